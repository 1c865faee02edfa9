import type { LineContext } from './context.ts';
import { documentsIn } from './documents.ts';
import { recall } from './memory.ts';
import type { Plan, Topic } from './model.ts';
import { join } from './reconcile/pathForms.ts';
import type { Section } from './text/blocks.ts';

/** Documents that the plan names and does not promise: sources, prerequisites, what stands beside it. */
export function relationsOf(
  sections: readonly Section[],
  topics: readonly Topic[],
  planPath: string,
  exists: (path: string) => boolean,
  context: LineContext,
): Plan['relations'] {
  const promised = new Set(topics.flatMap(({ file }) => (file === null ? [] : file.toLowerCase())));
  const spoken = new Set(
    topics.flatMap(({ mentions, fileRaw }) => [
      ...mentions.map(({ place }) => place.line),
      ...(fileRaw ? [fileRaw.place.line] : []),
    ]),
  );
  const folder = planPath.slice(0, Math.max(0, planPath.lastIndexOf('/')));
  const seen = new Set<string>();
  const relations: Plan['relations'][number][] = [];
  for (const section of sections)
    for (const { text, place } of recall(section, documentsIn, context)) {
      if (spoken.has(place.line)) continue;
      const path =
        [join(folder, text), join('', text)].find(one => one !== null && exists(one)) ?? join(folder, text);
      if (path === null || path === planPath || promised.has(path.toLowerCase()) || seen.has(path)) continue;
      if (endsLikePromised(text.toLowerCase(), promised)) continue;
      seen.add(path);
      relations.push({ path, place });
    }
  return relations;
}

function endsLikePromised(text: string, promised: ReadonlySet<string>): boolean {
  if (promised.size > 500) return false;
  for (const path of promised) if (path.endsWith(`/${text}`)) return true;
  return false;
}
