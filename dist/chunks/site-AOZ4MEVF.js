import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  site
} from "./chunk-34FTEZJQ.js";
import "./chunk-WWROGXPI.js";
import "./chunk-WBF4BK5X.js";
import "./chunk-I36PHXW7.js";
import "./chunk-YFROUKMZ.js";
import "./chunk-QZG73UN6.js";
import "./chunk-6RSRYF2E.js";
import "./chunk-7REPD6RP.js";
import "./chunk-C5SLBGRP.js";
import "./chunk-RBD4K3HU.js";
import "./chunk-AE7BW7XM.js";
import "./chunk-7AF6O3BB.js";
export {
  site
};
