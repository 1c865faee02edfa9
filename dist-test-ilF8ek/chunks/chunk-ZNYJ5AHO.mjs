import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// server/src/workspace/slice.ts
function sliceOf({ path, language, criteria }, topic) {
  return { path, language, criteria, topic: { ...topic, mentions: [] } };
}
function planOf({ path, language, criteria, topic }) {
  const nothing = { totals: [], claims: [], listings: [], relations: [], problems: [] };
  return { path, text: "", title: null, language, topics: [topic], criteria, ...nothing };
}

export {
  sliceOf,
  planOf
};
//# sourceMappingURL=chunk-ZNYJ5AHO.mjs.map
