import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  prepare
} from "./chunks/chunk-WF2PEYHH.js";
import "./chunks/chunk-N3DOG2V7.js";
import "./chunks/chunk-2AYYDNQS.js";
import "./chunks/chunk-LEJBLP64.js";
import "./chunks/chunk-F72UP6MH.js";
import "./chunks/chunk-GABP62GY.js";
import "./chunks/chunk-XHEK2P6Z.js";
import "./chunks/chunk-BBWNIM24.js";
import "./chunks/chunk-TBYW2IKA.js";
import "./chunks/chunk-I7MG3UKA.js";
import "./chunks/chunk-2U2NNTPZ.js";
import "./chunks/chunk-LTID4BIY.js";
import "./chunks/chunk-7REPD6RP.js";
import "./chunks/chunk-EVHHVQMM.js";
import "./chunks/chunk-SEKLL7JQ.js";
import "./chunks/chunk-OIM6JO2Y.js";
import "./chunks/chunk-C5SLBGRP.js";
import "./chunks/chunk-RBD4K3HU.js";
import "./chunks/chunk-AE7BW7XM.js";
import "./chunks/chunk-7AF6O3BB.js";

// src/cli/worker.ts
import { parentPort, workerData } from "node:worker_threads";
var say = await prepare(workerData, async () => new Uint8Array());
parentPort?.on("message", async ({ index, files }) => {
  const said = [];
  for (const file of files) said.push(await say(file));
  parentPort?.postMessage({ index, said });
});
