import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  prepare
} from "./chunk-P5KAVDCO.js";
import "./chunk-N3DOG2V7.js";
import "./chunk-G5LTEN4O.js";
import "./chunk-KM4QJJAZ.js";
import "./chunk-YNBKARTZ.js";
import "./chunk-MGK6XH4G.js";
import "./chunk-543NQTBH.js";
import "./chunk-BBWNIM24.js";
import "./chunk-3NLQT36S.js";
import "./chunk-I7MG3UKA.js";
import "./chunk-2U2NNTPZ.js";
import "./chunk-URICILNA.js";
import "./chunk-5ALC7JBW.js";
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
