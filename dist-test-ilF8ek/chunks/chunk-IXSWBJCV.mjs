import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// server/src/core/translate.ts
function translator(bundle = {}) {
  return (message, ...args) => {
    const known = Object.hasOwn(bundle, message) ? bundle[message] : message;
    if (args.length === 0) return known;
    return known.replace(/\{(\d+)\}/g, (hole, index) => String(args[Number(index)] ?? hole));
  };
}
var english = translator();

export {
  translator,
  english
};
//# sourceMappingURL=chunk-IXSWBJCV.mjs.map
