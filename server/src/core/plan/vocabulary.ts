import { remembered } from '../remembered.ts';
import type { Settings } from '../settings.ts';
import { english } from './labels/en.ts';
import { languages, whole } from './labels/languages.ts';
import type { Field, Labels, SectionRole, Unit, Words } from './labels/model.ts';
import type { ClaimedStatus, CriterionId } from './model.ts';
import { fold, isHan, withoutBrackets } from './text/fold.ts';
import { labelOf } from './text/labelOf.ts';
import { Phrases, Verbs } from './text/phrases.ts';

/** The words of all languages and of the workspace, ready to be looked up. */
export interface Vocabulary {
  /** What a label or a table's head says, exactly so or before a bracket. */
  readonly field: (label: string) => Field | null;
  /** What a table's head says, with other words around it too. */
  readonly column: (head: string) => Field | null;
  readonly status: Phrases<ClaimedStatus>;
  readonly tick: Phrases<true>;
  readonly ready: Phrases<true>;
  readonly headingStatus: (heading: string) => ClaimedStatus | null;
  /** Words of priority, as 0 for the most pressing. */
  readonly priority: Phrases<number>;
  readonly role: (heading: string) => SectionRole;
  readonly unit: Phrases<Unit>;
  readonly effort: Phrases<true>;
  readonly phase: Phrases<true>;
  readonly chapter: Phrases<true>;
  readonly matter: Phrases<true>;
  readonly task: Phrases<true>;
  readonly document: Phrases<true>;
  readonly section: Phrases<true>;
  readonly codePart: Phrases<true>;
  readonly gap: Phrases<true>;
  readonly leadsOn: Phrases<true>;
  readonly kind: Phrases<true>;
  readonly plan: Phrases<true>;
  readonly planFolder: Phrases<true>;
  readonly outline: Phrases<true>;
  readonly otherDocument: Phrases<true>;
  readonly legend: Phrases<true>;
  /** What the document's own legend says of its signs. */
  readonly signs: ReadonlyMap<string, ClaimedStatus>;
  /** Words that the document counts its titles by. */
  readonly counters: ReadonlySet<string>;
  /** The same with a document's signs and counters, as JSON of lists of both; the same object for the same ones. */
  readonly with: (told: string) => Vocabulary;
  readonly place: Phrases<true>;
  readonly example: Phrases<true>;
  readonly answer: Phrases<true>;
  readonly make: Phrases<true>;
  readonly touch: Phrases<true>;
  /** Verbs before a path that is there and is written further. */
  readonly revise: Phrases<true>;
  readonly remove: Phrases<true>;
  readonly dropped: Phrases<true>;
  readonly generated: Phrases<true>;
  readonly chore: Phrases<true>;
  readonly sum: Phrases<true>;
  readonly collective: Phrases<true>;
  readonly about: Phrases<true>;
  /** A text with its numerals as digits: `at least 5`. */
  readonly inDigits: (text: string) => string;
  readonly criteria: readonly (readonly [CriterionId, RegExp])[];
  /** A name with the words that say that it does the work, at the end of a text. */
  readonly doing: RegExp;
  /** What parts two demands in one line; global. */
  readonly clause: RegExp;
}

const numerals = new Map(whole.flatMap(labels => Object.entries(labels.numerals)));
const spelt = new RegExp(
  whole
    .map(labels => {
      const longestFirst = Object.keys(labels.numerals).sort((a, b) => b.length - a.length);
      return `(?<![a-z一二三四五六七八九十])(?:${longestFirst.join('|')})${labels.counted}`;
    })
    .join('|'),
  'gi',
);

function withDigits(text: string): string {
  return text.replace(spelt, word => `${numerals.get(word.toLowerCase()) ?? word}`);
}

/** So many workspaces' words, and documents' conventions, are kept ready. */
const most = 8;
/** So many labels and heads of tables are kept: documents have few, and repeat them. */
const mostLabels = 500;
const compiled = remembered(most, told => compile(JSON.parse(told)));

/** The vocabulary with a workspace's own words, which go first; the same object for the same words. */
export function vocabularyWith(labels: Settings['labels'] = {}): Vocabulary {
  return compiled(JSON.stringify(labels));
}

function words(list: Words): readonly string[] {
  return list
    .replaceAll('\n', ',')
    .split(',')
    .flatMap(word => word.trim() || []);
}

