import { aboutItems, open, wording } from './items.ts'
import { defineRule } from './rule.ts'

const careful =
  /\bbe (?:more )?(?:careful|vigilant|aware|attentive|cautious|mindful)\b|\bpay (?:more |closer )?attention\b|\bremember to\b|\bdouble-?check\b|\bremind\b|\bavoid (?:making )?mistakes\b|^(?:careful|attentive|cautious|diligent)(?:ly)?\b|^(?:(?:please|we|everyone|people|engineers|developers) )?(?:should |must )?try to\b|\bmake sure (?:that )?(?:the )?(?:engineers?|developers?|we(?!['’]| have| are)|staff|everyone|people|teams?)\b/i
const taught = /\btrain(?:s|ed|ing|ings)?\b|\beducat|\bcommunicate\b|\bawareness\b|\bworkshop/i
/** Machines are trained too, and trains run on time. */
const machine = /\b(?:model|release train|machine learning|classifier)\b/i

export default defineRule({
  description: 'An action item changes the system rather than asking people to behave better',
  severity: { alx: 'info', sre: 'warning', strict: 'error' },
  source: 'Google SRE Workbook, chapter 10 ("train humans", "be more careful"); AWS correction of errors',
  options: {},
  *check(postmortem) {
    const items = open(postmortem)
    const asking = items.filter((item) => careful.test(wording(item)) && !taught.test(item.title))
    const teaching = items.filter((item) => taught.test(wording(item)) && !machine.test(wording(item)))
    const help = 'Let the system catch it: `Run nginx -t in CI and block the merge on failure`'
    if (asking.length > 0)
      yield* aboutItems(postmortem, asking, `that only ${works(asking)} when people take more care`, help)
    else
      yield* aboutItems(postmortem, teaching, `that only ${works(teaching)} when people have learnt it`, help, 'info')
  },
})

const works = ({ length }: readonly unknown[]) => (length === 1 ? 'works' : 'work')
