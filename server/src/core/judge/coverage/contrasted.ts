import { flatMap } from '../../flatMap.ts';
import { nameOf } from '../../guide/titles.ts';
import { atomsOf } from './atoms.ts';
import { wordApart } from './contrast.ts';
import { isAskedWord } from './frames.ts';
import type { Ground } from './ground.ts';
import { weights } from './lexicon.ts';
import type { Token } from './token.ts';
import { namedBy } from './treated.ts';
import type { Wish } from './wishes.ts';

/**
 * Whether a guide has a section on what differs from an item in one word: *Folding paper napkins* tells nothing of
 * *Folding cloth napkins*, however often cloth is named there. A word that another such section is called by is no
 * difference: *Folding napkins* and *Ironing tablecloths* are where *Ironing napkins* is, too.
 */
export function isContrasted({ item, whole, halves, parts }: Wish, ground: Ground): boolean {
  if (halves.length > 0 || parts.length > 0) return false;
  const { grid, outline } = ground;
  const near = outline.headings.filter((_, section) => {
    const isOwn = outline.holds[section] === true && outline.titles[section] !== true;
    const named = isOwn ? namedBy(whole, section, grid) : 0;
    return named >= leastNamed && named <= mostNamed;
  });
  const apart = flatMap(near, ({ called }) => {
    const word = wordApart(item.name, called);
    return word === null ? [] : [{ called, word }];
  });
  return (
    apart.some(({ word }) => tellsApart(word, item.name, whole.tokens)) &&
    !apart.some(({ word }) => apart.some(({ called }) => says(called, word)))
  );
}

/**
 * Whether a word tells names apart. A verb that opens an English name may have many others that say the same, as
 * *swapping* and *changing* do, and so has what plans ask of every guide, or says little alone, as *strategy* and
 * *conventions* do; of a short Chinese name too little is left.
 */
function tellsApart(word: string, name: string, tokens: readonly Token[]): boolean {
  const token = tokens.find(({ key, stems }) => key === word || stems.includes(word));
  if (token === undefined || token.weight <= weights.light || isAskedWord(token)) return false;
  return token.cjk ? [...nameOf(name)].length > word.length * 2 : atomsOf(nameOf(name))[0]?.stem !== word;
}

/** Whether a name has a word, given as stems; a Chinese one may stand within others. */
function says(name: string, word: string): boolean {
  const atoms = atomsOf(nameOf(name));
  if (atoms.some(({ stem }) => stem === word)) return true;
  return atoms
    .map(({ stem, cjk }) => (cjk ? stem : ' '))
    .join('')
    .includes(word);
}

/** A heading that names less differs in more than a word; one that names more says the same in other words. */
const leastNamed = 0.2;
const mostNamed = 0.9;
