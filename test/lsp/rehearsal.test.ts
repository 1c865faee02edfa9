import { expect, test } from 'vitest';
import { defaultSettings } from '../../server/src/core/settings.ts';
import { Rehearsal } from '../../server/src/lsp/rehearsal.ts';
import { Project } from '../../server/src/workspace/project.ts';
import { plan, queues } from './sample.ts';

const path = 'docs/queues.md';

/** A rehearsal of a folder; `turns` lets it go on until it stops by itself and gives how often it did. */
function rehearsalOf(project: Project, openPaths: readonly string[] = [path]) {
  const soon: (() => void)[] = [];
  const session = {
    isBusy: false,
    folders: [{ project, openPaths }],
    documents: { wereEdited: false },
  };
  const rehearsal = new Rehearsal({ spare: run => void soon.push(run) }, session);
  const turns = (): number => {
    let count = 0;
    for (let run = soon.shift(); run && count < 1000; run = soon.shift()) {
      run();
      count++;
    }
    return count;
  };
  return { rehearsal, session, turns };
}

function projectOf(texts: Record<string, string>): Project {
  const project = new Project({ plans: ['PLAN.md'], base: null, settings: defaultSettings });
  project.setFiles(Object.keys(texts));
  for (const [file, text] of Object.entries(texts)) project.setText(file, { kind: 'text', text, bom: false });
  return project;
}

test('edits are rehearsed while nobody waits, so many and no more, and leave nothing behind', () => {
  const project = projectOf({ 'PLAN.md': plan, [path]: queues });
  const before = project.planReport('PLAN.md');
  const { rehearsal, session, turns } = rehearsalOf(project);
  // While guides are read, a few; then the rest.
  session.isBusy = true;
  rehearsal.run();
  expect(turns()).toBe(12 + 1);
  rehearsal.run();
  expect(turns()).toBe(1);
  session.isBusy = false;
  rehearsal.run();
  rehearsal.run();
  expect(turns()).toBe(60 - 12);
  rehearsal.run();
  expect(turns()).toBe(0);
  expect(project.planReport('PLAN.md')).toBe(before);
  expect(project.text(path)).toBe(queues);
});

test('where there is no guide yet nothing is rehearsed until there is one', () => {
  const project = projectOf({ 'PLAN.md': plan });
  const { rehearsal, turns } = rehearsalOf(project);
  rehearsal.run();
  expect(turns()).toBe(1);
  project.setText(path, { kind: 'text', text: queues, bom: false });
  rehearsal.run();
  expect(turns()).toBe(60);
});

test('once somebody edits nothing is rehearsed any more', () => {
  const { rehearsal, session, turns } = rehearsalOf(projectOf({ 'PLAN.md': plan, [path]: queues }));
  session.documents.wereEdited = true;
  rehearsal.run();
  expect(turns()).toBe(0);
});

test('while guides are read only what is open is rehearsed on: where nothing is, nobody is about to type', () => {
  const { rehearsal, session, turns } = rehearsalOf(projectOf({ 'PLAN.md': plan, [path]: queues }), []);
  session.isBusy = true;
  rehearsal.run();
  expect(turns()).toBe(1);
  session.isBusy = false;
  rehearsal.run();
  expect(turns()).toBe(60);
});
