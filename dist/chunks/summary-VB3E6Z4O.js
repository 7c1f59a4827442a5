import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  limit,
  markdownFormat,
  summary
} from "./chunk-DYH7V634.js";
import "./chunk-GDQIZ4QY.js";
import "./chunk-LRLHDDBK.js";
import "./chunk-WBF4BK5X.js";
import "./chunk-QZG73UN6.js";
import "./chunk-6RSRYF2E.js";
import "./chunk-OIM6JO2Y.js";
import "./chunk-C5SLBGRP.js";
import "./chunk-RBD4K3HU.js";
import "./chunk-AE7BW7XM.js";
import "./chunk-7AF6O3BB.js";
export {
  limit,
  markdownFormat,
  summary
};
