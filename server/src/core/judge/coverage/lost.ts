import type { Guide } from '../../guide/model.ts';
import { nameOf } from '../../guide/titles.ts';
import { folded } from '../folded.ts';

/**
 * What a guide shows to be missing, asked by the name of an item: a link within the guide bears it and leads nowhere, or
 * its number, `3.2`, is left out between numbers of headings.
 */
export function lostIn(guide: Guide): (name: string) => boolean {
  let names: ReadonlySet<string> | null = null;
  return name => {
    names ??= linkedInVain(guide);
    return (names.size > 0 && names.has(nameOf(name))) || isLeftOutOfNumbers(name, guide);
  };
}

/** What links within a guide are called that lead nowhere. */
function linkedInVain({ links, sections, text }: Guide): ReadonlySet<string> {
  const names = new Set<string>();
  const inner = links.filter(({ url }) => url.length > 1 && url.startsWith('#'));
  if (inner.length === 0) return names;
  const titles = new Set(sections.map(({ title }) => folded(title)));
  const vain = inner.filter(({ url }) => !titles.has(folded(decoded(url.slice(1)))));
  if (vain.length === 0) return names;
  const given = new Set<string>();
  for (const [, mark, html] of text.matchAll(target)) given.add((mark ?? html) as string);
  for (const link of vain) if (!given.has(decoded(link.url.slice(1)))) names.add(nameOf(link.text));
  return names;
}

/** What gives a place a name of its own: `{#wires}`, `id="wires"`. */
const target = /\{#([^\s{}]{1,200})\}|\b(?:id|name)\s{0,9}=\s{0,9}["']([^"'\s]{1,200})/g;

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

/** Whether the headings beside a number are there, and the one behind it, but none of this number. */
function isLeftOutOfNumbers(name: string, { sections }: Guide): boolean {
  const own = numberOf(name);
  if (own === null) return false;
  let isFollowed = false;
  for (const { title } of sections) {
    const other = numberOf(title);
    if (other === null || other.chapter !== own.chapter) continue;
    if (other.at === own.at) return false;
    if (other.at > own.at) isFollowed = true;
  }
  return isFollowed;
}

const numbered = /^[^\p{L}\p{N}]{0,4}((?:\d{1,2}\.){1,4})(\d{1,3})(?![\p{L}\p{N}.]|\.\d)/u;

/** The number of a section in a chapter: the second of `4.2`. */
function numberOf(title: string): { readonly chapter: string; readonly at: number } | null {
  const found = numbered.exec(title);
  return found && { chapter: found[1] as string, at: Number(found[2]) };
}
