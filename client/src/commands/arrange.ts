import { l10n, window } from 'vscode';
import type { Services } from '../services.ts';
import { filters, groupings, passes, sortings } from '../topics/arrange.ts';
import { filterName, groupingName, sortingName } from '../topics/words.ts';

/** Asks how to group the topics; an argument answers at once. */
export async function groupBy({ arrangement }: Services, argument: unknown): Promise<void> {
  const grouping =
    groupings.find(candidate => candidate === argument) ??
    (await pickOne(groupings, arrangement.current.grouping, groupingName, l10n.t('Group Topics By')));
  if (grouping) await arrangement.set({ grouping });
}

export async function sortBy({ arrangement }: Services, argument: unknown): Promise<void> {
  const sorting =
    sortings.find(candidate => candidate === argument) ??
    (await pickOne(sortings, arrangement.current.sorting, sortingName, l10n.t('Sort Topics By')));
  if (sorting) await arrangement.set({ sorting });
}

/** Asks which topics to show; an array of filters answers at once. */
export async function filterBy({ arrangement, store }: Services, argument: unknown): Promise<void> {
  if (Array.isArray(argument))
    return arrangement.set({ filters: filters.filter(filter => argument.includes(filter)) });
  const { current } = arrangement;
  const picked = await window.showQuickPick(
    filters.map(filter => ({
      label: filterName(filter),
      description: `${store.topics.filter(({ topic }) => passes(topic, [filter])).length}`,
      picked: current.filters.includes(filter),
      filter,
    })),
    {
      title: l10n.t('Filter Topics'),
      placeHolder: l10n.t('Topics to show; all of them where nothing is chosen'),
      canPickMany: true,
    },
  );
  if (picked) await arrangement.set({ filters: picked.map(item => item.filter) });
}

export async function clearFilter({ arrangement }: Services): Promise<void> {
  await arrangement.set({ filters: [] });
}

async function pickOne<Choice extends string>(
  choices: readonly Choice[],
  now: Choice,
  name: (choice: Choice) => string,
  title: string,
): Promise<Choice | undefined> {
  const items = choices.map(choice => ({
    label: name(choice),
    description: choice === now ? l10n.t('current') : '',
    choice,
  }));
  return (await window.showQuickPick(items, { title }))?.choice;
}
