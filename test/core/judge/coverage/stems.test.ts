import { expect, test } from 'vitest';
import { lexicon } from '../../../../server/src/core/judge/coverage/lexicon.ts';
import { stemOf } from '../../../../server/src/core/judge/coverage/stem.ts';
import { tokensOf } from '../../../../server/src/core/judge/coverage/tokens.ts';
import { verdicts } from './labelled.ts';

test.each([
  ['break', 'broke', 'broken'],
  ['hide', 'hiding', 'hidden'],
  ['theme', 'themes', 'themed', 'theming'],
  ['server', 'servers'],
  ['service', 'services'],
  ['reply', 'replies', 'replied'],
  ['recursive', 'recursion', 'recursively'],
  ['tokenize', 'tokenizer', 'tokenisation'],
  ['quantity', 'quantities'],
  ['invalidate', 'invalidation', 'invalidating'],
  ['periodic', 'periodically'],
  ['structure', 'structures', 'structured', 'structural'],
  ['deny', 'denies', 'denied'],
  ['modify', 'modifies', 'modified', 'modifying'],
  ['copy', 'copies', 'copied'],
  ['city', 'cities'],
  ['fix', 'fixes', 'fixed'],
  ['type', 'types', 'typed', 'typing'],
  ['durable', 'durability'],
  ['capable', 'capability', 'capabilities'],
  ['sequence', 'sequences', 'sequenced', 'sequencing', 'sequencer'],
  ['register', 'registered', 'registration'],
  ['control', 'controls', 'controlled', 'controlling'],
  ['family', 'families'],
  ['supply', 'supplies', 'supplied', 'supplier'],
  ['overwrite', 'overwriting', 'overwritten'],
  ['architecture', 'architectural'],
  ['receiver', 'receivers', 'receive'],
  ['diagnose', 'diagnosis', 'diagnostics'],
])('%s has one stem however it is bent', (...words) => {
  expect(new Set(words.map(stemOf)).size).toBe(1);
});

test.each([
  ['partial', 'parts'],
  ['party', 'parts'],
  ['driver', 'driven'],
  ['folder', 'folded'],
  ['closure', 'closing'],
  ['pressure', 'pressing'],
  ['variables', 'variance'],
  ['tensor', 'tension'],
  ['interval', 'intervention'],
  ['caption', 'capture'],
  ['pointer', 'points'],
  ['leader', 'leading'],
  ['linker', 'links'],
  ['drawer', 'drawing'],
  ['promises', 'prom'],
  ['battery', 'bat'],
  ['authority', 'author'],
  ['tries', 'tried'],
  ['server', 'service'],
  ['ordering', 'order'],
  ['serving', 'servers'],
  ['serverless', 'servers'],
  ['tokens', 'tokenizer'],
  ['production', 'products'],
  ['productivity', 'production'],
  ['performance', 'performing'],
  ['integrity', 'integration'],
  ['themes', 'them'],
  ['personal', 'person'],
  ['personal', 'personalization'],
  ['normal', 'normalization'],
  ['virtual', 'virtualization'],
  ['visual', 'visualization'],
  ['responsive', 'response'],
  ['different', 'diff'],
  ['implications', 'implementation'],
  ['actually', 'actuator'],
  ['followers', 'following'],
  ['allowance', 'allowed'],
  ['paging', 'pages'],
  ['posting', 'posts'],
  ['posture', 'posts'],
  ['project', 'projection'],
  ['planner', 'plans'],
  ['executor', 'execution'],
  ['headers', 'heads'],
  ['transition', 'transit'],
  ['materials', 'materialized'],
  ['recursive', 'recurring'],
  ['quantity', 'quantization'],
  ['journal', 'journey'],
  ['savings', 'saved'],
  ['broker', 'broken'],
  ['put', 'putting'],
  ['invalid', 'invalidation'],
  ['period', 'periodic'],
  ['structure', 'struct'],
  ['distributed', 'distribution'],
  ['certificate', 'certification'],
  ['tolerance', 'toleration'],
  ['collection', 'collector'],
  ['cause', 'causal'],
  ['correcting', 'correctness'],
  ['depend', 'dependability'],
  ['provide', 'providers'],
  ['express', 'expressions'],
  ['checks', 'checkly'],
  ['strip', 'stripe'],
  ['exposed', 'expo'],
  ['trivial', 'trivy'],
  ['excellent', 'excel'],
  ['visits', 'visitors'],
  ['calls', 'callers'],
  ['critical', 'criteria'],
])('%s and %s are two words', (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other));
});

const short = 'It is told here in two sentences. Nothing else is.';

test('a section on something else whose name only starts alike is none on the item', () => {
  const text = `# Notes on the kiln\n\n## Reading the heat\n\n${short}\n\n## Connecting the scales\n\nThe integration with the scales takes one cable. Each integration is a script.\n\n## Who is on duty\n\nThe person on duty signs. One person stays at the door.\n`;
  expect(verdicts(text, ['Reading the heat', 'Integrity', 'Personal data'])).toEqual({
    'Reading the heat': 'met',
    Integrity: 'unmet',
    'Personal data': 'unmet',
  });
});

test('words that only say how many or how often tell nothing', () => {
  const words = (name: string): readonly string[] => tokensOf(name, lexicon()).map(({ key }) => key);
  expect(words('rinsing every filter at once')).toEqual(words('rinsing filters'));
  expect(words('filters that cannot be rinsed')).toEqual(words('filters to rinse'));
});

test.each([
  ['type', 'fonts'],
  ['result', 'error handling'],
  ['release', 'memory ordering'],
  ['stack', 'layout'],
])('%s, which everybody says, is no word of %s', (word, name) => {
  const families = tokensOf(name, lexicon()).flatMap(({ same }) => same);
  expect(
    tokensOf(word, lexicon()).flatMap(({ kinds }) => kinds.filter(one => families.includes(one))),
  ).toEqual([]);
});

test('only smells of code are mistakes', () => {
  const families = (name: string): readonly number[] => tokensOf(name, lexicon()).flatMap(({ same }) => same);
  const mistakes = families('common mistakes');
  expect(families('code smells').some(one => mistakes.includes(one))).toBe(true);
  expect(families('bad smells').some(one => mistakes.includes(one))).toBe(false);
});

test('a text has a word in the forms that its stem does not begin', () => {
  const text = (told: string): string =>
    `# Boats\n\n## Oars\n\nOf ash.\n\n## Paint\n\n${told} ${told} ${told}\n\n## Sails\n\nOf hemp.\n`;
  const of = (item: string, told: string) => verdicts(text(told), ['Sails', 'Oars', item])[item];
  expect(of('Denied moorings', 'Whom the harbour denies a mooring waits outside.')).toBe('met');
  expect(of('Durable hulls', 'The durability of a hull is told by its age.')).toBe('met');
});
