import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  judgeFile
} from "./chunk-NB2EBP6V.js";
import "./chunk-YTMHSSS3.js";
import "./chunk-ZEYI4GVL.js";
import "./chunk-DQKDC5W4.js";
import "./chunk-BBWNIM24.js";
import "./chunk-WF2KC7R2.js";
import "./chunk-I7MG3UKA.js";
import "./chunk-2U2NNTPZ.js";
import "./chunk-C5VAQIHN.js";
import "./chunk-6YDHXGRR.js";
import "./chunk-EVHHVQMM.js";
import "./chunk-SEKLL7JQ.js";
import "./chunk-OIM6JO2Y.js";
import "./chunk-C5SLBGRP.js";
import "./chunk-RBD4K3HU.js";
import "./chunk-AE7BW7XM.js";
import "./chunk-7AF6O3BB.js";
export {
  judgeFile
};
