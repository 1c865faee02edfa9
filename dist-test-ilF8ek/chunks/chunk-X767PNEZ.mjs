import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  nearest
} from "./chunk-MTEFILOO.mjs";
import {
  LineIndex,
  commentMarker,
  remarkMessageControl
} from "./chunk-4GAEXTPR.mjs";
import {
  VFile
} from "./chunk-ZTYYPZX2.mjs";
import {
  allRules,
  countedLines,
  criteriaFor,
  measure,
  startOf,
  verdict
} from "./chunk-FZXO2AJL.mjs";
import {
  TookTooLong,
  inTime
} from "./chunk-5W6ESEFG.mjs";
import {
  parseMarkdown
} from "./chunk-UXHU7EYL.mjs";
import {
  english
} from "./chunk-IXSWBJCV.mjs";
import {
  findingsOf,
  isGap,
  severityOf
} from "./chunk-A6X6P6YS.mjs";
import {
  __commonJS,
  __toESM
} from "./chunk-XZU7YC4B.mjs";

// node_modules/picomatch/lib/constants.js
var require_constants = __commonJS({
  "node_modules/picomatch/lib/constants.js"(exports, module) {
    "use strict";
    var WIN_SLASH = "\\\\/";
    var WIN_NO_SLASH = `[^${WIN_SLASH}]`;
    var DEFAULT_MAX_EXTGLOB_RECURSION = 0;
    var DOT_LITERAL = "\\.";
    var PLUS_LITERAL = "\\+";
    var QMARK_LITERAL = "\\?";
    var SLASH_LITERAL = "\\/";
    var ONE_CHAR = "(?=.)";
    var QMARK = "[^/]";
    var END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
    var START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
    var DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
    var NO_DOT = `(?!${DOT_LITERAL})`;
    var NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
    var NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
    var NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
    var QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
    var STAR = `${QMARK}*?`;
    var SEP = "/";
    var POSIX_CHARS = {
      DOT_LITERAL,
      PLUS_LITERAL,
      QMARK_LITERAL,
      SLASH_LITERAL,
      ONE_CHAR,
      QMARK,
      END_ANCHOR,
      DOTS_SLASH,
      NO_DOT,
      NO_DOTS,
      NO_DOT_SLASH,
      NO_DOTS_SLASH,
      QMARK_NO_DOT,
      STAR,
      START_ANCHOR,
      SEP
    };
    var WINDOWS_CHARS = {
      ...POSIX_CHARS,
      SLASH_LITERAL: `[${WIN_SLASH}]`,
      QMARK: WIN_NO_SLASH,
      STAR: `${WIN_NO_SLASH}*?`,
      DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
      NO_DOT: `(?!${DOT_LITERAL})`,
      NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
      NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
      START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
      END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
      SEP: "\\"
    };
    var POSIX_REGEX_SOURCE = {
      __proto__: null,
      alnum: "a-zA-Z0-9",
      alpha: "a-zA-Z",
      ascii: "\\x00-\\x7F",
      blank: " \\t",
      cntrl: "\\x00-\\x1F\\x7F",
      digit: "0-9",
      graph: "\\x21-\\x7E",
      lower: "a-z",
      print: "\\x20-\\x7E ",
      punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
      space: " \\t\\r\\n\\v\\f",
      upper: "A-Z",
      word: "A-Za-z0-9_",
      xdigit: "A-Fa-f0-9"
    };
    module.exports = {
      DEFAULT_MAX_EXTGLOB_RECURSION,
      MAX_LENGTH: 1024 * 64,
      POSIX_REGEX_SOURCE,
      // regular expressions
      REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
      REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
      REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
      REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
      REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
      REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
      // Replace globs with equivalent patterns to reduce parsing time.
      REPLACEMENTS: {
        __proto__: null,
        "***": "*",
        "**/**": "**",
        "**/**/**": "**"
      },
      // Digits
      CHAR_0: 48,
      /* 0 */
      CHAR_9: 57,
      /* 9 */
      // Alphabet chars.
      CHAR_UPPERCASE_A: 65,
      /* A */
      CHAR_LOWERCASE_A: 97,
      /* a */
      CHAR_UPPERCASE_Z: 90,
      /* Z */
      CHAR_LOWERCASE_Z: 122,
      /* z */
      CHAR_LEFT_PARENTHESES: 40,
      /* ( */
      CHAR_RIGHT_PARENTHESES: 41,
      /* ) */
      CHAR_ASTERISK: 42,
      /* * */
      // Non-alphabetic chars.
      CHAR_AMPERSAND: 38,
      /* & */
      CHAR_AT: 64,
      /* @ */
      CHAR_BACKWARD_SLASH: 92,
      /* \ */
      CHAR_CARRIAGE_RETURN: 13,
      /* \r */
      CHAR_CIRCUMFLEX_ACCENT: 94,
      /* ^ */
      CHAR_COLON: 58,
      /* : */
      CHAR_COMMA: 44,
      /* , */
      CHAR_DOT: 46,
      /* . */
      CHAR_DOUBLE_QUOTE: 34,
      /* " */
      CHAR_EQUAL: 61,
      /* = */
      CHAR_EXCLAMATION_MARK: 33,
      /* ! */
      CHAR_FORM_FEED: 12,
      /* \f */
      CHAR_FORWARD_SLASH: 47,
      /* / */
      CHAR_GRAVE_ACCENT: 96,
      /* ` */
      CHAR_HASH: 35,
      /* # */
      CHAR_HYPHEN_MINUS: 45,
      /* - */
      CHAR_LEFT_ANGLE_BRACKET: 60,
      /* < */
      CHAR_LEFT_CURLY_BRACE: 123,
      /* { */
      CHAR_LEFT_SQUARE_BRACKET: 91,
      /* [ */
      CHAR_LINE_FEED: 10,
      /* \n */
      CHAR_NO_BREAK_SPACE: 160,
      /* \u00A0 */
      CHAR_PERCENT: 37,
      /* % */
      CHAR_PLUS: 43,
      /* + */
      CHAR_QUESTION_MARK: 63,
      /* ? */
      CHAR_RIGHT_ANGLE_BRACKET: 62,
      /* > */
      CHAR_RIGHT_CURLY_BRACE: 125,
      /* } */
      CHAR_RIGHT_SQUARE_BRACKET: 93,
      /* ] */
      CHAR_SEMICOLON: 59,
      /* ; */
      CHAR_SINGLE_QUOTE: 39,
      /* ' */
      CHAR_SPACE: 32,
      /*   */
      CHAR_TAB: 9,
      /* \t */
      CHAR_UNDERSCORE: 95,
      /* _ */
      CHAR_VERTICAL_LINE: 124,
      /* | */
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
      /* \uFEFF */
      /**
       * Create EXTGLOB_CHARS
       */
      extglobChars(chars) {
        return {
          "!": { type: "negate", open: "(?:(?!(?:", close: `))${chars.STAR})` },
          "?": { type: "qmark", open: "(?:", close: ")?" },
          "+": { type: "plus", open: "(?:", close: ")+" },
          "*": { type: "star", open: "(?:", close: ")*" },
          "@": { type: "at", open: "(?:", close: ")" }
        };
      },
      /**
       * Create GLOB_CHARS
       */
      globChars(win32) {
        return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
      }
    };
  }
});

// node_modules/picomatch/lib/utils.js
var require_utils = __commonJS({
  "node_modules/picomatch/lib/utils.js"(exports) {
    "use strict";
    var {
      REGEX_BACKSLASH,
      REGEX_REMOVE_BACKSLASH,
      REGEX_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_GLOBAL
    } = require_constants();
    exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
    exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
    exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
    exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
    exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
    exports.isWindows = () => {
      if (typeof navigator !== "undefined" && navigator.platform) {
        const platform = navigator.platform.toLowerCase();
        return platform === "win32" || platform === "windows";
      }
      if (typeof process !== "undefined" && process.platform) {
        return process.platform === "win32";
      }
      return false;
    };
    exports.removeBackslashes = (str) => {
      return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
        return match === "\\" ? "" : match;
      });
    };
    exports.escapeLast = (input, char, lastIdx) => {
      const idx = input.lastIndexOf(char, lastIdx);
      if (idx === -1) return input;
      if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
      return `${input.slice(0, idx)}\\${input.slice(idx)}`;
    };
    exports.removePrefix = (input, state = {}) => {
      let output2 = input;
      if (output2.startsWith("./")) {
        output2 = output2.slice(2);
        state.prefix = "./";
      }
      return output2;
    };
    exports.wrapOutput = (input, state = {}, options = {}) => {
      const prepend = options.contains ? "" : "^";
      const append = options.contains ? "" : "$";
      let output2 = `${prepend}(?:${input})${append}`;
      if (state.negated === true) {
        output2 = `(?:^(?!${output2}).*$)`;
      }
      return output2;
    };
    exports.basename = (path, { windows } = {}) => {
      const segs = path.split(windows ? /[\\/]/ : "/");
      const last = segs[segs.length - 1];
      if (last === "") {
        return segs[segs.length - 2];
      }
      return last;
    };
  }
});

// node_modules/picomatch/lib/scan.js
var require_scan = __commonJS({
  "node_modules/picomatch/lib/scan.js"(exports, module) {
    "use strict";
    var utils = require_utils();
    var {
      CHAR_ASTERISK,
      /* * */
      CHAR_AT,
      /* @ */
      CHAR_BACKWARD_SLASH,
      /* \ */
      CHAR_COMMA,
      /* , */
      CHAR_DOT,
      /* . */
      CHAR_EXCLAMATION_MARK,
      /* ! */
      CHAR_FORWARD_SLASH,
      /* / */
      CHAR_LEFT_CURLY_BRACE,
      /* { */
      CHAR_LEFT_PARENTHESES,
      /* ( */
      CHAR_LEFT_SQUARE_BRACKET,
      /* [ */
      CHAR_PLUS,
      /* + */
      CHAR_QUESTION_MARK,
      /* ? */
      CHAR_RIGHT_CURLY_BRACE,
      /* } */
      CHAR_RIGHT_PARENTHESES,
      /* ) */
      CHAR_RIGHT_SQUARE_BRACKET
      /* ] */
    } = require_constants();
    var isPathSeparator = (code) => {
      return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
    };
    var depth = (token2) => {
      if (token2.isPrefix !== true) {
        token2.depth = token2.isGlobstar ? Infinity : 1;
      }
    };
    var scan2 = (input, options) => {
      const opts = options || {};
      const length = input.length - 1;
      const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
      const slashes = [];
      const tokens = [];
      const parts = [];
      let str = input;
      let index = -1;
      let start = 0;
      let lastIndex = 0;
      let isBrace = false;
      let isBracket = false;
      let isGlob2 = false;
      let isExtglob = false;
      let isGlobstar = false;
      let braceEscaped = false;
      let backslashes = false;
      let negated = false;
      let negatedExtglob = false;
      let finished = false;
      let braces = 0;
      let prev;
      let code;
      let token2 = { value: "", depth: 0, isGlob: false };
      const eos = () => index >= length;
      const peek = () => str.charCodeAt(index + 1);
      const advance = () => {
        prev = code;
        return str.charCodeAt(++index);
      };
      while (index < length) {
        code = advance();
        let next;
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token2.backslashes = true;
          code = advance();
          if (code === CHAR_LEFT_CURLY_BRACE) {
            braceEscaped = true;
          }
          continue;
        }
        if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token2.backslashes = true;
              advance();
              continue;
            }
            if (code === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
              isBrace = token2.isBrace = true;
              isGlob2 = token2.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (braceEscaped !== true && code === CHAR_COMMA) {
              isBrace = token2.isBrace = true;
              isGlob2 = token2.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (code === CHAR_RIGHT_CURLY_BRACE) {
              braces--;
              if (braces === 0) {
                braceEscaped = false;
                isBrace = token2.isBrace = true;
                finished = true;
                break;
              }
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_FORWARD_SLASH) {
          slashes.push(index);
          tokens.push(token2);
          token2 = { value: "", depth: 0, isGlob: false };
          if (finished === true) continue;
          if (prev === CHAR_DOT && index === start + 1) {
            start += 2;
            continue;
          }
          lastIndex = index + 1;
          continue;
        }
        if (opts.noext !== true) {
          const isExtglobChar = code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK;
          if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
            isGlob2 = token2.isGlob = true;
            isExtglob = token2.isExtglob = true;
            finished = true;
            if (code === CHAR_EXCLAMATION_MARK && index === start) {
              negatedExtglob = true;
            }
            if (scanToEnd === true) {
              let parens = 0;
              while (eos() !== true && (code = advance())) {
                if (code === CHAR_BACKWARD_SLASH) {
                  backslashes = token2.backslashes = true;
                  advance();
                  continue;
                }
                if (code === CHAR_LEFT_PARENTHESES) {
                  parens++;
                  continue;
                }
                if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                  finished = true;
                  break;
                }
              }
              continue;
            }
            break;
          }
        }
        if (code === CHAR_ASTERISK) {
          if (prev === CHAR_ASTERISK) isGlobstar = token2.isGlobstar = true;
          isGlob2 = token2.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_QUESTION_MARK) {
          isGlob2 = token2.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_LEFT_SQUARE_BRACKET) {
          while (eos() !== true && (next = advance())) {
            if (next === CHAR_BACKWARD_SLASH) {
              backslashes = token2.backslashes = true;
              advance();
              continue;
            }
            if (next === CHAR_RIGHT_SQUARE_BRACKET) {
              isBracket = token2.isBracket = true;
              isGlob2 = token2.isGlob = true;
              finished = true;
              break;
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
          negated = token2.negated = true;
          start++;
          continue;
        }
        if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
          isGlob2 = token2.isGlob = true;
          if (scanToEnd === true) {
            let parens = 1;
            while (eos() !== true && (code = advance())) {
              if (code === CHAR_BACKWARD_SLASH) {
                backslashes = token2.backslashes = true;
                advance();
                continue;
              }
              if (code === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                finished = true;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (isGlob2 === true) {
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
      }
      if (opts.noext === true) {
        isExtglob = false;
        isGlob2 = false;
      }
      let base = str;
      let prefix = "";
      let glob = "";
      if (start > 0) {
        prefix = str.slice(0, start);
        str = str.slice(start);
        lastIndex -= start;
      }
      if (base && isGlob2 === true && lastIndex > 0) {
        base = str.slice(0, lastIndex);
        glob = str.slice(lastIndex);
      } else if (isGlob2 === true) {
        base = "";
        glob = str;
      } else {
        base = str;
      }
      if (base && base !== "" && base !== "/" && base !== str) {
        if (isPathSeparator(base.charCodeAt(base.length - 1))) {
          base = base.slice(0, -1);
        }
      }
      if (opts.unescape === true) {
        if (glob) glob = utils.removeBackslashes(glob);
        if (base && backslashes === true) {
          base = utils.removeBackslashes(base);
        }
      }
      const state = {
        prefix,
        input,
        start,
        base,
        glob,
        isBrace,
        isBracket,
        isGlob: isGlob2,
        isExtglob,
        isGlobstar,
        negated,
        negatedExtglob
      };
      if (opts.tokens === true) {
        state.maxDepth = 0;
        if (!isPathSeparator(code)) {
          tokens.push(token2);
        }
        state.tokens = tokens;
      }
      if (opts.parts === true || opts.tokens === true) {
        let prevIndex;
        for (let idx = 0; idx < slashes.length; idx++) {
          const n2 = prevIndex !== void 0 ? prevIndex + 1 : start;
          const i = slashes[idx];
          const value2 = input.slice(n2, i);
          if (opts.tokens) {
            if (idx === 0 && start !== 0) {
              tokens[idx].isPrefix = true;
              tokens[idx].value = prefix;
            } else {
              tokens[idx].value = value2;
            }
            depth(tokens[idx]);
            state.maxDepth += tokens[idx].depth;
          }
          if (i >= start) {
            parts.push(value2);
            prevIndex = i;
          }
        }
        const n = prevIndex !== void 0 ? prevIndex + 1 : start;
        const value = input.slice(n);
        parts.push(value);
        if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
          tokens[tokens.length - 1].value = value;
          depth(tokens[tokens.length - 1]);
          state.maxDepth += tokens[tokens.length - 1].depth;
        }
        state.slashes = slashes;
        state.parts = parts;
      }
      return state;
    };
    module.exports = scan2;
  }
});

// node_modules/picomatch/lib/parse.js
var require_parse = __commonJS({
  "node_modules/picomatch/lib/parse.js"(exports, module) {
    "use strict";
    var constants = require_constants();
    var utils = require_utils();
    var {
      MAX_LENGTH,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants;
    var expandRange = (args, options) => {
      if (typeof options.expandRange === "function") {
        return options.expandRange(...args, options);
      }
      args.sort();
      const value = `[${args.join("-")}]`;
      try {
        new RegExp(value);
      } catch (ex) {
        return args.map((v) => utils.escapeRegex(v)).join("..");
      }
      return value;
    };
    var syntaxError = (type, char) => {
      return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
    };
    var splitTopLevel = (input) => {
      const parts = [];
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let value = "";
      let escaped = false;
      for (const ch of input) {
        if (escaped === true) {
          value += ch;
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          value += ch;
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          value += ch;
          continue;
        }
        if (quote === 0) {
          if (ch === "[") {
            bracket++;
          } else if (ch === "]" && bracket > 0) {
            bracket--;
          } else if (bracket === 0) {
            if (ch === "(") {
              paren++;
            } else if (ch === ")" && paren > 0) {
              paren--;
            } else if (ch === "|" && paren === 0) {
              parts.push(value);
              value = "";
              continue;
            }
          }
        }
        value += ch;
      }
      parts.push(value);
      return parts;
    };
    var isPlainBranch = (branch3) => {
      let escaped = false;
      for (const ch of branch3) {
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (/[?*+@!()[\]{}]/.test(ch)) {
          return false;
        }
      }
      return true;
    };
    var normalizeSimpleBranch = (branch3) => {
      let value = branch3.trim();
      let changed = true;
      while (changed === true) {
        changed = false;
        if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
          value = value.slice(2, -1);
          changed = true;
        }
      }
      if (!isPlainBranch(value)) {
        return;
      }
      return value.replace(/\\(.)/g, "$1");
    };
    var hasRepeatedCharPrefixOverlap = (branches) => {
      const values = branches.map(normalizeSimpleBranch).filter(Boolean);
      for (let i = 0; i < values.length; i++) {
        for (let j = i + 1; j < values.length; j++) {
          const a = values[i];
          const b = values[j];
          const char = a[0];
          if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
            continue;
          }
          if (a === b || a.startsWith(b) || b.startsWith(a)) {
            return true;
          }
        }
      }
      return false;
    };
    var parseRepeatedExtglob = (pattern, requireEnd = true) => {
      if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") {
        return;
      }
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let escaped = false;
      for (let i = 1; i < pattern.length; i++) {
        const ch = pattern[i];
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          continue;
        }
        if (quote === 1) {
          continue;
        }
        if (ch === "[") {
          bracket++;
          continue;
        }
        if (ch === "]" && bracket > 0) {
          bracket--;
          continue;
        }
        if (bracket > 0) {
          continue;
        }
        if (ch === "(") {
          paren++;
          continue;
        }
        if (ch === ")") {
          paren--;
          if (paren === 0) {
            if (requireEnd === true && i !== pattern.length - 1) {
              return;
            }
            return {
              type: pattern[0],
              body: pattern.slice(2, i),
              end: i
            };
          }
        }
      }
    };
    var buildCharClassStar = (chars) => {
      const source2 = chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`;
      return `${source2}*`;
    };
    var getStarExtglobSequenceChars = (pattern) => {
      let index = 0;
      const chars = [];
      while (index < pattern.length) {
        const match = parseRepeatedExtglob(pattern.slice(index), false);
        if (!match || match.type !== "*") {
          return;
        }
        const branches = splitTopLevel(match.body).map((branch4) => branch4.trim());
        if (branches.length !== 1) {
          return;
        }
        const branch3 = normalizeSimpleBranch(branches[0]);
        if (!branch3 || branch3.length !== 1) {
          return;
        }
        chars.push(branch3);
        index += match.end + 1;
      }
      if (chars.length < 1) {
        return;
      }
      return chars;
    };
    var repeatedExtglobRecursion = (pattern) => {
      let depth = 0;
      let value = pattern.trim();
      let match = parseRepeatedExtglob(value);
      while (match) {
        depth++;
        value = match.body.trim();
        match = parseRepeatedExtglob(value);
      }
      return depth;
    };
    var analyzeRepeatedExtglob = (body, options) => {
      if (options.maxExtglobRecursion === false) {
        return { risky: false };
      }
      const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
      const branches = splitTopLevel(body).map((branch3) => branch3.trim());
      if (branches.length > 1) {
        if (branches.some((branch3) => branch3 === "") || branches.some((branch3) => /^[*?]+$/.test(branch3)) || hasRepeatedCharPrefixOverlap(branches)) {
          return { risky: true };
        }
      }
      const safeChars = [];
      let sawStarSequence = false;
      let combinable = true;
      for (const branch3 of branches) {
        const chars = getStarExtglobSequenceChars(branch3);
        if (chars) {
          sawStarSequence = true;
          safeChars.push(...chars);
          continue;
        }
        const literal = normalizeSimpleBranch(branch3);
        if (literal && literal.length === 1) {
          safeChars.push(literal);
          continue;
        }
        combinable = false;
        if (repeatedExtglobRecursion(branch3) > max) {
          return { risky: true };
        }
      }
      if (sawStarSequence) {
        return combinable ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) } : { risky: true };
      }
      return { risky: false };
    };
    var parse = (input, options) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected a string");
      }
      input = REPLACEMENTS[input] || input;
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      let len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      const bos = { type: "bos", value: "", output: opts.prepend || "" };
      const tokens = [bos];
      const capture = opts.capture ? "" : "?:";
      const PLATFORM_CHARS = constants.globChars(opts.windows);
      const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
      const {
        DOT_LITERAL,
        PLUS_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOT_SLASH,
        NO_DOTS_SLASH,
        QMARK,
        QMARK_NO_DOT,
        STAR,
        START_ANCHOR
      } = PLATFORM_CHARS;
      const globstar = (opts2) => {
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const nodot = opts.dot ? "" : NO_DOT;
      const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
      let star = opts.bash === true ? globstar(opts) : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      if (typeof opts.noext === "boolean") {
        opts.noextglob = opts.noext;
      }
      const state = {
        input,
        index: -1,
        start: 0,
        dot: opts.dot === true,
        consumed: "",
        output: "",
        prefix: "",
        backtrack: false,
        negated: false,
        brackets: 0,
        braces: 0,
        parens: 0,
        quotes: 0,
        globstar: false,
        tokens
      };
      input = utils.removePrefix(input, state);
      len = input.length;
      const extglobs = [];
      const braces = [];
      const stack = [];
      let prev = bos;
      let value;
      const eos = () => state.index === len - 1;
      const peek = state.peek = (n = 1) => input[state.index + n];
      const advance = state.advance = () => input[++state.index] || "";
      const remaining = () => input.slice(state.index + 1);
      const consume = (value2 = "", num = 0) => {
        state.consumed += value2;
        state.index += num;
      };
      const append = (token2) => {
        state.output += token2.output != null ? token2.output : token2.value;
        consume(token2.value);
      };
      const negate = () => {
        let count = 1;
        while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
          advance();
          state.start++;
          count++;
        }
        if (count % 2 === 0) {
          return false;
        }
        state.negated = true;
        state.start++;
        return true;
      };
      const increment = (type) => {
        state[type]++;
        stack.push(type);
      };
      const decrement = (type) => {
        state[type]--;
        stack.pop();
      };
      const push2 = (tok) => {
        if (prev.type === "globstar") {
          const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
          const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
          if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
            state.output = state.output.slice(0, -prev.output.length);
            prev.type = "star";
            prev.value = "*";
            prev.output = star;
            state.output += prev.output;
          }
        }
        if (extglobs.length && tok.type !== "paren") {
          extglobs[extglobs.length - 1].inner += tok.value;
        }
        if (tok.value || tok.output) append(tok);
        if (prev && prev.type === "text" && tok.type === "text") {
          prev.output = (prev.output || prev.value) + tok.value;
          prev.value += tok.value;
          return;
        }
        tok.prev = prev;
        tokens.push(tok);
        prev = tok;
      };
      const extglobOpen = (type, value2) => {
        const token2 = { ...EXTGLOB_CHARS[value2], conditions: 1, inner: "" };
        token2.prev = prev;
        token2.parens = state.parens;
        token2.output = state.output;
        token2.startIndex = state.index;
        token2.tokensIndex = tokens.length;
        const output2 = (opts.capture ? "(" : "") + token2.open;
        increment("parens");
        push2({ type, value: value2, output: state.output ? "" : ONE_CHAR });
        push2({ type: "paren", extglob: true, value: advance(), output: output2 });
        extglobs.push(token2);
      };
      const extglobClose = (token2) => {
        const literal = input.slice(token2.startIndex, state.index + 1);
        const body = input.slice(token2.startIndex + 2, state.index);
        const analysis = analyzeRepeatedExtglob(body, opts);
        if ((token2.type === "plus" || token2.type === "star") && analysis.risky) {
          const safeOutput = analysis.safeOutput ? (token2.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
          const open2 = tokens[token2.tokensIndex];
          open2.type = "text";
          open2.value = literal;
          open2.output = safeOutput || utils.escapeRegex(literal);
          for (let i = token2.tokensIndex + 1; i < tokens.length; i++) {
            tokens[i].value = "";
            tokens[i].output = "";
            delete tokens[i].suffix;
          }
          state.output = token2.output + open2.output;
          state.backtrack = true;
          push2({ type: "paren", extglob: true, value, output: "" });
          decrement("parens");
          return;
        }
        let output2 = token2.close + (opts.capture ? ")" : "");
        let rest;
        if (token2.type === "negate") {
          let extglobStar = star;
          if (token2.inner && token2.inner.length > 1 && token2.inner.includes("/")) {
            extglobStar = globstar(opts);
          }
          if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
            output2 = token2.close = `)$))${extglobStar}`;
          }
          if (token2.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
            const expression = parse(rest, { ...options, fastpaths: false }).output;
            output2 = token2.close = `)${expression})${extglobStar})`;
          }
          if (token2.prev.type === "bos") {
            state.negatedExtglob = true;
          }
        }
        push2({ type: "paren", extglob: true, value, output: output2 });
        decrement("parens");
      };
      if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
        let backslashes = false;
        let output2 = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
          if (first === "\\") {
            backslashes = true;
            return m;
          }
          if (first === "?") {
            if (esc) {
              return esc + first + (rest ? QMARK.repeat(rest.length) : "");
            }
            if (index === 0) {
              return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
            }
            return QMARK.repeat(chars.length);
          }
          if (first === ".") {
            return DOT_LITERAL.repeat(chars.length);
          }
          if (first === "*") {
            if (esc) {
              return esc + first + (rest ? star : "");
            }
            return star;
          }
          return esc ? m : `\\${m}`;
        });
        if (backslashes === true) {
          if (opts.unescape === true) {
            output2 = output2.replace(/\\/g, "");
          } else {
            output2 = output2.replace(/\\+/g, (m) => {
              return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
            });
          }
        }
        if (output2 === input && opts.contains === true) {
          state.output = input;
          return state;
        }
        state.output = utils.wrapOutput(output2, state, options);
        return state;
      }
      while (!eos()) {
        value = advance();
        if (value === "\0") {
          continue;
        }
        if (value === "\\") {
          const next = peek();
          if (next === "/" && opts.bash !== true) {
            continue;
          }
          if (next === "." || next === ";") {
            continue;
          }
          if (!next) {
            value += "\\";
            push2({ type: "text", value });
            continue;
          }
          const match = /^\\+/.exec(remaining());
          let slashes = 0;
          if (match && match[0].length > 2) {
            slashes = match[0].length;
            state.index += slashes;
            if (slashes % 2 !== 0) {
              value += "\\";
            }
          }
          if (opts.unescape === true) {
            value = advance();
          } else {
            value += advance();
          }
          if (state.brackets === 0) {
            push2({ type: "text", value });
            continue;
          }
        }
        if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
          if (opts.posix !== false && value === ":") {
            const inner2 = prev.value.slice(1);
            if (inner2.includes("[")) {
              prev.posix = true;
              if (inner2.includes(":")) {
                const idx = prev.value.lastIndexOf("[");
                const pre = prev.value.slice(0, idx);
                const rest2 = prev.value.slice(idx + 2);
                const posix = POSIX_REGEX_SOURCE[rest2];
                if (posix) {
                  prev.value = pre + posix;
                  state.backtrack = true;
                  advance();
                  if (!bos.output && tokens.indexOf(prev) === 1) {
                    bos.output = ONE_CHAR;
                  }
                  continue;
                }
              }
            }
          }
          if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") {
            value = `\\${value}`;
          }
          if (value === "]" && (prev.value === "[" || prev.value === "[^")) {
            value = `\\${value}`;
          }
          if (opts.posix === true && value === "!" && prev.value === "[") {
            value = "^";
          }
          prev.value += value;
          append({ value });
          continue;
        }
        if (state.quotes === 1 && value !== '"') {
          value = utils.escapeRegex(value);
          prev.value += value;
          append({ value });
          continue;
        }
        if (value === '"') {
          state.quotes = state.quotes === 1 ? 0 : 1;
          if (opts.keepQuotes === true) {
            push2({ type: "text", value });
          }
          continue;
        }
        if (value === "(") {
          increment("parens");
          push2({ type: "paren", value });
          continue;
        }
        if (value === ")") {
          if (state.parens === 0 && opts.strictBrackets === true) {
            throw new SyntaxError(syntaxError("opening", "("));
          }
          const extglob = extglobs[extglobs.length - 1];
          if (extglob && state.parens === extglob.parens + 1) {
            extglobClose(extglobs.pop());
            continue;
          }
          push2({ type: "paren", value, output: state.parens ? ")" : "\\)" });
          decrement("parens");
          continue;
        }
        if (value === "[") {
          if (opts.nobracket === true || !remaining().includes("]")) {
            if (opts.nobracket !== true && opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("closing", "]"));
            }
            value = `\\${value}`;
          } else {
            increment("brackets");
          }
          push2({ type: "bracket", value });
          continue;
        }
        if (value === "]") {
          if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
            push2({ type: "text", value, output: `\\${value}` });
            continue;
          }
          if (state.brackets === 0) {
            if (opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("opening", "["));
            }
            push2({ type: "text", value, output: `\\${value}` });
            continue;
          }
          decrement("brackets");
          const prevValue = prev.value.slice(1);
          if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) {
            value = `/${value}`;
          }
          prev.value += value;
          append({ value });
          if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
            continue;
          }
          const escaped = utils.escapeRegex(prev.value);
          state.output = state.output.slice(0, -prev.value.length);
          if (opts.literalBrackets === true) {
            state.output += escaped;
            prev.value = escaped;
            continue;
          }
          prev.value = `(${capture}${escaped}|${prev.value})`;
          state.output += prev.value;
          continue;
        }
        if (value === "{" && opts.nobrace !== true) {
          increment("braces");
          const open2 = {
            type: "brace",
            value,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open2);
          push2(open2);
          continue;
        }
        if (value === "}") {
          const brace = braces[braces.length - 1];
          if (opts.nobrace === true || !brace) {
            push2({ type: "text", value, output: value });
            continue;
          }
          let output2 = ")";
          if (brace.dots === true) {
            const arr = tokens.slice();
            const range = [];
            for (let i = arr.length - 1; i >= 0; i--) {
              tokens.pop();
              if (arr[i].type === "brace") {
                break;
              }
              if (arr[i].type !== "dots") {
                range.unshift(arr[i].value);
              }
            }
            output2 = expandRange(range, opts);
            state.backtrack = true;
          }
          if (brace.comma !== true && brace.dots !== true) {
            const out = state.output.slice(0, brace.outputIndex);
            const toks = state.tokens.slice(brace.tokensIndex);
            brace.value = brace.output = "\\{";
            value = output2 = "\\}";
            state.output = out;
            for (const t of toks) {
              state.output += t.output || t.value;
            }
          }
          push2({ type: "brace", value, output: output2 });
          decrement("braces");
          braces.pop();
          continue;
        }
        if (value === "|") {
          if (extglobs.length > 0) {
            extglobs[extglobs.length - 1].conditions++;
          }
          push2({ type: "text", value });
          continue;
        }
        if (value === ",") {
          let output2 = value;
          const brace = braces[braces.length - 1];
          if (brace && stack[stack.length - 1] === "braces") {
            brace.comma = true;
            output2 = "|";
          }
          push2({ type: "comma", value, output: output2 });
          continue;
        }
        if (value === "/") {
          if (prev.type === "dot" && state.index === state.start + 1) {
            state.start = state.index + 1;
            state.consumed = "";
            state.output = "";
            tokens.pop();
            prev = bos;
            continue;
          }
          push2({ type: "slash", value, output: SLASH_LITERAL });
          continue;
        }
        if (value === ".") {
          if (state.braces > 0 && prev.type === "dot") {
            if (prev.value === ".") prev.output = DOT_LITERAL;
            const brace = braces[braces.length - 1];
            prev.type = "dots";
            prev.output += value;
            prev.value += value;
            brace.dots = true;
            continue;
          }
          if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
            push2({ type: "text", value, output: DOT_LITERAL });
            continue;
          }
          push2({ type: "dot", value, output: DOT_LITERAL });
          continue;
        }
        if (value === "?") {
          const isGroup = prev && prev.value === "(";
          if (!isGroup && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("qmark", value);
            continue;
          }
          if (prev && prev.type === "paren") {
            const next = peek();
            let output2 = value;
            if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) {
              output2 = `\\${value}`;
            }
            push2({ type: "text", value, output: output2 });
            continue;
          }
          if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
            push2({ type: "qmark", value, output: QMARK_NO_DOT });
            continue;
          }
          push2({ type: "qmark", value, output: QMARK });
          continue;
        }
        if (value === "!") {
          if (opts.noextglob !== true && peek() === "(") {
            if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
              extglobOpen("negate", value);
              continue;
            }
          }
          if (opts.nonegate !== true && state.index === 0) {
            negate();
            continue;
          }
        }
        if (value === "+") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("plus", value);
            continue;
          }
          if (prev && prev.value === "(" || opts.regex === false) {
            push2({ type: "plus", value, output: PLUS_LITERAL });
            continue;
          }
          if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
            push2({ type: "plus", value });
            continue;
          }
          push2({ type: "plus", value: PLUS_LITERAL });
          continue;
        }
        if (value === "@") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            push2({ type: "at", extglob: true, value, output: "" });
            continue;
          }
          push2({ type: "text", value });
          continue;
        }
        if (value !== "*") {
          if (value === "$" || value === "^") {
            value = `\\${value}`;
          }
          const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
          if (match) {
            value += match[0];
            state.index += match[0].length;
          }
          push2({ type: "text", value });
          continue;
        }
        if (prev && (prev.type === "globstar" || prev.star === true)) {
          prev.type = "star";
          prev.star = true;
          prev.value += value;
          prev.output = star;
          state.backtrack = true;
          state.globstar = true;
          consume(value);
          continue;
        }
        let rest = remaining();
        if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
          extglobOpen("star", value);
          continue;
        }
        if (prev.type === "star") {
          if (opts.noglobstar === true) {
            consume(value);
            continue;
          }
          const prior = prev.prev;
          const before2 = prior.prev;
          const isStart = prior.type === "slash" || prior.type === "bos";
          const afterStar = before2 && (before2.type === "star" || before2.type === "globstar");
          if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
            push2({ type: "star", value, output: "" });
            continue;
          }
          const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
          const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
          if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
            push2({ type: "star", value, output: "" });
            continue;
          }
          while (rest.slice(0, 3) === "/**") {
            const after = input[state.index + 4];
            if (after && after !== "/") {
              break;
            }
            rest = rest.slice(3);
            consume("/**", 3);
          }
          const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
          if (prior.type === "bos" && eos()) {
            prev.type = "globstar";
            prev.value += value;
            prev.output = globstar(opts);
            state.output = prev.output;
            state.globstar = true;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
            prev.value += value;
            state.globstar = true;
            state.output += prior.output + prev.output;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
            const end = rest[1] !== void 0 ? "|$" : "";
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
            prev.value += value;
            state.output += prior.output + prev.output;
            state.globstar = true;
            consume(value + advance());
            push2({ type: "slash", value: "/", output: "" });
            continue;
          }
          if (prior.type === "bos" && rest[0] === "/") {
            prev.type = "globstar";
            prev.value += value;
            prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
            state.output = prev.output;
            state.globstar = true;
            consume(value + advance());
            push2({ type: "slash", value: "/", output: "" });
            continue;
          }
          state.output = state.output.slice(0, -prev.output.length);
          prev.type = "globstar";
          prev.output = globstar(opts);
          prev.value += value;
          state.output += prev.output;
          state.globstar = true;
          consume(value);
          continue;
        }
        const token2 = { type: "star", value, output: star };
        if (opts.bash === true) {
          token2.output = ".*?";
          if (prev.type === "bos" || prev.type === "slash") {
            token2.output = nodot + token2.output;
          }
          push2(token2);
          continue;
        }
        if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
          token2.output = value;
          push2(token2);
          continue;
        }
        if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
          if (prev.type === "dot") {
            state.output += NO_DOT_SLASH;
            prev.output += NO_DOT_SLASH;
          } else if (opts.dot === true) {
            state.output += NO_DOTS_SLASH;
            prev.output += NO_DOTS_SLASH;
          } else {
            state.output += nodot;
            prev.output += nodot;
          }
          if (peek() !== "*") {
            state.output += ONE_CHAR;
            prev.output += ONE_CHAR;
          }
        }
        push2(token2);
      }
      while (state.brackets > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
        state.output = utils.escapeLast(state.output, "[");
        decrement("brackets");
      }
      while (state.parens > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
        state.output = utils.escapeLast(state.output, "(");
        decrement("parens");
      }
      while (state.braces > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
        state.output = utils.escapeLast(state.output, "{");
        decrement("braces");
      }
      if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) {
        push2({ type: "maybe_slash", value: "", output: `${SLASH_LITERAL}?` });
      }
      if (state.backtrack === true) {
        state.output = "";
        for (const token2 of state.tokens) {
          state.output += token2.output != null ? token2.output : token2.value;
          if (token2.suffix) {
            state.output += token2.suffix;
          }
        }
      }
      return state;
    };
    parse.fastpaths = (input, options) => {
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      const len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      input = REPLACEMENTS[input] || input;
      const {
        DOT_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOTS,
        NO_DOTS_SLASH,
        STAR,
        START_ANCHOR
      } = constants.globChars(opts.windows);
      const nodot = opts.dot ? NO_DOTS : NO_DOT;
      const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
      const capture = opts.capture ? "" : "?:";
      const state = { negated: false, prefix: "" };
      let star = opts.bash === true ? ".*?" : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      const globstar = (opts2) => {
        if (opts2.noglobstar === true) return star;
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const create = (str) => {
        switch (str) {
          case "*":
            return `${nodot}${ONE_CHAR}${star}`;
          case ".*":
            return `${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*.*":
            return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*/*":
            return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
          case "**":
            return nodot + globstar(opts);
          case "**/*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
          case "**/*.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "**/.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
          default: {
            const match = /^(.*?)\.(\w+)$/.exec(str);
            if (!match) return;
            const source3 = create(match[1]);
            if (!source3) return;
            return source3 + DOT_LITERAL + match[2];
          }
        }
      };
      const output2 = utils.removePrefix(input, state);
      let source2 = create(output2);
      if (source2 && opts.strictSlashes !== true) {
        source2 += `${SLASH_LITERAL}?`;
      }
      return source2;
    };
    module.exports = parse;
  }
});

// node_modules/picomatch/lib/picomatch.js
var require_picomatch = __commonJS({
  "node_modules/picomatch/lib/picomatch.js"(exports, module) {
    "use strict";
    var scan2 = require_scan();
    var parse = require_parse();
    var utils = require_utils();
    var constants = require_constants();
    var isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
    var picomatch2 = (glob, options, returnState = false) => {
      if (Array.isArray(glob)) {
        const fns = glob.map((input) => picomatch2(input, options, returnState));
        const arrayMatcher = (str) => {
          for (const isMatch of fns) {
            const state2 = isMatch(str);
            if (state2) return state2;
          }
          return false;
        };
        return arrayMatcher;
      }
      const isState = isObject(glob) && glob.tokens && glob.input;
      if (glob === "" || typeof glob !== "string" && !isState) {
        throw new TypeError("Expected pattern to be a non-empty string");
      }
      const opts = options || {};
      const posix = opts.windows;
      const regex = isState ? picomatch2.compileRe(glob, options) : picomatch2.makeRe(glob, options, false, true);
      const state = regex.state;
      delete regex.state;
      let isIgnored = () => false;
      if (opts.ignore) {
        const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
        isIgnored = picomatch2(opts.ignore, ignoreOpts, returnState);
      }
      const matcher = (input, returnObject = false) => {
        const { isMatch, match, output: output2 } = picomatch2.test(input, regex, options, { glob, posix });
        const result = { glob, state, regex, posix, input, output: output2, match, isMatch };
        if (typeof opts.onResult === "function") {
          opts.onResult(result);
        }
        if (isMatch === false) {
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (isIgnored(input)) {
          if (typeof opts.onIgnore === "function") {
            opts.onIgnore(result);
          }
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (typeof opts.onMatch === "function") {
          opts.onMatch(result);
        }
        return returnObject ? result : true;
      };
      if (returnState) {
        matcher.state = state;
      }
      return matcher;
    };
    picomatch2.test = (input, regex, options, { glob, posix } = {}) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected input to be a string");
      }
      if (input === "") {
        return { isMatch: false, output: "" };
      }
      const opts = options || {};
      const format = opts.format || (posix ? utils.toPosixSlashes : null);
      let match = input === glob;
      let output2 = match && format ? format(input) : input;
      if (match === false) {
        output2 = format ? format(input) : input;
        match = output2 === glob;
      }
      if (match === false || opts.capture === true) {
        if (opts.matchBase === true || opts.basename === true) {
          match = picomatch2.matchBase(input, regex, options, posix);
        } else {
          match = regex.exec(output2);
        }
      }
      return { isMatch: Boolean(match), match, output: output2 };
    };
    picomatch2.matchBase = (input, glob, options, posix = options && options.windows) => {
      const regex = glob instanceof RegExp ? glob : picomatch2.makeRe(glob, options);
      return regex.test(utils.basename(input, { windows: posix }));
    };
    picomatch2.isMatch = (str, patterns, options) => picomatch2(patterns, options)(str);
    picomatch2.parse = (pattern, options) => {
      if (Array.isArray(pattern)) return pattern.map((p) => picomatch2.parse(p, options));
      return parse(pattern, { ...options, fastpaths: false });
    };
    picomatch2.scan = (input, options) => scan2(input, options);
    picomatch2.compileRe = (state, options, returnOutput = false, returnState = false) => {
      if (returnOutput === true) {
        return state.output;
      }
      const opts = options || {};
      const prepend = opts.contains ? "" : "^";
      const append = opts.contains ? "" : "$";
      let source2 = `${prepend}(?:${state.output})${append}`;
      if (state && state.negated === true) {
        source2 = `^(?!${source2}).*$`;
      }
      const regex = picomatch2.toRegex(source2, options);
      if (returnState === true) {
        regex.state = state;
      }
      return regex;
    };
    picomatch2.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
      if (!input || typeof input !== "string") {
        throw new TypeError("Expected a non-empty string");
      }
      let parsed = { negated: false, fastpaths: true };
      if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) {
        parsed.output = parse.fastpaths(input, options);
      }
      if (!parsed.output) {
        parsed = parse(input, options);
      }
      return picomatch2.compileRe(parsed, options, returnOutput, returnState);
    };
    picomatch2.toRegex = (source2, options) => {
      try {
        const opts = options || {};
        return new RegExp(source2, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err) {
        if (options && options.debug === true) throw err;
        return /$^/;
      }
    };
    picomatch2.constants = constants;
    module.exports = picomatch2;
  }
});

// node_modules/picomatch/index.js
var require_picomatch2 = __commonJS({
  "node_modules/picomatch/index.js"(exports, module) {
    "use strict";
    var pico = require_picomatch();
    var utils = require_utils();
    function picomatch2(glob, options, returnState = false) {
      if (options && (options.windows === null || options.windows === void 0)) {
        options = { ...options, windows: utils.isWindows() };
      }
      return pico(glob, options, returnState);
    }
    Object.assign(picomatch2, pico);
    module.exports = picomatch2;
  }
});

// server/src/core/judge/run.ts
function runRule(rule, context, location) {
  const verdicts = [];
  try {
    for (const one of check(rule, context)) verdicts.push(one);
  } catch (error) {
    const subject = rule.scope === "guide" && rule.criterion || rule.id;
    verdicts.push(skipped(rule.id, subject, location, error, context.settings.translate));
  }
  return verdicts;
}
function check(rule, context) {
  if (rule.scope === "guide") return rule.check(context);
  if (rule.scope === "plan") return rule.check(context);
  return rule.check(context);
}
function skipped(rule, subject, location, error, translate) {
  const message = translate(
    "The rule {0} failed and judged nothing: {1}",
    rule,
    error instanceof Error ? error.message : String(error)
  );
  return verdict(rule, location, { value: "skipped", subject, message, reason: message });
}

// server/src/core/judge/comments.ts
var namespaces = ["lint", "guidewright"];
var verbs = /* @__PURE__ */ new Set(["ignore", "disable", "enable"]);
var longest = 2e3;
function mayHoldOrders(text) {
  return /<!--\s{0,20}(?:lint|guidewright)\s/.test(text);
}
function ordersOf(tree) {
  const orders = [];
  const open2 = [{ nodes: tree.children, index: 0 }];
  while (open2.length > 0) {
    const level = open2.at(-1);
    const node = level.nodes[level.index++];
    if (!node) {
      open2.pop();
      continue;
    }
    if (node.type === "html") orders.push(...ordersIn(node, level.nodes[level.index] ?? null));
    if ("children" in node) open2.push({ nodes: node.children, index: 0 });
  }
  return orders;
}
function ordersIn(node, next) {
  if (node.value.length > longest || !node.position) return [];
  const marker = commentMarker(node);
  const namespace = namespaces.find((name2) => name2 === marker?.name);
  if (!marker || !namespace) return [];
  const words2 = marker.attributes.split(/\s+/).filter(Boolean);
  const end = words2.findIndex((word) => word.startsWith("reason="));
  const [verb = "", ...rules] = end < 0 ? words2 : words2.slice(0, end);
  const common2 = { namespace, verb, known: verbs.has(verb), node, next, place: placeOf(node) };
  return rules.length === 0 ? [{ ...common2, rule: null }] : rules.map((rule) => ({ ...common2, rule }));
}
function placeOf({ position }) {
  const { start, end } = position;
  return {
    start: start.offset ?? 0,
    end: end.offset ?? 0,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column
  };
}

// server/src/core/judge/waive.ts
var source = "guidewright";
var mostWeighed = 100;
function waive(text, verdicts, ruleIds, undecided = []) {
  if (!mayHoldOrders(text)) return { verdicts, problems: [] };
  const valid = [];
  const problems = [];
  for (const order of ordersOf(parseMarkdown(text)))
    if (order.known && (order.rule === null || ruleIds.includes(order.rule))) valid.push(order);
    else problems.push(...misspelt(order, ruleIds));
  const removed = removedBy(text, verdicts, valid);
  for (const order of valid.length > mostWeighed ? [] : valid) {
    if (order.verb === "enable" || order.rule === null || undecided.includes(order.rule)) continue;
    const others = valid.filter((other) => other !== order);
    if (removedBy(text, verdicts, others).size === removed.size)
      problems.push({ kind: "unused", word: order.rule, suggestion: null, place: order.place });
  }
  problems.sort((a, b) => a.place.start - b.place.start);
  return {
    verdicts: verdicts.map((one) => removed.has(one) ? { ...one, value: "waived" } : one),
    problems
  };
}
function removedBy(text, verdicts, orders) {
  if (orders.length === 0) return /* @__PURE__ */ new Set();
  const file = new VFile(text);
  const of = new Map(
    verdicts.filter(isGap).map((verdict2) => {
      const { line, column } = verdict2.location.place;
      return [
        file.message(verdict2.message, { place: { line, column }, source, ruleId: verdict2.rule }),
        verdict2
      ];
    })
  );
  for (const name2 of namespaces)
    remarkMessageControl({ name: name2, source })(treeOf(orders.filter((order) => order.namespace === name2)), file);
  const kept2 = new Set(file.messages.map((message) => of.get(message)));
  return new Set([...of.values()].filter((verdict2) => !kept2.has(verdict2)));
}
function treeOf(orders) {
  const children = orders.map(({ namespace, verb, rule, node, next }) => {
    const html = {
      type: "html",
      value: `<!--${namespace} ${verb}${rule === null ? "" : ` ${rule}`}-->`,
      position: node.position
    };
    const tail = next?.position ? [{ type: "text", value: "", position: next.position }] : [];
    return { type: "paragraph", children: [html, ...tail], position: node.position };
  });
  const start = { line: 1, column: 1, offset: 0 };
  return { type: "root", children, position: { start, end: { line: 1, column: 1 } } };
}
function misspelt({ namespace, verb, known: known3, rule, place }, ruleIds) {
  if (!known3)
    return [{ kind: "verb", word: verb, suggestion: nearest(verb, ["ignore", "disable", "enable"]), place }];
  if (rule === null) return [];
  const suggestion = nearest(rule, ruleIds);
  return suggestion !== null || namespace === "guidewright" ? [{ kind: "unknown", word: rule, suggestion, place }] : [];
}

// server/src/core/judge/applyComments.ts
function applyComments({ path, text }, verdicts, { rules, undecided, settings, topic, start }) {
  const ids = rules.map((rule) => rule.id);
  const { verdicts: waived, problems: comments } = waive(text, verdicts, ids, undecided);
  const late = rules.filter((rule) => rule.scope === "comments" && severityOf(rule, topic, settings) !== "off").flatMap((rule) => runRule(rule, { path, text, comments, settings }, start));
  return [...waived, ...late];
}

// server/src/core/assignment.ts
function assign(scores, columns) {
  const rows = scores.length;
  const width = columns + rows;
  const row = new Float64Array(rows + 1);
  const column = new Float64Array(width + 1);
  const match = new Int32Array(width + 1);
  const way = new Int32Array(width + 1);
  const cost = (at, to) => to < columns ? -scores[at][to] : 0;
  for (let next = 1; next <= rows; next++) {
    match[0] = next;
    let at = 0;
    const least2 = new Float64Array(width + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(width + 1);
    do {
      used[at] = 1;
      const from = match[at];
      let step2 = Number.POSITIVE_INFINITY;
      let then = 0;
      for (let to = 1; to <= width; to++) {
        if (used[to]) continue;
        const reduced = cost(from - 1, to - 1) - row[from] - column[to];
        if (reduced < least2[to]) {
          least2[to] = reduced;
          way[to] = at;
        }
        if (least2[to] < step2) {
          step2 = least2[to];
          then = to;
        }
      }
      for (let to = 0; to <= width; to++) {
        if (used[to]) {
          row[match[to]] = row[match[to]] + step2;
          column[to] = column[to] - step2;
        } else least2[to] = least2[to] - step2;
      }
      at = then;
    } while (match[at] !== 0);
    do {
      const before2 = way[at];
      match[at] = match[before2];
      at = before2;
    } while (at !== 0);
  }
  const chosen2 = new Array(rows).fill(-1);
  for (let to = 1; to <= columns; to++) {
    const from = match[to];
    if (from > 0 && cost(from - 1, to - 1) < 0) chosen2[from - 1] = to - 1;
  }
  return chosen2;
}

// server/src/core/judge/coverage/thresholds.ts
var thresholds = {
  /** From here on a reader would name the section. */
  met: 0.5,
  /** From here on a reader would say that the section treats some of it. */
  partial: 0.38,
  /** Asked of a section that another item fits clearly better. */
  shared: 0.68,
  /** What makes another item fit clearly better. */
  clearly: 0.2,
  /** What a second item on one section costs when sections are dealt out. */
  sharing: 0.12,
  /** A heading that names a part, or half an item. */
  heading: 0.6,
  /** A heading that names enough of a piece for the section above to hold it. */
  below: 0.45,
  /** A heading that names a whole item, with nothing under it yet. */
  hollow: 0.9,
  /** Mentions that add up to a subject treated: in the item's section, and elsewhere. */
  treated: 1,
  elsewhere: 2,
  /** Mentions that add up to half an item treated. */
  half: 1.5
};

// server/src/core/judge/coverage/deal.ts
var best = 8;
var sharers = 3;
var mostItems = 200;
function dealOut(scores) {
  const tops = scores.map((row) => topOf(row));
  const chosen2 = scores.length > mostItems ? tops.map(([first = -1]) => first) : optimal(scores, tops);
  const most3 = /* @__PURE__ */ new Map();
  chosen2.forEach((section, item) => {
    if (section >= 0) most3.set(section, Math.max(most3.get(section) ?? 0, scores[item]?.[section]));
  });
  return {
    chosen: chosen2,
    isOwned: (item) => {
      const section = chosen2[item];
      if (section < 0) return false;
      return most3.get(section) - scores[item]?.[section] >= thresholds.clearly;
    }
  };
}
function topOf(row) {
  const top = [];
  row.forEach((score, section) => {
    if (score < thresholds.partial / 2) return;
    let at = top.length;
    while (at > 0 && row[top[at - 1]] < score) at--;
    if (at >= best) return;
    top.splice(at, 0, section);
    if (top.length > best) top.pop();
  });
  return top;
}
function optimal(scores, tops) {
  const sections = [...new Set(tops.flat())].sort((a, b) => a - b);
  const columnOf2 = new Map(sections.map((section, at) => [section, at]));
  const columns = sections.length * sharers;
  const table = tops.map((top, item) => {
    const row = new Float64Array(columns);
    for (const section of top)
      for (let seat = 0; seat < sharers; seat++)
        row[columnOf2.get(section) * sharers + seat] = scores[item]?.[section] - seat * thresholds.sharing;
    return row;
  });
  return assign(table, columns).map(
    (column) => column < 0 ? -1 : sections[Math.floor(column / sharers)]
  );
}

// server/src/core/judge/coverage/grid.ts
function gridOf({ headings }, { tokens, index }, hits) {
  const width = tokens.length;
  const rows = () => new Float32Array(width * headings.length);
  const [own3, above, below, said2] = [rows(), rows(), rows(), rows()];
  const total = tokens.map(() => 0);
  for (let hit = 0; hit < hits.term.length; hit++) {
    const weight = hits.fence[hit] >= 0 ? 0.5 : 1;
    const term = hits.term[hit];
    const cell = hits.section[hit] * width + term;
    said2[cell] = said2[cell] + weight;
    total[term] = total[term] + weight;
  }
  for (const heading of headings)
    for (const term of index.near(heading))
      own3[heading.section.index * width + term] = fitOf(tokens[term], heading);
  for (const { section } of headings) {
    if (section.parent === null) continue;
    const [up, down] = [section.parent * width, section.index * width];
    for (let term = 0; term < width; term++)
      above[down + term] = Math.max(above[up + term], own3[up + term]);
  }
  for (let index2 = headings.length - 1; index2 >= 0; index2--) {
    const { parent, role } = headings[index2].section;
    if (parent === null || role !== "content") continue;
    const [up, down] = [parent * width, index2 * width];
    for (let term = 0; term < width; term++) {
      const found2 = Math.max(below[down + term], own3[down + term]);
      if (found2 > below[up + term]) below[up + term] = found2;
      said2[up + term] = said2[up + term] + said2[down + term];
    }
  }
  return { width, own: own3, above, below, said: said2, total };
}
function fitOf(token2, { keys, stems, same: same2, kinds: kinds2, section }) {
  if (keys.includes(token2.key)) return 1;
  let best4 = 0;
  for (const family of token2.same) {
    if (same2.includes(family)) return 0.98;
    if (kinds2.includes(family)) best4 = 0.7;
  }
  const known3 = token2.stems.reduce((sum, stem2) => sum + (stems.includes(stem2) ? 1 : 0), 0);
  if (token2.cjk) {
    if (section.name.includes(token2.key)) return 0.95;
  } else if (known3 === token2.stems.length) return 0.95;
  if (token2.stems.length > 1 && known3 * 2 >= token2.stems.length)
    best4 = Math.max(best4, 0.5 * known3 / token2.stems.length);
  for (const family of token2.kinds) if (same2.includes(family)) best4 = Math.max(best4, 0.4);
  if (best4 < 0.85 && !token2.cjk && token2.stems.length === 1 && misspelt2(token2.key, stems)) return 0.85;
  return best4;
}
function misspelt2(word, stems) {
  if (word.length < 5) return false;
  for (const stem2 of stems)
    if (stem2[0] === word[0] && Math.abs(stem2.length - word.length) <= 1 && stem2.length >= 5 && oneApart(word, stem2))
      return true;
  return false;
}
function oneApart(a, b) {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - from && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const [left, right] = [a.length - from - tail, b.length - from - tail];
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a[from] === b[from + 1] && a[from + 1] === b[from];
}

// server/src/core/judge/coverage/stem.ts
var endings = "izations,isations,ization,isation,abilities,ability,ibility,izing,ising,ating,ation,ations,ators,ator,ement,ments,ment,ances,ance,ences,ence,ency,ancy,ities,ivity,ized,ised,izes,ises,izer,iser,able,ible,ates,ated,ings,ness,ions,ants,ents,ures,ate,ize,ise,ing,ies,ion,ant,ent,ity,ive,ure,ers,ors,our,ial,ed,es,er,or,ly,al,ic,y,e,s".split(
  ","
);
var endingsBy = /* @__PURE__ */ new Map();
for (const ending of endings) {
  const last = ending.at(-1);
  endingsBy.set(last, [...endingsBy.get(last) ?? [], ending]);
}
var irregular = {
  observable: "observable",
  observables: "observable",
  indices: "index",
  matrices: "matrix",
  vertices: "vertex",
  criteria: "criterion",
  children: "child",
  people: "person",
  chosen: "choose",
  wrote: "write",
  written: "write",
  built: "build",
  broken: "break",
  kept: "keep",
  sent: "send",
  lost: "lose"
};
var known = /* @__PURE__ */ new Map();
var mostKnown = 2e4;
function stemOf(word) {
  if (word.length < 4 || word.length > 40) return word;
  const before2 = known.get(word);
  if (before2 !== void 0) return before2;
  const stem2 = strip(Object.hasOwn(irregular, word) ? irregular[word] : word);
  if (known.size >= mostKnown) known.clear();
  known.set(word, stem2);
  return stem2;
}
function strip(word) {
  if (!/^[a-z]+$/.test(word)) return word;
  if (word === "observable") return word;
  if (word.startsWith("analy")) return "analy";
  if (/.error$/.test(word)) return word;
  let stem2 = word;
  for (let cut = true; cut; ) {
    cut = false;
    for (const ending of endingsBy.get(stem2.at(-1)) ?? []) {
      const left = stem2.length - ending.length;
      if (left < (ending === "s" || ending === "ing" || ending === "ed" ? 3 : 4) || !stem2.endsWith(ending))
        continue;
      if (ending === "s" && /[su]s$/.test(stem2)) continue;
      stem2 = single(stem2.slice(0, left));
      cut = true;
      break;
    }
  }
  return stem2;
}
function single(stem2) {
  return stem2.length > 3 && /([bdgmnprt])\1$/.test(stem2) ? stem2.slice(0, -1) : stem2;
}

// server/src/core/judge/coverage/wanted.ts
var gap = 32;
var mostStates = 6e4;
var mask = 32767;
function wantedOf(terms) {
  const tree = new Growing(terms.length);
  terms.forEach((keys, term) => {
    for (const key of keys) if (key !== "" && !tree.add(key, term)) return;
  });
  return tree;
}
var Growing = class {
  constructor(terms) {
    this.terms = terms;
  }
  terms;
  pairs = new Uint8Array(mask + 1);
  alone = new Uint8Array(256);
  first = /* @__PURE__ */ new Map();
  letter = [0];
  child = [0];
  sibling = [0];
  ends = [void 0];
  inner = /* @__PURE__ */ new Map();
  /** Says whether there was room for the key. */
  add(key, term) {
    const start = key.charCodeAt(0);
    if (key.length > 1 && key.charCodeAt(1) !== gap) this.pairs[pairOf(start, key.charCodeAt(1))] = 1;
    else this.alone[start & 255] = 1;
    let state = this.first.get(start) ?? this.grow(start, 0);
    this.first.set(start, state);
    for (let at = 1; at < key.length; at++) {
      const code = key.charCodeAt(at);
      if (code === gap && !this.inner.has(state)) this.inner.set(state, lastWord(key.slice(0, at)) ?? "");
      let next = step(this, state, code);
      if (next === 0) {
        if (this.letter.length >= mostStates) return false;
        next = this.grow(code, this.child[state]);
        this.child[state] = next;
      }
      state = next;
    }
    const end = { term, last: lastWord(key) };
    const ends2 = this.ends[state];
    if (ends2) ends2.push(end);
    else this.ends[state] = [end];
    return true;
  }
  grow(code, sibling) {
    this.letter.push(code);
    this.child.push(0);
    this.sibling.push(sibling);
    this.ends.push(void 0);
    return this.letter.length - 1;
  }
};
function step({ letter, child, sibling }, state, code) {
  let next = child[state];
  while (next !== 0 && letter[next] !== code) next = sibling[next];
  return next;
}
function pairOf(first, second) {
  return (first * 313 ^ second) & mask;
}
function lastWord(key) {
  return /[a-z0-9+#\u00c0-\u024f]+$/.exec(key)?.[0] ?? null;
}

// server/src/core/judge/coverage/scan.ts
function scan({ text, sections, fences, lists }, wanted) {
  const hits = {
    term: [],
    offset: [],
    length: [],
    section: [],
    fence: [],
    until: new Int32Array(wanted.terms)
  };
  const ticks = lists.flatMap(
    ({ items }) => items.flatMap(({ checked, place }) => checked === null ? [] : [place])
  );
  let fence2 = 0;
  let tick = 0;
  for (const { role, own: own3, place, index } of sections) {
    if (role !== "content" && role !== "title") continue;
    for (let at = place.end; at < own3.end; ) {
      while (fence2 < fences.length && fences[fence2]?.place.end <= at) fence2++;
      while (tick < ticks.length && ticks[tick]?.end <= at) tick++;
      const block = fences[fence2];
      const inFence = block !== void 0 && block.place.start <= at;
      const box = ticks[tick];
      const inTick = box !== void 0 && box.start <= at;
      let end = inFence ? block.place.end : block?.place.start ?? own3.end;
      end = Math.min(own3.end, end, inTick ? box.end : box?.start ?? own3.end);
      end = Math.max(at + 1, end);
      const skip = inTick || inFence && (block.excluded === "tree" || block.excluded === "diagram" || block.excluded === "contents");
      if (!skip) find(text, at, end, wanted, index, inFence ? block.index : -1, hits);
      at = end;
    }
  }
  return hits;
}
function find(text, from, to, wanted, section, fence2, hits) {
  const { first, pairs: pairs2, alone: alone2 } = wanted;
  let before2 = 0;
  for (let at = from; at < to; at++) {
    const raw = text.charCodeAt(at);
    const kind = raw < 128 ? kinds[raw] : isLatin(raw) ? 1 : 0;
    const starts = kind > before2 || raw > 127 && (raw > 12287 || before2 === 0);
    before2 = kind;
    if (!starts) continue;
    const code = kind === 2 ? raw + 32 : raw;
    const next = at + 1 < to ? text.charCodeAt(at + 1) : 0;
    if (pairs2[pairOf(code, isUpper(next) ? next + 32 : next)] === 0 && alone2[code & 255] === 0) continue;
    const state = first.get(code);
    if (state !== void 0) follow(text, at, to, state, wanted, section, fence2, hits);
  }
}
var kinds = Uint8Array.from({ length: 128 }, (_, code) => isUpper(code) ? 2 : isLatin(code) ? 1 : 0);
var none = [];
function follow(text, start, to, from, wanted, section, fence2, hits) {
  let state = from;
  let at = start + 1;
  for (; ; ) {
    for (const { term, last } of wanted.ends[state] ?? none) {
      const end = last === null ? at : wordEnd(text, at, to, last);
      const overlaps = start < hits.until[term];
      if (end > 0) hits.until[term] = Math.max(hits.until[term], end);
      if (overlaps || end < 0 || fence2 >= 0 && isImport(text, start)) continue;
      hits.term.push(term);
      hits.offset.push(start);
      hits.length.push(end - start);
      hits.section.push(section);
      hits.fence.push(fence2);
    }
    if (at >= to) return;
    const raw = text.charCodeAt(at);
    const code = raw >= 65 && raw <= 90 ? raw + 32 : raw;
    let then = step(wanted, state, code);
    if (then === 0) {
      const behind2 = step(wanted, state, gap);
      if (behind2 === 0) return;
      const bent = wordEnd(text, at, to, wanted.inner.get(state) ?? "");
      if (bent > at) at = bent;
      const here = text.charCodeAt(at);
      if (here === gap || here === 45 || here === 95 || here === 47 || here === 10) then = behind2;
      else {
        then = step(wanted, behind2, isUpper(here) ? here + 32 : here);
        if (then === 0) return;
      }
    }
    state = then;
    at++;
  }
}
function wordEnd(text, at, to, stem2) {
  let end = at;
  let before2 = text.charCodeAt(at - 1);
  while (end < to && end - at < 9) {
    const raw = text.charCodeAt(end);
    if (!isLatin(raw) || isUpper(raw) && !isUpper(before2)) break;
    before2 = raw;
    end++;
  }
  if (end === at) return end;
  if (end - at >= 9) return -1;
  return stemOf(text.slice(at - stem2.length, end).toLowerCase()) === stem2 ? end : -1;
}
function isUpper(code) {
  return code >= 65 && code <= 90;
}
function isLatin(code) {
  const lower = code | 32;
  return lower >= 97 && lower <= 122 || code >= 48 && code <= 57 || code >= 192 && code <= 591;
}
function isImport(text, offset) {
  let start = offset;
  while (start > 0 && offset - start < 80 && text.charCodeAt(start - 1) !== 10) start--;
  return /^\s*(?:import|use|from|#include|require|using|package|mod|extern)\b/.test(
    text.slice(start, offset + 1)
  );
}

// server/src/core/guide/words.ts
function countWords(text) {
  let count = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isCjk(code)) {
      count++;
      inWord = false;
    } else {
      const part = isLetter(code);
      if (part && !inWord) count++;
      inWord = part || inWord && (code === 39 || code === 45);
    }
  }
  return count;
}
function isCjk(code) {
  return code >= 12352 && (code <= 12543 || code >= 13312 && code <= 40959 || code >= 63744 && code <= 64255);
}
function isLetter(code) {
  if (code < 128)
    return code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122;
  return code >= 192 && code < 8192 || code >= 44032 && code < 55216;
}

// server/src/core/judge/coverage/atoms.ts
function atomsOf(name2) {
  const atoms = [];
  for (let start = 0; start < name2.length; ) {
    const cjk = isCjk(name2.charCodeAt(start));
    const end = cjk ? start + 1 : wordEnd2(name2, start);
    if (end > start) {
      const text = name2.slice(start, end);
      atoms.push({ text, stem: cjk ? text : stemOf(text), cjk, start, end });
    }
    start = Math.max(end, start + 1);
  }
  return atoms;
}
function wordEnd2(name2, start) {
  let end = start;
  for (let size = letterAt(name2, end); size > 0; size = letterAt(name2, end)) end += size;
  if (end === start) return start;
  if (name2.startsWith("++", end)) return end + 2;
  return name2[end] === "#" ? end + 1 : end;
}
function letterAt(name2, at) {
  const code = name2.charCodeAt(at);
  if (code < 128)
    return code >= 97 && code <= 122 || code >= 48 && code <= 57 || code >= 65 && code <= 90 ? 1 : 0;
  if (at >= name2.length || isCjk(code)) return 0;
  const letter = String.fromCodePoint(name2.codePointAt(at));
  return /[\p{L}\p{N}]/u.test(letter) ? letter.length : 0;
}
function keyOf(atoms, from = 0, to = atoms.length) {
  let key = "";
  for (let at = from; at < to; at++) {
    const atom = atoms[at];
    if (at > from && !atom.cjk && !atoms[at - 1].cjk) key += " ";
    key += atom.stem;
  }
  return key;
}

// server/src/core/judge/coverage/words/en/data.ts
var data = `
database: database, databases, db, dbms, datastore, data store, data stores, persistence layer, rdbms
postgres: postgres, postgresql, pg
mysql: mysql, mariadb, innodb
sql: sql, structured query language, query language
nosql: nosql > document database, mongodb, key-value store, cassandra, dynamodb, document store
redis: redis, valkey, in-memory store
indexes: index, indexes, indexing, indices, b-tree, btree, index design > secondary indexes
query-optimization: query optimization, query planning, explain, execution plan, slow queries, query tuning, query performance, query planner, query plans, n+1 queries
queries: queries, query, querying, asking questions of data, selecting data
schema: schema, schemas, schema design, data model, data modeling, data modelling, tables, table design, normalization, entity relationship, er model
schema-migration: schema migration, schema migrations, database migrations, schema evolution, schema changes, evolving the schema > alembic, flyway, liquibase
orm: orm, object-relational mapping, active record, data mapper > hibernate, sqlalchemy, prisma
vacuum: vacuum, autovacuum, bloat, table maintenance, compaction > lsm, lsm tree
wal: write-ahead log, wal, write ahead logging, redo log, commit log, journaling
storage-engine: storage engine, storage engines, storage layout, pages and tuples, on-disk format
stored-procedures: stored procedures, triggers, user-defined functions
data-warehouse: data warehouse, warehouse, olap, star schema, dimensional modeling, analytics database > snowflake, bigquery
data-lake: data lake, lakehouse, columnar storage > iceberg, delta lake, parquet
etl: etl, elt, data pipeline, data pipelines, ingestion, data ingestion, data loading, import and export, importing data, data import, loading data, extracting > dbt
cdc: change data capture, cdc, change streams > debezium
data-quality: data quality, data cleaning, cleaning data, data validation, missing values, outliers, deduplicating records > great expectations
data-retention: data retention, retention, archiving, archival, data lifecycle, purging, archive, retention policies
big-data: big data, mapreduce, batch analytics > spark, hadoop
time-series: time series, time-series > influxdb, timescaledb
graph-db: graph database, graph databases, property graph > neo4j
vector-db: vector database, embeddings store, vector search, similarity search, nearest neighbours, ann index
geospatial: geospatial, gis, maps, coordinates, location data > postgis
spreadsheet: spreadsheet, tabular data, dataframes > csv, excel, pandas

machine-learning: machine learning, ml, supervised learning, statistical learning
deep-learning: deep learning, neural networks, neural network > cnn, backpropagation
model-training: model training, training, train, fine-tuning, fine tuning, finetuning, learning rate, optimizers > training loop
feature-engineering: feature engineering, features, feature extraction > feature store, feature selection
model-evaluation: model evaluation, evaluation metrics, accuracy, precision and recall, confusion matrix, model quality, evals > cross-validation
model-serving: model serving, inference, serving, model deployment, prediction service, inference server
mlops: mlops, experiment tracking, model registry, model lifecycle > mlflow
drift: drift, data drift, model drift, concept drift, model monitoring
hyperparameters: hyperparameters > grid search, bayesian optimization, hyperparameter tuning
llm: llm, large language models, language models, generative ai, transformers, foundation models > gpt
prompt: prompt engineering, prompts, prompting, prompt design
rag: rag, retrieval-augmented generation, retrieval augmented generation, grounding
embeddings: embeddings, embedding, vectors, word vectors
agents: agents, ai agents, tool use, function calling, autonomous agents
dataset: dataset, datasets, labelling, labeling, annotation, data collection, ground truth
nlp: nlp, natural language processing, text processing, tokenization
vision: computer vision, image recognition, image processing, object detection
recommendation: recommender, recommendation system, personalization, collaborative filtering
statistics: statistics, statistical, probability, distributions, hypothesis, experiments, experimentation, ab testing > a/b testing
gpu: gpu, gpus, accelerators, graphics cards > cuda
explainability: explainability, interpretability, fairness, bias, responsible ai

networking: networking, network, networks, network topology, network design, connectivity
tcp: tcp, tcp/ip, sockets, sockets api, transport layer, connections > socket programming
udp: udp, datagrams > quic, http/3
http: http, request lifecycle, http protocol, requests and responses, web requests > http/2
websocket: websocket, websockets, server-sent events, sse, real-time updates, long polling, live updates
dns: domain names, name resolution, name servers, resolving names > dns
routing: routing, routes, router, route, url routing, navigation, request routing > bgp
vpn: vpn, tunnels, tunnelling, ipsec, tunneling, private network > wireguard, vpc, peering
ip-addressing: ip addressing, ip addresses > subnets, subnetting, nat, dhcp, cidr, vlan, ipv6
packet: packet capture, packet inspection > wireshark, tcpdump
protocol: protocol, protocols, wire protocol, handshake, framing, message format
webhooks: webhooks, webhook, callbacks, event callbacks, outgoing events
iot: iot, internet of things, smart devices, edge devices, telemetry devices > mqtt
wireless: wireless, wifi, wi-fi, radio > bluetooth, ble, lora

frontend: frontend, front-end, user interface, ui, web client, client side, web ui, browser
components-ui: ui components, component, components, widgets, component design, component library, props
react: react, jsx, hooks, react hooks
vue: vue, vuejs, composition api > nuxt
angular: angular, rxjs in angular
rendering: rendering, render, reconciliation > server-side rendering, ssr, hydration, static site generation, client-side rendering, virtual dom
css: css, styling, styles, themes, theming, design tokens, look and feel > sass, tailwind, stylesheets, css modules, dark mode
responsive: responsive design, responsive layout, media queries, mobile-first, layouts, adaptive layout, layout, breakpoints > grid
forms: forms, form, form handling, input fields > form validation
animation: animation, animations, transitions and motion, motion
web-performance: web performance, core web vitals, page speed, load time, bundle size > lighthouse
bundlers: bundlers, bundler, build tooling > webpack, vite, rollup, esbuild
seo: seo, search engine optimization, meta tags, sitemaps
pwa: pwa, progressive web apps, service workers, offline support, offline, working offline > offline first
mobile: mobile, mobile apps, phones > android, ios, react native, flutter, swiftui
desktop: desktop, desktop apps > electron, tauri
browser-storage: local storage, browser storage, client-side storage > indexeddb
dom: dom, document object model, dom events, event delegation
uploads: file uploads, uploads, file upload, uploading files, attachments, media handling, downloads

rust: rust, crates, rustc > cargo
golang: go, golang, go modules
python: python, virtual environments > pip, venv, poetry
java: java, jvm > spring boot, spring
javascript: javascript, js, node.js, nodejs, ecmascript > npm, deno, bun
typescript: typescript, tsconfig, ts
cpp: c++, cpp, raii, smart pointers, templates
csharp: c#, .net, dotnet, asp.net
bash: bash, shell scripts, shell scripting, zsh
middleware: middleware, interceptors, filters, request pipeline, hooks chain
web-framework: web framework > express, django, flask, rails, fastapi, axum, actix
templates: templates, templating, template engine, boilerplate, scaffolding
merge: merge, merging, combine, combining, join, joining
filter: filter, filtering, filters, select
map-op: map, mapping, transform, transformation, transformations, flatmap
aggregation: aggregation, aggregate, aggregating, reduce, rollups, grouping, group by
import-export: import, export, importing, exporting, data exchange
global: global, system-wide, overall, globally
user: user, users, per-user, end users, accounts, account, user accounts, user management
linkage: integration with, combined with, together, working together, coordination, coordinating, interplay
health-monitoring: heartbeat monitoring, uptime monitoring, synthetic monitoring, blackbox monitoring
cleanup: cleanup, cleaning up, tear down, teardown, uninstalling, uninstall, removal, removing, deleting, deletion
customization: customization, customisation, customizing, custom, own, tailoring, personalising
lifecycle: lifecycle, life cycle, life-cycle
sampling: sampling, sample rate, tail sampling, head sampling
cardinality: cardinality, high cardinality, label explosion
pull-push: push, pull, push and pull
queueing-theory: queueing, queuing, queueing theory, little's law
supply: provisioning, provision, allocate, onboarding machines
legacy: legacy, legacy systems, old systems, existing systems
vendor: vendor lock-in, lock-in, vendors, suppliers, vendor
data-transfer: data transfer, egress, transfer costs, moving data
region: regions, region, zones, availability zones, geo, geographic distribution
access-policy: access, access policies, granting access, who can access
`;

// server/src/core/judge/coverage/words/en/development.ts
var development = `
testing: testing, test, tests, quality assurance, qa, test strategy
unit-testing: unit testing, unit test, unit tests, testing in isolation, small tests
integration-testing: integration testing, integration test, testing with real dependencies, component tests > testcontainers
e2e-testing: end-to-end testing, e2e, end to end tests, end to end, ui tests, system tests, browser tests > playwright, cypress, selenium
performance-testing: performance testing, load testing, load test, stress testing, stress test, soak test, benchmark testing, performance tests
benchmark: benchmark, benchmarks, benchmarking, measuring speed > criterion, measured, measurements, measuring, microbenchmark
mocking: mock, mocks, mocking, stub, stubs, stubbing, fake, fakes, test double, test doubles, spies
property-testing: property testing, property-based testing, property based tests, generative testing, hypothesis testing > proptest, quickcheck, fast-check
fuzzing: fuzzing, fuzz testing, fuzz, fuzzer > afl, libfuzzer
snapshot-testing: snapshot testing, snapshot tests, golden files, golden master, approval tests
mutation-testing: mutation testing, mutants
contract-testing: contract testing, contract tests > pact, consumer-driven contracts
regression: regression testing, regression, regressions, regression tests
smoke: smoke testing, smoke tests, sanity checks
acceptance-testing: acceptance testing, acceptance tests, uat, bdd, behaviour driven development, behavior-driven development > gherkin, cucumber
tdd: tdd, test-driven development, test driven development, test first, test-first, red green refactor
coverage: test coverage, code coverage, coverage > tarpaulin, codecov, branch coverage, line coverage
fixtures: fixtures, test data, test data management, factories, seed data, test fixtures
flaky: flaky tests, flakiness, nondeterministic tests, unreliable tests
verification: verification, verify, verifying, validation, correctness, proofs > tla, formal verification, model checking
accessibility: accessibility, a11y, screen readers, keyboard navigation, assistive technology > wcag, aria
usability: usability, user experience, ux, usability testing, user research

refactoring: refactoring, refactor, code cleanup, restructuring, technical debt, legacy code
design-patterns: design patterns, pattern catalogue, gang of four, pattern language
solid: solid principles, clean code, clean architecture, hexagonal architecture, ports and adapters, onion architecture
ddd: ddd, domain-driven design, domain driven design, bounded context, aggregates, ubiquitous language, domain model
microservices: microservices, microservice, micro services, service decomposition, service-oriented, small services
monolith: monolith, monolithic > modular monolith
modularity: modules, modularity, module, packages, code organization, project structure, project layout, directory structure, layout, folder structure, file structure, where things live, repository layout, code structure
dependency-injection: dependency injection, inversion of control, ioc, di container
dependencies: dependencies, dependency management, package management, third-party libraries, lockfile, vendoring, third party code
error-handling: error handling, handling errors, errors, exceptions, exception handling, failure handling, result type, error recovery, dealing with errors, error management
logging: logging, logs, log, logger, log management, log messages, journal > structured logging
log-levels: log levels, severity levels, verbosity
log-aggregation: log aggregation, centralized logging, central logging, collecting logs, log collection, log pipeline, log shipping > elk, elk stack, loki, fluentd, fluent bit
structured-logging: structured logging, structured logs, machine readable logs > json logs
configuration: configuration, config, configuring, settings, options, environment variables, configuration management, config files, parameters, preferences, knobs
feature-flags: feature flags, feature toggles, feature flag, toggles, dark launch
secrets: secrets, secret management, secrets management, credentials, credential storage, key management, secret rotation, api keys > vault, sealed secrets
api: api, apis, endpoints, interface, interfaces, programming interface, endpoint
api-design: api design, designing apis, api guidelines, resource design, interface design
api-reference: api reference, reference, command reference, api documentation, function reference
rest: rest, restful, rest api, http api, resource-oriented
graphql: graphql, schema stitching, resolvers
grpc: grpc, rpc, remote procedure call > protobuf, protocol buffers, thrift
openapi: openapi, api specification, api schema > swagger
pagination: pagination, paging, paginating, cursors, page through results, infinite scroll
idempotency: idempotency, idempotent, idempotence, idempotency keys, safe retries, deduplication > exactly once
serialization: serialization, serialisation, deserialization, marshalling, encoding, wire format, data format, codecs > serde
parsing: parsing, parser, parsers, lexing, lexer, tokenizer, grammar, lexical analysis, syntax analysis, ast
compiler: compiler, compilers, compilation, code generation, codegen, intermediate representation > llvm, jit, just-in-time
interpreter: interpreter, virtual machine, runtime, evaluator > bytecode
type-system: type system, types, typing, generic types > type inference, static typing, generics, type safety, polymorphism, type checking
traits: traits, type classes, protocols and traits > trait objects
macros: macros, macro, metaprogramming, reflection, annotations, decorators > procedural macros
ownership-rust: ownership, borrowing, borrow checker, lifetimes, move semantics > lifetime annotations
closures: closures, lambdas, higher-order functions, anonymous functions > lambda
functional: functional programming, immutability, pure functions, immutable, monads, composition
oop: object-oriented, object oriented programming, oop, classes, inheritance, encapsulation
ffi: ffi, foreign function interface, native bindings, bindings, c interop, calling c
unsafe: unsafe, undefined behavior, unsafe code, memory safety
iterators: iterators, iterator, generators, lazy evaluation, iterables
regex: regular expressions, regex, regexp, pattern matching on text
pattern-matching: pattern matching, match expressions, destructuring
data-structures: data structures, data structure, collections, containers > trees, hash tables, graphs, heaps
algorithms: algorithms, algorithm, complexity > big o, sorting, searching algorithms
state-machine: state machine, state machines, finite state machine, fsm, automata, finite automaton
hsm: hierarchical state machine, hsm, statechart, statecharts, nested states, hierarchical states
finite: finite, finite state machine, fsm, flat state machine, basic state machine
state-pattern: state pattern, typestate, typestate pattern, type-state
state-management: state management, managing state, application state, stores > redux, zustand, pinia, vuex
event-driven: event-driven, event driven, events, event-based, event handling, reacting to events
event-sourcing: event sourcing, event store, event log, append-only log
cqrs: cqrs, command query responsibility segregation, read models, read side
transition: state transition, transitions, transition table, guards
persistence: persistence, persist, persisting, durability, durable, saving state, durable storage, snapshots
visualization: visualization, visualisation, visualizing, visualising, diagrams, charts, charting, plotting, drawing > graphviz, mermaid
hot-reload: hot reload, live reload, hot module replacement, hmr, reloading without restart
scheduling: scheduling, scheduler, schedulers, cron, job scheduling, timers, scheduled jobs, periodic tasks, cron jobs
background-jobs: background jobs, job queue, workers, task queue, asynchronous tasks, worker pool, background workers > celery, sidekiq
internationalization: internationalization, internationalisation, i18n, localization, localisation, l10n, translation, translations, languages, multilingual, multiple languages
time: time, dates, clocks, timestamps, calendars, ntp > time zones, clock skew
cli: cli, command line, command-line interface, commands, terminal, shell, command line tool
notifications: notifications, notification, push notifications, email sending, alerts to users, sms
search: search, searching, search engine, ranking, relevance, inverted index > elasticsearch, opensearch, full-text search
payments: payments, payment, billing, checkout, invoices, refunds, subscription billing
multi-tenancy: multi-tenancy, multitenancy, tenants, multi-tenant, tenant > tenant isolation
workflow-engine: workflow engine, orchestration engine, durable execution > temporal, airflow
rules-engine: rules engine, business rules, decision engine
game: game loop, entity component system, ecs, rendering loop, physics
embedded: embedded, firmware, microcontrollers, bare metal, real-time operating system, rtos, no_std
hardware: hardware, sensors, devices, peripherals, gpio, drivers
wasm: webassembly, wasm, wasi
`;

// server/src/core/judge/coverage/words/en/documents.ts
var documents = `
overview: overview, introduction, intro, getting to know, about, at a glance, big picture
background: background, motivation, context, rationale, why it matters, problem statement
concepts: concept, core concepts, key concepts, terminology, glossary, terms, definitions, vocabulary, basics, fundamentals, foundations
getting-started: getting started, quick start, quickstart, first steps, hello world, start here, setting up, your first
installation: installation, install, setup, set up, installing, provisioning a machine
prerequisites: prerequisites, requirements, before you begin, what you need, system requirements, preparation
usage: usage, using it, how to use, user guide, everyday use
troubleshooting: troubleshooting, troubleshoot, common problems, common issues, known problems, faq, frequently asked questions, when things go wrong, problems and fixes, pitfalls, gotchas, diagnosing problems, debugging tips, common errors, problem solving > symptom, symptoms, remedy, what went wrong
debugging: debugging, debug, debugger, diagnosis, diagnostics, tracing bugs > debuggers
examples: example, sample, samples, worked example, demo, recipe, cookbook, walkthrough, tutorial
case-study: case study, case studies, real world, real-world example, in production at, war story, use case, scenario
summary: summary, conclusion, wrap up, recap, takeaways, closing thoughts, key points
references: references, further reading, resources, see also, bibliography, links
faq: faq, frequently asked questions, questions and answers, q a
roadmap: roadmap, future work, next steps, what is next, outlook, upcoming
changelog: changelog, release notes, change log, what's new, history of changes
comparison: comparison, compare, comparing, versus, vs, alternatives, trade offs, tradeoffs, trade-off, how it compares
selection: selection, choosing, choose, how to choose, which to pick, decision guide, picking, selecting, decision tree, decision matrix
pros-cons: pros and cons, advantages, disadvantages, strengths, weaknesses, benefits, drawbacks, limitations
best-practices: best practices, good practices, recommendations, do and don't, dos and donts, guidelines, conventions, house rules, rules of thumb, tips
anti-patterns: anti-patterns, antipattern, anti pattern, mistakes, common mistakes, what not to do, smells
checklist: checklist, check list, to-do list
architecture: architecture, system design, high-level design, structure, topology, building blocks, system overview, components, how it is built
design: design, designing, model, modeling, modelling
principles: principle, principles, internals, how it works, theory, under the hood, inner workings, mechanics, rules
implementation: implementation, implementing, building, coding, writing, realization
workflow: workflow, process, procedure, lifecycle, life cycle, steps, flow
team: team, organization, roles, responsibilities, ownership, collaboration, stakeholders, people
contributing: contributing, contribution, contributors guide, how to contribute, pull requests, submitting changes
license: license, licence, licensing, copyright
documentation: documentation, docs, documenting, technical writing, docs as code, api docs
style-guide: style guide, coding style, code style, coding standards, formatting, linting, lint, linter
code-review: code review, reviews, reviewing, peer review
requirements-engineering: requirements analysis, user stories, requirement gathering, specifications, acceptance criteria
estimation: estimation, estimates, sizing, planning poker, effort
project-management: project management, agile, milestones > scrum, kanban, sprint
migration: moving to, migration, migrate, migrating, upgrade, upgrading, moving from, porting, transition, upgrade path, cutover, switching over
compatibility: compatibility, compatible, backward compatibility, breaking changes, interoperability, interop, portability
versioning: versioning, version, semver, revisions > semantic versioning
deprecation: deprecation, deprecating, sunset, end of life, retirement, decommissioning
release: release, releasing, release process, publishing, shipping, releases, rollout
glossary: glossary, terminology, terms
extension: extension, extending, plugins, plugin, add-ons, customization, customizing, hooks, extensibility, plug-ins
integration: integration, integrating, integrate, connecting, interfacing, embedding
automation: automation, automate, automating, automated, scripting, unattended
tooling: tooling, tools, toolchain, utilities, ecosystem
training: training, onboarding, learning path, education, ramp-up
governance: governance, policy, policies, standards, oversight
compliance: compliance, regulatory, regulation, audit readiness, legal > gdpr, hipaa, pci dss, soc 2, iso 27001
cost: cost, costs, pricing, finops, billing, budget, spending, savings, total cost of ownership, tco > cost optimization
metrics-general: kpi, key performance indicators, success metrics, measurement, measuring, measure
evaluation: evaluation, assessment, evaluating, assess, appraisal
risk: risk, risks, risk management, threats > risk assessment
`;

// server/src/core/judge/coverage/words/en/operations.ts
var operations = `
observability: observability, telemetry, instrumentation, visibility, instrumenting > opentelemetry
monitoring: monitoring, monitor, monitors, watching production, dashboards, supervision > metrics, grafana, prometheus, graphs
metrics: metrics, metric, measurements, time series, instrumented numbers > counters, gauges, histograms, prometheus, statsd
custom-metrics: custom metrics, custom metric, own metrics, business metrics, application metrics, domain metrics
dashboards: dashboards, dashboard, panels, visualizing metrics > grafana, kibana
tracing: tracing, distributed tracing, traces, trace, spans, span, context propagation, correlation ids, request tracing > jaeger, zipkin, trace context
alerting: alerting, alerts, alert, alert rules, paging, pager, alarm, alarms, notifications of trouble > alertmanager, alert fatigue, burn rate alerts
incident: incident, incidents, incident management, outage, outages, war room, emergency response, on-call response, incident handling > incident response
on-call: on-call, on call, oncall, pager duty, rotation, rotations, shifts, escalation > pagerduty
runbook: runbook, runbooks, playbook, playbooks, operating procedures, sop, standard operating procedures, operational procedures
postmortem: postmortem, post-mortem, postmortems, blameless, retrospectives, lessons learned, retrospective, incident review, learning from incidents
root-cause: root cause analysis, root cause, rca, causal analysis, finding causes > five whys, 5 whys, fishbone
slo: slo, slos, service level objective, service level objectives, objectives, targets
sli: sli, slis, service level indicator, service level indicators
sla: sla, slas, service level agreement, service level agreements
error-budget: error budget, error budgets, burn rate, budget policy
sre: sre, site reliability engineering, site reliability, toil
operations: operations, ops, operating, day-2 operations, day two, running in production, maintenance, administration, running it, upkeep, housekeeping
production: production, prod, production-ready, going live, production readiness, live
deployment: deployment, deploy, deploying, deployments, deployment strategies, hosting, putting it into production, rolling out, rollout, rollouts
rolling-update: rolling update, rolling deployment, zero downtime, rolling restart > zero-downtime deployment
blue-green: blue-green, blue green deployment, blue green, blue/green
canary: canary, canary release, canary deployment, canaries, progressive delivery, gradual rollout, staged rollout, traffic splitting
rollback: rollback, rollbacks, roll back, rolling back, reverting, undo a release, revert, going back
ci-cd: ci/cd, ci cd, continuous integration, continuous delivery, continuous deployment, build pipeline, pipelines, delivery pipeline, pipeline, deployment pipeline, build and release automation > github actions, gitlab ci, jenkins
continuous-integration: continuous integration, ci
continuous-deployment: continuous deployment, continuous delivery, cd
build: build, builds, building, build system, compile, cargo build > make, bazel, gradle, maven, cmake
packaging: packaging, package, packages, bundling, bundle, artifacts, distribution, artefacts, installers, wheels
gitops: gitops, declarative delivery, git as the source of truth > argocd, argo cd, flux
infrastructure-as-code: infrastructure as code, iac, provisioning, declarative infrastructure > terraform, pulumi, ansible, cloudformation, opentofu
containers: containers, container, docker, dockerfile, containerization, containerisation, images, container images, oci, containerizing, dockerizing > podman
docker: docker, docker image, dockerfile, container image > docker compose
kubernetes: kubernetes, k8s, pods, cluster orchestration > kubectl, kubelet
helm: helm, helm charts, charts > helm chart
kustomize: kustomize, overlays
operators-k8s: operators, operator, custom resources, crd, controllers, custom controllers, reconciliation loop
service-mesh: service mesh, mesh, sidecar, sidecars > istio, linkerd, envoy, consul connect
serverless: serverless, functions as a service, faas, cloud functions > lambda, knative
cloud: cloud, cloud computing, cloud services > aws, azure, gcp, cloud provider, public cloud
cloud-native: cloud native, cloud-native, cncf
twelve-factor: 12-factor, twelve-factor, twelve factor, 12 factor app, twelve-factor app
multi-cloud: multi-cloud, multicloud, multiple clouds, several clouds, many clouds, more than one cloud
hybrid-cloud: hybrid cloud, hybrid, on-premises, on premise, private cloud, own data centre
cross-cloud: cross-cloud, across clouds, between clouds, inter-cloud, cross cloud
abstraction: abstraction, abstraction layer, abstractions, provider-independent, vendor-neutral, adapters, portability layer, wrappers
edge: edge computing, edge > cdn, content delivery network, edge caching
ingress: ingress, ingress controller, north-south traffic
configmap: configmap, configmaps, config map, config maps
k8s-secrets: secrets, kubernetes secrets, secret
pod-disruption: pod disruption budget, poddisruptionbudget, disruptions
storage: storage, volumes, disks, filesystems, file system > s3, persistent volumes, file storage, object storage, block storage, blob storage
virtualization: virtualization, virtual machines, vms, hypervisor > kvm
linux: linux, operating system, kernel, systemd, unix
windows: windows > powershell, active directory
version-control: version control, git, branching, branches, branching strategy, source control, git workflow, merging, commits > trunk-based development
monorepo: monorepo, mono repo, workspaces, multi-package repository
environments: environments, environment, staging, dev environment, development environment, local development, preview environments, local setup, sandbox
data-sync: data synchronization, synchronization, sync, syncing, data sync, synchronisation, keeping data in sync, change propagation > replication, replicating, mirroring
platform: platform engineering, internal developer platform, developer experience, developer portal, golden paths
inventory: asset inventory, inventory, asset management, cmdb
support: support, customer support, helpdesk, support tiers
sustainability: sustainability, energy, carbon, green software, power consumption

security: locking it down, security, secure, securing, hardening, safe, security considerations, lock down, locking down > authentication, authorization, encryption, access control, tls, permissions
authentication: authentication, authenticating, authenticate, login, sign-in, sign in, identity, logging in, authn, identity providers, signing in, proving who you are
authorization: authorization, authorisation, access control, permissions, permission, authz, access rights, privileges, who may do what, policy enforcement
oauth: oauth, oauth2, oauth 2.0, oauth 2 > openid connect, oidc
sso: single sign-on, single sign on > sso, saml
jwt: jwt, json web token, json web tokens, bearer tokens, access tokens
rbac: rbac, role-based access control, role based access control, roles and permissions
abac: abac, attribute-based access control
mfa: mfa, multi-factor authentication, two-factor authentication, 2fa, second factor > totp, passkeys, webauthn
passwords: passwords, password storage, passphrases, password policy > bcrypt, argon2, password hashing
sessions: sessions, session management, session, session handling > cookies, cookie
cryptography: cryptography, crypto, cryptographic, ciphers, cryptographic primitives
encryption: encryption, encrypt, encrypting, encrypted, ciphers, decryption > aes, encryption at rest, symmetric encryption
signing: signing, signatures, signature, signed, sign, code signing > ed25519, hmac, digital signatures
hashing: hashing, hash, hashes, digest, checksum, checksums, hash functions > sha-256, argon2
tls: tls, ssl, https, certificates, transport security, certificate management, transport layer security, encryption in transit > x.509, let's encrypt
mtls: mtls, mutual tls, client certificates, mutual authentication
secure-communication: secure communication, secure transport, secure channels, encryption in transit, transport security, network encryption, tls
input-validation: input validation, validating input, validate input, sanitization, sanitisation, sanitizing, data validation, request validation, sanitising input, validation > schema validation
sanitization: sanitization, sanitisation, sanitize, cleaning, escaping, cleansing, output encoding, escape, purify
injection: injection > sql injection, command injection, prepared statements, parameterized queries, parameterised queries, injection attacks
sql-injection:  > sql injection, parameterized queries, prepared statements
xss: xss, cross-site scripting, cross site scripting > content security policy, csp, escaping, output encoding
csrf: csrf, cross-site request forgery, xsrf, csrf tokens
cors: cors, cross-origin, same-origin policy, cross-origin requests
threat-modeling: threat modeling, threat modelling, threat model, attack surface, attack trees, threats, adversaries > stride
vulnerabilities: vulnerability, vulnerabilities, vulnerability scanning, scanning, scanners, cve, security scanning, vulnerability management, scanner, sast, dast
patching: patching, patch, patches, remediation, fixing, fix, fixes, security updates, repair, remediate, repairing
dependency-audit: dependency audit, dependency auditing, dependency security, supply chain, supply chain security, sbom, software bill of materials, software supply chain, dependency scanning, third-party audit > cargo audit, npm audit, dependabot
audit: audit, auditing, accountability > audit log, audit logs, audit trail, audit logging
penetration-testing: penetration testing, pen testing, pentest, red team, ethical hacking, bug bounty
zero-trust: zero trust, beyondcorp, never trust always verify
least-privilege: least privilege, minimal privileges, principle of least privilege
firewall: firewall, firewalls, network policies, network policy, waf, web application firewall, security groups, network segmentation > iptables
ddos: ddos, denial of service, abuse prevention, bots, abuse, bot protection
privacy: privacy, personal data, pii, data protection, anonymization, pseudonymization, consent, data minimization
key-rotation: key rotation, rotating keys, rotation, rotating secrets, credential rotation > token rotation
malware: malware, viruses, ransomware, phishing
intrusion: intrusion detection, ids, siem, security monitoring, threat detection, anomaly detection
security-headers: security headers, http headers, hsts
`;

// server/src/core/judge/coverage/words/en/sayings.ts
var sayings = `
troubleshooting: when it goes wrong, when something goes wrong, when it breaks, when it fails, if something fails, what can go wrong, error messages explained, when nothing works, finding out what is wrong, fixing common problems, when packets get lost, where to look first
common-errors: common errors, typical errors, frequent errors, error messages explained, when it goes wrong, usual mistakes
style-guide: style, code formatting, naming and formatting, how we write code > prettier, eslint, rustfmt, gofmt, clippy, black, ruff
naming: naming, names, naming conventions, naming things, what to call things, choosing names
environments: getting it to run, running it locally, run it locally, your machine, development setup, dev setup, getting the code, building from source
setup-dev: development environment setup, development environment, local development, getting it to run, running it locally, development setup, dev setup, building from source, setting up your machine
architecture: how the code hangs together, how it fits together, how the pieces fit together, how it all fits, a tour of the code, map of the code, code map, code tour, the moving parts
code-of-conduct: code of conduct, conduct, being kind, community standards, how we treat each other > contributor covenant, covenant
vulnerability-report: vulnerability reporting, reporting vulnerabilities, responsible disclosure, coordinated disclosure, security policy, disclosure, reporting security issues, report a vulnerability, found a hole > security.md
choosing-issue: choosing an issue, finding something to do, finding an issue, picking an issue, good first issue, first contribution, where to start, what to work on
pull-requests: pull requests, pull request, merge requests, merge request, sending a change, submitting a change, submitting changes, opening a pull request
code-review: getting reviewed, reviewers, approval, approvals
commits: commits, commit messages, commit conventions, writing commits, conventional commits > conventional commits
release: cutting a release, getting it out, publishing a version
versioning: version numbers, pinning versions, release tags > semantic versioning
blameless: blameless, blameless culture, no blame, without blame, just culture, not pointing fingers, no finger pointing, psychological safety
action-items: action items, follow-up, follow-ups, following up, follow up, corrective actions, remediation items, what we do about it, making sure that it gets done
trigger-criteria: trigger criteria, triggers, when one is needed, when to write one, when to start, what counts as, severity criteria, severity, severity levels > sev1, sev2
timeline: timeline, chronology, sequence of events, what happened when, order of events
impact: impact, blast radius, who was affected, damage, effects on users, customer impact
root-cause: contributing factors, why it happened, what caused it, getting to the cause, the five whys, five whys
knowledge-sharing: knowledge sharing, sharing knowledge, sharing what we learned, spreading the word, lessons shared, sharing
meeting: meetings, meeting, review meeting, retrospective meeting
mttd: mttd, time to detect, mean time to detect, detection time
mttr: mttr, time to restore, time to recover, time to repair, mean time to recovery, mean time to repair, restoration time
metrics-general: numbers we track, what we measure, how we measure it
incident-comms: communication, customer communication, telling customers, status page, status updates, stakeholder updates, keeping people informed
idempotency: safe to repeat, safe to send twice, sending again does no harm, twice does no harm, doing it twice, same request twice, exactly-once effects
conflict-resolution: conflict resolution, conflicts, conflict, resolving conflicts, merge conflicts, conflict handling, last writer wins, last write wins, both sides have changed, who wins, concurrent edits > last-write-wins, crdt, vector clocks
delta-sync: delta sync, incremental sync, changes only, only what changed, what has changed, changed since, sync token, partial sync
offline: offline, offline first, without a connection, without a network, no network, flight mode, airplane mode, disconnected, no signal
source-of-truth: source of truth, single source of truth, holds the truth, the truth, authoritative copy
local-db: local database, database on the device, device database, on-device storage, local storage > room, sqlite, core data, realm
outbox: outbox, outbox table, outbox pattern, queueing changes, queue of changes
background-sync: background sync, background work, syncing in the background, background tasks > workmanager, background fetch
attachments: attachments, large attachments, large files, photos, binary files
granularity: granularity, grain, what a row is, level of detail
surrogate-keys: surrogate keys, surrogate key, artificial keys, generated keys, hash keys
dimensional: dimensional modelling, dimensional modeling, facts and dimensions, fact tables, fact table, dimension tables, kimball > star schema, snowflake schema
star-schema: star schema
snowflake-schema: snowflake schema, snowflake variant, snowflaking
scd: slowly changing dimensions, scd, keeping history, tracking history, history of changes to a row, historical attributes > type 1, type 2
incremental-load: incremental loads, incremental, incrementally, incremental models, incremental loading, only what is new, new rows only, high-water mark, watermark column
data-quality: trusting the numbers, trustworthy data, checks on data, data tests, data quality tests, uniqueness tests, not null tests
lineage: lineage, data lineage, where data comes from, provenance
query-optimization: making queries fast, fast queries, keeping queries cheap, cheap queries
query-complexity: query complexity, cost limits, depth limits, query cost, query depth, depth and cost limits, complexity limits
n-plus-one: n+1, n+1 problem, n+1 queries > dataloader
performance: making it fast, keeping it fast, staying fast, keeping it cheap, going faster, how fast it is, making it quick, slow pages > milliseconds
authorization: who may read what, who may see what, who may talk to whom, who is allowed, who can see what, allowed to do, who may write
authentication: staying signed in, who are you, who you are
privacy: keeping it private, what we must not store
error-handling: when it fails, when a message cannot be handled, what went wrong, reporting problems, failing well
propagating: propagation, propagating, passing up, passing errors up, bubbling up, returning early, handing up, question mark operator
custom-errors: custom error types, custom errors, error types, error enum, own error type, own error types, types of our own, error hierarchy > thiserror, snafu
error-context: error context, adding context, context to errors, what was being done > anyhow, eyre
panic: panic, panics, panicking, aborting, unwrap
async: across tasks, in async code
option-type: optional values, values that may be missing, maybe type
pagination: long lists, paging through, page by page, next page
nullability: nullability, nullable, non-null, when a field may be null
mutations: mutations, mutation, changing data, write operations
subscriptions-graphql: subscriptions, subscription, live updates, real-time updates
schema-migration: changing the schema, evolving without versions, changing the messages, changing the format
network-model: pod network, flat network, pod networking, network model, cni plugin, cni plugins, cni, container network interface > calico, cilium, flannel
dns: name resolution, resolving names, coredns, names to addresses
service-discovery: stable names, finding each other, finding services
k8s-service: kubernetes service, services > clusterip, nodeport, loadbalancer
tls-termination: tls termination, ssl termination, tls ends, terminating tls, certificates at the edge
ingress: letting traffic in, traffic in, getting traffic in, incoming traffic > gateway api, httproute
firewall: who may talk to whom, restricting traffic, default deny
grant-types: grant types, grants, grant, oauth flows, picking a flow, choosing a flow
device-code: device flow, device code, device grant, device authorization
client-registration: client registration, registering the app, registering an app, registering a client, app registration
token-validation: token validation, checking a token, verifying tokens, validating tokens, token verification, verify the signature > jwks
refresh-tokens: refresh token, refresh tokens, token refresh, refreshing tokens, staying signed in, token rotation, renewing tokens
token-storage: token storage, storing tokens, where tokens live, keeping tokens safe > keychain, keystore, httponly
scopes: scopes, scope, asking for little, minimal scopes > consent screen
sign-out: sign-out, sign out, logout, log out, signing out, single sign-out, single logout, logging out, ending the session
terminology: terminology, roles and terms, the words we use, who is who
remote-state: remote state, state backend, where state lives, state file, state storage
state-locking: state locking, locking, two applies, at the same time
outputs: outputs, output, return values, what it returns, exports
inputs: inputs, input, input variables, variables, arguments
sensitive: sensitive, sensitive values, secret values
static-analysis: static analysis, static checks, linters > tflint, sonarqube, eslint, clippy
integration-testing: against a real account, against the real thing, with real services, against a real database > terratest
testing: checking it works, proving it works, how we test it, making sure it works, asserting, assertions, asserting failures, automated checks, checking before it ships
drift-detection: drift detection, configuration drift, drift
refactoring: moved blocks, moving code, renaming without destroying
disaster-recovery: when everything is gone, when all is lost, losing everything, total loss, starting from nothing, region is gone, worst case
runbook: step by step, what to do when, playbook, emergency procedure
backpressure: slowing the source down, slowing down the source, slowing producers down, too fast to handle, when it comes too fast, keeping up, pausing the source, slow down the producer
lag: lag, consumer lag, falling behind, being behind, backlog, how far behind
backup: copies of the data, taking copies
monitoring: what to watch, keeping an eye on it, watching it, knowing that it works, how we know
cost: what it costs, price, how much it costs, paying for it, dollars a month, keeping the bill low
security: keeping it safe, keeping it secure, keeping attackers out, staying safe
secrets: keeping secrets, keeping secrets out of reach, where passwords live
configuration: switches, tuning knobs, what you can set, all the settings
deployment: getting it live, putting it live, getting to production, bringing it live
rollback: undoing a release, taking it back, way back
scalability: when it gets bigger, more users, growing, handling growth, more traffic
high-availability: staying up, surviving an outage, no single point of failure
accessibility: for everyone, people who cannot see, keyboard users
instructions: instructions, hints, help text, telling what is wanted, saying what is wanted, guidance
form-validation: validation, validating, validate, when to check, checking what was typed, required fields, checking input
retention: retention, how long we keep it, how long to keep, keeping old data, deleting old data
training: learning it, teaching people, getting new people started
contributing: helping out, sending changes, taking part
license: what you may do with it > mit, apache 2.0, cla, dco
`;

// server/src/core/judge/coverage/words/en/systems.ts
var systems = `
distributed: distributed, across nodes, cluster-wide
distributed-systems: distributed systems, distributed system
consensus: consensus, agreement, agreeing, quorum, consensus algorithm > raft, paxos, zab, viewstamped replication
leader-election: leader election, electing a leader, leadership, primary election
consistency: consistency, consistent, consistency models > linearizability, linearizable, serializability, causal consistency
eventual-consistency: eventual consistency, eventually consistent, convergence > crdt, crdts, conflict-free replicated data types, anti-entropy, read repair
cap: cap, cap theorem, pacelc, brewer's theorem
distributed-transactions: distributed transactions, distributed transaction > two-phase commit, 2pc, saga, sagas, saga pattern, tcc, outbox, transactional outbox, compensating transactions, three-phase commit, xa
two-phase-commit: two phase commit > two-phase commit, 2pc, xa
saga: compensation > saga, sagas, compensating transactions
transactions: transactions, transaction, isolation, commit and rollback, transactional > acid, isolation levels, mvcc
distributed-lock: distributed locks, distributed lock, distributed locking, fencing tokens, lease, leases > redlock
locks: locks, locking, lock, latches, mutual exclusion > mutex, mutexes, rwlock, semaphores
failure-detection: failure detection, failure detector, detecting failures, phi accrual, failure detectors > heartbeats, heartbeat, gossip membership
recovery: recovery, recover, recovering, restore, restoring, failback, self-healing, self healing, coming back
failover: failover, fail over, switchover, hot standby, standby promotion, promotion
replication: replication, replicate, replicating, replicas, replica, standby, data copies > leader follower replication, read replicas, multi-leader
partitioning: partitioning, partition, partitions, sharding, shards, shard, horizontal scaling of data, resharding, splitting data > consistent hashing
gossip: gossip, gossip protocol, epidemic protocol, swim, membership
service-discovery: service discovery, discovery, service registry, registration > consul, eureka, etcd, zookeeper
load-balancing: load balancing, load balancer, balancing, traffic distribution > round robin
api-gateway: api gateway, gateway, gateways, edge proxy, backend for frontend > kong
reverse-proxy: reverse proxy, proxy, proxies > nginx, haproxy, envoy, traefik
messaging: messaging, message queue, message queues, queues, queue, message broker, broker, brokers, pub sub, publish subscribe, publish-subscribe > kafka, rabbitmq, pulsar, nats
dead-letter: dead letter, dead letter queue, dead letters, dlq, poison messages, poison message
message-ordering: message ordering, ordering, order guarantees, in order
delivery-guarantees: delivery guarantees, delivery semantics > acknowledgements, at least once, exactly once, at most once
streaming: stream processing, streaming, streams, stream, real-time processing, windowing, watermarks > flink, event streams, event stream, async streams
backpressure: backpressure, back pressure, back-pressure, flow control, slow consumers
reactive: reactive programming, reactive, reactive systems, reactive streams, rx, rxjs, reactive extensions, reactor, reactive manifesto
observable-rx: observable, observables
observer: observer, observers, observer pattern, subscribers, subscriber, listener
hot-observable: hot, hot observables, shared stream
cold-observable: cold, cold observables
operators-rx: operators, operator, combinators, stream transformations
rate-limiting: rate limiting, rate limit, rate limits, rate limiter, throttling, throttle, request quotas, too many requests > token bucket, leaky bucket, sliding window
quota: quota, quotas, allowance, usage limits
adaptive: adaptive, adaptive algorithms, dynamic adjustment, self-adjusting, self-tuning, dynamic
layered: hierarchical, layered, layers, multi-level, multi-layer, tiered, multi-dimensional, nested
qos: qos, quality of service, prioritization, priorities, traffic shaping, priority > priority queues
circuit-breaker: circuit breaker, circuit breakers, circuit breaking, breaker, trip open
retry: retry, retries, retrying, backoff, trying again, retry policies > exponential backoff, jitter
timeout: timeout, timeouts, time limits, deadlines, deadline, time out
bulkhead: bulkhead, bulkheads, isolation, resource isolation, compartments, isolating failures
fault-tolerance: fault tolerance, fault tolerant, resilience patterns, tolerance, resilient design, stability patterns, surviving failures, resilience
resilience: resilience, resiliency, resilience engineering, robustness, resilient
elasticity: elasticity, autoscaling, auto scaling, autoscaler, autoscalers, scale out, automatic scaling, growing and shrinking > hpa, horizontal pod autoscaler
degradation: degradation, graceful degradation, degrade, fallback, fallbacks, degraded mode > load shedding, shedding load, brownout
chaos: chaos engineering, chaos, game day, game days, chaos experiments, chaos testing > chaos monkey, chaos mesh, litmus
fault-injection: fault injection, failure injection, injecting faults, injecting failures, inject > toxiproxy
disaster-recovery: disaster recovery, disaster, dr, disaster planning, losing a region, backup site, recovery plan > rto, rpo, recovery point objective
business-continuity: business continuity, continuity, bcp, continuity planning
point-in-time-recovery: point-in-time recovery, pitr, recovery to a point in time, restoring to a moment
backup: backup, backups, back up, backing up, backup and restore, snapshots and backups > point-in-time recovery, pitr
high-availability: high availability, availability, ha, uptime, highly available > redundancy, active-active, multi-region
scalability: scalability, scaling, scale, growth, scaling out, scale up > horizontal scaling, vertical scaling
reliability: reliability, reliable, dependability
graceful-shutdown: graceful shutdown, shutdown, shutting down, draining, drain, termination, stopping cleanly, signal handling > connection draining
health-checks: health checks, health check, probes, probe, health endpoints > liveness, readiness, liveness probe, readiness probe, startup probe, liveness probes

concurrency: concurrency, concurrent, multithreading, multi-threading, threading, threads
parallelism: parallelism, parallel, parallel computing, data parallelism, multi-core, parallel processing > rayon, openmp
async: async, asynchronous, async await, non-blocking, futures, promises, event loop, nonblocking, coroutines > tokio, asyncio
coroutines: coroutines, coroutine, green threads, fibers, goroutines, async tasks, lightweight threads, virtual threads, user-level threads
green-threads: green threads, fibers, virtual threads, lightweight threads, goroutines, user-level threads
stm: stm, software transactional memory, transactional memory
lock-free: lock-free, lock free, lockless, wait-free, non-blocking data structures > cas, compare and swap, compare-and-swap
work-stealing: work-stealing, work stealing, task stealing, stealing scheduler
thread-pool: thread pool, thread pools, executor, executors, worker threads
actors: actor model, actors, actor, supervision trees > akka, erlang
channels: channels, channel, message passing, mpsc, communicating sequential processes > csp
concurrent-collections: concurrent data structures, concurrent collections, thread-safe collections > concurrent hashmap, concurrent map, dashmap, skiplist, skip list, concurrent queue
hashmap: hashmap, hash map, hash table, dictionary, map > hash tables
skiplist: skip lists > skiplist, skip list
memory-model: memory model, memory ordering, happens-before, memory barriers, memory fences, acquire release, memory order
atomics: atomics, atomic, atomic operations, atomic types
deadlock: deadlock, deadlocks, livelock, lock ordering, starvation, lock order
race-conditions: race conditions, data races, race condition, thread safety, synchronization > thread sanitizer, loom
prevention: prevention, prevent, preventing, avoiding, avoidance, avoid, protection, defence, defense, defending, mitigations, mitigation
detection: detection, detect, detecting, detector, finding, discovery of, spotting

performance: performance, speed, fast, efficient, efficiency, performance tuning, speeding up, throughput > startup time, start-up time, response time, memory footprint
optimization: optimization, optimisation, optimizing, tuning, tune, improve, improving, speeding up, faster, making it fast
latency: latency, latencies, response time, response times > tail latency, percentiles
throughput: throughput, capacity per second, requests per second, bandwidth
profiling: profiling, profile, profiler, profilers, flame graphs, flamegraph, flame graph, hotspots, performance analysis, hot paths > perf, pprof
perf-engineering: performance engineering, performance tuning, performance optimization, performance
memory: memory, ram, heap, allocation, allocations, memory management, allocator > memory usage, memory footprint
memory-leak: memory leaks, memory leak, leaks, leaking
gc: garbage collection, garbage collector, gc, reclaiming memory, reference counting > gc tuning
memory-pool: memory pool, memory pools, object pool, object pooling, pool allocator, buffer pool, pooled buffers
arena: arena, arena allocation, arena allocator, bump allocator, bump allocation, region allocation > bumpalo
zero-copy: zero-copy, zero copy, copy-free, avoiding copies, without copying > sendfile, mmap
cpu: cpu, processor, processors, compute, cpu-bound, cores
simd: simd, vectorization, vectorisation, vector instructions, vectorized > avx, neon
cache-friendly: cache-friendly, cache friendly, cache locality, data locality, data-oriented design, cache lines, cache line, locality > false sharing
io: i/o, io, input output, reading and writing files, disk access > disk i/o
async-io: async i/o, asynchronous i/o, async io, non-blocking i/o, asynchronous io > io_uring, epoll
batching: batching, batch, batch processing, bulk, bulk operations, grouping writes, batch operations, batched
buffering: buffering, buffers, buffer, buffered i/o, buffered io > bufreader
connection-pool: connection pool, connection pooling, connection pools, pooling, reusing connections > pgbouncer, hikaricp
cache: cache, caching, caches, cached, memoization, cache layer > redis cache
multi-level-cache: multi-level cache, multilevel cache, tiered cache, l1 l2 cache, cache hierarchy, layered cache, multi-tier caching
cache-warming: cache warming, cache warm-up, warm-up, warming, preloading, prefetching, cache preheating
cache-invalidation: cache invalidation, invalidation, expiry, eviction, expiration, stale data, eviction policy > ttl, lru
lazy-loading: lazy loading, deferred loading, code splitting, on-demand loading
compression: compression, compress, compressing > gzip, brotli, zstd
capacity: capacity, capacity planning, headroom, sizing, forecasting demand, demand forecasting
resource-limits: resource limits, resource management, requests and limits, resource quotas, limits > cgroups
`;

// server/src/core/judge/coverage/words/en/trades.ts
var trades = `
motivation: motivation, why bother, why at all, why we do it, why it pays, reasons, rationale, what it buys us, what we gain
when-to-use: when to use, when not to use, when it pays, when to reach for it, is it for you, do you need it, suitability, when it makes sense
naming: how keys are called, how things are called, what things are called, key naming, naming scheme, good names
monitoring: what we look at, what to look at, what we keep an eye on, what to measure, graphs we watch
code-signing: code signing, certificates and profiles, provisioning profiles, signing identities, signing certificates, notarization, keystores
beta-testing: beta, beta testing, beta testers, testers, early access, test builds, internal testing > testflight, firebase app distribution
app-store: app store, store, store submission, app review, going to the store, store listing, google play, store review
rejection: rejection, rejections, rejected, refused by review, appeals
phased-rollout: phased rollout, phased release, staged rollout, gradual rollout, letting it out slowly, releasing slowly, percentage rollout
crash-reporting: crash reporting, crashes, crash reports, crash analytics, crash-free > crashlytics, sentry, bugsnag
hotfix: hotfix, hotfixes, emergencies, emergency fix, emergency release, urgent fixes, expedited review, quick fix, emergency changes
optimistic-locking: optimistic concurrency, optimistic concurrency control, optimistic locking, two writers at once, expected version, version it expects, lost updates, lost update, version check, etag, compare and set
projections: projections, projection, read models, read model, read side, views for reading, materialized views
snapshots: snapshot, snapshots, long histories, long streams
event-versioning: event versioning, upcasting, upcaster, when the shape changes, changing events, versions of events, new shape, old events
gdpr: gdpr, right to erasure, right to be forgotten, forgetting people, deleting personal data, data subject requests, personal data, crypto shredding
stampede: stampede, cache stampede, thundering herd, dogpile, stampedes, rebuild the value
cache-aside: cache-aside, cache aside, lazy caching, read-through
write-through: write-through, write through, write-behind, write-back
native-extensions: native extensions, native extension, compiled extensions, compiled parts, native code, c extensions, binary wheels, extension modules, compiled code > cibuildwheel, manylinux
lock-files: lock files, lock file, lockfile, lockfiles, exact versions, pinning, pinned versions
version-ranges: version ranges, version constraints, version specifiers
sdist: sdist, source distribution, source archive, source archives, source package
entry-points: entry points, entry point, console scripts, command entry
type-hints: type hints, type information, type annotations, annotations, typing, type stubs, stubs > mypy, pyright
version-matrix: across versions, several versions, multiple versions, version matrix, test matrix, many versions > tox, nox
publishing: publishing, publish, uploading a release, getting it onto the registry > pypi, npm registry, crates.io, maven central
persistence-redis: rdb, aof, append-only file
app-size: app size, binary size, bundle size, download size, size reduction, smaller binary, making it smaller
deep-links: deep links, deep linking, universal links, app links
permissions-os: runtime permissions, asking for permission, permission prompts
state-restoration: state restoration, process death, coming back to where you were
loading-states: loading states, loading, skeletons, spinners, empty states, while it loads
error-states: error states, error boundaries, what the user sees when it fails
optimistic-ui: optimistic updates, optimistic ui, showing it before it is saved
data-fetching: data fetching, fetching data, getting data, loading data from the server > react query, swr, apollo
theming: theming, themes, dark mode, design tokens, colours, colors, colour contrast, contrast
typography: typography, fonts, typefaces, text size
keyboard: keyboard, keyboard navigation, without a mouse, tab order, focus order, shortcuts
focus: focus, focus management, where the focus goes, focus trap
screen-readers: screen reader, screen readers, reading aloud, assistive technology > nvda, voiceover, jaws, talkback
aria: aria, roles and states, landmarks, live regions
ssr: server-side rendering, ssr, rendered on the server, hydration > next.js, nuxt
bundling: bundling, bundle, tree shaking, code splitting > vite, webpack, rollup, esbuild
seo: search engine optimization, being found, found by search engines, meta tags, structured data
experiments: experiments, a/b tests, a/b testing, ab testing, split tests, trying two versions
hypothesis: hypothesis, hypotheses, what we expect
sample-size: sample size, how many users, statistical power, power analysis
bias: bias, fairness, biased, fair
labelling: labelling, labeling, annotation, annotators, ground truth, labelled data
train-test-split: train test split, holdout, held-out data, splitting the data, cross-validation
overfitting: overfitting, regularization, regularisation, early stopping, dropout
feature-store: feature store, features at serving time, online features
model-monitoring: model monitoring, watching the model, drift in production, when the model gets worse
hallucination: hallucination, hallucinations, made-up answers, making things up, groundedness, faithfulness
chunking: chunking, splitting documents, chunks, chunk size
guardrails: guardrails, guard rails, safety filters, content moderation, prompt injection
context-window: context window, context length, token limits, token budget
on-boarding: onboarding, first day, first week, new joiners, new people, getting started in the team
decision-records: decision records, architecture decision records, adr, adrs, writing decisions down, why we decided
rfc: rfcs, proposals, design documents, design docs, proposing a change
communication: communication, how we talk, channels we use, asking for help
mentoring: mentoring, pairing, pair programming, mentors
estimation: how long it takes, guessing how long
quota: fair use, limits per customer
webhooks: webhook, callbacks, calling back, signature verification of callbacks
versioned-api: api versioning, versioned endpoints, changing the api without breaking, breaking nobody
partial-failure: partial failure, partial failures, half done, some of it fails
request-tracing: correlation ids, request ids, following a request, correlation id
connection-handling: connections, connection handling, reconnecting, reconnection, keepalive, connection management, when the line drops
presence: presence, who is online, online status
fan-out: fan-out, broadcasting, sending to many
message-format: message format, payload format, what a message looks like, envelope
ordering: ordering, in the right order, order of messages, sequence numbers
hardware-wiring: wiring, pinout, pins, connecting the parts, soldering
calibration: calibration, calibrating, adjusting the readings
power: power, battery, power consumption, battery life, power supply, deep sleep, saving power
firmware-update: firmware updates, over-the-air updates, ota, ota updates, updating devices in the field
safety: safety, staying safe, hazards, protective equipment, warnings
maintenance: maintenance, upkeep, looking after it, keeping it in shape
cleaning: washing, keeping it clean
materials: materials, ingredients, what you need, tools and materials, shopping list, equipment
watering: watering, irrigation, water
feeding: feeding, fertilizing, fertiliser, nutrients
pests: pests, pests and diseases, diseases, bugs and blights
harvest: harvest, harvesting, reaping
winter: winter, overwintering, cold months, frost, frost protection
storage-general: storing, shelf life
travel: travel, getting there
legal: legal, law, regulations, legal requirements
insurance: insurance, insured
budgeting: budget, budgeting, money, expenses, spending plan
taxes: taxes, tax, vat
hiring: hiring, recruiting, interviews, interviewing, finding people
feedback: feedback, one-on-ones, performance reviews
remote: remote work, distributed teams, working from home
change-management: change management, change requests, approvals, change windows
access-reviews: access reviews, joiners and leavers, offboarding, recertification
encryption-at-rest: encryption at rest, encrypted at rest, disk encryption, encrypted storage, encrypting stored data
region-failover: regional failover, another region, second region, multi-region
cold-start: cold start, cold starts, start-up time, warm-up time
connection-limits: connection limits, too many connections, max connections
bloat: table bloat, dead rows, dead tuples
locking-db: row locks, lock contention, blocking queries, waiting for locks
isolation-levels: isolation levels, isolation, read committed, repeatable read, serializable
`;

// server/src/core/judge/coverage/words/en.ts
var english2 = {
  families: [documents, development, systems, operations, data, sayings, trades],
  stop: `
a, an, the, of, for, to, in, on, with, and, or, your, our, how, by, from, via, as, at, is, are, be, it, its,
this, that, what, why, when, into, you, we, can, not, no, so, if, then, than, up, out, over, between, vs,
versus, per, each, one, their, them, they, i, my, me, do, does, should, will, where, who, which, without,
within, through, across, s, t, etc`,
  weak: `
practice, practices, practical, guide, complete, comprehensive, full, ultimate, best, advanced, basic,
basics, handbook, manual, notes, deep dive, detailed, detail, details, essential, essentials, hands-on,
general, further, various, other, common, important, key, core, simple, quick, modern, effective, proper,
properly, good, better, right, correct, correctly, new, use, using, used, get, doing, making, make, work,
working, need, know, learn, understanding, understand, explained, everything, all, more, about, approach,
approaches, topic, topics, section, part, chapter, way, ways, real, level, levels, dealing, applying, apply,
setting, keeping, keep, do, done, take, taking, look, let, want, introducing, thing, things, matters,
matter, explore, exploring, tool, tools, tooling`,
  light: `
strategy, strategies, pattern, patterns, mechanism, mechanisms, method, methods, technique, techniques, implementation, implementing, management, managing, handling, handle, design,
principle, principles, theory, analysis, analysing, process, system, systems, model, models, service,
services, application, applications, app, apps, support, production, standard, policy, policies, solution,
solutions, framework, frameworks, structure, type, types, rule, rules, plan, planning, code, project,
software, setup, configuration, operation, operations, resource, resources, data, function, functions,
feature, features, concept, concepts, engineering, development, overview, introduction, example, examples,
workflow, workflows, creating, create, building, writing, defining, adding, choosing, running, run,
integration, component, components, environment, environments, option, options, step, steps, user, users,
server, client, value, values, state, custom, time, test, tests, large, small, high, low, requirement, requirements, behaviour, behavior, considerations, guarantees, criteria, choices, decisions, information, info, gains, policies`
};

// server/src/core/judge/coverage/words/zh-cn/data.ts
var data2 = `
database: \u6570\u636E\u5E93, \u6570\u636E\u5B58\u50A8, \u6570\u636E\u5E93\u8BBE\u8BA1, \u6570\u636E\u5C42
postgres: PostgreSQL \u6570\u636E\u5E93
mysql: MySQL \u6570\u636E\u5E93
sql: \u7ED3\u6784\u5316\u67E5\u8BE2\u8BED\u8A00, SQL \u8BED\u53E5
nosql: \u975E\u5173\u7CFB\u578B\u6570\u636E\u5E93, \u6587\u6863\u6570\u636E\u5E93, \u952E\u503C\u5B58\u50A8
redis: Redis \u7F13\u5B58
indexes: \u7D22\u5F15, \u7D22\u5F15\u4F18\u5316, \u7D22\u5F15\u8BBE\u8BA1, \u5EFA\u7D22\u5F15
query-optimization: \u67E5\u8BE2\u4F18\u5316, \u6162\u67E5\u8BE2, \u6267\u884C\u8BA1\u5212, SQL \u4F18\u5316, \u67E5\u8BE2\u6027\u80FD, \u67E5\u8BE2\u8C03\u4F18, \u67E5\u8BE2\u8BA1\u5212
queries: \u67E5\u8BE2, \u68C0\u7D22\u6570\u636E, \u6570\u636E\u67E5\u8BE2
schema: \u6A21\u5F0F\u8BBE\u8BA1, \u8868\u7ED3\u6784, \u6570\u636E\u6A21\u578B, \u6570\u636E\u5EFA\u6A21, \u5E93\u8868\u8BBE\u8BA1, \u8868\u8BBE\u8BA1, \u8303\u5F0F, \u6570\u636E\u7ED3\u6784\u8BBE\u8BA1
schema-migration: \u6570\u636E\u5E93\u8FC1\u79FB, \u7ED3\u6784\u53D8\u66F4, \u6A21\u5F0F\u6F14\u8FDB, \u6A21\u5F0F\u8FC1\u79FB > \u8868\u7ED3\u6784\u53D8\u66F4
orm: \u5BF9\u8C61\u5173\u7CFB\u6620\u5C04, \u6570\u636E\u6620\u5C04
vacuum: \u6E05\u7406\u56DE\u6536, \u8868\u81A8\u80C0, \u538B\u5B9E, \u5408\u5E76\u538B\u7F29
wal: \u9884\u5199\u65E5\u5FD7, \u91CD\u505A\u65E5\u5FD7, \u63D0\u4EA4\u65E5\u5FD7
storage-engine: \u5B58\u50A8\u5F15\u64CE, \u5B58\u50A8\u7ED3\u6784, \u78C1\u76D8\u683C\u5F0F
stored-procedures: \u5B58\u50A8\u8FC7\u7A0B, \u89E6\u53D1\u5668, \u81EA\u5B9A\u4E49\u51FD\u6570
data-warehouse: \u6570\u636E\u4ED3\u5E93, \u6570\u4ED3, \u661F\u578B\u6A21\u578B, \u7EF4\u5EA6\u5EFA\u6A21
data-lake: \u6570\u636E\u6E56, \u6E56\u4ED3\u4E00\u4F53, \u5217\u5F0F\u5B58\u50A8
etl: \u6570\u636E\u7BA1\u9053, \u6570\u636E\u96C6\u6210, \u6570\u636E\u91C7\u96C6, \u62BD\u53D6\u8F6C\u6362\u52A0\u8F7D, \u6570\u636E\u5BFC\u5165, \u6570\u636E\u63A5\u5165, \u5BFC\u5165\u5BFC\u51FA, \u6570\u636E\u52A0\u8F7D
cdc: \u53D8\u66F4\u6570\u636E\u6355\u83B7, \u6570\u636E\u53D8\u66F4\u6355\u83B7, \u53D8\u66F4\u6355\u83B7
data-quality: \u6570\u636E\u8D28\u91CF, \u6570\u636E\u6E05\u6D17, \u7F3A\u5931\u503C, \u5F02\u5E38\u503C, \u6570\u636E\u6821\u9A8C
data-retention: \u6570\u636E\u4FDD\u7559, \u5F52\u6863, \u6570\u636E\u5F52\u6863, \u4FDD\u7559\u7B56\u7565, \u6570\u636E\u751F\u547D\u5468\u671F
big-data: \u5927\u6570\u636E, \u6D77\u91CF\u6570\u636E
time-series: \u65F6\u5E8F, \u65F6\u95F4\u5E8F\u5217, \u65F6\u5E8F\u6570\u636E\u5E93
graph-db: \u56FE\u6570\u636E\u5E93
vector-db: \u5411\u91CF\u6570\u636E\u5E93, \u5411\u91CF\u68C0\u7D22, \u76F8\u4F3C\u5EA6\u68C0\u7D22, \u5411\u91CF\u641C\u7D22
geospatial: \u5730\u7406\u7A7A\u95F4, \u5730\u56FE, \u5730\u7406\u4FE1\u606F
spreadsheet: \u8868\u683C\u6570\u636E, \u7535\u5B50\u8868\u683C, \u6570\u636E\u6846

machine-learning: \u673A\u5668\u5B66\u4E60, \u76D1\u7763\u5B66\u4E60
deep-learning: \u6DF1\u5EA6\u5B66\u4E60, \u795E\u7ECF\u7F51\u7EDC
model-training: \u6A21\u578B\u8BAD\u7EC3, \u8BAD\u7EC3, \u5FAE\u8C03, \u8BAD\u7EC3\u6D41\u7A0B
feature-engineering: \u7279\u5F81\u5DE5\u7A0B, \u7279\u5F81 > \u7279\u5F81\u63D0\u53D6, \u7279\u5F81\u5B58\u50A8
model-evaluation: \u6A21\u578B\u8BC4\u4F30, \u8BC4\u4F30\u6307\u6807, \u51C6\u786E\u7387 > \u4EA4\u53C9\u9A8C\u8BC1
model-serving: \u6A21\u578B\u90E8\u7F72, \u63A8\u7406, \u6A21\u578B\u670D\u52A1, \u5728\u7EBF\u63A8\u7406, \u9884\u6D4B\u670D\u52A1
mlops: \u673A\u5668\u5B66\u4E60\u8FD0\u7EF4, \u5B9E\u9A8C\u7BA1\u7406, \u6A21\u578B\u7BA1\u7406, \u6A21\u578B\u6CE8\u518C
drift: \u6F02\u79FB, \u6570\u636E\u6F02\u79FB, \u6A21\u578B\u6F02\u79FB, \u6A21\u578B\u76D1\u63A7
hyperparameters: \u8D85\u53C2\u6570, \u8C03\u53C2, \u8D85\u53C2\u6570\u8C03\u4F18
llm: \u5927\u6A21\u578B, \u5927\u8BED\u8A00\u6A21\u578B, \u8BED\u8A00\u6A21\u578B, \u751F\u6210\u5F0F\u4EBA\u5DE5\u667A\u80FD
prompt: \u63D0\u793A\u8BCD, \u63D0\u793A\u5DE5\u7A0B, \u63D0\u793A\u8BCD\u5DE5\u7A0B
rag: \u68C0\u7D22\u589E\u5F3A, \u68C0\u7D22\u589E\u5F3A\u751F\u6210
embeddings: \u5D4C\u5165, \u5411\u91CF, \u8BCD\u5411\u91CF, \u5411\u91CF\u5316\u8868\u793A
agents: \u667A\u80FD\u4F53, \u4EE3\u7406\u667A\u80FD, \u5DE5\u5177\u8C03\u7528
dataset: \u6570\u636E\u96C6, \u6807\u6CE8, \u6570\u636E\u6807\u6CE8, \u6570\u636E\u6536\u96C6
nlp: \u81EA\u7136\u8BED\u8A00\u5904\u7406, \u6587\u672C\u5904\u7406, \u5206\u8BCD
vision: \u8BA1\u7B97\u673A\u89C6\u89C9, \u56FE\u50CF\u5904\u7406, \u56FE\u50CF\u8BC6\u522B, \u76EE\u6807\u68C0\u6D4B
recommendation: \u63A8\u8350\u7CFB\u7EDF, \u4E2A\u6027\u5316, \u534F\u540C\u8FC7\u6EE4
statistics: \u7EDF\u8BA1, \u6982\u7387, \u5047\u8BBE\u68C0\u9A8C, \u5B9E\u9A8C, \u5BF9\u7167\u5B9E\u9A8C > A/B \u6D4B\u8BD5
gpu: \u663E\u5361, \u56FE\u5F62\u5904\u7406\u5668, \u52A0\u901F\u5361
explainability: \u53EF\u89E3\u91CA\u6027, \u516C\u5E73\u6027, \u504F\u89C1

networking: \u7F51\u7EDC, \u7F51\u7EDC\u67B6\u6784, \u7EC4\u7F51, \u7F51\u7EDC\u901A\u4FE1, \u7F51\u7EDC\u8FDE\u63A5, \u8054\u7F51
tcp: \u5957\u63A5\u5B57, \u4F20\u8F93\u5C42, TCP \u8FDE\u63A5, TCP/IP \u534F\u8BAE
udp: \u6570\u636E\u62A5, UDP \u534F\u8BAE
http: HTTP \u534F\u8BAE, \u8BF7\u6C42\u5904\u7406, \u8BF7\u6C42\u54CD\u5E94
websocket: \u5B9E\u65F6\u901A\u4FE1, \u957F\u8FDE\u63A5, \u670D\u52A1\u5668\u63A8\u9001, \u5B9E\u65F6\u63A8\u9001
dns: \u57DF\u540D, \u57DF\u540D\u89E3\u6790, \u540D\u79F0\u89E3\u6790
routing: \u8DEF\u7531, \u8DEF\u7531\u8BBE\u8BA1, \u8DEF\u7531\u914D\u7F6E, \u5BFC\u822A > \u6D41\u91CF\u8DEF\u7531
vpn: \u865A\u62DF\u4E13\u7528\u7F51, \u96A7\u9053, \u4E13\u7EBF, \u79C1\u6709\u7F51\u7EDC
ip-addressing: \u5730\u5740\u89C4\u5212, \u5B50\u7F51\u5212\u5206, IP \u5730\u5740, \u7F51\u6BB5 > \u5B50\u7F51
packet: \u6293\u5305, \u6570\u636E\u5305
protocol: \u534F\u8BAE, \u901A\u4FE1\u534F\u8BAE, \u63E1\u624B, \u534F\u8BAE\u8BBE\u8BA1, \u6D88\u606F\u683C\u5F0F
webhooks: \u7F51\u7EDC\u94A9\u5B50, \u56DE\u8C03, Webhook \u56DE\u8C03
iot: \u7269\u8054\u7F51, \u667A\u80FD\u8BBE\u5907
wireless: \u65E0\u7EBF, \u84DD\u7259, \u65E0\u7EBF\u901A\u4FE1

frontend: \u524D\u7AEF, \u7528\u6237\u754C\u9762, \u754C\u9762, \u5BA2\u6237\u7AEF, \u6D4F\u89C8\u5668\u7AEF
components-ui: \u7EC4\u4EF6, \u63A7\u4EF6, \u7EC4\u4EF6\u8BBE\u8BA1, \u7EC4\u4EF6\u5316 > \u7EC4\u4EF6\u5E93
react: React \u6846\u67B6, \u94A9\u5B50\u51FD\u6570
vue: Vue \u6846\u67B6
angular: Angular \u6846\u67B6
rendering: \u6E32\u67D3 > \u670D\u52A1\u7AEF\u6E32\u67D3, \u9759\u6001\u751F\u6210, \u9996\u5C4F\u6E32\u67D3, \u865A\u62DF DOM, \u670D\u52A1\u5668\u7AEF\u6E32\u67D3
css: \u6837\u5F0F, \u4E3B\u9898, \u5C42\u53E0\u6837\u5F0F, \u6697\u8272\u6A21\u5F0F, \u8BBE\u8BA1\u4EE4\u724C, \u6362\u80A4 > \u6837\u5F0F\u8868
responsive: \u54CD\u5E94\u5F0F\u8BBE\u8BA1, \u54CD\u5E94\u5F0F\u5E03\u5C40, \u81EA\u9002\u5E94\u5E03\u5C40, \u5E03\u5C40, \u79FB\u52A8\u4F18\u5148
forms: \u8868\u5355, \u8868\u5355\u5904\u7406 > \u8868\u5355\u9A8C\u8BC1
animation: \u52A8\u753B, \u8FC7\u6E21\u52A8\u753B, \u52A8\u6548
web-performance: \u9996\u5C4F\u4F18\u5316, \u9875\u9762\u6027\u80FD, \u524D\u7AEF\u6027\u80FD, \u52A0\u8F7D\u6027\u80FD
bundlers: \u6253\u5305\u5DE5\u5177, \u6784\u5EFA\u5DE5\u5177, \u6253\u5305\u5668
seo: \u641C\u7D22\u5F15\u64CE\u4F18\u5316
pwa: \u6E10\u8FDB\u5F0F\u5E94\u7528, \u79BB\u7EBF, \u79BB\u7EBF\u652F\u6301, \u79BB\u7EBF\u80FD\u529B > \u79BB\u7EBF\u4F18\u5148
mobile: \u79FB\u52A8\u7AEF, \u79FB\u52A8\u5E94\u7528, \u624B\u673A\u7AEF, \u5B89\u5353, \u8DE8\u5E73\u53F0
desktop: \u684C\u9762\u5E94\u7528, \u684C\u9762\u7AEF
browser-storage: \u672C\u5730\u5B58\u50A8, \u6D4F\u89C8\u5668\u5B58\u50A8
dom: \u6587\u6863\u5BF9\u8C61\u6A21\u578B
uploads: \u6587\u4EF6\u4E0A\u4F20, \u4E0A\u4F20, \u9644\u4EF6, \u4E0B\u8F7D, \u5A92\u4F53\u5904\u7406

rust: Rust \u8BED\u8A00
golang: Go \u8BED\u8A00
python: Python \u8BED\u8A00, \u865A\u62DF\u73AF\u5883
java: Java \u8BED\u8A00, Java \u865A\u62DF\u673A
javascript: JavaScript \u8BED\u8A00, \u811A\u672C\u8BED\u8A00
typescript: TypeScript \u8BED\u8A00
cpp: C++ \u8BED\u8A00, \u667A\u80FD\u6307\u9488, \u6A21\u677F
csharp: .NET \u5E73\u53F0
bash: Shell \u811A\u672C, \u811A\u672C
middleware: \u4E2D\u95F4\u4EF6, \u62E6\u622A\u5668, \u8FC7\u6EE4\u5668
web-framework: Web \u6846\u67B6, \u7F51\u7EDC\u6846\u67B6
templates: \u6A21\u677F, \u6A21\u677F\u5F15\u64CE, \u811A\u624B\u67B6
merge: \u5408\u5E76, \u5F52\u5E76, \u7EC4\u5408, \u5408\u6D41
filter: \u8FC7\u6EE4, \u7B5B\u9009, \u8FC7\u6EE4\u64CD\u4F5C
map-op: \u6620\u5C04, \u53D8\u6362, \u8F6C\u6362, \u8F6C\u6362\u64CD\u4F5C
aggregation: \u805A\u5408, \u6C47\u603B, \u5F52\u7EA6, \u805A\u5408\u8BA1\u7B97
import-export: \u5BFC\u5165, \u5BFC\u51FA, \u6570\u636E\u4EA4\u6362
global: \u5168\u5C40, \u6574\u4F53, \u603B\u4F53
user: \u7528\u6237, \u8D26\u6237, \u8D26\u53F7, \u7528\u6237\u7EA7, \u7528\u6237\u7BA1\u7406
linkage: \u8054\u52A8, \u534F\u540C, \u914D\u5408, \u7ED3\u5408, \u534F\u4F5C, \u534F\u8C03
health-monitoring: \u62E8\u6D4B, \u5408\u6210\u76D1\u63A7, \u9ED1\u76D2\u76D1\u63A7
cleanup: \u6E05\u7406, \u5378\u8F7D, \u5220\u9664, \u79FB\u9664, \u9500\u6BC1, \u6E05\u9664
customization: \u81EA\u5B9A\u4E49, \u5B9A\u5236, \u5B9A\u5236\u5316, \u4E2A\u6027\u5316\u8BBE\u7F6E
lifecycle: \u751F\u547D\u5468\u671F
sampling: \u91C7\u6837, \u91C7\u6837\u7B56\u7565, \u62BD\u6837
cardinality: \u57FA\u6570, \u9AD8\u57FA\u6570
pull-push: \u63A8\u9001, \u62C9\u53D6
queueing-theory: \u6392\u961F\u8BBA, \u6392\u961F
supply: \u4F9B\u5E94, \u8D44\u6E90\u4F9B\u5E94, \u5F00\u901A
legacy: \u9057\u7559\u7CFB\u7EDF, \u65E7\u7CFB\u7EDF, \u5386\u53F2\u7CFB\u7EDF
vendor: \u4F9B\u5E94\u5546\u9501\u5B9A, \u5382\u5546\u9501\u5B9A, \u9501\u5B9A, \u4F9B\u5E94\u5546
data-transfer: \u6570\u636E\u4F20\u8F93, \u6570\u636E\u642C\u8FC1, \u6D41\u91CF\u8D39\u7528
region: \u5730\u57DF, \u533A\u57DF, \u53EF\u7528\u533A, \u591A\u5730\u57DF, \u5F02\u5730
access-policy: \u8BBF\u95EE, \u8BBF\u95EE\u7B56\u7565
`;

// server/src/core/judge/coverage/words/zh-cn/development.ts
var development2 = `
testing: \u6D4B\u8BD5, \u8D28\u91CF\u4FDD\u8BC1, \u6D4B\u8BD5\u7B56\u7565, \u68C0\u9A8C
unit-testing: \u5355\u5143\u6D4B\u8BD5, \u5355\u6D4B
integration-testing: \u96C6\u6210\u6D4B\u8BD5, \u8054\u8C03\u6D4B\u8BD5, \u8054\u8C03
e2e-testing: \u7AEF\u5230\u7AEF\u6D4B\u8BD5, \u7AEF\u5230\u7AEF, \u7CFB\u7EDF\u6D4B\u8BD5, \u754C\u9762\u6D4B\u8BD5, \u5168\u94FE\u8DEF\u6D4B\u8BD5
performance-testing: \u6027\u80FD\u6D4B\u8BD5, \u538B\u529B\u6D4B\u8BD5, \u8D1F\u8F7D\u6D4B\u8BD5, \u538B\u6D4B, \u7A33\u5B9A\u6027\u6D4B\u8BD5
benchmark: \u57FA\u51C6\u6D4B\u8BD5, \u57FA\u51C6, \u6027\u80FD\u57FA\u51C6, \u6027\u80FD\u6D4B\u8BD5, \u8DD1\u5206, \u57FA\u51C6\u8BC4\u6D4B
mocking: \u6A21\u62DF, \u6869, \u6253\u6869, \u6D4B\u8BD5\u66FF\u8EAB, \u6A21\u62DF\u5BF9\u8C61, \u6869\u5BF9\u8C61, \u4EFF\u771F\u5BF9\u8C61, \u4F2A\u5BF9\u8C61
property-testing: \u5C5E\u6027\u6D4B\u8BD5, \u57FA\u4E8E\u5C5E\u6027\u7684\u6D4B\u8BD5, \u6027\u8D28\u6D4B\u8BD5, \u751F\u6210\u5F0F\u6D4B\u8BD5
fuzzing: \u6A21\u7CCA\u6D4B\u8BD5, \u6A21\u7CCA
snapshot-testing: \u5FEB\u7167\u6D4B\u8BD5, \u9EC4\u91D1\u6587\u4EF6
mutation-testing: \u53D8\u5F02\u6D4B\u8BD5
contract-testing: \u5951\u7EA6\u6D4B\u8BD5, \u5408\u7EA6\u6D4B\u8BD5
regression: \u56DE\u5F52\u6D4B\u8BD5, \u56DE\u5F52
smoke: \u5192\u70DF\u6D4B\u8BD5
acceptance-testing: \u9A8C\u6536\u6D4B\u8BD5, \u884C\u4E3A\u9A71\u52A8, \u884C\u4E3A\u9A71\u52A8\u5F00\u53D1
tdd: \u6D4B\u8BD5\u9A71\u52A8\u5F00\u53D1, \u6D4B\u8BD5\u9A71\u52A8, \u6D4B\u8BD5\u5148\u884C, \u7EA2\u7EFF\u91CD\u6784
coverage: \u6D4B\u8BD5\u8986\u76D6\u7387, \u8986\u76D6\u7387, \u4EE3\u7801\u8986\u76D6\u7387, \u8986\u76D6\u7387\u5206\u6790, \u6D4B\u8BD5\u8986\u76D6
fixtures: \u6D4B\u8BD5\u6570\u636E, \u6D4B\u8BD5\u5939\u5177, \u5939\u5177, \u9020\u6570
flaky: \u4E0D\u7A33\u5B9A\u6D4B\u8BD5, \u5076\u53D1\u5931\u8D25
verification: \u9A8C\u8BC1, \u6821\u9A8C, \u6B63\u786E\u6027, \u6A21\u578B\u68C0\u67E5, \u6838\u9A8C > \u5F62\u5F0F\u5316\u9A8C\u8BC1
accessibility: \u65E0\u969C\u788D, \u53EF\u8BBF\u95EE\u6027, \u8F85\u52A9\u529F\u80FD
usability: \u7528\u6237\u4F53\u9A8C, \u6613\u7528\u6027, \u53EF\u7528\u6027\u6D4B\u8BD5, \u7528\u6237\u7814\u7A76

refactoring: \u91CD\u6784, \u4EE3\u7801\u91CD\u6784, \u6280\u672F\u503A, \u6280\u672F\u503A\u52A1, \u9057\u7559\u4EE3\u7801
design-patterns: \u8BBE\u8BA1\u6A21\u5F0F, \u6A21\u5F0F
solid: \u6574\u6D01\u67B6\u6784, \u516D\u8FB9\u5F62\u67B6\u6784, \u6574\u6D01\u4EE3\u7801, \u6D0B\u8471\u67B6\u6784
ddd: \u9886\u57DF\u9A71\u52A8\u8BBE\u8BA1, \u9886\u57DF\u9A71\u52A8, \u9650\u754C\u4E0A\u4E0B\u6587, \u805A\u5408, \u9886\u57DF\u6A21\u578B, \u9886\u57DF\u5EFA\u6A21
microservices: \u5FAE\u670D\u52A1, \u5FAE\u670D\u52A1\u67B6\u6784, \u670D\u52A1\u62C6\u5206, \u670D\u52A1\u5316
monolith: \u5355\u4F53, \u5355\u4F53\u67B6\u6784, \u5355\u4F53\u5E94\u7528 > \u6A21\u5757\u5316\u5355\u4F53
modularity: \u6A21\u5757\u5316, \u6A21\u5757, \u5305, \u4EE3\u7801\u7EC4\u7EC7, \u9879\u76EE\u7ED3\u6784, \u76EE\u5F55\u7ED3\u6784, \u5DE5\u7A0B\u7ED3\u6784, \u4EE3\u7801\u7ED3\u6784, \u7EC4\u7EC7\u7ED3\u6784
dependency-injection: \u4F9D\u8D56\u6CE8\u5165, \u63A7\u5236\u53CD\u8F6C
dependencies: \u4F9D\u8D56, \u4F9D\u8D56\u7BA1\u7406, \u5305\u7BA1\u7406, \u7B2C\u4E09\u65B9\u5E93
error-handling: \u9519\u8BEF\u5904\u7406, \u5F02\u5E38\u5904\u7406, \u5F02\u5E38, \u9519\u8BEF, \u9519\u8BEF\u7BA1\u7406, \u5BB9\u9519\u5904\u7406
logging: \u65E5\u5FD7, \u65E5\u5FD7\u8BB0\u5F55, \u65E5\u5FD7\u7BA1\u7406, \u65E5\u5FD7\u7CFB\u7EDF > \u7ED3\u6784\u5316\u65E5\u5FD7
log-levels: \u65E5\u5FD7\u7EA7\u522B, \u65E5\u5FD7\u7B49\u7EA7
log-aggregation: \u65E5\u5FD7\u805A\u5408, \u65E5\u5FD7\u6536\u96C6, \u65E5\u5FD7\u91C7\u96C6, \u96C6\u4E2D\u5F0F\u65E5\u5FD7, \u65E5\u5FD7\u4E2D\u5FC3, \u65E5\u5FD7\u5206\u6790, \u65E5\u5FD7\u6C47\u805A
structured-logging: \u7ED3\u6784\u5316\u65E5\u5FD7, \u7ED3\u6784\u5316
configuration: \u914D\u7F6E, \u914D\u7F6E\u7BA1\u7406, \u8BBE\u7F6E, \u73AF\u5883\u53D8\u91CF, \u914D\u7F6E\u9879, \u53C2\u6570, \u914D\u7F6E\u6587\u4EF6, \u9009\u9879, \u53C2\u6570\u914D\u7F6E
feature-flags: \u7279\u6027\u5F00\u5173, \u529F\u80FD\u5F00\u5173, \u7279\u6027\u6807\u5FD7, \u7070\u5EA6\u5F00\u5173
secrets: \u5BC6\u94A5, \u5BC6\u94A5\u7BA1\u7406, \u673A\u5BC6, \u51ED\u8BC1, \u51ED\u636E, \u673A\u5BC6\u7BA1\u7406, \u79D8\u5BC6\u7BA1\u7406, \u654F\u611F\u4FE1\u606F, \u51ED\u8BC1\u7BA1\u7406
api: \u63A5\u53E3, \u5E94\u7528\u7A0B\u5E8F\u63A5\u53E3, \u7AEF\u70B9, \u7F16\u7A0B\u63A5\u53E3
api-design: \u63A5\u53E3\u8BBE\u8BA1, API \u8BBE\u8BA1, \u63A5\u53E3\u89C4\u8303
api-reference: \u53C2\u8003\u624B\u518C, API \u53C2\u8003, \u63A5\u53E3\u6587\u6863, \u63A5\u53E3\u8BF4\u660E, \u547D\u4EE4\u53C2\u8003, API \u6587\u6863
rest: RESTful, REST \u63A5\u53E3, REST \u98CE\u683C
graphql: \u56FE\u67E5\u8BE2\u8BED\u8A00
grpc: \u8FDC\u7A0B\u8FC7\u7A0B\u8C03\u7528, \u8FDC\u7A0B\u8C03\u7528
openapi: \u63A5\u53E3\u63CF\u8FF0, \u63A5\u53E3\u89C4\u8303
pagination: \u5206\u9875, \u7FFB\u9875 > \u6E38\u6807\u5206\u9875
idempotency: \u5E42\u7B49, \u5E42\u7B49\u6027, \u53BB\u91CD > \u7CBE\u786E\u4E00\u6B21
serialization: \u5E8F\u5217\u5316, \u53CD\u5E8F\u5217\u5316, \u7F16\u7801, \u7F16\u89E3\u7801, \u6570\u636E\u683C\u5F0F
parsing: \u89E3\u6790, \u8BED\u6CD5\u5206\u6790, \u8BCD\u6CD5\u5206\u6790, \u89E3\u6790\u5668, \u8BED\u6CD5, \u62BD\u8C61\u8BED\u6CD5\u6811
compiler: \u7F16\u8BD1\u5668, \u7F16\u8BD1, \u4EE3\u7801\u751F\u6210, \u4E2D\u95F4\u8868\u793A, \u5373\u65F6\u7F16\u8BD1
interpreter: \u89E3\u91CA\u5668, \u865A\u62DF\u673A, \u5B57\u8282\u7801, \u8FD0\u884C\u65F6
type-system: \u7C7B\u578B\u7CFB\u7EDF, \u7C7B\u578B > \u6CDB\u578B, \u7C7B\u578B\u63A8\u65AD, \u7C7B\u578B\u5B89\u5168, \u591A\u6001, \u7C7B\u578B\u68C0\u67E5
traits: \u7279\u5F81, \u7279\u8D28 > \u7279\u5F81\u5BF9\u8C61
macros: \u5B8F, \u5143\u7F16\u7A0B, \u53CD\u5C04, \u6CE8\u89E3, \u88C5\u9970\u5668, \u8FC7\u7A0B\u5B8F
ownership-rust: \u6240\u6709\u6743, \u501F\u7528, \u79FB\u52A8\u8BED\u4E49 > \u501F\u7528\u68C0\u67E5
closures: \u95ED\u5305, \u533F\u540D\u51FD\u6570, \u9AD8\u9636\u51FD\u6570
functional: \u51FD\u6570\u5F0F\u7F16\u7A0B, \u51FD\u6570\u5F0F, \u4E0D\u53EF\u53D8, \u7EAF\u51FD\u6570, \u4E0D\u53EF\u53D8\u6027, \u7EC4\u5408
oop: \u9762\u5411\u5BF9\u8C61, \u7C7B\u4E0E\u5BF9\u8C61, \u7EE7\u627F, \u5C01\u88C5
ffi: \u5916\u90E8\u51FD\u6570\u63A5\u53E3, \u8BED\u8A00\u7ED1\u5B9A, \u7ED1\u5B9A, \u8DE8\u8BED\u8A00\u8C03\u7528
unsafe: \u4E0D\u5B89\u5168\u4EE3\u7801, \u672A\u5B9A\u4E49\u884C\u4E3A, \u5185\u5B58\u5B89\u5168
iterators: \u8FED\u4EE3\u5668, \u751F\u6210\u5668, \u60F0\u6027\u6C42\u503C
regex: \u6B63\u5219\u8868\u8FBE\u5F0F, \u6B63\u5219
pattern-matching: \u6A21\u5F0F\u5339\u914D, \u89E3\u6784
data-structures: \u6570\u636E\u7ED3\u6784, \u96C6\u5408, \u5BB9\u5668\u7C7B\u578B > \u6811, \u54C8\u5E0C\u8868
algorithms: \u7B97\u6CD5, \u7B97\u6CD5\u590D\u6742\u5EA6, \u590D\u6742\u5EA6 > \u6392\u5E8F
state-machine: \u72B6\u6001\u673A, \u6709\u9650\u72B6\u6001\u673A, \u81EA\u52A8\u673A, \u6709\u9650\u72B6\u6001\u81EA\u52A8\u673A
hsm: \u5C42\u6B21\u72B6\u6001\u673A, \u5206\u5C42\u72B6\u6001\u673A, \u5D4C\u5957\u72B6\u6001, \u5C42\u7EA7\u72B6\u6001\u673A
finite: \u6709\u9650, \u6709\u9650\u72B6\u6001\u673A, \u57FA\u672C\u72B6\u6001\u673A, \u57FA\u7840\u72B6\u6001\u673A
state-pattern: \u72B6\u6001\u6A21\u5F0F, \u7C7B\u578B\u72B6\u6001
state-management: \u72B6\u6001\u7BA1\u7406, \u5168\u5C40\u72B6\u6001, \u5E94\u7528\u72B6\u6001
event-driven: \u4E8B\u4EF6\u9A71\u52A8, \u4E8B\u4EF6, \u57FA\u4E8E\u4E8B\u4EF6, \u4E8B\u4EF6\u5904\u7406
event-sourcing: \u4E8B\u4EF6\u6EAF\u6E90, \u4E8B\u4EF6\u5B58\u50A8, \u4E8B\u4EF6\u65E5\u5FD7
cqrs: \u547D\u4EE4\u67E5\u8BE2\u804C\u8D23\u5206\u79BB, \u8BFB\u5199\u5206\u79BB\u6A21\u578B
transition: \u72B6\u6001\u8FC1\u79FB, \u72B6\u6001\u8F6C\u6362, \u8F6C\u6362, \u8FC1\u79FB, \u72B6\u6001\u8F6C\u79FB, \u8F6C\u79FB
persistence: \u6301\u4E45\u5316, \u6301\u4E45\u6027, \u843D\u76D8, \u4FDD\u5B58, \u5FEB\u7167, \u72B6\u6001\u6301\u4E45\u5316, \u6301\u4E45\u5B58\u50A8
visualization: \u53EF\u89C6\u5316, \u72B6\u6001\u56FE, \u6D41\u7A0B\u56FE, \u753B\u56FE, \u56FE\u8868, \u56FE\u793A, \u7ED8\u56FE, \u4F5C\u56FE, \u53EF\u89C6\u5316\u5DE5\u5177
hot-reload: \u70ED\u66F4\u65B0, \u70ED\u52A0\u8F7D, \u70ED\u91CD\u8F7D
scheduling: \u8C03\u5EA6, \u8C03\u5EA6\u5668, \u5B9A\u65F6\u4EFB\u52A1, \u4EFB\u52A1\u8C03\u5EA6, \u8BA1\u5212\u4EFB\u52A1, \u5B9A\u65F6\u5668, \u4F5C\u4E1A\u8C03\u5EA6
background-jobs: \u540E\u53F0\u4EFB\u52A1, \u4EFB\u52A1\u961F\u5217, \u5F02\u6B65\u4EFB\u52A1, \u4F5C\u4E1A\u961F\u5217, \u5DE5\u4F5C\u6C60
internationalization: \u56FD\u9645\u5316, \u672C\u5730\u5316, \u591A\u8BED\u8A00, \u7FFB\u8BD1
time: \u65F6\u95F4, \u65F6\u533A, \u65E5\u671F, \u65F6\u949F > \u65F6\u95F4\u6233, \u65F6\u949F\u540C\u6B65
cli: \u547D\u4EE4\u884C, \u7EC8\u7AEF, \u547D\u4EE4\u884C\u5DE5\u5177, \u547D\u4EE4\u884C\u754C\u9762
notifications: \u901A\u77E5, \u63A8\u9001, \u6D88\u606F\u63A8\u9001, \u90AE\u4EF6
search: \u641C\u7D22, \u68C0\u7D22, \u641C\u7D22\u5F15\u64CE, \u76F8\u5173\u6027 > \u5168\u6587\u641C\u7D22, \u5168\u6587\u68C0\u7D22
payments: \u652F\u4ED8, \u4ED8\u6B3E, \u7ED3\u7B97, \u9000\u6B3E, \u8BA2\u9605\u8BA1\u8D39, \u8D26\u5355
multi-tenancy: \u591A\u79DF\u6237, \u79DF\u6237 > \u79DF\u6237\u9694\u79BB
workflow-engine: \u5DE5\u4F5C\u6D41\u5F15\u64CE, \u6D41\u7A0B\u5F15\u64CE
rules-engine: \u89C4\u5219\u5F15\u64CE, \u4E1A\u52A1\u89C4\u5219
game: \u6E38\u620F\u5FAA\u73AF, \u5B9E\u4F53\u7EC4\u4EF6\u7CFB\u7EDF
embedded: \u5D4C\u5165\u5F0F, \u56FA\u4EF6, \u88F8\u673A, \u5355\u7247\u673A, \u5B9E\u65F6\u64CD\u4F5C\u7CFB\u7EDF
hardware: \u786C\u4EF6, \u4F20\u611F\u5668, \u5916\u8BBE, \u9A71\u52A8
wasm: WebAssembly
`;

// server/src/core/judge/coverage/words/zh-cn/documents.ts
var documents2 = `
overview: \u6982\u8FF0, \u6982\u89C8, \u7B80\u4ECB, \u4ECB\u7ECD, \u5F15\u8A00, \u524D\u8A00, \u603B\u89C8, \u6982\u8981, \u7EFC\u8FF0, \u5BFC\u8BBA
background: \u80CC\u666F, \u52A8\u673A, \u7F18\u7531, \u95EE\u9898\u80CC\u666F, \u91CD\u8981\u6027, \u6311\u6218
concepts: \u6982\u5FF5, \u6838\u5FC3\u6982\u5FF5, \u57FA\u672C\u6982\u5FF5, \u672F\u8BED, \u672F\u8BED\u8868, \u540D\u8BCD\u89E3\u91CA, \u5B9A\u4E49, \u57FA\u7840\u77E5\u8BC6, \u57FA\u7840\u6982\u5FF5
getting-started: \u5FEB\u901F\u5F00\u59CB, \u5FEB\u901F\u5165\u95E8, \u5165\u95E8, \u4E0A\u624B, \u5FEB\u901F\u4E0A\u624B, \u5F00\u59CB\u4F7F\u7528, \u8D77\u6B65, \u521D\u6B65\u4F7F\u7528
installation: \u5B89\u88C5, \u5B89\u88C5\u6B65\u9AA4, \u73AF\u5883\u642D\u5EFA, \u73AF\u5883\u51C6\u5907, \u5B89\u88C5\u914D\u7F6E, \u642D\u5EFA
prerequisites: \u524D\u7F6E\u6761\u4EF6, \u524D\u63D0\u6761\u4EF6, \u5148\u51B3\u6761\u4EF6, \u51C6\u5907\u5DE5\u4F5C, \u7CFB\u7EDF\u8981\u6C42, \u73AF\u5883\u8981\u6C42, \u524D\u63D0
usage: \u4F7F\u7528\u65B9\u6CD5, \u7528\u6CD5, \u4F7F\u7528\u8BF4\u660E, \u5982\u4F55\u4F7F\u7528, \u57FA\u672C\u7528\u6CD5, \u4F7F\u7528\u6307\u5357
troubleshooting: \u6545\u969C\u6392\u67E5, \u6545\u969C\u6392\u9664, \u95EE\u9898\u6392\u67E5, \u5E38\u89C1\u95EE\u9898, \u5E38\u89C1\u9519\u8BEF, \u7591\u96BE\u89E3\u7B54, \u7591\u96BE\u6392\u89E3, \u95EE\u9898\u8BCA\u65AD, \u6545\u969C\u8BCA\u65AD, \u6545\u969C\u5904\u7406, \u5E38\u89C1\u9677\u9631, \u95EE\u9898\u89E3\u7B54, \u6392\u969C, \u6392\u9519, \u8E29\u5751 > \u73B0\u8C61, \u75C7\u72B6, \u6392\u67E5
debugging: \u8C03\u8BD5, \u8C03\u8BD5\u6280\u5DE7, \u8BCA\u65AD, \u8C03\u8BD5\u5668
examples: \u793A\u4F8B, \u4F8B\u5B50, \u6837\u4F8B, \u8303\u4F8B, \u6F14\u793A, \u6559\u7A0B
case-study: \u6848\u4F8B, \u6848\u4F8B\u7814\u7A76, \u6848\u4F8B\u5206\u6790, \u5B9E\u9645\u6848\u4F8B, \u5B9E\u6218\u6848\u4F8B, \u7EFC\u5408\u6848\u4F8B, \u5E94\u7528\u6848\u4F8B, \u4F7F\u7528\u573A\u666F, \u5E94\u7528\u573A\u666F, \u573A\u666F
summary: \u603B\u7ED3, \u5C0F\u7ED3, \u7ED3\u8BBA, \u7ED3\u8BED, \u8981\u70B9\u56DE\u987E, \u5173\u952E\u8981\u70B9
references: \u53C2\u8003\u8D44\u6599, \u53C2\u8003\u6587\u732E, \u5EF6\u4F38\u9605\u8BFB, \u6269\u5C55\u9605\u8BFB, \u76F8\u5173\u8D44\u6E90, \u5B66\u4E60\u8D44\u6E90
faq: \u5E38\u89C1\u95EE\u9898, \u95EE\u7B54, \u5E38\u89C1\u95EE\u7B54
roadmap: \u8DEF\u7EBF\u56FE, \u672A\u6765\u5C55\u671B, \u5C55\u671B, \u540E\u7EED\u6B65\u9AA4, \u4E0B\u4E00\u6B65, \u672A\u6765\u5DE5\u4F5C, \u540E\u7EED\u5DE5\u4F5C, \u540E\u7EED\u8BA1\u5212, \u53D1\u5C55\u8D8B\u52BF, \u672A\u6765\u8D8B\u52BF
changelog: \u53D8\u66F4\u65E5\u5FD7, \u66F4\u65B0\u65E5\u5FD7, \u53D1\u5E03\u8BF4\u660E, \u7248\u672C\u5386\u53F2, \u53D8\u66F4\u8BB0\u5F55, \u4FEE\u8BA2\u8BB0\u5F55
comparison: \u5BF9\u6BD4, \u6BD4\u8F83, \u65B9\u6848\u5BF9\u6BD4, \u6743\u8861, \u53D6\u820D, \u6A2A\u5411\u5BF9\u6BD4, \u66FF\u4EE3\u65B9\u6848
selection: \u9009\u578B, \u9009\u62E9, \u9009\u578B\u5EFA\u8BAE, \u6280\u672F\u9009\u578B, \u5982\u4F55\u9009\u62E9, \u51B3\u7B56\u6811, \u9009\u62E9\u6307\u5357
pros-cons: \u4F18\u7F3A\u70B9, \u4F18\u52BF, \u52A3\u52BF, \u4F18\u70B9, \u7F3A\u70B9, \u5229\u5F0A, \u5C40\u9650, \u5C40\u9650\u6027, \u9650\u5236
best-practices: \u6700\u4F73\u5B9E\u8DF5, \u5B9E\u8DF5\u5EFA\u8BAE, \u5EFA\u8BAE, \u63A8\u8350\u505A\u6CD5, \u89C4\u8303, \u7EA6\u5B9A, \u6280\u5DE7, \u51C6\u5219
anti-patterns: \u53CD\u6A21\u5F0F, \u8BEF\u533A, \u5E38\u89C1\u8BEF\u533A, \u5E38\u89C1\u9519\u8BEF, \u907F\u5751, \u574F\u5473\u9053
checklist: \u68C0\u67E5\u6E05\u5355, \u6E05\u5355, \u68C0\u67E5\u8868, \u6838\u5BF9\u8868
architecture: \u67B6\u6784, \u67B6\u6784\u8BBE\u8BA1, \u7CFB\u7EDF\u67B6\u6784, \u4F53\u7CFB\u7ED3\u6784, \u6574\u4F53\u67B6\u6784, \u603B\u4F53\u8BBE\u8BA1, \u7CFB\u7EDF\u8BBE\u8BA1, \u7EC4\u6210, \u7EC4\u4EF6, \u62D3\u6251
design: \u8BBE\u8BA1, \u5EFA\u6A21, \u8BBE\u8BA1\u601D\u8DEF
principles: \u539F\u7406, \u539F\u5219, \u5DE5\u4F5C\u539F\u7406, \u5B9E\u73B0\u539F\u7406, \u5185\u90E8\u673A\u5236, \u5E95\u5C42\u539F\u7406, \u7406\u8BBA, \u6838\u5FC3\u539F\u7406, \u6838\u5FC3\u539F\u5219, \u51C6\u5219
implementation: \u5B9E\u73B0, \u7F16\u5199, \u6784\u5EFA\u5B9E\u73B0, \u843D\u5730, \u5B9E\u65BD, \u5F00\u53D1
workflow: \u6D41\u7A0B, \u5DE5\u4F5C\u6D41, \u5DE5\u4F5C\u6D41\u7A0B, \u8FC7\u7A0B, \u6B65\u9AA4, \u751F\u547D\u5468\u671F, \u5168\u6D41\u7A0B
team: \u56E2\u961F, \u7EC4\u7EC7, \u89D2\u8272, \u804C\u8D23, \u5206\u5DE5, \u534F\u4F5C, \u8D23\u4EFB, \u4EBA\u5458
contributing: \u8D21\u732E, \u8D21\u732E\u6307\u5357, \u53C2\u4E0E\u8D21\u732E, \u63D0\u4EA4\u4EE3\u7801
license: \u8BB8\u53EF\u8BC1, \u6388\u6743\u534F\u8BAE, \u7248\u6743, \u5F00\u6E90\u534F\u8BAE
documentation: \u6587\u6863, \u6587\u6863\u7F16\u5199, \u6280\u672F\u5199\u4F5C, \u6587\u6863\u5316, \u8BF4\u660E\u6587\u6863
style-guide: \u7F16\u7801\u89C4\u8303, \u4EE3\u7801\u89C4\u8303, \u4EE3\u7801\u98CE\u683C, \u98CE\u683C\u6307\u5357, \u683C\u5F0F\u5316, \u9759\u6001\u68C0\u67E5
code-review: \u4EE3\u7801\u5BA1\u67E5, \u4EE3\u7801\u8BC4\u5BA1, \u8BC4\u5BA1, \u5BA1\u67E5
requirements-engineering: \u9700\u6C42\u5206\u6790, \u9700\u6C42, \u7528\u6237\u6545\u4E8B, \u9700\u6C42\u7BA1\u7406, \u9A8C\u6536\u6807\u51C6
estimation: \u4F30\u7B97, \u5DE5\u4F5C\u91CF, \u8BC4\u4F30\u5DE5\u65F6
project-management: \u9879\u76EE\u7BA1\u7406, \u654F\u6377, \u654F\u6377\u5F00\u53D1, \u91CC\u7A0B\u7891 > \u770B\u677F, \u51B2\u523A
migration: \u8FC1\u79FB, \u8FC1\u79FB\u7B56\u7565, \u8FC1\u79FB\u6307\u5357, \u5347\u7EA7, \u5E73\u6ED1\u5347\u7EA7, \u5347\u7EA7\u6307\u5357, \u79FB\u690D, \u5207\u6362, \u6F14\u8FDB
compatibility: \u517C\u5BB9\u6027, \u517C\u5BB9, \u4E92\u64CD\u4F5C, \u53EF\u79FB\u690D\u6027, \u7834\u574F\u6027\u53D8\u66F4, \u4E92\u64CD\u4F5C\u6027 > \u5411\u540E\u517C\u5BB9
versioning: \u7248\u672C, \u7248\u672C\u7BA1\u7406, \u7248\u672C\u63A7\u5236\u7B56\u7565, \u7248\u672C\u5316 > \u8BED\u4E49\u5316\u7248\u672C
deprecation: \u5F03\u7528, \u5E9F\u5F03, \u4E0B\u7EBF, \u9000\u5F79, \u505C\u6B62\u7EF4\u62A4
release: \u53D1\u5E03, \u53D1\u7248, \u53D1\u5E03\u6D41\u7A0B, \u4E0A\u7EBF, \u7248\u672C\u53D1\u5E03
glossary: \u672F\u8BED\u8868, \u672F\u8BED, \u8BCD\u6C47\u8868
extension: \u6269\u5C55, \u63D2\u4EF6, \u81EA\u5B9A\u4E49, \u5B9A\u5236, \u6269\u5C55\u6027\u5F00\u53D1, \u63D2\u4EF6\u673A\u5236, \u6269\u5C55\u673A\u5236, \u94A9\u5B50
integration: \u96C6\u6210, \u6574\u5408, \u63A5\u5165, \u5BF9\u63A5
automation: \u81EA\u52A8\u5316, \u811A\u672C\u5316, \u81EA\u52A8
tooling: \u5DE5\u5177, \u5DE5\u5177\u94FE, \u5DE5\u5177\u96C6, \u751F\u6001, \u751F\u6001\u7CFB\u7EDF
training: \u57F9\u8BAD, \u5165\u804C, \u5B66\u4E60\u8DEF\u5F84, \u5B66\u4E60\u8DEF\u7EBF
governance: \u6CBB\u7406, \u7B56\u7565\u89C4\u8303, \u6807\u51C6, \u653F\u7B56, \u5236\u5EA6
compliance: \u5408\u89C4, \u5408\u89C4\u6027, \u6CD5\u89C4, \u76D1\u7BA1, \u6CD5\u5F8B > \u7B49\u4FDD
cost: \u6210\u672C, \u6210\u672C\u4F18\u5316, \u8D39\u7528, \u8BA1\u8D39, \u9884\u7B97, \u6210\u672C\u63A7\u5236, \u6210\u672C\u7BA1\u7406, \u964D\u672C, \u5F00\u9500
metrics-general: \u6307\u6807, \u5EA6\u91CF, \u8861\u91CF, \u8BC4\u4F30\u6307\u6807, \u91CF\u5316, \u6D4B\u91CF
evaluation: \u8BC4\u4F30, \u8BC4\u4EF7, \u6D4B\u8BC4, \u8BC4\u6D4B
risk: \u98CE\u9669, \u98CE\u9669\u7BA1\u7406, \u98CE\u9669\u8BC4\u4F30, \u98CE\u9669\u63A7\u5236
`;

// server/src/core/judge/coverage/words/zh-cn/operations.ts
var operations2 = `
observability: \u53EF\u89C2\u6D4B\u6027, \u53EF\u89C2\u6D4B, \u9065\u6D4B, \u89C2\u6D4B\u6027, \u89C2\u6D4B, \u57CB\u70B9
monitoring: \u76D1\u63A7, \u76D1\u6D4B, \u76D1\u89C6, \u76D1\u63A7\u4F53\u7CFB, \u76D1\u63A7\u7CFB\u7EDF > \u6307\u6807, \u770B\u677F, \u4EEA\u8868\u76D8
metrics: \u6307\u6807, \u5EA6\u91CF, \u6307\u6807\u6536\u96C6, \u6307\u6807\u91C7\u96C6, \u5EA6\u91CF\u6307\u6807, \u76D1\u63A7\u6307\u6807, \u6307\u6807\u76D1\u63A7
custom-metrics: \u81EA\u5B9A\u4E49\u6307\u6807, \u4E1A\u52A1\u6307\u6807, \u81EA\u5B9A\u4E49\u5EA6\u91CF, \u5E94\u7528\u6307\u6807
dashboards: \u4EEA\u8868\u76D8, \u4EEA\u8868\u677F, \u76D1\u63A7\u9762\u677F, \u9762\u677F, \u5927\u76D8 > \u770B\u677F
tracing: \u8FFD\u8E2A, \u5206\u5E03\u5F0F\u8FFD\u8E2A, \u94FE\u8DEF\u8FFD\u8E2A, \u8C03\u7528\u94FE, \u5168\u94FE\u8DEF\u8FFD\u8E2A, \u8DDF\u8E2A, \u94FE\u8DEF, \u5206\u5E03\u5F0F\u8DDF\u8E2A, \u4E0A\u4E0B\u6587\u4F20\u64AD
alerting: \u544A\u8B66, \u62A5\u8B66, \u8B66\u62A5, \u544A\u8B66\u89C4\u5219, \u544A\u8B66\u7B56\u7565, \u9884\u8B66, \u544A\u8B66\u7BA1\u7406
incident: \u4E8B\u4EF6\u54CD\u5E94, \u4E8B\u6545, \u6545\u969C\u54CD\u5E94, \u4E8B\u4EF6\u7BA1\u7406, \u4E8B\u6545\u54CD\u5E94, \u5E94\u6025, \u4E8B\u4EF6\u5904\u7406, \u6545\u969C\u7BA1\u7406, \u5E94\u6025\u5904\u7406, \u4E8B\u6545\u5904\u7406, \u5E94\u6025\u9884\u6848 > \u5E94\u6025\u54CD\u5E94
on-call: \u503C\u73ED, \u8F6E\u503C, \u503C\u73ED\u5236\u5EA6, \u8F6E\u73ED, \u503C\u5B88, \u503C\u73ED\u8F6E\u6362, \u5347\u7EA7\u673A\u5236
runbook: \u8FD0\u884C\u624B\u518C, \u64CD\u4F5C\u624B\u518C, \u8FD0\u7EF4\u624B\u518C, \u5E94\u6025\u624B\u518C, \u64CD\u4F5C\u6D41\u7A0B, \u9884\u6848, \u6807\u51C6\u64CD\u4F5C\u6D41\u7A0B, \u624B\u518C
postmortem: \u590D\u76D8, \u4E8B\u540E\u5206\u6790, \u4E8B\u6545\u590D\u76D8, \u56DE\u987E\u4F1A, \u7ECF\u9A8C\u6559\u8BAD, \u4E8B\u540E\u603B\u7ED3, \u65E0\u8D23\u590D\u76D8
root-cause: \u6839\u56E0\u5206\u6790, \u6839\u56E0, \u6839\u672C\u539F\u56E0, \u539F\u56E0\u5206\u6790, \u6839\u6E90\u5206\u6790, \u6839\u56E0\u5B9A\u4F4D > \u4E94\u4E2A\u4E3A\u4EC0\u4E48, \u9C7C\u9AA8\u56FE
slo: \u670D\u52A1\u7B49\u7EA7\u76EE\u6807, \u670D\u52A1\u6C34\u5E73\u76EE\u6807, \u670D\u52A1\u7EA7\u522B\u76EE\u6807, \u670D\u52A1\u8D28\u91CF\u76EE\u6807
sli: \u670D\u52A1\u7B49\u7EA7\u6307\u6807, \u670D\u52A1\u6C34\u5E73\u6307\u6807, \u670D\u52A1\u7EA7\u522B\u6307\u6807
sla: \u670D\u52A1\u7B49\u7EA7\u534F\u8BAE, \u670D\u52A1\u6C34\u5E73\u534F\u8BAE, \u670D\u52A1\u7EA7\u522B\u534F\u8BAE
error-budget: \u9519\u8BEF\u9884\u7B97, \u8BEF\u5DEE\u9884\u7B97, \u71C3\u70E7\u7387, \u9884\u7B97\u6D88\u8017
sre: \u7AD9\u70B9\u53EF\u9760\u6027\u5DE5\u7A0B, \u7F51\u7AD9\u53EF\u9760\u6027\u5DE5\u7A0B, \u7AD9\u70B9\u53EF\u9760\u6027, \u7410\u4E8B, \u8FD0\u7EF4\u53EF\u9760\u6027
operations: \u8FD0\u7EF4, \u8FD0\u8425, \u7EF4\u62A4, \u65E5\u5E38\u8FD0\u7EF4, \u7BA1\u7406\u8FD0\u7EF4, \u8FD0\u7EF4\u7BA1\u7406, \u65E5\u5E38\u7EF4\u62A4
production: \u751F\u4EA7, \u751F\u4EA7\u73AF\u5883, \u7EBF\u4E0A, \u4E0A\u7EBF, \u751F\u4EA7\u7EA7
deployment: \u90E8\u7F72, \u4E0A\u7EBF, \u90E8\u7F72\u7B56\u7565, \u53D1\u5E03\u90E8\u7F72, \u90E8\u7F72\u65B9\u6848, \u4EA4\u4ED8\u4E0A\u7EBF
rolling-update: \u6EDA\u52A8\u66F4\u65B0, \u6EDA\u52A8\u5347\u7EA7, \u96F6\u505C\u673A, \u4E0D\u505C\u673A\u53D1\u5E03, \u6EDA\u52A8\u53D1\u5E03
blue-green: \u84DD\u7EFF\u90E8\u7F72, \u84DD\u7EFF\u53D1\u5E03, \u84DD\u7EFF
canary: \u91D1\u4E1D\u96C0, \u91D1\u4E1D\u96C0\u53D1\u5E03, \u7070\u5EA6, \u7070\u5EA6\u53D1\u5E03, \u6E10\u8FDB\u5F0F\u53D1\u5E03, \u6E10\u8FDB\u5F0F\u4EA4\u4ED8, \u91D1\u4E1D\u96C0\u90E8\u7F72
rollback: \u56DE\u6EDA, \u7248\u672C\u56DE\u9000, \u56DE\u9000, \u56DE\u6EDA\u7B56\u7565, \u64A4\u9500
ci-cd: \u6301\u7EED\u96C6\u6210, \u6301\u7EED\u90E8\u7F72, \u6301\u7EED\u4EA4\u4ED8, \u6D41\u6C34\u7EBF, \u6784\u5EFA\u6D41\u6C34\u7EBF, CI/CD, \u6301\u7EED\u96C6\u6210\u4E0E\u90E8\u7F72, \u81EA\u52A8\u5316\u6D41\u6C34\u7EBF, \u96C6\u6210\u6D41\u6C34\u7EBF
continuous-integration: \u6301\u7EED\u96C6\u6210, CI
continuous-deployment: \u6301\u7EED\u90E8\u7F72, \u6301\u7EED\u4EA4\u4ED8, CD
build: \u6784\u5EFA, \u7F16\u8BD1\u6784\u5EFA, \u6784\u5EFA\u7CFB\u7EDF, \u6253\u5305\u6784\u5EFA, \u7F16\u8BD1
packaging: \u6253\u5305, \u5236\u54C1, \u5206\u53D1, \u6784\u4EF6, \u8F6F\u4EF6\u5305, \u5B89\u88C5\u5305
gitops: GitOps, \u58F0\u660E\u5F0F\u4EA4\u4ED8
infrastructure-as-code: \u57FA\u7840\u8BBE\u65BD\u5373\u4EE3\u7801, \u57FA\u7840\u67B6\u6784\u5373\u4EE3\u7801, \u57FA\u7840\u8BBE\u65BD\u7F16\u6392, \u81EA\u52A8\u5316\u914D\u7F6E
containers: \u5BB9\u5668, \u5BB9\u5668\u5316, \u955C\u50CF, \u5BB9\u5668\u955C\u50CF, Docker \u5316
docker: Docker, \u955C\u50CF, \u955C\u50CF\u6784\u5EFA
kubernetes: \u5BB9\u5668\u7F16\u6392, Kubernetes, K8s, K8S \u96C6\u7FA4
helm: Helm \u56FE\u8868, Helm
kustomize: Kustomize
operators-k8s: \u63A7\u5236\u5668, \u81EA\u5B9A\u4E49\u8D44\u6E90, \u81EA\u5B9A\u4E49\u63A7\u5236\u5668
service-mesh: \u670D\u52A1\u7F51\u683C, \u8FB9\u8F66, \u7F51\u683C, \u670D\u52A1\u7F51\u683C\u96C6\u6210
serverless: \u65E0\u670D\u52A1\u5668, \u51FD\u6570\u8BA1\u7B97, Serverless \u67B6\u6784, \u51FD\u6570\u5373\u670D\u52A1
cloud: \u4E91, \u4E91\u8BA1\u7B97, \u4E91\u5E73\u53F0, \u516C\u6709\u4E91, \u4E91\u670D\u52A1
cloud-native: \u4E91\u539F\u751F
twelve-factor: \u5341\u4E8C\u8981\u7D20, 12 \u8981\u7D20, \u5341\u4E8C\u56E0\u7D20, \u5341\u4E8C\u8981\u7D20\u5E94\u7528
multi-cloud: \u591A\u4E91, \u591A\u4E91\u67B6\u6784, \u591A\u4E91\u7B56\u7565, \u591A\u4E91\u73AF\u5883, \u591A\u4E91\u7BA1\u7406
hybrid-cloud: \u6DF7\u5408\u4E91, \u79C1\u6709\u4E91, \u672C\u5730\u90E8\u7F72, \u6DF7\u5408\u67B6\u6784, \u6DF7\u5408
cross-cloud: \u8DE8\u4E91, \u4E91\u95F4, \u591A\u4E91\u95F4, \u8DE8\u4E91\u5E73\u53F0
abstraction: \u62BD\u8C61, \u62BD\u8C61\u5C42, \u9002\u914D\u5C42, \u62BD\u8C61\u63A5\u53E3, \u9002\u914D\u5668, \u7EDF\u4E00\u63A5\u53E3, \u670D\u52A1\u62BD\u8C61
edge: \u8FB9\u7F18\u8BA1\u7B97, \u8FB9\u7F18 > \u5185\u5BB9\u5206\u53D1\u7F51\u7EDC, \u5185\u5BB9\u5206\u53D1
ingress: \u5165\u53E3, \u5165\u53E3\u63A7\u5236\u5668, \u5165\u53E3\u6D41\u91CF
configmap: \u914D\u7F6E\u6620\u5C04
k8s-secrets: \u673A\u5BC6, \u5BC6\u6587
pod-disruption: \u4E2D\u65AD\u9884\u7B97, \u5E72\u6270\u9884\u7B97
storage: \u5B58\u50A8, \u5B58\u50A8\u5377, \u6301\u4E45\u5377, \u6587\u4EF6\u7CFB\u7EDF, \u78C1\u76D8 > \u5BF9\u8C61\u5B58\u50A8, \u6587\u4EF6\u5B58\u50A8
virtualization: \u865A\u62DF\u5316, \u865A\u62DF\u673A
linux: \u64CD\u4F5C\u7CFB\u7EDF, Linux \u7CFB\u7EDF, \u5185\u6838
windows: Windows \u7CFB\u7EDF
version-control: \u7248\u672C\u63A7\u5236, \u5206\u652F, \u5206\u652F\u7B56\u7565, \u4EE3\u7801\u7BA1\u7406, \u5206\u652F\u7BA1\u7406, Git \u5DE5\u4F5C\u6D41, \u63D0\u4EA4\u89C4\u8303
monorepo: \u5355\u4ED3, \u5355\u4F53\u4ED3\u5E93, \u591A\u5305\u7BA1\u7406
environments: \u73AF\u5883, \u6D4B\u8BD5\u73AF\u5883, \u5F00\u53D1\u73AF\u5883, \u9884\u53D1\u73AF\u5883, \u73AF\u5883\u7BA1\u7406, \u672C\u5730\u5F00\u53D1, \u6C99\u7BB1
data-sync: \u6570\u636E\u540C\u6B65, \u540C\u6B65, \u6570\u636E\u4E00\u81F4, \u540C\u6B65\u673A\u5236 > \u590D\u5236, \u6570\u636E\u590D\u5236
platform: \u5E73\u53F0\u5DE5\u7A0B, \u5F00\u53D1\u8005\u4F53\u9A8C, \u5185\u90E8\u5E73\u53F0, \u5F00\u53D1\u8005\u5E73\u53F0
inventory: \u8D44\u4EA7\u7BA1\u7406, \u8D44\u4EA7\u6E05\u5355, \u8D44\u4EA7
support: \u652F\u6301, \u6280\u672F\u652F\u6301, \u5BA2\u670D
sustainability: \u53EF\u6301\u7EED, \u80FD\u8017, \u529F\u8017, \u7EFF\u8272

security: \u5B89\u5168, \u5B89\u5168\u6027, \u5B89\u5168\u52A0\u56FA, \u52A0\u56FA, \u5B89\u5168\u9632\u62A4, \u5B89\u5168\u8003\u8651 > \u8BA4\u8BC1, \u6388\u6743, \u52A0\u5BC6, \u8BBF\u95EE\u63A7\u5236, \u6743\u9650
authentication: \u8BA4\u8BC1, \u8EAB\u4EFD\u8BA4\u8BC1, \u8EAB\u4EFD\u9A8C\u8BC1, \u767B\u5F55, \u9274\u6743, \u8EAB\u4EFD, \u7528\u6237\u8BA4\u8BC1
authorization: \u6388\u6743, \u8BBF\u95EE\u63A7\u5236, \u6743\u9650, \u6743\u9650\u63A7\u5236, \u6743\u9650\u7BA1\u7406, \u9274\u6743
oauth: OAuth2, OAuth 2.0, \u5F00\u653E\u6388\u6743, \u7B2C\u4E09\u65B9\u767B\u5F55
sso: \u5355\u70B9\u767B\u5F55, \u7EDF\u4E00\u8BA4\u8BC1
jwt: \u4EE4\u724C, JWT \u4EE4\u724C, \u8BBF\u95EE\u4EE4\u724C
rbac: \u57FA\u4E8E\u89D2\u8272\u7684\u8BBF\u95EE\u63A7\u5236, \u89D2\u8272\u6743\u9650, \u89D2\u8272\u8BBF\u95EE\u63A7\u5236
abac: \u57FA\u4E8E\u5C5E\u6027\u7684\u8BBF\u95EE\u63A7\u5236
mfa: \u591A\u56E0\u7D20\u8BA4\u8BC1, \u53CC\u56E0\u7D20\u8BA4\u8BC1, \u4E24\u6B65\u9A8C\u8BC1, \u591A\u56E0\u5B50\u8BA4\u8BC1
passwords: \u5BC6\u7801\u5B58\u50A8, \u53E3\u4EE4, \u5BC6\u7801\u7B56\u7565, \u5BC6\u7801\u7BA1\u7406 > \u5BC6\u7801\u54C8\u5E0C
sessions: \u4F1A\u8BDD, \u4F1A\u8BDD\u7BA1\u7406, Cookie \u7BA1\u7406
cryptography: \u5BC6\u7801\u5B66, \u5BC6\u7801\u7B97\u6CD5, \u52A0\u5BC6\u7B97\u6CD5, \u5BC6\u7801\u5B66\u5B9E\u8DF5, \u52A0\u89E3\u5BC6
encryption: \u52A0\u5BC6, \u6570\u636E\u52A0\u5BC6, \u52A0\u89E3\u5BC6 > \u5BF9\u79F0\u52A0\u5BC6, \u9759\u6001\u52A0\u5BC6, \u52A0\u5BC6\u5B58\u50A8
signing: \u7B7E\u540D, \u9A8C\u7B7E, \u4EE3\u7801\u7B7E\u540D > \u6570\u5B57\u7B7E\u540D
hashing: \u54C8\u5E0C, \u6563\u5217, \u6458\u8981, \u6821\u9A8C\u548C, \u54C8\u5E0C\u7B97\u6CD5, \u54C8\u5E0C\u51FD\u6570
tls: \u4F20\u8F93\u52A0\u5BC6, \u8BC1\u4E66, \u8BC1\u4E66\u7BA1\u7406, \u5B89\u5168\u901A\u4FE1, \u4F20\u8F93\u5B89\u5168, \u4F20\u8F93\u5C42\u5B89\u5168, \u901A\u4FE1\u52A0\u5BC6
mtls: \u53CC\u5411 TLS, \u53CC\u5411\u8BA4\u8BC1, \u53CC\u5411\u8BC1\u4E66, \u76F8\u4E92\u8BA4\u8BC1
secure-communication: \u5B89\u5168\u901A\u4FE1, \u901A\u4FE1\u5B89\u5168, \u4F20\u8F93\u5B89\u5168, \u52A0\u5BC6\u901A\u4FE1, \u5B89\u5168\u4F20\u8F93, \u7F51\u7EDC\u901A\u4FE1\u5B89\u5168
input-validation: \u8F93\u5165\u9A8C\u8BC1, \u8F93\u5165\u6821\u9A8C, \u6570\u636E\u6821\u9A8C, \u53C2\u6570\u6821\u9A8C, \u6570\u636E\u9A8C\u8BC1, \u8F93\u5165\u68C0\u67E5, \u53C2\u6570\u9A8C\u8BC1, \u6821\u9A8C
sanitization: \u6E05\u7406, \u51C0\u5316, \u6E05\u6D17, \u8FC7\u6EE4, \u8F6C\u4E49, \u6D88\u6BD2, \u8F93\u5165\u51C0\u5316
injection: \u6CE8\u5165, SQL \u6CE8\u5165, \u6CE8\u5165\u653B\u51FB, \u9632\u6CE8\u5165 > \u53C2\u6570\u5316\u67E5\u8BE2, \u547D\u4EE4\u6CE8\u5165
sql-injection: SQL \u6CE8\u5165, \u6CE8\u5165\u9632\u62A4, \u9632\u6CE8\u5165 > \u53C2\u6570\u5316\u67E5\u8BE2
xss: \u8DE8\u7AD9\u811A\u672C, \u8DE8\u7AD9\u811A\u672C\u653B\u51FB, \u811A\u672C\u6CE8\u5165 > \u5185\u5BB9\u5B89\u5168\u7B56\u7565, \u8F6C\u4E49, \u8F93\u51FA\u8F6C\u4E49
csrf: \u8DE8\u7AD9\u8BF7\u6C42\u4F2A\u9020
cors: \u8DE8\u57DF, \u8DE8\u57DF\u8D44\u6E90\u5171\u4EAB, \u8DE8\u57DF\u8BF7\u6C42
threat-modeling: \u5A01\u80C1\u5EFA\u6A21, \u5A01\u80C1\u6A21\u578B, \u653B\u51FB\u9762, \u5A01\u80C1\u5206\u6790
vulnerabilities: \u6F0F\u6D1E, \u6F0F\u6D1E\u626B\u63CF, \u6F0F\u6D1E\u7BA1\u7406, \u5B89\u5168\u626B\u63CF, \u626B\u63CF, \u6F0F\u6D1E\u68C0\u6D4B, \u5B89\u5168\u6F0F\u6D1E
patching: \u4FEE\u590D, \u8865\u4E01, \u6574\u6539, \u4FEE\u8865, \u6253\u8865\u4E01 > \u6F0F\u6D1E\u4FEE\u590D
dependency-audit: \u4F9D\u8D56\u5BA1\u8BA1, \u4F9D\u8D56\u5B89\u5168, \u4F9B\u5E94\u94FE\u5B89\u5168, \u4F9D\u8D56\u5B89\u5168\u5BA1\u8BA1, \u4F9D\u8D56\u626B\u63CF, \u8F6F\u4EF6\u7269\u6599\u6E05\u5355, \u4F9D\u8D56\u68C0\u67E5, \u4F9B\u5E94\u94FE
audit: \u5BA1\u8BA1, \u64CD\u4F5C\u5BA1\u8BA1, \u5BA1\u6838 > \u5BA1\u8BA1\u65E5\u5FD7, \u5B89\u5168\u5BA1\u8BA1
penetration-testing: \u6E17\u900F\u6D4B\u8BD5, \u7EA2\u961F, \u653B\u9632\u6F14\u7EC3, \u5B89\u5168\u6D4B\u8BD5
zero-trust: \u96F6\u4FE1\u4EFB
least-privilege: \u6700\u5C0F\u6743\u9650, \u6700\u5C0F\u7279\u6743
firewall: \u9632\u706B\u5899, \u7F51\u7EDC\u7B56\u7565, \u7F51\u7EDC\u9694\u79BB, \u5B89\u5168\u7EC4, Web \u5E94\u7528\u9632\u706B\u5899
ddos: \u62D2\u7EDD\u670D\u52A1, \u9632\u5237, \u62D2\u7EDD\u670D\u52A1\u653B\u51FB, \u6EE5\u7528\u9632\u62A4
privacy: \u9690\u79C1, \u4E2A\u4EBA\u4FE1\u606F, \u6570\u636E\u4FDD\u62A4, \u8131\u654F, \u533F\u540D\u5316, \u9690\u79C1\u4FDD\u62A4, \u6570\u636E\u8131\u654F, \u6570\u636E\u9690\u79C1
key-rotation: \u5BC6\u94A5\u8F6E\u6362, \u8F6E\u6362, \u5BC6\u94A5\u8F6E\u8F6C > \u8BC1\u4E66\u8F6E\u6362
malware: \u6076\u610F\u8F6F\u4EF6, \u75C5\u6BD2, \u52D2\u7D22, \u9493\u9C7C
intrusion: \u5165\u4FB5\u68C0\u6D4B, \u5B89\u5168\u76D1\u63A7, \u5A01\u80C1\u68C0\u6D4B, \u5F02\u5E38\u68C0\u6D4B
security-headers: \u5B89\u5168\u5934, \u5B89\u5168\u54CD\u5E94\u5934
`;

// server/src/core/judge/coverage/words/zh-cn/sayings.ts
var sayings2 = `
troubleshooting: \u51FA\u4E86\u95EE\u9898, \u9047\u5230\u95EE\u9898, \u51FA\u9519\u600E\u4E48\u529E, \u4E0D\u5DE5\u4F5C\u600E\u4E48\u529E, \u95EE\u9898\u5728\u54EA\u91CC, \u67E5\u95EE\u9898
error-handling: \u51FA\u9519\u65F6, \u5931\u8D25\u600E\u4E48\u529E, \u9519\u8BEF\u600E\u4E48\u5904\u7406
input-validation: \u522B\u76F8\u4FE1\u5916\u6765\u7684\u6570\u636E, \u4E0D\u4FE1\u4EFB\u8F93\u5165, \u4E0D\u8981\u76F8\u4FE1\u8F93\u5165, \u5916\u6765\u6570\u636E, \u5148\u6821\u9A8C
sanitization: \u53BB\u6389\u5371\u9669, \u53BB\u6389\u6807\u7B7E, \u5265\u79BB\u6807\u7B7E, \u5371\u9669\u6807\u7B7E, \u5371\u9669\u5B57\u7B26, \u53BB\u9664
authentication: \u4F60\u662F\u8C01, \u8BC1\u660E\u8EAB\u4EFD, \u8C01\u5728\u8BBF\u95EE
authorization: \u80FD\u505A\u4EC0\u4E48, \u8C01\u80FD\u8BBF\u95EE, \u8C01\u53EF\u4EE5\u505A\u4EC0\u4E48, \u5141\u8BB8\u505A\u4EC0\u4E48, \u653E\u884C
rbac: \u6309\u89D2\u8272\u653E\u884C, \u89D2\u8272\u7ED1\u5B9A\u6743\u9650, \u6309\u89D2\u8272, \u7528\u6237\u7ED1\u5B9A\u89D2\u8272, \u89D2\u8272\u7ED1\u5B9A
hashing: \u8BA1\u7B97\u6458\u8981 > Argon2id, bcrypt, SHA-256
signing: \u7B7E\u4E86\u540D > Ed25519, HMAC
encryption: \u52A0\u4E86\u5BC6 > AES-256-GCM, AES, ChaCha20
injection: \u62FC\u63A5\u5B57\u7B26\u4E32, \u53C2\u6570\u7ED1\u5B9A > \u9884\u7F16\u8BD1\u8BED\u53E5
dependency-audit: \u7B2C\u4E09\u65B9\u5E93, \u4E09\u65B9\u5E93, \u7B2C\u4E09\u65B9\u4F9D\u8D56, \u7528\u4E86\u8C01\u7684\u4EE3\u7801 > cargo deny
logging: \u5199\u597D\u65E5\u5FD7, \u6253\u65E5\u5FD7, \u8BB0\u65E5\u5FD7
structured-logging: \u7ED3\u6784\u5316\u65E5\u5FD7, \u4E00\u884C\u4E00\u4E2A JSON, JSON \u65E5\u5FD7, \u5B57\u6BB5\u540D\u56FA\u5B9A, \u952E\u503C\u65E5\u5FD7, \u673A\u5668\u53EF\u8BFB
log-levels: \u65E5\u5FD7\u7EA7\u522B, \u65E5\u5FD7\u7B49\u7EA7, \u7EA7\u522B, \u4F55\u65F6\u7528 error > info, warn, debug
metrics: \u6570\u5B57\u8BF4\u8BDD, \u7528\u6570\u5B57\u8BF4\u8BDD, \u6293\u53D6\u6307\u6807
tracing: \u8DDF\u7740\u8BF7\u6C42\u8D70, \u8BF7\u6C42\u8D70\u8FC7\u54EA\u91CC, \u4E00\u6B21\u8BF7\u6C42\u7684\u65C5\u7A0B > Jaeger, Zipkin, span
health-checks: \u6D3B\u7740\u4E0E\u5C31\u7EEA, \u662F\u5426\u6D3B\u7740, \u8FD8\u6D3B\u7740\u5417
liveness: \u5B58\u6D3B\u63A2\u9488, \u5B58\u6D3B\u68C0\u67E5, \u5B58\u6D3B, \u6D3B\u7740, livez, liveness, \u662F\u5426\u5361\u6B7B, \u63A2\u9488\u5931\u8D25
incident: \u6536\u5230\u544A\u8B66\u4E4B\u540E, \u6536\u5230\u4E4B\u540E, \u51FA\u4E8B\u4E4B\u540E, \u5148\u6B62\u635F, \u6B62\u635F, \u5347\u7EA7\u5904\u7406, \u503C\u73ED\u4EBA
alerting: \u53EB\u9192\u8C01, \u534A\u591C\u53EB\u9192, \u4F55\u65F6\u53EB\u4EBA, \u53D1\u544A\u8B66
profiling: \u65F6\u95F4\u82B1\u5728\u54EA\u91CC, \u65F6\u95F4\u53BB\u54EA\u4E86, \u54EA\u91CC\u6162, \u627E\u70ED\u70B9, \u70ED\u70B9 > \u706B\u7130\u56FE
log-aggregation: \u65E5\u5FD7\u805A\u5408, \u96C6\u4E2D\u6536\u96C6, \u65E5\u5FD7\u6536\u96C6, \u96C6\u4E2D\u65E5\u5FD7, \u65E5\u5FD7\u68C0\u7D22, \u65E5\u5FD7\u6C47\u603B
stm: \u50CF\u6570\u636E\u5E93\u4E00\u6837\u6539\u5185\u5B58, \u5185\u5B58\u4E8B\u52A1
lock-free: \u4E0D\u7528\u9501, \u4E0D\u52A0\u9501, \u514D\u9501\u961F\u5217 > CAS \u5FAA\u73AF
work-stealing: \u53BB\u522B\u4EBA\u90A3\u91CC\u62FF\u6D3B, \u4ECE\u522B\u4EBA\u90A3\u91CC\u62FF\u4EFB\u52A1, \u5077\u4EFB\u52A1, \u5077\u53D6, \u522B\u4EBA\u4ECE\u53E6\u4E00\u7AEF\u5077
coroutines: \u8F7B\u91CF\u7EBF\u7A0B, \u8F7B\u91CF\u4EFB\u52A1, async \u51FD\u6570
concurrent-collections: \u53EF\u4EE5\u540C\u65F6\u8BFB\u5199\u7684\u5BB9\u5668, \u540C\u65F6\u8BFB\u5199, \u7EBF\u7A0B\u5B89\u5168\u5BB9\u5668 > DashMap
concurrent-hashmap: concurrent hashmap, \u5E76\u53D1\u54C8\u5E0C\u8868, DashMap, \u5E76\u53D1\u6563\u5217\u8868
skiplist: \u8DF3\u8868, skiplist, skip list, SkipMap
memory-model: \u91CD\u6392, \u53EF\u89C1\u6027, \u6307\u4EE4\u91CD\u6392, \u91CD\u6392\u4E0E\u53EF\u89C1\u6027 > Release, Acquire
atomics: \u539F\u5B50\u8BFB\u5199 > AtomicUsize, AtomicU64, compare_exchange, fetch_add
deadlock: \u4E92\u76F8\u7B49\u5F85, \u76F8\u4E92\u7B49\u5F85, \u5361\u4F4F\u7684\u7EBF\u7A0B, \u5FAA\u73AF\u7B49\u5F85
consensus: \u610F\u89C1\u4E00\u81F4, \u8FBE\u6210\u4E00\u81F4, \u591A\u4E2A\u8282\u70B9\u610F\u89C1\u4E00\u81F4
eventual-consistency: \u8FDF\u65E9\u4F1A\u4E00\u81F4, \u6700\u540E\u4F1A\u4E00\u81F4, \u7EC8\u7A76\u4E00\u81F4
two-phase-commit: 2PC, \u4E24\u9636\u6BB5\u63D0\u4EA4, \u4E8C\u9636\u6BB5\u63D0\u4EA4
saga: \u8865\u507F\u52A8\u4F5C
distributed-transactions: \u8DE8\u670D\u52A1\u7684\u4E8B\u52A1, \u8DE8\u670D\u52A1\u4E8B\u52A1, \u8DE8\u5E93\u4E8B\u52A1
distributed-lock: \u53EA\u8BA9\u4E00\u4E2A\u4EBA\u8FDB\u6765, \u53EA\u6709\u4E00\u4E2A\u80FD\u8FDB, \u53EA\u80FD\u6709\u4E00\u4E2A
failure-detection: \u8C01\u8FD8\u6D3B\u7740, \u8C01\u6302\u4E86, \u8C01\u6B7B\u4E86
cap: \u4E00\u81F4\u4E0E\u53EF\u7528\u4E4B\u95F4, \u4E00\u81F4\u8FD8\u662F\u53EF\u7528, \u7F51\u7EDC\u5206\u533A\u65F6, \u5206\u533A\u65F6 > CP, AP
replication: \u591A\u5B58\u51E0\u4EFD, \u591A\u4EFD\u6570\u636E, \u51E0\u4EFD\u526F\u672C
unit-testing: \u5355\u72EC\u6D4B, \u6D4B\u4E00\u4E2A\u51FD\u6570, \u6D4B\u8BD5\u4E00\u4E2A\u51FD\u6570, \u6D4B\u8BD5\u5355\u4E2A\u51FD\u6570, \u6D4B\u6700\u5C0F\u5355\u5143
integration-testing: \u63A5\u8D77\u6765\u6D4B, \u90E8\u4EF6\u4E00\u8D77\u6D4B, \u7EC4\u5408\u8D77\u6765\u6D4B, \u771F\u5B9E\u4F9D\u8D56 > testcontainers
performance-testing: \u538B\u529B, \u538B\u6D4B, \u538B\u529B\u6D4B\u8BD5, \u8D1F\u8F7D\u6D4B\u8BD5, \u9AD8\u8D1F\u8F7D > k6, wrk, jmeter
mocking: \u66FF\u8EAB, \u5047\u5BF9\u8C61, \u6D4B\u8BD5\u66FF\u8EAB > mockall
property-testing: \u6027\u8D28\u6D4B\u8BD5, \u968F\u673A\u8F93\u5165
coverage: \u8986\u76D6\u7387, \u6D4B\u4E86\u591A\u5C11, \u54EA\u4E9B\u6CA1\u6D4B\u5230
tdd: \u5148\u5199\u6D4B\u8BD5, \u6D4B\u8BD5\u5148\u884C, \u7EA2\u7EFF\u91CD\u6784
benchmark: \u8DD1\u5206, \u6D4B\u901F\u5EA6 > criterion
rate-limiting: \u6321\u4F4F\u591A\u4F59\u8BF7\u6C42, \u653E\u591A\u5C11\u8FDB\u6765
backpressure: \u8BA9\u4E0A\u6E38\u6162\u4E0B\u6765, \u6162\u4E00\u70B9, \u4E0A\u6E38\u51CF\u901F
degradation: \u5C11\u505A\u4E00\u70B9, \u4FDD\u4F4F\u6838\u5FC3
disaster-recovery: \u673A\u623F\u6CA1\u4E86, \u5168\u90FD\u6CA1\u4E86, \u6700\u574F\u7684\u60C5\u51B5
chaos: \u4E3B\u52A8\u641E\u7834\u574F, \u6545\u610F\u5F04\u574F
performance: \u8BA9\u5B83\u5FEB\u8D77\u6765, \u66F4\u5FEB, \u5FEB\u4E00\u70B9
cost: \u82B1\u591A\u5C11\u94B1, \u7701\u94B1, \u8D26\u5355
migration: \u642C\u8FC7\u53BB, \u642C\u5BB6, \u642C\u8FC1, \u642C\u5230\u4E91\u4E0A
multi-cloud: \u591A\u5BB6\u4E91, \u51E0\u5BB6\u4E91, \u591A\u6735\u4E91, \u4E24\u5BB6\u4E91, \u51E0\u6735\u4E91, \u4E0D\u6B62\u4E00\u5BB6\u4E91, \u591A\u4E2A\u4E91
abstraction: \u5C4F\u853D\u5DEE\u5F02, \u7EDF\u4E00\u5C01\u88C5, \u6362\u4E91\u4E0D\u6539\u4EE3\u7801
cross-cloud: \u4E24\u6735\u4E91\u4E4B\u95F4, \u4E91\u4E0E\u4E91\u4E4B\u95F4
configuration: \u600E\u4E48\u914D\u7F6E, \u914D\u7F6E\u653E\u54EA\u91CC
deployment: \u600E\u4E48\u4E0A\u7EBF, \u653E\u5230\u7EBF\u4E0A
root-cause: \u4E3A\u4EC0\u4E48\u4F1A\u53D1\u751F, \u627E\u5230\u771F\u6B63\u539F\u56E0
postmortem: \u4E8B\u540E\u600E\u4E48\u529E, \u4E8B\u540E\u5B66\u4E60
capacity: \u591F\u4E0D\u591F\u7528, \u8981\u591A\u5C11\u673A\u5668, \u9884\u4F30\u8D44\u6E90, \u8D44\u6E90\u9884\u4F30, \u8D44\u6E90\u9884\u6D4B, \u4F30\u7B97\u5BB9\u91CF, \u5355\u673A\u4E0A\u9650, \u4F59\u91CF
error-budget: \u8FD8\u80FD\u9519\u591A\u5C11, \u53EF\u4EE5\u9519\u591A\u5C11
sli: \u9009\u4EC0\u4E48\u6307\u6807, \u8861\u91CF\u4EC0\u4E48
slo: \u5B9A\u4EC0\u4E48\u76EE\u6807, \u76EE\u6807\u5B9A\u591A\u5C11
fault-injection: \u6CE8\u5165\u5931\u8D25, \u4EBA\u4E3A\u5236\u9020\u6545\u969C
bulkhead: \u4E00\u5904\u5931\u706B\u4E0D\u70E7\u5168\u8239, \u5206\u5F00\u9694\u79BB
timeout: \u7B49\u591A\u4E45, \u6700\u591A\u7B49\u591A\u4E45
retry: \u518D\u8BD5\u4E00\u6B21, \u5931\u8D25\u518D\u6765
quota: \u6BCF\u4EBA\u80FD\u7528\u591A\u5C11, \u7528\u91CF\u4E0A\u9650
adaptive: \u81EA\u5DF1\u8C03\u8282, \u968F\u8D1F\u8F7D\u53D8\u5316, \u6839\u636E\u8D1F\u8F7D\u8C03\u6574
layered: \u4E00\u5C42\u4E00\u5C42, \u9010\u5C42, \u6309\u5C42
state-machine: \u72B6\u6001\u600E\u4E48\u53D8, \u72B6\u6001\u4E4B\u95F4\u7684\u8F6C\u6362
hsm: \u72B6\u6001\u91CC\u7684\u72B6\u6001, \u5D4C\u5957\u72B6\u6001, \u7236\u72B6\u6001, \u5B50\u72B6\u6001
state-pattern: \u7528\u7C7B\u578B\u8868\u793A\u72B6\u6001, \u7C7B\u578B\u72B6\u6001
persistence: \u5B58\u4E0B\u6765, \u91CD\u542F\u4E4B\u540E\u8FD8\u5728, \u65AD\u7535\u4E0D\u4E22
transition: \u4ECE\u4E00\u4E2A\u72B6\u6001\u5230\u53E6\u4E00\u4E2A, \u5141\u8BB8\u7684\u8F6C\u6362
visualization: \u753B\u51FA\u6765, \u753B\u6210\u56FE
event-driven: \u4E8B\u4EF6\u6765\u4E86, \u7531\u4E8B\u4EF6\u63A8\u52A8
deployment: \u4E0A\u7EBF\u5230\u96C6\u7FA4
replication: \u540C\u6B65\u5230\u526F\u672C
data-sync: \u6570\u636E\u600E\u4E48\u540C\u6B65, \u4E24\u8FB9\u4FDD\u6301\u4E00\u81F4
networking: \u7F51\u7EDC\u600E\u4E48\u8FDE, \u8FDE\u901A
business-continuity: \u4E1A\u52A1\u4E0D\u4E2D\u65AD, \u4E1A\u52A1\u4E0D\u505C, \u7167\u5E38\u8425\u4E1A
tdd: \u7EA2\u7EFF\u5FAA\u73AF
on-call: \u8C01\u6765\u503C\u73ED, \u534A\u591C\u7684\u7535\u8BDD
`;

// server/src/core/judge/coverage/words/zh-cn/systems.ts
var systems2 = `
distributed: \u5206\u5E03\u5F0F, \u8DE8\u8282\u70B9
distributed-systems: \u5206\u5E03\u5F0F\u7CFB\u7EDF
consensus: \u5171\u8BC6, \u5171\u8BC6\u7B97\u6CD5, \u4E00\u81F4\u6027\u534F\u8BAE, \u4E00\u81F4\u6027\u7B97\u6CD5, \u5206\u5E03\u5F0F\u5171\u8BC6, \u6CD5\u5B9A\u4EBA\u6570
leader-election: \u9886\u5BFC\u8005\u9009\u4E3E, \u9009\u4E3B, \u4E3B\u8282\u70B9\u9009\u4E3E, \u9886\u5BFC\u9009\u4E3E, \u9009\u4E3E
consistency: \u4E00\u81F4\u6027, \u4E00\u81F4\u6027\u6A21\u578B > \u7EBF\u6027\u4E00\u81F4\u6027, \u5F3A\u4E00\u81F4\u6027, \u56E0\u679C\u4E00\u81F4\u6027
eventual-consistency: \u6700\u7EC8\u4E00\u81F4\u6027, \u6700\u7EC8\u4E00\u81F4, \u6536\u655B > \u65E0\u51B2\u7A81\u590D\u5236\u6570\u636E\u7C7B\u578B
cap: CAP \u7406\u8BBA, CAP \u5B9A\u7406, CAP
distributed-transactions: \u5206\u5E03\u5F0F\u4E8B\u52A1 > \u4E24\u9636\u6BB5\u63D0\u4EA4, \u4E09\u9636\u6BB5\u63D0\u4EA4, \u4E8B\u52A1\u8865\u507F, \u8865\u507F\u4E8B\u52A1, \u4E8B\u52A1\u6D88\u606F, \u4E8B\u52A1\u53D1\u4EF6\u7BB1
two-phase-commit: \u4E8C\u9636\u6BB5\u63D0\u4EA4 > \u4E24\u9636\u6BB5\u63D0\u4EA4
saga: \u957F\u4E8B\u52A1, \u8865\u507F > \u8865\u507F\u4E8B\u52A1
transactions: \u4E8B\u52A1, \u4E8B\u52A1\u7BA1\u7406, \u4E8B\u52A1\u5904\u7406 > \u9694\u79BB\u7EA7\u522B, \u4E8B\u52A1\u9694\u79BB
distributed-lock: \u5206\u5E03\u5F0F\u9501, \u79DF\u7EA6 > \u7EA2\u9501
locks: \u9501, \u4E92\u65A5, \u9501\u673A\u5236 > \u4E92\u65A5\u9501, \u8BFB\u5199\u9501, \u4FE1\u53F7\u91CF
failure-detection: \u6545\u969C\u68C0\u6D4B, \u5931\u6548\u68C0\u6D4B, \u5FC3\u8DF3\u68C0\u6D4B, \u6545\u969C\u53D1\u73B0, \u6545\u969C\u63A2\u6D4B > \u5FC3\u8DF3
recovery: \u6062\u590D, \u6545\u969C\u6062\u590D, \u81EA\u6108, \u8FD8\u539F, \u4FEE\u590D
failover: \u6545\u969C\u8F6C\u79FB, \u6545\u969C\u5207\u6362, \u4E3B\u5907\u5207\u6362, \u5207\u6362
replication: \u590D\u5236, \u6570\u636E\u590D\u5236, \u526F\u672C, \u4E3B\u4ECE\u590D\u5236, \u590D\u5236\u7B56\u7565, \u4E3B\u4ECE, \u591A\u526F\u672C
partitioning: \u5206\u533A, \u5206\u7247, \u5206\u5E93\u5206\u8868, \u6570\u636E\u5206\u7247, \u6C34\u5E73\u62C6\u5206 > \u4E00\u81F4\u6027\u54C8\u5E0C
gossip: Gossip \u534F\u8BAE, \u6D41\u8A00\u534F\u8BAE, \u6210\u5458\u7BA1\u7406
service-discovery: \u670D\u52A1\u53D1\u73B0, \u670D\u52A1\u6CE8\u518C, \u6CE8\u518C\u4E2D\u5FC3, \u670D\u52A1\u6CE8\u518C\u4E0E\u53D1\u73B0
load-balancing: \u8D1F\u8F7D\u5747\u8861, \u6D41\u91CF\u5206\u53D1, \u6D41\u91CF\u5206\u914D, \u5747\u8861
api-gateway: \u7F51\u5173, API \u7F51\u5173, \u63A5\u5165\u5C42
reverse-proxy: \u53CD\u5411\u4EE3\u7406, \u4EE3\u7406
messaging: \u6D88\u606F\u961F\u5217, \u6D88\u606F, \u6D88\u606F\u4E2D\u95F4\u4EF6, \u53D1\u5E03\u8BA2\u9605, \u6D88\u606F\u7CFB\u7EDF, \u961F\u5217, \u6D88\u606F\u4F20\u9012, \u6D88\u606F\u4EE3\u7406
dead-letter: \u6B7B\u4FE1, \u6B7B\u4FE1\u961F\u5217, \u6BD2\u6D88\u606F
delivery-guarantees: \u6295\u9012\u8BED\u4E49, \u6D88\u606F\u53EF\u9760\u6027, \u6295\u9012\u4FDD\u8BC1, \u53EF\u9760\u6295\u9012 > \u7CBE\u786E\u4E00\u6B21, \u81F3\u5C11\u4E00\u6B21, \u6D88\u606F\u987A\u5E8F
streaming: \u6D41\u5904\u7406, \u6D41\u5F0F\u5904\u7406, \u6D41\u8BA1\u7B97, \u5B9E\u65F6\u8BA1\u7B97, \u6D41, \u6570\u636E\u6D41 > \u4E8B\u4EF6\u6D41, \u5F02\u6B65\u6D41
backpressure: \u80CC\u538B, \u53CD\u538B, \u6D41\u91CF\u63A7\u5236, \u6D41\u63A7, \u56DE\u538B
reactive: \u54CD\u5E94\u5F0F, \u54CD\u5E94\u5F0F\u7F16\u7A0B, \u54CD\u5E94\u5F0F\u7CFB\u7EDF, \u53CD\u5E94\u5F0F, \u54CD\u5E94\u5F0F\u6D41
observable-rx: \u53EF\u89C2\u5BDF\u5BF9\u8C61, \u53EF\u89C2\u5BDF\u5E8F\u5217, \u88AB\u89C2\u5BDF\u8005
observer: \u89C2\u5BDF\u8005, \u89C2\u5BDF\u8005\u6A21\u5F0F, \u8BA2\u9605\u8005
hot-observable: \u70ED\u6D41, \u70ED\u89C2\u5BDF
cold-observable: \u51B7\u6D41, \u51B7\u89C2\u5BDF
operators-rx: \u64CD\u4F5C\u7B26, \u7B97\u5B50, \u8FD0\u7B97\u7B26, \u7EC4\u5408\u5B50
rate-limiting: \u9650\u6D41, \u901F\u7387\u9650\u5236, \u6D41\u63A7, \u9650\u901F, \u8282\u6D41, \u9650\u6D41\u7B97\u6CD5 > \u4EE4\u724C\u6876, \u6F0F\u6876, \u6ED1\u52A8\u7A97\u53E3
quota: \u914D\u989D, \u989D\u5EA6, \u7528\u91CF\u9650\u5236, \u914D\u989D\u7BA1\u7406
adaptive: \u81EA\u9002\u5E94, \u52A8\u6001\u8C03\u6574, \u52A8\u6001, \u81EA\u52A8\u8C03\u8282
layered: \u5206\u5C42, \u5C42\u6B21, \u591A\u5C42, \u591A\u7EA7, \u5206\u7EA7, \u5C42\u7EA7, \u591A\u7EF4\u5EA6, \u591A\u7EF4
qos: \u670D\u52A1\u8D28\u91CF, \u4F18\u5148\u7EA7, \u670D\u52A1\u8D28\u91CF\u4FDD\u8BC1, \u6D41\u91CF\u6574\u5F62 > \u4F18\u5148\u7EA7\u961F\u5217
circuit-breaker: \u7194\u65AD, \u7194\u65AD\u5668, \u65AD\u8DEF\u5668, \u7194\u65AD\u673A\u5236, \u65AD\u8DEF
retry: \u91CD\u8BD5, \u9000\u907F, \u91CD\u8BD5\u673A\u5236, \u91CD\u8BD5\u7B56\u7565, \u6296\u52A8 > \u6307\u6570\u9000\u907F
timeout: \u8D85\u65F6, \u8D85\u65F6\u63A7\u5236, \u622A\u6B62\u65F6\u95F4, \u8D85\u65F6\u673A\u5236, \u8D85\u65F6\u5904\u7406
bulkhead: \u8231\u58C1, \u8231\u58C1\u6A21\u5F0F, \u9694\u79BB, \u8D44\u6E90\u9694\u79BB, \u9694\u8231, \u9694\u677F, \u9694\u79BB\u8231
fault-tolerance: \u5BB9\u9519, \u5BB9\u9519\u6A21\u5F0F, \u5BB9\u9519\u673A\u5236, \u97E7\u6027, \u5F39\u6027\u6A21\u5F0F, \u5BB9\u9519\u8BBE\u8BA1
resilience: \u5F39\u6027, \u97E7\u6027, \u5F39\u6027\u5DE5\u7A0B, \u5065\u58EE\u6027, \u9C81\u68D2\u6027, \u97E7\u6027\u5DE5\u7A0B
elasticity: \u5F39\u6027\u4F38\u7F29, \u81EA\u52A8\u6269\u7F29\u5BB9, \u81EA\u52A8\u4F38\u7F29, \u6269\u7F29\u5BB9, \u81EA\u52A8\u6269\u5C55, \u6C34\u5E73\u6269\u7F29
degradation: \u964D\u7EA7, \u670D\u52A1\u964D\u7EA7, \u4F18\u96C5\u964D\u7EA7, \u964D\u7EA7\u7B56\u7565, \u56DE\u9000, \u515C\u5E95, \u964D\u7EA7\u65B9\u6848, \u8D1F\u8F7D\u8131\u843D
chaos: \u6DF7\u6C8C\u5DE5\u7A0B, \u6DF7\u6C8C, \u6DF7\u6C8C\u5B9E\u9A8C, \u6DF7\u6C8C\u6D4B\u8BD5, \u6F14\u7EC3\u65E5
fault-injection: \u6545\u969C\u6CE8\u5165, \u6545\u969C\u6CE8\u5165\u6D4B\u8BD5, \u9519\u8BEF\u6CE8\u5165, \u6CE8\u5165\u6545\u969C, \u6545\u969C\u6A21\u62DF
disaster-recovery: \u707E\u96BE\u6062\u590D, \u5BB9\u707E, \u707E\u5907, \u707E\u96BE\u6062\u590D\u8BA1\u5212, \u707E\u96BE, \u707E\u540E\u6062\u590D, \u6062\u590D\u8BA1\u5212 > \u5F02\u5730\u5BB9\u707E
business-continuity: \u4E1A\u52A1\u8FDE\u7EED\u6027, \u8FDE\u7EED\u6027, \u4E1A\u52A1\u8FDE\u7EED, \u4E1A\u52A1\u6301\u7EED\u6027
point-in-time-recovery: \u65F6\u95F4\u70B9\u6062\u590D, \u6309\u65F6\u95F4\u70B9\u6062\u590D
backup: \u5907\u4EFD, \u5907\u4EFD\u4E0E\u6062\u590D, \u6570\u636E\u5907\u4EFD, \u5907\u4EFD\u6062\u590D, \u5907\u4EFD\u7B56\u7565
high-availability: \u9AD8\u53EF\u7528, \u53EF\u7528\u6027, \u9AD8\u53EF\u7528\u6027, \u9AD8\u53EF\u7528\u67B6\u6784 > \u5197\u4F59, \u53CC\u6D3B, \u591A\u6D3B
scalability: \u53EF\u6269\u5C55\u6027, \u6269\u5C55\u6027, \u4F38\u7F29, \u6C34\u5E73\u6269\u5C55, \u6269\u5BB9, \u53EF\u4F38\u7F29\u6027, \u4F38\u7F29\u6027, \u6A2A\u5411\u6269\u5C55
reliability: \u53EF\u9760\u6027, \u53EF\u9760, \u7A33\u5B9A\u6027
graceful-shutdown: \u4F18\u96C5\u505C\u673A, \u4F18\u96C5\u5173\u95ED, \u505C\u673A, \u4F18\u96C5\u9000\u51FA, \u5173\u95ED, \u5E73\u6ED1\u5173\u95ED, \u8FDE\u63A5\u6392\u7A7A
health-checks: \u5065\u5EB7\u68C0\u67E5, \u63A2\u9488, \u5065\u5EB7\u68C0\u6D4B, \u63A2\u6D3B, \u5065\u5EB7\u63A2\u9488 > \u5B58\u6D3B\u63A2\u9488, \u5C31\u7EEA\u63A2\u9488, \u5B58\u6D3B\u68C0\u67E5, \u5C31\u7EEA\u68C0\u67E5

concurrency: \u5E76\u53D1, \u591A\u7EBF\u7A0B, \u7EBF\u7A0B, \u5E76\u53D1\u7F16\u7A0B, \u5E76\u53D1\u63A7\u5236
parallelism: \u5E76\u884C, \u5E76\u884C\u8BA1\u7B97, \u5E76\u884C\u5904\u7406, \u591A\u6838, \u6570\u636E\u5E76\u884C, \u5E76\u884C\u5316
async: \u5F02\u6B65, \u5F02\u6B65\u7F16\u7A0B, \u975E\u963B\u585E, \u4E8B\u4EF6\u5FAA\u73AF, \u5F02\u6B65\u64CD\u4F5C
coroutines: \u534F\u7A0B, \u7EFF\u8272\u7EBF\u7A0B, \u7EA4\u7A0B, \u8F7B\u91CF\u7EA7\u7EBF\u7A0B, \u7528\u6237\u6001\u7EBF\u7A0B, \u865A\u62DF\u7EBF\u7A0B
green-threads: \u7EFF\u8272\u7EBF\u7A0B, \u7EA4\u7A0B, \u8F7B\u91CF\u7EA7\u7EBF\u7A0B, \u7528\u6237\u6001\u7EBF\u7A0B, \u865A\u62DF\u7EBF\u7A0B, \u8F7B\u91CF\u7EBF\u7A0B
stm: \u8F6F\u4EF6\u4E8B\u52A1\u5185\u5B58, \u4E8B\u52A1\u5185\u5B58, \u4E8B\u52A1\u6027\u5185\u5B58, \u8F6F\u4EF6\u4E8B\u52A1\u6027\u5185\u5B58
lock-free: \u65E0\u9501, \u514D\u9501, \u65E0\u9501\u7F16\u7A0B, \u65E0\u9501\u6570\u636E\u7ED3\u6784, \u65E0\u7B49\u5F85
work-stealing: \u5DE5\u4F5C\u7A83\u53D6, \u4EFB\u52A1\u7A83\u53D6, \u5DE5\u4F5C\u5077\u53D6, \u7A83\u53D6
thread-pool: \u7EBF\u7A0B\u6C60, \u6267\u884C\u5668, \u5DE5\u4F5C\u7EBF\u7A0B
actors: Actor \u6A21\u578B, \u53C2\u4E0E\u8005\u6A21\u578B, \u89D2\u8272\u6A21\u578B, \u6F14\u5458\u6A21\u578B
channels: \u901A\u9053, \u6D88\u606F\u4F20\u9012, \u7BA1\u9053, \u4FE1\u9053
concurrent-collections: \u5E76\u53D1\u6570\u636E\u7ED3\u6784, \u5E76\u53D1\u5BB9\u5668, \u5E76\u53D1\u96C6\u5408, \u7EBF\u7A0B\u5B89\u5168\u96C6\u5408 > \u5E76\u53D1\u54C8\u5E0C\u8868, \u8DF3\u8868, \u5E76\u53D1\u6620\u5C04
hashmap: \u54C8\u5E0C\u6620\u5C04, \u6563\u5217\u8868, \u6620\u5C04 > \u54C8\u5E0C\u8868
skiplist: \u8DF3\u8DC3\u8868, \u8DF3\u8DC3\u5217\u8868 > \u8DF3\u8868
memory-model: \u5185\u5B58\u6A21\u578B, \u5185\u5B58\u5E8F, \u5185\u5B58\u5C4F\u969C, \u5185\u5B58\u987A\u5E8F, \u5185\u5B58\u6B21\u5E8F
atomics: \u539F\u5B50\u64CD\u4F5C, \u539F\u5B50, \u539F\u5B50\u7C7B\u578B, \u539F\u5B50\u53D8\u91CF, \u539F\u5B50\u6027
deadlock: \u6B7B\u9501, \u6D3B\u9501, \u9501\u987A\u5E8F, \u9965\u997F > \u6B7B\u9501\u9884\u9632
race-conditions: \u7ADE\u6001\u6761\u4EF6, \u6570\u636E\u7ADE\u4E89, \u7EBF\u7A0B\u5B89\u5168, \u540C\u6B65, \u7ADE\u6001, \u7ADE\u4E89\u6761\u4EF6
prevention: \u9884\u9632, \u9632\u62A4, \u9632\u8303, \u9632\u6B62, \u907F\u514D, \u9632\u5FA1, \u7F13\u89E3, \u4FDD\u62A4, \u9632\u6CBB
detection: \u68C0\u6D4B, \u63A2\u6D4B, \u53D1\u73B0, \u4FA6\u6D4B, \u8BC6\u522B, \u68C0\u67E5

performance: \u6027\u80FD, \u901F\u5EA6, \u6548\u7387, \u9AD8\u6027\u80FD, \u541E\u5410, \u6027\u80FD\u5DE5\u7A0B
optimization: \u4F18\u5316, \u8C03\u4F18, \u6539\u8FDB, \u63D0\u5347, \u52A0\u901F, \u6027\u80FD\u4F18\u5316, \u6027\u80FD\u8C03\u4F18
latency: \u5EF6\u8FDF, \u65F6\u5EF6, \u54CD\u5E94\u65F6\u95F4 > \u5C3E\u5EF6\u8FDF
throughput: \u541E\u5410\u91CF, \u541E\u5410, \u5E26\u5BBD, \u6BCF\u79D2\u8BF7\u6C42
profiling: \u6027\u80FD\u5256\u6790, \u5256\u6790, \u706B\u7130\u56FE, \u6027\u80FD\u5206\u6790, \u70ED\u70B9\u5206\u6790, \u6027\u80FD\u5206\u6790\u5DE5\u5177, \u6027\u80FD\u753B\u50CF
perf-engineering: \u6027\u80FD\u5DE5\u7A0B, \u6027\u80FD\u4F18\u5316, \u6027\u80FD\u8C03\u4F18, \u6027\u80FD
memory: \u5185\u5B58, \u5806, \u5185\u5B58\u7BA1\u7406, \u5185\u5B58\u5206\u914D, \u5185\u5B58\u5360\u7528, \u5206\u914D, \u5185\u5B58\u4F7F\u7528
memory-leak: \u5185\u5B58\u6CC4\u6F0F, \u6CC4\u6F0F, \u5185\u5B58\u6CC4\u9732
gc: \u5783\u573E\u56DE\u6536, \u5783\u573E\u6536\u96C6, \u5185\u5B58\u56DE\u6536, \u5F15\u7528\u8BA1\u6570
memory-pool: \u5185\u5B58\u6C60, \u5BF9\u8C61\u6C60, \u7F13\u51B2\u6C60, \u6C60\u5316
arena: \u7ADE\u6280\u573A, \u7ADE\u6280\u573A\u5206\u914D, \u533A\u57DF\u5206\u914D, \u533A\u57DF\u5206\u914D\u5668
zero-copy: \u96F6\u62F7\u8D1D, \u96F6\u590D\u5236, \u65E0\u62F7\u8D1D, \u5185\u5B58\u6620\u5C04, \u907F\u514D\u62F7\u8D1D
cpu: \u5904\u7406\u5668, CPU, \u8BA1\u7B97
simd: \u5411\u91CF\u5316, \u5355\u6307\u4EE4\u591A\u6570\u636E, \u5411\u91CF\u6307\u4EE4, \u77E2\u91CF\u5316
cache-friendly: \u7F13\u5B58\u53CB\u597D, \u7F13\u5B58\u884C, \u6570\u636E\u5C40\u90E8\u6027, \u5C40\u90E8\u6027, \u4F2A\u5171\u4EAB, \u9762\u5411\u6570\u636E\u8BBE\u8BA1, \u7F13\u5B58\u5C40\u90E8\u6027
io: \u8F93\u5165\u8F93\u51FA, I/O, IO, \u8BFB\u5199, \u78C1\u76D8
async-io: \u5F02\u6B65 I/O, \u5F02\u6B65 IO, \u5F02\u6B65\u8F93\u5165\u8F93\u51FA, \u975E\u963B\u585E IO, \u975E\u963B\u585E I/O, \u5F02\u6B65\u8BFB\u5199
batching: \u6279\u5904\u7406, \u6279\u91CF, \u6279\u91CF\u64CD\u4F5C, \u6279\u91CF\u5904\u7406, \u6279\u6B21, \u6512\u6279 > \u6279\u91CF\u5199\u5165
buffering: \u7F13\u51B2, \u7F13\u51B2\u533A, \u7F13\u51B2 I/O, \u7F13\u51B2\u8BFB\u5199
connection-pool: \u8FDE\u63A5\u6C60, \u8FDE\u63A5\u590D\u7528, \u6C60\u5316\u8FDE\u63A5, \u8FDE\u63A5\u7BA1\u7406 > \u6570\u636E\u5E93\u8FDE\u63A5\u6C60
cache: \u7F13\u5B58, \u7F13\u5B58\u5C42, \u7F13\u5B58\u7B56\u7565, \u9AD8\u901F\u7F13\u5B58, \u7F13\u5B58\u673A\u5236
multi-level-cache: \u591A\u7EA7\u7F13\u5B58, \u591A\u5C42\u7F13\u5B58, \u5206\u5C42\u7F13\u5B58, \u4E24\u7EA7\u7F13\u5B58, \u7F13\u5B58\u5C42\u7EA7
cache-warming: \u7F13\u5B58\u9884\u70ED, \u9884\u70ED, \u9884\u52A0\u8F7D, \u9884\u53D6
cache-invalidation: \u7F13\u5B58\u5931\u6548, \u5931\u6548\u7B56\u7565, \u5931\u6548, \u8FC7\u671F, \u6DD8\u6C70, \u6DD8\u6C70\u7B56\u7565, \u8FC7\u671F\u7B56\u7565, \u9A71\u9010, \u7F13\u5B58\u6DD8\u6C70, \u7F13\u5B58\u66F4\u65B0
lazy-loading: \u61D2\u52A0\u8F7D, \u6309\u9700\u52A0\u8F7D, \u5EF6\u8FDF\u52A0\u8F7D, \u4EE3\u7801\u5206\u5272
compression: \u538B\u7F29, \u6570\u636E\u538B\u7F29, \u89E3\u538B
capacity: \u5BB9\u91CF, \u5BB9\u91CF\u89C4\u5212, \u5BB9\u91CF\u7BA1\u7406, \u5BB9\u91CF\u8BC4\u4F30, \u8D44\u6E90\u89C4\u5212
resource-limits: \u8D44\u6E90\u9650\u5236, \u8D44\u6E90\u7BA1\u7406, \u8D44\u6E90\u914D\u989D, \u8D44\u6E90\u63A7\u5236
`;

// server/src/core/judge/coverage/words/zh-cn.ts
var chinese = {
  families: [documents2, development2, systems2, operations2, data2, sayings2],
  stop: `
\u7684, \u4E0E, \u548C, \u53CA, \u6216, \u5728, \u4E2D, \u4E4B, \u7B49, \u5982\u4F55, \u4EC0\u4E48, \u4E86, \u662F, \u5BF9, \u57FA\u4E8E, \u4EE5\u53CA, \u4E3A, \u5C06, \u4ECE, \u5230, \u6709, \u88AB, \u628A, \u7528, \u5411, \u4E0A, \u4E0B, \u600E\u4E48, \u600E\u6837, \u4E3A\u4EC0\u4E48, \u54EA\u4E9B, \u4E00\u4E2A,
\u6211\u4EEC, \u4F60, \u53EF, \u80FD, \u4F1A, \u4E0D`,
  weak: `
\u5B9E\u8DF5, \u6700\u4F73\u5B9E\u8DF5, \u6307\u5357, \u5B8C\u6574\u6307\u5357, \u5B8C\u6574, \u5B8C\u5168, \u8BE6\u89E3, \u8BE6\u7EC6, \u6DF1\u5165, \u5B9E\u6218, \u9AD8\u7EA7, \u8FDB\u9636, \u57FA\u7840, \u5165\u95E8, \u8BF4\u660E, \u624B\u518C, \u6559\u7A0B, \u5168\u9762, \u5E38\u7528, \u6838\u5FC3, \u5173\u952E, \u4E3B\u8981,
\u57FA\u672C, \u901A\u7528, \u76F8\u5173, \u5176\u4ED6, \u4F7F\u7528, \u5E94\u7528, \u4E0E\u5E94\u7528, \u8FDB\u884C, \u4E13\u9898, \u7BC7, \u7AE0, \u53CA\u5176, \u4F53\u7CFB, \u5927\u5168, \u8981\u70B9, \u5178\u578B, \u5E38\u89C1, \u5DE5\u5177, \u73B0\u4EE3, \u6709\u6548, \u65B9\u9762, \u5185\u5BB9`,
  light: `
\u7B56\u7565, \u6A21\u5F0F, \u673A\u5236, \u65B9\u6CD5, \u6280\u672F, \u5B9E\u73B0, \u7BA1\u7406, \u5904\u7406, \u8BBE\u8BA1, \u539F\u5219, \u539F\u7406, \u7406\u8BBA, \u5206\u6790, \u6D41\u7A0B, \u8FC7\u7A0B, \u7CFB\u7EDF, \u6A21\u578B, \u670D\u52A1, \u652F\u6301, \u4FDD\u8BC1, \u4FDD\u969C, \u751F\u4EA7, \u751F\u4EA7\u73AF\u5883, \u6807\u51C6, \u89C4\u8303,
\u65B9\u6848, \u6846\u67B6, \u7ED3\u6784, \u7C7B\u578B, \u89C4\u5219, \u8BA1\u5212, \u89C4\u5212, \u4EE3\u7801, \u9879\u76EE, \u914D\u7F6E, \u64CD\u4F5C, \u8D44\u6E90, \u6570\u636E, \u529F\u80FD, \u7279\u6027, \u6982\u5FF5, \u5DE5\u7A0B, \u5F00\u53D1, \u96C6\u6210, \u7F16\u5199, \u6536\u96C6, \u91C7\u96C6, \u8BC4\u4F30, \u7B97\u6CD5, \u67B6\u6784, \u573A\u666F, \u6848\u4F8B,
\u6982\u8FF0, \u6982\u89C8, \u7B80\u4ECB, \u4ECB\u7ECD, \u793A\u4F8B, \u6B65\u9AA4, \u5EFA\u8BBE, \u6784\u5EFA, \u9009\u62E9, \u4F18\u5316, \u73AF\u5883, \u7EC4\u4EF6, \u65B9\u5F0F, \u95EE\u9898, \u6307\u6807, \u9632\u62A4`
};

// server/src/core/judge/coverage/lexicon.ts
var languages = [english2, chinese];
var weights = { stop: 0, weak: 0.12, light: 0.4, full: 1 };
var longest2 = 9;
var own = null;
function lexicon() {
  own ??= grow();
  return own;
}
function grow() {
  const entries = /* @__PURE__ */ new Map();
  const names = [];
  const kinds2 = [];
  const families = /* @__PURE__ */ new Map();
  const levels = /* @__PURE__ */ new Map();
  for (const level of ["light", "weak", "stop"])
    for (const key of languages.flatMap((language) => keysIn(language[level]))) levels.set(key, weights[level]);
  const lines = languages.flatMap((language) => language.families.flatMap((block) => block.split("\n")));
  for (const line of lines) {
    const colon = line.indexOf(":");
    if (colon < 0) continue;
    const name2 = line.slice(0, colon);
    const family = families.get(name2) ?? families.size;
    families.set(name2, family);
    names[family] ??= [];
    kinds2[family] ??= [];
    const [same2 = "", kind = ""] = line.slice(colon + 1).split(">");
    for (const key of keysIn(same2)) join(entries, key, family, "same", names);
    for (const key of keysIn(kind)) join(entries, key, family, "kinds", kinds2);
  }
  for (const [key, weight] of levels) {
    const entry = entries.get(key);
    if (entry) entry.weight = weight;
    else entries.set(key, { same: [], kinds: [], weight });
  }
  return { entries, reach: reachOf(entries.keys()), names, kinds: kinds2 };
}
function reachOf(keys) {
  const reach = /* @__PURE__ */ new Map();
  for (const key of keys) {
    const atoms = atomsOf(key);
    const first = atoms[0]?.text ?? "";
    if (atoms.length > (reach.get(first) ?? 0)) reach.set(first, atoms.length);
  }
  return reach;
}
function join(entries, key, family, as, list) {
  const entry = entries.get(key) ?? { same: [], kinds: [], weight: weights.full };
  entries.set(key, entry);
  if (entry[as].includes(family)) return;
  entry[as].push(family);
  list[family].push(key);
}
function keysIn(words2) {
  return words2.split(",").flatMap((word) => keyOf(atomsOf(word.trim().toLowerCase())) || []);
}
function withFamilies(base, families) {
  if (families.length === 0) return base;
  const added = /* @__PURE__ */ new Map();
  const names = [...base.names];
  const kinds2 = [...base.kinds];
  for (const words2 of families) {
    const family = names.length;
    const keys = new Set(
      words2.flatMap((word) => keysIn(word.normalize("NFKC").toLowerCase().replaceAll(",", " ")))
    );
    for (const key of [...keys])
      for (const one of base.entries.get(key)?.same ?? [])
        for (const name2 of names[one] ?? []) keys.add(name2);
    names.push([...keys]);
    kinds2.push([]);
    for (const key of keys) {
      const entry = added.get(key) ?? base.entries.get(key) ?? { same: [], kinds: [], weight: weights.full };
      added.set(key, { ...entry, same: [...entry.same, family] });
    }
  }
  const get = (key) => added.get(key) ?? base.entries.get(key);
  const further = reachOf(added.keys());
  const reach = (first) => Math.max(further.get(first) ?? 0, base.reach.get(first) ?? 0);
  return { entries: { get, has: (key) => get(key) !== void 0 }, reach: { get: reach }, names, kinds: kinds2 };
}

// server/src/core/judge/coverage/tokens.ts
function tokensOf(name2, { entries, reach }, most3 = longest2) {
  const atoms = atomsOf(name2);
  const tokens = [];
  let run = 0;
  const flush = (end) => {
    if (end > run) pairs(atoms.slice(run, end), tokens);
  };
  for (let at = 0; at < atoms.length; ) {
    const count = phraseAt(
      atoms,
      at,
      entries,
      Math.min(most3 === 1 && atoms[at]?.cjk ? 2 : most3, reach.get(atoms[at].stem) ?? 0)
    );
    const atom = atoms[at];
    if (count === 0 && atom.cjk) {
      at++;
      continue;
    }
    flush(at);
    const length = Math.max(1, count);
    const entry = count > 0 ? entries.get(keyOf(atoms, at, at + count)) : void 0;
    if (entry?.weight !== weights.stop) tokens.push(token(atoms.slice(at, at + length), entry));
    at += length;
    run = at;
  }
  flush(atoms.length);
  return tokens;
}
function phraseAt(atoms, at, entries, most3) {
  for (let count = Math.min(most3, atoms.length - at); count > 0; count--)
    if (entries.has(keyOf(atoms, at, at + count))) return count;
  return 0;
}
function token(atoms, entry) {
  const first = atoms[0];
  return {
    key: keyOf(atoms),
    stems: atoms.map(({ stem: stem2 }) => stem2),
    same: entry?.same ?? [],
    kinds: entry?.kinds ?? [],
    weight: entry?.weight ?? (first.cjk && atoms.length === 1 ? 0.5 : weights.full),
    cjk: first.cjk,
    start: first.start,
    end: atoms.at(-1).end
  };
}
function pairs(run, tokens) {
  if (run.length <= 2) {
    tokens.push(token(run));
    return;
  }
  for (let at = 0; at + 1 < run.length; at++) {
    const pair = token(run.slice(at, at + 2));
    tokens.push({ ...pair, weight: pair.weight * Math.max(0.4, 1.5 / (run.length - 1)) });
  }
}

// server/src/core/judge/coverage/titles.ts
function outlineOf(guide, lexicon2) {
  const { sections } = guide;
  const headings = sections.map((section) => headingOf(section, lexicon2));
  const ends2 = sections.map(({ index }) => index + 1);
  const holds2 = sections.map((section) => section.role === "content" && holdsSomething(section, guide));
  for (let index = sections.length - 1; index >= 0; index--) {
    const { parent, role } = sections[index];
    if (parent === null) continue;
    ends2[parent] = Math.max(ends2[parent], ends2[index]);
    if (holds2[index] && role === "content") holds2[parent] = true;
  }
  return { headings, ends: ends2, holds: holds2 };
}
function headingOf(section, lexicon2) {
  const tokens = tokensOf(section.name, lexicon2);
  const heading = {
    section,
    tokens,
    keys: [],
    stems: [],
    same: [],
    kinds: []
  };
  for (const token2 of tokens) {
    heading.keys.push(token2.key);
    heading.stems.push(...token2.stems);
    heading.same.push(...token2.same);
    heading.kinds.push(...token2.kinds);
  }
  return heading;
}
var waiting = /^[\s.…*_-]*(?:todo|tbd|tba|fixme|wip|coming soon|to be (?:written|done|added|completed|continued)|work in progress|placeholder|lorem ipsum|待补充|待完善|待续|待写|待定|未完待续|敬请期待|正在编写|编写中|撰写中|内容待|占位|略)/i;
var mostWaiting = 12;
var leftOut = /\b(?:not (?:yet )?(?:covered|discussed|described|supported)|out of scope|outside the scope|(?:is|are) planned|planned for|left (?:out|for later)|(?:will be|to be) (?:covered|added|described|written))\b|不在本文|暂不|下一?版|后续(?:版本|补充|再)|以后再|将在.{0,12}(?:补充|介绍)|尚未(?:完成|编写)/i;
var mostLeftOut = 40;
function holdsSomething(section, guide) {
  if (section.tables.length > 0 || section.images > 0) return true;
  if (section.fences.some(
    (index) => guide.fences[index]?.excluded !== "empty" && guide.fences[index]?.excluded !== "contents"
  ))
    return true;
  if (section.paragraphs.length === 0) return false;
  const ticked2 = new Set(
    section.lists.flatMap(
      (index) => (guide.lists[index]?.items ?? []).flatMap(
        ({ checked, text }) => isTick(checked, text) ? [text.trim()] : []
      )
    )
  );
  if (section.words <= mostWaiting && section.paragraphs.every(({ text }) => waiting.test(text) || text.trim() === ""))
    return false;
  if (section.words <= mostLeftOut && section.paragraphs.every(
    ({ text }) => text.split(/[.。;；]\s*/).every((one) => one === "" || leftOut.test(one))
  ))
    return false;
  return section.paragraphs.some(({ kind, text }) => {
    const words2 = text.trim();
    return /[\p{L}\p{N}]/u.test(words2) && !(kind === "item" && (ticked2.has(words2) || isTick(null, words2)));
  });
}
function isTick(checked, text) {
  return checked !== null || /^\s*(?:[☐☑☒✅✔✓❌✗⬜]|\[[ xX]\])/u.test(text);
}

// server/src/core/guide/titles.ts
var decoration = /[\u200d\u20e3\ufe0e\ufe0f\u{1f000}-\u{1faff}\u2190-\u21ff\u2300-\u23ff\u2460-\u24ff\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff\u3030\u303d\u{e0020}-\u{e007f}]/gu;
var numbering = [
  /^第\s*[0-9零〇一二三四五六七八九十百]{1,4}\s*[章节節部篇讲步课][分]?[\s:、.-]*/,
  /^(?:chapter|part|section|step|lesson|unit|appendix)\s+(?:[0-9]{1,3}(?:\.[0-9]{1,3}){0,3}|[ivxlc]{1,6}|[a-z])(?![a-z0-9])[\s:.)-]*/,
  /^(?:步骤|附录|阶段)\s*[0-9a-z一二三四五六七八九十]{1,3}[\s:、.]+/,
  /^[([]\s*(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})\s*[)\]][\s:、.]*/,
  /^[0-9]{1,3}(?:\.[0-9]{1,3}){1,4}[.)、:]?(?:\s+|(?=[^\s0-9a-z.]))/,
  /^[0-9]{1,3}\s*[.)、:](?!\d)\s*/,
  /^[一二三四五六七八九十]{1,3}\s*[、.:]\s*/,
  /^(?:[ivx]{1,5}|[a-h])[.)]\s+/
];
function withoutNumber(text) {
  for (const form2 of numbering) {
    const match = form2.exec(text);
    if (match && match[0].length < text.length) return text.slice(match[0].length);
  }
  return text;
}
function nameOf(title) {
  const folded = title.normalize("NFKC").toLowerCase().replace(decoration, " ").replace(/[*_`~]+/g, " ").trim();
  return withoutNumber(folded).replace(/[()[\]{}<>"'“”‘’「」『』《》〈〉【】〔〕|]+/g, " ").replace(/\s+/g, " ").replace(/^[\s\-–—:;,.、·•>#]+|[\s\-–—:;,、·•#]+$/g, "");
}

// server/src/core/judge/coverage/termIndex.ts
var TermIndex = class {
  byStem = /* @__PURE__ */ new Map();
  byFamily = /* @__PURE__ */ new Map();
  /** By first letter: terms of one Latin word, which may be misspelt. */
  byLetter = /* @__PURE__ */ new Map();
  add(term, { stems, same: same2, kinds: kinds2, cjk }) {
    for (const stem3 of stems) push(this.byStem, stem3, term);
    for (const family of same2) push(this.byFamily, family, term);
    for (const family of kinds2) push(this.byFamily, family, term);
    const [stem2 = ""] = stems;
    if (!cjk && stems.length === 1 && stem2.length >= 5) push(this.byLetter, stem2[0], term);
  }
  /** The terms that share a stem, a family or a first letter with a heading. */
  near({ stems, same: same2, kinds: kinds2 }) {
    const found2 = /* @__PURE__ */ new Set();
    const add3 = (terms) => {
      if (terms) for (const term of terms) found2.add(term);
    };
    for (const stem2 of stems) {
      add3(this.byStem.get(stem2));
      if (stem2.length >= 5) add3(this.byLetter.get(stem2[0]));
    }
    for (const family of same2) add3(this.byFamily.get(family));
    for (const family of kinds2) add3(this.byFamily.get(family));
    return found2;
  }
};
function push(map, key, term) {
  const list = map.get(key);
  if (list) list.push(term);
  else map.set(key, [term]);
}

// server/src/core/judge/coverage/wishes.ts
function wishesOf(topic, titles, lexicon2) {
  const title = titles.flatMap((one) => bothWays(nameOf(one), lexicon2));
  const terms = new TermList(lexicon2, title);
  const names = topic.outline.map((item) => tokensOf(nameOf(item.name), lexicon2));
  const common2 = commonness(topic.outline.map((item) => bothWays(nameOf(item.name), lexicon2)));
  const phrase = (text, tokens) => ({
    text,
    tokens,
    weights: tokens.map((token2) => weightOf(token2, title, common2)),
    terms: tokens.map((token2) => terms.of(token2))
  });
  const wishes = topic.outline.map((item, index) => {
    const name2 = nameOf(item.name);
    const tokens = names[index];
    const parts = item.parts.map((part) => {
      const own3 = tokensOf(nameOf(part.text), lexicon2);
      const gloss = item.parts.length === 1 && says(own3, tokens);
      const shared = own3.map((token2) => token2.weight * (tokens.some((other2) => alike(token2, other2)) ? 0.5 : 1));
      return {
        part,
        gloss,
        phrase: { text: part.text, tokens: own3, weights: shared, terms: own3.map((token2) => terms.of(token2)) }
      };
    });
    const loose = tokens.some(({ stems }) => stems.length > 1) ? tokensOf(name2, lexicon2, 1) : tokens;
    const other = item.note ?? (parts[0]?.gloss ? parts[0].part.text : null);
    const otherTokens = other !== null && other.length <= 60 ? tokensOf(nameOf(other), lexicon2) : [];
    return {
      item,
      whole: phrase(item.name, tokens),
      aliases: [
        ...loose.length > tokens.length ? [phrase(item.name, loose)] : [],
        ...otherTokens.length > 0 && otherTokens.length <= 4 ? [phrase(other, otherTokens)] : []
      ],
      halves: halvesOf(name2, tokens).map((half) => phrase(half, tokensOf(half, lexicon2))),
      parts
    };
  });
  return { wishes, terms };
}
function bothWays(name2, lexicon2) {
  return [...tokensOf(name2, lexicon2), ...tokensOf(name2, lexicon2, 1)];
}
function alike(a, b) {
  return a.key === b.key || a.same.some((family) => b.same.includes(family));
}
function says(gloss, name2) {
  const telling2 = gloss.filter(({ weight }) => weight >= weights.full);
  const names = name2.filter(({ weight }) => weight >= weights.light);
  return telling2.length > 0 && telling2.every((token2) => names.some((other) => alike(token2, other)));
}
function commonness(names) {
  const families = /* @__PURE__ */ new Map();
  const identity = ({ key, same: same2 }) => same2.length > 0 ? `#${same2[0]}` : key;
  for (const tokens of names)
    for (const one of new Set(tokens.map(identity))) families.set(one, (families.get(one) ?? 0) + 1);
  const common2 = /* @__PURE__ */ new Map();
  for (const token2 of names.flat()) common2.set(token2.key, families.get(identity(token2)) ?? 1);
  return common2;
}
function weightOf(token2, title, common2) {
  const often2 = common2.get(token2.key) ?? 1;
  const titled = title.some((other) => alike(token2, other));
  return token2.weight * Math.max(0.35, 1 / (1 + 0.5 * (often2 - 1))) * (titled ? 0.4 : 1);
}
var conjunction = /\s*(?:和|与|及|以及|、|&|\/|,|，|\+|;|；)\s*|\s+(?:and|vs\.?|versus|or|plus)\s+/g;
function halvesOf(name2, tokens) {
  const halves = [];
  let from = 0;
  for (const match of name2.matchAll(conjunction)) {
    const end = match.index + match[0].length;
    if (tokens.some((token2) => token2.start < end && token2.end > match.index && token2.stems.length > 1))
      continue;
    halves.push(name2.slice(from, match.index));
    from = end;
  }
  halves.push(name2.slice(from));
  const least2 = tokens.some(({ weight }) => weight > weights.light) ? weights.light * 1.1 : weights.light * 0.9;
  const tells = (half) => {
    const atoms = atomsOf(half);
    if (atoms.length === 0 || atoms.length === 1 && atoms[0]?.cjk) return false;
    const start = name2.indexOf(half);
    return tokens.some(
      (token2) => token2.start >= start && token2.end <= start + half.length && token2.weight >= least2
    );
  };
  return halves.length > 1 && halves.length <= 4 && halves.every(tells) ? halves : [];
}
var TermList = class {
  constructor(lexicon2, title) {
    this.lexicon = lexicon2;
    this.title = title;
  }
  lexicon;
  title;
  tokens = [];
  keys = [];
  index = new TermIndex();
  titled = [];
  known = /* @__PURE__ */ new Map();
  of(token2) {
    const before2 = this.known.get(token2.key);
    if (before2 !== void 0) return before2;
    const { names, kinds: kinds2 } = this.lexicon;
    const keys = /* @__PURE__ */ new Set([token2.key]);
    for (const family of token2.same)
      for (const key of [...names[family] ?? [], ...kinds2[family] ?? []]) keys.add(key);
    this.known.set(token2.key, this.tokens.length);
    this.index.add(this.tokens.length, token2);
    this.tokens.push(token2);
    this.keys.push([...keys]);
    this.titled.push(this.title.some((other) => alike(token2, other)));
    return this.tokens.length - 1;
  }
};

// server/src/core/judge/coverage/sought.ts
var soughtBefore = /* @__PURE__ */ new WeakMap();
function sought(topic, { title }, words2) {
  const before2 = soughtBefore.get(topic);
  if (before2?.title === title && before2.lexicon === words2) return before2.sought;
  const { wishes, terms } = wishesOf(topic, [topic.title, title ?? ""], words2);
  const made = { wishes, terms, wanted: wantedOf(terms.keys) };
  soughtBefore.set(topic, { title, lexicon: words2, sought: made });
  return made;
}
var lexicons = /* @__PURE__ */ new Map();
var mostLexicons = 50;
function wordsOf({ abbreviations }, { synonyms }) {
  if (synonyms.length === 0 && abbreviations.size === 0) return lexicon();
  const families = [...synonyms, ...abbreviations];
  const key = JSON.stringify(families);
  const before2 = lexicons.get(key);
  if (before2) return before2;
  if (lexicons.size >= mostLexicons) lexicons.clear();
  const made = withFamilies(lexicon(), families);
  lexicons.set(key, made);
  return made;
}
var outlines = /* @__PURE__ */ new WeakMap();
function headingsOf(guide, words2) {
  const before2 = outlines.get(guide);
  if (before2?.words === words2) return before2.outline;
  const outline = outlineOf(guide, words2);
  outlines.set(guide, { words: words2, outline });
  return outline;
}

// server/src/core/guide/roles.ts
var contents = new Set(
  "\u76EE\u5F55,\u5185\u5BB9\u76EE\u5F55,\u76EE\u6B21,\u6587\u6863\u76EE\u5F55,\u672C\u9875\u76EE\u5F55,\u672C\u6587\u76EE\u5F55,\u7AE0\u8282\u76EE\u5F55,\u5FEB\u901F\u5BFC\u822A,\u5BFC\u822A,\u76EE\u5F55\u5BFC\u822A,table of contents,contents,toc,on this page,in this guide,in this document,in this article,navigation,quick navigation".split(
    ","
  )
);
var references = new Set(
  "\u53C2\u8003\u8D44\u6599,\u53C2\u8003\u6587\u732E,\u53C2\u8003\u94FE\u63A5,\u53C2\u8003\u8D44\u6E90,\u53C2\u8003,\u53C2\u8003\u4E0E\u5EF6\u4F38\u9605\u8BFB,\u5EF6\u4F38\u9605\u8BFB,\u6269\u5C55\u9605\u8BFB,\u8FDB\u4E00\u6B65\u9605\u8BFB,\u6DF1\u5165\u9605\u8BFB,\u63A8\u8350\u9605\u8BFB,\u76F8\u5173\u6587\u6863,\u76F8\u5173\u8D44\u6E90,\u76F8\u5173\u94FE\u63A5,\u76F8\u5173\u9605\u8BFB,\u5B66\u4E60\u8D44\u6E90,\u5916\u90E8\u8D44\u6E90,\u5916\u90E8\u94FE\u63A5,\u8D44\u6E90,\u8D44\u6E90\u94FE\u63A5,\u811A\u6CE8,\u5F15\u7528,references,reference,further reading,resources,see also,related documents,related documentation,related guides,related links,related reading,bibliography,links,external links,learn more,additional resources,additional reading,footnotes,sources,citations,credits".split(
    ","
  )
);
var checklist = /清单|检查表|检查列表|核对表|自查表|check ?-?list|\bto-?do list\b/;
var summary = /^(?:.{0,12})(?:总结|小结|结语|结束语|结论|回顾|要点|尾声)$|^(?:summary|conclusions?|wrap(?:ping)?[ -]up|recap|key takeaways|takeaways|final (?:thoughts|words|notes)|closing(?: thoughts| words| notes| remarks)?|in (?:summary|closing|conclusion)|the end)$|^(?:summary|总结)(?: and | & |和|与|:)/;
function isSummary(name2) {
  return name2.length < 40 && summary.test(name2);
}
function isChecklist(name2) {
  return checklist.test(name2);
}
function roleOf({ name: name2, level, index }, holdings, { alone: alone2, closing }) {
  if (contents.has(name2)) return "contents";
  const isTitle2 = level === 1 && index === 0 && alone2;
  if (!isTitle2 && holdings.inner >= 3 && holdings.inner * 10 >= holdings.items * 7 && holdings.shown === 0 && holdings.prose === 0)
    return "contents";
  if (references.has(name2) && holdings.shown === 0) return "references";
  if (isTitle2) return "title";
  if (holdings.shown === 0 && holdings.items > 0 && closing) {
    if (isChecklist(name2)) return "checklist";
    if (holdings.ticked * 10 >= holdings.items * 7 && holdings.prose === 0) return "checklist";
  }
  return "content";
}

// server/src/core/judge/coverage/spare.ts
var credit = { said: 0.55, share: 0.35 };
var saidEnough = 2;
var unclaimed = 0.16;
var leastFound = 0.22;
function spareScores(wishes, scores, chosen2, ground) {
  const settled = chosen2.map(
    (section, item) => section >= 0 && (scores[item]?.[section]?.all ?? 0) >= thresholds.met ? section : -1
  );
  if (settled.every((section) => section >= 0)) return scores;
  const spare = sparesOf(settled, ground.outline);
  if (spare.length === 0) return scores;
  return scores.map((row, item) => {
    if (settled[item] >= 0) return row;
    const better = [...row];
    for (const section of spare) {
      const found2 = evidence(wishes[item], section, ground.grid);
      const all = found2 < leastFound ? found2 : Math.min(1, found2 + unclaimed);
      const before2 = row[section];
      if (all > before2.all) better[section] = { all, heading: before2.heading };
    }
    return better;
  });
}
function sparesOf(settled, { headings, ends: ends2, holds: holds2 }) {
  const taken = new Uint8Array(headings.length);
  for (const section of settled) {
    if (section < 0) continue;
    taken.fill(1, section, ends2[section]);
    for (let up = headings[section]?.section.parent ?? null; up !== null; up = headings[up]?.section.parent ?? null)
      taken[up] = 1;
  }
  const framed = [];
  for (const { section, same: same2 } of headings)
    framed.push(isFrame(section.name, same2) || section.parent !== null && framed[section.parent] === true);
  return headings.flatMap(
    ({ section }) => holds2[section.index] && taken[section.index] === 0 && section.level > 1 && !framed[section.index] ? [section.index] : []
  );
}
var frames = [
  "overview",
  "summary",
  "roadmap",
  "background",
  "best practices",
  "checklist",
  "references",
  "troubleshooting",
  "faq"
];
var framing = null;
function isFrame(name2, same2) {
  framing ??= new Set(frames.flatMap((frame) => lexicon().entries.get(keyOf(atomsOf(frame)))?.same ?? []));
  return isSummary(name2) || same2.some((family) => framing?.has(family));
}
function evidence({ whole, aliases: aliases2, parts }, section, grid) {
  const name2 = Math.max(...[whole, ...aliases2].map((phrase) => textOf(phrase, section, grid)));
  const listed2 = parts.filter(({ gloss }) => !gloss);
  if (listed2.length < 2) return name2;
  const said2 = listed2.filter(({ phrase }) => textOf(phrase, section, grid) >= thresholds.partial).length;
  return said2 * 2 < listed2.length ? name2 : Math.max(name2, 0.3 * name2 + 0.6 * (said2 / listed2.length));
}
function textOf({ tokens, weights: shares, terms }, section, grid) {
  let sum = 0;
  let found2 = 0;
  const special = tokens.some(({ weight }) => weight > weights.light);
  for (let at = 0; at < terms.length; at++) {
    const weight = tokens[at]?.weight ?? 0;
    if (weight <= weights.weak && terms.length > 1 || weight <= weights.light && special) continue;
    const term = terms[at];
    const said2 = grid.said[section * grid.width + term];
    const total = grid.total[term];
    const text = said2 === 0 ? 0 : (credit.said + credit.share * (said2 / total)) * Math.min(1, said2 / saidEnough);
    sum += shares[at];
    found2 += shares[at] * Math.max(grid.own[section * grid.width + term], text);
  }
  return sum === 0 ? 0 : found2 / sum;
}

// server/src/core/judge/coverage/reasons.ts
function reasonOf(told, { sections }, t) {
  const { section, hollow, score, needed, absentHalves, absentParts, nearest: nearest2 } = told;
  const list = (texts) => texts.map((text) => t("\u201C{0}\u201D", text)).join(t(", "));
  if (section === null) {
    const empty = sections[hollow ?? -1];
    if (empty) return t("\u201C{0}\u201D on line {1} names it, but holds nothing yet.", empty.title, empty.place.line);
    const near3 = nearest2 ? sections[nearest2.section] : void 0;
    return near3 ? t("No section is about it; the nearest is \u201C{0}\u201D on line {1}.", near3.title, near3.place.line) : t("No section is about it, and none comes near.");
  }
  const { title = "", place } = sections[section] ?? {};
  const line = place?.line ?? 1;
  const absent = [...absentHalves, ...absentParts];
  if (absent.length > 0)
    return t("\u201C{0}\u201D on line {1} is about it, but nothing treats {2}.", title, line, list(absent));
  if (score < needed) return t("\u201C{0}\u201D on line {1} comes near it, but treats only some of it.", title, line);
  return told.parts > 0 ? t("\u201C{0}\u201D on line {1} is about it, and every part is treated.", title, line) : t("\u201C{0}\u201D on line {1} is about it.", title, line);
}
function whyOf(heading, t) {
  if (heading >= 0.95) return t("its heading names it");
  if (heading >= thresholds.heading) return t("its heading names most of it");
  if (heading > 0) return t("its heading names some of it");
  return t("its text or the headings under it speak of it");
}

// server/src/core/judge/coverage/score.ts
var nothing = { all: 0, heading: 0 };
var credit2 = { above: 0.6, title: 0.75, below: 0.6, said: 0.45, gathered: 0.3 };
var often = 5;
var wordsBetween = 12;
var mostByText = 0.72;
function scoreOf({ tokens, weights: shares, terms }, { section, tokens: title }, grid, { titled }) {
  const row = section.index * grid.width;
  let sum = 0;
  let all = 0;
  let heading = 0;
  for (let at = 0; at < terms.length; at++) {
    sum += shares[at];
    heading += shares[at] * grid.own[row + terms[at]];
  }
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at];
    const own3 = grid.own[row + term];
    const understood = titled[term] === true && heading > 0 ? credit2.title : 0;
    const found3 = own3 >= 0.95 ? own3 : Math.max(own3, understood, beside(term, row + term, section.deepWords, grid));
    all += shares[at] * found3;
  }
  if (sum === 0 || all === 0) return nothing;
  const found2 = all / sum;
  if (heading === 0) return { all: Math.min(found2, mostByText), heading: 0 };
  return { all: found2 * (0.85 + 0.15 * precision(title, tokens)), heading: heading / sum };
}
function beside(term, cell, words2, grid) {
  const above = credit2.above * grid.above[cell];
  const below = credit2.below * grid.below[cell];
  const said2 = grid.said[cell];
  const dense = Math.min(1, said2 * 60 / Math.max(60, words2));
  const enough = Math.min(often, Math.max(2, words2 / wordsBetween));
  const gathered = said2 >= Math.min(3, enough) ? credit2.gathered * (said2 / grid.total[term]) : 0;
  const text = (credit2.said * Math.min(1, said2 / enough) + gathered) * Math.sqrt(dense);
  return Math.max(above, below, text);
}
function precision(title, tokens) {
  let sum = 0;
  let shared = 0;
  for (const token2 of title) {
    if (token2.weight <= weights.weak) continue;
    sum += token2.weight;
    if (tokens.some((other) => alike(token2, other) || other.stems.some((stem2) => token2.stems.includes(stem2))))
      shared += token2.weight;
  }
  return sum === 0 ? 1 : shared / sum;
}

// server/src/core/judge/coverage/treated.ts
var worth = {
  lead: 1,
  told: 1,
  comment: 1,
  definition: 1,
  marked: 0.8,
  call: 0.5,
  name: 0.34,
  stray: 0.4
};
function treatedIn(phrase, home, ground, enough, named3 = thresholds.heading) {
  const { outline } = ground;
  const end = home === null ? 0 : outline.ends[home];
  const start = home ?? 0;
  const count = outline.headings.length;
  const under = headingIn(phrase, start, end, ground, named3) ?? headingIn(phrase, 0, count, ground, thresholds.heading);
  if (under !== null && under >= start && under < end) return { by: "heading", section: under };
  const found2 = mentions(phrase, start, end, ground, enough * briefness(home, ground));
  if (found2) return found2;
  if (under !== null) return { by: "heading", section: under };
  return mentions(phrase, 0, count, ground, Math.max(enough, thresholds.elsewhere));
}
function briefness(home, { outline }) {
  if (home === null) return 1;
  const words2 = outline.headings[home]?.section.deepWords ?? 0;
  return Math.min(1, Math.max(leastBrief, words2 / fullLength));
}
var leastBrief = 0.33;
var fullLength = 160;
function headingIn(phrase, from, to, { grid, outline }, least2) {
  let best4 = 0;
  let at = null;
  for (let section = from; section < to; section++) {
    const found2 = outline.holds[section] ? namedBy(phrase, section, grid) : 0;
    if (found2 > best4) {
      best4 = found2;
      at = section;
    }
  }
  return best4 >= least2 ? at : null;
}
function namedBy({ terms, weights: weights2 }, section, { own: own3, width }) {
  let sum = 0;
  let found2 = 0;
  for (let at = 0; at < terms.length; at++) {
    sum += weights2[at];
    found2 += weights2[at] * own3[section * width + terms[at]];
  }
  return sum === 0 ? 0 : found2 / sum;
}
function mentions(phrase, from, to, ground, enough) {
  const { hits, byTerm, outline, guide } = ground;
  const chief = chiefOf(phrase, byTerm);
  if (chief < 0) return null;
  const others = phrase.terms.filter(
    (term, at) => term !== phrase.terms[chief] && phrase.weights[at] >= phrase.weights[chief] * 0.6
  );
  let sum = 0;
  let best4 = 0;
  let place = null;
  let lastLine = -1;
  for (const hit of byTerm[phrase.terms[chief]] ?? []) {
    const section = hits.section[hit];
    if (section < from || section >= to || !outline.holds[section]) continue;
    const offset = hits.offset[hit];
    const line = startOfLine(guide.text, offset);
    if (line === lastLine || !others.every((term) => isNear(byTerm[term] ?? [], offset, hits))) continue;
    lastLine = line;
    const value = worthOf(hit, ground);
    sum += value;
    if (value > best4) {
      best4 = value;
      place = { by: "text", section, offset };
    }
    if (sum >= enough && best4 >= worth.lead) break;
  }
  return sum >= enough - 1e-9 ? place : null;
}
function chiefOf({ weights: weights2, terms }, byTerm) {
  let chief = -1;
  terms.forEach((term, at) => {
    const count = byTerm[term]?.length ?? 0;
    const weight = weights2[at];
    const best4 = chief < 0 ? -1 : weights2[chief];
    if (weight > best4 + 1e-9) chief = at;
    else if (weight > best4 - 1e-9 && count < (byTerm[terms[chief]]?.length ?? 0)) chief = at;
  });
  return chief;
}
var near = 160;
function isNear(of, offset, { offset: offsets }) {
  let low = 0;
  let high = of.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (offsets[of[middle]] < offset - near) low = middle + 1;
    else high = middle;
  }
  const found2 = of[low];
  return found2 !== void 0 && offsets[found2] <= offset + near;
}
var mostLine = 400;
function startOfLine(text, offset) {
  let start = offset;
  while (start > 0 && offset - start < mostLine && text.charCodeAt(start - 1) !== 10) start--;
  return start;
}
function worthOf(hit, { guide: { text }, hits }) {
  const offset = hits.offset[hit];
  const end = offset + hits.length[hit];
  const start = startOfLine(text, offset);
  let stop = end;
  while (stop < text.length && stop - end < mostLine && text.charCodeAt(stop) !== 10) stop++;
  const before2 = text.slice(start, offset);
  const after = text.slice(end, stop);
  if (hits.fence[hit] >= 0) return inCode(before2, after);
  const leading = /^[\s>|]*(?:[-*+•]\s+|\d{1,2}[.)、]\s*)?[\s*_`[("'“「]*(?:the |an? )?$/i;
  if (/^[\s>]*\|/.test(before2))
    return before2.split("|").length <= 2 && leading.test(before2) ? worth.lead : worth.stray;
  const tells = lengthOf(after) >= 6;
  if (leading.test(before2) || /[.!?。！？;；:：]\s*[*_`]*(?:the |an? )?$/i.test(before2))
    return tells ? worth.lead : worth.stray;
  if (!isListed(before2, after) && (lengthOf(after) >= toldWords || /[:：]\s*$/.test(after)))
    return worth.told;
  return /[*`][^*`]{0,30}$/.test(before2) && /^[^*`]{0,30}[*`]/.test(after) ? worth.marked : worth.stray;
}
var toldWords = 12;
function isListed(before2, after) {
  return /(?:[,，、(（/]|\b(?:or|and|like|as|unlike|of|than|not|e\.g\.)|[或和与如及])\s*[*_`"“]*$/i.test(before2) || /^\w{0,3}[*_`"”]*\s*(?:[,，、/]|(?:or|and)\b|[或和与及等])/i.test(after);
}
function inCode(before2, after) {
  if (/(?:\/\/|\/\*|^\s*\*|(?:^|\s)#(?!\[)|(?:^|\s)--\s|<!--)/.test(before2)) return worth.comment;
  if (/(?:struct|class|fn|def|func|function|interface|enum|type|trait|kind:|impl|record|module|object|protocol|CREATE \w+)\s+["'`]?[\w<> ]{0,24}$/i.test(
    before2
  ))
    return worth.definition;
  if (/^\s*[=:]/.test(after) && /^\s*(?:pub\s+|const\s+|let\s+|- )?[\w-]{0,20}$/.test(before2))
    return worth.marked;
  return /\.$/.test(before2) && /^\s*[(<:]/.test(after) ? worth.call : worth.name;
}
function lengthOf(text) {
  let count = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isCjk(code)) count += 0.7;
    const letter = code > 47 && code < 8192 && /[\p{L}\p{N}]/u.test(text[at]);
    if (letter && !inWord) count++;
    inWord = letter;
  }
  return count;
}

// server/src/core/judge/coverage/verdict.ts
var mostShown = 4;
function verdictOf(wish, { section: chosen2, scores: row, owned }, ground, terms, translate) {
  const { item, halves } = wish;
  const score = chosen2 < 0 ? 0 : row[chosen2].all;
  const needed = owned ? thresholds.shared : thresholds.met;
  const section = score >= thresholds.partial ? chosen2 : null;
  const places = wish.parts.map(
    ({ phrase, gloss }) => gloss && section !== null ? { by: "heading", section } : treatedIn(phrase, section, ground, thresholds.treated)
  );
  const found2 = halves.map(
    (half) => section !== null && isSaid(half, section, ground, terms) ? { by: "heading", section } : treatedIn(half, section, ground, thresholds.half, thresholds.below)
  );
  const absentHalves = halves.filter((_, at) => found2[at] === null).map(({ text }) => text);
  const parts = wish.parts.map(({ part }, at) => {
    const place = places[at] ?? null;
    return { text: part.text, value: place ? "met" : "unmet", place: place && placeOf2(place, ground) };
  });
  const absentParts = parts.filter(({ value: value2 }) => value2 === "unmet").map(({ text }) => text);
  const value = section === null ? "unmet" : score < needed || absentHalves.length > 0 || absentParts.length > 0 ? "partial" : "met";
  const also = [
    ...new Set(found2.flatMap((one) => one?.by === "heading" && section !== null ? [one.section] : []))
  ];
  const candidates2 = row.map(({ all, heading }, index) => ({ section: index, score: all, heading })).filter(({ score: score2 }) => score2 > 0.15).sort((a, b) => b.score - a.score || a.section - b.section).slice(0, mostShown).map((one) => ({ section: one.section, score: one.score, why: whyOf(one.heading, translate) }));
  const hollow = section === null ? hollowOf(wish, ground, terms) : null;
  const told = {
    section,
    hollow,
    score,
    needed,
    absentHalves,
    absentParts,
    parts: parts.length,
    nearest: candidates2[0] ?? null
  };
  return {
    item,
    value,
    section,
    also: also.filter((index) => index !== section && !isUnder(index, section, ground)),
    score,
    parts,
    candidates: candidates2,
    ...hollow === null ? {} : { hollow },
    reason: reasonOf(told, ground.guide, translate)
  };
}
function isSaid(half, section, { outline, grid }, terms) {
  const heading = outline.headings[section];
  return scoreOf(half, heading, grid, terms).all >= thresholds.met || heading.section.deepWords < shortSection && textOf(half, section, grid) >= thresholds.partial;
}
var shortSection = 120;
function hollowOf({ whole }, { outline, grid }, terms) {
  const hollow = outline.headings.findIndex(
    (heading) => !outline.holds[heading.section.index] && heading.section.role === "content" && scoreOf(whole, heading, grid, terms).heading >= thresholds.hollow
  );
  return hollow < 0 ? null : hollow;
}
function isUnder(index, section, { outline }) {
  return index > section && index < outline.ends[section];
}
function placeOf2(treated, { guide }) {
  if (treated.by === "heading") return guide.sections[treated.section].place;
  return guide.lines.linePlace(guide.lines.lineAt(treated.offset));
}

// server/src/core/judge/coverage/weigh.ts
var none2 = { all: 0, heading: 0 };
function scoresOf(wish, { outline, grid }, terms) {
  const { whole, aliases: aliases2, halves, parts } = wish;
  const pieces2 = [...parts.flatMap(({ phrase, gloss }) => gloss ? [] : [phrase]), ...halves];
  const named3 = pieces2.map(
    (piece) => outline.headings.map(({ section }) => namedBy(piece, section.index, grid))
  );
  return outline.headings.map((heading) => {
    const { index } = heading.section;
    if (!outline.holds[index] || isWhole(index, outline)) return none2;
    let best4 = scoreOf(whole, heading, grid, terms);
    for (const alias of aliases2) {
      const score = scoreOf(alias, heading, grid, terms);
      if (score.all > best4.all) best4 = score;
    }
    for (const half of halves) {
      const { all, heading: share2 } = scoreOf(half, heading, grid, terms);
      if (share2 > 0 && all * worthOfHalf > best4.all) best4 = { all: all * worthOfHalf, heading: share2 };
    }
    const under = named3.filter((row) => isBelow(row, index, outline)).length;
    if (under > 0 && pieces2.length > 1)
      best4 = { ...best4, all: best4.all + (1 - best4.all) * 0.7 * (under / pieces2.length) };
    else if (parts.length > 1 && named3.some((row, at) => at < parts.length && row[index] >= 0.8))
      best4 = { ...best4, all: best4.all * 0.8 };
    return best4;
  });
}
var worthOfHalf = 0.75;
function isBelow(row, index, { ends: ends2, holds: holds2 }) {
  for (let at = index + 1; at < ends2[index]; at++)
    if (holds2[at] && row[at] >= thresholds.below) return true;
  return false;
}
function isWhole(section, { headings, ends: ends2 }) {
  const under = ends2[section] - section - 1;
  return headings[section]?.section.level === 1 && under > 2 && under * 2 > headings.length;
}
function favour(section, { guide, outline }) {
  const { level, deepWords } = outline.headings[section].section;
  return outline.holds[section] ? 0.04 * (1 / level) + 0.01 * (deepWords / (guide.size.words + 1)) : 0;
}

// server/src/core/judge/coverage/cover.ts
function coverOutline(topic, guide, settings) {
  if (topic.outline.length === 0) return [];
  const words2 = wordsOf(guide, settings);
  const outline = headingsOf(guide, words2);
  const { wishes, terms, wanted } = sought(topic, guide, words2);
  const hits = scan(guide, wanted);
  const byTerm = terms.keys.map(() => []);
  for (let hit = 0; hit < hits.term.length; hit++) byTerm[hits.term[hit]]?.push(hit);
  const ground = { guide, outline, grid: gridOf(outline, terms, hits), hits, byTerm };
  const first = wishes.map((wish) => scoresOf(wish, ground, terms));
  const deal = (rows) => dealOut(rows.map((row) => row.map(({ all }, section) => all + favour(section, ground))));
  const scores = spareScores(wishes, first, deal(first).chosen, ground);
  const dealt = deal(scores);
  return wishes.map(
    (wish, index) => verdictOf(
      wish,
      {
        section: dealt.chosen[index],
        scores: scores[index],
        owned: dealt.isOwned(index)
      },
      ground,
      terms,
      settings.translate
    )
  );
}

// server/src/core/judge/topic.ts
function verdictsOn(plan, topic, { guide, syntax }, settings, rules) {
  const start = { file: guide.path, place: startOf(guide) };
  const verdicts = [];
  let coverage;
  try {
    coverage = coverOutline(topic, guide, settings);
  } catch (error) {
    const verdict2 = skipped("required-section", topic.title, start, error, settings.translate);
    verdicts.push(verdict2);
    coverage = uncovered(topic, "skipped", verdict2.reason);
  }
  const promises = criteriaFor(plan, topic, settings);
  const run = (rule) => {
    const promise = rule.criterion ? promises.get(rule.criterion) : void 0;
    const { required = null, promise: place = null } = promise ?? {};
    const options = settings.rules[rule.id]?.options ?? null;
    return runRule(
      rule,
      {
        plan,
        topic,
        guide,
        coverage,
        required,
        promise: place,
        syntax: syntax ?? null,
        settings,
        options
      },
      start
    );
  };
  const wanted = rules.filter(
    (rule) => rule.scope === "guide" && (rule.criterion ? promises.has(rule.criterion) : promising.has(rule.id) || severityOf(rule, topic, settings) !== "off")
  );
  for (const rule of wanted) verdicts.push(...run(rule));
  const undecided = syntax === void 0 ? ["example-syntax"] : [];
  const waived = applyComments(guide, verdicts, { rules, undecided, settings, topic, start });
  return { outline: settle(coverage, waived), verdicts: waived };
}
var promising = /* @__PURE__ */ new Set(["required-section", "section-parts"]);
function uncovered(topic, value, reason) {
  return topic.outline.map((item) => ({
    item,
    value,
    section: null,
    also: [],
    score: 0,
    parts: item.parts.map(({ text }) => ({ text, value: "unmet", place: null })),
    candidates: [],
    reason
  }));
}
function settle(coverage, verdicts) {
  const of = /* @__PURE__ */ new Map();
  for (const { rule, subject, value } of verdicts)
    if (promising.has(rule)) of.set(subject, [...of.get(subject) ?? [], value]);
  return coverage.map((one) => {
    const values = of.get(one.item.text) ?? [];
    const waived = values.includes("waived") && values.every((value) => value === "met" || value === "waived");
    return waived ? { ...one, value: "waived" } : one;
  });
}

// server/src/core/judge/judge.ts
function judgeTopic(plan, topic, state, settings, rules = allRules) {
  if (state.kind !== "present") return unjudged(plan, topic, state, settings, rules);
  const { guide } = state;
  const { outline, verdicts } = verdictsOn(plan, topic, state, settings, rules);
  const criteria = criteriaOf(rules, (id) => verdicts.findLast((one) => one.rule === id));
  return {
    topic,
    ...measure(guide, outline, criteria),
    lines: countedLines(guide, settings),
    examples: guide.fences.filter((fence2) => fence2.excluded === null).length,
    words: guide.size.words,
    covered: {
      items: outline.filter(({ value }) => value === "met" || value === "waived").length,
      of: outline.length
    },
    promises: outline.length + criteria.length,
    guide,
    moved: [],
    outline,
    criteria,
    verdicts,
    findings: findingsOf(verdicts, byId(rules), topic, settings)
  };
}
function unjudged(plan, topic, state, settings, rules) {
  const { translate } = settings;
  const value = state.kind === "missing" ? "unmet" : "skipped";
  const reason = state.kind === "missing" ? translate("There is no guide yet.") : translate("The guide could not be read: {0}", state.reason);
  const promises = criteriaFor(plan, topic, settings);
  const location = { file: plan.path, place: topic.place };
  return {
    topic,
    state: state.kind === "missing" ? "missing" : "drafting",
    progress: 0,
    lines: null,
    examples: null,
    words: null,
    covered: { items: 0, of: topic.outline.length },
    promises: topic.outline.length + promises.size,
    guide: null,
    moved: state.kind === "missing" ? state.moved : [],
    outline: uncovered(topic, value, reason),
    criteria: criteriaOf(rules, (rule, id) => {
      const promise = promises.get(id);
      return promise && verdict(rule, location, { ...promise, value, subject: id, message: reason, reason });
    }),
    verdicts: [],
    findings: []
  };
}
function criteriaOf(rules, find2) {
  return rules.flatMap((rule) => {
    const id = rule.scope === "guide" ? rule.criterion : void 0;
    const verdict2 = id && find2(rule.id, id);
    return id && verdict2 ? [{ id, verdict: verdict2 }] : [];
  });
}
function judgePlan(plan, topics, { files, planned: planned2, states: states2, measured }, settings, rules = allRules) {
  const missing = /* @__PURE__ */ new Map();
  const unreadable = /* @__PURE__ */ new Map();
  for (const [id, state] of states2) {
    if (state.kind === "missing") missing.set(id, state.moved);
    if (state.kind === "unreadable") unreadable.set(id, state.reason);
  }
  const shared = { plan, reports: topics, measured, files, planned: planned2, missing, unreadable, settings };
  const start = {
    file: plan.path,
    place: { start: 0, end: 0, line: 1, column: 1, endLine: 1, endColumn: 1 }
  };
  const found2 = rules.filter((rule) => rule.scope === "plan" && severityOf(rule, null, settings) !== "off").flatMap((rule) => {
    const context = { ...shared, options: settings.rules[rule.id]?.options ?? null };
    return runRule(rule, context, start);
  });
  const undecided = measured ? [] : ["missing-guide", "stale-claim", "unplanned-guide"];
  const verdicts = applyComments(plan, found2, { rules, undecided, settings, topic: null, start });
  return { verdicts, findings: findingsOf(verdicts, byId(rules), plan.topics, settings) };
}
function judgeReading(plan, settings) {
  const nothing3 = { files: /* @__PURE__ */ new Set(), planned: /* @__PURE__ */ new Set(), states: /* @__PURE__ */ new Map() };
  return { plan, topics: [], ...judgePlan(plan, [], { ...nothing3, measured: false }, settings) };
}
function byId(rules) {
  return new Map(rules.map((rule) => [rule.id, rule]));
}

// server/src/workspace/failure.ts
function sayFailure({ reason, detail }, translate) {
  switch (reason) {
    case "missing":
      return translate("it does not exist");
    case "not-a-file":
      return translate("it is not a file");
    case "too-large":
      return translate("it is too large, {0} bytes", detail);
    case "not-text":
      return translate("it is not text");
    case "outside-root":
      return translate("it lies outside the root folder");
    case "took-too-long":
      return translate("it took longer than {0} s and was given up", detail);
    case "gave-up":
      return translate("judging it was given up: {0}", detail);
    default:
      return translate("the system says {0}", detail);
  }
}

// server/src/workspace/moved.ts
var common = /^(?:readme|index|overview|intro(?:duction)?|concepts?|guide|tutorial|reference|faq|summary|_index)$/;
var mostFiles = 40;
var alike2 = 0.6;
var most = 5;
var fewFiles = 3;
var nearBest = 0.75;
var MovedIndex = class {
  byStem = /* @__PURE__ */ new Map();
  byNumber = /* @__PURE__ */ new Map();
  byWord = /* @__PURE__ */ new Map();
  constructor(files) {
    for (const path of files) {
      const entry = entryOf(path);
      add(this.byStem, entry.stem, entry);
      const number2 = numberOf(path);
      if (number2 !== null) add(this.byNumber, `${entry.folder}
${number2}`, entry);
      for (const word of entry.words) add(this.byWord, word, entry);
    }
  }
  /** Paths that may be the file under another name, the likeliest first; `isTaken` tells those that are not, since topics have them. */
  candidates(file, isTaken) {
    const wanted = entryOf(file);
    const scores = /* @__PURE__ */ new Map();
    const put = (path, score) => {
      if (path !== file && !isTaken(path)) scores.set(path, Math.max(score, scores.get(path) ?? 0));
    };
    for (const entry of this.byStem.get(wanted.stem) ?? []) {
      const near3 = lastStep(entry.folder) === lastStep(wanted.folder);
      if (near3 || !common.test(wanted.stem)) put(entry.path, near3 ? 4 : 3);
    }
    const number2 = numberOf(file);
    const numbered = number2 === null ? [] : (this.byNumber.get(`${wanted.folder}
${number2}`) ?? []).filter(({ path }) => !isTaken(path));
    if (numbered.length === 1) put(numbered[0].path, 1);
    if (!common.test(wanted.stem))
      for (const [entry, shared] of this.sharing(wanted)) {
        const score = 2 * shared / (entry.words.size + wanted.words.size);
        if (score >= alike2) put(entry.path, score + this.bonus(entry, wanted));
      }
    const best4 = Math.max(0, ...scores.values());
    return [...scores].filter(([, score]) => score === best4 || score > best4 * nearBest).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, most).map(([path]) => path);
  }
  /** What speaks for a similar name: a word that few files have, the same folder or folders of the same names. */
  bonus(entry, wanted) {
    const isRare = (word) => (this.byWord.get(word)?.length ?? 0) <= fewFiles;
    const rare = [...wanted.words].some((word) => entry.words.has(word) && isRare(word));
    const steps = new Set(wanted.folder.split("/").filter(Boolean));
    const shared = entry.folder.split("/").filter((step2) => steps.has(step2)).length;
    return (rare ? 1 : 0) + (entry.folder === wanted.folder ? 0.5 : 0) + Math.min(shared, 4) * 0.1;
  }
  /** The files that share words with a name, and how many. */
  sharing({ words: words2 }) {
    const shared = /* @__PURE__ */ new Map();
    for (const word of words2) {
      const entries = this.byWord.get(word) ?? [];
      if (entries.length <= mostFiles)
        for (const entry of entries) shared.set(entry, (shared.get(entry) ?? 0) + 1);
    }
    return shared;
  }
};
function add(map, key, entry) {
  const known3 = map.get(key);
  if (known3) known3.push(entry);
  else map.set(key, [entry]);
}
function entryOf(path) {
  const at = path.lastIndexOf("/");
  const stem2 = path.slice(at + 1).replace(/\.[a-z0-9]{1,8}$/i, "").normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  return { path, folder: path.slice(0, at + 1), stem: stem2, words: wordsOf2(stem2) };
}
function numberOf(path) {
  const name2 = path.slice(path.lastIndexOf("/") + 1);
  const [, number2] = /^(?:ch(?:apter)?|part|step|第)?[-_ ]?(\d{1,3}(?:[._-]\d{1,3}(?!\d)){0,3})(?=[^\d])/i.exec(name2) ?? [];
  return number2 === void 0 ? null : number2.replace(/[_-]/g, ".").replace(/(^|\.)0+(?=\d)/g, "$1");
}
function wordsOf2(stem2) {
  const words2 = /* @__PURE__ */ new Set();
  for (const [word] of stem2.matchAll(new RegExp("\\p{Script=Han}+|[^\\p{Script=Han}\\s]+", "gu"))) {
    if (/^\d+$/.test(word)) continue;
    if (!new RegExp("^\\p{Script=Han}", "u").test(word)) words2.add(word.length > 3 ? word.replace(/s$/, "") : word);
    else if (word.length === 1) words2.add(word);
    else for (let i = 0; i + 1 < word.length; i++) words2.add(word.slice(i, i + 2));
  }
  return words2;
}
function lastStep(folder2) {
  return folder2.slice(folder2.lastIndexOf("/", folder2.length - 2) + 1).toLowerCase();
}

// server/src/workspace/fileStates.ts
var FileStates = class {
  constructor(texts) {
    this.texts = texts;
  }
  texts;
  moved = null;
  missing = /* @__PURE__ */ new Map();
  /** There are other files. */
  forgetFiles() {
    this.moved = null;
    this.missing.clear();
  }
  /** Other files are taken. */
  forgetTaken() {
    this.missing.clear();
  }
  /** The state of a file; null is that of a topic that names none. */
  of(file, surroundings) {
    const known3 = file === null ? null : this.texts.get(file);
    if (file === null || known3 === null) return this.absent(file, surroundings);
    const { result, syntax } = known3;
    if (result.kind === "text")
      return {
        known: known3,
        state: () => ({ kind: "present", guide: this.texts.guide(file), ...syntax && { syntax } })
      };
    if (result.reason === "missing") return this.absent(file, surroundings);
    return {
      known: known3,
      state: () => ({ kind: "unreadable", reason: sayFailure(result, surroundings.translate) })
    };
  }
  absent(file, surroundings) {
    const known3 = this.missing.get(file) ?? this.looked(file, surroundings);
    this.missing.set(file, known3);
    return known3;
  }
  looked(file, { files, isTaken }) {
    this.moved ??= new MovedIndex(files);
    const moved = file === null ? [] : this.moved.candidates(file, isTaken);
    return { known: JSON.stringify(moved), state: () => ({ kind: "missing", moved }) };
  }
};

// server/src/core/guide/abbreviations.ts
var mostWords = 6;
var mostLetters = 12;
function findAbbreviations(text, found2) {
  for (let at = 0; at < text.length; ) {
    const open2 = nextBracket(text, at);
    if (open2 < 0) return;
    const close = closeOf(text, open2);
    at = open2 + 1;
    if (close < 0) continue;
    const inside = text.slice(open2 + 1, close).trim();
    const before2 = text.slice(Math.max(0, open2 - 90), open2).trimEnd();
    if (inside !== "" && before2 !== "") introduce(before2, inside, found2);
  }
}
function nextBracket(text, from) {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 40 || code === 65288) return i;
  }
  return -1;
}
function closeOf(text, open2) {
  const last = Math.min(text.length, open2 + 80);
  for (let i = open2 + 1; i < last; i++) {
    const code = text.charCodeAt(i);
    if (code === 41 || code === 65289) return i;
    if (code === 10 || code === 40 || code === 65288) return -1;
  }
  return -1;
}
function introduce(before2, inside, found2) {
  const [first = "", second = ""] = inside.split(/[,，;；]/, 2).map((part) => part.trim());
  const short = [first, second].find(isShort);
  if (short) {
    const long = longBefore(before2, short) ?? (short === first && spells(second, short) ? second : null);
    if (long) add2(found2, short, long);
    return;
  }
  const word = /[A-Za-z][A-Za-z0-9/-]{1,9}$/.exec(before2)?.[0] ?? "";
  if (!isShort(word)) return;
  for (const long of [first, second])
    if (spells(long, word) || isAllCjk(long) && long.length >= 2 && long.length <= mostLetters)
      add2(found2, word, long);
}
function add2(found2, short, long) {
  const key = short.toLowerCase();
  if (!found2.has(key)) found2.set(key, long.toLowerCase());
}
function isShort(text) {
  if (text.length < 2 || text.length > 8 || !/^[A-Za-z0-9/-]+$/.test(text)) return false;
  return text.replace(/[^A-Z]/g, "").length >= 2;
}
function longBefore(before2, short) {
  const words2 = /[A-Za-z][A-Za-z \t-]{2,80}$/.exec(before2)?.[0].trim().split(/[\s-]+/);
  if (words2)
    for (let count = 2; count <= Math.min(words2.length, mostWords + 2); count++) {
      const long = words2.slice(-count).join(" ");
      if (spells(long, short)) return long;
    }
  let start = before2.length;
  while (start > 0 && before2.length - start < mostLetters && isCjk(before2.charCodeAt(start - 1))) start--;
  return before2.length - start >= 2 ? before2.slice(start) : null;
}
function spells(long, short) {
  const letters = short.toLowerCase().replace(/[^a-z]/g, "");
  const words2 = long.toLowerCase().split(/[^a-z]+/).filter((word) => word !== "");
  if (letters.length < 2 || words2.length < 2 || words2.length > mostWords + 2) return false;
  const initials = (kept2) => kept2.map((word) => word[0]).join("");
  const chief = words2.filter((word) => !/^(?:of|and|the|for|to|in|on|a|an|as|at|by|with)$/.test(word));
  return initials(words2) === letters || initials(chief) === letters;
}
function isAllCjk(text) {
  for (let i = 0; i < text.length; i++) if (!isCjk(text.charCodeAt(i))) return false;
  return text !== "";
}

// server/src/core/guide/claims.ts
var statusLabel = /(?:^|[\s*(（])(?:(?:文档|审核|完成|当前|项目|编写|评审)?状态|(?:doc(?:ument)? |review |current )?(?:status|state))\s*\**\s*[:：]\s*\**\s*(.{1,40})/i;
var progressLabel = /(?:进度|完成度|完成率|progress|completion|completeness)\s*\**\s*[:：]\s*\**[^%％\n]{0,30}?(\d{1,3})\s*[%％]/i;
var lineCount = /(?:(?:总|文档)?行数|(?:total |document )?lines?(?: of (?:text|content))?|length)\s*\**\s*[:：]\s*\**\s*[~约]?\s*(\d[\d,]{0,8})|(?:共|超过|总计|约|over|more than|total(?: of)?:?|~)\s*(\d[\d,]{0,8})\s*\+?\s*(?:行|lines)|(\d[\d,]{2,8})\+\s*(?:行|lines)/i;
var exampleCount = /(?:(?:代码)?(?:示例|实例|例子)(?:数量?|总数)?|(?:code )?examples?)\s*\**\s*[:：]\s*\**\s*[~约]?\s*(\d{1,4})|(\d{1,4})\s*\+?\s*(?:个|份|段)?\s*(?:完整|实用|可运行|代码|complete |working |runnable |practical |code )*(?:示例|实例|例子|examples)/i;
var complete = /已完成|完成|定稿|已发布|已审核|complete|done|final|finished|published|stable|approved|✅|☑|✔|💯/i;
var drafting = /进行中|草稿|草案|编写中|撰写中|更新中|审核中|部分完成|draft|in progress|wip|work in progress|ongoing|review|🚧|🔄|🟡/i;
var planned = /未完成|未开始|待开始|待完成|待编写|待审核|计划中|规划中|not (?:yet )?(?:started|complete|done|finished)|incomplete|planned|to ?do|pending|⏳|⬜|📋/i;
function statusIn(words2) {
  if (planned.test(words2)) return "planned";
  if (drafting.test(words2)) return "drafting";
  return complete.test(words2) ? "complete" : null;
}
var headLines = 30;
var footLines = 25;
var longest3 = 500;
function claimsOf(sections, lists, front, lines) {
  const claims = front.flatMap((one) => said(one, lines));
  const last = lines.lineCount - footLines;
  const headEnd = Math.min(headLines, sections[1]?.place.line ?? headLines);
  for (const section of sections) {
    const near3 = section.place.line <= headEnd || section.own.endLine >= last || isSummary(section.name);
    if (near3 && section.role !== "contents")
      for (const paragraph of section.paragraphs) {
        const { line } = paragraph.place;
        if (line <= headEnd || line >= last || isSummary(section.name))
          claims.push(...said(paragraph, lines));
      }
    if (section.role === "checklist")
      for (const index of section.lists) claims.push(...ticksIn(lists[index]));
  }
  return claims.sort((a, b) => a.place.start - b.place.start);
}
function said({ text, place, kind }, lines) {
  if (kind === "cell" || text.length >= longest3) return [];
  const status = statusLabel.exec(text);
  const value = status ? statusIn(status[1].split("\n", 1)[0]) : null;
  const claims = [];
  if (status && value)
    claims.push({
      kind: "status",
      text: oneLine(status[0]),
      value,
      place: narrowed(place, text, status, lines)
    });
  const progress = progressLabel.exec(text);
  if (progress)
    claims.push({
      kind: "progress",
      text: oneLine(progress[0]),
      value: Number(progress[1]),
      place: narrowed(place, text, progress, lines)
    });
  for (const count of [lineCount.exec(text), exampleCount.exec(text)]) {
    const number2 = Number((count?.[1] ?? count?.[2] ?? count?.[3] ?? "").replaceAll(",", ""));
    if (count && number2 > 0)
      claims.push({
        kind: "count",
        text: oneLine(count[0]),
        value: number2,
        place: narrowed(place, text, count, lines)
      });
  }
  return claims;
}
function oneLine(text) {
  return text.replace(/[*\s]+/g, " ").trim();
}
function narrowed(place, text, match, lines) {
  const before2 = text.slice(0, match.index + match[0].length - match[0].trimStart().length);
  const line = place.line + before2.split("\n").length - 1;
  if (line === place.line && place.endLine === place.line) return place;
  const whole = lines.linePlace(Math.min(line, place.endLine));
  return whole.start < place.start ? { ...whole, start: place.start, column: place.column } : whole;
}
var ticked = /^\s*(?:✅|☑️?|✔️?|\[[xX]\])\s*/u;
var open = /^\s*(?:❌|⬜|☐|🔲|\[ \])\s*/u;
function ticksIn(list) {
  return (list?.items ?? []).flatMap(({ text, place, checked }) => {
    const value = checked ?? (ticked.test(text) ? true : open.test(text) ? false : null);
    if (value === null) return [];
    return [{ kind: "tick", text: text.replace(ticked, "").replace(open, "").trim(), value, place }];
  });
}
function isTicked(text) {
  return ticked.test(text);
}

// server/src/core/guide/fences/languages.ts
var aliases = {
  rs: "rust",
  py: "python",
  python3: "python",
  pycon: "python",
  js: "javascript",
  mjs: "javascript",
  node: "javascript",
  ts: "typescript",
  golang: "go",
  sh: "bash",
  shell: "bash",
  zsh: "bash",
  console: "bash",
  "shell-session": "bash",
  shellsession: "bash",
  shellscript: "bash",
  yml: "yaml",
  docker: "dockerfile",
  containerfile: "dockerfile",
  tf: "hcl",
  terraform: "hcl",
  "c++": "cpp",
  cc: "cpp",
  cxx: "cpp",
  hpp: "cpp",
  h: "c",
  cs: "csharp",
  "c#": "csharp",
  kt: "kotlin",
  rb: "ruby",
  ps1: "powershell",
  pwsh: "powershell",
  md: "markdown",
  mdx: "markdown",
  postgresql: "sql",
  postgres: "sql",
  psql: "sql",
  pgsql: "sql",
  plpgsql: "sql",
  mysql: "sql",
  sqlite: "sql",
  tsql: "sql",
  json5: "json",
  jsonc: "json",
  proto: "protobuf",
  proto3: "protobuf",
  gql: "graphql",
  makefile: "make",
  puml: "plantuml",
  uml: "plantuml",
  gv: "dot",
  graphviz: "dot",
  objc: "objective-c"
};
var unspoken = /* @__PURE__ */ new Set([
  "text",
  "txt",
  "plain",
  "plaintext",
  "none",
  "nohighlight",
  "code",
  "example",
  "ascii"
]);
var output = /* @__PURE__ */ new Set(["output", "log", "logs", "stdout", "stderr", "result", "results", "ansi", "trace"]);
var drawings = /* @__PURE__ */ new Set([
  "mermaid",
  "plantuml",
  "dot",
  "ditaa",
  "d2",
  "nomnoml",
  "svgbob",
  "diagram",
  "flow",
  "sequence",
  "wavedrom",
  "vega",
  "vega-lite",
  "excalidraw",
  "structurizr",
  "c4",
  "asciiart",
  "ascii-art",
  "goat",
  "pikchr",
  "kroki"
]);
function canonical(declared) {
  return Object.hasOwn(aliases, declared) ? aliases[declared] : declared;
}
function kindOf(declared) {
  if (declared === null || unspoken.has(declared)) return "none";
  if (output.has(declared)) return "output";
  return drawings.has(canonical(declared)) ? "drawing" : "language";
}
var signs = [
  [
    "rust",
    /^\s*(?:pub\s+)?(?:async\s+)?(?:fn\s+\w+|struct\s+\w+\s*[{<;(]|enum\s+\w+|impl\b|trait\s+\w+|mod\s+\w+\s*[{;]|use\s+\w+(?:::|;))|^\s*let\s+(?:mut\s+)?\w+|^\s*#!?\[\w+|^\s*[\w.]+!\(/
  ],
  [
    "python",
    /^\s*(?:async\s+)?def\s+\w+\s*\(|^\s*class\s+\w+[^{]*:\s*$|^(?:from\s+[\w.]+\s+)?import\s+[\w.*, ]+\s*$|^\s*(?:if|for|while|with|try|except|elif|else)\b[^{]*:\s*$|^>>> /
  ],
  [
    "go",
    /^package\s+\w+\s*$|^\s*func\s+(?:\([^)]{1,60}\)\s*)?\w*\s*\(|^\s*\w+(?:,\s*\w+)*\s*:=\s|^type\s+\w+\s+(?:struct|interface)\s*\{/
  ],
  [
    "typescript",
    /^\s*(?:export\s+)?(?:interface|type)\s+\w+[^;]*[{=]|:\s*(?:string|number|boolean|void|Promise<)\b|^\s*import\s+.{1,80}\sfrom\s+['"]/
  ],
  [
    "javascript",
    /^\s*(?:const|let|var)\s+[\w{[][^=]*=|^\s*(?:export\s+)?(?:async\s+)?function\b|=>\s*[{(\w]|\brequire\(['"]|^\s*console\.\w+\(/
  ],
  [
    "java",
    /^\s*(?:public|private|protected)\s+(?:static\s+|final\s+|abstract\s+)*(?:class|interface|enum|void|[A-Z]\w*|int|boolean)\b|^import\s+(?:java|org|com)\.[\w.*]+;|^\s*@(?:Override|Test|Autowired)\b/
  ],
  ["cpp", /^\s*#include\s*[<"]|\bstd::\w+|^\s*(?:template\s*<|namespace\s+\w+|using\s+namespace\b)/],
  [
    "c",
    /^\s*#(?:include|define|ifdef|ifndef|endif|pragma)\b|^\s*(?:static\s+|const\s+|volatile\s+|unsigned\s+)*(?:int|void|char|uint\d+_t|size_t|float|double|bool)\s+\*?\w+\s*[([=;]|^\s*typedef\s/
  ],
  [
    "sql",
    /^\s*(?:select|insert\s+into|update\s+\w+\s+set|delete\s+from|create\s+(?:or\s+replace\s+)?(?:unique\s+)?(?:table|index|view|database|function|role|user|extension|trigger|publication)|alter\s+(?:table|system|role)|drop\s+\w+|grant|revoke|with\s+\w+\s+as|begin\s*;|commit\s*;|explain|vacuum|from\s+\w+|where\s|join\s|group\s+by|order\s+by)\b/i
  ],
  [
    "dockerfile",
    /^(?:FROM|RUN|CMD|COPY|ADD|ENTRYPOINT|WORKDIR|EXPOSE|ENV|ARG|USER|VOLUME|HEALTHCHECK|LABEL)\s/
  ],
  [
    "bash",
    /^\s*(?:\$ |# ?!|(?:sudo|apt|apt-get|brew|yum|dnf|npm|npx|yarn|pnpm|pip|pip3|cargo|go|git|docker|docker-compose|kubectl|helm|curl|wget|cd|ls|cat|echo|export|mkdir|cp|mv|rm|chmod|chown|tar|ssh|scp|rsync|grep|sed|awk|find|systemctl|journalctl|make|cmake|terraform|aws|gcloud|az|psql|pg_\w+|python3?|node|perf|valgrind|openssl|source|ps|kill|top|ip|dig|nc|tail|head)\s+\S|if \[|for \w+ in |fi$|done$|then$|esac$)/
  ],
  ["toml", /^\s*\[{1,2}[\w."-]+\]{1,2}\s*(?:#.*)?$|^[\w."-]+\s*=\s*(?:"|'|\d|\[|\{|true|false)/],
  ["ini", /^\s*\[[^\]]+\]\s*$|^[\w.-]+\s*=\s*[^=]*$/],
  ["yaml", /^\s*(?:- )?["']?[\w./-]+["']?:(?:\s+[^{;]*|\s*)$|^\s*- [^;{}()]*$|^---\s*$/],
  ["json", /^\s*"[^"]*"\s*:\s|^\s*[{[]\s*$|^\s*[}\]],?\s*$/],
  ["xml", /^\s*<\/?[A-Za-z][\w:.-]*(?:\s[^>]*)?\/?>/],
  ["protobuf", /^\s*(?:syntax\s*=\s*"proto|message\s+\w+\s*\{|service\s+\w+\s*\{|rpc\s+\w+\s*\()/],
  ["hcl", /^\s*(?:resource|variable|provider|module|data|output|locals|terraform)\s*(?:"[^"]*"\s*){0,2}\{/],
  [
    "http",
    /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\s+\S+|^HTTP\/\d|^(?:Content-Type|Authorization|Host|Accept):\s/
  ],
  ["csharp", /^\s*using\s+[A-Z][\w.]+;|^\s*namespace\s+[A-Z]|\bConsole\.Write/],
  ["css", /^\s*[.#]?[\w-]+(?:\s*[>,:]\s*[.#]?[\w-]+)*\s*\{\s*$|^\s*[a-z-]+:\s*[^;{]+;\s*$/]
];
var mostLines = 40;
var mostLetters2 = 200;
function guessLanguage(lines) {
  const told = lines.filter((line) => line.trim() !== "").slice(0, mostLines).map((line) => line.slice(0, mostLetters2));
  if (told.length === 0) return null;
  let best4 = null;
  for (const [language, line] of signs) {
    const share2 = told.reduce((sum, one) => sum + (line.test(one) ? 1 : 0), 0) / told.length;
    if (share2 > 0 && (best4 === null || share2 > best4.share)) best4 = { language, share: share2 };
  }
  return best4 !== null && best4.share >= 0.25 ? best4 : null;
}
function speaks(language, lines) {
  const own3 = signs.find(([name2]) => name2 === language);
  if (!own3) return null;
  return lines.slice(0, mostLines).some((line) => own3[1].test(line.slice(0, mostLetters2)));
}

// server/src/core/guide/fences/shapes.ts
var branch = /^[\s│┃|]*(?:[├└┣┗╰]|[|`+]--)/;
var comment = /^\s*(?:\/\/[/!]?|#(?![![{(a-z]*[[({])|--(?!-)|;{1,2}|\/\*+|\*\/?(?=\s|$)|<!--|%|REM\b|"""|''')\s?/;
var hole = /^[\s.…{}()[\];,]*$|^\s*(?:\/\/|#|--|\/\*)?\s*(?:\.{3}|…|TODO\b.{0,40}|<[\w\s-]{1,40}>|待补充|待完善|略|省略)\s*(?:\*\/)?$/;
function shapeOf(code) {
  const lines = [];
  const comments = [];
  const signed = signs2.test(code);
  let tree = 0;
  let drawn = 0;
  let holes = 0;
  for (const full of linesOf(code)) {
    const first = full.search(/\S/);
    if (first < 0) continue;
    lines.push(full);
    const line = full.length > 400 ? full.slice(0, 400) : full;
    if (opensWithWord(line.charCodeAt(first))) {
      if (signed && signs2.test(line) || hasArrow(line)) drawn++;
      continue;
    }
    if (branch.test(line)) tree++;
    else if (signed && signs2.test(line) || hasArrow(line) || isDrawn(line)) drawn++;
    if (hole.test(line)) holes++;
    else {
      const sign = comment.exec(line);
      if (sign) comments.push(line.slice(sign[0].length));
    }
  }
  return { lines, tree, drawn, comments, holes };
}
function linesOf(text) {
  return text.includes("\r") ? text.split(/\r\n?|\n/) : text.split("\n");
}
function opensWithWord(code) {
  const letter = code | 32;
  if (letter >= 97 && letter <= 122) return letter !== 114 && letter !== 116 && letter !== 118;
  return code >= 48 && code <= 57 || code === 95;
}
var signs2 = /[\u2190-\u21ff\u2500-\u257f\u25b2-\u25c5]/;
function hasArrow(line) {
  const arrow = line.indexOf("->");
  return arrow >= 0 && /\w\]?\s*-{1,3}>\s*\[?\w.*-{1,3}>|^\s*\[[^\]]+\]\s*-{1,3}>/.test(line);
}
function isDrawn(line) {
  return /^\s*[+|*]?[-=]{3}[-=+|>]*\s*$/.test(line) && line.includes("+") || /^\s*\|.*\|\s*$/.test(line) || /^\s*[|vV^]\s*$/.test(line);
}
var printed = /^\s*(?:\[?\d{4}-\d{2}-\d{2}[T ]|\[?\d{2}:\d{2}:\d{2}|\[?(?:INFO|WARN|WARNING|ERROR|DEBUG|TRACE|FATAL)\b|(?:LOG|NOTICE|HINT|DETAIL|PANIC|STATEMENT|CONTEXT|CRITICAL):\s|at\s+[\w.$]+\(|error(?:\[\w+\])?:|warning:|thread '.{1,40}' panicked|Traceback\b|test\s+\S+\s+\.{3}\s|running \d+ tests?|test result:|\d+(?:\.\d+)?%?\s+\S+$|PASS|FAIL|ok\s+\S+\s+\d)|\btime:\s+\[|\b\d+(?:\.\d+)?\s*(?:ms|µs|μs|us|ns|MB\/s|GB|MB|KB|req\/s|ops\/s|rps|QPS)\b/;
function printedLines({ lines }) {
  return lines.reduce((sum, line) => sum + (printed.test(line.slice(0, 300)) ? 1 : 0), 0);
}
function proseLines({ lines }) {
  return lines.reduce((sum, line) => sum + (isProse(line.slice(0, 300)) ? 1 : 0), 0);
}
function isProse(line) {
  if (/[;{}]\s*$|^\s*[$>#]\s|=>|\w\(\)|\s[=:]=\s|^\s*<\/?\w/.test(line)) return false;
  let cjk = 0;
  for (let i = 0; i < line.length; i++) if (isCjk(line.charCodeAt(i))) cjk++;
  if (cjk >= 4) return true;
  return countWords(line) >= 4 && /^\s*(?:[-*•]\s+|\d+[.)]\s+)?[A-Z"'(]?[a-z]+[,:]?(?:\s+[\w'"()/&+%.,-]+){3,}[.:!?]?\s*$/.test(line);
}

// server/src/core/guide/fences/excluded.ts
function whyNoExample(declared, shape) {
  const { lines, tree, drawn, comments, holes } = shape;
  const count = lines.length;
  if (count === 0) return "empty";
  const kind = kindOf(declared);
  if (kind === "drawing") return "diagram";
  const code = count - comments.length - holes;
  if (tree >= 2 && tree * 10 >= (count - comments.length) * 4) return isFlow(shape) ? "diagram" : "tree";
  if (kind === "output") return "output";
  if (lines.filter((line) => line.includes("](#") && /^\s*(?:[-*]|\d+\.)\s+\[[^\]]+\]\(#/.test(line)).length * 2 >= count)
    return "contents";
  if (holes === count) return "template";
  if (drawn * 2 >= count && (kind === "none" || drawn * 10 >= count * 8) && declared !== "markdown")
    return "diagram";
  if (kind === "none") return unspokenShape(declared, shape);
  if (declared === "markdown" || declared === "md") return count < 3 ? "fragment" : null;
  if (code === 0 && comments.length > 0) return isCommentedCode(comments) ? null : "prose";
  if (count === 1) return isFragment(lines[0]) ? "fragment" : null;
  return null;
}
function isFlow({ lines }) {
  return !lines.some((line) => /[\w-]\/\s*(?:#.*)?$|\.\w{1,6}\b/.test(line));
}
function unspokenShape(declared, shape) {
  const { lines, drawn, comments } = shape;
  const count = lines.length;
  if (drawn * 10 >= count * 3) return "diagram";
  const guess = guessLanguage(lines);
  const printed2 = printedLines(shape);
  const prose = proseLines(shape);
  const sure = declared === null ? 0.34 : 0.6;
  if (guess !== null && guess.share >= sure && printed2 * 2 < count && prose * 2 < count)
    return count === 1 && isFragment(lines[0]) ? "fragment" : null;
  if (printed2 * 3 >= count) return "output";
  if (prose * 2 >= count || comments.length === count) return "prose";
  if (count <= 2) return "fragment";
  return declared === null && guess !== null ? null : "output";
}
function isCommentedCode(comments) {
  const guess = guessLanguage(comments);
  return comments.length >= 3 && guess !== null && guess.share >= 0.6;
}
function isFragment(line) {
  const text = line.trim();
  if (/^(?:use|import|from|#include|require|package|using)\b[^({]*$/.test(text)) return true;
  return /^[\w.:/@-]+$/.test(text) || text.length < 6;
}

// server/src/core/guide/fences/read.ts
function readFence(text, node, place, index, section, repeats) {
  const code = node.value;
  const declared = declaredOf(node.lang ?? null);
  const shape = shapeOf(code);
  const excluded = whyNoExample(declared, shape);
  const duplicateOf = excluded === null ? repeats.of(index, shape.lines) : null;
  return {
    index,
    place,
    body: bodyOf(text, place),
    code,
    declared,
    language: languageOf(declared, shape, excluded),
    section,
    codeLines: shape.lines.length,
    excluded: duplicateOf === null ? excluded : "duplicate",
    duplicateOf
  };
}
function declaredOf(info) {
  return /^\{?\.?([^\s,{}]+)/.exec(info ?? "")?.[1]?.toLowerCase() ?? null;
}
function languageOf(declared, shape, excluded) {
  const kind = kindOf(declared);
  if (excluded === "tree" || excluded === "diagram" || excluded === "output" || excluded === "contents")
    return kind === "drawing" && declared !== null ? canonical(declared) : null;
  const name2 = declared === null || kind !== "language" ? null : canonical(declared);
  if (name2 !== null && (shape.comments.length < shape.lines.length - shape.holes || shape.lines.length < 3)) {
    if (speaks(name2, shape.lines) !== false) return name2;
    const other = guessLanguage(shape.lines);
    return other !== null && other.share >= 0.7 ? other.language : name2;
  }
  if (name2 !== null) return guessLanguage(shape.comments)?.language ?? name2;
  return excluded === null ? guessLanguage(shape.lines)?.language ?? null : null;
}
function bodyOf(text, place) {
  const marker = text[place.start];
  if (marker !== "`" && marker !== "~") return place;
  const start = nextLine(text, place.start, place.end);
  if (start === null) return { ...place, start: place.end, line: place.endLine, column: place.endColumn };
  const line = place.line + 1;
  if (!isClosed(text, place)) return { ...place, start, line, column: 1 };
  const last = lineStart(text, place.end);
  const end = Math.max(start, last - (text.startsWith("\r\n", last - 2) ? 2 : 1));
  const endLine = Math.max(line, place.endLine - 1);
  return { start, end, line, column: 1, endLine, endColumn: end - lineStart(text, end) + 1 };
}
function isClosed(text, place) {
  const open2 = /^(?:`{3,}|~{3,})/.exec(text.slice(place.start, place.start + 200))?.[0] ?? "";
  const last = lineStart(text, place.end);
  if (open2 === "" || last <= place.start) return false;
  const line = text.slice(last, Math.min(place.end, last + 400)).replace(/^[\s>]+|\s+$/g, "");
  return line.length >= open2.length && line === open2[0].repeat(line.length);
}
function nextLine(text, offset, end) {
  for (let i = offset; i < end; i++) {
    if (text[i] === "\n" || text[i] === "\r" && text[i + 1] !== "\n") return i + 1;
  }
  return null;
}
function lineStart(text, offset) {
  let start = offset;
  while (start > 0 && text[start - 1] !== "\n" && !(text[start - 1] === "\r" && text[start] !== "\n"))
    start--;
  return start;
}

// server/src/core/guide/fences/swallowed.ts
function swallowedBy(lines, fences) {
  const found2 = [];
  const { text } = lines;
  for (const fence2 of fences) {
    const marker = text[fence2.place.start];
    if (marker !== "`" && marker !== "~") continue;
    const closed = isClosed(text, fence2.place);
    const inner2 = innerFence(fence2, marker);
    if (closed && inner2 < 0) continue;
    const raw = fence2.code.split(/\r\n?|\n/);
    const heading = raw.findIndex((line) => /^#{1,6}\s+\S/.test(line) && !/^#\s/.test(line));
    if (closed && fence2.declared !== "markdown" && fence2.declared !== "md" && heading < 0 && fence2.declared !== null)
      continue;
    const first = inner2 >= 0 ? inner2 : Math.max(0, heading);
    const start = lines.lineStart(Math.min(fence2.body.line + first, Math.max(1, lines.lineCount)));
    found2.push({ fence: fence2.index, place: lines.place(Math.min(start, fence2.body.end), fence2.body.end) });
  }
  return found2;
}
function innerFence({ code }, marker) {
  if (!code.includes(marker.repeat(3))) return -1;
  const opening2 = marker === "`" ? /^ {0,3}`{3,}\s*[\w{]/ : /^ {0,3}~{3,}\s*[\w{]/;
  return code.split(/\r\n?|\n/).findIndex((line) => opening2.test(line.slice(0, 80)));
}

// server/src/core/guide/sections.ts
function sectionsOf({ chunks, fences, lists, links }, end) {
  const drafts = chunks.map(draft);
  extend(drafts, end);
  sumWords(drafts);
  assignRoles(drafts, chunks, fences, lists, links);
  return drafts;
}
function draft(chunk, index) {
  const { title, level, place, fences, tables, lists, paragraphs, images } = chunk;
  const words2 = paragraphs.reduce((sum, { text }) => sum + countWords(text), 0);
  return {
    index,
    title,
    name: nameOf(title),
    level,
    place,
    extent: place,
    own: place,
    parent: null,
    role: "content",
    words: words2,
    deepWords: words2,
    fences,
    tables,
    lists,
    images,
    paragraphs
  };
}
function extend(sections, end) {
  const stack = [];
  const until = (from, to, atStart) => ({
    ...from,
    end: atStart ? to.start : to.end,
    endLine: atStart ? to.line : to.endLine,
    endColumn: atStart ? to.column : to.endColumn
  });
  sections.forEach((section, index) => {
    while (stack.length > 0 && stack.at(-1).level >= section.level) {
      const closed = stack.pop();
      closed.extent = until(closed.place, section.place, true);
    }
    section.parent = stack.at(-1)?.index ?? null;
    stack.push(section);
    const next = sections[index + 1];
    section.own = next ? until(section.place, next.place, true) : until(section.place, end, false);
  });
  for (const section of stack) section.extent = until(section.place, end, false);
}
function sumWords(sections) {
  for (let index = sections.length - 1; index >= 0; index--) {
    const { parent, deepWords } = sections[index];
    if (parent !== null) sections[parent].deepWords += deepWords;
  }
}
function assignRoles(sections, chunks, fences, lists, links) {
  const inner2 = new Int32Array(sections.length);
  const all = new Int32Array(sections.length);
  for (const { url, section } of links) {
    if (section === null) continue;
    all[section] = all[section] + 1;
    if (url.startsWith("#")) inner2[section] = inner2[section] + 1;
  }
  const alone2 = sections.filter(({ level }) => level === 1).length === 1;
  const top = sections.reduce((least2, { level, index }) => index > 0 ? Math.min(least2, level) : least2, 7);
  const lastTop = sections.findLast(({ level, index }) => index > 0 && level === top)?.index ?? -1;
  const closing = [];
  for (const section of sections) {
    const { parent, index } = section;
    closing[index] = isSummary(section.name) || parent !== null && closing[parent] === true || index >= lastTop && index > 1;
    const chunk = chunks[index];
    const items = chunk.lists.reduce((sum, list) => sum + (lists[list]?.items.length ?? 0), 0);
    const held = parent === null ? void 0 : sections[parent]?.role;
    section.role = held === "contents" || held === "references" ? held : roleOf(
      section,
      {
        shown: chunk.fences.filter((fence2) => fences[fence2]?.excluded === null).length + chunk.tables.length,
        items,
        ticked: chunk.lists.reduce((sum, list) => sum + tickedIn(lists[list]), 0),
        inner: inner2[index],
        links: all[index],
        prose: chunk.paragraphs.filter(({ kind }) => kind === "paragraph").length
      },
      { alone: alone2, closing: closing[index] === true }
    );
  }
}
function tickedIn(list) {
  return list?.items.filter(({ text, checked }) => checked !== null || isTicked(text)).length ?? 0;
}

// server/src/core/guide/size.ts
function sizeOf(lines, fences, sections, words2) {
  const { text, lineCount: lineCount2 } = lines;
  const apart4 = new Uint8Array(lineCount2 + 2);
  for (const { place } of fences) apart4.fill(1, place.line, place.endLine + 1);
  for (const { place } of sections) apart4.fill(1, place.line, place.endLine + 1);
  let nonBlank = 0;
  let prose = 0;
  for (let line = 1; line <= lineCount2; line++) {
    if (isBlank(text, lines.lineStart(line), lines.lineStart(line + 1))) continue;
    nonBlank++;
    if (apart4[line] === 0) prose++;
  }
  return { lines: lineCount2, nonBlank, prose, words: words2 };
}
function isBlank(text, from, to) {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code > 32 && code !== 12288 && code !== 160) return false;
  }
  return true;
}

// server/src/core/guide/fences/repeats.ts
var Repeats = class {
  /** By a part of their lines, since few examples are alike in it: the first one with them. */
  alike = /* @__PURE__ */ new Map();
  /** By all their lines: the first one of those that were alike. */
  same = /* @__PURE__ */ new Map();
  /** The index of the first example with the same lines; null where there is none, and then this is the first one. */
  of(index, lines) {
    const part = `${lines.length} ${lines[0]?.trim()} ${lines[lines.length >> 1]?.trim()}`;
    const first = this.alike.get(part);
    if (!first) {
      this.alike.set(part, { index, lines });
      return null;
    }
    if (first.lines) this.same.set(wholeOf(first.lines), first.index);
    first.lines = null;
    const whole = wholeOf(lines);
    const before2 = this.same.get(whole);
    if (before2 === void 0) this.same.set(whole, index);
    return before2 ?? null;
  }
};
function wholeOf(lines) {
  return lines.map((line) => line.trim()).join("\n");
}

// server/src/core/guide/plain.ts
var deepest = 200;
function plainText(node, depth = 0) {
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  if (node.type === "break") return "\n";
  if (!("children" in node) || depth > deepest) return "";
  const { children } = node;
  if (children.length === 1) return plainText(children[0], depth + 1);
  let text = "";
  for (const child of children) text += plainText(child, depth + 1);
  return text;
}
function withoutTags(html) {
  let text = "";
  let at = 0;
  while (at < html.length) {
    const open2 = html.indexOf("<", at);
    if (open2 < 0) break;
    text += html.slice(at, open2);
    const comment2 = html.startsWith("<!--", open2);
    const close = comment2 ? html.indexOf("-->", open2 + 4) : html.indexOf(">", open2 + 1);
    if (close < 0) return text;
    at = close + (comment2 ? 3 : 1);
  }
  return text + html.slice(at);
}

// server/src/core/guide/htmlHeadings.ts
function htmlHeadings(html) {
  if (!/<h[1-6]/i.test(html)) return [];
  const found2 = [];
  const seen = html.toLowerCase();
  let at = 0;
  while (at < seen.length) {
    const start = seen.indexOf("<", at);
    if (start < 0) break;
    if (seen.startsWith("<!--", start)) {
      const end2 = seen.indexOf("-->", start);
      if (end2 < 0) break;
      at = end2 + 3;
      continue;
    }
    const level = Number(/^<h([1-6])[\s>]/.exec(seen.slice(start, start + 4))?.[1] ?? 0);
    const inner2 = level > 0 ? seen.indexOf(">", start) : -1;
    const close = inner2 > 0 ? seen.indexOf(`</h${level}`, inner2) : -1;
    if (close < 0) {
      at = start + 1;
      if (level > 0) break;
      continue;
    }
    const end = seen.indexOf(">", close);
    at = end < 0 ? seen.length : end + 1;
    const title = withoutTags(html.slice(inner2 + 1, close)).replace(/\s+/g, " ").trim();
    found2.push({ title, level, start, end: at });
  }
  return found2;
}
function placeWithin(text, block, start, end) {
  const from = block.start + start;
  const to = Math.min(block.start + end, block.end);
  const at = (offset) => {
    const before2 = text.slice(block.start, offset);
    const last2 = before2.lastIndexOf("\n");
    const line = block.line + (last2 < 0 ? 0 : before2.split("\n").length - 1);
    return { line, column: last2 < 0 ? block.column + before2.length : before2.length - last2 };
  };
  const first = at(from);
  const last = at(to);
  return {
    start: from,
    end: to,
    line: first.line,
    column: first.column,
    endLine: last.line,
    endColumn: last.column
  };
}

// server/src/core/guide/walk.ts
var deepest2 = 200;
function walk(text, root) {
  const walker = new Walker(text);
  for (const node of root.children) walker.top(node);
  return walker.done();
}
function placeOf3({ position }) {
  const { start, end } = position;
  return {
    start: start.offset,
    end: end.offset,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column
  };
}
var Walker = class {
  constructor(text) {
    this.text = text;
  }
  text;
  chunks = [];
  before = [];
  fences = [];
  tables = [];
  lists = [];
  links = [];
  definitions = /* @__PURE__ */ new Map();
  repeats = new Repeats();
  frontMatter = null;
  chunk = null;
  get section() {
    return this.chunk === null ? null : this.chunks.length - 1;
  }
  top(node) {
    if (node.type === "heading") this.heading(node);
    else if (node.type === "html") this.html(node);
    else if (node.type === "yaml" || node.type === "toml")
      this.frontMatter = { value: node.value, place: placeOf3(node) };
    else this.block(node, "paragraph", 0);
  }
  heading(node) {
    this.open(plainText(node).trim(), node.depth, placeOf3(node));
    this.linksIn(node);
  }
  open(title, level, place) {
    this.chunk = { title, level, place, fences: [], tables: [], lists: [], paragraphs: [], images: 0 };
    this.chunks.push(this.chunk);
  }
  block(node, kind, depth) {
    if (depth > deepest2) return;
    switch (node.type) {
      case "paragraph":
      case "heading":
        this.paragraph(node, kind);
        break;
      case "code":
        this.code(node);
        break;
      case "table":
        this.table(node);
        break;
      case "list":
        this.list(node, depth);
        break;
      case "definition":
        this.definitions.set(node.identifier, node.url);
        break;
      case "html":
        this.html(node);
        break;
      default: {
        const inner2 = node.type === "blockquote" ? "quote" : kind;
        if ("children" in node) for (const child of node.children) this.block(child, inner2, depth + 1);
        else if ("value" in node && this.chunk) this.chunk.images++;
      }
    }
  }
  paragraph(node, kind) {
    const text = plainText(node);
    this.linksIn(node);
    if (text.trim() !== "")
      (this.chunk?.paragraphs ?? this.before).push({ text, place: placeOf3(node), kind });
  }
  code(node) {
    const index = this.fences.length;
    this.fences.push(readFence(this.text, node, placeOf3(node), index, this.section, this.repeats));
    this.chunk?.fences.push(index);
  }
  table(node) {
    const rows = node.children.map(
      (row) => row.children.map((cell) => {
        this.paragraph(cell, "cell");
        return plainText(cell).trim();
      })
    );
    const index = this.tables.length;
    const [header = [], ...others] = rows;
    this.tables.push({ index, place: placeOf3(node), section: this.section, header, rows: others });
    this.chunk?.tables.push(index);
  }
  list(node, depth) {
    const index = this.lists.length;
    const items = node.children.map((item) => ({
      text: item.children.filter((child) => child.type !== "list").map(plainText).join("\n").trim(),
      place: placeOf3(item),
      checked: item.checked ?? null,
      depth
    }));
    this.lists.push({
      index,
      place: placeOf3(node),
      section: this.section,
      ordered: node.ordered ?? false,
      items
    });
    this.chunk?.lists.push(index);
    for (const item of node.children) for (const child of item.children) this.block(child, "item", depth + 1);
  }
  html(node) {
    const place = placeOf3(node);
    let from = 0;
    for (const { title, level, start, end } of htmlHeadings(node.value)) {
      this.raw(node.value.slice(from, start), place);
      from = end;
      this.open(title, level, placeWithin(this.text, place, start, end));
    }
    this.raw(node.value.slice(from), place);
  }
  /** HTML that is no heading: its words are a paragraph, its pictures are content. */
  raw(html, place) {
    const text = withoutTags(html).trim();
    if (text !== "") (this.chunk?.paragraphs ?? this.before).push({ text, place, kind: "paragraph" });
    if (this.chunk && /<(?:img|svg|video|iframe|table|picture)\b/i.test(html)) this.chunk.images++;
  }
  linksIn(node, depth = 0) {
    if (!("children" in node) || depth > deepest2) return;
    for (const child of node.children) {
      if (child.type === "link")
        this.links.push({
          url: child.url,
          text: plainText(child),
          place: placeOf3(child),
          section: this.section
        });
      else if (child.type === "linkReference")
        this.links.push({
          url: "",
          reference: child.identifier,
          text: plainText(child),
          place: placeOf3(child),
          section: this.section
        });
      else if (child.type === "image" || child.type === "imageReference") {
        if (this.chunk) this.chunk.images++;
      } else this.linksIn(child, depth + 1);
    }
  }
  done() {
    const { chunks, before: before2, fences, tables, lists, frontMatter } = this;
    const links = this.links.map(
      ({ reference, ...link }) => reference === void 0 ? link : { ...link, url: this.definitions.get(reference) ?? "" }
    );
    return { chunks, before: before2, fences, tables, lists, links, frontMatter };
  }
};

// server/src/core/guide/read.ts
function readGuide(path, text, root = parseMarkdown(text)) {
  const lines = new LineIndex(text);
  const gathered = walk(text, root);
  const sections = sectionsOf(gathered, lines.place(text.length, text.length));
  const { fences, tables, lists, links, frontMatter } = gathered;
  const words2 = wordsOf3(gathered, sections);
  return {
    path,
    text,
    lines,
    title: sections.find(({ level }) => level === 1)?.title ?? frontTitle(frontMatter?.value ?? ""),
    language: languageOf2(gathered),
    sections,
    fences,
    tables,
    lists,
    links,
    size: sizeOf(lines, fences, sections, words2),
    abbreviations: abbreviationsOf(gathered),
    claims: claimsOf(sections, lists, [...frontLines(frontMatter), ...gathered.before], lines),
    swallowed: swallowedBy(lines, fences)
  };
}
function wordsOf3({ before: before2 }, sections) {
  const opening2 = before2.reduce((sum, { text }) => sum + countWords(text), 0);
  return sections.reduce((sum, section) => sum + section.words, opening2);
}
function languageOf2({ chunks, before: before2 }) {
  let cjk = 0;
  let all = 0;
  const count = (text) => {
    for (let i = 0; i < text.length && i < 2e3; i++) {
      const code = text.charCodeAt(i);
      if (isCjk(code)) cjk++;
      if (code > 32) all++;
    }
  };
  for (const { text } of before2) count(text);
  for (const { title, paragraphs } of chunks) {
    count(title);
    for (const { text, kind } of paragraphs) if (kind !== "cell") count(text);
  }
  return cjk * 5 > all ? "zh-cn" : "en";
}
function abbreviationsOf({ chunks, before: before2 }) {
  const found2 = /* @__PURE__ */ new Map();
  for (const { text } of before2) findAbbreviations(text, found2);
  for (const { title, paragraphs } of chunks) {
    findAbbreviations(title, found2);
    for (const { text } of paragraphs) findAbbreviations(text, found2);
  }
  return found2;
}
function frontTitle(front) {
  const title = /^title\s*[:=]\s*(.{1,400})$/m.exec(front)?.[1]?.trim();
  return title?.replace(/^(["'])(.*)\1$/, "$2") || null;
}
function frontLines(front) {
  if (front === null || front.value.length > 2e4) return [];
  return front.value.split("\n").filter((line) => /^(?:status|state|progress|completion|状态|进度)\s*[:=]/i.test(line)).map((text) => ({ text, place: front.place, kind: "paragraph" }));
}

// server/src/workspace/guideTexts.ts
var GuideTexts = class {
  files = /* @__PURE__ */ new Map();
  /** Read when they are asked for, until they are let go of. */
  guides = /* @__PURE__ */ new Map();
  /** Tells a file's text, or why there is none; null forgets it. False where that was known. */
  set(path, result) {
    const known3 = this.files.get(path)?.result;
    if (known3?.kind === "text" && result?.kind === "text" && known3.text === result.text) return false;
    this.guides.delete(path);
    if (result === null) this.files.delete(path);
    else this.files.set(path, { result, syntax: null, checked: false });
    return true;
  }
  /** Tells what was found of a file's examples: of all of them, or of some. */
  setSyntax(path, syntax, checked) {
    const known3 = this.files.get(path);
    if (known3) this.files.set(path, { result: known3.result, syntax, checked });
  }
  /** Whether all examples of a guide, as it is now, were checked. */
  isChecked(path) {
    return this.files.get(path)?.checked ?? false;
  }
  /** Whether anything was told of a file, be it that it can't be read. */
  has(path) {
    return this.files.has(path);
  }
  /** What is known of a file; the same object while nothing of it is another. */
  get(path) {
    return this.files.get(path) ?? null;
  }
  /** The files that anything was told of. */
  paths() {
    return this.files.keys();
  }
  text(path) {
    const result = this.files.get(path)?.result;
    return result?.kind === "text" ? result.text : null;
  }
  failure(path) {
    const result = this.files.get(path)?.result;
    return result?.kind === "failure" ? result : null;
  }
  /** What a text holds. Throws `TookTooLong` where that can't be told in time. */
  guide(path) {
    const known3 = this.guides.get(path);
    if (known3) return known3;
    const text = this.text(path);
    if (text === null) return null;
    const guide = inTime(() => readGuide(path, text));
    this.guides.set(path, guide);
    return guide;
  }
  /** The guides that are held whole. */
  whole() {
    return this.guides.keys();
  }
  /** Lets go of what a file holds; it is read again when it is asked for. */
  release(path) {
    this.guides.delete(path);
  }
};

// server/src/workspace/judgeInTime.ts
var share = 1 / 5;
function judgeInTime(judge) {
  try {
    return inTime(() => judge(allRules));
  } catch (error) {
    if (!(error instanceof TookTooLong)) throw error;
    return inTime(() => judge(allRules.map(limited)));
  }
}
function limited(rule) {
  const check2 = rule.check;
  return { ...rule, check: (context) => inTime(() => [...check2.call(rule, context)], share) };
}

// server/src/workspace/owners.ts
function ownersOf(plans) {
  const owners = /* @__PURE__ */ new Map();
  for (const plan of plans)
    for (const topic of plan.topics) {
      if (topic.file === null) continue;
      const known3 = owners.get(topic.file);
      if (known3) known3.push({ plan, topic });
      else owners.set(topic.file, [{ plan, topic }]);
    }
  return owners;
}

// server/src/core/plan/text/line.ts
var longestLine = 2e3;
function sub(line, start, end = line.text.length) {
  return { text: line.text.slice(start, end), start: line.start + start };
}
function trim(line) {
  const start = line.text.length - line.text.trimStart().length;
  return sub(line, start, Math.max(start, line.text.trimEnd().length));
}
function placeOf4(index, line, start = 0, end = line.text.length) {
  return index.place(line.start + start, line.start + end);
}
function linesBetween(text, start, end) {
  const lines = [];
  for (let at = start; at < end; ) {
    let next = text.indexOf("\n", at);
    if (next < 0 || next > end) next = end;
    let to = next;
    if (text.charCodeAt(to - 1) === 13 && to > at) to--;
    if (to - at <= longestLine) {
      const quote = /^[ \t]*(?:>[ \t]?)*/.exec(text.slice(at, to))?.[0].length ?? 0;
      lines.push({ text: text.slice(at + quote, to), start: at + quote });
    }
    at = next + 1;
  }
  return lines;
}

// server/src/core/plan/text/numbering.ts
var forms = [
  /^第\s*[0-9０-９零〇一二三四五六七八九十百]{1,5}\s*(?:章|节|部分|篇|讲|步|课|卷|回|集)(?:[\s:：、.．-]+|$|(?=\S))/,
  /^[0-9０-９]{1,3}(?:[.．][0-9０-９]{1,3}){1,4}[.．)）、:：]?(?:\s+|(?=[^\s0-9０-９a-z.．/_-])|$)/,
  /^[([（【]\s*(?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})\s*[)\]）】][\s:：、.]*/,
  /^[0-9０-９]{1,3}\s*(?:[.．](?!\d)|[)）、:：])\s*/,
  /^[一二三四五六七八九十]{1,3}\s*[、.．:：)）]\s*/,
  /^[0-9]{1,2}-[A-Z]\b[\s:：.、-]*/,
  /^[0-9]{1,3}\s+[-–—]\s+/,
  /^(?:[IVX]{1,5}|[A-Z])[.)]\s+/,
  /^[A-Z]{1,4}-?[0-9]{1,3}(?:\.[0-9]{1,3})*\s*[:：.、]\s*/,
  /^[\u2460-\u2473]\s*/,
  /^[0-9]\ufe0f?\u20e3\s*/
];
var worded = /^([\p{L}]{1,12}\.?)\s*((?:[0-9０-９]{1,3}(?:[.．][0-9０-９]{1,3}){0,3}|[IVX]{1,5}|[A-Z]|[一二三四五六七八九十]{1,3}))(?![\p{L}\p{N}_])[\s:：.、)）–—-]*/u;
function numberingOf(text, vocabulary) {
  const word = worded.exec(text);
  if (word) {
    const name2 = word[1].toLowerCase();
    if (vocabulary.chapter.get(name2) || vocabulary.task.get(name2) || vocabulary.phase.get(name2))
      return { raw: word[0].replace(/[\s:：.、)）–—-]+$/, ""), end: word[0].length, word: name2 };
  }
  for (const form2 of forms) {
    const match = form2.exec(text);
    if (!match) continue;
    const raw = match[0].replace(/[\s:：.．、)）-]+$/, "");
    const unit = /^第.*(章|节|部分|篇|讲|步|课|卷|回|集)$/.exec(raw)?.[1] ?? null;
    return { raw, end: match[0].length, word: unit };
  }
  return null;
}

// server/src/core/plan/text/priority.ts
var coded = /(?<![\p{L}\p{N}])[Pp]([0-4])(?![\p{L}\p{N}])/u;
var signs3 = /* @__PURE__ */ new Map([
  ["\u{1F534}", "P0"],
  ["\u{1F7E0}", "P1"],
  ["\u{1F7E1}", "P1"],
  ["\u{1F7E2}", "P2"],
  ["\u{1F535}", "P2"],
  ["\u26AA", "P3"]
]);
function codeIn(line, index) {
  const match = coded.exec(line.text);
  return match ? mark(line, index, `P${match[1]}`, match.index, match.index + match[0].length) : null;
}
function priorityIn(line, vocabulary, index) {
  if (line.text.length > 200) return null;
  const code = codeIn(line, index);
  if (code) return code;
  const word = vocabulary.priority.find(line.text);
  if (word) return mark(line, index, `P${word.value}`, word.start, word.end);
  const flames = /(?:🔥|⭐\ufe0f?|❗){1,5}/u.exec(line.text);
  if (flames) {
    const count = [...flames[0].replace(/\ufe0f/g, "")].length;
    return mark(line, index, `P${Math.max(0, 3 - count)}`, flames.index, flames.index + flames[0].length);
  }
  for (const [sign, value] of signs3) {
    const at = line.text.indexOf(sign);
    if (at >= 0) return mark(line, index, value, at, at + sign.length);
  }
  const raw = line.text.trim();
  if (raw === "" || raw.length > 30 || /^[-–—/]+$/.test(raw)) return null;
  const start = line.text.indexOf(raw);
  return mark(line, index, raw, start, start + raw.length);
}
function headingPriority(line, vocabulary, index) {
  const code = codeIn(line, index);
  if (code) return code;
  if (line.text.length > 200) return null;
  const spoken = /priority|优先|must[- ]have|should[- ]have|nice[- ]to[- ]have|could[- ]have|essential|critical|必须|紧急/i.test(
    line.text
  );
  const word = spoken ? vocabulary.priority.find(line.text) : null;
  return word ? mark(line, index, `P${word.value}`, word.start, word.end) : null;
}
function mark(line, index, value, start, end) {
  return {
    value,
    raw: line.text.slice(start, end),
    place: index.place(line.start + start, line.start + end)
  };
}

// server/src/core/plan/text/state.ts
var strong = /* @__PURE__ */ new Map([
  ["\u2705", "complete"],
  ["\u2714", "complete"],
  ["\u2611", "complete"],
  ["\u{1F389}", "complete"],
  ["\u2713", "complete"],
  ["\u23F3", "planned"],
  ["\u2B1C", "planned"],
  ["\u23F8", "planned"],
  ["\u2610", "planned"],
  ["\u274C", "planned"],
  ["\u{1F532}", "planned"],
  ["\u231B", "planned"],
  ["\u{1F6A7}", "drafting"],
  ["\u{1F504}", "drafting"],
  ["\u{1F3D7}", "drafting"]
]);
var weak = /* @__PURE__ */ new Map([
  ["\u{1F4CB}", "planned"],
  ["\u{1F7E2}", "complete"],
  ["\u{1F7E1}", "drafting"],
  ["\u{1F534}", "planned"],
  ["\u{1F4DD}", "drafting"],
  ["\u{1F680}", "drafting"],
  ["\u26AA", "planned"],
  ["\u{1F195}", "planned"],
  ["\u270F", "drafting"],
  ["\u{1F4C5}", "planned"],
  ["\u{1F6AB}", "planned"],
  ["\u2B55", "planned"],
  ["\u{1F51C}", "planned"],
  ["\u2716", "planned"],
  ["\u2717", "planned"],
  ["\u{1F7E0}", "drafting"],
  ["\u26A0", "drafting"],
  ["\u{1F535}", "drafting"],
  ["\u25B6", "drafting"],
  ["\u{1F528}", "drafting"],
  ["\u{1F331}", "drafting"],
  ["\u{1F4AF}", "complete"],
  ["\u{1F536}", "drafting"],
  ["\u26AB", "planned"],
  ["\u2014", "planned"],
  ["\u2753", "planned"]
]);
var signAtStart = new RegExp("^(?:\\p{Extended_Pictographic}|[\\u2610-\\u2612\\u2713-\\u2718\\u2b1c])\\ufe0f?", "u");
function signAt(text, offset, labelled) {
  const raw = signAtStart.exec(text.slice(offset, offset + 4))?.[0];
  if (raw === void 0) return null;
  const bare = raw.replace(/\ufe0f/g, "");
  const value = strong.get(bare) ?? (labelled ? weak.get(bare) : void 0);
  return value === void 0 ? null : { value, raw };
}
function statusIn2(line, vocabulary, index) {
  const { text } = line;
  if (text.length > 300) return null;
  const box = /^\s*(\[[ xX✓✔]?\])/.exec(text);
  const words2 = vocabulary.status.find(text);
  const sign = firstSign(text);
  const mark2 = (value, form2, start, end) => ({
    value,
    raw: text.slice(start, end),
    place: index.place(line.start + start, line.start + end),
    form: form2
  });
  if (words2 && words2.start < 40) {
    const start = sign && /^\s*$/.test(text.slice(sign.end, words2.start)) ? sign.start : words2.start;
    return mark2(words2.value, "words", start, words2.end);
  }
  if (box) {
    const start = box[0].length - box[1].length;
    return mark2(/[xX✓✔]/.test(box[1]) ? "complete" : "planned", "box", start, box[0].length);
  }
  if (sign) return mark2(sign.value, "sign", sign.start, sign.end);
  const percent = /(\d+(?:\.\d+)?)\s*[%％]/.exec(text);
  if (!percent) return null;
  return null;
}
function firstSign(text) {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 8192 || code >= 12288 && code < 55296) continue;
    const sign = signAt(text, at, true);
    if (sign && sign.raw !== "\u2014") return { value: sign.value, start: at, end: at + sign.raw.length };
    if (code >= 55296 && code < 56320) at++;
  }
  return null;
}
var bar = "[\u2588\u2593\u2592\u2591\u25A0\u25A1\u25B0\u25B1\u25CF\u25CB\u25FC\u25FB\u2B1B\u25AA\u25AB#=\u{1F7E9}\u{1F7E8}\u2B1C\u2705\u{1F7E6}-]{3,}";
var progressForm = new RegExp(`(?:\\[?${bar}\\]?\\s*)?(\\d{1,3}(?:[.\uFF0E]\\d+)?)\\s*[%\uFF05]`, "u");
var countForm = /(?<![\d./])(\d{1,4})\s*[/／]\s*(\d{1,4})(?![\d./])/;
var barOnly = /\[?((?:[█▓▒░■□▰▱●○◼◻▪▫]|🟩|🟨|⬜|✅){3,})\]?/u;
function progressIn(line, index, labelled) {
  const { text } = line;
  if (text.length > 300) return null;
  const at = (match, value) => value < 0 || value > 100 ? null : {
    value,
    raw: match[0].trim(),
    place: index.place(
      line.start + match.index + (match[0].length - match[0].trimStart().length),
      line.start + match.index + match[0].trimEnd().length
    )
  };
  const percent = progressForm.exec(text);
  if (percent) return at(percent, Number(percent[1]?.replace("\uFF0E", ".")));
  if (!labelled) return null;
  const count = countForm.exec(text);
  if (count && Number(count[2]) > 0)
    return at(count, Math.round(100 * Number(count[1]) / Number(count[2])));
  const drawn = barOnly.exec(text);
  if (drawn) {
    const steps = [...drawn[1].replace(/\ufe0f/g, "")];
    const filled2 = steps.filter((step2) => "\u2588\u2593\u25A0\u25B0\u25CF\u25FC\u25AA\u{1F7E9}\u2705".includes(step2)).length;
    return at(drawn, Math.round(100 * filled2 / steps.length));
  }
  const bare = /^\s*(\d{1,3})\s*$/.exec(text);
  return bare ? at(bare, Number(bare[1])) : null;
}

// server/src/core/plan/entryHead.ts
var opening = /^[\s]*(?:(?:\*\*|__|~~)+\s*|[-–—•·]\s+)?/;
var writtenBox = new RegExp("^\\[([ xX\u2713\u2714~-]|\\p{Extended_Pictographic}\\ufe0f?)\\]\\s*", "u");
var emoji = new RegExp("^(?:\\p{Extended_Pictographic}\\ufe0f?(?:\\u200d\\p{Extended_Pictographic}\\ufe0f?)*)\\s*", "u");
var priorityCode = /^[[(（【]?P[0-4][\])）】]?(?![\p{L}\p{N}.])\s*[:：|–—-]?\s*/u;
function readHead(line, { vocabulary, index }, limit) {
  const { text } = line;
  let end = 0;
  let number2 = null;
  let word = null;
  let status = null;
  let priority = null;
  for (let round = 0; round < 8; round++) {
    end += opening.exec(text.slice(end, end + 200))?.[0].length ?? 0;
    if (limit !== null && end >= limit) break;
    const rest = text.slice(end, end + 120);
    const box = writtenBox.exec(rest);
    if (box && !/^\]\(/.test(text.slice(end + 2, end + 4))) {
      const inside = box[1];
      const sign2 = signAt(inside, 0, true);
      const value = /[xX✓✔]/.test(inside) ? "complete" : sign2?.value ?? (/[~-]/.test(inside) ? "drafting" : "planned");
      const raw = box[0].trimEnd();
      status ??= {
        value,
        raw: sign2 ? inside : raw,
        place: sign2 ? index.place(line.start + end + 1, line.start + end + 1 + inside.length) : index.place(line.start + end, line.start + end + raw.length),
        form: sign2 ? "sign" : "box"
      };
      end += box[0].length;
      continue;
    }
    const sign = signAt(rest, 0, false);
    if (sign) {
      status ??= {
        value: sign.value,
        raw: sign.raw,
        place: index.place(line.start + end, line.start + end + sign.raw.length),
        form: "sign"
      };
      end += sign.raw.length;
      continue;
    }
    const decoration3 = emoji.exec(rest);
    if (decoration3 && !/^[0-9#*]/.test(rest)) {
      if (/^[🔴🟠🟡🟢🔥]/u.test(rest))
        priority ??= priorityIn(sub(line, end, end + decoration3[0].length), vocabulary, index);
      end += decoration3[0].length;
      continue;
    }
    const code = priorityCode.exec(rest);
    if (code) {
      priority ??= codeIn(sub(line, end, end + code[0].length), index);
      end += code[0].length;
      continue;
    }
    if (number2 === null) {
      const found2 = numberingOf(rest, vocabulary);
      if (found2 && end + found2.end <= (limit ?? text.length) && (found2.end < text.length - end || found2.word !== null)) {
        number2 = found2.raw;
        word = found2.word;
        const inNumber = /^P[0-4](?=[.．]\d)/.exec(found2.raw);
        if (inNumber)
          priority ??= {
            value: inNumber[0],
            raw: inNumber[0],
            place: index.place(line.start + end, line.start + end + 2)
          };
        end += found2.end;
        continue;
      }
    }
    break;
  }
  return { end, number: number2, word, status, priority };
}

// server/src/core/plan/text/fold.ts
var signs4 = /[\u200d\u20e3\ufe0e\ufe0f\u{1f000}-\u{1faff}\u2190-\u21ff\u2300-\u23ff\u2460-\u24ff\u2580-\u27bf\u2900-\u297f\u2b00-\u2bff\u3030\u303d\u{e0020}-\u{e007f}]/gu;
var before = /[\s\-–—:：;,.、·•>|=_/\\]/;
var behind = /[\s\-–—:：;,、·•|=_/\\。]/;
var marks = /[*`~]+/g;
var isPlain = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
var isAscii = /^[\x20-\x7e]*$/;
function fold(text) {
  if (isPlain.test(text)) return text.toLowerCase();
  const letters = isAscii.test(text) ? text.toLowerCase() : text.normalize("NFKC").toLowerCase().replace(signs4, " ");
  return withoutEdges(letters.replace(marks, "").replace(/\s+/g, " "));
}
function withoutEdges(text) {
  let start = 0;
  let end = text.length;
  while (start < end && before.test(text[start])) start++;
  while (end > start && behind.test(text[end - 1])) end--;
  return text.slice(start, end);
}
function plainTitle(text) {
  if (isPlain.test(text)) return text;
  const words2 = text.replace(/!?\[([^\][]*)\]\([^()]*\)/g, "$1").replace(/\[\[(?:[^\][|]*\|)?([^\][|]*)\]\]/g, "$1").replace(/<[^<>]*>/g, " ").replace(/(?<![\p{L}\p{N}])_{1,2}([^_]+)_{1,2}(?![\p{L}\p{N}])/gu, "$1").replace(/\*\*|__|~~|`|\*(?=\S)|(?<=\S)\*/g, "").replace(/\\([|#*_`[\]()-])/g, "$1").replace(signs4, " ").replace(/\s+/g, " ");
  return withoutEdges(words2);
}
function withoutBrackets(text) {
  return text.replace(/\s*[(（][^()（）]*[)）]\s*$/, "");
}
function isHan(code) {
  return code >= 13312 && code <= 40959;
}

// server/src/core/plan/text/measure.ts
var number = "[0-9\uFF10-\uFF19]+(?:[,\uFF0C][0-9\uFF10-\uFF19]{3})*(?:[.\uFF0E][0-9\uFF10-\uFF19]+)?";
var quantity = new RegExp(
  `(?<![A-Za-z0-9\u7B2C.\uFF0E_/-])([~\uFF5E\u2248\u2265>\uFF1E<\uFF1C\u2264\u7EA6]?\\s*)(${number})\\s?([kK\u5343\u4E07](?![\\p{L}]))?([+\uFF0B]?)(?:\\s?(?:[-\u2013\u2014~\uFF5E]|\u81F3|\u5230|to)\\s?(${number})\\s?([kK\u5343\u4E07](?![\\p{L}]))?([+\uFF0B]?))?(?![0-9\uFF10-\uFF19%\uFF05])`,
  "giu"
);
function quantitiesIn(text, vocabulary) {
  const found2 = [];
  for (const match of text.matchAll(quantity)) {
    const [whole, sign = "", low = "", lowK, , high, highK] = match;
    let end = match.index + whole.trimEnd().length;
    if (/[<＜≤]/.test(sign)) continue;
    const top = high === void 0 ? null : toNumber(high, highK);
    const bottom = toNumber(
      low,
      lowK ?? (top !== null && highK && toNumber(low, void 0) < 100 ? highK : void 0)
    );
    if (!Number.isFinite(bottom)) continue;
    const gap2 = /^[\s+＋]*(?:or more\s|more\s|以上\s?)?/.exec(text.slice(end, end + 12))?.[0].length ?? 0;
    const unit = unitAt(text, end + gap2, vocabulary);
    if (unit) end = unit.end;
    found2.push({
      value: bottom,
      max: top !== null && top > bottom ? top : null,
      unit: unit?.value ?? null,
      start: match.index,
      end
    });
  }
  return found2;
}
function unitAt(text, offset, vocabulary) {
  const direct = vocabulary.unit.at(text, offset);
  if (direct) return direct;
  const rest = text.slice(offset, offset + 24);
  const between = /^(?:[a-z-]+ ){1,2}|^个?[\u3400-\u9fff]{1,4}?(?=主题|文档|指南|示例|实例|教程)/i.exec(
    rest
  )?.[0];
  return between === void 0 ? null : vocabulary.unit.at(text, offset + between.length);
}
function linesIn(line, vocabulary, index, bare) {
  const arrow = Math.max(
    line.text.lastIndexOf("\u2192"),
    line.text.lastIndexOf("->"),
    line.text.lastIndexOf("=>"),
    line.text.lastIndexOf("\u279C")
  );
  const from = arrow < 0 ? 0 : arrow + 1;
  const all = quantitiesIn(line.text, vocabulary).filter(({ start: start2 }) => start2 >= from);
  const found2 = all.find(({ unit }) => unit === "lines") ?? (bare && all[0]?.unit == null ? all[0] : void 0);
  if (!found2) return null;
  const { value, max, start, end } = found2;
  return {
    value,
    max,
    raw: line.text.slice(start, end),
    place: index.place(line.start + start, line.start + end)
  };
}
function toNumber(text, scale) {
  const value = Number(text.normalize("NFKC").replace(/,/g, ""));
  const times = scale === void 0 ? 1 : scale === "\u4E07" ? 1e4 : 1e3;
  return Math.round(value * times * 100) / 100;
}

// server/src/core/plan/entryTail.ts
function readTail(line, context) {
  const facts = {
    status: null,
    progress: null,
    lines: null,
    priority: null,
    effort: null,
    owner: null
  };
  let rest = trim(line);
  for (let round = 0; round < 8 && rest.text !== ""; round++) {
    const next = cutSize(rest, context) ?? cutOwner(rest, facts) ?? cutRecord(rest, facts, context) ?? cutBracket(rest, facts, context) ?? cutSign(rest, facts, context) ?? cutField(rest, facts, context) ?? cutFront(rest, facts, context);
    if (next === null) break;
    rest = trim(next);
  }
  return { rest, ...facts };
}
function factsIn(line, context) {
  const facts = {
    status: null,
    progress: null,
    lines: null,
    priority: null,
    effort: null,
    owner: null
  };
  for (const match of line.text.matchAll(/[^,，;；|]+/g)) {
    const piece = trim(sub(line, match.index, match.index + match[0].length));
    if (piece.text !== "") isFact(piece, facts, context);
  }
  return facts;
}
function cutRecord(line, facts, context) {
  const bars = [...line.text.slice(0, 600).matchAll(/(?<!\\)\|/g)].map(({ index }) => index);
  if (bars.length === 0) return null;
  const pieces2 = [-1, ...bars].map((bar2, place) => trim(sub(line, bar2 + 1, bars[place] ?? line.text.length)));
  const [first, ...others] = pieces2;
  for (const piece of others) {
    if (piece.text === "" || isFact(piece, facts, context, true)) continue;
    if (facts.owner === null && piece.text.length <= 30 && piece !== others.at(-1)) facts.owner = piece.text;
  }
  return first;
}
function cutOwner(line, facts) {
  const match = /(?:^|[\s,，;；、/])@([\p{L}\p{N}_-]{1,30})$/u.exec(line.text.slice(-40));
  if (!match) return null;
  facts.owner ??= match[1];
  return sub(line, 0, line.text.length - match[0].length);
}
function cutSize(line, { vocabulary }) {
  if (line.text.length > 24) return null;
  const [quantity2] = quantitiesIn(line.text, vocabulary);
  const isSize = quantity2?.start === 0 && quantity2.end === line.text.length && quantity2.unit === "other";
  return isSize ? sub(line, line.text.length) : null;
}
function cutBracket(line, facts, context) {
  const match = /[(（【[]([^()（）【】[\]]{1,80})[)）】\]][\s*_.。]*$/.exec(line.text.slice(-140));
  if (!match) return null;
  const start = Math.max(0, line.text.length - 140) + match.index;
  const content = sub(line, start + 1, start + 1 + match[1].length);
  return isFact(content, facts, context) ? sub(line, 0, start) : null;
}
function cutSign(line, facts, context) {
  const { text } = line;
  const stars = /\s*(?:[⭐★🔥]|\ufe0f)+$/u.exec(text.slice(-40));
  if (stars && stars[0].trim() !== "") return sub(line, 0, text.length - stars[0].length);
  for (let at = text.length - 1; at >= Math.max(0, text.length - 40); at--) {
    const code = text.charCodeAt(at);
    if (code < 8192 || code >= 12288 && code < 55296 || code >= 56320 && code < 57344) continue;
    const sign = signAt(text, at, false);
    if (!sign) continue;
    if (at === 0 && text.length > 24) return null;
    const found2 = statusIn2(sub(line, at), context.vocabulary, context.index);
    facts.status ??= found2;
    facts.progress ??= progressIn(sub(line, at), context.index, false);
    return sub(line, 0, at);
  }
  return null;
}
var fieldForms = [
  /[.。]\s+([^.。]{1,40})[.。]?$/,
  /(?:^|\s)[-–—]+\s+([^-–—]{1,40})$/,
  /(?:(?<!\d)[,，]|[,，](?!\d{3})|[;；:：·•])\s*([^,，;；:：·•]{1,40})$/
];
function cutField(line, facts, context) {
  const end = line.text.slice(-60);
  const ends2 = fieldForms.map((form2) => form2.exec(end)).filter((match) => match !== null);
  for (const match of ends2.sort((a, b) => b.index - a.index)) {
    const content = match[1];
    const start = line.text.length - end.length + match.index;
    const from = start + match[0].lastIndexOf(content);
    if (isFact(sub(line, from, from + content.length), facts, context, true)) return sub(line, 0, start);
  }
  return null;
}
function cutFront(line, facts, context) {
  const match = /^[(（[]([^()（）[\]]{1,60})[)）\]]\s*/.exec(line.text);
  if (match && isFact(sub(line, 1, 1 + match[1].length), facts, context))
    return sub(line, match[0].length);
  const sign = signAt(line.text, 0, false);
  if (sign && facts.status === null) {
    const end = sign.raw.length;
    const words2 = /^[^,，;；.。:：(（]*/.exec(line.text.slice(end))?.[0] ?? "";
    const whole = context.vocabulary.status.get(fold(words2)) === null ? end : end + words2.length;
    facts.status = statusIn2(sub(line, 0, whole), context.vocabulary, context.index);
    return sub(line, end);
  }
  const separator = /^[\s\-–—:：|→>#*_~]+/.exec(line.text);
  return separator && separator[0].length < line.text.length ? sub(line, separator[0].length) : null;
}
function widthOf(text) {
  return text.trim().replace(/[\u3400-\u9fff]/g, "xx").length;
}
function isFact(piece, facts, { vocabulary, index }, whole = false) {
  const { text } = piece;
  const folded = fold(text);
  const quantities = quantitiesIn(text, vocabulary);
  const lines = linesIn(piece, vocabulary, index, false);
  if (lines && (!whole || widthOf(text) - widthOf(lines.raw) <= 12)) {
    facts.lines ??= lines;
    return true;
  }
  const spoken = /^(?:priority|优先级)\s*[:：]?\s*/i.exec(folded);
  const wordOf = folded.slice(spoken?.[0].length ?? 0);
  if (spoken || codeIn(piece, index) && folded.length <= 16 || vocabulary.priority.get(wordOf) !== null) {
    facts.priority ??= priorityIn(piece, vocabulary, index);
    return facts.priority !== null;
  }
  const status = statusIn2(piece, vocabulary, index);
  const percent = progressIn(piece, index, false);
  const said2 = status !== null && status.place.start - piece.start <= 3 && (!whole || vocabulary.status.get(folded) !== null);
  if (said2 || percent && (!whole || folded.length <= 12)) {
    if (said2) facts.status ??= status;
    facts.progress ??= percent;
    return true;
  }
  const [quantity2] = quantities;
  if (!quantity2 || quantity2.start > 6) return false;
  const after = text.slice(quantity2.end).replace(/^\s*/, "");
  if (quantity2.unit === null || quantity2.unit === "other") {
    const effort = vocabulary.effort.at(text, text.length - after.length) ?? (quantity2.unit === "other" ? vocabulary.effort.find(text, quantity2.start) : null);
    if (effort) {
      facts.effort ??= text.trim();
      return true;
    }
  }
  return quantity2.unit !== null && (!whole || quantity2.end >= text.trimEnd().length);
}

// server/src/core/plan/text/paths.ts
var documentEnding = /\.(?:mdx?|markdown|mdown|mkdn|rst|adoc|asciidoc|docx?|ipynb|org|qmd|rmd|tex|typ)$/i;
var anyEnding = /\.(?:mdx?|markdown|mdown|mkdn|rst|adoc|asciidoc|docx?|ipynb|org|qmd|rmd|tex|typ)(?![\p{L}\p{N}_/.-])/giu;
function isDocument(path) {
  return documentEnding.test(path.replace(/[#?].*$/, ""));
}
function isFolder(path) {
  return /^[^\s:*?"<>|]+\/$/.test(path) && !path.includes("//");
}
function isGlob(path) {
  return /[*{]/.test(path);
}
function pathsIn(line) {
  if (!/[./]/.test(line.text)) return [];
  let refs = known2.get(line);
  if (!refs) {
    refs = findPaths(line.text);
    known2.set(line, refs);
  }
  return refs;
}
var known2 = /* @__PURE__ */ new WeakMap();
function findPaths(text) {
  const found2 = [];
  const taken = (start, end) => found2.some((ref) => start < ref.outerEnd && end > ref.outerStart);
  const links = text.includes("](");
  for (const match of (links ? text : "").matchAll(
    /\[([^[\]]*)\]\(<?([^()<>\s]*(?:\([^()\s]*\)[^()<>\s]*)*)>?(?:\s+["'][^"']*["'])?\)/g
  )) {
    const [whole, label = "", target = ""] = match;
    const path = target.replace(/[#?].*$/, "");
    if (/^[a-z][a-z0-9+.-]*:/i.test(path) || !(isDocument(path) || isFolder(path))) continue;
    const start = match.index + whole.indexOf(target, label.length + 2);
    found2.push({
      text: path,
      start,
      end: start + path.length,
      ...widened(text, match.index, match.index + whole.length),
      label: label.replace(/`/g, "")
    });
  }
  for (const match of (text.includes("`") ? text : "").matchAll(/`+([^`]+)`+/g)) {
    const [whole, inner2 = ""] = match;
    const path = inner2.trim();
    if (!(isDocument(path) || isFolder(path)) || /^[a-z]+:\/\//i.test(path) || path.length > 300) continue;
    if (taken(match.index, match.index + whole.length)) continue;
    const start = match.index + whole.indexOf(path);
    found2.push({
      text: path,
      start,
      end: start + path.length,
      ...widened(text, match.index, match.index + whole.length),
      label: null
    });
  }
  for (const match of text.matchAll(anyEnding)) {
    const end = match.index + match[0].length;
    let start = match.index;
    while (start > 0 && !/[\s`|<>"'，。；：（）()[\]、,:;→“”《》「」]/.test(text[start - 1]))
      start--;
    while (start < match.index && /[*_~]/.test(text[start]) && text[start] === text[start + 1])
      start += 2;
    if (start === match.index || taken(start, end) || text.slice(start - 3, start) === "://") continue;
    if (/^\/\//.test(text.slice(start, end))) continue;
    found2.push({ text: text.slice(start, end), start, end, ...widened(text, start, end), label: null });
  }
  if (found2.length === 0 && isFolder(text) && /^[\p{L}\p{N}_.-]+(?:\/[\p{L}\p{N}_.-]+)*\/$/u.test(text))
    found2.push({ text, start: 0, end: text.length, outerStart: 0, outerEnd: text.length, label: null });
  return found2.sort((a, b) => a.start - b.start);
}
function widened(text, start, end) {
  let outerStart = start;
  let outerEnd = end;
  while (outerStart > 0 && /[*_~"“「《]/.test(text[outerStart - 1])) outerStart--;
  while (outerEnd < text.length && /[*_~"”」》]/.test(text[outerEnd])) outerEnd++;
  return { outerStart, outerEnd };
}
function folderIn(line) {
  const code = /`([^`\s]+\/)`/.exec(line.text)?.[1];
  if (code && isFolder(code)) return code;
  const bracketed2 = /[(（]\s*([^\s()（）]+\/)\s*[)）]/.exec(line.text)?.[1];
  if (bracketed2 && isFolder(bracketed2)) return bracketed2;
  const bare = line.text.replace(
    new RegExp("^(?:[\\s#*]|\\p{Extended_Pictographic}|\\ufe0f)*?(?:\\d{1,3}(?:\\.\\d{1,3})*[.)\u3001\uFF09]?\\s+)?(?=[\\p{L}\\p{N}_.])", "u"),
    ""
  ).replace(/[\s*:：]+$/, "");
  const whole = /^([\p{L}\p{N}_.-]+(?:\/[\p{L}\p{N}_.-]+)*\/?)(?:\s*[(（][^()（）]*[)）])?$/u.exec(bare)?.[1];
  if (whole === void 0 || isDocument(whole)) return null;
  return whole.includes("/") ? whole : null;
}
function baseName(path) {
  const clean2 = path.replace(/\/+$/, "");
  return clean2.slice(clean2.lastIndexOf("/") + 1);
}

// server/src/core/plan/entry.ts
var filler = /^\s*(?:(?:the|a|an|new|file|doc|document|guide|page|called|named)\s+){0,3}(?:新?的?(?:文件|文档))?\s*[:：]?\s*$/i;
function readEntry(line, context) {
  const { vocabulary, index } = context;
  const refs = pathsIn(line);
  const head = readHead(line, context, refs[0]?.outerStart ?? null);
  let at = head.end;
  const first = refs[0];
  let touches = false;
  if (first && first.outerStart > at) {
    const make = vocabulary.make.at(line.text, at);
    const touch = make ? null : vocabulary.touch.at(line.text, at);
    const verb = make ?? touch;
    if (verb && filler.test(line.text.slice(verb.end, first.outerStart))) {
      touches = touch !== null;
      at = first.outerStart;
    }
  }
  const ref = chosen(line, refs, at, context);
  if (ref && ref.outerStart > at && vocabulary.touch.at(line.text, at)) touches = true;
  const { name: name2, described, tail } = ref ? besidePath(line, ref, at, context) : withoutPath(line, at, context);
  const path = ref && {
    text: ref.text,
    place: placeOf4(index, line, ref.start, ref.end),
    kind: isGlob(ref.text) ? "glob" : isDocument(ref.text) ? "document" : "folder"
  };
  return {
    ...tail,
    name: name2,
    described,
    number: head.number,
    numbered: head.word,
    isChapter: head.word !== null && vocabulary.chapter.get(head.word) !== null,
    path,
    touches,
    status: tail.status?.form === "words" ? tail.status : head.status ?? tail.status,
    priority: head.priority ?? tail.priority
  };
}
var isSentence = /\s(?:is|are|was|were|has|have|had|isn't|aren't)\s/i;
var ends = new RegExp("^[\\s*_~.\u3002]*(?:[(\uFF08][^()\uFF08\uFF09]*[)\uFF09]\\s*)?(?:[-\u2013\u2014,\uFF0C]\\s{1,4})?(?:\\p{Extended_Pictographic}\\ufe0f?[^\\n]{0,40})?$", "u");
function chosen(line, refs, at, { vocabulary }) {
  const { text } = line;
  const first = refs[0];
  if (!first) return null;
  if (first.outerStart <= at) return first;
  for (const ref of refs) {
    const before2 = text.slice(at, ref.outerStart);
    const after = text.slice(ref.outerEnd);
    if (/[(（【[]\s*(?:(?:file|path|see|文件|路径)\s*[:：]\s*)?$/i.test(before2) && /^\s*(?:[,，;；|][^()（）]*)?[)）】\]]/.test(after))
      return ref;
    if (/(?:^|\s)(?:[-–—→|]|->|=>)\s*$|[:：|→]\s*$/.test(before2) && ends.test(after)) return ref;
    if (isSentence.test(before2)) continue;
    const isMarked = ref.label !== null || line.text[ref.start - 1] === "`";
    const last = /([\p{L}]+)\s+$/u.exec(before2)?.[1]?.toLowerCase();
    if (isMarked && before2.length <= 60 && last && !vocabulary.about.get(last) && ends.test(after))
      return ref;
  }
  return null;
}
function besidePath(line, ref, at, context) {
  const leads = ref.outerStart <= at;
  if (leads) {
    const tail2 = readTail(sub(line, ref.outerEnd), context);
    const { rest, lines, owner } = inMiddle(tail2, context);
    const described2 = /^[(（][^()（）]*[)）]$/.test(rest.text) ? "" : plainTitle(rest.text);
    const label = ref.label !== null && !isDocument(ref.label) ? plainTitle(ref.label) : "";
    return { name: label, described: described2 === "" ? null : described2, tail: { ...tail2, lines, owner } };
  }
  const before2 = line.text.slice(at, ref.outerStart).replace(/[\s([（【]*(?:(?:file|path|文件|路径)\s*[:：]\s*)?$|[\s\-–—:：|→>]+$/gi, "");
  const closed = /^\s*(?:[,，;；|][^()（）]*)?[)）】\]]/.exec(line.text.slice(ref.outerEnd))?.[0].length ?? 0;
  const inside = factsIn(sub(line, ref.outerEnd, ref.outerEnd + Math.max(0, closed - 1)), context);
  const own3 = readTail(sub(line, at, at + before2.length), context);
  const after = readTail(sub(line, ref.outerEnd + closed), context);
  const described = plainTitle(after.rest.text);
  const tail = {
    rest: own3.rest,
    status: inside.status ?? after.status ?? own3.status,
    progress: inside.progress ?? after.progress ?? own3.progress,
    lines: inside.lines ?? after.lines ?? own3.lines,
    priority: inside.priority ?? after.priority ?? own3.priority,
    effort: inside.effort ?? after.effort ?? own3.effort,
    owner: inside.owner ?? after.owner ?? own3.owner
  };
  return { name: plainTitle(own3.rest.text), described: described === "" ? null : described, tail };
}
function inMiddle({ rest, lines, owner }, { vocabulary, index }) {
  const match = /\s*[(（]([^()（）]{1,40})[)）]\s*[-–—]+\s*(@?[\p{L}\p{N}_. ]{1,24})$/u.exec(rest.text);
  const size = match && linesIn(sub(rest, match.index, match.index + match[0].length), vocabulary, index, false);
  if (!match || !size) return { rest, lines, owner };
  return { rest: sub(rest, 0, match.index), lines: lines ?? size, owner: owner ?? match[2] };
}
function withoutPath(line, at, context) {
  const tail = readTail(sub(line, at), context);
  const { text } = tail.rest;
  const bold = /^\s*(?:\*\*|__)([^*_]+)(?:\*\*|__)\s*(?:[:：]|[-–—]\s)?\s*([\s\S]*)$/.exec(
    opened(line, at) + text
  );
  const parts = bold ?? /^(.*?\S)\s+(?:-{1,2}|–|—|\|)\s+(\S[\s\S]*)$/.exec(text);
  const name2 = plainTitle(parts?.[1] ?? text);
  const described = plainTitle(parts?.[2] ?? "");
  return { name: name2, described: described === "" ? null : described, tail };
}
function opened(line, at) {
  return /(?:\*\*|__)$/.exec(line.text.slice(0, at))?.[0] ?? "";
}

// server/src/core/plan/labelLine.ts
var form = new RegExp("^\\s*(?:[-*+\u2022]\\s+)?(?:\\[[ xX]\\]\\s+)?(?:\\p{Extended_Pictographic}\\ufe0f?\\s*)*(\\*\\*|__)?\\s*(?:\\p{Extended_Pictographic}\\ufe0f?\\s*)*([^\\s:\uFF1A*][^:\uFF1A*\\n]{0,47}?)\\s*(\\*\\*|__)?\\s*([:\uFF1A])\\s*(\\*\\*|__)?\\s*", "u");
function labelsIn(line, context) {
  const first = labelAt(line, context);
  if (!first) return [];
  if (first.field === null) return [first];
  const all = pieces(line, context);
  return all.length > 1 ? all : [first];
}
function pieces(line, context) {
  const starts = [
    0,
    ...[
      ...line.text.matchAll(
        /[|｜;；·•]\s*|\s{2,}(?=\S)|\u3000(?=\S)|[,，]\s*(?=(?:\*\*)?[^:：,，]{1,16}[:：])/g
      )
    ].map(({ index, 0: { length } }) => index + length)
  ];
  const labels = starts.flatMap((start) => {
    const found2 = labelAt(sub(line, start), context);
    return found2?.field ? [{ start, found: found2 }] : [];
  });
  return labels.map(({ found: found2 }, place) => {
    const next = labels[place + 1]?.start ?? line.text.length;
    const from = found2.value.start - line.start;
    const value = trim(sub(line, from, Math.max(from, next)));
    return { ...found2, value: trim(sub(value, 0, value.text.replace(/[\s|｜;；·•,，]+$/, "").length)) };
  });
}
function labelAt(line, { vocabulary }) {
  const match = form.exec(line.text.slice(0, 120));
  if (!match) return null;
  const label = match[2];
  if (/^[a-z]+$/i.test(label) && line.text.startsWith("//", match[0].length)) return null;
  const isBold = match[1] !== void 0 && (match[3] !== void 0 || match[5] !== void 0);
  const field = vocabulary.field(label);
  if (field === null && !isBold) return null;
  const value = trim(sub(line, match[0].length));
  return { field, label, value };
}

// server/src/core/plan/parts.ts
var bracketed = /[(（]([^()（）]*(?:[(（][^()（）]*[)）][^()（）]*)*)[)）]\s*$/;
var longestPart = 60;
function readParts(line, index) {
  const { text } = line;
  const bracket = text.length <= 600 ? bracketed.exec(text) : null;
  if (bracket && bracket.index > 0) {
    const name2 = sub(line, 0, bracket.index);
    const content = sub(line, bracket.index + 1, bracket.index + 1 + bracket[1].length);
    const own3 = readParts(name2, index);
    const parts = isAlias(name2.text, content.text) ? [] : split(content, index);
    return parts.length === 0 ? { ...own3, note: own3.note ?? content.text.trim() } : { ...own3, parts: [...own3.parts, ...parts] };
  }
  const colon = /^([^:：]{1,60}?)(?:[:：](?!:)\s*)(?!\/\/)(\S[\s\S]*)$/.exec(text);
  if (colon && !/:$/.test(colon[1]) && !/^[:：]/.test(colon[2])) {
    const rest = sub(line, text.length - colon[2].length);
    const parts = split(rest, index);
    const lists = parts.length > 1 || parts.length === 1 && rest.text.length <= 24;
    return {
      name: nameOf2(colon[1]),
      parts: lists ? parts : [],
      note: lists ? null : rest.text.trim()
    };
  }
  const dash = /^(.{2,80}?)\s+[-–—]+\s+(\S[\s\S]*)$/.exec(text);
  if (dash) {
    const rest = sub(line, text.length - dash[2].length);
    const parts = split(rest, index);
    return {
      name: nameOf2(dash[1]),
      parts: parts.length > 1 ? parts : [],
      note: parts.length > 1 ? null : rest.text.trim()
    };
  }
  const slashed = / [/／] /.test(text) ? split(line, index) : [];
  return { name: nameOf2(text), parts: slashed.length > 1 ? slashed : [], note: null };
}
function nameOf2(text) {
  return plainTitle(text) || text.trim();
}
function isAlias(name2, content) {
  if (/[,，、;；/]/.test(content)) return false;
  const short = /^[A-Z][A-Za-z0-9+-]{1,7}$/;
  const isShort2 = (text) => short.test(text) && text.replace(/[^A-Z]/g, "").length >= 2;
  const words2 = content.trim();
  if (/^(?:optional|可选|required|必选)$/i.test(words2)) return true;
  return isShort2(words2) || isShort2(name2.trim()) && words2.split(/\s+/).length > 1 || isShort2(name2.trim()) && /[\u3400-\u9fff]/.test(words2);
}
function split(line, index) {
  const parts = [];
  let depth = 0;
  let from = 0;
  const { text } = line;
  const add3 = (end) => {
    let piece = trim(sub(line, from, end));
    const lead = /^(?:and|or|以及|和|及|等)\s+/i.exec(piece.text);
    if (lead) piece = sub(piece, lead[0].length);
    const tail = /(?:\s+(?:etc\.?|…|\.\.\.)|[.。…]+|等等?)$/.exec(piece.text);
    if (tail && tail.index > 0) piece = sub(piece, 0, tail.index);
    const marks2 = /^([*_`]+)([^*_`]+)\1$/.exec(piece.text);
    if (marks2)
      piece = sub(piece, marks2[1].length, piece.text.length - marks2[1].length);
    if (/[\p{L}\p{N}]/u.test(piece.text) && piece.text.length <= longestPart && !/^(?:etc\.?|等|e\.g\.)$/i.test(piece.text))
      parts.push({ text: piece.text, place: placeOf4(index, piece) });
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (/[(（[]/.test(char)) depth++;
    else if (/[)）\]]/.test(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && isSeparator(text, at)) {
      add3(at);
      from = at + 1;
    }
  }
  add3(text.length);
  return parts;
}
function isSeparator(text, at) {
  const char = text[at];
  if ("\u3001\uFF0C\uFF1B;\u2192".includes(char)) return true;
  if (char === ",") return !/\d/.test(text[at - 1] ?? "") || !/\d{3}/.test(text.slice(at + 1, at + 4));
  return (char === "/" || char === "\uFF0F" || char === "+") && text[at - 1] === " " && text[at + 1] === " ";
}

// server/src/core/plan/outline.ts
function outlineOfList(list, context) {
  return list.items.flatMap((item) => outlineOfItem(item, context) ?? []);
}
function outlineOfItem(item, { index }) {
  const [first, ...more] = item.lines;
  if (!first) return null;
  let line = trim(first);
  const box = /^\[([ xX✓✔])\]\s*/.exec(line.text);
  if (box) line = sub(line, box[0].length);
  if (line.text === "") return null;
  const read = readParts(line, index);
  const parts = [...read.parts, ...nestedParts(item, index)];
  const mark2 = item.box?.text ?? box?.[0] ?? null;
  return {
    text: [line.text, ...more.map(({ text }) => text.trim())].join(" ").slice(0, 400),
    name: read.name,
    place: placeOf4(index, line),
    parts,
    note: read.note,
    checked: mark2 === null ? null : /[xX✓✔]/.test(mark2)
  };
}
function nestedParts(item, index) {
  return item.blocks.flatMap(
    (block) => block.kind === "list" ? block.items.flatMap(({ lines: [line] }) => {
      if (!line) return [];
      const text = trim(line);
      const entries = /^`[^`]+`(?:\s*[,，、]\s*`[^`]+`)+/.test(text.text) ? split(text, index) : [];
      if (entries.length > 1) return entries;
      return text.text === "" ? [] : [{ text: text.text.slice(0, 200), place: placeOf4(index, text) }];
    }) : []
  );
}
function outlineOfLine(line, { index }) {
  return split(line, index).flatMap(({ text, place }) => {
    const bare = text.replace(/^\d{1,2}[.)、]\s*/, "").trim();
    const at = { text: bare, start: place.start + text.length - bare.length };
    return bare === "" ? [] : [{ ...readParts(at, index), text: bare, place: placeOf4(index, at), checked: null }];
  });
}
function outlineOfFence(fence2, context) {
  const lines = fence2.lines.filter(
    ({ text }) => /[\p{L}\p{N}]/u.test(text) && !/^\s*(?:`{3,}|~{3,})/.test(text)
  );
  const headings = lines.flatMap((line) => {
    const match = /^\s*(#{1,6})\s+/.exec(line.text);
    return match ? [{ level: match[1].length, line: sub(line, match[0].length) }] : [];
  });
  if (headings.length > 1) {
    const top = Math.min(...headings.map(({ level: level2 }) => level2));
    const single2 = headings.filter(({ level: level2 }) => level2 === top).length === 1;
    const level = single2 ? Math.min(...headings.flatMap((one) => one.level > top ? one.level : [])) : top;
    return headings.filter((one) => one.level === level).flatMap(({ line }) => itemOf(trim(line), [], null, context));
  }
  const marker = /^(\s*)(?:[-*+•]|\d{1,2}(?:\.\d{1,2})*[.)、]?|(?=[├└│─|])[├└│─|\s]+─)\s+(?:\[([ xX])\]\s+)?/;
  const items = lines.map((line) => ({ line, match: marker.exec(line.text) }));
  const marked = items.filter(({ match }) => match !== null);
  const wanted = marked.length * 2 >= lines.length && marked.length > 0 ? marked : items;
  const indent = (text) => text.length - text.trimStart().length;
  const least2 = wanted.reduce((low, { line }) => Math.min(low, indent(line.text)), Number.POSITIVE_INFINITY);
  const outline = [];
  for (const { line, match } of wanted) {
    const content = trim(sub(line, match?.[0].length ?? 0));
    if (indent(line.text) > least2 && outline.length > 0)
      outline.at(-1)?.parts.push({ text: content.text, place: placeOf4(context.index, content) });
    else
      outline.push({ line: content, checked: match?.[2] === void 0 ? null : match[2] !== " ", parts: [] });
  }
  return outline.flatMap(({ line, parts, checked }) => itemOf(line, parts, checked, context));
}
function outlineOfTable(table, context) {
  const column = Math.max(
    0,
    table.head.findIndex(({ text }) => !/^(?:#|no\.?|序号|编号)$/i.test(fold(text)))
  );
  return table.rows.flatMap(({ cells }) => {
    const cell = cells[column];
    return cell && cell.text !== "" ? itemOf(cell, [], null, context) : [];
  });
}
function outlineOfSections(sections, context) {
  return sections.flatMap((section) => {
    if (!section.heading) return [];
    const lists = section.blocks.flatMap((block) => block.kind === "list" ? block.items : []);
    const parts = lists.flatMap(
      ({ lines: [line] }) => line ? [{ text: trim(line).text.slice(0, 200), place: placeOf4(context.index, trim(line)) }] : []
    );
    const number2 = /^\s*(?:\d{1,2}(?:\.\d{1,2})*[.)、]?|第.{1,3}节)\s+/.exec(section.heading.text);
    return itemOf(trim(sub(section.heading, number2?.[0].length ?? 0)), parts, null, context);
  });
}
function itemOf(line, parts, checked, { index }) {
  if (line.text === "") return [];
  const read = readParts(line, index);
  return [
    {
      ...read,
      text: line.text.slice(0, 400),
      place: placeOf4(index, line),
      parts: [...read.parts, ...parts],
      checked
    }
  ];
}

// server/src/core/plan/body.ts
var apart = /* @__PURE__ */ new Set([
  "source",
  "touched",
  "criteria",
  "purpose",
  "reached",
  "effort",
  "owner"
]);
function readBody(blocks, context, lead = []) {
  const body = {
    path: null,
    otherFile: false,
    lines: null,
    outline: null,
    status: null,
    progress: null,
    priority: null,
    title: null,
    group: null,
    purpose: null,
    batch: null,
    effort: null,
    owner: null,
    fields: /* @__PURE__ */ new Set(),
    loose: null,
    introduced: [],
    taken: /* @__PURE__ */ new Set(),
    outlines: /* @__PURE__ */ new Set(),
    announced: /* @__PURE__ */ new Set()
  };
  let pending = null;
  for (const line of lead) pending = readLine(line, body, context) ?? pending;
  for (const block of blocks) {
    if (block.kind === "paragraph") {
      pending = null;
      for (const line of block.lines) pending = readLine(line, body, context);
      continue;
    }
    if (block.kind === "list") readList(block, pending, body, context);
    else if (pending === "outline" && body.outline === null) {
      body.outline = block.kind === "fence" ? outlineOfFence(block, context) : outlineOfTable(block, context);
      body.outlines.add(block);
    } else if (pending !== null && pending !== "unknown" && apart.has(pending)) body.taken.add(block);
    pending = null;
  }
  return body;
}
function readLine(line, body, context) {
  const labels = labelsIn(line, context);
  let open2 = null;
  for (const one of labels) {
    open2 = null;
    if (one.value.text === "") open2 = one.field ?? "unknown";
    else if (one.field) {
      set(one.field, one, body, context);
      if (one.field === "reached" || one.field === "source" || one.field === "touched") open2 = one.field;
    }
    if (one.field) body.fields.add(one.field);
  }
  if (labels.length > 0) return open2;
  return /[:：]\s*(?:(?:\*\*|__)\s*)?$/.test(line.text) || /^\s*(?:\*\*|__)[^*]+(?:\*\*|__)\s*$/.test(line.text) ? "unknown" : null;
}
function readList(list, pending, body, context) {
  if (pending === "outline") {
    if (body.outline === null) body.outline = outlineOfList(list, context);
    body.outlines.add(list);
    return;
  }
  if (pending === "file") {
    const only = onlyFile(list, context);
    if (only) {
      setFile(only, body, context);
      body.taken.add(list);
    } else body.announced.add(list);
    return;
  }
  if (pending !== null && pending !== "unknown" && apart.has(pending)) {
    body.taken.add(list);
    return;
  }
  const labelled = list.items.map(
    (item) => item.lines[0] ? labelsIn(item.lines[0], context).filter(({ field }) => field !== null) : []
  );
  if (labelled.filter(({ length }) => length > 0).length * 2 > list.items.length && pending === null) {
    body.taken.add(list);
    for (const [place, item] of list.items.entries())
      for (const one of labelled[place]) {
        const field = one.field;
        body.fields.add(field);
        const nested = item.blocks.find((block) => block.kind === "list");
        if (field === "outline" && nested && body.outline === null)
          body.outline = outlineOfList(nested, context);
        else if (field === "file" && nested && one.value.text === "") readList(nested, "file", body, context);
        else set(field, one, body, context);
      }
    return;
  }
  if (pending === null && body.loose === null) body.loose = list;
  if (pending === "unknown") body.introduced.push(list);
}
function onlyFile({ items }, context) {
  const lines = items.flatMap(({ lines: [line2] }) => line2 ? trim(line2) : []);
  const written = lines.filter((line2) => {
    const [label] = labelsIn(line2, context);
    const { path: path2, touches } = readEntry(line2, context);
    return path2?.kind === "document" && !touches && label?.field !== "source" && label?.field !== "touched";
  });
  const [line] = written;
  if (!line || written.length > 1) return null;
  const [path] = pathsIn(line);
  const isAlone = path !== void 0 && line.text.length - (path.outerEnd - path.outerStart) < 3;
  return isAlone || lines.length > 1 ? line : null;
}
function set(field, { value, label }, body, context) {
  const { vocabulary, index } = context;
  const text = plainTitle(value.text);
  switch (field) {
    case "file":
      setFile(value, body, context);
      body.lines ??= linesIn(behindPath(value), vocabulary, index, false);
      return;
    case "title":
      if (pathsIn(value).some(({ text: path }) => isDocument(path))) setFile(value, body, context);
      else body.title ??= text || null;
      return;
    case "lines":
    case "size":
      body.lines ??= linesIn(value, vocabulary, index, field === "lines" || /lines|行/i.test(label));
      return;
    case "outline":
      if (body.outline === null && value.text !== "") body.outline = outlineOfLine(value, context);
      return;
    case "status":
    case "action":
      body.status ??= statusIn2(value, vocabulary, index);
      body.progress ??= progressIn(value, index, false);
      return;
    case "progress":
      body.progress ??= progressIn(value, index, true);
      body.status ??= statusIn2(value, vocabulary, index);
      return;
    case "priority":
      body.priority ??= priorityIn(value, vocabulary, index);
      return;
    case "purpose":
      if (value.text.length <= 40) body.lines ??= linesIn(value, vocabulary, index, false);
      body.purpose ??= text || null;
      return;
    case "group":
    case "batch":
    case "effort":
    case "owner":
      body[field] ??= text || null;
      return;
    default:
  }
}
function behindPath(line) {
  const last = pathsIn(line).at(-1);
  return last ? sub(line, last.outerEnd) : line;
}
function setFile(value, body, { index }) {
  const line = trim(value);
  const refs = pathsIn(line);
  const ref = refs.find(({ text }) => isDocument(text) && !isGlob(text)) ?? refs.find(({ text }) => !isGlob(text));
  if (ref) body.path ??= { text: ref.text, place: placeOf4(index, line, ref.start, ref.end) };
  else if (/[\w-]+\.[a-z]{1,5}(?![a-z])/i.test(line.text)) body.otherFile = true;
}

// server/src/core/plan/claims.ts
function claimsOf2(sections, owned, yaml, context) {
  const lines = yaml ? yamlLines(yaml) : [];
  for (const section of sections) {
    if (owned.has(section)) continue;
    for (const block of section.blocks) {
      if (block.kind === "paragraph") lines.push(...block.lines);
      else if (block.kind === "list" && isHeader(section))
        lines.push(...block.items.flatMap(({ lines: [line] }) => line ?? []));
    }
  }
  return lines.flatMap((line) => claimIn(line, context));
}
function isHeader({ level, parent }) {
  return level <= 1 || parent === null;
}
function yamlLines(yaml) {
  const lines = [];
  let start = yaml.start;
  for (const text of yaml.text.split("\n")) {
    if (/^[a-z_-]+:/i.test(text)) lines.push({ text, start });
    start += text.length + 1;
  }
  return lines;
}
function claimIn(line, context) {
  return labelsIn(line, context).flatMap(({ field, value }) => {
    if (field !== "status" && field !== "progress" || value.text === "") return [];
    const { index, vocabulary } = context;
    const status = statusIn2(value, vocabulary, index);
    const progress = progressIn(value, index, field === "progress");
    if (!status && !progress) return [];
    const place = index.place(value.start, value.start + value.text.length);
    return [
      {
        kind: field,
        status: status?.value ?? null,
        progress: progress?.value ?? null,
        raw: value.text,
        place
      }
    ];
  });
}

// server/src/core/plan/criteria.ts
function criteriaOf2(sections, scopes, owned, context) {
  const known3 = /* @__PURE__ */ new Set();
  return sections.filter((section) => scopes.get(section)?.role === "criteria" && !owned.has(section)).flatMap(({ blocks }) => blocks.flatMap((block) => linesOf2(block))).flatMap((line) => {
    const criterion = criterionOf(line, known3, context);
    if (criterion?.id) known3.add(criterion.id);
    return criterion ? [criterion] : [];
  });
}
function linesOf2(block) {
  return block.kind === "list" ? block.items.flatMap(({ lines: [line] }) => line ? [line] : []) : [];
}
var decoration2 = new RegExp("^(?:\\s|\\p{Extended_Pictographic}|\\ufe0f|\\[[ xX]\\])+", "u");
function criterionOf(line, known3, context) {
  const { index, vocabulary } = context;
  const content = trim(sub(line, decoration2.exec(line.text)?.[0].length ?? 0));
  if (content.text === "") return null;
  const quantities = quantitiesIn(content.text, vocabulary);
  const lines = quantities.find(({ unit }) => unit === "lines");
  const examples = quantities.find(({ unit }) => unit === "examples");
  const id = lines && isOfAll(content.text) ? "min-lines" : examples ? "min-examples" : idOf(content.text, known3, context);
  return {
    id,
    text: content.text,
    place: placeOf4(index, content),
    required: id === "min-lines" ? lines?.value ?? null : id === "min-examples" ? examples?.value ?? null : null
  };
}
function isOfAll(text) {
  return !/平均|average|mean|at most|no more than|不超过|最多|≤|<|%/i.test(text);
}
function idOf(text, known3, { vocabulary }) {
  if (/[%％]/.test(text) || countLetters(text) > 60) return null;
  for (const [id, words2] of vocabulary.criteria)
    if (id !== "min-lines" && id !== "min-examples" && !known3.has(id) && words2.test(text)) return id;
  return null;
}
function countLetters(text) {
  let count = 0;
  for (let at = 0; at < text.length; at++) count += isHan(text.charCodeAt(at)) ? 2 : 1;
  return count;
}

// server/src/core/plan/language.ts
function languageOf3(text) {
  let han = 0;
  let latin = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isHan(code)) han++;
    else if (code >= 65 && code <= 90 || code >= 97 && code <= 122) latin++;
  }
  return han * 5 > latin ? "zh-cn" : "en";
}

// server/src/core/plan/listings.ts
function kept(topics, drafts) {
  const counts = /* @__PURE__ */ new Map();
  const defined = /* @__PURE__ */ new Map();
  for (const { mentions: mentions2 } of topics)
    for (const [place, { listing: listing2 }] of mentions2.entries()) {
      if (listing2 === null) continue;
      counts.set(listing2, (counts.get(listing2) ?? 0) + 1);
      if (place === 0) defined.set(listing2, (defined.get(listing2) ?? 0) + 1);
    }
  const order = [...counts.keys()].sort(
    (a, b) => drafts[a].place.start - drafts[b].place.start
  );
  const places = new Map(order.map((listing2, place) => [listing2, place]));
  const listings = order.map((at) => {
    const { kind, role, heading, place, columns } = drafts[at];
    const defines = (defined.get(at) ?? 0) * 2 > counts.get(at);
    return {
      kind,
      role: defines && role !== "priority" && role !== "progress" ? "definition" : role,
      heading,
      place,
      columns
    };
  });
  const headings = drafts.filter(({ kind }) => kind === "headings");
  return {
    topics: topics.map((topic) => ({
      ...topic,
      mentions: topic.mentions.map((mention) => ({
        ...mention,
        listing: mention.listing === null ? null : places.get(mention.listing) ?? null
      }))
    })),
    listings,
    unreadable: [...order.map((at) => drafts[at]), ...headings].flatMap(
      ({ unreadable }) => unreadable
    )
  };
}

// server/src/core/plan/reconcile/namesDefine.ts
function namesDefine(listing2, drafts, situation) {
  const { share: share2, hasFiles, isOfLists, isPlan } = situation;
  if (listing2.defines === "files")
    return (listing2.kind === "table" || listing2.kind === "list") && listing2.role !== "priority";
  if (listing2.defines === "nothing" || drafts.length === 0) return false;
  if (listing2.kind === "headings")
    return hasFiles || isPlan && (listing2.isAboutDocuments || areChapters(drafts));
  if (listing2.kind === "table") return share2 < 0.6 && (hasFiles || isPlan && listing2.isAboutDocuments);
  if (!isPlan || share2 >= 0.5) return false;
  if (drafts[0]?.kind === "inline") return true;
  if (hasFiles) return false;
  if (areChapters(drafts)) return true;
  if (!isOfLists) return false;
  const told = drafts.filter((draft2) => isTold(draft2)).length;
  return listing2.isAboutDocuments && listing2.role !== "index" && told * 2 >= drafts.length;
}
function areChapters(drafts) {
  return drafts.filter(({ isChapter }) => isChapter).length * 2 > drafts.length;
}
function isTold({ status, lines, outline, number: number2, priority, effort }) {
  return status !== null && status.form !== "inherited" || lines !== null || outline.length > 0 || number2 !== null || priority !== null || effort !== null;
}

// server/src/core/plan/nature.ts
var version = /^\s*(?:\[?(?:v?\d+\.\d+\.\d+|unreleased)\b|v\d+\.\d+|\d+\.\d+\s*[-–—(]\s*\d{4}|\[\d+\.\d+\])/i;
function natureOf(path, title, sections, scopes, listings, { vocabulary }) {
  const name2 = fold(
    path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "").replace(/[_-]+/g, " ")
  );
  const titles = [fold(title ?? ""), name2];
  if (isOfAnotherKind(titles, vocabulary)) return { isPlan: false, isPlanOfDocuments: false };
  const headings = sections.flatMap(({ heading }) => heading ? [heading.text] : []);
  if (headings.filter((text) => version.test(text)).length >= 2)
    return { isPlan: false, isPlanOfDocuments: false };
  const isCalledPlan = titles.some((text) => vocabulary.plan.find(text) !== null) || isAmongPlans(path, vocabulary);
  const isTitled = titles.some((text) => vocabulary.document.find(text) !== null);
  const isAboutDocuments = isTitled || [...scopes.values()].some((scope) => scope.isAboutDocuments);
  const drafts = listings.filter(({ defines }) => defines !== "nothing").flatMap((listing2) => listing2.drafts);
  const filed = drafts.filter(({ path: file }) => file !== null);
  const marked = filed.filter(
    (draft2) => draft2.status || draft2.priority || draft2.lines || draft2.progress || draft2.outline.length > 0 || draft2.effort
  );
  const planned2 = headings.some(
    (text) => vocabulary.headingStatus(text) === "planned" || vocabulary.plan.find(fold(text)) !== null && vocabulary.document.find(fold(text)) !== null
  );
  const isCounted = drafts.some(({ kind, path: file }) => kind === "inline" && file === null);
  const isPlan = isCalledPlan || isCounted && isAboutDocuments || marked.length >= 2 && marked.length * 3 >= filed.length || planned2 && filed.length >= 2;
  const isBook = listings.some(({ drafts: some }) => areChapters(some));
  return {
    isPlan,
    isPlanOfDocuments: isCalledPlan && (isTitled || isBook) || isCounted && isAboutDocuments
  };
}
function isAmongPlans(path, { planFolder }) {
  const folder2 = /([^/]*)\/[^/]*$/.exec(path)?.[1] ?? "";
  return planFolder.get(fold(folder2)) !== null;
}
function isOfAnotherKind(titles, vocabulary) {
  const kinds2 = titles.flatMap((text) => {
    const found2 = vocabulary.otherDocument.find(text);
    return found2 ? [text.slice(found2.start, found2.end)] : [];
  });
  const arePlans = kinds2.every((kind) => vocabulary.plan.find(kind) !== null);
  const areOfDocuments = titles.some((text) => vocabulary.document.find(text) !== null);
  return kinds2.length > 0 && !(arePlans && areOfDocuments);
}

// server/src/core/plan/reconcile/bases.ts
var mostBases = 24;
function resolverFor(drafts, options) {
  const own3 = dirName(options.path);
  const stated = statedBase(own3, options.stated ?? null);
  const repeated = repeatedNames(drafts);
  const bases = basesFor(own3, options.base ?? null);
  const exists = memo(options.exists);
  const variants = drafts.map((draft2) => variantsOf(draft2, repeated, false));
  const counts = bases.map(
    (base) => variants.filter((some) => some.some((path) => found(base, path, exists))).length
  );
  const proven = drafts.some(
    (draft2) => draft2.maybeFolder !== null && draft2.path !== null && bases.some((base) => found(base, `${draft2.maybeFolder}/${clean(draft2.path?.text ?? "")}`, exists))
  );
  const order = bases.map((_, at) => at).sort((a, b) => counts[b] - counts[a] || a - b);
  const most3 = counts[order[0]];
  const main = most3 > 0 || options.base != null ? bases[order[0]] : stated ?? defaultBase(own3, variants, options.isAmongPlans ?? false);
  const others = order.filter((at) => counts[at] > 0).map((at) => bases[at]);
  const fuller = fullerPaths(variants);
  const find2 = (places, paths) => {
    for (const base of places)
      for (const path of paths) {
        const full = join2(base, path);
        const file = full === null ? null : fileAt(full, path, exists);
        if (file !== null) return { path: file, tail: path };
      }
    return null;
  };
  const expect = (path, base) => {
    const isFixed = options.base != null;
    const isBare = !isFixed && !path.includes("/") && most3 > 0 && `${own3}/`.startsWith(main === "" ? "" : `${main}/`);
    const isUnderStated = stated !== null && !isFixed && !path.startsWith(clean(options.stated ?? ""));
    return { path: join2(isUnderStated ? stated : isBare ? own3 : base, path), tail: path };
  };
  return (draft2) => {
    if (draft2.path === null) return null;
    const [first, ...rest] = variantsOf(draft2, repeated, proven);
    if (first === void 0) return null;
    const isRelative = /^\.\.?(?:\/|$)/.test(draft2.path.text.replace(/\\/g, "/"));
    const places = isRelative && options.base == null ? [own3, main, ...others] : [main, ...others];
    const found2 = find2(places, [first, ...rest, ...draft2.longer.map(clean)]);
    if (found2) return found2;
    const whole = fuller.get(first);
    return whole === void 0 ? expect(first, places[0]) : find2(places, [whole]) ?? expect(whole, places[0]);
  };
}
function fullerPaths(variants) {
  const paths = /* @__PURE__ */ new Map();
  for (const [path] of variants) {
    if (path === void 0 || !path.includes("/") || isGeneric(baseName(path))) continue;
    const name2 = baseName(path);
    paths.set(name2, (paths.get(name2) ?? /* @__PURE__ */ new Set()).add(path));
  }
  return new Map(
    [...paths].flatMap(([name2, some]) => some.size === 1 ? [[name2, [...some][0]]] : [])
  );
}
function basesFor(own3, fixed) {
  if (fixed !== null) return [join2("", clean(fixed)) ?? ""];
  const bases = [];
  for (let folder2 = own3; bases.length < mostBases / 2; folder2 = dirName(folder2)) {
    bases.push(folder2);
    if (folder2 === "") break;
  }
  if (!bases.includes("")) bases.push("");
  return [
    .../* @__PURE__ */ new Set([...bases, ...bases.flatMap((base) => [join2(base, "docs") ?? "", join2(base, "doc") ?? ""])])
  ];
}
function statedBase(own3, stated) {
  if (stated === null) return null;
  const folder2 = clean(stated).replace(/\/+$/, "");
  for (let at = own3; ; at = dirName(at)) {
    const full = join2(at, folder2);
    if (full !== null && `${own3}/`.startsWith(`${full}/`)) return full;
    if (at === "") return join2("", folder2);
  }
}
function defaultBase(own3, variants, isAmongPlans2) {
  const parts = own3.split("/");
  const firsts = variants.flatMap(([path]) => path?.includes("/") ? path.slice(0, path.indexOf("/")) : []);
  for (let at = 0; at < parts.length; at++)
    if (parts[at] !== "" && firsts.filter((first) => first === parts[at]).length * 2 >= Math.max(1, firsts.length))
      return parts.slice(0, at).join("/");
  const fromDocs = firsts.filter((first) => /^(?:docs?|documentation)$/i.test(first)).length;
  return isAmongPlans2 || fromDocs * 2 > Math.max(1, firsts.length) ? dirName(own3) : own3;
}
function variantsOf({ path, folder: folder2, maybeFolder }, repeated, proven) {
  if (path === null) return [];
  const text = clean(path.text);
  const list = [];
  const under = folder2 === null ? null : clean(folder2).replace(/\/+$/, "");
  if (under && !text.startsWith(`${under}/`) && !text.startsWith("../")) {
    const last = baseName(under);
    if (text.startsWith(`${last}/`)) list.push(`${under.slice(0, under.length - last.length)}${text}`, text);
    else list.push(`${under}/${text}`, ...isGeneric(text) ? [] : [text]);
  } else list.push(text);
  if (maybeFolder !== null && !text.includes("/")) {
    const maybe = `${maybeFolder}/${text}`;
    if (proven && /[_-]/.test(maybeFolder) || repeated.has(text)) list.unshift(maybe);
    else list.push(maybe);
  }
  return list;
}
function repeatedNames(drafts) {
  const folders = /* @__PURE__ */ new Map();
  for (const { path, maybeFolder, folder: folder2 } of drafts) {
    if (path === null || maybeFolder === null || folder2 !== null || path.text.includes("/")) continue;
    const text = clean(path.text);
    folders.set(text, (folders.get(text) ?? /* @__PURE__ */ new Set()).add(maybeFolder));
  }
  return new Set([...folders].flatMap(([text, some]) => some.size > 1 ? [text] : []));
}
function isGeneric(path) {
  return /^(?:readme|index|overview)\.[^/]+$/i.test(path);
}
function fileAt(full, path, exists) {
  if (!path.endsWith("/")) return exists(full) ? full : null;
  return ["index.md", "README.md"].map((name2) => `${full}/${name2}`).find(exists) ?? null;
}
function found(base, path, exists) {
  const full = join2(base, path);
  return full !== null && exists(full);
}
function clean(text) {
  let path = text.replace(/\\(?=[_*#()[\]-])/g, "").replace(/\\/g, "/");
  if (/%[0-9a-f]{2}/i.test(path)) {
    try {
      path = decodeURIComponent(path);
    } catch {
    }
  }
  return path.replace(/^(?:\.\/+)+/, "").replace(/\/{2,}/g, "/");
}
var isUneven = /^[./]|[./]\/|[./]$|\\/;
function join2(base, path) {
  if (/^[a-z][a-z0-9+.-]*:/i.test(path) || path.startsWith("~") || path.includes("\0")) return null;
  const whole = base === "" || path.startsWith("/") ? path : `${base}/${path}`;
  if (!isUneven.test(whole)) return whole;
  const parts = [];
  for (const part of `${path.startsWith("/") ? "" : base}/${path}`.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === void 0) return null;
  }
  return parts.join("/");
}
function dirName(path) {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}
function memo(exists) {
  const known3 = /* @__PURE__ */ new Map();
  return (path) => {
    const before2 = known3.get(path);
    if (before2 !== void 0) return before2;
    const is = exists(path);
    known3.set(path, is);
    return is;
  };
}

// server/src/core/plan/reconcile/names.ts
var most2 = 40;
function piecesOf(name2) {
  const pieces2 = /* @__PURE__ */ new Map();
  const text = fold(name2.replace(/\.(?:md|mdx|rst|adoc)$/i, "").replace(/([a-z])([A-Z])/g, "$1 $2"));
  for (const run of text.split(/[^\p{L}\p{N}+#]+/u)) {
    if (pieces2.size > most2) break;
    let word = "";
    let before2 = "";
    const flush = () => {
      if (word !== "") pieces2.set(stem(word), 1);
      word = "";
    };
    for (const letter of run) {
      if (!isHan(letter.charCodeAt(0))) {
        word += letter;
        before2 = "";
        continue;
      }
      flush();
      if (!pieces2.has(letter)) pieces2.set(letter, 0.35);
      if (before2 !== "") pieces2.set(before2 + letter, 1);
      before2 = letter;
    }
    flush();
  }
  return pieces2;
}
function stem(word) {
  if (word.length <= 3 || !/^[a-z]+$/.test(word)) return word;
  const bare = word.replace(/ies$/, "y").replace(/(?<=[^s])s$/, "");
  return bare.length > 5 ? bare.replace(/(?:ing|ed)$/, "").replace(/e$/, "") : bare.replace(/(?<=..[^aeiou])e$/, "");
}
var Rarity = class {
  constructor(names) {
    this.names = names;
    for (const pieces2 of names)
      for (const piece of pieces2.keys()) this.counts.set(piece, (this.counts.get(piece) ?? 0) + 1);
  }
  names;
  worths = /* @__PURE__ */ new Map();
  counts = /* @__PURE__ */ new Map();
  weighed = /* @__PURE__ */ new Map();
  /** How much of `part` is in `whole`, and how much of that it is: 0 to 1. */
  likeness(part, whole) {
    const own3 = this.weigh(part);
    const other = this.weigh(whole);
    if (own3.sum === 0 || other.sum === 0) return 0;
    let shared = 0;
    for (const [piece, worth2] of own3.worths) if (whole.has(piece)) shared += worth2;
    return shared / (0.7 * own3.sum + 0.3 * other.sum);
  }
  /** What pieces are worth, found once for each name: every name is held against hundreds. */
  weigh(pieces2) {
    const known3 = this.weighed.get(pieces2);
    if (known3) return known3;
    const worths = [...pieces2].map(([piece, weight]) => [piece, weight * this.worth(piece)]);
    const weighed = { worths, sum: worths.reduce((sum, [, worth2]) => sum + worth2, 0) };
    this.weighed.set(pieces2, weighed);
    return weighed;
  }
  worth(piece) {
    const known3 = this.worths.get(piece);
    if (known3 !== void 0) return known3;
    const worth2 = Math.log(1.5 + this.names.length / (1 + (this.counts.get(piece) ?? 0)));
    this.worths.set(piece, worth2);
    return worth2;
  }
};

// server/src/core/plan/reconcile/pairing.ts
var mostCells = 6e4;
function pairUp(pairs2) {
  const chosen2 = /* @__PURE__ */ new Map();
  for (const knot of knotsOf(pairs2)) {
    const rows = [...new Set(knot.map(({ row }) => row))].sort((a, b) => a - b);
    const columns = [...new Set(knot.map(({ column }) => column))].sort((a, b) => a - b);
    const found2 = rows.length * columns.length <= mostCells ? best2(knot, rows, columns) : greedy(knot);
    for (const [row, column] of found2) chosen2.set(row, column);
  }
  return chosen2;
}
function knotsOf(pairs2) {
  const parent = /* @__PURE__ */ new Map();
  const rootOf = (key) => {
    let root = key;
    for (let up = parent.get(root); up !== void 0 && up !== root; up = parent.get(root)) root = up;
    for (let at = key; at !== root; ) {
      const next = parent.get(at);
      parent.set(at, root);
      at = next;
    }
    return root;
  };
  for (const { row, column } of pairs2) {
    for (const key of [`r${row}`, `c${column}`]) if (!parent.has(key)) parent.set(key, key);
    parent.set(rootOf(`r${row}`), rootOf(`c${column}`));
  }
  const knots = /* @__PURE__ */ new Map();
  for (const pair of pairs2) {
    const root = rootOf(`r${pair.row}`);
    const knot = knots.get(root);
    if (knot) knot.push(pair);
    else knots.set(root, [pair]);
  }
  return [...knots.values()];
}
function greedy(pairs2) {
  const chosen2 = /* @__PURE__ */ new Map();
  const used = /* @__PURE__ */ new Set();
  for (const { row, column } of pairs2.toSorted(
    (a, b) => b.score - a.score || a.row - b.row || a.column - b.column
  )) {
    if (chosen2.has(row) || used.has(column)) continue;
    chosen2.set(row, column);
    used.add(column);
  }
  return chosen2;
}
function best2(pairs2, rows, columns) {
  const rowAt = new Map(rows.map((row, at) => [row, at]));
  const columnAt = new Map(columns.map((column, at) => [column, at]));
  const scores = rows.map(() => new Float64Array(columns.length));
  for (const { row, column, score } of pairs2)
    scores[rowAt.get(row)][columnAt.get(column)] = score;
  const chosen2 = /* @__PURE__ */ new Map();
  assign(scores, columns.length).forEach((column, row) => {
    if (column >= 0) chosen2.set(rows[row], columns[column]);
  });
  return chosen2;
}

// server/src/core/plan/reconcile/match.ts
var least = 0.42;
var near2 = 0.02;
var mostTopicsOfPiece = 400;
function matchNames(drafts, topics, { atLeast = least, bothWays: bothWays2 = false } = {}) {
  const names = topics.map(
    ({ names: names2, path }) => [.../* @__PURE__ */ new Set([...names2, ...pathNames(path)])].map((name2) => ({
      folded: fold(name2),
      pieces: piecesOf(name2)
    }))
  );
  const rarity = new Rarity(names.map(([first]) => first?.pieces ?? /* @__PURE__ */ new Map()));
  const most3 = Math.max(8, Math.min(mostTopicsOfPiece, Math.floor(4e5 / Math.max(1, drafts.length))));
  const index = indexOf(names, most3);
  const groups = new Groups(topics);
  const numbers = /* @__PURE__ */ new Map();
  for (const [column, { number: number2 }] of topics.entries())
    if (number2 !== null) numbers.set(number2, [...numbers.get(number2) ?? [], column].slice(0, 2));
  const exact = exactNames(names);
  const pairs2 = [];
  const asked = drafts.map((draft2) => {
    const { name: name2, group } = named(draft2, groups);
    return { draft: draft2, name: name2, group, folded: fold(name2) };
  });
  const times = /* @__PURE__ */ new Map();
  for (const { folded } of asked) times.set(folded, (times.get(folded) ?? 0) + 1);
  for (const [row, { draft: draft2, name: name2, group, folded }] of asked.entries()) {
    const pieces2 = piecesOf(name2);
    const same2 = times.get(folded) === 1 ? exact.get(folded) : void 0;
    const counted2 = draft2.number !== null && draft2.number === draft2.name ? numbers.get(draft2.number) ?? [] : [];
    const columns = counted2.length === 1 ? counted2 : same2?.length === 1 ? same2 : candidates(pieces2, index, most3);
    for (const column of columns) {
      const topic = topics[column];
      let likeness = counted2.length === 1 ? 1.2 : 0;
      for (const one of names[column] ?? [])
        likeness = Math.max(
          likeness,
          one.folded === folded ? 1.4 : bothWays2 ? Math.min(rarity.likeness(pieces2, one.pieces), rarity.likeness(one.pieces, pieces2)) : rarity.likeness(pieces2, one.pieces)
        );
      if (likeness < atLeast) continue;
      const score = likeness + bonus(draft2, group, groups, topic) + 0.03 * (1 - Math.abs(row / drafts.length - column / topics.length));
      if (score >= least) pairs2.push({ row, column, score });
    }
  }
  const chosen2 = pairUp(pairs2);
  return withDoubts(drafts.length, pairs2, chosen2);
}
function exactNames(names) {
  const exact = /* @__PURE__ */ new Map();
  for (const [topic, some] of names.entries())
    for (const folded of new Set(some.map((one) => one.folded))) {
      const list = exact.get(folded);
      if (!list) exact.set(folded, [topic]);
      else if (list.length < 2) list.push(topic);
    }
  return exact;
}
function withDoubts(count, pairs2, chosen2) {
  const used = new Set(chosen2.values());
  const byRow = /* @__PURE__ */ new Map();
  for (const pair of pairs2) {
    const row = byRow.get(pair.row);
    if (row) row.push(pair);
    else byRow.set(pair.row, [pair]);
  }
  return Array.from({ length: count }, (_, row) => {
    const topic = chosen2.get(row);
    if (topic === void 0) return null;
    const own3 = byRow.get(row) ?? [];
    const score = own3.find(({ column }) => column === topic)?.score ?? 0;
    const rivals = own3.filter(
      (pair) => pair.column !== topic && !used.has(pair.column) && pair.score >= score - near2 - 0.03
    );
    return rivals.length > 0 ? { fits: [topic, ...rivals.map(({ column }) => column)] } : { topic };
  });
}
function named({ name: name2, group }, groups) {
  const match = /^([^:：]{1,40})[:：]\s*(\S[\s\S]*)$/.exec(name2);
  const prefix = match ? fold(match[1]) : "";
  if (match && groups.isKnown(prefix)) return { name: match[2], group: prefix };
  return { name: name2, group: group === null ? null : fold(group) };
}
function bonus(draft2, group, groups, topic) {
  let score = 0;
  if (group !== null && topic.group !== null) {
    const own3 = fold(topic.group);
    if (holds(own3, group) || holds(group, own3)) score += 0.3;
    else if (groups.isKnown(group)) score -= 0.3;
  }
  if (draft2.number !== null && new RegExp("\\d[.\uFF0E]\\d|\\p{L}", "u").test(draft2.number) && draft2.number === topic.number)
    score += 0.4;
  if (draft2.priority && topic.priority !== null)
    score += draft2.priority.value === topic.priority ? 0.04 : -0.04;
  return score;
}
var Groups = class {
  names;
  asked = /* @__PURE__ */ new Map();
  constructor(topics) {
    this.names = [...new Set(topics.flatMap(({ group }) => group === null ? [] : fold(group)))].slice(
      0,
      mostTopicsOfPiece
    );
  }
  isKnown(words2) {
    let known3 = this.asked.get(words2);
    if (known3 === void 0) {
      known3 = this.names.some((name2) => holds(name2, words2) || holds(words2, name2));
      this.asked.set(words2, known3);
    }
    return known3;
  }
};
function holds(name2, part) {
  if (part === "" || name2 === "") return false;
  return name2 === part || ` ${name2.replace(/[^\p{L}\p{N}]+/gu, " ")} `.includes(` ${part.replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `);
}
function pathNames(path) {
  if (path === null) return [];
  const file = baseName(path);
  const folder2 = baseName(path.slice(0, Math.max(0, path.length - file.length - 1)));
  const stem2 = file.replace(/\.[^.]+$/, "");
  return /^(?:readme|index|overview)$/i.test(stem2) ? [`${folder2} ${stem2}`, folder2].filter((name2) => name2.trim() !== "") : [stem2];
}
function indexOf(names, most3) {
  const index = /* @__PURE__ */ new Map();
  for (const [topic, some] of names.entries())
    for (const piece of new Set(some.flatMap(({ pieces: pieces2 }) => [...pieces2.keys()]))) {
      const list = index.get(piece);
      if (!list) index.set(piece, [topic]);
      else if (list.length < most3) list.push(topic);
    }
  return index;
}
function candidates(pieces2, index, most3) {
  const found2 = /* @__PURE__ */ new Set();
  const lists = [...pieces2.keys()].flatMap((piece) => [index.get(piece) ?? []]).sort((a, b) => a.length - b.length);
  for (const list of lists) {
    if (found2.size > most3) break;
    for (const topic of list) found2.add(topic);
  }
  return found2;
}

// server/src/core/plan/reconcile/echoes.ts
var alone = 0.75;
var same = 1.4;
var together = 0.5;
function matchEchoes(drafts, topics) {
  const sure = matchNames(drafts, topics, { atLeast: alone, bothWays: true });
  const counts = /* @__PURE__ */ new Map();
  for (const [place, { group, promises }] of drafts.entries()) {
    if (!promises) continue;
    const count = counts.get(group) ?? { all: 0, sure: 0 };
    counts.set(group, { all: count.all + 1, sure: count.sure + (sure[place] ? 1 : 0) });
  }
  const exact = drafts.every(({ promises }) => promises) ? [] : matchNames(drafts, topics, { atLeast: same, bothWays: true });
  const likely = matchNames(drafts, topics, { atLeast: together });
  return drafts.map(({ group, promises }, place) => {
    if (!promises) return exact[place] ?? null;
    const count = counts.get(group);
    return count && count.sure * 2 >= count.all && count.sure > 1 ? likely[place] ?? null : sure[place] ?? null;
  });
}

// server/src/core/plan/reconcile/glob.ts
function fitsGlob(path, pattern) {
  const wanted = pattern.split("/").filter((part) => part !== "" && part !== "**");
  const parts = path.split("/").slice(-wanted.length);
  return parts.length === wanted.length && wanted.every((part, at) => fitsPart(parts[at], part));
}
function fitsPart(name2, pattern) {
  const pieces2 = pattern.split("*");
  const first = pieces2.shift();
  if (!name2.startsWith(first)) return false;
  if (pieces2.length === 0) return name2 === first;
  const last = pieces2.pop();
  let at = first.length;
  for (const piece of pieces2) {
    const found2 = name2.indexOf(piece, at);
    if (found2 < 0) return false;
    at = found2 + piece.length;
  }
  return name2.length - last.length >= at && name2.endsWith(last);
}

// server/src/core/plan/reconcile/numbers.ts
var proof = 2;
function withNumbers(matches, drafts, topics) {
  const numbered = matches.flatMap((match, row) => {
    const number2 = drafts[row]?.number ?? null;
    return match && "topic" in match && number2 !== null ? { number: number2, topic: topics[match.topic] } : [];
  });
  if (numbered.length < proof || numbered.some(({ number: number2, topic }) => topic?.number !== number2))
    return matches;
  const byNumber = /* @__PURE__ */ new Map();
  for (const [at, { number: number2 }] of topics.entries())
    if (number2 !== null) byNumber.set(number2, [...byNumber.get(number2) ?? [], at].slice(0, 2));
  const used = new Set(matches.flatMap((match) => match && "topic" in match ? match.topic : []));
  return matches.map((match, row) => {
    if (match && "topic" in match) return match;
    const same2 = byNumber.get(drafts[row]?.number ?? "") ?? [];
    const [topic] = same2;
    if (topic === void 0 || same2.length > 1 || used.has(topic)) return match;
    used.add(topic);
    return { topic };
  });
}

// server/src/core/plan/reconcile/join.ts
function joinTopics(listings, resolve, exists, permissions) {
  const joiner = new Joiner(listings, resolve, exists);
  const order = listings.map((_, at) => at).sort((a, b) => rank(listings[a]) - rank(listings[b]) || a - b);
  for (const at of order)
    if (listings[at].drafts.some(({ path }) => path !== null)) joiner.byPath(at);
  for (const group of nameGroups(order, listings)) joiner.byName(group, permissions);
  return joiner;
}
function rank({ kind, role, defines, drafts }) {
  if (defines === "nothing") return 9;
  if (defines === "names") return kind === "headings" ? 5 : kind === "table" ? 6 : 7;
  if (kind === "headings") return 0;
  if (role === "definition") return drafts[0]?.kind === "inline" ? 2 : 1;
  return kind === "tree" ? 3 : 4;
}
function nameGroups(order, listings) {
  const groups = /* @__PURE__ */ new Map();
  for (const at of order) {
    const { kind, role, drafts } = listings[at];
    if (drafts.every(({ path }) => path !== null)) continue;
    const key = kind === "list" && role !== "definition" ? `${kind} ${role}` : String(at);
    groups.set(key, [...groups.get(key) ?? [], at]);
  }
  return [...groups.values()];
}
var Joiner = class {
  constructor(listings, resolve, exists) {
    this.listings = listings;
    this.resolve = resolve;
    this.exists = exists;
  }
  listings;
  resolve;
  exists;
  topics = [];
  problems = [];
  paths = /* @__PURE__ */ new Map();
  names = /* @__PURE__ */ new Map();
  byPath(at) {
    const { drafts, defines, kind } = this.listings[at];
    const isFirst = rank(this.listings[at]) <= 1;
    for (const draft2 of drafts) {
      const found2 = draft2.path && this.resolve(draft2);
      if (!draft2.path || !found2) continue;
      const member = { draft: draft2, listing: at };
      if (isGlob(draft2.path.text)) {
        const some = this.matching(found2.tail);
        for (const topic of some) if (topic.definition.listing !== at) topic.members.push(member);
        if (some.length === 0) this.several(member, defines === "files" && draft2.promises);
        continue;
      }
      if (found2.path === null) {
        this.problems.push({
          rule: "path-outside-root",
          place: draft2.path.place,
          message: "Expected a path inside the root, found \u201C{0}\u201D.",
          args: [draft2.path.text]
        });
        if (defines === "files" && draft2.promises) this.add(member, null);
        continue;
      }
      const known3 = this.known(found2.path, found2.tail, isFirst);
      const twice = known3?.definition.listing === at && kind !== "list" && kind !== "tree" && known3.definition.draft.name !== draft2.name;
      if (known3 && !twice) known3.members.push(member);
      else if (defines === "files" && draft2.promises) this.add(member, found2.path);
    }
  }
  /** A path that stands for several files, none of which is a topic's: the topic has a name, or can't be read. */
  several(member, mayDefine) {
    const { name: name2, path } = member.draft;
    if (!path || !mayDefine) return;
    if (name2 !== "") this.add(member, null);
    else
      this.problems.push({
        rule: "unreadable-row",
        place: path.place,
        message: "Expected the path of one file, found \u201C{0}\u201D, which stands for several.",
        args: [path.text]
      });
  }
  /** The topic of a path: the same, or the only one that ends with what was written. */
  known(path, tail, isFirst) {
    const same2 = this.paths.get(path.toLowerCase());
    if (same2) return same2;
    if (isFirst && (this.exists(path) || isGeneric(tail))) return void 0;
    const end = `/${tail.toLowerCase()}`;
    const some = (this.names.get(baseName(tail).toLowerCase()) ?? []).filter(
      (topic) => topic.path?.toLowerCase().endsWith(end)
    );
    return some.length === 1 ? some[0] : void 0;
  }
  matching(pattern) {
    return this.topics.filter(({ path }) => path !== null && fitsGlob(path, pattern)).slice(0, 200);
  }
  add(member, path) {
    const topic = { definition: member, members: [member], path };
    this.topics.push(topic);
    if (path === null) return;
    const key = path.toLowerCase();
    if (!this.paths.has(key)) this.paths.set(key, topic);
    const base = baseName(key);
    const list = this.names.get(base);
    if (!list) this.names.set(base, [topic]);
    else if (list.length < 50) list.push(topic);
  }
  byName(group, { isPlanOfDocuments }) {
    const members = group.flatMap(
      (at) => this.listings[at].drafts.flatMap(
        (draft2) => draft2.path === null ? { draft: draft2, listing: at } : []
      )
    );
    const [first] = group.map((at) => this.listings[at]);
    if (!first || members.length === 0) return;
    const isEcho = first.kind === "headings" && first.defines === "nothing";
    const drafts = members.map(({ draft: draft2 }) => draft2);
    const known3 = this.topics.map(knownOf);
    const matches = isEcho ? matchEchoes(drafts, known3) : withNumbers(matchNames(drafts, known3), drafts, known3);
    const hit = matches.filter((match) => match !== null).length;
    const hasFiles = this.topics.some(({ path }) => path !== null);
    const isOfLists = this.topics.every(({ definition: { draft: draft2 } }) => draft2.kind === "item");
    const mayDefine = namesDefine(first, drafts, {
      share: hit / members.length,
      hasFiles,
      isOfLists,
      isPlan: isPlanOfDocuments
    });
    const isAboutTopics = hit >= 2 && hit * 2 >= members.length && (first.role === "progress" || first.role === "priority") && first.defines !== "nothing";
    const before2 = [...this.topics];
    for (const [place, member] of members.entries()) {
      const match = within(matches[place] ?? null, member, before2);
      const { name: name2, place: at } = member.draft;
      if (match && "topic" in match) before2[match.topic].members.push(member);
      else if (match && (isAboutTopics || first.kind === "table")) {
        const [one, other] = match.fits.map((topic) => titleOf(before2[topic]));
        this.problems.push({
          rule: "ambiguous-topic",
          place: at,
          message: "Expected the name of one topic, found \u201C{0}\u201D, which fits \u201C{1}\u201D and \u201C{2}\u201D alike.",
          args: [name2, one ?? "", other ?? ""]
        });
      } else if (match === null && mayDefine && name2 !== member.draft.number) this.add(member, null);
      else if (match === null && isAboutTopics)
        this.problems.push({
          rule: "unknown-topic",
          place: at,
          message: "Expected the name of a topic, found \u201C{0}\u201D, which is that of none.",
          args: [name2]
        });
    }
  }
};
function within(match, { listing: listing2 }, topics) {
  return match && "topic" in match && topics[match.topic]?.definition.listing === listing2 ? null : match;
}
function titleOf({ definition: { draft: draft2 } }) {
  return draft2.name || draft2.described || draft2.path?.text || "";
}
function knownOf({ definition: { draft: draft2 }, members, path }) {
  const names = members.slice(0, 12).map((member) => member.draft.name);
  return {
    names: [.../* @__PURE__ */ new Set([draft2.name || (draft2.described ?? ""), ...names])].filter((name2) => name2 !== ""),
    path,
    group: draft2.group,
    number: draft2.number,
    priority: (draft2.priority ?? members.find((member) => member.draft.priority)?.draft.priority)?.value ?? null
  };
}

// server/src/core/plan/text/within.ts
function linesWithin(block) {
  switch (block.kind) {
    case "paragraph":
      return [...block.lines];
    case "list":
      return block.items.flatMap(({ lines, blocks }) => [...lines, ...blocks.flatMap(linesWithin)]);
    case "table":
      return block.rows.flatMap(({ cells }) => [...cells]);
    default:
      return [];
  }
}

// server/src/core/plan/relations.ts
function relationsOf(sections, topics, planPath, exists, { index }) {
  const promised = new Set(topics.flatMap(({ file }) => file === null ? [] : file.toLowerCase()));
  const spoken = new Set(
    topics.flatMap(({ mentions: mentions2, fileRaw }) => [
      ...mentions2.map(({ place }) => place.line),
      ...fileRaw ? [fileRaw.place.line] : []
    ])
  );
  const folder2 = planPath.slice(0, Math.max(0, planPath.lastIndexOf("/")));
  const seen = /* @__PURE__ */ new Set();
  const relations = [];
  for (const section of sections)
    for (const line of section.blocks.flatMap(linesWithin))
      for (const ref of pathsIn(line)) {
        if (!isDocument(ref.text) || isGlob(ref.text)) continue;
        const place = placeOf4(index, line, ref.start, ref.end);
        const text = clean(ref.text);
        const path = [join2(folder2, text), join2("", text)].find((one) => one !== null && exists(one)) ?? join2(folder2, text);
        if (path === null || path === planPath || promised.has(path.toLowerCase()) || seen.has(path) || spoken.has(place.line))
          continue;
        if ([...promised].length > 0 && endsLikePromised(text.toLowerCase(), promised)) continue;
        seen.add(path);
        relations.push({ path, place });
      }
  return relations;
}
function endsLikePromised(text, promised) {
  if (promised.size > 500) return false;
  for (const path of promised) if (path.endsWith(`/${text}`)) return true;
  return false;
}

// server/src/core/plan/scope.ts
function scopesOf(sections, bodies, context) {
  const scopes = /* @__PURE__ */ new Map();
  const titled = titleSection(sections);
  for (const section of sections) {
    const above = section.parent ? scopes.get(section.parent) ?? null : null;
    scopes.set(
      section,
      section.heading && section !== titled ? scopeOf(section, above, bodies.get(section) ?? null, context) : rootScope(section, above, context)
    );
  }
  return scopes;
}
function titleSection(sections) {
  const first = sections.find(({ heading }) => heading !== null);
  return first?.level === 1 ? first : null;
}
function rootScope(section, above, { vocabulary }) {
  const isAboutDocuments = section.heading !== null && vocabulary.document.find(fold(section.heading.text)) !== null;
  return {
    section,
    role: "definition",
    title: null,
    group: null,
    priority: null,
    status: null,
    batch: null,
    folder: null,
    maybeFolder: null,
    isAboutDocuments: isAboutDocuments || (above?.isAboutDocuments ?? false)
  };
}
function scopeOf(section, above, body, context) {
  const { vocabulary, index } = context;
  const heading = section.heading;
  const bare = plainTitle(heading.text);
  const number2 = numberingOf(bare, vocabulary);
  const unnumbered = number2 && number2.end < bare.length ? bare.slice(number2.end) : bare;
  const title = withoutCount(unnumbered);
  const own3 = vocabulary.role(heading.text);
  const inherited = above?.role ?? "definition";
  const kept2 = inherited === "existing" || inherited === "criteria";
  const role = kept2 || own3 === "definition" ? inherited : own3;
  const priority = headingPriority(heading, vocabulary, index);
  const state = vocabulary.headingStatus(bare);
  const isStep = number2?.word !== null && number2 !== void 0 && number2 !== null && vocabulary.phase.get(number2.word) !== null;
  const named3 = own3 === "definition" && state === null && !(priority && isOnlyPriority(bare));
  const folder2 = folderIn(heading);
  return {
    section,
    role,
    title,
    group: named3 ? title : above?.group ?? null,
    priority: priority ?? body?.priority ?? above?.priority ?? null,
    status: state ? inheritedMark(state, section, context) : saidOf(body) ?? above?.status ?? null,
    batch: isStep ? bare : above?.batch ?? null,
    folder: folder2 ?? above?.folder ?? null,
    maybeFolder: folder2 === null && /^[\p{L}\p{N}][^\s/\\:*?"<>|()（）]*$/u.test(unnumbered) ? unnumbered : null,
    isAboutDocuments: vocabulary.document.find(fold(bare)) !== null || (above?.isAboutDocuments ?? false)
  };
}
function saidOf(body) {
  return body?.status ? { ...body.status, form: "inherited" } : null;
}
function withoutCount(title) {
  const bare = withoutBrackets(title);
  return bare !== "" && /\d|\//.test(title.slice(bare.length)) ? bare : title;
}
function isOnlyPriority(text) {
  return /^\s*(?:P[0-4]\b|high|medium|low|critical|最?[高低中]|priority)/i.test(text);
}
function inheritedMark(value, { heading }, { index }) {
  const line = sub(heading, 0);
  return { value, raw: line.text, place: placeOf4(index, line), form: "inherited" };
}

// server/src/core/plan/draft.ts
var emptyDraft = {
  name: "",
  described: null,
  number: null,
  isChapter: false,
  group: null,
  path: null,
  longer: [],
  folder: null,
  maybeFolder: null,
  lines: null,
  outline: [],
  status: null,
  progress: null,
  priority: null,
  batch: null,
  effort: null,
  owner: null,
  promises: true
};

// server/src/core/plan/shapes/lists.ts
var longestName = 90;
function listTopics(list, scope, lead, taken, context) {
  if (scope.role === "criteria") return [];
  const state = lead === null ? null : leadState(lead, context);
  const priority = lead === null ? null : leadPriority(lead, context);
  const under = priority ? { ...scope, priority } : scope;
  const walk2 = { scope: under, context, files: [], names: [], beside: [], taken };
  const group = state || priority ? scope.group : lead?.text ?? scope.group;
  visit(list, group, state ?? scope.status, walk2, 0);
  const place = context.index.place(list.start, list.end);
  const shared = {
    kind: "list",
    heading: scope.title,
    place,
    columns: [],
    unreadable: [],
    isAboutDocuments: scope.isAboutDocuments
  };
  const role = roleOf2(scope);
  const listings = [];
  if (walk2.files.length > 0)
    listings.push({
      ...shared,
      role,
      drafts: walk2.beside.length * 2 <= walk2.files.length ? [...walk2.files, ...walk2.beside] : walk2.files,
      defines: scope.role === "existing" ? "nothing" : "files"
    });
  if (walk2.names.length > 0 && walk2.files.length < walk2.names.length && !["aside", "existing", "figures"].includes(scope.role))
    listings.push({ ...shared, role, drafts: walk2.names, defines: "names" });
  return listings;
}
function leadState(lead, { vocabulary, index }) {
  const value = vocabulary.status.get(fold(lead.text)) ?? vocabulary.headingStatus(lead.text);
  return value && { value, raw: lead.text, place: placeOf4(index, lead), form: "inherited" };
}
function leadPriority(lead, { vocabulary, index }) {
  const isWord = vocabulary.priority.get(fold(lead.text)) !== null;
  return isWord ? priorityIn(lead, vocabulary, index) : headingPriority(lead, vocabulary, index);
}
function roleOf2({ role }) {
  if (role === "priority" || role === "progress") return role;
  return role === "schedule" || role === "index" ? "index" : "definition";
}
function visit(list, group, status, walk2, depth) {
  if (depth > 12) return;
  for (const item of list.items) {
    const line = item.lines[0];
    if (!line) {
      for (const block of item.blocks)
        if (block.kind === "list") visit(block, group, status, walk2, depth + 1);
      continue;
    }
    const entry = readEntry(trim(line), walk2.context);
    const body = readBody(item.blocks, walk2.context, item.lines.slice(1));
    const nested = item.blocks.filter(
      (block) => block.kind === "list" && !body.taken.has(block) && !body.outlines.has(block)
    );
    const filed = entry.path && entry.path.kind !== "folder" ? entry.path : body.path && isDocument(body.path.text) ? body.path : null;
    const parent = entry.name || entry.described || group;
    if (filed) {
      const below = nested.filter((block) => holdsPaths(block, walk2.context));
      const outline2 = body.outline ?? outlineOf2(nested, below, walk2.context);
      walk2.files.push({
        ...draftOf(item, entry, group, status, walk2),
        ...filled(body, entry, markOf(item, entry, status, walk2.context.index).status, walk2.scope),
        path: filed,
        outline: outline2
      });
      for (const block of below) visit(block, group, status, walk2, depth + 1);
      continue;
    }
    const inner2 = nested.filter(
      (block) => holdsPaths(block, walk2.context) || holdsChapters(block, walk2.context)
    );
    if (inner2.length > 0) {
      const state = entry.status ?? status;
      const folder2 = folderIn(line);
      const below = folder2 === null ? walk2 : { ...walk2, scope: { ...walk2.scope, folder: folder2 } };
      for (const block of inner2)
        visit(block, parent, state && { ...state, form: "inherited" }, below, depth + 1);
      continue;
    }
    if (entry.name === "" || entry.name.length > longestName || entry.path) continue;
    if (isCollective(entry.name, walk2.context)) continue;
    const outline = body.outline ?? outlineOf2(nested, [], walk2.context);
    const draft2 = {
      ...draftOf(item, entry, group, status, walk2),
      ...filled(body, entry, markOf(item, entry, status, walk2.context.index).status, walk2.scope),
      outline
    };
    walk2.names.push(draft2);
    if (item.box && isTitle(entry.name, walk2.context)) walk2.beside.push(draft2);
  }
}
function isTitle(name2, { vocabulary }) {
  const folded = fold(name2);
  const isTask = [vocabulary.make, vocabulary.touch, vocabulary.chore].some((verbs2) => verbs2.at(folded, 0));
  return !isTask && folded.split(" ").length <= 4 && folded.length <= 36;
}
function isCollective(name2, { vocabulary }) {
  const folded = fold(name2);
  return vocabulary.sum.get(folded) !== null || vocabulary.collective.at(folded, 0) !== null;
}
function outlineOf2(nested, other, context) {
  const [list] = nested.filter((block) => !other.includes(block));
  return list ? outlineOfList(list, context) : [];
}
function isReached({ lines, described }, status) {
  if (lines === null || status?.value !== "complete") return false;
  return lines.max === null && /^\s*[\d,，]+\s*\S*$/.test(lines.raw) && !/target|goal|目标|预计/i.test(described ?? "");
}
function filled(body, entry, status, scope) {
  return {
    lines: body.lines ?? (isReached(entry, status) ? null : entry.lines),
    ...body.status ? { status: body.status } : {},
    progress: body.progress ?? entry.progress,
    priority: body.priority ?? entry.priority ?? scope.priority,
    effort: body.effort ?? entry.effort,
    owner: body.owner ?? entry.owner,
    ...body.title ? { name: body.title } : {}
  };
}
function draftOf(item, entry, group, status, { scope, context: { index } }) {
  return {
    ...emptyDraft,
    kind: "item",
    name: entry.name,
    described: entry.described,
    number: entry.number,
    isChapter: entry.isChapter,
    group,
    folder: scope.folder,
    maybeFolder: scope.maybeFolder,
    batch: scope.batch,
    place: index.place(
      item.start,
      item.lines[0] ? item.lines[0].start + item.lines[0].text.length : item.end
    ),
    extent: index.place(item.start, item.end),
    promises: !entry.touches,
    ...markOf(item, entry, status, index)
  };
}
function markOf({ box }, { status }, above, index) {
  if (status) return { status };
  if (!box) return { status: above };
  return {
    status: {
      value: /x/i.test(box.text) ? "complete" : "planned",
      raw: box.text,
      place: index.place(box.start, box.start + box.text.length),
      form: "box"
    }
  };
}
function holdsPaths(list, context) {
  return list.items.some(({ lines: [line] }) => {
    const path = line ? readEntry(trim(line), context).path : null;
    return path !== null && path.kind === "document";
  });
}
function holdsChapters({ items }, context) {
  const chapters = items.filter(({ lines: [line] }) => line && readEntry(trim(line), context).isChapter);
  return chapters.length * 2 > items.length;
}

// server/src/core/plan/shapes/paragraphs.ts
function recordTopics(blocks, scope, context) {
  if (scope.role === "criteria") return null;
  const drafts = [];
  for (const [place, block] of blocks.entries()) {
    if (block.kind !== "paragraph") continue;
    const next = blocks[place + 1];
    const records = block.lines.flatMap((line) => recordOf(trim(line), scope, context) ?? []);
    const isHead = records.length === 1 && block.lines.length === 1 && next?.kind === "list";
    if (isHead && next?.kind === "list") {
      const [record] = records;
      drafts.push({
        ...record,
        outline: outlineOfList(next, context),
        extent: context.index.place(block.start, next.end)
      });
    } else if (records.length > 1 && records.length === block.lines.length) drafts.push(...records);
  }
  if (drafts.length === 0) return null;
  return listing(drafts, scope, scope.role === "existing" || scope.role === "aside" ? "nothing" : "files");
}
function recordOf(line, scope, context) {
  const entry = readEntry(line, context);
  if (entry.path?.kind !== "document" || entry.touches) return null;
  if (entry.name === "" && line.text.length > 240) return null;
  const place = placeOf4(context.index, line);
  return { ...entryDraft(entry, scope), kind: "inline", path: entry.path, place, extent: place };
}
function entryDraft(entry, scope) {
  return {
    ...emptyDraft,
    name: entry.name,
    described: entry.described,
    number: entry.number,
    isChapter: entry.isChapter,
    group: scope.group,
    folder: scope.folder,
    maybeFolder: scope.maybeFolder,
    lines: entry.lines,
    status: entry.status ?? scope.status,
    progress: entry.progress,
    priority: entry.priority ?? scope.priority,
    batch: scope.batch,
    effort: entry.effort,
    owner: entry.owner
  };
}
function chapterTopics(blocks, scope, context) {
  if (scope.role !== "definition" && scope.role !== "index") return null;
  const drafts = blocks.flatMap((block, place) => {
    const next = blocks[place + 1];
    const [line] = block.kind === "paragraph" ? block.lines : [];
    if (!line || block.kind !== "paragraph" || block.lines.length > 1 || next?.kind !== "list") return [];
    const entry = readEntry(trim(line), context);
    if (!entry.isChapter || entry.name === "" || entry.path) return [];
    const outline = outlineOfList(next, context);
    const extent = context.index.place(block.start, next.end);
    return [
      {
        ...entryDraft(entry, scope),
        kind: "item",
        outline,
        place: placeOf4(context.index, trim(line)),
        extent
      }
    ];
  });
  return drafts.length === 0 ? null : listing(drafts, scope, "names");
}
function boldEchoes(blocks, scope, context) {
  if (scope.role === "existing" || scope.role === "criteria") return null;
  const drafts = blocks.flatMap((block, place) => {
    const next = blocks[place + 1];
    const line = block.kind === "paragraph" ? block.lines.at(-1) : void 0;
    const isLead = line && /^\s*(?:\*\*|__)[^*]+(?:\*\*|__)\s*(?:[(（][^()（）]*[)）]\s*)?(?:[:：]\s*)?$/.test(line.text);
    if (!line || !isLead || next?.kind !== "list" || labelsIn(line, context).some(({ field }) => field !== null))
      return [];
    const entry = readEntry(trim(line), context);
    if (entry.name === "" || entry.path) return [];
    return [
      {
        ...entryDraft(entry, scope),
        kind: "heading",
        status: entry.status,
        priority: entry.priority,
        group: null,
        outline: outlineOfList(next, context),
        place: placeOf4(context.index, trim(line)),
        extent: context.index.place(block.start, next.end)
      }
    ];
  });
  return drafts.length === 0 ? null : { ...listing(drafts, scope, "nothing"), kind: "headings" };
}
var batch = new RegExp("^\\s*(?:[-*+]\\s+)?(?:\\p{Extended_Pictographic}\\ufe0f?\\s*)*(?:\\*\\*|__)([^*_]{1,60})(?:\\*\\*|__)\\s*(?:[(\uFF08]([^()\uFF08\uFF09]{1,40})[)\uFF09])?\\s*[:\uFF1A]\\s*(\\S[\\s\\S]*)$", "u");
function batchTopics(lines, scope, context) {
  const drafts = lines.flatMap(apart2).flatMap((line) => {
    const match = batch.exec(line.text);
    if (!match) return [];
    const [whole, group = "", count = "", names = ""] = match;
    const quantity2 = quantitiesIn(count, context.vocabulary)[0];
    if (!quantity2 || quantity2.unit === "lines" || quantity2.unit === "examples" || quantity2.unit === null)
      return [];
    const rest = sub(line, whole.length - names.length);
    const found2 = namesIn(rest, quantity2.value, context);
    if (found2.length !== quantity2.value) return [];
    return found2.map(
      ({ text, place }) => ({
        ...emptyDraft,
        kind: "inline",
        name: plainTitle(text),
        group: plainTitle(group),
        status: scope.status,
        priority: scope.priority,
        batch: scope.batch,
        folder: scope.folder,
        place,
        extent: place
      })
    );
  });
  return drafts.length === 0 ? null : listing(drafts, scope, "names");
}
function apart2(line) {
  if (!line.text.includes("**") && !line.text.includes("__")) return [];
  const starts = [
    0,
    ...[...line.text.matchAll(/[;；。]\s*(?=\*\*|__)/g)].map(({ index, 0: { length } }) => index + length)
  ];
  return starts.map((start, place) => {
    const end = starts[place + 1] ?? line.text.length;
    return sub(line, start, start + line.text.slice(start, end).replace(/[;；。\s]+$/, "").length);
  });
}
function namesIn(line, count, { index }) {
  const plain = split(line, index);
  if (plain.length === count) return plain;
  const pieces2 = [];
  let from = 0;
  for (const match of [...line.text.matchAll(/[/／、,，;；]/g), null]) {
    const piece = trim(sub(line, from, match?.index ?? line.text.replace(/[.。]\s*$/, "").length));
    if (piece.text !== "") pieces2.push({ text: piece.text, place: placeOf4(index, piece) });
    from = (match?.index ?? 0) + 1;
  }
  return pieces2;
}
var listed = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+/;
function fenceTopics(fence2, scope, context) {
  if (!["", "text", "txt", "plain", "plaintext"].includes(fence2.lang) || scope.role === "aside" || scope.role === "criteria")
    return [];
  const files = [];
  const names = [];
  for (const line of fence2.lines) {
    const bare = trim(line);
    const mark2 = listed.exec(bare.text);
    const entry = readEntry(sub(bare, mark2?.[0].length ?? 0), context);
    if (!mark2 && entry.status === null && entry.path === null) continue;
    const draft2 = {
      ...emptyDraft,
      kind: "item",
      name: entry.name,
      described: entry.described,
      group: scope.group,
      folder: scope.folder,
      lines: entry.lines,
      status: entry.status,
      progress: entry.progress,
      priority: entry.priority ?? scope.priority,
      batch: scope.batch,
      place: placeOf4(context.index, bare),
      extent: placeOf4(context.index, bare)
    };
    if (entry.path?.kind === "document" && !entry.touches) files.push({ ...draft2, path: entry.path });
    else if (entry.name !== "" && entry.name.length <= 90 && !entry.path) names.push(draft2);
  }
  return [
    ...files.length > 1 ? [{ ...listing(files, scope, scope.role === "existing" ? "nothing" : "files"), kind: "list" }] : [],
    ...names.length > 1 ? [{ ...listing(names, scope, "nothing"), kind: "list" }] : []
  ];
}
function listing(drafts, scope, defines) {
  const first = drafts[0];
  const last = drafts.at(-1);
  return {
    kind: "list",
    role: roleOf2(scope),
    heading: scope.title,
    place: {
      ...first.place,
      end: last.place.end,
      endLine: last.place.endLine,
      endColumn: last.place.endColumn
    },
    columns: [],
    drafts,
    defines,
    isAboutDocuments: scope.isAboutDocuments,
    unreadable: []
  };
}

// server/src/core/plan/shapes/headingNature.ts
var apart3 = /* @__PURE__ */ new Set([
  "existing",
  "criteria",
  "figures",
  "schedule",
  "progress",
  "priority"
]);
function isNamed({ path }, body) {
  return path?.kind === "document" || body.path !== null && isDocument(body.path.text);
}
function mayEcho({ entry, body }) {
  return entry.name !== "" && (body.outline ?? body.loose) !== null;
}
function isOfAll2({ scope }) {
  return scope.role === "existing" || scope.role === "criteria";
}
function isApart({ section }, reads) {
  return section.parent !== null && reads.get(section.parent)?.scope.role === "existing";
}
function parentsOfTopics(sections, title, reads, context) {
  const parents = /* @__PURE__ */ new Set();
  for (const section of sections.toReversed()) {
    const read = reads.get(section);
    if (!read || section === title || isApart(read, reads)) continue;
    if (!read.named && !isPromise(read, context, parents, reads)) continue;
    for (let up = section.parent; up && !parents.has(up); up = up.parent) parents.add(up);
  }
  return parents;
}
function isPromise({ section, scope, entry, body }, context, parents, reads) {
  const { vocabulary } = context;
  if (parents.has(section) || section.level < 2 || body.otherFile || body.announced.size > 0) return false;
  if (apart3.has(scope.role) && scope.role !== "priority") return false;
  if (entry.path !== null || entry.name === "") return false;
  const isLabel = vocabulary.field(entry.name) !== null || apart3.has(vocabulary.role(entry.name));
  if (isLabel && !entry.isChapter) return false;
  const isStep = entry.numbered !== null && vocabulary.phase.get(entry.numbered) !== null && !entry.isChapter;
  if (isStep || scope.batch === entry.name) return false;
  const { fields } = body;
  const says2 = (...wanted) => wanted.filter((field) => fields.has(field)).length;
  if (says2("outline", "lines", "size") > 0 && (body.outline !== null || body.lines !== null || fields.has("size")))
    return true;
  if (entry.lines !== null && (entry.number !== null || fields.size > 0)) return true;
  if (says2("status", "priority", "progress", "owner", "effort") >= 2) return true;
  const isChapter = entry.isChapter || entry.numbered !== null && vocabulary.task.get(entry.numbered) !== null || context.isOutline && entry.number !== null && entry.numbered === null;
  if (!isChapter || hasProse(section) || chapterTopics(section.blocks, scope, context)) return false;
  if (body.loose !== null) return !holdsChapters(body.loose, context);
  const { children } = section;
  return children.length > 0 && !children.some((child) => reads.get(child)?.entry.isChapter);
}
function silentChapters(sections, topics, parents, reads) {
  const isChapter = (section) => reads.get(section)?.entry.isChapter === true;
  if (topics.filter(isChapter).length < 2) return [];
  const wordOf = (section) => reads.get(section)?.entry.numbered ?? null;
  const parts = new Set(
    sections.filter((one) => isChapter(one) && (parents.has(one) || one.children.some(isChapter))).map(wordOf)
  );
  const known3 = new Set(topics);
  return sections.filter((section) => {
    const read = reads.get(section);
    if (!read || !isChapter(section) || known3.has(section) || parents.has(section)) return false;
    const { entry, body, scope } = read;
    return entry.name !== "" && entry.path === null && !body.otherFile && body.loose === null && section.children.length === 0 && !apart3.has(scope.role) && !isApart(read, reads) && !parts.has(wordOf(section)) && !hasProse(section);
  });
}
function hasProse({ blocks }) {
  return blocks.some(
    (block) => block.kind === "fence" || block.kind === "paragraph" && block.end - block.start > 400
  );
}

// server/src/core/plan/shapes/headingOutline.ts
function outlineOfTopic(body, children, reads, context) {
  if (body.outline) return body.outline;
  for (const child of children) {
    const title = child.heading?.text ?? "";
    const read = reads.get(child);
    if (context.vocabulary.field(title) !== "outline" || !read) continue;
    if (read.body.loose) return outlineOfList(read.body.loose, context);
    if (child.children.length > 0) return outlineOfSections(child.children, context);
  }
  const labelled = children.map((child) => reads.get(child)?.body.outline).find((outline) => outline);
  if (labelled) return labelled;
  const { loose } = body;
  if (loose && !isOfPaths(loose)) return outlineOfList(loose, context);
  const [introduced, ...others] = body.introduced;
  if (!loose && introduced && others.length === 0 && !isOfPaths(introduced))
    return outlineOfList(introduced, context);
  const parts = children.filter(
    ({ heading }) => heading && context.vocabulary.field(heading.text) === null && context.vocabulary.role(heading.text) === "definition"
  );
  return parts.length > 1 ? outlineOfSections(parts, context) : [];
}
function isOfPaths(list) {
  const paths = list.items.filter(
    ({ lines: [line] }) => line && pathsIn(line).some(({ text, outerStart }) => isDocument(text) && outerStart < 6)
  );
  return paths.length * 2 > list.items.length;
}

// server/src/core/plan/shapes/leadingPath.ts
function withLeadingPath(body, { blocks }, context) {
  const [first, ...others] = blocks;
  if (!first || body.path !== null || body.otherFile || body.announced.size > 0) return body;
  const lead = leadOf(first, context);
  if (lead?.path?.kind !== "document" || lead.touches || lead.name !== "") return body;
  if (others.some((block) => linesWithin(block).some(opensWithPath))) return body;
  const { kind: _, ...path } = lead.path;
  return {
    ...body,
    path,
    lines: body.lines ?? lead.lines,
    status: body.status ?? lead.status,
    progress: body.progress ?? lead.progress,
    priority: body.priority ?? lead.priority,
    effort: body.effort ?? lead.effort,
    owner: body.owner ?? lead.owner,
    purpose: body.purpose ?? lead.described
  };
}
function leadOf(block, context) {
  const [line, ...more] = block.kind === "paragraph" ? block.lines : [];
  if (!line || !opensWithPath(line) || more.some(opensWithPath)) return null;
  return readEntry(trim(line), context);
}
function opensWithPath(line) {
  const [ref] = pathsIn(trim(line));
  return ref !== void 0 && ref.outerStart <= 1;
}

// server/src/core/plan/shapes/silentHeadings.ts
function withSilent(listings, sections, topics, reads, { index, vocabulary }) {
  const [first, ...others] = listings;
  if (!first) return listings;
  const siblings = /* @__PURE__ */ new Map();
  for (const { parent } of topics) siblings.set(parent, (siblings.get(parent) ?? 0) + 1);
  const unreadable = sections.flatMap((section) => {
    const read = reads.get(section);
    if (!read || topics.has(section) || section.blocks.length > 0 || section.children.length > 0) return [];
    if (read.entry.number === null || (siblings.get(section.parent) ?? 0) < 2 || vocabulary.role(read.entry.name) !== "definition")
      return [];
    return [
      {
        place: placeOf4(index, trim(section.heading)),
        message: "Expected a topic under \u201C{0}\u201D, as under the headings beside it, found nothing.",
        args: [read.entry.name]
      }
    ];
  });
  return [{ ...first, unreadable }, ...others];
}

// server/src/core/plan/shapes/headings.ts
function headingTopics(sections, scopes, bodies, title, context) {
  const taken = /* @__PURE__ */ new Set();
  const announced = /* @__PURE__ */ new Set();
  const outlines2 = /* @__PURE__ */ new Set();
  const reads = /* @__PURE__ */ new Map();
  for (const section of sections.toReversed()) {
    const said2 = bodies.get(section);
    const body = section.children.length === 0 ? withLeadingPath(said2, section, context) : said2;
    for (const block of body.taken) taken.add(block);
    for (const block of body.announced) announced.add(block);
    for (const block of body.outlines) outlines2.add(block);
    if (!section.heading) continue;
    const entry = readEntry(trim(section.heading), context);
    const scope = scopes.get(section);
    const read = { section, scope, entry, body, named: isNamed(entry, body) };
    reads.set(section, read);
  }
  const hasTopics = parentsOfTopics(sections, title, reads, context);
  const isTopic = (section) => {
    const read = reads.get(section);
    return read !== void 0 && section !== title && !isApart(read, reads) && (read.named || isPromise(read, context, hasTopics, reads));
  };
  const found2 = sections.filter(isTopic);
  found2.push(...silentChapters(sections, found2, hasTopics, reads));
  found2.sort((a, b) => a.start - b.start);
  const levels = new Set(found2.flatMap((section) => reads.get(section)?.named ? section.level : []));
  const topics = found2.filter(
    (section) => reads.get(section)?.named || levels.size === 0 || levels.has(section.level)
  );
  const topicSet = new Set(topics);
  const owned = /* @__PURE__ */ new Set();
  const files = [];
  const names = [];
  for (const section of topics) {
    const read = reads.get(section);
    own2(section, topicSet, owned);
    (read.named ? files : names).push(draftOf2(read, topicSet, reads, context));
  }
  const echoes = sections.flatMap((section) => reads.get(section) ?? []).filter(
    (read) => read.section !== title && !topicSet.has(read.section) && !owned.has(read.section) && mayEcho(read)
  ).map((read) => ({ ...draftOf2(read, topicSet, reads, context), promises: !isOfAll2(read) }));
  const listings = [
    { drafts: files, defines: "files" },
    { drafts: names, defines: "names" },
    { drafts: echoes, defines: "nothing" }
  ].flatMap(
    ({ drafts, defines }) => drafts.length === 0 ? [] : [
      listingOf(
        drafts,
        defines,
        topics.some((section) => scopes.get(section)?.isAboutDocuments)
      )
    ]
  );
  return {
    listings: withSilent(listings, sections, topicSet, reads, context),
    owned,
    taken,
    announced,
    outlines: outlines2
  };
}
function own2(section, topics, owned) {
  const stack = [section];
  for (let next = stack.pop(); next; next = stack.pop()) {
    owned.add(next);
    for (const child of next.children) if (!topics.has(child)) stack.push(child);
  }
}
function draftOf2({ section, scope, entry, body, named: named3 }, topics, reads, context) {
  const { index, vocabulary } = context;
  const children = section.children.filter((child) => !topics.has(child));
  const bodies = [body, ...children.map((child) => reads.get(child)?.body).filter((one) => one !== void 0)];
  const first = (key) => bodies.find((one) => one[key] !== null)?.[key] ?? null;
  const heading = trim(section.heading);
  const above = scope.section.parent && scopeAbove(scope, reads);
  const filed = entry.path?.kind === "document" ? entry.path : body.path;
  const isPathName = entry.name === "";
  return {
    ...emptyDraft,
    kind: "heading",
    name: entry.name,
    described: isPathName ? body.title ?? entry.described : entry.described ?? body.purpose,
    number: entry.number,
    isChapter: entry.isChapter,
    group: body.group ?? above?.group ?? null,
    path: named3 ? filed : null,
    longer: named3 && filed ? longerPaths(section, filed.text) : [],
    folder: above?.folder ?? null,
    maybeFolder: above?.maybeFolder ?? null,
    lines: first("lines") ?? entry.lines,
    outline: outlineOfTopic(body, children, reads, context),
    status: first("status") ?? entry.status ?? above?.status ?? null,
    progress: first("progress") ?? entry.progress,
    priority: first("priority") ?? entry.priority ?? above?.priority ?? null,
    batch: body.batch ?? scope.batch,
    effort: first("effort") ?? entry.effort,
    owner: first("owner") ?? entry.owner,
    place: placeOf4(index, heading),
    extent: index.place(section.start, section.end),
    promises: !entry.touches && vocabulary.sum.get(entry.name.toLowerCase()) === null
  };
}
function longerPaths({ blocks }, path) {
  return blocks.flatMap(linesWithin).slice(0, 100).flatMap((line) => pathsIn(line).flatMap(({ text }) => text.endsWith(`/${path}`) ? text : []));
}
function scopeAbove(scope, reads) {
  return scope.section.parent ? reads.get(scope.section.parent)?.scope ?? null : null;
}
function listingOf(drafts, defines, isAboutDocuments) {
  const first = drafts[0];
  const last = drafts.at(-1);
  return {
    kind: "headings",
    role: "definition",
    heading: null,
    place: {
      ...first.place,
      end: last.extent.end,
      endLine: last.extent.endLine,
      endColumn: last.extent.endColumn
    },
    columns: [],
    drafts,
    defines,
    isAboutDocuments,
    unreadable: []
  };
}

// server/src/core/plan/shapes/columns.ts
var columnOf = {
  title: "title",
  file: "file",
  group: "group",
  lines: "lines",
  size: "lines",
  outline: "outline",
  priority: "priority",
  status: "status",
  action: "status",
  progress: "progress",
  batch: "batch",
  effort: "effort",
  owner: "owner",
  number: "number",
  purpose: "note",
  note: "note"
};
function columnsOf(table, context) {
  const { vocabulary, index } = context;
  const fields = table.head.map(({ text }) => vocabulary.column(text));
  const saysState = fields.includes("status");
  const columns = fields.map(
    (field) => field && !(field === "action" && saysState) ? columnOf[field] ?? null : null
  );
  const cells = (column) => table.rows.slice(0, 40).flatMap(({ cells: cells2 }) => cells2[column] ?? []);
  const mostly = (column, test) => {
    const some = cells(column).filter(({ text }) => text.trim() !== "");
    return some.length > 0 && some.filter(test).length * 2 >= some.length;
  };
  const isPath = (line) => documentIn(line) !== null;
  if (!columns.includes("file")) {
    const found2 = columns.findIndex(
      (column, at) => (column === null || column === "title" || column === "note" || column === "number") && mostly(at, isPath)
    );
    if (found2 >= 0 && columns[found2] !== "title") columns[found2] = "file";
    else if (found2 >= 0 && columns.filter((column) => column === "title").length > 1) columns[found2] = "file";
  } else {
    const files = columns.flatMap((column, at) => column === "file" ? [at] : []);
    const best4 = files.find((at) => mostly(at, isPath)) ?? files[0];
    for (const at of files) if (at !== best4) columns[at] = mostly(at, isPath) ? null : "title";
  }
  const titles = columns.flatMap((column, at) => column === "title" ? [at] : []);
  if (titles.length > 1) {
    const isNumber = ({ text }) => /^[\s*]*(?:第?[\d一二三四五六七八九十.]+[章节篇]?|[A-Z]?\d*)[\s*]*$/.test(text);
    const names2 = titles.filter((at) => !mostly(at, isNumber));
    const kept2 = names2.find((at) => /^(?:title|topic|标题|主题|名称|题目|name)$/.test(fold(table.head[at]?.text ?? ""))) ?? names2[0] ?? titles[0];
    for (const at of titles)
      if (at !== kept2)
        columns[at] = mostly(at, isNumber) ? "number" : columns.includes("group") ? null : "group";
  }
  const isSized = (line) => linesIn(line, vocabulary, index, false) !== null;
  for (const [at, field] of fields.entries())
    if (field === "size" && !isInLines(table.head[at]) && !cells(at).some(isSized)) columns[at] = "note";
  const group = columns.indexOf("group");
  const names = cells(group).map(({ text }) => fold(text));
  if (group >= 0 && columns.includes("file") && !columns.includes("title") && names.length > 1 && new Set(names).size === names.length)
    columns[group] = "title";
  guessUnknown(columns, mostly, context);
  return columns;
}
function isInLines(head) {
  return head !== void 0 && /lines|行/i.test(head.text);
}
function guessUnknown(columns, mostly, { vocabulary, index }) {
  if (!columns.includes("file")) return;
  for (const [at, column] of columns.entries()) {
    const isFree = column === null || column === "effort";
    if (isFree && !columns.includes("lines") && mostly(at, (line) => linesIn(line, vocabulary, index, false) !== null))
      columns[at] = "lines";
    if (columns[at] !== null) continue;
    if (!columns.includes("status") && mostly(at, (line) => statusIn2(line, vocabulary, index) !== null))
      columns[at] = "status";
    else if (!columns.includes("progress") && mostly(at, (line) => progressIn(line, index, false) !== null))
      columns[at] = "progress";
    else if (!columns.includes("title") && !columns.includes("note") && mostly(at, (line) => new RegExp("\\p{L}{3}|[\\u3400-\\u9fff]{2}", "u").test(line.text)))
      columns[at] = "title";
  }
}
function documentIn(line) {
  if (!line) return null;
  const ref = pathsIn(line).find(({ text }) => isDocument(text) && !isGlob(text));
  return ref ? { ref } : null;
}

// server/src/core/plan/shapes/stages.ts
var free = [null, "status", "batch", "effort", "note", "owner"];
function stagesOf(table, columns, context) {
  const named3 = table.head.filter(({ text }) => context.vocabulary.column(text) === "status");
  if (named3.length === 1) return [];
  const stages = columns.flatMap(
    (column, at) => free.includes(column) && saysStates(table, at, context) ? at : []
  );
  return stages.length > 1 ? stages : [];
}
function saysStates({ rows }, column, context) {
  const filled2 = rows.slice(0, 40).flatMap(({ cells }) => {
    const cell = cells[column];
    return cell && cell.text.trim() !== "" ? cell : [];
  });
  const states2 = filled2.filter((cell) => stateIn(cell, context) !== null);
  return states2.length > 0 && states2.length * 5 >= filled2.length * 4;
}
function stateIn(cell, { vocabulary, index }) {
  const status = statusIn2(cell, vocabulary, index);
  const isAll = status !== null && fold(cell.text).length <= Math.max(12, fold(status.raw).length);
  return isAll ? status : null;
}
function stateOfStages({ cells }, stages, context) {
  const marks2 = stages.map((at) => cells[at] ? stateIn(cells[at], context) : null);
  const first = marks2.find((mark2) => mark2 !== null);
  if (!first) return null;
  const value = marks2.every((mark2) => mark2?.value === "complete") ? "complete" : marks2.every((mark2) => (mark2?.value ?? "planned") === "planned") ? "planned" : "drafting";
  return { ...marks2.find((mark2) => mark2?.value === value) ?? first, value, form: "inherited" };
}

// server/src/core/plan/shapes/heads.ts
function headsOf(table, columns, context) {
  const heads = table.head;
  const fields = heads.map(({ text }) => context.vocabulary.column(text));
  const lines = columns.indexOf("lines");
  return {
    purpose: fields.indexOf("purpose"),
    countsLines: lines >= 0 && (isInLines(heads[lines]) || fields[lines] === "lines"),
    haveSource: fields.includes("source"),
    action: fields.indexOf("action"),
    stages: stagesOf(table, columns, context)
  };
}

// server/src/core/plan/shapes/tables.ts
var telling = ["lines", "status", "progress", "priority", "outline"];
function tableTopics(table, scope, context) {
  if (scope.role === "criteria" || scope.role === "figures") return null;
  const columns = columnsOf(table, context);
  const file = columns.indexOf("file");
  const title = columns.indexOf("title");
  const rows = table.rows.filter((row) => !isSum(row, Math.max(title, 0), context));
  const filed = rows.filter(
    ({ cells }) => documentIn(cells[file] ?? cells[title]) !== null || isFolderCell(cells[file])
  ).length;
  const byFiles = filed > 0 && filed * 3 >= rows.length;
  const heads = headsOf(table, columns, context);
  const tells = heads.stages.length > 0 || columns.some((column) => telling.includes(column));
  if (!byFiles && !(title >= 0 && tells)) return null;
  if (!byFiles && scope.role === "aside") return null;
  let group = null;
  const drafts = [];
  const unreadable = [];
  for (const row of rows) {
    const only = row.cells.filter(({ text }) => text.trim() !== "");
    const [first] = only;
    if (!first) continue;
    if (only.length === 1 && table.head.length > 2) {
      if (/^(?:\*\*|__|<strong>)/.test(first.text.trim())) group = plainTitle(first.text);
      else unreadable.push(unread(row, context));
      continue;
    }
    if (documentIn(row.cells[file]) === null && isCollective(plainTitle(row.cells[Math.max(title, 0)]?.text ?? ""), context))
      continue;
    const draft2 = rowDraft(row, heads, columns, { ...scope, group: group ?? scope.group }, context);
    if (draft2 === "none") continue;
    if (draft2 && !(byFiles && draft2.path === null && tells && !isTold2(row, columns))) drafts.push(draft2);
    else unreadable.push(unread(row, context));
  }
  if (drafts.length === 0) return null;
  const sizes = table.head[columns.indexOf("lines")];
  const isReached2 = sizes !== void 0 && saysReached(sizes, drafts);
  return {
    kind: "table",
    role: roleOf3(scope, columns, byFiles),
    heading: scope.title,
    place: context.index.place(table.start, table.end),
    columns,
    drafts: isReached2 ? drafts.map((draft2) => ({ ...draft2, lines: null })) : drafts,
    defines: scope.role === "existing" ? "nothing" : byFiles ? "files" : "names",
    isAboutDocuments: scope.isAboutDocuments || table.head.some(({ text }) => context.vocabulary.document.get(fold(text)) !== null),
    unreadable: byFiles || title >= 0 ? unreadable : []
  };
}
function saysReached({ text }, drafts) {
  if (!/^(?:行数|lines|line count|loc)$/.test(fold(text))) return false;
  const complete2 = drafts.filter(({ status }) => status?.value === "complete");
  const planned2 = drafts.filter(({ status }) => status?.value === "planned");
  return complete2.length > 0 && planned2.length > 0 && planned2.every(({ lines }) => lines === null) && complete2.every(
    ({ lines }) => lines !== null && lines.max === null && /^[\d,，]+\s*\S*$/.test(lines.raw.trim())
  );
}
function isFolderCell(cell) {
  return cell !== void 0 && pathsIn(cell).some(({ text }) => isFolder(text));
}
function isTold2({ cells }, columns) {
  return cells.some(({ text }, at) => telling.includes(columns[at] ?? null) && text.trim() !== "");
}
function unread(row, { index }) {
  return {
    place: index.place(row.start, row.end),
    message: "Could not read this row: it has too few cells to tell its topic.",
    args: []
  };
}
function isSum({ cells }, column, { vocabulary }) {
  const name2 = fold(plainTitle(cells[column]?.text ?? ""));
  const first = fold(plainTitle(cells[0]?.text ?? ""));
  return [name2, first].some((text) => vocabulary.sum.get(text) !== null) || /^[-–—.…\s]*$/.test(cells.map(({ text }) => text).join(""));
}
function rowDraft(row, heads, columns, scope, context) {
  const { vocabulary, index } = context;
  const cell = (column) => {
    const found2 = row.cells[columns.indexOf(column)];
    return found2 && found2.text.trim() !== "" ? found2 : null;
  };
  const described = row.cells[heads.purpose];
  const text = (column) => plainTitle(cell(column)?.text ?? "") || null;
  const titleCell = cell("title");
  const fileCell = cell("file");
  const action = fold(row.cells[heads.action]?.text ?? cell("status")?.text ?? "");
  if (vocabulary.remove.at(action, 0)) return "none";
  const moves = (heads.haveSource || heads.action >= 0 && heads.action !== columns.indexOf("status")) && documentIn(fileCell ?? void 0) !== null;
  if (!moves && vocabulary.status.find(action) === null && vocabulary.touch.get(action)) return "none";
  const title = titleCell ? readEntry(titleCell, context) : null;
  const inFile = documentIn(fileCell ?? void 0);
  const filed = inFile ?? documentIn(titleCell ?? void 0);
  const folder2 = fileCell && !filed ? pathsIn(fileCell).find(({ text: text2 }) => isFolder(text2)) : void 0;
  const ref = filed?.ref ?? folder2;
  const holder = filed && filed !== inFile ? titleCell : fileCell;
  const several = ref || !fileCell ? void 0 : pathsIn(fileCell).find(({ text: text2 }) => isGlob(text2));
  const at = ref ?? several;
  const path = at ? { text: at.text, place: placeOf4(index, ref ? holder : fileCell, at.start, at.end) } : null;
  const label = ref?.label && !isDocument(ref.label) ? plainTitle(ref.label) : "";
  const plainFile = fileCell && !path ? plainTitle(fileCell.text) : "";
  const spoken = title?.name || label || (/^[-–—]*$/.test(plainFile) ? "" : plainFile);
  const isNumber = counted.test(spoken);
  const name2 = isNumber && path === null ? "" : spoken;
  const number2 = text("number") ?? title?.number ?? (isNumber ? spoken : null);
  if (name2 === "" && path === null && number2 === null) return null;
  const status = cell("status");
  const progress = cell("progress");
  const priority = cell("priority");
  const lines = cell("lines");
  const outline = cell("outline");
  const own3 = stateOfStages(row, heads.stages, context) ?? (status ? statusIn2(status, vocabulary, index) : null);
  return {
    ...emptyDraft,
    kind: "row",
    name: name2 === "" && path === null ? number2 ?? "" : name2,
    described: plainTitle(described?.text ?? "") || title?.described || null,
    number: number2,
    group: text("group") ?? scope.group,
    path,
    folder: scope.folder,
    maybeFolder: scope.maybeFolder,
    lines: (lines && linesIn(lines, vocabulary, index, heads.countsLines)) ?? title?.lines ?? null,
    outline: outline ? outlineOfLine(outline, context) : [],
    status: own3 ?? (progress ? statusIn2(progress, vocabulary, index) : null) ?? title?.status ?? scope.status,
    progress: (progress && progressIn(progress, index, true)) ?? (status && progressIn(status, index, false)) ?? title?.progress ?? null,
    priority: (priority && priorityIn(priority, vocabulary, index)) ?? title?.priority ?? scope.priority,
    batch: text("batch") ?? scope.batch,
    effort: text("effort"),
    owner: text("owner"),
    place: index.place(row.start, row.end),
    extent: index.place(row.start, row.end)
  };
}
var counted = /^(?:[IVXLC]{1,6}|\d{1,3}\s*[-–—~～至]\s*\d{1,3})$/;
function roleOf3(scope, columns, byFiles) {
  if (scope.role === "priority") return "priority";
  if (scope.role === "progress") return "progress";
  if (!byFiles && (columns.includes("progress") || columns.includes("status"))) return "progress";
  if (!byFiles && columns.includes("priority")) return "priority";
  return scope.role === "index" || scope.role === "schedule" ? "index" : "definition";
}

// server/src/core/plan/shapes/trees.ts
var branch2 = /^((?:[\s│┃|]|&nbsp;)*)(?:[├└┣┗╰+`|]\s?[─━-]{1,3}[┬]?)\s*/;
var name = /^((?:[^\s#]|#(?!\s))+(?: [^\s#─—–←<|(（]+)*?\.[A-Za-z]{1,8}|[^\s#]+\/?)(?=\s|$|[(（])/u;
function treeTopics(fence2, scope, context) {
  const branches = fence2.lines.filter(({ text }) => branch2.test(text));
  if (branches.length < 2) return null;
  const folders = [];
  const drafts = [];
  for (const line of fence2.lines) {
    const match = branch2.exec(line.text);
    const bare = match ? sub(line, match[0].length) : trim(line);
    if (bare.text.trim() === "") continue;
    const indent = leadOf2(line, context) + (match ? match[1].length + 1 : 0);
    const head = readHead(bare, context, null);
    const rest = trim(sub(bare, /^[^\s]+\.[a-z]{2,5}\b/i.test(bare.text) ? 0 : head.end));
    const found2 = name.exec(rest.text)?.[1];
    if (found2 === void 0) continue;
    while (folders.length > 0 && folders.at(-1).indent >= indent) folders.pop();
    if (!isDocument(found2)) {
      if (found2.endsWith("/") || !/\.[a-z0-9]{1,5}$/i.test(found2))
        folders.push({ indent, name: found2.replace(/\/+$/, "") });
      continue;
    }
    if (isGlob(found2)) continue;
    drafts.push(
      leaf(
        line,
        rest,
        found2,
        head,
        folders.map((folder2) => folder2.name),
        scope,
        context
      )
    );
  }
  if (drafts.length === 0) return null;
  return {
    kind: "tree",
    role: "index",
    heading: scope.title,
    place: context.index.place(fence2.start, fence2.end),
    columns: [],
    drafts,
    defines: scope.role === "existing" || scope.role === "aside" || scope.role === "criteria" ? "nothing" : "files",
    isAboutDocuments: scope.isAboutDocuments,
    unreadable: []
  };
}
function leadOf2({ start }, { index }) {
  return start - index.lineStart(index.lineAt(start));
}
function leaf(line, rest, file, head, folders, scope, context) {
  const { index } = context;
  const comment2 = trim(sub(rest, file.length));
  const words2 = trim(
    sub(comment2, /^(?:#+|\/\/|<!--|←|<-+|[-–—:：|]+)?\s*/.exec(comment2.text)?.[0].length ?? 0)
  );
  const lead = readHead(words2, context, null);
  const tail = readTail(sub(words2, lead.end), context);
  const path = [...folders.filter((folder2) => folder2 !== "."), file].join("/");
  const described = plainTitle(tail.rest.text.replace(/-->\s*$/, ""));
  return {
    ...emptyDraft,
    kind: "tree",
    described: described === "" ? null : described,
    group: folders.at(-1) ?? scope.group,
    path: { text: path, place: placeOf4(index, rest, 0, file.length) },
    folder: scope.folder,
    lines: tail.lines,
    status: (tail.status?.form === "words" ? tail.status : null) ?? head.status ?? lead.status ?? tail.status ?? scope.status,
    progress: tail.progress,
    priority: head.priority ?? lead.priority ?? tail.priority ?? scope.priority,
    batch: scope.batch,
    effort: tail.effort,
    place: placeOf4(index, trim(line)),
    extent: placeOf4(index, trim(line))
  };
}

// server/src/core/plan/shapes/all.ts
function listingsOf(sections, scopes, bodies, title, context) {
  const headings = headingTopics(sections, scopes, bodies, title, context);
  const listings = [...headings.listings];
  for (const section of sections) {
    const scope = scopes.get(section);
    const isOwned = headings.owned.has(section);
    if (!isOwned) {
      const records = recordTopics(section.blocks, scope, context);
      if (records) listings.push(records);
      const chapters = chapterTopics(section.blocks, scope, context);
      if (chapters) listings.push(chapters);
      const batches = batchTopics(section.blocks.flatMap(linesWithin), scope, context);
      if (batches) listings.push(batches);
      const echoes = boldEchoes(section.blocks, scope, context);
      if (echoes) listings.push(echoes);
    }
    for (const [at, block] of section.blocks.entries()) {
      if (headings.taken.has(block) || isOwned && !headings.announced.has(block)) continue;
      const found2 = listingsIn(
        block,
        scope,
        leadOf3(section.blocks[at - 1], context),
        headings.taken,
        context
      );
      listings.push(
        ...headings.outlines.has(block) ? found2.filter(({ defines }) => defines !== "names") : found2
      );
    }
  }
  return { listings, owned: headings.owned };
}
function listingsIn(block, scope, lead, taken, context) {
  if (block.kind === "list") return listTopics(block, scope, lead, taken, context);
  if (block.kind === "table") {
    const table = tableTopics(block, scope, context);
    return table ? [table] : [];
  }
  if (block.kind === "fence") {
    const tree = treeTopics(block, scope, context);
    return tree ? [tree] : fenceTopics(block, scope, context);
  }
  return [];
}
function leadOf3(block, context) {
  const line = block?.kind === "paragraph" ? block.lines.at(-1) : void 0;
  const bold = line && new RegExp("^\\s*(?:\\p{Extended_Pictographic}\\ufe0f?\\s*)*(?:\\*\\*|__)([^*]+)(?:\\*\\*|__)\\s*(?:[:\uFF1A]\\s*)?$", "u").exec(
    line.text
  );
  const plain = line && /^\s*([^:：]{2,40})[:：]\s*$/.exec(line.text);
  const words2 = bold?.[1] ?? plain?.[1];
  if (!line || words2 === void 0 || labelsIn(line, context).some(({ field }) => field !== null))
    return null;
  const text = plainTitle(withoutBrackets(words2));
  return text === "" ? null : { text, start: line.start + line.text.indexOf(words2) };
}

// server/src/core/plan/stated.ts
var folder = "`?([\\w\\u3400-\\u9fff.-]+(?:\\/[\\w\\u3400-\\u9fff.-]+)*\\/)`?";
var forms2 = [
  new RegExp(
    `(?:relative to|based (?:in|on)|rooted (?:in|at)|base (?:folder|directory|path)\\W{0,3}(?:is)?|\u76F8\u5BF9\u4E8E?|\u6839\u76EE\u5F55\\W{0,3}|\u57FA\u51C6\u76EE\u5F55\\W{0,3}|(?:\u653E\u5728|\u4F4D\u4E8E|\u5B58\u653E\u4E8E|\u5B58\u653E\u5728))\\s*(?:the\\s+)?${folder}`,
    "i"
  ),
  // The folder first, then that paths count from it: `the site is in docs/; paths below are relative to it`.
  new RegExp(`${folder}[^\`]{0,40}?(?:(?:paths?|files?)[^\`]{0,30}relative to|\u8DEF\u5F84[^\`]{0,12}\u76F8\u5BF9)`, "i"),
  new RegExp(
    `(?:all|every|each|the) (?:of the )?(?:paths?|files?|pages?|documents?|guides?)\\b[^\`.]{0,40}?\\b(?:under|inside|in|into|below|within) (?:the )?${folder}`,
    "i"
  ),
  new RegExp(
    `(?:\u6240\u6709|\u5168\u90E8|\u4EE5\u4E0B|\u4E0B\u5217|\u4E0B\u9762|\u4E0A\u8FF0)(?:\u7684)?(?:\u8DEF\u5F84|\u6587\u4EF6|\u6587\u6863|\u9875\u9762)[^\`\u3002]{0,10}(?:\u5728|\u4E8E|\u5230)\\s*${folder}`
  )
];
var ofOthers = /图|资源|示例代码|\b(?:images?|pictures?|screenshots?|diagrams?|assets?|figures?|code)\b/i;
function statedFolder(sections) {
  for (const section of sections.slice(0, 50))
    for (const block of section.blocks) {
      if (block.kind !== "paragraph" && block.kind !== "list") continue;
      for (const { text } of linesWithin(block)) {
        if (text.length >= 400 || !text.includes("/") || ofOthers.test(text)) continue;
        for (const form2 of forms2) {
          const found2 = form2.exec(text)?.[1];
          if (found2 !== void 0 && isFolder(found2)) return found2;
        }
      }
    }
  return null;
}

// server/src/core/plan/text/blocks.ts
var deepest3 = 40;
function sectionsOf2(text, root) {
  const top = {
    heading: null,
    level: 0,
    parent: null,
    blocks: [],
    children: [],
    start: 0,
    end: text.length
  };
  const sections = [top];
  let current = top;
  let yaml = null;
  for (const node of root.children) {
    if (node.type === "heading") {
      let parent = current;
      while (parent.level >= node.depth) {
        parent.end = startOf2(node);
        parent = parent.parent ?? top;
      }
      current = sectionOf(text, node, parent);
      parent.children.push(current);
      sections.push(current);
    } else if (node.type === "yaml") yaml = { text: node.value, start: startOf2(node) + 4 };
    else current.blocks.push(...blocksOf(text, node, 0));
  }
  for (const section of sections) if (section.end < 0) section.end = text.length;
  return { sections, yaml };
}
function sectionOf(text, node, parent) {
  const { start, end } = inner(node);
  return {
    heading: { text: text.slice(start, end).replace(/\s*[\r\n]\s*/g, " "), start },
    level: node.depth,
    parent,
    blocks: [],
    children: [],
    start: startOf2(node),
    end: -1
  };
}
function blocksOf(text, node, depth) {
  if (depth > deepest3) return [];
  const start = startOf2(node);
  const end = endOf(node);
  switch (node.type) {
    case "paragraph":
      return [{ kind: "paragraph", lines: linesBetween(text, start, end), start, end }];
    case "blockquote":
      return node.children.flatMap((child) => blocksOf(text, child, depth + 1));
    case "list":
      return [listOf(text, node, depth)];
    case "table":
      return [tableOf(text, node)];
    case "code": {
      const lines = linesBetween(text, start, end);
      const fenced = /^[ \t>]*(?:`{3,}|~{3,})/.test(text.slice(start, start + 40));
      return [
        {
          kind: "fence",
          lang: (node.lang ?? "").toLowerCase(),
          lines: fenced ? lines.slice(1, closes(lines) ? -1 : void 0) : lines,
          start,
          end
        }
      ];
    }
    default:
      return [];
  }
}
function closes(lines) {
  return lines.length > 1 && /^\s*(?:`{3,}|~{3,})\s*$/.test(lines.at(-1).text);
}
function listOf(text, node, depth) {
  return {
    kind: "list",
    ordered: node.ordered === true,
    items: node.children.map((item) => itemOf2(text, item, depth + 1)),
    start: startOf2(node),
    end: endOf(node)
  };
}
var itemStart = /^([-*+]|\d{1,9}[.)])[ \t]*(?:(\[[ \txX]\])[ \t]+)?/;
function itemOf2(text, node, depth) {
  const start = startOf2(node);
  const end = endOf(node);
  const match = itemStart.exec(text.slice(start, start + 40));
  const box = match?.[2];
  const boxStart = box === void 0 ? 0 : start + match[0].lastIndexOf(box);
  const [first, ...rest] = node.children;
  const opens = first?.type === "paragraph";
  const from = Math.max(start + (match?.[0].length ?? 0), box === void 0 && opens ? startOf2(first) : 0);
  const blocks = (opens ? rest : node.children).flatMap((child) => blocksOf(text, child, depth + 1));
  return {
    lines: opens ? linesBetween(text, from, endOf(first)) : [],
    box: box === void 0 ? null : { text: box, start: boxStart },
    marker: match?.[1]?.match(/\d/) ? match[1] : null,
    blocks,
    start,
    end
  };
}
function tableOf(text, node) {
  const [head, ...rows] = node.children.map((row) => ({
    cells: row.children.map((cell) => cellOf(text, cell)),
    start: startOf2(row),
    end: endOf(row)
  }));
  return { kind: "table", head: head?.cells ?? [], rows, start: startOf2(node), end: endOf(node) };
}
function cellOf(text, cell) {
  const { start, end } = inner(cell);
  return { text: text.slice(start, end), start };
}
function inner(node) {
  const first = node.children[0];
  const last = node.children.at(-1);
  return first && last ? { start: startOf2(first), end: Math.min(endOf(last), startOf2(first) + longestLine) } : { start: startOf2(node), end: startOf2(node) };
}
function startOf2(node) {
  return node.position?.start.offset ?? 0;
}
function endOf(node) {
  return node.position?.end.offset ?? 0;
}

// server/src/core/plan/text/nestedFences.ts
var fence = /^[ \t>]{0,12}(`{3,}|~{3,})[ \t]*([^`\r\n]*)/;
function withoutNestedFences(text) {
  const stack = [];
  const masks = [];
  let sure = 0;
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf("\n", at);
    const end = next < 0 ? text.length : next;
    const match = end - at < 400 ? fence.exec(text.slice(at, end)) : null;
    if (match) {
      const mark2 = match[1];
      const info = match[2].trim();
      const top = stack.at(-1);
      const isSame = top !== void 0 && mark2[0] === top.char && mark2.length >= top.length;
      const start = at + match[0].indexOf(mark2);
      if (!top) stack.push(openOf(mark2, info));
      else if (isSame && info === "") {
        stack.pop();
        if (stack.length > 0) masks.push({ start, length: mark2.length });
        else sure = masks.length;
      } else if (isSame && stack[0].isMarkdown && /^[\w+#-]+$/.test(info) && mark2.length === top.length) {
        stack.push(openOf(mark2, info));
        masks.push({ start, length: mark2.length });
      }
    }
    at = end + 1;
  }
  if (sure === 0) return text;
  let masked = "";
  let from = 0;
  for (const { start, length } of masks.slice(0, sure)) {
    masked += text.slice(from, start) + "x".repeat(length);
    from = start + length;
  }
  return masked + text.slice(from);
}
function openOf(mark2, info) {
  return { char: mark2[0], length: mark2.length, isMarkdown: /^(?:markdown|md|mdx)\b/i.test(info) };
}

// server/src/core/plan/topics.ts
function topicsOf(joined, listings) {
  const ids = /* @__PURE__ */ new Map();
  return joined.map((one) => ({ one, definition: definitionOf(one, listings) })).sort((a, b) => a.definition.draft.place.start - b.definition.draft.place.start).map(({ one, definition }) => topicOf(one, definition, listings, ids));
}
function definitionOf({ definition, members }, listings) {
  if (definition.draft.outline.length > 0 || definition.draft.kind === "heading") return definition;
  const heading = members.find(
    ({ draft: draft2, listing: listing2 }) => draft2.kind === "heading" && draft2.outline.length > 0 && listings[listing2]?.defines !== "nothing"
  );
  return heading ?? definition;
}
function topicOf(joined, definition, listings, ids) {
  const { draft: draft2 } = definition;
  const members = [
    definition,
    ...joined.members.filter((member) => member !== definition).sort((a, b) => a.draft.place.start - b.draft.place.start)
  ];
  const first = (pick) => {
    for (const member of members) {
      const value = pick(member.draft);
      if (value !== null) return value;
    }
    return null;
  };
  const stated = members.toSorted(
    (a, b) => authority(a, definition, listings) - authority(b, definition, listings)
  );
  const status = stated.find((member) => member.draft.status && member.draft.status.form !== "inherited") ?? stated.find((member) => member.draft.status);
  const progress = stated.find((member) => member.draft.progress)?.draft.progress?.value ?? null;
  const title = titleOf2(draft2, members);
  const group = draft2.group ?? first((one) => one.kind === "row" ? one.group : null);
  const filed = [definition, joined.definition, ...members].find((member) => member.draft.path !== null);
  return {
    id: idOf2(title, group, joined.path, ids),
    title,
    number: first((one) => one.number),
    group,
    file: joined.path,
    fileRaw: filed?.draft.path ?? null,
    place: draft2.place,
    extent: draft2.extent,
    expectedLines: first((one) => one.lines),
    outline: members.find((member) => member.draft.outline.length > 0)?.draft.outline ?? [],
    priority: first((one) => one.priority)?.value ?? null,
    claimed: {
      status: status?.draft.status?.value ?? statusOf(progress),
      progress
    },
    batch: first((one) => one.batch),
    effort: first((one) => one.effort),
    owner: first((one) => one.owner),
    mentions: members.map(({ draft: one, listing: listing2 }) => mentionOf(one, listing2, listings))
  };
}
function statusOf(progress) {
  if (progress === null) return null;
  if (progress === 0) return "planned";
  return progress < 100 ? "drafting" : "complete";
}
function authority(member, definition, listings) {
  const role = listings[member.listing]?.role;
  if (role === "progress") return 0;
  if (member === definition) return 1;
  return role === "priority" ? 3 : 2;
}
function titleOf2(draft2, members) {
  const named3 = draft2.name || draft2.described;
  if (named3) return named3;
  const other = members.find((member) => member.draft.name !== "" && member.draft.kind !== "tree")?.draft.name ?? members.find((member) => member.draft.described)?.draft.described;
  if (other) return other;
  const path = draft2.path?.text ?? "";
  return plainTitle(path.includes("/") && /^(?:readme|index)\./i.test(baseName(path)) ? path : baseName(path)) || path;
}
function mentionOf(draft2, listing2, listings) {
  const { kind, name: name2, described, path, place, status, progress, priority, lines } = draft2;
  const role = listings[listing2];
  return {
    kind,
    name: name2 || described || path?.text || "",
    place,
    listing: kind === "heading" || !role ? null : listing2,
    status,
    progress,
    priority,
    lines
  };
}
function idOf2(title, group, file, ids) {
  let hash = 2166136261;
  for (const char of `${title}\0${group ?? ""}\0${file ?? ""}`)
    hash = Math.imul(hash ^ char.codePointAt(0), 16777619);
  const id = (hash >>> 0).toString(36);
  const count = (ids.get(id) ?? 0) + 1;
  ids.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
}

// server/src/core/plan/totals.ts
var named2 = new RegExp("^[\\s|\u2502*_>+-]*(?:\\p{Extended_Pictographic}\\ufe0f?\\s*)*([^\\s\u2502*_>+:\uFF1A|-][^:\uFF1A|]{0,59}?)[\\s*_]*[:\uFF1A|]\\s*([\\s\\S]*)$", "u");
function totalsOf(sections, scopes, topics, context) {
  const known3 = new Set(
    topics.flatMap(
      ({ group, priority, batch: batch2 }) => [group, priority, batch2].flatMap((one) => one === null ? [] : wordsOf4(one))
    )
  );
  const totals = [];
  const places = new Set(topics.flatMap(({ mentions: mentions2 }) => mentions2.map(({ place }) => place.line)));
  for (const section of sections) {
    if (scopes.get(section)?.role === "existing") continue;
    for (const line of section.blocks.flatMap((block) => linesOf3(block))) {
      const total = totalIn(line, known3, context);
      if (total && !places.has(total.place.line)) totals.push(total);
    }
    const counted2 = section.heading && countIn(section.heading, known3, context);
    if (counted2) totals.push(counted2);
  }
  return distinct(totals);
}
function linesOf3(block) {
  if (block.kind === "paragraph") return [...block.lines];
  if (block.kind === "fence")
    return ["", "text", "txt", "plain"].includes(block.lang) ? [...block.lines] : [];
  if (block.kind === "list")
    return block.items.flatMap((item) => [
      ...item.lines.slice(0, 1),
      ...item.blocks.flatMap((inner2) => inner2.kind === "list" ? linesOf3(inner2) : [])
    ]);
  return [];
}
function totalIn(line, known3, context) {
  if (line.text.length > 240) return null;
  const match = named2.exec(line.text);
  if (!match) return null;
  const name2 = plainTitle(match[1]);
  const isSum2 = context.vocabulary.sum.get(fold(name2)) !== null;
  if (!isSum2 && !wordsOf4(name2).some((word) => known3.has(word))) return null;
  const rest = sub(line, line.text.length - match[2].length);
  const topics = measureIn(rest, "topics", context);
  const lines = measureIn(rest, "lines", context);
  if (!topics && !lines || /\d\s*[/／]\s*\d|%/.test(rest.text)) return null;
  return { group: isSum2 ? null : name2, topics, lines, place: placeOf4(context.index, trim(line)) };
}
function countIn(heading, known3, context) {
  const match = /^([\s\S]*?)[(（]([^()（）]*)[)）]\s*$/.exec(heading.text);
  if (!match) return null;
  const name2 = plainTitle(match[1]).replace(/^[\d.]+\s+/, "");
  if (!wordsOf4(name2).some((word) => known3.has(word))) return null;
  const content = sub(
    heading,
    match[1].length + 1,
    match[1].length + 1 + match[2].length
  );
  const topics = measureIn(content, "topics", context);
  return topics ? {
    group: name2,
    topics,
    lines: measureIn(content, "lines", context),
    place: placeOf4(context.index, trim(heading))
  } : null;
}
function measureIn(line, unit, { vocabulary, index }) {
  const found2 = quantitiesIn(line.text, vocabulary).find((quantity2) => quantity2.unit === unit);
  return found2 ? {
    value: found2.value,
    max: found2.max,
    raw: line.text.slice(found2.start, found2.end),
    place: index.place(line.start + found2.start, line.start + found2.end)
  } : null;
}
function wordsOf4(name2) {
  const folded = fold(name2).replace(/^[\d.\s、）)]+/, "");
  const first = /^([a-z0-9_-]{2,})(?=\s|$)/.exec(folded)?.[1];
  return [.../* @__PURE__ */ new Set([folded, ...first ? [first] : []])];
}
function distinct(totals) {
  const says2 = (one, key) => one[key]?.value ?? null;
  const covers = (one, other) => one !== other && one.group === null === (other.group === null) && (one.group === null || wordsOf4(one.group).some((word) => wordsOf4(other.group ?? "").includes(word))) && ["topics", "lines"].every(
    (key) => says2(other, key) === null || says2(one, key) === says2(other, key)
  );
  const kept2 = [];
  if (totals.length > 200) return [...totals];
  for (const total of totals) {
    const index = kept2.findIndex((one) => covers(one, total) || covers(total, one));
    if (index < 0) kept2.push(total);
    else if (!covers(kept2[index], total)) kept2[index] = total;
  }
  return kept2.sort((a, b) => a.place.start - b.place.start);
}

// server/src/core/plan/labels/en-roles.ts
var englishRoles = {
  progress: `progress, progress tracking, tracking, tracker, status, current status,
    progress tracker, progress table, status overview, status board, dashboard,
    progress overview, where things stand, status table`,
  priority: `*priority*, *priorities*, order of work, writing order, implementation order,
    what comes first, prioritization, *prioritised*, *prioritized*, order of writing,
    priority order`,
  schedule: `timeline, schedule, milestones, roadmap, next steps, next session tasks,
    *next steps*, next actions, action items, immediate actions, work plan, calendar,
    execution plan, weekly plan, week by week, deliverables timeline, rollout,
    long-term goals, batches`,
  index: `file list, list of files, files, file structure, directory structure,
    folder structure, file tree, directory layout, layout, proposed structure, structure,
    file organization, file organisation, documentation structure, summary, overview,
    target structure, directory tree, index, checklist`,
  criteria: `*success criteria*, *success metrics*, *acceptance criteria*, *quality standards*,
    *definition of done*, *quality criteria*, *quality checklist*, *exit criteria*,
    *validation checklist*, *should include*, *must include*, *must have*:,
    *documentation should*, *quality requirements*, *every guide*, *each guide*,
    *every document*, *each document*, *all guides*, *done when*, quality bar,
    requirements for every guide, quality gates, *completion criteria*`,
  figures: `*metrics*, *statistics*, totals, numbers, estimated content, stats, figures,
    expected output, scope in numbers, summary statistics, estimates, quantities,
    deliverable counts, estimated effort, effort estimate, effort`,
  existing: `*what is good*, good already, already good, *what works*, *up to date*, what is fine, pages that are fine,
    existing pages, *not to be touched*, already there, existing articles, current documentation, current docs, current documents, existing documentation,
    existing docs, existing documents, *existing documents*, *existing files*,
    existing guides, existing material, current state, existing content,
    current structure, existing structure, what exists, what we have, sources,
    references, see also, related documents, related documentation, related docs,
    source material, *reference documents*, further reading, current files, resources,
    related, background reading, inputs, source documents, analysis of existing docs,
    old docs, files to delete, files to remove, to delete, to remove, to archive,
    deprecated, dependencies, links, related resources, related links, old structure,
    before, current layout`,
  aside: `*guidelines*, legend, notes, note, maintenance, contributors, *risks*, risk,
    *template*, *templates*, conventions, style, documentation style, tools, tooling,
    review schedule, principles, questions, open questions, changelog, change log,
    revision history, history, table of contents, how to use this plan, assumptions,
    non-goals, out of scope, background, motivation, context, problem, problem statement, drawbacks,
    alternatives, rationale, decisions, decisions already made, documentation generation,
    code example format, review process, workflow, process, out of scope for now, faq,
    glossary of this plan, contents, lessons learned, style rules, writing rules,
    naming conventions, not planned, *code tasks*, *code changes*, engineering tasks,
    testing strategy, test plan, success factors, communication, feedback,
    project options, options, graphics, *graphics roadmap*, diagrams, budget, resourcing,
    roles and responsibilities, team`
};

// server/src/core/plan/labels/en.ts
var english3 = {
  fields: {
    title: `missing document, missing documents, missing guide, missing doc, lecture notes, lecture, title, topic, topics, document, doc, documentation, guide, guide title,
      document title, document name, article, chapter, page, tutorial, page title,
      section title, name, subject, deliverable, item, guide name, topic name, module,
      part, lesson, section`,
    file: `file, files, new file, new files, path, file path, filepath, filename, file name,
      location, new location, translation, translated page, suggested path, proposed path, suggested file,
      proposed file, suggested location, proposed location, target, target file, target location, target path,
      files to create, output, output file, output path, doc path, document path,
      files to write, documents to create, docs to create, pages to create,
      guides to create, file location, destination, link, url, files to add,
      pages to write, guides to write, deliverables, source file name`,
    group: `group, crate, package, category, area, component, collection, folder, directory,
      section group, type, track`,
    lines: `lines, estimated lines, expected lines, target lines, est lines, line count,
      estimated line count, number of lines, min lines, minimum lines, planned lines, loc,
      est. lines, target line count, lines of text`,
    size: `size, length, estimated length, target length, expected length, target size,
      estimated size, expected size, target pages, pages, words, word count, target words,
      estimated words, estimated pages, minimum length, min length, minimum size, minimum pages,
      minimum words, goal size, reading time, est. length,
      planned length, planned size, est size`,
    reached: `current lines, actual lines, lines written, current length, actual length,
      current size, actual size, original lines, lines now, before, after, now, current`,
    outline: `section list, list of sections, main sections, sub-sections, subsections, outline, content outline, tasks, detailed structure, structure, content sections,
      sections, content to extract, content ideas, recommended content structure,
      content structure, missing, contents, content, topics covered, covers, key topics,
      key points, key content, must cover, must include, to cover, what to cover,
      table of contents, planned content, planned sections, coverage, subtopics,
      sub-topics, main points, chapters, will cover, scope, required sections,
      proposed sections, suggested sections, proposed outline, suggested outline,
      content plan, includes, should cover, should include, core content, points,
      proposed content, suggested content, missing content, highlights, lecture topics, topics to cover, headings,
      checklist`,
    priority: "priority, prio, importance, urgency, implementation priority",
    action: "action, actions, what happens, decision, plan of action",
    status: `status, state, current status, doc status, done, done?, writing status, written, written?,
      completed?`,
    progress: `progress, % complete, complete %, completion, percent complete, completion rate,
      % done, percentage, %, overall progress, completeness`,
    batch: "batch, phase, wave, sprint, milestone, iteration, week, release, stage, round",
    effort: `effort, estimated time, estimate, estimated effort, time, timeline, due, due date,
      deadline, est. time, time estimate, target date, duration, day, estimated hours,
      hours, days, date, completed on`,
    owner: `owner, owners, assigned to, assignee, author, authors, writer, responsible, lead,
      maintainer, documentation lead, translator, translators, proofreader, who, reviewer`,
    number: "#, no, no., number, nr, id, num, order, rank",
    purpose: `purpose, goal, description, audience, summary, target audience, objective, what,
      details, what it covers, context`,
    note: `caveats, warnings, notes, note, comment, comments, reason, rationale, why, difficulty, value, remarks,
      remark`,
    criteria: `success criteria, success metrics, acceptance criteria, quality standards, exit,
      validation checklist, definition of done, quality criteria, exit criteria, done when,
      quality checklist, requirements`,
    source: `source, sources, prerequisites, depends on, dependencies,
      reference from current docs, references, reference, related, see also, blocked-by,
      blocked by, content source, based on, inputs, existing docs, existing files,
      current docs, template, links, related docs, current state, extract from, material,
      old location, old path, old page, old url, original, original page, current location, existing content, requires`,
    touched: `files to delete, files to remove, files to modify, files to update, files to move,
      critical files, key files, affected files, files to edit, relevant files,
      files touched, code files, source files, files to review, changed files,
      files changed, docs to update, files to archive, example, examples`,
    count: `count, output count, total, planned, documents, guides, number of docs, files count,
      number of topics, number of files, docs, number of guides`
  },
  status: {
    planned: `to do, todo, planned, pending, not started, not documented, new, not yet started,
      not yet, queued, open, upcoming, missing, needed, ready to start, plan complete,
      planning complete, backlog, waiting, not written, not begun, unstarted, deferred,
      rejected, withdrawn, to be written, to be created, on hold, blocked, proposed, tbd,
      not created, not translated, unclaimed, up for grabs, scheduled, create, no, future, not done, idea, up next, next, postponed,
      empty, not complete`,
    drafting: `in progress, in-progress, wip, draft, drafting, drafted, partial, partially complete,
      partially done, partially, partly, partly done, in translation, translating, proofreading,
      claimed, started, doing, outline only, outlined, template created,
      in review, review, under review, rewrite, needs work, needs update, needs expansion,
      ongoing, incomplete, stub, skeleton, active, working, writing, being written,
      under way, underway, almost done, half done, expand, patch, update, needs revision,
      in draft, work in progress, begun, outdated, mostly complete, needs review,
      being reviewed`,
    complete: `complete, completed, done, finished, translated, proofread, exists, implemented, published, written,
      shipped, ready, existing, final, merged, yes, created, available, live, released,
      approved, closed`
  },
  headings: {
    planned: `not yet, =open, not begun, =next, =later, =to come, remaining, pending, planned, to do, todo, not started, upcoming, missing, to write,
      to be written, to create, backlog, still to write, up next, outstanding,
      not yet written, queued`,
    drafting: `incomplete, incomplete documents, =review, =reviewing, under way, underway, =doing, in the works, =begun, =started, partly done, in progress, wip, drafts, work in progress, drafting, under review, in review,
      currently writing`,
    complete: `=ready, =written, =complete, =shipped, completed, done, finished, already written, published, already done,
      existing guides done`
  },
  priorities: [
    `critical, urgent, highest, must have, must-have, essential, blocker, high priority,
      top priority, high, higher priority, immediate`,
    "medium, med, important, should have, medium priority, normal, moderate, standard",
    `low, lower, low priority, lower priority, nice to have, nice-to-have, could have,
      optional, lowest`
  ],
  roles: englishRoles,
  units: {
    lines: "lines, line, loc, lines of text",
    topics: `topics, topic, guides, guide, documents, document, docs, files, file, articles,
      article, chapters, chapter, tutorials, tutorial, tutorial files, how-to files,
      reference files`,
    examples: `examples, example, code examples, code samples, samples, snippets, code blocks,
      runnable examples`,
    other: `pages, page, pp, words, word, characters, chars, bytes, kb, minutes, mins, min,
      min read, hours, days, sections, k words, minute, screens, paragraphs, weeks`
  },
  phases: `phase, stage, week, day, sprint, milestone, batch, wave, iteration, step, month,
      quarter, round, strategy, option, release`,
  chapters: "chapter, part, lesson, unit, appendix, ch, ch., volume, module",
  tasks: "guide, topic, task, doc, document, article, tutorial, section, item",
  documents: `document, documents, documentation, docs, doc, guide, guides, chapter, chapters,
      tutorial, tutorials, page, pages, article, articles, book, how-to, how-tos, handbook,
      manual, topics, posts, lessons, runbooks, course, syllabus, curriculum, wiki,
      references, explanations`,
  plans: `batch, batches, to do, will be written, plan, plans, planning, outline, roadmap, status, todo, to-do, backlog, proposal,
      tracker, tracking, checklist, task, tasks, needed, missing, wanted, schedule,
      syllabus, curriculum, toc, inventory, progress, to write, strategy, structure,
      report, gaps, gap, writing list, series, rfc, content calendar, editorial calendar`,
  planFolders: `plan, plans, planning, rfc, rfcs, proposal, proposals, roadmap, roadmaps, todo, backlog,
      docs-plan, doc-plans`,
  outlines: "outline, syllabus, curriculum, table of contents, book plan",
  otherDocuments: `changelog, change log, release notes, test plan, testing plan, lint plan,
      test report, meeting notes, migration plan, release plan, refactoring plan,
      implementation plan, what's new, history of changes`,
  makes: `create, write, add, draft, expand, author, new, produce, document, prepare, finish,
      complete, build`,
  touches: `update, delete, remove, move, rename, read, review, see, check, edit, modify,
      archive, merge, fix, link, split, extract, replace, use, copy, verify, from,
      delete all, revise, convert`,
  chores: `run, set up, setup, configure, test, publish, announce, deploy, ask, get, find, ensure, decide,
      schedule, translate, generate, enable, disable, migrate, clean up, agree, interview, collect, record, take,
      redirect, bump, release, tag, send, post, hire, plan, discuss, sync, validate, lint, redesign, restructure,
      reorganize, reorganise, consolidate, improve, refactor, polish, proofread, implement, make, put, keep, give,
      talk, wait, choose, pick, contact, invite, every, all, no, each`,
  removes: "delete, remove, drop, archive, retire, deprecate, discard, delete all, obsolete, leave out",
  sums: `total, totals, sum, overall, subtotal, grand total, average, all, in total,
      altogether, all topics, all guides, total topics, total lines, total documents,
      total docs, total pages planned, estimated total`,
  collective: `remaining, other, others, all other, various, one guide per, rest of, the rest, etc,
      additional, more, further`,
  about: "for, in, from, to, of, see, at, on, with, into, by, and, as, or, like, than, under, inside, via, through, is, are",
  criteria: {
    "min-lines": ["\\blines?\\b", "\\bloc\\b"],
    "min-examples": ["\\b(?:code )?(?:examples?|samples?|snippets?)\\b"],
    "performance-data": [
      "\\bperformance (?:data|numbers|figures|measurements?|results?)\\b",
      "\\bbenchmarks?\\b",
      "\\bmeasured\\b",
      "\\bmeasurements?\\b"
    ],
    troubleshooting: [
      "\\btrouble-?shooting\\b",
      "\\bcommon (?:problems|issues|pitfalls|errors|mistakes)\\b",
      "\\bpitfalls\\b",
      "\\bdebugging\\b"
    ],
    principles: [
      "\\bprinciples?\\b",
      "\\bhow (?:it|things) works?\\b",
      "\\binternals\\b",
      "\\bunder the hood\\b",
      "\\btheory\\b",
      "\\bin depth\\b"
    ],
    "pros-cons": [
      "\\bpros?\\b.*\\bcons?\\b",
      "\\badvantages?\\b",
      "\\bdrawbacks?\\b",
      "\\btrade-?offs?\\b",
      "\\bstrengths\\b",
      "\\bweaknesses\\b"
    ],
    comparison: ["\\bcompar(?:es?|isons?|ed|ing)\\b", "\\balternatives?\\b", "\\bversus\\b"],
    "selection-advice": [
      "\\bselection\\b",
      "\\bwhen to (?:use|choose|pick)\\b",
      "\\bwhich (?:one )?to (?:use|choose|pick)\\b",
      "\\bchoos(?:e|ing)\\b",
      "\\brecommend(?:s|ed|ations?)?\\b",
      "\\badvice\\b"
    ],
    applicable: [
      "\\bappl(?:y|ied|icable|ies)\\b",
      "\\bready to use\\b",
      "\\bproduction[- ]ready\\b",
      "\\bcopy[- ](?:and[- ])?paste\\b",
      "\\bin (?:a )?real projects?\\b"
    ],
    "full-configuration": [
      "\\b(?:full|complete|whole) config(?:uration)?s?\\b",
      "\\bconfigurations?\\b.*\\b(?:full|complete|whole)\\b",
      "\\bconfiguration\\b"
    ],
    "test-verification": ["\\btest(?:s|ed|ing)?\\b", "\\bverif(?:y|ied|ication|ies)\\b", "\\bvalidated\\b"],
    "edge-cases": ["\\bedge cases?\\b", "\\bcorner cases?\\b", "\\bboundar(?:y|ies)\\b", "\\blimits\\b"]
  },
  efforts: `days, day, hours, hour, hrs, hr, h, weeks, week, pd, person-days, person days, d, w,
      mins, minutes, months, month, story points, pts, sp`
};

// server/src/core/plan/labels/zh-cn.ts
var chinese2 = {
  fields: {
    title: `\u4E3B\u9898, \u6807\u9898, \u6587\u6863, \u7F3A\u5931\u6587\u6863, \u7F3A\u5931\u7684\u6587\u6863, \u6240\u9700\u6587\u6863, \u5EFA\u8BAE\u6587\u6863, \u6587\u6863\u540D\u79F0, \u6587\u6863\u540D, \u540D\u79F0, \u7AE0\u8282, \u6307\u5357, \u6587\u6863\u6807\u9898, \u9898\u76EE, \u6559\u7A0B, \u9875\u9762,
      \u6587\u7AE0, \u5185\u5BB9\u4E3B\u9898, \u7AE0, \u624B\u518C, \u8BFE\u7A0B, \u6307\u5357\u540D\u79F0, \u4E3B\u9898\u540D\u79F0, \u6587\u6863\u4E3B\u9898, \u6761\u76EE, \u7BC7\u76EE, \u6A21\u5757`,
    file: `\u6587\u4EF6, \u6587\u4EF6\u8DEF\u5F84, \u8DEF\u5F84, \u76EE\u6807\u6587\u4EF6, \u8F93\u51FA\u6587\u4EF6\u540D, \u8F93\u51FA\u6587\u4EF6, \u8D1F\u8D23\u6587\u4EF6, \u6587\u4EF6\u540D, \u6587\u4EF6\u540D\u79F0,
      \u6587\u6863\u8DEF\u5F84, \u8BD1\u6587, \u8BD1\u6587\u6587\u4EF6, \u8BD1\u6587\u8DEF\u5F84, \u5EFA\u8BAE\u8DEF\u5F84, \u5EFA\u8BAE\u4F4D\u7F6E, \u5EFA\u8BAE\u6587\u4EF6, \u5EFA\u8BAE\u6587\u4EF6\u540D, \u8BA1\u5212\u8DEF\u5F84, \u89C4\u5212\u8DEF\u5F84, \u4F4D\u7F6E, \u76EE\u6807\u8DEF\u5F84, \u5B58\u653E\u4F4D\u7F6E, \u6587\u4EF6\u4F4D\u7F6E, \u65B0\u6587\u4EF6, \u8F93\u51FA\u8DEF\u5F84, \u76EE\u6807\u4F4D\u7F6E,
      \u9700\u8981\u521B\u5EFA\u7684\u6587\u4EF6, \u5F85\u521B\u5EFA\u6587\u4EF6, \u5F85\u521B\u5EFA\u6587\u6863, \u8981\u521B\u5EFA\u7684\u6587\u4EF6, \u521B\u5EFA\u6587\u4EF6, \u65B0\u5EFA\u6587\u4EF6, \u94FE\u63A5,
      \u5B9E\u9645\u6587\u4EF6, \u9700\u521B\u5EFA\u7684\u6587\u4EF6, \u8F93\u51FA, \u4EA7\u51FA, \u4EA4\u4ED8\u6587\u4EF6, \u5F85\u7F16\u5199\u6587\u6863, \u65B0\u589E\u6587\u4EF6, \u65B0\u5EFA\u6587\u6863,
      \u65B0\u589E\u6587\u6863`,
    group: `\u5206\u7EC4, \u7C7B\u522B, \u5206\u7C7B, \u7EC4, \u6240\u5C5E, \u5305, crate, \u76EE\u5F55, \u9886\u57DF, \u7C7B\u578B, \u65B9\u5411, \u677F\u5757, \u6240\u5C5E\u6A21\u5757, \u90E8\u5206,
      \u7CFB\u5217`,
    lines: `\u9884\u8BA1\u884C\u6570, \u76EE\u6807\u884C\u6570, \u884C\u6570, \u884C\u6570\u8981\u6C42, \u4F30\u8BA1\u884C\u6570, \u8BA1\u5212\u884C\u6570, \u671F\u671B\u884C\u6570, \u9884\u671F\u884C\u6570, \u6700\u5C11\u884C\u6570,
      \u6700\u4F4E\u884C\u6570, \u9884\u4F30\u884C\u6570`,
    size: `\u6539\u8FDB\u76EE\u6807, \u9884\u8BA1, \u957F\u5EA6, \u9884\u8BA1\u9875\u6570, \u9884\u8BA1\u5B57\u6570, \u5B57\u6570, \u9875\u6570, \u7BC7\u5E45, \u89C4\u6A21, \u9884\u8BA1\u7BC7\u5E45, \u9884\u8BA1\u957F\u5EA6,
      \u76EE\u6807\u5B57\u6570, \u76EE\u6807\u7BC7\u5E45, \u76EE\u6807\u957F\u5EA6, \u9884\u8BA1\u89C4\u6A21, \u5927\u5C0F, \u5B57\u6570\u8981\u6C42, \u9884\u4F30\u5B57\u6570, \u9605\u8BFB\u65F6\u95F4, \u8BA1\u5212\u7BC7\u5E45,
      \u8BA1\u5212\u5B57\u6570, \u76EE\u6807\u9875\u6570`,
    reached: `\u539F\u59CB\u884C\u6570, \u5B9E\u9645\u884C\u6570, \u5F53\u524D\u884C\u6570, \u73B0\u6709\u884C\u6570, \u5B9E\u9645\u5B57\u6570, \u6539\u8FDB\u524D, \u6539\u8FDB\u540E, \u5DF2\u5199\u884C\u6570, \u73B0\u72B6\u884C\u6570,
      \u5F53\u524D, \u73B0\u72B6, \u73B0\u6709, \u5B8C\u6210\u884C\u6570`,
    outline: `\u5185\u5BB9\u5927\u7EB2, \u5927\u7EB2, \u8BA1\u5212\u5185\u5BB9, \u5185\u5BB9\u89C4\u5212, \u5185\u5BB9\u8981\u70B9, \u5F85\u6587\u6863\u5316\u5185\u5BB9, \u6838\u5FC3\u5185\u5BB9, \u5173\u952E\u5185\u5BB9,
      \u5FC5\u987B\u5305\u542B, \u6A21\u677F\u7AE0\u8282\u7ED3\u6784, \u5185\u5BB9, \u7AE0\u8282\u7ED3\u6784, \u8981\u70B9, \u4E3B\u8981\u5185\u5BB9, \u6DB5\u76D6\u5185\u5BB9, \u63D0\u7EB2, \u5305\u542B\u5185\u5BB9,
      \u8986\u76D6\u5185\u5BB9, \u7AE0\u8282\u5927\u7EB2, \u7AE0\u8282\u89C4\u5212, \u76EE\u5F55\u7ED3\u6784, \u5F85\u8865\u5145\u5185\u5BB9, \u7F3A\u5931\u5185\u5BB9, \u5185\u5BB9\u4EAE\u70B9, \u5B50\u4E3B\u9898,
      \u5185\u5BB9\u7ED3\u6784, \u4EFB\u52A1\u5185\u5BB9, \u5199\u4F5C\u8981\u70B9, \u4E3B\u8981\u7AE0\u8282, \u5305\u542B\u7AE0\u8282, \u6DB5\u76D6, \u5305\u62EC, \u5305\u542B, \u77E5\u8BC6\u70B9, \u62DF\u5199\u5185\u5BB9,
      \u8865\u5145\u5185\u5BB9, \u5EFA\u8BAE\u5185\u5BB9, \u5199\u4F5C\u5927\u7EB2, \u5C0F\u8282, \u4EFB\u52A1, \u7AE0\u8282\u5B89\u6392`,
    priority: "\u4F18\u5148\u7EA7, \u5B9E\u65BD\u4F18\u5148\u7EA7, \u91CD\u8981\u6027, \u4F18\u5148\u5EA6, \u91CD\u8981\u7A0B\u5EA6, \u7D27\u6025\u7A0B\u5EA6, \u4F18\u5148",
    action: "\u64CD\u4F5C, \u52A8\u4F5C, \u5904\u7406, \u5904\u7406\u65B9\u5F0F, \u5904\u7F6E, \u5904\u7406\u529E\u6CD5",
    status: `\u72B6\u6001, \u5F53\u524D\u72B6\u6001, \u6587\u6863\u72B6\u6001, \u5B8C\u6210\u72B6\u6001, \u5B8C\u6210\u60C5\u51B5, \u662F\u5426\u5B8C\u6210, \u8FDB\u5C55, \u7F16\u5199\u72B6\u6001,
      \u5199\u4F5C\u72B6\u6001`,
    progress: "\u5B8C\u6210\u5EA6, \u5B8C\u6210\u7387, \u8FDB\u5EA6, \u603B\u4F53\u8FDB\u5EA6, \u5F53\u524D\u8FDB\u5EA6, \u5B8C\u6210\u767E\u5206\u6BD4, \u5B8C\u6210\u6BD4\u4F8B, \u6574\u4F53\u8FDB\u5EA6, \u603B\u8FDB\u5EA6",
    batch: "\u6279\u6B21, \u9636\u6BB5, \u6279, \u6CE2\u6B21, \u8FED\u4EE3, \u91CC\u7A0B\u7891, \u8F6E\u6B21, \u5468\u6B21, \u671F",
    effort: `\u9884\u8BA1\u65F6\u95F4, \u9884\u8BA1\u5DE5\u4F5C\u91CF, \u9884\u8BA1\u5B8C\u6210, \u76EE\u6807\u65E5\u671F, \u5B8C\u6210\u65E5\u671F, \u5DE5\u4F5C\u91CF, \u65F6\u95F4, \u5DE5\u671F, \u9884\u8BA1\u5DE5\u65F6,
      \u5DE5\u65F6, \u622A\u6B62\u65E5\u671F, \u9884\u8BA1\u5B8C\u6210\u65F6\u95F4, \u8017\u65F6, \u9884\u4F30\u65F6\u95F4, \u65E5\u671F, \u8BA1\u5212\u65F6\u95F4, \u622A\u6B62\u65F6\u95F4, \u9884\u8BA1\u7528\u65F6,
      \u671F\u9650`,
    owner: `\u8D1F\u8D23\u4EBA, \u7EF4\u62A4\u56E2\u961F, \u8BA1\u5212\u521B\u5EFA\u8005, \u4F5C\u8005, \u8D23\u4EFB\u4EBA, \u7F16\u5199\u4EBA, \u6267\u884C\u4EBA, \u64B0\u5199\u4EBA, \u7EF4\u62A4\u8005, \u7EF4\u62A4\u4EBA,
      \u56E2\u961F, \u8BD1\u8005, \u6821\u5BF9, \u6821\u5BF9\u8005, \u7FFB\u8BD1, \u8BA4\u9886\u4EBA, \u5206\u5DE5, \u4E3B\u7B14, \u5BA1\u6838\u4EBA`,
    number: "\u5E8F\u53F7, \u7F16\u53F7, \u53F7, \u7AE0\u53F7, \u987A\u5E8F, \u6392\u5E8F",
    purpose: `\u76EE\u6807, \u8BF4\u660E, \u63CF\u8FF0, \u7528\u9014, \u76EE\u7684, \u53D7\u4F17, \u7B80\u4ECB, \u76EE\u6807\u8BFB\u8005, \u8BFB\u8005, \u6982\u8FF0,
      \u5B9A\u4F4D, \u9002\u7528\u5BF9\u8C61, \u5185\u5BB9\u8BF4\u660E, \u6458\u8981`,
    note: `\u5907\u6CE8, \u7406\u7531, \u539F\u56E0, \u96BE\u5EA6, \u4EF7\u503C, \u4EAE\u70B9, \u6838\u5FC3\u4EAE\u70B9, \u610F\u4E49, \u6CE8\u610F, \u6CE8\u610F\u4E8B\u9879`,
    criteria: `\u9A8C\u6536, \u9A8C\u6536\u8981\u6C42, \u6210\u529F\u6807\u51C6, \u9A8C\u6536\u6807\u51C6, \u5B8C\u6210\u6807\u51C6, \u8D28\u91CF\u6807\u51C6, \u5185\u5BB9\u5B8C\u6574\u6027, \u8D28\u91CF\u68C0\u67E5\u6E05\u5355, \u6210\u529F\u6307\u6807, \u8D28\u91CF\u8981\u6C42,
      \u68C0\u67E5\u6E05\u5355, \u9A8C\u6536\u6761\u4EF6`,
    source: `\u4F9D\u8D56, \u524D\u7F6E\u6761\u4EF6, \u6A21\u677F\u6765\u6E90, \u7D20\u6750, \u53C2\u8003, \u53C2\u8003\u8D44\u6599, \u6765\u6E90, \u53C2\u8003\u6587\u6863, \u76F8\u5173\u6587\u6863, \u524D\u7F6E,
      \u73B0\u6709\u6587\u6863, \u5DF2\u6709\u6587\u6863, \u539F\u6587, \u539F\u6587\u4EF6, \u539F\u6587\u6863, \u65E7\u8DEF\u5F84, \u65E7\u4F4D\u7F6E, \u6570\u636E\u6765\u6E90, \u5F53\u524D\u72B6\u6001\u6587\u4EF6, \u5185\u5BB9\u6765\u6E90, \u7D20\u6750\u6765\u6E90, \u4F9D\u8D56\u6587\u6863, \u6E90\u6587\u4EF6,
      \u524D\u7F6E\u77E5\u8BC6, \u53C2\u8003\u6765\u6E90, \u539F\u4F4D\u7F6E`,
    touched: `\u5173\u952E\u6587\u4EF6, \u4FEE\u6539\u6587\u4EF6, \u6D89\u53CA\u6587\u4EF6, \u5220\u9664\u6587\u4EF6, \u66F4\u65B0\u6587\u4EF6, \u5F85\u5220\u9664\u6587\u4EF6, \u9700\u8981\u4FEE\u6539\u7684\u6587\u4EF6,
      \u76F8\u5173\u6587\u4EF6, \u53D7\u5F71\u54CD\u7684\u6587\u4EF6, \u4EE3\u7801\u6587\u4EF6, \u6E90\u7801, \u6E90\u4EE3\u7801, \u793A\u4F8B, \u9700\u8981\u66F4\u65B0\u7684\u6587\u4EF6`,
    count: "\u6570\u91CF, \u6587\u6863\u6570, \u4E3B\u9898\u6570, \u603B\u6570, \u8BA1\u5212, \u4EA7\u51FA\u6570\u91CF, \u6587\u4EF6\u6570, \u7BC7\u6570, \u6307\u5357\u6570, \u603B\u8BA1"
  },
  status: {
    planned: `\u5F85\u5F00\u59CB, \u5F85\u5904\u7406, \u5373\u5C06\u5F00\u59CB, \u5F85\u542F\u52A8, \u89C4\u5212\u4E2D, \u5F85\u521B\u5EFA, \u672A\u5F00\u59CB, \u5F85\u7F16\u5199, \u5F85\u5199, \u5F85\u5B8C\u6210, \u5F85\u529E,
      \u8BA1\u5212\u4E2D, \u8BA1\u5212\u5B8C\u6210, \u89C4\u5212\u5B8C\u6210, \u51C6\u5907\u5B9E\u65BD, \u51C6\u5907\u6267\u884C, \u672A\u521B\u5EFA, \u7F3A\u5931, \u5F85\u8865\u5145, \u6682\u7F13, \u5F85\u5B9A,
      \u672A\u5B8C\u6210, \u65B0\u5EFA, \u5F85\u64B0\u5199, \u672A\u5199, \u5DF2\u63A8\u8FDF, \u6682\u505C, \u963B\u585E, \u5F85\u89C4\u5212, \u5C1A\u672A\u5F00\u59CB, \u672A\u542F\u52A8, \u8BA1\u5212,
      \u5F85\u66F4\u65B0, \u5F85\u8BA4\u9886, \u5F85\u5206\u914D, \u5F85\u7FFB\u8BD1, \u672A\u7FFB\u8BD1, \u672A\u8BA4\u9886, \u6392\u961F, \u5F85\u5F00\u53D1, \u6401\u7F6E, \u53D6\u6D88, \u5F85\u505A, \u9700\u521B\u5EFA, \u9700\u8981\u521B\u5EFA, \u5F85\u65B0\u589E, \u65B0\u589E, \u5426`,
    drafting: `\u8FDB\u884C\u4E2D, \u542F\u52A8\u4E2D, \u5DF2\u6709\u57FA\u7840, \u8349\u7A3F, \u521D\u7A3F, \u7F16\u5199\u4E2D, \u64B0\u5199\u4E2D, \u90E8\u5206\u5B8C\u6210, \u90E8\u5206, \u5199\u4F5C\u4E2D, \u5F85\u5BA1\u6838,
      \u5BA1\u6838\u4E2D, \u7FFB\u8BD1\u4E2D, \u6821\u5BF9\u4E2D, \u5F85\u6821\u5BF9, \u5F85\u8BC4\u5BA1, \u6DA6\u8272\u4E2D, \u5236\u4F5C\u4E2D, \u8BC4\u5BA1\u4E2D, \u66F4\u65B0\u4E2D, \u6539\u8FDB\u4E2D, \u9700\u66F4\u65B0, \u9700\u8981\u66F4\u65B0, \u5F85\u5B8C\u5584, \u5B8C\u5584\u4E2D, \u4FEE\u8BA2\u4E2D, \u5F00\u53D1\u4E2D,
      \u5927\u7EB2, \u5DF2\u5F00\u59CB, \u5DF2\u542F\u52A8, \u6269\u5C55\u4E2D, \u4EC5\u5927\u7EB2, \u91CD\u5199, \u9700\u5B8C\u5584, \u9700\u6269\u5C55, \u57FA\u672C\u5B8C\u6210, \u63A5\u8FD1\u5B8C\u6210`,
    complete: `\u5B8C\u6210, \u5DF2\u5B8C\u6210, \u5B8C\u6574, \u5DF2\u521B\u5EFA, \u5DF2\u5B58\u5728, \u5DF2\u53D1\u5E03, \u5DF2\u6709, \u5DF2\u5199, \u5B8C\u7ED3, \u5B58\u5728, \u5DF2\u5B9E\u73B0, \u5DF2\u4EA4\u4ED8,
      \u5DF2\u7F16\u5199, \u5DF2\u7FFB\u8BD1, \u5DF2\u6821\u5BF9, \u5DF2\u4E0A\u7EBF, \u662F, \u5B9A\u7A3F, \u5168\u90E8\u5B8C\u6210, \u5DF2\u5B9A\u7A3F, \u5DF2\u5408\u5E76`
  },
  headings: {
    planned: `\u5F85\u521B\u5EFA, \u5F85\u5B8C\u6210, \u5F85\u7F16\u5199, \u672A\u5F00\u59CB, \u5F85\u5F00\u59CB, \u8BA1\u5212\u4E2D, \u89C4\u5212\u4E2D, \u5F85\u8865\u5145, \u5F85\u529E, \u672A\u5B8C\u6210, \u5F85\u5199,
      \u5F85\u64B0\u5199, \u5269\u4F59\u6587\u6863, *\u5F85\u521B\u5EFA*, *\u5F85\u7F16\u5199*, *\u5F85\u8865\u5145*, *\u672A\u5B8C\u6210*, *\u7F3A\u5931*, \u5F85\u65B0\u589E, \u5F85\u7FFB\u8BD1, \u5F85\u5904\u7406`,
    drafting: "\u8FDB\u884C\u4E2D, *\u8FDB\u884C\u4E2D*, \u7F16\u5199\u4E2D, \u8349\u7A3F, \u5199\u4F5C\u4E2D, \u6B63\u5728\u7F16\u5199",
    complete: "\u5DF2\u5B8C\u6210, *\u5DF2\u5B8C\u6210*, \u5DF2\u521B\u5EFA, \u5DF2\u53D1\u5E03, \u5DF2\u5199\u5B8C"
  },
  priorities: [
    "\u6700\u9AD8, \u7D27\u6025, \u9AD8\u4F18\u5148\u7EA7, \u6700\u9AD8\u4F18\u5148\u7EA7, \u9AD8, \u5FC5\u987B, \u5FC5\u5907, \u5173\u952E, \u6838\u5FC3\u4F18\u5148, \u7ACB\u5373",
    "\u4E2D\u4F18\u5148\u7EA7, \u4E2D, \u4E2D\u7B49, \u91CD\u8981, \u4E00\u822C, \u5E94\u8BE5",
    "\u4F4E\u4F18\u5148\u7EA7, \u4F4E, \u6807\u51C6\u4F18\u5148\u7EA7, \u53EF\u9009, \u8F83\u4F4E, \u6700\u4F4E, \u53EF\u4EE5, \u6B21\u8981"
  ],
  roles: {
    progress: `*\u8FDB\u5EA6\u8DDF\u8E2A*, *\u8FDB\u5EA6\u8FFD\u8E2A*, \u8FDB\u5EA6, \u603B\u4F53\u8FDB\u5EA6, \u5F53\u524D\u8FDB\u5EA6, *\u5B8C\u6210\u60C5\u51B5*, \u8FDB\u5EA6\u8868, \u8FDB\u5EA6\u603B\u89C8,
      \u72B6\u6001\u603B\u89C8, \u72B6\u6001\u4E00\u89C8, *\u8FDB\u5C55*, \u8FDB\u5EA6\u6982\u89C8, \u5F53\u524D\u72B6\u6001, \u5B8C\u6210\u72B6\u6001, \u8FDB\u5EA6\u6C47\u603B`,
    priority: "*\u4F18\u5148\u7EA7*, \u5B9E\u65BD\u987A\u5E8F, \u7F16\u5199\u987A\u5E8F, \u5199\u4F5C\u987A\u5E8F, \u5148\u540E\u987A\u5E8F",
    schedule: `*\u65F6\u95F4\u8868*, *\u65F6\u95F4\u7EBF*, *\u91CC\u7A0B\u7891*, *\u4E0B\u4E00\u6B65*, *\u8DEF\u7EBF\u56FE*, \u5DE5\u4F5C\u8BA1\u5212, *\u7ACB\u5373\u884C\u52A8*, \u672C\u5468\u76EE\u6807,
      *\u6267\u884C\u65F6\u95F4*, *\u5B9E\u65BD\u8BA1\u5212*, *\u6392\u671F*, *\u65E5\u7A0B*, \u6267\u884C\u8BA1\u5212, \u884C\u52A8\u8BA1\u5212, \u5B9E\u65BD\u6B65\u9AA4, \u5206\u6279\u5B8C\u6210,
      *\u9884\u8BA1\u65F6\u95F4*, \u65F6\u95F4\u5B89\u6392, \u63A8\u8FDB\u8BA1\u5212, *\u6267\u884C\u7B56\u7565*, \u5199\u4F5C\u6279\u6B21, \u6267\u884C\u5B89\u6392, *\u65F6\u95F4\u89C4\u5212*`,
    index: `\u6587\u4EF6\u6E05\u5355, \u6587\u4EF6\u5217\u8868, *\u76EE\u5F55\u7ED3\u6784*, *\u6587\u4EF6\u7ED3\u6784*, \u76EE\u5F55\u6811, *\u6587\u6863\u7ED3\u6784*, \u6587\u4EF6\u7EC4\u7EC7, \u6C47\u603B, \u603B\u89C8,
      \u6E05\u5355\u6C47\u603B, \u6587\u6863\u7D22\u5F15, *\u76EE\u5F55\u89C4\u5212*, *\u76EE\u5F55\u5E03\u5C40*, \u6982\u89C8, \u68C0\u67E5\u8868`,
    criteria: `\u9A8C\u6536, \u9A8C\u6536\u8981\u6C42, \u8981\u6C42, *\u6210\u529F\u6807\u51C6*, *\u9A8C\u6536\u6807\u51C6*, *\u5B8C\u6210\u6807\u51C6*, *\u8D28\u91CF\u6807\u51C6*, *\u8D28\u91CF\u8981\u6C42*, *\u8D28\u91CF\u6307\u6807*, *\u6210\u529F\u6307\u6807*,
      *\u68C0\u67E5\u6E05\u5355*, *\u5FC5\u987B\u5305\u542B*, *\u9A8C\u6536\u6761\u4EF6*, *\u5185\u5BB9\u8981\u6C42*, *\u5199\u4F5C\u8981\u6C42*, \u7EDF\u4E00\u8981\u6C42, *\u8D28\u91CF\u4FDD\u8BC1*,
      *\u901A\u7528\u8981\u6C42*, \u6BCF\u7BC7\u8981\u6C42, *\u8BC4\u4EF7\u6807\u51C6*`,
    figures: `*\u7EDF\u8BA1*, *\u91CF\u5316\u6307\u6807*, *\u9884\u8BA1\u4EA7\u51FA*, *\u9884\u671F\u6210\u679C*, *\u6570\u91CF*, \u6307\u6807, *\u9884\u671F\u4EA7\u51FA*, *\u5DE5\u4F5C\u91CF*,
      *\u6570\u636E\u6982\u89C8*, *\u89C4\u6A21\u4F30\u7B97*, *\u4EA7\u51FA\u6C47\u603B*, \u5408\u8BA1, \u603B\u91CF, \u89C4\u6A21`,
    existing: `*\u5DF2\u7ECF\u591F\u7528*, *\u65E0\u9700\u6539\u52A8*, *\u4E0D\u9700\u8981\u4FEE\u6539*, \u4FDD\u6301\u4E0D\u53D8, \u73B0\u6709\u6587\u6863, \u5DF2\u6709\u6587\u6863, *\u73B0\u6709\u6587\u4EF6*, *\u53C2\u8003\u8D44\u6599*, *\u53C2\u8003\u6587\u6863*, *\u76F8\u5173\u6587\u6863*, *\u73B0\u6709\u6587\u6863*,
      *\u5DF2\u6709\u6587\u6863*, \u53C2\u8003, \u7D20\u6750, *\u76F8\u5173\u8D44\u6E90*, *\u76F8\u5173\u94FE\u63A5*, \u6765\u6E90, *\u73B0\u6709\u7ED3\u6784*, \u73B0\u72B6, *\u73B0\u72B6\u5206\u6790*,
      *\u5F53\u524D\u7ED3\u6784*, \u5F85\u5220\u9664, \u53C2\u8003\u94FE\u63A5, *\u5EF6\u4F38\u9605\u8BFB*, \u4F9D\u8D56, \u524D\u7F6E\u6761\u4EF6, *\u7D20\u6750\u6765\u6E90*, \u6E90\u6587\u6863,
      *\u5185\u5BB9\u6765\u6E90*, \u73B0\u6709\u5185\u5BB9, \u5F53\u524D\u6587\u6863, \u9700\u8981\u5220\u9664, *\u5F52\u6863*`,
    aside: `*\u5199\u4F5C\u89C4\u8303*, *\u6587\u6863\u89C4\u8303*, *\u7F16\u5199\u89C4\u8303*, *\u547D\u540D\u89C4\u8303*, *\u5199\u4F5C\u539F\u5219*, *\u5173\u952E\u539F\u5219*, *\u683C\u5F0F\u89C4\u8303*, *\u6A21\u677F*, *\u56FE\u4F8B*, \u8BF4\u660E, \u5907\u6CE8, *\u98CE\u9669*, \u539F\u5219, \u89C4\u8303, \u7EF4\u62A4, \u521B\u65B0\u70B9, \u7B56\u7565, \u6D41\u7A0B,
      \u5DE5\u5177, \u80CC\u666F, \u6982\u8FF0, \u76EE\u6807, \u76EE\u6807, \u8303\u56F4, *\u76EE\u5F55*:, \u7EA6\u5B9A, *\u6CE8\u610F\u4E8B\u9879*, \u4EAE\u70B9, \u7279\u8272,
      \u56E2\u961F, *\u9644\u6CE8*, \u53D8\u66F4\u8BB0\u5F55, \u4FEE\u8BA2\u5386\u53F2, *\u66F4\u65B0\u65E5\u5FD7*, *\u5E38\u89C1\u95EE\u9898*, *\u672A\u89E3\u51B3*, *\u4EE3\u7801\u4EFB\u52A1*,
      *\u5F00\u59CB\u5B9E\u65BD*, \u7ECF\u9A8C, \u603B\u7ED3, *\u8D28\u91CF\u63D0\u5347*, \u6C9F\u901A, *\u8D44\u6E90\u9700\u6C42*, \u5173\u7CFB, \u72B6\u6001\u8BF4\u660E,
      *\u5199\u4F5C\u98CE\u683C*, \u547D\u540D, *\u6682\u4E0D*, *\u4E0D\u5728\u8303\u56F4*, \u8BFB\u8005`
  },
  units: {
    lines: "\u884C, \u884C\u4EE5\u4E0A, \u884C\u5DE6\u53F3, \u884C\u4E0A\u4E0B, \u884C\u8D77, \u884C\u4EE5\u5185, \u884C\u5185, \u884C\u6587\u6863, \u884C\u6B63\u6587",
    topics: `\u4E2A\u4E3B\u9898, \u7BC7\u6587\u6863, \u4E2A\u6587\u6863, \u7BC7\u6307\u5357, \u4E2A\u6307\u5357, \u7BC7, \u4E2A\u6587\u4EF6, \u7AE0, \u4EFD\u6587\u6863, \u4EFD, \u4E2A\u6559\u7A0B, \u4E3B\u9898,
      \u6587\u6863, \u4E2A\u9AD8\u7EA7\u4E3B\u9898, \u4EFD\u6307\u5357, \u7BC7\u6587\u7AE0, \u4E2A\u793A\u4F8B\u6587\u6863, \u4E2A\u4E13\u9898, \u4E2A\u7AE0\u8282, \u7BC7\u6559\u7A0B, \u672C\u624B\u518C`,
    examples: "\u4E2A\u793A\u4F8B, \u4E2A\u5B9E\u4F8B, \u4E2A\u4F8B\u5B50, \u4E2A\u4EE3\u7801\u793A\u4F8B, \u4E2A\u6848\u4F8B, \u4E2A\u53EF\u8FD0\u884C\u793A\u4F8B, \u793A\u4F8B, \u5B9E\u4F8B, \u6BB5\u4EE3\u7801, \u4E2A\u4EE3\u7801",
    other: `\u9875, \u5B57, \u9875\u5DE6\u53F3, \u5B57\u5DE6\u53F3, \u5B57\u4EE5\u4E0A, \u9875\u4EE5\u4E0A, \u5B57\u4EE5\u5185, \u5B57\u7B26, kb, \u5B57\u8282, \u5206\u949F, \u5C0F\u65F6, \u5929, \u6761, \u4E2A, \u79CD, \u5468, \u8282, \u8BCD, \u4E07\u5B57, \u5343\u5B57, k\u5B57,
      \u4EBA\u5929`
  },
  phases: `\u9636\u6BB5, \u6279\u6B21, \u5468, \u6B65\u9AA4, \u91CC\u7A0B\u7891, \u7B2C\u4E00\u6279, \u7B2C\u4E8C\u6279, \u7B2C\u4E09\u6279, \u7B2C\u56DB\u6279, \u7B2C\u4E00\u9636\u6BB5, \u7B2C\u4E8C\u9636\u6BB5,
      \u7B2C\u4E09\u9636\u6BB5, \u7B2C\u56DB\u9636\u6BB5, \u7B2C\u4E00\u5468, \u7B2C\u4E8C\u5468, \u7B2C\u4E09\u5468, \u7B2C\u56DB\u5468, \u7B56\u7565, \u65B9\u6848, \u8FED\u4EE3, \u65E5`,
  chapters: "\u7AE0, \u5377, \u7BC7, \u9644\u5F55, \u8BFE, \u8BB2, \u90E8\u5206, \u56DE, \u8282",
  tasks: "\u4EFB\u52A1, \u4E3B\u9898, \u6587\u6863, \u6307\u5357, \u4E13\u9898",
  documents: `\u6587\u6863, \u6307\u5357, \u7AE0\u8282, \u7AE0, \u6559\u7A0B, \u4E3B\u9898, \u9875\u9762, \u624B\u518C, \u6587\u7AE0, \u4E13\u9898, \u4E66, \u8BFE\u7A0B, \u4E13\u680F, \u7CFB\u5217,
      \u6587\u6863\u4F53\u7CFB, \u767E\u79D1, \u77E5\u8BC6\u5E93, \u7BC7, \u8BB2\u4E49, \u5C0F\u518C`,
  plans: `\u6279\u6B21, \u5206\u6279, \u5206\u671F, \u8BA1\u5212, \u89C4\u5212, \u5927\u7EB2, \u63D0\u7EB2, \u6E05\u5355, \u8DEF\u7EBF\u56FE, \u8FDB\u5EA6, \u72B6\u6001, \u5F85\u529E, \u4EFB\u52A1, \u65B9\u6848, \u76EE\u5F55, \u7F16\u6392, \u8DDF\u8E2A,
      \u8FFD\u8E2A, \u62A5\u544A, \u603B\u89C8, \u7F3A\u5931, \u9009\u9898, \u5B89\u6392`,
  planFolders: "\u8BA1\u5212, \u89C4\u5212, \u65B9\u6848, \u63D0\u6848, \u8DEF\u7EBF\u56FE, \u5F85\u529E",
  outlines: "\u5927\u7EB2, \u63D0\u7EB2, \u76EE\u5F55\u89C4\u5212, \u7AE0\u8282\u89C4\u5212, \u76EE\u5F55\u5B89\u6392",
  otherDocuments: `\u66F4\u65B0\u65E5\u5FD7, \u53D8\u66F4\u65E5\u5FD7, \u6D4B\u8BD5\u8BA1\u5212, \u6D4B\u8BD5\u65B9\u6848, \u53D1\u5E03\u8BF4\u660E, \u4F1A\u8BAE\u7EAA\u8981, \u91CD\u6784\u8BA1\u5212, \u53D1\u5E03\u8BA1\u5212,
      \u7248\u672C\u5386\u53F2, \u6D4B\u8BD5\u62A5\u544A, \u5F00\u53D1\u8BA1\u5212, \u8FC1\u79FB\u8BA1\u5212, \u53D8\u66F4\u8BB0\u5F55`,
  makes: "\u521B\u5EFA, \u7F16\u5199, \u64B0\u5199, \u65B0\u589E, \u6DFB\u52A0, \u65B0\u5EFA, \u8865\u5145, \u5B8C\u6210, \u7F16\u5236, \u8D77\u8349, \u4EA7\u51FA, \u5199, \u6269\u5C55",
  touches: `\u66F4\u65B0, \u5220\u9664, \u79FB\u9664, \u79FB\u52A8, \u91CD\u547D\u540D, \u9605\u8BFB, \u5BA1\u67E5, \u53C2\u8003, \u68C0\u67E5, \u4FEE\u6539, \u5F52\u6863, \u5408\u5E76, \u4FEE\u590D, \u94FE\u63A5,
      \u62C6\u5206, \u63D0\u53D6, \u66FF\u6362, \u53C2\u89C1, \u6574\u7406, \u6765\u81EA, \u89C1`,
  chores: `\u8FD0\u884C, \u914D\u7F6E, \u6D4B\u8BD5, \u53D1\u5E03, \u901A\u77E5, \u90E8\u7F72, \u786E\u8BA4, \u786E\u5B9A, \u8054\u7CFB, \u6536\u96C6, \u7EDF\u4E00, \u68B3\u7406, \u8FC1\u79FB, \u6E05\u7406, \u4F18\u5316, \u7FFB\u8BD1, \u751F\u6210, \u542F\u7528, \u63A5\u5165,
      \u642D\u5EFA, \u51C6\u5907, \u8BA8\u8BBA, \u8BC4\u5BA1, \u6821\u5BF9, \u5F55\u5236, \u6240\u6709, \u6BCF\u7BC7, \u5168\u90E8, \u65E0, \u627E, \u548C`,
  removes: "\u5220\u9664, \u79FB\u9664, \u5F52\u6863, \u5E9F\u5F03, \u4E0B\u7EBF, \u820D\u5F03, \u4E0D\u8FC1\u79FB, \u5F03\u7528",
  sums: `\u603B\u8BA1, \u5408\u8BA1, \u5C0F\u8BA1, \u603B\u5171, \u603B\u548C, \u5171\u8BA1, \u5E73\u5747, \u5168\u90E8, \u603B\u4F53, \u6C47\u603B, \u603B\u6570, \u603B\u6587\u6863\u6570, \u603B\u884C\u6570,
      \u7D2F\u8BA1`,
  collective: "\u5176\u4ED6, \u5176\u4F59, \u5269\u4F59, \u6240\u6709, \u66F4\u591A, \u7B49\u7B49, \u82E5\u5E72, \u6BCF\u4E2A\u6A21\u5757",
  about: "\u5728, \u89C1, \u4ECE, \u5230, \u7531, \u548C, \u4E0E, \u4E8E, \u4E3A, \u5BF9, \u628A, \u5C06, \u7528, \u53C2\u8003, \u53C2\u89C1, \u4F4D\u4E8E, \u6765\u81EA",
  criteria: {
    "min-lines": ["\u884C"],
    "min-examples": ["(?:\u793A\u4F8B|\u5B9E\u4F8B|\u4F8B\u5B50|\u4EE3\u7801\u6837\u4F8B|\u6848\u4F8B)"],
    "performance-data": [
      "\u6027\u80FD(?:\u6570\u636E|\u5BF9\u6BD4\u6570\u636E|\u6D4B\u8BD5\u6570\u636E|\u6307\u6807|\u57FA\u51C6|\u6D4B\u91CF)",
      "\u57FA\u51C6(?:\u6D4B\u8BD5|\u6570\u636E)",
      "\u538B\u6D4B",
      "\u5B9E\u6D4B"
    ],
    troubleshooting: ["\u6545\u969C(?:\u6392\u9664|\u6392\u67E5|\u8BCA\u65AD|\u5904\u7406)", "\u95EE\u9898\u6392\u67E5", "\u5E38\u89C1(?:\u95EE\u9898|\u9519\u8BEF|\u9677\u9631)", "\u6392\u9519", "\u6392\u969C"],
    principles: ["\u539F\u7406", "\u673A\u5236", "\u5E95\u5C42", "\u5185\u90E8\u5B9E\u73B0"],
    "pros-cons": ["\u4F18\u7F3A\u70B9", "\u4F18\u52A3", "\u5229\u5F0A", "\u4F18\u70B9.*\u7F3A\u70B9", "\u6743\u8861", "\u53D6\u820D"],
    comparison: ["\u5BF9\u6BD4", "\u6BD4\u8F83"],
    "selection-advice": ["\u9009\u578B", "\u9009\u62E9\u5EFA\u8BAE", "\u9009\u62E9\u6307\u5357", "\u5982\u4F55\u9009\u62E9", "\u9002\u7528\u573A\u666F", "\u4F55\u65F6\u4F7F\u7528"],
    applicable: [
      "(?:\u76F4\u63A5|\u53EF\u4EE5?)(?:\u5E94\u7528|\u4F7F\u7528|\u7528\u4E8E|\u843D\u5730)",
      "\u53EF\u843D\u5730",
      "\u5F00\u7BB1\u5373\u7528",
      "\u76F4\u63A5.*\u9879\u76EE",
      "\u751F\u4EA7\u53EF\u7528",
      "\u53EF\u5E94\u7528"
    ],
    "full-configuration": ["(?:\u5B8C\u6574|\u5168\u90E8|\u5168\u5957).*\u914D\u7F6E", "\u914D\u7F6E.*(?:\u5B8C\u6574|\u9F50\u5168)", "\u914D\u7F6E(?:\u793A\u4F8B|\u6E05\u5355|\u8BF4\u660E)"],
    "test-verification": ["\u6D4B\u8BD5", "\u9A8C\u8BC1", "\u53EF\u8FD0\u884C", "\u53EF\u7F16\u8BD1"],
    "edge-cases": ["\u8FB9\u754C(?:\u60C5\u51B5|\u6761\u4EF6|\u573A\u666F|\u6848\u4F8B)?", "\u6781\u7AEF\u60C5\u51B5", "\u5F02\u5E38\u60C5\u51B5", "\u7279\u6B8A\u60C5\u51B5"]
  },
  efforts: "\u5929, \u5C0F\u65F6, \u5468, \u4E2A\u6708, \u4EBA\u5929, \u4EBA\u65E5, \u5DE5\u4F5C\u65E5, \u5206\u949F, \u65E5, \u65F6, \u4E2A\u5C0F\u65F6, \u6708"
};

// server/src/core/plan/text/phrases.ts
var Phrases = class {
  byFirst = /* @__PURE__ */ new Map();
  all = /* @__PURE__ */ new Map();
  constructor(entries) {
    for (const [word, value] of entries) {
      const phrase = word.toLowerCase();
      if (phrase === "" || this.all.has(phrase)) continue;
      this.all.set(phrase, value);
      const first = phrase[0];
      const list = this.byFirst.get(first);
      if (list) list.push({ phrase, value });
      else this.byFirst.set(first, [{ phrase, value }]);
    }
    for (const list of this.byFirst.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
  }
  /** What a whole text means. */
  get(text) {
    return this.all.get(text) ?? null;
  }
  /** The longest phrase that starts at an offset. */
  at(text, offset) {
    const lower = lowered(text);
    for (const { phrase, value } of this.byFirst.get(lower[offset] ?? "") ?? [])
      if (lower.startsWith(phrase, offset) && isWhole2(lower, offset, offset + phrase.length))
        return { value, phrase, start: offset, end: offset + phrase.length };
    return null;
  }
  /** The first phrase in a text, the longest of those that start there. */
  find(text, from = 0) {
    const lower = lowered(text);
    for (let offset = from; offset < lower.length; offset++) {
      for (const { phrase, value } of this.byFirst.get(lower[offset]) ?? [])
        if (lower.startsWith(phrase, offset) && isWhole2(lower, offset, offset + phrase.length))
          return { value, phrase, start: offset, end: offset + phrase.length };
    }
    return null;
  }
  /** Every phrase in a text, from left to right, none inside another. */
  *findAll(text) {
    let from = 0;
    for (let found2 = this.find(text, from); found2; found2 = this.find(text, from)) {
      yield found2;
      from = found2.end;
    }
  }
};
function lowered(text) {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}
function isWhole2(text, start, end) {
  const first = text.charCodeAt(start);
  if (isHan(first) && end - start === 1)
    return !isHan(text.charCodeAt(start - 1)) && !isHan(text.charCodeAt(end));
  return !(isWordPart(first) && isWordPart(text.charCodeAt(start - 1))) && !(isWordPart(text.charCodeAt(end - 1)) && isWordPart(text.charCodeAt(end)));
}
function isWordPart(code) {
  return code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122 || code >= 192 && code < 8192 || code >= 44032 && code < 55216;
}

// server/src/core/plan/vocabulary.ts
var languages2 = [english3, chinese2];
var standard = compile({});
function vocabularyWith(labels = {}) {
  return Object.keys(labels).length === 0 ? standard : compile(labels);
}
function words(list) {
  return list.split(/[,\n]/).flatMap((word) => word.trim() || []);
}
function compile(own3) {
  const all = (pick) => new Phrases(languages2.flatMap((labels) => words(pick(labels)).map((word) => [word, true])));
  const keyed = (pick) => {
    const kinds2 = Object.keys(pick(english3));
    const mine = kinds2.flatMap((kind) => (own3[kind] ?? []).map((word) => [fold(word), kind]));
    const known3 = languages2.flatMap(
      (labels) => kinds2.flatMap((kind) => words(pick(labels)[kind]).map((word) => [word, kind]))
    );
    return [...mine, ...known3];
  };
  const fields = new Phrases(keyed((labels) => labels.fields));
  const headings = new Phrases(sided(keyed((labels) => labels.headings)));
  const roles = new Phrases(sided(keyed((labels) => labels.roles)));
  const priorities = languages2.flatMap(
    (labels) => labels.priorities.flatMap((list, rank2) => words(list).map((word) => [word, rank2]))
  );
  return {
    field: (label) => exactly(label, fields),
    column: (head) => exactly(head, fields) ?? within2(head, fields),
    status: new Phrases(keyed((labels) => labels.status)),
    headingStatus: (heading) => best3(heading, headings, states),
    priority: new Phrases(priorities),
    role: (heading) => best3(heading, roles, roleOrder) ?? "definition",
    unit: new Phrases(keyed((labels) => labels.units)),
    effort: all((labels) => labels.efforts),
    phase: all((labels) => labels.phases),
    chapter: all((labels) => labels.chapters),
    task: all((labels) => labels.tasks),
    document: all((labels) => labels.documents),
    plan: all((labels) => labels.plans),
    planFolder: all((labels) => labels.planFolders),
    outline: all((labels) => labels.outlines),
    otherDocument: all((labels) => labels.otherDocuments),
    make: all((labels) => labels.makes),
    touch: all((labels) => labels.touches),
    remove: all((labels) => labels.removes),
    chore: all((labels) => labels.chores),
    sum: all((labels) => labels.sums),
    collective: all((labels) => labels.collective),
    about: all((labels) => labels.about),
    criteria: Object.keys(english3.criteria).map((id) => [
      id,
      new RegExp(languages2.flatMap((labels) => labels.criteria[id]).join("|"), "i")
    ])
  };
}
function exactly(label, fields) {
  if (label.length > 80) return null;
  const folded = label.trim() === "#" ? "#" : fold(label);
  return fields.get(folded) ?? fields.get(withoutBrackets(folded).trim());
}
function within2(head, fields) {
  if (head.length > 60) return null;
  let longest5 = null;
  for (const found2 of fields.findAll(withoutBrackets(fold(head))))
    if (!longest5 || found2.phrase.length >= longest5.phrase.length) longest5 = found2;
  return longest5 && longest5.phrase.length > 1 ? longest5.value : null;
}
function sided(entries) {
  return entries.map(([word, kind]) => [
    word.replace(/^[*=]|\*$/g, ""),
    {
      kind,
      anywhere: word.startsWith("*"),
      single: /^[a-z-]+$|^[\u3400-\u9fff]{1,2}$/.test(word),
      exact: word.startsWith("=")
    }
  ]);
}
var states = ["planned", "drafting", "complete"];
var roleOrder = [
  "criteria",
  "existing",
  "priority",
  "progress",
  "schedule",
  "figures",
  "index",
  "aside"
];
function isExact(kind) {
  return kind === "existing" || kind === "aside" || kind === "criteria";
}
function best3(heading, phrases, order) {
  const text = withoutBrackets(fold(heading)).replace(/^[\d.\s、）)]+/, "").trim();
  if (text.length > 120) return null;
  let found2 = null;
  for (const { value, start, end } of phrases.findAll(text)) {
    if (!value.anywhere && start > 0 && end < text.length) continue;
    if ((value.exact || value.single && isExact(value.kind)) && end - start < text.length) continue;
    if (found2 === null || order.indexOf(value.kind) < order.indexOf(found2)) found2 = value.kind;
  }
  return found2;
}

// server/src/core/plan/read.ts
function readPlan(text, options) {
  const { sections, yaml } = sectionsOf2(text, parseMarkdown(withoutNestedFences(text)));
  const titled = titleSection(sections);
  const title = titled?.heading ? plainTitle(titled.heading.text) : null;
  const vocabulary = vocabularyWith(options.labels);
  const name2 = fold(
    `${options.path.slice(options.path.lastIndexOf("/") + 1).replace(/[_-]+/g, " ")} ${title ?? ""}`
  );
  const isOutline = vocabulary.outline.find(name2) !== null;
  const context = { vocabulary, index: new LineIndex(text), isOutline };
  const bodies = new Map(sections.map((section) => [section, readBody(section.blocks, context)]));
  const scopes = scopesOf(sections, bodies, context);
  const { listings: all, owned } = listingsOf(sections, scopes, bodies, titled, context);
  const nature = natureOf(options.path, title, sections, scopes, all, context);
  const listings = nature.isPlan ? all : [];
  const resolve = resolverFor(
    listings.flatMap(({ drafts }) => drafts),
    { ...options, stated: statedFolder(sections), isAmongPlans: isAmongPlans(options.path, vocabulary) }
  );
  const joining = joinTopics(listings, resolve, options.exists, nature);
  const promised = joining.topics.filter(({ path }) => path === null || path !== options.path);
  const read = kept(topicsOf(promised, listings), listings);
  const problems = [
    ...joining.problems,
    ...read.unreadable.map((one) => ({ ...one, rule: "unreadable-row" })),
    ...withoutFile(read.topics)
  ].sort((a, b) => a.place.start - b.place.start);
  const isPlan = read.topics.length > 0;
  return {
    path: options.path,
    text,
    title,
    language: languageOf3(text),
    topics: read.topics,
    criteria: isPlan ? criteriaOf2(sections, scopes, /* @__PURE__ */ new Set([...owned, ...spokenIn(read.topics, sections)]), context) : [],
    totals: isPlan ? totalsOf(sections, scopes, read.topics, context) : [],
    claims: isPlan ? claimsOf2(sections, /* @__PURE__ */ new Set([...owned, ...holdersOf(read.topics, sections)]), yaml, context) : [],
    listings: read.listings,
    relations: isPlan ? relationsOf(sections, read.topics, options.path, options.exists, context) : [],
    problems: isPlan ? problems : []
  };
}
function holdersOf(topics, sections) {
  const starts = topics.flatMap(({ mentions: mentions2 }) => mentions2.map(({ place }) => place.start)).sort((a, b) => a - b);
  return sections.filter(({ level, start, blocks }) => {
    const end = blocks.at(-1)?.end ?? start;
    return level > 1 && end > start && firstAfter(starts, start) < end;
  });
}
function firstAfter(numbers, limit) {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (numbers[middle] < limit) low = middle + 1;
    else high = middle;
  }
  return numbers[low] ?? Number.POSITIVE_INFINITY;
}
function spokenIn(topics, sections) {
  const starts = new Set(topics.flatMap(({ mentions: mentions2 }) => mentions2.map(({ place }) => place.start)));
  return sections.filter(({ heading }) => heading !== null && starts.has(heading.start));
}
function withoutFile(topics) {
  const without = topics.filter(({ fileRaw }) => fileRaw === null);
  if (without.length * 2 >= topics.length) return [];
  return without.map(({ title, place }) => ({
    rule: "unreadable-row",
    place,
    message: "Expected a file for \u201C{0}\u201D, as the other topics have, found none.",
    args: [title]
  }));
}

// server/src/workspace/readPlanInTime.ts
function readPlanInTime(...[text, options]) {
  try {
    return inTime(() => readPlan(text, options));
  } catch (error) {
    if (error instanceof TookTooLong) return error.failure;
    throw error;
  }
}

// server/src/core/judge/rebase.ts
function askedOf({ path, language, criteria }, topic) {
  const { id, title, number: number2, group, file, expectedLines, outline, priority, claimed } = topic;
  return JSON.stringify([
    [path, language, criteria.map((criterion) => [criterion.id, criterion.text, criterion.required])],
    [id, title, number2, group, file, priority, claimed.status, claimed.progress],
    expectedLines && [expectedLines.value, expectedLines.max, expectedLines.raw],
    outline.map(({ text, name: name2, parts, note, checked }) => [
      text,
      name2,
      note,
      checked,
      parts.map((part) => part.text)
    ])
  ]);
}
function rebase(report, before2, plan, topic, settings, rules = allRules) {
  const moved = movedPlaces(before2, report.topic, plan, topic);
  const locate = (location) => {
    if (location.file !== plan.path) return location;
    const place = moved.get(keyOf2(location.place));
    return place ? { file: location.file, place } : null;
  };
  const rebased = /* @__PURE__ */ new Map();
  const rebaseVerdict = (verdict2) => {
    const known3 = rebased.get(verdict2);
    if (known3) return known3;
    const location = locate(verdict2.location);
    const promise = verdict2.promise && locate(verdict2.promise);
    const touchesPlan = verdict2.fixes.some(({ edits }) => edits.some(({ file }) => file === plan.path));
    if (location === null || verdict2.promise && !promise || touchesPlan) return null;
    const made = { ...verdict2, location, promise };
    rebased.set(verdict2, made);
    return made;
  };
  const verdicts = [];
  for (const verdict2 of report.verdicts) {
    const made = rebaseVerdict(verdict2);
    if (made === null) return null;
    verdicts.push(made);
  }
  const criteria = [];
  for (const { id, verdict: verdict2 } of report.criteria) {
    const made = rebaseVerdict(verdict2);
    if (made === null) return null;
    criteria.push({ id, verdict: made });
  }
  return {
    ...report,
    topic,
    outline: report.outline.map((coverage, index) => ({
      ...coverage,
      item: topic.outline[index] ?? coverage.item
    })),
    criteria,
    verdicts,
    findings: report.guide === null ? report.findings : findingsOf(verdicts, new Map(rules.map((rule) => [rule.id, rule])), topic, settings)
  };
}
function movedPlaces(before2, old, plan, topic) {
  const moved = /* @__PURE__ */ new Map();
  const now = placesOf(plan, topic);
  for (const [index, place] of placesOf(before2, old).entries()) {
    const next = now[index];
    if (place && next) moved.set(keyOf2(place), next);
  }
  return moved;
}
function placesOf({ criteria }, topic) {
  return [
    topic.place,
    topic.fileRaw?.place ?? null,
    topic.expectedLines?.place ?? null,
    ...topic.outline.flatMap(({ place, parts }) => [place, ...parts.map((part) => part.place)]),
    ...criteria.map(({ place }) => place)
  ];
}
function keyOf2({ start, end }) {
  return `${start}:${end}`;
}

// server/src/workspace/frame.ts
function frameOf(guide) {
  return {
    ...guide,
    text: "",
    lines: nothing2,
    sections: guide.sections.map((section) => ({
      ...section,
      fences: none3,
      tables: none3,
      lists: none3,
      paragraphs: none3
    })),
    fences: none3,
    tables: none3,
    lists: none3,
    links: none3,
    abbreviations: /* @__PURE__ */ new Map(),
    claims: none3,
    swallowed: none3
  };
}
function isFrame2({ lines, text }) {
  return text === "" && lines === nothing2;
}
var nothing2 = new LineIndex("");
var none3 = [];

// server/src/workspace/topicReports.ts
var TopicReports = class {
  /** By plan and topic id: a report outlives the reading of its plan. */
  judged = /* @__PURE__ */ new Map();
  /** The same by topic, which is found sooner. */
  byTopic = /* @__PURE__ */ new WeakMap();
  asked = /* @__PURE__ */ new WeakMap();
  /** The report on a topic whose file is in a state; the same object as before where nothing is another. */
  report(plan, topic, { known: known3, state }, settings) {
    const same2 = this.byTopic.get(topic);
    if (same2 && same2.known === known3) return same2.report;
    const before2 = this.judged.get(idOf3(plan, topic));
    const report = before2 && before2.known === known3 && this.asks(before2.plan, before2.topic) === this.asks(plan, topic) && rebase(before2.report, before2.plan, plan, topic, settings) || judged(plan, topic, state(), settings);
    this.set({ plan, topic, known: known3, report });
    return report;
  }
  /** The same with the whole guide, where the report that is kept has but its frame. */
  whole(plan, topic, file, settings) {
    const report = this.report(plan, topic, file, settings);
    if (report.guide === null || !isFrame2(report.guide)) return report;
    const whole = judged(plan, topic, file.state(), settings);
    this.set({ plan, topic, known: file.known, report: whole });
    return whole;
  }
  /** Takes a report that was made elsewhere. */
  adopt(plan, topic, known3, report) {
    this.set({ plan, topic, known: known3, report });
  }
  /** Keeps of a topic's guide no more than its frame. */
  release(topic) {
    const judged2 = this.byTopic.get(topic);
    const guide = judged2?.report.guide;
    if (judged2 && guide && !isFrame2(guide))
      this.set({ ...judged2, report: { ...judged2.report, guide: frameOf(guide) } });
  }
  /** Lets go of everything: the settings are others. */
  clear() {
    this.judged.clear();
    this.byTopic = /* @__PURE__ */ new WeakMap();
  }
  /** Lets go of the reports on topics that a plan no longer has. */
  prune(plan) {
    const kept2 = new Set(plan.topics.map((topic) => idOf3(plan, topic)));
    for (const [key, { plan: owner }] of this.judged)
      if (owner.path === plan.path && !kept2.has(key)) this.judged.delete(key);
  }
  set(judged2) {
    this.judged.set(idOf3(judged2.plan, judged2.topic), judged2);
    this.byTopic.set(judged2.topic, judged2);
  }
  asks(plan, topic) {
    const known3 = this.asked.get(topic) ?? askedOf(plan, topic);
    this.asked.set(topic, known3);
    return known3;
  }
};
function judged(plan, topic, state, settings) {
  return judgeInTime((rules) => judgeTopic(plan, topic, state, settings, rules));
}
function idOf3({ path }, { id }) {
  return `${path}
${id}`;
}
function measuresAlike(one, other) {
  if (one === other) return true;
  return other !== void 0 && one.guide !== null && other.guide !== null && one.state === other.state && one.progress === other.progress && one.lines === other.lines && one.examples === other.examples && one.words === other.words && one.covered.items === other.covered.items && one.covered.of === other.covered.of;
}

// server/src/workspace/project.ts
var Project = class {
  constructor(options) {
    this.options = options;
  }
  options;
  files = /* @__PURE__ */ new Set();
  texts = new GuideTexts();
  /** What was told of files. */
  told = this.texts;
  plans = /* @__PURE__ */ new Map();
  states = new FileStates(this.texts);
  reports = new TopicReports();
  planReports = /* @__PURE__ */ new Map();
  /** Plans whose report may be another by now. */
  stale = /* @__PURE__ */ new Set();
  owners = null;
  /** The files that the plans promised when their reports were made. */
  promised = "";
  /** Replaces plans and settings; texts stay. */
  configure(options) {
    this.options = options;
    this.reports.clear();
    this.planReports.clear();
    this.forgetPlans();
  }
  /** The Markdown files under the root. */
  setFiles(paths) {
    this.files = new Set(paths);
    this.states.forgetFiles();
    this.planReports.clear();
    this.forgetPlans();
  }
  /** Tells a file's text, or that it is gone or unreadable; null forgets it. Which files there are `setFiles` tells. */
  setText(path, result) {
    if (!this.texts.set(path, result)) return;
    this.touch(path);
    if (this.options.plans.includes(path)) this.forgetPlan(path);
  }
  /** What a guide's text holds; null where its text was not told, or takes too long. */
  guideOf(path) {
    return this.orGiveUp(path, () => this.texts.guide(path));
  }
  /**
   * Tells what `checkExamples` found in a guide's text, `all` where nothing is left to be looked for. What was found in
   * another text than the one that the guide has now is left alone.
   */
  setSyntax(path, text, problems, all) {
    if (this.text(path) !== text) return;
    this.texts.setSyntax(path, problems, all);
    this.touch(path);
  }
  /**
   * Lets go of what a guide holds, and of all in its reports that only those need who work on it; see `wholeReport`.
   * Nobody looks at it for now.
   */
  release(path) {
    this.texts.release(path);
    for (const { plan, topic } of this.topicsOf(path)) {
      this.reports.release(topic);
      this.stale.add(plan.path);
    }
  }
  get base() {
    return this.options.base;
  }
  get planPaths() {
    return this.options.plans;
  }
  get settings() {
    return this.options.settings;
  }
  get fileSet() {
    return this.files;
  }
  text(path) {
    return this.texts.text(path);
  }
  /** Why a file could not be read; null where it could, or nothing was told of it. */
  failure(path) {
    return this.texts.failure(path);
  }
  /** A plan as read; null where its text was not told, and for what is no plan. */
  plan(path) {
    const known3 = this.plans.get(path);
    if (known3) return known3;
    const text = this.text(path);
    if (text === null || !this.options.plans.includes(path)) return null;
    const { labels } = this.settings;
    const exists = (file) => this.files.has(file);
    const plan = readPlanInTime(text, { path, exists, base: this.base, labels });
    if ("topics" in plan) this.plans.set(path, plan);
    else this.texts.set(path, plan);
    return this.plans.get(path) ?? null;
  }
  /** Takes a plan that was read elsewhere, with the same files and settings; one of another text is left alone. */
  adopt(plan) {
    const { path } = plan;
    if (!this.options.plans.includes(path) || this.plans.has(path) || this.text(path) !== plan.text) return;
    this.plans.set(path, plan);
  }
  /** The files that the plans promise, each once: what a caller has to read before it asks for reports. */
  guideFiles() {
    return [...this.ownersByFile().keys()];
  }
  /** The topics that promise a file, with their plans. */
  topicsOf(file) {
    return this.ownersByFile().get(file) ?? [];
  }
  /** The plans that promise a file. */
  plansOf(file) {
    return [...new Set(this.topicsOf(file).map(({ plan }) => plan.path))];
  }
  /** The report on one topic; of a guide that was let go of, its sections' texts are no more. */
  topicReport(plan, topic) {
    const report = () => this.reports.report(plan, topic, this.stateOf(topic), this.settings);
    return this.orGiveUp(topic.file, report) ?? report();
  }
  /** The same with the whole guide. */
  wholeReport(plan, topic) {
    const report = () => this.reports.whole(plan, topic, this.stateOf(topic), this.settings);
    return this.orGiveUp(topic.file, report) ?? report();
  }
  /** Takes what was found elsewhere of a text, with the same settings: `reports` are by the topics that promise it. */
  adoptReports(path, text, { reports, syntax }) {
    if (this.text(path) !== text) return;
    if (syntax) this.setSyntax(path, text, syntax, true);
    for (const { plan, topic } of this.topicsOf(path)) {
      const report = reports.get(topic);
      if (report) this.reports.adopt(plan, topic, this.texts.get(path), report);
    }
  }
  /** The report on a plan and all its topics; null where its text was not told. */
  planReport(path) {
    this.ownersByFile();
    const known3 = this.planReports.get(path);
    if (known3 && !this.stale.has(path)) return known3;
    const plan = this.plan(path);
    if (!plan) return null;
    const topics = plan.topics.map((topic) => this.topicReport(plan, topic));
    this.stale.delete(path);
    if (known3?.plan === plan && topics.every((report2, index) => report2 === known3.topics[index])) return known3;
    const same2 = known3?.plan === plan && topics.every((topic, at) => measuresAlike(topic, known3.topics[at]));
    const { verdicts, findings } = same2 ? known3 : this.planVerdicts(plan, topics);
    const report = { plan, topics, verdicts, findings };
    this.planReports.set(path, report);
    if (known3?.plan !== plan) this.reports.prune(plan);
    return report;
  }
  /** What is found of a plan itself, given what was measured of its topics, here or elsewhere. */
  planVerdicts(plan, topics) {
    const unread2 = topics.filter(({ words: words2 }) => words2 === null);
    const states2 = new Map(unread2.map(({ topic }) => [topic.id, this.stateOf(topic).state()]));
    const planned2 = /* @__PURE__ */ new Set([...this.options.plans, ...this.ownersByFile().keys()]);
    const around = { files: this.files, planned: planned2, states: states2, measured: true };
    return judgeInTime((rules) => judgePlan(plan, topics, around, this.settings, rules));
  }
  /** Gives what `run` gives; null where a file's text takes too long, which from now on is one that can't be read. */
  orGiveUp(path, run) {
    try {
      return run();
    } catch (error) {
      if (!(error instanceof TookTooLong) || path === null) throw error;
      this.setText(path, error.failure);
      return null;
    }
  }
  stateOf({ file }) {
    return this.states.of(file, {
      files: this.files,
      isTaken: (path) => this.ownersByFile().has(path) || this.planPaths.includes(path),
      translate: this.settings.translate
    });
  }
  /** Something of a file is another, so that the plans that promise it are to be judged again. */
  touch(path) {
    for (const plan of this.owners ? this.plansOf(path) : this.planPaths) this.stale.add(plan);
  }
  ownersByFile() {
    if (this.owners) return this.owners;
    const owners = ownersOf(this.options.plans.flatMap((path) => this.plan(path) ?? []));
    this.owners = owners;
    const promised = [...owners.keys()].join("\n");
    if (promised !== this.promised) this.planReports.clear();
    this.promised = promised;
    return owners;
  }
  forgetPlans() {
    for (const path of [...this.options.plans, ...this.plans.keys()]) this.forgetPlan(path);
  }
  forgetPlan(path) {
    this.plans.delete(path);
    this.owners = null;
    this.states.forgetTaken();
    this.stale.add(path);
  }
};

// server/src/core/settings.ts
var defaultSettings = {
  translate: english,
  labels: {},
  synonyms: [],
  criteria: {},
  lines: "physical",
  rules: {},
  priorities: { P0: "error", P1: "warning", P2: "info", P3: "hint" }
};

// server/src/workspace/settings.ts
function settingsOf(config, translate) {
  return {
    translate,
    labels: config.labels ?? defaultSettings.labels,
    synonyms: config.synonyms ?? defaultSettings.synonyms,
    criteria: config.criteria ?? defaultSettings.criteria,
    lines: config.lines ?? defaultSettings.lines,
    rules: Object.fromEntries(
      Object.entries(config.rules ?? {}).map(([id, setting]) => [id, ruleSettingOf(setting)])
    ),
    priorities: { ...defaultSettings.priorities, ...config.priorities }
  };
}
function projectOptionsOf(config, plans, translate) {
  return { plans, base: config.root ?? null, settings: settingsOf(config, translate) };
}
function ruleSettingOf(setting) {
  const [level, options = null] = Array.isArray(setting) ? setting : [setting];
  return {
    severity: level === false ? "off" : level === true ? null : level,
    options
  };
}

// server/src/workspace/discover.ts
var import_picomatch = __toESM(require_picomatch2());
var planName = /(?:^|[^a-z])(?:plans?|planning|outlines?|road-?map|todo|toc|curriculum|syllabus|backlog)(?:[^a-z]|$)|计划|规划|大纲|提纲|路线图|任务/i;
var camelName = /[a-z]Plan(?:s|ning)?(?![a-z])/;
var longest4 = 1 << 20;
async function findPlans(host, files, config, look = lookIn(host, new Set(files), config)) {
  if (config.plans !== void 0) {
    const globs = typeof config.plans === "string" ? [config.plans] : [...config.plans];
    const match = (0, import_picomatch.default)(
      globs.map((glob) => glob.replace(/^\.\//, "")),
      { dot: true, nocase: true }
    );
    return files.filter((file) => match(file));
  }
  const named3 = files.filter(isNamedLikePlan);
  const plans = await readAll(named3, look, 1);
  if (plans.length > 0) return withoutGuides(plans);
  const others = files.filter((file) => !isNamedLikePlan(file));
  return withoutGuides(await readAll(others, look, 2));
}
function isNamedLikePlan(file) {
  const name2 = file.slice(file.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
  return planName.test(name2) || camelName.test(name2);
}
function lookIn(host, files, config, gaveUp = () => void 0) {
  return async (path) => {
    const result = await host.read(path);
    if (result.kind !== "text") return null;
    if (!isNamedLikePlan(path) && (result.text.length > longest4 || !mayPromise(result.text))) return null;
    const plan = readPlanInTime(result.text, {
      path,
      exists: (file) => files.has(file),
      base: config.root ?? null,
      ...config.labels ? { labels: config.labels } : {}
    });
    if ("topics" in plan) return plan;
    gaveUp(path, plan);
    return null;
  };
}
async function readAll(candidates2, look, least2) {
  const plans = [];
  for (const path of candidates2) {
    const plan = await look(path);
    if (!plan) continue;
    const named3 = isNamedLikePlan(path);
    const promised = named3 ? plan.topics : plan.topics.filter(({ file }) => file !== null && file !== path);
    if (promised.length >= least2) plans.push(plan);
  }
  return plans;
}
function mayPromise(text) {
  const first = text.indexOf(".md");
  return first >= 0 && text.indexOf(".md", first + 3) >= 0;
}
function withoutGuides(plans) {
  const promised = /* @__PURE__ */ new Set();
  for (const plan of plans)
    for (const { file } of plan.topics) if (file !== null && file !== plan.path) promised.add(file);
  const left = plans.filter(({ path }) => !promised.has(path));
  return (left.length > 0 ? left : plans).map(({ path }) => path);
}

// server/src/workspace/openProject.ts
async function openProject(host, { config, translate, plans: named3, guides = true, only = () => true, instead }) {
  const files = await host.list();
  const looked = /* @__PURE__ */ new Map();
  const stuck = /* @__PURE__ */ new Map();
  const look = lookIn(host, new Set(files), config, (path, failure) => stuck.set(path, failure));
  const plans = named3 ? named3.map(({ path }) => path) : await findPlans(host, files, config, async (path) => {
    const plan = await look(path);
    looked.set(path, plan);
    return plan;
  });
  const options = projectOptionsOf(config, plans, translate);
  const outside = named3?.some((plan) => plan.outside !== null) ?? false;
  const project = new Project({ ...options, base: options.base ?? (outside ? "" : null) });
  project.setFiles([...files, ...instead?.keys() ?? []]);
  const read = async (path) => {
    const text = instead?.get(path);
    return text === void 0 ? host.read(path) : { kind: "text", text, bom: false };
  };
  for (const [path, failure] of stuck) project.setText(path, failure);
  for (const path of plans)
    project.setText(path, named3?.find((plan) => plan.path === path)?.outside ?? await read(path));
  if (instead === void 0) {
    for (const plan of looked.values()) if (plan) project.adopt(plan);
  }
  if (guides) {
    for (const file of project.guideFiles()) if (only(file, plans)) project.setText(file, await read(file));
  }
  return project;
}
function isOn(settings, rule) {
  return settings.rules[rule]?.severity !== "off";
}

export {
  readGuide,
  source,
  judgeTopic,
  judgeReading,
  judgeInTime,
  english3 as english,
  chinese2 as chinese,
  vocabularyWith,
  findPlans,
  isNamedLikePlan,
  lookIn,
  sayFailure,
  frameOf,
  Project,
  defaultSettings,
  settingsOf,
  projectOptionsOf,
  openProject,
  isOn
};
//# sourceMappingURL=chunk-X767PNEZ.mjs.map
