import { flatMap } from '../../flatMap.ts';
import type { Guide } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import { rememberedText } from '../../remembered.ts';
import { languageOf } from './code.ts';
import { tablesOf } from './drawnTables.ts';
import { proseOf } from './prose.ts';
import { mayProve } from './sections.ts';

/**
 * Where a guide tells what to run and what must come of it: tables with a column of each, commands with what is expected
 * behind them, items with both. One alone shows how something is used.
 */
export function expectationsIn(guide: Guide): readonly Place[] {
  const tables = tablesOf(guide).filter(
    ({ header, rows, section }) =>
      rows.length > 1 &&
      mayProve(guide, section) &&
      header.some(head => outcome.test(head.trim())) &&
      header.some(head => action.test(head.trim())) &&
      rows.filter(row => row.some(cell => command.test(cell))).length > 1,
  );
  const fences = guide.fences.filter(
    fence => commands.has(languageOf(fence)) && mayProve(guide, fence.section) && expectsTwice(fence.code),
  );
  const items = flatMap(proseOf(guide).told, statements => {
    const found = statements.filter(
      ({ kind, text }) => kind === 'item' && (runs.test(text) || gives.test(text)),
    );
    return found.length > 1 ? found : [];
  });
  return [...tables, ...fences, ...items].map(({ place }) => place);
}

/** Languages of commands; elsewhere a comment on what should be tells of a setting. */
const commands = new Set(['bash', 'sh', 'shell', 'zsh', 'console', 'powershell', 'sql', 'http']);

const outcome =
  /^(?:expected(?: (?:results?|output|response|status|outcome|value))?|should (?:be|return|show|see)|预期(?:结果|输出|返回|响应|值)?|期望(?:结果|输出|返回|值)?)$/i;
const action =
  /^(?:(?:test )?(?:steps?|cases?|commands?|requests?|calls?|actions?|inputs?|checks?)|(?:测试)?(?:步骤|命令|操作|请求|调用|用例|场景|输入|检查项?|动作))$/i;
/** What is run: a command, a request or a call. */
const command =
  /^`?(?:curl|wget|nc|ping|dig|ssh|kubectl|docker|psql|redis-cli|grpcurl|http|openssl|systemctl|GET|POST|PUT|PATCH|DELETE)\b|\w\(.*\)/;

const expectsTwice = rememberedText(1_000, (code: string): boolean => {
  if (!/expect|should|must|预期|期望|应/.test(code)) return false;
  return (code.match(expected)?.length ?? 0) > 1 && !asksVersions(code);
});

/** Whether commands do nothing but ask what is installed. */
export function asksVersions(code: string): boolean {
  if (!mayAsk.test(code)) return false;
  const lines = code.split('\n').filter(line => /^\s*[^#\s]/.test(line));
  return lines.length > 0 && lines.every(line => /\s(?:--?version|-v|version)\b/i.test(line));
}

/** What a code must hold before its lines are looked at. */
const mayAsk = /ersion|VERSION| -[vV]\b/;

/** A comment behind a command, or below it, on what has to come of it. */
const expected =
  /(?:\s|^)(?:#|\/\/|--) ?(?:expect(?:s|ed)?\b(?! (?:that|to be)\b)|should (?:be|print|return|show|say|give|fail)\b|must (?:be|print|return|show)\b|预期|期望|应(?:该|当)?(?:为|返回|输出|看到|显示|提示))/gim;

/** An item that opens with a command and tells what it gives: `curl … 返回 200`. */
const gives =
  /^\W*(?:curl|wget|nc|ping|dig|ssh|kubectl|docker|psql|redis-cli|grpcurl|openssl|systemctl|select|show) .{3,160}(?:返回|输出|应|(?:returns|prints|shows|gives|answers|is) \S)/i;
/** An item that says to run something, and what must be seen then: `执行 nc -vz …，应提示 succeeded`. */
const runs =
  /(?:执行|运行|访问|请求|调用|发送)\s?.{3,120}[，,;；](?:结果|此时|页面|终端)?应(?:该|当)?(?:为|返回|输出|看到|显示|提示|超时|失败|成功|拒绝)|^\W*(?:run|execute|call|request|send|open) .{3,120}\b(?:you should (?:see|get)|(?:it|this) (?:should|must) (?:print|return|show|say|fail|succeed|time out|be))\b/i;
