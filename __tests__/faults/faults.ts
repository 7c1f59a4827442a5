import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Fault } from '../github-server/fault.ts'

/** Longest wait for an answer in the runs that meet a fault, in milliseconds, and a delay beyond it. */
export const patience = 2000
const tooLong = patience + 200

/** A host that GitHub refers to, and that is nobody's; what reaches it is kept. */
export const stranger = { reached: [] as string[] }
const host = createServer((request, response) => {
  stranger.reached.push(`${request.method} ${request.url} ${JSON.stringify(request.headers)}`)
  response.writeHead(200, { 'content-type': 'application/json' }).end('[]')
}).unref()
await new Promise<void>((listening) => host.listen(0, '127.0.0.1', listening))
const elsewhere = `http://127.0.0.1:${(host.address() as AddressInfo).port}`

const always = { times: 500 }
const inSeconds = (seconds: number) => String(Math.floor(Date.now() / 1000) + seconds)
const used = (reset: number) => ({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(reset) })
const hourly = 'API rate limit exceeded for installation.'
const secondary = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
const hoursAway = (hours: number) => ({ date: new Date(Date.now() + hours * 3_600_000).toUTCString() })

/**
 * Everything that may come instead of the answer, by name. There is no effect that comes after its request was given up: GitHub itself ends
 * a request after ten seconds, and we wait for a minute.
 */
export const FAULTS: Readonly<Record<string, Omit<Fault, 'on'>>> = {
  '401 without end': { answer: { status: 401, message: 'Bad credentials' }, ...always },

  '403 without end, for want of a permission': {
    answer: { status: 403, message: 'Resource not accessible by integration' },
    ...always,
  },
  '403 of the hourly limit, which ends soon': { answer: { status: 403, message: hourly, headers: used(60) } },
  '403 of the hourly limit, which ends later': {
    answer: { status: 403, message: hourly, headers: used(3000) },
    ...always,
  },
  '403 of the hourly limit, the clock of the runner an hour ahead': {
    answer: { status: 403, message: hourly, headers: { ...used(60 - 3600), ...hoursAway(-1) } },
    ...always,
  },
  '403 of the hourly limit, the clock of the runner an hour behind': {
    answer: { status: 403, message: hourly, headers: { ...used(60 + 3600), ...hoursAway(1) } },
  },
  '403 of a secondary limit, with `retry-after`': {
    answer: { status: 403, message: secondary, headers: { 'retry-after': '7' } },
  },
  '403 of a secondary limit, without `retry-after`': { answer: { status: 403, message: secondary } },
  '403 of a secondary limit, with a `retry-after` that is no number': {
    answer: { status: 403, message: secondary, headers: { 'retry-after': 'soon' } },
  },
  '403 of a secondary limit, with a long `retry-after`': {
    answer: { status: 403, message: secondary, headers: { 'retry-after': '1800' } },
  },
  '403 of a secondary limit without end': {
    answer: { status: 403, message: secondary, headers: { 'retry-after': '7' } },
    ...always,
  },

  '404': { answer: { status: 404, message: 'Not Found' } },
  '409': { answer: { status: 409, message: 'Conflict' } },
  '410': { answer: { status: 410, message: 'Issues are disabled for this repo' } },
  '422': { answer: { status: 422, message: 'Validation Failed' } },
  '429': { answer: { status: 429, message: 'Too many requests', headers: { 'retry-after': '1' } } },

  'one 500': { answer: { status: 500 } },
  'one 502': { answer: { status: 502, message: 'Bad gateway' } },
  'one 503': { answer: { status: 503, message: 'Unavailable' } },
  '502 after the effect': { answer: { status: 502, message: 'Bad gateway' }, effective: true },
  '502 without end': { answer: { status: 502, message: 'Bad gateway' }, ...always },

  'an answer that comes too late': { answer: 'true', delay: tooLong, effective: true },
  'an answer that never comes': { answer: 'hang-up', delay: tooLong },
  'a connection that breaks before the effect': { answer: 'hang-up' },
  'a connection that breaks after the effect': { answer: 'hang-up', effective: true },
  'connections that break without end': { answer: 'hang-up', ...always },
  'a connection that breaks within the answer': { answer: 'cut', effective: true },

  'half an answer': { answer: 'half' },
  'half answers without end': { answer: 'half', ...always },
  'a page for people': { answer: { page: 200 } },
  'pages for people without end': { answer: { page: 200 }, ...always },
  'a page for people with 403': { answer: { page: 403 } },
  'a page for people with 502': { answer: { page: 502 } },
  'an empty answer': { answer: 'empty' },
  'an empty answer after the effect': { answer: 'empty', effective: true },
  'empty answers without end': { answer: 'empty', ...always },
  'one 304': { answer: { status: 304 } },
  '304 without end': { answer: { status: 304 }, ...always },

  'the clock of GitHub an hour ahead': { answer: 'true', headers: hoursAway(1), ...always },
  'the clock of GitHub an hour behind': { answer: 'true', headers: hoursAway(-1), ...always },
  'an answer that was the last one of the hour': { answer: 'true', headers: used(3000), ...always },

  '301 after a rename': { answer: { redirect: 301 } },
  '302 after a rename': { answer: { redirect: 302 } },
  '307 after a rename': { answer: { redirect: 307 } },
  '308 after a rename': { answer: { redirect: 308 } },
  'redirects without end': { answer: { redirect: 307 }, ...always },
  '301 to another host': { answer: { redirect: 301, host: elsewhere }, ...always },
  '307 to another host': { answer: { redirect: 307, host: elsewhere }, ...always },
}

/** What GitHub's description has as an answer, and is believed. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  // Nobody of that name may be assigned.
  'GET /repos/{owner}/{repo}/assignees/{assignee}': ['404', '410'],
  // The issue was deleted or moved away.
  'GET /repos/{owner}/{repo}/issues/{issue_number}': ['404', '410'],
  // This GitHub knows no sub-issues, or the parent takes no more: it lists them in its text.
  'POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues': ['404', '410', '422'],
}

export function isAnswer(request: string, fault: string): boolean {
  return ANSWERS[request]?.includes(fault) ?? false
}
