import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  prepare
} from "./chunk-BJOEYGPH.js";
import "./chunk-N3DOG2V7.js";
import "./chunk-2R6GF7GT.js";
import "./chunk-JPANEQBI.js";
import "./chunk-PEC7FXLD.js";
import "./chunk-UZW45WQ4.js";
import "./chunk-434AW3FV.js";
import "./chunk-BBWNIM24.js";
import "./chunk-44G3OSO4.js";
import "./chunk-I7MG3UKA.js";
import "./chunk-2U2NNTPZ.js";
import "./chunk-2VZCM3BJ.js";
import "./chunk-K3NLZHXK.js";
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
