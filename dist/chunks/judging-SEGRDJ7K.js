import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  judgeFile
} from "./chunk-CDI7BQJG.js";
import "./chunk-OEFQHLD2.js";
import "./chunk-WSGUPOCD.js";
import "./chunk-HBGVWK32.js";
import "./chunk-BBWNIM24.js";
import "./chunk-EZCFKR6L.js";
import "./chunk-I7MG3UKA.js";
import "./chunk-2U2NNTPZ.js";
import "./chunk-QV6IVH2R.js";
import "./chunk-MJTJKYWD.js";
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
