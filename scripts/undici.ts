/**
 * Stands in for `undici` in the bundles: the real one (dist/undici.cjs) is loaded only behind a proxy.
 * Loading undici costs more than everything else at the start of a run.
 */
import { createRequire } from 'node:module'

interface Undici {
  fetch(url: string, options?: object): Promise<Response>
  ProxyAgent: new (options: object) => object
}

const undici = (): Undici => createRequire(import.meta.url)('../undici.cjs') as Undici

export const fetch = (url: string, options?: object): Promise<Response> => undici().fetch(url, options)

export const ProxyAgent = new Proxy(class {}, {
  construct: (_, [options]: [object]) => new (undici().ProxyAgent)(options),
})
