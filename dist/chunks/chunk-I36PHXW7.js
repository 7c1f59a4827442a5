import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  isDecidedAgainst
} from "./chunk-YFROUKMZ.js";
import {
  code,
  htmlText
} from "./chunk-QZG73UN6.js";
import {
  oneLine
} from "./chunk-6RSRYF2E.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-7AF6O3BB.js";

// node_modules/color-name/index.js
var require_color_name = __commonJS({
  "node_modules/color-name/index.js"(exports, module) {
    "use strict";
    module.exports = {
      "aliceblue": [240, 248, 255],
      "antiquewhite": [250, 235, 215],
      "aqua": [0, 255, 255],
      "aquamarine": [127, 255, 212],
      "azure": [240, 255, 255],
      "beige": [245, 245, 220],
      "bisque": [255, 228, 196],
      "black": [0, 0, 0],
      "blanchedalmond": [255, 235, 205],
      "blue": [0, 0, 255],
      "blueviolet": [138, 43, 226],
      "brown": [165, 42, 42],
      "burlywood": [222, 184, 135],
      "cadetblue": [95, 158, 160],
      "chartreuse": [127, 255, 0],
      "chocolate": [210, 105, 30],
      "coral": [255, 127, 80],
      "cornflowerblue": [100, 149, 237],
      "cornsilk": [255, 248, 220],
      "crimson": [220, 20, 60],
      "cyan": [0, 255, 255],
      "darkblue": [0, 0, 139],
      "darkcyan": [0, 139, 139],
      "darkgoldenrod": [184, 134, 11],
      "darkgray": [169, 169, 169],
      "darkgreen": [0, 100, 0],
      "darkgrey": [169, 169, 169],
      "darkkhaki": [189, 183, 107],
      "darkmagenta": [139, 0, 139],
      "darkolivegreen": [85, 107, 47],
      "darkorange": [255, 140, 0],
      "darkorchid": [153, 50, 204],
      "darkred": [139, 0, 0],
      "darksalmon": [233, 150, 122],
      "darkseagreen": [143, 188, 143],
      "darkslateblue": [72, 61, 139],
      "darkslategray": [47, 79, 79],
      "darkslategrey": [47, 79, 79],
      "darkturquoise": [0, 206, 209],
      "darkviolet": [148, 0, 211],
      "deeppink": [255, 20, 147],
      "deepskyblue": [0, 191, 255],
      "dimgray": [105, 105, 105],
      "dimgrey": [105, 105, 105],
      "dodgerblue": [30, 144, 255],
      "firebrick": [178, 34, 34],
      "floralwhite": [255, 250, 240],
      "forestgreen": [34, 139, 34],
      "fuchsia": [255, 0, 255],
      "gainsboro": [220, 220, 220],
      "ghostwhite": [248, 248, 255],
      "gold": [255, 215, 0],
      "goldenrod": [218, 165, 32],
      "gray": [128, 128, 128],
      "green": [0, 128, 0],
      "greenyellow": [173, 255, 47],
      "grey": [128, 128, 128],
      "honeydew": [240, 255, 240],
      "hotpink": [255, 105, 180],
      "indianred": [205, 92, 92],
      "indigo": [75, 0, 130],
      "ivory": [255, 255, 240],
      "khaki": [240, 230, 140],
      "lavender": [230, 230, 250],
      "lavenderblush": [255, 240, 245],
      "lawngreen": [124, 252, 0],
      "lemonchiffon": [255, 250, 205],
      "lightblue": [173, 216, 230],
      "lightcoral": [240, 128, 128],
      "lightcyan": [224, 255, 255],
      "lightgoldenrodyellow": [250, 250, 210],
      "lightgray": [211, 211, 211],
      "lightgreen": [144, 238, 144],
      "lightgrey": [211, 211, 211],
      "lightpink": [255, 182, 193],
      "lightsalmon": [255, 160, 122],
      "lightseagreen": [32, 178, 170],
      "lightskyblue": [135, 206, 250],
      "lightslategray": [119, 136, 153],
      "lightslategrey": [119, 136, 153],
      "lightsteelblue": [176, 196, 222],
      "lightyellow": [255, 255, 224],
      "lime": [0, 255, 0],
      "limegreen": [50, 205, 50],
      "linen": [250, 240, 230],
      "magenta": [255, 0, 255],
      "maroon": [128, 0, 0],
      "mediumaquamarine": [102, 205, 170],
      "mediumblue": [0, 0, 205],
      "mediumorchid": [186, 85, 211],
      "mediumpurple": [147, 112, 219],
      "mediumseagreen": [60, 179, 113],
      "mediumslateblue": [123, 104, 238],
      "mediumspringgreen": [0, 250, 154],
      "mediumturquoise": [72, 209, 204],
      "mediumvioletred": [199, 21, 133],
      "midnightblue": [25, 25, 112],
      "mintcream": [245, 255, 250],
      "mistyrose": [255, 228, 225],
      "moccasin": [255, 228, 181],
      "navajowhite": [255, 222, 173],
      "navy": [0, 0, 128],
      "oldlace": [253, 245, 230],
      "olive": [128, 128, 0],
      "olivedrab": [107, 142, 35],
      "orange": [255, 165, 0],
      "orangered": [255, 69, 0],
      "orchid": [218, 112, 214],
      "palegoldenrod": [238, 232, 170],
      "palegreen": [152, 251, 152],
      "paleturquoise": [175, 238, 238],
      "palevioletred": [219, 112, 147],
      "papayawhip": [255, 239, 213],
      "peachpuff": [255, 218, 185],
      "peru": [205, 133, 63],
      "pink": [255, 192, 203],
      "plum": [221, 160, 221],
      "powderblue": [176, 224, 230],
      "purple": [128, 0, 128],
      "rebeccapurple": [102, 51, 153],
      "red": [255, 0, 0],
      "rosybrown": [188, 143, 143],
      "royalblue": [65, 105, 225],
      "saddlebrown": [139, 69, 19],
      "salmon": [250, 128, 114],
      "sandybrown": [244, 164, 96],
      "seagreen": [46, 139, 87],
      "seashell": [255, 245, 238],
      "sienna": [160, 82, 45],
      "silver": [192, 192, 192],
      "skyblue": [135, 206, 235],
      "slateblue": [106, 90, 205],
      "slategray": [112, 128, 144],
      "slategrey": [112, 128, 144],
      "snow": [255, 250, 250],
      "springgreen": [0, 255, 127],
      "steelblue": [70, 130, 180],
      "tan": [210, 180, 140],
      "teal": [0, 128, 128],
      "thistle": [216, 191, 216],
      "tomato": [255, 99, 71],
      "turquoise": [64, 224, 208],
      "violet": [238, 130, 238],
      "wheat": [245, 222, 179],
      "white": [255, 255, 255],
      "whitesmoke": [245, 245, 245],
      "yellow": [255, 255, 0],
      "yellowgreen": [154, 205, 50]
    };
  }
});

// node_modules/css-unit-converter/index.js
var require_css_unit_converter = __commonJS({
  "node_modules/css-unit-converter/index.js"(exports, module) {
    var conversions = {
      // length
      "px": {
        "px": 1,
        "cm": 96 / 2.54,
        "mm": 96 / 25.4,
        "in": 96,
        "pt": 96 / 72,
        "pc": 16
      },
      "cm": {
        "px": 2.54 / 96,
        "cm": 1,
        "mm": 0.1,
        "in": 2.54,
        "pt": 2.54 / 72,
        "pc": 2.54 / 6
      },
      "mm": {
        "px": 25.4 / 96,
        "cm": 10,
        "mm": 1,
        "in": 25.4,
        "pt": 25.4 / 72,
        "pc": 25.4 / 6
      },
      "in": {
        "px": 1 / 96,
        "cm": 1 / 2.54,
        "mm": 1 / 25.4,
        "in": 1,
        "pt": 1 / 72,
        "pc": 1 / 6
      },
      "pt": {
        "px": 0.75,
        "cm": 72 / 2.54,
        "mm": 72 / 25.4,
        "in": 72,
        "pt": 1,
        "pc": 12
      },
      "pc": {
        "px": 6 / 96,
        "cm": 6 / 2.54,
        "mm": 6 / 25.4,
        "in": 6,
        "pt": 6 / 72,
        "pc": 1
      },
      // angle
      "deg": {
        "deg": 1,
        "grad": 0.9,
        "rad": 180 / Math.PI,
        "turn": 360
      },
      "grad": {
        "deg": 400 / 360,
        "grad": 1,
        "rad": 200 / Math.PI,
        "turn": 400
      },
      "rad": {
        "deg": Math.PI / 180,
        "grad": Math.PI / 200,
        "rad": 1,
        "turn": Math.PI * 2
      },
      "turn": {
        "deg": 1 / 360,
        "grad": 1 / 400,
        "rad": 0.5 / Math.PI,
        "turn": 1
      },
      // time
      "s": {
        "s": 1,
        "ms": 1 / 1e3
      },
      "ms": {
        "s": 1e3,
        "ms": 1
      },
      // frequency
      "Hz": {
        "Hz": 1,
        "kHz": 1e3
      },
      "kHz": {
        "Hz": 1 / 1e3,
        "kHz": 1
      },
      // resolution
      "dpi": {
        "dpi": 1,
        "dpcm": 1 / 2.54,
        "dppx": 1 / 96
      },
      "dpcm": {
        "dpi": 2.54,
        "dpcm": 1,
        "dppx": 2.54 / 96
      },
      "dppx": {
        "dpi": 96,
        "dpcm": 96 / 2.54,
        "dppx": 1
      }
    };
    module.exports = function(value, sourceUnit, targetUnit, precision) {
      if (!conversions.hasOwnProperty(targetUnit))
        throw new Error("Cannot convert to " + targetUnit);
      if (!conversions[targetUnit].hasOwnProperty(sourceUnit))
        throw new Error("Cannot convert from " + sourceUnit + " to " + targetUnit);
      var converted = conversions[targetUnit][sourceUnit] * value;
      if (precision !== false) {
        precision = Math.pow(10, parseInt(precision) || 5);
        return Math.round(converted * precision) / precision;
      }
      return converted;
    };
  }
});

// node_modules/css-color-converter/lib/index.js
var require_lib = __commonJS({
  "node_modules/css-color-converter/lib/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.fromRgba = fromRgba;
    exports.fromRgb = fromRgb;
    exports.fromHsla = fromHsla;
    exports.fromHsl = fromHsl;
    exports.fromString = fromString2;
    exports["default"] = void 0;
    var _colorName = _interopRequireDefault(require_color_name());
    var _cssUnitConverter = _interopRequireDefault(require_css_unit_converter());
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { "default": obj };
    }
    function _classCallCheck(instance, Constructor) {
      if (!(instance instanceof Constructor)) {
        throw new TypeError("Cannot call a class as a function");
      }
    }
    function _defineProperties(target, props) {
      for (var i = 0; i < props.length; i++) {
        var descriptor = props[i];
        descriptor.enumerable = descriptor.enumerable || false;
        descriptor.configurable = true;
        if ("value" in descriptor) descriptor.writable = true;
        Object.defineProperty(target, descriptor.key, descriptor);
      }
    }
    function _createClass(Constructor, protoProps, staticProps) {
      if (protoProps) _defineProperties(Constructor.prototype, protoProps);
      if (staticProps) _defineProperties(Constructor, staticProps);
      return Constructor;
    }
    function _slicedToArray(arr, i) {
      return _arrayWithHoles(arr) || _iterableToArrayLimit(arr, i) || _unsupportedIterableToArray(arr, i) || _nonIterableRest();
    }
    function _nonIterableRest() {
      throw new TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
    }
    function _unsupportedIterableToArray(o, minLen) {
      if (!o) return;
      if (typeof o === "string") return _arrayLikeToArray(o, minLen);
      var n = Object.prototype.toString.call(o).slice(8, -1);
      if (n === "Object" && o.constructor) n = o.constructor.name;
      if (n === "Map" || n === "Set") return Array.from(o);
      if (n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)) return _arrayLikeToArray(o, minLen);
    }
    function _arrayLikeToArray(arr, len) {
      if (len == null || len > arr.length) len = arr.length;
      for (var i = 0, arr2 = new Array(len); i < len; i++) {
        arr2[i] = arr[i];
      }
      return arr2;
    }
    function _iterableToArrayLimit(arr, i) {
      if (typeof Symbol === "undefined" || !(Symbol.iterator in Object(arr))) return;
      var _arr = [];
      var _n = true;
      var _d = false;
      var _e = void 0;
      try {
        for (var _i = arr[Symbol.iterator](), _s; !(_n = (_s = _i.next()).done); _n = true) {
          _arr.push(_s.value);
          if (i && _arr.length === i) break;
        }
      } catch (err) {
        _d = true;
        _e = err;
      } finally {
        try {
          if (!_n && _i["return"] != null) _i["return"]();
        } finally {
          if (_d) throw _e;
        }
      }
      return _arr;
    }
    function _arrayWithHoles(arr) {
      if (Array.isArray(arr)) return arr;
    }
    var hex = /^#([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})?$/;
    var shortHex = /^#([0-9a-fA-F])([0-9a-fA-F])([0-9a-fA-F])([0-9a-fA-F])?$/;
    var rgb = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)(?:\s*,\s*(0|1|0?\.\d+|\d+%))?\s*\)$/;
    var rgbfn = /^rgba?\(\s*(\d+)\s+(\d+)\s+(\d+)(?:\s*\/\s*(0|1|0?\.\d+|\d+%))?\s*\)$/;
    var rgbperc = /^rgba?\(\s*(\d+%)\s*,\s*(\d+%)\s*,\s*(\d+%)(?:\s*,\s*(0|1|0?\.\d+|\d+%))?\s*\)$/;
    var rgbpercfn = /^rgba?\(\s*(\d+%)\s+(\d+%)\s+(\d+%)(?:\s*\/\s*(0|1|0?\.\d+|\d+%))?\s*\)$/;
    var hsl = /^hsla?\(\s*(\d+)(deg|rad|grad|turn)?\s*,\s*(\d+)%\s*,\s*(\d+)%(?:\s*,\s*(0|1|0?\.\d+|\d+%))?\s*\)$/;
    function contains(haystack, needle) {
      return haystack.indexOf(needle) > -1;
    }
    function rgbToHsl(r, g, b) {
      var rprim = r / 255;
      var gprim = g / 255;
      var bprim = b / 255;
      var cmax = Math.max(rprim, gprim, bprim);
      var cmin = Math.min(rprim, gprim, bprim);
      var delta = cmax - cmin;
      var l = (cmax + cmin) / 2;
      if (delta === 0) {
        return [0, 0, l * 100];
      }
      var s = delta / (1 - Math.abs(2 * l - 1));
      var h = (function() {
        switch (cmax) {
          case rprim: {
            return (gprim - bprim) / delta % 6;
          }
          case gprim: {
            return (bprim - rprim) / delta + 2;
          }
          default: {
            return (rprim - gprim) / delta + 4;
          }
        }
      })();
      return [h * 60, s * 100, l * 100];
    }
    function hslToRgb(h, s, l) {
      var hprim = h / 60;
      var sprim = s / 100;
      var lprim = l / 100;
      var c = (1 - Math.abs(2 * lprim - 1)) * sprim;
      var x = c * (1 - Math.abs(hprim % 2 - 1));
      var m = lprim - c / 2;
      var _ref = (function() {
        if (hprim < 1) return [c, x, 0];
        if (hprim < 2) return [x, c, 0];
        if (hprim < 3) return [0, c, x];
        if (hprim < 4) return [0, x, c];
        if (hprim < 5) return [x, 0, c];
        return [c, 0, x];
      })(), _ref2 = _slicedToArray(_ref, 3), rprim = _ref2[0], gprim = _ref2[1], bprim = _ref2[2];
      return [(rprim + m) * 255, (gprim + m) * 255, (bprim + m) * 255];
    }
    var Color = /* @__PURE__ */ (function() {
      function Color2(_ref3) {
        var _ref4 = _slicedToArray(_ref3, 4), r = _ref4[0], g = _ref4[1], b = _ref4[2], a = _ref4[3];
        _classCallCheck(this, Color2);
        this.values = [Math.max(Math.min(parseInt(r, 10), 255), 0), Math.max(Math.min(parseInt(g, 10), 255), 0), Math.max(Math.min(parseInt(b, 10), 255), 0), a == null ? 1 : Math.max(Math.min(parseFloat(a), 255), 0)];
      }
      _createClass(Color2, [{
        key: "toRgbString",
        value: function toRgbString() {
          var _this$values = _slicedToArray(this.values, 4), r = _this$values[0], g = _this$values[1], b = _this$values[2], a = _this$values[3];
          if (a === 1) {
            return "rgb(".concat(r, ", ").concat(g, ", ").concat(b, ")");
          }
          return "rgba(".concat(r, ", ").concat(g, ", ").concat(b, ", ").concat(a, ")");
        }
      }, {
        key: "toHslString",
        value: function toHslString() {
          var _this$toHslaArray = this.toHslaArray(), _this$toHslaArray2 = _slicedToArray(_this$toHslaArray, 4), h = _this$toHslaArray2[0], s = _this$toHslaArray2[1], l = _this$toHslaArray2[2], a = _this$toHslaArray2[3];
          if (a === 1) {
            return "hsl(".concat(h, ", ").concat(s, "%, ").concat(l, "%)");
          }
          return "hsla(".concat(h, ", ").concat(s, "%, ").concat(l, "%, ").concat(a, ")");
        }
      }, {
        key: "toHexString",
        value: function toHexString() {
          var _this$values2 = _slicedToArray(this.values, 4), r = _this$values2[0], g = _this$values2[1], b = _this$values2[2], a = _this$values2[3];
          r = Number(r).toString(16).padStart(2, "0");
          g = Number(g).toString(16).padStart(2, "0");
          b = Number(b).toString(16).padStart(2, "0");
          a = a < 1 ? parseInt(a * 255, 10).toString(16).padStart(2, "0") : "";
          return "#".concat(r).concat(g).concat(b).concat(a);
        }
      }, {
        key: "toRgbaArray",
        value: function toRgbaArray() {
          return this.values;
        }
      }, {
        key: "toHslaArray",
        value: function toHslaArray() {
          var _this$values3 = _slicedToArray(this.values, 4), r = _this$values3[0], g = _this$values3[1], b = _this$values3[2], a = _this$values3[3];
          var _rgbToHsl = rgbToHsl(r, g, b), _rgbToHsl2 = _slicedToArray(_rgbToHsl, 3), h = _rgbToHsl2[0], s = _rgbToHsl2[1], l = _rgbToHsl2[2];
          return [h, s, l, a];
        }
      }]);
      return Color2;
    })();
    function fromRgba(_ref5) {
      var _ref6 = _slicedToArray(_ref5, 4), r = _ref6[0], g = _ref6[1], b = _ref6[2], a = _ref6[3];
      return new Color([r, g, b, a]);
    }
    function fromRgb(_ref7) {
      var _ref8 = _slicedToArray(_ref7, 3), r = _ref8[0], g = _ref8[1], b = _ref8[2];
      return fromRgba([r, g, b, 1]);
    }
    function fromHsla(_ref9) {
      var _ref10 = _slicedToArray(_ref9, 4), h = _ref10[0], s = _ref10[1], l = _ref10[2], a = _ref10[3];
      var _hslToRgb = hslToRgb(h, s, l), _hslToRgb2 = _slicedToArray(_hslToRgb, 3), r = _hslToRgb2[0], g = _hslToRgb2[1], b = _hslToRgb2[2];
      return fromRgba([r, g, b, a]);
    }
    function fromHsl(_ref11) {
      var _ref12 = _slicedToArray(_ref11, 3), h = _ref12[0], s = _ref12[1], l = _ref12[2];
      return fromHsla([h, s, l, 1]);
    }
    function fromHexString(str) {
      var _ref13 = hex.exec(str) || shortHex.exec(str), _ref14 = _slicedToArray(_ref13, 5), r = _ref14[1], g = _ref14[2], b = _ref14[3], a = _ref14[4];
      r = parseInt(r.length < 2 ? r.repeat(2) : r, 16);
      g = parseInt(g.length < 2 ? g.repeat(2) : g, 16);
      b = parseInt(b.length < 2 ? b.repeat(2) : b, 16);
      a = a && (parseInt(a.length < 2 ? a.repeat(2) : a, 16) / 255).toPrecision(1) || 1;
      return fromRgba([r, g, b, a]);
    }
    function fromRgbString(str) {
      var _ref15 = rgb.exec(str) || rgbperc.exec(str) || rgbfn.exec(str) || rgbpercfn.exec(str), _ref16 = _slicedToArray(_ref15, 5), r = _ref16[1], g = _ref16[2], b = _ref16[3], a = _ref16[4];
      r = contains(r, "%") ? parseInt(r, 10) * 255 / 100 : parseInt(r, 10);
      g = contains(g, "%") ? parseInt(g, 10) * 255 / 100 : parseInt(g, 10);
      b = contains(b, "%") > 0 ? parseInt(b, 10) * 255 / 100 : parseInt(b, 10);
      a = a === void 0 ? 1 : parseFloat(a) / (contains(a, "%") ? 100 : 1);
      return fromRgba([r, g, b, a]);
    }
    function fromHslString(str) {
      var _hsl$exec = hsl.exec(str), _hsl$exec2 = _slicedToArray(_hsl$exec, 6), h = _hsl$exec2[1], unit = _hsl$exec2[2], s = _hsl$exec2[3], l = _hsl$exec2[4], a = _hsl$exec2[5];
      unit = unit || "deg";
      h = (0, _cssUnitConverter["default"])(parseFloat(h), unit, "deg");
      s = parseFloat(s);
      l = parseFloat(l);
      a = a === void 0 ? 1 : parseFloat(a) / (contains(a, "%") ? 100 : 1);
      return fromHsla([h, s, l, a]);
    }
    function fromString2(str) {
      if (_colorName["default"][str]) {
        return fromRgb(_colorName["default"][str]);
      }
      if (hex.test(str) || shortHex.test(str)) {
        return fromHexString(str);
      }
      if (rgb.test(str) || rgbperc.test(str) || rgbfn.test(str) || rgbpercfn.test(str)) {
        return fromRgbString(str);
      }
      if (hsl.test(str)) {
        return fromHslString(str);
      }
      return null;
    }
    var _default = {
      fromString: fromString2,
      fromRgb,
      fromRgba,
      fromHsl,
      fromHsla
    };
    exports["default"] = _default;
  }
});

// node_modules/binary-search/index.js
var require_binary_search = __commonJS({
  "node_modules/binary-search/index.js"(exports, module) {
    module.exports = function(haystack, needle, comparator, low, high) {
      var mid, cmp;
      if (low === void 0)
        low = 0;
      else {
        low = low | 0;
        if (low < 0 || low >= haystack.length)
          throw new RangeError("invalid lower bound");
      }
      if (high === void 0)
        high = haystack.length - 1;
      else {
        high = high | 0;
        if (high < low || high >= haystack.length)
          throw new RangeError("invalid upper bound");
      }
      while (low <= high) {
        mid = low + (high - low >>> 1);
        cmp = +comparator(haystack[mid], needle, mid, haystack);
        if (cmp < 0)
          low = mid + 1;
        else if (cmp > 0)
          high = mid - 1;
        else
          return mid;
      }
      return ~low;
    };
  }
});

// node_modules/char-width-table-consumer/src/consumer.js
var require_consumer = __commonJS({
  "node_modules/char-width-table-consumer/src/consumer.js"(exports, module) {
    "use strict";
    var fs = __require("fs");
    var bs = require_binary_search();
    var { promisify } = __require("util");
    var readFile = promisify(fs.readFile);
    module.exports = class CharWidthTableConsumer {
      constructor(data) {
        this.data = data;
        this.emWidth = this.widthOf("m");
      }
      static create(data) {
        return new CharWidthTableConsumer(data);
      }
      static async load(path) {
        const json = await readFile(path);
        const data = JSON.parse(json);
        return new CharWidthTableConsumer(data);
      }
      static loadSync(path) {
        const json = fs.readFileSync(path);
        const data = JSON.parse(json);
        return new CharWidthTableConsumer(data);
      }
      static isControlChar(charCode) {
        return charCode <= 31 || charCode === 127;
      }
      widthOfCharCode(charCode) {
        if (this.constructor.isControlChar(charCode)) {
          return 0;
        }
        const index = bs(this.data, charCode, ([lower], needle) => lower - needle);
        if (index >= 0) {
          const [, , width] = this.data[index];
          return width;
        } else {
          const candidateIndex = -index - 2;
          const [lower, upper, width] = this.data[candidateIndex];
          if (charCode >= lower && charCode <= upper) {
            return width;
          } else {
            return void 0;
          }
        }
      }
      widthOf(text, { guess = true } = {}) {
        return Array.from(text).reduce((accumWidth, char) => {
          const charWidth = this.widthOfCharCode(char.codePointAt(0));
          if (charWidth === void 0) {
            if (guess) {
              return accumWidth + this.emWidth;
            } else {
              throw Error(
                `No width available for character code ${char.codePointAt(0)}`
              );
            }
          } else {
            return accumWidth + charWidth;
          }
        }, 0);
      }
    };
  }
});

// node_modules/char-width-table-consumer/src/index.js
var require_src = __commonJS({
  "node_modules/char-width-table-consumer/src/index.js"(exports, module) {
    "use strict";
    var CharWidthTableConsumer = require_consumer();
    var {
      create: createConsumer,
      load: loadConsumer,
      loadSync: loadConsumerSync
    } = CharWidthTableConsumer;
    module.exports = {
      createConsumer,
      loadConsumer,
      loadConsumerSync,
      CharWidthTableConsumer
    };
  }
});

