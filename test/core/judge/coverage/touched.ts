import { readFileSync } from 'node:fs';

/** A short guide and what careful readers say of each item: the verdicts that they would sign. */
export interface Touched {
  readonly text: string;
  readonly labels: readonly { readonly item: string; readonly accept: readonly string[] }[];
}

/**
 * The guides of a file of `touched/`, in which items are treated, half treated or only touched. A comment before each
 * holds its outline, an item a line: `item | verdicts with slashes between | why`.
 */
export function touched(name: string): readonly Touched[] {
  const all = readFileSync(new URL(`./touched/${name}.md`, import.meta.url), 'utf8');
  return all
    .split(/^<!--\n/m)
    .slice(1)
    .map(one => {
      const [rows = '', text = ''] = one.split(/^-->\n/m);
      const labels = rows
        .trim()
        .split('\n')
        .map(row => {
          const [item = '', accept = ''] = row.split(' | ');
          return { item, accept: accept.split('/') };
        });
      return { text, labels };
    });
}
