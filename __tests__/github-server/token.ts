/** A token that the server knows. */
export interface Token {
  /** Whom it writes as. */
  login: string
  /** As a workflow's `permissions:` gives them, with underscores; `metadata: read` is always there. */
  permissions: Readonly<Record<string, 'read' | 'write'>>
}

const login = 'github-actions[bot]'

export const WRITER: Token = { login, permissions: { contents: 'write', issues: 'write', pull_requests: 'write' } }
export const READER: Token = { login, permissions: { contents: 'read', issues: 'read', pull_requests: 'read' } }

/** @param need `issues=write` */
export function allows({ permissions }: Token, need: string): boolean {
  const [name = '', level] = need.split('=')
  return name === 'metadata' || permissions[name] === 'write' || (level === 'read' && permissions[name] === 'read')
}
