import { defineRule } from './rule.ts'

export default defineRule({
  description: 'A suppression has a reason and suppresses something',
  severity: { alx: 'off', sre: 'info', strict: 'warning' },
  source: 'Audit trail (ISO 27001 A.5.27)',
  options: {},
  *check({ suppressions }) {
    for (const { rule, reason, span } of suppressions) {
      if (reason) continue
      yield {
        at: span,
        message: `Suppression of \`${rule}\` has no reason, so it does not count`,
        help: `Write the reason after a colon: \`<!-- postmortem-ignore ${rule}: wording agreed with the customer -->\``,
      }
    }
  },
})
