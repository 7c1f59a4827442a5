import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMilestones, toldIn } from '../../src/postmortem/milestone.ts'
import type { Milestone } from '../../src/postmortem/postmortem.ts'

/** A timeline as lines "milestones | text": what each text is expected to tell, and the text. */
function check(timeline: string, start: number | null = 0): void {
  const lines = timeline
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()))
  const told = readMilestones(
    lines.map(([, text = '']) => text),
    start,
  )
  expect(told.map((milestones, at) => `${milestones.join(', ')} | ${lines[at]?.[1]}`)).toEqual(
    lines.map(([milestones, text]) => `${milestones} | ${text}`),
  )
}

describe('a timeline', () => {
  it('tells each milestone once, dead ends as often as there are', () => {
    check(`
      start, detected | A probe alerts on failing searches
      acknowledged | The on-call engineer acknowledges and opens the dashboards
      dead-end | She suspects the load balancer
       | Its logs show no anomalies
      dead-end | Misleading path: the last release is rolled back, which does not help
      escalated | Escalated to the storage team
       | The team discovers an error in the index
      identified | Root cause identified: the index disk was full
      mitigated | Searches are rerouted to the second region, partial service restored
       | Old snapshots are deleted
      restored | Search is fully operational again
      closed | Incident closed, postmortem started
    `)
  })

  it('is heard in the words of many teams', () => {
    check(`
      start, detected | A message was received that the quota is used up
      identified | Root cause identified: a script that never stops
      restored | The script is removed, which solved the issue
    `)
    check(`
      start, detected | Discovery: searches come back empty
       | Most shards will automatically be recovered by the cluster
      restored | All shards are there, search is back to a functional state
    `)
    check(`
      start | The certificate of the till expires
      detected | Shop staff ring the on-call engineer
       | The till is restarted, and fails again
      restored | A new certificate is in place, receipts print again
    `)
    check(`
      start, detected | Issue with logging in is identified by the support team
      identified | Root cause identified: a key that is too old
      restored | The key is replaced, incident ends
    `)
  })

  it('takes the last push before the harm for the trigger', () => {
    check(
      `
      trigger | Configuration change deployed
      start | Outage begins
      detected | Customers complain about errors
      restored | The change is reverted and service is back to normal
    `,
      null,
    )
  })

  it('takes the stated start for the start, else the first entry', () => {
    const texts = ['Disk fills up', 'Writes fail', 'Alert fires']
    expect(readMilestones(texts, 1)[1]).toEqual(['start'])
    expect(readMilestones(texts, null)[0]).toEqual(['start'])
  })

  it('without entries tells nothing', () => expect(readMilestones([])).toEqual([]))
})

describe('negation', () => {
  it.each([
    ['restored', 'The restart did not resolve the issue'],
    ['restored', 'Rolled back without success, service was never restored'],
    ['restored', 'Engineers work to restore the service'],
    ['restored', 'Partial service restored'],
    ['restored', 'The service is gradually restored'],
    ['restored', 'The correct settings are restored'],
    ['restored', 'Service was restored, but the issue persists'],
    ['detected', 'Monitoring fails to detect anything'],
    ['identified', 'The root cause was not found'],
    ['identified', 'A potential cause is identified'],
    ['escalated', 'No escalation was needed'],
  ] as const)('not %s: %s', (milestone, text) => expect(readMilestones([text], 0).flat()).not.toContain(milestone))

  it.each([
    ['detected', 'Monitoring alerts on failed log-ins'],
    ['restored', 'The cause could not be reproduced, but service is restored'],
    ['mitigated', 'Partial service restored'],
  ] as const)('still %s: %s', (milestone, text) => expect(readMilestones(['x', text], 0).flat()).toContain(milestone))
})

