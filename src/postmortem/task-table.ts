import type { Block, SourceLine } from './markdown.ts'
import type { ActionItem } from './postmortem.ts'
import { type Group, markersIn } from './task.ts'
import { dayOf, dueIn, factsOf, isStatusDone, issueIn, known, ownersOf, typeOf } from './task-text.ts'

type Column = 'done when' | 'action' | 'owner' | 'due' | 'priority' | 'issue' | 'status' | 'type'

/** Names of the columns of a task table, the more telling first. */
const columns: readonly (readonly [Column, RegExp])[] = [
  ['done when', /^(?:done when|definition of done|acceptance criteria|verification|verified by)/iu],
  [
    'owner',
    /^(?:owner|who|assignee|assigned|responsible|dri|lead|person|team|担当|responsable|propietario|porteur|responsável|dueño)/iu,
  ],
  [
    'due',
    /^(?:due|deadline|eta|target|date|when|by when|期限|期日|fecha|plazo|vencimiento|échéance|délai|date limite|prazo)/iu,
  ],
  ['priority', /^(?:prio|p$|severity|importance|優先|prioridad|priorité)/iu],
  ['status', /^(?:status|state|done|progress|状態|ステータス|進捗|estado|statut|état)/iu],
  ['type', /^(?:type|category|kind|class|カテゴリ|種別|tipo|categor)/iu],
  [
    'action',
    /^(?:action|task|item|description|what|to-?do|measure|remediation|improvement|step|recommendation|follow-?up|アクション|対応|内容|対策|acci[oó]n|tarea|t[aâ]che|a[cç][aã]o|tarefa|medida|mesure)/iu,
  ],
  [
    'issue',
    /^(?:issue|ticket|bug|track|jira|link|reference|pr\b|pull request|related issue|trello|チケット|incidencia)/iu,
  ],
]

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
  const action = at.get('action')
  if (action === undefined) return []
  return (named ? rows : rows.slice(1)).flatMap(({ cells, span }): ActionItem[] => {
    const cell = (column: Column): SourceLine | undefined => cells[at.get(column) ?? -1]
    const value = (column: Column) => (known(cell(column)?.text ?? '') ? (cell(column)?.text ?? null) : null)
    const title = cells[action]?.text ?? ''
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
        done: cells.some(({ text }) => isStatusDone(text) || /\bDONE\b/.test(text)) || facts.done || group.done,
        owners: owner === null ? facts.owners : ownersOf(owner),
        due: due === null ? (facts.due ?? group.due) : { text: due, date: dayOf(due) ?? dueIn(due)?.date ?? null },
        priority: value('priority') ?? facts.priority,
        type: typeOf(value('type') ?? '') ?? facts.type ?? group.type,
        issue: (reference ? referenceIn(reference) : null) ?? issueIn(cells[action]?.source ?? '') ?? addressIn(cells),
        ...markersIn(`${source} ${lines.slice(span.line - 1, span.endLine).join(' ')}`),
      },
    ]
  })
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
