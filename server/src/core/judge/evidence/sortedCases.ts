import { flatMap } from '../../flatMap.ts';
import type { Guide } from '../../guide/model.ts';
import { countWords } from '../../guide/words.ts';
import type { Place } from '../../place.ts';
import { proseOf, type Statement } from './prose.ts';

/** Lists that send each of some cases to one of the alternatives that their section compares: `Lorries over three tons: ferry.` */
export function sortedCases(guide: Guide): readonly Place[] {
  return flatMap(proseOf(guide).told, statements => {
    const under = underNames(statements);
    if (under.length > 0) return under;
    const listed = statements.filter(({ kind }) => kind === 'item');
    if (listed.length < 2) return [];
    const { title = '', tables = [] } = guide.sections[statements[0]?.section ?? -1] ?? {};
    const heads = flatMap(tables, at => (guide.tables[at]?.header ?? []).slice(1).map(plain));
    const compared = new Set([...plain(title).split(between), ...heads]);
    if (compared.size < 2) return [];
    const items = flatMap(listed, ({ text, place }) => {
      const [, when = '', what = ''] = caseThenName.exec(text) ?? [];
      return countWords(when) > 1 ? [{ what: plain(what), place }] : [];
    });
    const found = items.filter(({ what }) => compared.has(what));
    return new Set(found.map(({ what }) => what)).size > 1 ? found.map(({ place }) => place) : [];
  });
}

/** Items below a label of nothing but two names, each of which gives a case one of them: `REST vs RPC`, `Public: REST`. */
function underNames(statements: readonly Statement[]): readonly Place[] {
  return flatMap(statements, ({ text, place }, at) => {
    if (text.length > 48 || !mayBeVersus.test(text)) return [];
    const names = plain(text).split(versus).map(trimmed);
    if (names.length > 3 || names.some(name => name === '')) return [];
    const found = flatMap(statements.slice(at + 1, at + 6), one => {
      const [, when = '', what = ''] = (one.kind === 'item' && caseThenName.exec(one.text)) || [];
      return when === '' ? [] : names.filter(name => plain(what).startsWith(name));
    });
    return new Set(found).size > 1 ? [place] : [];
  });
}

/** What stands between two names in a label that sets them against each other. */
const versus = /\s+(?:vs\.?|versus|or)\s+|\s*(?:还是|对比)\s*/i;

/** The same words, which most labels have none of, without what stands around them. */
const mayBeVersus = /\bvs\b|\bversus\b|\bor\b|还是|对比/i;

/** A name without a number before it, or a sign behind it. */
function trimmed(name: string): string {
  return name.replace(/^[^\p{L}\p{N}]*(?:\d[\d.)、]*\s+)?|[\s:：?？]+$/gu, '');
}

const caseThenName = /^([^:：]{4,120})[:：]\s*(?:the |an? )?([^.,:：。，]{1,30})[.。]?$/i;
/** What stands between alternatives in a heading. */
const between = /\s*(?:\bor\b|\bvs\b\.?|\bversus\b|,|、|\/|还是|与|和|对比)\s*/;

function plain(name: string): string {
  return name
    .replace(/[`*_"“”]/g, '')
    .trim()
    .toLowerCase();
}
