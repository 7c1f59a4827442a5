import { goalTable, type Section, sectionText, type Table, tableText } from './section.ts'

/** `docs/performance.md`. */
export function page(machine: Table, sections: readonly Section[]): string {
  const goals = sections.flatMap((section) => section.goals)
  const parts = [
    '# Performance',
    'Written by `npm run bench`, which measures all of it side by side in one run: contenders take turns, so that a busy machine slows all alike, and what counts are medians and ratios. The other checkers are installed by `npm ci --prefix bench`; `npm run bench -- --quick` takes fewer rounds without 10,000 reports and leaves this page as it is; `npm run bench -- start folders` takes these parts alone.',
    '## Goals',
    tableText(goalTable(goals)),
    ...sections.map(sectionText),
    '## Where it was measured',
    tableText(machine),
  ]
  return `${parts.join('\n\n')}\n`
}
