import { readFileSync } from 'node:fs'
import { registerHooks, stripTypeScriptTypes } from 'node:module'
import { fileURLToPath } from 'node:url'
import { type AnyNode, parse } from 'acorn'

declare global {
  /** How often each block ran, by number. */
  var blocksRun: Uint32Array
}

const source = new URL('../../src/', import.meta.url).href

/** Counts the blocks of our sources that run. Only what is loaded after the start is counted. */
export class Coverage {
  readonly #runs = new Uint32Array(1 << 16)
  /** By block, the numbers of runs that were seen in one go, as powers of two. */
  readonly #seen = new Uint32Array(1 << 16)
  #known = 0

  constructor() {
    globalThis.blocksRun = this.#runs
    registerHooks({
      load: (url, context, next) => {
        if (!url.startsWith(source)) return next(url, context)
        const script = stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8'))
        return { format: 'module', shortCircuit: true, source: counting(script, () => this.#known++) }
      },
    })
  }

  /** Blocks of what is loaded. */
  get known(): number {
    return this.#known
  }

  get reached(): number {
    return this.#seen.reduce((sum, seen) => sum + (seen > 0 ? 1 : 0), 0)
  }

  /** Whether since the last call a block ran that never ran before, or twice as often as ever in one go. */
  grows(): boolean {
    let grown = false
    for (let block = 0; block < this.#known; block++) {
      const runs = this.#runs[block] ?? 0
      if (runs === 0) continue
      const seen = this.#seen[block] ?? 0
      const often = 1 << Math.min(31 - Math.clz32(runs), 8)
      this.#seen[block] = seen | often
      grown ||= (seen & often) === 0
    }
    this.#runs.fill(0, 0, this.#known)
    return grown
  }
}

/** The script with a counter at the beginning of every block that may be passed by. */
function counting(script: string, number: () => number): string {
  const insertions: { at: number; text: string }[] = []
  const insert = (at: number, text: string) => void insertions.push({ at, text })
  const visit = (node: AnyNode) => {
    const passable = new Set(branches(node))
    for (const child of childrenOf(node)) {
      if (!passable.has(child)) {
        visit(child)
        continue
      }
      const count = `blocksRun[${number()}]++`
      const isBlock = child.type === 'BlockStatement'
      const [open, close] = child.type.endsWith('Statement') ? [`{${count};`, '}'] : [`(${count},`, ')']
      insert(isBlock ? child.start + 1 : child.start, isBlock ? `${count};` : open)
      visit(child)
      if (!isBlock) insert(child.end, close)
    }
  }
  visit(parse(script, { ecmaVersion: 'latest', sourceType: 'module' }))
  let written = ''
  let from = 0
  for (const { at, text } of insertions.toSorted((a, b) => a.at - b.at)) {
    written += script.slice(from, at) + text
    from = at
  }
  return written + script.slice(from)
}

/** The parts of a node of which not every run takes all. */
function branches(node: AnyNode): readonly (AnyNode | null | undefined)[] {
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'ForStatement':
    case 'ForOfStatement':
    case 'ForInStatement':
    case 'WhileStatement':
    case 'CatchClause':
      return [node.body]
    case 'IfStatement':
    case 'ConditionalExpression':
      return [node.consequent, node.alternate]
    case 'LogicalExpression':
    case 'AssignmentPattern':
      return [node.right]
    case 'SwitchCase':
      return node.consequent.slice(0, 1)
    default:
      return []
  }
}

function childrenOf(node: AnyNode): AnyNode[] {
  return Object.values(node)
    .flat()
    .filter((value): value is AnyNode => typeof value === 'object' && value !== null && 'type' in value)
}
