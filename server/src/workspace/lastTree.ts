import type { Root } from 'mdast';
import { parseGuide, parseMarkdown } from '../core/markdown/parse.ts';
import { type Parsed, reparse } from '../core/markdown/reparse.ts';
import { areTextsRemembered } from '../core/remembered.ts';

/**
 * The tree of the text that was read last: where somebody types, the next one is nearly the same. Whoever is given a tree
 * is to be done with it when the next is asked for.
 */
export class LastTree {
  private path: string | null = null;
  private last: Parsed | null = null;

  /** The tree of a file's text. */
  of(path: string, text: string): Root {
    if (!areTextsRemembered()) return parseGuide(text);
    const before = this.path === path ? this.last : null;
    // Where it takes too long, it is stopped half-way.
    this.last = null;
    const root = before ? reparse(before, text) : parseMarkdown(text);
    this.path = path;
    this.last = { text, root };
    return root;
  }

  /** Lets go of a file's tree. */
  forget(path: string): void {
    if (this.path === path) this.last = null;
  }
}
