import { describe, expect, test } from 'vitest'
import { diff } from '../github-server/diff.ts'
import { type Entry, Git } from '../github-server/git.ts'

const git = new Git()

function files(texts: Record<string, string>): Map<string, Entry> {
  return new Map(Object.entries(texts).map(([path, text]) => [path, { mode: '100644', sha: git.writeBlob(text) }]))
}

describe('objects have the names that git gives them', () => {
  const tree = files({ 'a/b/c.md': 'hello\n', 'a-x/y.md': 'x\n', 'a.md': 'z\n' })

  // The same files, committed with git at the same time by the same person.
  test('trees', () => {
    expect(git.writeTree(tree)).toBe('85128e471bf90a87e54a4b24976da4aea78ead28')
    expect(git.list(tree)).toMatchObject([
      { path: 'a', type: 'tree', mode: '040000', sha: 'bece6bbee419883dc4d50843dc401ec54f402f17', size: null },
      { path: 'a-x', type: 'tree' },
      { path: 'a-x/y.md', type: 'blob' },
      { path: 'a.md', type: 'blob' },
      { path: 'a/b', type: 'tree' },
      { path: 'a/b/c.md', type: 'blob', mode: '100644', sha: 'ce013625030ba8dba906f756967f9e9ca394464a', size: 6 },
    ])
  })

  test('commits', () => {
    const commit = { tree: git.writeTree(tree), parents: [], message: 'Change files\n', date: '2026-01-05T09:00:00Z' }
    expect(git.writeCommit(commit).sha).toBe('3ef0004e4ac1cbe1dee1c91c57e4e02f5368a543')
  })
})

test('two histories meet at their newest common commit', () => {
  const commit = (message: string, ...parents: string[]) =>
    git.writeCommit({ tree: '', parents, message, date: '2026-01-05T09:00:00Z' }).sha
  const root = commit('root')
  const [ours, theirs] = [commit('ours', root), commit('theirs', root)]
  const merge = commit('merge', ours, theirs)
  expect(git.mergeBase(ours, theirs)).toBe(root)
  expect(git.mergeBase(merge, theirs)).toBe(theirs)
  expect(git.mergeBase(merge, commit('elsewhere'))).toBeNull()
})

describe('differences', () => {
  const text = 'one\ntwo\nthree\nfour\n'
  test.each<[string, Record<string, string>, Record<string, string>, object[]]>([
    ['nothing', { a: text }, { a: text }, []],
    [
      'a line',
      { a: text },
      { a: text.replace('two', '2') },
      [{ path: 'a', status: 'modified', additions: 1, deletions: 1 }],
    ],
    ['a new file', {}, { a: text }, [{ path: 'a', status: 'added', additions: 4, deletions: 0 }]],
    ['a file that went', { a: text }, {}, [{ path: 'a', status: 'removed', additions: 0, deletions: 4 }]],
    [
      'a new name',
      { a: text },
      { b: text },
      [{ path: 'b', status: 'renamed', previousPath: 'a', additions: 0, deletions: 0 }],
    ],
    [
      'a new name and line',
      { a: text },
      { b: `${text}five\n` },
      [{ path: 'b', status: 'renamed', previousPath: 'a', additions: 1 }],
    ],
    [
      'another file',
      { a: text },
      { b: '1\n2\n3\nfour\n' },
      [
        { path: 'a', status: 'removed' },
        { path: 'b', status: 'added' },
      ],
    ],
    [
      'two copies of one',
      { a: text },
      { b: `${text}five\n`, c: text },
      [
        { path: 'b', status: 'added' },
        { path: 'c', status: 'renamed', previousPath: 'a' },
      ],
    ],
    [
      'empty files are no likeness',
      { a: '' },
      { b: '' },
      [
        { path: 'a', status: 'removed' },
        { path: 'b', status: 'added' },
      ],
    ],
  ])('%s', (_, before, after, expected) => {
    const differences = diff(git, files(before), files(after))
    expect(differences).toHaveLength(expected.length)
    expect(differences).toMatchObject(expected)
  })
})
