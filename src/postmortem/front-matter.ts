/** A title or a bold label, which no YAML or TOML holds; one `#` begins a comment there unless a blank line parts it off. */
const prose = /^(?:#{2,6} \S|\*\*\S)|(?<=(?<![^\n])[ \t]*\r?\n)# \S/m

/** A text between two rules is no front matter: the first of them is written so that no parser takes it for the fence. */
export function withoutFalseFence(source: string): string {
  const body = /^---[ \t]*\r?\n/.exec(source)?.[0].length ?? 0
  const end = source.indexOf('\n---', body - 1)
  return body > 0 && end > 0 && prose.test(source.slice(body, end)) ? `***${source.slice(3)}` : source
}
