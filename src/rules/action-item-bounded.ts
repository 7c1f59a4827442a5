import type { ActionItem } from '../postmortem/postmortem.ts'
import { aboutItems, open, pointsAtSomething, wording } from './items.ts'
import { defineRule } from './rule.ts'
import { english } from './wording.ts'

const endless =
  /\b(?:comprehensive(?:ly)?|thorough(?:ly)?|regular(?:ly)?|ongoing|continuous(?:ly)?|continual(?:ly)?|as needed)\b|(?<!^(?:add|creat|writ|introduc|implement|set)\w*\b.{0,40})\b(?:ensur|review|audit|check|monitor|document|test|train|verif)\w*\b[^.]{0,40}\b(?:all|every|any)\b/i
const growing = /(?<!\b(?:no|any) )\b(?:more|additional(?:ly)?|faster|better|proper(?:ly)?)\b/i
/** "… to thoroughly test changes" tells what for, "… that is read before any release" which and when. */
const purpose = /\bto (?:\w+ly) \w+|\b(?:that|which|who|before|when|whenever|prior to)\b[^.]{0,120}/gi
/** What is made is there in the end. */
const made = /^(?:establish|institut|schedul)\w*\b|\bwill be (?:implemented|set up|added|created|introduced)\b/i
/** Work on a thing ends when the thing is there or gone. */
const tangible =
  /^(?:add|creat|pin|rotat|remov|delet|use|using|set|enabl|disabl|mov|upgrad|replac|renam|writ|configur|install|migrat|fix|deal|re-?enabl|chang|switch|limit|increas|introduc|implement|establish|institut)/i

const unbounded = (item: ActionItem) =>
  (endless.test(wording(item).replace(purpose, '')) && !made.test(item.title)) ||
  (growing.test(wording(item)) &&
    !/\bto include\b/i.test(wording(item)) &&
    !tangible.test(item.title) &&
    !tangible.test(item.detail))

export default defineRule({
  description: 'An action item has an end',
  severity: { alx: 'info', sre: 'warning', strict: 'warning' },
  source: 'Google (;login: 2017, bounded); Google SRE Workbook, chapter 10 (a verifiable end state)',
  options: {},
  *check(postmortem) {
    if (!english(postmortem)) return
    const items = open(postmortem).filter(
      (item) => unbounded(item) && !pointsAtSomething(postmortem, item) && !item.due?.date,
    )
    yield* aboutItems(
      postmortem,
      items,
      'without an end',
      'Say when it is done: `Compare the 6 clusters with the reference file, one issue per difference`',
    )
  },
})
