import type { Fence, Guide } from '../../guide/model.ts';
import { rememberedText } from '../../remembered.ts';
import { bit } from './cues.ts';
import { cuesIn } from './lexicon.ts';
import { type Dimension, readings } from './measures.ts';
import { under } from './sections.ts';

/** A fence that shows text, not code: output, a list of figures. */
export function isText({ excluded, language, declared }: Fence): boolean {
  if (excluded === 'output' || excluded === 'prose') return true;
  const named = declared ?? language;
  return (
    (excluded === null || excluded === 'fragment') &&
    (named === null ||
      named === 'text' ||
      named === 'txt' ||
      named === 'plain' ||
      named === 'plaintext' ||
      named === 'console' ||
      named === 'output' ||
      named === 'log')
  );
}

/** What the figures of data are worth that stand in YAML or JSON under a heading on what was measured. */
export function weighData(guide: Guide, fence: Fence): 'compared' | null {
  const { code, section, language } = fence;
  if (section === null || (language !== 'yaml' && language !== 'json') || !/\d/.test(code)) return null;
  const title = (guide.sections[section]?.title ?? '').slice(0, 200);
  return measuredTitle.test(title) && !preparing.test(title) && measuresSeveral(code) ? 'compared' : null;
}

const measuredTitle =
  /\bbenchmark\w*\b|\b(?:measured|measurements)\b|\bperformance (?:results?|comparison)\b|基准测试|压测|实测|性能(?:对比|数据|结果)/i;
const preparing =
  /\b(?:config\w*|set-?up|scripts?|running|how to|targets?|goals?|suite|plan)\b|配置|脚本|目标|计划|方案|如何/i;

/** Whether rates, or times that lines call a performance, stand there twice. */
const measuresSeveral = rememberedText(200, (code: string): boolean => {
  let rates = 0;
  let times = 0;
  for (const line of code.split('\n')) {
    const found = /\d/.test(line) ? readings(line) : [];
    const cues = found.length > 0 ? cuesIn(line.replaceAll('_', ' ')) : 0;
    if ((cues & bit.target) !== 0) continue;
    if (found.includes('rate')) rates++;
    else if (found.includes('time') && (cues & bit.performance) !== 0) times++;
  }
  return rates > 1 || times > 1;
});

/** What the figures of such a fence are worth. */
export function weighText(guide: Guide, { code, section }: Fence): 'compared' | 'claimed' | null {
  const { value, subject, isByHand } = figuresOfText(code);
  return subject || (!isByHand && under(guide, section, 'performance', 'gain')) ? value : null;
}

/** Lines of a log, which tell of single requests. */
const logged =
  /^\s*(?:\[?\d{4}-\d\d-\d\d[T ]|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d )|\b(?:INFO|WARN|ERROR|DEBUG|TRACE)\b/;

/** What is reckoned to show how, rather than measured. */
const reckoned = /=.*(?:[×÷]|\s[*/]\s)|(?:[×÷]|\s[*/]\s).*=/;

/** What a text's figures are worth, and whether it says itself that they are about performance. */
const figuresOfText = rememberedText(500, (code: string) => {
  const lines = code.split('\n');
  // A block in braces is configuration.
  if (lines.some(line => line.endsWith('{'))) return noFigures;
  const numbered = lines.filter(line => /\d/.test(line) && !logged.test(line));
  const counts = new Map<Dimension, number>();
  for (const line of numbered) {
    const found = readings(line);
    if (found.length === 0 || (cuesIn(line) & bit.target) !== 0) continue;
    for (const dimension of new Set(found))
      if (dimension !== 'percent') counts.set(dimension, (counts.get(dimension) ?? 0) + 1);
  }
  if (counts.size === 0 || numbered.some(line => reckoned.test(line))) return noFigures;
  const repeated = Math.max(...counts.values()) >= 2 || (counts.has('factor') && counts.size >= 2);
  return {
    value: repeated ? ('compared' as const) : ('claimed' as const),
    subject: numbered.some(isOnSubject),
    // Whole minutes are set by hand as often as they are measured.
    isByHand: counts.size === 1 && counts.has('time') && !numbered.some(line => finer.test(line)),
  };
});

/** A time that is given in seconds or less, or in a part of something longer. */
const finer = /\d\s?(?:ms|[µu]s|ns|s|sec\w*|毫秒|微秒|纳秒|秒)(?![\p{L}\d])|\d\.\d/u;

const noFigures = { value: null, subject: false, isByHand: false };

function isOnSubject(line: string): boolean {
  const cues = cuesIn(line);
  return (cues & bit.target) === 0 && (cues & (bit.performance | bit.gain)) !== 0;
}
