/** A thread that hunts, so that one that never ends can be ended. */
import { parentPort, workerData } from 'node:worker_threads'
import { Coverage } from './coverage.ts'
import type { Message, Work } from './watch.ts'

// Coverage starts before our sources are loaded: only then are their blocks counted.
const coverage = new Coverage()
const { hunt } = await import('./hunt.ts')

const { task, shown } = workerData as Work
const steps = new Int32Array(shown, 0, 2)
const file = new Uint8Array(shown, 8)

const post = (message: Message) => parentPort?.postMessage(message)
hunt(task, coverage, {
  kept: (kept) => post({ is: 'kept', file: kept }),
  found: (finding) => post({ is: 'found', finding }),
  progress: (progress) => post({ is: 'progress', progress }),
  begins: (next) => {
    steps[1] = Buffer.from(file.buffer, file.byteOffset, file.byteLength).write(next, 'latin1')
    Atomics.add(steps, 0, 1)
  },
})
