import type { Context } from '../context.ts';
import type { DraftListing } from '../draft.ts';
import type { Block } from '../text/blocks.ts';
import { baseName } from '../text/paths.ts';

/** Whether a fence shows how something is written: the line over it says so. */
export function isExample(block: Block, above: Block | undefined, { vocabulary }: Context): boolean {
  if (block.kind !== 'fence' || above?.kind !== 'paragraph') return false;
  const line = above.lines.at(-1)?.text.trimEnd().slice(-longestLead) ?? '';
  const found = /[:：]$/.test(line) ? vocabulary.example.find(line.toLowerCase()) : null;
  return found !== null && !/^\s*[,，]?[^,，]*[,，]/.test(line.slice(found.end).replace(/^\s*[,，]/, ''));
}

/** What announces an example stands in the last words before it. */
const longestLead = 80;

/**
 * Menus of a site beside lists that name the files to write: one that names only other files shows what
 * a menu looks like and promises nothing.
 */
export function withoutMenus(listings: readonly DraftListing[]): readonly DraftListing[] {
  if (!listings.some(({ isMenu }) => isMenu)) return listings;
  const named = new Set(listings.filter(isOfPlan).flatMap(filesOf));
  return named.size === 0
    ? listings
    : listings.map(listing => {
        const files = filesOf(listing);
        const known = files.filter(file => named.has(file));
        return listing.isMenu && known.length === 0 ? { ...listing, defines: 'nothing' } : listing;
      });
}

/** Whether a listing of files was written for the plan's sake: not one of data, nor what a sentence names. */
function isOfPlan({ isMenu, defines, drafts }: DraftListing): boolean {
  return isMenu === undefined && defines === 'files' && drafts.some(({ kind }) => kind !== 'inline');
}

function filesOf({ drafts }: DraftListing): string[] {
  return drafts.flatMap(({ path }) => (path ? baseName(path.text) : []));
}
