import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  prepare
} from "./chunk-V75MJSXS.js";
import "./chunk-N3DOG2V7.js";
import "./chunk-VKEB42U6.js";
import "./chunk-ODZYYBQO.js";
import "./chunk-QYFTCXUN.js";
import "./chunk-2UVMFMLA.js";
import "./chunk-RYK2CACO.js";
import "./chunk-BBWNIM24.js";
import "./chunk-243JSI6W.js";
import "./chunk-I7MG3UKA.js";
import "./chunk-2U2NNTPZ.js";
import "./chunk-6NQXQAIA.js";
import "./chunk-SR7X73RU.js";
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
