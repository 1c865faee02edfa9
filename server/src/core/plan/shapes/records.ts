import { readBody } from '../body.ts';
import type { Context } from '../context.ts';
import type { Draft, DraftListing } from '../draft.ts';
import { readEntry } from '../entry.ts';
import { factsInText } from '../facts.ts';
import { atOutline, labelsIn } from '../labelLine.ts';
import { outlineOfList } from '../outline.ts';
import type { Scope } from '../scope.ts';
import type { Block, Paragraph } from '../text/blocks.ts';
import { plainTitle, withoutBrackets } from '../text/fold.ts';
import { joined, type Line, placeOf, sub, trim } from '../text/line.ts';
import { isDocument, pathsIn } from '../text/paths.ts';
import { definedTopics } from './definitions.ts';
import { withLabels } from './itemFacts.ts';
import { entryDraft, filesIn, listing } from './paragraphs.ts';

/** Paragraphs that open with a document's path: records of a line each, or bold paths with an outline after them. */
export function recordTopics(blocks: readonly Block[], scope: Scope, context: Context): DraftListing | null {
  if (scope.role === 'criteria') return null;
  const drafts: Draft[] = [];
  for (const [place, block] of blocks.entries()) {
    if (block.kind !== 'paragraph') continue;
    const next = blocks[place + 1];
    const defined = definedTopics(block, scope, context);
    if (defined.length > 0) {
      drafts.push(...defined);
      continue;
    }
    const [led] = next?.kind === 'list' ? [] : ledRecord(block, scope, context);
    if (led) {
      drafts.push(led);
      continue;
    }
    const under = ledRecords(block, scope, context);
    if (under.length > 0) {
      drafts.push(...under);
      continue;
    }
    const records = block.lines.map(line => recordOf(trim(line), scope, context));
    const found = records.filter(record => record !== null);
    const [record] = records;
    const labelled = record ? labelledRecord(record, block, context) : null;
    if (labelled) {
      drafts.push(labelled);
      continue;
    }
    if (record && records.length === 1 && next?.kind === 'list') {
      drafts.push({
        ...record,
        outline: outlineOfList(next, context),
        extent: context.index.place(block.start, next.end),
      });
    } else if (found.length > 1 && found.length === records.length) drafts.push(...found);
  }
  if (drafts.length === 0) return null;
  return listing(drafts, scope, filesIn(scope));
}

/** The records of a paragraph below the lines that name their groups: `第一批：` over `③《报表》docs/report.md`. */
function ledRecords({ lines }: Paragraph, scope: Scope, context: Context): Draft[] {
  let group: string | null = null;
  let leads = 0;
  const drafts: Draft[] = [];
  for (const line of lines.map(trim)) {
    const record = recordOf(line, scope, context);
    if (record)
      drafts.push({
        ...record,
        name: record.name.replace(/^《([^《》]+)》$/, '$1'),
        group: group ?? record.group,
      });
    else if (line.text.length > 40 || pathsIn(line).length > 0) return [];
    else {
      group = plainTitle(withoutBrackets(line.text));
      leads++;
    }
  }
  return leads > 0 && drafts.length > 1 && drafts.length >= leads && drafts.every(({ name }) => name !== '')
    ? drafts
    : [];
}

/** A paragraph that opens with a name in bold and its file in brackets: `**Caches** (`docs/caches.md`, done). Covers: …`. */
function ledRecord(block: Paragraph, scope: Scope, context: Context): Draft[] {
  const line = joined(block.lines);
  const head = line && /^\s*(?:\*\*|__)[^*_]{2,80}(?:\*\*|__)\s*[(（][^()（）]*[)）]/.exec(line.text)?.[0];
  if (!line) return [];
  if (!head) return toldRecord(line, scope, context);
  const record = recordOf(trim(sub(line, 0, head.length)), scope, context);
  if (!record || record.name === '') return [];
  const rest = line.text.slice(head.length).replace(/^[\s.,;:。，；：]+/, '');
  const { outline } = readBody([], context, [trim(sub(line, line.text.length - rest.length))]);
  const [first = ''] = /^[^.。;；]{1,40}/.exec(rest) ?? [];
  const facts = factsInText(
    sub(line, line.text.length - rest.length, line.text.length - rest.length + first.length),
    context,
  );
  return [
    {
      ...record,
      lines: record.lines ?? facts.lines,
      status: record.status ?? facts.status,
      priority: record.priority ?? facts.priority,
      outline: outline ?? [],
      extent: context.index.place(block.start, block.end),
    },
  ];
}

const boldThenPath =
  /^(\s*(?:\p{Extended_Pictographic}\ufe0f?\s*)?(?:\*\*|__)[^*_]{2,80}(?:\*\*|__))[^`.。]{0,30}`[^`]+`/u;

/** A name in bold, a few words and its file, and then what is told of it: `**Caches** → `docs/caches.md`. 200 lines.` */
function toldRecord(line: Line, scope: Scope, context: Context): Draft[] {
  const [head, name = ''] = boldThenPath.exec(line.text) ?? [];
  const [path] = head === undefined ? [] : pathsIn(sub(line, 0, head.length));
  if (head === undefined || !path || !isDocument(path.text) || pathsIn(line).length > 1) return [];
  const entry = readEntry(trim(sub(line, 0, name.length)), context);
  const [told, outline] = atOutline(trim(sub(line, head.length)), context);
  const facts = factsInText(told, context);
  const from = entryDraft(entry, scope);
  return [
    {
      ...from,
      kind: 'inline',
      path: { text: path.text, place: placeOf(context.index, line, path.start, path.end) },
      lines: facts.lines ?? from.lines,
      priority: facts.priority ?? from.priority,
      status: facts.status ?? from.status,
      outline: (outline && readBody([], context, [outline]).outline) ?? [],
      place: placeOf(context.index, line),
      extent: placeOf(context.index, line),
    },
  ];
}

/** Whether a line gives several paths behind a label: `Week 1: docs/a.md, docs/b.md`. */
function isOfPaths(line: Line): boolean {
  return (
    /^[^:：`]{2,40}[:：]/.test(line.text) && pathsIn(line).filter(({ text }) => isDocument(text)).length > 1
  );
}

function recordOf(line: Line, scope: Scope, context: Context): Draft | null {
  const entry = readEntry(line, context);
  if (entry.path?.kind !== 'document' || entry.touches || isOfPaths(line)) return null;
  if (entry.name === '' && line.text.length > 240) return null;
  const place = placeOf(context.index, line);
  return { ...entryDraft(entry, scope), kind: 'inline', path: entry.path, place, extent: place };
}

/** A record whose further lines are labels that tell of it. */
function labelledRecord(record: Draft, { lines, start, end }: Paragraph, context: Context): Draft | null {
  const others = lines.slice(1);
  const areLabels = others.every(line => labelsIn(line, context).some(({ field }) => field !== null));
  if (others.length === 0 || !areLabels) return null;
  const body = readBody([], context, others);
  return {
    ...withLabels(record, body),
    outline: body.outline ?? [],
    extent: context.index.place(start, end),
  };
}