// node_modules/anafanafo/data/verdana-10px-normal.json
var require_verdana_10px_normal = __commonJS({
  "node_modules/anafanafo/data/verdana-10px-normal.json"(exports, module) {
    module.exports = [[32, 32, 3.52], [33, 33, 3.94], [34, 34, 4.59], [35, 35, 8.18], [36, 36, 6.36], [37, 37, 10.76], [38, 38, 7.27], [39, 39, 2.69], [40, 41, 4.54], [42, 42, 6.36], [43, 43, 8.18], [44, 44, 3.64], [45, 45, 4.54], [46, 46, 3.64], [47, 47, 4.54], [48, 57, 6.36], [58, 59, 4.54], [60, 62, 8.18], [63, 63, 5.45], [64, 64, 10], [65, 65, 6.84], [66, 66, 6.86], [67, 67, 6.98], [68, 68, 7.71], [69, 69, 6.32], [70, 70, 5.75], [71, 71, 7.75], [72, 72, 7.51], [73, 73, 4.21], [74, 74, 4.55], [75, 75, 6.93], [76, 76, 5.57], [77, 77, 8.43], [78, 78, 7.48], [79, 79, 7.87], [80, 80, 6.03], [81, 81, 7.87], [82, 82, 6.95], [83, 83, 6.84], [84, 84, 6.16], [85, 85, 7.32], [86, 86, 6.84], [87, 87, 9.89], [88, 88, 6.85], [89, 89, 6.15], [90, 90, 6.85], [91, 93, 4.54], [94, 94, 8.18], [95, 96, 6.36], [97, 97, 6.01], [98, 98, 6.23], [99, 99, 5.21], [100, 100, 6.23], [101, 101, 5.96], [102, 102, 3.52], [103, 103, 6.23], [104, 104, 6.33], [105, 105, 2.74], [106, 106, 3.44], [107, 107, 5.92], [108, 108, 2.74], [109, 109, 9.73], [110, 110, 6.33], [111, 111, 6.07], [112, 113, 6.23], [114, 114, 4.27], [115, 115, 5.21], [116, 116, 3.94], [117, 117, 6.33], [118, 118, 5.92], [119, 119, 8.18], [120, 121, 5.92], [122, 122, 5.25], [123, 123, 6.35], [124, 124, 4.54], [125, 125, 6.35], [126, 126, 8.18], [160, 160, 3.52], [161, 161, 3.94], [162, 165, 6.36], [166, 166, 4.54], [167, 168, 6.36], [169, 169, 10], [170, 170, 5.45], [171, 171, 6.45], [172, 172, 8.18], [173, 173, 0], [174, 174, 10], [175, 175, 6.36], [176, 176, 5.42], [177, 177, 8.18], [178, 179, 5.42], [180, 180, 6.36], [181, 181, 6.42], [182, 182, 6.36], [183, 183, 3.64], [184, 184, 6.36], [185, 185, 5.42], [186, 186, 5.45], [187, 187, 6.45], [188, 190, 10], [191, 191, 5.45], [192, 197, 6.84], [198, 198, 9.84], [199, 199, 6.98], [200, 203, 6.32], [204, 207, 4.21], [208, 208, 7.75], [209, 209, 7.48], [210, 214, 7.87], [215, 215, 8.18], [216, 216, 7.87], [217, 220, 7.32], [221, 221, 6.15], [222, 222, 6.05], [223, 223, 6.2], [224, 229, 6.01], [230, 230, 9.55], [231, 231, 5.21], [232, 235, 5.96], [236, 239, 2.74], [240, 240, 6.12], [241, 241, 6.33], [242, 246, 6.07], [247, 247, 8.18], [248, 248, 6.07], [249, 252, 6.33], [253, 253, 5.92], [254, 254, 6.23], [256, 256, 6.84], [257, 257, 6.01], [258, 258, 6.84], [259, 259, 6.01], [260, 260, 6.84], [261, 261, 6.01], [262, 262, 6.98], [263, 263, 5.21], [264, 264, 6.98], [265, 265, 5.21], [266, 266, 6.98], [267, 267, 5.21], [268, 268, 6.98], [269, 269, 5.21], [270, 270, 7.71], [271, 271, 6.47], [272, 272, 7.75], [273, 273, 6.23], [274, 274, 6.32], [275, 275, 5.96], [276, 276, 6.32], [277, 277, 5.96], [278, 278, 6.32], [279, 279, 5.96], [280, 280, 6.32], [281, 281, 5.96], [282, 282, 6.32], [283, 283, 5.96], [284, 284, 7.75], [285, 285, 6.23], [286, 286, 7.75], [287, 287, 6.23], [288, 288, 7.75], [289, 289, 6.23], [290, 290, 7.75], [291, 291, 6.23], [292, 292, 7.51], [293, 293, 6.33], [294, 294, 7.51], [295, 295, 6.33], [296, 296, 4.21], [297, 297, 2.74], [298, 298, 4.21], [299, 299, 2.74], [300, 300, 4.21], [301, 301, 2.74], [302, 302, 4.21], [303, 303, 2.74], [304, 304, 4.21], [305, 305, 2.74], [306, 306, 8.71], [307, 307, 6.14], [308, 308, 4.55], [309, 309, 3.44], [310, 310, 6.93], [311, 312, 5.92], [313, 313, 5.57], [314, 314, 2.74], [315, 315, 5.57], [316, 316, 2.74], [317, 317, 5.57], [318, 318, 2.96], [319, 319, 5.57], [320, 320, 4.58], [321, 321, 5.62], [322, 322, 2.84], [323, 323, 7.48], [324, 324, 6.33], [325, 325, 7.48], [326, 326, 6.33], [327, 327, 7.48], [328, 328, 6.33], [329, 329, 7.3], [330, 330, 7.48], [331, 331, 6.33], [332, 332, 7.87], [333, 333, 6.07], [334, 334, 7.87], [335, 335, 6.07], [336, 336, 7.87], [337, 337, 6.07], [338, 338, 10.7], [339, 339, 9.81], [340, 340, 6.95], [341, 341, 4.27], [342, 342, 6.95], [343, 343, 4.27], [344, 344, 6.95], [345, 345, 4.27], [346, 346, 6.84], [347, 347, 5.21], [348, 348, 6.84], [349, 349, 5.21], [350, 350, 6.84], [351, 351, 5.21], [352, 352, 6.84], [353, 353, 5.21], [354, 354, 6.16], [355, 355, 3.94], [356, 356, 6.16], [357, 357, 3.94], [358, 358, 6.16], [359, 359, 3.94], [360, 360, 7.32], [361, 361, 6.33], [362, 362, 7.32], [363, 363, 6.33], [364, 364, 7.32], [365, 365, 6.3], [366, 366, 7.32], [367, 367, 6.33], [368, 368, 7.32], [369, 369, 6.33], [370, 370, 7.32], [371, 371, 6.3], [372, 372, 9.89], [373, 373, 8.18], [374, 374, 6.15], [375, 375, 5.92], [376, 376, 6.15], [377, 377, 6.85], [378, 378, 5.25], [379, 379, 6.85], [380, 380, 5.25], [381, 381, 6.85], [382, 382, 5.25], [384, 384, 5], [385, 385, 7.6], [386, 386, 5.74], [387, 387, 5], [388, 388, 5.74], [389, 389, 5], [390, 391, 6.67], [392, 392, 4.44], [393, 393, 7.22], [394, 394, 8.15], [395, 395, 5.74], [396, 396, 5], [397, 397, 4.71], [398, 398, 6.11], [399, 399, 7.55], [400, 400, 5.01], [401, 401, 5.56], [402, 402, 6.36], [403, 404, 7.22], [405, 405, 7.7], [406, 406, 2.53], [407, 407, 3.33], [408, 408, 7.22], [409, 409, 5], [410, 410, 2.78], [411, 411, 4.85], [412, 412, 8.16], [413, 413, 7.22], [414, 414, 5], [415, 415, 7.22], [416, 416, 8.07], [417, 417, 6.07], [418, 418, 9.25], [419, 419, 6.91], [420, 420, 6.5], [421, 421, 5], [422, 423, 5.56], [424, 424, 3.89], [425, 425, 5.82], [426, 426, 3.44], [427, 427, 2.78], [428, 428, 6.11], [429, 429, 2.78], [430, 430, 6.11], [431, 431, 7.56], [432, 432, 6.6], [433, 433, 7.43], [434, 434, 7.22], [435, 435, 7.81], [436, 436, 5], [437, 437, 6.11], [438, 438, 4.44], [439, 440, 5.39], [441, 442, 4.44], [443, 444, 5], [445, 445, 4.43], [446, 446, 4.22], [447, 447, 5], [448, 448, 2], [449, 449, 2.81], [450, 450, 2.49], [451, 451, 3.33], [452, 452, 13.33], [453, 453, 11.66], [454, 454, 9.44], [455, 455, 10], [456, 456, 8.89], [457, 457, 5.56], [458, 458, 11.11], [459, 459, 10], [460, 460, 7.78], [461, 461, 7.22], [462, 462, 4.44], [463, 463, 3.33], [464, 464, 2.78], [465, 465, 7.22], [466, 466, 5], [467, 467, 7.22], [468, 468, 5], [469, 469, 7.22], [470, 470, 5], [471, 471, 7.32], [472, 472, 6.33], [473, 473, 7.22], [474, 474, 5], [475, 475, 7.32], [476, 476, 6.33], [477, 477, 4.44], [478, 478, 7.22], [479, 479, 4.44], [480, 480, 7.22], [481, 481, 4.44], [482, 482, 8.89], [483, 483, 6.67], [484, 484, 7.22], [485, 485, 5], [486, 486, 7.22], [487, 487, 5], [488, 488, 7.22], [489, 489, 5], [490, 490, 7.22], [491, 491, 5], [492, 492, 7.22], [493, 493, 5], [494, 494, 5.39], [495, 495, 4.44], [496, 496, 2.78], [497, 497, 13.33], [498, 498, 11.66], [499, 499, 9.44], [500, 500, 7.75], [501, 501, 6.23], [502, 502, 9.5], [503, 503, 5.6], [504, 504, 7.48], [505, 505, 6.33], [506, 506, 6.84], [507, 507, 6.01], [508, 508, 9.84], [509, 509, 9.55], [510, 510, 7.87], [511, 511, 6.07], [512, 512, 7.22], [513, 513, 4.44], [514, 514, 7.22], [515, 515, 4.44], [516, 516, 6.11], [517, 517, 4.44], [518, 518, 6.11], [519, 519, 4.44], [520, 520, 3.33], [521, 521, 2.78], [522, 522, 3.33], [523, 523, 2.78], [524, 524, 7.22], [525, 525, 5], [526, 526, 7.22], [527, 527, 5], [528, 528, 6.67], [529, 529, 3.33], [530, 530, 6.67], [531, 531, 3.33], [532, 532, 7.22], [533, 533, 5], [534, 534, 7.22], [535, 535, 5], [536, 536, 6.84], [537, 537, 5.21], [538, 538, 6.16], [539, 539, 3.94], [540, 540, 5.63], [541, 541, 3.95], [542, 542, 7.22], [543, 543, 5], [544, 544, 6.5], [545, 545, 5], [546, 546, 6.04], [547, 547, 5], [548, 548, 6.11], [549, 549, 4.44], [550, 550, 7.22], [551, 551, 4.44], [552, 552, 6.11], [553, 553, 4.44], [554, 554, 7.22], [555, 555, 5], [556, 556, 7.22], [557, 557, 5], [558, 558, 7.22], [559, 559, 5], [560, 560, 7.22], [561, 561, 5], [562, 562, 7.22], [563, 563, 5], [564, 564, 2.78], [565, 565, 5], [566, 566, 3.17], [567, 567, 2.78], [568, 568, 7.74], [569, 569, 7.72], [570, 570, 7.22], [571, 571, 6.67], [572, 572, 5], [573, 574, 6.11], [575, 575, 3.89], [576, 576, 4.44], [577, 577, 5.34], [578, 578, 3.97], [579, 579, 6.67], [580, 580, 7.22], [581, 581, 7.25], [582, 582, 6.11], [583, 583, 4.44], [584, 584, 3.89], [585, 585, 2.78], [586, 586, 7.02], [587, 587, 5], [588, 588, 6.67], [589, 589, 3.33], [590, 590, 7.22], [880, 880, 4.19], [881, 881, 3.32], [882, 882, 5.87], [883, 883, 4.67], [884, 885, 3.33], [886, 886, 7.21], [887, 887, 5.8], [888, 889, 10], [890, 890, 3.33], [891, 893, 4.44], [894, 894, 4.54], [895, 895, 3.33], [896, 899, 10], [900, 901, 6.36], [902, 902, 6.84], [903, 903, 4.54], [904, 904, 7.51], [905, 905, 8.7], [906, 906, 5.4], [907, 907, 10], [908, 908, 8.81], [909, 909, 10], [910, 910, 7.53], [911, 911, 9.08], [912, 912, 2.74], [913, 913, 6.84], [914, 914, 6.86], [915, 915, 5.66], [916, 916, 7.03], [917, 917, 6.32], [918, 918, 6.85], [919, 919, 7.51], [920, 920, 7.87], [921, 921, 4.21], [922, 922, 6.93], [923, 923, 6.86], [924, 924, 8.43], [925, 925, 7.48], [926, 926, 6.49], [927, 927, 7.87], [928, 928, 7.51], [929, 929, 6.03], [930, 930, 10], [931, 931, 6.72], [932, 932, 6.16], [933, 933, 6.15], [934, 934, 8.19], [935, 935, 6.85], [936, 936, 8.71], [937, 937, 8.18], [938, 938, 4.21], [939, 939, 6.15], [940, 940, 6.23], [941, 941, 5.13], [942, 942, 6.33], [943, 943, 2.74], [944, 944, 6.31], [945, 945, 6.23], [946, 946, 6.2], [947, 947, 5.92], [948, 948, 6.08], [949, 949, 5.13], [950, 950, 4.58], [951, 951, 6.33], [952, 952, 6.24], [953, 953, 2.74], [954, 955, 5.92], [956, 956, 6.4], [957, 957, 5.92], [958, 958, 5.03], [959, 959, 6.07], [960, 960, 6.37], [961, 961, 6.25], [962, 962, 5.08], [963, 963, 6.3], [964, 964, 4.96], [965, 965, 6.31], [966, 966, 7.9], [967, 967, 5.9], [968, 968, 8.22], [969, 969, 8.13], [970, 970, 2.74], [971, 971, 6.31], [972, 972, 6.07], [973, 973, 6.31], [974, 974, 8.13], [975, 975, 5.66], [976, 976, 5.09], [977, 977, 4.95], [978, 978, 7.22], [979, 979, 8.9], [980, 980, 7.22], [981, 981, 5.26], [982, 982, 6.58], [983, 983, 5.6], [984, 984, 7.22], [985, 985, 5], [986, 986, 6.67], [987, 987, 4.2], [988, 988, 5.56], [989, 989, 4.47], [990, 990, 5.76], [991, 991, 4.51], [992, 992, 7.31], [993, 993, 5.54], [994, 994, 8.28], [995, 995, 7.78], [996, 996, 6.16], [997, 997, 5.21], [998, 998, 6.61], [999, 999, 4.44], [1e3, 1001, 5.42], [1002, 1002, 6.56], [1003, 1003, 5.81], [1004, 1004, 6.99], [1005, 1005, 5.09], [1006, 1006, 4.75], [1007, 1007, 3.86], [1008, 1008, 5.6], [1009, 1009, 5.09], [1010, 1010, 4.44], [1011, 1011, 2.78], [1012, 1012, 7.22], [1013, 1014, 4.05], [1015, 1015, 5.56], [1016, 1016, 5], [1017, 1017, 6.67], [1018, 1018, 8.89], [1019, 1019, 6.33], [1020, 1020, 4.99], [1021, 1022, 6.67], [1024, 1025, 6.32], [1026, 1026, 7.92], [1027, 1027, 5.66], [1028, 1028, 7.01], [1029, 1029, 6.84], [1030, 1031, 4.21], [1032, 1032, 4.55], [1033, 1033, 11.18], [1034, 1034, 11.03], [1035, 1035, 8.18], [1036, 1036, 6.93], [1037, 1037, 7.5], [1038, 1038, 6.15], [1039, 1039, 7.51], [1040, 1040, 6.84], [1041, 1042, 6.86], [1043, 1043, 5.66], [1044, 1044, 7.46], [1045, 1045, 6.32], [1046, 1046, 9.73], [1047, 1047, 6.16], [1048, 1049, 7.5], [1050, 1050, 6.93], [1051, 1051, 7.34], [1052, 1052, 8.43], [1053, 1053, 7.51], [1054, 1054, 7.87], [1055, 1055, 7.51], [1056, 1056, 6.03], [1057, 1057, 6.98], [1058, 1058, 6.16], [1059, 1059, 6.15], [1060, 1060, 8.19], [1061, 1061, 6.85], [1062, 1062, 7.61], [1063, 1063, 7.12], [1064, 1064, 10.3], [1065, 1065, 10.45], [1066, 1066, 7.83], [1067, 1067, 9.2], [1068, 1068, 6.81], [1069, 1069, 7.01], [1070, 1070, 10.34], [1071, 1071, 7.06], [1072, 1072, 6.01], [1073, 1073, 6.14], [1074, 1074, 5.95], [1075, 1075, 4.71], [1076, 1076, 6.22], [1077, 1077, 5.96], [1078, 1078, 7.98], [1079, 1079, 5.24], [1080, 1081, 6.4], [1082, 1082, 5.92], [1083, 1083, 6.21], [1084, 1084, 6.96], [1085, 1085, 6.37], [1086, 1086, 6.07], [1087, 1087, 6.37], [1088, 1088, 6.23], [1089, 1089, 5.34], [1090, 1090, 4.96], [1091, 1091, 5.92], [1092, 1092, 8.41], [1093, 1093, 5.92], [1094, 1094, 6.45], [1095, 1095, 6.05], [1096, 1096, 8.76], [1097, 1097, 8.88], [1098, 1098, 6.41], [1099, 1099, 7.94], [1100, 1100, 5.71], [1101, 1101, 5.47], [1102, 1102, 8.39], [1103, 1103, 6], [1104, 1105, 5.96], [1106, 1106, 6.33], [1107, 1107, 4.71], [1108, 1108, 5.47], [1109, 1109, 5.21], [1110, 1111, 2.74], [1112, 1112, 3.44], [1113, 1114, 9.14], [1115, 1115, 6.33], [1116, 1116, 5.92], [1117, 1117, 6.4], [1118, 1118, 5.92], [1119, 1119, 6.37], [1120, 1120, 11.72], [1121, 1121, 6.33], [1122, 1122, 6.71], [1123, 1123, 5.43], [1124, 1124, 9.68], [1125, 1125, 6.77], [1126, 1126, 7.22], [1127, 1127, 5.9], [1128, 1128, 10.33], [1129, 1129, 8.34], [1130, 1130, 8.96], [1131, 1131, 6.91], [1132, 1132, 12.08], [1133, 1133, 9.35], [1134, 1134, 5.01], [1135, 1135, 3.95], [1136, 1136, 7.38], [1137, 1137, 6.26], [1138, 1138, 7.22], [1139, 1139, 5], [1140, 1140, 8.13], [1141, 1141, 5.89], [1142, 1142, 8.13], [1143, 1143, 5.89], [1144, 1144, 11.88], [1145, 1145, 10.4], [1146, 1146, 7.63], [1147, 1147, 5.66], [1148, 1148, 9.83], [1149, 1149, 8.13], [1150, 1150, 11.72], [1151, 1151, 6.33], [1152, 1152, 6.67], [1153, 1153, 4.44], [1154, 1154, 3.34], [1155, 1158, 0], [1159, 1159, 6.36], [1160, 1161, 0], [1162, 1162, 7.22], [1163, 1163, 5.35], [1164, 1164, 5.74], [1165, 1165, 4.7], [1166, 1166, 5.56], [1167, 1167, 5], [1168, 1168, 5.66], [1169, 1169, 4.71], [1170, 1170, 5.66], [1171, 1171, 4.71], [1172, 1172, 6.31], [1173, 1173, 5.15], [1174, 1174, 9.73], [1175, 1175, 7.98], [1176, 1176, 5.01], [1177, 1177, 3.95], [1178, 1178, 6.93], [1179, 1179, 5.92], [1180, 1180, 6.93], [1181, 1181, 5.92], [1182, 1182, 6.67], [1183, 1183, 4.86], [1184, 1184, 7.86], [1185, 1185, 5.73], [1186, 1186, 7.51], [1187, 1187, 6.37], [1188, 1188, 8.51], [1189, 1189, 6.23], [1190, 1190, 10.32], [1191, 1191, 7.89], [1192, 1192, 7.87], [1193, 1193, 6.17], [1194, 1194, 6.67], [1195, 1195, 4.44], [1196, 1196, 6.11], [1197, 1197, 4.37], [1198, 1198, 6.15], [1199, 1199, 5.92], [1200, 1200, 6.15], [1201, 1201, 5.92], [1202, 1202, 6.85], [1203, 1203, 5.92], [1204, 1204, 7.97], [1205, 1205, 6.03], [1206, 1206, 6.5], [1207, 1207, 5.03], [1208, 1208, 7.12], [1209, 1209, 6.05], [1210, 1210, 7.12], [1211, 1211, 6.33], [1212, 1212, 8.78], [1213, 1213, 6.89], [1214, 1214, 8.78], [1215, 1215, 6.89], [1216, 1216, 3.33], [1217, 1217, 8.96], [1218, 1218, 6.91], [1219, 1219, 6.67], [1220, 1220, 5.15], [1221, 1221, 6.78], [1222, 1222, 4.99], [1223, 1223, 7.22], [1224, 1224, 5.35], [1225, 1225, 7.22], [1226, 1226, 5.35], [1227, 1227, 6.5], [1228, 1228, 5.03], [1229, 1229, 8.89], [1230, 1230, 6.33], [1231, 1231, 2.78], [1232, 1232, 7.22], [1233, 1233, 4.44], [1234, 1234, 7.22], [1235, 1235, 4.44], [1236, 1236, 8.89], [1237, 1237, 6.67], [1238, 1238, 6.11], [1239, 1239, 4.44], [1240, 1240, 7.55], [1241, 1241, 5.96], [1242, 1242, 7.22], [1243, 1243, 4.44], [1244, 1244, 8.96], [1245, 1245, 6.91], [1246, 1246, 5.01], [1247, 1247, 3.95], [1248, 1248, 5.01], [1249, 1249, 4.44], [1250, 1250, 7.22], [1251, 1251, 5.35], [1252, 1252, 7.22], [1253, 1253, 5.35], [1254, 1254, 7.22], [1255, 1255, 5], [1256, 1256, 7.87], [1257, 1257, 6.07], [1258, 1258, 7.22], [1259, 1259, 5], [1260, 1260, 6.6], [1261, 1261, 4.29], [1262, 1262, 7.08], [1263, 1263, 5], [1264, 1264, 7.08], [1265, 1265, 5], [1266, 1266, 7.08], [1267, 1267, 5], [1268, 1268, 6.5], [1269, 1269, 5.03], [1270, 1270, 5.78], [1271, 1271, 4.1], [1272, 1272, 8.72], [1273, 1273, 6.72], [1274, 1274, 5.78], [1275, 1275, 4.1], [1276, 1276, 7.22], [1277, 1277, 5], [1278, 1278, 7.22], [8192, 8192, 5], [8193, 8193, 10], [8194, 8194, 5], [8195, 8195, 10], [8196, 8196, 3.33], [8197, 8197, 2.5], [8198, 8198, 1.67], [8199, 8199, 6.36], [8200, 8200, 3.64], [8201, 8201, 2], [8202, 8202, 0.63], [8203, 8207, 0], [8208, 8209, 5.79], [8210, 8211, 6.36], [8212, 8213, 10], [8214, 8214, 2.81], [8215, 8215, 6.36], [8216, 8219, 2.69], [8220, 8223, 4.59], [8224, 8225, 6.36], [8226, 8226, 5.45], [8227, 8227, 4.7], [8228, 8228, 3.33], [8229, 8229, 6.67], [8230, 8230, 8.18], [8231, 8231, 3.16], [8232, 8238, 0], [8239, 8239, 1.76], [8240, 8240, 15.21], [8241, 8241, 13.55], [8242, 8242, 3.61], [8243, 8244, 5.57], [8245, 8245, 3.25], [8246, 8246, 5.42], [8247, 8247, 7.59], [8248, 8248, 3.53], [8249, 8250, 4.54], [8251, 8251, 7.23], [8252, 8252, 6.25], [8253, 8253, 4.22], [8254, 8254, 6.36], [8255, 8256, 5], [8257, 8257, 4.65], [8258, 8258, 9.11], [8259, 8259, 3.25], [8260, 8260, 3.61], [8261, 8262, 3.25], [8263, 8263, 8.07], [8264, 8265, 7.07], [8266, 8267, 6.32], [8268, 8269, 5.42], [8270, 8270, 4.82], [8271, 8271, 3.16], [8272, 8272, 5], [8273, 8273, 4.82], [8274, 8274, 5.51], [8275, 8275, 10], [8276, 8276, 5], [8277, 8277, 6.97], [8278, 8278, 5.93], [8279, 8279, 9.74], [8280, 8281, 5.93], [8282, 8282, 10], [8283, 8283, 5.93], [8284, 8284, 6.98], [8285, 8285, 10], [8286, 8286, 2.78], [8287, 8287, 2.22], [8288, 8302, 0], [8304, 8304, 4.22], [8305, 8305, 2.17], [8306, 8307, 10], [8308, 8309, 5.42], [8310, 8310, 4.22], [8311, 8312, 5.42], [8313, 8316, 4.22], [8317, 8318, 2.26], [8319, 8319, 5.45], [8320, 8332, 4.22], [8333, 8334, 2.26], [8335, 8335, 10], [8336, 8336, 2.73], [8337, 8337, 2.56], [8338, 8338, 2.88], [8339, 8339, 2.9], [8340, 8340, 2.56], [8341, 8350, 10], [8352, 8352, 6.36], [8353, 8354, 6.98], [8355, 8356, 6.36], [8357, 8357, 9.73], [8358, 8358, 7.48], [8359, 8359, 11.64], [8360, 8360, 11.67], [8361, 8361, 9.89], [8362, 8362, 8.35], [8363, 8363, 6.23], [8364, 8364, 6.36], [8365, 8365, 6.93], [8366, 8366, 6.16], [8367, 8367, 10], [8368, 8368, 5.21], [8369, 8369, 6.03], [8370, 8370, 7.75], [8371, 8372, 6.84], [8373, 8373, 6.98], [8374, 8374, 6.77], [8375, 8375, 7.3], [8376, 8376, 5.65], [8377, 8377, 6], [8378, 8378, 5.56], [8379, 8379, 8.31], [8380, 8381, 5.65], [8382, 8382, 7.53], [8383, 8383, 6.59], [8384, 8398, 10], [8400, 8402, 0], [8403, 8403, 6], [8404, 8405, 7], [8406, 8408, 0], [8409, 8410, 6], [8411, 8413, 0], [8414, 8414, 10], [8415, 8415, 8.65], [8416, 8416, 9], [8417, 8417, 0], [8418, 8418, 10], [8419, 8432, 0], [8433, 8446, 10], [8448, 8449, 7.5], [8450, 8450, 6.02], [8451, 8451, 9.89], [8452, 8452, 6.4], [8453, 8453, 10.76], [8454, 8454, 7.5], [8455, 8455, 5.98], [8456, 8456, 6.03], [8457, 8457, 8.47], [8458, 8458, 10], [8459, 8459, 9.97], [8460, 8460, 8.24], [8461, 8461, 6.02], [8462, 8462, 5.77], [8463, 8463, 6.15], [8464, 8464, 8.97], [8465, 8465, 7.62], [8466, 8466, 9.46], [8467, 8467, 3.23], [8468, 8468, 7.78], [8469, 8469, 6.02], [8470, 8470, 11.72], [8471, 8471, 8.55], [8472, 8472, 8.26], [8473, 8474, 6.02], [8475, 8475, 9.44], [8476, 8476, 8.74], [8477, 8477, 6.02], [8478, 8478, 6.32], [8479, 8479, 6.67], [8480, 8480, 11.28], [8481, 8481, 15.03], [8482, 8482, 9.77], [8483, 8483, 7.22], [8484, 8484, 6.02], [8485, 8485, 5.12], [8486, 8486, 8.18], [8487, 8487, 7.95], [8488, 8488, 7.26], [8489, 8489, 4], [8490, 8490, 6.93], [8491, 8491, 6.84], [8492, 8492, 9.5], [8493, 8493, 7.17], [8494, 8494, 7.18], [8495, 8495, 6.27], [8496, 8496, 7.5], [8497, 8497, 9.19], [8498, 8498, 6.64], [8499, 8499, 10.72], [8500, 8500, 6.97], [8501, 8501, 6.45], [8502, 8502, 5.63], [8503, 8503, 4.27], [8504, 8504, 5.01], [8505, 8505, 6.6], [8506, 8506, 9.34], [8507, 8507, 16.4], [8508, 8508, 6.73], [8509, 8509, 5.4], [8510, 8510, 4.69], [8511, 8511, 7.18], [8512, 8512, 9.23], [8513, 8513, 7.23], [8514, 8515, 5.33], [8516, 8516, 6.23], [8517, 8517, 7.13], [8518, 8518, 5.81], [8519, 8519, 5.15], [8520, 8520, 2.93], [8521, 8521, 3.41], [8522, 8522, 6.64], [8523, 8523, 6.97], [8524, 8524, 8.1], [8525, 8525, 8.82], [8526, 8526, 4.17], [8528, 8530, 10], [8531, 8532, 7.5], [8533, 8538, 8.01], [8539, 8542, 10], [8543, 8543, 3.8], [8544, 8544, 2.88], [8545, 8545, 5.9], [8546, 8546, 8.37], [8547, 8547, 9.05], [8548, 8548, 6.53], [8549, 8549, 9.18], [8550, 8550, 12.13], [8551, 8551, 14.6], [8552, 8552, 8.72], [8553, 8553, 6.26], [8554, 8554, 8.53], [8555, 8555, 11.47], [8556, 8556, 5.33], [8557, 8557, 6.92], [8558, 8558, 7.49], [8559, 8559, 8.61], [8560, 8560, 2.89], [8561, 8561, 5.78], [8562, 8562, 8.19], [8563, 8563, 7.79], [8564, 8564, 5.18], [8565, 8565, 7.82], [8566, 8566, 10.71], [8567, 8567, 13.12], [8568, 8568, 8.35], [8569, 8569, 6.13], [8570, 8570, 8.33], [8571, 8571, 11.22], [8572, 8572, 2.89], [8573, 8573, 5.12], [8574, 8574, 6.29], [8575, 8575, 9.34], [8576, 8576, 10.41], [8577, 8577, 7.49], [8578, 8578, 10.41], [8579, 8579, 6.92], [8580, 8580, 4.44], [8581, 8581, 6.51], [8582, 8582, 5.64], [8583, 8590, 10], [8592, 8592, 10], [8593, 8593, 5], [8594, 8594, 10], [8595, 8595, 5], [8596, 8596, 10], [8597, 8597, 5], [8598, 8603, 10], [8604, 8615, 6.02], [8616, 8616, 5], [8617, 8617, 10], [8618, 8618, 9.88], [8619, 8621, 6.02], [8622, 8622, 10], [8623, 8623, 6.02], [8624, 8626, 8.65], [8627, 8627, 10], [8628, 8628, 8.65], [8629, 8629, 10], [8630, 8631, 8.65], [8632, 8633, 10], [8634, 8635, 6.02], [8636, 8636, 8.65], [8637, 8639, 6.02], [8640, 8640, 8.65], [8641, 8643, 6.02], [8644, 8646, 10], [8647, 8650, 6.02], [8651, 8652, 10], [8653, 8653, 8.8], [8654, 8654, 6.02], [8655, 8655, 8.69], [8656, 8656, 10], [8657, 8657, 8.65], [8658, 8658, 9.31], [8659, 8659, 8.65], [8660, 8660, 9.31], [8661, 8669, 6.02], [8670, 8671, 6.45], [8672, 8672, 10], [8673, 8673, 6.45], [8674, 8674, 10], [8675, 8675, 6.45], [8676, 8682, 10], [8683, 8687, 6.02], [8688, 8688, 8.65], [8689, 8692, 6.02], [8693, 8693, 10], [8694, 8702, 6.02], [8704, 8704, 6.3], [8705, 8705, 4.69], [8706, 8706, 6.36], [8707, 8707, 5.26], [8708, 8708, 5.35], [8709, 8709, 7.17], [8710, 8710, 7.27], [8711, 8711, 7], [8712, 8712, 5.76], [8713, 8713, 6.12], [8714, 8714, 5.09], [8715, 8715, 5.76], [8716, 8716, 5.89], [8717, 8717, 5.09], [8718, 8718, 5.22], [8719, 8719, 8.18], [8720, 8720, 7.95], [8721, 8721, 7.27], [8722, 8722, 8.18], [8723, 8723, 7.95], [8724, 8724, 5.99], [8725, 8725, 3.61], [8726, 8726, 7.95], [8727, 8727, 5.23], [8728, 8728, 3.55], [8729, 8729, 3.64], [8730, 8730, 8.18], [8731, 8731, 7.49], [8732, 8732, 7.24], [8733, 8733, 5.19], [8734, 8734, 10], [8735, 8735, 9.79], [8736, 8736, 5.98], [8737, 8737, 6.01], [8738, 8738, 6.05], [8739, 8739, 2.5], [8740, 8740, 4.73], [8741, 8741, 3.46], [8742, 8742, 5.25], [8743, 8744, 5.94], [8745, 8745, 7.22], [8746, 8746, 5.31], [8747, 8747, 6.36], [8748, 8748, 9.15], [8749, 8749, 11.24], [8750, 8750, 6.78], [8751, 8751, 9.24], [8752, 8752, 11.66], [8753, 8753, 5.98], [8754, 8754, 6.28], [8755, 8755, 5.97], [8756, 8756, 6.04], [8757, 8757, 5.97], [8758, 8758, 3.36], [8759, 8759, 5.76], [8760, 8760, 5.63], [8761, 8761, 5.76], [8762, 8762, 5.8], [8763, 8763, 5.6], [8764, 8765, 5.5], [8766, 8766, 5.43], [8767, 8767, 5.83], [8768, 8768, 3.9], [8769, 8769, 5.74], [8770, 8770, 5.8], [8771, 8771, 5.84], [8772, 8772, 6.71], [8773, 8773, 6.96], [8774, 8774, 6.29], [8775, 8775, 6.11], [8776, 8776, 8.18], [8777, 8777, 5.49], [8778, 8778, 6.04], [8779, 8779, 6.71], [8780, 8780, 5.43], [8781, 8781, 6.03], [8782, 8782, 5.97], [8783, 8783, 5.93], [8784, 8784, 5.6], [8785, 8785, 6.38], [8786, 8787, 6.32], [8788, 8789, 7.64], [8790, 8790, 5.79], [8791, 8791, 5.96], [8792, 8792, 5.89], [8793, 8793, 6.08], [8794, 8794, 6.19], [8795, 8795, 6.46], [8796, 8796, 6.36], [8797, 8797, 5.63], [8798, 8798, 5.75], [8799, 8799, 5.9], [8800, 8801, 8.18], [8802, 8802, 5.64], [8803, 8803, 5.93], [8804, 8805, 8.18], [8806, 8806, 5.75], [8807, 8807, 5.64], [8808, 8808, 6.22], [8809, 8809, 5.89], [8810, 8810, 7.33], [8811, 8811, 7.01], [8812, 8812, 3.58], [8813, 8813, 5.53], [8814, 8815, 5.64], [8816, 8817, 5.49], [8818, 8818, 5.64], [8819, 8819, 5.67], [8820, 8820, 5.83], [8821, 8821, 5.81], [8822, 8823, 6.05], [8824, 8824, 5.61], [8825, 8825, 5.77], [8826, 8826, 5.67], [8827, 8827, 5.78], [8828, 8828, 5.96], [8829, 8829, 5.78], [8830, 8830, 5.85], [8831, 8831, 5.82], [8832, 8832, 6.07], [8833, 8833, 5.79], [8834, 8835, 6.32], [8836, 8836, 6.44], [8837, 8837, 6.31], [8838, 8839, 6.63], [8840, 8840, 6.67], [8841, 8841, 6.49], [8842, 8843, 5.62], [8844, 8845, 5.82], [8846, 8846, 6.09], [8847, 8848, 6.54], [8849, 8850, 6.51], [8851, 8852, 6.11], [8853, 8853, 7.24], [8854, 8854, 7.45], [8855, 8855, 7.11], [8856, 8856, 7.22], [8857, 8857, 7.56], [8858, 8858, 7.35], [8859, 8859, 7.18], [8860, 8860, 7.61], [8861, 8861, 7.56], [8862, 8862, 7.84], [8863, 8863, 7.6], [8864, 8864, 7.33], [8865, 8865, 7.16], [8866, 8869, 7.5], [8870, 8870, 3.3], [8871, 8871, 3.33], [8872, 8872, 6.24], [8873, 8873, 7.29], [8874, 8874, 6.23], [8875, 8875, 7.55], [8876, 8876, 7.76], [8877, 8877, 7.78], [8878, 8878, 8.74], [8879, 8879, 8.36], [8880, 8881, 6.32], [8882, 8883, 7.41], [8884, 8885, 7.03], [8886, 8887, 7.35], [8888, 8888, 5.96], [8889, 8889, 6.83], [8890, 8890, 4.8], [8891, 8892, 6.96], [8893, 8893, 6.74], [8894, 8894, 7.42], [8895, 8895, 6.31], [8896, 8897, 6.71], [8898, 8899, 6.41], [8900, 8900, 3.81], [8901, 8901, 4.41], [8902, 8902, 4.48], [8903, 8903, 6.31], [8904, 8904, 7.72], [8905, 8906, 7.4], [8907, 8908, 7.24], [8909, 8909, 5.84], [8910, 8911, 6.35], [8912, 8913, 6.48], [8914, 8915, 5.69], [8916, 8916, 5.49], [8917, 8917, 6.14], [8918, 8919, 6.03], [8920, 8921, 9.68], [8922, 8923, 6.51], [8924, 8925, 6.46], [8926, 8927, 6.69], [8928, 8928, 6.66], [8929, 8929, 6.56], [8930, 8930, 6.86], [8931, 8931, 6.64], [8932, 8932, 6.71], [8933, 8933, 6.73], [8934, 8934, 6.76], [8935, 8935, 6.86], [8936, 8936, 7.19], [8937, 8937, 6.88], [8938, 8938, 7.49], [8939, 8939, 7.66], [8940, 8940, 7.71], [8941, 8941, 7.76], [8942, 8942, 4.11], [8943, 8943, 10], [8944, 8944, 9.2], [8945, 8945, 9.39], [8946, 8946, 6.5], [8947, 8947, 5.76], [8948, 8948, 5.09], [8949, 8950, 5.76], [8951, 8951, 5.09], [8952, 8952, 5.76], [8953, 8953, 6.32], [8954, 8954, 6.5], [8955, 8955, 5.76], [8956, 8956, 5.09], [8957, 8957, 5.76], [8958, 8958, 5.09], [8960, 8961, 6.02], [8962, 8962, 6], [8963, 8963, 7.95], [8964, 8964, 6.02], [8965, 8965, 7.95], [8966, 8966, 6.64], [8967, 8967, 10], [8968, 8975, 6.02], [8976, 8976, 5.64], [8977, 8977, 6.02], [8978, 8978, 10], [8979, 8979, 6.02], [8980, 8980, 8.65], [8981, 8981, 6.02], [8982, 8983, 11], [8984, 8984, 10], [8985, 8985, 6.02], [8986, 8987, 10], [8988, 8991, 6.02], [8992, 8993, 6.04], [8994, 8995, 8.65], [8996, 8996, 7.95], [8997, 8997, 10], [8998, 8998, 12.14], [8999, 8999, 10], [9e3, 9e3, 6.02], [9001, 9002, 10], [9003, 9003, 12.14], [9004, 9004, 9.26], [9005, 9005, 9.86], [9006, 9006, 6.24], [9007, 9009, 5.49], [9010, 9010, 8.89], [9011, 9012, 5.49], [9013, 9013, 6.02], [9014, 9014, 9.26], [9015, 9020, 6.02], [9021, 9021, 10], [9022, 9022, 6.02], [9023, 9024, 6.83], [9025, 9028, 6.02], [9029, 9030, 6], [9031, 9033, 6.02], [9034, 9034, 6], [9035, 9037, 6.02], [9038, 9039, 6], [9040, 9040, 6.02], [9041, 9041, 6], [9042, 9044, 6.02], [9045, 9046, 6], [9047, 9052, 6.02], [9053, 9053, 6], [9054, 9056, 6.02], [9057, 9058, 6], [9059, 9061, 6.02], [9062, 9063, 6], [9064, 9065, 6.02], [9066, 9066, 6], [9067, 9072, 6.02], [9073, 9074, 6], [9075, 9082, 6.02], [9083, 9083, 6.69], [9084, 9084, 8.71], [9085, 9085, 3.16], [9086, 9086, 9.39], [9087, 9087, 3.71], [9088, 9091, 6.02], [9092, 9092, 7.85], [9093, 9093, 6.84], [9094, 9094, 6.75], [9095, 9096, 10], [9097, 9098, 6.02], [9099, 9099, 10], [9100, 9100, 8.08], [9101, 9101, 7.86], [9102, 9102, 7.47], [9103, 9106, 6.58], [9107, 9107, 9.13], [9108, 9108, 9.26], [9109, 9109, 6.02], [9110, 9110, 4.72], [9111, 9112, 7.89], [9113, 9114, 8.15], [9115, 9133, 10], [9134, 9134, 6.02], [9135, 9135, 3.15], [9136, 9137, 10], [9138, 9139, 14.88], [9140, 9142, 9.26], [9143, 9143, 6.43], [9144, 9149, 5.03], [9150, 9164, 10], [9165, 9165, 9.98], [9166, 9166, 10], [9167, 9167, 8.57], [9168, 9168, 5.11], [9169, 9171, 5.42], [9172, 9173, 10.31], [9174, 9174, 9.58], [9175, 9177, 9.76], [9178, 9185, 10], [9186, 9186, 11.44], [9187, 9187, 9.1], [9188, 9188, 10.94], [9189, 9189, 10.18], [9190, 9190, 9.26], [9191, 9191, 7.98], [9192, 9214, 10], [9216, 9247, 10], [9248, 9248, 6], [9249, 9249, 10], [9250, 9250, 6], [9251, 9251, 3.16], [9252, 9252, 6], [9253, 9253, 7.92], [9254, 9254, 4.03], [9255, 9278, 10], [9280, 9285, 6.04], [9286, 9289, 7.5], [9290, 9290, 6.04], [9291, 9310, 10], [9312, 9412, 10], [9413, 9413, 8.55], [9414, 9470, 10], [9472, 9472, 7.08], [9473, 9473, 10], [9474, 9474, 7.08], [9475, 9483, 10], [9484, 9484, 7.08], [9485, 9487, 10], [9488, 9488, 7.08], [9489, 9491, 10], [9492, 9492, 7.08], [9493, 9495, 10], [9496, 9496, 7.08], [9497, 9499, 10], [9500, 9500, 7.08], [9501, 9507, 10], [9508, 9508, 7.08], [9509, 9515, 10], [9516, 9516, 7.08], [9517, 9523, 10], [9524, 9524, 7.08], [9525, 9531, 10], [9532, 9532, 7.08], [9533, 9547, 10], [9548, 9551, 6.02], [9552, 9580, 7.08], [9581, 9588, 10], [9589, 9598, 6.02], [9600, 9600, 7.08], [9601, 9603, 10], [9604, 9604, 7.08], [9605, 9607, 10], [9608, 9608, 7.08], [9609, 9611, 10], [9612, 9612, 7.08], [9613, 9615, 10], [9616, 9618, 7.08], [9619, 9619, 7.29], [9620, 9621, 10], [9622, 9630, 6.02], [9632, 9633, 6.04], [9634, 9634, 10], [9635, 9641, 8.65], [9642, 9643, 3.54], [9644, 9644, 10], [9645, 9645, 8.65], [9646, 9648, 6.02], [9649, 9649, 10], [9650, 9650, 9.9], [9651, 9651, 10], [9652, 9652, 5.51], [9653, 9653, 8.65], [9654, 9654, 8.8], [9655, 9655, 10], [9656, 9657, 5.3], [9658, 9658, 9.9], [9659, 9659, 6.02], [9660, 9660, 9.9], [9661, 9661, 10], [9662, 9663, 6.39], [9664, 9664, 10], [9665, 9665, 7.95], [9666, 9666, 6.02], [9667, 9667, 8.65], [9668, 9668, 9.9], [9669, 9669, 6.02], [9670, 9670, 7.23], [9671, 9671, 6.15], [9672, 9672, 8.65], [9673, 9673, 10], [9674, 9674, 8.18], [9675, 9675, 6.04], [9676, 9676, 5.94], [9677, 9677, 6.02], [9678, 9678, 10], [9679, 9679, 6.04], [9680, 9683, 10], [9684, 9687, 6.02], [9688, 9689, 6.04], [9690, 9697, 6.02], [9698, 9701, 10], [9702, 9702, 3.54], [9703, 9710, 6.02], [9711, 9711, 10], [9712, 9722, 6.02], [9723, 9726, 10], [9728, 9731, 10], [9732, 9732, 6.02], [9733, 9734, 10], [9735, 9736, 6.02], [9737, 9737, 10], [9738, 9741, 6.02], [9742, 9742, 10], [9743, 9743, 8.65], [9744, 9746, 8.3], [9747, 9747, 6.02], [9748, 9751, 10], [9752, 9755, 6.02], [9756, 9759, 10], [9760, 9774, 6.02], [9775, 9775, 8.65], [9776, 9783, 9], [9784, 9785, 6.02], [9786, 9786, 10.21], [9787, 9787, 10.52], [9788, 9788, 9.17], [9789, 9791, 6.02], [9792, 9792, 7.5], [9793, 9793, 6.02], [9794, 9794, 7.5], [9795, 9799, 6.02], [9800, 9811, 10], [9812, 9823, 6.02], [9824, 9824, 5.31], [9825, 9826, 10], [9827, 9827, 6.56], [9828, 9828, 10], [9829, 9829, 5.94], [9830, 9830, 5.1], [9831, 9833, 10], [9834, 9834, 5], [9835, 9835, 7.5], [9836, 9838, 10], [9839, 9839, 5], [9840, 9841, 6.02], [9842, 9853, 10], [9854, 9854, 6.02], [9855, 9855, 10], [9856, 9867, 6.02], [9868, 9868, 8.79], [9869, 9869, 8.63], [9870, 9870, 8.59], [9871, 9871, 8.96], [9872, 9874, 6.02], [9875, 9875, 10], [9876, 9884, 6.02], [9885, 9889, 10], [9890, 9890, 8.92], [9891, 9891, 8.97], [9892, 9892, 8.83], [9893, 9893, 6.6], [9894, 9894, 7.41], [9895, 9895, 9.23], [9896, 9896, 5.33], [9897, 9897, 9.2], [9898, 9899, 10], [9900, 9900, 5.65], [9901, 9901, 7.76], [9902, 9902, 10.55], [9903, 9903, 11.18], [9904, 9905, 6.02], [9906, 9906, 6.03], [9907, 9953, 10], [9954, 9954, 7], [9955, 9982, 10], [9984, 9984, 10], [9985, 9985, 9.74], [9986, 9986, 9.61], [9987, 9987, 9.74], [9988, 9988, 9.8], [9989, 9989, 10], [9990, 9990, 7.89], [9991, 9991, 7.9], [9992, 9992, 7.91], [9993, 9993, 6.9], [9994, 9997, 10], [9998, 9998, 7.88], [9999, 9999, 9.33], [1e4, 1e4, 9.11], [10001, 10001, 9.45], [10002, 10002, 9.74], [10003, 10003, 7.64], [10004, 10004, 8.46], [10005, 10005, 7.62], [10006, 10006, 7.61], [10007, 10007, 5.71], [10008, 10008, 6.77], [10009, 10009, 7.63], [10010, 10010, 7.6], [10011, 10011, 7.59], [10012, 10012, 7.54], [10013, 10013, 4.94], [10014, 10014, 5.52], [10015, 10015, 5.37], [10016, 10016, 5.77], [10017, 10017, 6.92], [10018, 10018, 7.86], [10019, 10020, 7.88], [10021, 10021, 7.9], [10022, 10022, 7.93], [10023, 10023, 7.94], [10024, 10024, 10], [10025, 10025, 8.23], [10026, 10026, 7.89], [10027, 10027, 8.41], [10028, 10028, 8.23], [10029, 10029, 8.33], [10030, 10030, 8.16], [10031, 10031, 8.31], [10032, 10032, 9.23], [10033, 10033, 7.44], [10034, 10034, 7.23], [10035, 10035, 7.49], [10036, 10036, 7.9], [10037, 10037, 7.92], [10038, 10038, 6.95], [10039, 10039, 7.76], [10040, 10040, 7.68], [10041, 10041, 7.92], [10042, 10042, 7.59], [10043, 10043, 7.07], [10044, 10044, 7.08], [10045, 10045, 6.82], [10046, 10046, 7.01], [10047, 10047, 8.26], [10048, 10048, 8.15], [10049, 10050, 7.89], [10051, 10051, 7.07], [10052, 10052, 6.87], [10053, 10053, 6.96], [10054, 10054, 6.89], [10055, 10055, 7.86], [10056, 10056, 7.87], [10057, 10057, 7.13], [10058, 10058, 7.91], [10059, 10059, 7.85], [10060, 10060, 10], [10061, 10061, 8.73], [10062, 10062, 10], [10063, 10064, 7.62], [10065, 10066, 7.59], [10067, 10069, 10], [10070, 10070, 7.84], [10071, 10071, 10], [10072, 10072, 2.89], [10073, 10073, 2.77], [10074, 10074, 4.15], [10075, 10076, 3.92], [10077, 10078, 6.68], [10079, 10080, 10], [10081, 10081, 7.32], [10082, 10083, 5.44], [10084, 10084, 9.1], [10085, 10085, 6.67], [10086, 10087, 7.6], [10088, 10089, 3.9], [10090, 10091, 3.17], [10092, 10093, 2.76], [10094, 10095, 5.09], [10096, 10097, 4.1], [10098, 10099, 2.34], [10100, 10101, 3.34], [10102, 10131, 7.88], [10132, 10132, 8.94], [10133, 10135, 10], [10136, 10136, 7.48], [10137, 10137, 9.24], [10138, 10138, 7.48], [10139, 10139, 9.18], [10140, 10140, 9.27], [10141, 10142, 9.28], [10143, 10143, 8.34], [10144, 10144, 8.73], [10145, 10145, 8.28], [10146, 10147, 9.24], [10148, 10148, 9.17], [10149, 10149, 9.3], [10150, 10150, 9.31], [10151, 10151, 4.63], [10152, 10152, 8.83], [10153, 10154, 8.36], [10155, 10156, 8.67], [10157, 10158, 6.96], [10159, 10159, 8.74], [10160, 10160, 10], [10161, 10161, 8.74], [10162, 10162, 7.6], [10163, 10163, 9.46], [10164, 10164, 7.71], [10165, 10165, 8.65], [10166, 10166, 7.71], [10167, 10167, 8.88], [10168, 10168, 9.67], [10169, 10169, 8.88], [10170, 10170, 8.31], [10171, 10171, 8.73], [10172, 10172, 9.27], [10173, 10173, 9.7], [10174, 10174, 9.18], [10176, 10176, 5.48], [10177, 10177, 9.48], [10178, 10178, 6.89], [10179, 10180, 5.64], [10181, 10182, 6.02], [10183, 10183, 6.2], [10184, 10185, 9.18], [10186, 10186, 3.4], [10187, 10187, 8.38], [10188, 10188, 3.25], [10189, 10189, 8.38], [10190, 10191, 10], [10192, 10192, 7.46], [10193, 10193, 6.2], [10194, 10194, 5.97], [10195, 10196, 5.42], [10197, 10198, 9.02], [10199, 10199, 11.15], [10200, 10201, 6.89], [10202, 10202, 8.7], [10203, 10203, 8.56], [10204, 10204, 10.55], [10205, 10206, 8.49], [10207, 10207, 3.96], [10208, 10208, 5.51], [10209, 10209, 7], [10210, 10211, 8.76], [10212, 10213, 9.46], [10214, 10215, 4.22], [10216, 10217, 3.66], [10218, 10219, 4.63], [10220, 10221, 4.88], [10222, 10222, 2.33], [10224, 10225, 10.33], [10226, 10227, 9.74], [10228, 10228, 12], [10229, 10238, 15.74]];
  }
});

