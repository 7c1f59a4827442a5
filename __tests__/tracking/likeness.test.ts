import { expect, test } from 'vitest'
import { itemKeys } from '../../src/tracking/identity.ts'
import { pairByLikeness } from '../../src/tracking/likeness.ts'
import { item } from './example.ts'

function isAlike(one: string, other: string): boolean {
  const keyed = (title: string) => itemKeys([item(title)]).map((key) => ({ key }))
  return pairByLikeness(keyed(one), keyed(other), () => 0.6).length > 0
}

test.each([
  ['Add an alert on replication lag', 'Add an alert on the replication lag of every replica'],
  ['Add an alert on replication lag', 'Create alerts on the replication lag'],
  ['Add an alert on disk', 'Add an alert on disk space'],
  ['Write a runbook for failover', 'Write a runbook for the failover of the database'],
  ['Add a test upload every 5 minutes', 'Add a test upload every 2 minutes to the monitoring'],
  ['Rotate the log', 'Rotate all logs'],
  ['データベースの複製遅延に警報を追加する', 'データベースの複製遅延に警報を追加'],
  ['To be done', 'To be done soon'],
])('%j reworded is %j', (one, other) => {
  expect(isAlike(one, other)).toBe(true)
})

test.each([
  ['Add an alert on disk', 'Add an alert on CPU'],
  ['Add an alert on replication lag', 'Add an alert on certificate expiry'],
  ['Write a runbook for failover', 'Write a runbook for backups'],
  ['Update nginx', 'Update Redis'],
  ['Rotate the logs', 'Cap the retries of the payment client'],
])('%j is another task than %j', (one, other) => {
  expect(isAlike(one, other)).toBe(false)
})

test('the likest go together, each once', () => {
  const keyed = (keys: string[]) => keys.map((key) => ({ key }))
  const pairs = pairByLikeness(
    keyed(['alert-on-lag', 'alert-on-lag-soon']),
    keyed(['alert-on-lag-soon', 'alert-on-lags']),
    () => 0.6,
  )
  expect(pairs.map(([one, other]) => [one.key, other.key])).toEqual([
    ['alert-on-lag-soon', 'alert-on-lag-soon'],
    ['alert-on-lag', 'alert-on-lags'],
  ])
})
