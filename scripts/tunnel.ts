/** Stands in for `tunnel` in the bundles: what it asks for at once, with TLS among it, is loaded only behind a proxy. */
import type { Agent } from 'node:http'

interface Tunnel {
  httpOverHttp: Create
  httpOverHttps: Create
  httpsOverHttp: Create
  httpsOverHttps: Create
}
type Create = (options: object) => Agent

// A `require` in a function is a part of the bundle that runs when the function is called.
const tunnel = (): Tunnel => require('../node_modules/tunnel/lib/tunnel.js')

export const httpOverHttp: Create = (options) => tunnel().httpOverHttp(options)
export const httpOverHttps: Create = (options) => tunnel().httpOverHttps(options)
export const httpsOverHttp: Create = (options) => tunnel().httpsOverHttp(options)
export const httpsOverHttps: Create = (options) => tunnel().httpsOverHttps(options)
