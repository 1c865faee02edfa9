/** Families of Simplified Chinese words that headings of every trade have, with their English ones: `family: words > kinds of it`. */
export const headings = `
caveats: 注意事项, 注意点, 注意要点, 需要注意, 要注意, 需要留意, 要留意, 值得留意, 留意, 使用须知, 须知, 特别提醒, 重要提醒, 警示, caveats, caveat, things to note, points to note, things to keep in mind, what to watch out for, watch out for
initializing: 初始化, 启动准备, 初始设置, 首次配置, 初始化过程, initialization, initialisation, initializing, initialising, initial setup
location: 位置, 所在位置, 存放位置, 存放地点, 放在哪, 放在哪里, 在哪里找到, location, locations, position, positions > 路径
naming: 名称, 名字, 称呼
overriding: 覆盖, 覆盖默认
overwriting: 覆盖写入, 覆盖原有, overwriting, overwrite
enhancement: 增强, 强化, 加强, 功能增强, enhancement, enhancements, enhancing
optimization: 改善, 持续改进, 提高, 改良
recommended: 推荐, 首选, 推荐使用, 优先选用, recommended, preferred
information: 信息, 资讯
browsing: 查看, 浏览, 察看, 检视, browsing, inspecting
listing: 列出, 罗列, 列举, listing
solving: 解决, 解决方案, 解决办法, 解决方法, 解决思路, 解法, 对策, 破解之道, solution, solutions, solving, resolving
prerequisites: 前置要求, 前置知识, 预备知识, 前置准备, 知识储备, 知识准备, 需要先了解, 基础要求, 事前准备
preparing: 准备, 筹备, 预备, preparing
connection-handling: 建立连接, 连接建立
programming-word: 编程, 程序设计, programming
programming-language: 编程语言, 程序语言, 程序设计语言, programming language, programming languages
external: 外部, 外界, 外在, external
internal: 内部, 内在, internal
partial-word: 局部, partial
backend: 后端, backend, back end, back-end, backends
traditional: 传统, 传统方式, 传统方案, 传统做法, 旧做法, 旧方案, 老办法, 老做法, 以往做法, 以往的做法, 过去的做法, traditional, conventional, old way
optional: 可选, 选填, 非必需, 非必须, 可选项, optional
minimum: 最小, 最小值, 最低, minimum, minimal
minimizing: 最小化, minimization, minimizing, minimising
maximum: 最大, 最高, maximum, maximal
specifying: 指定, 明确指定, 给定, specifying
official: 官方, official
complexity-word: 复杂, 复杂性, 复杂度, 复杂程度, complexity, complex, complicated
simplicity: 简单, 简洁, 简易, 简便, 简明, simplicity, simple
simplification: 简化, 精简, 简化版, simplification, simplifying
returning: 返回, returning
impact: 影响, 波及
effect: 效果, 成效, 实际效果, 功效, effect, effects
hint: 提示, 提示信息, hint, hints
real-word: 真实, 真实世界, 现实, 现实世界, real-life, actual
case-study: 真实案例, 真实场景, 实际场景, 现实案例, 成功案例, 典型案例, 经典案例, 落地案例, 案例解析, 案例剖析, 案例展示, 实战场景, success stories, success story
success: 成功, success, successful
knowledge: 知识, 知识点, knowledge
knowledge-base: 知识库, knowledge base
knowledge-graph: 知识图谱, 图谱, knowledge graph, knowledge graphs
context-word: 上下文, 语境
retaining: 保留, 保留下来, 留下, retaining, preserving
keeping: 保持, 维持
intelligent: 智能, 智能化, 智慧, intelligent, smart
connection-failure: 无法连接, 连接失败, 连不上, 连接不上, 连接被拒, 连接被拒绝, 连接报错, cannot connect, connection refused, connection failed, connection failures
startup-failure: 无法启动, 启动失败, 启动不了, 起不来, 启动不起来, 启动报错, does not start, fails to start, startup failures
not-found: 找不到, 未找到, 不存在, 查无此, not found
build-failure: 构建失败, 编译失败, 编译报错, 编译不过, 构建报错, build failure, build failures, build errors
install-failure: 安装失败, 装不上, 安装报错, 安装不上, installation failure, installation errors
not-loading: 加载失败, 无法加载, 加载不出来, 加载不了, fails to load, loading failures
login-failure: 登录失败, 无法登录, 登录不了, 登不上, login failures, cannot log in
reloading: 重新加载, 再次加载, 重载配置, reloading
utilities: 实用工具, 实用程序, 工具函数, 工具类, 辅助函数, 辅助工具, 辅助方法, utilities, utility functions, helper functions, helpers
duplicates: 重复, 重复项, 重复数据, 雷同, duplicate, duplicated, duplication
history-word: 历史, 历史记录, 发展史, 发展历程, 演进历程, 演变过程, 演化过程, 历史演进, 历史沿革, 起源, 诞生, 简史, 历程, 历史背景, history, evolution
evolving: 演进, 演变, 演化, 进化, 变迁, evolution, evolving
internals-word: 内部实现, 实现细节, 底层实现, 源码分析, 源码解析, 源码解读, 源码剖析, 内部结构, implementation details
principles: 运行原理, 运作方式, 运作原理, 工作机制, 工作方式, 运行机制, 实现机制, 底层机制, 背后的原理, 是怎么工作的, 如何运作
judging: 判断, 判定, 判别, 甄别, 怎么判断, 如何判断, 判断依据, judging, determining
raw-word: 原始, 原样, 未加工, raw, original
characteristics: 特点, 特性, 特色, 亮点, 特质, 显著特点, 主要特性, characteristics, characteristic, highlights
continuous: 持续, 不断, continuous, ongoing
duration: 持续时间, 多长时间, 持续多久
browser: 浏览器, 网页浏览器, web browser
special-word: 特殊, 特别, special
edge-cases: 特例, 例外情况, 异常场景, 极端场景, 少见情况, 意外情况
decision-making: 决策, 决定, 抉择, 决策依据, 做决定, decision
progress-word: 进度, 进展, 进度跟踪, progress
forcing: 强制, 强行, 强制执行, enforcing, enforcement, forced
consistency: 一致, 保持一致, 前后一致
inconsistency: 不一致, 数据不一致, 对不上, 不相符, inconsistency, inconsistencies, inconsistent
space-word: 空间
support: 帮助, 求助, 获取帮助, 协助
extra: 额外, 附加, 追加项, additional, extra, supplementary
supplement: 补充, 补全, 增补, 补足, supplement
cheatsheet: 速查, 速查表, 速查卡, 速查手册, 快速参考, 快速查阅, 快速查询, 一览, 一览表, 速览, 备忘单, 参考表, quick reference, quick lookup
marking: 标记, 打标记, 做标记, 打标, marking, marked, markers
open-source: 开源, 开放源码, 开放源代码, 开源项目, open source
ignoring: 忽略, 无视, 忽视, 不理会, ignoring, ignored
native-word: 原生, native
direction: 方向, 走向, direction, directions
skills: 技能, 本领, 技能点, skills
constructor: 构造函数, 构造器, 构造方法, 构造函数注入, constructor, constructors
statement: 语句, statement, statements
balance: 平衡, 兼顾, balance
use-cases: 用例, 使用案例, 用法场景, 典型用途, 典型用法, 应用领域, 适用领域
summary: 知识回顾, 内容回顾, 本章回顾, 回顾, 总结回顾, 全文总结, 写在最后, 结束语, 尾声, 后记, 收尾, 本章小结, 本节小结, 一句话总结
`;
