import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  judgeFile
} from "./chunk-YIK7MBEF.js";
import "./chunk-TOLQGILK.js";
import "./chunk-QSESW23L.js";
import "./chunk-L2AXRONN.js";
import "./chunk-BBWNIM24.js";
import "./chunk-ZOBJQRBV.js";
import "./chunk-I7MG3UKA.js";
import "./chunk-2U2NNTPZ.js";
import "./chunk-K35TRXNF.js";
import "./chunk-IZH2ARZN.js";
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
