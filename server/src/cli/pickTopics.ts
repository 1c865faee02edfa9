import { nearest } from '../core/judge/nearest.ts';
import type { Plan, Topic } from '../core/plan/model.ts';
import { CliError, type Context } from './context.ts';
import type { Workspace } from './openWorkspace.ts';
import { printable } from './printable.ts';

export interface Picked {
  readonly plan: Plan;
  readonly topic: Topic;
}

/**
 * The topics that arguments name: by file, title or number, or by a part of the title that no other topic has. All of
 * the plans' topics where nothing is named. Ends the command where a name fits none, or several.
 */
export function pickTopics(
  named: readonly string[],
  { project, fromRoot, near }: Workspace,
  { translate }: Context,
): readonly Picked[] {
  const all = project.planPaths.flatMap(path => {
    const plan = project.plan(path);
    return (plan?.topics ?? []).map(topic => ({ plan: plan as Plan, topic }));
  });
  if (named.length === 0) return all;
  const picked = new Set<Picked>();
  for (const name of named) {
    const found = fitting(name, all, fromRoot);
    if (found.length > 1 && new Set(found.map(({ topic }) => topic.file)).size > 1)
      throw new CliError(
        translate(
          '“{0}” names several topics: {1}.',
          printable(name),
          printable(found.map(one => called(one, found, near)).join(translate(', '))),
        ),
      );
    if (found.length === 0) throw new CliError(noTopic(name, all, translate));
    for (const one of found) picked.add(one);
  }
  return all.filter(one => picked.has(one));
}

/** What to call a topic by: its title, or its file where another has the same. */
function called({ topic }: Picked, found: readonly Picked[], near: (path: string) => string): string {
  const same = found.filter(other => other.topic.title === topic.title);
  return same.length > 1 && topic.file !== null ? near(topic.file) : topic.title;
}

function fitting(
  name: string,
  all: readonly Picked[],
  fromRoot: (path: string) => string,
): readonly Picked[] {
  const file = fromRoot(name);
  const folded = fold(name);
  const tests: readonly ((topic: Topic) => boolean)[] = [
    topic => topic.file !== null && (topic.file === file || topic.file === name),
    topic => fold(topic.title) === folded,
    topic => topic.number !== null && topic.number === name,
    topic => fold(topic.title).includes(folded),
  ];
  for (const test of tests) {
    const found = all.filter(({ topic }) => test(topic));
    if (found.length > 0) return found;
  }
  return [];
}

function noTopic(name: string, all: readonly Picked[], t: Context['translate']): string {
  const titles = all.map(({ topic }) => topic.title);
  const meant = nearest(name, titles);
  return meant === null
    ? t(
        'No topic is named “{0}”. There are: {1}.',
        printable(name),
        printable(titles.slice(0, 20).join(t(', '))),
      )
    : t('No topic is named “{0}”. Did you mean “{1}”?', printable(name), printable(meant));
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
