/** The world of the command line; `cli.ts` brings the real one, tests bring theirs. */
export interface Terminal {
  /** The working folder. */
  folder: string
  /** `YYYY-MM-DD`. */
  today: string
  write(text: string): void
  /** One line for standard error, without its end. */
  complain(line: string): void
  /** How far a long work is, for a person who waits; null when it is over. */
  progress(text: string | null): void
  readInput(): Promise<Uint8Array>
  /** One after every change in one of the folders. */
  changes(folders: readonly string[]): AsyncIterable<void>
  /** Threads that many files are judged in, and the number of files from which they are worth their start. */
  threads: { most: number; from: number }
  /** Whether standard output shows colours. */
  colour: boolean
  /** Whether to tell where in the program an error of ours came from. */
  debug: boolean
}
