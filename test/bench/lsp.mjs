// The language server's benchmark, over stdio, beside `rumdl server` in the same run.
// usage: node test/bench/lsp.mjs [--edits N] [--topics N] [--small]
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { generateWorkspace } from './generate.mjs';
import { LspClient } from './lspClient.mjs';
import { peer } from './peer.mjs';

const server = fileURLToPath(new URL('../../dist/main.mjs', import.meta.url));
const { values } = parseArgs({
  options: {
    edits: { type: 'string', default: '300' },
    topics: { type: 'string', default: '1000' },
    small: { type: 'boolean', default: false },
  },
});
const edits = values.small ? 30 : Number(values.edits);
const topics = values.small ? 100 : Number(values.topics);
const work = mkdtempSync(join(tmpdir(), 'guidewright-bench-'));
// What servers keep for the next one is of this run.
process.env.XDG_CACHE_HOME = join(work, 'cache');

const pause = 20;
/** A server that joins edits says nothing of some of them. */
const longest = 2000;
/** One that says nothing of so many in a row says nothing any more. */
const mostSilent = 5;
/** How long a server may take to start, in milliseconds. */
const longestStart = 30_000;

const quantile = (list, q) =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * q))];
const ms = value => `${value.toFixed(1)} ms`.padStart(10);
const row = (name, ...cells) => console.log([name.padEnd(46), ...cells].join(' '));
const within = (promise, milliseconds) =>
  Promise.race([promise, new Promise(resolve => setTimeout(() => resolve(null), milliseconds).unref())]);

/** The first guide, made to have so many lines. */
function resized(path, lines) {
  const text = readFileSync(path, 'utf8').split('\n');
  const all = [];
  while (all.length < lines) all.push(...text.slice(all.length === 0 ? 0 : 1));
  writeFileSync(path, `${all.slice(0, lines).join('\n')}\n`);
}

/**
 * Types characters here and there in an open document; gives the milliseconds from each to what the server next says of
 * the document: of its version, where the server tells versions. Servers that want whole texts are sent whole texts; one
 * that stops answering is asked no more.
 */
async function type(client, path, count) {
  const uri = pathToFileURL(path).toString();
  const judged = version =>
    within(
      client.next(
        'textDocument/publishDiagnostics',
        params => params.uri === uri && (params.version ?? version) === version,
      ),
      longest,
    );
  const { textDocumentSync: sync } = client.result.capabilities;
  const whole = (sync.change ?? sync) === 1;
  const lines = readFileSync(path, 'utf8').split('\n');
  const opened = judged(1);
  const document = { uri, languageId: 'markdown', version: 1, text: lines.join('\n') };
  client.notify('textDocument/didOpen', { textDocument: document });
  await opened;
  const times = [];
  const before = client.processor();
  let unanswered = 0;
  let silent = 0;
  for (let version = 2; version < count + 2 && silent < mostSilent; version++) {
    const line = (version * 7919) % lines.length;
    const start = { line, character: 0 };
    const character = version % 2 ? 'x' : '字';
    lines[line] = character + lines[line];
    const change = whole ? { text: lines.join('\n') } : { range: { start, end: start }, text: character };
    const answered = judged(version);
    const begun = performance.now();
    client.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [change] });
    if (await answered) {
      times.push(performance.now() - begun);
      silent = 0;
    } else {
      unanswered++;
      silent++;
    }
    // Faster than anybody types; a server that tells no versions would be asked twice at once without it.
    await new Promise(resolve => setTimeout(resolve, pause));
  }
  client.notify('textDocument/didClose', { textDocument: { uri } });
  const spent = client.processor();
  const asked = times.length + unanswered;
  const stopped = silent === mostSilent ? asked - mostSilent : null;
  return { times, unanswered, stopped, processor: spent === null ? null : (spent - before) / asked };
}

