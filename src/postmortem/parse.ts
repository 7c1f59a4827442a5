import { readActionItems } from './action-item.ts'
import { readDocument } from './block.ts'
import { readChronology } from './chronology.ts'
import { dated } from './due.ts'
import { readImpact, readMetadata, readSummaryCause } from './field.ts'
import { kindOf } from './kind.ts'
import { languageOf } from './language.ts'
import { readHidden, readLines, readLinks, readSuppressions } from './line.ts'
import { outlined } from './outline.ts'
import type { Postmortem, SectionId, Span } from './postmortem.ts'
import { readSections, textOf, unlabelledSummary } from './section.ts'
import { readHeadings, readTitle } from './title.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'
import { countWords } from './words.ts'

export interface ParseOptions {
  /** Names of sections beside those that the vocabulary knows. */
  sections?: Readonly<Partial<Record<SectionId, readonly string[]>>>
}

/** By the sections of a configuration: learning a vocabulary takes longer than reading a short report. */
const vocabularies = new WeakMap<object, Vocabulary>()
const none = {}

function vocabularyFor(sections: NonNullable<ParseOptions['sections']> = none): Vocabulary {
  const own = Object.keys(sections).length > 0 ? sections : none
  const known = vocabularies.get(own)
  if (known !== undefined) return known
  const vocabulary = vocabularyOf(own)
  vocabularies.set(own, vocabulary)
  return vocabulary
}

/** Reads a report file. Any text gives a value; what is not known is null or empty in it. */
export function parse(path: string, source: string, options: ParseOptions = {}): Postmortem {
  const { lines: sourceLines, frontMatter, blocks, unread } = readDocument(source)
  const span: Span = { line: 1, endLine: sourceLines.length }
  const root = outlined(blocks, span, vocabularyFor(options.sections))
  const { incident, timeline } = readChronology(root, frontMatter)
  const tasks = readActionItems(root, sourceLines)
  const labelled = readSections(root, timeline, tasks.actionItemsAt?.span ?? null)
  const summary = unlabelledSummary(root)
  const sections = summary ? [...labelled, summary] : labelled
  const lines = readLines(blocks, sourceLines, sections)
  const links = readLinks(sourceLines, new Set(lines.filter(({ inside }) => inside === 'code').map(({ line }) => line)))
  const headings = readHeadings(blocks)
  const text = blocks.map(textOf).join('\n')
  const words = countWords(text)
  const report = {
    path,
    language: languageOf(text, words),
    title: readTitle(root, frontMatter, headings),
    span,
    sections,
    incident,
    impact: readImpact(root),
    summaryCause: readSummaryCause(root),
    timeline,
    ...tasks,
    actionItems: dated(tasks.actionItems, incident),
    metadata: readMetadata(root, frontMatter),
    lines,
    hidden: readHidden(sourceLines, lines),
    headings,
    links,
    suppressions: readSuppressions(sourceLines, lines[0]?.line ?? 0),
    words,
    unread,
  }
  return { ...report, ...kindOf({ ...report, sections: labelled }) }
}
