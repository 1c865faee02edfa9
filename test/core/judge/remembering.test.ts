import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';

const root = 'test/eval/guides';

/** An engine of its own, with what it remembers. */
async function anEngine() {
  vi.resetModules();
  const [parse, parser, guide, plan, judge, settings, memory] = await Promise.all([
    import('../../../server/src/core/markdown/parse.ts'),
    import('../../../server/src/core/markdown/satteri.ts'),
    import('../../../server/src/core/guide/read.ts'),
    import('../../../server/src/core/plan/read.ts'),
    import('../../../server/src/core/judge/judge.ts'),
    import('../../../server/src/core/settings.ts'),
    import('../../../server/src/core/remembered.ts'),
  ]);
  parse.useParser(parser.satteri);
  return { ...guide, ...plan, ...judge, ...settings, ...memory };
}

const [typing, fresh] = [await anEngine(), await anEngine()];
typing.rememberTexts();

const cases = readdirSync(root).flatMap(set => {
  const folder = join(root, set);
  const name = readdirSync(folder).find(file => /plan/i.test(file) && file.endsWith('.md'));
  if (name === undefined) return [];
  const plan = typing.readPlan(readFileSync(join(folder, name), 'utf8'), {
    path: name,
    exists: () => true,
    base: '',
  });
  return plan.topics.slice(0, 2).flatMap(topic => {
    if (topic.file === null) return [];
    return [{ plan, topic, text: readFileSync(join(folder, topic.file), 'utf8') }];
  });
});

function judged(engine: typeof typing, { plan, topic }: (typeof cases)[number], text: string) {
  const guide = engine.readGuide(topic.file as string, text);
  const report = engine.judgeTopic(plan, topic, { kind: 'present', guide }, engine.defaultSettings);
  return JSON.stringify([guide, report]);
}

test('whatever was typed before, a guide is judged as one that is read for the first time', () => {
  expect(cases.length).toBeGreaterThan(5);
  const piece = fc.constantFrom('x', '字', '\n', '\n\n', '# ', '```\n', '- [ ] ', '| ', '12 ms', ' ', '');
  const edit = fc.record({ at: fc.nat(), cut: fc.nat(40), piece });
  fc.assert(
    fc.property(fc.constantFrom(...cases), fc.array(edit, { minLength: 1, maxLength: 8 }), (one, edits) => {
      let { text } = one;
      for (const { at, cut, piece } of edits) {
        const from = at % (text.length + 1);
        text = text.slice(0, from) + piece + text.slice(from + cut);
        expect(judged(typing, one, text)).toBe(judged(fresh, one, text));
      }
    }),
    { numRuns: 20 },
  );
});
