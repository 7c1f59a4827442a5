import { readByline } from './byline.ts'
import { titleLine } from './label-line.ts'
import type { Block, SourceLine } from './markdown.ts'
import { joined } from './markdown.ts'
import type { Label } from './outline.ts'
import type { Impact, SectionId, Span, Text } from './postmortem.ts'
import { briefCauses, labelsIn, textUnder } from './section.ts'

export function readImpact(root: Label): Impact | null {
  const labelled = labelsIn(root).filter(({ ids }) => ids.includes('impact') && !ids.includes('summary'))
  for (const label of labelled) {
    const text = textUnder(label)
    const quantities = [...quantitiesIn(text), ...label.blocks.flatMap(countsIn)]
    if (text !== '') return { text, span: label.span, labelled: true, quantities }
  }
  const sentence = sentencesOf(summaryOf(root)).filter(({ text }) => affected.test(text) && harm.test(text))
  const [first] = sentence
  if (!first) return null
  const text = sentence.map((s) => s.text).join(' ')
  return {
    text,
    span: {
      line: Math.min(...sentence.map((s) => s.span.line)),
      endLine: Math.max(...sentence.map((s) => s.span.endLine)),
    },
    labelled: false,
    quantities: quantitiesIn(text),
  }
}

/** Cells under "Customers affected" need no unit of their own. */
function countsIn(block: Block): string[] {
  if (block.type !== 'table') return []
  return block.rows.flatMap(({ cells }) =>
    cells.flatMap(({ text }, i) => {
      const head = block.header[i]?.text ?? ''
      return /\b(?:users?|customers?|clients?|requests?|usuarios|clientes|utilisateurs)\b/i.test(head) &&
        /^(?:all|none|everyone|no|~?\d)/i.test(text)
        ? [`${head}: ${text}`]
        : []
    }),
  )
}

const affected =
  /\b(?:users?|customers?|clients?|visitors?|players?|requests?|traffic|services?|sites?|websites?|app(?:lication)?s?|platform|systems?|servers?|everyone|usuarios|clientes|utilisateurs|clients|usuários|servicios?|plataforma|sitio|syst[èe]me|site|modèle|application|serviço|sistema)\b|ユーザー|サービス/iu
