import type { Diagnostic, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { LspFeature } from '../../server/src/lsp/feature.ts';
import { features } from '../../server/src/lsp/features.ts';
import type { Session } from '../../server/src/lsp/session.ts';
import { type TreeResult, treeRequest } from '../../server/src/protocol.ts';
import { start, type TestClient, uriOf } from './harness.ts';
import { caches, plan, queues } from './sample.ts';

/** A small generator of numbers from 0 to 1 (mulberry32), so that a seed gives one run. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** What people type, and what breaks what they have typed. */
const pieces = [
  'a',
  '字',
  '😀',
  ' ',
  '\n',
  '\r\n',
  '\n\n',
  '#',
  '## ',
  '### ',
  '- ',
  '- [x] ',
  '|',
  '`',
  '```',
  '```json\n{"a": }\n```\n',
  '```yaml\na: [1\n```\n',
  '**File:** `docs/x.md`\n',
  '**Lines:** ~9\n',
  '**Outline:**\n- One (two, three)\n',
  'Retries',
  '## Retries\n\nAgain and again.\n',
  '\n### 3. Locks\n\n**File:** `docs/locks.md`\n\n**Outline:**\n- Deadlock\n',
  '<!--lint ignore min-lines-->\n\n',
  '<!--',
  '-->',
  '## Success criteria\n\n- At least 2 code examples\n',
  '| a | b |\n|---|---|\n| c | d |\n',
];
const paths = [
  'PLAN.md',
  'docs/queues.md',
  'docs/caches.md',
  'docs/locks.md',
  'docs/x.md',
  'notes.md',
  'other-plan.md',
];
const original: Readonly<Record<string, string>> = {
  'PLAN.md': plan,
  'docs/queues.md': queues,
  'docs/caches.md': caches,
};
/** Texts don't grow past this: it is their number of edits that is to be long. */
const longest = 3000;

export interface SimulationOptions {
  readonly seed: number;
  readonly edits: number;
  /** After so many steps the server is compared with a fresh one. */
  readonly every: number;
  /** Called after each comparison. */
  readonly compared?: (edits: number) => void;
}

/**
 * Somebody writes, undoes, opens, closes, saves, renames and deletes at random; every now and then what the server has
 * told must be what a fresh server tells of the same texts. Throws where it is not.
 */
export async function simulate({ seed, edits, every, compared }: SimulationOptions): Promise<void> {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const { client, session } = await begin(original);
  const open = new Map<string, string>();
  const undo: { readonly path: string; readonly text: string }[] = [];
  const onDisk = (path: string): string | undefined => client.disk.get(uriOf(path));
  for (let step = 1, done = 0; done < edits; step++) {
    const path = pick(paths);
    const text = open.get(path);
    const dice = next();
    if (text !== undefined && dice < 0.8) {
      const change = text.length > longest ? { text: original[path] ?? '' } : edit(text, next, pick);
      undo.push({ path, text });
      if (undo.length > 100) undo.shift();
      open.set(path, applied(text, change));
      await client.change(path, change);
      done++;
    } else if (text !== undefined && dice < 0.85) {
      const last = undo.pop();
      if (last && open.has(last.path)) {
        open.set(last.path, last.text);
        await client.change(last.path, last.text);
      }
    } else if (text !== undefined && dice < 0.93) await client.write(path, text);
    else if (text !== undefined) {
      open.delete(path);
      await client.close(path);
    } else if (dice < 0.75) {
      const content = onDisk(path) ?? original[path] ?? '';
      open.set(path, content);
      await client.open(path, content);
    } else if (dice < 0.85)
      await client.write(
        path,
        applied(onDisk(path) ?? original[path] ?? '', edit(onDisk(path) ?? '', next, pick)),
      );
    else if (dice < 0.92) await client.write(path, null);
    else {
      const to = pick(paths);
      const content = onDisk(path);
      if (content !== undefined && !open.has(to)) {
        await client.write(path, null);
        await client.write(to, content);
      }
    }
    if (step % every === 0) {
      await compare(client, session, open, `seed ${seed}, step ${step}`);
      client.history.length = 0;
      compared?.(done);
    }
  }
  client.connection.dispose();
}

async function compare(
  client: TestClient,
  session: Session,
  open: ReadonlyMap<string, string>,
  when: string,
): Promise<void> {
  const files = Object.fromEntries(
    [...client.disk].map(([uri, text]) => [decodeURI(uri.slice(uriOf('').length)), text]),
  );
  const fresh = await begin(files, open);
  const [expected, actual] = [await told(fresh.client, fresh.session), await told(client, session)];
  fresh.client.connection.dispose();
  if (JSON.stringify(expected) === JSON.stringify(actual)) return;
  throw new Error(
    `${when}: a fresh server tells\n${differing(expected, actual)}\nthis one\n${differing(actual, expected)}\nof ${JSON.stringify({ files, open: [...open] })}`,
  );
}

async function begin(
  files: Readonly<Record<string, string>>,
  open: ReadonlyMap<string, string> = new Map(),
): Promise<{ readonly client: TestClient; readonly session: Session }> {
  let session: Session | null = null;
  const probe: LspFeature = {
    name: null,
    start: server => {
      session = server.session;
    },
  };
  const client = await start({ files, features: [...features, probe] });
  for (const [path, text] of open) await client.open(path, text);
  return { client, session: session as unknown as Session };
}

/** All that a server has told: findings by URI, and the tree. */
async function told(client: TestClient, session: Session): Promise<Readonly<Record<string, unknown>>> {
  await client.request(treeRequest, undefined);
  await session.idle();
  const { plans, empty } = await client.request<TreeResult>(treeRequest, undefined);
  const findings: [string, readonly Diagnostic[]][] = [...client.published.values()].map(
    ({ uri, diagnostics }) => [uri, diagnostics],
  );
  const some = findings.filter(([, diagnostics]) => diagnostics.length > 0);
  return { ...Object.fromEntries(some.sort(([a], [b]) => (a < b ? -1 : 1))), tree: plans, empty };
}

/** What one tells otherwise than the other, from a little before the first difference. */
function differing(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): string {
  return Object.keys({ ...one, ...other })
    .map(key => [key, JSON.stringify(one[key]) ?? '', JSON.stringify(other[key]) ?? ''] as const)
    .filter(([, mine, theirs]) => mine !== theirs)
    .map(([key, mine, theirs]) => {
      const at = [...mine].findIndex((character, index) => character !== theirs[index]);
      return `${key}: …${mine.slice(Math.max(0, at - 200), at + 300)}`;
    })
    .join('\n');
}

/** A random change: something put in, taken out, or both. */
function edit(
  text: string,
  next: () => number,
  pick: <T>(list: readonly T[]) => T,
): TextDocumentContentChangeEvent {
  const lines = text.split(/\r\n|\r|\n/);
  const line = Math.floor(next() * lines.length);
  const character = Math.floor(next() * ((lines[line] as string).length + 1));
  const start = { line, character };
  const far = next() < 0.1;
  const endLine = far ? Math.min(lines.length - 1, line + Math.floor(next() * 6)) : line;
  const rest = (lines[endLine] as string).length;
  const end =
    next() < 0.5
      ? start
      : {
          line: endLine,
          character:
            endLine === line
              ? Math.min(rest, character + Math.floor(next() * 8))
              : Math.floor(next() * (rest + 1)),
        };
  return { range: { start, end }, text: next() < 0.7 ? pick(pieces) : '' };
}

/** The text after a change, by other means than the server's. */
function applied(text: string, change: TextDocumentContentChangeEvent): string {
  if (!('range' in change)) return change.text;
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(match => match.index + match[0].length)];
  const offset = ({ line, character }: { line: number; character: number }): number =>
    Math.min(text.length, (starts[line] ?? text.length) + character);
  return text.slice(0, offset(change.range.start)) + change.text + text.slice(offset(change.range.end));
}
