import type { Block } from './markdown.ts'
import { joined } from './markdown.ts'
import type { Label } from './outline.ts'
import type { Section, SectionId, Span, Timeline } from './postmortem.ts'
import { countWords, type Tally, tally, total } from './words.ts'

/** Labels in document order, the root left out. */
export function labelsIn(root: Label): Label[] {
  const found: Label[] = []
  const visit = ({ children }: Label) => {
    for (const child of children) {
      found.push(child)
      visit(child)
    }
  }
  visit(root)
  return found
}

/** "Appendix", also misspelt: chats, logs and letters that tell nothing of the report's own. */
export function isAppendix({ ids, title }: Label): boolean {
  return (
    ids.length === 0 &&
    /^(?:ap{1,2}end\w{0,4}(?:x|ces)|annex\w*|anexos?|anhang|附录|付録|приложение)(?![\p{L}])/iu.test(title)
  )
}

/** `tasks` are the lines where the action items stand. */
export function readSections(root: Label, timeline: Timeline | null, tasks: Span | null): Section[] {
  const fields = fieldsOfSummary(labelsIn(root))
  const labels = labelsIn(withChaptersOut(root, fields))
  const parents = new Map(labels.flatMap((label, i) => label.children.map((child) => [child, i] as const)))
  const weak = outdoneSummaries(labels)
  const served = unnamed(labels, timeline?.span ?? null, tasks)
  return labels.map((label): Section => {
    const own = fields.has(label) ? label.ids.filter((id) => !explained.has(id)) : weak.has(label) ? [] : label.ids
    const ids = [...own, ...served.filter(([place]) => place === label).map(([, id]) => id)]
    const { title, form, depth, span } = label
    const place = { ids, title, form, depth, parent: parents.get(label) ?? null, span }
    return withText(
      place,
      () => textUnder(label),
      () => total(tallyUnder(label)),
    )
  })
}

/** A cause or a fix that is no field of the summary it stands in is a section behind it. */
function withChaptersOut(label: Label, fields: ReadonlySet<Label>): Label {
  const children = label.children.flatMap((child) => {
    const at = child.ids.includes('summary')
      ? child.children.findIndex((inner) => !fields.has(inner) && inner.ids.some((id) => explained.has(id)))
      : -1
    const [first] = at < 0 ? [] : child.children.slice(at)
    if (!first) return [withChaptersOut(child, fields)]
    const kept = child.children.slice(0, at)
    const ends = [child.span.line, first.at.line - 1, ...kept.map((inner) => inner.span.endLine)]
    const span = { line: child.span.line, endLine: Math.max(...ends) }
    return [{ ...child, span, children: kept }, ...child.children.slice(at)]
  })
  return children.every((child, i) => child === label.children[i]) ? label : { ...label, children }
}

/** Words that make a sentence of an introduction. */
const sentenceWords = 8

/** What stands under the title, where nothing is called the summary. */
export function unlabelledSummary(root: Label): Section | null {
  if (labelsIn(root).some(({ ids }) => ids.includes('summary'))) return null
  const section = root.children.findIndex(({ ids, at }) => ids.length > 0 || at.line >= 30)
  const above = section < 0 ? root.children : root.children.slice(0, section)
  // Under the name of the document the incident's own name may stand.
  const title = above.slice(0, 2).find(({ blocks }) => blocks.some(({ type }) => type !== 'rule')) ?? above[0] ?? null
  const blocks = [...root.blocks, ...(title?.blocks ?? [])].filter(
    ({ type }) => type === 'paragraph' || type === 'list',
  )
  const fields = [...root.children, ...(title?.children ?? [])].filter(
    ({ ids, form }) => ids.some((id) => id === 'impact' || id === 'duration') && form !== 'heading' && form !== 'html',
  )
  const told = blocks.some((block) => block.type === 'paragraph' && block.lines.some(({ text }) => isSentence(text)))
  const places = [...(told ? blocks : []), ...fields]
  if (places.length === 0) return null
  const span = {
    line: Math.min(...places.map((place) => place.span.line)),
    endLine: Math.max(...places.map((place) => place.span.endLine)),
  }
  const place = { ids: ['summary'], title: title?.title ?? '', form: 'heading', depth: 1, parent: null, span } as const
  const text = () => [...blocks.map(textOf), ...fields.map(textUnder)].join('\n')
  return withText(place, text, () => countWords(text()))
}

/** The text of most sections is never asked for, so it is read when it is. */
function withText(place: Omit<Section, 'text' | 'words'>, read: () => string, count: () => number): Section {
  let text: string | undefined
  let words: number | undefined
  return {
    ...place,
    get text() {
      text ??= read()
      return text
    },
    get words() {
      words ??= count()
      return words
    },
  }
}

function isSentence(text: string): boolean {
  return text.split(/\s+/).length >= sentenceWords && !/^[^.!?]{2,40}[:：]\s/.test(text)
}

