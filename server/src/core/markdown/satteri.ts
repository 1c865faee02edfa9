import type { Root } from 'mdast';
import { createMdastHandle, dropHandle, MdastReader, markdownToMdast, serializeHandle } from 'satteri';
import { blocksOfReader } from './blockTree.ts';
import { guideTreeOf } from './guideTree.ts';
import type { MarkdownParser } from './parse.ts';

/** The Rust parser, native where npm installed it. */
export const satteri: MarkdownParser = Object.assign((text: string) => markdownToMdast(text) as Root, {
  blocks: (text: string) => read(text, blocksOfReader),
  guide: (text: string) => read(text, guideTreeOf),
});

function read(text: string, treeOf: (reader: MdastReader) => Root): Root {
  const handle = createMdastHandle(text);
  try {
    return treeOf(new MdastReader(serializeHandle(handle)));
  } finally {
    dropHandle(handle);
  }
}
