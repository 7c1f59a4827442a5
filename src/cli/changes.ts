import { watch } from 'node:fs'
import { setTimeout } from 'node:timers/promises'

/** Editors write a file in several steps; what follows within this time is one change. */
const milliseconds = 100

/** Yields after every change in one of the folders, until nobody asks any more. */
export async function* changes(folders: readonly string[]): AsyncGenerator<void> {
  let changed = false
  let wake = () => {}
  const note = () => {
    changed = true
    wake()
  }
  const watchers = folders.map((folder) => watch(folder, note))
  try {
    for (;;) {
      if (!changed) await new Promise<void>((done) => (wake = done))
      await setTimeout(milliseconds)
      changed = false
      yield
    }
  } finally {
    for (const watcher of watchers) watcher.close()
  }
}
