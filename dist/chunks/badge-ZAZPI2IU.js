import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  badgeFacts,
  badgeFiles,
  badgeSection
} from "./chunk-I36PHXW7.js";
import "./chunk-YFROUKMZ.js";
import "./chunk-QZG73UN6.js";
import "./chunk-6RSRYF2E.js";
import "./chunk-7AF6O3BB.js";
export {
  badgeFacts,
  badgeFiles,
  badgeSection
};
