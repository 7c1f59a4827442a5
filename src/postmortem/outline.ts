import type { Block } from './markdown.ts'
import type { Form, SectionId, Span } from './postmortem.ts'

/** A title with what stands under it: a heading, a bold or plain line, a bold bullet, a row of a table of fields. */
export interface Label {
  /** Visible text without numbering and final colon; the parenthesis ("all times UTC") is kept. Empty for the root. */
  title: string
  ids: readonly SectionId[]
  form: Form
  /** 0 for the root, which holds what stands before the first title. */
  depth: number
  /** The title's own lines. */
  at: Span
  /** From the title to the last line under it, sub-labels included. */
  span: Span
  /** What stands directly under the title; of "Impact: all users" the value is the first paragraph. Sub-labels' content is not in it. */
  blocks: readonly Block[]
  children: readonly Label[]
}
