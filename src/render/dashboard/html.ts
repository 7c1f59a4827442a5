/** HTML that is safe to put into a page as it is. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Value = string | number | Html | null | readonly Value[]

/** A template whose values are text, unless they are HTML already; null is nothing, a list stands one after the other. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(
    strings.map((string, index) => string + (index < values.length ? written(values[index] ?? null) : '')).join(''),
  )
}

function written(value: Value): string {
  if (value === null) return ''
  if (value instanceof Html) return value.text
  if (typeof value === 'object') return value.map(written).join('')
  return String(value)
    .replace(noCharacter, '\uFFFD')
    .replace(/[&<>"']/g, (character) => entities[character] ?? '')
}

/** What a page must not hold: control characters but tab and line end, half characters, code points that are none. */
const noCharacter = /[^\P{Cc}\t\n]|\p{Cs}|\p{Noncharacter_Code_Point}/gu

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
