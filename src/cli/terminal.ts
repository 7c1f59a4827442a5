/** The world of the command line; `cli.ts` brings the real one, tests bring theirs. */
export interface Terminal {
  /** The working folder. */
  folder: string
  /** `YYYY-MM-DD`. */
  today: string
  write(text: string): void
  /** One line for standard error, without its end. */
  complain(line: string): void
  readInput(): Promise<Uint8Array>
  /** Whether standard output shows colours. */
  colour: boolean
}
