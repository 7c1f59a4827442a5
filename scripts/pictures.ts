/**
 * The pictures of the documentation, from a real run: the comment on a pull request, as GitHub shows it. Needs Chromium:
 *
 *     CHROMIUM=/usr/bin/chromium node scripts/pictures.ts
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { GitHubServer } from '../__tests__/github-server/server.ts'
import { runAction } from '../__tests__/runner.ts'

const root = resolve(import.meta.dirname, '..')

const style = `
  body { margin: 0; padding: 16px; background: #fff; font: 14px/1.5 "DejaVu Sans", "Noto Color Emoji", sans-serif; color: #1f2328 }
  .comment { border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden }
  .head { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; padding: 8px 16px; color: #59636e }
  .head b { color: #1f2328 }
  .head span { border: 1px solid #d1d9e0; border-radius: 1em; padding: 0 6px; font-size: 12px }
  .body { padding: 16px } .body > :first-child { margin-top: 0 } .body > :last-child { margin-bottom: 0 }
  h3 { font-size: 1.25em; margin: 16px 0 } h4 { font-size: 1em; margin: 16px 0 8px }
  a { color: #0969da; text-decoration: none }
  table { border-collapse: collapse; margin: 16px 0 } th, td { border: 1px solid #d1d9e0; padding: 6px 13px; text-align: left; vertical-align: top }
  tr:nth-child(2n) td { background: #f6f8fa }
  code { font: 12px "DejaVu Sans Mono", monospace; background: #818b981f; border-radius: 6px; padding: 2px 4px }
  summary { cursor: pointer }`

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

const markdown = repository.thread(number).comments[0]?.body ?? ''
const html = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })
const page = `<!doctype html><meta charset="utf-8"><style>${style}</style>
<div class="comment"><div class="head"><b>github-actions</b> <span>bot</span> commented</div><div class="body">${html}</div></div>`

const folder = mkdtempSync(join(tmpdir(), 'pictures-'))
writeFileSync(join(folder, 'comment.html'), page)
execFileSync(process.env.CHROMIUM ?? 'chromium', [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--hide-scrollbars',
  `--user-data-dir=${join(folder, 'profile')}`,
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--window-size=880,860',
  `--screenshot=${join(root, 'docs/comment.png')}`,
  `file://${join(folder, 'comment.html')}`,
])
rmSync(folder, { recursive: true })
