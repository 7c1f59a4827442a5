import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { crc32 } from 'node:zlib'
import { published } from '../__tests__/collection.ts'
import { GitHubServer } from '../__tests__/github-server/server.ts'
import { runAction } from '../__tests__/runner.ts'
import { githubPage } from './github-page.ts'

const root = resolve(import.meta.dirname, '..')

/** The pages that the pictures of the documentation show, by the name of the picture, from real runs. */
export async function picturedPages(): Promise<Record<'comment' | 'dashboard', string>> {
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
  return {
    comment: githubPage(repository.thread(number).comments[0]?.body ?? ''),
    dashboard: published['index.html'] ?? '',
  }
}

const keyword = 'Source'

/** The picture with a note of the page that it shows, as PNG has it for texts (`tEXt`), before its last chunk. */
export function stamped(png: Buffer, page: string): Buffer {
  const body = Buffer.from(`tEXt${keyword}\0${digest(page)}`, 'latin1')
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(body.length - 4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([png.subarray(0, -12), length, body, check, png.subarray(-12)])
}

/** Whether the picture was made of the page as it is now. */
export function isPictureOf(png: Buffer, page: string): boolean {
  return png.includes(`tEXt${keyword}\0${digest(page)}`)
}

function digest(page: string): string {
  return createHash('sha256').update(page).digest('hex')
}
