/** A JSON Schema, or `true`. */
type Schema = Readonly<Record<string, unknown>> | boolean

/**
 * The schema without what it asks of properties that the value does not have: it accepts the same value and finds the same faults in it.
 * Compiling takes time for every property of a schema, and a configuration sets few of those that there are.
 */
export function relevantSchema(schema: Schema, value: unknown): Schema {
  return relevantTo(schema, [value])
}

function relevantTo(schema: Schema, values: readonly unknown[]): Schema {
  if (typeof schema === 'boolean') return schema
  return Object.fromEntries(Object.entries(schema).map(([keyword, asked]) => [keyword, within(keyword, asked, values)]))
}

function within(keyword: string, asked: unknown, values: readonly unknown[]): unknown {
  switch (keyword) {
    case 'properties': {
      const properties = Object.entries(asked as Readonly<Record<string, Schema>>)
      return Object.fromEntries(properties.map(([name, schema]) => [name, ofProperty(name, schema, values)]))
    }
    case 'items':
      return relevantTo(asked as Schema, values.filter(Array.isArray).flat())
    case 'if':
    case 'then':
    case 'else':
      return relevantTo(asked as Schema, values)
    default:
      return asked
  }
}

function ofProperty(name: string, schema: Schema, values: readonly unknown[]): Schema {
  const set = values.flatMap((value) => {
    const property =
      typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name) : undefined
    return property === undefined ? [] : [property.value]
  })
  return set.length === 0 ? true : relevantTo(schema, set)
}
