import { english } from './en.ts';
import type { Labels, SomeLabels } from './model.ts';
import { german } from './others/de.ts';
import { spanish } from './others/es.ts';
import { french } from './others/fr.ts';
import { japanese } from './others/ja.ts';
import { korean } from './others/ko.ts';
import { portuguese } from './others/pt.ts';
import { russian } from './others/ru.ts';
import { chinese } from './zh-cn.ts';

/** The languages that have more than words: patterns of demands, numerals. */
export const whole: readonly Labels[] = [english, chinese];

/** Languages that plans are read in as well, though nothing is written in them: the words for what is commonest. */
const others: readonly SomeLabels[] = [spanish, portuguese, french, german, japanese, korean, russian];

/** Every language that plans are read in; plans mix them freely. */
export const languages: readonly Labels[] = [...whole, ...others.map(complete)];

/** Labels that have a word for everything, be it none. */
function complete(some: SomeLabels): Labels {
  return filled(english, some) as Labels;
}

/** The same shape as `model` with the words of `some`: where these have none, empty ones. */
function filled(model: unknown, some: unknown): unknown {
  if (typeof model === 'string') return some ?? '';
  if (Array.isArray(model)) return some ?? [];
  if (typeof model !== 'object' || model === null) return some ?? {};
  const known = (some ?? {}) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(model).map(([key, value]) => [key, filled(value, known[key])]));
}
