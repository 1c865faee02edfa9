import type { Token } from './token.ts';

/** A phrase as it is looked for. */
interface Sought {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly weights: readonly number[];
  readonly terms: readonly number[];
}

/** What asks why a thing is so. */
export const asksWhy = /^(?:why\b|为什么|为何)/;

/** How a heading may be called that stands before what answers such a question. */
export const motivation = 'motivation';

const worthOfWhy = 1.5;
const worthBesideWhy = 0.3;

/** An item that asks why, as it may stand under *Motivation*: the heading tells most, the item's own words the rest. */
export function motivated(whole: Sought, why: Sought): Sought {
  return {
    text: whole.text,
    tokens: [...why.tokens, ...whole.tokens],
    weights: [...why.weights.map(() => worthOfWhy), ...whole.weights.map(weight => weight * worthBesideWhy)],
    terms: [...why.terms, ...whole.terms],
  };
}