/** Watches what a server says of documents; gives when it first and last said something of a new one. */
function tellings(client) {
  const seen = new Set();
  let first = 0;
  let last = 0;
  client.listen(({ method, params }) => {
    if (method !== 'textDocument/publishDiagnostics' || seen.has(params.uri)) return;
    seen.add(params.uri);
    last = performance.now() - client.started;
    first ||= last;
  });
  return async () => {
    do await new Promise(resolve => setTimeout(resolve, 500));
    while (performance.now() - client.started - last < 1000);
    return { first, last, documents: seen.size };
  };
}

/** What a server has kept of what it found. */
const kept = () =>
  readdirSync(join(work, 'cache/guidewright'))
    .filter(name => name.endsWith('.guides'))
    .map(name => join(work, 'cache/guidewright', name));

function tell(name, { times, unanswered, stopped, processor }) {
  if (stopped !== null) row(name, `stopped answering after ${stopped} edits`);
  if (times.length === 0) return;
  row(
    name,
    `p50 ${ms(quantile(times, 0.5))}`,
    `p95 ${ms(quantile(times, 0.95))}`,
    `max ${ms(Math.max(...times))}`,
    ...(!processor ? [] : [`processor ${ms(processor)} an edit`]),
    ...(unanswered > 0 ? [`${unanswered} without an answer`] : []),
  );
}

const ours = root => new LspClient(process.execPath, [server, '--stdio'], { cwd: root });
const theirs = root => new LspClient(peer('rumdl'), ['server', '--no-config'], { cwd: root });

try {
  for (const lines of [1400, 10000]) {
    const root = join(work, `lines-${lines}`);
    generateWorkspace(root, { topics: 13 });
    const guide = join(root, 'docs/group-0/guide-0.md');
    resized(guide, lines);
    const folder = pathToFileURL(root).toString();
    for (const [name, start] of [
      ['guidewright lsp', ours],
      ['rumdl server', theirs],
    ]) {
      const starts = [];
      for (let run = 0; run < 5; run++) {
        const client = start(root);
        starts.push((await within(client.begin(folder), longestStart)) ?? Number.POSITIVE_INFINITY);
        await client.end();
      }
      const client = start(root);
      const begun = await within(client.begin(folder), longestStart);
      if (begun !== null) await type(client, guide, 30);
      const times = begun === null ? { times: [], stopped: 0 } : await type(client, guide, edits);
      await client.end();
      row(
        `${name}: start to initialised`,
        `p50 ${ms(quantile(starts, 0.5))}`,
        `max ${ms(Math.max(...starts))}`,
      );
      tell(`${name}: didChange to findings, ${lines} lines`, times);
    }
  }

  const root = join(work, 'many');
  const plan = generateWorkspace(root, { topics });
  const folder = pathToFileURL(root).toString();
  const titles = { first: '', typing: ', while typing', again: ', opened again' };
  for (const [opening, title] of Object.entries(titles)) {
    if (opening === 'typing') for (const file of kept()) rmSync(file);
    const client = ours(root);
    const told = tellings(client);
    await client.begin(folder);
    const meanwhile =
      opening === 'typing' ? await type(client, join(root, 'docs/group-1/guide-1.md'), edits) : null;
    await client.request('guidewright/tree');
    const { first, last, documents } = await told();
    row(
      `${topics} topics${title}: start to all findings`,
      ms(last),
      `first after ${ms(first)}`,
      `${documents} documents`,
    );
    if (meanwhile) {
      tell(`${topics} topics: didChange to findings meanwhile`, meanwhile);
      const guide = join(root, 'docs/group-2/guide-2.md');
      tell(`${topics} topics: didChange to findings afterwards`, await type(client, guide, edits));
      const few = await type(client, plan, Math.min(30, edits));
      tell(`${topics} topics: didChange to findings in the plan`, few);
      // It keeps what it found when all examples are checked, too.
      for (let waited = 0; kept().length === 0 && waited < longestStart; waited += 500)
        await new Promise(resolve => setTimeout(resolve, 500));
    }
    await client.end();
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
