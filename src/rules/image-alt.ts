import type { Link } from '../postmortem/postmortem.ts'
import { count, quote } from './phrase.ts'
import { defineRule } from './rule.ts'
import { sourceOf } from './wording.ts'

const meaningless =
  /^(?:image|img|picture|photo|screenshot|screen shot|alt(?: text)?|gif|diagram|untitled)[ _-]?\d*$|\.(?:png|jpe?g|gif|svg|webp)$/i

/** An empty `alt=""` marks decoration; a missing one in Markdown, `![](…)`, has not been thought of. */
function lacking({ image, alt }: Link): boolean {
  return image && (alt === null || meaningless.test(alt.trim()))
}

export default defineRule({
  description: 'An image says in words what it shows',
  severity: { alx: 'info', sre: 'info', strict: 'warning' },
  source: 'WCAG 2.2, 1.1.1',
  options: {},
  *check(postmortem) {
    const images = postmortem.links.filter(lacking)
    const [first] = images
    if (!first) return
    const inHtml = sourceOf(postmortem, first.span).some((line) => /<img\b/i.test(line))
    yield {
      at: first.span,
      message: `${count(images.length, 'image')} ${images.length === 1 ? 'has' : 'have'} no description${first.alt ? `, but ${quote(first.alt)}` : ''}`,
      help: `Say what it shows: \`${inHtml ? 'alt="Error rate from 14:00 to 16:30, at 100 % until 16:00"' : '![Error rate from 14:00 to 16:30, at 100 % until 16:00](errors.png)'}\``,
    }
  },
})
