import { flatMap } from '../../flatMap.ts';
import type { Guide, Table } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import { rememberedLast } from '../../remembered.ts';
import { weightsOf } from './comparedTables.ts';
import { proseOf } from './prose.ts';
import { under } from './sections.ts';
import { sentencesOf } from './sentences.ts';

/**
 * Items of one list that each give a case one of the things which a table of the same chapter sets side by side:
 * `Fan-out to several readers: RabbitMQ`. Whatever the heading over them is called, they tell when to choose which.
 */
export function takenFromTable(guide: Guide): readonly Place[] {
  return flatMap(proseOf(guide).told, statements => {
    const section = statements[0]?.section ?? null;
    if (section === null || under(guide, section, 'trouble', 'diagnosis', 'testing')) return [];
    const names = namesBeside(guide, section);
    if (names.length === 0) return [];
    const found = flatMap(statements, ({ kind, text, place }) => {
      const taken = kind === 'item' ? answer.exec(text)?.[1] : undefined;
      return taken === undefined ? [] : [{ taken: plain(taken), isTaken: takes.test(text), place }];
    });
    if (found.length < 2) return [];
    const told = found.map(one => ({ ...one, name: names.find(name => startsWith(one.taken, name)) }));
    const named = new Set(flatMap(told, ({ name }) => name ?? []));
    const others = told.filter(({ name, isTaken }) => name === undefined && isTaken).length;
    if (named.size === 0 || named.size + others < 2) return [];
    return flatMap(told, ({ name, isTaken, place }) => (name !== undefined || isTaken ? [place] : []));
  });
}

/**
 * Sentences of one section that each give a case one of the things which a table of the same chapter sets side by side:
 * `If the reader is a script, JSON.`, `Clock is what one takes when memory is short.`
 */
export function saidOfTable(guide: Guide): readonly Place[] {
  return flatMap(proseOf(guide).told, statements => {
    const section = statements[0]?.section ?? null;
    if (section === null || under(guide, section, 'trouble', 'diagnosis', 'testing')) return [];
    const names = namesBeside(guide, section);
    if (names.length === 0) return [];
    const told = flatMap(statements, ({ text, place }) =>
      flatMap(sentencesOf(text), sentence => flatMap(clausesOf(sentence), takenIn)).flatMap(taken => {
        const words = plain(taken);
        const name = names.find(one => isCalled(words, one));
        return name === undefined ? [] : [{ name, place }];
      }),
    );
    return new Set(told.map(({ name }) => name)).size > 1 ? told.map(({ place }) => place) : [];
  });
}

/** A sentence's clauses that may each give another case another thing: `the ring for interrupts, the list for …`. */
function clausesOf(sentence: string): readonly string[] {
  return [
    sentence,
    ...sentence
      .split(/[;；]|[,，] (?=(?:and |but )?(?:let )?(?:the |an? )?\w+ (?:for|only|when|if|where)\b)/)
      .slice(1),
  ];
}

/** What a clause may take in a case, by any of the forms that it may have. */
function takenIn(clause: string): readonly string[] {
  return flatMap(forms, form => form.exec(clause)?.slice(1, 2) ?? []);
}

const inCase =
  /^[^\p{L}]{0,4}(?:(?:but|and|so which|which(?: one)?)\W{1,4})?(?:if|when|where|for) [^,]{2,120}, (?:then |just |we )?(?:take |use |choose |pick |go (?:for|with) )?(?:the |an? )?(\w[^.,;]{0,40})/iu;
const atEnd = /^[^\p{L}]{0,4}for [^,.]{3,80} (\w[\w+/-]*)(?=[,.;]|$)/iu;
const forCase =
  /^[^\p{L}]{0,4}(?:and |but )?(?:(?:take|use|choose|pick|prefer|let) )?(?:the |an? )?(\w[\w .+/-]{0,30}?) (?:\w+ )?(?:only )?(?:for(?! (?:example|instance)\b)|when|if|where|unless|in) \S/iu;
const fitting =
  /^[^\p{L}]{0,4}(?:the |an? )?(\w[\w .+/-]{0,30}?) (?:is|are|wins?|pays|fits|suits?|belongs?|shines) (?:\w+ ){0,4}?(?:for|when|where|if|takes? when) \S/iu;
const inChinese =
  /^[^。]{2,60}(?:[，,]\s?|[就则])(?:可以|直接|优先)?(?:用|选用?|取|走|上|选择|使用|采用)\s?([^，。；]{1,20})/u;

const forms = [inCase, atEnd, forCase, fitting, inChinese];

/** Whether words name a thing of the table, by its name or another form of it: `rewinding` for `Rewind`. */
function isCalled(words: string, name: string): boolean {
  if (startsWith(words, name)) return true;
  const [first = ''] = words.split(' ');
  return /^[a-z]{4,}$/.test(name) && first.startsWith(name.replace(/e$/, ''));
}

/** What stands behind a case and its colon, without the verb that takes it. */
const answer =
  /^[^\p{L}\p{N}]{0,4}(?=[^:：]*\p{L})[^:：]{3,90}[:：]\s?(?:(?:just )?(?:use|take|add|choose|pick|go (?:for|with)|look at|stay with|the|an?) |直接|优先|首选|建议|[使选采]?用|选择?|上)*\s?(\S[^。；;]{0,60})/iu;

/** What takes something in a case, named in the table or not. */
const takes = /[:：].{0,40}(?:[改选采使]用|[，、；]\s?用)|[:：].{0,40}\b(?:use|take|choose|pick)\b/i;

/** Whether a text names something and ends there, or goes on behind a sign. */
function startsWith(text: string, name: string): boolean {
  return text.startsWith(name) && !/^[a-z0-9_-]/.test(text.slice(name.length));
}

/** What the tables of the chapter that holds a section set side by side, in small letters: heads and first cells. */
function namesBeside(guide: Guide, section: number): readonly string[] {
  const named = namedIn(guide);
  return named.size === 0 ? [] : (named.get(chapterOf(guide, section)) ?? []);
}

/** The same by chapter. */
const namedIn = rememberedLast((guide: Guide): ReadonlyMap<number, readonly string[]> => {
  const named = new Map<number, readonly string[]>();
  for (const table of guide.tables) {
    if (table.section === null || table.header.length < 3 || weightsOf(guide)[table.index] === null) continue;
    const chapter = chapterOf(guide, table.section);
    named.set(chapter, [...(named.get(chapter) ?? []), ...namesIn(table)]);
  }
  return named;
});

function namesIn({ header, rows }: Table): readonly string[] {
  const cells = [...header.slice(1), ...rows.map(([first = '']) => first)];
  return flatMap(cells, cell => plain(cell).split(/\s*[/／]\s*/)).filter(name => /\p{L}{2}/u.test(name));
}

/** A cell's name in small letters, without marks, and without what stands in brackets. */
function plain(text: string): string {
  return text
    .replace(/[*_`]/g, '')
    .replace(/\s*[（(].*$/, '')
    .trim()
    .toLowerCase();
}

/** The chapter of the second level and below that holds a section. */
function chapterOf({ sections }: Guide, section: number): number {
  let at = section;
  for (;;) {
    const parent = sections[at]?.parent ?? null;
    if (parent === null || (sections[parent]?.level ?? 1) === 1) return at;
    at = parent;
  }
}
