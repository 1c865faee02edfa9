import { readBody } from '../body.ts';
import type { Context } from '../context.ts';
import type { Draft } from '../draft.ts';
import { readEntry } from '../entry.ts';
import { factsInText } from '../facts.ts';
import { atOutline, labelsIn } from '../labelLine.ts';
import type { OutlineItem } from '../model.ts';
import { enumeratedIn, outlineOfLine } from '../outline.ts';
import type { Scope } from '../scope.ts';
import type { Paragraph } from '../text/blocks.ts';
import { plainTitle } from '../text/fold.ts';
import { joined, type Line, placeOf, sub, trim } from '../text/line.ts';
import { withLabels } from './itemFacts.ts';
import { entryDraft } from './paragraphs.ts';

/** A term with what is told of it, a line each, without the marks before them. */
interface Definition {
  readonly term: Line;
  readonly told: readonly [Line, ...Line[]];
}

/**
 * The topics of a list of definitions: a path over what it is about (`: Caches. Planned, 200 lines.`), or a name over
 * its file, its facts and below these its outline (`: docs/caches.md – about 200 lines – done.`).
 */
export function definedTopics(block: Paragraph, scope: Scope, context: Context): Draft[] {
  return definitionsIn(block).flatMap(({ term, told }): Draft[] => {
    const entry = readEntry(trim(term), context);
    const [first, ...others] = told;
    const last = told.at(-1) as Line;
    const facts = factsInText(first, context);
    const own = entryDraft(entry, scope);
    const from = {
      ...own,
      kind: 'inline' as const,
      lines: facts.lines ?? own.lines,
      status: facts.status ?? own.status,
      priority: facts.priority ?? own.priority,
      place: placeOf(context.index, trim(term)),
      extent: context.index.place(term.start, last.start + last.text.length),
    };
    if (entry.path) {
      if (entry.path.kind !== 'document' || entry.name !== '' || entry.touches) return [];
      const title = /^[^.。]{2,80}(?=[.。]|$)/.exec(first.text)?.[0] ?? '';
      const body = readBody([], context, told.flatMap(sentencesOf));
      const name = labelsIn(first, context).length > 0 ? '' : plainTitle(title);
      return [{ ...withLabels(from, body), path: entry.path, described: name || null }];
    }
    const filed = readEntry(trim(sub(first, 0, first.text.replace(/[.。\s]+$/, '').length)), context);
    if (entry.name === '' || filed.path?.kind !== 'document' || filed.touches || filed.name !== '') return [];
    return [
      {
        ...from,
        path: filed.path,
        lines: filed.lines ?? from.lines,
        status: filed.status ?? from.status,
        priority: filed.priority ?? from.priority,
        progress: filed.progress,
        effort: filed.effort,
        owner: filed.owner,
        outline: outlineOf(others, context),
      },
    ];
  });
}

/** The outline below a topic's file: behind a label, or nothing but names. */
function outlineOf(lines: readonly Line[], context: Context): readonly OutlineItem[] {
  const line = joined(lines);
  if (!line) return [];
  const [bare, labelled] = atOutline(trim(line), context);
  if (labelled) return outlineOfLine(trim(sub(labelled, labelled.text.search(/[:：]/) + 1)), context);
  return enumeratedIn(bare, context);
}

/** The sentences of a line, each of which may open with a label. */
function sentencesOf(line: Line): Line[] {
  return [...line.text.matchAll(/(?:[^.。;；]|\.(?=\S))+/g)].map(({ index, 0: { length } }) =>
    trim(sub(line, index, index + length)),
  );
}

const mark = /^\s*[:：]\s+(?=\S)/;

/** The definitions that a paragraph is: each a line over one with a colon before it, and what follows up to the next. */
function definitionsIn({ lines }: Paragraph): readonly Definition[] {
  const terms = lines.flatMap((_, at) =>
    !mark.test(lines[at]?.text ?? '') && mark.test(lines[at + 1]?.text ?? '') ? at : [],
  );
  if (terms[0] !== 0) return [];
  return terms.flatMap((at, place) => {
    const [first, ...others] = lines.slice(at + 1, terms[place + 1]);
    const term = lines[at];
    if (!term || !first) return [];
    const bare = (line: Line): Line => sub(line, mark.exec(line.text)?.[0].length ?? 0);
    return [{ term, told: [bare(first), ...others.map(bare)] as const }];
  });
}
