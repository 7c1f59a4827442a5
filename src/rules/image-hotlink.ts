import { quote } from './phrase.ts'
import { defineRule } from './rule.ts'

const foreign =
  /^https?:\/\/(?:raw\.githubusercontent\.com\/|github\.com\/[^/]+\/[^/]+\/(?:raw|blob)\/|(?:www\.)?google\.[a-z.]{2,6}\/(?:url|imgres)|encrypted-tbn\d\.gstatic\.com|(?:www\.)?bing\.com\/(?:images|th))/i

export default defineRule({
  description: 'An image lies in the repository of the report',
  severity: { alx: 'off', sre: 'info', strict: 'info' },
  source: 'Links to raw files and search results break first',
  options: {},
  *check({ links }) {
    for (const { image, target, span } of links) {
      if (!image || !foreign.test(target)) continue
      yield {
        at: span,
        message: `Image comes from ${quote(target, 80)}, where it may change or vanish`,
        help: 'Put it beside the report and link it by its path',
      }
    }
  },
})
