import type { Repository } from './repository.ts'
import { created, found, ok, Refused, type Routes } from './route.ts'
import type { Thread } from './thread.ts'

export const PULLS: Routes = {
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

  'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments': {
    needs: ['pull_requests=read'],
    answer: ({ repository, represent, params }) => {
      const thread = findPull(repository, params)
      const reviews = thread.pull?.reviews ?? []
      return ok(
        reviews.flatMap((review) =>
          review.comments.map((comment) => represent.lineComment(repository, thread, review, comment)),
        ),
      )
    },
  },

  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews': {
    needs: ['pull_requests=write'],
    answer: ({ repository, represent, params, body, login }) => {
      const thread = findPull(repository, params)
      const { body: text = '', commit_id: commit = '', comments = [] } = body
      if (body.event !== 'COMMENT' || text === '') throw new Refused(422, 'Unprocessable Entity')
      const review = repository.review(thread.number, {
        author: login,
        body: text,
        commit,
        comments: comments.map(({ path, body, line = 0, start_line: startLine = null }) => ({
          path,
          body,
          line,
          startLine,
        })),
      })
      if (review === null) throw new Refused(422, 'Unprocessable Entity: Line could not be resolved')
      return { ...created(represent.review(repository, thread, review)), status: 200 }
    },
  },
}

function findPull(repository: Repository, params: Readonly<Record<string, string>>): Thread {
  const thread = found(repository.find(Number(params.pull_number)))
  found(thread.pull)
  return thread
}
