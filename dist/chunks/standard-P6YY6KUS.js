import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  standardOf
} from "./chunk-N3DOG2V7.js";
import "./chunk-7AF6O3BB.js";
export {
  standardOf
};
