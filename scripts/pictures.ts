/**
 * The pictures of the documentation, from real runs: the comment on a pull request as GitHub shows it, the dashboard and a badge. Needs
 * Chromium, where `CHROMIUM` says or at one of the usual places:
 *
 *     node scripts/pictures.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { launch, visit } from '../__tests__/browser.ts'
import { published } from '../__tests__/collection.ts'
import { GitHubServer } from '../__tests__/github-server/server.ts'
import { runAction } from '../__tests__/runner.ts'
import { githubPage } from './github-page.ts'

const root = resolve(import.meta.dirname, '..')

const github = await GitHubServer.start()
const repository = github.createRepository('octo-org/shop')
repository.commit('main', { 'README.md': '# Shop\n' })
repository.commit('postmortem', {
  '0x19-postmortem/README.md': readFileSync(join(root, 'examples/faulty/0x19-postmortem/README.md')),
})
const { number } = repository.openPull({ head: 'postmortem' })
await runAction({
  action: join(root, 'action.yml'),
  event: github.events(repository).pullRequest(number),
  repository: repository.name,
  api: github.url,
  token: 'writer',
})
await github.stop()
const comment = githubPage(repository.thread(number).comments[0]?.body ?? '')

const browser = await launch()
const commented = await visit(browser, { comment }, 'comment', { width: 880, height: 400, colorScheme: 'light' })
await commented.page.locator('.comment').screenshot({ path: join(root, 'docs/comment.png') })
const dashboard = await visit(browser, published, 'index.html', { width: 1120, height: 1020, colorScheme: 'light' })
const incidents = await dashboard.page.locator('section:has(form)').boundingBox()
const height = Math.ceil((incidents?.y ?? 0) + (incidents?.height ?? 1020)) + 8
const clip = { x: 0, y: 0, width: 1120, height }
await dashboard.page.screenshot({ path: join(root, 'docs/dashboard.png'), fullPage: true, clip })
await browser.close()

for (const name of ['compliance', 'action-items'])
  writeFileSync(join(root, `docs/${name}.svg`), published[`${name}.svg`] ?? '')
