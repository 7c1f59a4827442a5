import type { Repository } from './repository.ts'
import { found, ok, type Routes } from './route.ts'
import { GIT } from './routes-git.ts'
import { ISSUES } from './routes-issues.ts'
import type { Thread } from './thread.ts'

/** Operation → how it is answered. */
export const ROUTES: Routes = {
  'GET /repos/{owner}/{repo}': {
    needs: ['metadata=read'],
    answer: ({ repository, represent }) => ok(represent.repository(repository)),
  },

  'GET /repos/{owner}/{repo}/pulls/{pull_number}': {
    needs: ['pull_requests=read'],
    answer: ({ repository, represent, params }) => ok(represent.pull(repository, findPull(repository, params))),
  },

  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files': {
    needs: ['pull_requests=read'],
    answer: ({ repository, represent, params }) => {
      const { number } = findPull(repository, params)
      const { head } = repository.pull(number)
      const changes = repository.changes(number).slice(0, 3000)
      return ok(changes.map((change) => represent.file(repository, head.sha, change)))
    },
  },

  ...GIT,
  ...ISSUES,
}

function findPull(repository: Repository, params: Readonly<Record<string, string>>): Thread {
  const thread = found(repository.find(Number(params.pull_number)))
  found(thread.pull)
  return thread
}
