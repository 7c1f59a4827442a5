import type { Impact, Postmortem } from '../postmortem/postmortem.ts'
import { sectionsNamed } from './sections.ts'

const named = /impact|consequence|effect/i
/** What nobody feels and yet harms: counted in credentials and days, not in users. */
const leak =
  /\b(?:credentials?|secrets?|api keys?|expos(?:ed|ure)|leak(?:ed|s)?|phish\w*|abuse[ds]?|vulnerab\w*|compromised|breach\w*)\b/i
/** Where a paragraph begins or ends. */
const blank = /\n{2,}/
/** A paragraph that is all emphasis is a prompt of the template: `*Describe who was hit*`. */
const prompt = /^([*_])(?![*_\s])[^*_]{8,400}\1$/

/**
 * The impact as all fields about it tell it, without the prompts of a template; `span` is the place that bears its name
 * ("Impact" rather than "Affected services").
 */
export function impactTold(postmortem: Postmortem): Impact | null {
  const { impact } = postmortem
  if (!impact?.labelled) return impact
  const sections = sectionsNamed(postmortem, 'impact').filter(({ words }) => words > 0)
  const place = sections.find(({ title }) => named.test(title)) ?? null
  const own = sections.find(({ span }) => span.line === impact.span.line)
  const moved = place !== null && own !== undefined && place !== own && !named.test(own.title)
  const texts = moved ? [place, own].map(({ text }) => text) : [impact.text]
  const prompts = promptsIn(postmortem, impact)
  return {
    ...impact,
    text: texts.map((text) => prompts.reduce((rest, found) => rest.replace(found, ''), text).trim()).join('\n'),
    span: moved ? { line: place.span.line, endLine: place.span.endLine } : impact.span,
  }
}

function promptsIn({ lines }: Postmortem, { span }: Impact): readonly string[] {
  const within = lines.filter(({ line }) => line >= span.line && line <= span.endLine)
  const source = within.reduce(
    (text, { line, source: written }, at) =>
      `${text}${line - (within[at - 1]?.line ?? line) > 1 ? '\n\n' : '\n'}${written.trim()}`,
    '',
  )
  return source
    .split(blank)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => prompt.test(paragraph.replaceAll('\n', ' ')))
    .flatMap((paragraph) => {
      const text = paragraph.slice(1, -1)
      return [text, text.replaceAll('\n', ' ')]
    })
}

/** Whether it tells of a leak, an abuse or a hole. */
export function tellsLeak(text: string): boolean {
  return leak.test(text)
}
