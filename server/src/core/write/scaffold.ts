import { criteriaFor } from '../judge/promises.ts';
import type { Plan, Topic } from '../plan/model.ts';
import type { Settings } from '../settings.ts';
import { gapOfCriterion, gapOfItem, headingText, isPlanned } from './insert/block.ts';
import { asText, type Piece } from './insert/render.ts';
import { shapeOf } from './sync/planShape.ts';

/** The title of a topic's guide: the topic's; where that is no more than its file's name, without the ending. */
export function titleOf({ title, file }: Topic): string {
  const plain = title.replace(/\.(?:md|markdown|mdown|mkd)$/i, '');
  return headingText(file?.endsWith(title) && plain !== '' ? plain : title);
}

/**
 * A new guide's text from its topic, in the plan's language and line ends: its title, its outline as sections, their
 * parts as sub-sections, then the sections that the criteria ask for and the outline does not name. Nothing stands in
 * them, so that a check finds all of them open.
 */
export function scaffold(plan: Plan, topic: Topic, settings: Settings): string {
  const criteria = [...criteriaFor(plan, topic, settings).keys()]
    .map(id => gapOfCriterion(id, plan.language))
    .filter(gap => gap !== null)
    .filter(({ subject }) => typeof subject !== 'string' || !isPlanned(subject, topic));
  const pieces: Piece[] = [{ kind: 'heading', level: 1, text: titleOf(topic) }];
  for (const { title, parts } of [...topic.outline.map(gapOfItem), ...criteria])
    pieces.push(
      { kind: 'heading', level: 2, text: title },
      ...parts.map((text): Piece => ({ kind: 'heading', level: 3, text })),
    );
  const { eol } = shapeOf(plan);
  return asText(pieces, eol) + eol;
}
