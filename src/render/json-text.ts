/** A document of ours as it is printed: no line of it is a command (`##[…]`) to the runner of a workflow, and it reads back as it was. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replaceAll('##[', '##\\u005B')}\n`
}
