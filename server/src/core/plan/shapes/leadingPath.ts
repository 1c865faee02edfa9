import type { Body } from '../body.ts';
import type { Context } from '../context.ts';
import { type Entry, readEntry } from '../entry.ts';
import type { Block, Section } from '../text/blocks.ts';
import { trim } from '../text/line.ts';
import { pathsIn } from '../text/paths.ts';
import { linesWithin } from '../text/within.ts';

/** What is under a heading, with the file whose path its text opens with: "`docs/a.md` (~200 lines): what it covers". */
export function withLeadingPath(body: Body, { blocks }: Section, context: Context): Body {
  const [first, ...others] = blocks;
  if (!first || body.path !== null || body.otherFile || body.announced.size > 0) return body;
  const lead = leadOf(first, context);
  if (lead?.path?.kind !== 'document' || lead.touches || lead.name !== '') return body;
  // Where more paths open lines of the section, it lists files.
  if (others.some(block => linesWithin(block).some(opensWithPath))) return body;
  const { kind: _, ...path } = lead.path;
  return {
    ...body,
    path,
    lines: body.lines ?? lead.lines,
    status: body.status ?? lead.status,
    progress: body.progress ?? lead.progress,
    priority: body.priority ?? lead.priority,
    effort: body.effort ?? lead.effort,
    owner: body.owner ?? lead.owner,
    purpose: body.purpose ?? lead.described,
  };
}

function leadOf(block: Block, context: Context): Entry | null {
  const [line, ...more] = block.kind === 'paragraph' ? block.lines : [];
  if (!line || !opensWithPath(line) || more.some(opensWithPath)) return null;
  return readEntry(trim(line), context);
}

function opensWithPath(line: Parameters<typeof pathsIn>[0]): boolean {
  const [ref] = pathsIn(trim(line));
  return ref !== undefined && ref.outerStart <= 1;
}
