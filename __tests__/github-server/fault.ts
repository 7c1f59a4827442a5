/** Something that goes wrong between a request and its answer. */
export interface Fault {
  /** The operation it meets, as `POST /repos/{owner}/{repo}/issues`; every one where it is left out. */
  on?: string
  /** How many such requests pass before it; 0 where it is left out. */
  after?: number
  /** How many requests in a row it meets; 1 where it is left out. */
  times?: number
  /** The request takes effect all the same, and only its answer is lost. */
  effective?: boolean
  /** How long the answer is held back, in milliseconds; the request takes effect at the end of that time, or before it where it is effective. */
  delay?: number
  /** Added to whatever answer comes. */
  headers?: Record<string, string>
  answer:
    | {
        status: number
        message?: string
        headers?: Record<string, string> /** Instead of the message. */
        body?: unknown
      }
    /** To the same place under the repository's number, as after a rename; on another host where one is given. */
    | { redirect: 301 | 302 | 307 | 308; host?: string }
    /** A page for people, as a proxy sends. */
    | { page: number }
    /** The connection breaks. */
    | 'hang-up'
    /** The true answer; the connection breaks half-way. */
    | 'cut'
    /** The first half of the true answer, as if it were all of it. */
    | 'half'
    /** Status 200 and nothing else. */
    | 'empty'
    /** The true answer. */
    | 'true'
}

/** The faults that wait for their requests. */
export class Faults {
  #waiting: { fault: Fault; passes: number; times: number }[] = []

  add(fault: Fault): void {
    this.#waiting.push({ fault, passes: fault.after ?? 0, times: fault.times ?? 1 })
  }

  /** The fault that this request meets, which is used up by it. */
  meet(operation: string): Fault | null {
    const met = this.#waiting.find(({ fault }) => fault.on === undefined || fault.on === operation)
    if (met === undefined) return null
    if (met.passes > 0) {
      met.passes--
      return null
    }
    met.times--
    this.#waiting = this.#waiting.filter(({ times }) => times > 0)
    return met.fault
  }

  forget(): void {
    this.#waiting = []
  }

  /** Faults that no request has met yet. */
  get left(): number {
    return this.#waiting.length
  }
}
