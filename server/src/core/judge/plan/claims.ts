import { flatMap } from '../../flatMap.ts';
import type { Place } from '../../place.ts';
import type { ClaimedStatus, Mention, StatusMark, Topic } from '../../plan/model.ts';

/** What one place of a plan says of a topic's state. */
export interface Said {
  readonly status: ClaimedStatus | null;
  /** A box or sign that says "not done", be it begun or not. */
  readonly vague: boolean;
  /** It says what is done to the document, which stays so when it is done: `NEW`, `REWRITE`. */
  readonly isAction: boolean;
  /** The phase in which it stands. */
  readonly batch: string | null;
  readonly progress: number | null;
  /** Its words, as written. */
  readonly raw: string;
  readonly place: Place;
  readonly listing: number | null;
}

/**
 * All that a plan says of a topic's state, in the order of its mentions. That the group in which it stands is under way
 * says of no topic that it is.
 */
export function claimsOf({ mentions }: Topic): readonly Said[] {
  const isAlone = mentions.filter(({ status, progress }) => status ?? progress).length < 2;
  return flatMap(mentions, (mention: Mention) => {
    const { status, progress, listing, also = [] } = mention;
    const place = status?.place ?? progress?.place;
    if (!place || (!isAlone && status?.isOfGroup && status.value === 'drafting')) return [];
    const raws = new Set(flatMap([status?.raw, progress?.raw], raw => raw?.trim() ?? []));
    const said = {
      progress: progress?.value ?? null,
      raw: [...raws].join(' '),
      place,
      listing,
      batch: mention.batch ?? null,
    };
    return [
      { ...stateOf(status), ...said },
      ...also.map(mark => ({
        ...stateOf(mark),
        progress: null,
        raw: mark.raw.trim(),
        place: mark.place,
        listing,
        batch: mention.batch ?? null,
      })),
    ];
  });
}

function stateOf(mark: StatusMark | null): Pick<Said, 'status' | 'vague' | 'isAction'> {
  const isVague = mark?.value === 'planned' && (mark.form === 'box' || mark.form === 'sign');
  const isAction = mark?.form === 'words' && action.test(mark.raw);
  return { status: mark?.value ?? null, vague: isVague, isAction };
}

const action =
  /^\W*(?:new|create|rewrite|expand|update|patch|extend|refresh|add|write|新增|新建|新写|重写|更新|扩充|补充)\W*$/i;

/** Whether a state can't be true of a topic that has come so far. */
export function excludes({ status, vague }: Pick<Said, 'status' | 'vague'>, progress: number): boolean {
  if (status === 'complete') return progress < 100;
  if (status === 'planned') return vague ? progress >= 100 : progress > 0;
  return status === 'drafting' && progress >= 100;
}
