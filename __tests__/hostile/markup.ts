import { parse } from 'csv-parse/sync'
import { type DefaultTreeAdapterTypes, parse as parseHtml } from 'parse5'
import { SaxesParser } from 'saxes'
import { script } from '../../src/render/dashboard/script.ts'
import { style } from '../../src/render/dashboard/style.ts'

const drawn = new Set([
  'svg',
  'title',
  'desc',
  'defs',
  'linearGradient',
  'stop',
  'clipPath',
  'mask',
  'g',
  'rect',
  'path',
  'text',
  'filter',
  'feGaussianBlur',
])

/** What is wrong with an image that a README shows. */
export function faultsOfSvg(svg: string): string[] {
  const faults: string[] = []
  const parser = new SaxesParser({})
  parser.on('error', ({ message }) => faults.push(message))
  parser.on('opentag', ({ name, attributes }) => {
    if (!drawn.has(name)) faults.push(`element ${name}`)
    for (const [attribute, value] of Object.entries(attributes))
      if (/^on|href|style/i.test(attribute) || /url\((?!#)|javascript:/i.test(String(value)))
        faults.push(`attribute ${attribute}=${value}`)
  })
  parser.on('processinginstruction', ({ target }) => faults.push(`instruction ${target}`))
  parser.write(svg).close()
  return faults
}

const elements = new Set(
  'html head meta title style body header h1 h2 p a main section div figure figcaption svg line text circle table thead tbody tr th td span br form label input select option output script small'.split(
    ' ',
  ),
)
const attributes =
  /^(?:lang|charset|name|content|http-equiv|class|href|scope|tabindex|role|aria-label|aria-live|id|type|value|hidden|data-[a-z]+|viewBox|x|y|x1|x2|y1|y2|cx|cy|r|text-anchor)$/

/** What stands in the dashboard that is none of ours. */
export function faultsOfPage(page: string): string[] {
  const faults: string[] = []
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) {
      const { tagName, attrs } = node
      if (!elements.has(tagName)) faults.push(`element ${tagName}`)
      for (const { name, value } of attrs) {
        if (!attributes.test(name)) faults.push(`attribute ${name}`)
        if (name === 'href' && !/^(?:https:\/\/github\.com\/|postmortems\.(?:json|csv)$)/.test(value))
          faults.push(`href ${value}`)
      }
      const own = { script, style }[tagName]
      const [text] = node.childNodes
      if (own !== undefined && (text === undefined || !('value' in text) || text.value !== own))
        faults.push(`${tagName} is not ours`)
    } else if (node.nodeName === '#comment') faults.push('a comment')
    if ('childNodes' in node) node.childNodes.forEach(visit)
  }
  const document = parseHtml(page, { onParseError: ({ code }) => faults.push(code) })
  visit(document)
  return faults
}

/** The rows of a spreadsheet; every one has to have the columns of the first. */
export function rowsOf(csv: string): string[][] {
  return parse(csv, { relax_column_count: false })
}

/** Cells that a spreadsheet would compute. */
export function formulasIn(csv: string): string[] {
  return rowsOf(csv)
    .flat()
    .filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && !/^-?\d+$/.test(cell))
}
