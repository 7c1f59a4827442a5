import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  summary
} from "./chunk-ARIL66W6.js";
import "./chunk-LRLHDDBK.js";
import "./chunk-GPFVU6OK.js";
import "./chunk-WBF4BK5X.js";
import "./chunk-AE7BW7XM.js";
import "./chunk-EWPWXHSS.js";
import "./chunk-6RSRYF2E.js";
import "./chunk-C5SLBGRP.js";
import "./chunk-RBD4K3HU.js";
import "./chunk-7AF6O3BB.js";
export {
  summary
};
