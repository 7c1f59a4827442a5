import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  lint,
  withPolicy
} from "./chunk-QUATAKGT.js";
import {
  WEEKDAYS,
  calendarOf,
  dayNumber,
  dayOf,
  fold,
  instantOf,
  lengthOf,
  mayTellTime,
  minuteOf,
  momentOf,
  readLengths,
  readMentions,
  readZoneNotice,
  settle
} from "./chunk-HJG3SS3B.js";
import {
  beginsWithVerb,
  isVerb
} from "./chunk-IZRIVQBA.js";
import {
  result
} from "./chunk-EVHHVQMM.js";
import {
  __commonJS,
  __export,
  __toESM
} from "./chunk-7AF6O3BB.js";

// node_modules/format/format.js
var require_format = __commonJS({
  "node_modules/format/format.js"(exports, module) {
    (function() {
      var namespace;
      if (typeof module !== "undefined") {
        namespace = module.exports = format;
      } else {
        namespace = (function() {
          return this || (1, eval)("this");
        })();
      }
      namespace.format = format;
      namespace.vsprintf = vsprintf;
      if (typeof console !== "undefined" && typeof console.log === "function") {
        namespace.printf = printf;
      }
      function printf() {
        console.log(format.apply(null, arguments));
      }
      function vsprintf(fmt, replacements) {
        return format.apply(null, [fmt].concat(replacements));
      }
      function format(fmt) {
        var argIndex = 1, args = [].slice.call(arguments), i = 0, n = fmt.length, result2 = "", c, escaped = false, arg, tmp, leadingZero = false, precision, nextArg = function() {
          return args[argIndex++];
        }, slurpNumber = function() {
          var digits = "";
          while (/\d/.test(fmt[i])) {
            digits += fmt[i++];
            c = fmt[i];
          }
          return digits.length > 0 ? parseInt(digits) : null;
        };
        for (; i < n; ++i) {
          c = fmt[i];
          if (escaped) {
            escaped = false;
            if (c == ".") {
              leadingZero = false;
              c = fmt[++i];
            } else if (c == "0" && fmt[i + 1] == ".") {
              leadingZero = true;
              i += 2;
              c = fmt[i];
            } else {
              leadingZero = true;
            }
            precision = slurpNumber();
            switch (c) {
              case "b":
                result2 += parseInt(nextArg(), 10).toString(2);
                break;
              case "c":
                arg = nextArg();
                if (typeof arg === "string" || arg instanceof String)
                  result2 += arg;
                else
                  result2 += String.fromCharCode(parseInt(arg, 10));
                break;
              case "d":
                result2 += parseInt(nextArg(), 10);
                break;
              case "f":
                tmp = String(parseFloat(nextArg()).toFixed(precision || 6));
                result2 += leadingZero ? tmp : tmp.replace(/^0/, "");
                break;
              case "j":
                result2 += JSON.stringify(nextArg());
                break;
              case "o":
                result2 += "0" + parseInt(nextArg(), 10).toString(8);
                break;
              case "s":
                result2 += nextArg();
                break;
              case "x":
                result2 += "0x" + parseInt(nextArg(), 10).toString(16);
                break;
              case "X":
                result2 += "0x" + parseInt(nextArg(), 10).toString(16).toUpperCase();
                break;
              default:
                result2 += c;
                break;
            }
          } else if (c === "%") {
            escaped = true;
          } else {
            result2 += c;
          }
        }
        return result2;
      }
    })();
  }
});

// node_modules/character-entities/index.js
var characterEntities = {
  AElig: "\xC6",
  AMP: "&",
  Aacute: "\xC1",
  Abreve: "\u0102",
  Acirc: "\xC2",
  Acy: "\u0410",
  Afr: "\u{1D504}",
  Agrave: "\xC0",
  Alpha: "\u0391",
  Amacr: "\u0100",
  And: "\u2A53",
  Aogon: "\u0104",
  Aopf: "\u{1D538}",
  ApplyFunction: "\u2061",
  Aring: "\xC5",
  Ascr: "\u{1D49C}",
  Assign: "\u2254",
  Atilde: "\xC3",
  Auml: "\xC4",
  Backslash: "\u2216",
  Barv: "\u2AE7",
  Barwed: "\u2306",
  Bcy: "\u0411",
  Because: "\u2235",
  Bernoullis: "\u212C",
  Beta: "\u0392",
  Bfr: "\u{1D505}",
  Bopf: "\u{1D539}",
  Breve: "\u02D8",
  Bscr: "\u212C",
  Bumpeq: "\u224E",
  CHcy: "\u0427",
  COPY: "\xA9",
  Cacute: "\u0106",
  Cap: "\u22D2",
  CapitalDifferentialD: "\u2145",
  Cayleys: "\u212D",
  Ccaron: "\u010C",
  Ccedil: "\xC7",
  Ccirc: "\u0108",
  Cconint: "\u2230",
  Cdot: "\u010A",
  Cedilla: "\xB8",
  CenterDot: "\xB7",
  Cfr: "\u212D",
  Chi: "\u03A7",
  CircleDot: "\u2299",
  CircleMinus: "\u2296",
  CirclePlus: "\u2295",
  CircleTimes: "\u2297",
  ClockwiseContourIntegral: "\u2232",
  CloseCurlyDoubleQuote: "\u201D",
  CloseCurlyQuote: "\u2019",
  Colon: "\u2237",
  Colone: "\u2A74",
  Congruent: "\u2261",
  Conint: "\u222F",
  ContourIntegral: "\u222E",
  Copf: "\u2102",
  Coproduct: "\u2210",
  CounterClockwiseContourIntegral: "\u2233",
  Cross: "\u2A2F",
  Cscr: "\u{1D49E}",
  Cup: "\u22D3",
  CupCap: "\u224D",
  DD: "\u2145",
  DDotrahd: "\u2911",
  DJcy: "\u0402",
  DScy: "\u0405",
  DZcy: "\u040F",
  Dagger: "\u2021",
  Darr: "\u21A1",
  Dashv: "\u2AE4",
  Dcaron: "\u010E",
  Dcy: "\u0414",
  Del: "\u2207",
  Delta: "\u0394",
  Dfr: "\u{1D507}",
  DiacriticalAcute: "\xB4",
  DiacriticalDot: "\u02D9",
  DiacriticalDoubleAcute: "\u02DD",
  DiacriticalGrave: "`",
  DiacriticalTilde: "\u02DC",
  Diamond: "\u22C4",
  DifferentialD: "\u2146",
  Dopf: "\u{1D53B}",
  Dot: "\xA8",
  DotDot: "\u20DC",
  DotEqual: "\u2250",
  DoubleContourIntegral: "\u222F",
  DoubleDot: "\xA8",
  DoubleDownArrow: "\u21D3",
  DoubleLeftArrow: "\u21D0",
  DoubleLeftRightArrow: "\u21D4",
  DoubleLeftTee: "\u2AE4",
  DoubleLongLeftArrow: "\u27F8",
  DoubleLongLeftRightArrow: "\u27FA",
  DoubleLongRightArrow: "\u27F9",
  DoubleRightArrow: "\u21D2",
  DoubleRightTee: "\u22A8",
  DoubleUpArrow: "\u21D1",
  DoubleUpDownArrow: "\u21D5",
  DoubleVerticalBar: "\u2225",
  DownArrow: "\u2193",
  DownArrowBar: "\u2913",
  DownArrowUpArrow: "\u21F5",
  DownBreve: "\u0311",
  DownLeftRightVector: "\u2950",
  DownLeftTeeVector: "\u295E",
  DownLeftVector: "\u21BD",
  DownLeftVectorBar: "\u2956",
  DownRightTeeVector: "\u295F",
  DownRightVector: "\u21C1",
  DownRightVectorBar: "\u2957",
  DownTee: "\u22A4",
  DownTeeArrow: "\u21A7",
  Downarrow: "\u21D3",
  Dscr: "\u{1D49F}",
  Dstrok: "\u0110",
  ENG: "\u014A",
  ETH: "\xD0",
  Eacute: "\xC9",
  Ecaron: "\u011A",
  Ecirc: "\xCA",
  Ecy: "\u042D",
  Edot: "\u0116",
  Efr: "\u{1D508}",
  Egrave: "\xC8",
  Element: "\u2208",
  Emacr: "\u0112",
  EmptySmallSquare: "\u25FB",
  EmptyVerySmallSquare: "\u25AB",
  Eogon: "\u0118",
  Eopf: "\u{1D53C}",
  Epsilon: "\u0395",
  Equal: "\u2A75",
  EqualTilde: "\u2242",
  Equilibrium: "\u21CC",
  Escr: "\u2130",
  Esim: "\u2A73",
  Eta: "\u0397",
  Euml: "\xCB",
  Exists: "\u2203",
  ExponentialE: "\u2147",
  Fcy: "\u0424",
  Ffr: "\u{1D509}",
  FilledSmallSquare: "\u25FC",
  FilledVerySmallSquare: "\u25AA",
  Fopf: "\u{1D53D}",
  ForAll: "\u2200",
  Fouriertrf: "\u2131",
  Fscr: "\u2131",
  GJcy: "\u0403",
  GT: ">",
  Gamma: "\u0393",
  Gammad: "\u03DC",
  Gbreve: "\u011E",
  Gcedil: "\u0122",
  Gcirc: "\u011C",
  Gcy: "\u0413",
  Gdot: "\u0120",
  Gfr: "\u{1D50A}",
  Gg: "\u22D9",
  Gopf: "\u{1D53E}",
  GreaterEqual: "\u2265",
  GreaterEqualLess: "\u22DB",
  GreaterFullEqual: "\u2267",
  GreaterGreater: "\u2AA2",
  GreaterLess: "\u2277",
  GreaterSlantEqual: "\u2A7E",
  GreaterTilde: "\u2273",
  Gscr: "\u{1D4A2}",
  Gt: "\u226B",
  HARDcy: "\u042A",
  Hacek: "\u02C7",
  Hat: "^",
  Hcirc: "\u0124",
  Hfr: "\u210C",
  HilbertSpace: "\u210B",
  Hopf: "\u210D",
  HorizontalLine: "\u2500",
  Hscr: "\u210B",
  Hstrok: "\u0126",
  HumpDownHump: "\u224E",
  HumpEqual: "\u224F",
  IEcy: "\u0415",
  IJlig: "\u0132",
  IOcy: "\u0401",
  Iacute: "\xCD",
  Icirc: "\xCE",
  Icy: "\u0418",
  Idot: "\u0130",
  Ifr: "\u2111",
  Igrave: "\xCC",
  Im: "\u2111",
  Imacr: "\u012A",
  ImaginaryI: "\u2148",
  Implies: "\u21D2",
  Int: "\u222C",
  Integral: "\u222B",
  Intersection: "\u22C2",
  InvisibleComma: "\u2063",
  InvisibleTimes: "\u2062",
  Iogon: "\u012E",
  Iopf: "\u{1D540}",
  Iota: "\u0399",
  Iscr: "\u2110",
  Itilde: "\u0128",
  Iukcy: "\u0406",
  Iuml: "\xCF",
  Jcirc: "\u0134",
  Jcy: "\u0419",
  Jfr: "\u{1D50D}",
  Jopf: "\u{1D541}",
  Jscr: "\u{1D4A5}",
  Jsercy: "\u0408",
  Jukcy: "\u0404",
  KHcy: "\u0425",
  KJcy: "\u040C",
  Kappa: "\u039A",
  Kcedil: "\u0136",
  Kcy: "\u041A",
  Kfr: "\u{1D50E}",
  Kopf: "\u{1D542}",
  Kscr: "\u{1D4A6}",
  LJcy: "\u0409",
  LT: "<",
  Lacute: "\u0139",
  Lambda: "\u039B",
  Lang: "\u27EA",
  Laplacetrf: "\u2112",
  Larr: "\u219E",
  Lcaron: "\u013D",
  Lcedil: "\u013B",
  Lcy: "\u041B",
  LeftAngleBracket: "\u27E8",
  LeftArrow: "\u2190",
  LeftArrowBar: "\u21E4",
  LeftArrowRightArrow: "\u21C6",
  LeftCeiling: "\u2308",
  LeftDoubleBracket: "\u27E6",
  LeftDownTeeVector: "\u2961",
  LeftDownVector: "\u21C3",
  LeftDownVectorBar: "\u2959",
  LeftFloor: "\u230A",
  LeftRightArrow: "\u2194",
  LeftRightVector: "\u294E",
  LeftTee: "\u22A3",
  LeftTeeArrow: "\u21A4",
  LeftTeeVector: "\u295A",
  LeftTriangle: "\u22B2",
  LeftTriangleBar: "\u29CF",
  LeftTriangleEqual: "\u22B4",
  LeftUpDownVector: "\u2951",
  LeftUpTeeVector: "\u2960",
  LeftUpVector: "\u21BF",
  LeftUpVectorBar: "\u2958",
  LeftVector: "\u21BC",
  LeftVectorBar: "\u2952",
  Leftarrow: "\u21D0",
  Leftrightarrow: "\u21D4",
  LessEqualGreater: "\u22DA",
  LessFullEqual: "\u2266",
  LessGreater: "\u2276",
  LessLess: "\u2AA1",
  LessSlantEqual: "\u2A7D",
  LessTilde: "\u2272",
  Lfr: "\u{1D50F}",
  Ll: "\u22D8",
  Lleftarrow: "\u21DA",
  Lmidot: "\u013F",
  LongLeftArrow: "\u27F5",
  LongLeftRightArrow: "\u27F7",
  LongRightArrow: "\u27F6",
  Longleftarrow: "\u27F8",
  Longleftrightarrow: "\u27FA",
  Longrightarrow: "\u27F9",
  Lopf: "\u{1D543}",
  LowerLeftArrow: "\u2199",
  LowerRightArrow: "\u2198",
  Lscr: "\u2112",
  Lsh: "\u21B0",
  Lstrok: "\u0141",
  Lt: "\u226A",
  Map: "\u2905",
  Mcy: "\u041C",
  MediumSpace: "\u205F",
  Mellintrf: "\u2133",
  Mfr: "\u{1D510}",
  MinusPlus: "\u2213",
  Mopf: "\u{1D544}",
  Mscr: "\u2133",
  Mu: "\u039C",
  NJcy: "\u040A",
  Nacute: "\u0143",
  Ncaron: "\u0147",
  Ncedil: "\u0145",
  Ncy: "\u041D",
  NegativeMediumSpace: "\u200B",
  NegativeThickSpace: "\u200B",
  NegativeThinSpace: "\u200B",
  NegativeVeryThinSpace: "\u200B",
  NestedGreaterGreater: "\u226B",
  NestedLessLess: "\u226A",
  NewLine: "\n",
  Nfr: "\u{1D511}",
  NoBreak: "\u2060",
  NonBreakingSpace: "\xA0",
  Nopf: "\u2115",
  Not: "\u2AEC",
  NotCongruent: "\u2262",
  NotCupCap: "\u226D",
  NotDoubleVerticalBar: "\u2226",
  NotElement: "\u2209",
  NotEqual: "\u2260",
  NotEqualTilde: "\u2242\u0338",
  NotExists: "\u2204",
  NotGreater: "\u226F",
  NotGreaterEqual: "\u2271",
  NotGreaterFullEqual: "\u2267\u0338",
  NotGreaterGreater: "\u226B\u0338",
  NotGreaterLess: "\u2279",
  NotGreaterSlantEqual: "\u2A7E\u0338",
  NotGreaterTilde: "\u2275",
  NotHumpDownHump: "\u224E\u0338",
  NotHumpEqual: "\u224F\u0338",
  NotLeftTriangle: "\u22EA",
  NotLeftTriangleBar: "\u29CF\u0338",
  NotLeftTriangleEqual: "\u22EC",
  NotLess: "\u226E",
  NotLessEqual: "\u2270",
  NotLessGreater: "\u2278",
  NotLessLess: "\u226A\u0338",
  NotLessSlantEqual: "\u2A7D\u0338",
  NotLessTilde: "\u2274",
  NotNestedGreaterGreater: "\u2AA2\u0338",
  NotNestedLessLess: "\u2AA1\u0338",
  NotPrecedes: "\u2280",
  NotPrecedesEqual: "\u2AAF\u0338",
  NotPrecedesSlantEqual: "\u22E0",
  NotReverseElement: "\u220C",
  NotRightTriangle: "\u22EB",
  NotRightTriangleBar: "\u29D0\u0338",
  NotRightTriangleEqual: "\u22ED",
  NotSquareSubset: "\u228F\u0338",
  NotSquareSubsetEqual: "\u22E2",
  NotSquareSuperset: "\u2290\u0338",
  NotSquareSupersetEqual: "\u22E3",
  NotSubset: "\u2282\u20D2",
  NotSubsetEqual: "\u2288",
  NotSucceeds: "\u2281",
  NotSucceedsEqual: "\u2AB0\u0338",
  NotSucceedsSlantEqual: "\u22E1",
  NotSucceedsTilde: "\u227F\u0338",
  NotSuperset: "\u2283\u20D2",
  NotSupersetEqual: "\u2289",
  NotTilde: "\u2241",
  NotTildeEqual: "\u2244",
  NotTildeFullEqual: "\u2247",
  NotTildeTilde: "\u2249",
  NotVerticalBar: "\u2224",
  Nscr: "\u{1D4A9}",
  Ntilde: "\xD1",
  Nu: "\u039D",
  OElig: "\u0152",
  Oacute: "\xD3",
  Ocirc: "\xD4",
  Ocy: "\u041E",
  Odblac: "\u0150",
  Ofr: "\u{1D512}",
  Ograve: "\xD2",
  Omacr: "\u014C",
  Omega: "\u03A9",
  Omicron: "\u039F",
  Oopf: "\u{1D546}",
  OpenCurlyDoubleQuote: "\u201C",
  OpenCurlyQuote: "\u2018",
  Or: "\u2A54",
  Oscr: "\u{1D4AA}",
  Oslash: "\xD8",
  Otilde: "\xD5",
  Otimes: "\u2A37",
  Ouml: "\xD6",
  OverBar: "\u203E",
  OverBrace: "\u23DE",
  OverBracket: "\u23B4",
  OverParenthesis: "\u23DC",
  PartialD: "\u2202",
  Pcy: "\u041F",
  Pfr: "\u{1D513}",
  Phi: "\u03A6",
  Pi: "\u03A0",
  PlusMinus: "\xB1",
  Poincareplane: "\u210C",
  Popf: "\u2119",
  Pr: "\u2ABB",
  Precedes: "\u227A",
  PrecedesEqual: "\u2AAF",
  PrecedesSlantEqual: "\u227C",
  PrecedesTilde: "\u227E",
  Prime: "\u2033",
  Product: "\u220F",
  Proportion: "\u2237",
  Proportional: "\u221D",
  Pscr: "\u{1D4AB}",
  Psi: "\u03A8",
  QUOT: '"',
  Qfr: "\u{1D514}",
  Qopf: "\u211A",
  Qscr: "\u{1D4AC}",
  RBarr: "\u2910",
  REG: "\xAE",
  Racute: "\u0154",
  Rang: "\u27EB",
  Rarr: "\u21A0",
  Rarrtl: "\u2916",
  Rcaron: "\u0158",
  Rcedil: "\u0156",
  Rcy: "\u0420",
  Re: "\u211C",
  ReverseElement: "\u220B",
  ReverseEquilibrium: "\u21CB",
  ReverseUpEquilibrium: "\u296F",
  Rfr: "\u211C",
  Rho: "\u03A1",
  RightAngleBracket: "\u27E9",
  RightArrow: "\u2192",
  RightArrowBar: "\u21E5",
  RightArrowLeftArrow: "\u21C4",
  RightCeiling: "\u2309",
  RightDoubleBracket: "\u27E7",
  RightDownTeeVector: "\u295D",
  RightDownVector: "\u21C2",
  RightDownVectorBar: "\u2955",
  RightFloor: "\u230B",
  RightTee: "\u22A2",
  RightTeeArrow: "\u21A6",
  RightTeeVector: "\u295B",
  RightTriangle: "\u22B3",
  RightTriangleBar: "\u29D0",
  RightTriangleEqual: "\u22B5",
  RightUpDownVector: "\u294F",
  RightUpTeeVector: "\u295C",
  RightUpVector: "\u21BE",
  RightUpVectorBar: "\u2954",
  RightVector: "\u21C0",
  RightVectorBar: "\u2953",
  Rightarrow: "\u21D2",
  Ropf: "\u211D",
  RoundImplies: "\u2970",
  Rrightarrow: "\u21DB",
  Rscr: "\u211B",
  Rsh: "\u21B1",
  RuleDelayed: "\u29F4",
  SHCHcy: "\u0429",
  SHcy: "\u0428",
  SOFTcy: "\u042C",
  Sacute: "\u015A",
  Sc: "\u2ABC",
  Scaron: "\u0160",
  Scedil: "\u015E",
  Scirc: "\u015C",
  Scy: "\u0421",
  Sfr: "\u{1D516}",
  ShortDownArrow: "\u2193",
  ShortLeftArrow: "\u2190",
  ShortRightArrow: "\u2192",
  ShortUpArrow: "\u2191",
  Sigma: "\u03A3",
  SmallCircle: "\u2218",
  Sopf: "\u{1D54A}",
  Sqrt: "\u221A",
  Square: "\u25A1",
  SquareIntersection: "\u2293",
  SquareSubset: "\u228F",
  SquareSubsetEqual: "\u2291",
  SquareSuperset: "\u2290",
  SquareSupersetEqual: "\u2292",
  SquareUnion: "\u2294",
  Sscr: "\u{1D4AE}",
  Star: "\u22C6",
  Sub: "\u22D0",
  Subset: "\u22D0",
  SubsetEqual: "\u2286",
  Succeeds: "\u227B",
  SucceedsEqual: "\u2AB0",
  SucceedsSlantEqual: "\u227D",
  SucceedsTilde: "\u227F",
  SuchThat: "\u220B",
  Sum: "\u2211",
  Sup: "\u22D1",
  Superset: "\u2283",
  SupersetEqual: "\u2287",
  Supset: "\u22D1",
  THORN: "\xDE",
  TRADE: "\u2122",
  TSHcy: "\u040B",
  TScy: "\u0426",
  Tab: "	",
  Tau: "\u03A4",
  Tcaron: "\u0164",
  Tcedil: "\u0162",
  Tcy: "\u0422",
  Tfr: "\u{1D517}",
  Therefore: "\u2234",
  Theta: "\u0398",
  ThickSpace: "\u205F\u200A",
  ThinSpace: "\u2009",
  Tilde: "\u223C",
  TildeEqual: "\u2243",
  TildeFullEqual: "\u2245",
  TildeTilde: "\u2248",
  Topf: "\u{1D54B}",
  TripleDot: "\u20DB",
  Tscr: "\u{1D4AF}",
  Tstrok: "\u0166",
  Uacute: "\xDA",
  Uarr: "\u219F",
  Uarrocir: "\u2949",
  Ubrcy: "\u040E",
  Ubreve: "\u016C",
  Ucirc: "\xDB",
  Ucy: "\u0423",
  Udblac: "\u0170",
  Ufr: "\u{1D518}",
  Ugrave: "\xD9",
  Umacr: "\u016A",
  UnderBar: "_",
  UnderBrace: "\u23DF",
  UnderBracket: "\u23B5",
  UnderParenthesis: "\u23DD",
  Union: "\u22C3",
  UnionPlus: "\u228E",
  Uogon: "\u0172",
  Uopf: "\u{1D54C}",
  UpArrow: "\u2191",
  UpArrowBar: "\u2912",
  UpArrowDownArrow: "\u21C5",
  UpDownArrow: "\u2195",
  UpEquilibrium: "\u296E",
  UpTee: "\u22A5",
  UpTeeArrow: "\u21A5",
  Uparrow: "\u21D1",
  Updownarrow: "\u21D5",
  UpperLeftArrow: "\u2196",
  UpperRightArrow: "\u2197",
  Upsi: "\u03D2",
  Upsilon: "\u03A5",
  Uring: "\u016E",
  Uscr: "\u{1D4B0}",
  Utilde: "\u0168",
  Uuml: "\xDC",
  VDash: "\u22AB",
  Vbar: "\u2AEB",
  Vcy: "\u0412",
  Vdash: "\u22A9",
  Vdashl: "\u2AE6",
  Vee: "\u22C1",
  Verbar: "\u2016",
  Vert: "\u2016",
  VerticalBar: "\u2223",
  VerticalLine: "|",
  VerticalSeparator: "\u2758",
  VerticalTilde: "\u2240",
  VeryThinSpace: "\u200A",
  Vfr: "\u{1D519}",
  Vopf: "\u{1D54D}",
  Vscr: "\u{1D4B1}",
  Vvdash: "\u22AA",
  Wcirc: "\u0174",
  Wedge: "\u22C0",
  Wfr: "\u{1D51A}",
  Wopf: "\u{1D54E}",
  Wscr: "\u{1D4B2}",
  Xfr: "\u{1D51B}",
  Xi: "\u039E",
  Xopf: "\u{1D54F}",
  Xscr: "\u{1D4B3}",
  YAcy: "\u042F",
  YIcy: "\u0407",
  YUcy: "\u042E",
  Yacute: "\xDD",
  Ycirc: "\u0176",
  Ycy: "\u042B",
  Yfr: "\u{1D51C}",
  Yopf: "\u{1D550}",
  Yscr: "\u{1D4B4}",
  Yuml: "\u0178",
  ZHcy: "\u0416",
  Zacute: "\u0179",
  Zcaron: "\u017D",
  Zcy: "\u0417",
  Zdot: "\u017B",
  ZeroWidthSpace: "\u200B",
  Zeta: "\u0396",
  Zfr: "\u2128",
  Zopf: "\u2124",
  Zscr: "\u{1D4B5}",
  aacute: "\xE1",
  abreve: "\u0103",
  ac: "\u223E",
  acE: "\u223E\u0333",
  acd: "\u223F",
  acirc: "\xE2",
  acute: "\xB4",
  acy: "\u0430",
  aelig: "\xE6",
  af: "\u2061",
  afr: "\u{1D51E}",
  agrave: "\xE0",
  alefsym: "\u2135",
  aleph: "\u2135",
  alpha: "\u03B1",
  amacr: "\u0101",
  amalg: "\u2A3F",
  amp: "&",
  and: "\u2227",
  andand: "\u2A55",
  andd: "\u2A5C",
  andslope: "\u2A58",
  andv: "\u2A5A",
  ang: "\u2220",
  ange: "\u29A4",
  angle: "\u2220",
  angmsd: "\u2221",
  angmsdaa: "\u29A8",
  angmsdab: "\u29A9",
  angmsdac: "\u29AA",
  angmsdad: "\u29AB",
  angmsdae: "\u29AC",
  angmsdaf: "\u29AD",
  angmsdag: "\u29AE",
  angmsdah: "\u29AF",
  angrt: "\u221F",
  angrtvb: "\u22BE",
  angrtvbd: "\u299D",
  angsph: "\u2222",
  angst: "\xC5",
  angzarr: "\u237C",
  aogon: "\u0105",
  aopf: "\u{1D552}",
  ap: "\u2248",
  apE: "\u2A70",
  apacir: "\u2A6F",
  ape: "\u224A",
  apid: "\u224B",
  apos: "'",
  approx: "\u2248",
  approxeq: "\u224A",
  aring: "\xE5",
  ascr: "\u{1D4B6}",
  ast: "*",
  asymp: "\u2248",
  asympeq: "\u224D",
  atilde: "\xE3",
  auml: "\xE4",
  awconint: "\u2233",
  awint: "\u2A11",
  bNot: "\u2AED",
  backcong: "\u224C",
  backepsilon: "\u03F6",
  backprime: "\u2035",
  backsim: "\u223D",
  backsimeq: "\u22CD",
  barvee: "\u22BD",
  barwed: "\u2305",
  barwedge: "\u2305",
  bbrk: "\u23B5",
  bbrktbrk: "\u23B6",
  bcong: "\u224C",
  bcy: "\u0431",
  bdquo: "\u201E",
  becaus: "\u2235",
  because: "\u2235",
  bemptyv: "\u29B0",
  bepsi: "\u03F6",
  bernou: "\u212C",
  beta: "\u03B2",
  beth: "\u2136",
  between: "\u226C",
  bfr: "\u{1D51F}",
  bigcap: "\u22C2",
  bigcirc: "\u25EF",
  bigcup: "\u22C3",
  bigodot: "\u2A00",
  bigoplus: "\u2A01",
  bigotimes: "\u2A02",
  bigsqcup: "\u2A06",
  bigstar: "\u2605",
  bigtriangledown: "\u25BD",
  bigtriangleup: "\u25B3",
  biguplus: "\u2A04",
  bigvee: "\u22C1",
  bigwedge: "\u22C0",
  bkarow: "\u290D",
  blacklozenge: "\u29EB",
  blacksquare: "\u25AA",
  blacktriangle: "\u25B4",
  blacktriangledown: "\u25BE",
  blacktriangleleft: "\u25C2",
  blacktriangleright: "\u25B8",
  blank: "\u2423",
  blk12: "\u2592",
  blk14: "\u2591",
  blk34: "\u2593",
  block: "\u2588",
  bne: "=\u20E5",
  bnequiv: "\u2261\u20E5",
  bnot: "\u2310",
  bopf: "\u{1D553}",
  bot: "\u22A5",
  bottom: "\u22A5",
  bowtie: "\u22C8",
  boxDL: "\u2557",
  boxDR: "\u2554",
  boxDl: "\u2556",
  boxDr: "\u2553",
  boxH: "\u2550",
  boxHD: "\u2566",
  boxHU: "\u2569",
  boxHd: "\u2564",
  boxHu: "\u2567",
  boxUL: "\u255D",
  boxUR: "\u255A",
  boxUl: "\u255C",
  boxUr: "\u2559",
  boxV: "\u2551",
  boxVH: "\u256C",
  boxVL: "\u2563",
  boxVR: "\u2560",
  boxVh: "\u256B",
  boxVl: "\u2562",
  boxVr: "\u255F",
  boxbox: "\u29C9",
  boxdL: "\u2555",
  boxdR: "\u2552",
  boxdl: "\u2510",
  boxdr: "\u250C",
  boxh: "\u2500",
  boxhD: "\u2565",
  boxhU: "\u2568",
  boxhd: "\u252C",
  boxhu: "\u2534",
  boxminus: "\u229F",
  boxplus: "\u229E",
  boxtimes: "\u22A0",
  boxuL: "\u255B",
  boxuR: "\u2558",
  boxul: "\u2518",
  boxur: "\u2514",
  boxv: "\u2502",
  boxvH: "\u256A",
  boxvL: "\u2561",
  boxvR: "\u255E",
  boxvh: "\u253C",
  boxvl: "\u2524",
  boxvr: "\u251C",
  bprime: "\u2035",
  breve: "\u02D8",
  brvbar: "\xA6",
  bscr: "\u{1D4B7}",
  bsemi: "\u204F",
  bsim: "\u223D",
  bsime: "\u22CD",
  bsol: "\\",
  bsolb: "\u29C5",
  bsolhsub: "\u27C8",
  bull: "\u2022",
  bullet: "\u2022",
  bump: "\u224E",
  bumpE: "\u2AAE",
  bumpe: "\u224F",
  bumpeq: "\u224F",
  cacute: "\u0107",
  cap: "\u2229",
  capand: "\u2A44",
  capbrcup: "\u2A49",
  capcap: "\u2A4B",
  capcup: "\u2A47",
  capdot: "\u2A40",
  caps: "\u2229\uFE00",
  caret: "\u2041",
  caron: "\u02C7",
  ccaps: "\u2A4D",
  ccaron: "\u010D",
  ccedil: "\xE7",
  ccirc: "\u0109",
  ccups: "\u2A4C",
  ccupssm: "\u2A50",
  cdot: "\u010B",
  cedil: "\xB8",
  cemptyv: "\u29B2",
  cent: "\xA2",
  centerdot: "\xB7",
  cfr: "\u{1D520}",
  chcy: "\u0447",
  check: "\u2713",
  checkmark: "\u2713",
  chi: "\u03C7",
  cir: "\u25CB",
  cirE: "\u29C3",
  circ: "\u02C6",
  circeq: "\u2257",
  circlearrowleft: "\u21BA",
  circlearrowright: "\u21BB",
  circledR: "\xAE",
  circledS: "\u24C8",
  circledast: "\u229B",
  circledcirc: "\u229A",
  circleddash: "\u229D",
  cire: "\u2257",
  cirfnint: "\u2A10",
  cirmid: "\u2AEF",
  cirscir: "\u29C2",
  clubs: "\u2663",
  clubsuit: "\u2663",
  colon: ":",
  colone: "\u2254",
  coloneq: "\u2254",
  comma: ",",
  commat: "@",
  comp: "\u2201",
  compfn: "\u2218",
  complement: "\u2201",
  complexes: "\u2102",
  cong: "\u2245",
  congdot: "\u2A6D",
  conint: "\u222E",
  copf: "\u{1D554}",
  coprod: "\u2210",
  copy: "\xA9",
  copysr: "\u2117",
  crarr: "\u21B5",
  cross: "\u2717",
  cscr: "\u{1D4B8}",
  csub: "\u2ACF",
  csube: "\u2AD1",
  csup: "\u2AD0",
  csupe: "\u2AD2",
  ctdot: "\u22EF",
  cudarrl: "\u2938",
  cudarrr: "\u2935",
  cuepr: "\u22DE",
  cuesc: "\u22DF",
  cularr: "\u21B6",
  cularrp: "\u293D",
  cup: "\u222A",
  cupbrcap: "\u2A48",
  cupcap: "\u2A46",
  cupcup: "\u2A4A",
  cupdot: "\u228D",
  cupor: "\u2A45",
  cups: "\u222A\uFE00",
  curarr: "\u21B7",
  curarrm: "\u293C",
  curlyeqprec: "\u22DE",
  curlyeqsucc: "\u22DF",
  curlyvee: "\u22CE",
  curlywedge: "\u22CF",
  curren: "\xA4",
  curvearrowleft: "\u21B6",
  curvearrowright: "\u21B7",
  cuvee: "\u22CE",
  cuwed: "\u22CF",
  cwconint: "\u2232",
  cwint: "\u2231",
  cylcty: "\u232D",
  dArr: "\u21D3",
  dHar: "\u2965",
  dagger: "\u2020",
  daleth: "\u2138",
  darr: "\u2193",
  dash: "\u2010",
  dashv: "\u22A3",
  dbkarow: "\u290F",
  dblac: "\u02DD",
  dcaron: "\u010F",
  dcy: "\u0434",
  dd: "\u2146",
  ddagger: "\u2021",
  ddarr: "\u21CA",
  ddotseq: "\u2A77",
  deg: "\xB0",
  delta: "\u03B4",
  demptyv: "\u29B1",
  dfisht: "\u297F",
  dfr: "\u{1D521}",
  dharl: "\u21C3",
  dharr: "\u21C2",
  diam: "\u22C4",
  diamond: "\u22C4",
  diamondsuit: "\u2666",
  diams: "\u2666",
  die: "\xA8",
  digamma: "\u03DD",
  disin: "\u22F2",
  div: "\xF7",
  divide: "\xF7",
  divideontimes: "\u22C7",
  divonx: "\u22C7",
  djcy: "\u0452",
  dlcorn: "\u231E",
  dlcrop: "\u230D",
  dollar: "$",
  dopf: "\u{1D555}",
  dot: "\u02D9",
  doteq: "\u2250",
  doteqdot: "\u2251",
  dotminus: "\u2238",
  dotplus: "\u2214",
  dotsquare: "\u22A1",
  doublebarwedge: "\u2306",
  downarrow: "\u2193",
  downdownarrows: "\u21CA",
  downharpoonleft: "\u21C3",
  downharpoonright: "\u21C2",
  drbkarow: "\u2910",
  drcorn: "\u231F",
  drcrop: "\u230C",
  dscr: "\u{1D4B9}",
  dscy: "\u0455",
  dsol: "\u29F6",
  dstrok: "\u0111",
  dtdot: "\u22F1",
  dtri: "\u25BF",
  dtrif: "\u25BE",
  duarr: "\u21F5",
  duhar: "\u296F",
  dwangle: "\u29A6",
  dzcy: "\u045F",
  dzigrarr: "\u27FF",
  eDDot: "\u2A77",
  eDot: "\u2251",
  eacute: "\xE9",
  easter: "\u2A6E",
  ecaron: "\u011B",
  ecir: "\u2256",
  ecirc: "\xEA",
  ecolon: "\u2255",
  ecy: "\u044D",
  edot: "\u0117",
  ee: "\u2147",
  efDot: "\u2252",
  efr: "\u{1D522}",
  eg: "\u2A9A",
  egrave: "\xE8",
  egs: "\u2A96",
  egsdot: "\u2A98",
  el: "\u2A99",
  elinters: "\u23E7",
  ell: "\u2113",
  els: "\u2A95",
  elsdot: "\u2A97",
  emacr: "\u0113",
  empty: "\u2205",
  emptyset: "\u2205",
  emptyv: "\u2205",
  emsp13: "\u2004",
  emsp14: "\u2005",
  emsp: "\u2003",
  eng: "\u014B",
  ensp: "\u2002",
  eogon: "\u0119",
  eopf: "\u{1D556}",
  epar: "\u22D5",
  eparsl: "\u29E3",
  eplus: "\u2A71",
  epsi: "\u03B5",
  epsilon: "\u03B5",
  epsiv: "\u03F5",
  eqcirc: "\u2256",
  eqcolon: "\u2255",
  eqsim: "\u2242",
  eqslantgtr: "\u2A96",
  eqslantless: "\u2A95",
  equals: "=",
  equest: "\u225F",
  equiv: "\u2261",
  equivDD: "\u2A78",
  eqvparsl: "\u29E5",
  erDot: "\u2253",
  erarr: "\u2971",
  escr: "\u212F",
  esdot: "\u2250",
  esim: "\u2242",
  eta: "\u03B7",
  eth: "\xF0",
  euml: "\xEB",
  euro: "\u20AC",
  excl: "!",
  exist: "\u2203",
  expectation: "\u2130",
  exponentiale: "\u2147",
  fallingdotseq: "\u2252",
  fcy: "\u0444",
  female: "\u2640",
  ffilig: "\uFB03",
  fflig: "\uFB00",
  ffllig: "\uFB04",
  ffr: "\u{1D523}",
  filig: "\uFB01",
  fjlig: "fj",
  flat: "\u266D",
  fllig: "\uFB02",
  fltns: "\u25B1",
  fnof: "\u0192",
  fopf: "\u{1D557}",
  forall: "\u2200",
  fork: "\u22D4",
  forkv: "\u2AD9",
  fpartint: "\u2A0D",
  frac12: "\xBD",
  frac13: "\u2153",
  frac14: "\xBC",
  frac15: "\u2155",
  frac16: "\u2159",
  frac18: "\u215B",
  frac23: "\u2154",
  frac25: "\u2156",
  frac34: "\xBE",
  frac35: "\u2157",
  frac38: "\u215C",
  frac45: "\u2158",
  frac56: "\u215A",
  frac58: "\u215D",
  frac78: "\u215E",
  frasl: "\u2044",
  frown: "\u2322",
  fscr: "\u{1D4BB}",
  gE: "\u2267",
  gEl: "\u2A8C",
  gacute: "\u01F5",
  gamma: "\u03B3",
  gammad: "\u03DD",
  gap: "\u2A86",
  gbreve: "\u011F",
  gcirc: "\u011D",
  gcy: "\u0433",
  gdot: "\u0121",
  ge: "\u2265",
  gel: "\u22DB",
  geq: "\u2265",
  geqq: "\u2267",
  geqslant: "\u2A7E",
  ges: "\u2A7E",
  gescc: "\u2AA9",
  gesdot: "\u2A80",
  gesdoto: "\u2A82",
  gesdotol: "\u2A84",
  gesl: "\u22DB\uFE00",
  gesles: "\u2A94",
  gfr: "\u{1D524}",
  gg: "\u226B",
  ggg: "\u22D9",
  gimel: "\u2137",
  gjcy: "\u0453",
  gl: "\u2277",
  glE: "\u2A92",
  gla: "\u2AA5",
  glj: "\u2AA4",
  gnE: "\u2269",
  gnap: "\u2A8A",
  gnapprox: "\u2A8A",
  gne: "\u2A88",
  gneq: "\u2A88",
  gneqq: "\u2269",
  gnsim: "\u22E7",
  gopf: "\u{1D558}",
  grave: "`",
  gscr: "\u210A",
  gsim: "\u2273",
  gsime: "\u2A8E",
  gsiml: "\u2A90",
  gt: ">",
  gtcc: "\u2AA7",
  gtcir: "\u2A7A",
  gtdot: "\u22D7",
  gtlPar: "\u2995",
  gtquest: "\u2A7C",
  gtrapprox: "\u2A86",
  gtrarr: "\u2978",
  gtrdot: "\u22D7",
  gtreqless: "\u22DB",
  gtreqqless: "\u2A8C",
  gtrless: "\u2277",
  gtrsim: "\u2273",
  gvertneqq: "\u2269\uFE00",
  gvnE: "\u2269\uFE00",
  hArr: "\u21D4",
  hairsp: "\u200A",
  half: "\xBD",
  hamilt: "\u210B",
  hardcy: "\u044A",
  harr: "\u2194",
  harrcir: "\u2948",
  harrw: "\u21AD",
  hbar: "\u210F",
  hcirc: "\u0125",
  hearts: "\u2665",
  heartsuit: "\u2665",
  hellip: "\u2026",
  hercon: "\u22B9",
  hfr: "\u{1D525}",
  hksearow: "\u2925",
  hkswarow: "\u2926",
  hoarr: "\u21FF",
  homtht: "\u223B",
  hookleftarrow: "\u21A9",
  hookrightarrow: "\u21AA",
  hopf: "\u{1D559}",
  horbar: "\u2015",
  hscr: "\u{1D4BD}",
  hslash: "\u210F",
  hstrok: "\u0127",
  hybull: "\u2043",
  hyphen: "\u2010",
  iacute: "\xED",
  ic: "\u2063",
  icirc: "\xEE",
  icy: "\u0438",
  iecy: "\u0435",
  iexcl: "\xA1",
  iff: "\u21D4",
  ifr: "\u{1D526}",
  igrave: "\xEC",
  ii: "\u2148",
  iiiint: "\u2A0C",
  iiint: "\u222D",
  iinfin: "\u29DC",
  iiota: "\u2129",
  ijlig: "\u0133",
  imacr: "\u012B",
  image: "\u2111",
  imagline: "\u2110",
  imagpart: "\u2111",
  imath: "\u0131",
  imof: "\u22B7",
  imped: "\u01B5",
  in: "\u2208",
  incare: "\u2105",
  infin: "\u221E",
  infintie: "\u29DD",
  inodot: "\u0131",
  int: "\u222B",
  intcal: "\u22BA",
  integers: "\u2124",
  intercal: "\u22BA",
  intlarhk: "\u2A17",
  intprod: "\u2A3C",
  iocy: "\u0451",
  iogon: "\u012F",
  iopf: "\u{1D55A}",
  iota: "\u03B9",
  iprod: "\u2A3C",
  iquest: "\xBF",
  iscr: "\u{1D4BE}",
  isin: "\u2208",
  isinE: "\u22F9",
  isindot: "\u22F5",
  isins: "\u22F4",
  isinsv: "\u22F3",
  isinv: "\u2208",
  it: "\u2062",
  itilde: "\u0129",
  iukcy: "\u0456",
  iuml: "\xEF",
  jcirc: "\u0135",
  jcy: "\u0439",
  jfr: "\u{1D527}",
  jmath: "\u0237",
  jopf: "\u{1D55B}",
  jscr: "\u{1D4BF}",
  jsercy: "\u0458",
  jukcy: "\u0454",
  kappa: "\u03BA",
  kappav: "\u03F0",
  kcedil: "\u0137",
  kcy: "\u043A",
  kfr: "\u{1D528}",
  kgreen: "\u0138",
  khcy: "\u0445",
  kjcy: "\u045C",
  kopf: "\u{1D55C}",
  kscr: "\u{1D4C0}",
  lAarr: "\u21DA",
  lArr: "\u21D0",
  lAtail: "\u291B",
  lBarr: "\u290E",
  lE: "\u2266",
  lEg: "\u2A8B",
  lHar: "\u2962",
  lacute: "\u013A",
  laemptyv: "\u29B4",
  lagran: "\u2112",
  lambda: "\u03BB",
  lang: "\u27E8",
  langd: "\u2991",
  langle: "\u27E8",
  lap: "\u2A85",
  laquo: "\xAB",
  larr: "\u2190",
  larrb: "\u21E4",
  larrbfs: "\u291F",
  larrfs: "\u291D",
  larrhk: "\u21A9",
  larrlp: "\u21AB",
  larrpl: "\u2939",
  larrsim: "\u2973",
  larrtl: "\u21A2",
  lat: "\u2AAB",
  latail: "\u2919",
  late: "\u2AAD",
  lates: "\u2AAD\uFE00",
  lbarr: "\u290C",
  lbbrk: "\u2772",
  lbrace: "{",
  lbrack: "[",
  lbrke: "\u298B",
  lbrksld: "\u298F",
  lbrkslu: "\u298D",
  lcaron: "\u013E",
  lcedil: "\u013C",
  lceil: "\u2308",
  lcub: "{",
  lcy: "\u043B",
  ldca: "\u2936",
  ldquo: "\u201C",
  ldquor: "\u201E",
  ldrdhar: "\u2967",
  ldrushar: "\u294B",
  ldsh: "\u21B2",
  le: "\u2264",
  leftarrow: "\u2190",
  leftarrowtail: "\u21A2",
  leftharpoondown: "\u21BD",
  leftharpoonup: "\u21BC",
  leftleftarrows: "\u21C7",
  leftrightarrow: "\u2194",
  leftrightarrows: "\u21C6",
  leftrightharpoons: "\u21CB",
  leftrightsquigarrow: "\u21AD",
  leftthreetimes: "\u22CB",
  leg: "\u22DA",
  leq: "\u2264",
  leqq: "\u2266",
  leqslant: "\u2A7D",
  les: "\u2A7D",
  lescc: "\u2AA8",
  lesdot: "\u2A7F",
  lesdoto: "\u2A81",
  lesdotor: "\u2A83",
  lesg: "\u22DA\uFE00",
  lesges: "\u2A93",
  lessapprox: "\u2A85",
  lessdot: "\u22D6",
  lesseqgtr: "\u22DA",
  lesseqqgtr: "\u2A8B",
  lessgtr: "\u2276",
  lesssim: "\u2272",
  lfisht: "\u297C",
  lfloor: "\u230A",
  lfr: "\u{1D529}",
  lg: "\u2276",
  lgE: "\u2A91",
  lhard: "\u21BD",
  lharu: "\u21BC",
  lharul: "\u296A",
  lhblk: "\u2584",
  ljcy: "\u0459",
  ll: "\u226A",
  llarr: "\u21C7",
  llcorner: "\u231E",
  llhard: "\u296B",
  lltri: "\u25FA",
  lmidot: "\u0140",
  lmoust: "\u23B0",
  lmoustache: "\u23B0",
  lnE: "\u2268",
  lnap: "\u2A89",
  lnapprox: "\u2A89",
  lne: "\u2A87",
  lneq: "\u2A87",
  lneqq: "\u2268",
  lnsim: "\u22E6",
  loang: "\u27EC",
  loarr: "\u21FD",
  lobrk: "\u27E6",
  longleftarrow: "\u27F5",
  longleftrightarrow: "\u27F7",
  longmapsto: "\u27FC",
  longrightarrow: "\u27F6",
  looparrowleft: "\u21AB",
  looparrowright: "\u21AC",
  lopar: "\u2985",
  lopf: "\u{1D55D}",
  loplus: "\u2A2D",
  lotimes: "\u2A34",
  lowast: "\u2217",
  lowbar: "_",
  loz: "\u25CA",
  lozenge: "\u25CA",
  lozf: "\u29EB",
  lpar: "(",
  lparlt: "\u2993",
  lrarr: "\u21C6",
  lrcorner: "\u231F",
  lrhar: "\u21CB",
  lrhard: "\u296D",
  lrm: "\u200E",
  lrtri: "\u22BF",
  lsaquo: "\u2039",
  lscr: "\u{1D4C1}",
  lsh: "\u21B0",
  lsim: "\u2272",
  lsime: "\u2A8D",
  lsimg: "\u2A8F",
  lsqb: "[",
  lsquo: "\u2018",
  lsquor: "\u201A",
  lstrok: "\u0142",
  lt: "<",
  ltcc: "\u2AA6",
  ltcir: "\u2A79",
  ltdot: "\u22D6",
  lthree: "\u22CB",
  ltimes: "\u22C9",
  ltlarr: "\u2976",
  ltquest: "\u2A7B",
  ltrPar: "\u2996",
  ltri: "\u25C3",
  ltrie: "\u22B4",
  ltrif: "\u25C2",
  lurdshar: "\u294A",
  luruhar: "\u2966",
  lvertneqq: "\u2268\uFE00",
  lvnE: "\u2268\uFE00",
  mDDot: "\u223A",
  macr: "\xAF",
  male: "\u2642",
  malt: "\u2720",
  maltese: "\u2720",
  map: "\u21A6",
  mapsto: "\u21A6",
  mapstodown: "\u21A7",
  mapstoleft: "\u21A4",
  mapstoup: "\u21A5",
  marker: "\u25AE",
  mcomma: "\u2A29",
  mcy: "\u043C",
  mdash: "\u2014",
  measuredangle: "\u2221",
  mfr: "\u{1D52A}",
  mho: "\u2127",
  micro: "\xB5",
  mid: "\u2223",
  midast: "*",
  midcir: "\u2AF0",
  middot: "\xB7",
  minus: "\u2212",
  minusb: "\u229F",
  minusd: "\u2238",
  minusdu: "\u2A2A",
  mlcp: "\u2ADB",
  mldr: "\u2026",
  mnplus: "\u2213",
  models: "\u22A7",
  mopf: "\u{1D55E}",
  mp: "\u2213",
  mscr: "\u{1D4C2}",
  mstpos: "\u223E",
  mu: "\u03BC",
  multimap: "\u22B8",
  mumap: "\u22B8",
  nGg: "\u22D9\u0338",
  nGt: "\u226B\u20D2",
  nGtv: "\u226B\u0338",
  nLeftarrow: "\u21CD",
  nLeftrightarrow: "\u21CE",
  nLl: "\u22D8\u0338",
  nLt: "\u226A\u20D2",
  nLtv: "\u226A\u0338",
  nRightarrow: "\u21CF",
  nVDash: "\u22AF",
  nVdash: "\u22AE",
  nabla: "\u2207",
  nacute: "\u0144",
  nang: "\u2220\u20D2",
  nap: "\u2249",
  napE: "\u2A70\u0338",
  napid: "\u224B\u0338",
  napos: "\u0149",
  napprox: "\u2249",
  natur: "\u266E",
  natural: "\u266E",
  naturals: "\u2115",
  nbsp: "\xA0",
  nbump: "\u224E\u0338",
  nbumpe: "\u224F\u0338",
  ncap: "\u2A43",
  ncaron: "\u0148",
  ncedil: "\u0146",
  ncong: "\u2247",
  ncongdot: "\u2A6D\u0338",
  ncup: "\u2A42",
  ncy: "\u043D",
  ndash: "\u2013",
  ne: "\u2260",
  neArr: "\u21D7",
  nearhk: "\u2924",
  nearr: "\u2197",
  nearrow: "\u2197",
  nedot: "\u2250\u0338",
  nequiv: "\u2262",
  nesear: "\u2928",
  nesim: "\u2242\u0338",
  nexist: "\u2204",
  nexists: "\u2204",
  nfr: "\u{1D52B}",
  ngE: "\u2267\u0338",
  nge: "\u2271",
  ngeq: "\u2271",
  ngeqq: "\u2267\u0338",
  ngeqslant: "\u2A7E\u0338",
  nges: "\u2A7E\u0338",
  ngsim: "\u2275",
  ngt: "\u226F",
  ngtr: "\u226F",
  nhArr: "\u21CE",
  nharr: "\u21AE",
  nhpar: "\u2AF2",
  ni: "\u220B",
  nis: "\u22FC",
  nisd: "\u22FA",
  niv: "\u220B",
  njcy: "\u045A",
  nlArr: "\u21CD",
  nlE: "\u2266\u0338",
  nlarr: "\u219A",
  nldr: "\u2025",
  nle: "\u2270",
  nleftarrow: "\u219A",
  nleftrightarrow: "\u21AE",
  nleq: "\u2270",
  nleqq: "\u2266\u0338",
  nleqslant: "\u2A7D\u0338",
  nles: "\u2A7D\u0338",
  nless: "\u226E",
  nlsim: "\u2274",
  nlt: "\u226E",
  nltri: "\u22EA",
  nltrie: "\u22EC",
  nmid: "\u2224",
  nopf: "\u{1D55F}",
  not: "\xAC",
  notin: "\u2209",
  notinE: "\u22F9\u0338",
  notindot: "\u22F5\u0338",
  notinva: "\u2209",
  notinvb: "\u22F7",
  notinvc: "\u22F6",
  notni: "\u220C",
  notniva: "\u220C",
  notnivb: "\u22FE",
  notnivc: "\u22FD",
  npar: "\u2226",
  nparallel: "\u2226",
  nparsl: "\u2AFD\u20E5",
  npart: "\u2202\u0338",
  npolint: "\u2A14",
  npr: "\u2280",
  nprcue: "\u22E0",
  npre: "\u2AAF\u0338",
  nprec: "\u2280",
  npreceq: "\u2AAF\u0338",
  nrArr: "\u21CF",
  nrarr: "\u219B",
  nrarrc: "\u2933\u0338",
  nrarrw: "\u219D\u0338",
  nrightarrow: "\u219B",
  nrtri: "\u22EB",
  nrtrie: "\u22ED",
  nsc: "\u2281",
  nsccue: "\u22E1",
  nsce: "\u2AB0\u0338",
  nscr: "\u{1D4C3}",
  nshortmid: "\u2224",
  nshortparallel: "\u2226",
  nsim: "\u2241",
  nsime: "\u2244",
  nsimeq: "\u2244",
  nsmid: "\u2224",
  nspar: "\u2226",
  nsqsube: "\u22E2",
  nsqsupe: "\u22E3",
  nsub: "\u2284",
  nsubE: "\u2AC5\u0338",
  nsube: "\u2288",
  nsubset: "\u2282\u20D2",
  nsubseteq: "\u2288",
  nsubseteqq: "\u2AC5\u0338",
  nsucc: "\u2281",
  nsucceq: "\u2AB0\u0338",
  nsup: "\u2285",
  nsupE: "\u2AC6\u0338",
  nsupe: "\u2289",
  nsupset: "\u2283\u20D2",
  nsupseteq: "\u2289",
  nsupseteqq: "\u2AC6\u0338",
  ntgl: "\u2279",
  ntilde: "\xF1",
  ntlg: "\u2278",
  ntriangleleft: "\u22EA",
  ntrianglelefteq: "\u22EC",
  ntriangleright: "\u22EB",
  ntrianglerighteq: "\u22ED",
  nu: "\u03BD",
  num: "#",
  numero: "\u2116",
  numsp: "\u2007",
  nvDash: "\u22AD",
  nvHarr: "\u2904",
  nvap: "\u224D\u20D2",
  nvdash: "\u22AC",
  nvge: "\u2265\u20D2",
  nvgt: ">\u20D2",
  nvinfin: "\u29DE",
  nvlArr: "\u2902",
  nvle: "\u2264\u20D2",
  nvlt: "<\u20D2",
  nvltrie: "\u22B4\u20D2",
  nvrArr: "\u2903",
  nvrtrie: "\u22B5\u20D2",
  nvsim: "\u223C\u20D2",
  nwArr: "\u21D6",
  nwarhk: "\u2923",
  nwarr: "\u2196",
  nwarrow: "\u2196",
  nwnear: "\u2927",
  oS: "\u24C8",
  oacute: "\xF3",
  oast: "\u229B",
  ocir: "\u229A",
  ocirc: "\xF4",
  ocy: "\u043E",
  odash: "\u229D",
  odblac: "\u0151",
  odiv: "\u2A38",
  odot: "\u2299",
  odsold: "\u29BC",
  oelig: "\u0153",
  ofcir: "\u29BF",
  ofr: "\u{1D52C}",
  ogon: "\u02DB",
  ograve: "\xF2",
  ogt: "\u29C1",
  ohbar: "\u29B5",
  ohm: "\u03A9",
  oint: "\u222E",
  olarr: "\u21BA",
  olcir: "\u29BE",
  olcross: "\u29BB",
  oline: "\u203E",
  olt: "\u29C0",
  omacr: "\u014D",
  omega: "\u03C9",
  omicron: "\u03BF",
  omid: "\u29B6",
  ominus: "\u2296",
  oopf: "\u{1D560}",
  opar: "\u29B7",
  operp: "\u29B9",
  oplus: "\u2295",
  or: "\u2228",
  orarr: "\u21BB",
  ord: "\u2A5D",
  order: "\u2134",
  orderof: "\u2134",
  ordf: "\xAA",
  ordm: "\xBA",
  origof: "\u22B6",
  oror: "\u2A56",
  orslope: "\u2A57",
  orv: "\u2A5B",
  oscr: "\u2134",
  oslash: "\xF8",
  osol: "\u2298",
  otilde: "\xF5",
  otimes: "\u2297",
  otimesas: "\u2A36",
  ouml: "\xF6",
  ovbar: "\u233D",
  par: "\u2225",
  para: "\xB6",
  parallel: "\u2225",
  parsim: "\u2AF3",
  parsl: "\u2AFD",
  part: "\u2202",
  pcy: "\u043F",
  percnt: "%",
  period: ".",
  permil: "\u2030",
  perp: "\u22A5",
  pertenk: "\u2031",
  pfr: "\u{1D52D}",
  phi: "\u03C6",
  phiv: "\u03D5",
  phmmat: "\u2133",
  phone: "\u260E",
  pi: "\u03C0",
  pitchfork: "\u22D4",
  piv: "\u03D6",
  planck: "\u210F",
  planckh: "\u210E",
  plankv: "\u210F",
  plus: "+",
  plusacir: "\u2A23",
  plusb: "\u229E",
  pluscir: "\u2A22",
  plusdo: "\u2214",
  plusdu: "\u2A25",
  pluse: "\u2A72",
  plusmn: "\xB1",
  plussim: "\u2A26",
  plustwo: "\u2A27",
  pm: "\xB1",
  pointint: "\u2A15",
  popf: "\u{1D561}",
  pound: "\xA3",
  pr: "\u227A",
  prE: "\u2AB3",
  prap: "\u2AB7",
  prcue: "\u227C",
  pre: "\u2AAF",
  prec: "\u227A",
  precapprox: "\u2AB7",
  preccurlyeq: "\u227C",
  preceq: "\u2AAF",
  precnapprox: "\u2AB9",
  precneqq: "\u2AB5",
  precnsim: "\u22E8",
  precsim: "\u227E",
  prime: "\u2032",
  primes: "\u2119",
  prnE: "\u2AB5",
  prnap: "\u2AB9",
  prnsim: "\u22E8",
  prod: "\u220F",
  profalar: "\u232E",
  profline: "\u2312",
  profsurf: "\u2313",
  prop: "\u221D",
  propto: "\u221D",
  prsim: "\u227E",
  prurel: "\u22B0",
  pscr: "\u{1D4C5}",
  psi: "\u03C8",
  puncsp: "\u2008",
  qfr: "\u{1D52E}",
  qint: "\u2A0C",
  qopf: "\u{1D562}",
  qprime: "\u2057",
  qscr: "\u{1D4C6}",
  quaternions: "\u210D",
  quatint: "\u2A16",
  quest: "?",
  questeq: "\u225F",
  quot: '"',
  rAarr: "\u21DB",
  rArr: "\u21D2",
  rAtail: "\u291C",
  rBarr: "\u290F",
  rHar: "\u2964",
  race: "\u223D\u0331",
  racute: "\u0155",
  radic: "\u221A",
  raemptyv: "\u29B3",
  rang: "\u27E9",
  rangd: "\u2992",
  range: "\u29A5",
  rangle: "\u27E9",
  raquo: "\xBB",
  rarr: "\u2192",
  rarrap: "\u2975",
  rarrb: "\u21E5",
  rarrbfs: "\u2920",
  rarrc: "\u2933",
  rarrfs: "\u291E",
  rarrhk: "\u21AA",
  rarrlp: "\u21AC",
  rarrpl: "\u2945",
  rarrsim: "\u2974",
  rarrtl: "\u21A3",
  rarrw: "\u219D",
  ratail: "\u291A",
  ratio: "\u2236",
  rationals: "\u211A",
  rbarr: "\u290D",
  rbbrk: "\u2773",
  rbrace: "}",
  rbrack: "]",
  rbrke: "\u298C",
  rbrksld: "\u298E",
  rbrkslu: "\u2990",
  rcaron: "\u0159",
  rcedil: "\u0157",
  rceil: "\u2309",
  rcub: "}",
  rcy: "\u0440",
  rdca: "\u2937",
  rdldhar: "\u2969",
  rdquo: "\u201D",
  rdquor: "\u201D",
  rdsh: "\u21B3",
  real: "\u211C",
  realine: "\u211B",
  realpart: "\u211C",
  reals: "\u211D",
  rect: "\u25AD",
  reg: "\xAE",
  rfisht: "\u297D",
  rfloor: "\u230B",
  rfr: "\u{1D52F}",
  rhard: "\u21C1",
  rharu: "\u21C0",
  rharul: "\u296C",
  rho: "\u03C1",
  rhov: "\u03F1",
  rightarrow: "\u2192",
  rightarrowtail: "\u21A3",
  rightharpoondown: "\u21C1",
  rightharpoonup: "\u21C0",
  rightleftarrows: "\u21C4",
  rightleftharpoons: "\u21CC",
  rightrightarrows: "\u21C9",
  rightsquigarrow: "\u219D",
  rightthreetimes: "\u22CC",
  ring: "\u02DA",
  risingdotseq: "\u2253",
  rlarr: "\u21C4",
  rlhar: "\u21CC",
  rlm: "\u200F",
  rmoust: "\u23B1",
  rmoustache: "\u23B1",
  rnmid: "\u2AEE",
  roang: "\u27ED",
  roarr: "\u21FE",
  robrk: "\u27E7",
  ropar: "\u2986",
  ropf: "\u{1D563}",
  roplus: "\u2A2E",
  rotimes: "\u2A35",
  rpar: ")",
  rpargt: "\u2994",
  rppolint: "\u2A12",
  rrarr: "\u21C9",
  rsaquo: "\u203A",
  rscr: "\u{1D4C7}",
  rsh: "\u21B1",
  rsqb: "]",
  rsquo: "\u2019",
  rsquor: "\u2019",
  rthree: "\u22CC",
  rtimes: "\u22CA",
  rtri: "\u25B9",
  rtrie: "\u22B5",
  rtrif: "\u25B8",
  rtriltri: "\u29CE",
  ruluhar: "\u2968",
  rx: "\u211E",
  sacute: "\u015B",
  sbquo: "\u201A",
  sc: "\u227B",
  scE: "\u2AB4",
  scap: "\u2AB8",
  scaron: "\u0161",
  sccue: "\u227D",
  sce: "\u2AB0",
  scedil: "\u015F",
  scirc: "\u015D",
  scnE: "\u2AB6",
  scnap: "\u2ABA",
  scnsim: "\u22E9",
  scpolint: "\u2A13",
  scsim: "\u227F",
  scy: "\u0441",
  sdot: "\u22C5",
  sdotb: "\u22A1",
  sdote: "\u2A66",
  seArr: "\u21D8",
  searhk: "\u2925",
  searr: "\u2198",
  searrow: "\u2198",
  sect: "\xA7",
  semi: ";",
  seswar: "\u2929",
  setminus: "\u2216",
  setmn: "\u2216",
  sext: "\u2736",
  sfr: "\u{1D530}",
  sfrown: "\u2322",
  sharp: "\u266F",
  shchcy: "\u0449",
  shcy: "\u0448",
  shortmid: "\u2223",
  shortparallel: "\u2225",
  shy: "\xAD",
  sigma: "\u03C3",
  sigmaf: "\u03C2",
  sigmav: "\u03C2",
  sim: "\u223C",
  simdot: "\u2A6A",
  sime: "\u2243",
  simeq: "\u2243",
  simg: "\u2A9E",
  simgE: "\u2AA0",
  siml: "\u2A9D",
  simlE: "\u2A9F",
  simne: "\u2246",
  simplus: "\u2A24",
  simrarr: "\u2972",
  slarr: "\u2190",
  smallsetminus: "\u2216",
  smashp: "\u2A33",
  smeparsl: "\u29E4",
  smid: "\u2223",
  smile: "\u2323",
  smt: "\u2AAA",
  smte: "\u2AAC",
  smtes: "\u2AAC\uFE00",
  softcy: "\u044C",
  sol: "/",
  solb: "\u29C4",
  solbar: "\u233F",
  sopf: "\u{1D564}",
  spades: "\u2660",
  spadesuit: "\u2660",
  spar: "\u2225",
  sqcap: "\u2293",
  sqcaps: "\u2293\uFE00",
  sqcup: "\u2294",
  sqcups: "\u2294\uFE00",
  sqsub: "\u228F",
  sqsube: "\u2291",
  sqsubset: "\u228F",
  sqsubseteq: "\u2291",
  sqsup: "\u2290",
  sqsupe: "\u2292",
  sqsupset: "\u2290",
  sqsupseteq: "\u2292",
  squ: "\u25A1",
  square: "\u25A1",
  squarf: "\u25AA",
  squf: "\u25AA",
  srarr: "\u2192",
  sscr: "\u{1D4C8}",
  ssetmn: "\u2216",
  ssmile: "\u2323",
  sstarf: "\u22C6",
  star: "\u2606",
  starf: "\u2605",
  straightepsilon: "\u03F5",
  straightphi: "\u03D5",
  strns: "\xAF",
  sub: "\u2282",
  subE: "\u2AC5",
  subdot: "\u2ABD",
  sube: "\u2286",
  subedot: "\u2AC3",
  submult: "\u2AC1",
  subnE: "\u2ACB",
  subne: "\u228A",
  subplus: "\u2ABF",
  subrarr: "\u2979",
  subset: "\u2282",
  subseteq: "\u2286",
  subseteqq: "\u2AC5",
  subsetneq: "\u228A",
  subsetneqq: "\u2ACB",
  subsim: "\u2AC7",
  subsub: "\u2AD5",
  subsup: "\u2AD3",
  succ: "\u227B",
  succapprox: "\u2AB8",
  succcurlyeq: "\u227D",
  succeq: "\u2AB0",
  succnapprox: "\u2ABA",
  succneqq: "\u2AB6",
  succnsim: "\u22E9",
  succsim: "\u227F",
  sum: "\u2211",
  sung: "\u266A",
  sup1: "\xB9",
  sup2: "\xB2",
  sup3: "\xB3",
  sup: "\u2283",
  supE: "\u2AC6",
  supdot: "\u2ABE",
  supdsub: "\u2AD8",
  supe: "\u2287",
  supedot: "\u2AC4",
  suphsol: "\u27C9",
  suphsub: "\u2AD7",
  suplarr: "\u297B",
  supmult: "\u2AC2",
  supnE: "\u2ACC",
  supne: "\u228B",
  supplus: "\u2AC0",
  supset: "\u2283",
  supseteq: "\u2287",
  supseteqq: "\u2AC6",
  supsetneq: "\u228B",
  supsetneqq: "\u2ACC",
  supsim: "\u2AC8",
  supsub: "\u2AD4",
  supsup: "\u2AD6",
  swArr: "\u21D9",
  swarhk: "\u2926",
  swarr: "\u2199",
  swarrow: "\u2199",
  swnwar: "\u292A",
  szlig: "\xDF",
  target: "\u2316",
  tau: "\u03C4",
  tbrk: "\u23B4",
  tcaron: "\u0165",
  tcedil: "\u0163",
  tcy: "\u0442",
  tdot: "\u20DB",
  telrec: "\u2315",
  tfr: "\u{1D531}",
  there4: "\u2234",
  therefore: "\u2234",
  theta: "\u03B8",
  thetasym: "\u03D1",
  thetav: "\u03D1",
  thickapprox: "\u2248",
  thicksim: "\u223C",
  thinsp: "\u2009",
  thkap: "\u2248",
  thksim: "\u223C",
  thorn: "\xFE",
  tilde: "\u02DC",
  times: "\xD7",
  timesb: "\u22A0",
  timesbar: "\u2A31",
  timesd: "\u2A30",
  tint: "\u222D",
  toea: "\u2928",
  top: "\u22A4",
  topbot: "\u2336",
  topcir: "\u2AF1",
  topf: "\u{1D565}",
  topfork: "\u2ADA",
  tosa: "\u2929",
  tprime: "\u2034",
  trade: "\u2122",
  triangle: "\u25B5",
  triangledown: "\u25BF",
  triangleleft: "\u25C3",
  trianglelefteq: "\u22B4",
  triangleq: "\u225C",
  triangleright: "\u25B9",
  trianglerighteq: "\u22B5",
  tridot: "\u25EC",
  trie: "\u225C",
  triminus: "\u2A3A",
  triplus: "\u2A39",
  trisb: "\u29CD",
  tritime: "\u2A3B",
  trpezium: "\u23E2",
  tscr: "\u{1D4C9}",
  tscy: "\u0446",
  tshcy: "\u045B",
  tstrok: "\u0167",
  twixt: "\u226C",
  twoheadleftarrow: "\u219E",
  twoheadrightarrow: "\u21A0",
  uArr: "\u21D1",
  uHar: "\u2963",
  uacute: "\xFA",
  uarr: "\u2191",
  ubrcy: "\u045E",
  ubreve: "\u016D",
  ucirc: "\xFB",
  ucy: "\u0443",
  udarr: "\u21C5",
  udblac: "\u0171",
  udhar: "\u296E",
  ufisht: "\u297E",
  ufr: "\u{1D532}",
  ugrave: "\xF9",
  uharl: "\u21BF",
  uharr: "\u21BE",
  uhblk: "\u2580",
  ulcorn: "\u231C",
  ulcorner: "\u231C",
  ulcrop: "\u230F",
  ultri: "\u25F8",
  umacr: "\u016B",
  uml: "\xA8",
  uogon: "\u0173",
  uopf: "\u{1D566}",
  uparrow: "\u2191",
  updownarrow: "\u2195",
  upharpoonleft: "\u21BF",
  upharpoonright: "\u21BE",
  uplus: "\u228E",
  upsi: "\u03C5",
  upsih: "\u03D2",
  upsilon: "\u03C5",
  upuparrows: "\u21C8",
  urcorn: "\u231D",
  urcorner: "\u231D",
  urcrop: "\u230E",
  uring: "\u016F",
  urtri: "\u25F9",
  uscr: "\u{1D4CA}",
  utdot: "\u22F0",
  utilde: "\u0169",
  utri: "\u25B5",
  utrif: "\u25B4",
  uuarr: "\u21C8",
  uuml: "\xFC",
  uwangle: "\u29A7",
  vArr: "\u21D5",
  vBar: "\u2AE8",
  vBarv: "\u2AE9",
  vDash: "\u22A8",
  vangrt: "\u299C",
  varepsilon: "\u03F5",
  varkappa: "\u03F0",
  varnothing: "\u2205",
  varphi: "\u03D5",
  varpi: "\u03D6",
  varpropto: "\u221D",
  varr: "\u2195",
  varrho: "\u03F1",
  varsigma: "\u03C2",
  varsubsetneq: "\u228A\uFE00",
  varsubsetneqq: "\u2ACB\uFE00",
  varsupsetneq: "\u228B\uFE00",
  varsupsetneqq: "\u2ACC\uFE00",
  vartheta: "\u03D1",
  vartriangleleft: "\u22B2",
  vartriangleright: "\u22B3",
  vcy: "\u0432",
  vdash: "\u22A2",
  vee: "\u2228",
  veebar: "\u22BB",
  veeeq: "\u225A",
  vellip: "\u22EE",
  verbar: "|",
  vert: "|",
  vfr: "\u{1D533}",
  vltri: "\u22B2",
  vnsub: "\u2282\u20D2",
  vnsup: "\u2283\u20D2",
  vopf: "\u{1D567}",
  vprop: "\u221D",
  vrtri: "\u22B3",
  vscr: "\u{1D4CB}",
  vsubnE: "\u2ACB\uFE00",
  vsubne: "\u228A\uFE00",
  vsupnE: "\u2ACC\uFE00",
  vsupne: "\u228B\uFE00",
  vzigzag: "\u299A",
  wcirc: "\u0175",
  wedbar: "\u2A5F",
  wedge: "\u2227",
  wedgeq: "\u2259",
  weierp: "\u2118",
  wfr: "\u{1D534}",
  wopf: "\u{1D568}",
  wp: "\u2118",
  wr: "\u2240",
  wreath: "\u2240",
  wscr: "\u{1D4CC}",
  xcap: "\u22C2",
  xcirc: "\u25EF",
  xcup: "\u22C3",
  xdtri: "\u25BD",
  xfr: "\u{1D535}",
  xhArr: "\u27FA",
  xharr: "\u27F7",
  xi: "\u03BE",
  xlArr: "\u27F8",
  xlarr: "\u27F5",
  xmap: "\u27FC",
  xnis: "\u22FB",
  xodot: "\u2A00",
  xopf: "\u{1D569}",
  xoplus: "\u2A01",
  xotime: "\u2A02",
  xrArr: "\u27F9",
  xrarr: "\u27F6",
  xscr: "\u{1D4CD}",
  xsqcup: "\u2A06",
  xuplus: "\u2A04",
  xutri: "\u25B3",
  xvee: "\u22C1",
  xwedge: "\u22C0",
  yacute: "\xFD",
  yacy: "\u044F",
  ycirc: "\u0177",
  ycy: "\u044B",
  yen: "\xA5",
  yfr: "\u{1D536}",
  yicy: "\u0457",
  yopf: "\u{1D56A}",
  yscr: "\u{1D4CE}",
  yucy: "\u044E",
  yuml: "\xFF",
  zacute: "\u017A",
  zcaron: "\u017E",
  zcy: "\u0437",
  zdot: "\u017C",
  zeetrf: "\u2128",
  zeta: "\u03B6",
  zfr: "\u{1D537}",
  zhcy: "\u0436",
  zigrarr: "\u21DD",
  zopf: "\u{1D56B}",
  zscr: "\u{1D4CF}",
  zwj: "\u200D",
  zwnj: "\u200C"
};

// node_modules/decode-named-character-reference/index.js
var own = {}.hasOwnProperty;
function decodeNamedCharacterReference(value) {
  return own.call(characterEntities, value) ? characterEntities[value] : false;
}

// node_modules/micromark-util-chunked/index.js
function splice(list2, start, remove, items) {
  const end = list2.length;
  let chunkStart = 0;
  let parameters;
  if (start < 0) {
    start = -start > end ? 0 : end + start;
  } else {
    start = start > end ? end : start;
  }
  remove = remove > 0 ? remove : 0;
  if (items.length < 1e4) {
    parameters = Array.from(items);
    parameters.unshift(start, remove);
    list2.splice(...parameters);
  } else {
    if (remove) list2.splice(start, remove);
    while (chunkStart < items.length) {
      parameters = items.slice(chunkStart, chunkStart + 1e4);
      parameters.unshift(start, 0);
      list2.splice(...parameters);
      chunkStart += 1e4;
      start += 1e4;
    }
  }
}
function push(list2, items) {
  if (list2.length > 0) {
    splice(list2, list2.length, 0, items);
    return list2;
  }
  return items;
}

// node_modules/micromark-util-combine-extensions/index.js
var hasOwnProperty = {}.hasOwnProperty;
function combineExtensions(extensions) {
  const all = {};
  let index = -1;
  while (++index < extensions.length) {
    syntaxExtension(all, extensions[index]);
  }
  return all;
}
function syntaxExtension(all, extension) {
  let hook;
  for (hook in extension) {
    const maybe = hasOwnProperty.call(all, hook) ? all[hook] : void 0;
    const left = maybe || (all[hook] = {});
    const right = extension[hook];
    let code2;
    if (right) {
      for (code2 in right) {
        if (!hasOwnProperty.call(left, code2)) left[code2] = [];
        const value = right[code2];
        constructs(
          // @ts-expect-error Looks like a list.
          left[code2],
          Array.isArray(value) ? value : value ? [value] : []
        );
      }
    }
  }
}
function constructs(existing, list2) {
  let index = -1;
  const before = [];
  while (++index < list2.length) {
    ;
    (list2[index].add === "after" ? existing : before).push(list2[index]);
  }
  splice(existing, 0, 0, before);
}
function combineHtmlExtensions(htmlExtensions) {
  const handlers = {};
  let index = -1;
  while (++index < htmlExtensions.length) {
    htmlExtension(handlers, htmlExtensions[index]);
  }
  return handlers;
}
function htmlExtension(all, extension) {
  let hook;
  for (hook in extension) {
    const maybe = hasOwnProperty.call(all, hook) ? all[hook] : void 0;
    const left = maybe || (all[hook] = {});
    const right = extension[hook];
    let type;
    if (right) {
      for (type in right) {
        left[type] = right[type];
      }
    }
  }
}

// node_modules/micromark-util-decode-numeric-character-reference/index.js
function decodeNumericCharacterReference(value, base) {
  const code2 = Number.parseInt(value, base);
  if (
    // C0 except for HT, LF, FF, CR, space.
    code2 < 9 || code2 === 11 || code2 > 13 && code2 < 32 || // Control character (DEL) of C0, and C1 controls.
    code2 > 126 && code2 < 160 || // Lone high surrogates and low surrogates.
    code2 > 55295 && code2 < 57344 || // Noncharacters.
    code2 > 64975 && code2 < 65008 || /* eslint-disable no-bitwise */
    (code2 & 65535) === 65535 || (code2 & 65535) === 65534 || /* eslint-enable no-bitwise */
    // Out of range
    code2 > 1114111
  ) {
    return "\uFFFD";
  }
  return String.fromCodePoint(code2);
}

// node_modules/micromark-util-encode/index.js
var characterReferences = { '"': "quot", "&": "amp", "<": "lt", ">": "gt" };
function encode(value) {
  return value.replace(/["&<>]/g, replace);
  function replace(value2) {
    return "&" + characterReferences[
      /** @type {keyof typeof characterReferences} */
      value2
    ] + ";";
  }
}

// node_modules/micromark-util-normalize-identifier/index.js
function normalizeIdentifier(value) {
  return value.replace(/[\t\n\r ]+/g, " ").replace(/^ | $/g, "").toLowerCase().toUpperCase();
}

// node_modules/micromark-util-character/index.js
var asciiAlpha = regexCheck(/[A-Za-z]/);
var asciiAlphanumeric = regexCheck(/[\dA-Za-z]/);
var asciiAtext = regexCheck(/[#-'*+\--9=?A-Z^-~]/);
function asciiControl(code2) {
  return (
    // Special whitespace codes (which have negative values), C0 and Control
    // character DEL
    code2 !== null && (code2 < 32 || code2 === 127)
  );
}
var asciiDigit = regexCheck(/\d/);
var asciiHexDigit = regexCheck(/[\dA-Fa-f]/);
var asciiPunctuation = regexCheck(/[!-/:-@[-`{-~]/);
function markdownLineEnding(code2) {
  return code2 !== null && code2 < -2;
}
function markdownLineEndingOrSpace(code2) {
  return code2 !== null && (code2 < 0 || code2 === 32);
}
function markdownSpace(code2) {
  return code2 === -2 || code2 === -1 || code2 === 32;
}
var unicodePunctuation = regexCheck(new RegExp("\\p{P}|\\p{S}", "u"));
var unicodeWhitespace = regexCheck(/\s/);
function regexCheck(regex) {
  return check2;
  function check2(code2) {
    return code2 !== null && code2 > -1 && regex.test(String.fromCharCode(code2));
  }
}

// node_modules/micromark-util-sanitize-uri/index.js
function sanitizeUri(url, protocol) {
  const value = encode(normalizeUri(url || ""));
  if (!protocol) {
    return value;
  }
  const colon = value.indexOf(":");
  const questionMark = value.indexOf("?");
  const numberSign = value.indexOf("#");
  const slash = value.indexOf("/");
  if (
    // If there is no protocol, it’s relative.
    colon < 0 || // If the first colon is after a `?`, `#`, or `/`, it’s not a protocol.
    slash > -1 && colon > slash || questionMark > -1 && colon > questionMark || numberSign > -1 && colon > numberSign || // It is a protocol, it should be allowed.
    protocol.test(value.slice(0, colon))
  ) {
    return value;
  }
  return "";
}
function normalizeUri(value) {
  const result2 = [];
  let index = -1;
  let start = 0;
  let skip = 0;
  while (++index < value.length) {
    const code2 = value.charCodeAt(index);
    let replace = "";
    if (code2 === 37 && asciiAlphanumeric(value.charCodeAt(index + 1)) && asciiAlphanumeric(value.charCodeAt(index + 2))) {
      skip = 2;
    } else if (code2 < 128) {
      if (!/[!#$&-;=?-Z_a-z~]/.test(String.fromCharCode(code2))) {
        replace = String.fromCharCode(code2);
      }
    } else if (code2 > 55295 && code2 < 57344) {
      const next = value.charCodeAt(index + 1);
      if (code2 < 56320 && next > 56319 && next < 57344) {
        replace = String.fromCharCode(code2, next);
        skip = 1;
      } else {
        replace = "\uFFFD";
      }
    } else {
      replace = String.fromCharCode(code2);
    }
    if (replace) {
      result2.push(value.slice(start, index), encodeURIComponent(replace));
      start = index + skip + 1;
      replace = "";
    }
    if (skip) {
      index += skip;
      skip = 0;
    }
  }
  return result2.join("") + value.slice(start);
}

// node_modules/micromark/lib/compile.js
var hasOwnProperty2 = {}.hasOwnProperty;
var protocolHref = /^(https?|ircs?|mailto|xmpp)$/i;
var protocolSource = /^https?$/i;
function compile(options) {
  const settings = options || {};
  let tags = true;
  const definitions = {};
  const buffers = [[]];
  const mediaStack = [];
  const tightStack = [];
  const defaultHandlers = {
    enter: {
      blockQuote: onenterblockquote,
      codeFenced: onentercodefenced,
      codeFencedFenceInfo: buffer,
      codeFencedFenceMeta: buffer,
      codeIndented: onentercodeindented,
      codeText: onentercodetext,
      content: onentercontent,
      definition: onenterdefinition,
      definitionDestinationString: onenterdefinitiondestinationstring,
      definitionLabelString: buffer,
      definitionTitleString: buffer,
      emphasis: onenteremphasis,
      htmlFlow: onenterhtmlflow,
      htmlText: onenterhtml,
      image: onenterimage,
      label: buffer,
      link: onenterlink,
      listItemMarker: onenterlistitemmarker,
      listItemValue: onenterlistitemvalue,
      listOrdered: onenterlistordered,
      listUnordered: onenterlistunordered,
      paragraph: onenterparagraph,
      reference: buffer,
      resource: onenterresource,
      resourceDestinationString: onenterresourcedestinationstring,
      resourceTitleString: buffer,
      setextHeading: onentersetextheading,
      strong: onenterstrong
    },
    exit: {
      atxHeading: onexitatxheading,
      atxHeadingSequence: onexitatxheadingsequence,
      autolinkEmail: onexitautolinkemail,
      autolinkProtocol: onexitautolinkprotocol,
      blockQuote: onexitblockquote,
      characterEscapeValue: onexitdata,
      characterReferenceMarkerHexadecimal: onexitcharacterreferencemarker,
      characterReferenceMarkerNumeric: onexitcharacterreferencemarker,
      characterReferenceValue: onexitcharacterreferencevalue,
      codeFenced: onexitflowcode,
      codeFencedFence: onexitcodefencedfence,
      codeFencedFenceInfo: onexitcodefencedfenceinfo,
      codeFencedFenceMeta: onresumedrop,
      codeFlowValue: onexitcodeflowvalue,
      codeIndented: onexitflowcode,
      codeText: onexitcodetext,
      codeTextData: onexitdata,
      data: onexitdata,
      definition: onexitdefinition,
      definitionDestinationString: onexitdefinitiondestinationstring,
      definitionLabelString: onexitdefinitionlabelstring,
      definitionTitleString: onexitdefinitiontitlestring,
      emphasis: onexitemphasis,
      hardBreakEscape: onexithardbreak,
      hardBreakTrailing: onexithardbreak,
      htmlFlow: onexithtml,
      htmlFlowData: onexitdata,
      htmlText: onexithtml,
      htmlTextData: onexitdata,
      image: onexitmedia,
      label: onexitlabel,
      labelText: onexitlabeltext,
      lineEnding: onexitlineending,
      link: onexitmedia,
      listOrdered: onexitlistordered,
      listUnordered: onexitlistunordered,
      paragraph: onexitparagraph,
      reference: onresumedrop,
      referenceString: onexitreferencestring,
      resource: onresumedrop,
      resourceDestinationString: onexitresourcedestinationstring,
      resourceTitleString: onexitresourcetitlestring,
      setextHeading: onexitsetextheading,
      setextHeadingLineSequence: onexitsetextheadinglinesequence,
      setextHeadingText: onexitsetextheadingtext,
      strong: onexitstrong,
      thematicBreak: onexitthematicbreak
    }
  };
  const handlers = (
    /** @type {NormalizedHtmlExtension} */
    combineHtmlExtensions([defaultHandlers, ...settings.htmlExtensions || []])
  );
  const data = {
    definitions,
    tightStack
  };
  const context = {
    buffer,
    encode: encode2,
    getData,
    lineEndingIfNeeded,
    options: settings,
    raw,
    resume,
    setData,
    tag: tag2
  };
  let lineEndingStyle = settings.defaultLineEnding;
  return compile2;
  function compile2(events) {
    let index = -1;
    let start = 0;
    const listStack = [];
    let head2 = [];
    let body = [];
    while (++index < events.length) {
      if (!lineEndingStyle && (events[index][1].type === "lineEnding" || events[index][1].type === "lineEndingBlank")) {
        lineEndingStyle = /** @type {LineEnding} */
        events[index][2].sliceSerialize(events[index][1]);
      }
      if (events[index][1].type === "listOrdered" || events[index][1].type === "listUnordered") {
        if (events[index][0] === "enter") {
          listStack.push(index);
        } else {
          prepareList(events.slice(listStack.pop(), index));
        }
      }
      if (events[index][1].type === "definition") {
        if (events[index][0] === "enter") {
          body = push(body, events.slice(start, index));
          start = index;
        } else {
          head2 = push(head2, events.slice(start, index + 1));
          start = index + 1;
        }
      }
    }
    head2 = push(head2, body);
    head2 = push(head2, events.slice(start));
    index = -1;
    const result2 = head2;
    if (handlers.enter.null) {
      handlers.enter.null.call(context);
    }
    while (++index < events.length) {
      const handles = handlers[result2[index][0]];
      const kind = result2[index][1].type;
      const handle = handles[kind];
      if (hasOwnProperty2.call(handles, kind) && handle) {
        handle.call({
          sliceSerialize: result2[index][2].sliceSerialize,
          ...context
        }, result2[index][1]);
      }
    }
    if (handlers.exit.null) {
      handlers.exit.null.call(context);
    }
    return buffers[0].join("");
  }
  function prepareList(slice) {
    const length = slice.length;
    let index = 0;
    let containerBalance = 0;
    let loose = false;
    let atMarker;
    while (++index < length) {
      const event = slice[index];
      if (event[1]._container) {
        atMarker = void 0;
        if (event[0] === "enter") {
          containerBalance++;
        } else {
          containerBalance--;
        }
      } else {
        switch (event[1].type) {
          case "listItemPrefix": {
            if (event[0] === "exit") {
              atMarker = true;
            }
            break;
          }
          case "linePrefix": {
            break;
          }
          case "lineEndingBlank": {
            if (event[0] === "enter" && !containerBalance) {
              if (atMarker) {
                atMarker = void 0;
              } else {
                loose = true;
              }
            }
            break;
          }
          default: {
            atMarker = void 0;
          }
        }
      }
    }
    slice[0][1]._loose = loose;
  }
  function setData(key2, value) {
    data[key2] = value;
  }
  function getData(key2) {
    return data[key2];
  }
  function buffer() {
    buffers.push([]);
  }
  function resume() {
    const buf = buffers.pop();
    return buf.join("");
  }
  function tag2(value) {
    if (!tags) {
      return;
    }
    setData("lastWasTag", true);
    buffers[buffers.length - 1].push(value);
  }
  function raw(value) {
    setData("lastWasTag");
    buffers[buffers.length - 1].push(value);
  }
  function lineEnding2() {
    raw(lineEndingStyle || "\n");
  }
  function lineEndingIfNeeded() {
    const buffer2 = buffers[buffers.length - 1];
    const slice = buffer2[buffer2.length - 1];
    const previous3 = slice ? slice.charCodeAt(slice.length - 1) : null;
    if (previous3 === 10 || previous3 === 13 || previous3 === null) {
      return;
    }
    lineEnding2();
  }
  function encode2(value) {
    return getData("ignoreEncode") ? value : encode(value);
  }
  function onresumedrop() {
    resume();
  }
  function onenterlistordered(token2) {
    tightStack.push(!token2._loose);
    lineEndingIfNeeded();
    tag2("<ol");
    setData("expectFirstItem", true);
  }
  function onenterlistunordered(token2) {
    tightStack.push(!token2._loose);
    lineEndingIfNeeded();
    tag2("<ul");
    setData("expectFirstItem", true);
  }
  function onenterlistitemvalue(token2) {
    if (getData("expectFirstItem")) {
      const value = Number.parseInt(this.sliceSerialize(token2), 10);
      if (value !== 1) {
        tag2(' start="' + encode2(String(value)) + '"');
      }
    }
  }
  function onenterlistitemmarker() {
    if (getData("expectFirstItem")) {
      tag2(">");
    } else {
      onexitlistitem();
    }
    lineEndingIfNeeded();
    tag2("<li>");
    setData("expectFirstItem");
    setData("lastWasTag");
  }
  function onexitlistordered() {
    onexitlistitem();
    tightStack.pop();
    lineEnding2();
    tag2("</ol>");
  }
  function onexitlistunordered() {
    onexitlistitem();
    tightStack.pop();
    lineEnding2();
    tag2("</ul>");
  }
  function onexitlistitem() {
    if (getData("lastWasTag") && !getData("slurpAllLineEndings")) {
      lineEndingIfNeeded();
    }
    tag2("</li>");
    setData("slurpAllLineEndings");
  }
  function onenterblockquote() {
    tightStack.push(false);
    lineEndingIfNeeded();
    tag2("<blockquote>");
  }
  function onexitblockquote() {
    tightStack.pop();
    lineEndingIfNeeded();
    tag2("</blockquote>");
    setData("slurpAllLineEndings");
  }
  function onenterparagraph() {
    if (!tightStack[tightStack.length - 1]) {
      lineEndingIfNeeded();
      tag2("<p>");
    }
    setData("slurpAllLineEndings");
  }
  function onexitparagraph() {
    if (tightStack[tightStack.length - 1]) {
      setData("slurpAllLineEndings", true);
    } else {
      tag2("</p>");
    }
  }
  function onentercodefenced() {
    lineEndingIfNeeded();
    tag2("<pre><code");
    setData("fencesCount", 0);
  }
  function onexitcodefencedfenceinfo() {
    const value = resume();
    tag2(' class="language-' + value + '"');
  }
  function onexitcodefencedfence() {
    const count = getData("fencesCount") || 0;
    if (!count) {
      tag2(">");
      setData("slurpOneLineEnding", true);
    }
    setData("fencesCount", count + 1);
  }
  function onentercodeindented() {
    lineEndingIfNeeded();
    tag2("<pre><code>");
  }
  function onexitflowcode() {
    const count = getData("fencesCount");
    if (count !== void 0 && count < 2 && data.tightStack.length > 0 && !getData("lastWasTag")) {
      lineEnding2();
    }
    if (getData("flowCodeSeenData")) {
      lineEndingIfNeeded();
    }
    tag2("</code></pre>");
    if (count !== void 0 && count < 2) {
      lineEndingIfNeeded();
    }
    setData("flowCodeSeenData");
    setData("fencesCount");
    setData("slurpOneLineEnding");
  }
  function onenterimage() {
    mediaStack.push({
      image: true
    });
    tags = void 0;
  }
  function onenterlink() {
    mediaStack.push({});
  }
  function onexitlabeltext(token2) {
    mediaStack[mediaStack.length - 1].labelId = this.sliceSerialize(token2);
  }
  function onexitlabel() {
    mediaStack[mediaStack.length - 1].label = resume();
  }
  function onexitreferencestring(token2) {
    mediaStack[mediaStack.length - 1].referenceId = this.sliceSerialize(token2);
  }
  function onenterresource() {
    buffer();
    mediaStack[mediaStack.length - 1].destination = "";
  }
  function onenterresourcedestinationstring() {
    buffer();
    setData("ignoreEncode", true);
  }
  function onexitresourcedestinationstring() {
    mediaStack[mediaStack.length - 1].destination = resume();
    setData("ignoreEncode");
  }
  function onexitresourcetitlestring() {
    mediaStack[mediaStack.length - 1].title = resume();
  }
  function onexitmedia() {
    let index = mediaStack.length - 1;
    const media = mediaStack[index];
    const id = media.referenceId || media.labelId;
    const context2 = media.destination === void 0 ? definitions[normalizeIdentifier(id)] : media;
    tags = true;
    while (index--) {
      if (mediaStack[index].image) {
        tags = void 0;
        break;
      }
    }
    if (media.image) {
      tag2('<img src="' + sanitizeUri(context2.destination, settings.allowDangerousProtocol ? void 0 : protocolSource) + '" alt="');
      raw(media.label);
      tag2('"');
    } else {
      tag2('<a href="' + sanitizeUri(context2.destination, settings.allowDangerousProtocol ? void 0 : protocolHref) + '"');
    }
    tag2(context2.title ? ' title="' + context2.title + '"' : "");
    if (media.image) {
      tag2(" />");
    } else {
      tag2(">");
      raw(media.label);
      tag2("</a>");
    }
    mediaStack.pop();
  }
  function onenterdefinition() {
    buffer();
    mediaStack.push({});
  }
  function onexitdefinitionlabelstring(token2) {
    resume();
    mediaStack[mediaStack.length - 1].labelId = this.sliceSerialize(token2);
  }
  function onenterdefinitiondestinationstring() {
    buffer();
    setData("ignoreEncode", true);
  }
  function onexitdefinitiondestinationstring() {
    mediaStack[mediaStack.length - 1].destination = resume();
    setData("ignoreEncode");
  }
  function onexitdefinitiontitlestring() {
    mediaStack[mediaStack.length - 1].title = resume();
  }
  function onexitdefinition() {
    const media = mediaStack[mediaStack.length - 1];
    const id = normalizeIdentifier(media.labelId);
    resume();
    if (!hasOwnProperty2.call(definitions, id)) {
      definitions[id] = mediaStack[mediaStack.length - 1];
    }
    mediaStack.pop();
  }
  function onentercontent() {
    setData("slurpAllLineEndings", true);
  }
  function onexitatxheadingsequence(token2) {
    if (getData("headingRank")) {
      return;
    }
    setData("headingRank", this.sliceSerialize(token2).length);
    lineEndingIfNeeded();
    tag2("<h" + getData("headingRank") + ">");
  }
  function onentersetextheading() {
    buffer();
    setData("slurpAllLineEndings");
  }
  function onexitsetextheadingtext() {
    setData("slurpAllLineEndings", true);
  }
  function onexitatxheading() {
    tag2("</h" + getData("headingRank") + ">");
    setData("headingRank");
  }
  function onexitsetextheadinglinesequence(token2) {
    setData("headingRank", this.sliceSerialize(token2).charCodeAt(0) === 61 ? 1 : 2);
  }
  function onexitsetextheading() {
    const value = resume();
    lineEndingIfNeeded();
    tag2("<h" + getData("headingRank") + ">");
    raw(value);
    tag2("</h" + getData("headingRank") + ">");
    setData("slurpAllLineEndings");
    setData("headingRank");
  }
  function onexitdata(token2) {
    raw(encode2(this.sliceSerialize(token2)));
  }
  function onexitlineending(token2) {
    if (getData("slurpAllLineEndings")) {
      return;
    }
    if (getData("slurpOneLineEnding")) {
      setData("slurpOneLineEnding");
      return;
    }
    if (getData("inCodeText")) {
      raw(" ");
      return;
    }
    raw(encode2(this.sliceSerialize(token2)));
  }
  function onexitcodeflowvalue(token2) {
    raw(encode2(this.sliceSerialize(token2)));
    setData("flowCodeSeenData", true);
  }
  function onexithardbreak() {
    tag2("<br />");
  }
  function onenterhtmlflow() {
    lineEndingIfNeeded();
    onenterhtml();
  }
  function onexithtml() {
    setData("ignoreEncode");
  }
  function onenterhtml() {
    if (settings.allowDangerousHtml) {
      setData("ignoreEncode", true);
    }
  }
  function onenteremphasis() {
    tag2("<em>");
  }
  function onenterstrong() {
    tag2("<strong>");
  }
  function onentercodetext() {
    setData("inCodeText", true);
    tag2("<code>");
  }
  function onexitcodetext() {
    setData("inCodeText");
    tag2("</code>");
  }
  function onexitemphasis() {
    tag2("</em>");
  }
  function onexitstrong() {
    tag2("</strong>");
  }
  function onexitthematicbreak() {
    lineEndingIfNeeded();
    tag2("<hr />");
  }
  function onexitcharacterreferencemarker(token2) {
    setData("characterReferenceType", token2.type);
  }
  function onexitcharacterreferencevalue(token2) {
    const value = this.sliceSerialize(token2);
    const decoded = getData("characterReferenceType") ? decodeNumericCharacterReference(value, getData("characterReferenceType") === "characterReferenceMarkerNumeric" ? 10 : 16) : decodeNamedCharacterReference(value);
    raw(encode2(
      /** @type {string} */
      decoded
    ));
    setData("characterReferenceType");
  }
  function onexitautolinkprotocol(token2) {
    const uri = this.sliceSerialize(token2);
    tag2('<a href="' + sanitizeUri(uri, settings.allowDangerousProtocol ? void 0 : protocolHref) + '">');
    raw(encode2(uri));
    tag2("</a>");
  }
  function onexitautolinkemail(token2) {
    const uri = this.sliceSerialize(token2);
    tag2('<a href="' + sanitizeUri("mailto:" + uri) + '">');
    raw(encode2(uri));
    tag2("</a>");
  }
}

// node_modules/micromark-factory-space/index.js
function factorySpace(effects, ok, type, max) {
  const limit = max ? max - 1 : Infinity;
  let size = 0;
  return start;
  function start(code2) {
    if (markdownSpace(code2)) {
      effects.enter(type);
      return prefix2(code2);
    }
    return ok(code2);
  }
  function prefix2(code2) {
    if (markdownSpace(code2) && size++ < limit) {
      effects.consume(code2);
      return prefix2;
    }
    effects.exit(type);
    return ok(code2);
  }
}
function factorySpaceMinMax(effects, ok, nok, type, min, max) {
  let size = 0;
  return start;
  function start(code2) {
    if (max > 0 && markdownSpace(code2)) {
      effects.enter(type);
      return prefix2(code2);
    }
    return after3(code2);
  }
  function prefix2(code2) {
    if (markdownSpace(code2) && size < max) {
      effects.consume(code2);
      size++;
      return prefix2;
    }
    effects.exit(type);
    return after3(code2);
  }
  function after3(code2) {
    return size >= min ? ok(code2) : nok(code2);
  }
}

// node_modules/micromark/lib/initialize/content.js
var content = {
  tokenize: initializeContent
};
function initializeContent(effects) {
  const contentStart = effects.attempt(this.parser.constructs.contentInitial, afterContentStartConstruct, paragraphInitial);
  let previous3;
  return contentStart;
  function afterContentStartConstruct(code2) {
    if (code2 === null) {
      effects.consume(code2);
      return;
    }
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return factorySpace(effects, contentStart, "linePrefix");
  }
  function paragraphInitial(code2) {
    effects.enter("paragraph");
    return lineStart(code2);
  }
  function lineStart(code2) {
    const token2 = effects.enter("chunkText", {
      contentType: "text",
      previous: previous3
    });
    if (previous3) {
      previous3.next = token2;
    }
    previous3 = token2;
    return data(code2);
  }
  function data(code2) {
    if (code2 === null) {
      effects.exit("chunkText");
      effects.exit("paragraph");
      effects.consume(code2);
      return;
    }
    if (markdownLineEnding(code2)) {
      effects.consume(code2);
      effects.exit("chunkText");
      return lineStart;
    }
    effects.consume(code2);
    return data;
  }
}

// node_modules/micromark-util-edit-map/index.js
var EditMap = class {
  /**
   * Create a new edit map.
   *
   * @returns
   *   New instance.
   */
  constructor() {
    this.index = /* @__PURE__ */ new Map();
    this.map = [];
  }
  /**
   * Create an edit: a remove and/or add at a certain place.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  add(index, remove, add) {
    addImplementation(this, index, remove, add, false);
  }
  /**
   * Create an edit: but insert `add` before existing additions, instead of
   * after them.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  addBefore(index, remove, add) {
    addImplementation(this, index, remove, add, true);
  }
  /**
   * Done, change the events.
   *
   * @param {Array<Event>} events
   *   List of events to apply the edits to.
   * @returns {undefined}
   *   Nothing.
   */
  consume(events) {
    this.map.sort(function(a, b) {
      return a[0] - b[0];
    });
    if (this.map.length === 0) {
      return;
    }
    let index = this.map.length;
    const vecs = [];
    while (index > 0) {
      index -= 1;
      vecs.push(events.slice(this.map[index][0] + this.map[index][1]), this.map[index][2]);
      events.length = this.map[index][0];
    }
    vecs.push(events.slice());
    events.length = 0;
    let slice = vecs.pop();
    while (slice) {
      for (const element of slice) {
        events.push(element);
      }
      slice = vecs.pop();
    }
    this.map.length = 0;
    this.index.clear();
  }
};
function addImplementation(editMap, at, remove, add, before) {
  if (remove === 0 && add.length === 0) {
    return;
  }
  const existing = editMap.index.get(at);
  if (existing) {
    existing[1] += remove;
    if (before) {
      add.push(...existing[2]);
      existing[2] = add;
    } else {
      existing[2].push(...add);
    }
    return;
  }
  const change = [at, remove, add];
  editMap.map.push(change);
  editMap.index.set(at, change);
}

// node_modules/micromark/lib/initialize/document.js
var document = {
  tokenize: initializeDocument
};
var containerConstruct = {
  tokenize: tokenizeContainer
};
function initializeDocument(effects) {
  const self = this;
  const stack = [];
  let continued = 0;
  let childFlow;
  let childToken;
  let lineStartOffset;
  return start;
  function start(code2) {
    if (continued < stack.length) {
      const item = stack[continued];
      self.containerState = item[1];
      return effects.attempt(item[0].continuation, documentContinue, checkNewContainers)(code2);
    }
    return checkNewContainers(code2);
  }
  function documentContinue(code2) {
    continued++;
    if (self.containerState._closeFlow) {
      self.containerState._closeFlow = void 0;
      if (childFlow) {
        closeFlow();
      }
      const indexBeforeExits = self.events.length;
      let indexBeforeFlow = indexBeforeExits;
      let point;
      while (indexBeforeFlow--) {
        if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
          point = self.events[indexBeforeFlow][1].end;
          break;
        }
      }
      exitContainers(continued);
      let index = indexBeforeExits;
      while (index < self.events.length) {
        self.events[index][1].end = {
          ...point
        };
        index++;
      }
      const editMap = new EditMap();
      editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
      editMap.add(indexBeforeExits, index - indexBeforeExits, []);
      editMap.consume(self.events);
      return checkNewContainers(code2);
    }
    return start(code2);
  }
  function checkNewContainers(code2) {
    if (continued === stack.length) {
      if (!childFlow) {
        return documentContinued(code2);
      }
      if (childFlow.currentConstruct && childFlow.currentConstruct.concrete) {
        return flowStart(code2);
      }
      self.interrupt = Boolean(childFlow.currentConstruct && !childFlow._gfmTableDynamicInterruptHack);
    }
    self.containerState = {};
    return effects.check(containerConstruct, thereIsANewContainer, thereIsNoNewContainer)(code2);
  }
  function thereIsANewContainer(code2) {
    if (childFlow) {
      closeFlow();
    }
    exitContainers(continued);
    return documentContinued(code2);
  }
  function thereIsNoNewContainer(code2) {
    self.parser.lazy[self.now().line] = continued !== stack.length;
    lineStartOffset = self.now().offset;
    return flowStart(code2);
  }
  function documentContinued(code2) {
    self.containerState = {};
    return effects.attempt(containerConstruct, containerContinue, flowStart)(code2);
  }
  function containerContinue(code2) {
    continued++;
    stack.push([self.currentConstruct, self.containerState]);
    return documentContinued(code2);
  }
  function flowStart(code2) {
    if (code2 === null) {
      if (childFlow) {
        closeFlow();
      }
      exitContainers(0);
      effects.consume(code2);
      return;
    }
    childFlow = childFlow || self.parser.flow(self.now());
    effects.enter("chunkFlow", {
      _tokenizer: childFlow,
      contentType: "flow",
      previous: childToken
    });
    return flowContinue(code2);
  }
  function flowContinue(code2) {
    if (code2 === null) {
      writeToChild(effects.exit("chunkFlow"), true);
      exitContainers(0);
      effects.consume(code2);
      return;
    }
    if (markdownLineEnding(code2)) {
      effects.consume(code2);
      writeToChild(effects.exit("chunkFlow"));
      continued = 0;
      self.interrupt = void 0;
      return start;
    }
    effects.consume(code2);
    return flowContinue;
  }
  function writeToChild(token2, endOfFile) {
    const stream = self.sliceStream(token2);
    if (endOfFile) {
      stream.push(null);
    }
    token2.previous = childToken;
    if (childToken) {
      childToken.next = token2;
    }
    childToken = token2;
    childFlow.defineSkip(token2.start);
    childFlow.write(stream);
    if (self.parser.lazy[token2.start.line]) {
      let index = childFlow.events.length;
      while (index--) {
        if (
          // The token starts before the line ending…
          childFlow.events[index][1].start.offset < lineStartOffset && // …and either is not ended yet…
          (!childFlow.events[index][1].end || // …or ends after it.
          childFlow.events[index][1].end.offset > lineStartOffset)
        ) {
          return;
        }
      }
      const indexBeforeExits = self.events.length;
      let indexBeforeFlow = indexBeforeExits;
      let seen3;
      let point;
      while (indexBeforeFlow--) {
        if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
          if (seen3) {
            point = self.events[indexBeforeFlow][1].end;
            break;
          }
          seen3 = true;
        }
      }
      exitContainers(continued);
      index = indexBeforeExits;
      while (index < self.events.length) {
        self.events[index][1].end = {
          ...point
        };
        index++;
      }
      const editMap = new EditMap();
      editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
      editMap.add(indexBeforeExits, index - indexBeforeExits, []);
      editMap.consume(self.events);
    }
  }
  function exitContainers(size) {
    let index = stack.length;
    while (index-- > size) {
      const entry = stack[index];
      self.containerState = entry[1];
      entry[0].exit.call(self, effects);
    }
    stack.length = size;
  }
  function closeFlow() {
    childFlow.write([null]);
    childToken = void 0;
    childFlow = void 0;
    self.containerState._closeFlow = void 0;
  }
}
function tokenizeContainer(effects, ok, nok) {
  return factorySpace(effects, effects.attempt(this.parser.constructs.document, ok, nok), "linePrefix", this.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4);
}

// node_modules/micromark-util-classify-character/index.js
function classifyCharacter(code2) {
  if (code2 === null || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2)) {
    return 1;
  }
  if (unicodePunctuation(code2)) {
    return 2;
  }
}

// node_modules/micromark-util-resolve-all/index.js
function resolveAll(constructs2, events, context) {
  const called2 = [];
  let index = -1;
  while (++index < constructs2.length) {
    const resolve = constructs2[index].resolveAll;
    if (resolve && !called2.includes(resolve)) {
      events = resolve(events, context);
      called2.push(resolve);
    }
  }
  return events;
}

// node_modules/micromark-core-commonmark/lib/attention.js
var attention = {
  name: "attention",
  resolveAll: resolveAllAttention,
  tokenize: tokenizeAttention
};
function resolveAllAttention(events, context) {
  let index = -1;
  let nextEvents;
  while (++index < events.length) {
    if (events[index][0] === "enter" && events[index][1].type === "attentionSequence" && events[index][1]._close) {
      let open = index;
      while (open--) {
        if (events[open][0] === "exit" && events[open][1].type === "attentionSequence" && events[open][1]._open && // If the markers are the same:
        context.sliceSerialize(events[open][1]).charCodeAt(0) === context.sliceSerialize(events[index][1]).charCodeAt(0)) {
          if ((events[open][1]._close || events[index][1]._open) && (events[index][1].end.offset - events[index][1].start.offset) % 3 && !((events[open][1].end.offset - events[open][1].start.offset + events[index][1].end.offset - events[index][1].start.offset) % 3)) {
            continue;
          }
          const use = events[open][1].end.offset - events[open][1].start.offset > 1 && events[index][1].end.offset - events[index][1].start.offset > 1 ? 2 : 1;
          const start = {
            ...events[open][1].end
          };
          const end = {
            ...events[index][1].start
          };
          movePoint(start, -use);
          movePoint(end, use);
          const openingSequence = {
            type: use > 1 ? "strongSequence" : "emphasisSequence",
            start,
            end: {
              ...events[open][1].end
            }
          };
          const closingSequence = {
            type: use > 1 ? "strongSequence" : "emphasisSequence",
            start: {
              ...events[index][1].start
            },
            end
          };
          const text4 = {
            type: use > 1 ? "strongText" : "emphasisText",
            start: {
              ...events[open][1].end
            },
            end: {
              ...events[index][1].start
            }
          };
          const group2 = {
            type: use > 1 ? "strong" : "emphasis",
            start: {
              ...openingSequence.start
            },
            end: {
              ...closingSequence.end
            }
          };
          events[open][1].end = {
            ...openingSequence.start
          };
          events[index][1].start = {
            ...closingSequence.end
          };
          nextEvents = [];
          if (events[open][1].end.offset - events[open][1].start.offset) {
            nextEvents = push(nextEvents, [["enter", events[open][1], context], ["exit", events[open][1], context]]);
          }
          nextEvents = push(nextEvents, [["enter", group2, context], ["enter", openingSequence, context], ["exit", openingSequence, context], ["enter", text4, context]]);
          nextEvents = push(nextEvents, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + 1, index), context));
          nextEvents = push(nextEvents, [["exit", text4, context], ["enter", closingSequence, context], ["exit", closingSequence, context], ["exit", group2, context]]);
          let offset = 0;
          if (events[index][1].end.offset - events[index][1].start.offset) {
            offset = 2;
            nextEvents = push(nextEvents, [["enter", events[index][1], context], ["exit", events[index][1], context]]);
          }
          splice(events, open - 1, index - open + 3, nextEvents);
          index = open + nextEvents.length - offset - 2;
          break;
        }
      }
    }
  }
  index = -1;
  while (++index < events.length) {
    if (events[index][1].type === "attentionSequence") {
      events[index][1].type = "data";
    }
  }
  return events;
}
function tokenizeAttention(effects, ok) {
  const attentionMarkers2 = this.parser.constructs.attentionMarkers.null;
  const previous3 = this.previous;
  const before = classifyCharacter(previous3);
  let marker;
  return start;
  function start(code2) {
    marker = code2;
    effects.enter("attentionSequence");
    return inside2(code2);
  }
  function inside2(code2) {
    if (code2 === marker) {
      effects.consume(code2);
      return inside2;
    }
    const token2 = effects.exit("attentionSequence");
    const after3 = classifyCharacter(code2);
    const open = !after3 || after3 === 2 && before || attentionMarkers2.includes(code2) && code2 !== 42 && code2 !== 95;
    const close = !before || before === 2 && after3 || attentionMarkers2.includes(previous3) && previous3 !== 42 && previous3 !== 95;
    token2._open = Boolean(marker === 42 ? open : open && (before || !close));
    token2._close = Boolean(marker === 42 ? close : close && (after3 || !open));
    return ok(code2);
  }
}
function movePoint(point, offset) {
  point.column += offset;
  point.offset += offset;
  point._bufferIndex += offset;
}

// node_modules/micromark-core-commonmark/lib/autolink.js
var autolink = {
  name: "autolink",
  tokenize: tokenizeAutolink
};
function tokenizeAutolink(effects, ok, nok) {
  let size = 0;
  return start;
  function start(code2) {
    effects.enter("autolink");
    effects.enter("autolinkMarker");
    effects.consume(code2);
    effects.exit("autolinkMarker");
    effects.enter("autolinkProtocol");
    return open;
  }
  function open(code2) {
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      return schemeOrEmailAtext;
    }
    if (code2 === 64) {
      return nok(code2);
    }
    return emailAtext(code2);
  }
  function schemeOrEmailAtext(code2) {
    if (code2 === 43 || code2 === 45 || code2 === 46 || asciiAlphanumeric(code2)) {
      size = 1;
      return schemeInsideOrEmailAtext(code2);
    }
    return emailAtext(code2);
  }
  function schemeInsideOrEmailAtext(code2) {
    if (code2 === 58) {
      effects.consume(code2);
      size = 0;
      return urlInside;
    }
    if ((code2 === 43 || code2 === 45 || code2 === 46 || asciiAlphanumeric(code2)) && size++ < 32) {
      effects.consume(code2);
      return schemeInsideOrEmailAtext;
    }
    size = 0;
    return emailAtext(code2);
  }
  function urlInside(code2) {
    if (code2 === 62) {
      effects.exit("autolinkProtocol");
      effects.enter("autolinkMarker");
      effects.consume(code2);
      effects.exit("autolinkMarker");
      effects.exit("autolink");
      return ok;
    }
    if (code2 === null || code2 === 32 || code2 === 60 || asciiControl(code2)) {
      return nok(code2);
    }
    effects.consume(code2);
    return urlInside;
  }
  function emailAtext(code2) {
    if (code2 === 64) {
      effects.consume(code2);
      return emailAtSignOrDot;
    }
    if (asciiAtext(code2)) {
      effects.consume(code2);
      return emailAtext;
    }
    return nok(code2);
  }
  function emailAtSignOrDot(code2) {
    return asciiAlphanumeric(code2) ? emailLabel(code2) : nok(code2);
  }
  function emailLabel(code2) {
    if (code2 === 46) {
      effects.consume(code2);
      size = 0;
      return emailAtSignOrDot;
    }
    if (code2 === 62) {
      effects.exit("autolinkProtocol").type = "autolinkEmail";
      effects.enter("autolinkMarker");
      effects.consume(code2);
      effects.exit("autolinkMarker");
      effects.exit("autolink");
      return ok;
    }
    return emailValue(code2);
  }
  function emailValue(code2) {
    if ((code2 === 45 || asciiAlphanumeric(code2)) && size++ < 63) {
      const next = code2 === 45 ? emailValue : emailLabel;
      effects.consume(code2);
      return next;
    }
    return nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/blank-line.js
var blankLine = {
  partial: true,
  tokenize: tokenizeBlankLine
};
function tokenizeBlankLine(effects, ok, nok) {
  return start;
  function start(code2) {
    return markdownSpace(code2) ? factorySpace(effects, after3, "linePrefix")(code2) : after3(code2);
  }
  function after3(code2) {
    return code2 === null || markdownLineEnding(code2) ? ok(code2) : nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/block-quote.js
var blockQuote = {
  continuation: {
    tokenize: tokenizeBlockQuoteContinuation
  },
  exit,
  name: "blockQuote",
  tokenize: tokenizeBlockQuoteStart
};
function tokenizeBlockQuoteStart(effects, ok, nok) {
  const self = this;
  return start;
  function start(code2) {
    if (code2 === 62) {
      const state = self.containerState;
      if (!state.open) {
        effects.enter("blockQuote", {
          _container: true
        });
        state.open = true;
      }
      effects.enter("blockQuotePrefix");
      effects.enter("blockQuoteMarker");
      effects.consume(code2);
      effects.exit("blockQuoteMarker");
      return after3;
    }
    return nok(code2);
  }
  function after3(code2) {
    if (markdownSpace(code2)) {
      effects.enter("blockQuotePrefixWhitespace");
      effects.consume(code2);
      effects.exit("blockQuotePrefixWhitespace");
      effects.exit("blockQuotePrefix");
      return ok;
    }
    effects.exit("blockQuotePrefix");
    return ok(code2);
  }
}
function tokenizeBlockQuoteContinuation(effects, ok, nok) {
  const self = this;
  return contStart;
  function contStart(code2) {
    if (markdownSpace(code2)) {
      return factorySpace(effects, contBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2);
    }
    return contBefore(code2);
  }
  function contBefore(code2) {
    return effects.attempt(blockQuote, ok, nok)(code2);
  }
}
function exit(effects) {
  effects.exit("blockQuote");
}

// node_modules/micromark-core-commonmark/lib/character-escape.js
var characterEscape = {
  name: "characterEscape",
  tokenize: tokenizeCharacterEscape
};
function tokenizeCharacterEscape(effects, ok, nok) {
  return start;
  function start(code2) {
    effects.enter("characterEscape");
    effects.enter("escapeMarker");
    effects.consume(code2);
    effects.exit("escapeMarker");
    return inside2;
  }
  function inside2(code2) {
    if (asciiPunctuation(code2)) {
      effects.enter("characterEscapeValue");
      effects.consume(code2);
      effects.exit("characterEscapeValue");
      effects.exit("characterEscape");
      return ok;
    }
    return nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/character-reference.js
var characterReference = {
  name: "characterReference",
  tokenize: tokenizeCharacterReference
};
function tokenizeCharacterReference(effects, ok, nok) {
  const self = this;
  let size = 0;
  let max;
  let test;
  return start;
  function start(code2) {
    effects.enter("characterReference");
    effects.enter("characterReferenceMarker");
    effects.consume(code2);
    effects.exit("characterReferenceMarker");
    return open;
  }
  function open(code2) {
    if (code2 === 35) {
      effects.enter("characterReferenceMarkerNumeric");
      effects.consume(code2);
      effects.exit("characterReferenceMarkerNumeric");
      return numeric;
    }
    effects.enter("characterReferenceValue");
    max = 31;
    test = asciiAlphanumeric;
    return value(code2);
  }
  function numeric(code2) {
    if (code2 === 88 || code2 === 120) {
      effects.enter("characterReferenceMarkerHexadecimal");
      effects.consume(code2);
      effects.exit("characterReferenceMarkerHexadecimal");
      effects.enter("characterReferenceValue");
      max = 6;
      test = asciiHexDigit;
      return value;
    }
    effects.enter("characterReferenceValue");
    max = 7;
    test = asciiDigit;
    return value(code2);
  }
  function value(code2) {
    if (code2 === 59 && size) {
      const token2 = effects.exit("characterReferenceValue");
      if (test === asciiAlphanumeric && !decodeNamedCharacterReference(self.sliceSerialize(token2))) {
        return nok(code2);
      }
      effects.enter("characterReferenceMarker");
      effects.consume(code2);
      effects.exit("characterReferenceMarker");
      effects.exit("characterReference");
      return ok;
    }
    if (test(code2) && size++ < max) {
      effects.consume(code2);
      return value;
    }
    return nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/partial-non-lazy-continuation.js
var nonLazyContinuation = {
  partial: true,
  tokenize: tokenizeNonLazyContinuation
};
function tokenizeNonLazyContinuation(effects, ok, nok) {
  const self = this;
  return start;
  function start(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return after3;
  }
  function after3(code2) {
    return self.parser.lazy[self.now().line] ? nok(code2) : ok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/code-fenced.js
var codeFenced = {
  concrete: true,
  name: "codeFenced",
  tokenize: tokenizeCodeFenced
};
function tokenizeCodeFenced(effects, ok, nok) {
  const self = this;
  const closeStart = {
    partial: true,
    tokenize: tokenizeCloseStart
  };
  let initialPrefix = 0;
  let sizeOpen = 0;
  let marker;
  return start;
  function start(code2) {
    return beforeSequenceOpen(code2);
  }
  function beforeSequenceOpen(code2) {
    const tail = self.events[self.events.length - 1];
    initialPrefix = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
    marker = code2;
    effects.enter("codeFenced");
    effects.enter("codeFencedFence");
    effects.enter("codeFencedFenceSequence");
    return sequenceOpen(code2);
  }
  function sequenceOpen(code2) {
    if (code2 === marker) {
      sizeOpen++;
      effects.consume(code2);
      return sequenceOpen;
    }
    if (sizeOpen < 3) {
      return nok(code2);
    }
    effects.exit("codeFencedFenceSequence");
    return markdownSpace(code2) ? factorySpace(effects, infoBefore, "whitespace")(code2) : infoBefore(code2);
  }
  function infoBefore(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("codeFencedFence");
      return self.interrupt ? ok(code2) : effects.check(nonLazyContinuation, atNonLazyBreak, after3)(code2);
    }
    effects.enter("codeFencedFenceInfo");
    effects.enter("chunkString", {
      contentType: "string"
    });
    return info(code2);
  }
  function info(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceInfo");
      return infoBefore(code2);
    }
    if (markdownSpace(code2)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceInfo");
      return factorySpace(effects, metaBefore, "whitespace")(code2);
    }
    if (code2 === 96 && code2 === marker) {
      return nok(code2);
    }
    effects.consume(code2);
    return info;
  }
  function metaBefore(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      return infoBefore(code2);
    }
    effects.enter("codeFencedFenceMeta");
    effects.enter("chunkString", {
      contentType: "string"
    });
    return meta(code2);
  }
  function meta(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceMeta");
      return infoBefore(code2);
    }
    if (code2 === 96 && code2 === marker) {
      return nok(code2);
    }
    effects.consume(code2);
    return meta;
  }
  function atNonLazyBreak(code2) {
    return effects.attempt(closeStart, after3, contentBefore)(code2);
  }
  function contentBefore(code2) {
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return contentStart;
  }
  function contentStart(code2) {
    return initialPrefix > 0 && markdownSpace(code2) ? factorySpace(effects, beforeContentChunk, "linePrefix", initialPrefix + 1)(code2) : beforeContentChunk(code2);
  }
  function beforeContentChunk(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      return effects.check(nonLazyContinuation, atNonLazyBreak, after3)(code2);
    }
    effects.enter("codeFlowValue");
    return contentChunk(code2);
  }
  function contentChunk(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("codeFlowValue");
      return beforeContentChunk(code2);
    }
    effects.consume(code2);
    return contentChunk;
  }
  function after3(code2) {
    effects.exit("codeFenced");
    return ok(code2);
  }
  function tokenizeCloseStart(effects2, ok2, nok2) {
    let size = 0;
    return startBefore;
    function startBefore(code2) {
      effects2.enter("lineEnding");
      effects2.consume(code2);
      effects2.exit("lineEnding");
      return start2;
    }
    function start2(code2) {
      effects2.enter("codeFencedFence");
      return markdownSpace(code2) ? factorySpace(effects2, beforeSequenceClose, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2) : beforeSequenceClose(code2);
    }
    function beforeSequenceClose(code2) {
      if (code2 === marker) {
        effects2.enter("codeFencedFenceSequence");
        return sequenceClose(code2);
      }
      return nok2(code2);
    }
    function sequenceClose(code2) {
      if (code2 === marker) {
        size++;
        effects2.consume(code2);
        return sequenceClose;
      }
      if (size >= sizeOpen) {
        effects2.exit("codeFencedFenceSequence");
        return markdownSpace(code2) ? factorySpace(effects2, sequenceCloseAfter, "whitespace")(code2) : sequenceCloseAfter(code2);
      }
      return nok2(code2);
    }
    function sequenceCloseAfter(code2) {
      if (code2 === null || markdownLineEnding(code2)) {
        effects2.exit("codeFencedFence");
        return ok2(code2);
      }
      return nok2(code2);
    }
  }
}

// node_modules/micromark-core-commonmark/lib/code-indented.js
var codeIndented = {
  name: "codeIndented",
  tokenize: tokenizeCodeIndented
};
var furtherStart = {
  partial: true,
  tokenize: tokenizeFurtherStart
};
function tokenizeCodeIndented(effects, ok, nok) {
  return start;
  function start(code2) {
    effects.enter("codeIndented");
    return factorySpaceMinMax(effects, atBreak, nok, "linePrefix", 4, 4)(code2);
  }
  function atBreak(code2) {
    if (code2 === null) {
      return after3(code2);
    }
    if (markdownLineEnding(code2)) {
      return effects.attempt(furtherStart, atBreak, after3)(code2);
    }
    effects.enter("codeFlowValue");
    return inside2(code2);
  }
  function inside2(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("codeFlowValue");
      return atBreak(code2);
    }
    effects.consume(code2);
    return inside2;
  }
  function after3(code2) {
    effects.exit("codeIndented");
    return ok(code2);
  }
}
function tokenizeFurtherStart(effects, ok, nok) {
  const self = this;
  return furtherStart2;
  function furtherStart2(code2) {
    if (self.parser.lazy[self.now().line]) {
      return nok(code2);
    }
    if (markdownLineEnding(code2)) {
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      return furtherStart2;
    }
    return factorySpaceMinMax(effects, ok, onNotEnoughPrefix, "linePrefix", 4, 4)(code2);
  }
  function onNotEnoughPrefix(code2) {
    return markdownLineEnding(code2) ? furtherStart2(code2) : nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/code-text.js
var codeText = {
  name: "codeText",
  previous,
  resolve: resolveCodeText,
  tokenize: tokenizeCodeText
};
function resolveCodeText(events) {
  let tailExitIndex = events.length - 4;
  let headEnterIndex = 3;
  let index;
  let enter;
  if ((events[headEnterIndex][1].type === "lineEnding" || events[headEnterIndex][1].type === "space") && (events[tailExitIndex][1].type === "lineEnding" || events[tailExitIndex][1].type === "space")) {
    index = headEnterIndex;
    while (++index < tailExitIndex) {
      if (events[index][1].type === "codeTextData") {
        events[headEnterIndex][1].type = "codeTextPadding";
        events[tailExitIndex][1].type = "codeTextPadding";
        headEnterIndex += 2;
        tailExitIndex -= 2;
        break;
      }
    }
  }
  index = headEnterIndex - 1;
  tailExitIndex++;
  while (++index <= tailExitIndex) {
    if (enter === void 0) {
      if (index !== tailExitIndex && events[index][1].type !== "lineEnding") {
        enter = index;
      }
    } else if (index === tailExitIndex || events[index][1].type === "lineEnding") {
      events[enter][1].type = "codeTextData";
      if (index !== enter + 2) {
        events[enter][1].end = events[index - 1][1].end;
        events.splice(enter + 2, index - enter - 2);
        tailExitIndex -= index - enter - 2;
        index = enter + 2;
      }
      enter = void 0;
    }
  }
  return events;
}
function previous(code2) {
  return code2 !== 96 || this.events[this.events.length - 1][1].type === "characterEscape";
}
function tokenizeCodeText(effects, ok, nok) {
  const self = this;
  let sizeOpen = 0;
  let size;
  let token2;
  return start;
  function start(code2) {
    effects.enter("codeText");
    effects.enter("codeTextSequence");
    return sequenceOpen(code2);
  }
  function sequenceOpen(code2) {
    if (code2 === 96) {
      effects.consume(code2);
      sizeOpen++;
      return sequenceOpen;
    }
    effects.exit("codeTextSequence");
    return between(code2);
  }
  function between(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    if (code2 === 32) {
      effects.enter("space");
      effects.consume(code2);
      effects.exit("space");
      return between;
    }
    if (code2 === 96) {
      token2 = effects.enter("codeTextSequence");
      size = 0;
      return sequenceClose(code2);
    }
    if (markdownLineEnding(code2)) {
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      return between;
    }
    effects.enter("codeTextData");
    return data(code2);
  }
  function data(code2) {
    if (code2 === null || code2 === 32 || code2 === 96 || markdownLineEnding(code2)) {
      effects.exit("codeTextData");
      return between(code2);
    }
    effects.consume(code2);
    return data;
  }
  function sequenceClose(code2) {
    if (code2 === 96) {
      effects.consume(code2);
      size++;
      return sequenceClose;
    }
    if (size === sizeOpen) {
      effects.exit("codeTextSequence");
      effects.exit("codeText");
      return ok(code2);
    }
    token2.type = "codeTextData";
    return data(code2);
  }
}

// node_modules/micromark-util-subtokenize/lib/splice-buffer.js
var SpliceBuffer = class {
  /**
   * @param {ReadonlyArray<T> | null | undefined} [initial]
   *   Initial items (optional).
   * @returns
   *   Splice buffer.
   */
  constructor(initial) {
    this.left = initial ? [...initial] : [];
    this.right = [];
  }
  /**
   * Array access;
   * does not move the cursor.
   *
   * @param {number} index
   *   Index.
   * @return {T}
   *   Item.
   */
  get(index) {
    if (index < 0 || index >= this.left.length + this.right.length) {
      throw new RangeError("Cannot access index `" + index + "` in a splice buffer of size `" + (this.left.length + this.right.length) + "`");
    }
    if (index < this.left.length) return this.left[index];
    return this.right[this.right.length - index + this.left.length - 1];
  }
  /**
   * The length of the splice buffer, one greater than the largest index in the
   * array.
   */
  get length() {
    return this.left.length + this.right.length;
  }
  /**
   * Remove and return `list[0]`;
   * moves the cursor to `0`.
   *
   * @returns {T | undefined}
   *   Item, optional.
   */
  shift() {
    this.setCursor(0);
    return this.right.pop();
  }
  /**
   * Slice the buffer to get an array;
   * does not move the cursor.
   *
   * @param {number} start
   *   Start.
   * @param {number | null | undefined} [end]
   *   End (optional).
   * @returns {Array<T>}
   *   Array of items.
   */
  slice(start, end) {
    const stop = end === null || end === void 0 ? Number.POSITIVE_INFINITY : end;
    if (stop < this.left.length) {
      return this.left.slice(start, stop);
    }
    if (start > this.left.length) {
      return this.right.slice(this.right.length - stop + this.left.length, this.right.length - start + this.left.length).reverse();
    }
    return this.left.slice(start).concat(this.right.slice(this.right.length - stop + this.left.length).reverse());
  }
  /**
   * Mimics the behavior of Array.prototype.splice() except for the change of
   * interface necessary to avoid segfaults when patching in very large arrays.
   *
   * This operation moves cursor is moved to `start` and results in the cursor
   * placed after any inserted items.
   *
   * @param {number} start
   *   Start;
   *   zero-based index at which to start changing the array;
   *   negative numbers count backwards from the end of the array and values
   *   that are out-of bounds are clamped to the appropriate end of the array.
   * @param {number | null | undefined} [deleteCount=0]
   *   Delete count (default: `0`);
   *   maximum number of elements to delete, starting from start.
   * @param {Array<T> | null | undefined} [items=[]]
   *   Items to include in place of the deleted items (default: `[]`).
   * @return {Array<T>}
   *   Any removed items.
   */
  splice(start, deleteCount, items) {
    const count = deleteCount || 0;
    this.setCursor(Math.trunc(start));
    const removed = this.right.splice(this.right.length - count, Number.POSITIVE_INFINITY);
    if (items) chunkedPush(this.left, items);
    return removed.reverse();
  }
  /**
   * Remove and return the highest-numbered item in the array, so
   * `list[list.length - 1]`;
   * Moves the cursor to `length`.
   *
   * @returns {T | undefined}
   *   Item, optional.
   */
  pop() {
    this.setCursor(Number.POSITIVE_INFINITY);
    return this.left.pop();
  }
  /**
   * Inserts a single item to the high-numbered side of the array;
   * moves the cursor to `length`.
   *
   * @param {T} item
   *   Item.
   * @returns {undefined}
   *   Nothing.
   */
  push(item) {
    this.setCursor(Number.POSITIVE_INFINITY);
    this.left.push(item);
  }
  /**
   * Inserts many items to the high-numbered side of the array.
   * Moves the cursor to `length`.
   *
   * @param {Array<T>} items
   *   Items.
   * @returns {undefined}
   *   Nothing.
   */
  pushMany(items) {
    this.setCursor(Number.POSITIVE_INFINITY);
    chunkedPush(this.left, items);
  }
  /**
   * Inserts a single item to the low-numbered side of the array;
   * Moves the cursor to `0`.
   *
   * @param {T} item
   *   Item.
   * @returns {undefined}
   *   Nothing.
   */
  unshift(item) {
    this.setCursor(0);
    this.right.push(item);
  }
  /**
   * Inserts many items to the low-numbered side of the array;
   * moves the cursor to `0`.
   *
   * @param {Array<T>} items
   *   Items.
   * @returns {undefined}
   *   Nothing.
   */
  unshiftMany(items) {
    this.setCursor(0);
    chunkedPush(this.right, items.reverse());
  }
  /**
   * Move the cursor to a specific position in the array. Requires
   * time proportional to the distance moved.
   *
   * If `n < 0`, the cursor will end up at the beginning.
   * If `n > length`, the cursor will end up at the end.
   *
   * @param {number} n
   *   Position.
   * @return {undefined}
   *   Nothing.
   */
  setCursor(n) {
    if (n === this.left.length || n > this.left.length && this.right.length === 0 || n < 0 && this.left.length === 0) return;
    if (n < this.left.length) {
      const removed = this.left.splice(n, Number.POSITIVE_INFINITY);
      chunkedPush(this.right, removed.reverse());
    } else {
      const removed = this.right.splice(this.left.length + this.right.length - n, Number.POSITIVE_INFINITY);
      chunkedPush(this.left, removed.reverse());
    }
  }
};
function chunkedPush(list2, right) {
  let chunkStart = 0;
  if (right.length < 1e4) {
    list2.push(...right);
  } else {
    while (chunkStart < right.length) {
      list2.push(...right.slice(chunkStart, chunkStart + 1e4));
      chunkStart += 1e4;
    }
  }
}

// node_modules/micromark-util-subtokenize/index.js
function subtokenize(eventsArray) {
  const jumps = {};
  let index = -1;
  let event;
  let lineIndex;
  let otherIndex;
  let otherEvent;
  let parameters;
  let subevents;
  let more;
  const events = new SpliceBuffer(eventsArray);
  while (++index < events.length) {
    while (index in jumps) {
      index = jumps[index];
    }
    event = events.get(index);
    if (index && event[1].type === "chunkFlow" && events.get(index - 1)[1].type === "listItemPrefix") {
      subevents = event[1]._tokenizer.events;
      otherIndex = 0;
      if (otherIndex < subevents.length && subevents[otherIndex][1].type === "lineEndingBlank") {
        otherIndex += 2;
      }
      if (otherIndex < subevents.length && subevents[otherIndex][1].type === "content") {
        while (++otherIndex < subevents.length) {
          if (subevents[otherIndex][1].type === "content") {
            break;
          }
          if (subevents[otherIndex][1].type === "chunkText") {
            subevents[otherIndex][1]._isInFirstContentOfListItem = true;
            otherIndex++;
          }
        }
      }
    }
    if (event[0] === "enter") {
      if (event[1].contentType) {
        Object.assign(jumps, subcontent(events, index));
        index = jumps[index];
        more = true;
      }
    } else if (event[1]._container) {
      otherIndex = index;
      lineIndex = void 0;
      while (otherIndex--) {
        otherEvent = events.get(otherIndex);
        if (otherEvent[1].type === "lineEnding" || otherEvent[1].type === "lineEndingBlank") {
          if (otherEvent[0] === "enter") {
            if (lineIndex) {
              events.get(lineIndex)[1].type = "lineEndingBlank";
            }
            otherEvent[1].type = "lineEnding";
            lineIndex = otherIndex;
          }
        } else if (otherEvent[1].type === "linePrefix" || otherEvent[1].type === "listItemIndent") {
        } else {
          break;
        }
      }
      if (lineIndex) {
        event[1].end = {
          ...events.get(lineIndex)[1].start
        };
        parameters = events.slice(lineIndex, index);
        parameters.unshift(event);
        events.splice(lineIndex, index - lineIndex + 1, parameters);
      }
    }
  }
  splice(eventsArray, 0, Number.POSITIVE_INFINITY, events.slice(0));
  return !more;
}
function subcontent(events, eventIndex) {
  const token2 = events.get(eventIndex)[1];
  const context = events.get(eventIndex)[2];
  let startPosition = eventIndex - 1;
  const startPositions = [];
  let tokenizer = token2._tokenizer;
  if (!tokenizer) {
    tokenizer = context.parser[token2.contentType](token2.start);
    if (token2._contentTypeTextTrailing) {
      tokenizer._contentTypeTextTrailing = true;
    }
  }
  const childEvents = tokenizer.events;
  const jumps = [];
  const gaps = {};
  let stream;
  let previous3;
  let index = -1;
  let current = token2;
  let adjust = 0;
  let start = 0;
  const breaks = [start];
  while (current) {
    while (events.get(++startPosition)[1] !== current) {
    }
    startPositions.push(startPosition);
    if (!current._tokenizer) {
      stream = context.sliceStream(current);
      if (!current.next) {
        stream.push(null);
      }
      if (previous3) {
        tokenizer.defineSkip(current.start);
      }
      if (current._isInFirstContentOfListItem) {
        tokenizer._gfmTasklistFirstContentOfListItem = true;
      }
      tokenizer.write(stream);
      if (current._isInFirstContentOfListItem) {
        tokenizer._gfmTasklistFirstContentOfListItem = void 0;
      }
    }
    previous3 = current;
    current = current.next;
  }
  current = token2;
  while (++index < childEvents.length) {
    if (
      // Find a void token that includes a break.
      childEvents[index][0] === "exit" && childEvents[index - 1][0] === "enter" && childEvents[index][1].type === childEvents[index - 1][1].type && childEvents[index][1].start.line !== childEvents[index][1].end.line
    ) {
      start = index + 1;
      breaks.push(start);
      current._tokenizer = void 0;
      current.previous = void 0;
      current = current.next;
    }
  }
  tokenizer.events = [];
  if (current) {
    current._tokenizer = void 0;
    current.previous = void 0;
  } else {
    breaks.pop();
  }
  index = breaks.length;
  while (index--) {
    const slice = childEvents.slice(breaks[index], breaks[index + 1]);
    const start2 = startPositions.pop();
    jumps.push([start2, start2 + slice.length - 1]);
    events.splice(start2, 2, slice);
  }
  jumps.reverse();
  index = -1;
  while (++index < jumps.length) {
    gaps[adjust + jumps[index][0]] = adjust + jumps[index][1];
    adjust += jumps[index][1] - jumps[index][0] - 1;
  }
  return gaps;
}

// node_modules/micromark-core-commonmark/lib/content.js
var content2 = {
  resolve: resolveContent,
  tokenize: tokenizeContent
};
var continuationConstruct = {
  partial: true,
  tokenize: tokenizeContinuation
};
function resolveContent(events) {
  subtokenize(events);
  return events;
}
function tokenizeContent(effects, ok) {
  let previous3;
  return chunkStart;
  function chunkStart(code2) {
    effects.enter("content");
    previous3 = effects.enter("chunkContent", {
      contentType: "content"
    });
    return chunkInside(code2);
  }
  function chunkInside(code2) {
    if (code2 === null) {
      return contentEnd(code2);
    }
    if (markdownLineEnding(code2)) {
      return effects.check(continuationConstruct, contentContinue, contentEnd)(code2);
    }
    effects.consume(code2);
    return chunkInside;
  }
  function contentEnd(code2) {
    effects.exit("chunkContent");
    effects.exit("content");
    return ok(code2);
  }
  function contentContinue(code2) {
    effects.consume(code2);
    effects.exit("chunkContent");
    previous3.next = effects.enter("chunkContent", {
      contentType: "content",
      previous: previous3
    });
    previous3 = previous3.next;
    return chunkInside;
  }
}
function tokenizeContinuation(effects, ok, nok) {
  const self = this;
  return startLookahead;
  function startLookahead(code2) {
    effects.exit("chunkContent");
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return factorySpace(effects, prefixed, "linePrefix");
  }
  function prefixed(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      return nok(code2);
    }
    const tail = self.events[self.events.length - 1];
    if (!self.parser.constructs.disable.null.includes("codeIndented") && tail && tail[1].type === "linePrefix" && tail[2].sliceSerialize(tail[1], true).length >= 4) {
      return ok(code2);
    }
    return effects.interrupt(self.parser.constructs.flow, nok, ok)(code2);
  }
}

// node_modules/micromark-factory-destination/index.js
function factoryDestination(effects, ok, nok, type, literalType, literalMarkerType, rawType, stringType, max) {
  const limit = max || Number.POSITIVE_INFINITY;
  let balance = 0;
  return start;
  function start(code2) {
    if (code2 === 60) {
      effects.enter(type);
      effects.enter(literalType);
      effects.enter(literalMarkerType);
      effects.consume(code2);
      effects.exit(literalMarkerType);
      return enclosedBefore;
    }
    if (code2 === null || code2 === 32 || code2 === 41 || asciiControl(code2)) {
      return nok(code2);
    }
    effects.enter(type);
    effects.enter(rawType);
    effects.enter(stringType);
    effects.enter("chunkString", {
      contentType: "string"
    });
    return raw(code2);
  }
  function enclosedBefore(code2) {
    if (code2 === 62) {
      effects.enter(literalMarkerType);
      effects.consume(code2);
      effects.exit(literalMarkerType);
      effects.exit(literalType);
      effects.exit(type);
      return ok;
    }
    effects.enter(stringType);
    effects.enter("chunkString", {
      contentType: "string"
    });
    return enclosed(code2);
  }
  function enclosed(code2) {
    if (code2 === 62) {
      effects.exit("chunkString");
      effects.exit(stringType);
      return enclosedBefore(code2);
    }
    if (code2 === null || code2 === 60 || markdownLineEnding(code2)) {
      return nok(code2);
    }
    effects.consume(code2);
    return code2 === 92 ? enclosedEscape : enclosed;
  }
  function enclosedEscape(code2) {
    if (code2 === 60 || code2 === 62 || code2 === 92) {
      effects.consume(code2);
      return enclosed;
    }
    return enclosed(code2);
  }
  function raw(code2) {
    if (!balance && (code2 === null || code2 === 41 || markdownLineEndingOrSpace(code2))) {
      effects.exit("chunkString");
      effects.exit(stringType);
      effects.exit(rawType);
      effects.exit(type);
      return ok(code2);
    }
    if (balance < limit && code2 === 40) {
      effects.consume(code2);
      balance++;
      return raw;
    }
    if (code2 === 41) {
      effects.consume(code2);
      balance--;
      return raw;
    }
    if (code2 === null || code2 === 32 || code2 === 40 || asciiControl(code2)) {
      return nok(code2);
    }
    effects.consume(code2);
    return code2 === 92 ? rawEscape : raw;
  }
  function rawEscape(code2) {
    if (code2 === 40 || code2 === 41 || code2 === 92) {
      effects.consume(code2);
      return raw;
    }
    return raw(code2);
  }
}

// node_modules/micromark-factory-label/index.js
function factoryLabel(effects, ok, nok, type, markerType, stringType) {
  const self = this;
  let size = 0;
  let seen3;
  return start;
  function start(code2) {
    effects.enter(type);
    effects.enter(markerType);
    effects.consume(code2);
    effects.exit(markerType);
    effects.enter(stringType);
    return atBreak;
  }
  function atBreak(code2) {
    if (size > 999 || code2 === null || code2 === 91 || code2 === 93 && !seen3 || // To do: remove in the future once we’ve switched from
    // `micromark-extension-footnote` to `micromark-extension-gfm-footnote`,
    // which doesn’t need this.
    // Hidden footnotes hook.
    /* c8 ignore next 3 */
    code2 === 94 && !size && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code2);
    }
    if (code2 === 93) {
      effects.exit(stringType);
      effects.enter(markerType);
      effects.consume(code2);
      effects.exit(markerType);
      effects.exit(type);
      return ok;
    }
    if (markdownLineEnding(code2)) {
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      return atBreak;
    }
    effects.enter("chunkString", {
      contentType: "string"
    });
    return labelInside(code2);
  }
  function labelInside(code2) {
    if (code2 === null || code2 === 91 || code2 === 93 || markdownLineEnding(code2) || size++ > 999) {
      effects.exit("chunkString");
      return atBreak(code2);
    }
    effects.consume(code2);
    if (!seen3) seen3 = !markdownSpace(code2);
    return code2 === 92 ? labelEscape : labelInside;
  }
  function labelEscape(code2) {
    if (code2 === 91 || code2 === 92 || code2 === 93) {
      effects.consume(code2);
      size++;
      return labelInside;
    }
    return labelInside(code2);
  }
}

// node_modules/micromark-factory-title/index.js
function factoryTitle(effects, ok, nok, type, markerType, stringType) {
  let marker;
  return start;
  function start(code2) {
    if (code2 === 34 || code2 === 39 || code2 === 40) {
      effects.enter(type);
      effects.enter(markerType);
      effects.consume(code2);
      effects.exit(markerType);
      marker = code2 === 40 ? 41 : code2;
      return begin;
    }
    return nok(code2);
  }
  function begin(code2) {
    if (code2 === marker) {
      effects.enter(markerType);
      effects.consume(code2);
      effects.exit(markerType);
      effects.exit(type);
      return ok;
    }
    effects.enter(stringType);
    return atBreak(code2);
  }
  function atBreak(code2) {
    if (code2 === marker) {
      effects.exit(stringType);
      return begin(marker);
    }
    if (code2 === null) {
      return nok(code2);
    }
    if (markdownLineEnding(code2)) {
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      return factorySpace(effects, atBreak, "linePrefix");
    }
    effects.enter("chunkString", {
      contentType: "string"
    });
    return inside2(code2);
  }
  function inside2(code2) {
    if (code2 === marker || code2 === null || markdownLineEnding(code2)) {
      effects.exit("chunkString");
      return atBreak(code2);
    }
    effects.consume(code2);
    return code2 === 92 ? escape : inside2;
  }
  function escape(code2) {
    if (code2 === marker || code2 === 92) {
      effects.consume(code2);
      return inside2;
    }
    return inside2(code2);
  }
}

// node_modules/micromark-factory-whitespace/index.js
function factoryWhitespace(effects, ok) {
  let seen3;
  return start;
  function start(code2) {
    if (markdownLineEnding(code2)) {
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      seen3 = true;
      return start;
    }
    if (markdownSpace(code2)) {
      return factorySpace(effects, start, seen3 ? "linePrefix" : "lineSuffix")(code2);
    }
    return ok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/definition.js
var definition = {
  name: "definition",
  tokenize: tokenizeDefinition
};
var titleBefore = {
  partial: true,
  tokenize: tokenizeTitleBefore
};
function tokenizeDefinition(effects, ok, nok) {
  const self = this;
  let identifier;
  return start;
  function start(code2) {
    effects.enter("definition");
    return before(code2);
  }
  function before(code2) {
    return factoryLabel.call(
      self,
      effects,
      labelAfter,
      // Note: we don’t need to reset the way `markdown-rs` does.
      nok,
      "definitionLabel",
      "definitionLabelMarker",
      "definitionLabelString"
    )(code2);
  }
  function labelAfter(code2) {
    identifier = normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1));
    if (code2 === 58) {
      effects.enter("definitionMarker");
      effects.consume(code2);
      effects.exit("definitionMarker");
      return markerAfter;
    }
    return nok(code2);
  }
  function markerAfter(code2) {
    return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, destinationBefore)(code2) : destinationBefore(code2);
  }
  function destinationBefore(code2) {
    return factoryDestination(
      effects,
      destinationAfter,
      // Note: we don’t need to reset the way `markdown-rs` does.
      nok,
      "definitionDestination",
      "definitionDestinationLiteral",
      "definitionDestinationLiteralMarker",
      "definitionDestinationRaw",
      "definitionDestinationString"
    )(code2);
  }
  function destinationAfter(code2) {
    return effects.attempt(titleBefore, after3, after3)(code2);
  }
  function after3(code2) {
    return markdownSpace(code2) ? factorySpace(effects, afterWhitespace, "whitespace")(code2) : afterWhitespace(code2);
  }
  function afterWhitespace(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("definition");
      self.parser.defined.push(identifier);
      return ok(code2);
    }
    return nok(code2);
  }
}
function tokenizeTitleBefore(effects, ok, nok) {
  return titleBefore2;
  function titleBefore2(code2) {
    return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, beforeMarker)(code2) : nok(code2);
  }
  function beforeMarker(code2) {
    return factoryTitle(effects, titleAfter, nok, "definitionTitle", "definitionTitleMarker", "definitionTitleString")(code2);
  }
  function titleAfter(code2) {
    return markdownSpace(code2) ? factorySpace(effects, titleAfterOptionalWhitespace, "whitespace")(code2) : titleAfterOptionalWhitespace(code2);
  }
  function titleAfterOptionalWhitespace(code2) {
    return code2 === null || markdownLineEnding(code2) ? ok(code2) : nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/hard-break-escape.js
var hardBreakEscape = {
  name: "hardBreakEscape",
  tokenize: tokenizeHardBreakEscape
};
function tokenizeHardBreakEscape(effects, ok, nok) {
  return start;
  function start(code2) {
    effects.enter("hardBreakEscape");
    effects.consume(code2);
    return after3;
  }
  function after3(code2) {
    if (markdownLineEnding(code2)) {
      effects.exit("hardBreakEscape");
      return ok(code2);
    }
    return nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/heading-atx.js
var headingAtx = {
  name: "headingAtx",
  resolve: resolveHeadingAtx,
  tokenize: tokenizeHeadingAtx
};
function resolveHeadingAtx(events, context) {
  let contentEnd = events.length - 2;
  let contentStart = 3;
  if (events[contentStart][1].type === "whitespace") {
    contentStart += 2;
  }
  if (contentEnd - 2 > contentStart && events[contentEnd][1].type === "whitespace") {
    contentEnd -= 2;
  }
  if (events[contentEnd][1].type === "atxHeadingSequence" && (contentStart === contentEnd - 1 || contentEnd - 4 > contentStart && events[contentEnd - 2][1].type === "whitespace")) {
    contentEnd -= contentStart + 1 === contentEnd ? 2 : 4;
  }
  if (contentEnd > contentStart) {
    const content3 = {
      type: "atxHeadingText",
      start: events[contentStart][1].start,
      end: events[contentEnd][1].end
    };
    const text4 = {
      type: "chunkText",
      start: events[contentStart][1].start,
      end: events[contentEnd][1].end,
      contentType: "text"
    };
    splice(events, contentStart, contentEnd - contentStart + 1, [["enter", content3, context], ["enter", text4, context], ["exit", text4, context], ["exit", content3, context]]);
  }
  return events;
}
function tokenizeHeadingAtx(effects, ok, nok) {
  let size = 0;
  return start;
  function start(code2) {
    effects.enter("atxHeading");
    return before(code2);
  }
  function before(code2) {
    effects.enter("atxHeadingSequence");
    return sequenceOpen(code2);
  }
  function sequenceOpen(code2) {
    if (code2 === 35 && size++ < 6) {
      effects.consume(code2);
      return sequenceOpen;
    }
    if (code2 === null || markdownLineEndingOrSpace(code2)) {
      effects.exit("atxHeadingSequence");
      return atBreak(code2);
    }
    return nok(code2);
  }
  function atBreak(code2) {
    if (code2 === 35) {
      effects.enter("atxHeadingSequence");
      return sequenceFurther(code2);
    }
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("atxHeading");
      return ok(code2);
    }
    if (markdownSpace(code2)) {
      return factorySpace(effects, atBreak, "whitespace")(code2);
    }
    effects.enter("atxHeadingText");
    return data(code2);
  }
  function sequenceFurther(code2) {
    if (code2 === 35) {
      effects.consume(code2);
      return sequenceFurther;
    }
    effects.exit("atxHeadingSequence");
    return atBreak(code2);
  }
  function data(code2) {
    if (code2 === null || code2 === 35 || markdownLineEndingOrSpace(code2)) {
      effects.exit("atxHeadingText");
      return atBreak(code2);
    }
    effects.consume(code2);
    return data;
  }
}

// node_modules/micromark-util-html-tag-name/index.js
var htmlBlockNames = [
  "address",
  "article",
  "aside",
  "base",
  "basefont",
  "blockquote",
  "body",
  "caption",
  "center",
  "col",
  "colgroup",
  "dd",
  "details",
  "dialog",
  "dir",
  "div",
  "dl",
  "dt",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "form",
  "frame",
  "frameset",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "head",
  "header",
  "hr",
  "html",
  "iframe",
  "legend",
  "li",
  "link",
  "main",
  "menu",
  "menuitem",
  "nav",
  "noframes",
  "ol",
  "optgroup",
  "option",
  "p",
  "param",
  "search",
  "section",
  "summary",
  "table",
  "tbody",
  "td",
  "tfoot",
  "th",
  "thead",
  "title",
  "tr",
  "track",
  "ul"
];
var htmlRawNames = ["pre", "script", "style", "textarea"];

// node_modules/micromark-core-commonmark/lib/html-flow.js
var htmlFlow = {
  concrete: true,
  name: "htmlFlow",
  resolveTo: resolveToHtmlFlow,
  tokenize: tokenizeHtmlFlow
};
var blankLineBefore = {
  partial: true,
  tokenize: tokenizeBlankLineBefore
};
function resolveToHtmlFlow(events) {
  let index = events.length;
  while (index--) {
    if (events[index][0] === "enter" && events[index][1].type === "htmlFlow") {
      break;
    }
  }
  if (index > 1 && events[index - 2][1].type === "linePrefix") {
    events[index][1].start = events[index - 2][1].start;
    events[index + 1][1].start = events[index - 2][1].start;
    events.splice(index - 2, 2);
  }
  return events;
}
function tokenizeHtmlFlow(effects, ok, nok) {
  const self = this;
  let marker;
  let closingTag;
  let buffer;
  let index;
  let markerB;
  return start;
  function start(code2) {
    return before(code2);
  }
  function before(code2) {
    effects.enter("htmlFlow");
    effects.enter("htmlFlowData");
    effects.consume(code2);
    return open;
  }
  function open(code2) {
    if (code2 === 33) {
      effects.consume(code2);
      return declarationOpen;
    }
    if (code2 === 47) {
      effects.consume(code2);
      closingTag = true;
      return tagCloseStart;
    }
    if (code2 === 63) {
      effects.consume(code2);
      marker = 3;
      return self.interrupt ? ok : continuationDeclarationInside;
    }
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      buffer = String.fromCharCode(code2);
      return tagName;
    }
    return nok(code2);
  }
  function declarationOpen(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      marker = 2;
      return commentOpenInside;
    }
    if (code2 === 91) {
      effects.consume(code2);
      marker = 5;
      index = 0;
      return cdataOpenInside;
    }
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      marker = 4;
      return self.interrupt ? ok : continuationDeclarationInside;
    }
    return nok(code2);
  }
  function commentOpenInside(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return self.interrupt ? ok : continuationDeclarationInside;
    }
    return nok(code2);
  }
  function cdataOpenInside(code2) {
    const value = "CDATA[";
    if (code2 === value.charCodeAt(index++)) {
      effects.consume(code2);
      if (index === value.length) {
        return self.interrupt ? ok : continuation;
      }
      return cdataOpenInside;
    }
    return nok(code2);
  }
  function tagCloseStart(code2) {
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      buffer = String.fromCharCode(code2);
      return tagName;
    }
    return nok(code2);
  }
  function tagName(code2) {
    if (code2 === null || code2 === 47 || code2 === 62 || markdownLineEndingOrSpace(code2)) {
      const slash = code2 === 47;
      const name2 = buffer.toLowerCase();
      if (!slash && !closingTag && htmlRawNames.includes(name2)) {
        marker = 1;
        return self.interrupt ? ok(code2) : continuation(code2);
      }
      if (htmlBlockNames.includes(buffer.toLowerCase())) {
        marker = 6;
        if (slash) {
          effects.consume(code2);
          return basicSelfClosing;
        }
        return self.interrupt ? ok(code2) : continuation(code2);
      }
      marker = 7;
      return self.interrupt && !self.parser.lazy[self.now().line] ? nok(code2) : closingTag ? completeClosingTagAfter(code2) : completeAttributeNameBefore(code2);
    }
    if (code2 === 45 || asciiAlphanumeric(code2)) {
      effects.consume(code2);
      buffer += String.fromCharCode(code2);
      return tagName;
    }
    return nok(code2);
  }
  function basicSelfClosing(code2) {
    if (code2 === 62) {
      effects.consume(code2);
      return self.interrupt ? ok : continuation;
    }
    return nok(code2);
  }
  function completeClosingTagAfter(code2) {
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return completeClosingTagAfter;
    }
    return completeEnd(code2);
  }
  function completeAttributeNameBefore(code2) {
    if (code2 === 47) {
      effects.consume(code2);
      return completeEnd;
    }
    if (code2 === 58 || code2 === 95 || asciiAlpha(code2)) {
      effects.consume(code2);
      return completeAttributeName;
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return completeAttributeNameBefore;
    }
    return completeEnd(code2);
  }
  function completeAttributeName(code2) {
    if (code2 === 45 || code2 === 46 || code2 === 58 || code2 === 95 || asciiAlphanumeric(code2)) {
      effects.consume(code2);
      return completeAttributeName;
    }
    return completeAttributeNameAfter(code2);
  }
  function completeAttributeNameAfter(code2) {
    if (code2 === 61) {
      effects.consume(code2);
      return completeAttributeValueBefore;
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return completeAttributeNameAfter;
    }
    return completeAttributeNameBefore(code2);
  }
  function completeAttributeValueBefore(code2) {
    if (code2 === null || code2 === 60 || code2 === 61 || code2 === 62 || code2 === 96) {
      return nok(code2);
    }
    if (code2 === 34 || code2 === 39) {
      effects.consume(code2);
      markerB = code2;
      return completeAttributeValueQuoted;
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return completeAttributeValueBefore;
    }
    return completeAttributeValueUnquoted(code2);
  }
  function completeAttributeValueQuoted(code2) {
    if (code2 === markerB) {
      effects.consume(code2);
      markerB = null;
      return completeAttributeValueQuotedAfter;
    }
    if (code2 === null || markdownLineEnding(code2)) {
      return nok(code2);
    }
    effects.consume(code2);
    return completeAttributeValueQuoted;
  }
  function completeAttributeValueUnquoted(code2) {
    if (code2 === null || code2 === 34 || code2 === 39 || code2 === 47 || code2 === 60 || code2 === 61 || code2 === 62 || code2 === 96 || markdownLineEndingOrSpace(code2)) {
      return completeAttributeNameAfter(code2);
    }
    effects.consume(code2);
    return completeAttributeValueUnquoted;
  }
  function completeAttributeValueQuotedAfter(code2) {
    if (code2 === 47 || code2 === 62 || markdownSpace(code2)) {
      return completeAttributeNameBefore(code2);
    }
    return nok(code2);
  }
  function completeEnd(code2) {
    if (code2 === 62) {
      effects.consume(code2);
      return completeAfter;
    }
    return nok(code2);
  }
  function completeAfter(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      return continuation(code2);
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return completeAfter;
    }
    return nok(code2);
  }
  function continuation(code2) {
    if (code2 === 45 && marker === 2) {
      effects.consume(code2);
      return continuationCommentInside;
    }
    if (code2 === 60 && marker === 1) {
      effects.consume(code2);
      return continuationRawTagOpen;
    }
    if (code2 === 62 && marker === 4) {
      effects.consume(code2);
      return continuationClose;
    }
    if (code2 === 63 && marker === 3) {
      effects.consume(code2);
      return continuationDeclarationInside;
    }
    if (code2 === 93 && marker === 5) {
      effects.consume(code2);
      return continuationCdataInside;
    }
    if (markdownLineEnding(code2) && (marker === 6 || marker === 7)) {
      effects.exit("htmlFlowData");
      return effects.check(blankLineBefore, continuationAfter, continuationStart)(code2);
    }
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("htmlFlowData");
      return continuationStart(code2);
    }
    effects.consume(code2);
    return continuation;
  }
  function continuationStart(code2) {
    return effects.check(nonLazyContinuation, continuationStartNonLazy, continuationAfter)(code2);
  }
  function continuationStartNonLazy(code2) {
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return continuationBefore;
  }
  function continuationBefore(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      return continuationStart(code2);
    }
    effects.enter("htmlFlowData");
    return continuation(code2);
  }
  function continuationCommentInside(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return continuationDeclarationInside;
    }
    return continuation(code2);
  }
  function continuationRawTagOpen(code2) {
    if (code2 === 47) {
      effects.consume(code2);
      buffer = "";
      return continuationRawEndTag;
    }
    return continuation(code2);
  }
  function continuationRawEndTag(code2) {
    if (code2 === 62) {
      const name2 = buffer.toLowerCase();
      if (htmlRawNames.includes(name2)) {
        effects.consume(code2);
        return continuationClose;
      }
      return continuation(code2);
    }
    if (asciiAlpha(code2) && buffer.length < 8) {
      effects.consume(code2);
      buffer += String.fromCharCode(code2);
      return continuationRawEndTag;
    }
    return continuation(code2);
  }
  function continuationCdataInside(code2) {
    if (code2 === 93) {
      effects.consume(code2);
      return continuationDeclarationInside;
    }
    return continuation(code2);
  }
  function continuationDeclarationInside(code2) {
    if (code2 === 62) {
      effects.consume(code2);
      return continuationClose;
    }
    if (code2 === 45 && marker === 2) {
      effects.consume(code2);
      return continuationDeclarationInside;
    }
    return continuation(code2);
  }
  function continuationClose(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("htmlFlowData");
      return continuationAfter(code2);
    }
    effects.consume(code2);
    return continuationClose;
  }
  function continuationAfter(code2) {
    effects.exit("htmlFlow");
    return ok(code2);
  }
}
function tokenizeBlankLineBefore(effects, ok, nok) {
  return start;
  function start(code2) {
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return effects.attempt(blankLine, ok, nok);
  }
}

// node_modules/micromark-core-commonmark/lib/html-text.js
var htmlText = {
  name: "htmlText",
  tokenize: tokenizeHtmlText
};
function tokenizeHtmlText(effects, ok, nok) {
  const self = this;
  let marker;
  let index;
  let returnState;
  return start;
  function start(code2) {
    effects.enter("htmlText");
    effects.enter("htmlTextData");
    effects.consume(code2);
    return open;
  }
  function open(code2) {
    if (code2 === 33) {
      effects.consume(code2);
      return declarationOpen;
    }
    if (code2 === 47) {
      effects.consume(code2);
      return tagCloseStart;
    }
    if (code2 === 63) {
      effects.consume(code2);
      return instruction;
    }
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      return tagOpen;
    }
    return nok(code2);
  }
  function declarationOpen(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return commentOpenInside;
    }
    if (code2 === 91) {
      effects.consume(code2);
      index = 0;
      return cdataOpenInside;
    }
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      return declaration;
    }
    return nok(code2);
  }
  function commentOpenInside(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return commentEnd;
    }
    return nok(code2);
  }
  function comment(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    if (code2 === 45) {
      effects.consume(code2);
      return commentClose;
    }
    if (markdownLineEnding(code2)) {
      returnState = comment;
      return lineEndingBefore(code2);
    }
    effects.consume(code2);
    return comment;
  }
  function commentClose(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return commentEnd;
    }
    return comment(code2);
  }
  function commentEnd(code2) {
    return code2 === 62 ? end(code2) : code2 === 45 ? commentClose(code2) : comment(code2);
  }
  function cdataOpenInside(code2) {
    const value = "CDATA[";
    if (code2 === value.charCodeAt(index++)) {
      effects.consume(code2);
      return index === value.length ? cdata : cdataOpenInside;
    }
    return nok(code2);
  }
  function cdata(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    if (code2 === 93) {
      effects.consume(code2);
      return cdataClose;
    }
    if (markdownLineEnding(code2)) {
      returnState = cdata;
      return lineEndingBefore(code2);
    }
    effects.consume(code2);
    return cdata;
  }
  function cdataClose(code2) {
    if (code2 === 93) {
      effects.consume(code2);
      return cdataEnd;
    }
    return cdata(code2);
  }
  function cdataEnd(code2) {
    if (code2 === 62) {
      return end(code2);
    }
    if (code2 === 93) {
      effects.consume(code2);
      return cdataEnd;
    }
    return cdata(code2);
  }
  function declaration(code2) {
    if (code2 === null || code2 === 62) {
      return end(code2);
    }
    if (markdownLineEnding(code2)) {
      returnState = declaration;
      return lineEndingBefore(code2);
    }
    effects.consume(code2);
    return declaration;
  }
  function instruction(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    if (code2 === 63) {
      effects.consume(code2);
      return instructionClose;
    }
    if (markdownLineEnding(code2)) {
      returnState = instruction;
      return lineEndingBefore(code2);
    }
    effects.consume(code2);
    return instruction;
  }
  function instructionClose(code2) {
    return code2 === 62 ? end(code2) : instruction(code2);
  }
  function tagCloseStart(code2) {
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      return tagClose;
    }
    return nok(code2);
  }
  function tagClose(code2) {
    if (code2 === 45 || asciiAlphanumeric(code2)) {
      effects.consume(code2);
      return tagClose;
    }
    return tagCloseBetween(code2);
  }
  function tagCloseBetween(code2) {
    if (markdownLineEnding(code2)) {
      returnState = tagCloseBetween;
      return lineEndingBefore(code2);
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return tagCloseBetween;
    }
    return end(code2);
  }
  function tagOpen(code2) {
    if (code2 === 45 || asciiAlphanumeric(code2)) {
      effects.consume(code2);
      return tagOpen;
    }
    if (code2 === 47 || code2 === 62 || markdownLineEndingOrSpace(code2)) {
      return tagOpenBetween(code2);
    }
    return nok(code2);
  }
  function tagOpenBetween(code2) {
    if (code2 === 47) {
      effects.consume(code2);
      return end;
    }
    if (code2 === 58 || code2 === 95 || asciiAlpha(code2)) {
      effects.consume(code2);
      return tagOpenAttributeName;
    }
    if (markdownLineEnding(code2)) {
      returnState = tagOpenBetween;
      return lineEndingBefore(code2);
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return tagOpenBetween;
    }
    return end(code2);
  }
  function tagOpenAttributeName(code2) {
    if (code2 === 45 || code2 === 46 || code2 === 58 || code2 === 95 || asciiAlphanumeric(code2)) {
      effects.consume(code2);
      return tagOpenAttributeName;
    }
    return tagOpenAttributeNameAfter(code2);
  }
  function tagOpenAttributeNameAfter(code2) {
    if (code2 === 61) {
      effects.consume(code2);
      return tagOpenAttributeValueBefore;
    }
    if (markdownLineEnding(code2)) {
      returnState = tagOpenAttributeNameAfter;
      return lineEndingBefore(code2);
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return tagOpenAttributeNameAfter;
    }
    return tagOpenBetween(code2);
  }
  function tagOpenAttributeValueBefore(code2) {
    if (code2 === null || code2 === 60 || code2 === 61 || code2 === 62 || code2 === 96) {
      return nok(code2);
    }
    if (code2 === 34 || code2 === 39) {
      effects.consume(code2);
      marker = code2;
      return tagOpenAttributeValueQuoted;
    }
    if (markdownLineEnding(code2)) {
      returnState = tagOpenAttributeValueBefore;
      return lineEndingBefore(code2);
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return tagOpenAttributeValueBefore;
    }
    effects.consume(code2);
    return tagOpenAttributeValueUnquoted;
  }
  function tagOpenAttributeValueQuoted(code2) {
    if (code2 === marker) {
      effects.consume(code2);
      marker = void 0;
      return tagOpenAttributeValueQuotedAfter;
    }
    if (code2 === null) {
      return nok(code2);
    }
    if (markdownLineEnding(code2)) {
      returnState = tagOpenAttributeValueQuoted;
      return lineEndingBefore(code2);
    }
    effects.consume(code2);
    return tagOpenAttributeValueQuoted;
  }
  function tagOpenAttributeValueUnquoted(code2) {
    if (code2 === null || code2 === 34 || code2 === 39 || code2 === 60 || code2 === 61 || code2 === 96) {
      return nok(code2);
    }
    if (code2 === 47 || code2 === 62 || markdownLineEndingOrSpace(code2)) {
      return tagOpenBetween(code2);
    }
    effects.consume(code2);
    return tagOpenAttributeValueUnquoted;
  }
  function tagOpenAttributeValueQuotedAfter(code2) {
    if (code2 === 47 || code2 === 62 || markdownLineEndingOrSpace(code2)) {
      return tagOpenBetween(code2);
    }
    return nok(code2);
  }
  function end(code2) {
    if (code2 === 62) {
      effects.consume(code2);
      effects.exit("htmlTextData");
      effects.exit("htmlText");
      return ok;
    }
    return nok(code2);
  }
  function lineEndingBefore(code2) {
    effects.exit("htmlTextData");
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return lineEndingAfter;
  }
  function lineEndingAfter(code2) {
    return markdownSpace(code2) ? factorySpace(effects, lineEndingAfterPrefix, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2) : lineEndingAfterPrefix(code2);
  }
  function lineEndingAfterPrefix(code2) {
    effects.enter("htmlTextData");
    return returnState(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/label-end.js
var labelEnd = {
  name: "labelEnd",
  resolveAll: resolveAllLabelEnd,
  resolveTo: resolveToLabelEnd,
  tokenize: tokenizeLabelEnd
};
var resourceConstruct = {
  tokenize: tokenizeResource
};
var referenceFullConstruct = {
  tokenize: tokenizeReferenceFull
};
var referenceCollapsedConstruct = {
  tokenize: tokenizeReferenceCollapsed
};
function resolveAllLabelEnd(events) {
  let index = -1;
  const newEvents = [];
  while (++index < events.length) {
    const token2 = events[index][1];
    newEvents.push(events[index]);
    if (token2.type === "labelImage" || token2.type === "labelLink" || token2.type === "labelEnd") {
      const offset = token2.type === "labelImage" ? 4 : 2;
      token2.type = "data";
      index += offset;
    }
  }
  if (events.length !== newEvents.length) {
    splice(events, 0, events.length, newEvents);
  }
  return events;
}
function resolveToLabelEnd(events, context) {
  let index = events.length;
  let offset = 0;
  let open;
  let close;
  let media;
  while (index--) {
    const token2 = events[index][1];
    if (open) {
      if (token2.type === "link" || token2.type === "labelLink" && token2._inactive) {
        break;
      }
      if (events[index][0] === "enter" && token2.type === "labelLink") {
        token2._inactive = true;
      }
    } else if (close) {
      if (events[index][0] === "enter" && (token2.type === "labelImage" || token2.type === "labelLink") && !token2._balanced) {
        open = index;
        if (token2.type !== "labelLink") {
          offset = 2;
          break;
        }
      }
    } else if (token2.type === "labelEnd") {
      close = index;
    }
  }
  const group2 = {
    type: events[open][1].type === "labelLink" ? "link" : "image",
    start: {
      ...events[open][1].start
    },
    end: {
      ...events[events.length - 1][1].end
    }
  };
  const label = {
    type: "label",
    start: {
      ...events[open][1].start
    },
    end: {
      ...events[close][1].end
    }
  };
  const text4 = {
    type: "labelText",
    start: {
      ...events[open + offset + 2][1].end
    },
    end: {
      ...events[close - 2][1].start
    }
  };
  media = [["enter", group2, context], ["enter", label, context]];
  media = push(media, events.slice(open + 1, open + offset + 3));
  media = push(media, [["enter", text4, context]]);
  media = push(media, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + offset + 4, close - 3), context));
  media = push(media, [["exit", text4, context], events[close - 2], events[close - 1], ["exit", label, context]]);
  media = push(media, events.slice(close + 1));
  media = push(media, [["exit", group2, context]]);
  splice(events, open, events.length, media);
  return events;
}
function tokenizeLabelEnd(effects, ok, nok) {
  const self = this;
  const labelStarts = self._labelStarts;
  let labelStart;
  let defined;
  if (labelStarts) {
    while (labelStarts.length > 0 && labelStarts[labelStarts.length - 1]._balanced) {
      labelStarts.pop();
    }
    labelStart = labelStarts[labelStarts.length - 1];
  }
  return start;
  function start(code2) {
    if (!labelStart) {
      return nok(code2);
    }
    if (labelStart._inactive) {
      return labelEndNok(code2);
    }
    defined = self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize({
      start: labelStart.end,
      end: self.now()
    })));
    effects.enter("labelEnd");
    effects.enter("labelMarker");
    effects.consume(code2);
    effects.exit("labelMarker");
    effects.exit("labelEnd");
    return after3;
  }
  function after3(code2) {
    if (code2 === 40) {
      return effects.attempt(resourceConstruct, labelEndOk, defined ? labelEndOk : labelEndNok)(code2);
    }
    if (code2 === 91) {
      return effects.attempt(referenceFullConstruct, labelEndOk, defined ? referenceNotFull : labelEndNok)(code2);
    }
    return defined ? labelEndOk(code2) : labelEndNok(code2);
  }
  function referenceNotFull(code2) {
    return effects.attempt(referenceCollapsedConstruct, labelEndOk, labelEndNok)(code2);
  }
  function labelEndOk(code2) {
    labelStarts.pop();
    return ok(code2);
  }
  function labelEndNok(code2) {
    labelStart._balanced = true;
    return nok(code2);
  }
}
function tokenizeResource(effects, ok, nok) {
  return resourceStart;
  function resourceStart(code2) {
    effects.enter("resource");
    effects.enter("resourceMarker");
    effects.consume(code2);
    effects.exit("resourceMarker");
    return resourceBefore;
  }
  function resourceBefore(code2) {
    return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, resourceOpen)(code2) : resourceOpen(code2);
  }
  function resourceOpen(code2) {
    if (code2 === 41) {
      return resourceEnd(code2);
    }
    return factoryDestination(effects, resourceDestinationAfter, resourceDestinationMissing, "resourceDestination", "resourceDestinationLiteral", "resourceDestinationLiteralMarker", "resourceDestinationRaw", "resourceDestinationString", 32)(code2);
  }
  function resourceDestinationAfter(code2) {
    return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, resourceBetween)(code2) : resourceEnd(code2);
  }
  function resourceDestinationMissing(code2) {
    return nok(code2);
  }
  function resourceBetween(code2) {
    if (code2 === 34 || code2 === 39 || code2 === 40) {
      return factoryTitle(effects, resourceTitleAfter, nok, "resourceTitle", "resourceTitleMarker", "resourceTitleString")(code2);
    }
    return resourceEnd(code2);
  }
  function resourceTitleAfter(code2) {
    return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, resourceEnd)(code2) : resourceEnd(code2);
  }
  function resourceEnd(code2) {
    if (code2 === 41) {
      effects.enter("resourceMarker");
      effects.consume(code2);
      effects.exit("resourceMarker");
      effects.exit("resource");
      return ok;
    }
    return nok(code2);
  }
}
function tokenizeReferenceFull(effects, ok, nok) {
  const self = this;
  return referenceFull;
  function referenceFull(code2) {
    return factoryLabel.call(self, effects, referenceFullAfter, referenceFullMissing, "reference", "referenceMarker", "referenceString")(code2);
  }
  function referenceFullAfter(code2) {
    return self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1))) ? ok(code2) : nok(code2);
  }
  function referenceFullMissing(code2) {
    return nok(code2);
  }
}
function tokenizeReferenceCollapsed(effects, ok, nok) {
  return referenceCollapsedStart;
  function referenceCollapsedStart(code2) {
    effects.enter("reference");
    effects.enter("referenceMarker");
    effects.consume(code2);
    effects.exit("referenceMarker");
    return referenceCollapsedOpen;
  }
  function referenceCollapsedOpen(code2) {
    if (code2 === 93) {
      effects.enter("referenceMarker");
      effects.consume(code2);
      effects.exit("referenceMarker");
      effects.exit("reference");
      return ok;
    }
    return nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/label-start-image.js
var labelStartImage = {
  name: "labelStartImage",
  resolveAll: labelEnd.resolveAll,
  tokenize: tokenizeLabelStartImage
};
function tokenizeLabelStartImage(effects, ok, nok) {
  const self = this;
  let labelImage;
  return start;
  function start(code2) {
    effects.enter("labelImage");
    effects.enter("labelImageMarker");
    effects.consume(code2);
    effects.exit("labelImageMarker");
    return open;
  }
  function open(code2) {
    if (code2 === 91) {
      effects.enter("labelMarker");
      effects.consume(code2);
      effects.exit("labelMarker");
      labelImage = effects.exit("labelImage");
      return after3;
    }
    return nok(code2);
  }
  function after3(code2) {
    if (code2 === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code2);
    }
    self._labelStarts = self._labelStarts || [];
    self._labelStarts.push(labelImage);
    return ok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/label-start-link.js
var labelStartLink = {
  name: "labelStartLink",
  resolveAll: labelEnd.resolveAll,
  tokenize: tokenizeLabelStartLink
};
function tokenizeLabelStartLink(effects, ok, nok) {
  const self = this;
  let labelLink;
  return start;
  function start(code2) {
    effects.enter("labelLink");
    effects.enter("labelMarker");
    effects.consume(code2);
    effects.exit("labelMarker");
    labelLink = effects.exit("labelLink");
    return after3;
  }
  function after3(code2) {
    if (code2 === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code2);
    }
    self._labelStarts = self._labelStarts || [];
    self._labelStarts.push(labelLink);
    return ok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/line-ending.js
var lineEnding = {
  name: "lineEnding",
  tokenize: tokenizeLineEnding
};
function tokenizeLineEnding(effects, ok) {
  return start;
  function start(code2) {
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return factorySpace(effects, ok, "linePrefix");
  }
}

// node_modules/micromark-core-commonmark/lib/thematic-break.js
var thematicBreak = {
  name: "thematicBreak",
  tokenize: tokenizeThematicBreak
};
function tokenizeThematicBreak(effects, ok, nok) {
  let size = 0;
  let marker;
  return start;
  function start(code2) {
    effects.enter("thematicBreak");
    return before(code2);
  }
  function before(code2) {
    marker = code2;
    return atBreak(code2);
  }
  function atBreak(code2) {
    if (code2 === marker) {
      effects.enter("thematicBreakSequence");
      return sequence(code2);
    }
    if (size >= 3 && (code2 === null || markdownLineEnding(code2))) {
      effects.exit("thematicBreak");
      return ok(code2);
    }
    return nok(code2);
  }
  function sequence(code2) {
    if (code2 === marker) {
      effects.consume(code2);
      size++;
      return sequence;
    }
    effects.exit("thematicBreakSequence");
    return markdownSpace(code2) ? factorySpace(effects, atBreak, "whitespace")(code2) : atBreak(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/list.js
var list = {
  continuation: {
    tokenize: tokenizeListContinuation
  },
  exit: tokenizeListEnd,
  name: "list",
  tokenize: tokenizeListStart
};
var listItemPrefixWhitespaceConstruct = {
  partial: true,
  tokenize: tokenizeListItemPrefixWhitespace
};
var indentConstruct = {
  partial: true,
  tokenize: tokenizeIndent
};
function tokenizeListStart(effects, ok, nok) {
  const self = this;
  const tail = self.events[self.events.length - 1];
  let initialSize = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
  let size = 0;
  return start;
  function start(code2) {
    const kind = self.containerState.type || (code2 === 42 || code2 === 43 || code2 === 45 ? "listUnordered" : "listOrdered");
    if (kind === "listUnordered" ? !self.containerState.marker || code2 === self.containerState.marker : asciiDigit(code2)) {
      if (!self.containerState.type) {
        self.containerState.type = kind;
        effects.enter(kind, {
          _container: true
        });
      }
      if (kind === "listUnordered") {
        effects.enter("listItemPrefix");
        return code2 === 42 || code2 === 45 ? effects.check(thematicBreak, nok, atMarker)(code2) : atMarker(code2);
      }
      if (!self.interrupt || code2 === 49) {
        effects.enter("listItemPrefix");
        effects.enter("listItemValue");
        return inside2(code2);
      }
    }
    return nok(code2);
  }
  function inside2(code2) {
    if (asciiDigit(code2) && ++size < 10) {
      effects.consume(code2);
      return inside2;
    }
    if ((!self.interrupt || size < 2) && (self.containerState.marker ? code2 === self.containerState.marker : code2 === 41 || code2 === 46)) {
      effects.exit("listItemValue");
      return atMarker(code2);
    }
    return nok(code2);
  }
  function atMarker(code2) {
    effects.enter("listItemMarker");
    effects.consume(code2);
    effects.exit("listItemMarker");
    self.containerState.marker = self.containerState.marker || code2;
    return effects.check(
      blankLine,
      // Can’t be empty when interrupting.
      self.interrupt ? nok : onBlank,
      effects.attempt(listItemPrefixWhitespaceConstruct, endOfPrefix, otherPrefix)
    );
  }
  function onBlank(code2) {
    self.containerState.initialBlankLine = true;
    initialSize++;
    return endOfPrefix(code2);
  }
  function otherPrefix(code2) {
    if (markdownSpace(code2)) {
      effects.enter("listItemPrefixWhitespace");
      effects.consume(code2);
      effects.exit("listItemPrefixWhitespace");
      return endOfPrefix;
    }
    return nok(code2);
  }
  function endOfPrefix(code2) {
    self.containerState.size = initialSize + self.sliceSerialize(effects.exit("listItemPrefix"), true).length;
    return ok(code2);
  }
}
function tokenizeListContinuation(effects, ok, nok) {
  const self = this;
  self.containerState._closeFlow = void 0;
  return effects.check(blankLine, onBlank, notBlank);
  function onBlank(code2) {
    self.containerState.furtherBlankLines = self.containerState.furtherBlankLines || self.containerState.initialBlankLine;
    return factorySpace(effects, ok, "listItemIndent", self.containerState.size + 1)(code2);
  }
  function notBlank(code2) {
    if (self.containerState.furtherBlankLines || !markdownSpace(code2)) {
      self.containerState.furtherBlankLines = void 0;
      self.containerState.initialBlankLine = void 0;
      return notInCurrentItem(code2);
    }
    self.containerState.furtherBlankLines = void 0;
    self.containerState.initialBlankLine = void 0;
    return effects.attempt(indentConstruct, ok, notInCurrentItem)(code2);
  }
  function notInCurrentItem(code2) {
    self.containerState._closeFlow = true;
    self.interrupt = void 0;
    return factorySpace(effects, effects.attempt(list, ok, nok), "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2);
  }
}
function tokenizeIndent(effects, ok, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "listItemIndent", self.containerState.size + 1);
  function afterPrefix(code2) {
    const tail = self.events[self.events.length - 1];
    return tail && tail[1].type === "listItemIndent" && tail[2].sliceSerialize(tail[1], true).length === self.containerState.size ? ok(code2) : nok(code2);
  }
}
function tokenizeListEnd(effects) {
  effects.exit(this.containerState.type);
}
function tokenizeListItemPrefixWhitespace(effects, ok, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "listItemPrefixWhitespace", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4 + 1);
  function afterPrefix(code2) {
    const tail = self.events[self.events.length - 1];
    return !markdownSpace(code2) && tail && tail[1].type === "listItemPrefixWhitespace" ? ok(code2) : nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/setext-underline.js
var setextUnderline = {
  name: "setextUnderline",
  resolveTo: resolveToSetextUnderline,
  tokenize: tokenizeSetextUnderline
};
function resolveToSetextUnderline(events, context) {
  const editMap = new EditMap();
  let index = events.length;
  let content3;
  let text4;
  let definition2;
  while (index--) {
    if (events[index][0] === "enter") {
      if (events[index][1].type === "content") {
        content3 = index;
        break;
      }
      if (events[index][1].type === "paragraph") {
        text4 = index;
      }
    } else {
      if (events[index][1].type === "content") {
        editMap.add(index, 1, []);
      }
      if (!definition2 && events[index][1].type === "definition") {
        definition2 = index;
      }
    }
  }
  const heading = {
    type: "setextHeading",
    start: {
      ...events[content3][1].start
    },
    end: {
      ...events[events.length - 1][1].end
    }
  };
  events[text4][1].type = "setextHeadingText";
  if (definition2) {
    editMap.add(text4, 0, [["enter", heading, context]]);
    editMap.add(definition2 + 1, 0, [["exit", events[content3][1], context]]);
    events[content3][1].end = {
      ...events[definition2][1].end
    };
  } else {
    events[content3][1] = heading;
  }
  editMap.add(events.length, 0, [["exit", heading, context]]);
  editMap.consume(events);
  return events;
}
function tokenizeSetextUnderline(effects, ok, nok) {
  const self = this;
  let marker;
  return start;
  function start(code2) {
    let index = self.events.length;
    let paragraph;
    while (index--) {
      if (self.events[index][1].type !== "lineEnding" && self.events[index][1].type !== "linePrefix" && self.events[index][1].type !== "content") {
        paragraph = self.events[index][1].type === "paragraph";
        break;
      }
    }
    if (!self.parser.lazy[self.now().line] && (self.interrupt || paragraph)) {
      effects.enter("setextHeadingLine");
      marker = code2;
      return before(code2);
    }
    return nok(code2);
  }
  function before(code2) {
    effects.enter("setextHeadingLineSequence");
    return inside2(code2);
  }
  function inside2(code2) {
    if (code2 === marker) {
      effects.consume(code2);
      return inside2;
    }
    effects.exit("setextHeadingLineSequence");
    return markdownSpace(code2) ? factorySpace(effects, after3, "lineSuffix")(code2) : after3(code2);
  }
  function after3(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("setextHeadingLine");
      return ok(code2);
    }
    return nok(code2);
  }
}

// node_modules/micromark/lib/initialize/flow.js
var flow = {
  tokenize: initializeFlow
};
function initializeFlow(effects) {
  const self = this;
  const initial = effects.attempt(
    // Try to parse a blank line.
    blankLine,
    atBlankEnding,
    // Try to parse initial flow (essentially, only code).
    effects.attempt(this.parser.constructs.flowInitial, afterConstruct, factorySpace(effects, effects.attempt(this.parser.constructs.flow, afterConstruct, effects.attempt(content2, afterConstruct)), "linePrefix"))
  );
  return initial;
  function atBlankEnding(code2) {
    if (code2 === null) {
      effects.consume(code2);
      return;
    }
    effects.enter("lineEndingBlank");
    effects.consume(code2);
    effects.exit("lineEndingBlank");
    self.currentConstruct = void 0;
    return initial;
  }
  function afterConstruct(code2) {
    if (code2 === null) {
      effects.consume(code2);
      return;
    }
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    self.currentConstruct = void 0;
    return initial;
  }
}

// node_modules/micromark/lib/initialize/text.js
var resolver = {
  resolveAll: createResolver()
};
var string = initializeFactory("string");
var text = initializeFactory("text");
function initializeFactory(field2) {
  return {
    resolveAll: createResolver(field2 === "text" ? resolveAllLineSuffixes : void 0),
    tokenize: initializeText
  };
  function initializeText(effects) {
    const self = this;
    const constructs2 = this.parser.constructs[field2];
    const text4 = effects.attempt(constructs2, start, notText);
    return start;
    function start(code2) {
      return atBreak(code2) ? text4(code2) : notText(code2);
    }
    function notText(code2) {
      if (code2 === null) {
        effects.consume(code2);
        return;
      }
      effects.enter("data");
      effects.consume(code2);
      return data;
    }
    function data(code2) {
      if (atBreak(code2)) {
        effects.exit("data");
        return text4(code2);
      }
      effects.consume(code2);
      return data;
    }
    function atBreak(code2) {
      if (code2 === null) {
        return true;
      }
      const list2 = constructs2[code2];
      let index = -1;
      if (list2) {
        while (++index < list2.length) {
          const item = list2[index];
          if (!item.previous || item.previous.call(self, self.previous)) {
            return true;
          }
        }
      }
      return false;
    }
  }
}
function createResolver(extraResolver) {
  return resolveAllText;
  function resolveAllText(events, context) {
    let index = -1;
    let enter;
    while (++index <= events.length) {
      if (enter === void 0) {
        if (events[index] && events[index][1].type === "data") {
          enter = index;
          index++;
        }
      } else if (!events[index] || events[index][1].type !== "data") {
        if (index !== enter + 2) {
          events[enter][1].end = events[index - 1][1].end;
          events.splice(enter + 2, index - enter - 2);
          index = enter + 2;
        }
        enter = void 0;
      }
    }
    return extraResolver ? extraResolver(events, context) : events;
  }
}
function resolveAllLineSuffixes(events, context) {
  const editMap = new EditMap();
  let eventIndex = 0;
  while (++eventIndex <= events.length) {
    if ((eventIndex === events.length || events[eventIndex][1].type === "lineEnding") && events[eventIndex - 1][1].type === "data") {
      const data = events[eventIndex - 1][1];
      const chunks2 = context.sliceStream(data);
      let index = chunks2.length;
      let bufferIndex = -1;
      let size = 0;
      let tabs;
      while (index--) {
        const chunk = chunks2[index];
        if (typeof chunk === "string") {
          bufferIndex = chunk.length;
          while (chunk.charCodeAt(bufferIndex - 1) === 32) {
            size++;
            bufferIndex--;
          }
          if (bufferIndex) {
            break;
          }
          bufferIndex = -1;
        } else if (chunk === -2) {
          tabs = true;
          size++;
        } else if (chunk === -1) {
        } else {
          index++;
          break;
        }
      }
      if (context._contentTypeTextTrailing && eventIndex === events.length) {
        size = 0;
      }
      if (size) {
        const token2 = {
          type: eventIndex === events.length || tabs || size < 2 ? "lineSuffix" : "hardBreakTrailing",
          start: {
            _bufferIndex: index ? bufferIndex : data.start._bufferIndex + bufferIndex,
            _index: data.start._index + index,
            line: data.end.line,
            column: data.end.column - size,
            offset: data.end.offset - size
          },
          end: {
            ...data.end
          }
        };
        data.end = {
          ...token2.start
        };
        if (data.start.offset === data.end.offset) {
          Object.assign(data, token2);
        } else {
          editMap.add(eventIndex, 0, [["enter", token2, context], ["exit", token2, context]]);
        }
      }
      eventIndex++;
    }
  }
  editMap.consume(events);
  return events;
}

// node_modules/micromark/lib/constructs.js
var constructs_exports = {};
__export(constructs_exports, {
  attentionMarkers: () => attentionMarkers,
  contentInitial: () => contentInitial,
  disable: () => disable,
  document: () => document2,
  flow: () => flow2,
  flowInitial: () => flowInitial,
  insideSpan: () => insideSpan,
  string: () => string2,
  text: () => text2
});
var document2 = {
  [42]: list,
  [43]: list,
  [45]: list,
  [48]: list,
  [49]: list,
  [50]: list,
  [51]: list,
  [52]: list,
  [53]: list,
  [54]: list,
  [55]: list,
  [56]: list,
  [57]: list,
  [62]: blockQuote
};
var contentInitial = {
  [91]: definition
};
var flowInitial = {
  [-2]: codeIndented,
  [-1]: codeIndented,
  [32]: codeIndented
};
var flow2 = {
  [35]: headingAtx,
  [42]: thematicBreak,
  [45]: [setextUnderline, thematicBreak],
  [60]: htmlFlow,
  [61]: setextUnderline,
  [95]: thematicBreak,
  [96]: codeFenced,
  [126]: codeFenced
};
var string2 = {
  [38]: characterReference,
  [92]: characterEscape
};
var text2 = {
  [-5]: lineEnding,
  [-4]: lineEnding,
  [-3]: lineEnding,
  [33]: labelStartImage,
  [38]: characterReference,
  [42]: attention,
  [60]: [autolink, htmlText],
  [91]: labelStartLink,
  [92]: [hardBreakEscape, characterEscape],
  [93]: labelEnd,
  [95]: attention,
  [96]: codeText
};
var insideSpan = {
  null: [attention, resolver]
};
var attentionMarkers = {
  null: [42, 95]
};
var disable = {
  null: []
};

// node_modules/micromark/lib/create-tokenizer.js
function createTokenizer(parser, initialize, from) {
  let point = {
    _bufferIndex: -1,
    _index: 0,
    line: from && from.line || 1,
    column: from && from.column || 1,
    offset: from && from.offset || 0
  };
  const columnStart = {};
  const resolveAllConstructs = [];
  let chunks2 = [];
  let stack = [];
  let consumed = true;
  const effects = {
    attempt: constructFactory(onsuccessfulconstruct),
    check: constructFactory(onsuccessfulcheck),
    consume,
    enter,
    exit: exit2,
    interrupt: constructFactory(onsuccessfulcheck, {
      interrupt: true
    })
  };
  const context = {
    code: null,
    containerState: {},
    defineSkip,
    events: [],
    now,
    parser,
    previous: null,
    sliceSerialize,
    sliceStream,
    write
  };
  let state = initialize.tokenize.call(context, effects);
  let expectedCode;
  if (initialize.resolveAll) {
    resolveAllConstructs.push(initialize);
  }
  return context;
  function write(slice) {
    chunks2 = push(chunks2, slice);
    main();
    if (chunks2[chunks2.length - 1] !== null) {
      return [];
    }
    addResult(initialize, 0);
    context.events = resolveAll(resolveAllConstructs, context.events, context);
    return context.events;
  }
  function sliceSerialize(token2, expandTabs) {
    return serializeChunks(sliceStream(token2), expandTabs);
  }
  function sliceStream(token2) {
    return sliceChunks(chunks2, token2);
  }
  function now() {
    const {
      _bufferIndex,
      _index,
      line,
      column,
      offset
    } = point;
    return {
      _bufferIndex,
      _index,
      line,
      column,
      offset
    };
  }
  function defineSkip(value) {
    columnStart[value.line] = value.column;
    accountForPotentialSkip();
  }
  function main() {
    while (point._index < chunks2.length) {
      const chunk = chunks2[point._index];
      if (typeof chunk === "string") {
        const chunkIndex = point._index;
        if (point._bufferIndex < 0) {
          point._bufferIndex = 0;
        }
        while (point._index === chunkIndex && point._bufferIndex < chunk.length) {
          go(chunk.charCodeAt(point._bufferIndex));
        }
      } else {
        go(chunk);
      }
    }
  }
  function go(code2) {
    consumed = void 0;
    expectedCode = code2;
    state = state(code2);
  }
  function consume(code2) {
    if (markdownLineEnding(code2)) {
      point.line++;
      point.column = 1;
      point.offset += code2 === -3 ? 2 : 1;
      accountForPotentialSkip();
    } else if (code2 !== -1) {
      point.column++;
      point.offset++;
    }
    if (point._bufferIndex < 0) {
      point._index++;
    } else {
      point._bufferIndex++;
      if (point._bufferIndex === // Points w/ non-negative `_bufferIndex` reference
      // strings.
      /** @type {string} */
      chunks2[point._index].length) {
        point._bufferIndex = -1;
        point._index++;
      }
    }
    context.previous = code2;
    consumed = true;
  }
  function enter(type, fields2) {
    const token2 = fields2 || {};
    token2.type = type;
    token2.start = now();
    context.events.push(["enter", token2, context]);
    stack.push(token2);
    return token2;
  }
  function exit2(type) {
    const token2 = stack.pop();
    token2.end = now();
    context.events.push(["exit", token2, context]);
    return token2;
  }
  function onsuccessfulconstruct(construct, info) {
    addResult(construct, info.from);
  }
  function onsuccessfulcheck(_, info) {
    info.restore();
  }
  function constructFactory(onreturn, fields2) {
    return hook;
    function hook(constructs2, returnState, bogusState) {
      let listOfConstructs;
      let constructIndex;
      let currentConstruct;
      let info;
      return Array.isArray(constructs2) ? (
        /* c8 ignore next 1 */
        handleListOfConstructs(constructs2)
      ) : "tokenize" in constructs2 ? (
        // Looks like a construct.
        handleListOfConstructs([
          /** @type {Construct} */
          constructs2
        ])
      ) : handleMapOfConstructs(constructs2);
      function handleMapOfConstructs(map) {
        return start;
        function start(code2) {
          const left = code2 !== null && map[code2];
          const all = code2 !== null && map.null;
          const list2 = [
            // To do: add more extension tests.
            /* c8 ignore next 2 */
            ...Array.isArray(left) ? left : left ? [left] : [],
            ...Array.isArray(all) ? all : all ? [all] : []
          ];
          return handleListOfConstructs(list2)(code2);
        }
      }
      function handleListOfConstructs(list2) {
        listOfConstructs = list2;
        constructIndex = 0;
        if (list2.length === 0) {
          return bogusState;
        }
        return handleConstruct(list2[constructIndex]);
      }
      function handleConstruct(construct) {
        return start;
        function start(code2) {
          info = store();
          currentConstruct = construct;
          if (!construct.partial) {
            context.currentConstruct = construct;
          }
          if (construct.name && context.parser.constructs.disable.null.includes(construct.name)) {
            return nok(code2);
          }
          return construct.tokenize.call(
            // If we do have fields, create an object w/ `context` as its
            // prototype.
            // This allows a “live binding”, which is needed for `interrupt`.
            fields2 ? Object.assign(Object.create(context), fields2) : context,
            effects,
            ok,
            nok
          )(code2);
        }
      }
      function ok(code2) {
        consumed = true;
        onreturn(currentConstruct, info);
        return returnState;
      }
      function nok(code2) {
        consumed = true;
        info.restore();
        if (++constructIndex < listOfConstructs.length) {
          return handleConstruct(listOfConstructs[constructIndex]);
        }
        return bogusState;
      }
    }
  }
  function addResult(construct, from2) {
    if (construct.resolveAll && !resolveAllConstructs.includes(construct)) {
      resolveAllConstructs.push(construct);
    }
    if (construct.resolve) {
      splice(context.events, from2, context.events.length - from2, construct.resolve(context.events.slice(from2), context));
    }
    if (construct.resolveTo) {
      context.events = construct.resolveTo(context.events, context);
    }
  }
  function store() {
    const startPoint = now();
    const startPrevious = context.previous;
    const startCurrentConstruct = context.currentConstruct;
    const startEventsIndex = context.events.length;
    const startStack = Array.from(stack);
    return {
      from: startEventsIndex,
      restore
    };
    function restore() {
      point = startPoint;
      context.previous = startPrevious;
      context.currentConstruct = startCurrentConstruct;
      context.events.length = startEventsIndex;
      stack = startStack;
      accountForPotentialSkip();
    }
  }
  function accountForPotentialSkip() {
    if (point.line in columnStart && point.column < 2) {
      point.column = columnStart[point.line];
      point.offset += columnStart[point.line] - 1;
    }
  }
}
function sliceChunks(chunks2, token2) {
  const startIndex = token2.start._index;
  const startBufferIndex = token2.start._bufferIndex;
  const endIndex = token2.end._index;
  const endBufferIndex = token2.end._bufferIndex;
  let view;
  if (startIndex === endIndex) {
    view = [chunks2[startIndex].slice(startBufferIndex, endBufferIndex)];
  } else {
    view = chunks2.slice(startIndex, endIndex);
    if (startBufferIndex > -1) {
      const head2 = view[0];
      if (typeof head2 === "string") {
        view[0] = head2.slice(startBufferIndex);
      } else {
        view.shift();
      }
    }
    if (endBufferIndex > 0) {
      view.push(chunks2[endIndex].slice(0, endBufferIndex));
    }
  }
  return view;
}
function serializeChunks(chunks2, expandTabs) {
  let index = -1;
  const result2 = [];
  let atTab;
  while (++index < chunks2.length) {
    const chunk = chunks2[index];
    let value;
    if (typeof chunk === "string") {
      value = chunk;
    } else {
      switch (chunk) {
        case -5: {
          value = "\r";
          break;
        }
        case -4: {
          value = "\n";
          break;
        }
        case -3: {
          value = "\r\n";
          break;
        }
        case -2: {
          value = expandTabs ? " " : "	";
          break;
        }
        case -1: {
          if (!expandTabs && atTab) {
            continue;
          }
          value = " ";
          break;
        }
        default: {
          value = String.fromCharCode(chunk);
        }
      }
    }
    atTab = chunk === -2;
    result2.push(value);
  }
  return result2.join("");
}

// node_modules/micromark/lib/parse.js
function parse(options) {
  const settings = options || {};
  const constructs2 = (
    /** @type {FullNormalizedExtension} */
    combineExtensions([constructs_exports, ...settings.extensions || []])
  );
  const parser = {
    constructs: constructs2,
    content: create2(content),
    defined: [],
    document: create2(document),
    flow: create2(flow),
    lazy: {},
    string: create2(string),
    text: create2(text)
  };
  return parser;
  function create2(initial) {
    return creator;
    function creator(from) {
      return createTokenizer(parser, initial, from);
    }
  }
}

// node_modules/micromark/lib/postprocess.js
function postprocess(events) {
  while (!subtokenize(events)) {
  }
  return events;
}

// node_modules/micromark/lib/preprocess.js
var search = /[\0\t\n\r]/g;
function preprocess() {
  let column = 1;
  let buffer = "";
  let start = true;
  let atCarriageReturn;
  return preprocessor;
  function preprocessor(value, encoding, end) {
    value = buffer + (typeof value === "string" ? value.toString() : new TextDecoder(encoding || void 0).decode(value));
    const chunks2 = [];
    let startPosition = 0;
    buffer = "";
    if (start) {
      if (value.charCodeAt(0) === 65279) {
        startPosition++;
      }
      start = void 0;
    }
    while (startPosition < value.length) {
      search.lastIndex = startPosition;
      const match = search.exec(value);
      const endPosition = match && match.index !== void 0 ? match.index : value.length;
      const code2 = value.charCodeAt(endPosition);
      if (!match) {
        buffer = value.slice(startPosition);
        break;
      }
      if (code2 === 10 && startPosition === endPosition && atCarriageReturn) {
        chunks2.push(-3);
        atCarriageReturn = void 0;
      } else {
        if (atCarriageReturn) {
          chunks2.push(-5);
          atCarriageReturn = void 0;
        }
        if (startPosition < endPosition) {
          chunks2.push(value.slice(startPosition, endPosition));
          column += endPosition - startPosition;
        }
        switch (code2) {
          case 0: {
            chunks2.push(65533);
            column++;
            break;
          }
          case 9: {
            const next = Math.ceil(column / 4) * 4;
            chunks2.push(-2);
            while (column++ < next) {
              chunks2.push(-1);
            }
            break;
          }
          case 10: {
            chunks2.push(-4);
            column = 1;
            break;
          }
          default: {
            atCarriageReturn = true;
            column = 1;
          }
        }
      }
      startPosition = endPosition + 1;
    }
    if (end) {
      if (atCarriageReturn) {
        chunks2.push(-5);
      }
      if (buffer) {
        chunks2.push(buffer);
      }
      chunks2.push(null);
    }
    return chunks2;
  }
}

// node_modules/micromark/index.js
function micromark(value, encoding, options) {
  if (typeof encoding !== "string") {
    options = encoding;
    encoding = void 0;
  }
  return compile(options)(postprocess(parse(options).document().write(preprocess()(value, encoding, true))));
}

// node_modules/fault/index.js
var import_format = __toESM(require_format(), 1);
var fault = Object.assign(create(Error), {
  eval: create(EvalError),
  range: create(RangeError),
  reference: create(ReferenceError),
  syntax: create(SyntaxError),
  type: create(TypeError),
  uri: create(URIError)
});
function create(Constructor) {
  FormattedError.displayName = Constructor.displayName || Constructor.name;
  return FormattedError;
  function FormattedError(format, ...values) {
    const reason = format ? (0, import_format.default)(format, ...values) : format;
    return new Constructor(reason);
  }
}

// node_modules/micromark-extension-frontmatter/lib/to-matters.js
var own2 = {}.hasOwnProperty;
var markers = {
  yaml: "-",
  toml: "+"
};
function toMatters(options) {
  const result2 = [];
  let index = -1;
  const presetsOrMatters = Array.isArray(options) ? options : options ? [options] : ["yaml"];
  while (++index < presetsOrMatters.length) {
    result2[index] = matter(presetsOrMatters[index]);
  }
  return result2;
}
function matter(option) {
  let result2 = option;
  if (typeof result2 === "string") {
    if (!own2.call(markers, result2)) {
      throw fault("Missing matter definition for `%s`", result2);
    }
    result2 = {
      type: result2,
      marker: markers[result2]
    };
  } else if (typeof result2 !== "object") {
    throw fault("Expected matter to be an object, not `%j`", result2);
  }
  if (!own2.call(result2, "type")) {
    throw fault("Missing `type` in matter `%j`", result2);
  }
  if (!own2.call(result2, "fence") && !own2.call(result2, "marker")) {
    throw fault("Missing `marker` or `fence` in matter `%j`", result2);
  }
  return result2;
}

// node_modules/micromark-extension-frontmatter/lib/syntax.js
function frontmatter(options) {
  const matters = toMatters(options);
  const flow4 = {};
  let index = -1;
  while (++index < matters.length) {
    const matter2 = matters[index];
    const code2 = fence(matter2, "open").charCodeAt(0);
    const construct = createConstruct(matter2);
    const existing = flow4[code2];
    if (Array.isArray(existing)) {
      existing.push(construct);
    } else {
      flow4[code2] = [construct];
    }
  }
  return {
    flow: flow4
  };
}
function createConstruct(matter2) {
  const anywhere = matter2.anywhere;
  const frontmatterType = (
    /** @type {TokenType} */
    matter2.type
  );
  const fenceType = (
    /** @type {TokenType} */
    frontmatterType + "Fence"
  );
  const sequenceType = (
    /** @type {TokenType} */
    fenceType + "Sequence"
  );
  const valueType = (
    /** @type {TokenType} */
    frontmatterType + "Value"
  );
  const closingFenceConstruct = {
    tokenize: tokenizeClosingFence,
    partial: true
  };
  let buffer;
  let bufferIndex = 0;
  return {
    tokenize: tokenizeFrontmatter,
    concrete: true
  };
  function tokenizeFrontmatter(effects, ok, nok) {
    const self = this;
    return start;
    function start(code2) {
      const position = self.now();
      if (
        // Indent not allowed.
        position.column === 1 && // Normally, only allowed in first line.
        (position.line === 1 || anywhere)
      ) {
        buffer = fence(matter2, "open");
        bufferIndex = 0;
        if (code2 === buffer.charCodeAt(bufferIndex)) {
          effects.enter(frontmatterType);
          effects.enter(fenceType);
          effects.enter(sequenceType);
          return openSequence(code2);
        }
      }
      return nok(code2);
    }
    function openSequence(code2) {
      if (bufferIndex === buffer.length) {
        effects.exit(sequenceType);
        if (markdownSpace(code2)) {
          effects.enter("whitespace");
          return openSequenceWhitespace(code2);
        }
        return openAfter(code2);
      }
      if (code2 === buffer.charCodeAt(bufferIndex++)) {
        effects.consume(code2);
        return openSequence;
      }
      return nok(code2);
    }
    function openSequenceWhitespace(code2) {
      if (markdownSpace(code2)) {
        effects.consume(code2);
        return openSequenceWhitespace;
      }
      effects.exit("whitespace");
      return openAfter(code2);
    }
    function openAfter(code2) {
      if (markdownLineEnding(code2)) {
        effects.exit(fenceType);
        effects.enter("lineEnding");
        effects.consume(code2);
        effects.exit("lineEnding");
        buffer = fence(matter2, "close");
        bufferIndex = 0;
        return effects.attempt(closingFenceConstruct, after3, contentStart);
      }
      return nok(code2);
    }
    function contentStart(code2) {
      if (code2 === null || markdownLineEnding(code2)) {
        return contentEnd(code2);
      }
      effects.enter(valueType);
      return contentInside(code2);
    }
    function contentInside(code2) {
      if (code2 === null || markdownLineEnding(code2)) {
        effects.exit(valueType);
        return contentEnd(code2);
      }
      effects.consume(code2);
      return contentInside;
    }
    function contentEnd(code2) {
      if (code2 === null) {
        return nok(code2);
      }
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      return effects.attempt(closingFenceConstruct, after3, contentStart);
    }
    function after3(code2) {
      effects.exit(frontmatterType);
      return ok(code2);
    }
  }
  function tokenizeClosingFence(effects, ok, nok) {
    let bufferIndex2 = 0;
    return closeStart;
    function closeStart(code2) {
      if (code2 === buffer.charCodeAt(bufferIndex2)) {
        effects.enter(fenceType);
        effects.enter(sequenceType);
        return closeSequence(code2);
      }
      return nok(code2);
    }
    function closeSequence(code2) {
      if (bufferIndex2 === buffer.length) {
        effects.exit(sequenceType);
        if (markdownSpace(code2)) {
          effects.enter("whitespace");
          return closeSequenceWhitespace(code2);
        }
        return closeAfter(code2);
      }
      if (code2 === buffer.charCodeAt(bufferIndex2++)) {
        effects.consume(code2);
        return closeSequence;
      }
      return nok(code2);
    }
    function closeSequenceWhitespace(code2) {
      if (markdownSpace(code2)) {
        effects.consume(code2);
        return closeSequenceWhitespace;
      }
      effects.exit("whitespace");
      return closeAfter(code2);
    }
    function closeAfter(code2) {
      if (code2 === null || markdownLineEnding(code2)) {
        effects.exit(fenceType);
        return ok(code2);
      }
      return nok(code2);
    }
  }
}
function fence(matter2, prop) {
  return matter2.marker ? pick(matter2.marker, prop).repeat(3) : (
    // @ts-expect-error: They’re mutually exclusive.
    pick(matter2.fence, prop)
  );
}
function pick(schema, prop) {
  return typeof schema === "string" ? schema : schema[prop];
}

// node_modules/micromark-extension-gfm-autolink-literal/lib/syntax.js
var wwwPrefix = {
  tokenize: tokenizeWwwPrefix,
  partial: true
};
var domain = {
  tokenize: tokenizeDomain,
  partial: true
};
var path = {
  tokenize: tokenizePath,
  partial: true
};
var trail = {
  tokenize: tokenizeTrail,
  partial: true
};
var emailDomainDotTrail = {
  tokenize: tokenizeEmailDomainDotTrail,
  partial: true
};
var wwwAutolink = {
  name: "wwwAutolink",
  tokenize: tokenizeWwwAutolink,
  previous: previousWww
};
var protocolAutolink = {
  name: "protocolAutolink",
  tokenize: tokenizeProtocolAutolink,
  previous: previousProtocol
};
var emailAutolink = {
  name: "emailAutolink",
  tokenize: tokenizeEmailAutolink,
  previous: previousEmail
};
var text3 = {};
function gfmAutolinkLiteral() {
  return {
    text: text3
  };
}
var code = 48;
while (code < 123) {
  text3[code] = emailAutolink;
  code++;
  if (code === 58) code = 65;
  else if (code === 91) code = 97;
}
text3[43] = emailAutolink;
text3[45] = emailAutolink;
text3[46] = emailAutolink;
text3[95] = emailAutolink;
text3[72] = [emailAutolink, protocolAutolink];
text3[104] = [emailAutolink, protocolAutolink];
text3[87] = [emailAutolink, wwwAutolink];
text3[119] = [emailAutolink, wwwAutolink];
function tokenizeEmailAutolink(effects, ok, nok) {
  const self = this;
  let dot;
  let data;
  return start;
  function start(code2) {
    if (!gfmAtext(code2) || !previousEmail.call(self, self.previous) || previousUnbalanced(self.events)) {
      return nok(code2);
    }
    effects.enter("literalAutolink");
    effects.enter("literalAutolinkEmail");
    return atext(code2);
  }
  function atext(code2) {
    if (gfmAtext(code2)) {
      effects.consume(code2);
      return atext;
    }
    if (code2 === 64) {
      effects.consume(code2);
      return emailDomain;
    }
    return nok(code2);
  }
  function emailDomain(code2) {
    if (code2 === 46) {
      return effects.check(emailDomainDotTrail, emailDomainAfter, emailDomainDot)(code2);
    }
    if (code2 === 45 || code2 === 95 || asciiAlphanumeric(code2)) {
      data = true;
      effects.consume(code2);
      return emailDomain;
    }
    return emailDomainAfter(code2);
  }
  function emailDomainDot(code2) {
    effects.consume(code2);
    dot = true;
    return emailDomain;
  }
  function emailDomainAfter(code2) {
    if (data && dot && asciiAlpha(self.previous)) {
      effects.exit("literalAutolinkEmail");
      effects.exit("literalAutolink");
      return ok(code2);
    }
    return nok(code2);
  }
}
function tokenizeWwwAutolink(effects, ok, nok) {
  const self = this;
  return wwwStart;
  function wwwStart(code2) {
    if (code2 !== 87 && code2 !== 119 || !previousWww.call(self, self.previous) || previousUnbalanced(self.events)) {
      return nok(code2);
    }
    effects.enter("literalAutolink");
    effects.enter("literalAutolinkWww");
    return effects.check(wwwPrefix, effects.attempt(domain, effects.attempt(path, wwwAfter), nok), nok)(code2);
  }
  function wwwAfter(code2) {
    effects.exit("literalAutolinkWww");
    effects.exit("literalAutolink");
    return ok(code2);
  }
}
function tokenizeProtocolAutolink(effects, ok, nok) {
  const self = this;
  let buffer = "";
  let seen3 = false;
  return protocolStart;
  function protocolStart(code2) {
    if ((code2 === 72 || code2 === 104) && previousProtocol.call(self, self.previous) && !previousUnbalanced(self.events)) {
      effects.enter("literalAutolink");
      effects.enter("literalAutolinkHttp");
      buffer += String.fromCodePoint(code2);
      effects.consume(code2);
      return protocolPrefixInside;
    }
    return nok(code2);
  }
  function protocolPrefixInside(code2) {
    if (asciiAlpha(code2) && buffer.length < 5) {
      buffer += String.fromCodePoint(code2);
      effects.consume(code2);
      return protocolPrefixInside;
    }
    if (code2 === 58) {
      const protocol = buffer.toLowerCase();
      if (protocol === "http" || protocol === "https") {
        effects.consume(code2);
        return protocolSlashesInside;
      }
    }
    return nok(code2);
  }
  function protocolSlashesInside(code2) {
    if (code2 === 47) {
      effects.consume(code2);
      if (seen3) {
        return afterProtocol;
      }
      seen3 = true;
      return protocolSlashesInside;
    }
    return nok(code2);
  }
  function afterProtocol(code2) {
    return code2 === null || asciiControl(code2) || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2) || unicodePunctuation(code2) ? nok(code2) : effects.attempt(domain, effects.attempt(path, protocolAfter), nok)(code2);
  }
  function protocolAfter(code2) {
    effects.exit("literalAutolinkHttp");
    effects.exit("literalAutolink");
    return ok(code2);
  }
}
function tokenizeWwwPrefix(effects, ok, nok) {
  let size = 0;
  return wwwPrefixInside;
  function wwwPrefixInside(code2) {
    if ((code2 === 87 || code2 === 119) && size < 3) {
      size++;
      effects.consume(code2);
      return wwwPrefixInside;
    }
    if (code2 === 46 && size === 3) {
      effects.consume(code2);
      return wwwPrefixAfter;
    }
    return nok(code2);
  }
  function wwwPrefixAfter(code2) {
    return code2 === null ? nok(code2) : ok(code2);
  }
}
function tokenizeDomain(effects, ok, nok) {
  let underscoreInLastSegment;
  let underscoreInLastLastSegment;
  let seen3;
  return domainInside;
  function domainInside(code2) {
    if (code2 === 46 || code2 === 95) {
      return effects.check(trail, domainAfter, domainAtPunctuation)(code2);
    }
    if (code2 === null || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2) || code2 !== 45 && unicodePunctuation(code2)) {
      return domainAfter(code2);
    }
    seen3 = true;
    effects.consume(code2);
    return domainInside;
  }
  function domainAtPunctuation(code2) {
    if (code2 === 95) {
      underscoreInLastSegment = true;
    } else {
      underscoreInLastLastSegment = underscoreInLastSegment;
      underscoreInLastSegment = void 0;
    }
    effects.consume(code2);
    return domainInside;
  }
  function domainAfter(code2) {
    if (underscoreInLastLastSegment || underscoreInLastSegment || !seen3) {
      return nok(code2);
    }
    return ok(code2);
  }
}
function tokenizePath(effects, ok) {
  let sizeOpen = 0;
  let sizeClose = 0;
  return pathInside;
  function pathInside(code2) {
    if (code2 === 40) {
      sizeOpen++;
      effects.consume(code2);
      return pathInside;
    }
    if (code2 === 41 && sizeClose < sizeOpen) {
      return pathAtPunctuation(code2);
    }
    if (code2 === 33 || code2 === 34 || code2 === 38 || code2 === 39 || code2 === 41 || code2 === 42 || code2 === 44 || code2 === 46 || code2 === 58 || code2 === 59 || code2 === 60 || code2 === 63 || code2 === 93 || code2 === 95 || code2 === 126) {
      return effects.check(trail, ok, pathAtPunctuation)(code2);
    }
    if (code2 === null || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2)) {
      return ok(code2);
    }
    effects.consume(code2);
    return pathInside;
  }
  function pathAtPunctuation(code2) {
    if (code2 === 41) {
      sizeClose++;
    }
    effects.consume(code2);
    return pathInside;
  }
}
function tokenizeTrail(effects, ok, nok) {
  return trail2;
  function trail2(code2) {
    if (code2 === 33 || code2 === 34 || code2 === 39 || code2 === 41 || code2 === 42 || code2 === 44 || code2 === 46 || code2 === 58 || code2 === 59 || code2 === 63 || code2 === 95 || code2 === 126) {
      effects.consume(code2);
      return trail2;
    }
    if (code2 === 38) {
      effects.consume(code2);
      return trailCharacterReferenceStart;
    }
    if (code2 === 93) {
      effects.consume(code2);
      return trailBracketAfter;
    }
    if (
      // `<` is an end.
      code2 === 60 || // So is whitespace.
      code2 === null || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2)
    ) {
      return ok(code2);
    }
    return nok(code2);
  }
  function trailBracketAfter(code2) {
    if (code2 === null || code2 === 40 || code2 === 91 || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2)) {
      return ok(code2);
    }
    return trail2(code2);
  }
  function trailCharacterReferenceStart(code2) {
    return asciiAlpha(code2) ? trailCharacterReferenceInside(code2) : nok(code2);
  }
  function trailCharacterReferenceInside(code2) {
    if (code2 === 59) {
      effects.consume(code2);
      return trail2;
    }
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      return trailCharacterReferenceInside;
    }
    return nok(code2);
  }
}
function tokenizeEmailDomainDotTrail(effects, ok, nok) {
  return start;
  function start(code2) {
    effects.consume(code2);
    return after3;
  }
  function after3(code2) {
    return asciiAlphanumeric(code2) ? nok(code2) : ok(code2);
  }
}
function previousWww(code2) {
  return code2 === null || code2 === 40 || code2 === 42 || code2 === 95 || code2 === 91 || code2 === 93 || code2 === 126 || markdownLineEndingOrSpace(code2);
}
function previousProtocol(code2) {
  return !asciiAlpha(code2);
}
function previousEmail(code2) {
  return !(code2 === 47 || gfmAtext(code2));
}
function gfmAtext(code2) {
  return code2 === 43 || code2 === 45 || code2 === 46 || code2 === 95 || asciiAlphanumeric(code2);
}
function previousUnbalanced(events) {
  let index = events.length;
  let result2 = false;
  while (index--) {
    const token2 = events[index][1];
    if ((token2.type === "labelLink" || token2.type === "labelImage") && !token2._balanced) {
      result2 = true;
      break;
    }
    if (token2._gfmAutolinkLiteralWalkedInto) {
      result2 = false;
      break;
    }
  }
  if (events.length > 0 && !result2) {
    events[events.length - 1][1]._gfmAutolinkLiteralWalkedInto = true;
  }
  return result2;
}

// node_modules/micromark-extension-gfm-footnote/lib/syntax.js
var indent = {
  tokenize: tokenizeIndent2,
  partial: true
};
function gfmFootnote() {
  return {
    document: {
      [91]: {
        name: "gfmFootnoteDefinition",
        tokenize: tokenizeDefinitionStart,
        continuation: {
          tokenize: tokenizeDefinitionContinuation
        },
        exit: gfmFootnoteDefinitionEnd
      }
    },
    text: {
      [91]: {
        name: "gfmFootnoteCall",
        tokenize: tokenizeGfmFootnoteCall
      },
      [93]: {
        name: "gfmPotentialFootnoteCall",
        add: "after",
        tokenize: tokenizePotentialGfmFootnoteCall,
        resolveTo: resolveToPotentialGfmFootnoteCall
      }
    }
  };
}
function tokenizePotentialGfmFootnoteCall(effects, ok, nok) {
  const self = this;
  let index = self.events.length;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let labelStart;
  while (index--) {
    const token2 = self.events[index][1];
    if (token2.type === "labelImage") {
      labelStart = token2;
      break;
    }
    if (token2.type === "gfmFootnoteCall" || token2.type === "labelLink" || token2.type === "label" || token2.type === "image" || token2.type === "link") {
      break;
    }
  }
  return start;
  function start(code2) {
    if (!labelStart || !labelStart._balanced) {
      return nok(code2);
    }
    const id = normalizeIdentifier(self.sliceSerialize({
      start: labelStart.end,
      end: self.now()
    }));
    if (id.codePointAt(0) !== 94 || !defined.includes(id.slice(1))) {
      return nok(code2);
    }
    effects.enter("gfmFootnoteCallLabelMarker");
    effects.consume(code2);
    effects.exit("gfmFootnoteCallLabelMarker");
    return ok(code2);
  }
}
function resolveToPotentialGfmFootnoteCall(events, context) {
  let index = events.length;
  let labelStart;
  while (index--) {
    if (events[index][1].type === "labelImage" && events[index][0] === "enter") {
      labelStart = events[index][1];
      break;
    }
  }
  events[index + 1][1].type = "data";
  events[index + 3][1].type = "gfmFootnoteCallLabelMarker";
  const call = {
    type: "gfmFootnoteCall",
    start: Object.assign({}, events[index + 3][1].start),
    end: Object.assign({}, events[events.length - 1][1].end)
  };
  const marker = {
    type: "gfmFootnoteCallMarker",
    start: Object.assign({}, events[index + 3][1].end),
    end: Object.assign({}, events[index + 3][1].end)
  };
  marker.end.column++;
  marker.end.offset++;
  marker.end._bufferIndex++;
  const string3 = {
    type: "gfmFootnoteCallString",
    start: Object.assign({}, marker.end),
    end: Object.assign({}, events[events.length - 1][1].start)
  };
  const chunk = {
    type: "chunkString",
    contentType: "string",
    start: Object.assign({}, string3.start),
    end: Object.assign({}, string3.end)
  };
  const replacement = [
    // Take the `labelImageMarker` (now `data`, the `!`)
    events[index + 1],
    events[index + 2],
    ["enter", call, context],
    // The `[`
    events[index + 3],
    events[index + 4],
    // The `^`.
    ["enter", marker, context],
    ["exit", marker, context],
    // Everything in between.
    ["enter", string3, context],
    ["enter", chunk, context],
    ["exit", chunk, context],
    ["exit", string3, context],
    // The ending (`]`, properly parsed and labelled).
    events[events.length - 2],
    events[events.length - 1],
    ["exit", call, context]
  ];
  events.splice(index, events.length - index + 1, ...replacement);
  return events;
}
function tokenizeGfmFootnoteCall(effects, ok, nok) {
  const self = this;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let size = 0;
  let data;
  return start;
  function start(code2) {
    effects.enter("gfmFootnoteCall");
    effects.enter("gfmFootnoteCallLabelMarker");
    effects.consume(code2);
    effects.exit("gfmFootnoteCallLabelMarker");
    return callStart;
  }
  function callStart(code2) {
    if (code2 !== 94) return nok(code2);
    effects.enter("gfmFootnoteCallMarker");
    effects.consume(code2);
    effects.exit("gfmFootnoteCallMarker");
    effects.enter("gfmFootnoteCallString");
    effects.enter("chunkString").contentType = "string";
    return callData;
  }
  function callData(code2) {
    if (
      // Too long.
      size > 999 || // Closing brace with nothing.
      code2 === 93 && !data || // Space or tab is not supported by GFM for some reason.
      // `\n` and `[` not being supported makes sense.
      code2 === null || code2 === 91 || markdownLineEndingOrSpace(code2)
    ) {
      return nok(code2);
    }
    if (code2 === 93) {
      effects.exit("chunkString");
      const token2 = effects.exit("gfmFootnoteCallString");
      if (!defined.includes(normalizeIdentifier(self.sliceSerialize(token2)))) {
        return nok(code2);
      }
      effects.enter("gfmFootnoteCallLabelMarker");
      effects.consume(code2);
      effects.exit("gfmFootnoteCallLabelMarker");
      effects.exit("gfmFootnoteCall");
      return ok;
    }
    if (!markdownLineEndingOrSpace(code2)) {
      data = true;
    }
    size++;
    effects.consume(code2);
    return code2 === 92 ? callEscape : callData;
  }
  function callEscape(code2) {
    if (code2 === 91 || code2 === 92 || code2 === 93) {
      effects.consume(code2);
      size++;
      return callData;
    }
    return callData(code2);
  }
}
function tokenizeDefinitionStart(effects, ok, nok) {
  const self = this;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let identifier;
  let size = 0;
  let data;
  return start;
  function start(code2) {
    effects.enter("gfmFootnoteDefinition")._container = true;
    effects.enter("gfmFootnoteDefinitionLabel");
    effects.enter("gfmFootnoteDefinitionLabelMarker");
    effects.consume(code2);
    effects.exit("gfmFootnoteDefinitionLabelMarker");
    return labelAtMarker;
  }
  function labelAtMarker(code2) {
    if (code2 === 94) {
      effects.enter("gfmFootnoteDefinitionMarker");
      effects.consume(code2);
      effects.exit("gfmFootnoteDefinitionMarker");
      effects.enter("gfmFootnoteDefinitionLabelString");
      effects.enter("chunkString").contentType = "string";
      return labelInside;
    }
    return nok(code2);
  }
  function labelInside(code2) {
    if (
      // Too long.
      size > 999 || // Closing brace with nothing.
      code2 === 93 && !data || // Space or tab is not supported by GFM for some reason.
      // `\n` and `[` not being supported makes sense.
      code2 === null || code2 === 91 || markdownLineEndingOrSpace(code2)
    ) {
      return nok(code2);
    }
    if (code2 === 93) {
      effects.exit("chunkString");
      const token2 = effects.exit("gfmFootnoteDefinitionLabelString");
      identifier = normalizeIdentifier(self.sliceSerialize(token2));
      effects.enter("gfmFootnoteDefinitionLabelMarker");
      effects.consume(code2);
      effects.exit("gfmFootnoteDefinitionLabelMarker");
      effects.exit("gfmFootnoteDefinitionLabel");
      return labelAfter;
    }
    if (!markdownLineEndingOrSpace(code2)) {
      data = true;
    }
    size++;
    effects.consume(code2);
    return code2 === 92 ? labelEscape : labelInside;
  }
  function labelEscape(code2) {
    if (code2 === 91 || code2 === 92 || code2 === 93) {
      effects.consume(code2);
      size++;
      return labelInside;
    }
    return labelInside(code2);
  }
  function labelAfter(code2) {
    if (code2 === 58) {
      effects.enter("definitionMarker");
      effects.consume(code2);
      effects.exit("definitionMarker");
      if (!defined.includes(identifier)) {
        defined.push(identifier);
      }
      return factorySpace(effects, whitespaceAfter, "gfmFootnoteDefinitionWhitespace");
    }
    return nok(code2);
  }
  function whitespaceAfter(code2) {
    return ok(code2);
  }
}
function tokenizeDefinitionContinuation(effects, ok, nok) {
  return effects.check(blankLine, ok, effects.attempt(indent, ok, nok));
}
function gfmFootnoteDefinitionEnd(effects) {
  effects.exit("gfmFootnoteDefinition");
}
function tokenizeIndent2(effects, ok, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "gfmFootnoteDefinitionIndent", 4 + 1);
  function afterPrefix(code2) {
    const tail = self.events[self.events.length - 1];
    return tail && tail[1].type === "gfmFootnoteDefinitionIndent" && tail[2].sliceSerialize(tail[1], true).length === 4 ? ok(code2) : nok(code2);
  }
}

// node_modules/micromark-extension-gfm-strikethrough/lib/syntax.js
function gfmStrikethrough(options) {
  const options_ = options || {};
  let single = options_.singleTilde;
  const tokenizer = {
    name: "strikethrough",
    tokenize: tokenizeStrikethrough,
    resolveAll: resolveAllStrikethrough
  };
  if (single === null || single === void 0) {
    single = true;
  }
  return {
    text: {
      [126]: tokenizer
    },
    insideSpan: {
      null: [tokenizer]
    },
    attentionMarkers: {
      null: [126]
    }
  };
  function resolveAllStrikethrough(events, context) {
    let index = -1;
    while (++index < events.length) {
      if (events[index][0] === "enter" && events[index][1].type === "strikethroughSequenceTemporary" && events[index][1]._close) {
        let open = index;
        while (open--) {
          if (events[open][0] === "exit" && events[open][1].type === "strikethroughSequenceTemporary" && events[open][1]._open && // If the sizes are the same:
          events[index][1].end.offset - events[index][1].start.offset === events[open][1].end.offset - events[open][1].start.offset) {
            events[index][1].type = "strikethroughSequence";
            events[open][1].type = "strikethroughSequence";
            const strikethrough = {
              type: "strikethrough",
              start: Object.assign({}, events[open][1].start),
              end: Object.assign({}, events[index][1].end)
            };
            const text4 = {
              type: "strikethroughText",
              start: Object.assign({}, events[open][1].end),
              end: Object.assign({}, events[index][1].start)
            };
            const nextEvents = [["enter", strikethrough, context], ["enter", events[open][1], context], ["exit", events[open][1], context], ["enter", text4, context]];
            const insideSpan2 = context.parser.constructs.insideSpan.null;
            if (insideSpan2) {
              splice(nextEvents, nextEvents.length, 0, resolveAll(insideSpan2, events.slice(open + 1, index), context));
            }
            splice(nextEvents, nextEvents.length, 0, [["exit", text4, context], ["enter", events[index][1], context], ["exit", events[index][1], context], ["exit", strikethrough, context]]);
            splice(events, open - 1, index - open + 3, nextEvents);
            index = open + nextEvents.length - 2;
            break;
          }
        }
      }
    }
    index = -1;
    while (++index < events.length) {
      if (events[index][1].type === "strikethroughSequenceTemporary") {
        events[index][1].type = "data";
      }
    }
    return events;
  }
  function tokenizeStrikethrough(effects, ok, nok) {
    const previous3 = this.previous;
    const events = this.events;
    let size = 0;
    return start;
    function start(code2) {
      if (previous3 === 126 && events[events.length - 1][1].type !== "characterEscape") {
        return nok(code2);
      }
      effects.enter("strikethroughSequenceTemporary");
      return more(code2);
    }
    function more(code2) {
      const before = classifyCharacter(previous3);
      if (code2 === 126) {
        if (size > 1) return nok(code2);
        effects.consume(code2);
        size++;
        return more;
      }
      if (size < 2 && !single) return nok(code2);
      const token2 = effects.exit("strikethroughSequenceTemporary");
      const after3 = classifyCharacter(code2);
      token2._open = !after3 || after3 === 2 && Boolean(before);
      token2._close = !before || before === 2 && Boolean(after3);
      return ok(code2);
    }
  }
}

// node_modules/micromark-extension-gfm-table/lib/edit-map.js
var EditMap2 = class {
  /**
   * Create a new edit map.
   */
  constructor() {
    this.map = [];
    this.index = /* @__PURE__ */ new Map();
  }
  /**
   * Create an edit: a remove and/or add at a certain place.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  add(index, remove, add) {
    addImplementation2(this, index, remove, add);
  }
  // To do: add this when moving to `micromark`.
  // /**
  //  * Create an edit: but insert `add` before existing additions.
  //  *
  //  * @param {number} index
  //  * @param {number} remove
  //  * @param {Array<Event>} add
  //  * @returns {undefined}
  //  */
  // addBefore(index, remove, add) {
  //   addImplementation(this, index, remove, add, true)
  // }
  /**
   * Done, change the events.
   *
   * @param {Array<Event>} events
   *   List of events to apply the edits to.
   * @returns {undefined}
   *   Nothing.
   */
  consume(events) {
    this.map.sort(function(a, b) {
      return a[0] - b[0];
    });
    if (this.map.length === 0) {
      return;
    }
    let index = this.map.length;
    const vecs = [];
    while (index > 0) {
      index -= 1;
      vecs.push(events.slice(this.map[index][0] + this.map[index][1]), this.map[index][2]);
      events.length = this.map[index][0];
    }
    vecs.push(events.slice());
    events.length = 0;
    let slice = vecs.pop();
    while (slice) {
      for (const element of slice) {
        events.push(element);
      }
      slice = vecs.pop();
    }
    this.map.length = 0;
    this.index.clear();
  }
};
function addImplementation2(editMap, at, remove, add) {
  if (remove === 0 && add.length === 0) {
    return;
  }
  const existing = editMap.index.get(at);
  if (existing) {
    existing[1] += remove;
    existing[2].push(...add);
    return;
  }
  const change = [at, remove, add];
  editMap.map.push(change);
  editMap.index.set(at, change);
}

// node_modules/micromark-extension-gfm-table/lib/infer.js
function gfmTableAlign(events, index) {
  let inDelimiterRow = false;
  const align = [];
  while (index < events.length) {
    const event = events[index];
    if (inDelimiterRow) {
      if (event[0] === "enter") {
        if (event[1].type === "tableContent") {
          align.push(events[index + 1][1].type === "tableDelimiterMarker" ? "left" : "none");
        }
      } else if (event[1].type === "tableContent") {
        if (events[index - 1][1].type === "tableDelimiterMarker") {
          const alignIndex = align.length - 1;
          align[alignIndex] = align[alignIndex] === "left" ? "center" : "right";
        }
      } else if (event[1].type === "tableDelimiterRow") {
        break;
      }
    } else if (event[0] === "enter" && event[1].type === "tableDelimiterRow") {
      inDelimiterRow = true;
    }
    index += 1;
  }
  return align;
}

// node_modules/micromark-extension-gfm-table/lib/syntax.js
function gfmTable() {
  return {
    flow: {
      null: {
        name: "table",
        tokenize: tokenizeTable,
        resolveAll: resolveTable
      }
    }
  };
}
function tokenizeTable(effects, ok, nok) {
  const self = this;
  let size = 0;
  let sizeB = 0;
  let seen3;
  return start;
  function start(code2) {
    let index = self.events.length - 1;
    while (index > -1) {
      const {
        type
      } = self.events[index][1];
      if (type === "lineEnding" || // Note: markdown-rs uses `whitespace` instead of `linePrefix`
      type === "linePrefix") {
        index--;
      } else {
        break;
      }
    }
    const tail = index > -1 ? self.events[index][1].type : null;
    const next = tail === "tableHead" || tail === "tableRow" ? bodyRowStart : headRowBefore;
    if (next === bodyRowStart && self.parser.lazy[self.now().line]) {
      return nok(code2);
    }
    return next(code2);
  }
  function headRowBefore(code2) {
    effects.enter("tableHead");
    effects.enter("tableRow");
    return headRowStart(code2);
  }
  function headRowStart(code2) {
    if (code2 === 124) {
      return headRowBreak(code2);
    }
    seen3 = true;
    sizeB += 1;
    return headRowBreak(code2);
  }
  function headRowBreak(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    if (markdownLineEnding(code2)) {
      if (sizeB > 1) {
        sizeB = 0;
        self.interrupt = true;
        effects.exit("tableRow");
        effects.enter("lineEnding");
        effects.consume(code2);
        effects.exit("lineEnding");
        return headDelimiterStart;
      }
      return nok(code2);
    }
    if (markdownSpace(code2)) {
      return factorySpace(effects, headRowBreak, "whitespace")(code2);
    }
    sizeB += 1;
    if (seen3) {
      seen3 = false;
      size += 1;
    }
    if (code2 === 124) {
      effects.enter("tableCellDivider");
      effects.consume(code2);
      effects.exit("tableCellDivider");
      seen3 = true;
      return headRowBreak;
    }
    effects.enter("data");
    return headRowData(code2);
  }
  function headRowData(code2) {
    if (code2 === null || code2 === 124 || markdownLineEndingOrSpace(code2)) {
      effects.exit("data");
      return headRowBreak(code2);
    }
    effects.consume(code2);
    return code2 === 92 ? headRowEscape : headRowData;
  }
  function headRowEscape(code2) {
    if (code2 === 92 || code2 === 124) {
      effects.consume(code2);
      return headRowData;
    }
    return headRowData(code2);
  }
  function headDelimiterStart(code2) {
    self.interrupt = false;
    if (self.parser.lazy[self.now().line]) {
      return nok(code2);
    }
    effects.enter("tableDelimiterRow");
    seen3 = false;
    if (markdownSpace(code2)) {
      return factorySpace(effects, headDelimiterBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2);
    }
    return headDelimiterBefore(code2);
  }
  function headDelimiterBefore(code2) {
    if (code2 === 45 || code2 === 58) {
      return headDelimiterValueBefore(code2);
    }
    if (code2 === 124) {
      seen3 = true;
      effects.enter("tableCellDivider");
      effects.consume(code2);
      effects.exit("tableCellDivider");
      return headDelimiterCellBefore;
    }
    return headDelimiterNok(code2);
  }
  function headDelimiterCellBefore(code2) {
    if (markdownSpace(code2)) {
      return factorySpace(effects, headDelimiterValueBefore, "whitespace")(code2);
    }
    return headDelimiterValueBefore(code2);
  }
  function headDelimiterValueBefore(code2) {
    if (code2 === 58) {
      sizeB += 1;
      seen3 = true;
      effects.enter("tableDelimiterMarker");
      effects.consume(code2);
      effects.exit("tableDelimiterMarker");
      return headDelimiterLeftAlignmentAfter;
    }
    if (code2 === 45) {
      sizeB += 1;
      return headDelimiterLeftAlignmentAfter(code2);
    }
    if (code2 === null || markdownLineEnding(code2)) {
      return headDelimiterCellAfter(code2);
    }
    return headDelimiterNok(code2);
  }
  function headDelimiterLeftAlignmentAfter(code2) {
    if (code2 === 45) {
      effects.enter("tableDelimiterFiller");
      return headDelimiterFiller(code2);
    }
    return headDelimiterNok(code2);
  }
  function headDelimiterFiller(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return headDelimiterFiller;
    }
    if (code2 === 58) {
      seen3 = true;
      effects.exit("tableDelimiterFiller");
      effects.enter("tableDelimiterMarker");
      effects.consume(code2);
      effects.exit("tableDelimiterMarker");
      return headDelimiterRightAlignmentAfter;
    }
    effects.exit("tableDelimiterFiller");
    return headDelimiterRightAlignmentAfter(code2);
  }
  function headDelimiterRightAlignmentAfter(code2) {
    if (markdownSpace(code2)) {
      return factorySpace(effects, headDelimiterCellAfter, "whitespace")(code2);
    }
    return headDelimiterCellAfter(code2);
  }
  function headDelimiterCellAfter(code2) {
    if (code2 === 124) {
      return headDelimiterBefore(code2);
    }
    if (code2 === null || markdownLineEnding(code2)) {
      if (!seen3 || size !== sizeB) {
        return headDelimiterNok(code2);
      }
      effects.exit("tableDelimiterRow");
      effects.exit("tableHead");
      return ok(code2);
    }
    return headDelimiterNok(code2);
  }
  function headDelimiterNok(code2) {
    return nok(code2);
  }
  function bodyRowStart(code2) {
    effects.enter("tableRow");
    return bodyRowBreak(code2);
  }
  function bodyRowBreak(code2) {
    if (code2 === 124) {
      effects.enter("tableCellDivider");
      effects.consume(code2);
      effects.exit("tableCellDivider");
      return bodyRowBreak;
    }
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("tableRow");
      return ok(code2);
    }
    if (markdownSpace(code2)) {
      return factorySpace(effects, bodyRowBreak, "whitespace")(code2);
    }
    effects.enter("data");
    return bodyRowData(code2);
  }
  function bodyRowData(code2) {
    if (code2 === null || code2 === 124 || markdownLineEndingOrSpace(code2)) {
      effects.exit("data");
      return bodyRowBreak(code2);
    }
    effects.consume(code2);
    return code2 === 92 ? bodyRowEscape : bodyRowData;
  }
  function bodyRowEscape(code2) {
    if (code2 === 92 || code2 === 124) {
      effects.consume(code2);
      return bodyRowData;
    }
    return bodyRowData(code2);
  }
}
function resolveTable(events, context) {
  let index = -1;
  let inFirstCellAwaitingPipe = true;
  let rowKind = 0;
  let lastCell = [0, 0, 0, 0];
  let cell = [0, 0, 0, 0];
  let afterHeadAwaitingFirstBodyRow = false;
  let lastTableEnd = 0;
  let currentTable;
  let currentBody;
  let currentCell;
  const map = new EditMap2();
  while (++index < events.length) {
    const event = events[index];
    const token2 = event[1];
    if (event[0] === "enter") {
      if (token2.type === "tableHead") {
        afterHeadAwaitingFirstBodyRow = false;
        if (lastTableEnd !== 0) {
          flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
          currentBody = void 0;
          lastTableEnd = 0;
        }
        currentTable = {
          type: "table",
          start: Object.assign({}, token2.start),
          // Note: correct end is set later.
          end: Object.assign({}, token2.end)
        };
        map.add(index, 0, [["enter", currentTable, context]]);
      } else if (token2.type === "tableRow" || token2.type === "tableDelimiterRow") {
        inFirstCellAwaitingPipe = true;
        currentCell = void 0;
        lastCell = [0, 0, 0, 0];
        cell = [0, index + 1, 0, 0];
        if (afterHeadAwaitingFirstBodyRow) {
          afterHeadAwaitingFirstBodyRow = false;
          currentBody = {
            type: "tableBody",
            start: Object.assign({}, token2.start),
            // Note: correct end is set later.
            end: Object.assign({}, token2.end)
          };
          map.add(index, 0, [["enter", currentBody, context]]);
        }
        rowKind = token2.type === "tableDelimiterRow" ? 2 : currentBody ? 3 : 1;
      } else if (rowKind && (token2.type === "data" || token2.type === "tableDelimiterMarker" || token2.type === "tableDelimiterFiller")) {
        inFirstCellAwaitingPipe = false;
        if (cell[2] === 0) {
          if (lastCell[1] !== 0) {
            cell[0] = cell[1];
            currentCell = flushCell(map, context, lastCell, rowKind, void 0, currentCell);
            lastCell = [0, 0, 0, 0];
          }
          cell[2] = index;
        }
      } else if (token2.type === "tableCellDivider") {
        if (inFirstCellAwaitingPipe) {
          inFirstCellAwaitingPipe = false;
        } else {
          if (lastCell[1] !== 0) {
            cell[0] = cell[1];
            currentCell = flushCell(map, context, lastCell, rowKind, void 0, currentCell);
          }
          lastCell = cell;
          cell = [lastCell[1], index, 0, 0];
        }
      }
    } else if (token2.type === "tableHead") {
      afterHeadAwaitingFirstBodyRow = true;
      lastTableEnd = index;
    } else if (token2.type === "tableRow" || token2.type === "tableDelimiterRow") {
      lastTableEnd = index;
      if (lastCell[1] !== 0) {
        cell[0] = cell[1];
        currentCell = flushCell(map, context, lastCell, rowKind, index, currentCell);
      } else if (cell[1] !== 0) {
        currentCell = flushCell(map, context, cell, rowKind, index, currentCell);
      }
      rowKind = 0;
    } else if (rowKind && (token2.type === "data" || token2.type === "tableDelimiterMarker" || token2.type === "tableDelimiterFiller")) {
      cell[3] = index;
    }
  }
  if (lastTableEnd !== 0) {
    flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
  }
  map.consume(context.events);
  index = -1;
  while (++index < context.events.length) {
    const event = context.events[index];
    if (event[0] === "enter" && event[1].type === "table") {
      event[1]._align = gfmTableAlign(context.events, index);
    }
  }
  return events;
}
function flushCell(map, context, range, rowKind, rowEnd, previousCell) {
  const groupName = rowKind === 1 ? "tableHeader" : rowKind === 2 ? "tableDelimiter" : "tableData";
  const valueName = "tableContent";
  if (range[0] !== 0) {
    previousCell.end = Object.assign({}, getPoint(context.events, range[0]));
    map.add(range[0], 0, [["exit", previousCell, context]]);
  }
  const now = getPoint(context.events, range[1]);
  previousCell = {
    type: groupName,
    start: Object.assign({}, now),
    // Note: correct end is set later.
    end: Object.assign({}, now)
  };
  map.add(range[1], 0, [["enter", previousCell, context]]);
  if (range[2] !== 0) {
    const relatedStart = getPoint(context.events, range[2]);
    const relatedEnd = getPoint(context.events, range[3]);
    const valueToken = {
      type: valueName,
      start: Object.assign({}, relatedStart),
      end: Object.assign({}, relatedEnd)
    };
    map.add(range[2], 0, [["enter", valueToken, context]]);
    if (rowKind !== 2) {
      const start = context.events[range[2]];
      const end = context.events[range[3]];
      start[1].end = Object.assign({}, end[1].end);
      start[1].type = "chunkText";
      start[1].contentType = "text";
      if (range[3] > range[2] + 1) {
        const a = range[2] + 1;
        const b = range[3] - range[2] - 1;
        map.add(a, b, []);
      }
    }
    map.add(range[3] + 1, 0, [["exit", valueToken, context]]);
  }
  if (rowEnd !== void 0) {
    previousCell.end = Object.assign({}, getPoint(context.events, rowEnd));
    map.add(rowEnd, 0, [["exit", previousCell, context]]);
    previousCell = void 0;
  }
  return previousCell;
}
function flushTableEnd(map, context, index, table, tableBody) {
  const exits = [];
  const related = getPoint(context.events, index);
  if (tableBody) {
    tableBody.end = Object.assign({}, related);
    exits.push(["exit", tableBody, context]);
  }
  table.end = Object.assign({}, related);
  exits.push(["exit", table, context]);
  map.add(index + 1, 0, exits);
}
function getPoint(events, index) {
  const event = events[index];
  const side = event[0] === "enter" ? "start" : "end";
  return event[1][side];
}

// node_modules/micromark-extension-gfm-task-list-item/lib/syntax.js
var tasklistCheck = {
  name: "tasklistCheck",
  tokenize: tokenizeTasklistCheck
};
function gfmTaskListItem() {
  return {
    text: {
      [91]: tasklistCheck
    }
  };
}
function tokenizeTasklistCheck(effects, ok, nok) {
  const self = this;
  return open;
  function open(code2) {
    if (
      // Exit if there’s stuff before.
      self.previous !== null || // Exit if not in the first content that is the first child of a list
      // item.
      !self._gfmTasklistFirstContentOfListItem
    ) {
      return nok(code2);
    }
    effects.enter("taskListCheck");
    effects.enter("taskListCheckMarker");
    effects.consume(code2);
    effects.exit("taskListCheckMarker");
    return inside2;
  }
  function inside2(code2) {
    if (markdownLineEndingOrSpace(code2)) {
      effects.enter("taskListCheckValueUnchecked");
      effects.consume(code2);
      effects.exit("taskListCheckValueUnchecked");
      return close;
    }
    if (code2 === 88 || code2 === 120) {
      effects.enter("taskListCheckValueChecked");
      effects.consume(code2);
      effects.exit("taskListCheckValueChecked");
      return close;
    }
    return nok(code2);
  }
  function close(code2) {
    if (code2 === 93) {
      effects.enter("taskListCheckMarker");
      effects.consume(code2);
      effects.exit("taskListCheckMarker");
      effects.exit("taskListCheck");
      return after3;
    }
    return nok(code2);
  }
  function after3(code2) {
    if (markdownLineEnding(code2)) {
      return ok(code2);
    }
    if (markdownSpace(code2)) {
      return effects.check({
        tokenize: spaceThenNonSpace
      }, ok, nok)(code2);
    }
    return nok(code2);
  }
}
function spaceThenNonSpace(effects, ok, nok) {
  return factorySpace(effects, after3, "whitespace");
  function after3(code2) {
    return code2 === null ? nok(code2) : ok(code2);
  }
}

// node_modules/micromark-extension-gfm/index.js
function gfm(options) {
  return combineExtensions([
    gfmAutolinkLiteral(),
    gfmFootnote(),
    gfmStrikethrough(options),
    gfmTable(),
    gfmTaskListItem()
  ]);
}

// src/postmortem/markdown.ts
var withTables = parse({ extensions: [frontmatter(["yaml", "toml"]), { flow: gfm().flow ?? {} }] });
var withoutTables = parse({ extensions: [frontmatter(["yaml", "toml"])] });
function blockEvents(source) {
  const parser = Object.assign(source.includes("|") ? withTables : withoutTables, { defined: [], lazy: {} });
  const events = parser.document().write(preprocess()(source, void 0, true));
  let whole = false;
  while (!whole) {
    for (const [, token2] of events)
      if (token2.contentType === "text" || token2.contentType === "string") delete token2.contentType;
    whole = subtokenize(events);
  }
  return events;
}
function lineOfChunk(source, { start, end }, before) {
  const whole = source.slice(start.offset, end.offset);
  const text4 = whole.replace(/^[ \t]+/, "");
  const indent2 = whole.slice(0, whole.length - text4.length);
  const column = [...indent2].reduce(
    (at, character2) => character2 === "	" ? at + 4 - (at - 1) % 4 : at + 1,
    start.column
  );
  return sourceLine(start.line + before, text4.replace(/[ \t\r\n]+$/, ""), column);
}
function sourceLine(line, source, column = 1) {
  return new InlineLine(line, source, column);
}
var InlineLine = class {
  line;
  source;
  column;
  #text;
  constructor(line, source, column) {
    this.line = line;
    this.source = source;
    this.column = column;
  }
  get text() {
    this.#text ??= visible(this.source);
    return this.#text;
  }
};
function joined(lines2) {
  const [first2] = lines2;
  if (first2 && lines2.length === 1) return first2;
  const known2 = joints.get(lines2);
  if (known2) return known2;
  const whole = sourceLine(first2?.line ?? 0, lines2.map((l) => l.source).join("\n"), first2?.column);
  joints.set(lines2, whole);
  return whole;
}
var joints = /* @__PURE__ */ new WeakMap();
function visible(source) {
  const plain2 = !special.test(source) ? source : source.length < simpleLimit && simple.test(source) ? source.replace(/[*`]+/g, "") : withoutMarkup(source);
  return plain2.replace(shortcode, " ").replace(/[\s\u200B\uFEFF]+/g, " ").trim();
}
var special = /[\\`*_~<&[\]]/;
var simpleLimit = 2e3;
var simple = /^(?:[^\\`*_~<&[\]]|(\*\*?)(?=[\p{L}\p{N}])[^\\`*_~<&[\]\n]*(?:(?<=[\p{L}\p{N}])|(?<=[^\s\p{L}\p{N}])(?=\*\*?(?:\s|$)))\1(?!\*)|`(?=[^\s`])[^`*\n]*(?<=[^\s`])`(?!`)|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])|(?<=^|[\s(])~(?=\d)|[<&](?=\s)|<(?=\d[\d.,]*[\s%])|\[(?![ \]])|\](?![(:[]))*$/u;
var shortcode = /(?<![\w:/]):[a-z][a-z0-9_+-]+:(?![/\w]*:\/\/)/g;
var markupLimit = 400;
var inline = parse({ extensions: [{ ...gfm(), document: {}, flow: {}, text: { 126: gfm().text?.[126] ?? [] } }] });
function withoutMarkup(source) {
  if (source.replace(/[^*_~`[\]<]+/g, "").length > markupLimit) return source.replace(/[*_~`]+/g, "");
  const events = postprocess(inline.text().write(preprocess()(source, void 0, true)));
  let text4 = "";
  let hidden = 0;
  for (const [step, { type, start, end }] of events) {
    if (unseen.has(type)) hidden += step === "enter" ? 1 : -1;
    else if (hidden > 0 || step === "exit") continue;
    else if (seen.has(type)) text4 += source.slice(start.offset, end.offset);
    else if (type === "characterReference") text4 += character(source.slice(start.offset, end.offset));
    else if (type === "lineEnding") text4 += " ";
    else if (type === "htmlText" && /^<(?:br|\/p|\/div)\b/i.test(source.slice(start.offset, start.offset + 6)))
      text4 += " ";
  }
  return text4;
}
var unseen = /* @__PURE__ */ new Set(["resource", "reference", "image"]);
var seen = /* @__PURE__ */ new Set(["data", "codeTextData", "characterEscapeValue", "autolinkProtocol", "autolinkEmail"]);
function character(reference2) {
  const cached = characters.get(reference2);
  if (cached !== void 0) return cached;
  const html = micromark(reference2).slice("<p>".length, -"</p>".length);
  if (characters.size < 1e3) characters.set(reference2, named[html] ?? html);
  return named[html] ?? html;
}
var characters = /* @__PURE__ */ new Map();
var named = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };

// src/postmortem/words.ts
var unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
var signsPerWord = 2;
var beyond = /[\u0E00-\u0E7F\u2E80-\uFFFF]/;
var latin = /^[a-gi-vx-z\d]/i;
var sign = /[\p{L}\p{N}]/u;
var address = /^\W*(?:https?:\/\/|www\.)/;
function countWords(text4) {
  const signs = beyond.test(text4) ? text4.match(unspaced)?.length ?? 0 : 0;
  if (signs > 0) return Math.ceil(signs / signsPerWord) + countWords(text4.replace(unspaced, " "));
  let words2 = 0;
  for (const word of text4.split(/\s+/)) if (latin.test(word) || sign.test(word) && !address.test(word)) words2++;
  return words2;
}

// src/postmortem/section.ts
function labelsIn(root) {
  return root.children.flatMap((child) => [child, ...labelsIn(child)]);
}
function isAppendix({ ids, title }) {
  return ids.length === 0 && /^(?:ap{1,2}end\w{0,4}(?:x|ces)|annex\w*|anexos?|anhang|附录|付録|приложение)(?![\p{L}])/iu.test(title);
}
function readSections(root, timeline, tasks) {
  const fields2 = fieldsOfSummary(labelsIn(root));
  const labels = labelsIn(withChaptersOut(root, fields2));
  const parents = new Map(labels.flatMap((label, i) => label.children.map((child) => [child, i])));
  const weak2 = outdoneSummaries(labels);
  const served = unnamed(labels, timeline?.span ?? null, tasks);
  return labels.map((label) => {
    const own3 = fields2.has(label) ? label.ids.filter((id) => !explained.has(id)) : weak2.has(label) ? [] : label.ids;
    const ids = [...own3, ...served.filter(([place2]) => place2 === label).map(([, id]) => id)];
    const { title, form, depth: depth2, span } = label;
    const place = { ids, title, form, depth: depth2, parent: parents.get(label) ?? null, span };
    return withText(place, () => textUnder(label));
  });
}
function withChaptersOut(label, fields2) {
  const children = label.children.flatMap((child) => {
    const at = child.ids.includes("summary") ? child.children.findIndex((inner) => !fields2.has(inner) && inner.ids.some((id) => explained.has(id))) : -1;
    const [first2] = at < 0 ? [] : child.children.slice(at);
    if (!first2) return [withChaptersOut(child, fields2)];
    const span = { line: child.span.line, endLine: Math.max(child.span.line, first2.at.line - 1) };
    return [{ ...child, span, children: child.children.slice(0, at) }, ...child.children.slice(at)];
  });
  return children.every((child, i) => child === label.children[i]) ? label : { ...label, children };
}
var sentenceWords = 8;
function unlabelledSummary(root) {
  if (labelsIn(root).some(({ ids }) => ids.includes("summary"))) return null;
  const section = root.children.findIndex(({ ids, at }) => ids.length > 0 || at.line >= 30);
  const above = section < 0 ? root.children : root.children.slice(0, section);
  const title = above.slice(0, 2).find(({ blocks: blocks2 }) => blocks2.some(({ type }) => type !== "rule")) ?? above[0] ?? null;
  const blocks = [...root.blocks, ...title?.blocks ?? []].filter(
    ({ type }) => type === "paragraph" || type === "list"
  );
  const fields2 = [...root.children, ...title?.children ?? []].filter(
    ({ ids, form }) => ids.some((id) => id === "impact" || id === "duration") && form !== "heading" && form !== "html"
  );
  const told2 = blocks.some((block) => block.type === "paragraph" && block.lines.some(({ text: text4 }) => isSentence(text4)));
  const places2 = [...told2 ? blocks : [], ...fields2];
  if (places2.length === 0) return null;
  const span = {
    line: Math.min(...places2.map((place2) => place2.span.line)),
    endLine: Math.max(...places2.map((place2) => place2.span.endLine))
  };
  const place = { ids: ["summary"], title: title?.title ?? "", form: "heading", depth: 1, parent: null, span };
  return withText(place, () => [...blocks.map(textOf), ...fields2.map(textUnder)].join("\n"));
}
function withText(place, read) {
  let text4;
  let words2;
  return {
    ...place,
    get text() {
      text4 ??= read();
      return text4;
    },
    get words() {
      words2 ??= countWords(this.text);
      return words2;
    }
  };
}
function isSentence(text4) {
  return text4.split(/\s+/).length >= sentenceWords && !/^[^.!?]{2,40}[:：]\s/.test(text4);
}
function unnamed(labels, timeline, tasks) {
  const has = (id) => labels.some(({ ids }) => ids.includes(id));
  const around2 = (place) => labels.findLast(({ span }) => place !== null && span.line <= place.line && span.endLine >= place.endLine);
  const found = [];
  if (!has("corrective-measures")) {
    const place = labels.find(({ ids }) => ids.includes("action-items")) ?? labels.find(({ ids }) => ids.includes("improvements")) ?? around2(tasks);
    if (place) found.push([place, "corrective-measures"]);
  }
  if (!has("root-cause")) {
    const place = labels.find((label) => wrong.test(label.title) && label.blocks[0]?.type === "paragraph");
    if (place && !labels.some(({ ids, children }) => ids.includes("lessons") && children.includes(place)))
      found.push([place, "root-cause"]);
  }
  if (!has("timeline")) {
    const place = around2(timeline);
    if (place) found.push([place, "timeline"]);
  }
  return found;
}
var wrong = /^what went wrong\b/i;
var explained = /* @__PURE__ */ new Set(["root-cause", "resolution"]);
function fieldsOfSummary(labels) {
  const inside2 = new Set(labels.filter(({ ids }) => ids.includes("summary")).flatMap(labelsIn));
  const elsewhere = new Set(labels.flatMap((label) => inside2.has(label) ? [] : label.ids));
  const isField3 = ({ form, blocks, at }) => form === "bullet" || blocks[0]?.span.line === at.line;
  const fields2 = [...inside2].filter((label) => isField3(label) || label.ids.some((id) => elsewhere.has(id)));
  return /* @__PURE__ */ new Set([...fields2, ...briefCauses(labels)]);
}
function briefCauses(labels) {
  const timeline = labels.find(({ ids }) => ids.includes("timeline"))?.at.line ?? 0;
  const explained2 = labels.some(({ ids, at }) => ids.includes("root-cause") && at.line > timeline);
  return labels.filter(({ ids, at }) => explained2 && ids.join() === "root-cause" && at.line < timeline);
}
function outdoneSummaries(labels) {
  const summaries = labels.filter(({ ids }) => ids.includes("summary"));
  const lesser = summaries.filter(({ title }) => background.test(title));
  return new Set(lesser.length < summaries.length ? lesser : []);
}
var background = /^\W*(?:background|introduction|context|description|contexto|contexte|introducción)\W*$/i;
function textUnder(label) {
  return [...label.blocks.map(textOf), ...label.children.map((child) => `${child.title}
${textUnder(child)}`)].filter((t) => t !== "").join("\n");
}
function textOf(block) {
  switch (block.type) {
    case "heading":
      return block.content.text;
    case "paragraph":
      return joined(block.lines).text;
    case "list":
      return block.items.map(
        ({ blocks }) => blocks.map(textOf).filter((t) => t !== "").join("\n")
      ).join("\n");
    case "table":
      return [block.header, ...block.rows.map(({ cells }) => cells)].map((cells) => cells.map(({ text: text4 }) => text4).join(" ")).join("\n");
    case "quote":
      return block.blocks.map(textOf).join("\n");
    default:
      return "";
  }
}

// src/postmortem/task-text.ts
var tag = /^(?:task|todo|to-?do|action(?: item)?|item|step|fix|ai|tarea|tâche|tarefa|short[- ]term|medium[- ]term|mid[- ]term|long[- ]term|immediate|priority|prevent|detect|mitigate|process|p\d|high|medium|low)(?: ?#?\d+)?$/i;
var reference = /^(?:[A-Z][A-Z\d]{1,9}-\d{1,6}|#\d+)$/;
var dash = /\s+(?:[-–—]{1,3})\s+/;
var sentenceEnd = new RegExp(`[.!?]["'\u201D\u2019)]*(?=\\s+["'\u201C(\`[]?(?:[\\p{Lu}\\p{N}]|\\p{Ll}+[-_./]\\p{Ll})|\\s*$)|[\u3002\uFF01\uFF1F]`, "gu");
var abbreviation = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|approx|incl|cf|no|mr|ms|dr|st)\.$/i;
function titled(text4, boldLead2 = null) {
  const stripped = text4.replace(/^(?:[^\p{L}\p{N}\p{S}"'“(`[@#/.$\\]|[✅☑✔✓🔲⬜❌🚧⏳])+/u, "").replace(/^(?:\[(?:[a-z]+|P\d|[A-Z][A-Z\d]{1,9}-\d{1,6}|#\d+)\]\s+){1,4}/i, "");
  const lead = boldLead2 !== null && stripped.startsWith(boldLead2) ? boldLead2 : leadOf(stripped);
  if (lead !== null) {
    const behind = stripped.slice(lead.length).replace(/^ \([^()]{1,30}\)(?=\s?[:：–—-])/, "");
    const rest = behind.replace(/^\s*[:：]?\s*(?:[-–—]\s+)?/, "");
    const name2 = lead.replace(/\s*[:：.]$/, "").trim();
    if (rest !== "" && (tag.test(name2) || reference.test(name2) || isTeam(name2))) return titled(rest);
    const parted2 = /^\s*[:：–—-]/.test(behind) || /[:：]$/.test(lead);
    if (name2 !== "" && (boldLead2 === null || rest === "" || parted2 || !continues(rest)))
      return { title: bare(name2), detail: rest };
  }
  const end = firstSentence(stripped);
  return { title: bare(stripped.slice(0, end)), detail: stripped.slice(end).trim() };
}
function continues(rest) {
  return /^[\p{Ll}(,]/u.test(rest);
}
function leadOf(text4) {
  const end = firstSentence(text4);
  const colon = text4.search(new RegExp("[:\uFF1A](?=\\s|$|\\p{Lu})", "u"));
  const break_ = text4.search(dash);
  const at = Math.min(...[colon, break_].filter((i) => i > 1), Number.POSITIVE_INFINITY);
  if (at > 160 || at > end) return null;
  if (at === colon && at === text4.length - 1) return text4;
  return bracketed(text4, at) ? null : text4.slice(0, at);
}
function bracketed(text4, at) {
  const before = text4.slice(0, at);
  const count = (sign2) => before.split(sign2).length - 1;
  return count("(") > count(")") || count("[") > count("]") || count("\u201C") > count("\u201D") || count('"') % 2 === 1;
}
function firstSentence(text4) {
  for (const match of text4.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    const ellipsis = text4[match.index - 1] === ".";
    if (!ellipsis && !abbreviation.test(text4.slice(Math.max(0, end - 8), end))) return end;
  }
  return text4.length;
}
var signature = new RegExp("\\s[([](@?\\p{Lu}[\\p{L} .'-]{1,30}), (?:by |due |until )?(\\d{1,4}[-./]\\d{1,2}[-./]\\d{2,4}|\\d{1,2} [A-Z][a-z]{2,8}(?: \\d{4})?|[A-Z][a-z]{2,8} \\d{1,2}(?:,? \\d{4})?)[)\\]]\\.?\\s*$", "u");
var referenceLimit = 600;
function bare(title) {
  const short = title.slice(-referenceLimit).replace(
    /[\s–—-]*\((?:see |in |task:? |ticket:? |issue:? |tracked in |ref:? )*(?:https?:\/\/[^\s)]+|#\d+)\)\.?$/i,
    ""
  ).replace(/(?<=\S)\s+(?:[-–—]\s+)?(?:\(?see )?https?:\/\/\S+$/i, "").replace(/\s*\((?:already )?(?:done|completed?)\b[^()]{0,40}\)$/i, "").replace(
    /\s*[([](?:@[\w/-]+(?:,? @[\w/-]+)*|(?:owner|assignee|due|eta|priority|deadline|responsable)\b[^()[\]]{0,80}|[A-Z][A-Z0-9]{1,9}-\d{1,6})[)\]]$/i,
    ""
  ).replace(/\s*\[\[\d+\]\]$/, "").replace(signature, "");
  return `${title.slice(0, -referenceLimit)}${short}`.replace(/^\d{1,2}[.)]\s+/, "").replace(/\s*[:：.。]$/, "").trim();
}
function isTeam(name2) {
  return /^[A-Z][\w -]{1,30} team$/i.test(name2) || /^@[\w/-]+(?:,? (?:and |& )?@[\w/-]+)*$/.test(name2);
}
var field = /(?:^|[\s([,;|–—-])\**(owner|owners|assignee|assigned to|responsible|dri|who|due|due date|deadline|eta|target|target date|priority|prio|status|type|category|ticket|issue|tracking|jira|responsable|propietario|fecha límite|échéance|prioridad|priorité|担当|期限)\**\s*[:：]\**\s*([^\n;|()[\]]{1,80}?)(?=$|[;|)\]\n]|\.(?:\s|$)|\s[–—-]\s|,?\s+P[0-4]\b|,?\s+\**(?:owner|assignee|due|deadline|eta|priority|status|ticket|issue)\**\s*[:：])/giu;
function factsOf(text4, source) {
  const fields2 = /* @__PURE__ */ new Map();
  for (const [, key2, value2] of text4.slice(0, 2e3).matchAll(field))
    if (key2 && value2) fields2.set(key2.toLowerCase(), value2.trim());
  const value = (names2) => names2.split(",").map((name2) => fields2.get(name2)).find((v) => v !== void 0 && known(v)) ?? null;
  const owner = value("owner,owners,assignee,assigned to,responsible,dri,who,responsable,propietario,\u62C5\u5F53");
  const due2 = value("due,due date,deadline,eta,target,target date,fecha l\xEDmite,\xE9ch\xE9ance,\u671F\u9650");
  const [, who, until] = text4.slice(-nearEnd).match(signature) ?? [];
  return {
    done: isDone(text4, source) || isStatusDone(value("status") ?? ""),
    owners: owner !== null ? ownersOf(owner) : who ? [who] : namedOwners(text4),
    due: due2 !== null ? { text: due2, date: dayOf2(due2) } : until ? { text: until, date: dayOf2(until) } : dueIn(text4),
    priority: value("priority,prio,prioridad,priorit\xE9") ?? text4.match(/(?:^|[\s([])(P[0-4])(?=$|[\s)\]:,])/)?.[1] ?? text4.match(/\(?\b((?:high|medium|low|critical)[ -]priority)\b/i)?.[1] ?? null,
    type: typeOf(value("type,category") ?? text4.match(/^\W{0,4}(?:\[[A-Z\d#-]{2,17}\]\s+)?\[([a-z]+)\]/i)?.[1] ?? ""),
    issue: issueIn(source) ?? value("ticket,issue,tracking,jira")
  };
}
function known(cell) {
  return cell.trim() !== "" && !/^(?:[?.\-–—_\s/]+|tbd|tba|n\/?a|none|unassigned|unknown|todo|-)$/i.test(cell.trim());
}
function isDone(text4, source) {
  const [head2 = ""] = text4.split("\n", 1);
  return /(?<![A-Z])\s(?:Fixed|FIXED|Done|Merged|MERGED|Completed|COMPLETED)[.)\]]*$/.test(head2) || /\[(?:fixed|done|merged|completed)\]\(https?:/i.test(source.split("\n", 1)[0] ?? "") || /^\W{0,6}(?:✅|☑|✔|:white_check_mark:|:heavy_check_mark:)/u.test(source) || /^\W{0,6}✅/u.test(text4) || /^\s*~~[^~]+~~\W*$/.test(source.split("\n", 1)[0] ?? "") || /\((?:already )?(?:done|completed?|hecho|fait|feito)\b[^()]{0,40}\)/i.test(text4) || /\balready (?:been )?(?:done|completed|implemented)\b|\[done\]|\bDONE\b|✅\s*$/u.test(text4);
}
function isStatusDone(status) {
  return /^\W*(?:done|completed?|closed|resolved|fixed|shipped|merged|deployed|implemented|完了|対応済み?|済み?|hecho|hecha|completad[oa]|terminad[oa]|terminée?|faite?|fini|concluíd[oa]|feito)\W*$/iu.test(
    status
  ) || /^(?:✅|☑|✔)/u.test(status.trim());
}
function ownersOf(text4) {
  const mentions2 = text4.match(/@[\w-]+(?:\/[\w-]+)?/g);
  return mentions2 ?? text4.split(/[,;]/).map((name2) => name2.trim()).filter((name2) => name2 !== "");
}
var nearEnd = 300;
var mentions = /(?:(?:[([]|[–—-]\s)((?:@[\w-]+(?:\/[\w-]+)?(?:,? (?:and |& )?)?)+)(?=[)\]]|\s[–—-]\s|,|\s*$)|\s((?:@[\w-]+(?:\/[\w-]+)?(?:,? (?:and |& )?)?)+)(?=\.?\s*$))/;
var leading = new RegExp("^\\W{0,4}((?:@[\\w-]+(?:\\/[\\w-]+)?(?:, | and | & )?)+)(?=\\s*[:\u2013\u2014-]|\\s+(?:to|will|should)\\s|\\s+\\p{Lu}\\p{Ll})", "u");
var subject = /^([A-Z][\p{L}-]{1,40}(?:(?:, | and | & )[A-Z][\p{L}-]{1,40}){0,3}) to ([a-z]+)\b/u;
var team = /^(?:\*\*)?([A-Z][\w -]{1,30} team)(?:\*\*)?:\s/;
function isPast(word) {
  const stems = [word.slice(0, -2), word.slice(0, -1), word.replace(/ied$/, "y")];
  return /ed$/.test(word) && stems.some(isVerb);
}
function namedOwners(text4) {
  const trailing = text4.slice(-nearEnd).match(mentions);
  const mention = text4.slice(0, nearEnd).match(leading)?.[1] ?? trailing?.[1] ?? trailing?.[2];
  if (mention) return ownersOf(mention);
  const name2 = text4.match(subject);
  if (name2?.[1] && isVerb(name2[2] ?? "") && !isVerb(name2[1]) && !/ing\b/.test(name2[1]) && !isPast(name2[1]))
    return [name2[1]];
  const group2 = text4.match(team)?.[1] ?? text4.match(/[([]([A-Z][\w -]{0,30} team)[)\]]\.?\s*$/)?.[1];
  return group2 ? [group2] : [];
}
var month = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
var day = `(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)? ${month}(?:,? \\d{4})?|${month} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}/\\d{1,2}/\\d{2,4})`;
var period = "(?:(?:this|next) (?:week|sprint|month|quarter|year|[a-z]+ catch-?up)|later this (?:week|month|quarter|year)|end of (?:the )?(?:week|sprint|month|quarter|year)|(?:end of )?Q[1-4](?: \\d{4})?(?: ?[-\u2013] ?Q[1-4] \\d{4})?)";
var due = new RegExp(
  `\\b(?:by|due|before|until|in the|target:?)\\s+(?:the )?(?:end of )?(${day}|${period}|next [a-z]+ [a-z-]+)|\\b(within (?:the next )?\\d+ (?:days?|weeks?|months?)|later this (?:week|month|quarter|year))\\b`,
  "i"
);
function dueIn(text4) {
  const match = text4.slice(0, 1e3).match(due);
  const found = match?.[1] ?? match?.[2];
  return found ? { text: found, date: dayOf2(found) } : null;
}
function dayOf2(text4) {
  return text4.match(/\d{4}-\d{2}-\d{2}/)?.[0] ?? null;
}
var types = [
  ["prevent", /^(?:prevent|予防|prevenir|prévenir)/iu],
  ["detect", /^(?:detect|monitor|observ|検知|détect)/iu],
  ["mitigate", /^(?:mitigat|緩和|atténu)/iu],
  ["repair", /^(?:repair|fix|correct|修復)/iu],
  ["investigate", /^(?:investigat|調査)/iu],
  ["process", /^(?:process|document|training|プロセス|proceso)/iu],
  ["other", /^other$/i]
];
function typeOf(text4) {
  return types.find(([, pattern]) => pattern.test(text4.trim()))?.[0] ?? null;
}
var trackerUrl = /https?:\/\/[^\s)\]>"']+\/(?:issues?|pull|pulls|merge_requests|browse|work_items|commit|tickets?|c)\/[\w-]+/;
var qualified = /(?:^|[\s([])([\w.-]+\/[\w.-]+#\d+)/;
var numbered = /(?:\b(PR|MR|issue|ticket|task|bug|story|see|in|tracked|fixes|closes|ref)[:\s]*|[([–—]\s*|\[)\[?(#\d+)|\s(#\d+)\]?[).\s]*$/i;
var key = /(?:^|[\s([])([A-Z][A-Z0-9]{1,9}-\d{1,6})(?=$|[\s)\].,:])/;
var noKey = /^(?:CVE|CWE|ERC|EIP|BIP|RFC|ISO|SEV|UTF|SHA|AES|HTTP|TLS|PCI|SOC|GPT|COVID|IPV|PM|INC|ADR|Q)-?\d*-/;
function issueIn(source) {
  const url = source.match(trackerUrl)?.[0];
  if (url) return url;
  const repository = source.match(qualified)?.[1];
  if (repository) return repository;
  const number = source.match(numbered);
  if (number) return number[2] ?? number[3] ?? null;
  const tracker = source.match(key)?.[1];
  return tracker && !noKey.test(tracker) ? tracker : null;
}

// src/postmortem/task.ts
function boldLead({ source, text: text4 }) {
  const match = source.match(/^[^\p{L}\p{N}*_]{0,6}(?:\*\*|__)([^*_]+)(?:\*\*|__)\s*[:：]?/u);
  const lead = match?.[1]?.replace(/[`~]/g, "").replace(/\s+/g, " ").trim();
  return lead && text4.includes(lead) ? lead : null;
}
function taskOf(named3, text4, span, checked, group2, lines2, source = text4) {
  const facts = factsOf(text4, source);
  const raw = lines2.slice(span.line - 1, span.endLine).join("\n");
  return {
    ...named3,
    span,
    ...facts,
    done: checked ?? (facts.done || group2.done),
    due: facts.due ?? group2.due,
    type: facts.type ?? group2.type,
    ...markersIn(raw)
  };
}
function markersIn(raw) {
  return {
    id: raw.match(/<!--\s{0,9}id:\s{0,9}([\w.:-]{1,80})\s{0,9}-->/i)?.[1] ?? null,
    optedOut: /<!--\s{0,9}no-issue\b/i.test(raw)
  };
}
function isTask(text4) {
  return text4 !== "" && !/^(?:n\/?a|none|tbd|todo|-+|\.{3}.*|…)\.?$/i.test(text4);
}
function isField(text4) {
  return /^(?:owner|assignee|assigned to|due|priority|status|type|ticket|issue|why|what|how|eta|deadline|responsable)\b[^:]{0,20}:/i.test(
    text4
  );
}

// src/postmortem/task-marked.ts
var mark = /^(TODO|TO-DO|FIXME|ACTION(?: ITEM)?|DONE)\b\s?[:：–-]?\s*(?=\S)/;
var told = /* @__PURE__ */ new Set(["timeline", "summary", "root-cause", "resolution"]);
var group = { type: null, due: null, done: false };
function markedPlaces(root) {
  return labelsIn(root).filter(
    ({ ids, blocks }) => !ids.some((id) => told.has(id)) && blocks.some((block) => /^(?!DONE)/.test(mark.exec(textOf2(block))?.[1] ?? "DONE"))
  );
}
function readMarked({ blocks }, lines2) {
  return blocks.flatMap((block) => {
    const text4 = textOf2(block);
    const marked2 = mark.exec(text4);
    if (marked2 === null) return [];
    const task = text4.slice(marked2[0].length);
    return [taskOf(titled(task), task, block.span, marked2[1] === "DONE", group, lines2)];
  });
}
var textOf2 = (block) => block.type === "paragraph" ? joined(block.lines).text : "";

// src/postmortem/task-prose.ts
function readTaskProse(blocks, place, group2, lines2) {
  const passages = withSteps(blocks.flatMap((block) => block.type === "paragraph" ? unwrapped(block.lines) : []));
  const places2 = new Map(passages.map((passage, i) => [passage, i]));
  const end = passages.findIndex(({ text: text4 }, i) => i > 0 && closing.test(text4));
  const told2 = (end < 0 ? passages : passages.slice(0, end)).filter(
    ({ text: text4 }) => text4 !== "" && !introduction.test(text4) && !isField(text4)
  );
  const single = told2.length === 1 ? told2[0] : void 0;
  if (single && place === "list" && titled(single.text, boldLead(single)).title === titled(single.text).title && leadless(single.text)) {
    return sentences(single.text).filter(isTask).map((text4) => taskOf(titled(text4), text4, spanOf(single), null, group2, lines2));
  }
  const promised = told2.filter(({ text: text4 }) => told2.length > 1 ? isMeasure(text4) : isPromise(text4));
  const tasks = place === "one" ? told2.slice(0, 1) : place === "list" ? told2 : promised.length > told2.length / 2 ? promised : [];
  return tasks.filter(({ text: text4 }) => isTask(text4)).map((passage) => {
    const box = passage.text.match(/^\[([ xX]?)\]\s*/);
    const text4 = passage.text.slice(box?.[0].length ?? 0);
    return taskOf(
      titled(text4, boldLead(passage)),
      [text4, ...fieldsUnder(passage, passages, (places2.get(passage) ?? 0) + 1)].join("\n"),
      spanOf(passage),
      box ? /x/i.test(box[1] ?? "") : null,
      group2,
      lines2,
      passage.source
    );
  });
}
function fieldsUnder(task, passages, at) {
  const { endLine } = spanOf(task);
  const fields2 = [];
  for (const { line, text: text4 } of passages.slice(at, at + mostFields)) {
    if (!isField(text4) || line !== endLine + 1 + fields2.length) break;
    fields2.push(text4);
  }
  return fields2;
}
var mostFields = 8;
var introduction = /[:：]$|\b(?:the following|as follows|in mind)\b[^.!?:]{0,40}\.$/i;
var closing = /^(?:note that|in (?:conclusion|summary|closing)|to (?:conclude|summari[sz]e)|by (?:implementing|addressing|taking|following|learning|adopting|completing|applying|doing)\b.*\b(?:we|our|the)\b|this (?:incident|postmortem|post-mortem|outage|report|document|event|experience)\b|these (?:measures|actions|steps|tasks|improvements|changes)\b|with these\b|overall\b|the outlined\b|thank|we (?:apologi[sz]e|extend|appreciate|remain|regret|are committed)|en conclusi[oó]n|em conclusão|pour conclure|github repo)/i;
function leadless(text4) {
  return !/^[^.!?]{2,80}[:：]\s/.test(text4);
}
function sentences(text4) {
  return text4.split(new RegExp("(?<=[.!?])\\s+(?=\\p{Lu})", "u"));
}
function isPromise(text4) {
  const [first2 = "", ...more] = sentences(text4);
  const order = more.length === 0 && isVerb(first2.match(/^[\p{L}-]+/u)?.[0] ?? "");
  return order || /\b(?:will(?! (?:only|not|never|likely|probably)\b)|(?:is|are) (?:going|planning) to)\b/i.test(first2);
}
function isMeasure(text4) {
  const [first2 = ""] = sentences(text4);
  if (/^[^.!?]{2,80}[:：]\s/.test(text4)) return true;
  if (/\b(?:following|below|above)\b.{0,40}\b(?:measures?|actions?|steps|tasks)\b/i.test(first2)) return false;
  if (/\b(?:will|should|must|needs? to|going to|plan(?:s|ning)? to|planned|recommend(?:s|ed)?)\b/i.test(first2))
    return true;
  const [, main = ""] = first2.match(/,\s+(?:then |please |always )?([\p{L}-]+)/u) ?? [];
  const told2 = /\b(?:was|were|did|had|could have|has|have|is|are)\b|['’]ve\b|n['’]t\b/i.test(first2);
  return beginsWithVerb(first2) || isVerb(main) || first2.split(" ").length <= 12 && !told2;
}
function withSteps(passages) {
  if (passages.filter(({ text: text4 }) => !leadless(text4)).length < 2) return passages;
  const groups2 = [];
  let open = null;
  for (const passage of passages) {
    const { text: text4 } = passage;
    const titles = /[:：]$/.test(text4) && beginsWithVerb(text4) && text4.split(" ").length < 7;
    if (open && !titles && leadless(text4) && !closing.test(text4)) open.push(passage);
    else groups2.push([passage]);
    if (titles) open = groups2.at(-1) ?? null;
    else if (!leadless(text4)) open = null;
  }
  return groups2.map(joined);
}
var shareOfWidth = 0.7;
function unwrapped(lines2) {
  const wrapped = lines2.some(({ text: text4 }, i) => i > 0 && /^[\p{Ll}]/u.test(text4));
  const full = shareOfWidth * Math.max(...lines2.map(({ text: text4 }) => text4.length));
  const groups2 = [];
  for (const line of lines2) {
    const last = groups2.at(-1);
    const before = last?.at(-1)?.text ?? "";
    const open = before.length >= full && !/[.!?:]["')]*$/.test(before);
    if (last && wrapped && (open || /^[\p{Ll}(]/u.test(line.text))) last.push(line);
    else groups2.push([line]);
  }
  return groups2.map(joined);
}
function spanOf({ line, source }) {
  return { line, endLine: line + source.split("\n").length - 1 };
}

// src/postmortem/task-table.ts
var columns = [
  ["done when", /^(?:done when|definition of done|acceptance criteria|verification|verified by)/iu],
  [
    "owner",
    /^(?:owner|who|assignee|assigned|responsible|dri|lead|person|team|担当|responsable|propietario|porteur|responsável|dueño)/iu
  ],
  [
    "due",
    /^(?:due|deadline|eta|target|date|when|by when|期限|期日|fecha|plazo|vencimiento|échéance|délai|date limite|prazo)/iu
  ],
  ["priority", /^(?:prio|p$|severity|importance|優先|prioridad|priorité)/iu],
  ["status", /^(?:status|state|done|progress|outcome|状態|ステータス|進捗|estado|statut|état)/iu],
  ["type", /^(?:type|category|kind|class|カテゴリ|種別|tipo|categor)/iu],
  [
    "action",
    /^(?:action|task|item|description|what|to-?do|measure|remediation|improvement|step|recommendation|follow-?up|control|アクション|対応|内容|対策|acci[oó]n|tarea|t[aâ]che|a[cç][aã]o|tarefa|medida|mesure)/iu
  ],
  [
    "issue",
    /^(?:issue|ticket|bug|track|jira|link|reference|pr\b|pull request|related issue|trello|チケット|incidencia)/iu
  ]
];
function readTaskTable({ header, rows }, group2, lines2) {
  const named3 = header.some(({ text: text4 }) => text4 !== "");
  const titles = named3 ? header : rows[0]?.cells ?? [];
  const at = /* @__PURE__ */ new Map();
  for (const [i, { text: text4 }] of titles.entries()) {
    const column = columns.find(([, pattern]) => pattern.test(text4))?.[0];
    if (column && !at.has(column)) at.set(column, i);
  }
  const body = named3 ? rows : rows.slice(1);
  const action = at.get("action") ?? untitled(at, body);
  if (action === null) return [];
  return body.flatMap(({ cells, span }) => {
    const cell = (column) => cells[at.get(column) ?? -1];
    const value = (column) => known(cell(column)?.text ?? "") ? cell(column)?.text ?? null : null;
    const told2 = cells[action]?.text ?? "";
    const title = action === at.get("issue") ? titled(told2).title : told2;
    if (!known(title) || /^(?:\.{3}|…)/.test(title)) return [];
    const source = cells.map((c) => c.source).join(" | ");
    const facts = factsOf(title, cells[action]?.source ?? "");
    const owner = value("owner");
    const due2 = value("due");
    const reference2 = cell("issue");
    const doneWhen = value("done when");
    return [
      {
        title: title.replace(/\s*[.。]$/, ""),
        detail: doneWhen === null ? "" : `Done when: ${doneWhen}`,
        span,
        done: cells.some(({ text: text4 }) => isStatusDone(text4) || /\bDONE\b/.test(text4)) || finished.test(cell("status")?.text ?? "") || facts.done || group2.done,
        owners: owner === null ? facts.owners : ownersOf(owner),
        due: due2 === null ? facts.due ?? group2.due : { text: due2, date: dayOf2(due2) ?? dueIn(due2)?.date ?? null },
        priority: value("priority") ?? facts.priority,
        type: typeOf(value("type") ?? "") ?? facts.type ?? group2.type,
        issue: (reference2 ? referenceIn(reference2) : null) ?? issueIn(cells[action]?.source ?? "") ?? addressIn(cells),
        ...markersIn(`${source} ${lines2.slice(span.line - 1, span.endLine).join(" ")}`)
      }
    ];
  });
}
var finished = /^\W*(?:done|completed?|closed|resolved|fixed|shipped|merged|deployed|implemented)\s*(?:[,;:(–—-]|(?:by|in|via|with|on)\b(?! (?:next|the next|end|part|Q\d)))/i;
function untitled(at, rows) {
  const tells2 = ["issue", "owner", "due", "status"];
  if (!tells2.some((column) => at.has(column))) return null;
  const facts = new Set([...at].flatMap(([column, i]) => column === "issue" ? [] : [i]));
  const worded = (i) => rows.every(({ cells }) => (titled(cells[i]?.text ?? "").title.match(new RegExp("\\p{L}{2,}", "gu"))?.length ?? 0) > 1);
  const columns2 = (rows[0]?.cells ?? []).map((_, i) => i);
  return columns2.find((i) => !facts.has(i) && worded(i)) ?? null;
}
function addressIn(cells) {
  const address2 = cells.find(({ text: text4 }) => /^https?:\/\/\S+$/.test(text4));
  return address2 ? issueIn(address2.text) : null;
}
function referenceIn({ source, text: text4 }) {
  const bare2 = text4.replace(/\b(?:TODO|DONE|n\/a)\b/gi, "").trim();
  return issueIn(`in ${source}`) ?? (/^[A-Za-z]+[ #-]?\d+$/.test(bare2) ? bare2 : null);
}

// src/postmortem/action-item.ts
function readActionItems(root, lines2) {
  const lists = named2(root);
  const measures = places(root, "corrective-measures");
  const wishes = places(root, "improvements");
  const read = (labels, explicit) => distinct(
    labels.flatMap(
      (label) => fromLabel(label, explicit, { type: null, due: dueIn(label.title), done: false }, lines2)
    )
  );
  const tasks = read(lists, true);
  const taken = tasks.length > 0 ? [] : read(measures, false);
  const wished = tasks.length > 0 || taken.length > 0 ? taken : read(wishes, false);
  const marked2 = tasks.length > 0 || wished.length > 0 ? [] : markedPlaces(root);
  const fallback = marked2.length > 0 ? marked2.flatMap((label) => readMarked(label, lines2)) : wished;
  const source = tasks.length > 0 ? lists : taken.length > 0 ? measures : wished.length > 0 ? wishes : marked2;
  const used = [source, measures, wishes, lists].find((labels) => labels.length > 0) ?? [];
  const broad = read(wishes.length > 0 ? wishes : tasks.length > 0 ? measures.map(withoutTasks) : [], false);
  const listed = tasks.length > 0 ? tasks : fallback;
  const known2 = new Set(listed.map(({ span }) => span.line));
  const owned = new Set(broad.filter((item) => isOwned(item) && !known2.has(item.span.line)));
  return {
    actionItems: owned.size > 0 ? [...listed, ...owned].sort((a, b) => a.span.line - b.span.line) : listed,
    actionItemsAt: used.length > 0 ? { span: around(used), explicit: used === lists } : null,
    improvements: broad.filter((item) => !owned.has(item)).map(({ title, detail, span }) => ({ text: detail === "" ? title : `${title}: ${detail}`, span })),
    noAction: findNoAction([...lists, ...measures])
  };
}
function isOwned({ owners, issue }) {
  return owners.length > 0 || issue !== null;
}
function withoutTasks(label) {
  return { ...label, children: label.children.filter(({ ids }) => !ids.includes("action-items")) };
}
function distinct(items) {
  const details = /* @__PURE__ */ new Map();
  for (const { title, detail } of items) details.set(title, (details.get(title) ?? /* @__PURE__ */ new Set()).add(detail));
  return items.map((item) => {
    const shared = (details.get(item.title)?.size ?? 0) > 1;
    return shared && item.detail !== "" ? { ...item, ...titled(item.detail) } : item;
  });
}
function places(label, id) {
  if (label.ids.includes(id) && !(id === "corrective-measures" && label.ids.includes("root-cause"))) return [label];
  const told2 = label.ids.some((own3) => past.has(own3)) && !label.ids.includes("corrective-measures");
  return told2 ? [] : label.children.flatMap((child) => places(child, id));
}
function named2(root) {
  const lists = places(root, "action-items");
  const appended = new Set(labelsIn(root).filter(isAppendix).flatMap(labelsIn));
  const own3 = lists.filter((label) => !appended.has(label));
  return own3.length > 0 ? own3 : lists;
}
var past = /* @__PURE__ */ new Set(["timeline", "summary", "lessons"]);
function around(labels) {
  return {
    line: Math.min(...labels.map(({ span }) => span.line)),
    endLine: Math.max(...labels.map(({ span }) => span.endLine))
  };
}
function findNoAction(labels) {
  for (const block of labels.flatMap(({ blocks }) => blocks)) {
    if (block.type !== "paragraph") continue;
    const { text: text4 } = joined(block.lines);
    if (/^(?:no|none|not?hing|ninguna|aucune|nenhuma)\b.{0,40}\b(?:action|task|follow-?up|change|measure|acción|mesure|ação)s?\b/i.test(
      text4
    ))
      return { text: text4, span: block.span };
  }
  return null;
}
function fromLabel(label, explicit, group2, lines2) {
  const onLine = label.blocks[0]?.span.line === label.at.line;
  const children = label.children.filter(
    ({ ids, title }) => !ids.some((id) => foreign.has(id)) && !declined.test(title)
  );
  const introduces = !isList(label) && !onLine && children.some(hasList);
  const place = explicit ? onLine ? "one" : "list" : "measures";
  const own3 = introduces ? [] : fromBlocks(label.blocks, place, group2, lines2);
  const titles = own3.length === 0 && children.every((child) => !hasList(child));
  const nested = children.flatMap((child) => {
    const inner = {
      type: typeOf(aside(child.title)) ?? group2.type,
      due: dueIn(child.title) ?? group2.due,
      done: group2.done || completed.test(child.title)
    };
    if (titles && child.ids.length === 0 && child.form === "heading") return fromHeading(child, inner, lines2);
    return fromLabel(child, explicit, inner, lines2);
  });
  return [...own3, ...nested];
}
var declined = /^(?:not doing|not planned|won['’]t (?:do|fix)|rejected|declined|out of scope|no se hará|non retenu)/i;
var completed = /^\W{0,4}(?:already )?(?:completed?|done|finished|implemented)\W{0,4}$/iu;
var foreign = /* @__PURE__ */ new Set(["lessons", "timeline", "summary", "root-cause"]);
function aside(title) {
  return title.match(/[(（]([^)）]+)/)?.[1] ?? title;
}
function isList({ blocks }) {
  return blocks.some(({ type }) => type === "list" || type === "table");
}
function hasList(label) {
  return isList(label) || label.children.some(hasList);
}
function fromHeading(label, group2, lines2) {
  const detail = label.blocks.flatMap((block) => block.type === "paragraph" ? [joined(block.lines).text] : []).join("\n");
  if (detail === "") return [];
  return [taskOf({ title: label.title, detail }, `${label.title}
${detail}`, label.span, null, group2, lines2)];
}
function fromBlocks(blocks, place, group2, lines2) {
  const rows = blocks.flatMap((block) => block.type === "table" ? readTaskTable(block, group2, lines2) : []);
  if (rows.length > 0) return rows;
  if (!blocks.some(({ type }) => type === "list")) return readTaskProse(blocks, place, group2, lines2);
  const items = [];
  let open = false;
  for (const [i, block] of blocks.entries()) {
    if (block.type === "list") {
      const before = blocks[i - 1];
      const done = before?.type === "paragraph" && completed.test(joined(before.lines).text);
      if (!(open && before?.type === "list" && before.ordered && !block.ordered))
        items.push(...block.items.flatMap((item) => fromItem(item, done ? { ...group2, done } : group2, lines2)));
      const last = block.items.at(-1)?.blocks.at(-1);
      open = last?.type === "paragraph" && /[:：]$/.test(joined(last.lines).text);
    } else if (block.type !== "paragraph") open = false;
  }
  return items;
}
function fromItem(item, group2, lines2) {
  const [first2, ...rest] = item.blocks;
  if (first2?.type !== "paragraph")
    return first2?.type === "list" ? first2.items.flatMap((inner) => fromItem(inner, group2, lines2)) : [];
  const head2 = withoutReference(joined(first2.lines));
  const children = rest.flatMap((block) => block.type === "list" ? block.items : []);
  if (item.checked === null && isCategory(head2.text) && children.filter(isOwnTask).length > 1) {
    const inner = { ...group2, type: typeOf(head2.text) ?? group2.type };
    return children.flatMap((child) => fromItem(child, inner, lines2));
  }
  const told2 = children.filter(
    ({ blocks: [inner] }) => inner?.type === "paragraph" && saysTask.test(joined(inner.lines).text)
  );
  if (told2.length > 0) return told2.flatMap((child) => fromItem(child, group2, lines2));
  if (!isTask(head2.text)) return [];
  const more = rest.map(textOf3).filter((text4) => text4 !== "").join("\n");
  const { title, detail } = titled(head2.text, boldLead(head2));
  const source = [joined(first2.lines).source, ...rest.map(sourceOf)].join("\n");
  return [
    taskOf(
      { title, detail: [detail, more].filter((t) => t !== "").join("\n") },
      `${head2.text}
${more}`,
      item.span,
      item.checked,
      group2,
      lines2,
      source
    )
  ];
}
var saysTask = /^(?:task|to-?do|action(?: item)?|tarea|tâche|tarefa)(?: \d{1,2})?\s?[:：]\s?\S/i;
function withoutReference(head2) {
  const short = head2.source.replace(/\s(?:[-–—] )?\(?\[[^\]\s]{1,30}\]\(https?:\/\/[^\s()]{1,500}\)\)?\.?$/, "");
  return short === "" || short === head2.source || issueIn(head2.source) === null ? head2 : sourceLine(head2.line, short, head2.column);
}
function isCategory(text4) {
  if (/^(?:in|when|whenever|for|during|after|before|while|if)\b.*[:：]$/i.test(text4)) return true;
  const words2 = text4.split(/\s+/).length;
  const noun = words2 < 3 || /^\S+ing and\b/i.test(text4);
  return words2 <= 6 && !/[.!?]$/.test(text4) && (noun || !beginsWithVerb(text4)) && !/[:：]\s*\S/.test(text4);
}
function isOwnTask({ blocks: [first2] }) {
  if (first2?.type !== "paragraph") return false;
  const { text: text4 } = joined(first2.lines);
  return !/^https?:\/\/\S+$/.test(text4) && !isField(text4);
}
function textOf3(block) {
  if (block.type === "paragraph") return joined(block.lines).text;
  if (block.type === "list") return block.items.flatMap(({ blocks }) => blocks.map(textOf3)).join("\n");
  return "";
}
function sourceOf(block) {
  if (block.type === "paragraph" || block.type === "code") return joined(block.lines).source;
  if (block.type === "list") return block.items.flatMap(({ blocks }) => blocks.map(sourceOf)).join("\n");
  return "";
}

// src/postmortem/bounds.ts
var depthLimit = 50;
var runLimit = 500;
var lengthLimit = 2e4;
var container = "(?:[ \\t>]|[-*+][ \\t]|\\d{1,9}[.)][ \\t])";
var prefix = new RegExp(`^${container}*`);
var marked = /^[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])/;
function bounded(text4) {
  let unread = null;
  let run = 0;
  const lines2 = text4.split("\n").map((line, i) => {
    if (line.trim() === "" || /^[ \t]*(?:```|~~~)/.test(line)) run = 0;
    else if (marked.test(line)) run = 1;
    else if (run > 0) run += 1;
    if (run <= runLimit && isShort(line) && depth(line) <= depthLimit) return line;
    run = Math.min(run, 0);
    unread ??= { text: line.trim().slice(0, 200), span: { line: i + 1, endLine: i + 1 } };
    unread.span.endLine = i + 1;
    return line.endsWith("\r") ? "\r" : "";
  });
  return unread === null ? { source: text4, unread } : { source: lines2.join("\n"), unread };
}
function isShort(line) {
  return line.length <= lengthLimit || line.split("\r").every((part) => part.length <= lengthLimit);
}
function depth(line) {
  if (line.length <= depthLimit) return 0;
  const start = line.match(prefix)?.[0] ?? "";
  const markers2 = start.replace(/[ \t\d]+/g, "").length;
  const nested = markers2 > 0 || marked.test(line.slice(start.length));
  const columns2 = start.replaceAll("	", "    ").length;
  return nested ? Math.max(markers2, Math.floor(columns2 / 2)) : 0;
}

// src/postmortem/chunk.ts
var enough = 500;
var most = 1e3;
var begins = /^(?:#{1,6} |[-*+] |\d{1,9}[.)] )/;
var fence2 = /^[ \t]*(?:`{3,}|~{3,})/;
function chunks(source) {
  const lines2 = source.split("\n");
  if (lines2.length <= enough) return [{ text: source, before: 0 }];
  const found = [];
  let start = 0;
  let inCode = false;
  let inComment = false;
  for (const [at, line] of lines2.entries()) {
    const length = at - start;
    if (!inCode && !inComment && length >= enough && (begins.test(line) || length >= most && !/^\s*(?:\||$)/.test(line))) {
      found.push({ text: lines2.slice(start, at).join("\n").replace(/\r$/, ""), before: start });
      start = at;
    }
    if (!inComment && fence2.test(line)) inCode = !inCode;
    if (!inCode) inComment = inComment ? !line.includes("-->") : line.lastIndexOf("<!--") > line.lastIndexOf("-->");
  }
  return [...found, { text: lines2.slice(start).join("\n"), before: start }];
}

// src/postmortem/front-matter.ts
var prose = /^(?:#{2,6} \S|\*\*\S)|(?<=^[ \t]*\r?\n)# \S/m;
function withoutFalseFence(source) {
  const body = /^---[ \t]*\r?\n/.exec(source)?.[0].length ?? 0;
  const end = source.indexOf("\n---", body - 1);
  return body > 0 && end > 0 && prose.test(source.slice(body, end)) ? `***${source.slice(3)}` : source;
}

// src/postmortem/html.ts
var flow3 = new Set("p div section article center header footer main figure details summary form address".split(" "));
var opaque = new Set("script style svg head title".split(" "));
var container2 = new Set("ul ol li table tr td th blockquote pre h1 h2 h3 h4 h5 h6".split(" "));
function readHtml(lines2) {
  const root = frame("", lines2[0]?.line ?? 1);
  const open = [root];
  let text4 = [];
  const top = () => open.at(-1) ?? root;
  const write = (part, line) => {
    const last = text4.at(-1);
    if (last && last.line === line) text4[text4.length - 1] = sourceLine(line, last.source + part);
    else text4.push(sourceLine(line, part));
  };
  const flush = (line) => {
    const shown = text4.map((l) => sourceLine(l.line, l.source.trim())).filter(({ source }) => source !== "");
    text4 = [];
    const [first2] = shown;
    if (first2) gather(top());
    if (first2) top().blocks.push({ type: "paragraph", lines: shown, span: { line: first2.line, endLine: line } });
  };
  const close = (tag2, line) => {
    const at = open.findLastIndex((f) => f.tag === tag2);
    while (at > 0 && open.length > at) {
      flush(line);
      const closed = open.pop();
      if (!closed) continue;
      gather(closed);
      if (closed.tag !== "li") gather(top());
      settle2(closed, top(), { line: closed.line, endLine: line });
    }
  };
  const start = (tag2, line) => {
    if (tag2 === "li" && open.findLastIndex((f) => f.tag === "li") > lastList(open)) close("li", line);
    if ((tag2 === "td" || tag2 === "th") && (top().tag === "td" || top().tag === "th")) close(top().tag, line);
    flush(line);
    open.push(frame(tag2, line));
  };
  let hidden = null;
  for (const { line, source } of lines2) {
    for (const [part, comment, slash, name2] of source.matchAll(token)) {
      const tag2 = name2?.toLowerCase();
      if (hidden !== null) {
        if (hidden === "--" ? part.endsWith("-->") : slash === "/" && tag2 === hidden) hidden = null;
      } else if (comment !== void 0) {
        if (!part.endsWith("-->")) hidden = "--";
      } else if (tag2 === void 0) write(part, line);
      else if (opaque.has(tag2)) hidden = slash === "/" ? null : tag2;
      else if (tag2 === "strong" || tag2 === "b") write("**", line);
      else if (tag2 === "br") text4.push(sourceLine(line, ""));
      else if (tag2 === "hr") {
        flush(line);
        gather(top());
        top().blocks.push({ type: "rule", span: { line, endLine: line } });
      } else if (flow3.has(tag2)) flush(line);
      else if (container2.has(tag2)) (slash === "/" ? close : start)(tag2, line);
    }
  }
  const end = lines2.at(-1)?.line ?? 1;
  const [outermost] = open.slice(1);
  if (outermost) close(outermost.tag, end);
  flush(end);
  gather(root);
  return root.blocks;
}
var token = /(<!--)(?:(?!-->).)*(?:-->)?|<(\/?)([a-zA-Z][a-zA-Z0-9-]*)[^<>]*>|-->|[^<-]+|[<-]/g;
function frame(tag2, line) {
  return { tag: tag2, line, blocks: [], items: [], rows: [], cells: [] };
}
function lastList(open) {
  return open.findLastIndex(({ tag: tag2 }) => tag2 === "ul" || tag2 === "ol");
}
var isList2 = ({ tag: tag2 }) => tag2 === "ul" || tag2 === "ol";
function gather(frame2) {
  const { items, blocks } = frame2;
  if (isList2(frame2)) {
    const [first3] = blocks;
    if (items.length > 0 || first3?.type !== "paragraph") return;
    const span2 = { line: first3.span.line, endLine: blocks.at(-1)?.span.endLine ?? first3.span.endLine };
    items.push({ span: span2, column: 1, checked: null, blocks: blocks.splice(0) });
    return;
  }
  const [first2] = items;
  if (!first2) return;
  const span = { line: first2.span.line, endLine: items.at(-1)?.span.endLine ?? first2.span.endLine };
  blocks.push({ type: "list", ordered: false, items: items.splice(0), span });
}
function settle2(closed, parent, span) {
  const { tag: tag2, blocks } = closed;
  const lines2 = blocks.flatMap((block) => block.type === "paragraph" ? block.lines : []);
  const [first2] = lines2;
  const joined6 = sourceLine(first2?.line ?? span.line, lines2.map(({ source }) => source).join(" "));
  if (/^h\d$/.test(tag2)) {
    if (first2) parent.blocks.push({ type: "heading", level: Number(tag2[1]), content: joined6, html: true, span });
    parent.blocks.push(...blocks.filter((block) => block.type !== "paragraph"));
  } else if (tag2 === "li") parent.items.push({ span, column: 1, checked: null, blocks });
  else if (isList2(closed)) {
    parent.blocks.push(...blocks);
    if (closed.items.length > 0) parent.blocks.push({ type: "list", ordered: tag2 === "ol", items: closed.items, span });
  } else if (tag2 === "td" || tag2 === "th") parent.cells.push(joined6);
  else if (tag2 === "tr") parent.rows.push({ span, cells: closed.cells });
  else if (tag2 === "table") {
    const [header, ...rows] = closed.rows;
    parent.blocks.push(...blocks);
    if (header) parent.blocks.push({ type: "table", header: header.cells, rows, span });
  } else if (tag2 === "blockquote") parent.blocks.push({ type: "quote", blocks, span });
  else if (tag2 === "pre") parent.blocks.push({ type: "code", info: "", lines: lines2, span });
}

// src/postmortem/prose.ts
function refined(blocks, read, indented = isIndented(blocks)) {
  return blocks.flatMap((block) => {
    if (block.type === "paragraph") return fromLines(block.lines);
    if (block.type === "list") return fromList(block, read);
    if (block.type === "quote") return [{ ...block, blocks: refined(block.blocks, read) }];
    if (block.type === "code" && (isProse(block) || indented && block.info === null))
      return read === null ? parted(block.lines).flatMap((lines2) => fromLines(lines2)) : refined(read(block.lines), null, indented);
    return [block];
  });
}
function isIndented(blocks) {
  const code2 = blocks.flatMap((block) => block.type === "code" && block.info === null ? block.lines : []);
  if (code2.length === 0) return false;
  const lines2 = code2.filter(({ source }) => source.trim() !== "");
  const others = blocks.reduce((sum, { type, span }) => type === "code" ? sum : sum + span.endLine - span.line + 1, 0);
  return lines2.length > others && lines2.filter(({ source }) => reported.test(source)).length >= lines2.length * 0.8;
}
var reported = new RegExp('^\\s*(?:#{1,6} \\S|[-*+\u2022] \\S|\\|.*\\|$|(?:\\*\\*|\\d{1,2}[.)] |\\d{1,2}:\\d\\d\\b|["\u201C(]?\\p{Lu})(?!.*(?:[{}$=|\\\\]|;\\s*$|\\(\\))))', "u");
function parted(lines2) {
  const parts = [];
  for (const line of lines2) {
    const last = parts.at(-1);
    if (last?.at(-1)?.line === line.line - 1) last.push(line);
    else parts.push([line]);
  }
  return parts;
}
function fromList({ ordered, items }, read) {
  const blocks = [];
  let kept = [];
  const close = () => {
    const span = { line: kept[0]?.span.line ?? 0, endLine: kept.at(-1)?.span.endLine ?? 0 };
    if (kept.length > 0) blocks.push({ type: "list", ordered, items: kept, span });
    kept = [];
  };
  for (const item of levelled(items)) {
    const inner = item.blocks.flatMap(
      (block) => block.type === "paragraph" ? released(block.lines, item.column) : [block]
    );
    const own3 = inner.filter((part) => !Array.isArray(part));
    const escaped = inner.filter((part) => Array.isArray(part)).flat();
    const refinedOwn = refined(own3, read);
    const at = refinedOwn.findIndex((block) => block.type === "paragraph" && outdented(block.lines[0], item.column));
    const stay = at < 1 ? refinedOwn : refinedOwn.slice(0, at);
    const leave = at < 1 ? [] : refinedOwn.slice(at);
    const end = stay.at(-1)?.span.endLine ?? item.span.line;
    kept.push({
      ...item,
      blocks: stay,
      span: { line: item.span.line, endLine: leave.length + escaped.length > 0 ? end : item.span.endLine }
    });
    if (leave.length + escaped.length > 0) {
      close();
      blocks.push(...leave, ...fromLines(escaped));
    }
  }
  close();
  return blocks;
}
function levelled(items) {
  const columns2 = /* @__PURE__ */ new Set();
  return items.flatMap((item) => {
    columns2.add(item.column);
    const at = item.blocks.findIndex((block) => block.type === "list" && isAmong(columns2, block, item.column));
    if (at < 1) return [item];
    const own3 = item.blocks.slice(0, at);
    const neighbours = item.blocks.slice(at).flatMap((block) => block.type === "list" ? block.items : []);
    const span = { line: item.span.line, endLine: own3.at(-1)?.span.endLine ?? item.span.line };
    return [{ ...item, blocks: own3, span }, ...neighbours];
  });
}
function isAmong(columns2, { items: [first2] }, column) {
  return first2 !== void 0 && first2.column > column && columns2.has(first2.column);
}
function outdented(line, column) {
  return line !== void 0 && line.column <= column && !softBullet.test(line.source);
}
function released(lines2, column) {
  const at = lines2.findIndex((line, i) => i > 0 && outdented(line, column) && startsAnew(lines2[i - 1], line));
  const own3 = at < 0 ? lines2 : lines2.slice(0, at);
  const paragraph = { type: "paragraph", lines: own3, span: spanOf2(own3) };
  return at < 0 ? [paragraph] : [paragraph, lines2.slice(at)];
}
var bullet = /^(?:[-*+=•▪◦‣·●○■□➢➤►▶–—]|\d{1,3}[.)]|[a-z]\))[ \t\u00A0]+(?=\S)/;
var softBullet = /^[•▪◦‣·●○■□➢➤►▶–—][ \t\u00A0]/;
var depthLimit2 = 20;
function fromLines(lines2, depth2 = 0) {
  const blocks = [];
  let rest = lines2;
  while (rest.length > 0) {
    const at = depth2 < depthLimit2 ? rest.findIndex(({ source }) => bullet.test(source)) : -1;
    const before = at < 0 ? rest : rest.slice(0, at);
    if (before.length > 0) blocks.push({ type: "paragraph", lines: before, span: spanOf2(before) });
    if (at < 0) break;
    const end = endOfList(rest, at);
    blocks.push(softList(rest.slice(at, end), depth2));
    rest = rest.slice(end);
  }
  return blocks;
}
function endOfList(lines2, from) {
  const first2 = lines2[from];
  const at = lines2.findIndex((line, i) => {
    if (i <= from || !first2 || bullet.test(line.source)) return false;
    return line.column <= first2.column && startsAnew(lines2[i - 1], line);
  });
  return at < 0 ? lines2.length : at;
}
function softList(lines2, depth2) {
  const column = lines2[0]?.column ?? 1;
  const groups2 = [];
  for (const line of lines2) {
    const marker = line.source.match(bullet)?.[0];
    const last = groups2.at(-1);
    if (!last || marker && line.column <= column) {
      groups2.push([sourceLine(line.line, line.source.slice(marker?.length ?? 0), line.column + (marker?.length ?? 0))]);
    } else last.push(line);
  }
  const items = groups2.map(
    (group2) => ({ span: spanOf2(group2), column, checked: null, blocks: fromLines(group2, depth2 + 1) })
  );
  return { type: "list", ordered: /^\d/.test(lines2[0]?.source ?? ""), items, span: spanOf2(lines2) };
}
function startsAnew(before, line) {
  if (before === void 0 || before.text === "") return true;
  if (/^[\p{Ll}\d(]/u.test(line.text)) return false;
  return /[.!?:;。：]["'”’)*_]*$/.test(before.text) || /^.{1,80}[:：]$/.test(line.text);
}
var markdown = /^(?:md|markdown)$/i;
function isProse({ info, lines: lines2 }) {
  if (info !== null && markdown.test(info)) return true;
  if (info !== null)
    return info === "" && lines2.some(({ source }) => /^#{1,6} \S/.test(source)) && lines2.some(({ source }) => /^[-*] \S/.test(source));
  const written = lines2.filter(({ source }) => source.trim() !== "");
  const sentences3 = written.filter(
    ({ source }) => bullet.test(source.trim()) || isSentence2(source) || centred.test(source)
  );
  return written.length > 0 && sentences3.length >= written.length * 0.8;
}
var centred = new RegExp("^[ \\t]{8,}\\p{Lu}[\\p{L}\\p{N} ,:'\u2019()&/-]{2,80}$", "u");
function isSentence2(source) {
  return source.trim().split(/\s+/, 5).length > 4 && !/[{}$=|\\]|;\s*$|\(\)|\S {3,}\S|^\s*(?:#|\/\/|at |sudo )/.test(source);
}
function spanOf2(lines2) {
  return { line: lines2[0]?.line ?? 0, endLine: lines2.at(-1)?.line ?? 0 };
}

// src/postmortem/block.ts
function readDocument(text4) {
  const { source, unread } = bounded(text4.replace(/^\uFEFF/, ""));
  const read = chunks(withoutFalseFence(source)).map((chunk) => build(chunk.text, chunk.before));
  const blocks = read.map((part) => part.blocks).reduce(joined2);
  const frontMatter = read[0]?.frontMatter ?? [];
  return { lines: source.split(/\r\n|\n|\r/), frontMatter, blocks: refined(blocks, readLines), unread };
}
function joined2(before, after3) {
  const [last, first2] = [before.at(-1), after3[0]];
  if (last?.type !== "list" || first2?.type !== "list" || last.ordered !== first2.ordered) return [...before, ...after3];
  const span = { line: last.span.line, endLine: first2.span.endLine };
  return [...before.slice(0, -1), { ...last, items: [...last.items, ...first2.items], span }, ...after3.slice(1)];
}
function readLines(lines2) {
  const first2 = lines2[0]?.line ?? 1;
  const written = [];
  for (const { line, source } of lines2) written[line - first2] = source;
  return build(Array.from(written, (source) => source ?? "").join("\n"), first2 - 1).blocks;
}
function build(source, before) {
  const root = [];
  const frontMatter = [];
  const into = [root];
  const lists = [];
  let lines2 = [];
  let html = [];
  let level = 0;
  let info = null;
  let header = [];
  let rows = [];
  let cells = [];
  let cell = null;
  const taken = () => {
    const own3 = lines2;
    lines2 = [];
    return own3;
  };
  const text4 = ({ start, end }) => source.slice(start.offset, end.offset);
  const lineOf = (token2) => sourceLine(token2.start.line + before, text4(token2), token2.start.column);
  const spanOf4 = ({ start, end }) => ({ line: start.line + before, endLine: end.line + before });
  const add = (...blocks) => into.at(-1)?.push(...blocks);
  const enter = {
    paragraph: () => {
      lines2 = [];
    },
    setextHeadingText: () => {
      lines2 = [];
    },
    atxHeading: (token2) => {
      lines2 = [sourceLine(token2.start.line + before, "")];
      level = 0;
    },
    atxHeadingSequence: (token2) => {
      level ||= text4(token2).length;
    },
    atxHeadingText: (token2) => {
      lines2 = [lineOf(token2)];
    },
    chunkText: (token2) => void lines2.push(...broken(lineOfChunk(source, token2, before))),
    blockQuote: () => void into.push([]),
    listOrdered: () => void lists.push({ items: [], item: null }),
    listUnordered: () => void lists.push({ items: [], item: null }),
    listItemPrefix: (token2) => {
      closeItem(token2.start.line + before - 1);
      const blocks = [];
      const list2 = lists.at(-1);
      if (list2) list2.item = { line: token2.start.line + before, column: token2.start.column, checked: null, blocks };
      into.push(blocks);
    },
    codeFenced: () => {
      lines2 = [];
      info = null;
    },
    codeIndented: () => {
      lines2 = [];
      info = null;
    },
    codeFencedFenceInfo: (token2) => {
      info ??= text4(token2);
    },
    codeFencedFenceMeta: () => {
      lines2 = [];
    },
    codeFlowValue: (token2) => void lines2.push(lineOf(token2)),
    htmlFlow: () => {
      html = [];
    },
    htmlFlowData: (token2) => void html.push(lineOf(token2)),
    yamlValue: (token2) => void frontMatter.push(lineOf(token2)),
    tomlValue: (token2) => void frontMatter.push(lineOf(token2)),
    table: () => {
      rows = [];
    },
    tableRow: () => {
      cells = [];
    },
    tableHeader: (token2) => {
      cell = sourceLine(token2.start.line + before, "", token2.start.column);
    },
    tableData: (token2) => {
      cell = sourceLine(token2.start.line + before, "", token2.start.column);
    },
    tableContent: (token2) => {
      if (cell) cell = sourceLine(cell.line, text4(token2).replaceAll("\\|", "|"), token2.start.column);
    }
  };
  const exit2 = {
    codeFencedFenceInfo: () => {
      lines2 = [];
    },
    codeFencedFenceMeta: () => {
      lines2 = [];
    },
    paragraph: (token2) => {
      add(...paragraph(taken(), spanOf4(token2)));
    },
    atxHeading: (token2) => {
      for (const content3 of taken().slice(0, 1))
        add({ type: "heading", level, content: content3, html: false, span: spanOf4(token2) });
    },
    setextHeading: (token2) => {
      const own3 = taken();
      const [content3] = own3;
      const span = spanOf4(token2);
      const long = own3.length > 1 || !content3 || content3.source.length > 120 || /[.,;]$/.test(content3.source);
      level = text4(token2).endsWith("=") ? 1 : 2;
      if (!long) add({ type: "heading", level, content: content3, html: false, span });
      else add(...paragraph(own3, { line: span.line, endLine: span.endLine - 1 }), ruleAt(span.endLine));
    },
    thematicBreak: ({ start }) => add(ruleAt(start.line + before)),
    blockQuote: (token2) => {
      const blocks = into.pop() ?? [];
      add({ type: "quote", blocks, span: spanOf4(token2) });
    },
    listOrdered: (token2) => closeList(token2, true),
    listUnordered: (token2) => closeList(token2, false),
    codeFenced: (token2) => add({ type: "code", info: info ?? "", lines: taken(), span: spanOf4(token2) }),
    codeIndented: (token2) => add({ type: "code", info: null, lines: taken(), span: spanOf4(token2) }),
    htmlFlow: () => add(...readHtml(html)),
    tableHeader: closeCell,
    tableData: closeCell,
    tableHead: () => {
      header = cells;
    },
    tableRow: (token2) => void rows.push({ span: spanOf4(token2), cells }),
    table: (token2) => closeTable(spanOf4(token2))
  };
  function paragraph(own3, span) {
    const item = lists.at(-1)?.item;
    const box = item && into.at(-1) === item.blocks && item.blocks.length === 0 ? checkbox(own3[0]) : null;
    if (item && box) item.checked = box.checked;
    const shown = box ? [box.rest, ...own3.slice(1)] : own3;
    return shown.length > 0 ? [{ type: "paragraph", lines: shown, span }] : [];
  }
  function closeItem(endLine) {
    const list2 = lists.at(-1);
    if (!list2?.item) return;
    into.pop();
    const { line, column, checked, blocks } = list2.item;
    const last = Math.max(line, ...blocks.slice(-1).map(({ span }) => span.endLine));
    list2.items.push({ span: { line, endLine: Math.min(last, Math.max(line, endLine)) }, column, checked, blocks });
    list2.item = null;
  }
  function closeList(token2, ordered) {
    closeItem(token2.end.line + before);
    const items = lists.pop()?.items ?? [];
    add({ type: "list", ordered, items, span: spanOf4(token2) });
  }
  function closeCell() {
    if (cell) cells.push(cell);
    cell = null;
  }
  function closeTable(span) {
    const [, ...body] = rows;
    const end = body.findIndex(({ cells: [first2, ...more] }) => more.length === 0 && first2 && !hasBar(first2.line));
    const after3 = end < 0 ? [] : body.slice(end).flatMap((row2) => row2.cells);
    const last = end < 0 ? span.endLine : span.endLine - (body.length - end);
    add({ type: "table", header, rows: end < 0 ? body : body.slice(0, end), span: { line: span.line, endLine: last } });
    if (after3.length > 0) add({ type: "paragraph", lines: after3, span: { line: last + 1, endLine: span.endLine } });
  }
  const sourceLines = source.split(/\r\n|\n|\r/);
  const hasBar = (line) => sourceLines[line - before - 1]?.includes("|") ?? false;
  for (const [step, token2] of blockEvents(source)) (step === "enter" ? enter : exit2)[token2.type]?.(token2);
  return { blocks: root, frontMatter };
}
function ruleAt(line) {
  return { type: "rule", span: { line, endLine: line } };
}
function broken(whole) {
  const { line, source, column } = whole;
  if (!source.includes("<") && !source.endsWith("\\")) return [whole];
  const parts = source.replace(/\\$/, "").split(/<br[ \t]*\/?>/i);
  return parts.flatMap((part, i) => i > 0 && part.trim() === "" ? [] : [sourceLine(line, part.trim(), column)]);
}
function checkbox(first2) {
  const box = first2?.source.match(/^\[([ xX]?)\](?:[ \t]+|$)/);
  if (!first2 || !box) return null;
  return {
    checked: /x/i.test(box[1] ?? ""),
    rest: sourceLine(first2.line, first2.source.slice(box[0].length), first2.column)
  };
}

// src/postmortem/passage.ts
var Passage = class {
  kind;
  text;
  line;
  depth;
  within;
  continued;
  cells;
  header;
  #mentions = null;
  #folded = null;
  constructor({ kind, text: text4, line, depth: depth2, within: within4, continued = false, cells = [], header = [] }) {
    this.kind = kind;
    this.text = text4;
    this.line = line;
    this.depth = depth2;
    this.within = within4;
    this.continued = continued;
    this.cells = cells;
    this.header = header;
  }
  /** The dates and clock times in it. */
  get mentions() {
    this.#mentions ??= readMentions(this.text);
    return this.#mentions;
  }
  /** In lower case, without accents. */
  get folded() {
    this.#folded ??= fold(this.text);
    return this.#folded;
  }
};
var CELL_JOINT = " | ";
var STEP = 100;
function holds(outer, inner) {
  const sameLabel = Math.floor(outer.depth / STEP) === Math.floor(inner.depth / STEP);
  return inner.depth > outer.depth && (sameLabel || outer.kind === "title");
}
function passagesOf(root) {
  return [...labelPassages(root, [])].sort((a, b) => a.line - b.line);
}
function* labelPassages(label, outer) {
  const depth2 = label.depth * STEP;
  const within4 = label.ids.length > 0 ? [...outer, ...label.ids] : outer;
  const passages = label.blocks.flatMap((block) => [...passagesIn(block, depth2 + 1, within4)]);
  yield* label.title === "" ? passages : titled2(label, passages, depth2, within4);
  for (const child of label.children) yield* labelPassages(child, within4);
}
var KINDS = {
  bullet: "item",
  bold: "line",
  plain: "line",
  row: "line",
  heading: "title",
  html: "title",
  "unspaced-heading": "title"
};
function titled2(label, passages, depth2, within4) {
  const [value, ...rest] = passages;
  const title = { kind: KINDS[label.form], text: label.title, line: label.at.line, depth: depth2, within: within4 };
  const joins = value?.line === title.line && value.kind !== "row" && !label.ids.includes("timeline");
  if (!joins) return [new Passage(title), ...passages];
  return [new Passage({ ...title, text: `${title.text}: ${value.text}` }), ...rest];
}
function* passagesIn(block, depth2, within4) {
  switch (block.type) {
    case "heading":
      yield new Passage({ kind: "title", text: block.content.text, line: block.content.line, depth: depth2, within: within4 });
      break;
    case "paragraph":
      yield* lines(block.lines, "line", depth2, within4);
      break;
    case "code":
      for (const { text: text4, line } of block.lines) yield new Passage({ kind: "code", text: text4, line, depth: depth2, within: within4 });
      break;
    case "quote":
      for (const inner of block.blocks) yield* passagesIn(inner, depth2 + 1, within4);
      break;
    case "list":
      for (const item of block.items) yield* itemPassages(item.blocks, item.span.line, depth2, within4);
      break;
    case "table":
      yield* tablePassages(block, depth2, within4);
      break;
  }
}
function* itemPassages(blocks, line, depth2, within4) {
  const [first2, ...rest] = blocks;
  if (first2?.type === "paragraph") yield* lines(first2.lines, "item", depth2, within4);
  else yield new Passage({ kind: "item", text: "", line, depth: depth2, within: within4 });
  for (const block of first2?.type === "paragraph" ? rest : blocks) yield* passagesIn(block, depth2 + 1, within4);
}
function* lines(source, kind, depth2, within4) {
  let before = null;
  for (const { text: text4, line } of source) {
    if (before === null) yield new Passage({ kind, text: text4, line, depth: depth2, within: within4 });
    else {
      const continued = isWrapped(before, text4);
      yield new Passage({ kind: "line", text: text4, line, depth: kind === "item" ? depth2 + 1 : depth2, within: within4, continued });
    }
    before = text4;
  }
}
var MAX_WRAPPED = 140;
function isWrapped(before, line) {
  if (!new RegExp(`^["'\u201C(]?\\p{Lu}`, "u").test(line)) return true;
  return !/[.!?:;…]["'”)]?$/.test(before) && before.length <= MAX_WRAPPED && line.length <= MAX_WRAPPED;
}
function* tablePassages(block, depth2, within4) {
  const header = block.header.map((cell) => cell.text);
  const row2 = (cells, line) => new Passage({ kind: "row", text: cells.join(CELL_JOINT), line, depth: depth2, within: within4, cells, header: told2 ? [] : header });
  const told2 = readMentions(header[0] ?? "")[0]?.from === 0;
  if (told2) yield row2(header, block.span.line);
  for (const { cells, span } of block.rows)
    yield row2(
      cells.map(({ text: text4 }) => text4),
      span.line
    );
}

// src/postmortem/stated-length.ts
var WHOLE = /\b(?:outage|incident|downtime|down|duration|last(?:ed|ing|s)|unavailab\w+|interruption|disrupt\w*|offline|inaccessible|degrad\w+|blackout|stopped|halted|stalled|stuck|blocked|unusable|resolved|mitigated|resolution|resolve|impact|duracion|interrupcion|caida|duro|duree|panne|indisponib\w+|interruption|dure|duracao|interrupcao|queda)\b|影響期間|停止時間/;
var PHASE = /\b(?:detect\w*|identif\w*|diagnos\w*|notic\w*|acknowledg\w*|respon[ds]\w*|delay\w*|roll(?:ed)? ?back\w*|took|every|ago|after (?:the )?(?:deploy|crash|server)\w*|sla|maintenance|backlog|retention|prior|before|earlier|later|scheduled|estimated|within|per|average|mean|old|logs?|expir\w*|timeout)\b/;
function readStatedLengths(fields2, prose3) {
  const told2 = new Set(fields2.map(({ line }) => line));
  const rest = prose3.filter(({ line }) => !told2.has(line));
  return [
    ...fields2.flatMap((passage) => lengthsIn(passage, true)),
    ...rest.flatMap((passage) => lengthsIn(passage, false))
  ];
}
function lengthsIn({ text: text4, line }, named3) {
  return readLengths(text4).filter((length) => !length.bound && length.minutes > 0 && (named3 || isWhole(text4, length))).map((length) => lengthOf(length, text4, { line, endLine: line }));
}
function isWhole(text4, { from, to }) {
  const near = fold(text4.slice(Math.max(0, from - REACH), to + REACH)).replace(/([ap])\.m\./g, "$1 m ");
  const at = Math.min(from, REACH);
  const sentence = partAround(near, at, at + to - from, [". ", "! ", "; "]);
  const clause = partAround(near, at, at + to - from, [". ", "! ", "; ", ", "]);
  const lasted = /\blast(?:ed|s|ing)\b[^.]{0,30}$/.test(near.slice(0, at));
  return WHOLE.test(sentence) && !PHASE.test(lasted ? clause.replace(/\b(?:before|until)\b.*$/s, "") : clause);
}
var REACH = 300;
function partAround(text4, from, to, marks) {
  const begin = Math.max(0, ...marks.map((mark2) => text4.lastIndexOf(mark2, from) + 1));
  const ends2 = marks.map((mark2) => text4.indexOf(mark2, to)).filter((end) => end >= 0);
  return text4.slice(begin, Math.min(text4.length, ...ends2));
}

// src/postmortem/window.ts
var STARTS = /\b(?:start\w*|began|begin\w*|begun|commenc\w*|from|since|onset|first detected|detected|occur\w*|outbreak|inici\w*|desde|comienzo|comenzo|debut\w*|a partir|depuis|inicio)\b|発生|開始/g;
var ENDS = /\b(?:end|ends|ended|ending|end-time|conclud\w*|until|till|finish\w*|restored|resolved|repaired|recover(?:ed|y)|fixed|fin|finalizo|hasta|jusqu\w*|termin\w*|fim|ate|(?:to|by)(?=\W*(?:(?:about|around|approximately|roughly)\W*)?$))\b|復旧|終了/g;
var ENDS_AFTER = /^\W{0,4}(?:\w+\s){0,4}(?:restored|resolved|recovered|back (?:online|up|to normal)|fixed|ended|deployed (?:\w+ ){0,2}fix\w*)\b/;
var ELSE = /\b(?:reported on|maintenance|schedul\w+|written|review\w*|meeting|last updated|declared|post-?mortem|deployed on)\b/;
function readWindow(passages, trust) {
  let start = null;
  const ends2 = [];
  let loose = null;
  for (const { text: text4, line, mentions: all } of passages) {
    const mentions2 = all.filter(({ start: { clock, date } }) => clock?.slip !== "impossible" || date !== null);
    for (const [index, mention] of mentions2.entries()) {
      const placed2 = (moment) => ({ moment, source: text4, line });
      if (trust === "prose" && !tellsHarm(text4, mention)) continue;
      if (mention.end !== null) {
        if (start === null && mention.start.clock !== null) [start, loose] = [placed2(mention.start), null];
        else if (start === null) loose ??= placed2(mention.start);
        if (ends2.length === 0 || start?.moment === mention.start) ends2.push(placed2(mention.end));
        continue;
      }
      const before = fold(text4.slice(mentions2[index - 1]?.to ?? 0, mention.from)).slice(-60);
      const role = roleOf(before, fold(text4.slice(mention.to, mention.to + 60)), trust);
      if (role === "start" && (start === null || start.moment.clock === null && mention.start.clock !== null))
        start = placed2(mention.start);
      else if (role === "end") ends2.push(placed2(mention.start));
      else if (role === null && mention.start.clock !== null) loose ??= placed2(mention.start);
      else if (role === null && trust === "field") loose ??= placed2(mention.start);
    }
  }
  const usable = start ?? loose;
  return { start: usable, end: ends2[0] ?? null, ends: ends2 };
}
function roleOf(before, after3, trust) {
  const start = lastIndex(before, STARTS);
  const end = lastIndex(before, ENDS);
  if (start > end) return "start";
  if (trust === "prose" && ENDS_AFTER.test(after3)) return "end";
  return end < 0 ? null : "end";
}
function lastIndex(text4, pattern) {
  let last = -1;
  for (const match of text4.matchAll(pattern)) last = match.index;
  return last;
}
var REACH2 = 300;
function tellsHarm(text4, { from, to }) {
  const before = text4.slice(Math.max(0, from - REACH2), from);
  const after3 = text4.slice(to, to + REACH2);
  const begin = Math.max(before.lastIndexOf(". "), before.lastIndexOf("! ")) + 1;
  const stop = after3.indexOf(". ");
  return !ELSE.test(fold(`${before.slice(begin)} ${stop < 0 ? after3 : after3.slice(0, stop)}`));
}
function isEndField({ text: text4, kind, cells, mentions: mentions2, folded }) {
  if (kind === "title" || kind === "code" || text4.length > 90 && kind !== "row") return false;
  const mention = mentions2.at(-1);
  if (mention === void 0 || text4.length - mention.to > 12 && cells.length !== 2) return false;
  const before = folded.slice(0, mentions2[0]?.from ?? 0);
  if (mention.end !== null && /^\W*(?:incident |outage )?dates?\W*$/.test(before)) return true;
  return /^[^a-z]*(?:(?:incident|outage|first|issue|impact|fault|fully|service|problem)\s){0,2}(?:start\w*|began|occur\w*|detected|end\w*|resolved|repaired|restored|recovered|date (?:and|&) time|time|incident time|inicio|fin|debut|発生\S*|復旧\S*)(?:[\s:]+(?:of\s)?(?:time|date|start|end|outage|incident|at|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?)*\W*$/.test(
    before
  );
}

// src/postmortem/incident.ts
var ELSEWHERE = /* @__PURE__ */ new Set([
  "timeline",
  "root-cause",
  "resolution",
  "corrective-measures",
  "action-items",
  "improvements",
  "lessons",
  "detection",
  "escalation",
  "misleading",
  "trigger"
]);
function readIncident(passages, calendar, frontMatter, timed2) {
  const places2 = placesOf(passages, timed2);
  const lengths = readStatedLengths([...places2.duration, ...places2.lengths], places2.all);
  const window = windowOf(places2);
  const day2 = window.start === null ? null : dayOfIncident(window, places2, calendar, frontMatter);
  const zone = zoneOf(window, places2);
  const start = placedMoment(window.start, { calendar, date: day2, zone });
  const ends2 = window.ends.map(
    (end2) => endAfter(start, placedMoment(end2, { calendar, date: start?.date ?? day2, zone }))
  );
  const end = agreed(start, ends2, lengths);
  const between = minutesBetween(start, end);
  const stated = lengths.find(({ minutes }) => minutes === between) ?? lengths[0] ?? null;
  return { start, end, zone, minutes: between ?? stated?.minutes ?? null, stated, lengths };
}
function placesOf(every, timed2) {
  const inside2 = (id) => all.filter(({ within: within4 }) => within4.includes(id));
  const called2 = (pattern) => every.filter(({ folded, kind }) => kind !== "title" && pattern.test(folded));
  const all = every.filter(
    ({ within: within4, line, kind }) => kind !== "code" && !timed2.has(line) && (within4.includes("duration") || !within4.some((id) => ELSEWHERE.has(id)))
  );
  const columns2 = lengthCells(every);
  return {
    columns: columns2,
    duration: [.../* @__PURE__ */ new Set([...inside2("duration"), ...called2(DURATION_FIELD)])],
    lengths: [...called2(TOTAL_FIELD), ...columns2],
    fields: every.filter(isEndField),
    summary: inside2("summary"),
    intro: all.filter(({ within: within4 }) => within4.length === 0),
    impact: inside2("impact"),
    head: every.slice(0, 3),
    all
  };
}
var DURATION_FIELD = /^\W*(?:total |overall |full )?(?:(?:impact|incident|outage|downtime|service) )?(?:(?:duration|downtime|(?:exposure|impact|outage) window)\b|影響時間|影響期間|停止時間)/;
var TOTAL_FIELD = /(?:^|[.;]\s)\W{0,5}(?:total )?time (?:to|of) (?:resolution|resolve|recovery|recover|restore|repair)\b/;
function lengthCells(passages) {
  return passages.flatMap((passage) => {
    const column = passage.header.findIndex((name2) => DURATION_FIELD.test(fold(name2)));
    const text4 = passage.cells[column];
    return text4 === void 0 ? [] : [new Passage({ ...passage, text: text4, kind: "line" })];
  });
}
function windowOf({ duration, columns: columns2, fields: fields2, summary, impact, intro }) {
  const windows = [
    readWindow([...duration, ...columns2], "field"),
    readWindow(fields2, "field"),
    readWindow(summary, "prose"),
    readWindow(impact, "prose"),
    readWindow(intro, "prose")
  ];
  const timed2 = windows.find(({ start }) => start?.moment.clock != null);
  if (timed2 !== void 0) return timed2.end === null ? completed2(timed2, windows) : timed2;
  return windows.find(({ start, end }, index) => index < 4 && start !== null && end !== null) ?? {
    start: null,
    end: null,
    ends: []
  };
}
function completed2(window, windows) {
  const near = windows.find(({ start, end }) => end !== null && isNear(window.start, start));
  return near === void 0 ? window : { ...near, start: window.start };
}
var ROUNDED = 15;
function isNear(one, other) {
  const [a, b] = [one?.moment, other?.moment];
  if (a?.clock == null || b?.clock == null) return false;
  const sameDay = a.date === null || b.date === null || a.date.month === b.date.month && a.date.day === b.date.day;
  return sameDay && Math.abs((a.clock.hour - b.clock.hour) * 60 + a.clock.minute - b.clock.minute) <= ROUNDED;
}
function dayOfIncident({ start }, places2, calendar, frontMatter) {
  if (start?.moment.date != null) return settle(start.moment.date, calendar);
  const dates = (from) => {
    for (const { mentions: mentions2 } of from) {
      for (const mention of mentions2) {
        const date = settle(mention.start.date, calendar);
        if (date !== null) return date;
      }
    }
    return null;
  };
  const near = [{ mentions: readMentions(start?.source ?? "") }, ...places2.duration];
  const fields2 = places2.all.filter(({ folded }) => DATE_FIELD.test(folded));
  const front = frontMatter.filter((line) => /^\s*(?:incident[_ -]?)?(?:date|start)/i.test(line)).map((line) => ({ mentions: readMentions(line) }));
  return dates(near) ?? dates(fields2) ?? dates(places2.head) ?? dates(front) ?? dates([...places2.summary, ...places2.intro]);
}
var DATE_FIELD = /^\W*(?:incident |outage )?(?:date|day|fecha|data|発生日)(?: of (?:the )?(?:incident|outage))?\b(?! of)/;
function zoneOf({ start, ends: ends2 }, { duration }) {
  const written = [start, ...ends2].find((placed2) => placed2?.moment.zone != null)?.moment.zone;
  if (written != null) return written;
  for (const { text: text4 } of start === null ? [] : [...duration, { text: start.source }]) {
    for (const [, inside2] of text4.matchAll(/\(([^()]{1,40})\)/g)) {
      const zone = readZoneNotice(inside2 ?? "");
      if (zone !== null) return zone;
    }
  }
  return null;
}
function placedMoment(placed2, around2) {
  if (placed2 === null) return null;
  const span = { line: placed2.line, endLine: placed2.line };
  return momentOf(placed2.moment, placed2.source, span, around2);
}
function endAfter(start, end) {
  if (start?.date == null || end?.date == null || start.time === null || end.time === null) return end;
  if (end.date !== start.date || end.time >= start.time || readMentions(end.text)[0]?.start.date != null) return end;
  return carriedTo(end, dayOf(dayNumber(end.date) + 1));
}
function carriedTo(moment, date) {
  const shift = dayNumber(date) - dayNumber(moment.date ?? date);
  const instant = moment.instant === null ? null : `${new Date(Date.parse(moment.instant) + shift * 864e5).toISOString().slice(0, 19)}Z`;
  return { ...moment, date, local: `${date}T${moment.time}`, instant };
}
function agreed(start, ends2, lengths) {
  const confirmed = ends2.filter((end) => lengths.some(({ minutes }) => minutes === minutesBetween(start, end)));
  return confirmed.at(-1) ?? ends2.find((end) => end?.time != null) ?? ends2[0] ?? null;
}
function minutesBetween(start, end) {
  if (start?.time == null || end?.time == null) return null;
  if (start.instant !== null && end.instant !== null)
    return (Date.parse(end.instant) - Date.parse(start.instant)) / 6e4;
  const clocks = minuteOf(end.time) - minuteOf(start.time);
  if (start.date !== null && end.date !== null) return (dayNumber(end.date) - dayNumber(start.date)) * 1440 + clocks;
  return clocks < 0 ? clocks + 1440 : clocks;
}

// src/postmortem/days.ts
var MIDNIGHT = 360;
var ANY_YEAR = 2e3;
var HALF_A_DAY = 720;
function placed(written, title, known2) {
  const { zone } = known2;
  const yearless = known2.calendar.year === null;
  const calendar = yearless ? { ...known2.calendar, year: ANY_YEAR } : known2.calendar;
  const first2 = settle(title?.at.date ?? null, calendar) ?? dayOfStart(written[0], known2.start) ?? known2.day;
  let date = first2;
  let passed = 0;
  let base = null;
  let before = null;
  let day2 = null;
  let part = written[0]?.part ?? 0;
  let track = 0;
  return written.map((entry) => {
    const minute = clockMinute(entry);
    if (entry.day !== null && entry.day !== day2) {
      if (date === null && before !== null && minute !== null && minute < before) passed += 1;
      date = dateOf(entry.day, calendar, date) ?? date;
      before = null;
    }
    day2 = entry.day;
    const own3 = base === null ? firstDate(entry, calendar, date) : dateOf(entry, calendar, date);
    const back = before !== null && minute !== null && entry.at.date === null ? before - minute : 0;
    const dayAssumed = back > MIDNIGHT;
    if (dayAssumed) passed += 1;
    if (back > 0 && !dayAssumed && entry.part !== part) {
      track += 1;
      date = first2 ?? date;
    }
    if (own3 !== null) date = own3;
    else if (dayAssumed && date !== null) date = dayOf(dayNumber(date) + 1);
    part = entry.part;
    before = minute ?? before;
    if (date !== null) base ??= dayNumber(date) - passed;
    const days = date === null || base === null ? passed : dayNumber(date) - base;
    const line = { line: entry.passage.line, endLine: entry.passage.line };
    const around2 = { calendar: known2.calendar, date: yearless ? null : date, zone };
    return {
      text: entry.text,
      span: { line: line.line, endLine: Math.max(line.line, entry.endLine) },
      at: momentOf(
        { ...entry.at, date: own3 === null ? null : entry.at.date },
        entry.source,
        line,
        yearless ? around2 : yearOf(around2, own3)
      ),
      until: entry.until === null ? null : momentOf(entry.until, entry.source, line, around2),
      minute: minute === null ? null : days * 1440 + minute,
      dayAssumed,
      track
    };
  });
}
var clockMinute = ({ at: { clock } }) => clock === null || clock.slip === "impossible" ? null : clock.hour * 60 + clock.minute;
function dateOf({ at }, calendar, before) {
  const year = before === null ? calendar.year : Number(before.slice(0, 4));
  const date = settle(at.date, { ...calendar, year });
  const turned = date !== null && before !== null && at.date?.year === null && dayNumber(before) - dayNumber(date) > 180;
  return turned ? settle(at.date, { ...calendar, year: Number(date.slice(0, 4)) + 1 }) : date;
}
function firstDate(entry, calendar, incident) {
  const date = dateOf(entry, calendar, incident);
  const before = date !== null && incident !== null && entry.at.date?.year === null && dayNumber(date) - dayNumber(incident) > 180;
  return before ? settle(entry.at.date, { ...calendar, year: Number(date.slice(0, 4)) - 1 }) : date;
}
var yearOf = (around2, date) => date === null ? around2 : { ...around2, calendar: { ...around2.calendar, year: Number(date.slice(0, 4)) } };
function dayOfStart(first2, start) {
  if (start?.date == null) return null;
  const minute = first2 === void 0 ? null : clockMinute(first2);
  if (minute === null || start.time === null) return start.date;
  return minute - minuteOf(start.time) > HALF_A_DAY ? dayOf(dayNumber(start.date) - 1) : start.date;
}

// src/postmortem/entry.ts
var OPENING = new RegExp("^(?:[\\s[({*_~\xB1\u2248>\u2022\xB7\\-\u2013\u2014@|:,#]|\\p{Extended_Pictographic}|\\uFE0F|\\d{1,2}[.)])*(?:(?:(?:day|jour|dia|d\xEDa)\\s\\d{1,2}|at|exactly|on|by|around|about|approximately|approx|circa|from|since|between|in|time|date|le|el|em|a las|vers|the|as|les|mon|tue|tues|wed|thu|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|t)\\b[\\s,.:~(\xB1]*){0,3}$", "iu");
var SEPARATOR = /^[\s:\-–—=|,.;)\]>*_→]+/;
var SEPARATED = /^\W{0,3}[:–—|→=-]/;
var NEXT = /^\)?\s?[:–—]\s|^\)?\s-\s/;
var PREPOSITION = /\b(?:at|from|to|by|until|till|since|before|after|around|about|between|and|on|of|for|in|till|approximately)\s*[~±(]?\s*$/i;
var UNFILLED = /^\W*(?:\d[\d/.-]{5,9}[ T]+)?hh:mm\b/i;
var isOpenDay = ({ text: text4, mentions: [day2] }) => UNFILLED.test(text4) && day2?.start.date?.impossible === false;
function entriesIn(passage, open = false) {
  if (UNFILLED.test(passage.text) && !(open && isOpenDay(passage))) return [];
  return passage.kind === "row" ? rowEntry(passage) : textEntries(passage);
}
function textEntries({ text: text4, kind, mentions: all }) {
  const mentions2 = all.filter(isPossible);
  const [first2] = mentions2;
  if (first2 === void 0) return [];
  const led = leads(text4, first2);
  const starts = mentions2.filter((mention, index) => index === 0 && led || beginsNext(text4, mention));
  const prose3 = starts.length === 1 && led && !SEPARATED.test(text4.slice(first2.to)) && new RegExp("\\p{L}", "u").test(text4.slice(0, first2.from));
  if (kind === "line" && prose3 && mentions2.length > 1)
    return sentences2(text4, mentions2).map((entry) => ({ ...entry, leads: true }));
  if (starts.length === 0) return kind === "line" ? sentences2(text4, mentions2) : inside(text4, mentions2);
  return starts.map((mention, index) => {
    const end = starts[index + 1]?.from ?? text4.length;
    const lead = index === 0 && !led ? text4.slice(0, mention.from).replace(/[\s([:–—-]+$/, ": ") : "";
    return { ...ends(mention), source: text4, text: `${lead}${after(text4.slice(mention.to, end))}`, leads: true };
  });
}
function sentences2(text4, mentions2) {
  const stops = [...text4.matchAll(new RegExp("[.!?]\\s+(?=\\p{Lu})", "gu"))].map(({ 0: stop, index }) => index + stop.length);
  const clocks = mentions2.filter(({ start }) => start.clock !== null);
  const told2 = [];
  let next = 0;
  for (const [index, from] of [0, ...stops].entries()) {
    while ((clocks[next]?.from ?? from) < from) next += 1;
    const mention = clocks[next];
    if (mention !== void 0 && mention.from < (stops[index] ?? text4.length)) told2.push({ mention, from });
  }
  if (told2.length === 0) return inside(text4, mentions2);
  return told2.map(({ mention, from }, index) => {
    const to = told2[index + 1]?.from ?? text4.length;
    return { ...ends(mention), source: text4, text: text4.slice(index === 0 ? 0 : from, to).trim(), leads: false };
  });
}
function inside(text4, mentions2) {
  const chosen = mentions2.find(({ start }) => start.clock !== null) ?? mentions2.find(({ from }) => /[:(]\s*$/.test(text4.slice(0, from)));
  return chosen === void 0 ? [] : [{ ...ends(chosen), source: text4, text: text4, leads: false }];
}
var ends = ({ start, end }) => ({
  at: start,
  until: end
});
var leads = (text4, { from }) => from < 60 && OPENING.test(text4.slice(0, from));
var after = (text4) => text4.replace(SEPARATOR, "").trim();
var isPossible = ({ start }) => start.clock?.slip !== "impossible" || start.date !== null;
function beginsNext(text4, { from, to, start }) {
  return start.clock !== null && NEXT.test(text4.slice(to, to + 4)) && !PREPOSITION.test(text4.slice(Math.max(0, from - 20), from));
}
var EVENT_COLUMN = /event|descri|detail|action|what|happen|note|comment|message|evento|accion|evenement|内容|事象|イベント/;
var EMPTY = /^(?:[-–—]+|#?\d*)$/;
function rowEntry({ text: source, cells, header }) {
  const told2 = [];
  const rest = [];
  let offset = 0;
  for (const [column, cell] of cells.entries()) {
    const mention = timeIn(cell, fold(header[column] ?? ""), column);
    if (mention !== null) told2.push(shifted(mention, offset));
    else if (!EMPTY.test(cell) && !WEEKDAYS.has(fold(cell).replace(".", ""))) rest.push(cell);
    offset += cell.length + CELL_JOINT.length;
  }
  const [clock, later2] = told2.filter(({ start }) => start.clock !== null);
  const dated3 = told2.find(({ start }) => start.date !== null);
  const main = clock ?? dated3;
  if (main === void 0) return [];
  const at = { ...main.start, date: main.start.date ?? dated3?.start.date ?? null };
  return [{ at, until: main.end ?? later2?.start ?? null, source, text: rest.join(CELL_JOINT), leads: true }];
}
function timeIn(cell, header, column) {
  if (!mayTellTime(cell) || EVENT_COLUMN.test(header)) return null;
  const mention = readMentions(cell).find(isPossible);
  if (mention === void 0) return null;
  const alone = cell.length - (mention.to - mention.from) <= 12;
  return alone || column === 0 && leads(cell, mention) ? mention : null;
}
function shifted({ from, to, start, end }, by2) {
  const moved = (moment) => ({ ...moment, from: moment.from + by2, to: moment.to + by2 });
  return { from: from + by2, to: to + by2, start: moved(start), end: end && moved(end) };
}

// src/postmortem/draft.ts
function draft(label, passages) {
  const begun = begins2(passages);
  const entries = [];
  const untimed = [];
  let day2 = null;
  let part = 0;
  let open = null;
  let apart = false;
  for (const [index, passage] of passages.entries()) {
    const { entries: found, day: named3 } = begun[index] ?? NOTHING;
    if (named3 !== null) day2 = named3;
    for (const entry of found) {
      open = { ...entry, passage, endLine: passage.line, part, day: day2 };
      entries.push(open);
    }
    if (found.length > 0 || named3 !== null) apart = false;
    if (found.length > 0 || named3 !== null || passage.text === "") continue;
    apart &&= passage.continued;
    if (open !== null && !apart && goesOn(open, passage)) {
      open.text = joined3(open.text, passage.text);
      open.endLine = passage.line;
      continue;
    }
    const last = untimed.at(-1);
    if (apart && last !== void 0) {
      untimed[untimed.length - 1] = {
        text: joined3(last.text, passage.text),
        span: { line: last.span.line, endLine: passage.line }
      };
      continue;
    }
    apart = true;
    untimed.push({ text: passage.text, span: { line: passage.line, endLine: passage.line } });
    if (passage.kind !== "title") continue;
    open = null;
    part += 1;
  }
  return { label, passages, entries, untimed };
}
function goesOn(open, passage) {
  if (holds(open.passage, passage)) return true;
  if (passage.depth !== open.passage.depth) return false;
  return passage.continued || open.text === "" && passage.kind === "line";
}
var MAX_TEXT = 2e3;
var joined3 = (text4, more) => {
  if (text4.length > MAX_TEXT) return text4;
  return text4 === "" ? more : `${text4} ${more}`;
};
var NOTHING = { entries: [], day: null };
var ASIDE = /^\([^()]{1,40}\)\W*$/;
function begins2(passages) {
  const read = timed(passages);
  return passages.map((passage, index) => {
    const entries = read[index] ?? [];
    const [only, second] = entries;
    if (only === void 0 || second !== void 0) return { entries, day: null };
    const dateOnly = only.at.clock === null;
    if (!dateOnly && passage.kind !== "title") return { entries, day: null };
    const overList = passage.kind === "line" && passages[index + 1]?.kind === "item";
    const alone = only.text.length <= 12 || ASIDE.test(only.text);
    const bare2 = dateOnly && only.leads && (alone || passage.kind === "title" || overList);
    if (!holdsTimes(passages, read, index, bare2)) return { entries, day: null };
    return { entries: [], day: only.at.date === null ? null : only };
  });
}
function timed(passages) {
  const open = passages.filter(isOpenDay).length > 2;
  const read = passages.map((passage) => entriesIn(passage, open));
  const leading2 = passages.filter((_, index) => read[index]?.some(({ leads: leads2 }) => leads2));
  const listed = leading2.filter(({ kind }) => kind !== "line" && kind !== "code").length * 2 > leading2.length;
  let holder = null;
  return passages.map((passage, index) => {
    const found = read[index] ?? [];
    if (holder !== null && !holds(holder, passage)) holder = null;
    const inner = holder !== null || passage.continued || passage.kind === "code" || listed && leading2.length > 1 && passage.kind === "line";
    const entries = inner ? found.filter(({ leads: leads2 }) => leads2) : found;
    if (entries.length > 0 && holder === null) holder = passage;
    return entries;
  });
}
function holdsTimes(passages, read, at, bare2) {
  const depth2 = passages[at]?.depth ?? 0;
  for (let index = at + 1; index < passages.length; index += 1) {
    const passage = passages[index];
    const [entry] = read[index] ?? [];
    if (passage === void 0) return false;
    const deeper = passage.depth > depth2;
    if (!deeper && (!bare2 || passage.kind === "title" && entry === void 0)) return false;
    if (entry === void 0) continue;
    if (entry.at.clock !== null && entry.leads) return deeper || entry.at.date === null;
    if (entry.at.date !== null) return false;
  }
  return false;
}

// src/postmortem/cues.ts
var CUES = {
  trigger: {
    says: [
      "(push|deploy|release|rollout|roll-out|upgrade|update|migration|merge|reboot|rename|maintenance)\\w* (\\w+ ){0,3}(begin|began|begun|start|initiated|complete|went out|is made|was made)",
      "(configuration|config) (change|push)",
      "(deployed|released|pushed|merged|rolled out|upgraded)",
      "trigger(ed)? by",
      "despliegue|deploiement|mise en production|implantacao"
    ],
    unless: ["(hot)?fix|patch|revert|roll(ed)? ?back|corrected|restore|solution", "fail(s|ing)\\b"]
  },
  start: {
    says: [
      "(outage|impact|incident|disruption|downtime|degradation) (begins|began|starts|started|onset)",
      "(site|service|server|website|system|application)( \\w+){0,2} (goes|went|is|was) (down|offline)",
      "users? (begin|began|start|started) (to )?(see|experienc|report)",
      "inicio de(l| la) (incidente|caida|interrupcion)",
      "debut de (l'incident|la panne)"
    ],
    unless: ["investigat"]
  },
  detected: {
    says: [
      "alert|alarm|paged|pager|monitor|detect",
      "notic(e|ed|es|ing)|flagged",
      "report(s|ed)?( \\w+){0,3} by",
      "(users?|customers?|clients?|reports?|someone|people|players)( \\w+){0,3} (report|complain|contact|experienc|encounter|observ)",
      "(staff|employee|colleague|visitor|caller|help ?desk)s?( \\w+){0,2} (calls?|called|rings?|rang|phones?|phoned)\\b|(call|ring|phone)(s|ed)? (the )?on-?call",
      "complain|report(s|ed)\\b|reports? (of|that)",
      "notif(y|ies|ication)",
      "(issue|error|problem|outage|failure) (was|is) (realized|observed|spotted|seen|found)",
      "(issue|problem)s?( [\\w-]+){0,8} (was|is) identified by",
      "(e-?mail|warning|message)s?( \\w+){0,3} (was|were|is) received|receive[sd]( \\w+){0,3} (e-?mail|warning|message|call)",
      "(became|made|becomes) aware|team aware|discovery(?=\\s*(:|$))",
      "raised( \\w+){0,2} (support|request|ticket|issue|concern)",
      "(user|customer) reports?",
      "ticket( \\w+){0,2} (opened|raised|created)",
      "(users?|customers?|clients?)( \\w+){0,2} (open|raise|file|submit)\\w*( \\w+){0,2} tickets?",
      "health ?check|(fire|turn|goe|went|go)\\w* red\\b",
      "discovered that",
      "\u691C\u77E5|\u767A\u898B|\u5831\u544A|\u30A2\u30E9\u30FC\u30C8",
      "detectad|deteccion|alerta|monitore|avisa|reporta",
      "detecte|alerte|signale|surveillance",
      "detectou|deteccao|relata"
    ],
    unless: [
      "fail(s|ed)? to (detect|alert|notice|catch)",
      "no anomal",
      "(incident|post-?mortem|final) report",
      "resolved",
      "normal",
      "alerts? (were|was|is|are) (tuned|adjusted|added)",
      "silenced",
      "(alert|alarm|monitor|pager|page)\\w* (does|do|did|was|were|is|are)(n't| not) (fir|trigger|alert|page|rais|sent|set off)",
      "monitored for"
    ]
  },
  acknowledged: {
    says: [
      "acknowledg",
      "confirm(s|ed|ing)?",
      "verif(y|ies|ied)( \\w+){0,2} (alert|issue|problem|outage)",
      "on-?call( \\w+){0,3} (begin|began|start|respond|join|investigat)",
      "investigation( \\w+){0,3} (start|began|begun|initiated|begin|underway|focus)",
      "(began|begin|begins|started|starts|start|initiated) (\\w+ ){0,3}investigat",
      "investigat(es|ed|ing)",
      "notified",
      "incident( \\w+){0,2} (declared|opened|raised)",
      "war ?room",
      "\u5BFE\u5FDC\u958B\u59CB|\u8ABF\u67FB\u3092?\u958B\u59CB",
      "confirma|notificad|investigacion (inici|comenz)|comenzo la investigacion",
      "confirme|pris en charge|investigation (demarre|lancee)|prevenu",
      "confirmou|notificad"
    ],
    unless: ["root cause", "resolution", "restor", "resolved", "operational", "fixed", "recover", "healthy"]
  },
  escalated: {
    says: [
      "escalat",
      "(brought|called|pulled) in",
      "loop(s|ed) (\\w+ )?in\\b",
      "engage[ds]?\\b",
      "handed over",
      "paged( \\w+){0,3} team",
      "(team|engineer|specialist|administrator|expert|vendor|provider)s?( \\w+){0,2} (was|were|is|are) (involved|contacted|called|brought)",
      "(sent|forwarded|assigned)( \\w+){0,3} to( \\w+){0,4} (team|support|engineer|administrator|specialist)",
      "contacted( \\w+){0,4} (team|support|vendor|provider)",
      "joined (the|by)",
      "(call|ticket|request|alert)( \\w+){0,3} to( \\w+){0,4} team",
      "(expert|specialist|consultant)s?( \\w+){0,2} (consulted|engaged|contacted)",
      "\u30A8\u30B9\u30AB\u30EC\u30FC\u30B7\u30E7\u30F3",
      "escalad|escalo|escalamiento",
      "escalade|remonte a",
      "escalonad|escalou"
    ],
    unless: ["(no|not|without|never)( \\w+){0,2} escalat", "de-?escalat"]
  },
  "dead-end": {
    says: [
      "mislead|misguided",
      "erroneous(ly)? (focus|assum|attribut)",
      "false (lead|trail|path)",
      "red herring|wild goose|dead[- ]end|wrongly",
      "wrong (assum|path|lead|direction|track|place|component)",
      "rul(ed|ing) out",
      "turned out (not|to be (un|ir|fine|false|wrong))",
      "no (\\w+ ){0,2}((issue|anomal|problem|fault|evidence)\\w*|errors?(?! logs?))( \\w+){0,2} (found|detected|seen|observed|present)",
      "found (no|nothing)",
      "nothing (wrong|conclusive|unusual)",
      "without success|to no avail|unsuccessful|in vain|no effect|no improvement",
      "(did|do|does)(n.?t| not) (resolve|help|fix|solve|work|improve)",
      "(issue|problem|error|outage|failure)s?( \\w+){0,2} persist",
      "unrelated",
      "deemed (fine|healthy|irrelevant)",
      "pista falsa|camino equivocado|callejon sin salida|sin exito|no (se )?resolvio|descart",
      "fausse piste|mauvaise piste|impasse|sans succes|ecarte",
      "beco sem saida|sem sucesso|nao resolveu"
    ],
    unless: ["(no|without)( any)? (mislead|false lead|dead end)"]
  },
  identified: {
    says: [
      "(root cause|culprit|source of|cause)( \\w+){0,6} (identified|found|discovered|determined|uncovered|located|pinpointed|isolated|confirmed|revealed|established)",
      "(identif|found|discover|uncover|determin|pinpoint|isolat|locat|trac|diagnos|reveal)\\w*( [\\w'-]+){0,8} (root cause|culprit|misconfigur\\w*|mis-configur\\w*|cause)",
      "root cause( \\w+){0,2} (is|was|:)",
      "traced( back)? to",
      "culprit",
      "\u539F\u56E0\u7279\u5B9A|\u539F\u56E0\u3092\u7279\u5B9A|\u6839\u672C\u539F\u56E0",
      "causa (raiz|principal)( \\w+){0,4} (identific|encontr|determin)|se identifico|identificaron|identificad",
      "cause (racine )?(identifiee|trouvee)|identifie",
      "causa raiz identificada|identificou"
    ],
    hints: [
      "(identif|found|finds|discover|uncover|reveal|show|notic|realiz|pinpoint|isolat|locat)\\w*( [\\w'.-]+){0,9} (error|bug|leak|fault|defect|failure|typo|misspel\\w*|overload|exhaust\\w*|corrupt\\w*|expir\\w*|change|flaw\\w*|query|issue|problem|regression|missing|incorrect|conflict|mismatch|misconfig\\w*)",
      "(error|bug|leak|fault|defect|typo|overload|exhaustion|corruption|change|flaw|query|issue|problem|regression|mismatch|script|misconfiguration)\\w*( \\w+){0,4} (identified|found|discovered|uncovered|isolated|pinpointed|detected as)",
      "reveal(s|ed)?"
    ],
    unless: [
      "suspect|potential|possible",
      "investigate( \\w+){0,3} cause",
      "to (identify|find|determine|discover)",
      "unknown|reveal\\w* the status"
    ]
  },
  mitigated: {
    says: [
      "mitigat",
      "stabili[sz]",
      "partial(ly)?( \\w+){0,4} (restor|recover|resol|service|functional|relief)",
      "re-?rout(e|ed|es|ing)",
      "redirect(ed|ion)?( \\w+){0,3} traffic",
      "traffic( \\w+){0,3} (redirect|rerout)",
      "work-?around",
      "degraded but available",
      "temporar(y|ily)( \\w+){0,3} (fix|relief|resol|solution|restor)",
      "services?( \\w+){0,2} (began|begins?|start(s|ed)?) to (recover|respond|return|stabili)",
      "\u7DE9\u548C|\u66AB\u5B9A\u5BFE\u5FDC",
      "mitigad|estabiliz|parcialmente",
      "attenue|stabilis|partiellement|contourn",
      "mitigou|estabilizou"
    ],
    unless: [
      "to mitigate",
      "mitigation attempt",
      "abandon",
      "mitigation (plan|strateg|step)s? (discuss|plan)",
      "stable version",
      "future"
    ]
  },
  restored: {
    says: [
      "restor(ed|es|ation|ing)\\b",
      "resolv(ed|es|ing)\\b",
      "(full |issue |incident |problem )resolution",
      "recover(ed|y)\\b",
      "back (to (an? )?(\\w+ )?(normal|functional|healthy|stable)|online|up|in service|on-?line|in operation)",
      "br(ought|ings?|inging)( \\w+){0,3} back",
      "fully (operational|functional|available|accessible|recovered|working)",
      "(operational|functional|accessible|available|working|live|running|active) (again|normally|as expected|without)",
      "(return|returned|returns|came|comes) to (being )?(active|online|service|life|full)",
      "(page|site|website|service|app|application|server|system)s? (is|are|was|were) (now |again |back )?(working|up|live)",
      "normal (operation|service|functioning|performance)s?",
      "(return|returned|returns|resumed|resumes)( \\w+){0,2} (to )?normal",
      "functionality( \\w+){0,2} (returned|confirmed|restored)",
      "100 ?% (of )?(\\w+ )?(traffic|online|back)",
      "all (clear|good)\\b",
      "(outage|incident) (ends|ended|is over|over)\\b|services? resume[sd]?\\b",
      "regain(s|ed)",
      "(^|[,;.:] )(?!.{0,60}(\\btr(y|ies|ied)\\b|fail|crash|restart|happen|occur|down\\b|went|goes))([\\w-]+ ){1,8}again[.!]?$",
      "crisis averted",
      "(is|was|are|were) (fixed|solved)|(issue|problem)( \\w+){0,2} (fixed|solved)|confirmed working",
      "(site|service|page|website|server|system|app|application)s?( \\w+){0,3} (up|online|live|running|working) ?(again)?$",
      "now (serving|running|working|operational|accessible)",
      "\u5FA9\u65E7|\u89E3\u6D88",
      "(resolution|recovery)(?=\\s*(:|$))",
      "(is|was|are|were|been) resolve\\b",
      "(confirmed|verified|declared) (stable|healthy|operational|functional|resolved)",
      "(confirm|verif)\\w*( \\w+){0,3} (is|are|was|were) (stable|healthy)",
      "(at|to) (its|their|the) (usual|normal) (rate|speed|level|pace|state)|(drop|f[ae]ll|dropped) (back )?(down )?to (zero|normal)",
      "succes\\w* (re)?loaded|(re)?load(s|ed|ing)? (success\\w*|properly|normally|correctly)",
      "(fix(es|ed)?|solve[sd]) the (issue|problem|bug|error|outage)",
      "restablec|restaurad|resuelt|recuperad|operativo|solucionad|vuelve a la normalidad",
      "retabli|resolu|retour a la normale|restaure|operationnel",
      "restabelecid|resolvid|normalizad"
    ],
    unless: [
      "partial|gradual|beginning|attempt|estimated|temporar",
      "\\bhad been (\\w+ )?(restor|resolv|recover|fix)|\\b(was|were) once again\\b",
      "(almost|nearly|partly|mostly|briefly) (\\w+ )?(recover|restor|resolv|normal|back)",
      "caus(es|ed|ing) another|alerts?( \\w+){0,2} resolving",
      "(began|begins?|start(s|ed)?) to",
      "some (users|services|service)",
      "(settings?|configuration|backup|file|version|index|snapshot|replica|data) (is|are|was|were|has been|have been) restored",
      "((to|must) (be )?|(will|could|would|should|might|may) (\\w+ ){0,2})(restore|resolve|recover)",
      "(begin|began|begun|begins|start|starts|started|process of|gradually|while|toward|towards) (\\w+ )?restoring",
      "parcial|partiel",
      "resolution (meeting|review|message|email|plan|steps)",
      "time to (recover|restore)"
    ]
  },
  closed: {
    says: [
      "incident( \\w+){0,3} closed",
      "(monitoring|observation) (period|window)( \\w+){0,2} (over|end|complete)",
      "post-?mortem( \\w+){0,4} (start|begin|began|conduct|initiat|phase|held|review|schedul|complet)",
      "post-?(incident|outage) (review|analysis|meeting)",
      "conducted( \\w+){0,3} post-?mortem",
      "incident report( \\w+){0,2} (written|published|sent)",
      "closed (the )?(incident|issue|case)",
      "closes (the )?(incident|case|abuse case)",
      "incidente cerrado|se cierra",
      "incident (clos|cloture)",
      "incidente (encerrado|fechado)"
    ]
  }
};

// src/postmortem/negation.ts
var NEGATIONS = "(?:not|no|never|without|cannot|can't|couldn't|didn't|doesn't|don't|wasn't|isn't|weren't|won't|hasn't|haven't|fail(?:s|ed)? to|failing to|unable to|nothing|none|yet to|until|despite|sin|ningun|nunca|pas|sans|aucun|jamais|nao|sem)";
var GOES_ON = "(persist|still (down|fail|unavail|unable|slow|experienc|happen|not|affect)|creeping back|came back|recurred|again failed|returned (shortly|after|later)|persiste|continue[ds]? to (fail|degrad|occur|experience))";
var ASSUMES = "(assum|suspect|suspicio|initial(ly)? (investigat\\w*|focus\\w*|attention|checks?|analysis)|hypothes|presum|believ|thought|guess|likely cause|sospech|supon|supus|soupconn|suppos|suspeit)";
var DISPROVES = "(no (\\w+ ){0,3}(anomal|issue|problem|sign|evidence|abnormal|fault|error)|ruled out|not the|wasn't|was not|isn't|unrelated|without success|(did|do|does)(n.?t| not) (resolve|help|fix|solve)|persist|dead[- ]end|red herring|mislead|turned out|actually|nothing|realized that( \\w+){0,6} not|looked? fine|peachy|focus (is |was |has )?shift|shift(s|ed) (focus|to)|functioning correctly|(was|were) operational|normal(ly)?\\b|descart|sin anomal|aucune anomal|ecarte)";

// src/postmortem/milestone.ts
var EDGE = "(?:\\b|(?=[\\u3005-\\u9fff]))";
var joined4 = (patterns) => new RegExp(`${EDGE}(?:${patterns.join("|")})`, "g");
var matcher = ({ says, unless, hints }) => ({
  says: joined4(says),
  unless: unless ? new RegExp(`${EDGE}(?:${unless.join("|")})`) : null,
  hints: hints ? joined4(hints) : null
});
var MATCHERS = Object.fromEntries(Object.entries(CUES).map(([name2, cue]) => [name2, matcher(cue)]));
var NEGATED = new RegExp(`(?:^|[\\s'\u2019])${NEGATIONS}\\b(?:\\s+[^\\s]+){0,3}\\s*$`);
var NEGATED_INSIDE = /\b(?:not|never|cannot)\b|n't\b/;
var GOES_ON_AFTER = new RegExp(`\\b${GOES_ON}`);
var ASSUMED = new RegExp(`\\b${ASSUMES}`);
var DISPROVED = new RegExp(`\\b${DISPROVES}`);
var MAX_LENGTH = 2e3;
var Told = class {
  text;
  #clauses = null;
  constructor(text4) {
    this.text = fold(text4.slice(0, MAX_LENGTH).replaceAll("\u2019", "'"));
  }
  get clauses() {
    this.#clauses ??= this.text.split(/[.;:!?](?=\s|$)|,\s|\s[-–—]\s|\b(?:but|however|although|pero|mais|mas)\b/).map((clause) => clause.trim());
    return this.#clauses;
  }
};
function strength(milestone, told2) {
  const { says, unless, hints } = MATCHERS[milestone];
  const negatable = milestone !== "dead-end";
  if (told2.text.search(says) >= 0) {
    for (const clause of told2.clauses) {
      if (tells(says, clause, negatable) && !unless?.test(clause)) return 2;
    }
  }
  return hints !== null && tells(hints, told2.text, negatable) && !unless?.test(told2.text) ? 1 : 0;
}
function tells(pattern, clause, negatable) {
  for (const match of clause.matchAll(pattern)) {
    if (!negatable || !(NEGATED.test(clause.slice(0, match.index)) || NEGATED_INSIDE.test(match[0]))) return true;
  }
  return false;
}
function readMilestones(texts, start = null) {
  const told2 = texts.map((text4) => new Told(text4));
  const found = texts.map(() => []);
  const dead = new Set(told2.flatMap((text4, at) => isDeadEnd(told2, text4, at) ? [at] : []));
  const tellers = (milestone, least = 2) => told2.flatMap((text4, at) => strength(milestone, text4) >= least ? [at] : []);
  const alive = (at) => !dead.has(at);
  const give = (at, milestone) => {
    if (at !== void 0) found[at]?.push(milestone);
  };
  const detected = tellers("detected")[0];
  const after3 = (at) => detected === void 0 || at > detected;
  const restored = tellers("restored").filter((at) => alive(at) && !GOES_ON_AFTER.test(told2[at]?.text ?? "")).at(-1);
  const fixed = (at) => alive(at) && (restored === void 0 || at <= restored);
  give(
    tellers("trigger").filter((at) => at <= (detected ?? 0)).at(-1),
    "trigger"
  );
  give(start ?? tellers("start").find((at) => at <= (detected ?? at)) ?? 0, "start");
  give(detected, "detected");
  give(
    tellers("acknowledged").find((at) => after3(at) && at <= (restored ?? at)),
    "acknowledged"
  );
  give(tellers("escalated")[0], "escalated");
  for (const at of dead) give(at, "dead-end");
  give(tellers("identified").filter(fixed).at(-1) ?? tellers("identified", 1).filter(fixed).at(-1), "identified");
  give(
    tellers("mitigated").find((at) => after3(at) && alive(at)),
    "mitigated"
  );
  give(restored, "restored");
  give(tellers("closed").at(-1), "closed");
  return found;
}
function isDeadEnd(texts, told2, at) {
  if (strength("dead-end", told2) > 0) return true;
  const assumed = told2.text.search(ASSUMED);
  if (assumed < 0) return false;
  const but = told2.text.slice(assumed).match(/\b(?:but|however|pero|mais|mas)\b.*/)?.[0] ?? "";
  if (DISPROVED.test(but)) return true;
  for (const { text: text4 } of texts.slice(at + 1, at + 4)) {
    if (DISPROVED.test(text4)) return true;
    if (ASSUMED.test(text4)) return false;
  }
  return false;
}
function toldIn(text4) {
  const told2 = new Told(text4);
  const found = MILESTONES.filter((milestone) => strength(milestone, told2) === 2);
  return deniesDeadEnds(text4) && !found.includes("dead-end") ? [...found, "dead-end"] : found;
}
var MILESTONES = Object.keys(CUES);
var deniesDeadEnds = (text4) => /\b(?:no|without|none)\b[^.]{0,20}\b(?:mislead|false lead|dead end)/i.test(text4.slice(0, MAX_LENGTH));

// src/postmortem/timeline.ts
function findTimeline(root, passages) {
  const inside2 = (span) => within(passages, span);
  const drafts = called(root).map((label) => draft(label, inside2(label.span).slice(1)));
  const [first2, ...more] = drafts.filter(({ entries }) => entries.length > 0);
  if (first2 === void 0) return unnamed2(root, inside2) ?? drafts[0] ?? null;
  const fuller = isFields(first2) ? [...more, unnamed2(root, inside2)].find((other) => isLonger(other, first2)) : null;
  if (fuller != null) return fuller;
  return joined5([first2, ...more.filter((other) => !isCopy(first2, other))], first2);
}
var isFields = ({ entries }) => entries.every(({ leads: leads2, source, at }) => !leads2 && source.length === at.to);
var isLonger = (draft2, other) => draft2 !== null && draft2.entries.length > other.entries.length;
function within(passages, { line, endLine }) {
  const from = lowerBound(passages, line);
  return passages.slice(from, Math.max(from, lowerBound(passages, endLine + 1)));
}
function lowerBound(passages, line) {
  let [low, high] = [0, passages.length];
  while (low < high) {
    const middle = low + high >> 1;
    if ((passages[middle]?.line ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}
function called(label) {
  const found = [];
  let last = null;
  for (const child of label.children) {
    if (child.ids.includes("timeline")) {
      last = { ...child, children: [...child.children] };
      found.push(last);
    } else if (last !== null && isMoment(child.title)) {
      last.children.push(child);
      last.span = { ...last.span, endLine: child.span.endLine };
    } else {
      last = null;
      found.push(...called(child));
    }
  }
  return found;
}
var isMoment = (title) => {
  const [mention] = readMentions(title);
  return mention !== void 0 && mention.from <= 12 && title.length - mention.to <= 3;
};
function unnamed2(root, inside2) {
  const drafts = labelsOf(root).filter(({ ids }) => !ids.some((id) => OTHERS.has(id))).flatMap(
    (label) => groups(label.blocks).map(
      (blocks) => draft(
        label,
        blocks.flatMap(({ span }) => inside2(span))
      )
    )
  );
  const regular = drafts.filter(({ entries, passages }) => {
    const clear = entries.filter(({ at, leads: leads2, source }) => at.clock !== null && (leads2 || source.length - at.to <= 2));
    const parts = passages.filter(
      ({ continued, text: text4, depth: depth2 }) => !continued && text4 !== "" && depth2 === passages[0]?.depth
    );
    return clear.length >= 3 && clear.length * 10 >= entries.length * 9 && clear.length * 10 >= parts.length * 6;
  });
  return regular.reduce(
    (best, other) => other.entries.length > (best?.entries.length ?? 0) ? other : best,
    null
  );
}
var OTHERS = /* @__PURE__ */ new Set([
  "duration",
  "corrective-measures",
  "action-items",
  "improvements",
  "lessons",
  "timeline"
]);
var labelsOf = (label) => [label, ...label.children.flatMap(labelsOf)];
function groups(blocks) {
  const paragraphs = blocks.filter(({ type }) => type === "paragraph");
  const inner = blocks.flatMap((block) => {
    if (block.type === "list") return [[block], ...block.items.flatMap((item) => groups(item.blocks.slice(1)))];
    return block.type === "table" || block.type === "code" ? [[block]] : [];
  });
  return paragraphs.length > 0 ? [paragraphs, ...inner] : inner;
}
function isCopy(first2, other) {
  const clock = ({ at }) => `${at.clock?.hour}:${at.clock?.minute}`;
  const told2 = new Set(first2.entries.map(clock));
  return other.entries.filter((entry) => told2.has(clock(entry))).length * 2 >= other.entries.length;
}
var joined5 = (drafts, first2) => ({
  label: first2.label,
  passages: drafts.flatMap(({ passages }) => passages),
  entries: drafts.flatMap(({ entries }) => entries),
  untimed: drafts.flatMap(({ untimed }) => untimed)
});
function readTimeline(found, all, known2) {
  const { label, passages, entries: written, untimed } = found;
  const zone = zoneOf2(found) ?? zoneOfReport(all);
  const around2 = zone ?? known2.zone ?? written.find(({ at }) => at.zone !== null)?.at.zone ?? null;
  const [title] = entriesIn(new Passage({ kind: "title", text: label.title, line: 0, depth: 0, within: [] }));
  const year = yearIn(passages) ?? known2.calendar.year;
  const entries = placed(written, title ?? null, { ...known2, zone: around2, calendar: { ...known2.calendar, year } });
  const milestones = readMilestones(
    entries.map(({ text: text4 }) => text4),
    startOf(entries, known2.start)
  );
  const denied = entries.some(({ text: text4 }) => deniesDeadEnds(text4)) ? ["dead-end"] : [];
  return {
    span: label.span,
    title: label.title,
    form: formOf(written),
    zone,
    entries: entries.map((entry, index) => ({ ...entry, milestones: milestones[index] ?? [] })),
    untimed,
    told: [.../* @__PURE__ */ new Set([...untimed.flatMap(({ text: text4 }) => toldIn(text4)), ...toldBySections(all), ...denied])]
  };
}
function startOf(entries, start) {
  const index = entries.findIndex(
    ({ at }) => start?.time != null && at.time === start.time && (start.date ?? at.date) === at.date
  );
  return index < 0 ? null : index;
}
var LABELS = [
  ["detection", "detected"],
  ["escalation", "escalated"],
  ["misleading", "dead-end"]
];
function toldBySections(passages) {
  const full = passages.filter(({ kind, text: text4 }) => kind !== "title" && text4 !== "");
  return LABELS.flatMap(([id, milestone]) => full.some(({ within: within4 }) => within4.includes(id)) ? [milestone] : []);
}
function zoneOf2({ label, passages }) {
  const notices = passages.filter(({ text: text4 }) => text4.length < 80 && NOTICE.test(fold(text4))).map(({ text: text4 }) => text4);
  const columns2 = passages.find(({ header }) => header.length > 0)?.header ?? [];
  for (const line of [label.title, ...notices, ...columns2]) {
    const zone = readZoneNotice(line);
    if (zone !== null) return zone;
  }
  return null;
}
var NOTICE = /\b(?:times?|time ?zone|clock|horas?|heures?|horarios?)\b/;
function zoneOfReport(all) {
  for (const { kind, text: text4, folded } of all) {
    const zone = kind !== "code" && text4.length < 100 && EVERYWHERE.test(folded) ? readZoneNotice(text4) : null;
    if (zone !== null) return zone;
  }
  return null;
}
var EVERYWHERE = /(?:^\W*(?:note\W+)?|[(.:;]\s?)(?:all (?:dates? and |the )?(?:times|time ?stamps)\b|times (?:are |given |shown )*in\b|time ?zone\s?:|todas las horas|toutes les heures|todos os horarios)/;
function yearIn(passages) {
  const header = passages.find((passage) => passage.header.length > 0)?.header.join(" ") ?? "";
  const year = /\b(?:19|20)\d\d\b/.exec(header);
  return year === null ? null : Number(year[0]);
}
function formOf(entries) {
  const count = /* @__PURE__ */ new Map();
  for (const { passage, leads: leads2 } of entries) {
    const form = FORMS[passage.kind] ?? (leads2 ? "plain-lines" : "paragraphs");
    count.set(form, (count.get(form) ?? 0) + 1);
  }
  return [...count].reduce((best, other) => other[1] > best[1] ? other : best, ["list", 0])[0];
}
var FORMS = {
  item: "list",
  row: "table",
  code: "code-block",
  title: "headings"
};

// src/postmortem/chronology.ts
function readChronology(root, frontMatter = []) {
  const front = frontMatter.map(({ source }) => source);
  const passages = passagesOf(root);
  const calendar = calendarIn([...front.map(readMentions), ...passages.map(({ mentions: mentions2 }) => mentions2)]);
  const found = findTimeline(root, passages);
  const timed2 = new Set(found?.passages.map(({ line }) => line));
  const aside2 = asides(root);
  const own3 = passages.filter(({ line }) => !aside2.has(line));
  const incident = readIncident(own3, calendar, front, timed2);
  const timeline = found && readTimeline(found, passages, {
    calendar,
    start: incident.start,
    day: dayIn(passages, calendar),
    zone: incident.zone
  });
  const zone = incident.zone ?? timeline?.zone ?? timeline?.entries.find(({ at }) => at.zone !== null)?.at.zone ?? null;
  const covered = (moment) => moment && within2(moment, zone);
  return { incident: { ...incident, zone, start: covered(incident.start), end: covered(incident.end) }, timeline };
}
function dayIn(passages, calendar) {
  const [day2, ...more] = passages.find(({ kind }) => kind === "title")?.mentions ?? [];
  return day2 === void 0 || day2.end !== null || more.length > 0 ? null : settle(day2.start.date, calendar);
}
function asides(root) {
  const labels = labelsIn(root);
  const first2 = labels.find(({ ids }) => ids.length > 0)?.at.line ?? Number.POSITIVE_INFINITY;
  const spans = labels.flatMap((label) => {
    if (isAppendix(label)) return [label.span];
    const unknown = label.ids.length === 0 && label.at.line > first2;
    return unknown ? label.blocks.flatMap(({ type, span }) => type === "quote" ? [span] : []) : [];
  });
  return new Set(spans.flatMap(({ line, endLine }) => Array.from({ length: endLine - line + 1 }, (_, i) => line + i)));
}
function within2(moment, zone) {
  if (moment.zone !== null || zone === null) return moment;
  return { ...moment, zone, instant: instantOf(moment.date, moment.time, zone) };
}
function calendarIn(mentions2) {
  const dates = mentions2.flat().flatMap(({ start, end }) => [start.date, end?.date ?? null]);
  return calendarOf(dates.filter((date) => date !== null));
}

// src/postmortem/due.ts
var after2 = /\bwithin (?:the next )?(\d{1,3}) (day|week|month)s?\b/i;
function dated(items, { start, end }) {
  const incident = end?.date ?? start?.date ?? null;
  return items.map(
    (item) => item.due === null || item.due.date !== null ? item : { ...item, due: { ...item.due, date: dayOf3(item.due.text, incident) } }
  );
}
function dayOf3(text4, incident) {
  const [, number, unit] = text4.match(after2) ?? [];
  if (number !== void 0) return incident === null ? null : later(incident, Number(number), unit?.toLowerCase() ?? "");
  const written = readMentions(text4)[0]?.start.date ?? null;
  const year = incident === null ? null : Number(incident.slice(0, 4));
  const day2 = settle(written, { order: null, year });
  if (day2 === null || written?.year !== null || incident === null || day2 >= incident) return day2;
  return settle(written, { order: null, year: Number(incident.slice(0, 4)) + 1 });
}
function later(from, number, unit) {
  const date = /* @__PURE__ */ new Date(`${from}T00:00:00Z`);
  if (unit === "month") date.setUTCMonth(date.getUTCMonth() + number);
  else date.setUTCDate(date.getUTCDate() + number * (unit === "week" ? 7 : 1));
  return date.toISOString().slice(0, 10);
}

// src/postmortem/byline.ts
var lineLimit = 6;
var name = "\\p{Lu}[\\p{L}.'\u2019-]*(?: (?:de |van |von |da |el )?\\p{Lu}[\\p{L}.'\u2019-]*){0,3}";
var by = new RegExp(
  `^(?:[Ww]ritten |[Pp]osted |[Cc]reated |[Aa]uthored |[Pp]repared )?[Bb]y:? (?:[Tt]he [A-Za-z -]{3,40}: ?)?(@[\\w-]{2,39}|${name})(?=$|\\s?[,;|(\u2013\u2014\xB7\u2022<]|\\s(?:-|on|and|&)\\s)`,
  "u"
);
var signed = new RegExp("^\\p{Lu}[\\p{L}.'\u2019-]+(?: \\p{Lu}[\\p{L}.'\u2019-]*){1,2}$", "u");
var document3 = /\b(?:outage|incident|post-?mortem|report|updated?|published|posted|last|draft|version|review|date)\b/i;
function readByline(lines2) {
  for (const { line, source, text: text4 } of lines2.slice(0, lineLimit)) {
    const author = text4.length > 120 ? null : namedBy(text4) ?? signature2(source, text4);
    if (author !== null) return { text: author, span: { line, endLine: line } };
  }
  return null;
}
function namedBy(text4) {
  const found = by.exec(text4)?.[1]?.replace(/\.$/, "") ?? null;
  const [first2 = ""] = fold(found ?? "").split(" ");
  return found === null || WEEKDAYS.has(first2) || readMentions(found).length > 0 ? null : found;
}
function signature2(source, text4) {
  if (!/^[_*][^_*].*[_*]$/.test(source.trim())) return null;
  const [day2] = readMentions(text4);
  const rest = day2?.start.date == null ? text4 : text4.slice(0, day2.from);
  if (day2 !== void 0 && text4.length - day2.to > 2) return null;
  const found = rest.replace(/[\s,.]+$/, "");
  return signed.test(found) && !document3.test(found) ? found : null;
}

// src/postmortem/label-line.ts
var separator = /[:：](?!\d|\/\/)|(?<!\d)[:：](?=\d)/;
var titleLimit = 120;
function titleLine(line) {
  const source = line.source.replace(/^[ \t]+/, "");
  return unspaced2(line, source) ?? bold(line, source) ?? plain(line);
}
function unspaced2(line, source) {
  const match = source.match(/^(#{1,6})[ \t]*(?=[^#\s])/);
  if (!match || line.text.length > titleLimit) return null;
  const rest = plain(sourceLine(line.line, source.slice(match[0].length).replace(/#+\s*$/, ""), line.column));
  return rest && { ...rest, form: "unspaced-heading", level: match[1]?.length ?? 1 };
}
function bold(line, source) {
  const normal = source.includes("<") ? source.replace(/<\/?(?:strong|b)>/gi, "**") : source;
  const match = normal.match(/^(?:[^\p{L}\p{N}*_:]{0,6}|:[a-z_0-9]+:\s?)(\*\*\*?|__)(?=\S)/u);
  if (!match) return null;
  const from = match[0].length;
  const end = normal.indexOf(match[1] ?? "**", from);
  if (end < 0 || end - from > titleLimit) return null;
  const inner = visible(normal.slice(from, end));
  const after3 = normal.slice(end + (match[1] ?? "").length);
  const behind = after3.match(/^[ \t]*(?:[:：]|;[ \t]*$)/)?.[0] ?? "";
  const colon = behind !== "" || /[:：]$/.test(inner);
  const rest = after3.slice(behind.length).replace(/^[ \t]*[-–—]+[ \t]+/, "");
  const dash2 = /^[ \t]*[-–—]/.test(after3.slice(behind.length));
  const value = visible(rest) === "" ? null : sourceLine(line.line, rest.trim(), line.column);
  const cut = colon ? null : inner.match(/^(.{3,60}?)[:：]\s+(\S.*)$/);
  if (cut && !value)
    return { title: cut[1] ?? "", form: "bold", level: null, value: sourceLine(line.line, cut[2] ?? ""), colon: true };
  if (value && !colon && !dash2) return null;
  return { title: inner.replace(/\s*[:：]$/, ""), form: "bold", level: null, value, colon };
}
function plain(line) {
  const { text: text4 } = line;
  const at = text4.search(separator);
  if (at < 0 || text4.startsWith("http")) {
    return text4.length > 0 && text4.length <= titleLimit ? { title: text4, form: "plain", level: null, value: null, colon: false } : null;
  }
  if (at === 0 || at > titleLimit) return null;
  const rest = text4.slice(at + 1).replace(/^\s*[-–—]+\s+/, " ").trim();
  const value = rest === "" ? null : sourceLine(line.line, valueSource(line.source, rest), line.column);
  return { title: text4.slice(0, at).trim(), form: "plain", level: null, value, colon: true };
}
function valueSource(source, text4) {
  const at = source.search(separator);
  const written = source.slice(at + 1).replace(/^\s*[-–—]+\s+/, " ").trim();
  return visible(written) === text4 ? written : text4;
}

// src/postmortem/field.ts
function readImpact(root) {
  const labelled = labelsIn(root).filter(({ ids }) => ids.includes("impact") && !ids.includes("summary"));
  for (const label of labelled) {
    const text5 = textUnder(label);
    const quantities = [...quantitiesIn(text5), ...label.blocks.flatMap(countsIn)];
    if (text5 !== "") return { text: text5, span: label.span, labelled: true, quantities };
  }
  const sentence = sentencesOf(summaryOf(root)).filter(({ text: text5 }) => affected.test(text5) && harm.test(text5));
  const [first2] = sentence;
  if (!first2) return null;
  const text4 = sentence.map((s) => s.text).join(" ");
  return {
    text: text4,
    span: {
      line: Math.min(...sentence.map((s) => s.span.line)),
      endLine: Math.max(...sentence.map((s) => s.span.endLine))
    },
    labelled: false,
    quantities: quantitiesIn(text4)
  };
}
function countsIn(block) {
  if (block.type !== "table") return [];
  return block.rows.flatMap(
    ({ cells }) => cells.flatMap(({ text: text4 }, i) => {
      const head2 = block.header[i]?.text ?? "";
      return /\b(?:users?|customers?|clients?|requests?|usuarios|clientes|utilisateurs)\b/i.test(head2) && /^(?:all|none|everyone|no|~?\d)/i.test(text4) ? [`${head2}: ${text4}`] : [];
    })
  );
}
var affected = /\b(?:users?|customers?|clients?|visitors?|players?|requests?|traffic|services?|sites?|websites?|app(?:lication)?s?|platform|systems?|servers?|everyone|usuarios|clientes|utilisateurs|clients|usuários)\b|ユーザー|サービス/iu;
var harm = /\b(?:down|unavailab\w+|unable|could not|couldn['’]t|slow\w*|degrad\w+|fail\w*|[45]\d\d|errors?|outage|offline|impact\w*|affect\w+|disrupt\w+|inaccessib\w+|lost|caído|indisponible|fora do ar|interrup\w+)\b|停止|障害|劣化/iu;
function quantitiesIn(text4) {
  return [...text4.slice(0, 2e4).matchAll(quantity)].map(([found]) => found.trim());
}
var counted = "users?|customers?|clients?|visitors?|players?|people|employees|staff|engineers?|developers?|members?|offices?|shoppers?|students?|teams?|requests?|orders?|transactions?|calls?|sites?|services?|servers?|nodes?|hubs?|instances?|machines?|regions?|tenants?|accounts?|sessions?|messages?|emails?|jobs?|builds?|records?|rows?|events?|tickets?|reports?|inquiries|devices?|apps?|pages?|terminals?|IP addresses|usuarios|clientes|utilisateurs|\u4EF6|\u4EBA|\u793E|VMs?";
var quantity = new RegExp(
  `[~\u2248<>\xB1]?\\d[\\d.,]{0,15}\\s?(?:%|percent\\b|per cent\\b|per mille\\b)|(?:[$\u20AC\xA3\xA5]\\s?\\d[\\d.,]{0,15}\\s?(?:k|m|bn|million|billion)?\\b)|(?<![:.\\d-])(?![45]\\d\\d\\s(?:error|internal|bad|service|gateway|server|status|http))\\b\\d[\\d.,]{0,15}[kKmM]?\\+?\\s(?:[a-z-]{1,20}\\s){0,2}(?:${counted})(?![\\w-])|\\b(?:all|every|no|none of the|half of (?:all|the|our)|most|both|any)\\s(?:of\\s)?(?:our\\s|the\\s)?(?:[a-z-]{1,20}\\s)?(?:users?|customers?|clients?|requests?|traffic|visitors?|players?|sites?|services?|resources?|instances?|orders?|everyone)\\b|\\b(?:every|any|no)(?:one|body)\\b|\\bone in (?:two|three|four|five|ten)\\b|\\d[\\d.,]{0,15}\\s?(?:\u4EF6|\u4EBA|\u793E)|\\b(?:todos los usuarios|tous les utilisateurs|todos os usu\xE1rios)\\b`,
  "giu"
);
function readSummaryCause(root) {
  const summaries = summariesOf(root);
  const within4 = summaries.flatMap(
    (summary) => labelsIn(summary).filter(({ ids }) => ids.includes("root-cause") || ids.includes("trigger"))
  );
  for (const field2 of [...within4, ...briefCauses(labelsIn(root))]) {
    const text4 = textUnder(field2);
    if (text4 !== "") return { text: text4, span: field2.span };
  }
  const blocks = summaries.length > 1 ? summaries.flatMap((summary) => summary.blocks) : summaryOf(root);
  return sentencesOf(blocks).find(({ text: text4 }) => cause.test(text4)) ?? null;
}
var cause = /\b(?:root cause|caused by|due to|because|triggered by|resulted from|result of|stem(?:s|med) from|traced (?:back )?to|culprit|the cause|causa|debido a|porque|à cause|en raison|causé|devido a)\b|原因|起因/iu;
function summariesOf(root) {
  return labelsIn(root).filter(({ ids }) => ids.includes("summary"));
}
function summaryOf(root) {
  const summary = summariesOf(root)[0];
  if (summary) return [...summary.blocks, ...summary.children.flatMap(({ blocks }) => blocks)];
  const title = root.children[0];
  return [...root.blocks, ...title && title.ids.length === 0 ? title.blocks : []];
}
function sentencesOf(blocks) {
  return blocks.flatMap((block) => {
    if (block.type === "list") return block.items.flatMap((item) => sentencesOf(item.blocks));
    if (block.type !== "paragraph") return [];
    return joined(block.lines).text.split(/(?<=[.!?。])\s+/).map((text4) => ({ text: text4, span: block.span }));
  });
}
var head = 40;
function readMetadata(root, frontMatter) {
  const found = /* @__PURE__ */ new Map();
  const put = (key2, text4, span) => {
    const name2 = key2.toLowerCase().trim();
    if (name2 !== "" && name2.length <= 40 && text4 !== "" && !found.has(name2)) found.set(name2, { text: text4, span });
  };
  for (const { line, source } of frontMatter) {
    const match = source.match(/^([\w -]{1,40}?)\s?[:=]\s*(.*)$/) ?? source.match(/^()\s*-\s+(.*)$/);
    const key2 = match?.[1] || previous2(frontMatter, line);
    if (match) put(key2, (match[2] ?? "").replace(/^(["'])(.*)\1$/, "$2"), { line, endLine: line });
  }
  const visit = (label) => {
    if (label.at.line > head || label.ids.some((id) => !headIds.has(id))) return;
    if (label.ids.length === 0 && label.form === "heading" && label.title.split(" ").length < 4) {
      const [block] = label.blocks;
      const text4 = block?.type === "paragraph" ? joined(block.lines).text : "";
      const named3 = fields.test(label.title) && !/[:：]/.test(label.title);
      const own3 = named3 || label !== root.children[0] && text4.length <= valueLimit;
      if (block && own3) put(label.title, text4, block.span);
    }
    const [, key2 = "", value = ""] = label.form === "heading" ? /^([^:：]{3,30})[:：]\s*(\S.*)$/.exec(label.title) ?? [] : [];
    if (fields.test(key2) && !/date/i.test(key2)) put(key2, value, label.at);
    const top = label === root || label === root.children[0];
    for (const block of label.blocks) fieldsIn(block, put, top);
    for (const child of label.children) visit(child);
  };
  visit(root);
  const above = [root, ...root.children.slice(0, 1).filter(({ ids }) => ids.length === 0)];
  const author = readByline(above.flatMap(({ blocks }) => blocks.flatMap(linesOf)));
  if (author !== null) put("author", author.text, author.span);
  return Object.fromEntries(found);
}
var fields = /\b(?:owners?|authors?|involved|status|severity|priority|dates?)\b/i;
var valueLimit = 100;
function linesOf(block) {
  if (block.type === "quote") return block.blocks.flatMap(linesOf);
  return block.type === "paragraph" ? block.lines : [];
}
var headIds = /* @__PURE__ */ new Set(["metadata", "summary", "duration"]);
function previous2(lines2, line) {
  return lines2.findLast((other) => other.line < line && /^[\w -]+:\s*$/.test(other.source))?.source.replace(/:\s*$/, "") ?? "";
}
function fieldsIn(block, put, quoted) {
  if (block.span.line > head) return;
  if (block.type === "paragraph") {
    for (const line of block.lines) {
      const title = titleLine(line);
      if (title?.value && title.colon && title.title.split(" ").length <= 5)
        put(title.title, title.value.text, { line: line.line, endLine: line.line });
    }
  } else if (block.type === "quote" && quoted) for (const inner of block.blocks) fieldsIn(inner, put, quoted);
  else if (block.type === "list")
    for (const item of block.items) for (const inner of item.blocks) fieldsIn(inner, put, quoted);
  else if (block.type === "table") {
    const rows = [{ cells: block.header, span: block.span }, ...block.rows];
    if (block.header.length === 2)
      for (const { cells, span } of rows) put(cells[0]?.text ?? "", cells[1]?.text ?? "", span);
  }
}

// src/postmortem/kind.ts
var guide = /\b(?:must contain|most of you will never|between 400 (?:to|and) 600 words|manual qa review|add urls here|how many % of (?:the )?users|when was the issue detected\b.*\?|what was the root cause\s*$|explain in detail|keep it short, 1 or 2 sentences|what (?:didn['’]t we do|went (?:wrong|right) (?:that|during)|should we do) )|\ba postmortem is a (?:tool|document|process)|^(?:give a detailed|list the (?:timezone|duration)|state the impact|close with|covers the outage|short summary \()/i;
var prompt = /^[\W_]*(?:describe|include|list|write|enter|explain|give|add|provide|detail|summari[sz]e|record|note|state|a (?:list|description|summary|quick|brief|short)|the (?:action|incident)|how (?:was|did|could|many)|what (?:was|did|went|should|happened)|who |when |why |current status|choose|short|quick summary|summary of event|one (?:of|or))\b/i;
var blank = /[<{[$](?:[a-z][^<>{}[\]\n]{2,80})[>}\]](?!\()|\b(?:lorem ipsum|tbd|xx+|yyyy-mm-dd|hh:mm|\?\?+|20xx)\b|\{\{|\?\?|^\s*$|\bYYYY?\b/i;
var blankTitle = /^(?:\$\w+|[[<{].*[\]>}]|(?:incident|issue|postmortem) (?:title|name)|(?:date|yyyy\S*) ?[-–:] ?title|title(?: of .*| \(.*)?|name of (?:the )?(?:postmortem|incident).*)$/i;
function kindOf(report) {
  const address2 = addressOf(report);
  const kind = decide(report, address2);
  return { kind, address: kind === "link-only" ? address2 : null };
}
function decide(report, address2) {
  const { path: path2, words: words2, title, sections, timeline, incident, links } = report;
  const name2 = path2.split("/").at(-1) ?? "";
  if (/(?:^|[-_. ])(?:template|example|sample)(?=[-_. ]|$)/i.test(name2)) return "template";
  const texts = report.lines.filter(({ inside: inside2 }) => inside2 !== "code").map(({ text: text4 }) => text4);
  const chapters2 = new Set(
    sections.flatMap((s) => s.ids.slice(0, 1).filter((id) => !tellsNothing.has(id) && s.words > 3))
  );
  const timed2 = timeline?.entries.filter(({ text: text4 }) => text4.length > 8).length ?? 0;
  const told2 = timed2 > 1 || incident.start !== null;
  const guides = texts.filter((text4) => guide.test(text4)).length;
  const howTo = /^how to\b|\b(?:guide|guidelines|instructions)\b/i.test(title?.text ?? "");
  if (guides > 3 || (guides > 0 || howTo) && !told2) return "instructions";
  if (/\btemplate\b/i.test(title?.text ?? "") || blankTitle.test(title?.text ?? "") && timed2 < 3 || texts.slice(0, 3).some((text4) => /\b(?:this is a|copy (?:of )?this|standard) template\b|^template\b/i.test(text4)))
    return "template";
  const skeleton = sections.filter(({ ids }) => ids.length > 0).length > 2;
  if (skeleton && !told2 && isTemplate(report, texts, timed2)) return "template";
  if (chapters2.size < 2 && !told2) {
    const local = links.filter(({ target, image }) => !image && /\.md(?:#|$)/i.test(target)).length;
    if (local > 3) return "index";
    const narrative = isNarrative(texts);
    if (words2 < 20 || words2 < 140 && chapters2.size === 0) {
      if (address2 !== null && leadsAway(report)) return "link-only";
      if (words2 >= 40 && dated2.test(title?.text ?? "") && harm2.test(title?.text ?? "")) return "report";
      return words2 < 80 && !narrative ? "stub" : narrative || harm2.test(title?.text ?? "") ? prose2(texts) : "other";
    }
    if (chapters2.size === 0) return narrative && harm2.test(title?.text ?? "") ? "report" : "other";
  }
  if (chapters2.size === 0 && words2 < 140 && timed2 < 2 && leadsAway(report)) return "link-only";
  return isTemplate(report, texts, timed2) ? "template" : "report";
}
var tellsNothing = /* @__PURE__ */ new Set(["action-items", "improvements", "lessons", "metadata"]);
function leadsAway({ links, words: words2 }) {
  const texts = links.filter(awayFromBrief).map(({ text: text4, target }) => `${text4} ${target}`);
  return words2 < 60 ? texts.length > 0 : texts.some((text4) => /post-?mortem|\breport\b|article|blog|read|\bhere\b/i.test(text4));
}
function awayFromBrief({ image, target }) {
  return !image && !/^https?:\/\/intranet\./i.test(target);
}
var dated2 = /\b(?:19|20)\d\d-\d\d-\d\d\b/;
var harm2 = /\b(?:post-?mortem|incident|outage|down(?:time)?|unavailab\w+|unreachable|fail\w*|crash\w*|expir\w+|broken?|breach\w*|attack\w*|loss|lost|error)\b/i;
function isNarrative(texts) {
  const text4 = texts.join(" ");
  return /\b(?:down|unavailable|outage|offline|error|crash\w*|fail\w*|slow)\b/i.test(text4) && /\b(?:because|due to|caused|cause|reason)\b/i.test(text4) && /\b(?:fixed|repaired|resolved|restored|restarted|started|replaced|removed|reverted|rolled back|corrected|enabled)\b/i.test(
    text4
  );
}
function prose2(texts) {
  const questions = texts.filter((text4) => /\?$/.test(text4)).length;
  return questions > 1 ? "instructions" : "report";
}
function isTemplate({ sections, incident }, texts, timed2) {
  const parents = new Set(sections.map(({ parent }) => parent));
  const leaves2 = sections.filter((_, i) => !parents.has(i));
  const empty = leaves2.filter(
    ({ text: text4, words: words2, form }) => words2 < (form === "heading" || form === "html" ? 3 : 1) || unfilled(text4)
  ).length;
  const blanks = texts.filter((text4) => blank.test(text4)).length;
  if (timed2 > 2 && incident.start !== null) return false;
  return leaves2.length > 2 && (empty > leaves2.length / 2 || timed2 < 2 && blanks > texts.length / 4);
}
function unfilled(text4) {
  const lines2 = text4.split("\n").filter((line) => line.trim() !== "");
  return lines2.every((line) => prompt.test(line) || blank.test(line));
}
function addressOf({ links }) {
  return links.find(awayFromBrief)?.target ?? null;
}

// src/postmortem/language.ts
var common = {
  en: "the and of to in was is for on that with were by from at this an be it as",
  es: "el la los las de que y en un una por con para se del fue al como m\xE1s su",
  fr: "le la les de des et en un une du que dans pour est par sur avec au aux \xE9t\xE9",
  pt: "o a os as de que e em um uma por com para do da foi no na ao mais",
  de: "der die das und in zu den von mit ist f\xFCr auf im dem nicht ein eine wurde als auch",
  it: "il la di che e in un una per con del della \xE8 stato dei da si al nel sono"
};
var languagesOf = /* @__PURE__ */ new Map();
for (const [language, list2] of Object.entries(common))
  for (const word of new Set(list2.split(" "))) languagesOf.set(word, [...languagesOf.get(word) ?? [], language]);
var scripts = [
  ["ja", /[\u3040-\u30FF\uFF66-\uFF9F]/g],
  ["zh", /[\u4E00-\u9FFF]/g],
  ["ko", /[\uAC00-\uD7AF]/g],
  ["ru", /[\u0410-\u044F]/g]
];
function languageOf(text4, words2) {
  for (const [language, signs] of scripts) {
    const found = text4.match(signs)?.length ?? 0;
    if (found > 20 && found > (text4.match(new RegExp("\\p{L}", "gu"))?.length ?? 0) / 8) return language;
  }
  if (words2 < 20) return null;
  const tokens = text4.toLowerCase().split(/[^\p{L}]+/u);
  const scores = new Map(Object.keys(common).map((language) => [language, 0]));
  for (const token2 of tokens)
    for (const language of languagesOf.get(token2) ?? []) scores.set(language, (scores.get(language) ?? 0) + 1);
  const [best] = [...scores].sort(([, a], [, b]) => b - a);
  return best && best[1] >= tokens.length / 12 ? best[0] : null;
}

// src/postmortem/line.ts
function readLines2(blocks, lines2, sections) {
  const section = sectionByLine(sections, lines2.length);
  const inOrder = visibleLines(blocks, null).toSorted((a, b) => a.line - b.line);
  return inOrder.map(({ line, text: text4, inside: inside2 }) => ({
    line,
    text: text4,
    source: lines2[line - 1] ?? "",
    inside: inside2,
    section: section[line] ?? null
  }));
}
function readHidden(sources, seenLines) {
  const shown = new Set(seenLines.map(({ line }) => line));
  return sources.flatMap((source, i) => shown.has(i + 1) || source.trim() === "" ? [] : [{ line: i + 1, source }]);
}
function sectionByLine(sections, count) {
  const owners = Array.from({ length: count + 2 }, () => null);
  const ends2 = [];
  let next = 0;
  for (let line = 1; line <= count; line++) {
    while (sections[next] && (sections[next]?.span.line ?? 0) <= line) ends2.push(next++);
    while (ends2.length > 0 && (sections[ends2.at(-1) ?? 0]?.span.endLine ?? 0) < line) ends2.pop();
    owners[line] = ends2.at(-1) ?? null;
  }
  return owners;
}
function visibleLines(blocks, inside2) {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case "heading":
        return seen2([block.content], inside2);
      case "paragraph":
        return seen2(block.lines, inside2);
      case "code":
        return block.lines.map(({ line, source }) => ({ line, text: source, inside: "code" }));
      case "list":
        return block.items.flatMap((item) => visibleLines(item.blocks, inside2));
      case "quote":
        return visibleLines(block.blocks, "quote");
      case "table":
        return [{ cells: block.header }, ...block.rows].flatMap(({ cells }) => row(cells, inside2));
      default:
        return [];
    }
  });
}
function seen2(lines2, inside2) {
  return lines2.flatMap(({ line, text: text4 }) => text4 === "" ? [] : [{ line, text: text4, inside: inside2 }]);
}
function row(cells, inside2) {
  const text4 = cells.map((cell) => cell.text).join(" | ");
  return cells[0] && text4.trim() !== "" ? [{ line: cells[0].line, text: text4, inside: inside2 }] : [];
}
var markdownLink = /(!?)\[((?:[^[\]\\]|\\.){0,500})\]\(\s{0,3}<?([^\s()<>]{1,2000}(?:\([^\s()]{0,200}\)[^\s()<>]{0,200})?)>?(?:\s[^)]{0,300})?\)/g;
var htmlLink = /<(a|img)\s([^<>]{0,2000})>/gi;
var bareLink = /<?(https?:\/\/[^\s<>"'`)\]]{1,2000})/g;
var lineLimit2 = 2e4;
function readLinks(lines2, inCode) {
  return lines2.flatMap((source, i) => {
    if (inCode.has(i + 1) || source.length > lineLimit2 || !/[<[]|https?:/.test(source)) return [];
    const span = { line: i + 1, endLine: i + 1 };
    const text4 = source.replace(/`[^`]*`/g, (code2) => " ".repeat(code2.length));
    const links = [];
    const rest = text4.replace(markdownLink, (whole, bang, label, target) => {
      const name2 = visible(label);
      links.push({ text: name2, span, target, image: bang === "!", alt: name2 });
      return bang === "!" ? "" : whole.replaceAll(target, "").replace(/https?:/g, "");
    }).replace(htmlLink, (_, tag2, attributes) => {
      const image = tag2.toLowerCase() === "img";
      const target = attribute(attributes, image ? "src" : "href");
      const alt = image ? attribute(attributes, "alt") : "";
      if (target !== null) links.push({ text: alt ?? "", span, target, image, alt });
      return "";
    });
    for (const [, target = ""] of rest.matchAll(bareLink)) {
      const address2 = target.replace(/[.,;:!?]+$/, "");
      links.push({ text: address2, span, target: address2, image: false, alt: address2 });
    }
    return links;
  });
}
function attribute(attributes, name2) {
  const match = attributes.match(new RegExp(`(?:^|\\s)${name2}\\s?=\\s?(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i"));
  return match ? match[1] ?? match[2] ?? match[3] ?? "" : null;
}
var suppression = /<!--\s{0,9}postmortem-ignore\s{1,9}([\w-]{1,80})\s{0,9}(?::((?:(?!-->)[^\n]){0,500}))?-->/g;
function readSuppressions(lines2, firstVisible) {
  return lines2.flatMap(
    (source, i) => [...source.matchAll(suppression)].map(([, rule = "", reason = ""]) => ({
      rule,
      reason: reason.trim(),
      span: { line: i + 1, endLine: i + 1 },
      whole: i + 1 < firstVisible
    }))
  );
}

// src/postmortem/nesting.ts
var holds2 = {
  summary: [
    "duration",
    "impact",
    "detection",
    "root-cause",
    "resolution",
    "trigger",
    "metadata",
    "escalation",
    "misleading"
  ],
  duration: [],
  impact: ["duration"],
  detection: [],
  timeline: ["detection", "escalation", "misleading", "trigger"],
  escalation: [],
  misleading: [],
  trigger: [],
  "root-cause": ["trigger"],
  resolution: [],
  "corrective-measures": ["improvements", "action-items", "detection", "resolution", "corrective-measures"],
  improvements: [],
  "action-items": ["detection", "resolution"],
  lessons: ["lessons", "improvements", "detection"],
  metadata: ["duration", "impact", "detection", "summary", "resolution", "trigger"]
};
var chapters = /* @__PURE__ */ new Set(["timeline", "root-cause", "corrective-measures", "action-items", "lessons"]);
var opening = /* @__PURE__ */ new Set(["summary", "duration", "impact", "metadata"]);
var listing = /* @__PURE__ */ new Set(["timeline", "improvements", "action-items", "lessons"]);
function leaves({ label, level, field: field2, inline: inline2 }, meaning, form, newLevel, newInline) {
  if (newLevel !== null) {
    if (isEmpty(label) && mayHold(label, meaning ?? []) && (level === null || adopts(label, meaning ?? [])))
      return false;
    if (level === null || level >= newLevel) return true;
    return label.ids.some((id) => opening.has(id)) && isChapter(meaning ?? []) && meaning?.join() !== "root-cause";
  }
  if (field2 || inline2 && newInline && label.form === form) return true;
  if (meaning === null) return level === null && label.form === form;
  if (label.ids.length === 0) return level === null;
  return !mayHold(label, meaning);
}
function isEmpty({ ids, blocks, children }) {
  return ids.length > 0 && blocks.length === 0 && children.every(({ form }) => form === "heading" || form === "html");
}
var first = { summary: "duration", timeline: "detection" };
function adopts({ ids, children }, meaning) {
  const part = ids.map((id) => first[id]).find((id) => id !== void 0);
  return part !== void 0 && [meaning, ...children.map((child) => child.ids)].some((own3) => own3.includes(part));
}
function mayHold({ ids }, inner) {
  const joint = ids.includes("root-cause") && ids.includes("resolution");
  if (joint && inner.every((id) => id === "root-cause" || id === "resolution")) return inner.length === 1;
  return ids.some((id) => inner.some((own3) => holds2[id].includes(own3)));
}
function within3(parent, ids) {
  if (ids.length < 2) return ids;
  const fitting = ids.filter((id) => parent.ids.some((outer) => holds2[outer].includes(id)));
  const specific = fitting.filter((id) => id === "improvements" || id === "action-items");
  return specific.length > 0 && parent.ids.includes("corrective-measures") ? specific : ids;
}
function isChapter(ids) {
  return ids.some((id) => chapters.has(id));
}
function introducesTasks(title) {
  return /\b(?:following|these|specific|siguientes|suivantes|seguintes)\b/i.test(title) && /\b(?:tasks?|action items?|to-?dos?|tareas|tâches|tarefas)$/i.test(title);
}

// src/postmortem/outline.ts
function outlined(blocks, span, meaningOf) {
  const root = {
    label: newLabel("", [], "heading", 0, { line: 1, endLine: 0 }, span),
    level: 0,
    field: false,
    inline: false
  };
  const stack = [root];
  const top = () => stack.at(-1) ?? root;
  function open(title, meaning, form, level, at, inline2 = false) {
    while (stack.length > 1 && leaves(top(), meaning, form, level, inline2)) stack.pop();
    const parent = top().label;
    const kept = level === null ? within3(parent, meaning ?? []) : meaning ?? [];
    const label = newLabel(title, kept, form, parent.depth + 1, at, { ...at });
    parent.children.push(label);
    const field2 = inline2 && !isChapter(kept) && !kept.includes("summary");
    const opened = { label, level, field: field2, inline: inline2 };
    stack.push(opened);
    reach(stack, at.endLine);
    return opened;
  }
  function add(block) {
    if (top().field && top().label.blocks.length > 0 && !(block.type === "list" && endsOpen(top().label))) stack.pop();
    top().label.blocks.push(block);
    reach(stack, block.span.endLine);
  }
  function named3(line, lone) {
    const plain2 = line.form === "plain";
    const ids = meaningOf(line.title, !plain2 || line.colon && line.value === null ? "near" : "exact");
    if (ids === null)
      return line.value === null && line.form === "plain" && line.colon && introducesTasks(line.title) ? ["action-items"] : null;
    if (plain2 && /\s(?:to|the|of|are|is|for|that|and|a|by)$/i.test(line.title)) return null;
    if (plain2 && !line.colon && !(/[^.!,;]$/.test(line.title) && (lone || isWrittenAsTitle(line.title)))) return null;
    if (line.value === null) return ids;
    const around2 = stack.findLast(
      ({ label, inline: inline2 }) => label.ids.length > 0 && !(inline2 && label.form === line.form)
    )?.label;
    if (ids.length === 0) return null;
    if (!around2) return ids;
    if (around2.ids.includes("timeline") && isChapter(ids) && !clockTime.test(line.value.text)) return ids;
    if (around2.ids.some((id) => listing.has(id))) return null;
    if (around2.ids.includes("resolution") && /\b(?:fix|solution)\b/i.test(line.title)) return null;
    return mayHold(around2, ids) || isChapter(ids) ? ids : null;
  }
  function paragraph(lines2) {
    let plain2 = [];
    let above = null;
    const flush = () => {
      if (plain2.some(({ text: text4 }) => text4 !== "")) add({ type: "paragraph", lines: plain2, span: spanOf3(plain2) });
      plain2 = [];
    };
    for (const [i, line] of lines2.flatMap((l) => atSectionName(l, meaningOf)).entries()) {
      const title = line.source.length > 4e3 || endsSentence(above, line) ? null : titleLine(line);
      above = line;
      const ids = title && named3(title, lines2.length === 1 && title.title.split(" ").length > 2);
      const lone = title?.value === null && title.form === "bold" && i === 0 && (lines2.length === 1 || title.colon);
      const heading = title?.form === "unspaced-heading" && (ids !== null || i === 0 || (title.level ?? 0) > 1);
      if (!title || ids === null && !lone && !heading) {
        plain2.push(line);
        continue;
      }
      flush();
      const at = { line: line.line, endLine: line.line };
      const value = heading && ids === null ? null : title.value;
      const name2 = value === title.value ? title.title : `${title.title}: ${title.value?.text ?? ""}`;
      open(name2, ids, title.form, title.level, at, value !== null);
      if (value) plain2.push(value);
    }
    flush();
  }
  function list2(block) {
    const inside2 = stack.findLast(({ label }) => label.ids.length > 0)?.label;
    let kept = [];
    const flush = () => {
      const [first2] = kept;
      if (first2)
        add({ ...block, items: kept, span: { line: first2.span.line, endLine: kept.at(-1)?.span.endLine ?? 0 } });
      kept = [];
    };
    const around2 = [...stack];
    for (const [i, item] of block.items.entries()) {
      const last = i === block.items.length - 1;
      const label = inside2?.ids.some((id) => listing.has(id)) ? null : bulletLabel(item, inside2, last);
      if (!label) {
        kept.push(item);
        continue;
      }
      flush();
      if (!around2.includes(top())) stack.splice(0, stack.length, ...around2);
      const opened = open(label.title, label.ids, "bullet", null, { line: item.span.line, endLine: item.span.line });
      for (const part of label.blocks) {
        if (part.type === "list") list2(part);
        else add(part);
      }
      reach([...around2, opened], item.span.endLine);
      const at = stack.indexOf(opened);
      if (at > 0 && label.blocks.length > 0) stack.splice(at);
    }
    flush();
    if (!around2.includes(top())) stack.splice(0, stack.length, ...around2);
  }
  function bulletLabel(item, inside2, last) {
    const [first2, ...rest] = item.blocks;
    const [line, ...more] = first2?.type === "paragraph" ? first2.lines : [];
    const title = line && item.checked === null && line.source.length < 4e3 ? titleLine(line) : null;
    if (!title || title.value === null && more.length + rest.length === 0 && (last || !title.colon)) return null;
    const ids = meaningOf(title.title, title.colon || title.form === "bold" ? "near" : "exact");
    if (!ids || ids.length === 0) return null;
    if (inside2 && !mayHold(inside2, ids)) return null;
    const lines2 = [...title.value ? [title.value] : [], ...more];
    const value = lines2.length > 0 ? [{ type: "paragraph", lines: lines2, span: spanOf3(lines2) }] : [];
    return { title: title.title, ids, blocks: [...value, ...rest] };
  }
  for (const block of blocks) {
    if (block.type === "heading") {
      const title = titleLine(block.content);
      const full = meaningOf(block.content.text);
      const ids = full ?? (title?.value ? meaningOf(title.title) : null);
      const split = full === null && ids !== null && ids.length > 0 && title?.value;
      const name2 = split ? title.title : clean(block.content.text);
      open(name2, ids, block.html ? "html" : "heading", block.level, block.span);
      if (split && title.value) add({ type: "paragraph", lines: [title.value], span: block.span });
    } else if (block.type === "paragraph") paragraph(block.lines);
    else if (block.type === "list") list2(block);
    else add(block);
  }
  return root.label;
}
function reach(open, line) {
  for (const { label } of open) label.span.endLine = Math.max(label.span.endLine, line);
}
function endsSentence(above, line) {
  return above !== null && /\b(?:the|a|an|of|in|to|for|this|our|and|or|with|by|at|on)$/i.test(above.text) && new RegExp("^\\p{Ll}", "u").test(line.text);
}
function isWrittenAsTitle(text4) {
  return new RegExp("^[\\P{L}]*\\p{Lu}|\\s\\p{Lu}|\\p{Lo}", "u").test(text4);
}
var clockTime = /\d[:.h]\d\d|\d\s?[ap]\.?m\b/i;
function endsOpen(label) {
  const last = label.blocks.at(-1);
  return last?.type === "paragraph" && /[:：]$/.test(joined(last.lines).text);
}
function atSectionName(line, meaningOf) {
  if (line.source.length > 4e3 || !line.source.includes(":")) return [line];
  for (const match of line.source.matchAll(/[.!?] ([A-Z][A-Za-z ]{10,60}):(?= |$)/g)) {
    const name2 = match[1] ?? "";
    const ids = /\s/.test(name2) ? meaningOf(name2, "exact") : null;
    if (!ids || !isChapter(ids) || name2.split(" ").length < 3) continue;
    const at = match.index + 2;
    return [
      sourceLine(line.line, line.source.slice(0, at - 1), line.column),
      sourceLine(line.line, line.source.slice(at), line.column + at)
    ];
  }
  return [line];
}
var numbering = /^\s*(?:\d{1,2}|[IVX]{1,4})[.)]\s+(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)/i;
function clean(title) {
  return title.replace(numbering, "").replace(/\s*[:：]$/, "");
}
function newLabel(title, ids, form, depth2, at, span) {
  return { title: clean(title), ids, form, depth: depth2, at, span, blocks: [], children: [] };
}
function spanOf3(lines2) {
  return { line: lines2[0]?.line ?? 0, endLine: lines2.at(-1)?.line ?? 0 };
}

// src/postmortem/title.ts
function readTitle(root, frontMatter) {
  const labels = labelsIn(root);
  const section = labels.find(({ ids }) => ids.length > 0)?.at.line ?? Number.POSITIVE_INFINITY;
  const above = labels.filter(({ title, at }) => at.line < section && !isField2(title));
  const headings = above.filter(({ form }) => form === "heading" || form === "html" || form === "unspaced-heading");
  const titles = stacked(headings).map(({ title, at }) => ({ text: title, span: at }));
  const bold2 = above.filter(({ form, depth: depth2 }) => form === "bold" && depth2 === 1).map(({ title, at }) => ({ text: title, span: at }));
  const candidates = titles.length > 0 ? titles : [...firstLines(root), ...bold2].sort((a, b) => a.span.line - b.span.line);
  return candidates.find(({ text: text4 }, i) => !isGeneric(text4) && (i === 0 || /\s/.test(text4))) ?? candidates[0] ?? inFrontMatter(frontMatter);
}
function stacked(headings) {
  const [first2] = headings;
  const end = headings.findIndex(({ title, blocks, depth: depth2 }, i) => {
    const words2 = countWords(blocks.map(textOf).join("\n"));
    const passedOver = isGeneric(title) && words2 < 20 && headings[i + 1]?.depth === first2?.depth;
    return words2 > 0 && !(passedOver && depth2 === first2?.depth);
  });
  return end < 0 ? headings : headings.slice(0, end + 1);
}
function isGeneric(title) {
  return /^(?:0x\w+[-. ]*)?(?:title|(?:my|the|our|first|project|an?|0x\w+|post[- ]?mortem|incident|outage|failure|report|review|analysis)[ :.]*)*$/i.test(
    title.slice(0, 80)
  );
}
function isField2(title) {
  return /^(?:owner|involved|authors?|by|date|status|severity|meeting[\w ]*|call[\w ]*|requirements)\s?(?:[:：]|$)/i.test(
    title
  );
}
function firstLines(root) {
  const lines2 = root.blocks.slice(0, 3).flatMap((block) => block.type === "paragraph" ? block.lines : []);
  const end = lines2.findIndex(({ text: text4 }) => /[.!?]$/.test(text4) && text4.split(" ").length > 12);
  const shown = (end < 1 ? lines2 : lines2.slice(0, end)).filter(
    ({ text: text4 }) => text4.length > 1 && text4.length <= 150 && !text4.startsWith("http") && !isField2(text4)
  );
  return shown.slice(0, 2).flatMap((line, i) => {
    const title = titleLine(line);
    const text4 = title?.form === "bold" && title.value === null ? title.title : line.text;
    const sentence = /[.,;:?]$/.test(text4) && (i > 0 || text4.split(" ").length > 8);
    return sentence ? [] : [{ text: text4, span: { line: line.line, endLine: line.line } }];
  });
}
function inFrontMatter(lines2) {
  for (const { line, source } of lines2) {
    const value = source.match(/^title\s?[:=]\s*(.+)$/i)?.[1];
    if (value) return { text: value.trim().replace(/^(["'])(.*)\1$/, "$2"), span: { line, endLine: line } };
  }
  return null;
}
function readHeadings(blocks) {
  return blocks.flatMap((block) => {
    if (block.type === "heading") return [{ text: block.content.text, level: block.level, span: block.span }];
    if (block.type === "quote") return readHeadings(block.blocks);
    if (block.type === "list") return block.items.flatMap((item) => readHeadings(item.blocks));
    return [];
  });
}

// src/postmortem/section-names.ts
var names = {
  summary: [
    "summary, synopsis, overview, abstract, tl dr, tldr, what happened, what happens, outage description, incident description, issue description, problem description, the issue, the problem, problem statement, recap, incident, issue, problem, introduction, background, scenario",
    "resumen, descripci\xF3n, qu\xE9 pas\xF3, qu\xE9 ocurri\xF3, qu\xE9 sucedi\xF3, introducci\xF3n, contexto",
    "r\xE9sum\xE9, synth\xE8se, description, que s est il pass\xE9, contexte, introduction",
    "resumo, sum\xE1rio, vis\xE3o geral, o que aconteceu, descri\xE7\xE3o",
    "\u30B5\u30DE\u30EA\u30FC, \u30B5\u30DE\u30EA, \u6982\u8981, \u8981\u7D04, \u4F55\u304C\u8D77\u304D\u305F\u304B, \u969C\u5BB3\u6982\u8981, \u30A4\u30F3\u30B7\u30C7\u30F3\u30C8\u6982\u8981",
    "\u6982\u8FF0, \u6458\u8981, \u7B80\u4ECB, \u80CC\u666F, \u95EE\u9898, \u95EE\u9898\u63CF\u8FF0, \u95EE\u9898\u6982\u8FF0, \u73B0\u8C61, \u4E8B\u4EF6\u6982\u8FF0, \u4E8B\u4EF6\u63CF\u8FF0, \u4E8B\u6545\u6982\u8FF0, \u4E8B\u6545\u63CF\u8FF0, \u6545\u969C\u6982\u8FF0, \u6545\u969C\u63CF\u8FF0, \u6545\u969C\u73B0\u8C61, \u554F\u984C, \u6458\u8981, \u80CC\u666F",
    "zusammenfassung, \xFCberblick, kurzfassung, was ist passiert, vorfallbeschreibung",
    "sommario, riepilogo, sintesi, descrizione, cosa \xE8 successo",
    "\u0441\u0432\u043E\u0434\u043A\u0430, \u0440\u0435\u0437\u044E\u043C\u0435, \u043A\u0440\u0430\u0442\u043A\u043E\u0435 \u043E\u043F\u0438\u0441\u0430\u043D\u0438\u0435, \u043E\u043F\u0438\u0441\u0430\u043D\u0438\u0435 \u0438\u043D\u0446\u0438\u0434\u0435\u043D\u0442\u0430, \u0447\u0442\u043E \u043F\u0440\u043E\u0438\u0437\u043E\u0448\u043B\u043E, \u0447\u0442\u043E \u0441\u043B\u0443\u0447\u0438\u043B\u043E\u0441\u044C"
  ],
  duration: [
    "duration, downtime, timeframe, time frame, time window, outage window, incident window, impact window, start and end, start time and end time, date and time",
    "duraci\xF3n, fecha y hora, per\xEDodo, ventana",
    "dur\xE9e, date et heure, p\xE9riode",
    "dura\xE7\xE3o, data e hora, per\xEDodo",
    "\u5F71\u97FF\u6642\u9593, \u5F71\u97FF\u671F\u9593, \u767A\u751F\u6642\u9593, \u671F\u9593, \u969C\u5BB3\u6642\u9593",
    "\u6301\u7EED\u65F6\u95F4, \u5F71\u54CD\u65F6\u95F4, \u5F71\u54CD\u65F6\u957F, \u6545\u969C\u65F6\u95F4, \u6545\u969C\u65F6\u957F, \u53D1\u751F\u65F6\u95F4",
    "dauer, zeitraum",
    "durata",
    "\u0434\u043B\u0438\u0442\u0435\u043B\u044C\u043D\u043E\u0441\u0442\u044C, \u043F\u0440\u043E\u0434\u043E\u043B\u0436\u0438\u0442\u0435\u043B\u044C\u043D\u043E\u0441\u0442\u044C"
  ],
  impact: [
    "impact, user impact, customer impact, business impact, service impact, affected users, users affected, affected services, services affected, affected systems, blast radius, scope, scope of impact, consequences, effect, impacted sites, impacted services, who was affected, what was the impact, severity and impact, impact on user, impact on customer, impact on service, impact on business",
    "impacto, usuarios afectados, afectaci\xF3n, consecuencias, alcance",
    "impact, impacts constat\xE9s, utilisateurs impact\xE9s, cons\xE9quences, port\xE9e",
    "impacto, usu\xE1rios afetados, consequ\xEAncias, abrang\xEAncia",
    "\u5F71\u97FF, \u5F71\u97FF\u7BC4\u56F2, \u30E6\u30FC\u30B6\u30FC\u5F71\u97FF, \u5F71\u97FF\u30B5\u30FC\u30D3\u30B9",
    "\u5F71\u54CD, \u5F71\u54CD\u8303\u56F4, \u5F71\u54CD\u9762, \u4E1A\u52A1\u5F71\u54CD, \u7528\u6237\u5F71\u54CD, \u6545\u969C\u5F71\u54CD",
    "auswirkung, auswirkungen",
    "impatto, conseguenze",
    "\u0432\u043B\u0438\u044F\u043D\u0438\u0435, \u043F\u043E\u0441\u043B\u0435\u0434\u0441\u0442\u0432\u0438\u044F, \u0432\u043E\u0437\u0434\u0435\u0439\u0441\u0442\u0432\u0438\u0435"
  ],
  detection: [
    "detection, how was it detected, detected, how did we detect, how we detected, discovery, alerting, how did we find out, how was it discovered, initial detection, detection method",
    "detecci\xF3n, c\xF3mo se detect\xF3, descubrimiento, alerta",
    "d\xE9tection, comment l incident a \xE9t\xE9 d\xE9tect\xE9, d\xE9couverte",
    "detec\xE7\xE3o, como foi detectado, descoberta",
    "\u691C\u77E5, \u691C\u51FA, \u767A\u898B",
    "\u53D1\u73B0, \u68C0\u6D4B, \u53D1\u73B0\u8FC7\u7A0B, \u53D1\u73B0\u65B9\u5F0F, \u5982\u4F55\u53D1\u73B0, \u68C0\u6D4B\u65B9\u5F0F",
    "erkennung, entdeckung",
    "rilevamento",
    "\u043E\u0431\u043D\u0430\u0440\u0443\u0436\u0435\u043D\u0438\u0435"
  ],
  timeline: [
    "timeline, time line, chronology, chain of events, sequence of events, event log, key events, log of events, order of events, course of events, events timeline",
    "cronolog\xEDa, l\xEDnea de tiempo, l\xEDnea temporal, secuencia de eventos, historial, cronograma",
    "chronologie, frise chronologique, d\xE9roul\xE9, d\xE9roulement, fil des \xE9v\xE9nements, historique, ligne de temps",
    "linha do tempo, cronologia, sequ\xEAncia de eventos, hist\xF3rico, linha temporal",
    "\u30BF\u30A4\u30E0\u30E9\u30A4\u30F3, \u6642\u7CFB\u5217, \u7D4C\u7DEF, \u7D4C\u904E",
    "\u65F6\u95F4\u7EBF, \u65F6\u95F4\u8F74, \u4E8B\u4EF6\u65F6\u95F4\u7EBF, \u4E8B\u4EF6\u7ECF\u8FC7, \u4E8B\u6545\u7ECF\u8FC7, \u6545\u969C\u7ECF\u8FC7, \u6642\u9593\u7DDA",
    "zeitlicher ablauf, zeitverlauf, zeitleiste, chronologie, ablauf",
    "linea temporale, cronistoria, cronologia degli eventi",
    "\u0445\u0440\u043E\u043D\u043E\u043B\u043E\u0433\u0438\u044F, \u0445\u0440\u043E\u043D\u043E\u043B\u043E\u0433\u0438\u044F \u0441\u043E\u0431\u044B\u0442\u0438\u0439, \u0442\u0430\u0439\u043C\u043B\u0430\u0439\u043D, \u0445\u043E\u0434 \u0441\u043E\u0431\u044B\u0442\u0438\u0439"
  ],
  escalation: [
    "escalation, escalated to, escalation path, responders, who responded",
    "escalamiento, escalado a, escalada, intervinientes",
    "escalade, escalad\xE9 \xE0, intervenants",
    "escalonamento, escalado para",
    "\u30A8\u30B9\u30AB\u30EC\u30FC\u30B7\u30E7\u30F3, \u5BFE\u5FDC\u8005"
  ],
  misleading: [
    "misleading, misleading path, misleading investigation, misleading debugging path, misleading investigation debugging path, misleading lead, false lead, red herring, dead end, wild goose chase, wrong assumption, false trail, investigative misstep, misstep",
    "pista falsa, camino equivocado, investigaci\xF3n err\xF3nea, callej\xF3n sin salida, pistas falsas",
    "fausse piste, mauvaise piste, piste trompeuse, impasse, fausses pistes",
    "pista errada, caminho errado, beco sem sa\xEDda",
    "\u8AA4\u3063\u305F\u4EEE\u8AAC"
  ],
  trigger: [
    "trigger, triggering event, lead up, leadup, what triggered",
    "desencadenante, detonante",
    "\xE9l\xE9ment d\xE9clencheur, d\xE9clencheur",
    "gatilho",
    "\u30C8\u30EA\u30AC\u30FC, \u767A\u7AEF, \u304D\u3063\u304B\u3051"
  ],
  "root-cause": [
    "root cause, rca, cause, summation, contributing factor, contributing cause, contributing condition, contributing conditions analysis, what went wrong and why, why it happened, why did it happen, why does this happen, why this happens, why this happened, what caused, what caused it, what allowed to happen, five why, 5 why, whys, five why s, fault, underlying issue, underlying cause, underlying problem, technical cause, technical description, technical analysis, diagnosis, vulnerability, detail of incident, detail of issue, detail of vulnerability, detail of attack, detail of bug, what was wrong, what went wrong technically, causal analysis, why it failed, reason for outage, reason",
    "causa ra\xEDz, causa principal, causas ra\xEDz, factores contribuyentes, por qu\xE9 ocurri\xF3, por qu\xE9 sucedi\xF3, por qu\xE9 pas\xF3, los 5 porqu\xE9s, cinco porqu\xE9s, causa, origen",
    "cause racine, causes racines, cause profonde, causes profondes, origine, cause, facteurs contributifs, les 5 pourquoi, cinq pourquoi, pourquoi",
    "causa raiz, causas raiz, causa principal, causa, fatores contribuintes, por que aconteceu, 5 porqu\xEAs",
    "\u6839\u672C\u539F\u56E0, \u539F\u56E0, \u76F4\u63A5\u539F\u56E0, \u5BC4\u4E0E\u8981\u56E0, \u8981\u56E0, \u767A\u751F\u539F\u56E0",
    "\u6839\u56E0, \u6839\u672C\u539F\u56E0, \u4E8B\u6545\u539F\u56E0, \u6545\u969C\u539F\u56E0, \u95EE\u9898\u539F\u56E0, \u539F\u56E0\u5B9A\u4F4D",
    "ursache, grundursache, hauptursache, ursachenanalyse, fehlerursache",
    "causa principale, causa radice, causa, cause",
    "\u043A\u043E\u0440\u043D\u0435\u0432\u0430\u044F \u043F\u0440\u0438\u0447\u0438\u043D\u0430, \u043A\u043E\u0440\u0435\u043D\u043D\u0430\u044F \u043F\u0440\u0438\u0447\u0438\u043D\u0430, \u043F\u0435\u0440\u0432\u043E\u043F\u0440\u0438\u0447\u0438\u043D\u0430, \u043F\u0440\u0438\u0447\u0438\u043D\u0430, \u043F\u0440\u0438\u0447\u0438\u043D\u044B"
  ],
  resolution: [
    "resolution, recovery, recovery action, mitigation, summation, mitigating action, fix, short term fix, immediate fix, temporary fix, remediation, remediation step, how did we respond, response, how we responded, how was it fixed, how it was fixed, resolved, fixed, how we fixed it, how did we fix it, restoration, solution, workaround, what was done, solving, how it was solved, how we solved it, fix implemented, implemented fix, fix applied, applied fix, what we did, what did we do, detail of fix, resolving action, step to resolution, step to resolve, resolution step, instance fix, hotfix, code fix, action taken, immediate action, immediate action taken, corrective action taken, steps taken, steps taken to resolve",
    "resoluci\xF3n, recuperaci\xF3n, mitigaci\xF3n, soluci\xF3n, correcci\xF3n, acciones inmediatas, c\xF3mo se resolvi\xF3, acciones tomadas, respuesta",
    "r\xE9solution, r\xE9tablissement, rem\xE9diation, correctif, solution appliqu\xE9e, solution, mesures imm\xE9diates, retour \xE0 la normale, comment l incident a \xE9t\xE9 r\xE9solu, att\xE9nuation",
    "resolu\xE7\xE3o, recupera\xE7\xE3o, mitiga\xE7\xE3o, solu\xE7\xE3o, corre\xE7\xE3o, como foi resolvido, a\xE7\xF5es tomadas",
    "\u89E3\u6C7A, \u5FA9\u65E7, \u5BFE\u5FDC, \u5BFE\u51E6, \u7DE9\u548C\u7B56, \u5FA9\u65E7\u5BFE\u5FDC, \u66AB\u5B9A\u5BFE\u5FDC",
    "\u4FEE\u590D, \u89E3\u51B3, \u6062\u590D, \u5904\u7406, \u5904\u7406\u8FC7\u7A0B, \u89E3\u51B3\u8FC7\u7A0B, \u89E3\u51B3\u65B9\u6848, \u89E3\u51B3\u65B9\u6CD5, \u89E3\u51B3\u529E\u6CD5, \u4FEE\u590D\u65B9\u6848, \u4FEE\u590D\u63AA\u65BD, \u4FEE\u590D\u8FC7\u7A0B, \u5E94\u6025\u5904\u7406, \u4E34\u65F6\u63AA\u65BD",
    "behebung, fehlerbehebung, wiederherstellung, l\xF6sung, sofortma\xDFnahmen",
    "risoluzione, soluzione, ripristino",
    "\u0440\u0435\u0448\u0435\u043D\u0438\u0435, \u0443\u0441\u0442\u0440\u0430\u043D\u0435\u043D\u0438\u0435, \u0432\u043E\u0441\u0441\u0442\u0430\u043D\u043E\u0432\u043B\u0435\u043D\u0438\u0435"
  ],
  "corrective-measures": [
    "corrective, preventive, preventative, prevention, preventing, prevent, prevention plan, preventing recurrence, prevention of recurrence, corrective measure, corrective action, corrective step, corrective work, corrective strategy, correction, preventive measure, preventative measure, preventive action, preventative action, preventative strategy, prevention action, prevention measure, capa, follow up, followup, what next, moving forward, going forward, what are we doing about this, what are we doing, what is being done, recommendation, remediation plan, measure, countermeasure, proactive measure, make sure, going to do, safeguard, avoiding, how do we prevent, how are we preventing, how can we prevent, how will we prevent, how to prevent, remediation, long term solution, long term fix, long term measure, possible fix, proposed fix, permanent fix, further mitigation, mitigation and prevention, what we will do, what we will change, what we are changing, what will change, next",
    "medidas correctivas, medidas preventivas, medidas correctivas y preventivas, acciones correctivas, acciones preventivas, acciones correctivas y preventivas, prevenci\xF3n, plan de acci\xF3n, pr\xF3ximos pasos, recomendaciones, medidas",
    "mesures correctives, mesures pr\xE9ventives, mesures correctives et pr\xE9ventives, actions correctives, actions pr\xE9ventives, actions correctives et pr\xE9ventives, plan d action, plan d actions, pr\xE9vention, suites \xE0 donner, recommandations, mesures, prochaines \xE9tapes",
    "medidas corretivas, medidas preventivas, medidas corretivas e preventivas, a\xE7\xF5es corretivas, a\xE7\xF5es preventivas, a\xE7\xF5es corretivas e preventivas, preven\xE7\xE3o, plano de a\xE7\xE3o, pr\xF3ximos passos, recomenda\xE7\xF5es, medidas",
    "\u518D\u767A\u9632\u6B62\u7B56, \u518D\u767A\u9632\u6B62, \u6052\u4E45\u5BFE\u5FDC, \u6052\u4E45\u5BFE\u7B56, \u5BFE\u7B56, \u4ECA\u5F8C\u306E\u5BFE\u5FDC, \u6539\u5584\u7B56",
    "\u9884\u9632, \u9884\u9632\u63AA\u65BD, \u9632\u8303\u63AA\u65BD, \u6539\u8FDB\u63AA\u65BD, \u6574\u6539\u63AA\u65BD, \u6574\u6539\u65B9\u6848, \u540E\u7EED\u63AA\u65BD, \u540E\u7EED\u8BA1\u5212, \u540E\u7EED\u6539\u8FDB, \u7EA0\u6B63\u63AA\u65BD, \u6539\u8FDB\u65B9\u6848, \u6539\u8FDB\u8BA1\u5212, \u5982\u4F55\u907F\u514D",
    "ma\xDFnahmen, korrekturma\xDFnahmen, gegenma\xDFnahmen, vorbeugung, pr\xE4vention, vorbeugende ma\xDFnahmen, pr\xE4ventive ma\xDFnahmen",
    "misure correttive, misure preventive, azioni correttive, azioni preventive, prevenzione",
    "\u043C\u0435\u0440\u044B, \u043A\u043E\u0440\u0440\u0435\u043A\u0442\u0438\u0440\u0443\u044E\u0449\u0438\u0435 \u043C\u0435\u0440\u044B, \u043F\u0440\u0435\u0432\u0435\u043D\u0442\u0438\u0432\u043D\u044B\u0435 \u043C\u0435\u0440\u044B, \u043C\u0435\u0440\u044B \u043F\u043E \u043F\u0440\u0435\u0434\u043E\u0442\u0432\u0440\u0430\u0449\u0435\u043D\u0438\u044E, \u043F\u0440\u0435\u0434\u043E\u0442\u0432\u0440\u0430\u0449\u0435\u043D\u0438\u0435"
  ],
  improvements: [
    "improvement, improvements fix, improvement fix, enhancement, thing to be improved, thing that can be improved, thing to improve, area for improvement, area of improvement, what can be improved, what could be improved, what needs improvement, what needs improvement fixing, what can be improved fixed, thing to be improved fixed, opportunity for improvement, process improvement",
    "mejoras, oportunidades de mejora, \xE1reas de mejora, qu\xE9 se puede mejorar, puntos de mejora",
    "am\xE9liorations, axes d am\xE9lioration, pistes d am\xE9lioration, points d am\xE9lioration",
    "melhorias, oportunidades de melhoria, \xE1reas de melhoria, o que pode ser melhorado",
    "\u6539\u5584, \u6539\u5584\u70B9",
    "\u6539\u8FDB, \u6539\u8FDB\u70B9, \u4F18\u5316",
    "verbesserungen, verbesserung",
    "miglioramenti, punti di miglioramento",
    "\u0443\u043B\u0443\u0447\u0448\u0435\u043D\u0438\u044F"
  ],
  "action-items": [
    "task, task list, list of task, specific task, task to address issue, task to address, todo, to do, todo list, to do list, action item, action list, action, ai, follow up task, follow up action, followup action, followup task, follow up item, action point, action plan, action required, planned action, review action, action following review, action after review, remediation item, remediation task, actionable item, actionable, corrective task, preventive task, work item, next step, ticket, checklist",
    "tareas, lista de tareas, tareas espec\xEDficas, acciones, acciones pendientes, pendientes, tareas por realizar, elementos de acci\xF3n, por hacer",
    "t\xE2ches, liste de t\xE2ches, liste des t\xE2ches, actions, actions \xE0 mener, \xE0 faire, t\xE2ches \xE0 r\xE9aliser, t\xE2ches sp\xE9cifiques, actions de suivi, points d action",
    "tarefas, lista de tarefas, tarefas espec\xEDficas, a\xE7\xF5es, itens de a\xE7\xE3o, a fazer, pend\xEAncias",
    "\u30A2\u30AF\u30B7\u30E7\u30F3\u30A2\u30A4\u30C6\u30E0, \u30A2\u30AF\u30B7\u30E7\u30F3, \u30BF\u30B9\u30AF, \u5BFE\u5FDC\u30BF\u30B9\u30AF, \u3084\u308B\u3053\u3068",
    "\u884C\u52A8\u9879, \u884C\u52A8\u8BA1\u5212, \u540E\u7EED\u884C\u52A8, \u5F85\u529E, \u5F85\u529E\u4E8B\u9879, \u6539\u8FDB\u9879, \u4EFB\u52A1, \u8DDF\u8FDB\u4E8B\u9879",
    "aufgaben, n\xE4chste schritte, offene punkte",
    "prossimi passi, azioni da intraprendere",
    "\u0437\u0430\u0434\u0430\u0447\u0438, \u0441\u043F\u0438\u0441\u043E\u043A \u0437\u0430\u0434\u0430\u0447, \u0434\u0430\u043B\u044C\u043D\u0435\u0439\u0448\u0438\u0435 \u0434\u0435\u0439\u0441\u0442\u0432\u0438\u044F, \u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0438\u0435 \u0448\u0430\u0433\u0438, \u043F\u043B\u0430\u043D \u0434\u0435\u0439\u0441\u0442\u0432\u0438\u0439"
  ],
  lessons: [
    "lesson learned, lesson learnt, lesson, learning, takeaway, key takeaway, what went well, what went wrong, what went poorly, what went right, what did not go so well, what didn t go so well, what didn t go well, what could have gone better, thing that went well, thing that went poorly, thing that went wrong, where we got lucky, how d we do, what we learned, what did we learn, insight, retrospective, reflection",
    "lecciones aprendidas, aprendizajes, qu\xE9 sali\xF3 bien, qu\xE9 sali\xF3 mal, d\xF3nde tuvimos suerte, lecciones",
    "le\xE7ons apprises, le\xE7ons tir\xE9es, enseignements, retour d exp\xE9rience, retex, ce qui a bien fonctionn\xE9, ce qui a mal fonctionn\xE9",
    "li\xE7\xF5es aprendidas, aprendizados, o que deu certo, o que deu errado, onde tivemos sorte",
    "\u6559\u8A13, \u5B66\u3073, \u3046\u307E\u304F\u3044\u3063\u305F\u3053\u3068, \u3046\u307E\u304F\u3044\u304B\u306A\u304B\u3063\u305F\u3053\u3068, \u904B\u304C\u826F\u304B\u3063\u305F\u3053\u3068, \u5B66\u3093\u3060\u3053\u3068, \u632F\u308A\u8FD4\u308A",
    "\u6559\u8BAD, \u7ECF\u9A8C\u6559\u8BAD, \u7ECF\u9A8C\u603B\u7ED3, \u603B\u7ED3, \u53CD\u601D, \u590D\u76D8, \u505A\u5F97\u597D\u7684, \u505A\u5F97\u4E0D\u597D\u7684, \u5B78\u5230\u7684\u6559\u8A13",
    "erkenntnisse, gewonnene erkenntnisse, lehren, was lief gut, was lief schlecht",
    "lezioni apprese, lezioni imparate, cosa ha funzionato, cosa non ha funzionato",
    "\u0432\u044B\u0432\u043E\u0434\u044B, \u0443\u0440\u043E\u043A\u0438, \u0438\u0437\u0432\u043B\u0435\u0447\u0451\u043D\u043D\u044B\u0435 \u0443\u0440\u043E\u043A\u0438, \u0447\u0442\u043E \u043F\u0440\u043E\u0448\u043B\u043E \u0445\u043E\u0440\u043E\u0448\u043E, \u0447\u0442\u043E \u043F\u0440\u043E\u0448\u043B\u043E \u043F\u043B\u043E\u0445\u043E"
  ],
  metadata: [
    "metadata, incident detail, report detail, key fact, at a glance",
    "metadatos, datos del incidente",
    "m\xE9tadonn\xE9es, fiche d incident",
    "metadados",
    "\u30E1\u30BF\u30C7\u30FC\u30BF, \u57FA\u672C\u60C5\u5831",
    "\u57FA\u672C\u4FE1\u606F, \u5143\u6570\u636E"
  ],
  beside: [
    "response team, response plan, response process, response protocol, response procedure, response training, contributor, author, attendee, participant, involved party, reference, resource, link, appendix, supporting information, visual summary, diagram, diagram explanation, humorous note, conclusion, final thought, closing thought, closing, glossary, acknowledgement, license, stat, statistic, messaging, communication, feedback, additional information, time to detect, time to detection, time to acknowledge, time to identify, time to mitigate, time to mitigation, time to repair, time to recover, time to recovery, time to resolve, time to resolution, time to restore, more resource, related incident, q a, question, open question, note, postscript, outcome, further reading, credit",
    "colaboradores, autores, referencias, conclusi\xF3n, glosario, anexo, comunicaci\xF3n",
    "contributeurs, auteurs, r\xE9f\xE9rences, conclusion, glossaire, annexe, communication",
    "colaboradores, autores, refer\xEAncias, conclus\xE3o, gloss\xE1rio, anexo, comunica\xE7\xE3o",
    "\u53C2\u8003\u8CC7\u6599, \u53C2\u8003, \u95A2\u9023\u8CC7\u6599, \u5099\u8003, \u7D50\u8AD6",
    "\u53C2\u8003, \u53C2\u8003\u8D44\u6599, \u76F8\u5173\u8D44\u6599, \u76F8\u5173\u94FE\u63A5, \u53C2\u8003\u94FE\u63A5, \u9644\u5F55, \u5907\u6CE8, \u7ED3\u8BBA",
    "anhang, referenzen, fazit",
    "riferimenti, appendice, conclusione",
    "\u043F\u0440\u0438\u043B\u043E\u0436\u0435\u043D\u0438\u0435, \u0441\u0441\u044B\u043B\u043A\u0438, \u0437\u0430\u043A\u043B\u044E\u0447\u0435\u043D\u0438\u0435"
  ]
};
var forms = [
  [/^why .{0,40}\b(?:detect(?:ion|ed)?|noticed?)\b/, "detection"],
  [/^impact (?:on|to|for) [\p{L}\p{N}'’ -]{2,40}$/u, "impact"],
  [/^why (?:did|does|do|was|were|is|has|have) /, "root-cause"],
  [/^what (?:caused|led to|allowed) /, "root-cause"],
  [/^how (?:did|does) .{0,40}\b(?:attack|exploit|hack|bug)\b.{0,20}\bwork/, "root-cause"],
  [/^how (?:did|was|were|have|has) .{0,60}\b(?:fix|solv|resolv|restor|recover|mitigat|repair)/, "resolution"],
  [/^how (?:did|was|were) .{0,60}\b(?:detect|notic|discover|f[io]u?nd out|learn)/, "detection"],
  [
    /^(?:what|how) (?:are|is|will|can|could|do|should) .{0,60}\b(?:prevent|avoid|again|about (?:this|it))\b/,
    "corrective-measures"
  ],
  [/^who (?:was|were|is|are) .{0,40}\b(?:affected|impacted)/, "impact"],
  [/^(?:[\p{L}\p{N}'’]+[ -]){1,4}timeline$/u, "timeline"]
];
var qualifiers = new Set(
  words(
    "incident issue outage disruption problem event service system detailed detail brief short full complete initial final key main primary overall blameless executive high level quick technical general our my specific proposed planned possible potential future immediate long term short mid medium taken must contain explanation analysis section report process procedure implementation description log window related such against problem happening again recurrence occurring reoccurrence future it from happen update list total method item real actual ongoing new post postmortem effort strategy plan address time what how when which who where team individual happened found identified error some date range did does do will should doesn don t not never re about go further incidente incident ejecutivo executif executivo problema probleme evento eventos evenement evenements interrupcion servicio panne vorfall vorfalls storung ausfall ausfalls disservizio \u0438\u043D\u0446\u0438\u0434\u0435\u043D\u0442 \u0438\u043D\u0446\u0438\u0434\u0435\u043D\u0442\u0430 \u0441\u0431\u043E\u0438 \u0441\u0431\u043E\u044F"
  )
);
var fillers = new Set(
  words(
    "the a an its of to in on for and or with by is was were are be been we i it this that these those our us can de del la el los las l d du des le les un une en y e et o a da do das dos der die das und von zur zum il i gli di del della degli \u0438"
  )
);
var weak = new Set(
  words("incident issue problem introduction background description context reason next scope effect how")
);
function words(list2) {
  return list2.split(" ");
}

// src/postmortem/vocabulary.ts
var mostRemembered = 1e4;
function vocabularyOf(own3 = {}) {
  const aliases = /* @__PURE__ */ new Map();
  const known2 = /* @__PURE__ */ new Map();
  const cache = /* @__PURE__ */ new Map();
  const learn = (name2, alias) => {
    const tokens = tokensOf(alias);
    const [first2] = tokens;
    if (first2 === void 0) return;
    for (const token2 of tokens) known2.set(token2, lettersOf(token2));
    const list2 = aliases.get(first2) ?? [];
    aliases.set(
      first2,
      [...list2, { name: name2, tokens }].sort((a, b) => b.tokens.length - a.tokens.length)
    );
  };
  for (const [name2, lists] of Object.entries(own3)) for (const alias of lists) learn(name2, alias);
  for (const [name2, lists] of Object.entries(names))
    for (const alias of lists.join(", ").split(", ")) learn(name2, alias);
  const meaning = (title, tolerance) => {
    const bare2 = tokensOf(withoutAside(title));
    const tokens = tolerance === "near" ? bare2.map((token2) => nearest(token2, known2)) : bare2;
    if (tokens.length === 0 || tokens.length > 12) return null;
    const essence = tokens.filter((token2) => !qualifiers.has(token2));
    if (essence.length > 1 && essence.length < tokens.length) {
      const same = aliases.get(essence[0] ?? "")?.filter((alias) => alias.tokens.join() === essence.join()) ?? [];
      if (same.length > 0) return same.flatMap(({ name: name2 }) => name2 === "beside" ? [] : [name2]);
    }
    const whole = tokens.length === tokensOf(title).length;
    const joint = /[/&+,]|\b(?:and|y|et|e)\b/i.test(title);
    const named3 = cover(tokens, aliases, tolerance === "near" && whole, joint);
    return named3 ?? (tolerance === "near" ? formed(title) : null);
  };
  return (title, tolerance = "near") => {
    if (title.length > 160) return null;
    const key2 = tolerance + title;
    const found = cache.has(key2) ? cache.get(key2) : meaning(title, tolerance);
    if (cache.size < mostRemembered) cache.set(key2, found ?? null);
    return found ?? null;
  };
}
function formed(title) {
  const bare2 = withoutAside(title).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "").toLowerCase();
  const id = forms.find(([form]) => form.test(bare2))?.[1];
  return id === void 0 ? null : [id];
}
function cover(tokens, aliases, whole, joint) {
  const found = [];
  for (let i = 0; i < tokens.length; ) {
    const fitting = aliases.get(tokens[i] ?? "")?.filter((a) => a.tokens.every((token3, k) => tokens[i + k] === token3)) ?? [];
    const [alias] = fitting;
    const only = whole && alias?.tokens.length === tokens.length;
    const token2 = tokens[i] ?? "";
    if (alias && (only || alias.tokens.length > 1 || !weak.has(token2))) {
      found.push(...fitting.filter((other) => other.tokens.length === alias.tokens.length));
      i += alias.tokens.length;
    } else if (qualifiers.has(token2) || /^\d/.test(token2)) i += 1;
    else return null;
  }
  if (found.length === 0) return null;
  const ids = found.flatMap(({ name: name2 }) => name2 === "beside" ? [] : [name2]);
  return ids.length < found.length && !joint ? [] : [...new Set(ids)];
}
function withoutAside(title) {
  return title.replace(/[([（【][^)\]）】]*[)\]）】]?/g, " ").replace(/^\s*(?:\d{1,2}|[IVX]{1,4}|[a-zA-Z])[.)](?=\s)/, " ").replace(/\s[-–—|]\s.*$/, " ").replace(new RegExp("(?<=\\p{L}.{3,})\\b(?:\\d{1,4}[-/.]\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|all times\\b).*$", "iu"), " ");
}
function tokensOf(text4) {
  return text4.normalize("NFKD").replace(new RegExp("\\p{M}+", "gu"), "").toLowerCase().split(new RegExp("[^\\p{L}\\p{N}]+|(?<=\\p{Script=Han})(?:\u4EE5\u53CA|[\u4E0E\u548C\u53CA\u3068])(?=\\p{Script=Han})", "u")).filter((token2) => token2 !== "").map(singular).filter((token2, _, all) => !fillers.has(token2) || all.every((other) => fillers.has(other)));
}
function singular(token2) {
  if (qualifiers.has(token2) || fillers.has(token2)) return token2;
  if (/^[a-z]+(?:x|ch|sh|ss)es$/.test(token2)) return token2.slice(0, -2);
  if (/^[a-z]{2,}s$/.test(token2) && !/(?:ss|us|is)$/.test(token2)) return token2.slice(0, -1);
  return token2.replace(/(?<=[\p{Script=Han}])(?:分析|一覧)$/u, "");
}
function nearest(token2, known2) {
  if (token2.length < 4 || known2.has(token2) || qualifiers.has(token2)) return token2;
  const allowed = token2.length < 8 ? 1 : 2;
  let best = { word: token2, far: allowed + 0.1 };
  const letters = lettersOf(token2);
  for (const [word, its] of known2) {
    if (word.length < 5 || Math.abs(word.length - token2.length) > allowed) continue;
    if (ones(letters ^ its) > 2 * allowed) continue;
    const far = distance(word, token2);
    if (far < best.far) best = { word, far };
  }
  return best.word;
}
function lettersOf(word) {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}
function ones(bits) {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
function distance(a, b) {
  let before = [];
  let row2 = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row2[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (before[j - 2] ?? 0) + 0.5 : change;
      next.push(Math.min((row2[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change, swap));
    }
    before = row2;
    row2 = next;
  }
  return row2[b.length] ?? 0;
}

// src/postmortem/parse.ts
var vocabularies = /* @__PURE__ */ new WeakMap();
var none = {};
function vocabularyFor(sections = none) {
  const own3 = Object.keys(sections).length > 0 ? sections : none;
  const known2 = vocabularies.get(own3);
  if (known2 !== void 0) return known2;
  const vocabulary = vocabularyOf(own3);
  vocabularies.set(own3, vocabulary);
  return vocabulary;
}
function parse2(path2, source, options = {}) {
  const { lines: sourceLines, frontMatter, blocks, unread } = readDocument(source);
  const span = { line: 1, endLine: sourceLines.length };
  const root = outlined(blocks, span, vocabularyFor(options.sections));
  const { incident, timeline } = readChronology(root, frontMatter);
  const tasks = readActionItems(root, sourceLines);
  const labelled = readSections(root, timeline, tasks.actionItemsAt?.span ?? null);
  const summary = unlabelledSummary(root);
  const sections = summary ? [...labelled, summary] : labelled;
  const lines2 = readLines2(blocks, sourceLines, sections);
  const links = readLinks(sourceLines, new Set(lines2.filter(({ inside: inside2 }) => inside2 === "code").map(({ line }) => line)));
  const text4 = blocks.map(textOf).join("\n");
  const words2 = countWords(text4);
  const report = {
    path: path2,
    language: languageOf(text4, words2),
    title: readTitle(root, frontMatter),
    span,
    sections,
    incident,
    impact: readImpact(root),
    summaryCause: readSummaryCause(root),
    timeline,
    ...tasks,
    actionItems: dated(tasks.actionItems, incident),
    metadata: readMetadata(root, frontMatter),
    lines: lines2,
    hidden: readHidden(sourceLines, lines2),
    headings: readHeadings(blocks),
    links,
    suppressions: readSuppressions(sourceLines, lines2[0]?.line ?? 0),
    words: words2,
    unread
  };
  return { ...report, ...kindOf({ ...report, sections: labelled }) };
}

// src/check.ts
function check(path2, text4, { configuration, policy }, files = null) {
  const judged = lint(parse2(path2, text4, { sections: configuration.sections }), configuration, files);
  if (policy === null || judged.postmortem.kind !== "report") return judged;
  return withPolicy(judged, policy(result([judged]).reports[0]));
}

// src/rules/fix.ts
function fix(source, fixes) {
  const lines2 = source.split(/(?<=\n)/);
  const changed = /* @__PURE__ */ new Set();
  for (const { span, text: text4 } of fixes) {
    const { line, endLine } = span;
    const numbers = Array.from({ length: endLine - line + 1 }, (_, index) => line + index);
    if (numbers.some((number) => changed.has(number) || number > lines2.length)) continue;
    for (const number of numbers) changed.add(number);
    const last = lines2[endLine - 1] ?? "";
    const end = last.endsWith("\r\n") ? "\r\n" : last.endsWith("\n") ? "\n" : "";
    for (const number of numbers) lines2[number - 1] = "";
    if (text4 !== null) lines2[line - 1] = text4.replaceAll("\n", end || "\n") + end;
  }
  return lines2.join("");
}
function isAsJudged(postmortem, first2, lines2) {
  const judged = new Map(postmortem.lines.map(({ line, source }) => [line, source.trimEnd()]));
  return lines2.every((line, index) => (judged.get(first2 + index) ?? line.trimEnd()) === line.trimEnd());
}

export {
  check,
  fix,
  isAsJudged
};
