/** A program: the floor over every report of a folder, one after the other. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { render } from './bare.ts'

const [folder = '.'] = process.argv.slice(2)
let characters = 0
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
  if (name.endsWith('.md')) characters += render(readFileSync(join(folder, name), 'utf8')).length
process.stdout.write(`${characters}\n`)
