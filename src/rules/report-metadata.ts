import type { Postmortem } from '../postmortem/postmortem.ts'
import { fold } from '../postmortem/token.ts'
import { dayIn } from './day.ts'
import { enumerate } from './phrase.ts'
import { defineRule } from './rule.ts'
import { top } from './sections.ts'

/** What a report says about itself. */
interface Field {
  name: string
  /** The keys that it may stand under (English, Spanish, French, Portuguese, Japanese). */
  keys: RegExp
  example: string
  /** It is said without such a key. */
  told(postmortem: Postmortem): boolean
}

const fields: readonly Field[] = [
  {
    name: 'date',
    keys: /date|fecha|data|^day$|when|datum|дата|日時|日付|発生日|日期|날짜/,
    example: 'date: 2024-07-05',
    told: dated,
  },
  {
    name: 'author or owner',
    keys: /author|owner|contributors|written|created by|posted by|prepar(?:ed|ado|é)|elaborado|\blead\b|\bdri\b|\bic\b|commander|investigator|report(?:er|ed by)|autor|auteur|redact|responsab|verfass|^(?:by|av|par|por|von|di)$|автор|作成者|担当|著者|責任者|作者|负责人|작성자/,
    example: 'owner: "@octocat"',
    told: signed,
  },
  {
    name: 'status',
    keys: /status|solution completed|^resolved$|\bstate\b|estado|statut|stato|статус|ステータス|状態|状況|状态|상태/,
    example: 'status: draft',
    told: ({ title, lines }) =>
      /\bdraft\b/i.test(title?.text ?? '') || lines.some(({ text }) => /^\W*resolved:?\s+\d{4}-/i.test(text)),
  },
  {
    name: 'severity',
    keys: /sever|\bsev\b|priority|criticality|gravedad|gravit|criticidad|criticite|gravidade|schwere|prioridad|priorite|impact level|серь[её]зность|критичность|重大度|深刻度|重要度|严重|级别|等级|심각도/,
    example: 'severity: SEV-2',
    told: ({ lines }) => lines.some(({ text }) => level.test(text)),
  },
]
/** A section of its own for what is mostly a field. */
const titled =
  /^\W*(?:incident |report |current )?(?:owners?|authors?|status|severity|contributors|(?:written|prepared|authored) by)\b/i
/** `SEV-2`, `Sev 1`, `P1 incident`. */
const level =
  /\bsev[ -]?\d\b|\(S[0-5]\)|\b(?:HIGH|LOW|CRITICAL|MEDIUM) severity\b|\bP[0-4] (?:incident|outage)\b|\bseverity(?: level)?:? (?:\d|critical|major|minor|high|medium|low)\b/i

/** A report is dated by its incident, its title or its path as well. */
function dated({ incident, timeline, title, path, impact, sections, lines }: Postmortem): boolean {
  const moments = [incident.start, incident.end, ...(timeline?.entries ?? []).map(({ at }) => at)]
  const early = sections.filter(({ ids }) => ids.includes('summary')).map(({ text }) => text)
  const days = [impact?.text ?? '', ...early, ...sections.map(({ title }) => title)].map(dayIn)
  if (days.some((day) => day !== null)) return true
  const named = [title?.text ?? '', path].some(
    (text) => /(?:19|20)\d\d/.test(text) || shortDate.test(text) || (text !== path && dayIn(text) !== null),
  )
  const above = lines.slice(0, head).some(({ text }) => /(?:19|20)\d\d/.test(text) && dayIn(text) !== null)
  return named || above || moments.some((moment) => moment?.date) || early.some((text) => shortDate.test(text))
}

/** Lines at the top, where a report tells of itself. */
const head = 15

/** A name with the day, on a line of its own below the title. */
const byline =
  /^\W*\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2},? (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2},? |\d{1,2} \p{Lu}\p{Ll}{2,8} )(?:19|20)\d\d\W*$/u

/** Lines at the bottom, where it may be signed. */
const signature = 10

/** 9/11/18 */
const shortDate = /\b\d{1,2}[/-]\d{1,2}[/-]\d{2}\b/

/** A name of two to four words as the last line. */
function signed({ lines }: Postmortem): boolean {
  if (lines.slice(0, head).some(({ text }) => /^\W{0,4}(?:written |prepared )?by:? (?:the )?\p{Lu}/iu.test(text)))
    return true
  if (
    lines
      .slice(-signature)
      .some(({ text }) => /^\W*(?:by\s?[:–-]|sincerely\b|(?:best |kind |warm )?regards\b|best, \p{L})/iu.test(text))
  )
    return true
  if (lines.slice(0, head).some(({ text }) => byline.test(text))) return true
  const last = lines.findLast(({ text, inside }) => inside === null && text !== '')
  return last !== undefined && /^(?:\p{Lu}[\p{L}'’-]+ ){1,3}\p{Lu}[\p{L}'’-]*\s?\.?$/u.test(last.source.trim())
}

function given(postmortem: Postmortem, { keys, told }: Field, labels: () => readonly string[]): boolean {
  const titles = postmortem.sections
    .filter(({ title, words }) => words > 0 && titled.test(title))
    .map(({ title }) => title.toLowerCase())
  if (told(postmortem) || titles.some((title) => keys.test(title))) return true
  return Object.keys(postmortem.metadata).some((key) => keys.test(fold(key))) || labels().some((key) => keys.test(key))
}

/** What stands before a colon or in the first cell of a row, wherever it stands: "**Status:** closed" signs a report at its end. */
const label = /^[^\p{L}]{0,12}(\p{L}[\p{L} '’/-]{1,30})[\s*_]*[:：|][\s*_|]*[\p{L}\p{N}@[`#]/u

function labelsOf({ lines }: Postmortem): string[] {
  const found = lines.flatMap(({ source }) => (/[:：|]/.test(source) ? (label.exec(source)?.[1] ?? []) : []))
  return [...new Set(found)].map(fold)
}

export default defineRule({
  description: 'The report says its date, its author, its status and the severity',
  severity: { alx: 'off', sre: 'warning', strict: 'error' },
  source: 'Google SRE book, appendix D; PagerDuty; AWS correction of errors',
  options: {},
  *check(postmortem) {
    let known: readonly string[] | undefined
    const labels = () => {
      known ??= labelsOf(postmortem)
      return known
    }
    const missing = fields.filter((field) => !given(postmortem, field, labels))
    if (missing.length === 0) return
    yield {
      at: top(postmortem),
      message: `Report does not say its ${enumerate(missing.map(({ name }) => name))}`,
      help: `Add front matter or a table at the top: ${missing.map(({ example }) => `\`${example}\``).join(', ')}`,
    }
  },
})
