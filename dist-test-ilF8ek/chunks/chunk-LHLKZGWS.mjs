import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// server/src/cli/printable.ts
function printable(text) {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    (mark) => `\\u{${mark.charCodeAt(0).toString(16)}}`
  );
}

export {
  printable
};
//# sourceMappingURL=chunk-LHLKZGWS.mjs.map
