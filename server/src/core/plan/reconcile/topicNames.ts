import { rememberedText } from '../../remembered.ts';
import { fold } from '../text/fold.ts';
import { baseName } from '../text/paths.ts';
import { inBothScripts } from '../text/scripts.ts';
import { type Pieces, piecesOf, Rarity } from './names.ts';

/** What is known of a topic when names are matched with it. */
export interface Known {
  readonly names: readonly string[];
  readonly path: string | null;
  readonly group: string | null;
  readonly number: string | null;
  /** The ordinal in front of its file's name. */
  readonly filed: string | null;
  readonly priority: string | null;
}

/** No name is held against more topics for a piece that they share. */
export const mostTopicsOfPiece = 400;

/** A name as it is compared; its pieces are found when they are asked for, since most names are those of others. */
export class Spelled {
  readonly folded: string;
  private found: Pieces | null = null;

  constructor(private readonly name: string) {
    this.folded = fold(name);
  }

  get pieces(): Pieces {
    this.found ??= piecesOf(this.name);
    return this.found;
  }
}

/** So many names are kept ready while somebody types. */
const mostNames = 20_000;
const spelledOf = rememberedText(mostNames, name => new Spelled(name));

/** The names of a plan's topics, made ready to be looked up. */
export class TopicNames {
  readonly names: readonly (readonly Spelled[])[];
  /** The topics of each name: a name that is written the same in one place only needs no further search. */
  readonly exact = new Map<string, number[]>();
  readonly numbers = new Map<string, number[]>();
  readonly groups: Groups;
  private rare: Rarity | null = null;
  private index: Map<string, number[]> | null = null;

  /** `spelled` keeps names from one use to the next. */
  constructor(
    readonly topics: readonly Known[],
    private readonly spelled = new Map<string, Spelled>(),
  ) {
    this.names = topics.map(({ names, path }) =>
      [...new Set([...names.flatMap(inEachScript), ...pathNames(path)])].map(name => this.spell(name)),
    );
    const groups = topics.flatMap(({ group }) => (group === null ? [] : this.spell(group).folded));
    this.groups = new Groups([...new Set(groups)].slice(0, mostTopicsOfPiece));
    for (const [topic, { number }] of topics.entries()) {
      for (const { folded } of this.names[topic] as readonly Spelled[]) note(this.exact, folded, topic, 2);
      if (number !== null) note(this.numbers, number, topic, 2);
    }
  }

  /** A name as it is compared. */
  spell(name: string): Spelled {
    let found = this.spelled.get(name);
    if (!found) {
      found = spelledOf(name);
      this.spelled.set(name, found);
    }
    return found;
  }

  /** How rare pieces are among the topics' titles. */
  readonly rarity = (): Rarity => {
    this.rare ??= new Rarity(this.names.map(([first]) => first?.pieces ?? new Map()));
    return this.rare;
  };

  /** The topics whose names have a piece. */
  readonly piecesIn = (): ReadonlyMap<string, readonly number[]> => {
    if (this.index === null) {
      this.index = new Map();
      for (const [topic, some] of this.names.entries())
        for (const { pieces } of some)
          for (const piece of pieces.keys()) note(this.index, piece, topic, mostTopicsOfPiece);
    }
    return this.index;
  };
}

/** Adds a topic to those of a key, once, up to so many. */
function note(lists: Map<string, number[]>, key: string, topic: number, most: number): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [topic]);
  else if (list.length < most && list.at(-1) !== topic) list.push(topic);
}

/** The groups of a plan's topics; asks whether words name one of them. */
export class Groups {
  private readonly asked = new Map<string, boolean>();

  /** `names` as `fold` gives them. */
  constructor(private readonly names: readonly string[]) {}

  isKnown(words: string): boolean {
    let known = this.asked.get(words);
    if (known === undefined) {
      known = this.names.some(name => holds(name, words) || holds(words, name));
      this.asked.set(words, known);
    }
    return known;
  }
}

/** Whether a group's name holds another as whole words. */
export function holds(name: string, part: string): boolean {
  if (part === '' || name === '') return false;
  return (
    name === part ||
    ` ${name.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${part.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `)
  );
}

/** A name that says the same in two languages, `Forms 表单实践`, and what it says in Chinese. */
function inEachScript(name: string): string[] {
  const both = inBothScripts(name);
  return both ? [name, both.chinese] : [name];
}

/** What a path calls its topic: its file's name, or its folder's where the file is one of many of that name. */
function pathNames(path: string | null): string[] {
  if (path === null) return [];
  const file = baseName(path);
  const folder = baseName(path.slice(0, Math.max(0, path.length - file.length - 1)));
  const stem = file.replace(/\.[^.]+$/, '');
  return /^(?:readme|index|overview)$/i.test(stem)
    ? [`${folder} ${stem}`, folder].filter(name => name.trim() !== '')
    : [stem];
}
