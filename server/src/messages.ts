import cli from '../../l10n/server/zh-cn/cli.json' with { type: 'json' };
import guide from '../../l10n/server/zh-cn/guide.json' with { type: 'json' };
import judge from '../../l10n/server/zh-cn/judge.json' with { type: 'json' };
import lsp from '../../l10n/server/zh-cn/lsp.json' with { type: 'json' };
import plan from '../../l10n/server/zh-cn/plan.json' with { type: 'json' };
import rules from '../../l10n/server/zh-cn/rules.json' with { type: 'json' };
import write from '../../l10n/server/zh-cn/write.json' with { type: 'json' };
import { type Locale, type Translate, translator } from './core/translate.ts';

/** The translator for a locale; each area of the program keeps its sentences in a file of its own. */
export function translatorFor(locale: Locale): Translate {
  return locale === 'en'
    ? translator()
    : translator({ ...plan, ...guide, ...judge, ...rules, ...write, ...cli, ...lsp });
}

/** The locale that a language tag such as `zh_CN.UTF-8` or `zh-Hans` asks for. */
export function localeOf(tag: string | undefined): Locale {
  return tag && /^zh/i.test(tag) ? 'zh-cn' : 'en';
}
