import { connect } from '../../src/github/client.ts'
import type { GitHub } from '../../src/github/github.ts'
import { InMemoryGitHub } from '../github.in-memory.ts'
import type { Repository } from '../github-server/repository.ts'
import { GitHubServer } from '../github-server/server.ts'

export interface World {
  github: GitHub
  repository: Repository
  stop(): Promise<void>
}

async function inMemory(): Promise<World> {
  const github = new InMemoryGitHub()
  return { github, repository: github.repository, stop: async () => {} }
}

async function overHttp(): Promise<World> {
  const server = await GitHubServer.start()
  const repository = server.createRepository('octo-org/shop')
  const github = connect({ token: 'writer', repository: 'octo-org/shop', api: server.url })
  return { github, repository, stop: () => server.stop() }
}

/** Both do the same, so that a unit test in memory says something about GitHub. */
export const WORLDS: [string, () => Promise<World>][] = [
  ['in memory', inMemory],
  ['over HTTP', overHttp],
]
