import * as accounts from './represent-account.ts'
import * as git from './represent-git.ts'
import * as reviews from './represent-review.ts'
import * as threads from './represent-thread.ts'

/** Stored values as GitHub's REST API and its webhooks represent them, for an API at an address without a slash at the end. */
export function representation(api: string) {
  const at =
    <Rest extends unknown[], Result>(represent: (api: string, ...rest: Rest) => Result) =>
    (...rest: Rest) =>
      represent(api, ...rest)
  return {
    user: at(accounts.toUser),
    repository: at(accounts.toRepository),
    label: at(threads.toLabel),
    labelled: at(threads.toLabelled),
    issue: at(threads.toIssue),
    comment: at(threads.toComment),
    pull: at(threads.toPull),
    review: at(reviews.toReview),
    lineComment: at(reviews.toLineComment),
    file: at(git.toFile),
    content: at(git.toContent),
    tree: at(git.toTree),
    commit: at(git.toCommit),
    branch: at(git.toBranch),
  }
}

export type Representation = ReturnType<typeof representation>
