import { quote } from './phrase.ts'
import { defineRule } from './rule.ts'
import { exists, resolve, sameButCase } from './targets.ts'

const standIn =
  /^https?:\/\/(?:www\.)?(?:via\.placeholder\.com|placeholder\.com|dummyimage\.com|placehold\.(?:co|it)|picsum\.photos)\b/i

export default defineRule({
  description: 'An image exists',
  severity: { alx: 'warning', sre: 'warning', strict: 'warning' },
  source: 'Google SRE Workbook, chapter 10 (graphs are part of the report)',
  options: {},
  *check(postmortem, { files }) {
    for (const link of postmortem.links) {
      if (!link.image) continue
      if (standIn.test(link.target)) {
        yield {
          at: link.span,
          message: `Image ${quote(link.target)} only holds the place of one`,
          help: 'Put the real image in, or leave it out',
          severity: 'info',
        }
      }
      const resolved = files && resolve(postmortem, link)
      if (!files || !resolved || exists(resolved.file, files)) continue
      const other = sameButCase(resolved.file, files)
      yield {
        at: link.span,
        message: `Image ${quote(link.target)} is not in the repository`,
        help: other ? `Write ${quote(other)}: letters of either case differ` : 'Add the file or correct the address',
      }
    }
  },
})
