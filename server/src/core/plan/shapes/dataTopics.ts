import type { Context } from '../context.ts';
import type { Draft, DraftListing } from '../draft.ts';
import type { Scope } from '../scope.ts';
import { type Fence, frontMatter, type ListBlock } from '../text/blocks.ts';
import { type Data, readFlow } from '../text/data.ts';
import type { Line } from '../text/line.ts';
import { isDocument, pathsIn } from '../text/paths.ts';
import { linesWithin } from '../text/within.ts';
import { readYaml } from '../text/yaml.ts';
import { documentsIn, listOf } from './dataItems.ts';
import { leadPriority, leadState } from './leads.ts';
import { listTopics } from './lists.ts';

/** The topics that lists of YAML or JSON tell: pages of a menu, or records of fields. */
export function dataTopics(fence: Fence, scope: Scope, context: Context): DraftListing[] {
  if (scope.role === 'aside' || scope.role === 'criteria') return [];
  const data = dataOf(fence, context);
  if (data === null) return [];
  return listsIn(data, null, context).flatMap(({ list, lead, isOfSettings }) => {
    const isState = lead !== null && saysAll(lead, context);
    const listings = listTopics(list, scope, isState ? lead : null, new Set(), context);
    const kept = isOfSettings ? listings.filter(({ drafts }) => drafts.some(isPlanned)) : listings;
    return kept.map(listing => ({ ...listing, isMenu: !isState && !listing.drafts.some(isPlanned) }));
  });
}

function isPlanned({ status, lines, priority, progress, outline, effort, owner }: Draft): boolean {
  return outline.length > 0 || [status, lines, priority, progress, effort, owner].some(fact => fact !== null);
}

/** Whether a key says the state or priority of all that stands under it. */
function saysAll(key: Line, context: Context): boolean {
  return (leadState(key, context) ?? leadPriority(key, context)) !== null;
}

function dataOf({ lang, lines }: Fence, { index }: Context): Data | null {
  if (['yaml', 'yml', frontMatter].includes(lang)) return readYaml(lines);
  const [first, last] = [lines[0], lines.at(-1)];
  if (!/^json[c5]?$/.test(lang) || !first || !last) return null;
  const end = last.start + last.text.length;
  return readFlow({ text: index.text.slice(first.start, end), start: first.start }).data;
}

/** A list of documents, with the key that it stands under. */
interface Led {
  readonly list: ListBlock;
  readonly lead: Line | null;
  /** Its records are settings unless they say what is planned. */
  readonly isOfSettings: boolean;
}

/** The outermost lists that hold documents. */
function listsIn(data: Data, lead: Line | null, context: Context): Led[] {
  if (data.kind === 'scalar') return [];
  const isOfLeads = data.kind === 'mapping' && data.entries.some(({ key }) => saysAll(key, context));
  const items = isOfLeads ? [] : documentsIn(data, 2, context);
  if (items.length > 0) return [{ list: listOf(items), lead, isOfSettings: false }];
  if (data.kind === 'sequence') return data.items.flatMap(item => listsIn(item, lead, context));
  return data.entries.flatMap(({ key, value }) => {
    if (others.test(key.text)) return [];
    const found = listsIn(value, key, context);
    if (!settings.test(key.text)) return found;
    return found.map(one => ({ ...one, isOfSettings: !namesFiles(one.list) }));
  });
}

function namesFiles(list: ListBlock): boolean {
  return linesWithin(list).some(line => pathsIn(line).some(({ text }) => isDocument(text)));
}

/** Keys of settings, whose records are no documents unless they name some or say what is planned. */
const settings = /^(?:services|jobs|steps|volumes|networks|plugins|hooks|repos|scripts|tasks|stages)$/i;

/** Keys of what is no part of a plan, but stands beside it. */
const others =
  /^(?:related|see[-_ ]?also|sources?|references?|links?|aliases|redirects?|相关|参考|参见|来源)/i;
