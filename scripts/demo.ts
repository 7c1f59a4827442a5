/**
 * The whole Action on an embedded GitHub: a pull request brings two reports, or the files that are named behind the command, is checked
 * twice, and is merged. `dist/index.js` is started as GitHub's runner starts it, over real HTTP; what is printed is what a person would see.
 */
import { readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { GitHubServer } from '../__tests__/github-server/server.ts'
import { type Run, runAction } from '../__tests__/runner.ts'

const root = resolve(import.meta.dirname, '..')
const example = (path: string) => readFileSync(join(root, 'examples', path), 'utf8')

const github = await GitHubServer.start()
const repository = github.createRepository('octo-org/shop')
const events = github.events(repository)
repository.commit('main', { 'README.md': '# Shop\n' })
const own = process.argv.slice(2)
const reports =
  own.length > 0
    ? Object.fromEntries(own.map((path) => [placeOf(path), readFileSync(path)]))
    : {
        '0x19-postmortem/README.md': example('faulty/0x19-postmortem/README.md'),
        'postmortems/2026-09-02-search-latency.md': example('team/postmortems/2026-09-02-search-latency.md'),
      }
repository.commit('postmortems', reports)
repository.collaborators.add('search-team')
const pull = repository.openPull({ head: 'postmortems', title: 'Add postmortems', author: 'octocat' })

step(`A pull request adds ${Object.keys(reports).join(' and ')}`)
const first = await act(events.pullRequest(pull.number))
show('The check', checkOf(first))
show('The comment on the pull request', repository.thread(pull.number).comments[0]?.body ?? 'none')
for (const issue of repository.issues) {
  const assigned = issue.assignees.length > 0 ? `, assigned to ${issue.assignees.join(', ')}` : ''
  show(`Issue #${issue.number}: ${issue.title}`, `label ${issue.labels.join(', ')}${assigned}\n\n${issue.body}`)
}

step('The same event once more: nothing is written twice')
await act(events.pullRequest(pull.number, 'synchronize'))

if (own.length === 0) {
  step('The author corrects the report, and ticks a task that is done')
  const corrected = example('faulty/0x19-postmortem/README.md')
    .replace('3 hours, from 13:00 to 14:30 on 7 October 2026', '13:00 to 15:15 UTC on 7 October 2026')
    .replace('Many customers saw', '40 % of the customers saw')
    .replace('- 13:20 -', '- 13:40 -')
    .replace('- 13:10 -', '- 13:50 -')
    .replace('\nTimeline\n', '\n## Timeline\n')
    .replace('2. **Memory alert:**', '2. [x] **Memory alert:**')
  repository.commit('postmortems', { '0x19-postmortem/README.md': corrected })
  show('The check', checkOf(await act(events.pullRequest(pull.number, 'synchronize'))))
}

step('The pull request is merged')
const before = repository.tip()
repository.merge(pull.number)
show('The check', checkOf(await act(events.push('main', before))))
show('The issues', repository.issues.map(({ number, state, title }) => `#${number} ${state}: ${title}`).join('\n'))
await github.stop()

/** Where a file lies in the repository: as it is found in a folder for reports, else in one. */
function placeOf(path: string): string {
  const found = /(?:^|\/)((?:0x[0-9a-f]{2}-post|post-?mortems?|incident-reports)[^/]*\/.+)$/i.exec(resolve(path))
  return found?.[1] ?? `postmortems/${basename(path)}`
}

async function act(event: { name: string; payload: object }): Promise<Run> {
  const { reads, writes } = github
  const run = await runAction({
    action: join(root, 'action.yml'),
    event,
    repository: repository.name,
    api: github.url,
    token: 'writer',
  })
  process.stdout.write(
    `\n${github.reads - reads} reads and ${github.writes - writes} writes to GitHub, ${run.milliseconds} ms\n`,
  )
  return run
}

function checkOf({ exitCode, annotations, outputs }: Run): string {
  const places = annotations.map(({ level, file, line, message }) => {
    const place = file === null ? '' : `${file}:${line}: `
    return `${level}: ${place}${message.replaceAll('\n', '\n  ')}`
  })
  return [
    `exit status ${exitCode}, verdict ${outputs.verdict}, issues opened ${outputs['issues-opened']}`,
    ...places,
  ].join('\n')
}

function step(title: string): void {
  process.stdout.write(`\n━━ ${title} ${'━'.repeat(Math.max(3, 100 - title.length))}\n`)
}

function show(title: string, text: string): void {
  process.stdout.write(`\n${title}\n${text.trimEnd().replace(/^/gm, '  │ ')}\n`)
}
