import type { Standard } from '../check.ts'
import type { Rules } from './configuration.ts'

/** Rules made ready to judge by; a policy cannot be sent to another thread in this form. @throws PolicyError */
export async function standardOf({ configuration, policy }: Rules): Promise<Standard> {
  if (policy === null) return { configuration, policy: null }
  const { readPolicy } = await import('../policy.ts')
  return { configuration, policy: await readPolicy(policy.text, policy.path) }
}
