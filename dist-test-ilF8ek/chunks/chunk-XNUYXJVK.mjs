import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// server/src/workspace/syntax/grammars.ts
var Grammars = class {
  constructor(source) {
    this.source = source;
  }
  source;
  parsers = /* @__PURE__ */ new Map();
  parser(name) {
    const known = this.parsers.get(name);
    if (known) return known;
    const made = this.make(name).catch(() => null);
    this.parsers.set(name, made);
    return made;
  }
  async make(name) {
    const { Parser, Language } = await this.source.runtime();
    const parser = new Parser();
    parser.setLanguage(await Language.load(await this.source.grammar(name)));
    return parser;
  }
};

export {
  Grammars
};
//# sourceMappingURL=chunk-XNUYXJVK.mjs.map
