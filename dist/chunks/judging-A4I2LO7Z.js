import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  judgeFile
} from "./chunk-SLFBT463.js";
import "./chunk-LL5V7HJL.js";
import "./chunk-ZI7Q4JR6.js";
import "./chunk-Q3R6GPWL.js";
import "./chunk-BBWNIM24.js";
import "./chunk-QK3OXJON.js";
import "./chunk-I7MG3UKA.js";
import "./chunk-2U2NNTPZ.js";
import "./chunk-NTENQKZI.js";
import "./chunk-V5AI73M7.js";
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
