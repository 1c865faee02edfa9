import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  version
} from "./chunk-SUQ2254P.mjs";

// server/src/cli/shard.ts
function shardText({ index, count }, { workspace: { config, project }, selection, files, own }, { locale }) {
  const document = {
    guidewright: version,
    index,
    count,
    locale,
    config,
    base: project.base,
    plans: project.planPaths.map((path) => ({ path, text: project.text(path) ?? "" })),
    present: [...project.fileSet],
    named: selection.named.map(({ path }) => path),
    files: [...files],
    own
  };
  return `${JSON.stringify(document)}
`;
}
function readShard(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const { guidewright, files } = value ?? {};
  return typeof guidewright === "string" && Array.isArray(files) ? value : null;
}

export {
  shardText,
  readShard
};
//# sourceMappingURL=chunk-PKMDGSFP.mjs.map
