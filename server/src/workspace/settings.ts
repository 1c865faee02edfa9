import { defaultSettings, type RuleSetting, type Settings } from '../core/settings.ts';
import type { Translate } from '../core/translate.ts';
import type { Config, RuleConfig } from './config.ts';

/** Which documents are plans and how to read and judge them. */
export interface ProjectOptions {
  readonly plans: readonly string[];
  /** Those of them that somebody named one by one, and that are plans whatever their own words say. */
  readonly named?: readonly string[];
  /** The base folder of planned paths, where the configuration fixes it. */
  readonly base: string | null;
  readonly settings: Settings;
}

/** Resolves a configuration: every field that it leaves out has its default. */
export function settingsOf(config: Config, translate: Translate): Settings {
  return {
    translate,
    labels: config.labels ?? defaultSettings.labels,
    synonyms: config.synonyms ?? defaultSettings.synonyms,
    criteria: config.criteria ?? defaultSettings.criteria,
    lines: config.lines ?? defaultSettings.lines,
    rules: Object.fromEntries(
      Object.entries(config.rules ?? {}).map(([id, setting]) => [id, ruleSettingOf(setting)]),
    ),
    priorities: { ...defaultSettings.priorities, ...config.priorities },
    insertions: defaultSettings.insertions,
  };
}

/** What a project needs, given the plans that were chosen, all of them `named` by the user or found. */
export function projectOptionsOf(
  config: Config,
  plans: readonly string[],
  translate: Translate,
  named: readonly string[] = namedIn(config, plans),
): ProjectOptions {
  return { plans, named, base: config.root ?? null, settings: settingsOf(config, translate) };
}

/** The plans that a configuration names by their paths: one that fits a pattern may be any document. */
function namedIn({ plans: given = [] }: Config, plans: readonly string[]): readonly string[] {
  const paths = new Set([given].flat().map(one => pathOf(one).toLowerCase()));
  return plans.filter(path => paths.has(path.toLowerCase()));
}

/** `warning`, `off`, `true` (its own default), `false` or `[severity, options]`. */
export function ruleSettingOf(setting: RuleConfig): RuleSetting {
  const [level, options = null] = Array.isArray(setting) ? setting : [setting];
  return {
    severity: level === false ? 'off' : level === true ? null : (level as RuleSetting['severity']),
    options,
  };
}

/** A glob, or a path, without the `./` before it. */
export function pathOf(glob: string): string {
  return glob.replace(/^\.\//, '');
}