// node_modules/anafanafo/data/verdana-10px-bold.json
var require_verdana_10px_bold = __commonJS({
  "node_modules/anafanafo/data/verdana-10px-bold.json"(exports, module) {
    module.exports = [[32, 32, 3.42], [33, 33, 4.02], [34, 34, 5.87], [35, 35, 8.67], [36, 36, 7.11], [37, 37, 12.72], [38, 38, 8.62], [39, 39, 3.32], [40, 41, 5.43], [42, 42, 7.11], [43, 43, 8.67], [44, 44, 3.61], [45, 45, 4.8], [46, 46, 3.61], [47, 47, 6.89], [48, 57, 7.11], [58, 59, 4.02], [60, 62, 8.67], [63, 63, 6.17], [64, 64, 9.64], [65, 65, 7.76], [66, 66, 7.62], [67, 67, 7.24], [68, 68, 8.3], [69, 69, 6.83], [70, 70, 6.5], [71, 71, 8.11], [72, 72, 8.37], [73, 73, 5.46], [74, 74, 5.55], [75, 75, 7.71], [76, 76, 6.37], [77, 77, 9.48], [78, 78, 8.47], [79, 79, 8.5], [80, 80, 7.33], [81, 81, 8.5], [82, 82, 7.82], [83, 83, 7.1], [84, 84, 6.82], [85, 85, 8.12], [86, 86, 7.64], [87, 87, 11.28], [88, 88, 7.64], [89, 89, 7.37], [90, 90, 6.92], [91, 91, 5.43], [92, 92, 6.89], [93, 93, 5.43], [94, 94, 8.67], [95, 96, 7.11], [97, 97, 6.68], [98, 98, 6.99], [99, 99, 5.88], [100, 100, 6.99], [101, 101, 6.64], [102, 102, 4.22], [103, 103, 6.99], [104, 104, 7.12], [105, 105, 3.42], [106, 106, 4.03], [107, 107, 6.71], [108, 108, 3.42], [109, 109, 10.58], [110, 110, 7.12], [111, 111, 6.87], [112, 113, 6.99], [114, 114, 4.97], [115, 115, 5.93], [116, 116, 4.56], [117, 117, 7.12], [118, 118, 6.5], [119, 119, 9.79], [120, 120, 6.69], [121, 121, 6.51], [122, 122, 5.97], [123, 123, 7.11], [124, 124, 5.43], [125, 125, 7.11], [126, 126, 8.67], [160, 160, 3.42], [161, 161, 4.02], [162, 165, 7.11], [166, 166, 5.43], [167, 168, 7.11], [169, 169, 9.64], [170, 170, 5.98], [171, 171, 8.5], [172, 172, 8.67], [173, 173, 0], [174, 174, 9.64], [175, 175, 7.11], [176, 176, 5.87], [177, 177, 8.67], [178, 179, 5.98], [180, 180, 7.11], [181, 181, 7.21], [182, 182, 7.11], [183, 183, 3.61], [184, 184, 7.11], [185, 186, 5.98], [187, 187, 8.5], [188, 190, 11.82], [191, 191, 6.17], [192, 197, 7.76], [198, 198, 10.94], [199, 199, 7.24], [200, 203, 6.83], [204, 207, 5.46], [208, 208, 8.3], [209, 209, 8.47], [210, 214, 8.5], [215, 215, 8.67], [216, 216, 8.5], [217, 220, 8.12], [221, 221, 7.37], [222, 222, 7.35], [223, 223, 7.13], [224, 229, 6.68], [230, 230, 10.18], [231, 231, 5.88], [232, 235, 6.64], [236, 239, 3.42], [240, 240, 6.79], [241, 241, 7.12], [242, 246, 6.87], [247, 247, 8.67], [248, 248, 6.87], [249, 252, 7.12], [253, 253, 6.51], [254, 254, 6.99], [256, 256, 7.76], [257, 257, 6.68], [258, 258, 7.76], [259, 259, 6.68], [260, 260, 7.76], [261, 261, 6.68], [262, 262, 7.24], [263, 263, 5.88], [264, 264, 7.24], [265, 265, 5.88], [266, 266, 7.24], [267, 267, 5.88], [268, 268, 7.24], [269, 269, 5.88], [270, 270, 8.3], [271, 271, 8.8], [272, 272, 8.3], [273, 273, 6.99], [274, 274, 6.83], [275, 275, 6.64], [276, 276, 6.83], [277, 277, 6.64], [278, 278, 6.83], [279, 279, 6.64], [280, 280, 6.83], [281, 281, 6.64], [282, 282, 6.83], [283, 283, 6.64], [284, 284, 8.11], [285, 285, 6.99], [286, 286, 8.11], [287, 287, 6.99], [288, 288, 8.11], [289, 289, 6.99], [290, 290, 8.11], [291, 291, 6.99], [292, 292, 8.37], [293, 293, 7.12], [294, 294, 8.37], [295, 295, 7.12], [296, 296, 5.46], [297, 297, 3.42], [298, 298, 5.46], [299, 299, 3.42], [300, 300, 5.46], [301, 301, 3.42], [302, 302, 5.46], [303, 303, 3.42], [304, 304, 5.46], [305, 305, 3.42], [306, 306, 10.07], [307, 307, 7.28], [308, 308, 5.55], [309, 309, 4.03], [310, 310, 7.71], [311, 312, 6.71], [313, 313, 6.37], [314, 314, 3.42], [315, 315, 6.37], [316, 316, 3.42], [317, 317, 6.37], [318, 318, 5.22], [319, 319, 6.37], [320, 320, 5.57], [321, 321, 6.42], [322, 322, 3.52], [323, 323, 8.47], [324, 324, 7.12], [325, 325, 8.47], [326, 326, 7.12], [327, 327, 8.47], [328, 328, 7.12], [329, 329, 8.25], [330, 330, 8.47], [331, 331, 7.12], [332, 332, 8.5], [333, 333, 6.87], [334, 334, 8.5], [335, 335, 6.87], [336, 336, 8.5], [337, 337, 6.87], [338, 338, 11.35], [339, 339, 10.68], [340, 340, 7.82], [341, 341, 4.97], [342, 342, 7.82], [343, 343, 4.97], [344, 344, 7.82], [345, 345, 4.97], [346, 346, 7.1], [347, 347, 5.93], [348, 348, 7.1], [349, 349, 5.93], [350, 350, 7.1], [351, 351, 5.93], [352, 352, 7.1], [353, 353, 5.93], [354, 354, 6.82], [355, 355, 4.56], [356, 356, 6.82], [357, 357, 4.65], [358, 358, 6.82], [359, 359, 4.56], [360, 360, 8.12], [361, 361, 7.12], [362, 362, 8.12], [363, 363, 7.12], [364, 364, 8.12], [365, 365, 7.12], [366, 366, 8.12], [367, 367, 7.12], [368, 368, 8.12], [369, 369, 7.12], [370, 370, 8.12], [371, 371, 7.12], [372, 372, 11.28], [373, 373, 9.79], [374, 374, 7.37], [375, 375, 6.51], [376, 376, 7.37], [377, 377, 6.92], [378, 378, 5.97], [379, 379, 6.92], [380, 380, 5.97], [381, 381, 6.92], [382, 382, 5.97], [384, 384, 5.56], [385, 385, 7.55], [386, 386, 6.61], [387, 387, 5.56], [388, 388, 6.61], [389, 389, 5.56], [390, 391, 7.22], [392, 392, 4.44], [393, 393, 7.22], [394, 394, 8.16], [395, 395, 6.61], [396, 396, 5.56], [397, 397, 5.19], [398, 398, 6.67], [399, 399, 8.05], [400, 400, 5.28], [401, 401, 6.11], [402, 402, 7.11], [403, 403, 7.78], [404, 404, 7.22], [405, 405, 7.82], [406, 406, 3.07], [407, 407, 3.89], [408, 408, 7.78], [409, 409, 5.56], [410, 410, 2.78], [411, 411, 4.91], [412, 412, 9.4], [413, 413, 7.22], [414, 414, 5.56], [415, 415, 7.78], [416, 416, 9.14], [417, 417, 6.87], [418, 418, 10.56], [419, 419, 7.71], [420, 420, 6.94], [421, 421, 5.56], [422, 422, 6.11], [423, 423, 5.56], [424, 424, 3.89], [425, 425, 6.54], [426, 426, 5.13], [427, 427, 3.33], [428, 428, 6.67], [429, 429, 3.33], [430, 430, 6.67], [431, 431, 8.46], [432, 432, 7.42], [433, 433, 8.01], [434, 434, 6.52], [435, 435, 7.91], [436, 436, 5], [437, 437, 6.67], [438, 438, 4.44], [439, 440, 5.82], [441, 441, 4.58], [442, 442, 4.53], [443, 443, 5], [444, 444, 5.04], [445, 445, 3.85], [446, 446, 3.33], [447, 447, 5.96], [448, 448, 2.2], [449, 449, 3.24], [450, 450, 2.79], [451, 451, 3.33], [452, 452, 13.89], [453, 453, 11.66], [454, 454, 10], [455, 455, 11.67], [456, 456, 10], [457, 457, 6.11], [458, 458, 12.22], [459, 459, 10.55], [460, 460, 8.89], [461, 461, 7.22], [462, 462, 5], [463, 463, 3.89], [464, 464, 2.78], [465, 465, 7.78], [466, 466, 5], [467, 467, 7.22], [468, 468, 5.56], [469, 469, 7.22], [470, 470, 5.56], [471, 471, 8.12], [472, 472, 7.12], [473, 473, 7.22], [474, 474, 5.56], [475, 475, 8.12], [476, 476, 7.12], [477, 477, 4.44], [478, 478, 7.22], [479, 479, 5], [480, 480, 7.22], [481, 481, 5], [482, 482, 10], [483, 483, 7.22], [484, 484, 7.78], [485, 485, 5], [486, 486, 7.78], [487, 487, 5], [488, 488, 7.78], [489, 489, 5.56], [490, 490, 7.78], [491, 491, 5], [492, 492, 7.78], [493, 493, 5], [494, 494, 5.82], [495, 495, 4.58], [496, 496, 3.33], [497, 497, 13.89], [498, 498, 11.66], [499, 499, 10], [500, 500, 8.11], [501, 501, 6.99], [502, 502, 9.7], [503, 503, 6.46], [504, 504, 8.47], [505, 505, 7.12], [506, 506, 7.76], [507, 507, 6.68], [508, 508, 10.94], [509, 509, 10.18], [510, 510, 8.5], [511, 511, 6.87], [512, 512, 7.22], [513, 513, 5], [514, 514, 7.22], [515, 515, 5], [516, 516, 6.67], [517, 517, 4.44], [518, 518, 6.67], [519, 519, 4.44], [520, 520, 3.89], [521, 521, 2.78], [522, 522, 3.89], [523, 523, 2.78], [524, 524, 7.78], [525, 525, 5], [526, 526, 7.78], [527, 527, 5], [528, 528, 7.22], [529, 529, 4.44], [530, 530, 7.22], [531, 531, 4.44], [532, 532, 7.22], [533, 533, 5.56], [534, 534, 7.22], [535, 535, 5.56], [536, 536, 7.1], [537, 537, 5.93], [538, 538, 6.82], [539, 539, 4.56], [540, 540, 5.54], [541, 541, 3.74], [542, 542, 7.78], [543, 543, 5.56], [544, 544, 7.34], [545, 545, 5.56], [546, 546, 6.76], [547, 547, 5.01], [548, 548, 6.67], [549, 549, 4.44], [550, 550, 7.22], [551, 551, 5], [552, 552, 6.67], [553, 553, 4.44], [554, 554, 7.78], [555, 555, 5], [556, 556, 7.78], [557, 557, 5], [558, 558, 7.78], [559, 559, 5], [560, 560, 7.78], [561, 561, 5], [562, 562, 7.22], [563, 563, 5], [564, 564, 2.78], [565, 565, 5.56], [566, 566, 3.61], [567, 567, 3.33], [568, 569, 8.23], [570, 571, 7.22], [572, 572, 5], [573, 574, 6.67], [575, 575, 3.89], [576, 576, 4.44], [577, 577, 5.32], [578, 578, 4.66], [579, 579, 6.67], [580, 580, 7.22], [581, 581, 7.17], [582, 582, 6.67], [583, 583, 4.44], [584, 584, 5], [585, 585, 3.33], [586, 586, 8.25], [587, 587, 5.56], [588, 588, 7.22], [589, 589, 4.44], [590, 590, 7.22], [880, 880, 4.25], [881, 881, 3.35], [882, 882, 6.3], [883, 883, 5.3], [884, 885, 3.33], [886, 886, 7.3], [887, 887, 5.93], [888, 889, 10], [890, 890, 3.33], [891, 893, 4.44], [894, 894, 4.02], [895, 895, 3.33], [896, 899, 10], [900, 901, 7.11], [902, 902, 7.97], [903, 903, 4.02], [904, 904, 8.48], [905, 905, 10.01], [906, 906, 7.05], [907, 907, 10], [908, 908, 9.68], [909, 909, 10], [910, 910, 9.39], [911, 911, 9.7], [912, 912, 3.42], [913, 913, 7.76], [914, 914, 7.62], [915, 915, 6.37], [916, 916, 8.06], [917, 917, 6.83], [918, 918, 6.92], [919, 919, 8.37], [920, 920, 8.5], [921, 921, 5.46], [922, 922, 7.71], [923, 923, 7.76], [924, 924, 9.48], [925, 925, 8.47], [926, 926, 7.15], [927, 927, 8.5], [928, 928, 8.37], [929, 929, 7.33], [930, 930, 10], [931, 931, 6.84], [932, 932, 6.82], [933, 933, 7.37], [934, 934, 9.52], [935, 935, 7.64], [936, 936, 9.76], [937, 937, 8.44], [938, 938, 5.46], [939, 939, 7.37], [940, 940, 6.99], [941, 941, 5.85], [942, 942, 7.12], [943, 943, 3.42], [944, 944, 7.06], [945, 945, 6.99], [946, 946, 7.16], [947, 947, 6.51], [948, 948, 6.87], [949, 949, 5.85], [950, 950, 5.49], [951, 951, 7.12], [952, 952, 7], [953, 953, 3.42], [954, 954, 6.71], [955, 955, 6.51], [956, 956, 7.21], [957, 957, 6.5], [958, 958, 5.81], [959, 959, 6.87], [960, 960, 7.2], [961, 961, 6.99], [962, 962, 5.62], [963, 963, 7.26], [964, 964, 5.35], [965, 965, 7.06], [966, 966, 9.15], [967, 967, 6.35], [968, 968, 9.41], [969, 969, 8.94], [970, 970, 3.42], [971, 971, 7.06], [972, 972, 6.87], [973, 973, 7.06], [974, 974, 8.94], [975, 975, 5.58], [976, 976, 5.27], [977, 977, 5.99], [978, 978, 7.22], [979, 979, 9.23], [980, 980, 7.22], [981, 981, 6.24], [982, 982, 7.31], [983, 983, 5.8], [984, 984, 7.78], [985, 985, 5], [986, 986, 7.22], [987, 987, 4.22], [988, 988, 6.11], [989, 989, 5.46], [990, 990, 5.95], [991, 991, 4.61], [992, 992, 7.51], [993, 993, 5.54], [994, 994, 8.7], [995, 995, 8.33], [996, 996, 7.25], [997, 997, 5.86], [998, 998, 7.4], [999, 999, 4.44], [1e3, 1e3, 6.25], [1001, 1001, 5.86], [1002, 1002, 6.82], [1003, 1003, 6.05], [1004, 1004, 7.25], [1005, 1005, 5.16], [1006, 1006, 5.4], [1007, 1007, 4.5], [1008, 1008, 5.8], [1009, 1009, 5], [1010, 1010, 4.44], [1011, 1011, 3.33], [1012, 1012, 7.78], [1013, 1014, 4.21], [1015, 1015, 6.11], [1016, 1016, 5.56], [1017, 1017, 7.22], [1018, 1018, 9.44], [1019, 1019, 6.81], [1020, 1020, 5.35], [1021, 1022, 7.22], [1024, 1025, 6.83], [1026, 1026, 9.11], [1027, 1027, 6.37], [1028, 1028, 7.42], [1029, 1029, 7.1], [1030, 1031, 5.46], [1032, 1032, 5.55], [1033, 1033, 12.22], [1034, 1034, 12.14], [1035, 1035, 9.36], [1036, 1036, 7.71], [1037, 1037, 8.46], [1038, 1038, 7.37], [1039, 1039, 8.37], [1040, 1040, 7.76], [1041, 1041, 7.58], [1042, 1042, 7.62], [1043, 1043, 6.37], [1044, 1044, 8.41], [1045, 1045, 6.83], [1046, 1046, 11.15], [1047, 1047, 7.07], [1048, 1049, 8.46], [1050, 1050, 7.71], [1051, 1051, 8.45], [1052, 1052, 9.48], [1053, 1053, 8.37], [1054, 1054, 8.5], [1055, 1055, 8.37], [1056, 1056, 7.33], [1057, 1057, 7.24], [1058, 1058, 6.82], [1059, 1059, 7.37], [1060, 1060, 9.52], [1061, 1061, 7.64], [1062, 1062, 8.5], [1063, 1063, 7.87], [1064, 1064, 11.64], [1065, 1065, 11.77], [1066, 1066, 9.07], [1067, 1067, 10.63], [1068, 1068, 7.58], [1069, 1069, 7.42], [1070, 1070, 11.95], [1071, 1071, 7.95], [1072, 1072, 6.68], [1073, 1073, 6.97], [1074, 1074, 6.77], [1075, 1075, 5.31], [1076, 1076, 6.91], [1077, 1077, 6.64], [1078, 1078, 9.99], [1079, 1079, 5.88], [1080, 1081, 7.2], [1082, 1082, 6.71], [1083, 1083, 7.09], [1084, 1084, 8.3], [1085, 1085, 7.2], [1086, 1086, 6.87], [1087, 1087, 7.2], [1088, 1088, 6.99], [1089, 1089, 5.98], [1090, 1090, 5.35], [1091, 1091, 6.51], [1092, 1092, 9.66], [1093, 1093, 6.69], [1094, 1094, 7.29], [1095, 1095, 6.84], [1096, 1096, 10.02], [1097, 1097, 10.13], [1098, 1098, 7.43], [1099, 1099, 9.37], [1100, 1100, 6.49], [1101, 1101, 6.06], [1102, 1102, 9.94], [1103, 1103, 6.82], [1104, 1105, 6.64], [1106, 1106, 7.12], [1107, 1107, 5.31], [1108, 1108, 6.05], [1109, 1109, 5.93], [1110, 1111, 3.42], [1112, 1112, 4.03], [1113, 1113, 10.12], [1114, 1114, 10.2], [1115, 1115, 7.12], [1116, 1116, 6.71], [1117, 1117, 7.2], [1118, 1118, 6.51], [1119, 1119, 7.2], [1120, 1120, 12.5], [1121, 1121, 6.19], [1122, 1122, 7.64], [1123, 1123, 6], [1124, 1124, 10.07], [1125, 1125, 6.64], [1126, 1126, 7.22], [1127, 1127, 5], [1128, 1128, 10.98], [1129, 1129, 7.73], [1130, 1130, 9.89], [1131, 1131, 7.25], [1132, 1132, 13.6], [1133, 1133, 9.99], [1134, 1134, 5.28], [1135, 1135, 4.02], [1136, 1136, 7.8], [1137, 1137, 6.88], [1138, 1138, 7.78], [1139, 1139, 5], [1140, 1140, 8.15], [1141, 1141, 6.05], [1142, 1142, 8.15], [1143, 1143, 6.05], [1144, 1144, 13.52], [1145, 1145, 12.28], [1146, 1146, 8.24], [1147, 1147, 5.85], [1148, 1148, 10.46], [1149, 1149, 8.98], [1150, 1150, 12.5], [1151, 1151, 6.19], [1152, 1152, 7.22], [1153, 1153, 4.44], [1154, 1154, 3.38], [1155, 1158, 0], [1159, 1159, 6.36], [1160, 1161, 0], [1162, 1162, 7.78], [1163, 1163, 5.76], [1164, 1164, 6.61], [1165, 1165, 5.29], [1166, 1166, 6.11], [1167, 1167, 5.56], [1168, 1168, 6.37], [1169, 1169, 5.31], [1170, 1170, 6.37], [1171, 1171, 5.31], [1172, 1172, 7.22], [1173, 1173, 5.77], [1174, 1174, 11.15], [1175, 1175, 9.99], [1176, 1176, 5.28], [1177, 1177, 4.02], [1178, 1178, 7.71], [1179, 1179, 6.71], [1180, 1180, 7.71], [1181, 1181, 6.71], [1182, 1182, 7.25], [1183, 1183, 5.76], [1184, 1184, 8.29], [1185, 1185, 6.3], [1186, 1186, 8.37], [1187, 1187, 7.2], [1188, 1188, 9.21], [1189, 1189, 6.67], [1190, 1190, 11.15], [1191, 1191, 8.44], [1192, 1192, 8.71], [1193, 1193, 6.87], [1194, 1194, 7.22], [1195, 1195, 4.44], [1196, 1196, 6.67], [1197, 1197, 4.91], [1198, 1198, 7.37], [1199, 1199, 6.51], [1200, 1200, 7.37], [1201, 1201, 6.51], [1202, 1202, 7.64], [1203, 1203, 6.69], [1204, 1204, 8.67], [1205, 1205, 6.09], [1206, 1206, 7.34], [1207, 1207, 5.64], [1208, 1208, 7.87], [1209, 1209, 6.84], [1210, 1210, 7.87], [1211, 1211, 7.12], [1212, 1212, 10.15], [1213, 1213, 7.88], [1214, 1214, 10.15], [1215, 1215, 7.88], [1216, 1216, 3.89], [1217, 1217, 9.89], [1218, 1218, 7.25], [1219, 1219, 7.37], [1220, 1220, 5.93], [1221, 1221, 7.45], [1222, 1222, 5.61], [1223, 1223, 7.78], [1224, 1224, 5.76], [1225, 1225, 7.78], [1226, 1226, 5.76], [1227, 1227, 7.34], [1228, 1228, 5.64], [1229, 1229, 9.44], [1230, 1230, 6.81], [1231, 1231, 2.78], [1232, 1232, 7.22], [1233, 1233, 5], [1234, 1234, 7.22], [1235, 1235, 5], [1236, 1236, 10], [1237, 1237, 7.22], [1238, 1238, 6.67], [1239, 1239, 4.44], [1240, 1240, 8.05], [1241, 1241, 6.64], [1242, 1242, 7.39], [1243, 1243, 4.44], [1244, 1244, 9.89], [1245, 1245, 7.25], [1246, 1246, 5.28], [1247, 1247, 4.02], [1248, 1248, 5.28], [1249, 1249, 4.58], [1250, 1250, 7.78], [1251, 1251, 5.76], [1252, 1252, 7.78], [1253, 1253, 5.76], [1254, 1254, 7.78], [1255, 1255, 5], [1256, 1256, 8.5], [1257, 1257, 6.87], [1258, 1258, 7.78], [1259, 1259, 5], [1260, 1260, 6.78], [1261, 1261, 4.32], [1262, 1262, 7.34], [1263, 1263, 5], [1264, 1264, 7.34], [1265, 1265, 5], [1266, 1266, 7.34], [1267, 1267, 5], [1268, 1268, 7.34], [1269, 1269, 5.64], [1270, 1270, 6.36], [1271, 1271, 4.54], [1272, 1272, 9.82], [1273, 1273, 7.81], [1274, 1274, 6.36], [1275, 1275, 4.54], [1276, 1276, 7.22], [1277, 1277, 5], [1278, 1278, 7.22], [8192, 8192, 5], [8193, 8193, 10], [8194, 8194, 5], [8195, 8195, 10], [8196, 8196, 3.33], [8197, 8197, 2.5], [8198, 8198, 1.67], [8199, 8199, 7.11], [8200, 8200, 3.61], [8201, 8201, 2], [8202, 8202, 0.63], [8203, 8207, 0], [8208, 8209, 6.39], [8210, 8211, 7.11], [8212, 8213, 10], [8214, 8214, 3.24], [8215, 8215, 7.11], [8216, 8219, 3.32], [8220, 8223, 5.87], [8224, 8226, 7.11], [8227, 8227, 5.3], [8228, 8228, 3.33], [8229, 8229, 6.67], [8230, 8230, 10.49], [8231, 8231, 2.47], [8232, 8238, 0], [8239, 8239, 1.71], [8240, 8240, 17.77], [8241, 8241, 15.42], [8242, 8242, 3.53], [8243, 8244, 6.16], [8245, 8245, 3.5], [8246, 8246, 5.66], [8247, 8247, 7.83], [8248, 8248, 3.53], [8249, 8250, 5.43], [8251, 8251, 7.23], [8252, 8252, 7.03], [8253, 8253, 4.97], [8254, 8254, 7.11], [8255, 8257, 5], [8258, 8258, 8.95], [8259, 8259, 3.33], [8260, 8260, 4.39], [8261, 8262, 3.74], [8263, 8263, 9.57], [8264, 8264, 7.89], [8265, 8265, 7.86], [8266, 8269, 6.6], [8270, 8270, 4.66], [8271, 8271, 2.47], [8272, 8272, 5], [8273, 8273, 4.66], [8274, 8274, 5.75], [8275, 8275, 10], [8276, 8276, 5], [8277, 8277, 6.97], [8278, 8278, 5.93], [8279, 8279, 10], [8280, 8281, 5.93], [8282, 8282, 10], [8283, 8283, 5.93], [8284, 8284, 6.98], [8285, 8285, 10], [8286, 8286, 3.33], [8287, 8287, 2.22], [8288, 8302, 0], [8304, 8304, 4.82], [8305, 8305, 3.01], [8306, 8307, 10], [8308, 8309, 5.98], [8310, 8310, 4.82], [8311, 8312, 5.98], [8313, 8316, 4.82], [8317, 8318, 2.41], [8319, 8319, 5.98], [8320, 8332, 4.82], [8333, 8334, 2.41], [8335, 8335, 10], [8336, 8336, 2.92], [8337, 8337, 2.59], [8338, 8338, 2.87], [8339, 8339, 2.86], [8340, 8340, 2.59], [8341, 8350, 10], [8352, 8352, 7.11], [8353, 8354, 7.24], [8355, 8356, 7.11], [8357, 8357, 10.58], [8358, 8358, 8.47], [8359, 8359, 13.43], [8360, 8360, 13.4], [8361, 8361, 11.28], [8362, 8362, 9.15], [8363, 8363, 6.99], [8364, 8364, 7.11], [8365, 8365, 7.71], [8366, 8366, 6.82], [8367, 8367, 11.25], [8368, 8368, 6.71], [8369, 8369, 7.33], [8370, 8370, 8.11], [8371, 8371, 7.76], [8372, 8372, 7.1], [8373, 8373, 7.24], [8374, 8374, 6.77], [8375, 8375, 9.39], [8376, 8376, 5.65], [8377, 8377, 6], [8378, 8378, 5.56], [8379, 8379, 9.84], [8380, 8381, 5.65], [8382, 8382, 7.53], [8383, 8383, 6.59], [8384, 8398, 10], [8400, 8402, 0], [8403, 8403, 6], [8404, 8405, 7], [8406, 8408, 0], [8409, 8410, 6], [8411, 8413, 0], [8414, 8414, 10], [8415, 8415, 8.65], [8416, 8416, 9], [8417, 8417, 0], [8418, 8418, 10], [8419, 8432, 0], [8433, 8446, 10], [8448, 8449, 8.25], [8450, 8450, 6.02], [8451, 8451, 10.03], [8452, 8452, 6.4], [8453, 8453, 12.72], [8454, 8454, 8.25], [8455, 8455, 6.99], [8456, 8456, 6.35], [8457, 8457, 8.81], [8458, 8458, 10], [8459, 8459, 9.06], [8460, 8460, 8.43], [8461, 8461, 6.02], [8462, 8462, 5.76], [8463, 8463, 6.46], [8464, 8464, 6.88], [8465, 8465, 7.9], [8466, 8466, 7.08], [8467, 8467, 4.14], [8468, 8468, 7.78], [8469, 8469, 6.02], [8470, 8470, 12.94], [8471, 8471, 8.4], [8472, 8472, 8.5], [8473, 8474, 6.02], [8475, 8475, 9.27], [8476, 8476, 8.84], [8477, 8477, 6.02], [8478, 8478, 6.83], [8479, 8479, 6.67], [8480, 8480, 13.4], [8481, 8481, 14.57], [8482, 8482, 9.64], [8483, 8483, 7.22], [8484, 8484, 6.02], [8485, 8485, 5.42], [8486, 8486, 8.44], [8487, 8487, 8.43], [8488, 8488, 7.55], [8489, 8489, 3.92], [8490, 8490, 7.71], [8491, 8491, 7.76], [8492, 8492, 9.27], [8493, 8493, 7.73], [8494, 8494, 7.48], [8495, 8495, 3.85], [8496, 8496, 6.15], [8497, 8497, 6.88], [8498, 8498, 5.74], [8499, 8499, 11.15], [8500, 8500, 4.06], [8501, 8501, 6.55], [8502, 8502, 6.04], [8503, 8503, 4.65], [8504, 8504, 5.62], [8505, 8505, 6.6], [8506, 8506, 9.21], [8507, 8507, 17.49], [8508, 8508, 8.04], [8509, 8509, 6.46], [8510, 8510, 4.97], [8511, 8511, 7.68], [8512, 8512, 9.76], [8513, 8513, 7.46], [8514, 8515, 5.81], [8516, 8516, 6.87], [8517, 8517, 8.08], [8518, 8518, 6.94], [8519, 8519, 6.12], [8520, 8520, 4.11], [8521, 8521, 4.23], [8522, 8522, 6.76], [8523, 8523, 7.45], [8524, 8524, 8.1], [8525, 8525, 9.18], [8526, 8526, 4.79], [8528, 8530, 10], [8531, 8532, 7.5], [8533, 8538, 9.5], [8539, 8542, 11.82], [8543, 8543, 9.5], [8544, 8544, 3.32], [8545, 8545, 6.26], [8546, 8546, 9.22], [8547, 8547, 9.75], [8548, 8548, 6.99], [8549, 8549, 9.78], [8550, 8550, 12.73], [8551, 8551, 15.68], [8552, 8552, 9.32], [8553, 8553, 6.67], [8554, 8554, 9.35], [8555, 8555, 12.29], [8556, 8556, 5.81], [8557, 8557, 7.12], [8558, 8558, 7.93], [8559, 8559, 9.08], [8560, 8560, 3.25], [8561, 8561, 6.14], [8562, 8562, 9.04], [8563, 8563, 8.58], [8564, 8564, 5.93], [8565, 8565, 8.57], [8566, 8566, 11.46], [8567, 8567, 14.36], [8568, 8568, 8.4], [8569, 8569, 5.91], [8570, 8570, 8.44], [8571, 8571, 11.33], [8572, 8572, 3.25], [8573, 8573, 5.32], [8574, 8574, 6.63], [8575, 8575, 9.7], [8576, 8576, 10.82], [8577, 8577, 7.93], [8578, 8578, 12.61], [8579, 8579, 7.12], [8580, 8580, 4.44], [8581, 8581, 6.51], [8582, 8582, 5.64], [8583, 8590, 10], [8592, 8592, 10], [8593, 8593, 5], [8594, 8594, 10], [8595, 8595, 5], [8596, 8596, 10], [8597, 8597, 5], [8598, 8598, 9.16], [8599, 8599, 10], [8600, 8600, 9.16], [8601, 8603, 10], [8604, 8615, 6.02], [8616, 8616, 5], [8617, 8618, 10], [8619, 8621, 6.02], [8622, 8622, 10], [8623, 8623, 6.02], [8624, 8626, 8.65], [8627, 8627, 10], [8628, 8628, 8.65], [8629, 8629, 10], [8630, 8631, 8.65], [8632, 8633, 10], [8634, 8635, 6.02], [8636, 8636, 8.65], [8637, 8639, 6.02], [8640, 8640, 8.65], [8641, 8643, 6.02], [8644, 8646, 10], [8647, 8650, 6.02], [8651, 8652, 10], [8653, 8653, 8.8], [8654, 8654, 6.02], [8655, 8655, 8.69], [8656, 8656, 10], [8657, 8657, 8.65], [8658, 8658, 10], [8659, 8659, 8.65], [8660, 8660, 10], [8661, 8669, 6.02], [8670, 8671, 7.23], [8672, 8672, 10], [8673, 8673, 7.23], [8674, 8674, 10], [8675, 8675, 7.23], [8676, 8678, 10], [8679, 8679, 11.81], [8680, 8681, 10], [8682, 8682, 11.81], [8683, 8687, 6.02], [8688, 8688, 8.65], [8689, 8692, 6.02], [8693, 8693, 10], [8694, 8702, 6.02], [8704, 8704, 6.3], [8705, 8705, 4.69], [8706, 8706, 7.11], [8707, 8707, 5.26], [8708, 8708, 5.35], [8709, 8709, 7.17], [8710, 8710, 8.06], [8711, 8711, 7.33], [8712, 8712, 5.76], [8713, 8713, 6.12], [8714, 8714, 5.09], [8715, 8715, 5.76], [8716, 8716, 5.89], [8717, 8717, 5.09], [8718, 8718, 5.22], [8719, 8719, 8.69], [8720, 8720, 7.95], [8721, 8721, 6.98], [8722, 8722, 8.67], [8723, 8723, 7.95], [8724, 8724, 5.99], [8725, 8725, 4.39], [8726, 8726, 8.04], [8727, 8727, 5.23], [8728, 8728, 3.55], [8729, 8729, 3.61], [8730, 8730, 8.67], [8731, 8731, 7.49], [8732, 8732, 7.24], [8733, 8733, 5.19], [8734, 8734, 10.59], [8735, 8735, 9.79], [8736, 8736, 5.98], [8737, 8737, 6.01], [8738, 8738, 6.05], [8739, 8739, 2.5], [8740, 8740, 4.73], [8741, 8741, 3.46], [8742, 8742, 5.25], [8743, 8744, 5.94], [8745, 8745, 7.19], [8746, 8746, 5.31], [8747, 8747, 5.38], [8748, 8748, 9.15], [8749, 8749, 11.24], [8750, 8750, 6.78], [8751, 8751, 9.24], [8752, 8752, 11.66], [8753, 8753, 5.98], [8754, 8754, 6.28], [8755, 8755, 5.97], [8756, 8756, 6.04], [8757, 8757, 5.97], [8758, 8758, 3.36], [8759, 8759, 5.76], [8760, 8760, 5.63], [8761, 8761, 5.76], [8762, 8762, 5.8], [8763, 8763, 5.6], [8764, 8765, 5.5], [8766, 8766, 5.43], [8767, 8767, 5.83], [8768, 8768, 3.9], [8769, 8769, 5.74], [8770, 8770, 5.8], [8771, 8771, 5.84], [8772, 8772, 6.71], [8773, 8773, 6.96], [8774, 8774, 6.29], [8775, 8775, 6.11], [8776, 8776, 8.67], [8777, 8777, 5.49], [8778, 8778, 6.04], [8779, 8779, 6.71], [8780, 8780, 5.43], [8781, 8781, 6.03], [8782, 8782, 5.97], [8783, 8783, 5.93], [8784, 8784, 5.6], [8785, 8785, 6.38], [8786, 8787, 6.32], [8788, 8789, 7.64], [8790, 8790, 5.79], [8791, 8791, 5.96], [8792, 8792, 5.89], [8793, 8793, 6.08], [8794, 8794, 6.19], [8795, 8795, 6.46], [8796, 8796, 6.36], [8797, 8797, 5.63], [8798, 8798, 5.75], [8799, 8799, 5.9], [8800, 8801, 8.67], [8802, 8802, 5.7], [8803, 8803, 5.93], [8804, 8805, 8.67], [8806, 8806, 5.75], [8807, 8807, 5.64], [8808, 8808, 6.22], [8809, 8809, 5.89], [8810, 8810, 7.33], [8811, 8811, 7.01], [8812, 8812, 3.58], [8813, 8813, 5.53], [8814, 8815, 5.7], [8816, 8817, 5.49], [8818, 8818, 5.64], [8819, 8819, 5.67], [8820, 8820, 5.83], [8821, 8821, 5.81], [8822, 8823, 6.05], [8824, 8824, 5.61], [8825, 8825, 5.77], [8826, 8826, 5.67], [8827, 8827, 5.78], [8828, 8828, 5.96], [8829, 8829, 5.78], [8830, 8830, 5.85], [8831, 8831, 5.82], [8832, 8832, 6.07], [8833, 8833, 5.79], [8834, 8835, 6.32], [8836, 8836, 6.44], [8837, 8837, 6.31], [8838, 8839, 6.63], [8840, 8840, 6.67], [8841, 8841, 6.49], [8842, 8843, 5.62], [8844, 8845, 5.82], [8846, 8846, 6.09], [8847, 8848, 6.54], [8849, 8850, 6.51], [8851, 8852, 6.11], [8853, 8853, 7.24], [8854, 8854, 7.45], [8855, 8855, 7.11], [8856, 8856, 7.22], [8857, 8857, 7.56], [8858, 8858, 7.35], [8859, 8859, 7.18], [8860, 8860, 7.61], [8861, 8861, 7.56], [8862, 8862, 7.84], [8863, 8863, 7.6], [8864, 8864, 7.33], [8865, 8865, 7.16], [8866, 8869, 7.5], [8870, 8870, 3.3], [8871, 8871, 3.33], [8872, 8872, 6.24], [8873, 8873, 7.29], [8874, 8874, 6.23], [8875, 8875, 7.55], [8876, 8876, 7.76], [8877, 8877, 7.78], [8878, 8878, 8.74], [8879, 8879, 8.36], [8880, 8881, 6.32], [8882, 8883, 7.41], [8884, 8885, 7.03], [8886, 8887, 7.35], [8888, 8888, 5.96], [8889, 8889, 6.83], [8890, 8890, 4.8], [8891, 8892, 6.96], [8893, 8893, 6.74], [8894, 8894, 7.42], [8895, 8895, 6.31], [8896, 8897, 6.71], [8898, 8899, 6.41], [8900, 8900, 3.81], [8901, 8901, 4.41], [8902, 8902, 4.48], [8903, 8903, 6.31], [8904, 8904, 7.72], [8905, 8906, 7.4], [8907, 8908, 7.24], [8909, 8909, 5.84], [8910, 8911, 6.35], [8912, 8913, 6.48], [8914, 8915, 5.69], [8916, 8916, 5.49], [8917, 8917, 6.14], [8918, 8919, 6.03], [8920, 8921, 9.68], [8922, 8923, 6.51], [8924, 8925, 6.46], [8926, 8927, 6.69], [8928, 8928, 6.66], [8929, 8929, 6.56], [8930, 8930, 6.86], [8931, 8931, 6.64], [8932, 8932, 6.71], [8933, 8933, 6.73], [8934, 8934, 6.76], [8935, 8935, 6.86], [8936, 8936, 7.19], [8937, 8937, 6.88], [8938, 8938, 7.49], [8939, 8939, 7.66], [8940, 8940, 7.71], [8941, 8941, 7.76], [8942, 8942, 4.11], [8943, 8943, 10], [8944, 8944, 9.2], [8945, 8945, 9.39], [8946, 8946, 6.5], [8947, 8947, 5.76], [8948, 8948, 5.09], [8949, 8950, 5.76], [8951, 8951, 5.09], [8952, 8952, 5.76], [8953, 8953, 6.32], [8954, 8954, 6.5], [8955, 8955, 5.76], [8956, 8956, 5.09], [8957, 8957, 5.76], [8958, 8958, 5.09], [8960, 8961, 6.02], [8962, 8962, 6], [8963, 8963, 9.28], [8964, 8964, 6.02], [8965, 8965, 7.95], [8966, 8966, 6.85], [8967, 8967, 10], [8968, 8975, 6.02], [8976, 8976, 5.7], [8977, 8977, 6.02], [8978, 8978, 10], [8979, 8979, 6.02], [8980, 8980, 8.65], [8981, 8981, 6.02], [8982, 8982, 5.49], [8983, 8983, 6.5], [8984, 8984, 9.28], [8985, 8985, 6.02], [8986, 8987, 10], [8988, 8991, 6.02], [8992, 8993, 6.04], [8994, 8995, 8.65], [8996, 8996, 7.95], [8997, 8997, 10], [8998, 8998, 13.07], [8999, 8999, 10], [9e3, 9e3, 6.02], [9001, 9002, 10], [9003, 9003, 13.07], [9004, 9012, 5.49], [9013, 9013, 6.02], [9014, 9014, 9.26], [9015, 9020, 6.02], [9021, 9021, 10], [9022, 9022, 6.02], [9023, 9023, 7.28], [9024, 9024, 6], [9025, 9028, 6.02], [9029, 9030, 6], [9031, 9033, 6.02], [9034, 9034, 6], [9035, 9037, 6.02], [9038, 9039, 6], [9040, 9040, 6.02], [9041, 9041, 6], [9042, 9044, 6.02], [9045, 9046, 6], [9047, 9052, 6.02], [9053, 9053, 6], [9054, 9056, 6.02], [9057, 9058, 6], [9059, 9061, 6.02], [9062, 9063, 6], [9064, 9065, 6.02], [9066, 9066, 6], [9067, 9072, 6.02], [9073, 9074, 6], [9075, 9082, 6.02], [9083, 9083, 6.69], [9084, 9084, 9.37], [9085, 9085, 3.19], [9086, 9086, 9.39], [9087, 9087, 3.71], [9088, 9091, 6.02], [9092, 9092, 7.85], [9093, 9093, 6.84], [9094, 9094, 6.75], [9095, 9096, 10], [9097, 9098, 6.02], [9099, 9099, 8.92], [9100, 9100, 8.08], [9101, 9101, 7.86], [9102, 9102, 7.47], [9103, 9107, 6.58], [9108, 9108, 7.43], [9109, 9109, 6.02], [9110, 9110, 4.72], [9111, 9112, 7.89], [9113, 9114, 8.15], [9115, 9133, 10], [9134, 9134, 6.02], [9135, 9135, 3.15], [9136, 9137, 10], [9138, 9139, 14.88], [9140, 9141, 6.16], [9142, 9142, 7.24], [9143, 9143, 6.43], [9144, 9149, 5.03], [9150, 9164, 10], [9165, 9165, 9.98], [9166, 9166, 10], [9167, 9167, 8.57], [9168, 9168, 5.11], [9169, 9171, 5.42], [9172, 9173, 10.31], [9174, 9174, 9.58], [9175, 9177, 9.76], [9178, 9179, 10], [9180, 9183, 6.17], [9184, 9184, 6.16], [9185, 9185, 10], [9186, 9186, 11.44], [9187, 9187, 9.1], [9188, 9188, 10.94], [9189, 9189, 10.18], [9190, 9190, 9.26], [9191, 9191, 7.98], [9192, 9214, 10], [9216, 9247, 10], [9248, 9248, 6], [9249, 9249, 10], [9250, 9250, 6], [9251, 9251, 5.9], [9252, 9252, 6], [9253, 9253, 7.92], [9254, 9254, 4.03], [9255, 9278, 10], [9280, 9285, 6.04], [9286, 9289, 7.5], [9290, 9290, 6.04], [9291, 9310, 10], [9312, 9412, 10], [9413, 9413, 8.4], [9414, 9470, 10], [9472, 9472, 7.08], [9473, 9473, 10], [9474, 9474, 7.08], [9475, 9483, 10], [9484, 9484, 7.08], [9485, 9487, 10], [9488, 9488, 7.08], [9489, 9491, 10], [9492, 9492, 7.08], [9493, 9495, 10], [9496, 9496, 7.08], [9497, 9499, 10], [9500, 9500, 7.08], [9501, 9507, 10], [9508, 9508, 7.08], [9509, 9515, 10], [9516, 9516, 7.08], [9517, 9523, 10], [9524, 9524, 7.08], [9525, 9531, 10], [9532, 9532, 7.08], [9533, 9547, 10], [9548, 9551, 6.18], [9552, 9580, 7.08], [9581, 9588, 10], [9589, 9598, 6.18], [9600, 9600, 7.08], [9601, 9603, 10], [9604, 9604, 7.08], [9605, 9607, 10], [9608, 9608, 7.08], [9609, 9611, 10], [9612, 9612, 7.08], [9613, 9615, 10], [9616, 9618, 7.08], [9619, 9619, 7.29], [9620, 9621, 10], [9622, 9630, 6.02], [9632, 9633, 6.04], [9634, 9634, 10], [9635, 9641, 8.65], [9642, 9643, 3.54], [9644, 9644, 10], [9645, 9645, 8.65], [9646, 9648, 6.02], [9649, 9649, 10], [9650, 9650, 9.9], [9651, 9651, 10], [9652, 9652, 6.32], [9653, 9653, 8.65], [9654, 9654, 8.8], [9655, 9655, 10], [9656, 9657, 5.3], [9658, 9658, 9.9], [9659, 9659, 6.02], [9660, 9660, 9.9], [9661, 9661, 10], [9662, 9663, 6.39], [9664, 9664, 10], [9665, 9665, 7.95], [9666, 9666, 6.02], [9667, 9667, 8.65], [9668, 9668, 9.9], [9669, 9669, 6.02], [9670, 9670, 7.23], [9671, 9671, 6.15], [9672, 9672, 8.65], [9673, 9673, 10], [9674, 9674, 8.67], [9675, 9675, 6.04], [9676, 9676, 5.94], [9677, 9677, 6.02], [9678, 9678, 10], [9679, 9679, 6.04], [9680, 9683, 10], [9684, 9687, 6.02], [9688, 9689, 6.04], [9690, 9697, 6.02], [9698, 9701, 10], [9702, 9702, 3.54], [9703, 9710, 6.02], [9711, 9711, 10], [9712, 9722, 6.02], [9723, 9726, 10], [9728, 9731, 10], [9732, 9732, 6.02], [9733, 9734, 10], [9735, 9736, 6.02], [9737, 9737, 10], [9738, 9741, 6.02], [9742, 9742, 10], [9743, 9743, 8.65], [9744, 9746, 8.3], [9747, 9747, 6.02], [9748, 9751, 10], [9752, 9755, 6.02], [9756, 9759, 10], [9760, 9774, 6.02], [9775, 9775, 8.65], [9776, 9783, 9], [9784, 9785, 6.02], [9786, 9786, 10.21], [9787, 9787, 10.52], [9788, 9788, 9.17], [9789, 9791, 6.02], [9792, 9792, 7.5], [9793, 9793, 6.02], [9794, 9794, 7.5], [9795, 9799, 6.02], [9800, 9811, 10], [9812, 9823, 6.02], [9824, 9824, 5.31], [9825, 9826, 10], [9827, 9827, 6.56], [9828, 9828, 10], [9829, 9829, 5.94], [9830, 9830, 5.1], [9831, 9833, 10], [9834, 9834, 5], [9835, 9835, 7.5], [9836, 9838, 10], [9839, 9839, 5], [9840, 9841, 6.02], [9842, 9853, 10], [9854, 9854, 6.02], [9855, 9855, 10], [9856, 9867, 6.02], [9868, 9868, 8.79], [9869, 9869, 8.63], [9870, 9870, 8.59], [9871, 9871, 8.96], [9872, 9874, 6.02], [9875, 9875, 10], [9876, 9884, 6.02], [9885, 9889, 10], [9890, 9890, 8.92], [9891, 9891, 8.97], [9892, 9892, 8.83], [9893, 9893, 6.6], [9894, 9894, 7.41], [9895, 9895, 9.23], [9896, 9896, 5.33], [9897, 9897, 9.2], [9898, 9899, 10], [9900, 9900, 6.47], [9901, 9901, 7.76], [9902, 9902, 10.55], [9903, 9903, 11.18], [9904, 9905, 6.02], [9906, 9906, 6.03], [9907, 9953, 10], [9954, 9954, 7], [9955, 9982, 10], [9984, 9984, 10], [9985, 9985, 9.74], [9986, 9986, 9.61], [9987, 9987, 9.74], [9988, 9988, 9.8], [9989, 9989, 10], [9990, 9990, 7.89], [9991, 9991, 7.9], [9992, 9992, 7.91], [9993, 9993, 6.9], [9994, 9997, 10], [9998, 9998, 7.93], [9999, 9999, 9.33], [1e4, 1e4, 9.11], [10001, 10001, 9.45], [10002, 10002, 9.74], [10003, 10003, 7.64], [10004, 10004, 8.46], [10005, 10005, 7.62], [10006, 10006, 7.61], [10007, 10007, 5.71], [10008, 10008, 6.77], [10009, 10009, 7.63], [10010, 10010, 7.6], [10011, 10011, 7.59], [10012, 10012, 7.54], [10013, 10013, 4.94], [10014, 10014, 5.52], [10015, 10015, 5.37], [10016, 10016, 5.77], [10017, 10017, 6.92], [10018, 10018, 7.86], [10019, 10020, 7.88], [10021, 10021, 7.9], [10022, 10022, 7.93], [10023, 10023, 7.94], [10024, 10024, 10], [10025, 10025, 8.23], [10026, 10026, 7.89], [10027, 10027, 8.41], [10028, 10028, 8.23], [10029, 10029, 8.33], [10030, 10030, 8.16], [10031, 10031, 8.31], [10032, 10032, 9.23], [10033, 10033, 7.44], [10034, 10034, 7.23], [10035, 10035, 7.49], [10036, 10036, 7.9], [10037, 10037, 7.92], [10038, 10038, 6.95], [10039, 10039, 7.76], [10040, 10040, 7.68], [10041, 10041, 7.92], [10042, 10042, 7.59], [10043, 10043, 7.07], [10044, 10044, 7.08], [10045, 10045, 6.82], [10046, 10046, 7.01], [10047, 10047, 8.26], [10048, 10048, 8.15], [10049, 10050, 7.89], [10051, 10051, 7.07], [10052, 10052, 6.87], [10053, 10053, 6.96], [10054, 10054, 6.89], [10055, 10055, 7.86], [10056, 10056, 7.87], [10057, 10057, 7.13], [10058, 10058, 7.91], [10059, 10059, 7.85], [10060, 10060, 10], [10061, 10061, 8.73], [10062, 10062, 10], [10063, 10064, 7.62], [10065, 10066, 7.59], [10067, 10069, 10], [10070, 10070, 7.84], [10071, 10071, 10], [10072, 10072, 3.01], [10073, 10073, 2.77], [10074, 10074, 4.15], [10075, 10076, 3.92], [10077, 10078, 6.68], [10079, 10080, 10], [10081, 10081, 7.32], [10082, 10083, 5.44], [10084, 10084, 9.1], [10085, 10085, 6.67], [10086, 10087, 7.6], [10088, 10089, 3.9], [10090, 10091, 3.17], [10092, 10093, 2.76], [10094, 10095, 5.09], [10096, 10097, 4.1], [10098, 10099, 2.34], [10100, 10101, 3.34], [10102, 10131, 7.88], [10132, 10132, 8.94], [10133, 10135, 10], [10136, 10136, 7.48], [10137, 10137, 9.24], [10138, 10138, 7.48], [10139, 10139, 9.18], [10140, 10140, 9.27], [10141, 10142, 9.28], [10143, 10143, 8.34], [10144, 10144, 8.73], [10145, 10145, 8.28], [10146, 10147, 9.24], [10148, 10148, 9.17], [10149, 10149, 9.3], [10150, 10150, 9.31], [10151, 10151, 4.63], [10152, 10152, 8.83], [10153, 10154, 8.36], [10155, 10156, 8.67], [10157, 10158, 6.96], [10159, 10159, 8.74], [10160, 10160, 10], [10161, 10161, 8.74], [10162, 10162, 7.6], [10163, 10163, 9.46], [10164, 10164, 7.71], [10165, 10165, 8.65], [10166, 10166, 7.71], [10167, 10167, 8.88], [10168, 10168, 9.67], [10169, 10169, 8.88], [10170, 10170, 8.31], [10171, 10171, 8.73], [10172, 10172, 9.27], [10173, 10173, 9.7], [10174, 10174, 9.18], [10176, 10176, 5.48], [10177, 10177, 9.48], [10178, 10178, 6.89], [10179, 10180, 5.64], [10181, 10182, 6.02], [10183, 10183, 6.2], [10184, 10185, 9.18], [10186, 10186, 3.4], [10187, 10187, 8.38], [10188, 10188, 3.25], [10189, 10189, 8.38], [10190, 10191, 10], [10192, 10192, 7.46], [10193, 10193, 6.2], [10194, 10194, 5.97], [10195, 10196, 5.42], [10197, 10198, 9.02], [10199, 10199, 11.15], [10200, 10201, 6.89], [10202, 10202, 8.7], [10203, 10203, 8.56], [10204, 10204, 10.55], [10205, 10206, 8.49], [10207, 10207, 3.96], [10208, 10208, 5.51], [10209, 10209, 7], [10210, 10211, 8.76], [10212, 10213, 9.46], [10214, 10215, 4.22], [10216, 10217, 3.66], [10218, 10219, 4.63], [10220, 10221, 4.88], [10222, 10222, 2.33], [10224, 10225, 9.82], [10226, 10227, 9.53], [10228, 10228, 12.46], [10229, 10238, 11.79]];
  }
});

