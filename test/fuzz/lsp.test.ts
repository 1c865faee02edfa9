import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type CodeAction,
  type CompletionItem,
  type CompletionList,
  type Diagnostic,
  ErrorCodes,
  type Position,
  type Range,
  ResponseError,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { applied, changed, type Encoding, offsetOf } from '../lsp/apply.ts';
import { able, start, type TestClient, uriOf } from '../lsp/harness.ts';
import { documents, runs } from './documents.ts';
import { wholeGuide, wholePlan } from './gentle.ts';

const files = ['PLAN.md', 'docs/queues.md'] as const;
/** What makes sure that the plan promises the guide, whatever else it says. */
const topic =
  '\n\n## Topics\n\n### 901. Queues\n\n**File:** `docs/queues.md`\n\n**Outline:**\n\n- Retries\n- Limits\n';
const encodings: readonly Encoding[] = ['utf-16', 'utf-8', 'utf-32'];
const clients = new Map<Encoding, TestClient>();

beforeAll(async () => {
  for (const encoding of encodings) {
    const client = await start({
      files: { 'PLAN.md': '# Plan\n', 'docs/queues.md': '# Queues\n' },
      settings: { plans: ['PLAN.md'], features: { inlayHints: true } },
      capabilities: { ...able, general: { positionEncodings: [encoding] } },
    });
    for (const file of files) await client.open(file);
    clients.set(encoding, client);
  }
});

afterAll(() => {
  for (const { connection } of clients.values()) connection.dispose();
});

type Texts = Readonly<Record<(typeof files)[number], string>>;

/** Any plan and guide, as one client's open documents, and a place in one of them. */
const scene = fc.record({
  encoding: fc.constantFrom(...encodings),
  plan: documents.map(text => text + topic),
  guide: documents,
  file: fc.constantFrom(...files),
  /** Where in the text, of 1; beyond it where it is more. */
  at: fc.double({ min: 0, max: 1.05, noNaN: true }),
});
type Scene = typeof scene extends fc.Arbitrary<infer T> ? T : never;

interface Stage {
  readonly client: TestClient;
  readonly texts: Texts;
  readonly position: Position;
}

async function staged({ encoding, plan, guide, file, at }: Scene): Promise<Stage> {
  const client = clients.get(encoding) as TestClient;
  const texts = { 'PLAN.md': plan, 'docs/queues.md': guide };
  for (const path of files) await client.change(path, texts[path]);
  const lines = texts[file].slice(0, Math.floor(at * texts[file].length)).split(/\r\n|\r|\n/);
  const last = lines.at(-1) as string;
  const character =
    encoding === 'utf-8' ? Buffer.byteLength(last) : encoding === 'utf-32' ? [...last].length : last.length;
  return {
    client,
    texts,
    position: { line: lines.length - 1, character: at > 1 ? character + 9 : character },
  };
}

/** An answer, or null for one that was refused; an error of the server's own fails the test. */
async function ask<Result>(client: TestClient, method: string, params: object): Promise<Result | null> {
  try {
    return await client.request<Result | null>(method, params);
  } catch (error) {
    if (error instanceof ResponseError && error.code === ErrorCodes.InvalidParams) return null;
    throw error;
  }
}

/** Fails where a range anywhere in an answer is not within its text. */
function expectRanges(answer: unknown, uri: string, texts: Texts, encoding: Encoding): void {
  if (typeof answer !== 'object' || answer === null) return;
  const found = answer as Record<string, unknown>;
  const file =
    typeof found.targetUri === 'string' ? found.targetUri : typeof found.uri === 'string' ? found.uri : uri;
  for (const [key, value] of Object.entries(found)) {
    if (/range$/i.test(key) && value) {
      const text =
        texts[files.find(path => uriOf(path) === (key === 'originSelectionRange' ? uri : file)) ?? 'PLAN.md'];
      const { start, end } = value as Range;
      expect(offsetOf(text, start, encoding)).toBeLessThanOrEqual(offsetOf(text, end, encoding));
    } else if (key !== 'edit') expectRanges(value, file, texts, encoding);
  }
}

function afterEdit(edit: WorkspaceEdit, texts: Texts, encoding: Encoding): Texts {
  const after = changed(edit, uri => texts[files.find(path => uriOf(path) === uri) ?? 'PLAN.md'], encoding);
  return Object.fromEntries(files.map(path => [path, after.get(uriOf(path)) ?? texts[path]])) as Texts;
}

const few = { ...runs, numRuns: Math.ceil(runs.numRuns / 4) };
const rounds = 240_000;

test('every request on any documents is answered or refused, within the texts', {
  timeout: rounds,
}, async () => {
  await fc.assert(
    fc.asyncProperty(scene, async one => {
      const { client, texts, position } = await staged(one);
      const uri = uriOf(one.file);
      const about = { textDocument: { uri }, position };
      const whole = { start: { line: 0, character: 0 }, end: { line: 99_999, character: 0 } };
      const methods = {
        'textDocument/hover': about,
        'textDocument/definition': about,
        'textDocument/references': { ...about, context: { includeDeclaration: true } },
        'textDocument/prepareRename': about,
        'textDocument/codeLens': about,
        'textDocument/inlayHint': { ...about, range: whole },
        'textDocument/documentLink': about,
        'textDocument/documentSymbol': about,
        'workspace/symbol': { query: 'a' },
        'guidewright/tree': {},
        'guidewright/status': { uri },
        'guidewright/explain': { uri, line: position.line },
        'guidewright/insert': { uri, nodes: [] },
        'guidewright/sync': { plan: uriOf('PLAN.md'), topics: [] },
        'guidewright/init': { plan: uriOf('PLAN.md'), topics: [] },
      };
      for (const [method, params] of Object.entries(methods)) {
        const answer = await ask(client, method, params);
        expectRanges(answer, uri, texts, one.encoding);
      }
    }),
    few,
  );
});

