import type { Guide } from '../../guide/model.ts';
import type { Ground, Treated } from './ground.ts';
import type { Phrase } from './wishes.ts';

/**
 * Where a half of an item that only asks what helps against the problems which another half names (`解决方案` of
 * `常见问题与解决方案`) is told: in the item's section, where that says what to do. Who tells of a problem seldom calls the
 * remedy one.
 */
export function helpedIn(
  { text }: Phrase,
  others: readonly Phrase[],
  home: number,
  { guide, outline: { headings, ends } }: Ground,
): Treated | null {
  if (!remedy.test(text) || !others.some(other => trouble.test(other.text))) return null;
  const start = headings[home]?.section.place.start ?? 0;
  const next = guide.sections[ends[home] as number] as Guide['sections'][number] | undefined;
  const told = helps.exec(guide.text.slice(start, next?.place.start ?? guide.text.length));
  return told === null ? null : { by: 'text', section: home, offset: start + told.index };
}

const remedy =
  /^(?:其|相应的?|如何|怎么|怎样)?(?:规避|避免|避坑|解决|应对|处理|修复|修正|预防|对策)(?:方案|方法|办法|措施|建议|策略|思路|手段)?$|^(?:how to )?(?:avoid|prevent|fix|solve|handle)(?:ing)?(?: (?:them|it|these))?$|^(?:their )?(?:fixes|solutions|remedies|workarounds|countermeasures|cures)$/i;
const trouble =
  /(?:错误|问题|陷阱|坑|误区|故障|异常|失败)$|(?:mistakes|errors|problems|pitfalls|issues|traps|gotchas|failures)$/i;
/** Not in a heading's own line, which names what the item does. */
const helps =
  /\n[^\n]*(?:✅|✔|正确|应该|应当|改[为成用]|换成|解决|修复|避免|规避|建议|对策|预防|\b(?:instead|should|avoid|prevent|fix|solution|remedy|workaround|make sure|ensure)\b)/i;