// node_modules/anafanafo/data/verdana-11px-normal.json
var require_verdana_11px_normal = __commonJS({
  "node_modules/anafanafo/data/verdana-11px-normal.json"(exports, module) {
    module.exports = [[32, 32, 3.87], [33, 33, 4.33], [34, 34, 5.05], [35, 35, 9], [36, 36, 6.99], [37, 37, 11.84], [38, 38, 7.99], [39, 39, 2.95], [40, 41, 5], [42, 42, 6.99], [43, 43, 9], [44, 44, 4], [45, 45, 5], [46, 46, 4], [47, 47, 5], [48, 57, 6.99], [58, 59, 5], [60, 62, 9], [63, 63, 6], [64, 64, 11], [65, 65, 7.52], [66, 66, 7.54], [67, 67, 7.68], [68, 68, 8.48], [69, 69, 6.96], [70, 70, 6.32], [71, 71, 8.53], [72, 72, 8.27], [73, 73, 4.63], [74, 74, 5], [75, 75, 7.62], [76, 76, 6.12], [77, 77, 9.27], [78, 78, 8.23], [79, 79, 8.66], [80, 80, 6.63], [81, 81, 8.66], [82, 82, 7.65], [83, 83, 7.52], [84, 84, 6.78], [85, 85, 8.05], [86, 86, 7.52], [87, 87, 10.88], [88, 88, 7.54], [89, 89, 6.77], [90, 90, 7.54], [91, 93, 5], [94, 94, 9], [95, 96, 6.99], [97, 97, 6.61], [98, 98, 6.85], [99, 99, 5.73], [100, 100, 6.85], [101, 101, 6.55], [102, 102, 3.87], [103, 103, 6.85], [104, 104, 6.96], [105, 105, 3.02], [106, 106, 3.79], [107, 107, 6.51], [108, 108, 3.02], [109, 109, 10.7], [110, 110, 6.96], [111, 111, 6.68], [112, 113, 6.85], [114, 114, 4.69], [115, 115, 5.73], [116, 116, 4.33], [117, 117, 6.96], [118, 118, 6.51], [119, 119, 9], [120, 121, 6.51], [122, 122, 5.78], [123, 123, 6.98], [124, 124, 5], [125, 125, 6.98], [126, 126, 9], [160, 160, 3.87], [161, 161, 4.33], [162, 165, 6.99], [166, 166, 5], [167, 168, 6.99], [169, 169, 11], [170, 170, 6], [171, 171, 7.09], [172, 172, 9], [173, 173, 0], [174, 174, 11], [175, 175, 6.99], [176, 176, 5.96], [177, 177, 9], [178, 179, 5.96], [180, 180, 6.99], [181, 181, 7.06], [182, 182, 6.99], [183, 183, 4], [184, 184, 6.99], [185, 185, 5.96], [186, 186, 6], [187, 187, 7.09], [188, 190, 11], [191, 191, 6], [192, 197, 7.52], [198, 198, 10.83], [199, 199, 7.68], [200, 203, 6.96], [204, 207, 4.63], [208, 208, 8.53], [209, 209, 8.23], [210, 214, 8.66], [215, 215, 9], [216, 216, 8.66], [217, 220, 8.05], [221, 221, 6.77], [222, 222, 6.66], [223, 223, 6.82], [224, 229, 6.61], [230, 230, 10.51], [231, 231, 5.73], [232, 235, 6.55], [236, 239, 3.02], [240, 240, 6.73], [241, 241, 6.96], [242, 246, 6.68], [247, 247, 9], [248, 248, 6.68], [249, 252, 6.96], [253, 253, 6.51], [254, 254, 6.85], [256, 256, 7.52], [257, 257, 6.61], [258, 258, 7.52], [259, 259, 6.61], [260, 260, 7.52], [261, 261, 6.61], [262, 262, 7.68], [263, 263, 5.73], [264, 264, 7.68], [265, 265, 5.73], [266, 266, 7.68], [267, 267, 5.73], [268, 268, 7.68], [269, 269, 5.73], [270, 270, 8.48], [271, 271, 7.12], [272, 272, 8.53], [273, 273, 6.85], [274, 274, 6.96], [275, 275, 6.55], [276, 276, 6.96], [277, 277, 6.55], [278, 278, 6.96], [279, 279, 6.55], [280, 280, 6.96], [281, 281, 6.55], [282, 282, 6.96], [283, 283, 6.55], [284, 284, 8.53], [285, 285, 6.85], [286, 286, 8.53], [287, 287, 6.85], [288, 288, 8.53], [289, 289, 6.85], [290, 290, 8.53], [291, 291, 6.85], [292, 292, 8.27], [293, 293, 6.96], [294, 294, 8.27], [295, 295, 6.96], [296, 296, 4.63], [297, 297, 3.02], [298, 298, 4.63], [299, 299, 3.02], [300, 300, 4.63], [301, 301, 3.02], [302, 302, 4.63], [303, 303, 3.02], [304, 304, 4.63], [305, 305, 3.02], [306, 306, 9.58], [307, 307, 6.75], [308, 308, 5], [309, 309, 3.79], [310, 310, 7.62], [311, 312, 6.51], [313, 313, 6.12], [314, 314, 3.02], [315, 315, 6.12], [316, 316, 3.02], [317, 317, 6.12], [318, 318, 3.25], [319, 319, 6.12], [320, 320, 5.04], [321, 321, 6.18], [322, 322, 3.13], [323, 323, 8.23], [324, 324, 6.96], [325, 325, 8.23], [326, 326, 6.96], [327, 327, 8.23], [328, 328, 6.96], [329, 329, 8.04], [330, 330, 8.23], [331, 331, 6.96], [332, 332, 8.66], [333, 333, 6.68], [334, 334, 8.66], [335, 335, 6.68], [336, 336, 8.66], [337, 337, 6.68], [338, 338, 11.77], [339, 339, 10.8], [340, 340, 7.65], [341, 341, 4.69], [342, 342, 7.65], [343, 343, 4.69], [344, 344, 7.65], [345, 345, 4.69], [346, 346, 7.52], [347, 347, 5.73], [348, 348, 7.52], [349, 349, 5.73], [350, 350, 7.52], [351, 351, 5.73], [352, 352, 7.52], [353, 353, 5.73], [354, 354, 6.78], [355, 355, 4.33], [356, 356, 6.78], [357, 357, 4.33], [358, 358, 6.78], [359, 359, 4.33], [360, 360, 8.05], [361, 361, 6.96], [362, 362, 8.05], [363, 363, 6.96], [364, 364, 8.05], [365, 365, 6.93], [366, 366, 8.05], [367, 367, 6.96], [368, 368, 8.05], [369, 369, 6.96], [370, 370, 8.05], [371, 371, 6.93], [372, 372, 10.88], [373, 373, 9], [374, 374, 6.77], [375, 375, 6.51], [376, 376, 6.77], [377, 377, 7.54], [378, 378, 5.78], [379, 379, 7.54], [380, 380, 5.78], [381, 381, 7.54], [382, 382, 5.78], [384, 384, 5.5], [385, 385, 8.36], [386, 386, 6.32], [387, 387, 5.5], [388, 388, 6.32], [389, 389, 5.5], [390, 391, 7.34], [392, 392, 4.88], [393, 393, 7.94], [394, 394, 8.96], [395, 395, 6.32], [396, 396, 5.5], [397, 397, 5.18], [398, 398, 6.72], [399, 399, 8.3], [400, 400, 5.51], [401, 401, 6.12], [402, 402, 6.99], [403, 404, 7.94], [405, 405, 8.47], [406, 406, 2.79], [407, 407, 3.66], [408, 408, 7.94], [409, 409, 5.5], [410, 410, 3.06], [411, 411, 5.33], [412, 412, 8.98], [413, 413, 7.94], [414, 414, 5.5], [415, 415, 7.94], [416, 416, 8.87], [417, 417, 6.68], [418, 418, 10.17], [419, 419, 7.61], [420, 420, 7.15], [421, 421, 5.5], [422, 423, 6.12], [424, 424, 4.28], [425, 425, 6.4], [426, 426, 3.78], [427, 427, 3.06], [428, 428, 6.72], [429, 429, 3.06], [430, 430, 6.72], [431, 431, 8.32], [432, 432, 7.26], [433, 433, 8.17], [434, 434, 7.94], [435, 435, 8.59], [436, 436, 5.5], [437, 437, 6.72], [438, 438, 4.88], [439, 440, 5.93], [441, 442, 4.88], [443, 444, 5.5], [445, 445, 4.88], [446, 446, 4.64], [447, 447, 5.5], [448, 448, 2.2], [449, 449, 3.09], [450, 450, 2.74], [451, 451, 3.66], [452, 452, 14.66], [453, 453, 12.83], [454, 454, 10.38], [455, 455, 11], [456, 456, 9.78], [457, 457, 6.11], [458, 458, 12.22], [459, 459, 11], [460, 460, 8.56], [461, 461, 7.94], [462, 462, 4.88], [463, 463, 3.66], [464, 464, 3.06], [465, 465, 7.94], [466, 466, 5.5], [467, 467, 7.94], [468, 468, 5.5], [469, 469, 7.94], [470, 470, 5.5], [471, 471, 8.05], [472, 472, 6.96], [473, 473, 7.94], [474, 474, 5.5], [475, 475, 8.05], [476, 476, 6.96], [477, 477, 4.88], [478, 478, 7.94], [479, 479, 4.88], [480, 480, 7.94], [481, 481, 4.88], [482, 482, 9.78], [483, 483, 7.34], [484, 484, 7.94], [485, 485, 5.5], [486, 486, 7.94], [487, 487, 5.5], [488, 488, 7.94], [489, 489, 5.5], [490, 490, 7.94], [491, 491, 5.5], [492, 492, 7.94], [493, 493, 5.5], [494, 494, 5.93], [495, 495, 4.88], [496, 496, 3.06], [497, 497, 14.66], [498, 498, 12.83], [499, 499, 10.38], [500, 500, 8.53], [501, 501, 6.85], [502, 502, 10.45], [503, 503, 6.16], [504, 504, 8.23], [505, 505, 6.96], [506, 506, 7.52], [507, 507, 6.61], [508, 508, 10.83], [509, 509, 10.51], [510, 510, 8.66], [511, 511, 6.68], [512, 512, 7.94], [513, 513, 4.88], [514, 514, 7.94], [515, 515, 4.88], [516, 516, 6.72], [517, 517, 4.88], [518, 518, 6.72], [519, 519, 4.88], [520, 520, 3.66], [521, 521, 3.06], [522, 522, 3.66], [523, 523, 3.06], [524, 524, 7.94], [525, 525, 5.5], [526, 526, 7.94], [527, 527, 5.5], [528, 528, 7.34], [529, 529, 3.66], [530, 530, 7.34], [531, 531, 3.66], [532, 532, 7.94], [533, 533, 5.5], [534, 534, 7.94], [535, 535, 5.5], [536, 536, 7.52], [537, 537, 5.73], [538, 538, 6.78], [539, 539, 4.33], [540, 540, 6.19], [541, 541, 4.35], [542, 542, 7.94], [543, 543, 5.5], [544, 544, 7.15], [545, 545, 5.5], [546, 546, 6.64], [547, 547, 5.5], [548, 548, 6.72], [549, 549, 4.88], [550, 550, 7.94], [551, 551, 4.88], [552, 552, 6.72], [553, 553, 4.88], [554, 554, 7.94], [555, 555, 5.5], [556, 556, 7.94], [557, 557, 5.5], [558, 558, 7.94], [559, 559, 5.5], [560, 560, 7.94], [561, 561, 5.5], [562, 562, 7.94], [563, 563, 5.5], [564, 564, 3.06], [565, 565, 5.5], [566, 566, 3.49], [567, 567, 3.06], [568, 568, 8.51], [569, 569, 8.5], [570, 570, 7.94], [571, 571, 7.34], [572, 572, 5.5], [573, 574, 6.72], [575, 575, 4.28], [576, 576, 4.88], [577, 577, 5.87], [578, 578, 4.37], [579, 579, 7.34], [580, 580, 7.94], [581, 581, 7.98], [582, 582, 6.72], [583, 583, 4.88], [584, 584, 4.28], [585, 585, 3.06], [586, 586, 7.72], [587, 587, 5.5], [588, 588, 7.34], [589, 589, 3.66], [590, 590, 7.94], [880, 880, 4.61], [881, 881, 3.65], [882, 882, 6.46], [883, 883, 5.14], [884, 885, 3.66], [886, 886, 7.93], [887, 887, 6.38], [888, 889, 11], [890, 890, 3.66], [891, 893, 4.88], [894, 894, 5], [895, 895, 3.66], [896, 899, 11], [900, 901, 6.99], [902, 902, 7.52], [903, 903, 5], [904, 904, 8.26], [905, 905, 9.57], [906, 906, 5.94], [907, 907, 11], [908, 908, 9.69], [909, 909, 11], [910, 910, 8.29], [911, 911, 9.98], [912, 912, 3.02], [913, 913, 7.52], [914, 914, 7.54], [915, 915, 6.23], [916, 916, 7.73], [917, 917, 6.96], [918, 918, 7.54], [919, 919, 8.27], [920, 920, 8.66], [921, 921, 4.63], [922, 922, 7.62], [923, 923, 7.54], [924, 924, 9.27], [925, 925, 8.23], [926, 926, 7.14], [927, 927, 8.66], [928, 928, 8.27], [929, 929, 6.63], [930, 930, 11], [931, 931, 7.4], [932, 932, 6.78], [933, 933, 6.77], [934, 934, 9.01], [935, 935, 7.54], [936, 936, 9.58], [937, 937, 9], [938, 938, 4.63], [939, 939, 6.77], [940, 940, 6.85], [941, 941, 5.64], [942, 942, 6.96], [943, 943, 3.02], [944, 944, 6.94], [945, 945, 6.85], [946, 946, 6.82], [947, 947, 6.51], [948, 948, 6.69], [949, 949, 5.64], [950, 950, 5.03], [951, 951, 6.96], [952, 952, 6.86], [953, 953, 3.02], [954, 955, 6.51], [956, 956, 7.04], [957, 957, 6.51], [958, 958, 5.53], [959, 959, 6.68], [960, 960, 7.01], [961, 961, 6.88], [962, 962, 5.59], [963, 963, 6.93], [964, 964, 5.46], [965, 965, 6.94], [966, 966, 8.69], [967, 967, 6.49], [968, 968, 9.04], [969, 969, 8.95], [970, 970, 3.02], [971, 971, 6.94], [972, 972, 6.68], [973, 973, 6.94], [974, 974, 8.95], [975, 975, 6.23], [976, 976, 5.6], [977, 977, 5.45], [978, 978, 7.94], [979, 979, 9.79], [980, 980, 7.94], [981, 981, 5.79], [982, 982, 7.24], [983, 983, 6.16], [984, 984, 7.94], [985, 985, 5.5], [986, 986, 7.34], [987, 987, 4.62], [988, 988, 6.12], [989, 989, 4.91], [990, 990, 6.33], [991, 991, 4.96], [992, 992, 8.05], [993, 993, 6.09], [994, 994, 9.11], [995, 995, 8.56], [996, 996, 6.77], [997, 997, 5.73], [998, 998, 7.27], [999, 999, 4.88], [1e3, 1001, 5.96], [1002, 1002, 7.22], [1003, 1003, 6.39], [1004, 1004, 7.69], [1005, 1005, 5.6], [1006, 1006, 5.23], [1007, 1007, 4.24], [1008, 1008, 6.16], [1009, 1009, 5.6], [1010, 1010, 4.88], [1011, 1011, 3.06], [1012, 1012, 7.94], [1013, 1014, 4.45], [1015, 1015, 6.12], [1016, 1016, 5.5], [1017, 1017, 7.34], [1018, 1018, 9.78], [1019, 1019, 6.96], [1020, 1020, 5.49], [1021, 1022, 7.34], [1024, 1025, 6.96], [1026, 1026, 8.72], [1027, 1027, 6.23], [1028, 1028, 7.71], [1029, 1029, 7.52], [1030, 1031, 4.63], [1032, 1032, 5], [1033, 1033, 12.3], [1034, 1034, 12.13], [1035, 1035, 9], [1036, 1036, 7.62], [1037, 1037, 8.26], [1038, 1038, 6.77], [1039, 1039, 8.27], [1040, 1040, 7.52], [1041, 1042, 7.54], [1043, 1043, 6.23], [1044, 1044, 8.2], [1045, 1045, 6.96], [1046, 1046, 10.7], [1047, 1047, 6.77], [1048, 1049, 8.26], [1050, 1050, 7.62], [1051, 1051, 8.08], [1052, 1052, 9.27], [1053, 1053, 8.27], [1054, 1054, 8.66], [1055, 1055, 8.27], [1056, 1056, 6.63], [1057, 1057, 7.68], [1058, 1058, 6.78], [1059, 1059, 6.77], [1060, 1060, 9.01], [1061, 1061, 7.54], [1062, 1062, 8.37], [1063, 1063, 7.83], [1064, 1064, 11.33], [1065, 1065, 11.49], [1066, 1066, 8.62], [1067, 1067, 10.12], [1068, 1068, 7.49], [1069, 1069, 7.71], [1070, 1070, 11.38], [1071, 1071, 7.77], [1072, 1072, 6.61], [1073, 1073, 6.76], [1074, 1074, 6.54], [1075, 1075, 5.18], [1076, 1076, 6.84], [1077, 1077, 6.55], [1078, 1078, 8.78], [1079, 1079, 5.77], [1080, 1081, 7.04], [1082, 1082, 6.51], [1083, 1083, 6.83], [1084, 1084, 7.66], [1085, 1085, 7.01], [1086, 1086, 6.68], [1087, 1087, 7.01], [1088, 1088, 6.85], [1089, 1089, 5.88], [1090, 1090, 5.46], [1091, 1091, 6.51], [1092, 1092, 9.25], [1093, 1093, 6.51], [1094, 1094, 7.09], [1095, 1095, 6.66], [1096, 1096, 9.64], [1097, 1097, 9.76], [1098, 1098, 7.05], [1099, 1099, 8.74], [1100, 1100, 6.28], [1101, 1101, 6.02], [1102, 1102, 9.23], [1103, 1103, 6.6], [1104, 1105, 6.55], [1106, 1106, 6.96], [1107, 1107, 5.18], [1108, 1108, 6.02], [1109, 1109, 5.73], [1110, 1111, 3.02], [1112, 1112, 3.79], [1113, 1114, 10.05], [1115, 1115, 6.96], [1116, 1116, 6.51], [1117, 1117, 7.04], [1118, 1118, 6.51], [1119, 1119, 7.01], [1120, 1120, 12.9], [1121, 1121, 6.97], [1122, 1122, 7.38], [1123, 1123, 5.97], [1124, 1124, 10.65], [1125, 1125, 7.45], [1126, 1126, 7.94], [1127, 1127, 6.49], [1128, 1128, 11.36], [1129, 1129, 9.17], [1130, 1130, 9.86], [1131, 1131, 7.6], [1132, 1132, 13.29], [1133, 1133, 10.29], [1134, 1134, 5.51], [1135, 1135, 4.35], [1136, 1136, 8.12], [1137, 1137, 6.89], [1138, 1138, 7.94], [1139, 1139, 5.5], [1140, 1140, 8.95], [1141, 1141, 6.48], [1142, 1142, 8.95], [1143, 1143, 6.48], [1144, 1144, 13.06], [1145, 1145, 11.44], [1146, 1146, 8.39], [1147, 1147, 6.23], [1148, 1148, 10.82], [1149, 1149, 8.95], [1150, 1150, 12.9], [1151, 1151, 6.97], [1152, 1152, 7.34], [1153, 1153, 4.88], [1154, 1154, 3.67], [1155, 1158, 0], [1159, 1159, 6.99], [1160, 1161, 0], [1162, 1162, 7.94], [1163, 1163, 5.89], [1164, 1164, 6.32], [1165, 1165, 5.17], [1166, 1166, 6.12], [1167, 1167, 5.5], [1168, 1168, 6.23], [1169, 1169, 5.18], [1170, 1170, 6.23], [1171, 1171, 5.18], [1172, 1172, 6.94], [1173, 1173, 5.67], [1174, 1174, 10.7], [1175, 1175, 8.78], [1176, 1176, 5.51], [1177, 1177, 4.35], [1178, 1178, 7.62], [1179, 1179, 6.51], [1180, 1180, 7.62], [1181, 1181, 6.51], [1182, 1182, 7.34], [1183, 1183, 5.34], [1184, 1184, 8.64], [1185, 1185, 6.31], [1186, 1186, 8.27], [1187, 1187, 7.01], [1188, 1188, 9.36], [1189, 1189, 6.85], [1190, 1190, 11.35], [1191, 1191, 8.68], [1192, 1192, 8.66], [1193, 1193, 6.78], [1194, 1194, 7.34], [1195, 1195, 4.88], [1196, 1196, 6.72], [1197, 1197, 4.81], [1198, 1198, 6.77], [1199, 1199, 6.51], [1200, 1200, 6.77], [1201, 1201, 6.51], [1202, 1202, 7.54], [1203, 1203, 6.51], [1204, 1204, 8.77], [1205, 1205, 6.63], [1206, 1206, 7.15], [1207, 1207, 5.53], [1208, 1208, 7.83], [1209, 1209, 6.66], [1210, 1210, 7.83], [1211, 1211, 6.96], [1212, 1212, 9.66], [1213, 1213, 7.58], [1214, 1214, 9.66], [1215, 1215, 7.58], [1216, 1216, 3.66], [1217, 1217, 9.86], [1218, 1218, 7.6], [1219, 1219, 7.34], [1220, 1220, 5.67], [1221, 1221, 7.46], [1222, 1222, 5.49], [1223, 1223, 7.94], [1224, 1224, 5.89], [1225, 1225, 7.94], [1226, 1226, 5.89], [1227, 1227, 7.15], [1228, 1228, 5.53], [1229, 1229, 9.78], [1230, 1230, 6.96], [1231, 1231, 3.06], [1232, 1232, 7.94], [1233, 1233, 4.88], [1234, 1234, 7.94], [1235, 1235, 4.88], [1236, 1236, 9.78], [1237, 1237, 7.34], [1238, 1238, 6.72], [1239, 1239, 4.88], [1240, 1240, 8.3], [1241, 1241, 6.55], [1242, 1242, 7.94], [1243, 1243, 4.88], [1244, 1244, 9.86], [1245, 1245, 7.6], [1246, 1246, 5.51], [1247, 1247, 4.35], [1248, 1248, 5.51], [1249, 1249, 4.88], [1250, 1250, 7.94], [1251, 1251, 5.89], [1252, 1252, 7.94], [1253, 1253, 5.89], [1254, 1254, 7.94], [1255, 1255, 5.5], [1256, 1256, 8.66], [1257, 1257, 6.68], [1258, 1258, 7.94], [1259, 1259, 5.5], [1260, 1260, 7.26], [1261, 1261, 4.72], [1262, 1262, 7.79], [1263, 1263, 5.5], [1264, 1264, 7.79], [1265, 1265, 5.5], [1266, 1266, 7.79], [1267, 1267, 5.5], [1268, 1268, 7.15], [1269, 1269, 5.53], [1270, 1270, 6.36], [1271, 1271, 4.51], [1272, 1272, 9.59], [1273, 1273, 7.39], [1274, 1274, 6.36], [1275, 1275, 4.51], [1276, 1276, 7.94], [1277, 1277, 5.5], [1278, 1278, 7.94], [8192, 8192, 5.5], [8193, 8193, 11], [8194, 8194, 5.5], [8195, 8195, 11], [8196, 8196, 3.67], [8197, 8197, 2.75], [8198, 8198, 1.83], [8199, 8199, 6.99], [8200, 8200, 4], [8201, 8201, 2.2], [8202, 8202, 0.69], [8203, 8207, 0], [8208, 8209, 6.36], [8210, 8211, 6.99], [8212, 8213, 11], [8214, 8214, 3.09], [8215, 8215, 6.99], [8216, 8219, 2.95], [8220, 8223, 5.05], [8224, 8225, 6.99], [8226, 8226, 6], [8227, 8227, 5.17], [8228, 8228, 3.67], [8229, 8229, 7.33], [8230, 8230, 9], [8231, 8231, 3.48], [8232, 8238, 0], [8239, 8239, 1.93], [8240, 8240, 16.74], [8241, 8241, 14.91], [8242, 8242, 3.97], [8243, 8244, 6.13], [8245, 8245, 3.58], [8246, 8246, 5.96], [8247, 8247, 8.35], [8248, 8248, 3.88], [8249, 8250, 5], [8251, 8251, 7.95], [8252, 8252, 6.87], [8253, 8253, 4.64], [8254, 8254, 6.99], [8255, 8256, 5.5], [8257, 8257, 5.11], [8258, 8258, 10.02], [8259, 8259, 3.58], [8260, 8260, 3.97], [8261, 8262, 3.58], [8263, 8263, 8.88], [8264, 8265, 7.77], [8266, 8267, 6.96], [8268, 8268, 5.96], [8269, 8269, 5.97], [8270, 8270, 5.3], [8271, 8271, 3.48], [8272, 8272, 5.5], [8273, 8273, 5.3], [8274, 8274, 6.06], [8275, 8275, 11], [8276, 8276, 5.5], [8277, 8277, 7.67], [8278, 8278, 6.53], [8279, 8279, 10.72], [8280, 8281, 6.53], [8282, 8282, 11], [8283, 8283, 6.53], [8284, 8284, 7.68], [8285, 8285, 11], [8286, 8286, 3.06], [8287, 8287, 2.44], [8288, 8302, 0], [8304, 8304, 4.64], [8305, 8305, 2.38], [8306, 8307, 11], [8308, 8309, 5.96], [8310, 8310, 4.64], [8311, 8312, 5.96], [8313, 8316, 4.64], [8317, 8318, 2.48], [8319, 8319, 6], [8320, 8332, 4.64], [8333, 8334, 2.48], [8335, 8335, 11], [8336, 8336, 3.01], [8337, 8337, 2.82], [8338, 8338, 3.17], [8339, 8339, 3.19], [8340, 8340, 2.82], [8341, 8350, 11], [8352, 8352, 6.99], [8353, 8354, 7.68], [8355, 8356, 6.99], [8357, 8357, 10.7], [8358, 8358, 8.23], [8359, 8359, 12.8], [8360, 8360, 12.83], [8361, 8361, 10.88], [8362, 8362, 9.18], [8363, 8363, 6.85], [8364, 8364, 6.99], [8365, 8365, 7.62], [8366, 8366, 6.78], [8367, 8367, 11], [8368, 8368, 5.73], [8369, 8369, 6.63], [8370, 8370, 8.53], [8371, 8372, 7.52], [8373, 8373, 7.68], [8374, 8374, 7.44], [8375, 8375, 8.03], [8376, 8376, 6.22], [8377, 8377, 6.6], [8378, 8378, 6.12], [8379, 8379, 9.14], [8380, 8381, 6.22], [8382, 8382, 8.28], [8383, 8383, 7.22], [8384, 8398, 11], [8400, 8402, 0], [8403, 8403, 6.6], [8404, 8405, 7.7], [8406, 8408, 0], [8409, 8410, 6.6], [8411, 8413, 0], [8414, 8414, 11], [8415, 8415, 9.51], [8416, 8416, 9.9], [8417, 8417, 0], [8418, 8418, 11], [8419, 8432, 0], [8433, 8446, 11], [8448, 8449, 8.25], [8450, 8450, 6.62], [8451, 8451, 10.88], [8452, 8452, 7.04], [8453, 8453, 11.84], [8454, 8454, 8.25], [8455, 8455, 6.58], [8456, 8456, 6.63], [8457, 8457, 9.31], [8458, 8458, 11], [8459, 8459, 10.97], [8460, 8460, 9.06], [8461, 8461, 6.62], [8462, 8462, 6.35], [8463, 8463, 6.76], [8464, 8464, 9.87], [8465, 8465, 8.38], [8466, 8466, 10.41], [8467, 8467, 3.56], [8468, 8468, 8.56], [8469, 8469, 6.62], [8470, 8470, 12.89], [8471, 8471, 9.41], [8472, 8472, 9.09], [8473, 8474, 6.62], [8475, 8475, 10.38], [8476, 8476, 9.61], [8477, 8477, 6.62], [8478, 8478, 6.96], [8479, 8479, 7.34], [8480, 8480, 12.41], [8481, 8481, 16.53], [8482, 8482, 10.74], [8483, 8483, 7.94], [8484, 8484, 6.62], [8485, 8485, 5.63], [8486, 8486, 9], [8487, 8487, 8.75], [8488, 8488, 7.99], [8489, 8489, 4.4], [8490, 8490, 7.62], [8491, 8491, 7.52], [8492, 8492, 10.45], [8493, 8493, 7.89], [8494, 8494, 7.9], [8495, 8495, 6.9], [8496, 8496, 8.25], [8497, 8497, 10.11], [8498, 8498, 7.3], [8499, 8499, 11.79], [8500, 8500, 7.67], [8501, 8501, 7.1], [8502, 8502, 6.19], [8503, 8503, 4.7], [8504, 8504, 5.51], [8505, 8505, 7.26], [8506, 8506, 10.27], [8507, 8507, 18.04], [8508, 8508, 7.4], [8509, 8509, 5.94], [8510, 8510, 5.16], [8511, 8511, 7.9], [8512, 8512, 10.15], [8513, 8513, 7.95], [8514, 8515, 5.87], [8516, 8516, 6.85], [8517, 8517, 7.84], [8518, 8518, 6.39], [8519, 8519, 5.66], [8520, 8520, 3.22], [8521, 8521, 3.75], [8522, 8522, 7.3], [8523, 8523, 7.67], [8524, 8524, 8.91], [8525, 8525, 9.7], [8526, 8526, 4.58], [8528, 8530, 11], [8531, 8532, 8.25], [8533, 8538, 8.81], [8539, 8542, 11], [8543, 8543, 4.18], [8544, 8544, 3.17], [8545, 8545, 6.49], [8546, 8546, 9.21], [8547, 8547, 9.95], [8548, 8548, 7.19], [8549, 8549, 10.1], [8550, 8550, 13.34], [8551, 8551, 16.06], [8552, 8552, 9.59], [8553, 8553, 6.89], [8554, 8554, 9.38], [8555, 8555, 12.62], [8556, 8556, 5.87], [8557, 8557, 7.61], [8558, 8558, 8.24], [8559, 8559, 9.47], [8560, 8560, 3.18], [8561, 8561, 6.36], [8562, 8562, 9.01], [8563, 8563, 8.57], [8564, 8564, 5.69], [8565, 8565, 8.6], [8566, 8566, 11.78], [8567, 8567, 14.43], [8568, 8568, 9.18], [8569, 8569, 6.75], [8570, 8570, 9.16], [8571, 8571, 12.34], [8572, 8572, 3.18], [8573, 8573, 5.63], [8574, 8574, 6.92], [8575, 8575, 10.27], [8576, 8576, 11.45], [8577, 8577, 8.24], [8578, 8578, 11.45], [8579, 8579, 7.61], [8580, 8580, 4.88], [8581, 8581, 7.17], [8582, 8582, 6.21], [8583, 8590, 11], [8592, 8592, 11], [8593, 8593, 5.5], [8594, 8594, 11], [8595, 8595, 5.5], [8596, 8596, 11], [8597, 8597, 5.5], [8598, 8603, 11], [8604, 8615, 6.62], [8616, 8616, 5.5], [8617, 8617, 11], [8618, 8618, 10.87], [8619, 8621, 6.62], [8622, 8622, 11], [8623, 8623, 6.62], [8624, 8626, 9.51], [8627, 8627, 11], [8628, 8628, 9.51], [8629, 8629, 11], [8630, 8631, 9.51], [8632, 8633, 11], [8634, 8635, 6.62], [8636, 8636, 9.51], [8637, 8639, 6.62], [8640, 8640, 9.51], [8641, 8643, 6.62], [8644, 8646, 11], [8647, 8650, 6.62], [8651, 8652, 11], [8653, 8653, 9.68], [8654, 8654, 6.62], [8655, 8655, 9.56], [8656, 8656, 11], [8657, 8657, 9.51], [8658, 8658, 10.24], [8659, 8659, 9.51], [8660, 8660, 10.24], [8661, 8669, 6.62], [8670, 8671, 7.1], [8672, 8672, 11], [8673, 8673, 7.1], [8674, 8674, 11], [8675, 8675, 7.1], [8676, 8682, 11], [8683, 8687, 6.62], [8688, 8688, 9.51], [8689, 8692, 6.62], [8693, 8693, 11], [8694, 8702, 6.62], [8704, 8704, 6.93], [8705, 8705, 5.16], [8706, 8706, 6.99], [8707, 8707, 5.78], [8708, 8708, 5.88], [8709, 8709, 7.89], [8710, 8710, 8], [8711, 8711, 7.7], [8712, 8712, 6.34], [8713, 8713, 6.73], [8714, 8714, 5.6], [8715, 8715, 6.34], [8716, 8716, 6.48], [8717, 8717, 5.6], [8718, 8718, 5.74], [8719, 8719, 9], [8720, 8720, 8.75], [8721, 8721, 8], [8722, 8722, 9], [8723, 8723, 8.75], [8724, 8724, 6.58], [8725, 8725, 3.97], [8726, 8726, 8.75], [8727, 8727, 5.76], [8728, 8728, 3.9], [8729, 8729, 4], [8730, 8730, 9], [8731, 8731, 8.23], [8732, 8732, 7.97], [8733, 8733, 5.7], [8734, 8734, 11], [8735, 8735, 10.77], [8736, 8736, 6.57], [8737, 8737, 6.61], [8738, 8738, 6.66], [8739, 8739, 2.74], [8740, 8740, 5.2], [8741, 8741, 3.8], [8742, 8742, 5.78], [8743, 8744, 6.53], [8745, 8745, 7.94], [8746, 8746, 5.84], [8747, 8747, 6.99], [8748, 8748, 10.06], [8749, 8749, 12.36], [8750, 8750, 7.46], [8751, 8751, 10.16], [8752, 8752, 12.83], [8753, 8753, 6.58], [8754, 8754, 6.91], [8755, 8755, 6.57], [8756, 8756, 6.64], [8757, 8757, 6.57], [8758, 8758, 3.7], [8759, 8759, 6.33], [8760, 8760, 6.19], [8761, 8761, 6.33], [8762, 8762, 6.38], [8763, 8763, 6.16], [8764, 8765, 6.05], [8766, 8766, 5.97], [8767, 8767, 6.42], [8768, 8768, 4.29], [8769, 8769, 6.32], [8770, 8770, 6.38], [8771, 8771, 6.43], [8772, 8772, 7.38], [8773, 8773, 7.66], [8774, 8774, 6.92], [8775, 8775, 6.72], [8776, 8776, 9], [8777, 8777, 6.04], [8778, 8778, 6.64], [8779, 8779, 7.38], [8780, 8780, 5.97], [8781, 8781, 6.63], [8782, 8782, 6.57], [8783, 8783, 6.52], [8784, 8784, 6.16], [8785, 8785, 7.02], [8786, 8787, 6.96], [8788, 8789, 8.4], [8790, 8790, 6.36], [8791, 8791, 6.55], [8792, 8792, 6.48], [8793, 8793, 6.69], [8794, 8794, 6.81], [8795, 8795, 7.11], [8796, 8796, 7], [8797, 8797, 6.19], [8798, 8798, 6.32], [8799, 8799, 6.49], [8800, 8801, 9], [8802, 8802, 6.2], [8803, 8803, 6.52], [8804, 8805, 9], [8806, 8806, 6.32], [8807, 8807, 6.2], [8808, 8808, 6.84], [8809, 8809, 6.48], [8810, 8810, 8.07], [8811, 8811, 7.71], [8812, 8812, 3.94], [8813, 8813, 6.09], [8814, 8815, 6.2], [8816, 8817, 6.04], [8818, 8818, 6.2], [8819, 8819, 6.24], [8820, 8820, 6.41], [8821, 8821, 6.39], [8822, 8823, 6.66], [8824, 8824, 6.17], [8825, 8825, 6.34], [8826, 8826, 6.24], [8827, 8827, 6.36], [8828, 8828, 6.56], [8829, 8829, 6.36], [8830, 8830, 6.44], [8831, 8831, 6.4], [8832, 8832, 6.68], [8833, 8833, 6.36], [8834, 8835, 6.95], [8836, 8836, 7.08], [8837, 8837, 6.94], [8838, 8839, 7.29], [8840, 8840, 7.34], [8841, 8841, 7.14], [8842, 8843, 6.18], [8844, 8845, 6.4], [8846, 8846, 6.7], [8847, 8848, 7.19], [8849, 8850, 7.17], [8851, 8852, 6.72], [8853, 8853, 7.96], [8854, 8854, 8.2], [8855, 8855, 7.83], [8856, 8856, 7.94], [8857, 8857, 8.32], [8858, 8858, 8.09], [8859, 8859, 7.9], [8860, 8860, 8.37], [8861, 8861, 8.31], [8862, 8862, 8.62], [8863, 8863, 8.36], [8864, 8864, 8.06], [8865, 8865, 7.87], [8866, 8869, 8.26], [8870, 8870, 3.63], [8871, 8871, 3.67], [8872, 8872, 6.86], [8873, 8873, 8.02], [8874, 8874, 6.85], [8875, 8875, 8.31], [8876, 8876, 8.53], [8877, 8877, 8.56], [8878, 8878, 9.61], [8879, 8879, 9.2], [8880, 8881, 6.96], [8882, 8883, 8.15], [8884, 8885, 7.73], [8886, 8887, 8.08], [8888, 8888, 6.55], [8889, 8889, 7.51], [8890, 8890, 5.28], [8891, 8892, 7.66], [8893, 8893, 7.42], [8894, 8894, 8.16], [8895, 8895, 6.94], [8896, 8897, 7.38], [8898, 8899, 7.05], [8900, 8900, 4.19], [8901, 8901, 4.85], [8902, 8902, 4.93], [8903, 8903, 6.94], [8904, 8904, 8.5], [8905, 8906, 8.14], [8907, 8908, 7.96], [8909, 8909, 6.43], [8910, 8911, 6.98], [8912, 8913, 7.13], [8914, 8915, 6.26], [8916, 8916, 6.04], [8917, 8917, 6.75], [8918, 8919, 6.63], [8920, 8921, 10.65], [8922, 8923, 7.16], [8924, 8925, 7.11], [8926, 8927, 7.36], [8928, 8928, 7.33], [8929, 8929, 7.21], [8930, 8930, 7.55], [8931, 8931, 7.3], [8932, 8932, 7.38], [8933, 8933, 7.41], [8934, 8934, 7.44], [8935, 8935, 7.55], [8936, 8936, 7.91], [8937, 8937, 7.57], [8938, 8938, 8.23], [8939, 8939, 8.42], [8940, 8940, 8.49], [8941, 8941, 8.54], [8942, 8942, 4.52], [8943, 8943, 11], [8944, 8944, 10.12], [8945, 8945, 10.33], [8946, 8946, 7.15], [8947, 8947, 6.34], [8948, 8948, 5.6], [8949, 8950, 6.34], [8951, 8951, 5.6], [8952, 8952, 6.34], [8953, 8953, 6.95], [8954, 8954, 7.15], [8955, 8955, 6.34], [8956, 8956, 5.6], [8957, 8957, 6.34], [8958, 8958, 5.6], [8960, 8961, 6.62], [8962, 8962, 6.6], [8963, 8963, 8.74], [8964, 8964, 6.62], [8965, 8965, 8.74], [8966, 8966, 7.3], [8967, 8967, 11], [8968, 8975, 6.62], [8976, 8976, 6.2], [8977, 8977, 6.62], [8978, 8978, 11], [8979, 8979, 6.62], [8980, 8980, 9.51], [8981, 8981, 6.62], [8982, 8983, 12.1], [8984, 8984, 11], [8985, 8985, 6.62], [8986, 8987, 11], [8988, 8991, 6.62], [8992, 8993, 6.64], [8994, 8995, 9.51], [8996, 8996, 8.74], [8997, 8997, 11], [8998, 8998, 13.35], [8999, 8999, 11], [9e3, 9e3, 6.62], [9001, 9002, 11], [9003, 9003, 13.35], [9004, 9004, 10.19], [9005, 9005, 10.85], [9006, 9006, 6.86], [9007, 9009, 6.04], [9010, 9010, 9.78], [9011, 9012, 6.04], [9013, 9013, 6.62], [9014, 9014, 10.19], [9015, 9020, 6.62], [9021, 9021, 11], [9022, 9022, 6.62], [9023, 9024, 7.51], [9025, 9028, 6.62], [9029, 9030, 6.6], [9031, 9033, 6.62], [9034, 9034, 6.6], [9035, 9037, 6.62], [9038, 9039, 6.6], [9040, 9040, 6.62], [9041, 9041, 6.6], [9042, 9044, 6.62], [9045, 9046, 6.6], [9047, 9052, 6.62], [9053, 9053, 6.6], [9054, 9056, 6.62], [9057, 9058, 6.6], [9059, 9061, 6.62], [9062, 9063, 6.6], [9064, 9065, 6.62], [9066, 9066, 6.6], [9067, 9072, 6.62], [9073, 9074, 6.6], [9075, 9082, 6.62], [9083, 9083, 7.36], [9084, 9084, 9.58], [9085, 9085, 3.48], [9086, 9086, 10.33], [9087, 9087, 4.08], [9088, 9091, 6.62], [9092, 9092, 8.63], [9093, 9093, 7.52], [9094, 9094, 7.42], [9095, 9096, 11], [9097, 9098, 6.62], [9099, 9099, 11], [9100, 9100, 8.88], [9101, 9101, 8.65], [9102, 9102, 8.22], [9103, 9106, 7.24], [9107, 9107, 10.04], [9108, 9108, 10.19], [9109, 9109, 6.62], [9110, 9110, 5.19], [9111, 9112, 8.67], [9113, 9114, 8.97], [9115, 9133, 11], [9134, 9134, 6.62], [9135, 9135, 3.46], [9136, 9137, 11], [9138, 9139, 16.37], [9140, 9142, 10.19], [9143, 9143, 7.07], [9144, 9149, 5.54], [9150, 9164, 11], [9165, 9165, 10.97], [9166, 9166, 11], [9167, 9167, 9.43], [9168, 9168, 5.62], [9169, 9169, 5.96], [9170, 9171, 5.97], [9172, 9173, 11.34], [9174, 9174, 10.54], [9175, 9177, 10.73], [9178, 9185, 11], [9186, 9186, 12.58], [9187, 9187, 10.01], [9188, 9188, 12.03], [9189, 9189, 11.2], [9190, 9190, 10.19], [9191, 9191, 8.78], [9192, 9214, 11], [9216, 9247, 11], [9248, 9248, 6.6], [9249, 9249, 11], [9250, 9250, 6.6], [9251, 9251, 3.48], [9252, 9252, 6.6], [9253, 9253, 8.71], [9254, 9254, 4.44], [9255, 9278, 11], [9280, 9285, 6.64], [9286, 9289, 8.25], [9290, 9290, 6.64], [9291, 9310, 11], [9312, 9412, 11], [9413, 9413, 9.41], [9414, 9470, 11], [9472, 9472, 7.79], [9473, 9473, 11], [9474, 9474, 7.79], [9475, 9483, 11], [9484, 9484, 7.79], [9485, 9487, 11], [9488, 9488, 7.79], [9489, 9491, 11], [9492, 9492, 7.79], [9493, 9495, 11], [9496, 9496, 7.79], [9497, 9499, 11], [9500, 9500, 7.79], [9501, 9507, 11], [9508, 9508, 7.79], [9509, 9515, 11], [9516, 9516, 7.79], [9517, 9523, 11], [9524, 9524, 7.79], [9525, 9531, 11], [9532, 9532, 7.79], [9533, 9547, 11], [9548, 9551, 6.62], [9552, 9580, 7.79], [9581, 9588, 11], [9589, 9598, 6.62], [9600, 9600, 7.79], [9601, 9603, 11], [9604, 9604, 7.79], [9605, 9607, 11], [9608, 9608, 7.79], [9609, 9611, 11], [9612, 9612, 7.79], [9613, 9615, 11], [9616, 9618, 7.79], [9619, 9619, 8.02], [9620, 9621, 11], [9622, 9630, 6.62], [9632, 9633, 6.64], [9634, 9634, 11], [9635, 9641, 9.51], [9642, 9643, 3.9], [9644, 9644, 11], [9645, 9645, 9.51], [9646, 9648, 6.62], [9649, 9649, 11], [9650, 9650, 10.89], [9651, 9651, 11], [9652, 9652, 6.06], [9653, 9653, 9.51], [9654, 9654, 9.68], [9655, 9655, 11], [9656, 9657, 5.83], [9658, 9658, 10.89], [9659, 9659, 6.62], [9660, 9660, 10.89], [9661, 9661, 11], [9662, 9663, 7.03], [9664, 9664, 11], [9665, 9665, 8.74], [9666, 9666, 6.62], [9667, 9667, 9.51], [9668, 9668, 10.89], [9669, 9669, 6.62], [9670, 9670, 7.95], [9671, 9671, 6.76], [9672, 9672, 9.51], [9673, 9673, 11], [9674, 9674, 9], [9675, 9675, 6.64], [9676, 9676, 6.54], [9677, 9677, 6.62], [9678, 9678, 11], [9679, 9679, 6.64], [9680, 9683, 11], [9684, 9687, 6.62], [9688, 9689, 6.64], [9690, 9697, 6.62], [9698, 9701, 11], [9702, 9702, 3.9], [9703, 9710, 6.62], [9711, 9711, 11], [9712, 9722, 6.62], [9723, 9726, 11], [9728, 9731, 11], [9732, 9732, 6.62], [9733, 9734, 11], [9735, 9736, 6.62], [9737, 9737, 11], [9738, 9741, 6.62], [9742, 9742, 11], [9743, 9743, 9.51], [9744, 9746, 9.13], [9747, 9747, 6.62], [9748, 9751, 11], [9752, 9755, 6.62], [9756, 9759, 11], [9760, 9774, 6.62], [9775, 9775, 9.51], [9776, 9783, 9.9], [9784, 9785, 6.62], [9786, 9786, 11.23], [9787, 9787, 11.57], [9788, 9788, 10.08], [9789, 9791, 6.62], [9792, 9792, 8.25], [9793, 9793, 6.62], [9794, 9794, 8.25], [9795, 9799, 6.62], [9800, 9811, 11], [9812, 9823, 6.62], [9824, 9824, 5.84], [9825, 9826, 11], [9827, 9827, 7.22], [9828, 9828, 11], [9829, 9829, 6.53], [9830, 9830, 5.61], [9831, 9833, 11], [9834, 9834, 5.5], [9835, 9835, 8.25], [9836, 9838, 11], [9839, 9839, 5.5], [9840, 9841, 6.62], [9842, 9853, 11], [9854, 9854, 6.62], [9855, 9855, 11], [9856, 9867, 6.62], [9868, 9868, 9.67], [9869, 9869, 9.49], [9870, 9870, 9.45], [9871, 9871, 9.86], [9872, 9874, 6.62], [9875, 9875, 11], [9876, 9884, 6.62], [9885, 9889, 11], [9890, 9890, 9.81], [9891, 9891, 9.87], [9892, 9892, 9.71], [9893, 9893, 7.26], [9894, 9894, 8.15], [9895, 9895, 10.16], [9896, 9896, 5.86], [9897, 9897, 10.12], [9898, 9899, 11], [9900, 9900, 6.21], [9901, 9901, 8.54], [9902, 9902, 11.61], [9903, 9903, 12.3], [9904, 9905, 6.62], [9906, 9906, 6.63], [9907, 9953, 11], [9954, 9954, 7.7], [9955, 9982, 11], [9984, 9984, 11], [9985, 9985, 10.72], [9986, 9986, 10.57], [9987, 9987, 10.72], [9988, 9988, 10.78], [9989, 9989, 11], [9990, 9990, 8.68], [9991, 9991, 8.69], [9992, 9992, 8.7], [9993, 9993, 7.59], [9994, 9997, 11], [9998, 9998, 8.66], [9999, 9999, 10.26], [1e4, 1e4, 10.02], [10001, 10001, 10.39], [10002, 10002, 10.72], [10003, 10003, 8.41], [10004, 10004, 9.31], [10005, 10005, 8.38], [10006, 10006, 8.37], [10007, 10007, 6.28], [10008, 10008, 7.44], [10009, 10009, 8.4], [10010, 10010, 8.36], [10011, 10011, 8.35], [10012, 10012, 8.29], [10013, 10013, 5.44], [10014, 10014, 6.07], [10015, 10015, 5.91], [10016, 10016, 6.35], [10017, 10017, 7.61], [10018, 10018, 8.65], [10019, 10020, 8.67], [10021, 10021, 8.69], [10022, 10022, 8.72], [10023, 10023, 8.73], [10024, 10024, 11], [10025, 10025, 9.06], [10026, 10026, 8.68], [10027, 10027, 9.25], [10028, 10028, 9.06], [10029, 10029, 9.16], [10030, 10030, 8.98], [10031, 10031, 9.14], [10032, 10032, 10.15], [10033, 10033, 8.19], [10034, 10034, 7.95], [10035, 10035, 8.24], [10036, 10036, 8.69], [10037, 10037, 8.71], [10038, 10038, 7.64], [10039, 10039, 8.53], [10040, 10040, 8.45], [10041, 10041, 8.71], [10042, 10042, 8.35], [10043, 10043, 7.78], [10044, 10044, 7.79], [10045, 10045, 7.5], [10046, 10046, 7.71], [10047, 10047, 9.09], [10048, 10048, 8.96], [10049, 10050, 8.68], [10051, 10051, 7.78], [10052, 10052, 7.56], [10053, 10053, 7.65], [10054, 10054, 7.58], [10055, 10055, 8.65], [10056, 10056, 8.66], [10057, 10057, 7.84], [10058, 10058, 8.7], [10059, 10059, 8.64], [10060, 10060, 11], [10061, 10061, 9.6], [10062, 10062, 11], [10063, 10064, 8.38], [10065, 10066, 8.35], [10067, 10069, 11], [10070, 10070, 8.63], [10071, 10071, 11], [10072, 10072, 3.18], [10073, 10073, 3.05], [10074, 10074, 4.57], [10075, 10076, 4.31], [10077, 10078, 7.35], [10079, 10080, 11], [10081, 10081, 8.05], [10082, 10083, 5.98], [10084, 10084, 10.01], [10085, 10085, 7.34], [10086, 10087, 8.36], [10088, 10089, 4.29], [10090, 10091, 3.49], [10092, 10093, 3.03], [10094, 10095, 5.6], [10096, 10097, 4.51], [10098, 10099, 2.57], [10100, 10101, 3.67], [10102, 10131, 8.67], [10132, 10132, 9.83], [10133, 10135, 11], [10136, 10136, 8.23], [10137, 10137, 10.16], [10138, 10138, 8.23], [10139, 10139, 10.1], [10140, 10140, 10.19], [10141, 10142, 10.21], [10143, 10143, 9.17], [10144, 10144, 9.6], [10145, 10145, 9.11], [10146, 10147, 10.16], [10148, 10148, 10.09], [10149, 10149, 10.23], [10150, 10150, 10.24], [10151, 10151, 5.09], [10152, 10152, 9.71], [10153, 10154, 9.2], [10155, 10156, 9.54], [10157, 10158, 7.65], [10159, 10159, 9.61], [10160, 10160, 11], [10161, 10161, 9.61], [10162, 10162, 8.36], [10163, 10163, 10.4], [10164, 10164, 8.48], [10165, 10165, 9.52], [10166, 10166, 8.48], [10167, 10167, 9.77], [10168, 10168, 10.63], [10169, 10169, 9.77], [10170, 10170, 9.14], [10171, 10171, 9.6], [10172, 10172, 10.19], [10173, 10173, 10.67], [10174, 10174, 10.1], [10176, 10176, 6.03], [10177, 10177, 10.43], [10178, 10178, 7.58], [10179, 10180, 6.21], [10181, 10182, 6.62], [10183, 10183, 6.82], [10184, 10185, 10.1], [10186, 10186, 3.74], [10187, 10187, 9.22], [10188, 10188, 3.57], [10189, 10189, 9.22], [10190, 10191, 11], [10192, 10192, 8.21], [10193, 10193, 6.82], [10194, 10194, 6.57], [10195, 10196, 5.97], [10197, 10198, 9.93], [10199, 10199, 12.26], [10200, 10201, 7.58], [10202, 10202, 9.57], [10203, 10203, 9.42], [10204, 10204, 11.6], [10205, 10206, 9.33], [10207, 10207, 4.36], [10208, 10208, 6.06], [10209, 10209, 7.7], [10210, 10211, 9.64], [10212, 10213, 10.41], [10214, 10215, 4.64], [10216, 10217, 4.02], [10218, 10219, 5.1], [10220, 10221, 5.37], [10222, 10222, 2.56], [10224, 10225, 11.36], [10226, 10227, 10.71], [10228, 10228, 13.2], [10229, 10238, 17.31]];
  }
});

