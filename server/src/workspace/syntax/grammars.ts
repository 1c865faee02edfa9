import type { Language, Parser } from '@vscode/tree-sitter-wasm';

/** What of Tree-sitter's runtime is used. */
export interface Runtime {
  readonly Parser: typeof Parser;
  readonly Language: typeof Language;
}

/** Where the runtime and the grammars come from; each door has its own. */
export interface GrammarSource {
  /** The runtime, ready for use. */
  runtime(): Promise<Runtime>;
  /** The bytes of `tree-sitter-NAME.wasm`. */
  grammar(name: string): Promise<Uint8Array>;
}

/** Gives the parser of a grammar; null where the grammar can't be had. */
export interface Parsers {
  parser(name: string): Promise<Parser | null>;
}

/** Parsers by grammar, each made when it is first asked for; null where its grammar can't be had. */
export class Grammars implements Parsers {
  private readonly parsers = new Map<string, Promise<Parser | null>>();

  constructor(private readonly source: GrammarSource) {}

  parser(name: string): Promise<Parser | null> {
    const known = this.parsers.get(name);
    if (known) return known;
    const made = this.make(name).catch(() => null);
    this.parsers.set(name, made);
    return made;
  }

  private async make(name: string): Promise<Parser> {
    const { Parser, Language } = await this.source.runtime();
    const parser = new Parser();
    parser.setLanguage(await Language.load(await this.source.grammar(name)));
    return parser;
  }
}
