import { Worker } from 'node:worker_threads'
import type { Job, SaidFile } from './saying.ts'
import type { Answer, Batch } from './worker.ts'

/** Files that a thread gets at once: few enough to end together, many enough to make messages rare. */
const batchSize = 20

/**
 * Left to itself a thread lets young garbage grow beyond what it gains by it; with less than this, collecting it takes a fifth of the
 * time. The largest file that is read needs a sixteenth of the old generation.
 */
const limits = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 1024 }

/** From source the worker stands beside this file, from `dist/chunks` it stands above. */
const address = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : '../worker.js', import.meta.url)

/** What is said of the files, in their order, while up to `number` threads judge those that follow. */
export async function* inThreads(files: readonly string[], job: Job, number: number): AsyncGenerator<SaidFile> {
  const batches = Array.from(
    { length: Math.ceil(files.length / batchSize) },
    (_, index): Batch => ({ index, files: files.slice(index * batchSize, (index + 1) * batchSize) }),
  )
  const answers = new Map<number, readonly SaidFile[]>()
  const failures: unknown[] = []
  let wake = () => {}
  const waiting = batches.values()
  const workers = Array.from({ length: Math.min(number, batches.length) }, () => {
    const worker = new Worker(address, { workerData: job, resourceLimits: limits })
    const give = () => {
      const { value } = waiting.next()
      if (value !== undefined) worker.postMessage(value)
    }
    worker.on('message', ({ index, said }: Answer) => {
      answers.set(index, said)
      give()
      wake()
    })
    worker.on('error', (error) => {
      failures.push(error)
      wake()
    })
    // One to judge, and one to find in its inbox when that is done.
    give()
    give()
    return worker
  })
  try {
    for (const { index } of batches) {
      while (!answers.has(index)) {
        if (failures.length > 0) throw failures[0]
        await new Promise<void>((done) => {
          wake = done
        })
      }
      yield* answers.get(index) ?? []
      answers.delete(index)
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}
