import type { ClientSettings } from '../protocol.ts';
import type { Config } from '../workspace/config.ts';
import { takeOutFlaws } from '../workspace/configCheck.ts';
import type { Client } from './client.ts';
import { checkedFeatures } from './featureSettings.ts';

/**
 * The folder's own configuration goes before the client's settings, key by key; what those say of features is `settings`.
 * `flaws` say what is wrong with them, of which no file tells.
 */
export function mergedSettings(
  client: ClientSettings,
  own: Config,
  { translate: t }: Client,
): { readonly settings: ClientSettings; readonly merged: Config; readonly flaws: readonly string[] } {
  const { plans, base, lines, rules } = client;
  const shown = checkedFeatures(client, t);
  const given = { plans, root: base, lines, rules };
  const theirs: Record<string, unknown> = structuredClone(
    Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined)),
  );
  const found = takeOutFlaws(theirs, t).map(({ path, message }) =>
    t('In the settings, guidewright.{0}: {1}', path.join('.').replace(/^root$/, 'base'), message),
  );
  const config = theirs as Config;
  const flaws = [...shown.flaws, ...found];
  return {
    settings: shown.settings,
    flaws,
    merged: { ...config, ...own, rules: { ...config.rules, ...own.rules } },
  };
}
