import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

interface Node {
  type: string
  value?: string
  url?: string
  children?: Node[]
}

export interface Allowed {
  /** How the addresses of links begin. */
  links: readonly string[]
  /** Hidden comments of ours, in order. */
  markers?: readonly RegExp[]
  /** Whether addresses of the web that a report names stay links. */
  web?: boolean
}

/** What a page of GitHub would do beside showing text: markup, links, pictures, notifications, references that are not ours. */
export function deedsOf(markdown: string, { links, markers = [], web = false }: Allowed): string[] {
  const deeds: string[] = []
  const wanted = [...markers]
  const visit = (node: Node, ours: boolean): void => {
    const { type, value = '', url = '' } = node
    if (type === 'html') {
      const comment = value.startsWith('<!--')
      const expected = comment ? wanted.shift() : tags
      if (!expected?.test(value)) deeds.push(`html: ${value}`)
      if (!comment) deeds.push(...notifying(value.replace(/<[^>]*>/g, ' ')))
    } else if (type === 'link') {
      const own = links.some((start) => url.startsWith(start))
      const plain = web && /^https?:\/\//i.test(url) && !issueAddress.test(url)
      if (!own && !plain) deeds.push(`link: ${url}`)
      ours ||= own
    } else if (type === 'text') {
      if (!ours) deeds.push(...notifying(value))
      if (/\p{Cs}/u.test(value)) deeds.push('half a character')
    } else if (forbidden.has(type)) deeds.push(`${type}: ${value}${url}`)
    for (const child of node.children ?? []) visit(child, ours)
  }
  visit(treeOf(markdown), false)
  if (wanted.length > 0) deeds.push(`markers missing: ${wanted.join(' ')}`)
  if (turning.test(markdown)) deeds.push('a mark that turns the direction of writing, or a control character')
  return deeds
}

/** The text that a reader of the page sees, without white space and without what has no width. */
export function textOf(markdown: string): string {
  const collect = ({ type, value = '', children = [] }: Node): string =>
    type === 'html' ? entitiesRead(value.replace(/<[^>]*>/g, '')) : value + children.map(collect).join('')
  return bare(collect(treeOf(markdown)))
}

/** Text as every output may show it: nothing but its visible characters counts. */
export function bare(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\s\p{Cc}\u200B\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, '')
    .replaceAll('\uFFFD', '')
}

function treeOf(markdown: string): Node {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
}

function entitiesRead(text: string): string {
  const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' }
  return text.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => named[name] ?? '')
}

const forbidden = new Set([
  'image',
  'imageReference',
  'linkReference',
  'definition',
  'footnoteReference',
  'footnoteDefinition',
])
const tags = /^(?:<details><summary>[^<>]*<\/summary>|<\/details>|<br>|<\/?code>|<\/?sub>(?:[^<>]*<\/sub>)?)$/
const turning = /[^\P{Cc}\n\r\t]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u
const issueAddress = /\/\/(?:www\.)?github\.com\/[^/]+\/[^/]+\/(?:issues|pull|discussions)\/\d/i

/** Mentions, and references to issues and pull requests, as GitHub finds them in text. */
function notifying(text: string): string[] {
  const found = text.match(/(?<![\w`])@[a-z\d][\w-]*|#\d+|\bGH-\d+/gi) ?? []
  return found.map((each) => `notification or reference: ${each}`)
}
