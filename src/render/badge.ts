import { makeBadge } from 'badge-maker'
import type { Judged } from '../lint.ts'
import type { Outcome } from '../tracking/plan.ts'
import { oneLine } from '../tracking/text.ts'
import { code, htmlText } from './markdown.ts'
import { type Standing, standingOf } from './standing.ts'

/** What the badges of a repository say. */
export interface BadgeFacts {
  /** Postmortems, and those without an error. */
  reports: number
  compliant: number
  actionItems: number
  done: number
  /** Decided against: their issue was closed as not planned or as a duplicate. */
  notPlanned: number
  /** Not decided, and due before today. */
  overdue: number
  /** The overdue ones of priority P0 or P1. */
  urgent: number
}

/** Facts of all the reports of a default branch. `today` is `YYYY-MM-DD`. */
export function badgeFacts(judged: readonly Judged[], outcomes: readonly Outcome[], today: string): BadgeFacts {
  const reports = judged.filter(({ postmortem }) => postmortem.kind === 'report')
  const outcomeOf = new Map(outcomes.map((outcome) => [outcome.item.item, outcome]))
  const items = reports.flatMap(({ postmortem }) => postmortem.actionItems)
  const inStanding = (standing: Standing) => items.filter((it) => standingOf(it, outcomeOf.get(it)) === standing)
  const open = inStanding('open')
  const overdue = open.filter(({ due }) => due?.date != null && due.date < today)
  return {
    reports: reports.length,
    compliant: reports.filter(({ verdict }) => verdict === 'pass').length,
    actionItems: items.length,
    done: inStanding('done').length,
    notPlanned: inStanding('not-planned').length,
    overdue: overdue.length,
    urgent: overdue.filter(({ priority }) => /^P?[01]\b/i.test(priority ?? '')).length,
  }
}

/** White text on each is told apart by weak eyes: contrast above 4.5 to 1. */
const green = '#1a7f37'
const yellow = '#9a6700'
const red = '#cf222e'
const grey = '#59636e'

/** The files of the badge branch: each badge as image for a light and a dark page, and as JSON for shields.io. */
export function badgeFiles(facts: BadgeFacts, label: string): Record<string, string> {
  return { ...files('compliance', compliance(facts, oneLine(label))), ...files('action-items', followThrough(facts)) }
}

interface Badge {
  label: string
  message: string
  color: string
}

function compliance({ reports, compliant }: BadgeFacts, label: string): Badge {
  if (reports === 0) return { label, message: 'none', color: grey }
  return { label, message: `${compliant}/${reports} compliant`, color: compliant === reports ? green : red }
}

function followThrough({ actionItems, done, notPlanned, overdue, urgent }: BadgeFacts): Badge {
  const label = 'action items'
  if (actionItems === 0) return { label, message: 'none', color: grey }
  const others = [notPlanned > 0 ? ` · ${notPlanned} not planned` : '', overdue > 0 ? ` · ${overdue} overdue` : '']
  const message = `${done}/${actionItems} done${others.join('')}`
  return { label, message, color: urgent > 0 ? red : overdue > 0 ? yellow : green }
}

function files(name: string, badge: Badge): Record<string, string> {
  const image = (labelColor: string) => `${makeBadge({ ...badge, labelColor, style: 'flat', idSuffix: name })}\n`
  return {
    [`${name}.svg`]: image('#57606a'),
    [`${name}-dark.svg`]: image('#30363d'),
    [`${name}.json`]: `${JSON.stringify({ schemaVersion: 1, ...badge }, null, 2)}\n`,
  }
}

/** For the summary of a run that publishes badges: what to paste into a README. Relative addresses work in private repositories too. */
export function badgeSection(branch: string, label: string): string {
  const picture = (name: string, text: string) =>
    [
      '<picture>',
      `  <source media="(prefers-color-scheme: dark)" srcset="/../${branch}/${name}-dark.svg">`,
      `  <img alt="${htmlText(text)}" src="/../${branch}/${name}.svg">`,
      '</picture>',
    ].join('\n')
  const pictures = `${picture('compliance', label)}\n${picture('action-items', 'action items')}`
  return `### Badges\n\nThey stand on the branch ${code(branch)}. For the README:\n\n\`\`\`html\n${pictures}\n\`\`\`\n`
}
