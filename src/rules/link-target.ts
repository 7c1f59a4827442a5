import { quote } from './phrase.ts'
import { defineRule } from './rule.ts'
import { anchors, exists, resolve, sameButCase } from './targets.ts'

export default defineRule({
  description: 'A link leads to a file or a heading that exists',
  severity: { alx: 'warning', sre: 'warning', strict: 'warning' },
  source: 'Google SRE Workbook, chapter 10 (data is linked)',
  options: {},
  *check(postmortem, { files }) {
    const known = anchors(postmortem.headings)
    for (const link of postmortem.links) {
      if (link.image) continue
      const resolved = resolve(postmortem, link)
      if (!resolved) continue
      const { file, anchor } = resolved
      if (files && file !== postmortem.path && !exists(file, files)) {
        const other = sameButCase(file, files)
        yield {
          at: link.span,
          message: `Link leads to ${quote(link.target)}, and there is no such file`,
          help: other ? `Write ${quote(other)}: letters of either case differ` : 'Correct the address or add the file',
        }
      } else if (
        file === postmortem.path &&
        anchor !== '' &&
        !known.has(anchor.toLowerCase()) &&
        !/^L\d|^user-content-/.test(anchor)
      ) {
        yield {
          at: link.span,
          message: `Link leads to ${quote(`#${anchor}`)}, and no heading has this anchor`,
          help: 'Write the heading in small letters with hyphens: `#root-cause-and-resolution`',
        }
      }
    }
  },
})
