import { flatMap } from '../../flatMap.ts';
import type { Topic } from '../../plan/model.ts';
import { at, type PlanRule, verdict } from '../rule.ts';

/** Documents that every folder may have, planned or not. */
const furniture =
  /^(?:readme|index|_?sidebar|summary|toc|contents|changelog|history|contributing|license|licence|code_of_conduct|security|glossary|[._].*)(?:[-_.][a-z-]{2,5})?\.[a-z]+$/i;

/** A folder of planned guides holds no guide that nobody planned. */
export const unplannedGuide: PlanRule = {
  id: 'unplanned-guide',
  scope: 'plan',
  summary: 'Every guide in a folder of planned guides is planned.',
  severity: 'info',
  check: ({ plan, measured, files, planned: owned, missing, settings: { translate } }) => {
    if (!measured) return [];
    const planned = new Map<string, Topic[]>();
    const known = new Set<string>([plan.path, ...plan.relations.map(({ path }) => path)]);
    for (const topic of plan.topics) {
      if (topic.file === null) continue;
      for (const path of missing.get(topic.id) ?? []) known.add(path);
      const folder = folderOf(topic.file);
      planned.set(folder, [...(planned.get(folder) ?? []), topic]);
    }
    const unplanned = new Map<string, string[]>();
    for (const file of files) {
      const folder = folderOf(file);
      if (
        owned.has(file) ||
        known.has(file) ||
        !planned.has(folder) ||
        furniture.test(file.slice(folder.length))
      )
        continue;
      unplanned.set(folder, [...(unplanned.get(folder) ?? []), file]);
    }
    return flatMap([...unplanned], ([folder, found]) => {
      const topics = planned.get(folder) as readonly Topic[];
      // A folder of many other documents is not the plan's own.
      if (folder === '' || topics.length < 2 || found.length > topics.length) return [];
      const last = topics.at(-1) as Topic;
      const names = found
        .toSorted()
        .slice(0, 5)
        .map(file => file.slice(folder.length));
      const message = translate(
        'Expected a topic for every guide in {0}, found none for {1}: {2}.',
        folder,
        found.length,
        `${names.join(translate(', '))}${found.length > names.length ? ' …' : ''}`,
      );
      return [
        verdict('unplanned-guide', at(plan.path, last.fileRaw?.place ?? last.place), {
          value: 'unmet',
          subject: folder,
          actual: found.length,
          reason: message,
          message,
          paths: [folder],
        }),
      ];
    });
  },
};

/** With its last `/`; empty for the root. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
