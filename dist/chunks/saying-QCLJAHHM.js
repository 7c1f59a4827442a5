import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  prepare
} from "./chunk-WNZYXGTQ.js";
import "./chunk-N3DOG2V7.js";
import "./chunk-UG6YJAK2.js";
import "./chunk-MRPXC5JY.js";
import "./chunk-QN4BNKJN.js";
import "./chunk-JBHHWECK.js";
import "./chunk-2TJ3R4E7.js";
import "./chunk-BBWNIM24.js";
import "./chunk-ZL46BF25.js";
import "./chunk-I7MG3UKA.js";
import "./chunk-2U2NNTPZ.js";
import "./chunk-L7MQAGYV.js";
import "./chunk-IZRIVQBA.js";
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