// node_modules/anafanafo/data/helvetica-11px-bold.json
var require_helvetica_11px_bold = __commonJS({
  "node_modules/anafanafo/data/helvetica-11px-bold.json"(exports, module) {
    module.exports = [[32, 33, 3.06], [34, 34, 5.09], [35, 36, 6.12], [37, 37, 11], [38, 38, 7.53], [39, 39, 3.06], [40, 41, 3.26], [42, 42, 4.48], [43, 43, 6.6], [44, 44, 3.06], [45, 45, 4.48], [46, 46, 3.06], [47, 47, 4.08], [48, 57, 6.12], [58, 59, 3.06], [60, 62, 6.6], [63, 63, 6.12], [64, 64, 8.8], [65, 65, 7.53], [66, 66, 7.74], [67, 68, 8.15], [69, 69, 7.13], [70, 70, 6.52], [71, 71, 8.35], [72, 72, 8.15], [73, 73, 3.24], [74, 74, 6.12], [75, 75, 7.94], [76, 76, 6.52], [77, 77, 9.98], [78, 78, 8.15], [79, 79, 8.56], [80, 80, 7.34], [81, 81, 8.56], [82, 82, 7.94], [83, 83, 7.14], [84, 84, 6.72], [85, 85, 8.15], [86, 86, 6.93], [87, 87, 10.38], [88, 89, 7.34], [90, 90, 7.13], [91, 91, 3.66], [92, 92, 4.08], [93, 93, 3.66], [94, 94, 6.6], [95, 95, 5.5], [96, 96, 2.85], [97, 97, 6.31], [98, 98, 6.72], [99, 99, 6.31], [100, 100, 6.72], [101, 101, 6.31], [102, 102, 3.66], [103, 103, 6.72], [104, 104, 6.52], [105, 105, 2.84], [106, 106, 3.06], [107, 107, 6.31], [108, 108, 2.84], [109, 109, 9.97], [110, 110, 6.52], [111, 113, 6.72], [114, 114, 4.28], [115, 115, 5.91], [116, 116, 3.87], [117, 117, 6.52], [118, 118, 5.72], [119, 119, 8.95], [120, 120, 5.91], [121, 122, 5.71], [123, 123, 3.66], [124, 124, 2.45], [125, 125, 3.66], [126, 126, 6.6], [160, 161, 3.06], [162, 165, 6.12], [166, 166, 2.45], [167, 167, 6.12], [168, 168, 2.85], [169, 169, 8.8], [170, 170, 3.78], [171, 171, 4.88], [172, 172, 6.6], [173, 173, 0], [174, 174, 8.8], [175, 175, 2.85], [176, 176, 4.4], [177, 177, 6.6], [178, 179, 4.31], [180, 180, 2.85], [181, 181, 6.52], [182, 182, 6.82], [183, 183, 3.06], [184, 184, 2.85], [185, 185, 4.31], [186, 186, 4.04], [187, 187, 4.88], [188, 188, 9.81], [189, 190, 9.78], [191, 191, 6.12], [192, 197, 7.53], [198, 198, 10.79], [199, 199, 8.15], [200, 203, 7.13], [204, 207, 3.24], [208, 209, 8.15], [210, 214, 8.56], [215, 215, 6.6], [216, 216, 8.56], [217, 220, 8.15], [221, 222, 7.34], [223, 223, 6.72], [224, 229, 6.31], [230, 230, 9.98], [231, 235, 6.31], [236, 239, 2.84], [240, 240, 6.72], [241, 241, 6.52], [242, 246, 6.72], [247, 247, 6.6], [248, 248, 6.72], [249, 252, 6.52], [253, 253, 5.71], [254, 254, 6.72], [256, 256, 7.53], [257, 257, 6.31], [258, 258, 7.53], [259, 259, 6.31], [260, 260, 7.53], [261, 261, 6.31], [262, 262, 8.15], [263, 263, 6.31], [264, 264, 8.15], [265, 265, 6.31], [266, 266, 8.15], [267, 267, 6.31], [268, 268, 8.15], [269, 269, 6.31], [270, 270, 8.15], [271, 271, 6.72], [272, 272, 8.15], [273, 273, 6.83], [274, 274, 7.13], [275, 275, 6.31], [276, 276, 7.13], [277, 277, 6.31], [278, 278, 7.13], [279, 279, 6.31], [280, 280, 7.13], [281, 281, 6.31], [282, 282, 7.13], [283, 283, 6.31], [284, 284, 8.35], [285, 285, 6.72], [286, 286, 8.35], [287, 287, 6.72], [288, 288, 8.35], [289, 289, 6.72], [290, 290, 8.35], [291, 291, 6.72], [292, 292, 8.15], [293, 293, 6.52], [294, 294, 8.15], [295, 295, 6.63], [296, 296, 3.24], [297, 297, 2.84], [298, 298, 3.24], [299, 299, 2.84], [300, 300, 3.24], [301, 301, 2.84], [302, 302, 3.24], [303, 303, 2.84], [304, 304, 3.24], [305, 305, 2.84], [306, 306, 9.29], [307, 307, 5.76], [308, 308, 6.12], [309, 309, 3.06], [310, 310, 7.94], [311, 311, 6.31], [312, 312, 6.21], [313, 313, 6.52], [314, 314, 2.84], [315, 315, 6.52], [316, 316, 2.84], [317, 317, 6.52], [318, 318, 4.27], [319, 319, 6.52], [320, 320, 4.51], [321, 321, 6.52], [322, 322, 2.84], [323, 323, 8.15], [324, 324, 6.52], [325, 325, 8.15], [326, 326, 6.52], [327, 327, 8.15], [328, 328, 6.52], [329, 329, 8.11], [330, 330, 8.15], [331, 331, 6.52], [332, 332, 8.56], [333, 333, 6.72], [334, 334, 8.56], [335, 335, 6.72], [336, 336, 8.56], [337, 337, 6.72], [338, 338, 12.02], [339, 339, 10.19], [340, 340, 7.94], [341, 341, 4.28], [342, 342, 7.94], [343, 343, 4.28], [344, 344, 7.94], [345, 345, 4.28], [346, 346, 7.14], [347, 347, 5.91], [348, 348, 7.14], [349, 349, 5.91], [350, 350, 7.14], [351, 351, 5.91], [352, 352, 7.14], [353, 353, 5.91], [354, 354, 6.72], [355, 355, 3.87], [356, 356, 6.72], [357, 357, 3.87], [358, 358, 6.72], [359, 359, 3.87], [360, 360, 8.15], [361, 361, 6.52], [362, 362, 8.15], [363, 363, 6.52], [364, 364, 8.15], [365, 365, 6.52], [366, 366, 8.15], [367, 367, 6.52], [368, 368, 8.15], [369, 369, 6.52], [370, 370, 8.15], [371, 371, 6.52], [372, 372, 10.38], [373, 373, 8.95], [374, 374, 7.34], [375, 375, 5.71], [376, 376, 7.34], [377, 377, 7.13], [378, 378, 5.71], [379, 379, 7.13], [380, 380, 5.71], [381, 381, 7.13], [382, 382, 5.71], [384, 384, 6.72], [385, 385, 8.3], [386, 386, 7.34], [387, 387, 6.72], [388, 388, 7.27], [389, 389, 6.12], [390, 391, 7.94], [392, 392, 4.88], [393, 393, 7.94], [394, 394, 8.98], [395, 395, 7.34], [396, 396, 6.72], [397, 397, 6.35], [398, 398, 7.34], [399, 399, 8.23], [400, 400, 6.25], [401, 401, 6.72], [402, 402, 6.12], [403, 403, 8.56], [404, 404, 7.94], [405, 405, 8.6], [406, 406, 3.06], [407, 407, 4.29], [408, 408, 8.56], [409, 409, 6.12], [410, 410, 4.29], [411, 411, 6.04], [412, 412, 10.34], [413, 413, 7.94], [414, 414, 6.72], [415, 415, 8.56], [416, 416, 10.41], [417, 417, 8.74], [418, 418, 10.14], [419, 419, 8.4], [420, 420, 7.64], [421, 421, 6.12], [422, 422, 7.15], [423, 423, 7.34], [424, 424, 6.12], [425, 425, 6.54], [426, 426, 5.64], [427, 427, 3.66], [428, 428, 7.34], [429, 429, 3.66], [430, 430, 6.72], [431, 431, 10.1], [432, 432, 8.85], [433, 433, 8.52], [434, 434, 7.17], [435, 435, 8.7], [436, 436, 5.5], [437, 437, 7.13], [438, 438, 5.71], [439, 440, 6.6], [441, 441, 6.06], [442, 442, 4.98], [443, 443, 6.73], [444, 444, 5.55], [445, 445, 4.23], [446, 446, 3.66], [447, 447, 6.56], [448, 448, 3.08], [449, 449, 5.82], [450, 450, 6.29], [451, 451, 3.66], [452, 452, 13.53], [453, 453, 12.45], [454, 454, 11.66], [455, 455, 11.64], [456, 456, 9.18], [457, 457, 5.73], [458, 458, 12.74], [459, 459, 9.97], [460, 460, 8.8], [461, 461, 7.94], [462, 462, 6.12], [463, 464, 3.06], [465, 465, 8.56], [466, 466, 6.72], [467, 467, 7.94], [468, 468, 6.72], [469, 469, 7.94], [470, 470, 6.72], [471, 471, 7.94], [472, 472, 6.72], [473, 473, 7.94], [474, 474, 6.72], [475, 475, 7.94], [476, 476, 6.72], [477, 477, 6.12], [478, 478, 7.94], [479, 479, 6.12], [480, 480, 7.94], [481, 481, 6.12], [482, 482, 11], [483, 483, 9.78], [484, 484, 9.07], [485, 485, 7.56], [486, 486, 8.56], [487, 487, 6.72], [488, 488, 7.94], [489, 489, 6.12], [490, 490, 8.56], [491, 491, 6.72], [492, 492, 8.56], [493, 493, 6.72], [494, 494, 6.39], [495, 495, 5.86], [496, 496, 3.06], [497, 497, 13.82], [498, 498, 12.68], [499, 499, 11.91], [500, 500, 8.56], [501, 501, 6.72], [502, 502, 10.67], [503, 503, 7.34], [504, 504, 7.94], [505, 505, 6.72], [506, 506, 7.53], [507, 507, 6.31], [508, 508, 10.79], [509, 509, 9.98], [510, 510, 8.56], [511, 511, 6.72], [512, 512, 7.94], [513, 513, 6.12], [514, 514, 7.94], [515, 515, 6.12], [516, 516, 7.34], [517, 517, 6.12], [518, 518, 7.34], [519, 519, 6.12], [520, 523, 3.06], [524, 524, 8.56], [525, 525, 6.72], [526, 526, 8.56], [527, 527, 6.72], [528, 528, 7.94], [529, 529, 4.28], [530, 530, 7.94], [531, 531, 4.28], [532, 532, 7.94], [533, 533, 6.72], [534, 534, 7.94], [535, 535, 6.72], [536, 536, 7.14], [537, 537, 5.91], [538, 538, 6.72], [539, 539, 3.87], [540, 541, 7.3], [542, 542, 7.94], [543, 543, 6.72], [544, 544, 7.94], [545, 545, 6.12], [546, 546, 7.44], [547, 547, 5.52], [548, 548, 7.34], [549, 549, 4.88], [550, 550, 7.94], [551, 551, 6.12], [552, 552, 7.34], [553, 553, 6.12], [554, 554, 8.56], [555, 555, 6.72], [556, 556, 8.56], [557, 557, 6.72], [558, 558, 8.56], [559, 559, 6.72], [560, 560, 8.56], [561, 561, 6.72], [562, 562, 7.34], [563, 563, 6.12], [564, 564, 3.06], [565, 565, 6.12], [566, 566, 3.97], [567, 567, 3.06], [568, 568, 10.57], [569, 569, 10.59], [570, 571, 7.94], [572, 572, 6.12], [573, 574, 6.72], [575, 575, 4.28], [576, 576, 4.88], [577, 578, 6.72], [579, 579, 8.39], [580, 580, 9.15], [581, 582, 7.34], [583, 584, 6.12], [585, 585, 3.06], [586, 586, 9.06], [587, 587, 7.25], [588, 588, 8.49], [589, 589, 4.83], [590, 590, 8.44], [880, 880, 4.67], [881, 881, 3.68], [882, 882, 6.93], [883, 883, 5.83], [884, 885, 3.06], [886, 886, 8.03], [887, 887, 6.52], [888, 889, 5.5], [890, 890, 1.53], [891, 893, 6.12], [894, 894, 3.06], [895, 895, 3.66], [896, 899, 5.5], [900, 900, 2.65], [901, 901, 5.63], [902, 902, 7.94], [903, 903, 3.06], [904, 904, 9.28], [905, 905, 10.31], [906, 906, 5.4], [907, 907, 5.5], [908, 908, 10.21], [909, 909, 5.5], [910, 910, 10.16], [911, 911, 10.22], [912, 912, 3.08], [913, 913, 7.53], [914, 914, 7.74], [915, 915, 6.28], [916, 916, 7.49], [917, 918, 7.13], [919, 919, 8.15], [920, 920, 8.56], [921, 921, 3.24], [922, 922, 7.94], [923, 923, 7.31], [924, 924, 9.98], [925, 925, 8.15], [926, 926, 6.85], [927, 927, 8.56], [928, 928, 8.28], [929, 929, 7.34], [930, 930, 5.5], [931, 931, 7.13], [932, 932, 6.72], [933, 933, 7.34], [934, 934, 8.96], [935, 935, 7.34], [936, 936, 9.25], [937, 937, 8.5], [938, 938, 3.26], [939, 939, 7.23], [940, 940, 6.8], [941, 941, 5.66], [942, 942, 6.52], [943, 943, 3], [944, 944, 6.25], [945, 945, 6.8], [946, 946, 6.47], [947, 947, 5.59], [948, 948, 6.51], [949, 949, 5.66], [950, 950, 5.21], [951, 951, 6.52], [952, 952, 6.32], [953, 953, 3], [954, 954, 6.24], [955, 955, 6.06], [956, 956, 6.52], [957, 957, 5.83], [958, 958, 5.11], [959, 959, 6.72], [960, 960, 7.33], [961, 961, 6.57], [962, 962, 6.02], [963, 963, 6.58], [964, 964, 5.49], [965, 965, 6.29], [966, 966, 8.29], [967, 967, 5.91], [968, 968, 7.99], [969, 969, 8.36], [970, 970, 3.08], [971, 971, 6.32], [972, 972, 6.72], [973, 973, 6.32], [974, 974, 8.36], [975, 975, 6.14], [976, 976, 5.8], [977, 977, 6.59], [978, 978, 7.94], [979, 979, 10.16], [980, 980, 7.94], [981, 981, 6.86], [982, 982, 8.04], [983, 983, 6.38], [984, 984, 8.56], [985, 985, 5.5], [986, 986, 7.94], [987, 987, 4.64], [988, 988, 6.72], [989, 989, 6.01], [990, 990, 6.55], [991, 991, 5.07], [992, 992, 8.27], [993, 993, 6.1], [994, 994, 9.57], [995, 995, 9.16], [996, 996, 7.98], [997, 997, 6.45], [998, 998, 8.14], [999, 999, 4.88], [1e3, 1e3, 6.88], [1001, 1001, 6.45], [1002, 1002, 7.5], [1003, 1003, 6.66], [1004, 1004, 7.97], [1005, 1005, 5.67], [1006, 1006, 5.94], [1007, 1007, 4.95], [1008, 1008, 6.38], [1009, 1009, 5.5], [1010, 1010, 6.12], [1011, 1011, 2.83], [1012, 1012, 8.56], [1013, 1014, 5.6], [1015, 1015, 7.34], [1016, 1016, 6.72], [1017, 1017, 7.94], [1018, 1018, 9.16], [1019, 1019, 8.5], [1020, 1020, 7.26], [1021, 1022, 7.94], [1024, 1025, 7.13], [1026, 1026, 8.84], [1027, 1027, 6.31], [1028, 1028, 8.1], [1029, 1029, 7.14], [1030, 1031, 3.24], [1032, 1032, 6.12], [1033, 1033, 12.38], [1034, 1034, 12.35], [1035, 1035, 8.84], [1036, 1036, 7.94], [1037, 1037, 8.19], [1038, 1038, 7.12], [1039, 1039, 8.05], [1040, 1040, 7.53], [1041, 1041, 7.72], [1042, 1042, 7.74], [1043, 1043, 6.31], [1044, 1044, 8.49], [1045, 1045, 7.13], [1046, 1046, 11.67], [1047, 1047, 7.12], [1048, 1049, 8.19], [1050, 1050, 7.94], [1051, 1051, 8.17], [1052, 1052, 9.98], [1053, 1053, 8.15], [1054, 1054, 8.56], [1055, 1055, 8.05], [1056, 1056, 7.34], [1057, 1057, 8.15], [1058, 1058, 6.72], [1059, 1059, 7.12], [1060, 1060, 10.15], [1061, 1061, 7.34], [1062, 1062, 8.27], [1063, 1063, 7.48], [1064, 1064, 11.45], [1065, 1065, 11.67], [1066, 1066, 8.95], [1067, 1067, 10.22], [1068, 1068, 7.45], [1069, 1069, 8.12], [1070, 1070, 11.25], [1071, 1071, 7.97], [1072, 1072, 6.31], [1073, 1073, 6.68], [1074, 1074, 6.39], [1075, 1075, 4.98], [1076, 1076, 6.86], [1077, 1077, 6.31], [1078, 1078, 8.93], [1079, 1079, 5.96], [1080, 1081, 6.6], [1082, 1082, 6.31], [1083, 1083, 6.59], [1084, 1084, 8.12], [1085, 1085, 6.52], [1086, 1086, 6.72], [1087, 1087, 6.41], [1088, 1088, 6.72], [1089, 1089, 6.31], [1090, 1090, 5.52], [1091, 1091, 5.71], [1092, 1092, 9.42], [1093, 1093, 5.91], [1094, 1094, 6.63], [1095, 1095, 6.31], [1096, 1096, 9.01], [1097, 1097, 9.17], [1098, 1098, 7.11], [1099, 1099, 8.56], [1100, 1100, 6.03], [1101, 1101, 6.34], [1102, 1102, 9.18], [1103, 1103, 6.36], [1104, 1105, 6.31], [1106, 1106, 6.74], [1107, 1107, 4.98], [1108, 1108, 6.34], [1109, 1109, 5.91], [1110, 1110, 2.84], [1111, 1111, 3.3], [1112, 1112, 3.06], [1113, 1113, 9.87], [1114, 1114, 9.8], [1115, 1115, 6.74], [1116, 1116, 6.31], [1117, 1117, 6.6], [1118, 1118, 5.71], [1119, 1119, 6.41], [1120, 1120, 13.76], [1121, 1121, 6.81], [1122, 1122, 8.29], [1123, 1123, 6.47], [1124, 1124, 11.19], [1125, 1125, 8.08], [1126, 1126, 7.94], [1127, 1127, 6.12], [1128, 1128, 11.05], [1129, 1129, 8.6], [1130, 1130, 10.97], [1131, 1131, 9.04], [1132, 1132, 11.74], [1133, 1133, 9.14], [1134, 1134, 5.81], [1135, 1135, 4.42], [1136, 1136, 9.17], [1137, 1137, 7.94], [1138, 1138, 8.56], [1139, 1139, 6.72], [1140, 1140, 7.37], [1141, 1141, 5.94], [1142, 1142, 8.14], [1143, 1143, 6.72], [1144, 1144, 14.67], [1145, 1145, 12.84], [1146, 1146, 9.06], [1147, 1147, 6.44], [1148, 1148, 13.6], [1149, 1149, 8.88], [1150, 1150, 13.76], [1151, 1151, 6.81], [1152, 1152, 7.94], [1153, 1153, 4.88], [1154, 1154, 3.72], [1155, 1161, 0], [1162, 1162, 8.56], [1163, 1163, 6.34], [1164, 1164, 8.29], [1165, 1165, 6.47], [1166, 1166, 6.72], [1167, 1167, 6.12], [1168, 1168, 6.31], [1169, 1169, 4.98], [1170, 1170, 6.9], [1171, 1171, 5.44], [1172, 1172, 7.94], [1173, 1173, 6.34], [1174, 1174, 11.9], [1175, 1175, 9.15], [1176, 1176, 7.12], [1177, 1177, 5.96], [1178, 1178, 8.17], [1179, 1179, 6.45], [1180, 1180, 8.27], [1181, 1181, 6.76], [1182, 1182, 7.98], [1183, 1183, 6.34], [1184, 1184, 9.45], [1185, 1185, 7.39], [1186, 1186, 8.37], [1187, 1187, 6.71], [1188, 1188, 11.16], [1189, 1189, 8.7], [1190, 1190, 12.26], [1191, 1191, 9.28], [1192, 1192, 8.02], [1193, 1193, 5.87], [1194, 1194, 8.15], [1195, 1195, 6.31], [1196, 1196, 6.83], [1197, 1197, 5.6], [1198, 1198, 7.34], [1199, 1199, 5.71], [1200, 1200, 7.34], [1201, 1201, 5.71], [1202, 1202, 7.57], [1203, 1203, 6.08], [1204, 1204, 10.11], [1205, 1205, 7.24], [1206, 1206, 7.69], [1207, 1207, 6.5], [1208, 1208, 7.48], [1209, 1209, 6.31], [1210, 1210, 7.42], [1211, 1211, 6.52], [1212, 1212, 10.17], [1213, 1213, 8.21], [1214, 1214, 10.17], [1215, 1215, 8.21], [1216, 1216, 3.24], [1217, 1217, 11.67], [1218, 1218, 8.93], [1219, 1219, 8.11], [1220, 1220, 6.53], [1221, 1221, 8.2], [1222, 1222, 6.17], [1223, 1223, 8.07], [1224, 1224, 6.21], [1225, 1225, 8.56], [1226, 1226, 6.34], [1227, 1227, 8.07], [1228, 1228, 6.2], [1229, 1229, 10.38], [1230, 1230, 7.49], [1231, 1231, 3.06], [1232, 1232, 7.53], [1233, 1233, 6.31], [1234, 1234, 7.53], [1235, 1235, 6.31], [1236, 1236, 10.79], [1237, 1237, 9.98], [1238, 1238, 7.13], [1239, 1239, 6.31], [1240, 1240, 8.23], [1241, 1241, 6.31], [1242, 1242, 8.26], [1243, 1243, 6.12], [1244, 1244, 11.67], [1245, 1245, 8.93], [1246, 1246, 7.12], [1247, 1247, 5.96], [1248, 1248, 6.6], [1249, 1249, 6.06], [1250, 1250, 8.19], [1251, 1251, 6.6], [1252, 1252, 8.19], [1253, 1253, 6.6], [1254, 1254, 8.56], [1255, 1255, 6.72], [1256, 1256, 8.56], [1257, 1257, 6.72], [1258, 1258, 8.71], [1259, 1259, 6.21], [1260, 1260, 8.07], [1261, 1261, 5.6], [1262, 1262, 7.12], [1263, 1263, 5.71], [1264, 1264, 7.12], [1265, 1265, 5.71], [1266, 1266, 7.12], [1267, 1267, 5.71], [1268, 1268, 7.42], [1269, 1269, 6.31], [1270, 1270, 6.67], [1271, 1271, 4.8], [1272, 1272, 10.22], [1273, 1273, 8.56], [1274, 1274, 7], [1275, 1275, 5], [1276, 1276, 7.94], [1277, 1277, 5.5], [1278, 1278, 7.46], [8192, 8192, 5.5], [8193, 8193, 11], [8194, 8194, 3.06], [8195, 8195, 9.16], [8196, 8196, 3.66], [8197, 8197, 3.06], [8198, 8198, 1.84], [8199, 8199, 6.12], [8200, 8200, 1.15], [8201, 8201, 0.48], [8202, 8202, 0.16], [8203, 8207, 0], [8208, 8208, 4.48], [8209, 8210, 3.66], [8211, 8211, 5.5], [8212, 8213, 11], [8214, 8214, 5.82], [8215, 8215, 3.66], [8216, 8219, 3.06], [8220, 8222, 5.09], [8223, 8223, 5.5], [8224, 8225, 6.12], [8226, 8226, 3.85], [8227, 8227, 7.33], [8228, 8228, 3.64], [8229, 8229, 7.41], [8230, 8230, 11], [8231, 8231, 3.64], [8232, 8239, 0], [8240, 8240, 12.62], [8241, 8241, 15.65], [8242, 8242, 3.66], [8243, 8243, 6.71], [8244, 8244, 9.47], [8245, 8245, 3.66], [8246, 8246, 6.71], [8247, 8247, 9.47], [8248, 8248, 3.66], [8249, 8250, 2.65], [8251, 8251, 8.92], [8252, 8252, 7.33], [8253, 8253, 6.12], [8254, 8254, 3.66], [8255, 8256, 10.55], [8257, 8257, 6.83], [8258, 8258, 9.31], [8259, 8259, 3.66], [8260, 8260, 1.84], [8261, 8262, 3.66], [8263, 8263, 13.44], [8264, 8265, 10.38], [8266, 8266, 6.83], [8267, 8269, 6.12], [8270, 8270, 4.28], [8271, 8271, 3.66], [8272, 8272, 10.55], [8273, 8273, 4.28], [8274, 8274, 9.78], [8275, 8275, 9.64], [8276, 8276, 10.55], [8277, 8278, 8.92], [8279, 8279, 12.18], [8280, 8281, 8.92], [8282, 8282, 3.66], [8283, 8284, 8.92], [8285, 8286, 3.66], [8287, 8287, 3.06], [8288, 8302, 0], [8304, 8304, 4.29], [8305, 8305, 1.53], [8306, 8307, 5.5], [8308, 8313, 4.29], [8314, 8314, 4.4], [8315, 8315, 2.97], [8316, 8316, 4.4], [8317, 8318, 2.47], [8319, 8329, 4.29], [8330, 8330, 4.4], [8331, 8331, 2.97], [8332, 8332, 4.4], [8333, 8334, 2.47], [8335, 8335, 5.5], [8336, 8337, 3.06], [8338, 8338, 3.37], [8339, 8340, 3.06], [8341, 8350, 5.5], [8352, 8352, 6.01], [8353, 8354, 7.94], [8355, 8355, 6.12], [8356, 8356, 7.14], [8357, 8357, 9.78], [8358, 8358, 8.9], [8359, 8359, 8.45], [8360, 8360, 6.92], [8361, 8361, 11.26], [8362, 8362, 8.34], [8363, 8363, 6.72], [8364, 8364, 6.12], [8365, 8365, 8.6], [8366, 8366, 6.72], [8367, 8367, 12.29], [8368, 8368, 5.5], [8369, 8369, 8.57], [8370, 8370, 8.56], [8371, 8371, 7.94], [8372, 8372, 7.01], [8373, 8373, 7.94], [8374, 8374, 7.44], [8375, 8375, 10.33], [8376, 8376, 6.12], [8377, 8377, 6.08], [8378, 8378, 6.12], [8379, 8379, 10.82], [8380, 8381, 6.12], [8382, 8382, 8.28], [8383, 8383, 7.22], [8384, 8398, 5.5], [8400, 8402, 0], [8403, 8403, 6.6], [8404, 8405, 7.7], [8406, 8408, 0], [8409, 8410, 6.6], [8411, 8413, 0], [8414, 8414, 11], [8415, 8415, 9.51], [8416, 8416, 9.9], [8417, 8417, 0], [8418, 8418, 5.5], [8419, 8432, 0], [8433, 8446, 5.5], [8448, 8449, 9.17], [8450, 8450, 7.94], [8451, 8451, 12.34], [8452, 8452, 7.78], [8453, 8454, 9.17], [8455, 8455, 7.69], [8456, 8456, 6.98], [8457, 8457, 11.12], [8458, 8458, 11], [8459, 8459, 9.96], [8460, 8460, 9.27], [8461, 8461, 7.94], [8462, 8462, 6.34], [8463, 8463, 7.11], [8464, 8464, 7.57], [8465, 8465, 8.69], [8466, 8466, 7.79], [8467, 8467, 5.5], [8468, 8468, 8.56], [8469, 8469, 6.62], [8470, 8470, 11.73], [8471, 8471, 8.8], [8472, 8472, 9.35], [8473, 8473, 7.34], [8474, 8474, 8.56], [8475, 8475, 10.19], [8476, 8476, 9.72], [8477, 8477, 6.62], [8478, 8478, 7.51], [8479, 8479, 7.34], [8480, 8480, 8.25], [8481, 8481, 10.38], [8482, 8482, 11], [8483, 8483, 7.94], [8484, 8484, 6.62], [8485, 8485, 5.96], [8486, 8486, 8.5], [8487, 8487, 8.45], [8488, 8488, 8.3], [8489, 8489, 3.06], [8490, 8491, 7.94], [8492, 8492, 10.19], [8493, 8493, 8.5], [8494, 8494, 8.47], [8495, 8495, 4.23], [8496, 8496, 6.77], [8497, 8497, 7.57], [8498, 8498, 6.72], [8499, 8499, 12.27], [8500, 8500, 4.46], [8501, 8501, 7.21], [8502, 8502, 6.64], [8503, 8503, 5.11], [8504, 8504, 6.18], [8505, 8505, 7.26], [8506, 8506, 8.56], [8507, 8507, 11], [8508, 8508, 8.84], [8509, 8509, 7.11], [8510, 8510, 5.47], [8511, 8511, 8.45], [8512, 8512, 10.74], [8513, 8513, 8.56], [8514, 8515, 6.72], [8516, 8516, 7.34], [8517, 8517, 8.88], [8518, 8518, 7.63], [8519, 8519, 6.74], [8520, 8520, 4.52], [8521, 8521, 4.65], [8522, 8522, 7.43], [8523, 8523, 7.94], [8524, 8524, 8.91], [8525, 8525, 9.44], [8526, 8526, 4.96], [8528, 8530, 11], [8531, 8532, 9.17], [8533, 8538, 10.45], [8539, 8543, 9.17], [8544, 8544, 3.06], [8545, 8545, 6.12], [8546, 8546, 9.16], [8547, 8547, 10.39], [8548, 8548, 7.34], [8549, 8549, 10.39], [8550, 8550, 13.45], [8551, 8551, 16.5], [8552, 8552, 10.39], [8553, 8553, 7.34], [8554, 8554, 10.39], [8555, 8555, 13.45], [8556, 8556, 6.72], [8557, 8558, 7.94], [8559, 8559, 9.16], [8560, 8560, 3.06], [8561, 8561, 6.12], [8562, 8562, 9.16], [8563, 8563, 9.17], [8564, 8564, 6.12], [8565, 8565, 9.17], [8566, 8566, 12.23], [8567, 8567, 15.29], [8568, 8568, 9.17], [8569, 8569, 6.12], [8570, 8570, 9.17], [8571, 8571, 12.23], [8572, 8572, 3.06], [8573, 8573, 6.12], [8574, 8574, 6.72], [8575, 8575, 9.78], [8576, 8576, 11.9], [8577, 8577, 8.72], [8578, 8578, 13.87], [8579, 8579, 7.94], [8580, 8580, 6.12], [8581, 8581, 7.17], [8582, 8582, 6.21], [8583, 8584, 5.5], [8585, 8585, 11], [8586, 8590, 5.5], [8592, 8592, 11], [8593, 8593, 5.5], [8594, 8594, 11], [8595, 8595, 5.5], [8596, 8596, 11], [8597, 8597, 5.5], [8598, 8598, 10.07], [8599, 8599, 11], [8600, 8600, 10.07], [8601, 8603, 11], [8604, 8615, 6.62], [8616, 8616, 5.5], [8617, 8618, 11], [8619, 8621, 6.62], [8622, 8622, 11], [8623, 8623, 6.62], [8624, 8626, 9.51], [8627, 8627, 11], [8628, 8628, 9.51], [8629, 8629, 11], [8630, 8631, 9.51], [8632, 8633, 11], [8634, 8635, 6.62], [8636, 8636, 9.51], [8637, 8639, 6.62], [8640, 8640, 9.51], [8641, 8643, 6.62], [8644, 8646, 11], [8647, 8650, 6.62], [8651, 8652, 11], [8653, 8653, 9.68], [8654, 8654, 6.62], [8655, 8655, 9.56], [8656, 8656, 11], [8657, 8657, 9.51], [8658, 8658, 11], [8659, 8659, 9.51], [8660, 8660, 11], [8661, 8669, 6.62], [8670, 8671, 7.95], [8672, 8672, 11], [8673, 8673, 7.95], [8674, 8674, 11], [8675, 8675, 7.95], [8676, 8678, 11], [8679, 8679, 12.99], [8680, 8681, 11], [8682, 8682, 12.99], [8683, 8687, 6.62], [8688, 8688, 9.51], [8689, 8692, 6.62], [8693, 8693, 11], [8694, 8702, 6.62], [8704, 8704, 6.93], [8705, 8705, 5.16], [8706, 8706, 6.16], [8707, 8707, 5.78], [8708, 8708, 5.88], [8709, 8709, 7.89], [8710, 8710, 7.55], [8711, 8711, 6.73], [8712, 8712, 6.34], [8713, 8713, 6.73], [8714, 8714, 5.6], [8715, 8715, 6.34], [8716, 8716, 6.48], [8717, 8717, 5.6], [8718, 8718, 5.74], [8719, 8719, 8.24], [8720, 8720, 9.05], [8721, 8721, 6.8], [8722, 8722, 6.6], [8723, 8723, 8.75], [8724, 8724, 6.58], [8725, 8725, 1.84], [8726, 8726, 8.84], [8727, 8727, 5.76], [8728, 8728, 3.9], [8729, 8729, 3.06], [8730, 8730, 6.21], [8731, 8731, 8.23], [8732, 8732, 7.97], [8733, 8733, 5.7], [8734, 8734, 9.05], [8735, 8735, 10.77], [8736, 8736, 6.57], [8737, 8737, 6.61], [8738, 8738, 6.66], [8739, 8739, 2.74], [8740, 8740, 5.2], [8741, 8741, 3.8], [8742, 8742, 5.78], [8743, 8744, 6.53], [8745, 8745, 7.91], [8746, 8746, 5.84], [8747, 8747, 4.59], [8748, 8748, 10.06], [8749, 8749, 12.36], [8750, 8750, 7.46], [8751, 8751, 10.16], [8752, 8752, 12.83], [8753, 8753, 6.58], [8754, 8754, 6.91], [8755, 8755, 6.57], [8756, 8756, 6.64], [8757, 8757, 6.57], [8758, 8758, 3.7], [8759, 8759, 6.33], [8760, 8760, 6.19], [8761, 8761, 6.33], [8762, 8762, 6.38], [8763, 8763, 6.16], [8764, 8765, 6.05], [8766, 8766, 5.97], [8767, 8767, 6.42], [8768, 8768, 4.29], [8769, 8769, 6.32], [8770, 8770, 6.38], [8771, 8771, 6.43], [8772, 8772, 7.38], [8773, 8773, 7.66], [8774, 8774, 6.92], [8775, 8775, 6.72], [8776, 8777, 6.6], [8778, 8778, 6.64], [8779, 8779, 7.38], [8780, 8780, 5.97], [8781, 8781, 6.63], [8782, 8782, 6.57], [8783, 8783, 6.52], [8784, 8784, 6.16], [8785, 8785, 7.02], [8786, 8787, 6.96], [8788, 8789, 8.4], [8790, 8790, 6.36], [8791, 8791, 6.55], [8792, 8792, 6.48], [8793, 8793, 6.69], [8794, 8794, 6.81], [8795, 8795, 7.11], [8796, 8796, 7], [8797, 8797, 6.19], [8798, 8798, 6.32], [8799, 8799, 6.49], [8800, 8800, 6.6], [8801, 8802, 6.27], [8803, 8803, 6.52], [8804, 8805, 6.6], [8806, 8806, 6.32], [8807, 8807, 6.2], [8808, 8808, 6.84], [8809, 8809, 6.48], [8810, 8810, 8.07], [8811, 8811, 7.71], [8812, 8812, 3.94], [8813, 8813, 6.09], [8814, 8817, 6.6], [8818, 8818, 6.2], [8819, 8819, 6.24], [8820, 8820, 6.41], [8821, 8821, 6.39], [8822, 8823, 6.66], [8824, 8824, 6.17], [8825, 8825, 6.34], [8826, 8826, 6.24], [8827, 8827, 6.36], [8828, 8828, 6.56], [8829, 8829, 6.36], [8830, 8830, 6.44], [8831, 8831, 6.4], [8832, 8832, 6.68], [8833, 8833, 6.36], [8834, 8835, 6.95], [8836, 8836, 7.08], [8837, 8837, 6.94], [8838, 8839, 7.29], [8840, 8840, 7.34], [8841, 8841, 7.14], [8842, 8843, 6.18], [8844, 8845, 6.4], [8846, 8846, 6.7], [8847, 8848, 7.19], [8849, 8850, 7.17], [8851, 8852, 6.72], [8853, 8853, 7.96], [8854, 8854, 8.2], [8855, 8855, 7.83], [8856, 8856, 7.94], [8857, 8857, 8.32], [8858, 8858, 8.09], [8859, 8859, 7.9], [8860, 8860, 8.37], [8861, 8861, 8.31], [8862, 8862, 8.62], [8863, 8863, 8.36], [8864, 8864, 8.06], [8865, 8865, 7.87], [8866, 8869, 8.26], [8870, 8870, 3.63], [8871, 8871, 3.67], [8872, 8872, 6.86], [8873, 8873, 8.02], [8874, 8874, 6.85], [8875, 8875, 8.31], [8876, 8876, 8.53], [8877, 8877, 8.56], [8878, 8878, 9.61], [8879, 8879, 9.2], [8880, 8881, 6.96], [8882, 8883, 8.15], [8884, 8885, 7.73], [8886, 8887, 8.08], [8888, 8888, 6.55], [8889, 8889, 7.51], [8890, 8890, 5.28], [8891, 8892, 7.66], [8893, 8893, 7.42], [8894, 8894, 8.16], [8895, 8895, 6.94], [8896, 8897, 7.38], [8898, 8899, 7.05], [8900, 8900, 4.19], [8901, 8901, 4.85], [8902, 8902, 4.93], [8903, 8903, 6.94], [8904, 8904, 8.5], [8905, 8906, 8.14], [8907, 8908, 7.96], [8909, 8909, 6.43], [8910, 8911, 6.98], [8912, 8913, 7.13], [8914, 8915, 6.26], [8916, 8916, 6.04], [8917, 8917, 6.75], [8918, 8919, 6.63], [8920, 8921, 10.65], [8922, 8923, 7.16], [8924, 8925, 7.11], [8926, 8927, 7.36], [8928, 8928, 7.33], [8929, 8929, 7.21], [8930, 8930, 7.55], [8931, 8931, 7.3], [8932, 8932, 7.38], [8933, 8933, 7.41], [8934, 8934, 7.44], [8935, 8935, 7.55], [8936, 8936, 7.91], [8937, 8937, 7.57], [8938, 8938, 8.23], [8939, 8939, 8.42], [8940, 8940, 8.49], [8941, 8941, 8.54], [8942, 8942, 4.52], [8943, 8943, 11], [8944, 8944, 10.12], [8945, 8945, 10.33], [8946, 8946, 7.15], [8947, 8947, 6.34], [8948, 8948, 5.6], [8949, 8950, 6.34], [8951, 8951, 5.6], [8952, 8952, 6.34], [8953, 8953, 6.95], [8954, 8954, 7.15], [8955, 8955, 6.34], [8956, 8956, 5.6], [8957, 8957, 6.34], [8958, 8958, 5.6], [8960, 8961, 6.62], [8962, 8962, 6.6], [8963, 8963, 10.21], [8964, 8964, 6.62], [8965, 8965, 8.74], [8966, 8966, 7.53], [8967, 8967, 11], [8968, 8975, 6.62], [8976, 8976, 6.27], [8977, 8977, 6.62], [8978, 8978, 11], [8979, 8979, 6.62], [8980, 8980, 9.51], [8981, 8981, 6.62], [8982, 8982, 6.04], [8983, 8983, 7.15], [8984, 8984, 10.21], [8985, 8985, 6.62], [8986, 8987, 11], [8988, 8991, 6.62], [8992, 8993, 6.64], [8994, 8995, 9.51], [8996, 8996, 8.74], [8997, 8997, 11], [8998, 8998, 14.38], [8999, 8999, 11], [9e3, 9e3, 6.62], [9001, 9002, 11], [9003, 9003, 14.38], [9004, 9012, 6.04], [9013, 9013, 6.62], [9014, 9014, 10.19], [9015, 9020, 6.62], [9021, 9021, 11], [9022, 9022, 6.62], [9023, 9023, 8.01], [9024, 9024, 6.6], [9025, 9028, 6.62], [9029, 9030, 6.6], [9031, 9033, 6.62], [9034, 9034, 6.6], [9035, 9037, 6.62], [9038, 9039, 6.6], [9040, 9040, 6.62], [9041, 9041, 6.6], [9042, 9044, 6.62], [9045, 9046, 6.6], [9047, 9052, 6.62], [9053, 9053, 6.6], [9054, 9056, 6.62], [9057, 9058, 6.6], [9059, 9061, 6.62], [9062, 9063, 6.6], [9064, 9065, 6.62], [9066, 9066, 6.6], [9067, 9072, 6.62], [9073, 9074, 6.6], [9075, 9082, 6.62], [9083, 9083, 7.36], [9084, 9084, 10.3], [9085, 9085, 3.51], [9086, 9086, 10.33], [9087, 9087, 4.08], [9088, 9091, 6.62], [9092, 9092, 8.63], [9093, 9093, 7.52], [9094, 9094, 7.42], [9095, 9096, 11], [9097, 9098, 6.62], [9099, 9099, 9.81], [9100, 9100, 8.88], [9101, 9101, 8.65], [9102, 9102, 8.22], [9103, 9107, 7.24], [9108, 9108, 8.17], [9109, 9109, 6.62], [9110, 9110, 5.19], [9111, 9112, 8.67], [9113, 9114, 8.97], [9115, 9133, 11], [9134, 9134, 6.62], [9135, 9135, 3.46], [9136, 9137, 11], [9138, 9139, 16.37], [9140, 9141, 6.77], [9142, 9142, 7.96], [9143, 9143, 7.07], [9144, 9149, 5.54], [9150, 9164, 11], [9165, 9165, 10.97], [9166, 9166, 12.03], [9167, 9167, 9.43], [9168, 9168, 5.62], [9169, 9169, 5.96], [9170, 9171, 5.97], [9172, 9173, 11.34], [9174, 9174, 10.54], [9175, 9177, 10.73], [9178, 9179, 11], [9180, 9183, 6.79], [9184, 9184, 6.77], [9185, 9185, 11], [9186, 9186, 12.58], [9187, 9187, 10.01], [9188, 9188, 12.03], [9189, 9189, 11.2], [9190, 9190, 10.19], [9191, 9191, 8.78], [9192, 9192, 5.5], [9193, 9203, 11], [9204, 9207, 5.5], [9208, 9210, 11], [9211, 9214, 5.5], [9216, 9247, 11], [9248, 9248, 6.6], [9249, 9249, 11], [9250, 9250, 6.6], [9251, 9251, 6.63], [9252, 9252, 6.6], [9253, 9253, 8.71], [9254, 9254, 4.44], [9255, 9278, 5.5], [9280, 9285, 6.64], [9286, 9289, 8.25], [9290, 9290, 6.64], [9291, 9310, 5.5], [9312, 9412, 11], [9413, 9413, 9.24], [9414, 9470, 11], [9472, 9499, 11], [9500, 9500, 7.79], [9501, 9507, 11], [9508, 9508, 7.79], [9509, 9515, 11], [9516, 9516, 7.79], [9517, 9523, 11], [9524, 9524, 7.79], [9525, 9531, 11], [9532, 9532, 7.79], [9533, 9547, 11], [9548, 9551, 6.8], [9552, 9580, 7.79], [9581, 9588, 11], [9589, 9598, 6.8], [9600, 9600, 7.79], [9601, 9603, 11], [9604, 9604, 7.79], [9605, 9611, 11], [9612, 9612, 7.79], [9613, 9615, 11], [9616, 9618, 7.79], [9619, 9619, 8.02], [9620, 9621, 11], [9622, 9630, 6.62], [9632, 9633, 6.64], [9634, 9634, 11], [9635, 9641, 9.51], [9642, 9643, 3.9], [9644, 9644, 11], [9645, 9645, 9.51], [9646, 9648, 6.62], [9649, 9649, 11], [9650, 9650, 10.89], [9651, 9651, 11], [9652, 9652, 6.96], [9653, 9653, 9.51], [9654, 9654, 9.68], [9655, 9655, 11], [9656, 9657, 5.83], [9658, 9658, 10.89], [9659, 9659, 6.62], [9660, 9660, 10.89], [9661, 9661, 11], [9662, 9663, 7.03], [9664, 9664, 11], [9665, 9665, 8.74], [9666, 9666, 6.62], [9667, 9667, 9.51], [9668, 9668, 10.89], [9669, 9669, 6.62], [9670, 9670, 7.95], [9671, 9671, 6.76], [9672, 9672, 9.51], [9673, 9673, 11], [9674, 9674, 6.6], [9675, 9675, 6.64], [9676, 9676, 6.54], [9677, 9677, 6.62], [9678, 9678, 11], [9679, 9679, 6.85], [9680, 9683, 11], [9684, 9687, 6.62], [9688, 9689, 6.64], [9690, 9697, 6.62], [9698, 9701, 11], [9702, 9702, 3.9], [9703, 9710, 6.62], [9711, 9711, 11], [9712, 9722, 6.62], [9723, 9726, 11], [9728, 9731, 11], [9732, 9732, 6.62], [9733, 9734, 11], [9735, 9736, 6.62], [9737, 9737, 11], [9738, 9741, 6.62], [9742, 9742, 11], [9743, 9743, 9.51], [9744, 9746, 9.13], [9747, 9747, 6.62], [9748, 9751, 11], [9752, 9755, 6.62], [9756, 9759, 11], [9760, 9774, 6.62], [9775, 9775, 9.51], [9776, 9783, 9.9], [9784, 9784, 6.62], [9785, 9785, 8.11], [9786, 9786, 11.23], [9787, 9787, 8.11], [9788, 9788, 10.08], [9789, 9791, 6.62], [9792, 9792, 8.25], [9793, 9793, 6.62], [9794, 9794, 8.25], [9795, 9799, 6.62], [9800, 9811, 11], [9812, 9823, 6.62], [9824, 9824, 5.84], [9825, 9826, 11], [9827, 9827, 7.22], [9828, 9828, 11], [9829, 9829, 6.53], [9830, 9830, 5.61], [9831, 9833, 11], [9834, 9834, 6.01], [9835, 9835, 8.25], [9836, 9836, 11], [9837, 9837, 5.49], [9838, 9838, 11], [9839, 9839, 6.04], [9840, 9841, 6.62], [9842, 9853, 11], [9854, 9854, 6.62], [9855, 9855, 11], [9856, 9867, 6.62], [9868, 9868, 9.67], [9869, 9869, 9.49], [9870, 9870, 9.45], [9871, 9871, 9.86], [9872, 9874, 6.62], [9875, 9875, 11], [9876, 9884, 6.62], [9885, 9887, 5.5], [9888, 9889, 11], [9890, 9890, 9.81], [9891, 9891, 9.87], [9892, 9892, 9.71], [9893, 9893, 7.26], [9894, 9894, 8.15], [9895, 9895, 10.16], [9896, 9896, 5.86], [9897, 9897, 10.12], [9898, 9899, 11], [9900, 9900, 7.1], [9901, 9901, 8.54], [9902, 9902, 11.61], [9903, 9903, 12.3], [9904, 9905, 6.62], [9906, 9906, 6.63], [9907, 9916, 5.5], [9917, 9918, 11], [9919, 9923, 5.5], [9924, 9925, 11], [9926, 9927, 5.5], [9928, 9928, 11], [9929, 9930, 5.5], [9931, 9931, 11], [9932, 9933, 5.5], [9934, 9935, 11], [9936, 9936, 5.5], [9937, 9937, 11], [9938, 9938, 5.5], [9939, 9940, 11], [9941, 9953, 5.5], [9954, 9954, 7.7], [9955, 9960, 5.5], [9961, 9962, 11], [9963, 9967, 5.5], [9968, 9973, 11], [9974, 9974, 5.5], [9975, 9978, 11], [9979, 9980, 5.5], [9981, 9981, 11], [9982, 9982, 5.5], [9984, 9984, 5.5], [9985, 9985, 10.72], [9986, 9986, 10.57], [9987, 9987, 10.72], [9988, 9988, 10.78], [9989, 9989, 11], [9990, 9990, 8.68], [9991, 9991, 8.69], [9992, 9992, 8.7], [9993, 9993, 7.59], [9994, 9997, 11], [9998, 9998, 8.72], [9999, 9999, 10.26], [1e4, 1e4, 10.02], [10001, 10001, 10.39], [10002, 10002, 10.72], [10003, 10003, 8.41], [10004, 10004, 9.31], [10005, 10005, 8.38], [10006, 10006, 8.37], [10007, 10007, 6.28], [10008, 10008, 7.44], [10009, 10009, 8.4], [10010, 10010, 8.36], [10011, 10011, 8.35], [10012, 10012, 8.29], [10013, 10013, 5.44], [10014, 10014, 6.07], [10015, 10015, 5.91], [10016, 10016, 6.35], [10017, 10017, 7.61], [10018, 10018, 8.65], [10019, 10020, 8.67], [10021, 10021, 8.69], [10022, 10022, 8.72], [10023, 10023, 8.73], [10024, 10024, 11], [10025, 10025, 9.06], [10026, 10026, 8.68], [10027, 10027, 9.25], [10028, 10028, 9.06], [10029, 10029, 9.16], [10030, 10030, 8.98], [10031, 10031, 9.14], [10032, 10032, 10.15], [10033, 10033, 8.19], [10034, 10034, 7.95], [10035, 10035, 8.24], [10036, 10036, 8.69], [10037, 10037, 8.71], [10038, 10038, 7.64], [10039, 10039, 8.53], [10040, 10040, 8.45], [10041, 10041, 8.71], [10042, 10042, 8.35], [10043, 10043, 7.78], [10044, 10044, 7.79], [10045, 10045, 7.5], [10046, 10046, 7.71], [10047, 10047, 9.09], [10048, 10048, 8.96], [10049, 10050, 8.68], [10051, 10051, 7.78], [10052, 10052, 7.56], [10053, 10053, 7.65], [10054, 10054, 7.58], [10055, 10055, 8.65], [10056, 10056, 8.66], [10057, 10057, 7.84], [10058, 10058, 8.7], [10059, 10059, 8.64], [10060, 10060, 11], [10061, 10061, 9.6], [10062, 10062, 11], [10063, 10064, 8.38], [10065, 10066, 8.35], [10067, 10069, 11], [10070, 10070, 8.63], [10071, 10071, 11], [10072, 10072, 3.31], [10073, 10073, 3.05], [10074, 10074, 4.57], [10075, 10076, 4.31], [10077, 10078, 7.35], [10079, 10080, 5.5], [10081, 10081, 8.05], [10082, 10083, 5.98], [10084, 10084, 10.01], [10085, 10085, 7.34], [10086, 10087, 8.36], [10088, 10089, 4.29], [10090, 10091, 3.49], [10092, 10093, 3.03], [10094, 10095, 5.6], [10096, 10097, 4.51], [10098, 10099, 2.57], [10100, 10101, 3.67], [10102, 10131, 8.67], [10132, 10132, 9.83], [10133, 10135, 11], [10136, 10136, 8.23], [10137, 10137, 10.16], [10138, 10138, 8.23], [10139, 10139, 10.1], [10140, 10140, 10.19], [10141, 10142, 10.21], [10143, 10143, 9.17], [10144, 10144, 9.6], [10145, 10145, 9.11], [10146, 10147, 10.16], [10148, 10148, 10.09], [10149, 10149, 10.23], [10150, 10150, 10.24], [10151, 10151, 5.09], [10152, 10152, 9.71], [10153, 10154, 9.2], [10155, 10156, 9.54], [10157, 10158, 7.65], [10159, 10159, 9.61], [10160, 10160, 11], [10161, 10161, 9.61], [10162, 10162, 8.36], [10163, 10163, 10.4], [10164, 10164, 8.48], [10165, 10165, 9.52], [10166, 10166, 8.48], [10167, 10167, 9.77], [10168, 10168, 10.63], [10169, 10169, 9.77], [10170, 10170, 9.14], [10171, 10171, 9.6], [10172, 10172, 10.19], [10173, 10173, 10.67], [10174, 10174, 10.1], [10176, 10176, 6.03], [10177, 10177, 10.43], [10178, 10178, 7.58], [10179, 10180, 6.21], [10181, 10182, 6.62], [10183, 10183, 6.82], [10184, 10185, 10.1], [10186, 10186, 3.74], [10187, 10187, 9.22], [10188, 10188, 3.57], [10189, 10189, 9.22], [10190, 10191, 5.5], [10192, 10192, 8.21], [10193, 10193, 6.82], [10194, 10194, 6.57], [10195, 10196, 5.97], [10197, 10198, 9.93], [10199, 10199, 12.26], [10200, 10201, 7.58], [10202, 10202, 9.57], [10203, 10203, 9.42], [10204, 10204, 11.6], [10205, 10206, 9.33], [10207, 10207, 4.36], [10208, 10208, 6.06], [10209, 10209, 7.7], [10210, 10211, 9.64], [10212, 10213, 10.41], [10214, 10215, 4.64], [10216, 10217, 4.02], [10218, 10219, 5.1], [10220, 10221, 5.37], [10222, 10222, 2.56], [10224, 10225, 10.8], [10226, 10227, 10.48], [10228, 10228, 13.71], [10229, 10238, 12.97]];
  }
});