function compile(own: Settings['labels']): Vocabulary {
  const all = (pick: (labels: Labels) => Words): Phrases<true> =>
    new Phrases(languages.flatMap(labels => words(pick(labels)).map(word => [word, true] as const)));
  const endings = languages.map(labels => labels.nounEndings).join('');
  const verbs = (pick: (labels: Labels) => Words): Phrases<true> =>
    new Verbs(
      languages.flatMap(labels => words(pick(labels))),
      endings,
    );
  const keyed = <K extends string>(pick: (labels: Labels) => Readonly<Record<K, Words>>): [string, K][] => {
    const kinds = Object.keys(pick(english)) as K[];
    const mine = kinds.flatMap(kind => (own[kind] ?? []).map((word): [string, K] => [fold(word), kind]));
    const known = languages.flatMap(labels =>
      kinds.flatMap(kind => words(pick(labels)[kind]).map((word): [string, K] => [word, kind])),
    );
    return [...mine, ...known];
  };
  const fields = new Phrases<Field>(keyed(labels => labels.fields));
  const headings = new Phrases<Sided<ClaimedStatus>>(sided(keyed(labels => labels.headings)));
  const roles = new Phrases<Sided<Exclude<SectionRole, 'definition'>>>(sided(keyed(labels => labels.roles)));
  const priorities = languages.flatMap(labels =>
    labels.priorities.flatMap((list, rank) => words(list).map(word => [word, rank] as const)),
  );
  const told = remembered(most, (conventions): Vocabulary => {
    const [signs, counters] = JSON.parse(conventions);
    return { ...vocabulary, signs: new Map(signs), counters: new Set(counters) };
  });
  const field = remembered(mostLabels, label => labelOf(label, fields));
  const vocabulary: Vocabulary = {
    field,
    column: head => field(head) ?? within(head, fields),
    status: new Phrases(keyed(labels => labels.status)),
    tick: all(labels => labels.ticks),
    ready: all(labels => labels.readies),
    headingStatus: heading => best(heading, headings, states),
    priority: new Phrases(priorities),
    role: heading => best(heading, roles, roleOrder) ?? 'definition',
    unit: new Phrases(keyed(labels => labels.units)),
    effort: all(labels => labels.efforts),
    phase: all(labels => labels.phases),
    chapter: all(labels => labels.chapters),
    matter: all(labels => labels.matter),
    task: all(labels => labels.tasks),
    document: all(labels => labels.documents),
    section: all(labels => labels.sections),
    codePart: all(labels => labels.codeParts),
    gap: all(labels => labels.gaps),
    leadsOn: all(labels => labels.leadsOn),
    kind: all(labels => labels.kinds),
    plan: all(labels => labels.plans),
    planFolder: all(labels => labels.planFolders),
    outline: all(labels => labels.outlines),
    otherDocument: all(labels => labels.otherDocuments),
    legend: all(labels => labels.legends),
    signs: new Map(),
    counters: new Set(),
    with: told,
    place: all(labels => labels.places),
    example: all(labels => labels.examples),
    answer: all(labels => labels.answers),
    make: verbs(labels => labels.makes),
    touch: verbs(labels => labels.touches),
    revise: verbs(labels => labels.revises),
    remove: all(labels => labels.removes),
    dropped: all(labels => labels.dropped),
    generated: all(labels => labels.generated),
    chore: verbs(labels => labels.chores),
    sum: all(labels => labels.sums),
    collective: all(labels => labels.collective),
    about: all(labels => labels.about),
    inDigits: withDigits,
    doing: new RegExp(`(?:^|[\\s,，;；、])(?:${whole.map(labels => labels.doing).join('|')})$`, 'u'),
    clause: new RegExp(whole.map(labels => labels.clauses).join('|'), 'g'),
    criteria: (Object.keys(english.criteria) as CriterionId[]).map(id => [
      id,
      new RegExp(whole.flatMap(labels => labels.criteria[id]).join('|'), 'i'),
    ]),
  };
  return vocabulary;
}

/** The longest label inside a head: `Planned file path` is a file path. */
function within(head: string, fields: Phrases<Field>): Field | null {
  if (head.length > 60) return null;
  let longest: { value: Field; phrase: string } | null = null;
  for (const found of fields.findAll(withoutBrackets(fold(head))))
    if (!longest || found.phrase.length >= longest.phrase.length) longest = found;
  return longest && longest.phrase.length > 1 ? longest.value : null;
}

interface Sided<K> {
  readonly kind: K;
  readonly anywhere: boolean;
  /** A single word, which is a heading's whole meaning only where it stands alone. */
  readonly single: boolean;
  readonly exact: boolean;
}

function sided<K>(entries: readonly (readonly [string, K])[]): [string, Sided<K>][] {
  return entries.map(([word, kind]) => [
    word.replace(/^[*=]|\*$/g, ''),
    {
      kind,
      anywhere: word.startsWith('*'),
      single: /^[\p{Script=Latin}\p{Script=Cyrillic}-]+$|^[\u3400-\u9fff]{1,2}$/u.test(word),
      exact: word.startsWith('='),
    },
  ]);
}

const states: readonly ClaimedStatus[] = ['planned', 'drafting', 'complete'];
const roleOrder = [
  'criteria',
  'existing',
  'priority',
  'progress',
  'schedule',
  'figures',
  'index',
  'aside',
] as const;

/** Kinds of sections whose lists hold no topics, so that no word that a topic's heading may end with decides. */
function isExact(kind: unknown): boolean {
  return kind === 'existing' || kind === 'aside' || kind === 'criteria';
}

/** What stands before or behind words for what is there, and says that something is not: `Gaps in existing docs`, `现有文档的空白`. */
const lacks = /\b(?:not\s+(?:\S+\s+)?|(?:gaps|holes) in\s+(?:the\s+|our\s+)?)$/;
const lacking = /^(?:\s*的?\s*(?:缺口|空白|缺失|遗漏)|\s+gaps?$)/;

/** What a heading's words mean; of several, what stands first in `order`. `Layout组件` is a name. */
function best<K>(heading: string, phrases: Phrases<Sided<K>>, order: readonly K[]): K | null {
  const text = withoutBrackets(fold(heading))
    .replace(/^[\d.\s、）)]+/, '')
    .trim();
  if (text.length > 120) return null;
  let found: K | null = null;
  for (const { value, start, end } of phrases.findAll(text)) {
    if (!value.anywhere && start > 0 && end < text.length) continue;
    if (value.single && !isHan(text.charCodeAt(end - 1)) && isHan(text.charCodeAt(end))) continue;
    if ((value.exact || (value.single && isExact(value.kind))) && end - start < text.length) continue;
    if (value.kind === 'existing' && (lacks.test(text.slice(0, start)) || lacking.test(text.slice(end))))
      continue;
    if (found === null || order.indexOf(value.kind) < order.indexOf(found)) found = value.kind;
  }
  return found;
}
