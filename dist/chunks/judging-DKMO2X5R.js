import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  judgeFile
} from "./chunk-LVHNMMPY.js";
import "./chunk-3KQLR6DP.js";
import "./chunk-WY2O2KLZ.js";
import "./chunk-QUATAKGT.js";
import "./chunk-BBWNIM24.js";
import "./chunk-AA3PZ5F5.js";
import "./chunk-I7MG3UKA.js";
import "./chunk-2U2NNTPZ.js";
import "./chunk-HJG3SS3B.js";
import "./chunk-IZRIVQBA.js";
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
