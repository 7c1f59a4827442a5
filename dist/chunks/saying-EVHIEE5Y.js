import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  prepare
} from "./chunk-LESP2MYJ.js";
import "./chunk-N3DOG2V7.js";
import "./chunk-VY3UB5ER.js";
import "./chunk-BJLBSBX6.js";
import "./chunk-BX3T7C7E.js";
import "./chunk-KV7RTZIZ.js";
import "./chunk-CA2JPCEM.js";
import "./chunk-BBWNIM24.js";
import "./chunk-ZA6RM2YI.js";
import "./chunk-I7MG3UKA.js";
import "./chunk-2U2NNTPZ.js";
import "./chunk-NS2IYJLU.js";
import "./chunk-MJTJKYWD.js";
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
