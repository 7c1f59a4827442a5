import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  prepare
} from "./chunks/chunk-4QJSP2R5.js";
import "./chunks/chunk-N3DOG2V7.js";
import "./chunks/chunk-JD6EC6W3.js";
import "./chunks/chunk-VSZAWAZU.js";
import "./chunks/chunk-VNG27TFU.js";
import "./chunks/chunk-W5UR4XQM.js";
import "./chunks/chunk-AFJFA46X.js";
import "./chunks/chunk-BBWNIM24.js";
import "./chunks/chunk-I2ASSYVZ.js";
import "./chunks/chunk-I7MG3UKA.js";
import "./chunks/chunk-2U2NNTPZ.js";
import "./chunks/chunk-DDAU2E24.js";
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
