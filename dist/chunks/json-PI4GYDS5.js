import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  json,
  result
} from "./chunk-OOGTNAQG.js";
import "./chunk-C5SLBGRP.js";
import "./chunk-RBD4K3HU.js";
import "./chunk-7AF6O3BB.js";
export {
  json,
  result
};
