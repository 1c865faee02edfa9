import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';

/** How often a property is tried: few in the suite, as many as `FUZZ_RUNS` says in a long run. */
export const runs = { numRuns: Number(process.env.FUZZ_RUNS ?? 200) };

const root = fileURLToPath(new URL('../..', import.meta.url));

function textsUnder(...folders: readonly string[]): readonly string[] {
  return folders
    .filter(folder => existsSync(join(root, folder)))
    .flatMap(folder =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter(file => file.endsWith('.md'))
        .map(file => readFileSync(join(root, folder, file), 'utf8').replace(/^\ufeff/, '')),
    );
}

/** Real documents to start from: plans, guides and the rules' pages. */
const seeds = textsUnder('walkthrough/plans', 'test/workspace', 'server/src/core/judge/rules');
const seedLines = [...new Set(seeds.flatMap(text => text.split('\n')))];

/** Characters at which careless readers break. */
const odd = fc.constantFrom(
  '\0',
  '\u001b[31m',
  '\ud83d',
  '\udca1',
  '👩‍👩‍👧',
  '\u202e',
  '\u2028',
  '\ufeff',
  '\r',
  '\r\n',
  '\t',
  '\u3000',
  '８００',
  '：',
  '（',
  '）',
  '、',
  '`',
  '```',
  '~~~~',
  '|',
  '\\|',
  '](',
  '<!--',
  '-->',
  '<strong>',
  '</td>',
  '**',
  '- [ ] ',
  '- [x] ',
  '✅',
  '⏳ ',
  '░',
  '100%',
  '1.2k',
  '600–800',
  '→',
  '├── ',
  '└── ',
  '__proto__',
  'constructor',
  '../../etc/passwd.md',
  'C:\\a.md',
  '//server/share.md',
  'file:///a.md',
  'a'.repeat(300),
  '$1$' + '{2:x}',
  '{0}',
  'command:x',
);

const line = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...seedLines) },
  { weight: 2, arbitrary: fc.tuple(odd, fc.constantFrom(...seedLines), odd).map(parts => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.array(odd, { maxLength: 6 }).map(parts => parts.join('')) },
);

/** A document put together from real lines and broken ones. */
const patchwork = fc
  .tuple(fc.array(line, { maxLength: 60 }), fc.constantFrom('\n', '\r\n', '\n\n', '\r'))
  .map(([lines, end]) => lines.join(end));

/** A real document in which stretches were cut out, doubled, moved or replaced. */
const mutated = fc
  .tuple(
    fc.constantFrom(...seeds),
    fc.array(fc.tuple(fc.nat(), fc.nat(200), fc.constantFrom('cut', 'double', 'move', 'odd', 'line'), line), {
      minLength: 1,
      maxLength: 8,
    }),
  )
  .map(([seed, changes]) => changes.reduce(change, seed));

function change(
  text: string,
  [at, length, kind, with_]: readonly [number, number, 'cut' | 'double' | 'move' | 'odd' | 'line', string],
): string {
  const start = text.length === 0 ? 0 : at % text.length;
  const [before, piece, after] = [
    text.slice(0, start),
    text.slice(start, start + length),
    text.slice(start + length),
  ];
  if (kind === 'cut') return before + after;
  if (kind === 'double') return before + piece + piece + after;
  if (kind === 'move') return piece + before + after;
  return kind === 'odd' ? before + with_ + piece + after : `${before}\n${with_}\n${after}`;
}

/** Any document: real ones damaged, patchwork, and plain noise. */
export const documents = fc.oneof(
  { weight: 5, arbitrary: mutated },
  { weight: 4, arbitrary: patchwork },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) },
);
