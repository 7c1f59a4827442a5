import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  prepare
} from "./chunk-YKHBQXNQ.js";
import "./chunk-N3DOG2V7.js";
import "./chunk-OHVNN3T4.js";
import "./chunk-GAIFTMEL.js";
import "./chunk-M7REXDBW.js";
import "./chunk-WMQWEBXA.js";
import "./chunk-VVD7NYMR.js";
import "./chunk-BBWNIM24.js";
import "./chunk-WHQZ3UMR.js";
import "./chunk-I7MG3UKA.js";
import "./chunk-2U2NNTPZ.js";
import "./chunk-ECDWRV34.js";
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
