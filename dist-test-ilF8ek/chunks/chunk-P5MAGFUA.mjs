import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// server/src/cli/judging/verdicts.ts
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
var Verdicts = class {
  constructor(folder, makers) {
    this.folder = folder;
    this.makers = makers;
  }
  folder;
  makers;
  /** The name of the entry for a text and what is asked of it. */
  nameOf(slices, text) {
    const name = hash(JSON.stringify([this.makers, slices, text]));
    return `${name.slice(0, 2)}/${name.slice(2)}.json`;
  }
  /** What was found before; null where nothing was, or what was kept is damaged. */
  find(name) {
    try {
      const entry = readFileSync(join(this.folder, name), "utf8");
      const end = entry.indexOf("\n");
      const body = entry.slice(end + 1);
      return entry.slice(0, end) === hash(body) ? JSON.parse(body) : null;
    } catch {
      return null;
    }
  }
  /** Keeps what was found; a folder that can't be written to keeps nothing. */
  keep(name, topics) {
    const file = join(this.folder, name);
    const growing = `${file}.${process.pid}.${growths++}`;
    const body = JSON.stringify(topics);
    try {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(growing, `${hash(body)}
${body}`);
      renameSync(growing, file);
    } catch {
      tryToRemove(growing);
    }
  }
};
function tryToRemove(file) {
  try {
    rmSync(file, { force: true });
  } catch {
  }
}
var growths = 0;
function hash(text) {
  return createHash("sha256").update(text).digest("hex");
}

export {
  Verdicts
};
//# sourceMappingURL=chunk-P5MAGFUA.mjs.map
