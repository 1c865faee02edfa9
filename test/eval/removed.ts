// What is still called met when its section is cut out of a guide: hundreds of promises that nothing keeps.
import type { Guide, Section } from '../../server/src/core/guide/model.ts';
import { readGuide } from '../../server/src/core/guide/read.ts';
import { coverOutline } from '../../server/src/core/judge/coverage/cover.ts';
import type { ItemCoverage } from '../../server/src/core/judge/model.ts';
import { useParser } from '../../server/src/core/markdown/parse.ts';
import { satteri } from '../../server/src/core/markdown/satteri.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';
import { type Labelled, plain } from './engine.ts';

/** How many were cut out one at a time, and which of them are still called met, each with what is taken for it. */
export interface Removed {
  readonly cut: number;
  readonly met: readonly string[];
}

/** Cuts out, one at a time, the sections of each item that readers call met. */
export function itemsRemoved(guides: readonly Labelled[]): Removed {
  return removed(guides, ({ guide, topic, outline }) =>
    outline.flatMap(({ text, accept, sections = [] }) => {
      const lines = guide.sections.filter(({ place }) => sections.includes(place.line));
      if (accept.join() !== 'met' || lines.length === 0) return [];
      const after = without(guide, lines);
      const found = coverOutline(topic, after, defaultSettings).find(isOf(text));
      const taken = found?.section == null ? '' : after.sections[found.section]?.title;
      return [found?.value === 'met' ? `“${text}”, for “${taken}”` : null];
    }),
  );
}

/** Cuts out, one at a time, the sections under an item's that are each on one of its parts. */
export function partsRemoved(guides: readonly Labelled[]): Removed {
  return removed(guides, ({ guide, topic, outline }) => {
    const before = coverOutline(topic, guide, defaultSettings);
    return outline.flatMap(({ text, parts = [] }) => {
      const item = before.find(isOf(text));
      return parts.flatMap(part => {
        const place = item?.parts.find(isPart(part.text))?.place;
        const own = guide.sections.find(
          one => one.place.start === place?.start && one.index !== item?.section,
        );
        if (part.accept.join() !== 'met' || !own) return [];
        const after = coverOutline(topic, without(guide, [own]), defaultSettings).find(isOf(text));
        const found = after?.parts.find(isPart(part.text));
        return [found?.value === 'met' ? `“${part.text}” of “${text}”, on line ${found.place?.line}` : null];
      });
    });
  });
}

function removed(guides: readonly Labelled[], each: (one: Labelled) => (string | null)[]): Removed {
  useParser(satteri);
  const all = guides.flatMap(one => each(one).map(met => met && `${one.guide.path}: ${met}`));
  return { cut: all.length, met: all.filter(met => met !== null) };
}

const isOf = (text: string) => (one: ItemCoverage) => plain(one.item.text) === plain(text);
const isPart = (name: string) => (one: { readonly text: string }) => plain(one.text) === plain(name);

/** The guide without some sections and all under them. */
function without(guide: Guide, sections: readonly Section[]): Guide {
  let text = '';
  let at = 0;
  for (const { extent } of sections) {
    text += guide.text.slice(at, Math.max(at, extent.start));
    at = Math.max(at, extent.end);
  }
  return readGuide(guide.path, text + guide.text.slice(at));
}
