import { flatMap } from '../../flatMap.ts';
import type { Guide, Table } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import { weighTable } from './comparedTables.ts';
import { proseOf } from './prose.ts';
import { under } from './sections.ts';

/**
 * Items of one list that each give a case one of the things which a table of the same chapter sets side by side:
 * `Fan-out to several readers: RabbitMQ`. Whatever the heading over them is called, they tell when to choose which.
 */
export function takenFromTable(guide: Guide): readonly Place[] {
  return flatMap(proseOf(guide).told, statements => {
    const section = statements[0]?.section ?? null;
    if (section === null || under(guide, section, 'trouble', 'diagnosis', 'testing')) return [];
    const found = flatMap(statements, ({ kind, text, place }) => {
      const taken = kind === 'item' ? answer.exec(text)?.[1] : undefined;
      return taken === undefined ? [] : [{ taken: plain(taken), isTaken: takes.test(text), place }];
    });
    if (found.length < 2) return [];
    const names = namesBeside(guide, section);
    const told = found.map(one => ({ ...one, name: names.find(name => startsWith(one.taken, name)) }));
    const named = new Set(flatMap(told, ({ name }) => name ?? []));
    const others = told.filter(({ name, isTaken }) => name === undefined && isTaken).length;
    if (named.size === 0 || named.size + others < 2) return [];
    return flatMap(told, ({ name, isTaken, place }) => (name !== undefined || isTaken ? [place] : []));
  });
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
  const chapter = chapterOf(guide, section);
  return flatMap(guide.tables, table =>
    table.section !== null && chapterOf(guide, table.section) === chapter && weighTable(guide, table) !== null
      ? namesIn(table)
      : [],
  );
}

function namesIn({ header, rows }: Table): readonly string[] {
  const cells = header.length > 2 ? [...header.slice(1), ...rows.map(([first = '']) => first)] : [];
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
