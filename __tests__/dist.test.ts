import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { generate, root } from '../scripts/build.ts'
import { GitHubServer } from './github-server/server.ts'
import { runAction } from './runner.ts'

test('everything generated is what the sources generate: run `npm run build`', async () => {
  const stale = [...(await generate())]
    .filter(([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text)
    .map(([path]) => path)
  expect(stale).toEqual([])
})

describe('the command line needs no installation', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dist-'))
    for (const part of ['dist', 'examples', 'package.json'])
      cpSync(join(root, part), join(folder, part), { recursive: true })
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const check = (...paths: string[]) =>
    spawnSync(process.execPath, ['dist/cli.js', 'check', ...paths], { cwd: folder, encoding: 'utf8' })

  test('a good report passes', () => {
    const { status, stdout } = check('examples/school')
    expect(stdout).toContain('Postmortem passes')
    expect(status).toBe(0)
  })

  test('a report with faults fails', () => {
    const { status, stdout } = check('examples/faulty')
    expect(stdout).toContain('duration-arithmetic')
    expect(status).toBe(1)
  })

  test('many reports are judged in threads', () => {
    const good = readFileSync(join(folder, 'examples/school/0x19-postmortem/README.md'))
    mkdirSync(join(folder, 'postmortems'))
    for (let index = 0; index < 320; index++) writeFileSync(join(folder, `postmortems/${index}.md`), good)
    const { status, stdout, stderr } = check('postmortems')
    expect(stderr).toBe('')
    expect(stdout).toContain('320 postmortems pass')
    expect(status).toBe(0)
  })
})

describe('behind a proxy', () => {
  test('every request goes through it', async () => {
    const github = await GitHubServer.start()
    const repository = github.createRepository('octo-org/shop')
    repository.commit('main', { 'README.md': '# Shop\n' })
    repository.commit('docs', { 'README.md': '# The shop\n' })
    const pull = repository.openPull({ head: 'docs' })
    const tunnelled: string[] = []
    const proxy = createServer().on('connect', (request, client: Socket) => {
      tunnelled.push(request.url ?? '')
      const server = connect(Number(new URL(github.url).port), '127.0.0.1', () => {
        client.write('HTTP/1.1 200 Connection established\r\n\r\n')
        server.pipe(client).pipe(server)
      })
    })
    await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening))
    const { port } = proxy.address() as AddressInfo
    const run = await runAction({
      action: join(root, 'action.yml'),
      event: github.events(repository).pullRequest(pull.number),
      repository: repository.name,
      api: 'http://github.example',
      token: 'writer',
      environment: { http_proxy: `http://127.0.0.1:${port}` },
    })
    proxy.close()
    await github.stop()
    expect(run.annotations.map(({ message }) => message)).toEqual([
      'The pull request changes no report: nothing to check',
    ])
    expect(run.exitCode).toBe(0)
    expect(tunnelled[0]).toBe('github.example:80')
  })
})
