import { expect, test } from 'vitest';
import { LineIndex } from '../../../server/src/core/place.ts';
import { readParts } from '../../../server/src/core/plan/parts.ts';

test.each([
  ['生产者（确认、幂等、事务）', ['确认', '幂等', '事务']],
  ['拓扑（客户端、对等）', ['客户端', '对等']],
  ['缓存（Redis、本地缓存等）', ['Redis', '本地缓存']],
  ['限流（令牌桶、漏桶等等）', ['令牌桶', '漏桶']],
  ['Caching (Redis, etc.)', ['Redis']],
  ['Access (RBAC/ABAC)', ['RBAC', 'ABAC']],
  ['加密（TLS/mTLS）', ['TLS', 'mTLS']],
  ['流水线（CI/CD）', ['CI/CD']],
  ['网络（TCP/IP）', ['TCP/IP']],
  ['Rollback (2-3 sentences)', []],
  ['回滚（用表格）', []],
  ['Upgrades: what breaks', []],
  ['升级：如何回退', []],
  ['Upgrades: what breaks, rollback', ['what breaks', 'rollback']],
  ['**Output: the lock file**', []],
  ['**Engines: SQLite, DuckDB**', ['SQLite', 'DuckDB']],
  ['**Engines**: SQLite, DuckDB', ['SQLite', 'DuckDB']],
  ['**Engines (sled, redb)**', ['sled', 'redb']],
  ['Elements of a page (list, table)', ['list', 'table']],
  ['Case study – the lock gate', ['the lock gate']],
  ['Case study: the lock gate that was stuck for days', ['the lock gate that was stuck for days']],
  ['Example 2 - a ferry in fog', ['a ferry in fog']],
  ['实战案例 - 潮汐预报', ['潮汐预报']],
  ['Mooring – as the harbour office asks', []],
  ['Case studies – three at least', []],
])('%s', (text, parts) => {
  expect(readParts({ text, start: 0 }, new LineIndex(text)).parts.map(part => part.text)).toEqual(parts);
});
