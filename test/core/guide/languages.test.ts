import { expect, test } from 'vitest';
import { facts } from './facts.ts';

const languageOf = (declared: string, code: string): string | undefined =>
  /fence \S+ is (\S+):/.exec(facts(`# Pumps\n\n\`\`\`${declared}\n${code}\n\`\`\`\n`))?.[1];

test.each([
  ['bash', 'PUMPS="2" make run'],
  ['sh', 'PUMP_SPEED=4 ./bin/run pumps'],
  ['cpp', 'pump.is_open = true;'],
  ['javascript', 'pump.config.share = 50; // half of them'],
  ['python', 'speed = 1.0 if isOpen else 0.0'],
  ['python', 'fast = [pump for pump in pumps if pump.speed > 3]'],
])('a value in %s that is set is in that language: %s', (declared, code) => {
  expect(languageOf(declared, code)).toBe(declared === 'sh' ? 'bash' : declared);
});

test.each([
  ['toml', '[pump]\nname = "a"\nspeeds = [1, 2]'],
  ['ini', '[pump]\nname = a; with a note\nspeed = fast'],
])('files of settings are %s, whatever their fence says', (language, code) => {
  expect(languageOf('python', code)).toBe(language);
});