test('every completion fits where it is offered', { timeout: rounds }, async () => {
  await fc.assert(
    fc.asyncProperty(
      scene,
      fc.constantFrom('#', '## ', '```', '| ', '- ', '**', '<!--lint ignore ', '`'),
      async (one, typed) => {
        const text = one.file === 'PLAN.md' ? one.plan : one.guide;
        const offset = text.lastIndexOf('\n', Math.floor(one.at * text.length)) + 1;
        const marked = `${text.slice(0, offset)}${typed}\n${text.slice(offset)}`;
        const { client, position } = await staged({
          ...one,
          ...(one.file === 'PLAN.md' ? { plan: marked } : { guide: marked }),
          at: (offset + typed.length) / marked.length,
        });
        const found = await ask<CompletionItem[] | CompletionList>(client, 'textDocument/completion', {
          textDocument: { uri: uriOf(one.file) },
          position,
        });
        for (const { textEdit, label } of (Array.isArray(found) ? found : found?.items) ?? []) {
          expect(label).not.toBe('');
          const { range } = textEdit as TextEdit;
          expect(range.end.line).toBe(position.line);
          expect(() => applied(marked, [textEdit as TextEdit], one.encoding)).not.toThrow();
        }
      },
    ),
    few,
  );
});

test('a renaming changes names and nothing else', { timeout: rounds }, async () => {
  await fc.assert(
    fc.asyncProperty(scene, async one => {
      const { client, texts } = await staged(one);
      const textDocument = { uri: uriOf(one.file) };
      const symbols = await ask<{ selectionRange: Range }[]>(client, 'textDocument/documentSymbol', {
        textDocument,
      });
      for (const { selectionRange } of (symbols ?? []).slice(0, 8)) {
        const position = selectionRange.end;
        const found = await ask<{ placeholder: string }>(client, 'textDocument/prepareRename', {
          textDocument,
          position,
        });
        const edit = await ask<WorkspaceEdit>(client, 'textDocument/rename', {
          textDocument,
          position,
          newName: 'Zyx',
        });
        expect(edit === null).toBe(found === null);
        if (!edit || !found) continue;
        const after = afterEdit(edit, texts, one.encoding);
        for (const path of files)
          expect(after[path].split(/\r\n|\r|\n/).length).toBe(texts[path].split(/\r\n|\r|\n/).length);
        expect(after['PLAN.md']).toContain('Zyx');
      }
    }),
    few,
  );
});

test('every code action can be applied', { timeout: rounds }, async () => {
  await fc.assert(
    fc.asyncProperty(scene, async one => {
      const { client, texts, position } = await staged(one);
      for (const only of [undefined, ['source'], ['source.fixAll']])
        for (const { edit, title } of (await actionsAt(
          client,
          one.file,
          { start: { line: 0, character: 0 }, end: position },
          only,
        )) ?? []) {
          expect(title).not.toMatch(/\{\d\}/);
          if (edit) afterEdit(edit, texts, one.encoding);
        }
    }),
    few,
  );
});

/** Well-formed plan and guide from which lines were lost. */
const gaps = fc.array(fc.nat(), { maxLength: 6 });
function without(text: string, lost: readonly number[]): string {
  const lines = text.split('\n');
  const gone = new Set(lost.map(line => 1 + (line % lines.length)));
  return lines.filter((_, index) => !gone.has(index)).join('\n');
}

test('after a quick fix its finding is gone', { timeout: rounds }, async () => {
  await fc.assert(
    fc.asyncProperty(gaps, gaps, fc.constantFrom(...files), fc.nat(), async (inPlan, inGuide, file, pick) => {
      const client = clients.get('utf-16') as TestClient;
      const texts = { 'PLAN.md': without(wholePlan, inPlan), 'docs/queues.md': without(wholeGuide, inGuide) };
      for (const path of files) await client.change(path, texts[path]);
      const findings = await client.judged(file, await client.change(file, texts[file]));
      const finding = findings[pick % Math.max(1, findings.length)];
      if (!finding) return;
      const actions = (await actionsAt(client, file, finding.range, ['quickfix'])) ?? [];
      const own = actions.filter(({ diagnostics }) =>
        diagnostics?.some(({ message }) => message === finding.message),
      );
      const action = own[pick % Math.max(1, own.length)];
      if (!action?.edit || action.edit.documentChanges?.some(change => 'kind' in change)) return;
      const after = afterEdit(action.edit, texts, 'utf-16');
      const left = await client.judged(file, await client.change(file, after[file]));
      const same = (all: readonly Diagnostic[]): number =>
        all.filter(({ code, message }) => code === finding.code && plain(message) === plain(finding.message))
          .length;
      expect(same(left), `${action.title} on ${finding.message}`).toBeLessThan(same(findings));
    }),
    few,
  );
});

function actionsAt(
  client: TestClient,
  file: (typeof files)[number],
  range: Range,
  only?: readonly string[],
): Promise<CodeAction[] | null> {
  return ask(client, 'textDocument/codeAction', {
    textDocument: { uri: uriOf(file) },
    range,
    context: { diagnostics: client.findings(file), ...(only ? { only } : {}) },
  });
}

/** A message without the lines that it tells of, which move. */
function plain(message: Diagnostic['message']): string {
  return String(message).replace(/\d+/g, '0');
}
