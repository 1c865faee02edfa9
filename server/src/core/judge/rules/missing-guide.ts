import { flatMap } from '../../flatMap.ts';
import type { Topic } from '../../plan/model.ts';
import { scaffold } from '../../write/scaffold.ts';
import type { Fix } from '../model.ts';
import { at, type PlanContext, type PlanRule, verdict } from '../rule.ts';

/** Every topic's guide is there. */
export const missingGuide: PlanRule = {
  id: 'missing-guide',
  scope: 'plan',
  summary: 'The guide that a topic promises is there, and can be read.',
  severity: 'priority',
  check: context => {
    const { plan, measured, missing, unreadable, settings } = context;
    if (!measured) return [];
    const { translate } = settings;
    return flatMap(plan.topics, topic => {
      const { file, fileRaw, place, id } = topic;
      const moved = missing.get(id);
      const why = unreadable.get(id);
      if (file === null || (moved === undefined && why === undefined)) return [];
      const message =
        moved === undefined
          ? translate('Expected a guide that can be read at {0}: {1}', file, why ?? '')
          : moved.length === 0
            ? translate('Expected the guide {0}, found none.', file)
            : translate(
                'Expected the guide {0}, found none; it may be {1}.',
                file,
                moved.slice(0, 3).join(translate(', ')),
              );
      return [
        verdict('missing-guide', at(plan.path, fileRaw?.place ?? place), {
          value: 'unmet',
          subject: file,
          topic: id,
          reason: message,
          message,
          paths: [file, ...(moved?.slice(0, 3) ?? [])],
          fixes: moved === undefined ? [] : fixesOf(topic, file, moved, context),
        }),
      ];
    });
  },
};

function fixesOf(
  topic: Topic,
  file: string,
  moved: readonly string[],
  { plan, settings }: PlanContext,
): readonly Fix[] {
  const { translate } = settings;
  const create: readonly Fix[] = /\.(?:md|markdown|mdown|mkd)$/i.test(file)
    ? [
        {
          title: translate('Create {0} from the plan', file),
          safe: false,
          edits: [],
          creates: [{ file, text: scaffold(plan, topic, settings) }],
        },
      ]
    : [];
  const point = flatMap(moved.slice(0, 3), (path): readonly Fix[] => {
    const written = asWritten(path, file, topic);
    if (!topic.fileRaw || written === null) return [];
    const { start, end } = topic.fileRaw.place;
    const edits = [{ file: plan.path, start, end, newText: written }];
    return [{ title: translate('Name {0} in the plan', path), safe: false, edits }];
  });
  return [...point, ...create];
}

/** Another path from where the plan's own path of the guide counts; null where it does not lie there. */
function asWritten(path: string, file: string, { fileRaw }: Topic): string | null {
  const raw = fileRaw?.text ?? '';
  const plain = raw.replace(/^\.\//, '');
  if (plain === '' || !file.endsWith(plain)) return null;
  const base = file.slice(0, file.length - plain.length);
  if (!path.startsWith(base) || /[()[\]\s`]/.test(path)) return null;
  return raw.slice(0, raw.length - plain.length) + path.slice(base.length);
}
