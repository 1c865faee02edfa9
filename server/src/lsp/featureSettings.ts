import type { Translate } from '../core/translate.ts';
import type { ClientSettings, Feature } from '../protocol.ts';

const features: Readonly<Record<Feature, true>> = {
  diagnostics: true,
  completion: true,
  codeActions: true,
  hover: true,
  codeLens: true,
  inlayHints: true,
  navigation: true,
  links: true,
  rename: true,
  symbols: true,
};

/** A client's settings without those of what is shown that make no sense; `flaws` say which, each in a sentence. */
export function checkedFeatures(
  settings: ClientSettings,
  translate: Translate,
): { readonly settings: ClientSettings; readonly flaws: readonly string[] } {
  const flaws: string[] = [];
  const expect = (key: string, wanted: readonly string[], value: unknown): void => {
    const last = wanted.at(-1) as string;
    const options =
      wanted.length < 2 ? last : translate('{0} or {1}', wanted.slice(0, -1).join(translate(', ')), last);
    const found = translate('Expected {0}, found {1}.', options, `“${String(value).slice(0, 60)}”`);
    flaws.push(translate('In the settings, guidewright.{0}: {1}', key, found));
  };
  const scope: unknown = settings.diagnostics?.scope ?? 'workspace';
  if (scope !== 'workspace' && scope !== 'open') expect('diagnostics.scope', ['workspace', 'open'], scope);
  const given: unknown = settings.features ?? {};
  const entries = typeof given === 'object' && given !== null ? Object.entries(given) : [];
  if (typeof given !== 'object') expect('features', [translate('keys with values')], given);
  const known = entries.filter(([name, value]) => {
    if (!Object.hasOwn(features, name)) expect('features', Object.keys(features), name);
    else if (typeof value !== 'boolean' && value !== null)
      expect(`features.${name}`, ['true', 'false'], value);
    else return value !== null;
    return false;
  });
  return { settings: { ...settings, features: Object.fromEntries(known) }, flaws };
}