describe('dead ends', () => {
  it.each([
    'Red herring: the cache',
    'The network team found nothing wrong with the switches, no issues found',
    'A restart was tried without success',
    'The hotfix didn’t resolve it',
    'The rollback completed, but the issue persisted',
    'The load balancer was ruled out',
    'Logs of the web servers look fine',
    'The metrics did not reveal why',
    'The focus is shifted to the database: shifted the focus',
    'Pista falsa: la red',
    'Fausse piste : le réseau',
  ])('%s', (text) => expect(readMilestones(['Alert', text, 'Fixed'], 0)[1]).toContain('dead-end'))

  it.each([
    ['Initial suspicion fell on the broker, but its owners confirmed that it was operational', 'A leak is found'],
    ['Initial checks looked at the network', 'Logs are normal, and focus shifts to the release'],
  ])('an assumption that is done away with: %s', (assumption, next) =>
    expect(readMilestones(['Alert', assumption, next, 'Fixed'], 0)[1]).toContain('dead-end'),
  )

  it('an assumption that holds is none', () => {
    expect(readMilestones(['We suspect the disk', 'The disk was full'], 0)[0]).not.toContain('dead-end')
  })

  it('never restores, mitigates or identifies', () => {
    const [told] = readMilestones(['Misleading: root cause identified as the cache, cache restored and stabilised'], 0)
    expect(told).toEqual(['start', 'dead-end'])
  })
})

describe('words', () => {
  it.each<[Milestone, string]>([
    ['detected', 'Users reported slow pages'],
    ['detected', 'El equipo recibió una alerta'],
    ['detected', 'Une alerte est levée'],
    ['detected', 'Erro detectado pela monitoria'],
    ['detected', '検知: 監視が異常を通知'],
    ['acknowledged', 'Incident declared'],
    ['acknowledged', 'Investigation started'],
    ['escalated', 'The database team was called in'],
    ['escalated', 'Se ha escalado a la red'],
    ['escalated', 'Escaladé aux experts'],
    ['identified', 'Traced to a missing index'],
    ['identified', 'La causa raíz fue identificada'],
    ['mitigated', 'Traffic redirected to the standby'],
    ['mitigated', 'El servicio se estabilizó'],
    ['restored', 'The outage ended; all clear'],
    ['restored', 'Servicio restablecido'],
    ['restored', 'Retour à la normale'],
    ['restored', 'Serviço restabelecido'],
    ['restored', '復旧: 再起動完了'],
    ['closed', 'Post-incident review scheduled'],
  ])('%s: %s', (milestone, text) => expect(toldIn(text)).toContain(milestone))

  it('that there was no misleading path tells of dead ends too', () => {
    expect(toldIn('No misleading investigation took place')).toContain('dead-end')
  })

  it('any texts are read without throwing', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 8 }), (texts) => void readMilestones(texts)),
    )
  })

  it('a long text takes bounded time', () => {
    const started = performance.now()
    readMilestones(['root cause error found no not issue was '.repeat(20_000)], 0)
    expect(performance.now() - started).toBeLessThan(500)
  })
})

describe('milestones keep to what an incident is', () => {
  it('nobody acknowledges what is over, and it begins before it is seen', () => {
    check(
      `
      start, detected | Users opened a ticket that search is empty
      escalated | Ana loops in Bo
       | Mitigation attempt 1 is abandoned
      mitigated | Mitigation: the index is switched
      restored | The queue works at its usual rate
       | The mailing list is notified
    `,
    )
    check(
      `
      start | The nightly copy fails. Alarm does not fire.
      detected | The daily report turns red
       | More investigations into the outage begin
      restored | Bo confirmed that search is healthy
    `,
      null,
    )
  })

  it('an alert that goes by itself restores nothing', () => {
    check(`
      start | Updates start failing
      detected | A probe posts alerts, then an alert resolving them
      restored | A fix is deployed. The error rates drop back to zero.
    `)
  })

  it('nearly is not restored', () => {
    check(`
      start | Writes fail
       | The price almost recovered, which causes another sale
    `)
  })
})