// node_modules/anafanafo/index.js
var require_anafanafo = __commonJS({
  "node_modules/anafanafo/index.js"(exports, module) {
    "use strict";
    var { createConsumer } = require_src();
    var consumers = {
      "10px Verdana": createConsumer(require_verdana_10px_normal()),
      "bold 10px Verdana": createConsumer(require_verdana_10px_bold()),
      "11px Verdana": createConsumer(require_verdana_11px_normal()),
      "bold 11px Helvetica": createConsumer(
        require_helvetica_11px_bold()
      )
    };
    module.exports = function measure(text, { font, ...rest }) {
      const consumer = consumers[font];
      if (!consumer) {
        throw Error(
          `Unknown font "${font}", expected ${Object.keys(consumers).join(", ")}`
        );
      }
      return consumer.widthOf(text, { ...rest });
    };
  }
});

// node_modules/badge-maker/lib/color.js
var import_css_color_converter = __toESM(require_lib(), 1);
var namedColors = {
  brightgreen: "#4b0",
  green: "#67ac09",
  yellow: "#d8b800",
  yellowgreen: "#95991a",
  orange: "#ea7233",
  red: "#dd4343",
  blue: "#007ec6",
  grey: "#555",
  lightgrey: "#939393"
};
var aliases = {
  gray: "grey",
  lightgray: "lightgrey",
  critical: "red",
  important: "orange",
  success: "brightgreen",
  informational: "blue",
  inactive: "lightgrey"
};
var resolvedAliases = {};
Object.entries(aliases).forEach(([alias, original]) => {
  resolvedAliases[alias] = namedColors[original];
});
var hexColorRegex = /^([\da-f]{3}){1,2}$/i;
function isHexColor(s = "") {
  return hexColorRegex.test(s);
}
function isCSSColor(color) {
  return typeof color === "string" && (0, import_css_color_converter.fromString)(color.trim());
}
function normalizeColor(color) {
  if (color === void 0) {
    return void 0;
  } else if (color in namedColors) {
    return color;
  } else if (color in aliases) {
    return aliases[color];
  } else if (isHexColor(color)) {
    return `#${color.toString().toLowerCase()}`;
  } else if (isCSSColor(color)) {
    return color.toLowerCase();
  } else {
    return void 0;
  }
}
function toSvgColor(color) {
  const normalized = normalizeColor(color);
  if (normalized in namedColors) {
    return namedColors[normalized];
  } else if (normalized in resolvedAliases) {
    return resolvedAliases[normalized];
  } else {
    return normalized;
  }
}
function brightness(color) {
  if (color) {
    const cssColor = (0, import_css_color_converter.fromString)(color);
    if (cssColor) {
      const rgb = cssColor.toRgbaArray();
      return +((rgb[0] * 299 + rgb[1] * 587 + rgb[2] * 114) / 255e3).toFixed(2);
    }
  }
  return 0;
}

