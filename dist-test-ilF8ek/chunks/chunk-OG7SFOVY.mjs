import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// server/src/core/markdown/satteri.ts
import { markdownToMdast } from "satteri";
var satteri = (text) => markdownToMdast(text);

export {
  satteri
};
//# sourceMappingURL=chunk-OG7SFOVY.mjs.map
