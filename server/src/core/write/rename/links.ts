import type { Guide, Link, Section } from '../../guide/model.ts';
import { readGuide } from '../../guide/read.ts';
import type { TextEdit } from '../../judge/model.ts';
import { anchorsOf } from '../anchor.ts';
import type { Spot } from './spot.ts';

/** A heading of a guide that gets another name in the place of `spot`. */
export interface Renamed {
  readonly guide: Guide;
  readonly section: Section;
  readonly spot: Spot;
}

/** The anchors that are others once a heading has its new name, which may be those of its namesakes too. */
export function newAnchors({ guide, section, spot }: Renamed, name: string): ReadonlyMap<string, string> {
  const titled = guide.sections.map(one =>
    one === section ? { ...one, title: one.title.replace(spot.text, () => name) } : one,
  );
  const after = anchorsOf(titled);
  return new Map(
    anchorsOf(guide.sections).flatMap((before, at): [string, string][] =>
      before === '' || before === after[at] ? [] : [[before, after[at] as string]],
    ),
  );
}

/** The edits of a guide's own links to a heading: their anchor, and their words where they are its title. */
export function ownLinks({ guide, section, spot }: Renamed, name: string): readonly TextEdit[] {
  const anchors = newAnchors({ guide, section, spot }, name);
  const own = anchorsOf(guide.sections)[section.index];
  return guide.links.flatMap(link => {
    const { text, place, url } = link;
    if (!url.startsWith('#')) return [];
    const anchor = decoded(url.slice(1));
    const edits = anchorEdit(guide, link, anchors.get(anchor));
    const source = guide.text.slice(place.start, place.end);
    const words = anchor === own && text === section.title ? source.indexOf(spot.text) : -1;
    if (words < 0 || words >= source.lastIndexOf(url)) return edits;
    const start = place.start + words;
    return [{ file: guide.path, start, end: start + spot.text.length, newText: name }, ...edits];
  });
}

/** The edits of another file's links to headings of a guide whose anchors are others now. */
export function linksElsewhere(
  file: { readonly path: string; readonly text: string },
  target: string,
  anchors: ReadonlyMap<string, string>,
): readonly TextEdit[] {
  const mayLink = [...anchors.keys()].some(
    anchor => file.text.includes(`#${anchor}`) || file.text.includes(`#${encodeURI(anchor)}`),
  );
  if (!mayLink) return [];
  return readGuide(file.path, file.text).links.flatMap(link => {
    const hash = link.url.indexOf('#');
    return hash > 0 && resolved(file.path, decoded(link.url.slice(0, hash))) === target
      ? anchorEdit(file, link, anchors.get(decoded(link.url.slice(hash + 1))))
      : [];
  });
}

function anchorEdit(
  { path: file, text }: { readonly path: string; readonly text: string },
  { url, place }: Link,
  anchor: string | undefined,
): readonly TextEdit[] {
  const at = text.slice(place.start, place.end).lastIndexOf(url);
  if (anchor === undefined || at < 0) return [];
  const start = place.start + at + url.indexOf('#') + 1;
  return [{ file, start, end: place.start + at + url.length, newText: anchor }];
}

/** The path from the root that a link of a file leads to. */
function resolved(from: string, link: string): string {
  const steps = link.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of link.split('/'))
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  return steps.join('/');
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