// node_modules/badge-maker/lib/badge-renderers.js
var import_anafanafo = __toESM(require_anafanafo(), 1);

// node_modules/badge-maker/lib/xml.js
function stripXmlWhitespace(xml) {
  return xml.replace(/>\s+/g, ">").replace(/<\s+/g, "<").trim();
}
function escapeXml(s) {
  if (typeof s === "number") {
    return s;
  } else if (s === void 0 || typeof s !== "string") {
    return void 0;
  } else {
    return s.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/'/g, "&apos;");
  }
}
var XmlElement = class {
  /**
   * Xml Element Constructor
   *
   * @param {object} attrs Refer to individual attrs
   * @param {string} attrs.name
   *    Name of the XML tag
   * @param {Array.<string|XmlElement>} [attrs.content=[]]
   *    Array of objects to render inside the tag. content may contain a mix of
   *    string and XmlElement objects. If content is `[]` or omitted the
   *    element will be rendered as a self-closing element.
   * @param {object} [attrs.attrs={}]
   *    Object representing the tag's attributes as name/value pairs
   */
  constructor({ name, content = [], attrs = {} }) {
    this.name = name;
    this.content = content;
    this.attrs = attrs;
  }
  /**
   * Render the XML element to a string, applying appropriate escaping
   *
   * @returns {string} String representation of the XML element
   */
  render() {
    const attrsStr = Object.entries(this.attrs).map(([k, v]) => ` ${k}="${escapeXml(v)}"`).join("");
    if (this.content.length > 0) {
      const content = this.content.map(function(el) {
        if (typeof el.render === "function") {
          return el.render();
        } else {
          return escapeXml(el);
        }
      }).join(" ");
      return stripXmlWhitespace(
        `<${this.name}${attrsStr}>${content}</${this.name}>`
      );
    }
    return stripXmlWhitespace(`<${this.name}${attrsStr}/>`);
  }
};
var ElementList = class {
  constructor({ content = [] }) {
    this.content = content;
  }
  render() {
    return this.content.reduce(
      (acc, el) => typeof el.render === "function" ? acc + el.render() : acc + escapeXml(el),
      ""
    );
  }
};

