/** A thread that judges batches of files. */
import { parentPort, workerData } from 'node:worker_threads'
import { type Job, prepare, type SaidFile } from './saying.ts'

/** Files of one message. */
export interface Batch {
  index: number
  files: readonly string[]
}

export interface Answer {
  index: number
  said: readonly SaidFile[]
}

const say = await prepare(workerData as Job, async () => new Uint8Array())

parentPort?.on('message', async ({ index, files }: Batch) => {
  const said: SaidFile[] = []
  for (const file of files) said.push(await say(file))
  parentPort?.postMessage({ index, said } satisfies Answer)
})
