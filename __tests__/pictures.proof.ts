import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { isPictureOf, picturedPages } from '../scripts/picture.ts'

/** The pictures of the documentation show what is shown today; `node scripts/pictures.ts` makes them anew. */

const docs = resolve(import.meta.dirname, '../docs')

let pages: Awaited<ReturnType<typeof picturedPages>>
beforeAll(async () => {
  pages = await picturedPages()
})

test.each(['comment', 'dashboard'] as const)('%s.png', (name) => {
  expect(isPictureOf(readFileSync(join(docs, `${name}.png`)), pages[name])).toBe(true)
})