/** Sections without a name of their own: where the tasks stand is the corrective section, the list of events the timeline. */
function unnamed(labels: readonly Label[], timeline: Span | null, tasks: Span | null): (readonly [Label, SectionId])[] {
  const has = (id: SectionId) => labels.some(({ ids }) => ids.includes(id))
  const around = (place: Span | null) =>
    labels.findLast(({ span }) => place !== null && span.line <= place.line && span.endLine >= place.endLine)
  const found: (readonly [Label, SectionId])[] = []
  if (!has('corrective-measures')) {
    const place =
      labels.find(({ ids }) => ids.includes('action-items')) ??
      labels.find(({ ids }) => ids.includes('improvements')) ??
      around(tasks)
    if (place) found.push([place, 'corrective-measures'])
  }
  if (!has('root-cause')) {
    const place = labels.find((label) => wrong.test(label.title) && label.blocks[0]?.type === 'paragraph')
    if (place && !labels.some(({ ids, children }) => ids.includes('lessons') && children.includes(place)))
      found.push([place, 'root-cause'])
  }
  if (!has('timeline')) {
    const place = around(timeline)
    if (place) found.push([place, 'timeline'])
  }
  return found
}

/** Told in prose, and not as one of the lessons, it is the cause. */
const wrong = /^what went wrong\b/i

const explained = new Set<SectionId>(['root-cause', 'resolution'])

/** Words from which a part of the summary is a section, though the report has another of the name. */
const chapterWords = 40

/** The cause and the fix told in the summary are fields; only on lines of their own, and nowhere else, are they the section. */
function fieldsOfSummary(labels: readonly Label[]): ReadonlySet<Label> {
  const inside = new Set(labels.filter(({ ids }) => ids.includes('summary')).flatMap(labelsIn))
  const elsewhere = new Set(labels.flatMap((label) => (inside.has(label) ? [] : label.ids)))
  const isField = ({ form, blocks, at }: Label) => form === 'bullet' || blocks[0]?.span.line === at.line
  const isBrief = (label: Label) => total(tallyUnder(label)) < chapterWords
  const fields = [...inside].filter(
    (label) => isField(label) || (isBrief(label) && label.ids.some((id) => elsewhere.has(id))),
  )
  return new Set([...fields, ...briefCauses(labels)])
}

/** The cause told before the timeline belongs to the summary where it is explained behind the timeline once more. */
export function briefCauses(labels: readonly Label[]): readonly Label[] {
  const timeline = labels.find(({ ids }) => ids.includes('timeline'))?.at.line ?? 0
  const explained = labels.some(({ ids, at }) => ids.includes('root-cause') && at.line > timeline)
  return labels.filter(({ ids, at }) => explained && ids.join() === 'root-cause' && at.line < timeline)
}

/** "Background" is the summary only where nothing is called so. */
function outdoneSummaries(labels: readonly Label[]): ReadonlySet<Label> {
  const summaries = labels.filter(({ ids }) => ids.includes('summary'))
  const lesser = summaries.filter(({ title }) => background.test(title))
  return new Set(lesser.length < summaries.length ? lesser : [])
}

const background = /^\W*(?:background|introduction|context|description|contexto|contexte|introducción)\W*$/i

/** A label is read as a section, as a field and as a part of what is around it. */
const texts = new WeakMap<Label, string>()

export function textUnder(label: Label): string {
  const known = texts.get(label)
  if (known !== undefined) return known
  const text = [...label.blocks.map(textOf), ...label.children.map((child) => `${child.title}\n${textUnder(child)}`)]
    .filter((t) => t !== '')
    .join('\n')
  texts.set(label, text)
  return text
}

const tallies = new WeakMap<Label, Tally>()

/** The tally of `textUnder`, every line of it counted once however deep it stands. */
function tallyUnder(label: Label): Tally {
  const known = tallies.get(label)
  if (known !== undefined) return known
  const parts = [
    ...label.blocks.map((block) => tally(textOf(block))),
    ...label.children.flatMap((child) => [tally(child.title), tallyUnder(child)]),
  ]
  const sum = parts.reduce((all, part) => ({ words: all.words + part.words, signs: all.signs + part.signs }), {
    words: 0,
    signs: 0,
  })
  tallies.set(label, sum)
  return sum
}

/** Visible text of a block; code and rules have none. */
export function textOf(block: Block): string {
  switch (block.type) {
    case 'heading':
      return block.content.text
    case 'paragraph':
      return joined(block.lines).text
    case 'list':
      return block.items
        .map(({ blocks }) =>
          blocks
            .map(textOf)
            .filter((t) => t !== '')
            .join('\n'),
        )
        .join('\n')
    case 'table':
      return [block.header, ...block.rows.map(({ cells }) => cells)]
        .map((cells) => cells.map(({ text }) => text).join(' '))
        .join('\n')
    case 'quote':
      return block.blocks.map(textOf).join('\n')
    default:
      return ''
  }
}
