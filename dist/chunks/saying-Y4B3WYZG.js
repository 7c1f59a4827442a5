import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  prepare
} from "./chunk-63YC2VJT.js";
import "./chunk-N3DOG2V7.js";
import "./chunk-U6DQXZJG.js";
import "./chunk-DV2U5NYL.js";
import "./chunk-Y3PHVVLG.js";
import "./chunk-SJAXJYN3.js";
import "./chunk-RELQJHD7.js";
import "./chunk-BBWNIM24.js";
import "./chunk-HQMACSWM.js";
import "./chunk-I7MG3UKA.js";
import "./chunk-2U2NNTPZ.js";
import "./chunk-ERWBVMAB.js";
import "./chunk-P3TNBP7Z.js";
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
