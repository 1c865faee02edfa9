import { flatMap } from '../../flatMap.ts';
import type { Section } from '../../guide/model.ts';
import { listNamed } from '../../guide/roles.ts';
import { nameOf } from '../../guide/titles.ts';
import { remembered } from '../../remembered.ts';
import type { Translate } from '../../translate.ts';
import type { ItemCoverage } from '../model.ts';
import { isFrame } from './frames.ts';
import type { Ground } from './ground.ts';
import { weights } from './lexicon.ts';
import { toldIn } from './opening.ts';
import { isSlight } from './slight.ts';
import { alike } from './token.ts';
import type { Wish } from './wishes.ts';

/**
 * An item that is called as a section is. Words that say little weigh little, and lists of contents, of sources and of
 * checks prove nothing of anything else; but who asks for *Do*, *References* or *Launch checklist* finds it there.
 * Gives the verdict as it was where there is no such section.
 */
export function asNamed(
  found: ItemCoverage,
  wish: Wish,
  { guide, outline }: Ground,
  translate: Translate,
): ItemCoverage {
  const name = nameOf(wish.item.name);
  const list = listOf(name);
  if (found.value === 'met' && (list === null || guide.sections[found.section ?? -1]?.name === name))
    return found;
  // A list is no more than it holds: what is promised beside its name was judged by itself.
  if (wish.halves.length > 0 || found.parts.some(({ value }) => value === 'unmet')) return found;
  const isFree = wish.parts.length === 0 && (found.value === 'unmet' || saysLittle(wish));
  const isList = (section: Section): boolean => list !== null && isListOf(list, section);
  const called = guide.sections.filter(
    one => one.name.endsWith(name) && one.name.replace(numbered, '') === name,
  );
  const section =
    called.find(isList) ??
    (isFree
      ? called.find(
          one =>
            (outline.holds[one.index] || one.role === 'references') &&
            one.deepWords >= enough &&
            !isSlight(one, guide),
        )
      : undefined) ??
    (meansElse.test(name)
      ? undefined
      : guide.sections.find(
          one =>
            isList(one) &&
            (list !== 'checklist' || listOf(one.name) === list) &&
            isOn(wish, one.index, outline),
        ));
  return section ? toldIn(section.index, true, found, guide, translate) : found;
}

/** Outlines and guides name the same again and again. */
const listOf = remembered(1_000, listNamed);

/** Names of such a list that are as often what a guide is about. */
const meansElse = /^(?:resources?|reference|links|sources|credits|资源|引用|参考)$/;
/** A number without a sign behind it, which may be of the name. */
const numbered = /^\d{1,2} (?=\D)/;
/** A section of fewer words only names what it is called. */
const enough = 20;
const fewestChecks = 3;

/** Whether a section holds a list of contents, of sources, or of checks. */
function isListOf(list: 'contents' | 'references' | 'checklist', section: Section): boolean {
  const { role, lists, paragraphs } = section;
  if (list === 'checklist')
    return lists.length > 0 && paragraphs.filter(({ kind }) => kind === 'item').length >= fewestChecks;
  return role === list && (lists.length > 0 || paragraphs.length > 0);
}

/** Whether an item is called by nothing but words that say little, or what introduces and closes. */
function saysLittle({ item, whole }: Wish): boolean {
  return (
    whole.tokens.every(({ weight }) => weight <= weights.light) ||
    isFrame(nameOf(item.name), { same: flatMap(whole.tokens, ({ same }) => same), tokens: whole.tokens })
  );
}

/** Whether a heading says all words of an item that say something. */
function isOn({ whole }: Wish, section: number, { headings }: Ground['outline']): boolean {
  const said = headings[section]?.tokens ?? [];
  return whole.tokens.every(token => token.weight <= weights.light || said.some(one => alike(one, token)));
}
