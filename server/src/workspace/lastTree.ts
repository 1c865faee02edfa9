import type { Root } from 'mdast';
import { withAdmonitions } from '../core/markdown/admonitions.ts';
import { parseGuide, parseMarkdown } from '../core/markdown/parse.ts';
import { type Parsed, reparse } from '../core/markdown/reparse.ts';
import { areTextsRemembered } from '../core/remembered.ts';

/**
 * The tree of the guide that was read last: where somebody types, the next one is nearly the same. Whoever is given a tree
 * is to be done with it when the next is asked for.
 */
export class LastTree {
  private path: string | null = null;
  private last: Parsed | null = null;

  /** The tree of a file's text, boxes read as what they hold. */
  of(path: string, text: string): Root {
    if (!areTextsRemembered()) return parseGuide(text);
    const before = this.path === path ? this.last : null;
    // Where it takes too long, it is stopped half-way.
    this.last = null;
    const boxed = withAdmonitions(text);
    const root = before ? reparse(before, boxed) : parseMarkdown(boxed);
    this.path = path;
    this.last = { text: boxed, root };
    return root;
  }

  /** Lets go of a file's tree. */
  forget(path: string): void {
    if (this.path === path) this.last = null;
  }
}
