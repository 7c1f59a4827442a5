import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  help,
  run,
  workflow,
  writeNew
} from "./chunk-APTTTRUP.js";
import "./chunk-UTVSCD67.js";
import "./chunk-7AF6O3BB.js";
export {
  help,
  run,
  workflow,
  writeNew
};
