// Has the package that measures texts in columns make what it needs when it is first needed.
import { readFileSync } from 'node:fs';

/** What takes long to make, with what makes it: a tenth of the time in which the program starts. */
const late = [
  ['const segmenter = new Intl.Segmenter();', 'segmenter', 'segment', 'new Intl.Segmenter()'],
  ['const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;', 'rgiEmojiRegex', 'test', '/^\\p{RGI_Emoji}$/v'],
];

export const lateWidths = {
  name: 'late widths',
  setup: building =>
    building.onLoad({ filter: /[\\/]string-width[\\/]index\.js$/ }, ({ path }) => {
      let contents = readFileSync(path, 'utf8');
      for (const [before, name, method, made] of late) {
        if (!contents.includes(before)) throw new Error(`${path} has no \`${before}\` any more`);
        const after = `let made_${name};
const ${name} = { ${method}: text => (made_${name} ??= ${made}).${method}(text) };`;
        contents = contents.replace(before, () => after);
      }
      return { contents };
    }),
};
