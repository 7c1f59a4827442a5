import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaults } from '../../src/config.ts'
import { lint } from '../../src/lint.ts'
import { metrics } from '../../src/metrics.ts'
import { parse } from '../../src/postmortem/parse.ts'
import { decode } from '../../src/postmortem/source.ts'
import { json } from '../../src/render/json.ts'

/** Pieces that reports and attacks on readers are made of. */
const piece = fc.constantFrom(
  '# ',
  '## Timeline\n',
  '**Root Cause:**',
  '- ',
  '  - ',
  '1. ',
  '- [x] ',
  '| a | b |\n| --- | --- |\n',
  '|',
  '> ',
  '```\n',
  '    ',
  '10:00 AM',
  '25:61',
  '2024-02-30',
  'UTC',
  '(',
  ')',
  '[',
  '](',
  '<p>',
  '</li>',
  '<!-- ',
  ' -->',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\u0000',
  '\ufeff',
  '\u202e',
  '\ud800',
  'é',
  '表',
  ' detected ',
  'restored',
  '2.5 hours',
  '---\n',
  '+++\n',
  '*',
  '_',
  '`',
  '~~',
  '&#x0;',
  '\\',
)

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc.array(piece, { maxLength: 80 }).map((pieces) => new TextEncoder().encode(pieces.join(''))),
)

test('any bytes give a result or a clear refusal', () => {
  fc.assert(
    fc.property(bytes, (file) => {
      const source = decode(file)
      if ('refusal' in source) {
        expect(source.help).not.toBe('')
        return
      }
      const postmortem = parse('postmortems/any.md', source.text)
      const lines = source.text.split(/\r\n|\n|\r/).length
      for (const { span } of [
        ...postmortem.sections,
        ...postmortem.actionItems,
        ...(postmortem.timeline?.entries ?? []),
      ]) {
        expect(span.line).toBeGreaterThanOrEqual(1)
        expect(span.endLine).toBeGreaterThanOrEqual(span.line)
        expect(span.endLine).toBeLessThanOrEqual(lines)
      }
      metrics(postmortem)
      JSON.parse(json([lint(postmortem, defaults)]))
    }),
    { numRuns: 2_000 },
  )
})
