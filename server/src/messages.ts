import { type Locale, type Translate, translator } from './core/translate.ts';

/** The translator for a locale; each area of the program keeps its sentences in a file of its own under `l10n/server`. */
export function translatorFor(_locale: Locale): Translate {
  return translator();
}
