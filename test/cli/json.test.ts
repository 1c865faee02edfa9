import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CheckDocument } from '../../server/src/cli/document.ts';
import type { Surroundings } from '../../server/src/cli/reporter.ts';
import { json } from '../../server/src/cli/reporters/json.ts';

const value = fc.jsonValue({ maxDepth: 2 });
const anything = fc.dictionary(fc.string(), value, { maxKeys: 3 });
const document = fc.record({
  version: fc.constant(1),
  plans: fc.array(
    fc.record({ path: fc.string(), topics: fc.array(anything), title: fc.option(fc.string()) }),
  ),
  findings: fc.array(anything),
  summary: anything,
});

test('what is written in pieces is the document as JSON writes it', () => {
  fc.assert(
    fc.property(document, generated => {
      // A key such as `__proto__` is a field of what was read, as of any document.
      const made = generated as unknown as CheckDocument;
      const pieces = json(made, {} as Surroundings) as Iterable<string>;
      expect([...pieces].join('')).toBe(JSON.stringify(made, null, 2));
    }),
  );
});
