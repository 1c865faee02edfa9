import type { Root } from 'mdast';
import { createMdastHandle, dropHandle, MdastReader, markdownToMdast, serializeHandle } from 'satteri';
import { blocksOfReader } from './blockTree.ts';
import type { MarkdownParser } from './parse.ts';

/** The Rust parser, native where npm installed it. */
export const satteri: MarkdownParser = Object.assign((text: string) => markdownToMdast(text) as Root, {
  blocks(text: string): Root {
    const handle = createMdastHandle(text);
    try {
      return blocksOfReader(new MdastReader(serializeHandle(handle)));
    } finally {
      dropHandle(handle);
    }
  },
});
