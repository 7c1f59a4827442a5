import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import "./chunk-7AF6O3BB.js";

// src/cli/threads.ts
import { Worker } from "node:worker_threads";
var batchSize = 20;
var limits = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 1024 };
var address = new URL(import.meta.url.endsWith(".ts") ? "./worker.ts" : "../worker.js", import.meta.url);
async function* inThreads(files, job, number) {
  const batches = Array.from(
    { length: Math.ceil(files.length / batchSize) },
    (_, index) => ({ index, files: files.slice(index * batchSize, (index + 1) * batchSize) })
  );
  const answers = /* @__PURE__ */ new Map();
  const failures = [];
  let wake = () => {
  };
  const waiting = batches.values();
  const workers = Array.from({ length: Math.min(number, batches.length) }, () => {
    const worker = new Worker(address, { workerData: job, resourceLimits: limits });
    const give = () => {
      const { value } = waiting.next();
      if (value !== void 0) worker.postMessage(value);
    };
    worker.on("message", ({ index, said }) => {
      answers.set(index, said);
      give();
      wake();
    });
    worker.on("error", (error) => {
      failures.push(error);
      wake();
    });
    give();
    give();
    return worker;
  });
  try {
    for (const { index } of batches) {
      while (!answers.has(index)) {
        if (failures.length > 0) throw failures[0];
        await new Promise((done) => {
          wake = done;
        });
      }
      yield* answers.get(index) ?? [];
      answers.delete(index);
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
export {
  inThreads
};
