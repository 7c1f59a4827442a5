import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  prepare
} from "./chunk-4QJSP2R5.js";
import "./chunk-N3DOG2V7.js";
import "./chunk-JD6EC6W3.js";
import "./chunk-VSZAWAZU.js";
import "./chunk-VNG27TFU.js";
import "./chunk-W5UR4XQM.js";
import "./chunk-AFJFA46X.js";
import "./chunk-BBWNIM24.js";
import "./chunk-I2ASSYVZ.js";
import "./chunk-I7MG3UKA.js";
import "./chunk-2U2NNTPZ.js";
import "./chunk-DDAU2E24.js";
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
