import type { Repository } from './repository.ts'
import { type Answer, type Body, type Call, created, found, ok, Refused, type Routes } from './route.ts'
import type { Thread } from './thread.ts'

export const ISSUES: Routes = {
  'GET /repos/{owner}/{repo}/assignees/{assignee}': {
    needs: ['metadata=read'],
    answer: ({ repository, params }) => {
      if (!repository.collaborators.has(params.assignee ?? '')) throw new Refused(404, 'Not Found')
      return { status: 204 }
    },
  },

  'GET /repos/{owner}/{repo}/issues': { needs: ['issues=read'], answer: listIssues },

  'POST /repos/{owner}/{repo}/issues': {
    needs: ['issues=write'],
    answer: ({ repository, represent, body, login }) => {
      mustHaveIssues(repository)
      checkLengths('Issue', body)
      for (const assignee of body.assignees ?? [])
        if (!repository.collaborators.has(assignee))
          throw new Refused(422, 'Validation Failed', [
            { value: assignee, resource: 'Issue', field: 'assignees', code: 'invalid' },
          ])
      const { title = '', body: text = null, assignees = [] } = body
      const thread = repository.openIssue({ title, body: text, labels: names(body.labels), assignees, author: login })
      return created(represent.issue(repository, thread))
    },
  },

  'GET /repos/{owner}/{repo}/issues/{issue_number}': {
    needs: ['issues=read', 'pull_requests=read'],
    answer: ({ repository, represent, params }) =>
      ok(represent.issue(repository, found(repository.find(Number(params.issue_number))))),
  },

  'PATCH /repos/{owner}/{repo}/issues/{issue_number}': {
    needs: ['issues=write'],
    answer: ({ repository, represent, params, body }) => {
      mustHaveIssues(repository)
      checkLengths('Issue', body)
      const { number } = found(repository.find(Number(params.issue_number)))
      const { title, body: text, state, state_reason: stateReason } = body
      const change = { title, body: text, state, stateReason }
      const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
      return ok(represent.issue(repository, repository.edit(number, given)))
    },
  },

  'POST /repos/{owner}/{repo}/issues/{issue_number}/labels': {
    needs: ['issues=write', 'pull_requests=write'],
    answer: ({ repository, represent, params, body }) => {
      const thread = found(repository.find(Number(params.issue_number)))
      repository.addLabels(thread.number, names(body.labels))
      return ok(represent.issue(repository, thread).labels)
    },
  },

  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': {
    needs: ['issues=read', 'pull_requests=read'],
    answer: ({ repository, represent, params }) => {
      const thread = found(repository.find(Number(params.issue_number)))
      return ok(thread.comments.map((comment) => represent.comment(repository, thread, comment)))
    },
  },

  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': {
    needs: ['issues=write', 'pull_requests=write'],
    answer: ({ repository, represent, params, body, login }) => {
      checkLengths('IssueComment', body)
      const thread = found(repository.find(Number(params.issue_number)))
      return created(represent.comment(repository, thread, repository.comment(thread.number, body.body ?? '', login)))
    },
  },

  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': {
    needs: ['issues=write', 'pull_requests=write'],
    answer: ({ repository, represent, params, body }) => {
      checkLengths('IssueComment', body)
      const { thread, comment } = found(repository.findComment(Number(params.comment_id)))
      comment.body = body.body ?? ''
      return ok(represent.comment(repository, thread, comment))
    },
  },

  'GET /repos/{owner}/{repo}/issues/{issue_number}/events': {
    needs: ['issues=read', 'pull_requests=read'],
    answer: ({ repository, represent, params }) =>
      ok(found(repository.find(Number(params.issue_number))).labelled.map((event) => represent.labelled(event))),
  },

  'POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues': {
    needs: ['issues=write'],
    answer: ({ repository, represent, params, body }) => {
      if (!repository.hasSubIssues) throw new Refused(404, 'Not Found')
      const parent = found(repository.find(Number(params.issue_number)))
      const isMeant = (thread: Thread) => represent.issue(repository, thread).id === body.sub_issue_id
      const child = found(repository.issues.find(isMeant))
      if (parent.subIssues.length >= MOST_SUB_ISSUES)
        throw new Refused(422, `${FAILED} Parent cannot have more than ${MOST_SUB_ISSUES} sub-issues`)
      if (!repository.addSubIssue(parent.number, child.number))
        throw new Refused(
          422,
          `${FAILED} Issue may not contain duplicate sub-issues and Sub issue may only have one parent`,
        )
      return created(represent.issue(repository, parent))
    },
  },

  'GET /repos/{owner}/{repo}/labels/{name}': {
    needs: ['issues=read', 'pull_requests=read'],
    answer: ({ repository, represent, params }) =>
      ok(represent.label(repository, found(repository.findLabel(params.name ?? '')))),
  },

  'POST /repos/{owner}/{repo}/labels': {
    needs: ['issues=write', 'pull_requests=write'],
    answer: ({ repository, represent, body }) => {
      const { name = '', color = 'ededed', description = null } = body
      const refuse = (field: string, code: string) =>
        new Refused(422, 'Validation Failed', [{ resource: 'Label', code, field }])
      if (!/^[0-9a-f]{6}$/i.test(color)) throw refuse('color', 'invalid')
      if (repository.findLabel(name) !== null) throw refuse('name', 'already_exists')
      return created(represent.label(repository, repository.createLabel({ name, color, description })))
    },
  },
}

const MOST_SUB_ISSUES = 100
const FAILED = 'An error occurred while adding the sub-issue to the parent issue.'

/** Longest title and body that GitHub takes, in characters. */
const LONGEST = { title: 256, body: 65_536 }

function listIssues({ repository, represent, query }: Call): Answer {
  const state = query.get('state') ?? 'open'
  const labels = (query.get('labels') ?? '').split(',').filter(Boolean)
  const creator = query.get('creator')
  const time = ({ createdAt, updatedAt }: Thread) => (query.get('sort') === 'updated' ? updatedAt : createdAt)
  const listed = repository.threads
    .filter((thread) => state === 'all' || thread.state === state)
    .filter(({ author }) => creator === null || author === creator)
    .filter((thread) =>
      labels.every((label) => thread.labels.some((name) => name.toLowerCase() === label.toLowerCase())),
    )
    .toSorted((one, other) => (time(one) < time(other) ? -1 : 1))
    .map((thread) => represent.issue(repository, thread))
  return ok(query.get('direction') === 'asc' ? listed : listed.reverse())
}

function mustHaveIssues(repository: Repository): void {
  if (!repository.hasIssues) throw new Refused(410, 'Issues are disabled for this repo')
}

function checkLengths(resource: string, body: Body): void {
  for (const field of ['title', 'body'] as const)
    if ([...String(body[field] ?? '')].length > LONGEST[field])
      throw new Refused(422, 'Validation Failed', [
        { resource, code: 'custom', field, message: `${field} is too long (maximum is ${LONGEST[field]} characters)` },
      ])
}

function names(labels: Body['labels'] = []): string[] {
  return labels.map((label) => (typeof label === 'string' ? label : label.name))
}
