/** Letters that are words by themselves, with those that make another word of them, before or behind. */
export const compounds: Readonly<Record<string, { readonly before?: string; readonly after?: string }>> = {
  问: { before: '访询提顾反追拷', after: '世卷' },
  答: { before: '回应解作', after: '案辩复卷' },
  空: { before: '时太天航架凭悬真', after: '间闲转中气调格行心洞投运' },
  零: { after: '件散售信拷依停成侵部开配宕碎' },
};
