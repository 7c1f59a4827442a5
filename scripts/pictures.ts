/**
 * The pictures of the documentation, from real runs: the comment on a pull request as GitHub shows it, the dashboard and the badges. Needs
 * Chromium, where `CHROMIUM` says or at one of the usual places:
 *
 *     node scripts/pictures.ts
 */
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { launch, visit } from '../__tests__/browser.ts'
import { published } from '../__tests__/collection.ts'
import { picturedPages, stamped } from './picture.ts'

const docs = resolve(import.meta.dirname, '../docs')
const pages = await picturedPages()
const browser = await launch()

const comment = await visit(browser, pages, 'comment', { width: 880, height: 400, colorScheme: 'light' })
save('comment', await comment.page.locator('.comment').screenshot())

const dashboard = await visit(browser, pages, 'dashboard', { width: 1120, height: 1020, colorScheme: 'light' })
const incidents = await dashboard.page.locator('section:has(form)').boundingBox()
const height = Math.ceil((incidents?.y ?? 0) + (incidents?.height ?? 1020)) + 8
save('dashboard', await dashboard.page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width: 1120, height } }))

await browser.close()

for (const name of ['compliance', 'action-items'])
  writeFileSync(join(docs, `${name}.svg`), published[`${name}.svg`] ?? '')

function save(name: 'comment' | 'dashboard', picture: Buffer): void {
  writeFileSync(join(docs, `${name}.png`), stamped(picture, pages[name]))
}
