import { quote } from './phrase.ts'
import { defineRule } from './rule.ts'
import { top } from './sections.ts'

/** Words that every report could bear. */
const common = new Set(
  'post mortem postmortem postmortems report incident outage issue analysis project task my our first the a an of on for and in 0x19 rca review document web stack debugging'.split(
    ' ',
  ),
)

export default defineRule({
  description: 'The title names the service or the event',
  severity: { alx: 'info', sre: 'warning', strict: 'warning' },
  source: 'Google SRE book, appendix D; Atlassian incident template',
  options: {},
  *check(postmortem) {
    const { title } = postmortem
    const words = title?.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
    if (words.some((word) => !common.has(word))) return
    yield {
      at: top(postmortem),
      message: title ? `Title ${quote(title.text)} names neither service nor event` : 'Title is missing',
      help: 'Name both, with the day: `# Postmortem: checkout unavailable, 22 March 2024`',
    }
  },
})
