import type { ClientSettings } from '../protocol.ts';
import type { Config } from '../workspace/config.ts';
import { takeOutFlaws } from '../workspace/configCheck.ts';
import type { Client } from './client.ts';

/**
 * The folder's own configuration goes before the client's settings, key by key. `flaws` say what is wrong with those, of
 * which no file tells.
 */
export function mergedSettings(
  { plans, base, lines, rules }: ClientSettings,
  own: Config,
  { translate: t }: Client,
): { readonly merged: Config; readonly flaws: readonly string[] } {
  const given = { plans, root: base, lines, rules };
  const theirs: Record<string, unknown> = structuredClone(
    Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined)),
  );
  const flaws = takeOutFlaws(theirs, t).map(({ path, message }) =>
    t('In the settings, guidewright.{0}: {1}', path.join('.').replace(/^root$/, 'base'), message),
  );
  const config = theirs as Config;
  return { merged: { ...config, ...own, rules: { ...config.rules, ...own.rules } }, flaws };
}
