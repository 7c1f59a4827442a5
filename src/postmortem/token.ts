/** The smallest pieces of a line that dates, times and lengths are made of. */
export interface Token {
  kind: 'number' | 'word' | 'mark'
  text: string
  /** Lower case, without accents: what the word lists are searched for. */
  key: string
  /** Of a number, else NaN. */
  value: number
  /** Offsets in the line. */
  from: number
  to: number
  /** No white space stands before it. */
  glued: boolean
}

/** Longer lines are read up to here: nothing that says when stands beyond. */
const MAX_LENGTH = 20_000

/** Digits; one character of Chinese or Japanese; letters; any other visible character. */
const TOKEN = /\d+|[\u3005-\u9fff]|[A-Za-z\u00aa\u00ba\u00c0-\u024f]+|\S/g

export function tokenize(line: string): Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const { 0: text, index } of narrow(line.slice(0, MAX_LENGTH)).matchAll(TOKEN)) {
    const kind = isDigit(text) ? 'number' : isLetter(text) ? 'word' : 'mark'
    tokens.push({
      kind,
      text,
      key: kind === 'word' ? fold(text) : text,
      value: kind === 'number' ? Number(text) : Number.NaN,
      from: index,
      to: index + text.length,
      glued: index === end && index > 0,
    })
    end = index + text.length
  }
  return tokens
}

/** Full-width digits and marks ("１４：３０") as the usual ones, at the same places. */
function narrow(line: string): string {
  if (!/[\uff01-\uff5e]/.test(line)) return line
  return line.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
}

/** Lower case without accents, so that "février" and "FEVRIER" are one word. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  return /[^\u0020-\u007f]/.test(lower) ? lower.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : lower
}

const isDigit = (text: string): boolean => text >= '0' && text < ':'
const isLetter = (text: string): boolean => /^[A-Za-z\u00aa\u00ba\u00c0-\u024f\u3005-\u9fff]/.test(text)
