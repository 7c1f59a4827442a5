import { describe, expect, test } from 'vitest'
import { vocabularyOf } from '../../src/postmortem/vocabulary.ts'

const meaningOf = vocabularyOf()

describe('a title is known by its meaning', () => {
  test.each([
    ['Issue Summary', ['summary']],
    ['TL;DR', ['summary']],
    ['Incident Description', ['summary']],
    ['Duration of the disruption', ['duration']],
    ['Summation', ['root-cause', 'resolution']],
    ['how the incident was resolved', ['resolution']],
    ['## What happened?', ['summary']],
    ['TIMELINE (all times UTC)', ['timeline']],
    ['Timeline of events - 24-hour clock', ['timeline']],
    ['3. Sequence of Events:', ['timeline']],
    ['Root Cause & Resolution', ['root-cause', 'resolution']],
    ['Why did it happen?', ['root-cause']],
    ['Blameless root cause', ['root-cause']],
    ['How did we respond?', ['resolution']],
    ['Corrective and Preventative Measures', ['corrective-measures']],
    ['How do we make sure this does not happen again?', ['corrective-measures']],
    ['Remediation', ['resolution', 'corrective-measures']],
    ['Mitigation and Future Prevention', ['corrective-measures']],
    ['Tasks to address the issue', ['action-items']],
    ['Follow-Up Actions (The "To-Do" List)', ['action-items']],
    ['Improvements/Fixes', ['improvements']],
    ['What needs improvement or fixing?', ['improvements']],
    ['Tasks found from the issue', ['action-items']],
    ['3. 🔍 Analyse des causes racines (Root causes)', ['root-cause']],
    ['Was wir gelernt haben (Lessons learned)', ['lessons']],
    ['Hendelsesforløp', ['timeline']],
    ['Oorzaak', ['root-cause']],
    ['Przyczyna źródłowa', ['root-cause']],
    ['Zaman çizelgesi', ['timeline']],
    ['Tindakan pencegahan', ['corrective-measures']],
    ['Nguyên nhân', ['root-cause']],
    ['재발 방지 대책', ['corrective-measures']],
    ['Some possible actions in the future', ['action-items']],
    ['What is being done about this?', ['corrective-measures']],
    ['What went well', ['lessons']],
    ['Impact on users', ['impact']],
    ['Conclusion and next steps', ['action-items']],
    ['Details of the incident', ['root-cause']],
    ['Fix implemented', ['resolution']],
    ['Why did the queue fill up all at once?', ['root-cause']],
    ['How did the attack on the pool work?', ['root-cause']],
    ['Steps to resolution', ['resolution']],
    ['Contributing causes', ['root-cause']],
    ['Why did detection fail?', ['detection']],
    ['Why detection lagged', ['detection']],
    ['Impact on the partners', ['impact']],
    ['根本原因分析', ['root-cause']],
    ['根因与修复', ['root-cause', 'resolution']],
    ['经验教训', ['lessons']],
    ['原因と対応', ['root-cause', 'resolution']],
    ['Ursache und Behebung', ['root-cause', 'resolution']],
    ['Zusammenfassung des Vorfalls', ['summary']],
    ['Azioni correttive', ['corrective-measures']],
    ['Хронология событий', ['timeline']],
    ['How did the team find out?', ['detection']],
    ['How was the cluster finally restored?', ['resolution']],
    ['Who was affected, and where?', ['impact']],
    ['Reconstructing the timeline', ['timeline']],
    ['Cronología del incidente', ['timeline']],
    ['Causa raíz y resolución', ['root-cause', 'resolution']],
    ['Tareas', ['action-items']],
    ["Chronologie de l'incident", ['timeline']],
    ["Plan d'actions", ['corrective-measures']],
    ['Linha do tempo', ['timeline']],
    ['Lições aprendidas', ['lessons']],
    ['Steps to resolution', ['resolution']],
    ['Contributing causes', ['root-cause']],
    ['Why did detection fail?', ['detection']],
    ['Why detection lagged', ['detection']],
    ['Impact on the partners', ['impact']],
    ['根本原因分析', ['root-cause']],
    ['アクションアイテム', ['action-items']],
  ])('%s', (title, ids) => {
    expect(meaningOf(title)).toEqual(ids)
  })
})

test.each(['Posmortem of ours', 'Payment gateway', 'Sources of truth', 'Documentation', ''])(
  '`%s` names no section',
  (title) => {
    expect(meaningOf(title)).toBeNull()
  },
)

test.each(['References', 'Contributors', 'Conclusion', 'Incident Response Team', 'Time to recovery'])(
  '`%s` is known to be none of the sections',
  (title) => {
    expect(meaningOf(title)).toEqual([])
  },
)

test.each([
  ['ssue Summary', ['summary']],
  ['Root Cuase', ['root-cause']],
  ['Corective and Preventative Mesures', ['corrective-measures']],
])('a slip of the pen is read over: %s', (title, ids) => {
  expect(meaningOf(title)).toEqual(ids)
  expect(meaningOf(title, 'exact')).toBeNull()
})

test('an organisation adds its own names', () => {
  const own = vocabularyOf({ timeline: ['Ship log'], 'action-items': ['Marching orders'] })
  expect(own('Ship Log')).toEqual(['timeline'])
  expect(own('Our marching orders')).toEqual(['action-items'])
  expect(meaningOf('Ship log')).toBeNull()
})

test('a word that every report uses names a section only where it stands alone', () => {
  expect(meaningOf('Problem')).toEqual(['summary'])
  expect(meaningOf('Problem with the queue')).toBeNull()
  expect(meaningOf('Incident on 2025-02-03 - queue stuck')).toBeNull()
})
