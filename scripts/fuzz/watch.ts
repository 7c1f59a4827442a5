import { setTimeout as sleep } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Finding, Progress, Task } from './hunt.ts'

export type Message =
  | { is: 'kept'; file: string }
  | { is: 'found'; finding: Finding }
  | { is: 'progress'; progress: Progress }

export interface Work {
  task: Task
  /** The number of steps begun, the length of the file of the latest, and its bytes. */
  shown: SharedArrayBuffer
}

export interface Watcher {
  kept(file: string): void
  found(finding: Finding): void
  progress(progress: Progress): void
}

/** A step that takes so many seconds by the clock never ends, however busy the machine is. */
const stall = 120

/** Hunts in a thread. One that stalls or dies is a finding; another goes on from what it had kept. */
export async function watch(task: Task, watcher: Watcher): Promise<void> {
  const corpus = new Set<string>()
  const left = { ...task }
  let before = 0
  for (;;) {
    let now = 0
    const end = await once(left, {
      ...watcher,
      kept: (file) => {
        corpus.add(file)
        watcher.kept(file)
      },
      progress: (progress) => {
        now = progress.executions
        watcher.progress({ ...progress, executions: before + now })
      },
    })
    if (end === null) return
    watcher.found(end)
    corpus.delete(end.file)
    before += now
    const rest = task.seeds.filter((file) => !corpus.has(file) && file !== end.file)
    Object.assign(left, { seeds: [...corpus, ...rest], seed: left.seed + 1, executions: left.executions - now })
    if (Date.now() >= left.until || left.executions <= 0) return
  }
}

/** Null where the hunt came to its end. */
async function once(task: Task, watcher: Watcher): Promise<Finding | null> {
  const shown = new SharedArrayBuffer(8 + 128_000)
  const steps = new Int32Array(shown, 0, 2)
  const latest = () => Buffer.from(new Uint8Array(shown, 8, steps[1])).toString('latin1')
  const workerData: Work = { task, shown }
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData })
  worker.on('message', (message: Message) => {
    if (message.is === 'kept') watcher.kept(message.file)
    else if (message.is === 'found') watcher.found(message.finding)
    else watcher.progress(message.progress)
  })
  const ended = new Promise<Finding | null>((resolve) => {
    worker.once('error', (error) =>
      resolve({ law: 'the reader lives on', cause: latest(), detail: String(error), file: latest() }),
    )
    worker.once('exit', () => resolve(null))
  })
  const watching = new AbortController()
  const stalled = stallOf(() => Atomics.load(steps, 0), watching.signal).then((): Finding => {
    const detail = `A step took more than ${stall} s`
    return { law: 'the reader comes to an end', cause: latest(), detail, file: latest() }
  })
  const end = await Promise.race([ended, stalled])
  watching.abort()
  await stalled.catch(() => {})
  await worker.terminate()
  return end
}

/** Resolves when the count stands still for too long. @throws AbortError */
async function stallOf(count: () => number, signal: AbortSignal): Promise<void> {
  for (let seen = -1, seconds = 0; seconds < stall; ) {
    await sleep(1_000, null, { signal })
    const now = count()
    seconds = now === seen || now === 0 ? seconds + 1 : 0
    seen = now
  }
}
