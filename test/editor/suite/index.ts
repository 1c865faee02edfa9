/// <reference types="mocha" />
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { opened, scenario } from './host.ts';
import { reported, tellOpened } from './report.ts';

/** What the editor calls in its extension host: runs every test file beside this one. */
export async function run(): Promise<void> {
  await opened();
  tellOpened(scenario());
  const mocha = new Mocha({ ui: 'tdd', timeout: 30_000 });
  for (const file of readdirSync(__dirname)
    .filter(name => name.endsWith('.test.js'))
    .sort())
    mocha.addFile(join(__dirname, file));
  return reported(then => mocha.run(then));
}
