import type { Judged } from '../lint.ts'
import type { FailOn } from './run.ts'
import { add, type Sum, sum } from './sum.ts'

export interface Settings {
  failOn: FailOn
  /** Whether to write escape sequences: for a terminal whose owner has not set `NO_COLOR`. */
  colour: boolean
}

/** A format that says of one report what it has to say without knowing the others, so that thousands need not be kept. */
export interface Format<Said> {
  /** What is said of one report: a value that can be sent to another thread. */
  piece(judged: Judged): Piece<Said>
  writer(): Writer<Said>
}

export interface Piece<Said> {
  said: Said
  /** What counts in the closing line. */
  sum: Sum
}

/** Puts together what is said of one report after the other. */
export interface Writer<Said> {
  /** What can be written by now. */
  add(said: Said): string
  /** The rest; `sum` is that of all pieces. */
  end(sum: Sum): string
}

/** All of it at once. */
export function written<Said>(format: Format<Said>, reports: readonly Judged[]): string {
  const pieces = reports.map(format.piece)
  const writer = format.writer()
  const begun = pieces.map(({ said }) => writer.add(said)).join('')
  return begun + writer.end(pieces.map((piece) => piece.sum).reduce(add, none))
}

/** The sum of no report. */
export const none: Sum = sum([], 'never')
