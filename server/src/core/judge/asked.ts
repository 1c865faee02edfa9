import type { Plan, Topic } from '../plan/model.ts';

/**
 * All that a plan asks of one guide, wherever it says so: two plans that ask the same of a topic give the same
 * verdicts, places apart.
 */
export function askedOf(plan: Plan, topic: Topic): string {
  const { id, title, number, group, file, expectedLines, outline, priority, claimed } = topic;
  const told = JSON.stringify([
    [id, title, number, group, file, priority, claimed.status, claimed.progress],
    expectedLines && [expectedLines.value, expectedLines.max, expectedLines.raw],
    outline.map(({ text, name, parts, note, checked }) => [
      text,
      name,
      note,
      checked,
      parts.map(part => part.text),
    ]),
  ]);
  return `${askedOfAll(plan)}\n${told}`;
}

const ofAll = new WeakMap<Plan, string>();

/** What it asks of every guide, found once for all of its topics. */
function askedOfAll(plan: Plan): string {
  const known = ofAll.get(plan);
  if (known !== undefined) return known;
  const { path, language, criteria } = plan;
  const told = JSON.stringify([
    path,
    language,
    criteria.map(criterion => [criterion.id, criterion.text, criterion.required]),
  ]);
  ofAll.set(plan, told);
  return told;
}
