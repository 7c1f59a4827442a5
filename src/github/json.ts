/** JSON that somebody else wrote has another shape than expected; the message names the place. */
export class ShapeError extends Error {
  override name = 'ShapeError'
}

/** A JSON value that somebody else wrote. It is read as what it should be; anything else is a `ShapeError`. */
export class Json {
  readonly #value: unknown
  readonly #place: string

  constructor(value: unknown, place: string) {
    this.#value = value
    this.#place = place
  }

  field(name: string): Json {
    const { [name]: value } = this.#is('an object', isObject)
    return new Json(value, `${this.#place}.${name}`)
  }

  string(): string {
    return this.#is('a string', (value) => typeof value === 'string')
  }

  integer(): number {
    return this.#is('an integer', (value): value is number => Number.isSafeInteger(value))
  }

  boolean(): boolean {
    return this.#is('true or false', (value) => typeof value === 'boolean')
  }

  list(): Json[] {
    const values: unknown[] = this.#is('a list', Array.isArray)
    return values.map((value, position) => new Json(value, `${this.#place}[${position}]`))
  }

  oneOf<Value extends string>(...values: readonly Value[]): Value {
    const isOne = (value: unknown): value is Value => values.some((each) => each === value)
    return this.#is(values.map((value) => `\`${value}\``).join(' or '), isOne)
  }

  /** Null where the value is null or missing; else what `read` makes of it. */
  orNull<Value>(read: (json: Json) => Value): Value | null {
    return this.#value === null || this.#value === undefined ? null : read(this)
  }

  #is<Value>(expected: string, matches: (value: unknown) => value is Value): Value {
    if (matches(this.#value)) return this.#value
    throw new ShapeError(`\`${this.#place}\` is ${describe(this.#value)}, expected ${expected}`)
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function describe(value: unknown): string {
  if (value === undefined) return 'missing'
  if (value === null) return 'null'
  if (typeof value === 'object') return Array.isArray(value) ? 'a list' : 'an object'
  const text = String(value)
  return `\`${text.length > 40 ? `${text.slice(0, 40)}…` : text}\``
}
