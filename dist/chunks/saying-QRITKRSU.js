import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  prepare
} from "./chunk-ST6GQ6EZ.js";
import "./chunk-N3DOG2V7.js";
import "./chunk-MM6RSOHD.js";
import "./chunk-2I2HV3JK.js";
import "./chunk-2CNYDMGR.js";
import "./chunk-VZJLMVCI.js";
import "./chunk-JKH776VQ.js";
import "./chunk-BBWNIM24.js";
import "./chunk-E4MV3NK2.js";
import "./chunk-I7MG3UKA.js";
import "./chunk-2U2NNTPZ.js";
import "./chunk-36GV56E4.js";
import "./chunk-YZ6IQODW.js";
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
