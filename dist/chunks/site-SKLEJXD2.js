import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  site
} from "./chunk-WM4L3IIE.js";
import "./chunk-26H3JUV4.js";
import "./chunk-H5G5HIOI.js";
import "./chunk-YZQVEHXS.js";
import "./chunk-YFROUKMZ.js";
import "./chunk-WBF4BK5X.js";
import "./chunk-AE7BW7XM.js";
import "./chunk-EWPWXHSS.js";
import "./chunk-6RSRYF2E.js";
import "./chunk-C5SLBGRP.js";
import "./chunk-RBD4K3HU.js";
import "./chunk-7AF6O3BB.js";
export {
  site
};
