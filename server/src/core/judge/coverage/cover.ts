import type { Guide } from '../../guide/model.ts';
import type { Topic } from '../../plan/model.ts';
import type { Settings } from '../../settings.ts';
import type { ItemCoverage } from '../model.ts';

/** Lays a topic's outline over a guide's sections: one verdict an item, in the outline's order. */
export function coverOutline(topic: Topic, guide: Guide, _settings: Settings): readonly ItemCoverage[] {
  return topic.outline.map(item => {
    const section = guide.sections.find(({ title }) => title.includes(item.name));
    return {
      item,
      value: section ? 'met' : 'unmet',
      section: section?.index ?? null,
      also: [],
      score: section ? 1 : 0,
      parts: [],
      candidates: [],
      reason: '',
    };
  });
}
