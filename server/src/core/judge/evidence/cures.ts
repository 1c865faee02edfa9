import type { Guide, Section } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import { rememberedText } from '../../remembered.ts';
import { proseOf, says } from './prose.ts';
import { under } from './sections.ts';

/** What says that something goes wrong. */
const failing =
  /\b(?:fail(?:s|ed|ure)?|errors?|crash(?:es|ed)?|hangs?|dies?|complains?|warns?|stuck|time[sd]? out|refused|denied|rejected|missing|lost|stale|wrong|broken|breaks|vanish(?:es)?|too (?:many|large|long|slow|big)|out of|no space|cannot|can['’]t|(?:does|do|did|is|are|was|were|will|wo|has|have)(?:n['’]t| not)|never|unable|invalid|leaks?|grows|fills|falls? behind|loops?|not found|unreachable|(?:http|status|error|code|returns?|answers?)\W{0,3}[45]\d\d|[45]\d\d (?:errors?|responses?))\b|失败|报错|时报|出错|异常|超时|卡[住在死]|崩溃|丢失|堆积|不生效|没有?(?:执行|生效|触发|反应|响应|收到)|无法|连不上|起不来|打不开|拒绝|泄漏|变慢|飙升|过高|不足|冲突|不一致|一直在|反复|(?:返回|状态码?|报)\W{0,3}[45]\d\d(?!\d)|(?<!\d)[45]\d\d\s?(?:错误|响应)/i;

/** What opens a sentence, or a clause, that tells what to do about it. */
const curing =
  /^\W{0,4}(?:then |so |or |instead,? |first,? |usually,? )?(?:run|set|raise|lower|add|append|remove|use|check|restart|drop|delete|disable|enable|increase|decrease|reduce|turn|move|copy|create|install|ask|split|pin|switch|upgrade|downgrade|clear|rebuild|reset|revoke|rotate|stop|start|kill|give|put|cancel|apply|change|configure|reload|retry|wait|close|rename|replace|fix|update|point|mount|free|purge|redeploy|roll|scale|sync|regenerate|re-\w+|release|unlock|look at|grant|renew|pass|forward)\b|^.{0,24}(?:把.{1,30}[改调拼换设加放]|换[成个]|改[成为用]|执行|[调设][大小高低为成]|减小|增大|降低|提高|安装|开启|定位|清理|重启|重载|升级|回滚|统一|加上|补上|加索引|拆分|关闭|打开|检查|确认|查看)|即可[。；]?$/i;

/** Where a statement's first part ends and what is to be done about it may begin. */
const parts = /[:：]\s|[。！？；：]|[.!?;—–→]\s|\s[—–→-]\s|，/;

/**
 * Problems that are told, two or more beside each other, with what to do about them: a heading, a label or a first
 * clause says what fails, a later one what to do.
 */
export function curedIn(guide: Guide): readonly Place[] {
  const groups = new Map<number, Place[]>();
  for (const statements of proseOf(guide).of) {
    const index = statements[0]?.section;
    if (index === undefined || under(guide, index, 'summary', 'setup')) continue;
    const section = guide.sections[index] as Section;
    const isHeaded = tellsFailure(section);
    const onTrouble = under(guide, index, 'trouble', 'diagnosis');
    const cured = statements.filter(
      one =>
        says(one, 'remedy') &&
        (isHeaded ? cures(one.text, any) : cures(one.text, onTrouble ? lead : failing)),
    );
    if (cured.length === 0) continue;
    // What stands under a heading on one problem cures that one.
    const group = isHeaded ? section.parent : index;
    const places = (isHeaded ? cured.slice(0, 1) : cured).map(({ place }) => place);
    groups.set(group ?? index, [...(groups.get(group ?? index) ?? []), ...places]);
  }
  return [...groups.values()].filter(({ length }) => length > 1).flat();
}

/** Whether a heading is a problem. */
function tellsFailure({ title, level }: Section): boolean {
  const text = title.slice(0, 200);
  return (level > 2 || (level === 2 && /[?？]/.test(text))) && failing.test(text);
}

const any = /(?:)/;
/** A few words that something follows. */
const lead = /^.{2,40}$/;

/** Whether a text opens with a problem, by a pattern, and goes on to what to do about it. */
function cures(text: string, problem: RegExp): boolean {
  const [first = '', ...others] = partsOf(text);
  const clauses = problem === any ? [first, ...others] : others;
  // What speaks may stand before what it says: `nginx: host not found`.
  return (
    (problem.test(first) ||
      (first.length < 16 && problem.test(others[0] ?? '') && !curing.test(others[0] ?? ''))) &&
    clauses.some(clause => curing.test(clause))
  );
}

const partsOf = rememberedText(2_000, (text: string): readonly string[] => text.slice(0, 800).split(parts));
