import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  prepare
} from "./chunk-MMYNXOR5.js";
import "./chunk-N3DOG2V7.js";
import "./chunk-KTN5CZRH.js";
import "./chunk-33B4VBHR.js";
import "./chunk-ZM7QRX5W.js";
import "./chunk-3GYKCCOU.js";
import "./chunk-GQJLFJLW.js";
import "./chunk-BBWNIM24.js";
import "./chunk-7GLH2BLU.js";
import "./chunk-I7MG3UKA.js";
import "./chunk-2U2NNTPZ.js";
import "./chunk-JUBYE647.js";
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
