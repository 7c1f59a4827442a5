import type { Label, Open } from './outline.ts'
import type { Form, SectionId } from './postmortem.ts'
import type { Meaning } from './vocabulary.ts'

/** Which names may stand as labels inside which, so that "Timeline:" ends the summary and "Impact:" does not. */
const holds: Readonly<Record<SectionId, readonly SectionId[]>> = {
  summary: [
    'duration',
    'impact',
    'detection',
    'root-cause',
    'resolution',
    'trigger',
    'metadata',
    'escalation',
    'misleading',
  ],
  duration: [],
  impact: ['duration'],
  detection: [],
  timeline: ['detection', 'escalation', 'misleading', 'trigger'],
  escalation: [],
  misleading: [],
  trigger: [],
  'root-cause': ['trigger'],
  resolution: [],
  'corrective-measures': ['improvements', 'action-items', 'detection', 'resolution', 'corrective-measures'],
  improvements: [],
  'action-items': ['detection', 'resolution'],
  lessons: ['lessons', 'improvements', 'detection'],
  metadata: ['duration', 'impact', 'detection', 'summary', 'resolution', 'trigger'],
}
/** Sections of a whole report: where one stands under another, somebody missed a heading level. */
const chapters = new Set<SectionId>(['timeline', 'root-cause', 'corrective-measures', 'action-items', 'lessons'])
const opening = new Set<SectionId>(['summary', 'duration', 'impact', 'metadata'])
/** In these a list holds entries or tasks, never labels. */
export const listing = new Set<SectionId>(['timeline', 'improvements', 'action-items', 'lessons'])

/** Whether a new label ends an open one. */
export function leaves(
  { label, level, field, inline }: Open,
  meaning: Meaning,
  form: Form,
  newLevel: number | null,
  newInline: boolean,
): boolean {
  if (newLevel !== null) {
    if (isEmpty(label) && mayHold(label, meaning ?? []) && (level === null || adopts(label, meaning ?? [])))
      return false
    if (level === null || level >= newLevel) return true
    return label.ids.some((id) => opening.has(id)) && isChapter(meaning ?? []) && meaning?.join() !== 'root-cause'
  }
  if (
    (level !== null || label.form === form) &&
    isEmpty(label, form) &&
    adopts(label, meaning ?? []) &&
    !isChapter(meaning ?? [])
  )
    return false
  if (field || (inline && newInline && label.form === form)) return true
  if (meaning === null) return level === null && label.form === form
  if (label.ids.length === 0) return level === null
  if (level === null && label.form === form && meaning.join() === label.ids.join()) return true
  // "**Primary cause:**" under the heading "Root cause" is a part of it.
  if (level !== null && newLevel === null && meaning.length > 0 && meaning.every((id) => label.ids.includes(id)))
    return false
  return !mayHold(label, meaning)
}

/** Nothing stands under the title but headings, or titles of one form. */
function isEmpty({ ids, blocks, children }: Label, own: Form = 'heading'): boolean {
  return (
    ids.length > 0 &&
    blocks.length === 0 &&
    children.every(({ form }) => form === 'heading' || form === 'html' || form === own)
  )
}

/** The part that an empty heading holds though its heading is of the same level; other parts may follow it. */
const first: Readonly<Partial<Record<SectionId, SectionId>>> = { summary: 'duration', timeline: 'detection' }

function adopts({ ids, children }: Label, meaning: readonly SectionId[]): boolean {
  const part = ids.map((id) => first[id]).find((id) => id !== undefined)
  return part !== undefined && [meaning, ...children.map((child) => child.ids)].some((own) => own.includes(part))
}

export function mayHold({ ids }: Label, inner: readonly SectionId[]): boolean {
  const joint = ids.includes('root-cause') && ids.includes('resolution')
  if (joint && inner.every((id) => id === 'root-cause' || id === 'resolution')) return inner.length === 1
  return ids.some((id) => inner.some((own) => holds[id].includes(own)))
}

/** In a section for measures, "Enhancements/Resolutions" names measures. */
export function within(parent: Label, ids: readonly SectionId[]): readonly SectionId[] {
  if (ids.length < 2) return ids
  const fitting = ids.filter((id) => parent.ids.some((outer) => holds[outer].includes(id)))
  const specific = fitting.filter((id) => id === 'improvements' || id === 'action-items')
  return specific.length > 0 && parent.ids.includes('corrective-measures') ? specific : ids
}

export function isChapter(ids: readonly SectionId[]): boolean {
  return ids.some((id) => chapters.has(id))
}

/** "we will be implementing the following tasks", "The following tasks will be done" */
export function introducesTasks(title: string): boolean {
  return (
    /^(?:specific|the following) (?:tasks?|action items?) (?:are (?:to|planned|needed|required)|is to|will|shall|should|must|need|have to)\b/i.test(
      title,
    ) ||
    (/\b(?:following|these|specific|siguientes|suivantes|seguintes)\b/i.test(title) &&
      /\b(?:tasks?|action items?|to-?dos?|tareas|tâches|tarefas)$/i.test(title))
  )
}
