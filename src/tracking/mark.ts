import { contentOf as contentOfBlock, readBlock, writeBlock } from './block.ts'

/** The hidden marker that makes an issue ours: `<!-- postmortem:action-item v1 report=… key=… pull=… -->`. */
export interface Mark {
  /** `owner/name` that holds the report; null where it is the repository of the issue itself. */
  repository: string | null
  /** Path of the report. */
  report: string
  /** The item's normalised text, unique within the report. */
  key: string
  /** The identity that the report writes itself; null where it writes none. */
  id: string | null
  /** The pull request that opened the issue, until the default branch holds the item. */
  pull: number | null
  /** Where the permalink leads. */
  commit: string
  lines: string
  /** Digest of the title that we wrote, so that a title written by a person is noticed. */
  title: string
  /** Why we closed the issue; null while we did not. */
  closed: Closing | null
}

/** `unmerged`: its pull request was closed without being merged. */
export type Closing = 'done' | 'gone' | 'unmerged' | 'duplicate'

const closings: readonly string[] = ['done', 'gone', 'unmerged', 'duplicate'] satisfies Closing[]

/** An issue body taken apart: `before + block + after` is the body, byte for byte. */
export interface MarkedBody {
  before: string
  mark: Mark
  /** Ours, from the marker to the end marker. */
  block: string
  after: string
}

/** Our block: the marker with `content` under it. */
export function writeMarked(mark: Mark, content: string): string {
  const { repository, report, key, id, pull, commit, lines, title, closed } = mark
  const fields = {
    repository,
    report,
    key,
    id,
    pull: pull === null ? 'none' : String(pull),
    commit,
    lines,
    title,
    closed,
  }
  return writeBlock('action-item', fields, content)
}

/** Null where the body has no marker of ours, or one that we did not write. */
export function readBody(body: string): MarkedBody | null {
  const found = readBlock(body, 'action-item')
  const mark = found === null ? null : markOf(found.fields)
  return found === null || mark === null ? null : { before: found.before, mark, block: found.block, after: found.after }
}

/** The visible part of our block. */
export function contentOf({ block }: Pick<MarkedBody, 'block'>): string {
  return contentOfBlock(block, 'action-item')
}

function markOf(fields: ReadonlyMap<string, string>): Mark | null {
  const [report, key, pull] = [fields.get('report'), fields.get('key'), fields.get('pull')]
  if (report === undefined || key === undefined || pull === undefined) return null
  if (!/^(?:none|[1-9]\d{0,15})$/.test(pull)) return null
  const closed = fields.get('closed')
  return {
    repository: fields.get('repository') ?? null,
    report,
    key,
    id: fields.get('id') ?? null,
    pull: pull === 'none' ? null : Number(pull),
    commit: fields.get('commit') ?? '',
    lines: fields.get('lines') ?? '',
    title: fields.get('title') ?? '',
    closed: isClosing(closed) ? closed : null,
  }
}

function isClosing(word: string | undefined): word is Closing {
  return word !== undefined && closings.includes(word)
}
