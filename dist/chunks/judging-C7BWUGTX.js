import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  judgeFile
} from "./chunk-44QJ75P5.js";
import "./chunk-W4MVUINY.js";
import "./chunk-6DKMM7NX.js";
import "./chunk-N6Y6SFA5.js";
import "./chunk-BBWNIM24.js";
import "./chunk-5HBCLJ5V.js";
import "./chunk-I7MG3UKA.js";
import "./chunk-2U2NNTPZ.js";
import "./chunk-IE4ODOEF.js";
import "./chunk-P3TNBP7Z.js";
import "./chunk-EVHHVQMM.js";
import "./chunk-SEKLL7JQ.js";
import "./chunk-OIM6JO2Y.js";
import "./chunk-C5SLBGRP.js";
import "./chunk-RBD4K3HU.js";
import "./chunk-AE7BW7XM.js";
import "./chunk-7AF6O3BB.js";
export {
  judgeFile
};
