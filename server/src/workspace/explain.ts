import type { Fence, Guide, NotExample } from '../core/guide/model.ts';
import type { CriterionVerdict, ItemCoverage, TopicReport, VerdictValue } from '../core/judge/model.ts';
import type { Place } from '../core/place.ts';
import type { Translate } from '../core/translate.ts';
import { plain } from './plain.ts';

/** What is asked about: all of a guide, a line of it, or a line of its plan. Lines are 1-based. */
export interface Question {
  readonly file: string;
  readonly line: number | null;
}

/**
 * Why a topic's guide is judged as it is, as Markdown: sections weighed with their scores, parts, what counted as
 * evidence and what did not. With a line, only what concerns it; null where nothing does.
 */
export function explain(
  { topic, guide, outline, criteria, findings }: TopicReport,
  { file, line }: Question,
  translate: Translate,
): string | null {
  const inGuide = file === guide?.path;
  const isAt = (place: Place | null | undefined): boolean =>
    line === null || (place != null && place.line <= line && line <= place.endLine);
  const items = outline.filter(one =>
    inGuide
      ? line === null || placesOf(one, guide).some(isAt)
      : isAt(one.item.place) || one.item.parts.some(({ place }) => isAt(place)),
  );
  const measured = criteria.filter(({ verdict: { evidence, promise, location } }) =>
    inGuide ? line === null || [...evidence, location.place].some(isAt) : isAt(promise?.place),
  );
  const fences = inGuide ? guide.fences.filter(({ place }) => isAt(place)) : [];
  const others = findings.filter(
    finding =>
      finding.location.file === file &&
      isAt(finding.location.place) &&
      !items.some(({ item }) => item.text === finding.subject) &&
      !measured.some(({ id }) => id === finding.subject),
  );
  const parts = [
    ...section(
      translate('Outline'),
      items.map(one => aboutItem(one, guide, translate)),
    ),
    ...section(
      translate('Criteria'),
      measured.map(one => aboutCriterion(one, translate)),
    ),
    ...section(
      translate('Code blocks'),
      fences.map(fence => aboutFence(fence, translate)),
    ),
    ...section(
      translate('Other findings'),
      others.map(({ location: { place }, message, rule }) =>
        translate('{0} ({1})', translate('{0}: {1}', `- ${place.line}`, message), `\`${rule}\``),
      ),
    ),
  ];
  return parts.length === 0 ? null : [`# ${plain(topic.title)}`, ...parts].join('\n\n');
}

/** The places in the guide that an item's verdict rests on. */
function placesOf(
  { section, also, parts }: ItemCoverage,
  guide: Guide,
): readonly (Place | null | undefined)[] {
  const sections = [section, ...also].map(index => (index === null ? null : guide.sections[index]?.own));
  return [...sections, ...parts.map(({ place }) => place)];
}

function section(title: string, rows: readonly string[]): readonly string[] {
  return rows.length === 0 ? [] : [`## ${title}`, ...rows];
}

function aboutItem(
  { item, value, reason, section, parts, candidates, score }: ItemCoverage,
  guide: Guide | null,
  t: Translate,
): string {
  const nameOf = (index: number): string => {
    const found = guide?.sections[index];
    return found ? t('“{0}” (line {1})', plain(found.title), found.place.line) : '';
  };
  const weighed = ({ section: index, score, why }: ItemCoverage['candidates'][number]): string => {
    const told = t('Weighed: {0}, score {1}', nameOf(index), score.toFixed(2));
    return why === '' ? told : t('{0}: {1}', told, why);
  };
  const rows = [t('{0}: {1}', `### ${plain(item.text)}`, verdictWord(value, t)), ''];
  if (reason !== '') rows.push(reason, '');
  if (section !== null) rows.push(`- ${t('Covered by {0}, score {1}', nameOf(section), score.toFixed(2))}`);
  for (const candidate of candidates) if (candidate.section !== section) rows.push(`- ${weighed(candidate)}`);
  for (const { text, value, place } of parts)
    rows.push(
      place === null
        ? `- ${t('Part “{0}”: {1}', plain(text), verdictWord(value, t))}`
        : `- ${t('Part “{0}”: {1}, line {2}', plain(text), verdictWord(value, t), place.line)}`,
    );
  return rows.join('\n').trimEnd();
}

function aboutCriterion({ id, verdict }: CriterionVerdict, t: Translate): string {
  const { value, reason, required, actual, evidence } = verdict;
  const title = t('{0}: {1}', `### ${id}`, verdictWord(value, t));
  const isCounted = actual !== null && required !== null;
  const rows = [isCounted ? t('{0} ({1})', title, `${actual}/${required}`) : title, '', reason];
  if (evidence.length > 0) {
    const shown = evidence.slice(0, mostPlaces).map(({ line }) => line);
    const left = evidence.length - shown.length;
    rows.push(
      '',
      evidence.length === 1
        ? t('Evidence on line {0}', `${shown}`)
        : t('Evidence on lines {0}', `${shown.join(t(', '))}${left > 0 ? ` … +${left}` : ''}`),
    );
  }
  return rows.join('\n').trimEnd();
}

const mostPlaces = 40;

function aboutFence({ place, declared, language, excluded, duplicateOf }: Fence, t: Translate): string {
  const name = declared ?? t('no language');
  const read = language !== null && language !== declared ? `, ${t('read as {0}', language)}` : '';
  const why = excluded === null ? t('an example') : t('not an example: {0}', notExample(excluded, t));
  const of = duplicateOf === null ? '' : ` (#${duplicateOf + 1})`;
  return t('{0}: {1}', `- ${place.line}–${place.endLine} ${plain(name)}${read}`, why + of);
}

function notExample(reason: NotExample, t: Translate): string {
  const words: Readonly<Record<NotExample, string>> = {
    tree: t('a directory tree'),
    output: t('output'),
    diagram: t('a diagram'),
    duplicate: t('a repeat'),
    empty: t('empty'),
    contents: t('a table of contents'),
    fragment: t('a fragment'),
    prose: t('prose'),
    template: t('a template'),
  };
  return words[reason];
}

/** A verdict in the reader's language. */
export function verdictWord(value: VerdictValue, t: Translate): string {
  const words: Readonly<Record<VerdictValue, string>> = {
    met: t('met'),
    partial: t('met in part'),
    unmet: t('not met'),
    waived: t('waived'),
    skipped: t('not judged'),
  };
  return words[value];
}
