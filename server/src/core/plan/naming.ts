import type { LineContext } from './context.ts';
import type { Draft, NamedPath } from './draft.ts';
import { recall } from './memory.ts';
import type { Resolve } from './reconcile/bases.ts';
import type { Joined } from './reconcile/joined.ts';
import type { Section } from './text/blocks.ts';
import { placeOf } from './text/line.ts';
import { ordinalOf } from './text/ordinal.ts';
import { documentTokens } from './text/paths.ts';
import { holeOf, isTemplate } from './text/templates.ts';
import { linesWithin } from './text/within.ts';

/** Gives a chapter the path that a rule gives it; any other draft, and one with a path, stays as it is. */
export type Naming = (draft: Draft) => Draft;

/** Fewer chapters follow no rule. */
const fewest = 2;

/**
 * The rule by which a plan names the files of its chapters, where it tells one and no other: `chapters are
 * docs/chNN.md`. Null where there is none, or something else than a chapter's number is to be filled in.
 */
export function namingOf(sections: readonly Section[], context: LineContext): Naming | null {
  const rules = sections.flatMap(section => recall(section, rulesIn, context));
  const [rule] = rules;
  if (!rule) return namingByTitle(sections, context);
  if (rules.some(({ text }) => text !== rule.text)) return null;
  const hole = holeOf(rule.text);
  if (hole === null) return null;
  return draft => {
    const number = draft.path === null && draft.isChapter ? ordinalOf(draft.number) : null;
    if (number === null || !/^\d+$/.test(number)) return draft;
    const { start, end, width } = hole;
    const text = rule.text.slice(0, start) + number.padStart(width, '0') + rule.text.slice(end);
    return { ...draft, path: { text, place: rule.place } };
  };
}

/** A title in quotes and the path of its file, which is called the same: `“Pins” is in `wiki/Pins.md``. */
const example =
  /[「“"《]([^「」“”"《》]{1,40})[」”"》][^「」“”"《》`]{1,24}`?((?:[^\s`/]+\/)*)\1(\.[a-z]{2,8})(?![\p{L}\p{N}])/u;

/** The rule that files are called as their topics, where the text shows one so and no other otherwise. */
function namingByTitle(sections: readonly Section[], context: LineContext): Naming | null {
  const shown = sections.flatMap(section => recall(section, examplesIn, context));
  const [first] = shown;
  if (!first || shown.some(({ folder, ending }) => folder !== first.folder || ending !== first.ending))
    return null;
  return draft =>
    draft.path !== null || draft.name === '' || /[/\\]/.test(draft.name)
      ? draft
      : { ...draft, path: { text: `${first.folder}${draft.name}${first.ending}`, place: first.place } };
}

function examplesIn({ blocks }: Section, { index }: LineContext) {
  return blocks
    .flatMap(block => (block.kind === 'paragraph' ? block.lines : []))
    .flatMap(line => {
      const match = line.text.length <= 400 ? example.exec(line.text) : null;
      return match
        ? [{ folder: match[2] as string, ending: match[3] as string, place: placeOf(index, line) }]
        : [];
    });
}

/** The paths in a section that are rules. */
function rulesIn({ blocks }: Section, { index }: LineContext): readonly NamedPath[] {
  return blocks
    .filter(({ start, end }) => isTemplate(index.text.slice(start, end)))
    .flatMap(linesWithin)
    .filter(({ text }) => text.includes('.'))
    .flatMap(line =>
      [...line.text.matchAll(documentTokens)]
        .filter(([text]) => isTemplate(text))
        .map(match => ({
          text: match[0],
          place: placeOf(index, line, match.index, match.index + match[0].length),
        })),
    );
}

/** The topics with the files that a rule gives to those without, where it gives each another one. */
export function withNames(
  topics: readonly Joined[],
  naming: Naming | null,
  resolve: Resolve,
): readonly Joined[] {
  if (naming === null) return topics;
  const taken = new Set(topics.map(({ path }) => path));
  let named = 0;
  const all = topics.map(topic => {
    const { definition, path } = topic;
    const found = path === null ? resolve(naming(definition.draft)) : null;
    if (!found || found.path === null || taken.has(found.path)) return topic;
    taken.add(found.path);
    named++;
    return { ...topic, path: found.path };
  });
  return named < fewest ? topics : all;
}
