import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Every source file with the modules that it imports: own ones as paths from the root, packages by name. */
const modules = new Map(
  ['client/src', 'server/src'].flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.ts'))
      .map(file => {
        const path = `${folder}/${file.replaceAll('\\', '/')}`;
        const source = readFileSync(join(root, path), 'utf8');
        const named = [
          ...source.matchAll(
            /(?:^|\n)(?:import|export)\b[^;'"]*?from\s*'([^']+)'|(?:^|\n)import\s*'([^']+)'|\bimport\('([^']+)'\)/g,
          ),
        ];
        const imports = named.map(match => (match[1] ?? match[2] ?? match[3]) as string);
        return [
          path,
          {
            source,
            imports: imports.map(name =>
              name.startsWith('.') ? normalize(join(dirname(path), name)) : name,
            ),
          },
        ] as const;
      }),
  ),
);

/** Which imports a part of the house must not have, and why. */
const forbidden: readonly [from: RegExp, what: RegExp, why: string][] = [
  [/^server\/src\/core\//, /^(?:node:|vscode)/, 'the core is pure'],
  [/^server\/src\/core\//, /^server\/src\/(?!core\/)/, 'the core imports nothing outside the core'],
  [/^server\/src\/core\/plan\//, /^server\/src\/core\/(?:guide|judge)\//, 'plans know nothing of guides'],
  [/^server\/src\/core\/guide\//, /^server\/src\/core\/(?:plan|judge)\//, 'guides know nothing of plans'],
  [
    /^server\/src\/core\/judge\/rules\//,
    /^server\/src\/core\/judge\/(?:rules\/|judge\.ts)/,
    'a rule knows no other rule and no judge',
  ],
  [/^server\/src\/lsp\/features\//, /^server\/src\/lsp\/features\//, 'features do not know each other'],
  [/^server\/src\/lsp\//, /^server\/src\/cli\//, 'the language server does not know the command line'],
  [/^server\/src\/cli\//, /^server\/src\/lsp\//, 'the command line does not know the language server'],
  [
    /^server\/src\/workspace\//,
    /^server\/src\/(?:lsp|cli)\//,
    'the workspace serves both doors and knows none',
  ],
  [/^client\//, /^server\/src\/(?!protocol\.ts)/, 'the client knows the protocol alone'],
  [/^server\//, /^(?:vscode$|client\/)/, 'the server does not know the client'],
];

test('each part imports only what it may', () => {
  const broken = [...modules].flatMap(([path, { imports }]) =>
    imports.flatMap(name =>
      forbidden
        .filter(([from, what]) => from.test(path) && what.test(name))
        .map(rule => `${path} imports ${name}: ${rule[2]}`),
    ),
  );
  expect(broken).toEqual([]);
});

test('there are no cycles', () => {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
    if (done.has(path) || trail.includes(path)) return;
    for (const name of modules.get(path)?.imports ?? []) if (modules.has(name)) visit(name, [...trail, path]);
    done.add(path);
  };
  for (const path of modules.keys()) visit(path, []);
  expect(cycles).toEqual([]);
});

test('files are small', () => {
  const large = [...modules]
    .filter(([, { source }]) => source.trimEnd().split('\n').length > 250)
    .map(([path]) => path);
  expect(large).toEqual([]);
});

test('there are no barrels and no bags of helpers', () => {
  const names = [...modules.keys()].map(path => relative(root, join(root, path)));
  expect(names.filter(name => /(?:^|\/)(?:index|utils?|helpers?)\.ts$/.test(name))).toEqual([]);
});
