import type { Octokit } from '@octokit/rest'
import { readChangedFile, readComment, readIssue, readPullRequest, readTree } from './answer.ts'
import { readBlobs } from './blobs.ts'
import { readContent } from './content.ts'
import {
  type Comment,
  type GitHub,
  GitHubError,
  type Issue,
  type IssueChange,
  type LineComment,
  type NewIssue,
} from './github.ts'
import { Json } from './json.ts'
import { everyPage } from './pages.ts'
import { publish } from './publish.ts'
import { isUncertain, orNullIfMissing, refusal, unlessAlreadyChild, unlessAlreadyExists } from './refusal.ts'

const PAGE = { per_page: 100 }
/** Creations are not repeated by Octokit; `createOnce` does that, with its eyes open. */
const ONCE = { request: { retries: 0 } }
const ATTEMPTS = 3

/**
 * The port over GitHub's REST API.
 * @param repository `owner/name`
 * @param pause waits for that many seconds
 */
export function rest(octokit: Octokit, repository: string, pause: (seconds: number) => Promise<void>): GitHub {
  const [owner = '', repo = ''] = repository.split('/')
  const at = { owner, repo }
  const { git, issues, pulls, repos } = octokit.rest

  const github: GitHub = {
    defaultBranch: () =>
      ask('read the default branch', 'contents: read', async () => {
        const name = new Json((await repos.get(at)).data, 'repository').field('default_branch').string()
        const ref = new Json((await git.getRef({ ...at, ref: `heads/${name}` })).data, 'ref')
        return { name, commit: ref.field('object').field('sha').string() }
      }),

    pullRequest: (number) =>
      ask(`read pull request #${number}`, 'pull-requests: read', async () => {
        const { data } = await pulls.get({ ...at, pull_number: number })
        return readPullRequest(new Json(data, 'pull request'))
      }),

    changedFiles: (pull) =>
      ask(`list the files of pull request #${pull}`, 'pull-requests: read', async () => {
        const files = await everyPage(pulls.listFiles, { ...at, pull_number: pull, ...PAGE }, 'files')
        return files.map(readChangedFile)
      }),

    tree: (commit) =>
      ask(`list the files at \`${commit}\``, 'contents: read', async () => {
        const { data } = await git.getTree({ ...at, tree_sha: commit, recursive: 'true' })
        return readTree(new Json(data, 'tree'))
      }),

    readFile: (commit, path) =>
      ask(`read \`${path}\` at \`${commit}\``, 'contents: read', () =>
        orNullIfMissing(() => readContent(octokit, { ...at, path, ref: commit })),
      ),

    blobs: (blobs) => readBlobs(octokit, at, blobs),

    issues: (label) =>
      ask(`list the issues labelled \`${label}\``, 'issues: read', async () => {
        const oldestFirst = { sort: 'created', direction: 'asc' } as const
        const query = { ...at, ...PAGE, ...oldestFirst, labels: label, state: 'all' } as const
        const listed = await everyPage(issues.listForRepo, query, 'issues')
        return listed.flatMap((issue) => readIssue(issue) ?? [])
      }),

    issue: (number) =>
      ask(`read issue #${number}`, 'issues: read', async () => {
        const answer = await orNullIfMissing(() => issues.get({ ...at, issue_number: number }))
        const issue = answer === null ? null : readIssue(new Json(answer.data, 'issue'))
        // An issue that was moved to another repository is answered with, under its number there.
        return issue?.number === number ? issue : null
      }),

    recentIssues: (author) =>
      ask(`list the issues by \`${author}\``, 'issues: read', async () => {
        const query = { ...at, ...PAGE, creator: author, state: 'all', sort: 'updated', direction: 'desc' } as const
        const { data } = await issues.listForRepo(query)
        return new Json(data, 'issues').list().flatMap((issue) => readIssue(issue) ?? [])
      }),

    wasLabelled: (number, label) =>
      ask(`list what happened to issue #${number}`, 'issues: read', async () => {
        const events = await everyPage(issues.listEvents, { ...at, ...PAGE, issue_number: number }, 'events')
        return events.some((event) => {
          if (event.field('event').string() !== 'labeled') return false
          return event.field('label').field('name').string().toLowerCase() === label.toLowerCase()
        })
      }),

    openIssue: (draft) =>
      ask('open an issue', 'issues: write', () =>
        createOnce(
          async () => toIssue((await issues.create({ ...at, ...draft, ...ONCE })).data),
          () => newestIssue(draft),
        ),
      ),

    updateIssue: (number, change) =>
      ask(`update issue #${number}`, 'issues: write', async () => {
        const { addLabels: labels = [], ...fields } = change
        if (labels.length > 0) await issues.addLabels({ ...at, issue_number: number, labels })
        const one = { ...at, issue_number: number }
        const labelsOnly = Object.keys(fields).length === 0
        return toIssue((await (labelsOnly ? issues.get(one) : issues.update({ ...one, ...toFields(fields) }))).data)
      }),

    ensureLabel: (label) =>
      ask(`create the label \`${label.name}\``, 'issues: write', async () => {
        const existing = await orNullIfMissing(() => issues.getLabel({ ...at, name: label.name }))
        if (existing === null) await issues.createLabel({ ...at, ...label }).catch(unlessAlreadyExists)
      }),

    addSubIssue: (parent, { id, number }) =>
      ask(`make issue #${number} a sub-issue of #${parent}`, 'issues: write', async () => {
        await issues.addSubIssue({ ...at, issue_number: parent, sub_issue_id: id }).catch(unlessAlreadyChild)
        return true
      }).catch((error) => {
        if (error instanceof GitHubError && [404, 410, 422].includes(error.status)) return false
        throw error
      }),

    comments: (issue) =>
      ask(`list the comments of #${issue}`, 'pull-requests: read', async () => {
        const listed = await everyPage(issues.listComments, { ...at, issue_number: issue, ...PAGE }, 'comments')
        return listed.map(readComment)
      }),

    saveComment: (issue, id, body) =>
      ask(`comment on #${issue}`, 'pull-requests: write', async () => {
        if (id !== null) return toComment((await issues.updateComment({ ...at, comment_id: id, body })).data)
        return createOnce(
          async () => toComment((await issues.createComment({ ...at, issue_number: issue, body, ...ONCE })).data),
          async () => (await github.comments(issue)).findLast((comment) => comment.body === body) ?? null,
        )
      }),

    lineComments: (pull) =>
      ask(`list the comments on lines of #${pull}`, 'pull-requests: read', async () => {
        const listed = await everyPage(pulls.listReviewComments, { ...at, pull_number: pull, ...PAGE }, 'comments')
        return listed.map((comment) => comment.field('body').string())
      }),

    review: (pull, commit, { body, comments }) =>
      ask(`review #${pull}`, 'pull-requests: write', () =>
        createOnce(
          async () => {
            const event = 'COMMENT' as const
            const review = { commit_id: commit, body, event, comments: comments.map(toLineComment) }
            await pulls.createReview({ ...at, pull_number: pull, ...review, ...ONCE })
          },
          async () => {
            const standing = new Set(await github.lineComments(pull))
            return comments.every((comment) => standing.has(comment.body)) ? undefined : null
          },
        ),
      ),

    assignable: (login) =>
      ask(`ask whether \`${login}\` can be assigned`, 'issues: read', async () => {
        const answer = await orNullIfMissing(() => issues.checkUserCanBeAssigned({ ...at, assignee: login }))
        return answer !== null
      }),

    viewer: async () => {
      try {
        const answer = new Json(await octokit.graphql('{ viewer { login } }'), 'answer')
        return answer.field('viewer').field('login').string()
      } catch {
        return null
      }
    },

    publish: (branch, files, message) =>
      ask(`publish to the branch \`${branch}\``, 'contents: write', () => publish(octokit, at, branch, files, message)),
  }

  /** An answer that was lost may have taken effect: before a creation is asked for again, `find` looks for what it made. */
  async function createOnce<Made>(create: () => Promise<Made>, find: () => Promise<Made | null>): Promise<Made> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await create()
      } catch (error) {
        if (!isUncertain(error) || attempt === ATTEMPTS) throw error
      }
      await pause(5 * attempt)
      const made = await find()
      if (made !== null) return made
    }
  }

  async function newestIssue(draft: NewIssue): Promise<Issue | null> {
    const newestFirst = { sort: 'created', direction: 'desc' } as const
    const { data } = await issues.listForRepo({ ...at, ...PAGE, ...newestFirst, state: 'all' })
    const listed = new Json(data, 'issues').list().map(readIssue)
    return listed.find((issue) => issue?.title === draft.title && issue.body === draft.body) ?? null
  }

  return github
}

/** Runs `call`; what fails is told as `PermissionError` or `GitHubError`. */
async function ask<Answer>(task: string, permission: string, call: () => Promise<Answer>): Promise<Answer> {
  try {
    return await call()
  } catch (error) {
    throw refusal(error, task, permission)
  }
}

function toFields({ stateReason, ...fields }: Omit<IssueChange, 'addLabels'>) {
  return stateReason === undefined ? fields : { ...fields, state_reason: stateReason }
}

function toLineComment({ path, line, endLine, body }: LineComment) {
  const range = endLine > line ? { start_line: line, start_side: 'RIGHT' } : {}
  return { path, ...range, line: endLine, side: 'RIGHT', body }
}

function toIssue(data: unknown): Issue {
  const issue = readIssue(new Json(data, 'issue'))
  if (issue === null) throw new GitHubError('GitHub answered with a pull request, expected an issue', 200)
  return issue
}

function toComment(data: unknown): Comment {
  return readComment(new Json(data, 'comment'))
}
