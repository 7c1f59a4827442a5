import type { Chance } from './chance.ts'
import { dictionary, oddBytes } from './dictionary.ts'

/** Larger files are none that a reader may take two seconds for. */
export const largest = 64_000

/** Most mutants stay this small, so that many are tried. */
const common = 6_000

/** A mutation of a string of bytes; `other` is another file. */
type Mutation = (file: string, chance: Chance, other: string) => string

const byLines =
  (change: (lines: string[], chance: Chance, others: string[]) => void): Mutation =>
  (file, chance, other) => {
    const lines = file.split('\n')
    change(lines, chance, other.split('\n'))
    return lines.join('\n')
  }

const at = (file: string, chance: Chance) => chance.below(file.length + 1)
const few = (chance: Chance, most: number) => 1 + chance.below(chance.pick([1, 3, most]))

function insert(file: string, index: number, text: string): string {
  return file.slice(0, index) + text + file.slice(index)
}

/** Replaces one of the places that `pattern` finds. */
function replaceOne(file: string, pattern: RegExp, chance: Chance, text: (found: string) => string): string {
  const places = [...file.matchAll(pattern)]
  if (places.length === 0) return file
  const { 0: found, index } = chance.pick(places)
  return file.slice(0, index) + text(found) + file.slice(index + found.length)
}

const numbers = ['0', '1', '-1', '00', '24', '25', '59', '60', '61', '99', '100', '1999', '2026', '9999999999']
const leads = ['> ', '- ', '  ', '    ', '\t', '# ', '1. ', '- [x] ', '| ', '* ', '**']

const mutations: readonly Mutation[] = [
  (file, chance) => insert(file, at(file, chance), chance.pick(dictionary)),
  (file, chance) => insert(file, at(file, chance), chance.pick(dictionary)),
  (file, chance) => replaceOne(file, /[^\s|*:[\]()]+/g, chance, () => chance.pick(dictionary)),
  (file, chance) => replaceOne(file, /\d+/g, chance, () => chance.pick(numbers)),
  (file, chance) => replaceOne(file, /[^\w\s]+/g, chance, () => chance.pick(dictionary)),
  (file, chance) => {
    const index = at(file, chance)
    return file.slice(0, index) + file.slice(index + few(chance, 40))
  },
  (file, chance) => insert(file, at(file, chance), String.fromCharCode(chance.below(256))),
  (file, chance) => insert(file, chance.below(2) * at(file, chance), chance.pick(oddBytes)),
  (file, chance) => {
    const index = at(file, chance)
    const piece = file.slice(index, index + few(chance, 60))
    return insert(file, index, piece.repeat(few(chance, 12)))
  },
  (file, chance) => file.replaceAll(/\r?\n/g, chance.pick(['\n', '\r\n', '\r', '\n\n'])),
  byLines((lines, chance) => void lines.splice(chance.below(lines.length), few(chance, 8))),
  byLines((lines, chance) => {
    const [line = ''] = lines.splice(chance.below(lines.length), 1)
    lines.splice(chance.below(lines.length + 1), 0, line)
  }),
  byLines((lines, chance) => {
    const from = chance.below(lines.length)
    lines.splice(chance.below(lines.length), 0, ...lines.slice(from, from + few(chance, 8)))
  }),
  byLines((lines, chance, others) => {
    const from = chance.below(others.length)
    lines.splice(chance.below(lines.length + 1), chance.below(4), ...others.slice(from, from + few(chance, 20)))
  }),
  byLines((lines, chance) => {
    const lead = chance.pick(leads)
    const from = chance.below(lines.length)
    for (let line = from; line < from + few(chance, 10) && line < lines.length; line++) lines[line] = lead + lines[line]
  }),
  byLines((lines, chance) => {
    const line = chance.below(lines.length)
    lines[line] = (lines[line] ?? '').trimStart()
  }),
  byLines((lines, chance) => void lines.splice(chance.below(lines.length + 1), 0, chance.pick(dictionary))),
]

/** One piece over and over: what takes long is long. */
function swell(file: string, chance: Chance): string {
  const index = at(file, chance)
  const piece = chance.below(2) === 0 ? chance.pick(dictionary) : file.slice(index, index + 1 + chance.below(200))
  const times = Math.floor((largest - file.length) / Math.max(piece.length, 1) / chance.pick([1, 4, 16]))
  return insert(file, index, piece.repeat(Math.max(times, 0)))
}

/** A file made from a file of the corpus. */
export function mutate(file: string, other: string, chance: Chance): string {
  let mutant = file
  for (let left = few(chance, 8); left > 0; left--) mutant = chance.pick(mutations)(mutant, chance, other)
  if (chance.below(100) === 0) return swell(mutant, chance).slice(0, largest)
  if (mutant.length <= common) return mutant
  const from = chance.below(mutant.length - common)
  return mutant.slice(from, from + common)
}
