/** Whether a name is on how things stand to each other: `Kafka 与 Pulsar 的区别`. Telling each of them does not tell it. */
export function isRelation(name: string): boolean {
  return relation.test(name) || between.test(name) || (comparison.test(name) && !quality.test(name));
}

/** What of a name joins things: what ends one that compares them, or tells how they stand to each other, is none of the last. */
export function joinedIn(name: string): string {
  return name.replace(relation, '').replace(comparison, '');
}

/** Not one that is itself joined: `实体与关系`. */
const relation = /(?<![和与及、\s])的?(?:概念)?(?:区别|区分|辨析|差异|异同|对照|关系|关联)$/;
const between =
  /^(?:(?:describe|explain|understand|discuss|know|learn|summari[sz]e) )?(?:the )?(?:differences?|relations?|relationships?) between /i;
const comparison = /(?<![和与及、\s])的?(?:对比|比较)$/;
/** By what things are compared: each of several qualities may be told alone. */
const quality =
  /性能|速度|体积|大小|延迟|时延|吞吐|成本|费用|开销|资源|内存|功能|特性|复杂度|[易可][\u4e00-\u9fff]性/;
