import { expect, test } from 'vitest';
import { readGuide } from '../../../server/src/core/guide/read.ts';

test.each([
  ['Next lesson: swarms and splits', 'references'],
  ['Preview of the next chapter', 'references'],
  ['Coming up next', 'references'],
  ['下一章：分蜂', 'references'],
  ['下期预告', 'references'],
  ['Next to the hive', 'content'],
  ['Next steps', 'content'],
  ['下一次检查', 'content'],
])('what another document of a series tells is no content: %s', (heading, role) => {
  const text = `# Bees\n\n## ${heading}\n\n- when a colony swarms\n- how a strong one is split\n`;
  expect(readGuide('a.md', text).sections.at(-1)?.role).toBe(role);
});
