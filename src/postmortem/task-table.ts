import type { Block, SourceLine, TableRow } from './markdown.ts'
import type { ActionItem } from './postmortem.ts'
import { type Group, markersIn } from './task.ts'
import { dayOf, dueIn, factsOf, isStatusDone, issueIn, known, ownersOf, titled, typeOf } from './task-text.ts'

type Column = 'done when' | 'action' | 'owner' | 'due' | 'priority' | 'issue' | 'status' | 'type'

/** Names of the columns of a task table, the more telling first. */
const columns: readonly (readonly [Column, RegExp])[] = [
  ['done when', /^(?:done when|definition of done|acceptance criteria|verification|verified by)/iu],
  [
    'owner',
    /^(?:owner|who|assignee|assigned|responsible|dri|lead|person|team|担当|responsable|propietario|porteur|responsável|dueño|eier|ansvarlig|ansvarig|verantwortlich|zuständig|eigenaar|właściciel|ответственный|исполнитель|负责人|责任人|담당)/iu,
  ],
  [
    'due',
    /^(?:due|deadline|eta|target|date|when|by when|期限|期日|fecha|plazo|vencimiento|échéance|délai|date limite|prazo|frist|fällig|termin|срок|дедлайн|截止|期限|기한|마감)/iu,
  ],
  ['priority', /^(?:prio|p$|severity|importance|優先|prioridad|priorité|приоритет|优先|우선)/iu],
  [
    'status',
    /^(?:status|state|done|progress|outcome|状態|ステータス|進捗|estado|statut|état|stato|статус|状态|상태)/iu,
  ],
  ['type', /^(?:type|category|kind|class|カテゴリ|種別|tipo|categor)/iu],
  [
    'action',
    /^(?:action|task|item|description|what|to-?do|measure|remediation|improvement|step|recommendation|follow-?up|control|アクション|対応|内容|対策|acci[oó]n|tarea|t[aâ]che|a[cç][aã]o|tarefa|medida|mesure|aksjon|tiltak|oppgave|åtgärd|aufgabe|maßnahme|actie|taak|zadanie|działani|задача|действие|мера|行动|措施|任务|作业|조치|작업|할 일)/iu,
  ],
  [
    'issue',
    /^(?:issue|ticket|bug|track|jira|link|reference|pr\b|pull request|related issue|trello|チケット|incidencia|referanse|referenz)/iu,
  ],
]

/** A table that says itself that it holds tasks: a column for them, and one for who, when or how far. */
export function isTaskTable({ header }: Extract<Block, { type: 'table' }>): boolean {
  const names = header.map(({ text }) => columns.find(([, pattern]) => pattern.test(text))?.[0])
  const tasks = header.some(({ text }) => /^(?:actions?|action items?|tasks?|to-?dos?|follow-?ups?)$/i.test(text))
  return tasks && names.some((name) => name === 'owner' || name === 'due' || name === 'priority' || name === 'status')
}

export function readTaskTable(
  { header, rows }: Extract<Block, { type: 'table' }>,
  group: Group,
  lines: readonly string[],
): ActionItem[] {
  const named = header.some(({ text }) => text !== '')
  const titles = named ? header : (rows[0]?.cells ?? [])
  const at = new Map<Column, number>()
  for (const [i, { text }] of titles.entries()) {
    const column = columns.find(([, pattern]) => pattern.test(text))?.[0]
    if (column && !at.has(column)) at.set(column, i)
  }
  const body = named ? rows : rows.slice(1)
  const action = at.get('action') ?? untitled(at, body)
  if (action === null) return []
  return body.flatMap(({ cells, span }): ActionItem[] => {
    const cell = (column: Column): SourceLine | undefined => cells[at.get(column) ?? -1]
    const value = (column: Column) => (known(cell(column)?.text ?? '') ? (cell(column)?.text ?? null) : null)
    const told = cells[action]?.text ?? ''
    const title = action === at.get('issue') ? titled(told).title : told
    if (!known(title) || /^(?:\.{3}|…)/.test(title)) return []
    const source = cells.map((c) => c.source).join(' | ')
    const facts = factsOf(title, cells[action]?.source ?? '')
    const owner = value('owner')
    const due = value('due')
    const reference = cell('issue')
    const doneWhen = value('done when')
    return [
      {
        title: title.replace(/\s*[.。]$/, ''),
        detail: doneWhen === null ? '' : `Done when: ${doneWhen}`,
        span,
        done:
          cells.some(({ text }) => isStatusDone(text) || /\bDONE\b/.test(text) || behind.test(text)) ||
          finished.test(cell('status')?.text ?? '') ||
          facts.done ||
          group.done,
        owners: owner === null ? facts.owners : ownersOf(owner),
        due: due === null ? (facts.due ?? group.due) : { text: due, date: dayOf(due) ?? dueIn(due)?.date ?? null },
        priority: value('priority') ?? facts.priority,
        type: typeOf(value('type') ?? '') ?? facts.type ?? group.type ?? (value('type') === null ? null : 'other'),
        issue: (reference ? referenceIn(reference) : null) ?? issueIn(cells[action]?.source ?? '') ?? addressIn(cells),
        ...markersIn(`${source} ${lines.slice(span.line - 1, span.endLine).join(' ')}`),
      },
    ]
  })
}

/** "#86 — complete" */
const behind = /\s[—–-]\s(?:done|completed?|merged|closed|shipped)(?:\s(?:in|with|by|on)\s.{1,40})?$/i

/** "Resolved by PR 47", "Done on 3 May" */
const finished =
  /^\W*(?:done|completed?|closed|resolved|fixed|shipped|merged|deployed|implemented)\s*(?:[,;:(–—-]|(?:by|in|via|with|on)\b(?! (?:next|the next|end|part|Q\d)))/i

/** Where no column is called an action, the first whose cells are more than a reference, beside a column that tasks have. */
function untitled(at: ReadonlyMap<Column, number>, rows: readonly TableRow[]): number | null {
  const tells: readonly Column[] = ['issue', 'owner', 'due', 'status']
  if (!tells.some((column) => at.has(column))) return null
  const facts = new Set([...at].flatMap(([column, i]) => (column === 'issue' ? [] : [i])))
  const worded = (i: number): boolean =>
    rows.every(({ cells }) => (titled(cells[i]?.text ?? '').title.match(/\p{L}{2,}/gu)?.length ?? 0) > 1)
  const columns = (rows[0]?.cells ?? []).map((_, i) => i)
  return columns.find((i) => !facts.has(i) && worded(i)) ?? null
}

/** A cell that is nothing but the address of an issue. */
function addressIn(cells: readonly SourceLine[]): string | null {
  const address = cells.find(({ text }) => /^https?:\/\/\S+$/.test(text))
  return address ? issueIn(address.text) : null
}

/** What stands in the column for references: a link, a key, or a number under its own name ("Bug 5554824"). */
function referenceIn({ source, text }: SourceLine): string | null {
  const bare = text.replace(/\b(?:TODO|DONE|n\/a)\b/gi, '').trim()
  return issueIn(`in ${source}`) ?? (/^[A-Za-z]+[ #-]?\d+$/.test(bare) ? bare : null)
}
