import { expect, test } from 'vitest';
import { facts } from './facts.ts';

/** What is told of the only fence of a text. */
function told(declared: string, ...code: readonly string[]): string | undefined {
  return /fence \S+ is (.*)/.exec(facts([`\`\`\`${declared}`, ...code, '```', ''].join('\n')))?.[1];
}

test.each([
  ['a program', 'python: example', 'python', ['import os', 'print(os.name)']],
  ['a tree, whatever it calls itself', '-: tree', 'bash', ['src/', '├── main.rs', '└── lib.rs']],
  ['what a program printed', '-: output', '', ['running 3 tests', 'test a ... ok', 'test result: ok.']],
  [
    'a server’s log',
    '-: output',
    'text',
    ['LOG:  checkpoint starting: time', 'DETAIL:  3 buffers were written'],
  ],
  [
    'a report whose values stand in a column',
    '-: output',
    'text',
    ['Boat:      Pelican', 'Berth:     14', 'Owner:     harbour office', 'Due:       3.50 (weekly)'],
  ],
  [
    'a record of labels that are written large',
    '-: output',
    '',
    ['Berth: north', 'Type: List', 'Boats: [', '  "Pelican",', '  "Heron"', ']'],
  ],
  [
    'a report with a line under its title',
    '-: output',
    '',
    ['Berths today', '=====================', 'north:', '  boats: 5', '  free: 2'],
  ],
  [
    'a record with a sentence that sums it up',
    '-: output',
    '',
    [
      '场景: 两艘船 (20 吨)',
      'Pelican: north, $7',
      'Heron: south, $3',
      'Gull: east, $1',
      'Pelican 付了 Heron 的两倍',
    ],
  ],
  [
    'a question with its answer',
    '-: prose',
    '',
    ['Q: Who rings?', '', 'A:', '- the mate', '- the cook: at noon'],
  ],
  [
    'what is sent to a service',
    'yaml: example',
    '',
    [
      'POST /boats/find',
      'Content-Type: application/json',
      '',
      '{',
      '  "name": "Pelican 的船",',
      '  "limit": 5',
      '}',
    ],
  ],
  [
    'what a benchmark printed',
    '-: output',
    '',
    [
      'berth/find',
      '    time:   [2.1 s 2.5 s 2.8 s]',
      '    change: [-2.4% +0.5% +3.5%]',
      '    No change found.',
    ],
  ],
  ['a lone line of a header', '-: fragment', '', ['Accept: harbour/berth+json']],
  [
    'settings, one of which is written large',
    'yaml: example',
    '',
    ['Version: 2', 'berth: north', 'boats: 5'],
  ],
  ['settings, whose keys are written small', 'yaml: example', '', ['berth: north', 'boats: 5', 'free: 2']],
  [
    'a template whose sections have large names',
    'yaml: example',
    '',
    ['Version: "2"', 'Resources:', '  Pier:', '    Type: Harbour::Pier', '    Length: 40'],
  ],
  ['a diagram', 'mermaid: diagram', 'mermaid', ['graph TD', 'A --> B']],
  ['nothing', 'go: empty', 'go', []],
  ['a lone import', 'rust: fragment', 'rust', ['use std::fmt;']],
  [
    'a list in comments',
    'rust: prose',
    'rust',
    [
      '// Ring the bell when:',
      '// - a boat comes in',
      '// - fog comes up',
      '// Flag: ~3 knots',
      '// - by day',
    ],
  ],
  [
    'settings in comments',
    'yaml: example',
    'rust',
    ['// berths:', '//   - name: north', '//     boats: 3', '//   - name: south'],
  ],
  ['a script that lies beside', 'bash: example', 'sh', ['./scripts/moor.sh']],
  ['the name of a file', 'bash: fragment', 'sh', ['scripts/moor.sh']],
  [
    'what was counted, under what it is of',
    '-: output',
    '',
    ['Crew Count:', '- Deck: 3-5', '- Per boat: 2', '- Kitchen: 1', 'Total (4 boats): 14-16'],
  ],
  [
    'amounts in Chinese, with their units',
    '-: output',
    '',
    ['泊位占用：', '- 北岸：12 艘', '- 南岸：7 艘', '合计：19 艘'],
  ],
  [
    'a list in settings, with numbers',
    'yaml: example',
    '',
    ['berths:', '- north: 12', '- south: 7', 'free: 2'],
  ],
  ['a list of settings with large names', 'yaml: example', '', ['Ports:', '- Inner: 80', '- Outer: 443']],
  ['what a program says went wrong', '-: output', '', ['lock: opening failed: gate: no tide']],
  ['a setting with a colon in it', 'yaml: example', '', ['gate: "lock: north"']],
  [
    'labels and items in words, with a way',
    '-: diagram',
    '',
    [
      'Boat comes in',
      '    |',
      '    v',
      'Lock keeper',
      '    - Opens the lower gate',
      '    - Looks at the papers',
    ],
  ],
  [
    'labels and items in Chinese',
    '-: diagram',
    '',
    ['港口 → 码头 → 泊位', '', '层级：', '  - 港口级：配额、认证、授权', '  - 泊位级：策略、复制、保留'],
  ],
  [
    'settings with sentences in a list',
    'yaml: example',
    '',
    ['checks:', '  - Look at the lower gate first', 'boats: 3', 'gate: north', 'notes: 北岸'],
  ],
  [
    'settings with a script below a key',
    'yaml: example',
    '',
    ['steps:', '  - run: |', '      Ring the bell', '      Wait for the boat', '      Open the gate'],
  ],
  [
    'commands in settings',
    'yaml: example',
    '',
    ['script:', '  - npm ci', '  - npm run build', '  - npm test'],
  ],
  [
    'a configuration with braces under its name',
    'yaml: example',
    '',
    ['Lockfile:', 'north.example {', '    gate_from harbour:80', '}'],
  ],
  [
    'formulas that call something',
    '-: fragment',
    '',
    ['wait = first * (factor ^ (count - 1)) + spread', 'wait = min(wait, longest)'],
  ],
  ['bits behind arrows', '-: diagram', '', ['+5  =>  0 0000101', '-5  =>  1 0000101', '        ^']],
  [
    'arrows of functions',
    'javascript: example',
    '',
    ['boats.map(boat => boat.name)', 'boats.filter(b => b.moored)'],
  ],
  ['sentences in comments', 'rust: prose', 'rust', ['// first we read', '// then we write']],
  [
    'a function that leaves out all but a line',
    'rust: fragment',
    'rust',
    ['async fn ring(bell: Bell) {', '    bell.lift().await;', '    // ...', '}'],
  ],
  [
    'a function that leaves out some',
    'rust: example',
    'rust',
    ['fn ring(bell: Bell) {', '    bell.lift();', '    // ...', '    bell.drop();', '}'],
  ],
  [
    'a function that spreads a list',
    'javascript: example',
    'js',
    ['function ringAll(...bells) {', '  return ring(...bells);', '}'],
  ],
  ['dots', 'typescript: template', 'ts', ['...']],
  ['YAML under another name', 'yaml: example', 'rust', ['server:', '  port: 80', '  host: local']],
  [
    'a function whose blocks close on lines of their own',
    'go: example',
    '',
    [
      'func send(m Message) error {',
      '\tfor range 3 {',
      '\t\tif publish(m) == nil {',
      '\t\t\treturn nil',
      '\t\t}',
      '\t}',
      '}',
    ],
  ],
  [
    'a call whose options close with commas',
    'typescript: example',
    'typescript',
    ['res.cookie("session", id, {', '  httpOnly: true,', '  sameSite: "lax",', '  path: "/",', '});'],
  ],
  [
    'a file under its name',
    '-: example',
    '',
    [
      '# pg_hba.conf',
      'hostssl  shop  app  10.0.4.0/24  scram-sha-256',
      'host  all  all  127.0.0.1/32  trust',
    ],
  ],
  ['a record of a log', '-: output', 'json', ['{"time":"08:12:31","level":"INFO","msg":"order placed"}']],
  ['formulas', '-: fragment', 'text', ['throughput = requests / time', 'latency    = time / requests']],
  [
    'what is reckoned in words',
    '-: prose',
    '',
    ['mean wait = whole waiting / number of calls', 'Example:', '12 minutes / 4 calls = 3 minutes'],
  ],
  ['a sum with its units', '-: prose', '', ['MW = 12 minutes', 'N = 4 calls', 'mean = MW / N']],
  ['a sum in a program', 'python: example', '', ['total = price * count', 'print(total)', 'import sys']],
  ['items with a number before them', '-: prose', '', ['4 位：显存紧张时', '8 位：多数场景']],
  [
    'a command with what it prints',
    'bash: example',
    '',
    ['$ ovenctl bake -t 3', 'bread: 12 ms', 'rolls: 9 ms'],
  ],
  ['a lone command with its options', 'bash: example', '', ['ovenctl bake -q -n 100']],
  ['directives', 'conf: example', '', ['keep-warm yes', 'max-heat 250', 'log-file ./oven.log']],
  [
    'a log in a fence for a shell',
    '-: output',
    'bash',
    [
      'Mar  4 06:55:03 pantry kernel: oven invoked oom-killer',
      'Mar  4 06:55:03 pantry kernel: oven: 12 ms late',
      'Mar 14 06:55:04 pantry oven: main process exited',
    ],
  ],
  [
    'commands that name a time each',
    'bash: example',
    'bash',
    ['tc qdisc add dev eth0 root netem delay 100ms', 'tc qdisc del dev eth0 root'],
  ],
  [
    'a drawing in a fence for a shell',
    '-: diagram',
    'bash',
    ['oven bake bread', '      │', '      ▼', 'oven.sh bread', '└───────────┘'],
  ],
  ['JSON with a comment', 'json: example', '', ['// limits', '{', '  "most": 3', '}']],
  ['SQL under none', 'sql: example', '', ['SELECT name FROM users', 'WHERE age > 3', 'ORDER BY name;']],
] as const)('%s: %s', (_, expected, declared, code) => {
  expect(told(declared, ...code)).toBe(expected);
});

test('an example that stands there twice counts once', () => {
  const example = '```python\nimport os\nprint(os.name)\n```\n\n';
  expect(facts(example + example)).toContain('6 fence python is python: duplicate of 1');
});
