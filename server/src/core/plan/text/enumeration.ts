import { widthOf } from './width.ts';

/** Words that make a sentence of a text, which tells something rather than names it. */
const telling =
  /\b(?:is|are|was|were|be|will|should|must|can|may|has|have|this|that|these|it|we|you|they|who|which|for|not|need|needs)\b|[是为将应须会我你它这该请把被]/i;

/** A name that is a question tells nothing: `What to do when it is full`. */
const asking =
  /^\s*(?:what|how|when|why|where|which|who|if)\b|^\s*(?:什么|怎么|怎样|如何|为什么|为何|何时|哪)/i;

/**
 * Whether a text is nothing but names of a few words, and no sentence: three at least between commas, two between marks
 * that part nothing else.
 */
export function isEnumeration(text: string): boolean {
  // What brackets hold together is one name.
  const bare = text.replace(/[(（][^()（）]{0,80}[)）]/g, '').trim();
  const names = bare.replace(/[.。]$/, '').split(/[,，、;；→]|->|=>|\s[/／]\s/);
  return (
    names.length >= (/[、;；→]|->|=>/.test(bare) ? 2 : 3) &&
    !/[.!?]\s|[。！？]\s*\S|[:：|]|\]\(/.test(text) &&
    names.every(
      name => name.trim() !== '' && widthOf(name) <= widest && (asking.test(name) || !telling.test(name)),
    )
  );
}

/** A name is no wider than this many letters; a Chinese one counts as two. */
const widest = 40;
