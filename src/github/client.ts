import { debug, info } from '@actions/core'
import { defaults, getOctokitOptions } from '@actions/github/lib/utils'
import { getProxyUrl } from '@actions/http-client'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { Octokit } from '@octokit/rest'
import Bottleneck from 'bottleneck/light.js'
import { whole } from './fetch.ts'
import type { GitHub } from './github.ts'
import { send } from './http.ts'
import { rest } from './rest.ts'

export interface ConnectOptions {
  token: string
  /** `owner/name`. */
  repository: string
  /** Root of the REST API; the runner's (`GITHUB_API_URL`) where it is left out. */
  api?: string
  /**
   * How long a second of waiting lasts, in milliseconds. It scales every pause: between writes, before a retry, after a limit.
   * GitHub itself never lives on a loopback address, so what answers there is a stand-in, and its seconds are a thousand times shorter.
   */
  second?: number
  /** Longest wait for one answer, in milliseconds; a minute where it is left out. */
  patience?: number
}

/** Longest wait, in seconds, that a job is kept running for when GitHub asks for a pause. */
const LONGEST_WAIT = 300
const WAITS = 3

/** The port, spoken over HTTP. */
export function connect(options: ConnectOptions): GitHub {
  const second = options.second ?? (isLoopback(options.api ?? defaults.baseUrl ?? '') ? 1 : 1000)
  const pause = (seconds: number) => new Promise<void>((resolve) => setTimeout(resolve, seconds * second))
  return rest(client(options, second), options.repository, pause)
}

const RunnerOctokit = Octokit.plugin(retry, throttling)

/**
 * Octokit as a runner needs it: its API address and proxy are in `defaults`, the token in `getOctokitOptions`.
 * What it logs is for debugging: an expected 404 must not become an annotation. Only the text goes there, never the request with its headers.
 */
function client({ token, api = defaults.baseUrl, patience }: ConnectOptions, second: number): Octokit {
  const proxied = getProxyUrl(api ?? '') !== '' ? defaults.request?.fetch : undefined
  const log = (message: string) => debug(message)
  const octokit = new RunnerOctokit({
    ...defaults,
    ...getOctokitOptions(token, { userAgent: 'postmortem-compliance' }),
    ...(api === undefined ? {} : { baseUrl: api }),
    request: { ...defaults.request, fetch: whole(proxied ?? send, patience) },
    log: { debug: () => {}, info: log, warn: log, error: log },
    // 1, 4 and 9 seconds after a 5xx, or where no answer came. Creations opt out: see `createOnce` in rest.ts.
    retry: { retries: 3, retryAfterBaseValue: second, doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451] },
    // GitHub asks for a second between writes, and for more between those that notify people.
    throttle: {
      write: new Bottleneck.Group({ maxConcurrent: 1, minTime: second }),
      notifications: new Bottleneck.Group({ maxConcurrent: 1, minTime: 3 * second }),
      retryAfterBaseValue: second,
      onRateLimit: wait('its hourly limit is used up'),
      onSecondaryRateLimit: wait('it limits how fast requests may come'),
    },
  })
  octokit.hook.before('request', (options) => {
    options.headers['x-github-api-version'] = '2022-11-28'
  })
  return octokit
}

/** The plugin waits and asks again where this answers true; a limited request had no effect. */
function wait(why: string) {
  return (seconds: number, _options: object, _octokit: object, waits: number): boolean => {
    if (seconds > LONGEST_WAIT || waits >= WAITS) return false
    info(`GitHub asks for a pause of ${seconds} s (${why})`)
    return true
  }
}

function isLoopback(address: string): boolean {
  const hostname = URL.parse(address)?.hostname ?? ''
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname)
}
