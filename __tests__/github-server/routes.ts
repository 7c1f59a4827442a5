import { ok, type Routes } from './route.ts'
import { GIT } from './routes-git.ts'
import { ISSUES } from './routes-issues.ts'
import { PULLS } from './routes-pulls.ts'

/** Operation → how it is answered. */
export const ROUTES: Routes = {
  'GET /repos/{owner}/{repo}': {
    needs: ['metadata=read'],
    answer: ({ repository, represent }) => ok(represent.repository(repository)),
  },

  ...GIT,
  ...ISSUES,
  ...PULLS,
}