// node_modules/badge-maker/lib/badge-renderers.js
var FONT_SCALE_UP_FACTOR = 10;
var FONT_SCALE_DOWN_VALUE = "scale(.1)";
var FONT_FAMILY = "Verdana,Geneva,DejaVu Sans,sans-serif";
var WIDTH_FONT = "11px Verdana";
var SOCIAL_FONT_FAMILY = "Helvetica Neue,Helvetica,Arial,sans-serif";
var DEFAULT_TEXT_FILL = "#fff";
function capitalize(s) {
  return `${s.charAt(0).toUpperCase()}${s.slice(1)}`;
}
function colorsForBackground(color) {
  const brightnessThreshold = 0.69;
  if (brightness(color) <= brightnessThreshold) {
    return { textColor: DEFAULT_TEXT_FILL, shadowColor: "#010101" };
  } else {
    return { textColor: "#333", shadowColor: "#ccc" };
  }
}
function withTextFill(attrs, textColor) {
  return textColor === DEFAULT_TEXT_FILL ? attrs : { ...attrs, fill: textColor };
}
function roundUpToOdd(val) {
  return val % 2 === 0 ? val + 1 : val;
}
function preferredWidthOf(str, options) {
  return roundUpToOdd((0, import_anafanafo.default)(str, options) | 0);
}
function createAccessibleText({ label, message }) {
  const labelPrefix = label ? `${label}: ` : "";
  return labelPrefix + message;
}
function hasLinks({ links }) {
  const [leftLink, rightLink] = links || [];
  const hasLeftLink = leftLink && leftLink.length;
  const hasRightLink = rightLink && rightLink.length;
  const hasLink = hasLeftLink && hasRightLink;
  return { hasLink, hasLeftLink, hasRightLink };
}
function shouldWrapBodyWithLink({ links }) {
  const { hasLeftLink, hasRightLink } = hasLinks({ links });
  return hasLeftLink && !hasRightLink;
}
function getLogoElement({ logo, horizPadding, badgeHeight, logoWidth }) {
  const logoHeight = 14;
  if (!logo) return "";
  return new XmlElement({
    name: "image",
    attrs: {
      x: horizPadding,
      y: 0.5 * (badgeHeight - logoHeight),
      width: logoWidth,
      height: logoHeight,
      href: logo
    }
  });
}
function renderBadge({ links, leftWidth, rightWidth, height, accessibleText }, content) {
  const width = leftWidth + rightWidth;
  const leftLink = links[0];
  const { hasLink } = hasLinks({ links });
  const title = hasLink ? "" : new XmlElement({ name: "title", content: [accessibleText] });
  const body = shouldWrapBodyWithLink({ links }) ? new XmlElement({
    name: "a",
    content,
    attrs: { target: "_blank", href: leftLink }
  }) : new ElementList({ content });
  const svgAttrs = {
    xmlns: "http://www.w3.org/2000/svg",
    width,
    height
  };
  if (!hasLink) {
    svgAttrs.role = "img";
    svgAttrs["aria-label"] = accessibleText;
  }
  const svg = new XmlElement({
    name: "svg",
    content: [title, body],
    attrs: svgAttrs
  });
  return svg.render();
}
var Badge = class {
  static get height() {
    throw new Error("Not implemented");
  }
  static get verticalMargin() {
    throw new Error("Not implemented");
  }
  static get shadow() {
    throw new Error("Not implemented");
  }
  constructor({
    label,
    message,
    links,
    logo,
    logoWidth,
    logoPadding,
    color = "#4b0",
    labelColor,
    idSuffix = ""
  }) {
    const horizPadding = 5;
    const hasLogo = !!logo;
    const totalLogoWidth = logoWidth + logoPadding;
    const accessibleText = createAccessibleText({ label, message });
    const hasLabel = label.length || labelColor;
    if (labelColor == null) {
      labelColor = "#555";
    }
    labelColor = hasLabel || hasLogo ? labelColor : color;
    const labelMargin = totalLogoWidth + 1;
    const labelWidth = label.length ? preferredWidthOf(label, { font: WIDTH_FONT }) : 0;
    const leftWidth = hasLabel ? labelWidth + 2 * horizPadding + totalLogoWidth : 0;
    const messageWidth = preferredWidthOf(message, { font: WIDTH_FONT });
    let messageMargin = leftWidth - (message.length ? 1 : 0);
    if (!hasLabel) {
      if (hasLogo) {
        messageMargin = messageMargin + totalLogoWidth + horizPadding;
      } else {
        messageMargin = messageMargin + 1;
      }
    }
    let rightWidth = messageWidth + 2 * horizPadding;
    if (hasLogo && !hasLabel) {
      rightWidth += totalLogoWidth + (message.length ? horizPadding - 1 : 0);
    }
    const width = leftWidth + rightWidth;
    this.horizPadding = horizPadding;
    this.labelMargin = labelMargin;
    this.messageMargin = messageMargin;
    this.links = links;
    this.labelWidth = labelWidth;
    this.messageWidth = messageWidth;
    this.leftWidth = leftWidth;
    this.rightWidth = rightWidth;
    this.width = width;
    this.labelColor = labelColor;
    this.color = color;
    this.label = label;
    this.message = message;
    this.accessibleText = accessibleText;
    this.idSuffix = idSuffix;
    this.logoElement = getLogoElement({
      logo,
      horizPadding,
      badgeHeight: this.constructor.height,
      logoWidth
    });
    this.foregroundGroupElement = this.getForegroundGroupElement();
  }
  static render(params) {
    return new this(params).render();
  }
  getTextElement({ leftMargin, content, link, color, textWidth, linkWidth }) {
    if (!content.length) return "";
    const { textColor, shadowColor } = colorsForBackground(color);
    const x = FONT_SCALE_UP_FACTOR * (leftMargin + 0.5 * textWidth + this.horizPadding);
    const y = 140 + this.constructor.verticalMargin;
    const textLength = FONT_SCALE_UP_FACTOR * textWidth;
    let element;
    if (this.constructor.shadow) {
      const text = new XmlElement({
        name: "text",
        content: [content],
        attrs: withTextFill({ x, y, textLength }, textColor)
      });
      const shadowY = y + 10;
      const shadowText = new XmlElement({
        name: "text",
        content: [content],
        attrs: { x, y: shadowY, "fill-opacity": ".3", textLength }
      });
      const shadowBlur = new XmlElement({
        name: "text",
        content: [content],
        attrs: {
          x,
          y: shadowY,
          "fill-opacity": ".8",
          filter: "url(#blur)",
          textLength
        }
      });
      const shadowGroup = new XmlElement({
        name: "g",
        content: [shadowBlur, shadowText],
        attrs: { "aria-hidden": "true", fill: shadowColor }
      });
      element = new XmlElement({
        name: "g",
        content: [shadowGroup, text],
        attrs: { transform: FONT_SCALE_DOWN_VALUE }
      });
    } else {
      element = new XmlElement({
        name: "text",
        content: [content],
        attrs: withTextFill(
          { x, y, textLength, transform: FONT_SCALE_DOWN_VALUE },
          textColor
        )
      });
    }
    if (!link) {
      return element;
    }
    const rect = new XmlElement({
      name: "rect",
      attrs: {
        width: linkWidth,
        x: leftMargin > 1 ? leftMargin + 1 : 0,
        height: this.constructor.height,
        fill: "rgba(0,0,0,0)"
      }
    });
    return new XmlElement({
      name: "a",
      content: [rect, element],
      attrs: { target: "_blank", href: link }
    });
  }
  getLabelElement() {
    const leftLink = this.links[0];
    return this.getTextElement({
      leftMargin: this.labelMargin,
      content: this.label,
      link: !shouldWrapBodyWithLink({ links: this.links }) ? leftLink : void 0,
      color: this.labelColor,
      textWidth: this.labelWidth,
      linkWidth: this.leftWidth
    });
  }
  getMessageElement() {
    const rightLink = this.links[1];
    return this.getTextElement({
      leftMargin: this.messageMargin,
      content: this.message,
      link: rightLink,
      color: this.color,
      textWidth: this.messageWidth,
      linkWidth: this.rightWidth
    });
  }
  getClipPathElement(rx) {
    return new XmlElement({
      name: "clipPath",
      content: [
        new XmlElement({
          name: "rect",
          attrs: {
            width: this.width,
            height: this.constructor.height,
            rx
          }
        })
      ],
      attrs: { id: `r${this.idSuffix}` }
    });
  }
  getBackgroundGroupElement({ withGradient, attrs }) {
    const leftRect = new XmlElement({
      name: "rect",
      attrs: {
        width: this.leftWidth,
        height: this.constructor.height,
        fill: this.labelColor
      }
    });
    const rightRect = new XmlElement({
      name: "rect",
      attrs: {
        x: this.leftWidth,
        width: this.rightWidth,
        height: this.constructor.height,
        fill: this.color
      }
    });
    const gradient = new XmlElement({
      name: "rect",
      attrs: {
        width: this.width,
        height: this.constructor.height,
        fill: `url(#s${this.idSuffix})`
      }
    });
    const content = withGradient ? [leftRect, rightRect, gradient] : [leftRect, rightRect];
    return new XmlElement({ name: "g", content, attrs });
  }
  getForegroundGroupElement() {
    return new XmlElement({
      name: "g",
      content: [
        this.logoElement,
        this.getLabelElement(),
        this.getMessageElement()
      ],
      attrs: {
        fill: DEFAULT_TEXT_FILL,
        "text-anchor": "middle",
        "font-family": FONT_FAMILY,
        "text-rendering": "geometricPrecision",
        "font-size": 110
      }
    });
  }
  getBlurElement() {
    return new XmlElement({
      name: "filter",
      content: [
        new XmlElement({
          name: "feGaussianBlur",
          attrs: { stdDeviation: "16" }
        })
      ],
      attrs: { id: "blur" }
    });
  }
  render() {
    throw new Error("Not implemented");
  }
};
var Plastic = class extends Badge {
  static get height() {
    return 18;
  }
  static get verticalMargin() {
    return -10;
  }
  static get shadow() {
    return true;
  }
  render() {
    const gradient = new XmlElement({
      name: "linearGradient",
      content: [
        new XmlElement({
          name: "stop",
          attrs: { offset: 0, "stop-color": "#fff", "stop-opacity": ".7" }
        }),
        new XmlElement({
          name: "stop",
          attrs: { offset: ".1", "stop-color": "#aaa", "stop-opacity": ".1" }
        }),
        new XmlElement({
          name: "stop",
          attrs: { offset: ".9", "stop-color": "#000", "stop-opacity": ".3" }
        }),
        new XmlElement({
          name: "stop",
          attrs: { offset: 1, "stop-color": "#000", "stop-opacity": ".5" }
        })
      ],
      attrs: { id: `s${this.idSuffix}`, x2: 0, y2: "100%" }
    });
    const blur = this.getBlurElement();
    const clipPath = this.getClipPathElement(4);
    const backgroundGroup = this.getBackgroundGroupElement({
      withGradient: true,
      attrs: { "clip-path": `url(#r${this.idSuffix})` }
    });
    return renderBadge(
      {
        links: this.links,
        leftWidth: this.leftWidth,
        rightWidth: this.rightWidth,
        accessibleText: this.accessibleText,
        height: this.constructor.height
      },
      [blur, gradient, clipPath, backgroundGroup, this.foregroundGroupElement]
    );
  }
};
var Flat = class extends Badge {
  static get height() {
    return 20;
  }
  static get verticalMargin() {
    return 0;
  }
  static get shadow() {
    return true;
  }
  render() {
    const blur = this.getBlurElement();
    const gradient = new XmlElement({
      name: "linearGradient",
      content: [
        new XmlElement({
          name: "stop",
          attrs: { offset: 0, "stop-color": "#bbb", "stop-opacity": ".1" }
        }),
        new XmlElement({
          name: "stop",
          attrs: { offset: 1, "stop-opacity": ".1" }
        })
      ],
      attrs: { id: `s${this.idSuffix}`, x2: 0, y2: "100%" }
    });
    const clipPath = this.getClipPathElement(3);
    const backgroundGroup = this.getBackgroundGroupElement({
      withGradient: true,
      attrs: { "clip-path": `url(#r${this.idSuffix})` }
    });
    return renderBadge(
      {
        links: this.links,
        leftWidth: this.leftWidth,
        rightWidth: this.rightWidth,
        accessibleText: this.accessibleText,
        height: this.constructor.height
      },
      [blur, gradient, clipPath, backgroundGroup, this.foregroundGroupElement]
    );
  }
};
var FlatSquare = class extends Badge {
  static get height() {
    return 20;
  }
  static get verticalMargin() {
    return 0;
  }
  static get shadow() {
    return false;
  }
  render() {
    const backgroundGroup = this.getBackgroundGroupElement({
      withGradient: false,
      attrs: { "shape-rendering": "crispEdges" }
    });
    return renderBadge(
      {
        links: this.links,
        leftWidth: this.leftWidth,
        rightWidth: this.rightWidth,
        accessibleText: this.accessibleText,
        height: this.constructor.height
      },
      [backgroundGroup, this.foregroundGroupElement]
    );
  }
};
function social({
  label,
  message,
  links = [],
  logo,
  logoWidth,
  logoPadding,
  color = "#4b0",
  labelColor = "#555",
  idSuffix = ""
}) {
  label = capitalize(label);
  const externalHeight = 20;
  const internalHeight = 19;
  const labelHorizPadding = 5;
  const messageHorizPadding = 4;
  const horizGutter = 6;
  const totalLogoWidth = logoWidth + logoPadding;
  const hasMessage = message.length;
  const font = "bold 11px Helvetica";
  const labelTextWidth = preferredWidthOf(label, { font });
  const messageTextWidth = preferredWidthOf(message, { font });
  const labelRectWidth = labelTextWidth + totalLogoWidth + 2 * labelHorizPadding;
  const messageRectWidth = messageTextWidth + 2 * messageHorizPadding;
  const [leftLink, rightLink] = links;
  const { hasLeftLink, hasRightLink, hasLink } = hasLinks({ links });
  const accessibleText = createAccessibleText({ label, message });
  function getMessageBubble() {
    if (!hasMessage) return "";
    const messageBubbleMainX = labelRectWidth + horizGutter + 0.5;
    const messageBubbleNotchX = labelRectWidth + horizGutter;
    const content = [
      new XmlElement({
        name: "rect",
        attrs: {
          x: messageBubbleMainX,
          y: ".5",
          width: messageRectWidth,
          height: internalHeight,
          rx: 2,
          fill: "#fafafa"
        }
      }),
      new XmlElement({
        name: "rect",
        attrs: {
          x: messageBubbleNotchX,
          y: 7.5,
          width: ".5",
          height: 5,
          stroke: "#fafafa"
        }
      }),
      new XmlElement({
        name: "path",
        attrs: {
          d: `M${messageBubbleMainX} 6.5 l-3 3v1 l3 3`,
          fill: "#fafafa"
        }
      })
    ];
    return new ElementList({ content });
  }
  function getLabelText() {
    const labelTextX = FONT_SCALE_UP_FACTOR * (totalLogoWidth + labelTextWidth / 2 + labelHorizPadding);
    const labelTextLength = FONT_SCALE_UP_FACTOR * labelTextWidth;
    const shouldWrapWithLink = hasLeftLink && !shouldWrapBodyWithLink({ links });
    const rect = new XmlElement({
      name: "rect",
      attrs: {
        id: `llink${idSuffix}`,
        stroke: "#d5d5d5",
        fill: `url(#a${idSuffix})`,
        x: ".5",
        y: ".5",
        width: labelRectWidth,
        height: internalHeight,
        rx: 2
      }
    });
    const shadow = new XmlElement({
      name: "text",
      content: [label],
      attrs: {
        "aria-hidden": "true",
        x: labelTextX,
        y: 150,
        fill: "#fff",
        transform: FONT_SCALE_DOWN_VALUE,
        textLength: labelTextLength
      }
    });
    const text = new XmlElement({
      name: "text",
      content: [label],
      attrs: {
        x: labelTextX,
        y: 140,
        transform: FONT_SCALE_DOWN_VALUE,
        textLength: labelTextLength
      }
    });
    return shouldWrapWithLink ? new XmlElement({
      name: "a",
      content: [shadow, text, rect],
      attrs: { target: "_blank", href: leftLink }
    }) : new ElementList({ content: [rect, shadow, text] });
  }
  function getMessageText() {
    if (!hasMessage) return "";
    const messageTextX = FONT_SCALE_UP_FACTOR * (labelRectWidth + horizGutter + messageRectWidth / 2);
    const messageTextLength = FONT_SCALE_UP_FACTOR * messageTextWidth;
    const rect = new XmlElement({
      name: "rect",
      attrs: {
        width: messageRectWidth + 1,
        x: labelRectWidth + horizGutter,
        height: internalHeight + 1,
        fill: "rgba(0,0,0,0)"
      }
    });
    const shadow = new XmlElement({
      name: "text",
      content: [message],
      attrs: {
        "aria-hidden": "true",
        x: messageTextX,
        y: 150,
        fill: "#fff",
        transform: FONT_SCALE_DOWN_VALUE,
        textLength: messageTextLength
      }
    });
    const text = new XmlElement({
      name: "text",
      content: [message],
      attrs: {
        id: `rlink${idSuffix}`,
        x: messageTextX,
        y: 140,
        transform: FONT_SCALE_DOWN_VALUE,
        textLength: messageTextLength
      }
    });
    return hasRightLink ? new XmlElement({
      name: "a",
      content: [rect, shadow, text],
      attrs: { target: "_blank", href: rightLink }
    }) : new ElementList({ content: [shadow, text] });
  }
  const style = new XmlElement({
    name: "style",
    content: [
      `a:hover #llink${idSuffix}{fill:url(#b${idSuffix});stroke:#ccc}a:hover #rlink${idSuffix}{fill:#4183c4}`
    ]
  });
  const gradients = new ElementList({
    content: [
      new XmlElement({
        name: "linearGradient",
        content: [
          new XmlElement({
            name: "stop",
            attrs: {
              offset: 0,
              "stop-color": "#fcfcfc",
              "stop-opacity": 0
            }
          }),
          new XmlElement({
            name: "stop",
            attrs: { offset: 1, "stop-opacity": ".1" }
          })
        ],
        attrs: { id: `a${idSuffix}`, x2: 0, y2: "100%" }
      }),
      new XmlElement({
        name: "linearGradient",
        content: [
          new XmlElement({
            name: "stop",
            attrs: { offset: 0, "stop-color": "#ccc", "stop-opacity": ".1" }
          }),
          new XmlElement({
            name: "stop",
            attrs: { offset: 1, "stop-opacity": ".1" }
          })
        ],
        attrs: { id: `b${idSuffix}`, x2: 0, y2: "100%" }
      })
    ]
  });
  const labelRect = new XmlElement({
    name: "rect",
    attrs: {
      stroke: "none",
      fill: "#fcfcfc",
      x: ".5",
      y: ".5",
      width: labelRectWidth,
      height: internalHeight,
      rx: 2
    }
  });
  const messageBubble = getMessageBubble();
  const labelText = getLabelText();
  const messageText = getMessageText();
  const backgroundGroup = new XmlElement({
    name: "g",
    content: [labelRect, messageBubble],
    attrs: { stroke: "#d5d5d5" }
  });
  const foregroundGroup = new XmlElement({
    name: "g",
    content: [labelText, messageText],
    attrs: {
      "aria-hidden": `${!hasLink}`,
      fill: "#333",
      "text-anchor": "middle",
      "font-family": SOCIAL_FONT_FAMILY,
      "text-rendering": "geometricPrecision",
      "font-weight": 700,
      "font-size": "110px",
      "line-height": "14px"
    }
  });
  const logoElement = getLogoElement({
    logo,
    horizPadding: labelHorizPadding,
    badgeHeight: externalHeight,
    logoWidth
  });
  return renderBadge(
    {
      links,
      leftWidth: labelRectWidth + 1,
      rightWidth: hasMessage ? horizGutter + messageRectWidth : 0,
      accessibleText,
      height: externalHeight
    },
    [style, gradients, backgroundGroup, logoElement, foregroundGroup]
  );
}
function forTheBadge({
  label,
  message,
  links,
  logo,
  logoWidth,
  color = "#4b0",
  labelColor
}) {
  const FONT_SIZE = 10;
  const BADGE_HEIGHT = 28;
  const TEXT_MARGIN = 12;
  const LOGO_MARGIN = 9;
  const LOGO_TEXT_GUTTER = 6;
  const LETTER_SPACING = 1.25;
  label = label.toUpperCase();
  message = message.toUpperCase();
  const [leftLink, rightLink] = links;
  const { hasLeftLink, hasRightLink } = hasLinks({ links });
  const outLabelColor = labelColor || "#555";
  const labelTextWidth = label.length ? ((0, import_anafanafo.default)(label, { font: `${FONT_SIZE}px Verdana` }) | 0) + LETTER_SPACING * label.length : 0;
  const messageTextWidth = message.length ? ((0, import_anafanafo.default)(message, { font: `bold ${FONT_SIZE}px Verdana` }) | 0) + LETTER_SPACING * message.length : 0;
  const hasLabel = Boolean(label.length);
  const noText = !hasLabel && !message;
  const needsLabelRect = hasLabel || logo && labelColor;
  const gutter = noText ? LOGO_TEXT_GUTTER - LOGO_MARGIN : LOGO_TEXT_GUTTER;
  let logoMinX, labelTextMinX;
  if (logo) {
    logoMinX = LOGO_MARGIN;
    labelTextMinX = logoMinX + logoWidth + gutter;
  } else {
    labelTextMinX = TEXT_MARGIN;
  }
  let labelRectWidth, messageTextMinX, messageRectWidth;
  if (needsLabelRect) {
    if (hasLabel) {
      labelRectWidth = labelTextMinX + labelTextWidth + TEXT_MARGIN;
    } else {
      labelRectWidth = 2 * LOGO_MARGIN + logoWidth;
    }
    messageTextMinX = labelRectWidth + TEXT_MARGIN;
    messageRectWidth = 2 * TEXT_MARGIN + messageTextWidth;
  } else {
    if (logo) {
      messageTextMinX = TEXT_MARGIN + logoWidth + gutter;
      messageRectWidth = 2 * TEXT_MARGIN + logoWidth + gutter + messageTextWidth;
    } else {
      messageTextMinX = TEXT_MARGIN;
      messageRectWidth = 2 * TEXT_MARGIN + messageTextWidth;
    }
  }
  const logoElement = getLogoElement({
    logo,
    horizPadding: logoMinX,
    badgeHeight: BADGE_HEIGHT,
    logoWidth
  });
  function getLabelElement() {
    const { textColor } = colorsForBackground(outLabelColor);
    const midX = labelTextMinX + 0.5 * labelTextWidth;
    const text = new XmlElement({
      name: "text",
      content: [label],
      attrs: withTextFill(
        {
          transform: FONT_SCALE_DOWN_VALUE,
          x: FONT_SCALE_UP_FACTOR * midX,
          y: 175,
          textLength: FONT_SCALE_UP_FACTOR * labelTextWidth
        },
        textColor
      )
    });
    if (hasLeftLink && !shouldWrapBodyWithLink({ links })) {
      const rect = new XmlElement({
        name: "rect",
        attrs: {
          width: labelRectWidth,
          height: BADGE_HEIGHT,
          fill: "rgba(0,0,0,0)"
        }
      });
      return new XmlElement({
        name: "a",
        content: [rect, text],
        attrs: {
          target: "_blank",
          href: leftLink
        }
      });
    } else {
      return text;
    }
  }
  function getMessageElement() {
    const { textColor } = colorsForBackground(color);
    const midX = messageTextMinX + 0.5 * messageTextWidth;
    const text = new XmlElement({
      name: "text",
      content: [message],
      attrs: withTextFill(
        {
          transform: FONT_SCALE_DOWN_VALUE,
          x: FONT_SCALE_UP_FACTOR * midX,
          y: 175,
          textLength: FONT_SCALE_UP_FACTOR * messageTextWidth,
          "font-weight": "bold"
        },
        textColor
      )
    });
    if (hasRightLink) {
      const rect = new XmlElement({
        name: "rect",
        attrs: {
          width: messageRectWidth,
          height: BADGE_HEIGHT,
          x: labelRectWidth || 0,
          fill: "rgba(0,0,0,0)"
        }
      });
      return new XmlElement({
        name: "a",
        content: [rect, text],
        attrs: {
          target: "_blank",
          href: rightLink
        }
      });
    } else {
      return text;
    }
  }
  let backgroundContent;
  if (needsLabelRect) {
    backgroundContent = [
      new XmlElement({
        name: "rect",
        attrs: {
          width: labelRectWidth,
          height: BADGE_HEIGHT,
          fill: outLabelColor
        }
      }),
      new XmlElement({
        name: "rect",
        attrs: {
          x: labelRectWidth,
          width: messageRectWidth,
          height: BADGE_HEIGHT,
          fill: color
        }
      })
    ];
  } else {
    backgroundContent = [
      new XmlElement({
        name: "rect",
        attrs: {
          width: messageRectWidth,
          height: BADGE_HEIGHT,
          fill: color
        }
      })
    ];
  }
  const backgroundGroup = new XmlElement({
    name: "g",
    content: backgroundContent,
    attrs: {
      "shape-rendering": "crispEdges"
    }
  });
  const foregroundGroup = new XmlElement({
    name: "g",
    content: [
      logoElement,
      hasLabel ? getLabelElement() : "",
      getMessageElement()
    ],
    attrs: {
      fill: DEFAULT_TEXT_FILL,
      "text-anchor": "middle",
      "font-family": FONT_FAMILY,
      "text-rendering": "geometricPrecision",
      "font-size": FONT_SCALE_UP_FACTOR * FONT_SIZE
    }
  });
  return renderBadge(
    {
      links,
      leftWidth: labelRectWidth || 0,
      rightWidth: messageRectWidth,
      accessibleText: createAccessibleText({ label, message }),
      height: BADGE_HEIGHT
    },
    [backgroundGroup, foregroundGroup]
  );
}
var badge_renderers_default = {
  plastic: (params) => Plastic.render(params),
  flat: (params) => Flat.render(params),
  "flat-square": (params) => FlatSquare.render(params),
  social,
  "for-the-badge": forTheBadge
};

// node_modules/badge-maker/lib/constants.js
var DEFAULT_LOGO_HEIGHT = 14;

// node_modules/badge-maker/lib/make-badge.js
function makeBadge({
  format,
  style = "flat",
  label,
  message,
  color,
  labelColor,
  logo,
  logoSize,
  logoWidth,
  links = ["", ""],
  idSuffix
}) {
  label = `${label}`.trim();
  message = `${message}`.trim();
  if (format === "json") {
    return JSON.stringify({
      label,
      message,
      logoWidth,
      // Only call normalizeColor for the JSON case: this is handled
      // internally by toSvgColor in the SVG case.
      color: normalizeColor(color),
      labelColor: normalizeColor(labelColor),
      link: links,
      name: label,
      value: message,
      idSuffix
    });
  }
  const render = badge_renderers_default[style];
  if (!render) {
    throw new Error(`Unknown badge style: '${style}'`);
  }
  logoWidth = +logoWidth || (logo ? DEFAULT_LOGO_HEIGHT : 0);
  return stripXmlWhitespace(
    render({
      label,
      message,
      links,
      logo,
      logoWidth,
      logoSize,
      logoPadding: logo && label.length ? 3 : 0,
      color: toSvgColor(color),
      labelColor: toSvgColor(labelColor),
      idSuffix
    })
  );
}

// node_modules/badge-maker/lib/index.js
var ValidationError = class extends Error {
};
function _validate(format) {
  if (format !== Object(format)) {
    throw new ValidationError("makeBadge takes an argument of type object");
  }
  if (!("message" in format)) {
    throw new ValidationError("Field `message` is required");
  }
  const stringFields = ["labelColor", "color", "message", "label", "logoBase64"];
  stringFields.forEach(function(field) {
    if (field in format && typeof format[field] !== "string") {
      throw new ValidationError(`Field \`${field}\` must be of type string`);
    }
  });
  if ("links" in format) {
    if (!Array.isArray(format.links)) {
      throw new ValidationError("Field `links` must be an array of strings");
    } else {
      if (format.links.length > 2) {
        throw new ValidationError(
          "Field `links` must not have more than 2 elements"
        );
      }
      format.links.forEach(function(field) {
        if (typeof field !== "string") {
          throw new ValidationError("Field `links` must be an array of strings");
        }
      });
    }
  }
  const styleValues = [
    "plastic",
    "flat",
    "flat-square",
    "for-the-badge",
    "social"
  ];
  if ("style" in format && !styleValues.includes(format.style)) {
    throw new ValidationError(
      `Field \`style\` must be one of (${styleValues.toString()})`
    );
  }
  if ("idSuffix" in format && !/^[a-zA-Z0-9\-_]*$/.test(format.idSuffix)) {
    throw new ValidationError(
      "Field `idSuffix` must contain only numbers, letters, -, and _"
    );
  }
}
function _clean(format) {
  const expectedKeys = [
    "label",
    "message",
    "labelColor",
    "color",
    "style",
    "logoBase64",
    "links",
    "idSuffix"
  ];
  const cleaned = {};
  Object.keys(format).forEach((key) => {
    if (format[key] != null && key === "logoBase64") {
      cleaned.logo = format[key];
    } else if (format[key] != null && expectedKeys.includes(key)) {
      cleaned[key] = format[key];
    } else {
      throw new ValidationError(
        `Unexpected field '${key}'. Allowed values are (${expectedKeys.toString()})`
      );
    }
  });
  cleaned.label = cleaned.label || "";
  return cleaned;
}
function makeBadge2(format) {
  _validate(format);
  const cleanedFormat = _clean(format);
  return makeBadge(cleanedFormat);
}

// src/render/standing.ts
function standingOf(item, outcome) {
  if (item.done) return "done";
  if (outcome?.tracked !== "issue" || outcome.state === "open") return "open";
  return isDecidedAgainst(outcome) ? "not-planned" : "done";
}

// src/render/badge.ts
function badgeFacts(judged, outcomes, today) {
  const reports = judged.filter(({ postmortem }) => postmortem.kind === "report");
  const outcomeOf = new Map(outcomes.map((outcome) => [outcome.item.item, outcome]));
  const items = reports.flatMap(({ postmortem }) => postmortem.actionItems);
  const inStanding = (standing) => items.filter((it) => standingOf(it, outcomeOf.get(it)) === standing);
  const open = inStanding("open");
  const overdue = open.filter(({ due }) => due?.date != null && due.date < today);
  return {
    reports: reports.length,
    compliant: reports.filter(({ verdict }) => verdict === "pass").length,
    actionItems: items.length,
    done: inStanding("done").length,
    notPlanned: inStanding("not-planned").length,
    overdue: overdue.length,
    urgent: overdue.filter(({ priority }) => /^P?[01]\b/i.test(priority ?? "")).length
  };
}
var green = "#1a7f37";
var yellow = "#9a6700";
var red = "#cf222e";
var grey = "#59636e";
function badgeFiles(facts, label) {
  return { ...files("compliance", compliance(facts, oneLine(label))), ...files("action-items", followThrough(facts)) };
}
function compliance({ reports, compliant }, label) {
  if (reports === 0) return { label, message: "none", color: grey };
  return { label, message: `${compliant}/${reports} compliant`, color: compliant === reports ? green : red };
}
function followThrough({ actionItems, done, notPlanned, overdue, urgent }) {
  const label = "action items";
  if (actionItems === 0) return { label, message: "none", color: grey };
  const others = [notPlanned > 0 ? ` \xB7 ${notPlanned} not planned` : "", overdue > 0 ? ` \xB7 ${overdue} overdue` : ""];
  const message = `${done}/${actionItems} done${others.join("")}`;
  return { label, message, color: urgent > 0 ? red : overdue > 0 ? yellow : green };
}
function files(name, badge) {
  const image = (labelColor) => `${makeBadge2({ ...badge, labelColor, style: "flat", idSuffix: name })}
`;
  return {
    [`${name}.svg`]: image("#57606a"),
    [`${name}-dark.svg`]: image("#30363d"),
    [`${name}.json`]: `${JSON.stringify({ schemaVersion: 1, ...badge }, null, 2)}
`
  };
}
function badgeSection(branch, label) {
  const picture = (name, text) => [
    "<picture>",
    `  <source media="(prefers-color-scheme: dark)" srcset="/../${branch}/${name}-dark.svg">`,
    `  <img alt="${htmlText(text)}" src="/../${branch}/${name}.svg">`,
    "</picture>"
  ].join("\n");
  const pictures = `${picture("compliance", label)}
${picture("action-items", "action items")}`;
  return `### Badges

They stand on the branch ${code(branch)}. For the README:

\`\`\`html
${pictures}
\`\`\`
`;
}

export {
  standingOf,
  badgeFacts,
  badgeFiles,
  badgeSection
};
