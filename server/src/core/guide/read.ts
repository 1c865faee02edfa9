import { LineIndex } from '../place.ts';
import type { Guide } from './model.ts';

/** Gathers what a guide holds. Never throws: any text gives facts. `path` is from the root; `text` has no byte order mark. */
export function readGuide(path: string, text: string): Guide {
  const lines = new LineIndex(text).lineCount;
  return {
    path,
    text,
    title: null,
    language: 'en',
    sections: [],
    fences: [],
    tables: [],
    lists: [],
    links: [],
    size: { lines, nonBlank: lines, prose: lines, words: 0 },
    abbreviations: new Map(),
    claims: [],
    swallowed: [],
  };
}
