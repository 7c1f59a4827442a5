import type { Repository } from '../github-server/repository.ts'
import type { Thread } from '../github-server/thread.ts'

/**
 * What stands in a repository, a sentence each, so that two can be compared: numbers are no matter, and neither are issues that were opened
 * twice and closed as duplicates.
 */
export function stateOf(repository: Repository): string[] {
  const { name, threads, git, branches } = repository
  const published = git.files(branches.get('badges') ?? '') ?? new Map()
  return [
    ...threads.filter(({ stateReason }) => stateReason !== 'duplicate').flatMap((it) => stateOfThread(repository, it)),
    ...[...published].map(([path, { sha }]) => `\`${path}\` is ${Buffer.from(git.blob(sha) ?? []).toString()}`),
  ].map((sentence) => `${name}: ${unnumbered(sentence)}`)
}

function stateOfThread(repository: Repository, thread: Thread): string[] {
  const { title, body, state, stateReason, labels, assignees, subIssues, comments, pull } = thread
  const suggestions = (pull?.reviews ?? []).flatMap((review) => review.comments)
  return [
    `there is ${title}`,
    `${state} (${stateReason})`,
    `the text ${body}`,
    ...labels.map((label) => `the label ${label}`),
    ...assignees.map((login) => `the owner ${login}`),
    ...subIssues.map((number) => `the sub-issue ${repository.find(number)?.title}`),
    // Told in the text too; the comment is there for those who watch, and is not made up for.
    ...comments.filter((it) => !it.body.startsWith('Closed as ')).map((it) => `the comment by ${it.author} ${it.body}`),
    ...suggestions.map((it) => `the suggestion ${it.body}`),
  ].map((sentence) => `${title}: ${sentence}`)
}

/** Without the numbers of issues, which depend on the order in which they were opened. */
function unnumbered(text: string): string {
  return text.replace(/(#|issues\/|issues=|children=|key=|issue: |"number": ?)[\d.,a-f]+/g, '$1N')
}
