import type { TopicReport } from '../../core/judge/model.ts';
import type { Gap } from '../../core/write/insert/block.ts';
import { gapOfCriterion, gapOfItem } from '../../core/write/insert/block.ts';
import { missingSections, SectionWriter } from '../../core/write/insert/insert.ts';
import { type InsertParams, type InsertResult, insertRequest } from '../../protocol.ts';
import type { LspFeature } from '../feature.ts';
import { requireUri } from '../guard.ts';
import { withContents } from '../inContents.ts';
import { criterionId, outlineIds } from '../nodes.ts';

/** The sections of a guide's outline that are missing, as snippets, where the plan's order puts them. */
export const insert: LspFeature = {
  name: null,
  start: server =>
    server.ask<InsertParams, InsertResult>(insertRequest, params => {
      requireUri(params?.uri);
      const about = server.context(params.uri);
      // Of several topics that promise the guide, the first that lacks something is told of.
      for (const { report } of about?.topics ?? []) {
        const gaps = gapsOf(report, new Set(params.nodes ?? []));
        if (!about || !report.guide || gaps.length === 0) continue;
        const writer = new SectionWriter(report.guide, report.outline);
        const inserts = writer.insertEdits(gaps);
        const all = [...inserts, ...writer.renumbers(gaps)];
        const edits = withContents(report, about.folder.project.settings, all);
        return {
          version: about.version,
          inserts: writer.inserts(gaps).map(({ offset, snippet }) => ({
            ...about.positions.position(offset),
            snippet: snippet(),
          })),
          edits: edits
            .slice(inserts.length)
            .map(({ start, end, newText }) => ({ range: about.positions.between(start, end), newText })),
        };
      }
      return { version: about?.version ?? null, inserts: [], edits: [] };
    }),
};

/** What the nodes of the tree stand for; all missing sections of the outline where none is named. */
function gapsOf(report: TopicReport, nodes: ReadonlySet<string>): readonly Gap[] {
  if (nodes.size === 0) return missingSections(report.outline);
  const ids = outlineIds(report);
  const items = report.outline.filter((_, index) => nodes.has(ids[index] as string));
  const criteria = report.criteria.filter(({ id }) => nodes.has(criterionId(report, id)));
  const language = report.guide?.language ?? 'en';
  return [
    ...items.map(({ item }) => gapOfItem(item)),
    ...criteria.flatMap(({ id }) => gapOfCriterion(id, language) ?? []),
  ];
}