const harm =
  /\b(?:down|unavailab\w+|unable|could not|couldn['’]t|slow\w*|degrad\w+|fail\w*|[45]\d\d|errors?|outage|offline|impact\w*|affect\w+|disrupt\w+|inaccessib\w+|lost|caído|indisponible|erreurs?|panne|ne (?:pouvai(?:t|ent)|fonctionnai(?:t|ent)) (?:pas|plus)|impossible|fall[óoa]\w*|error(?:es)?|no (?:pod[íi]an?|funcionaba)|indisponível|não (?:podiam?|funcionava)|fora do ar|interrup\w+)\b|停止|障害|劣化/iu

/** "100%", "4,100 users", "all users"; codes, versions, ports and times are no quantities. */
export function quantitiesIn(text: string): string[] {
  return [...text.slice(0, 20_000).matchAll(quantity)].map(([found]) => found.trim())
}

const counted =
  'users?|customers?|clients?|visitors?|players?|people|employees|staff|engineers?|developers?|members?|offices?|shoppers?|students?|teams?|requests?|orders?|transactions?|calls?|sites?|services?|servers?|nodes?|hubs?|instances?|machines?|regions?|tenants?|accounts?|sessions?|messages?|emails?|jobs?|builds?|records?|rows?|events?|tickets?|reports?|inquiries|devices?|apps?|pages?|terminals?|IP addresses|usuarios|clientes|utilisateurs|件|人|社|VMs?'
const quantity = new RegExp(
  `[~≈<>±]?\\d[\\d.,]{0,15}\\s?(?:%|percent\\b|per cent\\b|per mille\\b)|(?:[$€£¥]\\s?\\d[\\d.,]{0,15}\\s?(?:k|m|bn|million|billion)?\\b)|(?<![:.\\d-])(?![45]\\d\\d\\s(?:error|internal|bad|service|gateway|server|status|http))\\b\\d[\\d.,]{0,15}[kKmM]?\\+?\\s(?:[a-z-]{1,20}\\s){0,2}(?:${counted})(?![\\w-])|\\b(?:all|every|no|none of the|half of (?:all|the|our)|most|both|any)\\s(?:of\\s)?(?:our\\s|the\\s)?(?:[a-z-]{1,20}\\s)?(?:users?|customers?|clients?|requests?|traffic|visitors?|players?|sites?|services?|resources?|instances?|orders?|everyone)\\b|\\b(?:every|any|no)(?:one|body)\\b|\\b(?:no hubo usuarios|ning[uú]n usuario|aucun utilisateur|nenhum usuário)|\\bone in (?:two|three|four|five|ten)\\b|\\d[\\d.,]{0,15}\\s?(?:件|人|社)|\\b(?:todos los usuarios|tous les utilisateurs|todos os usuários)\\b`,
  'giu',
)

/** The field or sentence of the summary that names the cause. */
export function readSummaryCause(root: Label): Text | null {
  const summaries = summariesOf(root)
  const within = summaries.flatMap((summary) =>
    labelsIn(summary).filter(({ ids }) => ids.includes('root-cause') || ids.includes('trigger')),
  )
  for (const field of [...within, ...briefCauses(labelsIn(root))]) {
    const text = textUnder(field)
    if (text !== '') return { text, span: field.span }
  }
  const blocks = summaries.length > 1 ? summaries.flatMap((summary) => summary.blocks) : summaryOf(root)
  return sentencesOf(blocks).find(({ text }) => cause.test(text)) ?? null
}

const cause =
  /\b(?:root cause|caused by|due to|because|triggered by|resulted from|result of|stem(?:s|med) from|traced (?:back )?to|culprit|the cause|causa|debido a|porque|à cause|en raison|causé|devido a)\b|原因|起因/iu

function summariesOf(root: Label): Label[] {
  return labelsIn(root).filter(({ ids }) => ids.includes('summary'))
}

/** The summary's paragraphs, else those above the first section. */
function summaryOf(root: Label): readonly Block[] {
  const summary = summariesOf(root)[0]
  if (summary) return [...summary.blocks, ...summary.children.flatMap(({ blocks }) => blocks)]
  const title = root.children[0]
  return [...root.blocks, ...(title && title.ids.length === 0 ? title.blocks : [])]
}

function sentencesOf(blocks: readonly Block[]): Text[] {
  return blocks.flatMap((block): Text[] => {
    if (block.type === 'list') return block.items.flatMap((item) => sentencesOf(item.blocks))
    if (block.type !== 'paragraph') return []
    return joined(block.lines)
      .text.split(/(?<=[.!?。])\s+/)
      .map((text) => ({ text, span: block.span }))
  })
}

/** Length of the head of a report in which its own data stand. */
const head = 40

/** "Author: …", "Status: …" from front matter, tables of two columns and lines at the top. */
export function readMetadata(root: Label, frontMatter: readonly SourceLine[]): Readonly<Record<string, Text>> {
  const found = new Map<string, Text>()
  const put = (key: string, text: string, span: Span) => {
    const name = key.toLowerCase().trim()
    if (name !== '' && name.length <= 40 && text !== '' && !found.has(name)) found.set(name, { text, span })
  }
  for (const { line, source } of frontMatter) {
    const match = source.match(/^([\w -]{1,40}?)\s?[:=]\s*(.*)$/) ?? source.match(/^()\s*-\s+(.*)$/)
    const key = match?.[1] || previous(frontMatter, line)
    if (match) put(key, (match[2] ?? '').replace(/^(["'])(.*)\1$/, '$2'), { line, endLine: line })
  }
  const visit = (label: Label) => {
    if (label.at.line > head || label.ids.some((id) => !headIds.has(id))) return
    if (label.ids.length === 0 && label.form === 'heading' && label.title.split(' ').length < 4) {
      const [block] = label.blocks
      const text = block?.type === 'paragraph' ? joined(block.lines).text : ''
      const named = fields.test(label.title) && !/[:：]/.test(label.title)
      const own = named || (label !== root.children[0] && text.length <= valueLimit)
      if (block && own) put(label.title, text, block.span)
    }
    const [, key = '', value = ''] =
      label.form === 'heading' ? (/^([^:：]{3,30})[:：]\s*(\S.*)$/.exec(label.title) ?? []) : []
    if (fields.test(key) && !/date/i.test(key)) put(key, value, label.at)
    const top = label === root || label === root.children[0]
    for (const block of label.blocks) fieldsIn(block, put, top)
    for (const child of label.children) visit(child)
  }
  visit(root)
  const above = [root, ...root.children.slice(0, 1).filter(({ ids }) => ids.length === 0)]
  const author = readByline(above.flatMap(({ blocks }) => blocks.flatMap(linesOf)))
  if (author !== null) put('author', author.text, author.span)
  return Object.fromEntries(found)
}

/** Titles that are keys, whatever stands under them: "## Owner". */
const fields = /\b(?:owners?|authors?|involved|status|severity|priority|dates?)\b/i
/** Characters of what stands under another title that is a key. */
const valueLimit = 100

function linesOf(block: Block): readonly SourceLine[] {
  if (block.type === 'quote') return block.blocks.flatMap(linesOf)
  return block.type === 'paragraph' ? block.lines : []
}

const headIds = new Set<SectionId>(['metadata', 'summary', 'duration'])

function previous(lines: readonly SourceLine[], line: number): string {
  return (
    lines.findLast((other) => other.line < line && /^[\w -]+:\s*$/.test(other.source))?.source.replace(/:\s*$/, '') ??
    ''
  )
}

/** `quoted` where quotations count: at the top. */
function fieldsIn(block: Block, put: (key: string, text: string, span: Span) => void, quoted: boolean): void {
  if (block.span.line > head) return
  if (block.type === 'paragraph') {
    for (const line of block.lines) {
      const title = titleLine(line)
      if (title?.value && title.colon && title.title.split(' ').length <= 5)
        put(title.title, title.value.text, { line: line.line, endLine: line.line })
    }
  } else if (block.type === 'quote' && quoted) for (const inner of block.blocks) fieldsIn(inner, put, quoted)
  else if (block.type === 'list')
    for (const item of block.items) for (const inner of item.blocks) fieldsIn(inner, put, quoted)
  else if (block.type === 'table') {
    const rows = [{ cells: block.header, span: block.span }, ...block.rows]
    if (block.header.length === 2)
      for (const { cells, span } of rows) put(cells[0]?.text ?? '', cells[1]?.text ?? '', span)
  }
}
