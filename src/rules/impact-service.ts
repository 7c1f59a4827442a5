import { quote } from './phrase.ts'
import { defineRule } from './rule.ts'
import { english, wordsOf } from './wording.ts'

const service =
  /\b(?:services?|apis?|sites?|web ?sites?|apps?|applications?|databases?|pages?|servers?|platforms?|portals?|stores?|shops?|check-?out|log(?:ging)?[- ]?ins?|sign[- ]?(?:in|up)s?|queues?|clusters?|networks?|dashboards?|gateways?|systems?|payments?|e-?mails?|search|requests?|endpoints?|orders?|uploads?|downloads?|messages?|builds?|jobs?|nodes?|wallets?|transactions?|features?|functionality|subnets?|chain|blocks?|access|data|traffic|deployments?|pods?|instances?|hosts?|cdn|dns|proxy|cache|storage|backups?|tokens?|contracts?|pools?|bots?|notifications?|repository|repositories|domains?|certificates?|regions?|images?|videos?|files?|links?|tests?|pipelines?|scans?|workflows?|production|environment|infrastructure)\b|\w\.(?:com|org|io|net|dev|tech)\b/i
/** ShopMate, a name of its own. */
const product = /\b[A-Z][a-z]+[A-Z]\w*/

/** A longer text says what was hit in words of its own. */
const short = 10

export default defineRule({
  description: 'The impact names the service that was hit',
  severity: { alx: 'info', sre: 'warning', strict: 'warning' },
  source: 'ALX brief (what service was down or slow); PagerDuty; Atlassian',
  options: {},
  *check(postmortem) {
    const { impact, title } = postmortem
    if (!impact || impact.text === '' || !english(postmortem)) return
    if (wordsOf(impact.text).length > short) return
    if ([impact.text, title?.text ?? ''].some((text) => service.test(text) || product.test(text))) return
    yield {
      at: impact.span,
      message: `Impact names no service: ${quote(impact.text, 80)}`,
      help: 'Say which service was down or slow: `the checkout API answered with errors`',
    }
  },
})
