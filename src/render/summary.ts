import { collapse } from './collapse.ts'
import { type Format, none } from './format.ts'
import { isSpoken, page, pageOf } from './page.ts'
import { type Section, sectionOf } from './report-section.ts'
import type { FailOn, Run } from './run.ts'
import { sum } from './sum.ts'

/** GitHub drops a summary above 1 MiB whole; a step may have written to it before us. */
export const limit = 1_000_000

const bounds = { limit, measure: (text: string) => Buffer.byteLength(text) }

/** The job summary; null where there is nothing to say. */
export function summary(run: Run): string | null {
  const body = page(run, bounds)
  return body === null ? null : `${body}\n`
}

/** The same without a run on GitHub. Which reports have room is known when all are judged. */
export function markdownFormat(failOn: FailOn): Format<Section | null> {
  const frame = { unreadable: [], outcomes: [], closed: [], notes: [], failOn, links: null }
  return {
    piece: (judged) => {
      if (!isSpoken(judged)) return { said: null, sum: none }
      const report = collapse(judged)
      return { said: sectionOf(report, frame), sum: sum([report], failOn) }
    },
    writer: () => {
      const sections: Section[] = []
      return {
        add: (section) => {
          if (section !== null) sections.push(section)
          return ''
        },
        end: (sum) => {
          const body = pageOf(sections, sum, frame, bounds)
          return body === null ? '' : `${body}\n`
        },
      }
    },
  }
}
