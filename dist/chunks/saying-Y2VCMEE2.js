import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  prepare
} from "./chunk-WF2PEYHH.js";
import "./chunk-N3DOG2V7.js";
import "./chunk-2AYYDNQS.js";
import "./chunk-LEJBLP64.js";
import "./chunk-F72UP6MH.js";
import "./chunk-GABP62GY.js";
import "./chunk-XHEK2P6Z.js";
import "./chunk-BBWNIM24.js";
import "./chunk-TBYW2IKA.js";
import "./chunk-I7MG3UKA.js";
import "./chunk-2U2NNTPZ.js";
import "./chunk-LTID4BIY.js";
import "./chunk-7REPD6RP.js";
import "./chunk-EVHHVQMM.js";
import "./chunk-SEKLL7JQ.js";
import "./chunk-OIM6JO2Y.js";
import "./chunk-C5SLBGRP.js";
import "./chunk-RBD4K3HU.js";
import "./chunk-AE7BW7XM.js";
import "./chunk-7AF6O3BB.js";
export {
  prepare
};
