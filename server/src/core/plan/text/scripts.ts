/** What a text says twice, in Latin and in Chinese letters: `Status 状态`, `文件 / File`; null where it does not. */
export function inBothScripts(text: string): { readonly latin: string; readonly chinese: string } | null {
  const latinFirst = /^([^\p{Script=Han}]+?)[\s/|·]+([\p{Script=Han}]{2,})$/u.exec(text);
  if (latinFirst) return { latin: latinFirst[1] as string, chinese: latinFirst[2] as string };
  const chineseFirst = /^([\p{Script=Han}]{2,})[\s/|·]+([^\p{Script=Han}]+)$/u.exec(text);
  return chineseFirst && { latin: chineseFirst[2] as string, chinese: chineseFirst[1] as string };
}
