import type { Statement } from './prose.ts';

/** Whether a section tells how something is selected on a screen. */
export function isByClicks(statements: readonly Statement[]): boolean {
  return statements.filter(({ text }) => clicks.test(text)).length > 1;
}

const clicks =
  /^\W*(?:(?:then|next|now|and),? )?(?:click|open|select|press|tap|go to|navigate|tick|drag) .{2,}|^[^\p{L}]*(?:点击|打开|选中|勾选|进入|按下)/iu;

/** Whether a section lists what was taken for each part of a system, which leaves nothing to choose. */
export function isOfStack(statements: readonly Statement[]): boolean {
  const parts = statements.filter(({ kind, text }) => kind === 'item' && ofStack.test(text));
  return (
    parts.length > 2 && !statements.some(({ text }) => /如果|适合|\b(?:if|when|unless)\b|何时/i.test(text))
  );
}

const ofStack =
  /^[^\p{L}\p{N}]*(?:前端|后端|数据库|缓存|部署|语言|框架|消息队列|监控|日志|存储|构建|测试|网关|容器|front ?end|back ?end|database|cache|deployment|language|framework|messaging|queue|monitoring|logging|storage|build|testing|hosting)[^:：]{0,6}[:：]/iu;
