import type { Postmortem } from '../postmortem/postmortem.ts'
import { enumerate } from './phrase.ts'
import { defineRule } from './rule.ts'
import { top } from './sections.ts'

/** What a report says about itself, and the keys it may stand under (English, Spanish, French, Portuguese). */
const fields: readonly (readonly [name: string, keys: RegExp])[] = [
  ['date', /date|fecha|data|^day$|when|日時|日付|発生日/],
  [
    'author or owner',
    /author|owner|written|prepared|lead|\bdri\b|commander|report(?:er|ed by)|autor|auteur|responsab|作成者|担当|著者|責任者/,
  ],
  ['status', /status|state|estado|statut|ステータス|状態|状況/],
  ['severity', /sever|\bsev|priority|gravedad|gravit|criticidad|severidad|gravidade|impact level|重大度|深刻度|重要度/],
]

/** A report is dated by its incident, its title or its path as well. */
function dated({ incident, timeline, title, path }: Postmortem): boolean {
  const moments = [incident.start, incident.end, ...(timeline?.entries ?? []).map(({ at }) => at)]
  return moments.some((moment) => moment?.date) || [title?.text ?? '', path].some((text) => /(?:19|20)\d\d/.test(text))
}

function given(postmortem: Postmortem, name: string, keys: RegExp): boolean {
  const { metadata } = postmortem
  if (name === 'date' && dated(postmortem)) return true
  return Object.keys(metadata).some((key) => keys.test(key))
}

export default defineRule({
  description: 'The report says its date, its author, its status and the severity',
  severity: { alx: 'off', sre: 'warning', strict: 'error' },
  source: 'Google SRE book, appendix D; PagerDuty; AWS correction of errors',
  options: {},
  *check(postmortem) {
    const missing = fields.filter(([name, keys]) => !given(postmortem, name, keys)).map(([name]) => name)
    if (missing.length === 0) return
    yield {
      at: top(postmortem),
      message: `Report does not say its ${enumerate(missing)}`,
      help: 'Add front matter or a table at the top: `severity: SEV-2`, `status: draft`, `owner: @octocat`',
    }
  },
})
