/** One fault of the configuration. */
export interface Fault {
  /** Counted from 1. */
  line: number
  /** `rules.timeline-order`; empty for the whole file. */
  key: string
  message: string
}

/** The configuration cannot be used; every fault is in the message, one a line. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly faults: readonly Fault[]

  constructor(path: string, faults: readonly Fault[]) {
    super(faults.map(({ line, key, message }) => `${path}:${line}: ${key ? `${key}: ` : ''}${message}`).join('\n'))
    this.faults = faults
  }
}
