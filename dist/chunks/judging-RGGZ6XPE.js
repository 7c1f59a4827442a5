import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  judgeFile
} from "./chunk-7WQB3YUD.js";
import "./chunk-K3MFERZA.js";
import "./chunk-TYYCCYMX.js";
import "./chunk-F5MOAMAJ.js";
import "./chunk-BBWNIM24.js";
import "./chunk-XCU3OTLD.js";
import "./chunk-I7MG3UKA.js";
import "./chunk-2U2NNTPZ.js";
import "./chunk-U2YDUPE3.js";
import "./chunk-YVYDSMGC.js";
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
