import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  judgeFile
} from "./chunk-OH452MRG.js";
import "./chunk-GEIN6J55.js";
import "./chunk-72HTHP74.js";
import "./chunk-TTXHXCKL.js";
import "./chunk-BBWNIM24.js";
import "./chunk-JMMNXGJ3.js";
import "./chunk-I7MG3UKA.js";
import "./chunk-2U2NNTPZ.js";
import "./chunk-QGKYA2DO.js";
import "./chunk-YVYDSMGC.js";
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
