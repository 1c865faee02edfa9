/** Families of Simplified Chinese words that chapters of books and manuals have, with their English ones: `family: words > kinds of it`. */
export const chapters = `
iterating: 迭代, 迭代开发, 反复改进, iteration, iterating, iterative
remote: 远程, 远端, remote, remotely
view-word: 视图, view, views
entry-points: 入口, 入口文件, 程序入口
inserting: 插入, 插入数据, insert, inserting, insertion
prerequisites: 入门要求, 上手前, 动手之前
unified: 统一, 一体化, 归一, unified, uniform, unifying
long-term: 长期, 长远, 长时间, long-term, long term
short-term: 短期, 短时间, short-term, short term
enterprise: 企业, 企业级, enterprise
large-scale: 大规模, 海量, 超大规模, 大数据量, 数据量大, large-scale, large scale, at scale, massive
private-word: 私有, private
public-word: 公共, 公有, 公开, public
deliverables: 交付物, 交付成果, 产出, 产出物, 输出物, 交付内容, 交付清单, deliverables, deliverable
philosophy: 理念, 设计理念, 设计哲学, 哲学, 核心理念, 核心思想, 设计思想, 思想, 指导思想, 基本思想, philosophy, design philosophy, core ideas, core idea, idea, ideas
title-word: 标题, 题目, title, titles
resetting: 重置, 复位, 恢复默认, reset, resetting
flags: 标志, 标志位, 标识位, flag, flags
splitting: 划分, 分解, 拆成, 分开
source-code: 源码, 源代码, source code
appending: 追加, 末尾添加, append, appending
forbidding: 禁止, 严禁, 不允许, 禁忌, 不该做, 禁止事项, forbidden, prohibited, forbidding, not allowed
experience: 经验, 心得, 经验总结, 心得体会, 体会, 经验分享, 实践经验, 实战经验, experience, experiences
interpreting: 解读, 读懂, 看懂, 怎么看懂, 如何解读, interpreting, interpretation
preview: 预览, preview, previews, previewing
expecting: 预期, 期望, 预计, 期待, expected, expectation
dialogue: 对话, 交谈, conversation, conversations, dialogue
random: 随机, 随机性, random, randomness
console-word: 控制台, 管理控制台, console, consoles
precision: 精确, 准确, 精准, 准确性, 精确度, 精准度, 准确度
binary: 二进制, binary
dimension: 维度, dimension, dimensions
website: 网站, 站点, 建站, 网站搭建
exiting: 退出, 退出程序, exit, exiting, quit
health-word: 健康, 健康状况, 健康度, health, healthy
motivation: 理由, 出发点, 使用理由, 选择理由, 为何选择, 为什么选择
essence: 本质, 实质, 真相, 到底是什么, 究竟是什么, essence
chaining: 链式, 链式调用, chaining, chained
printing: 打印, 打印输出, 输出到屏幕, print, printing
composite: 复合, 组合式, composite, compound
single-responsibility: 单一职责, 单一职责原则, 职责单一, 只做一件事, single responsibility, single responsibility principle
open-closed: 开闭原则, 对扩展开放, open-closed principle, open closed principle
liskov: 里氏替换, 里氏替换原则, liskov substitution, liskov substitution principle
interface-segregation: 接口隔离, 接口隔离原则, 接口分离原则, interface segregation, interface segregation principle
dependency-inversion: 依赖倒置原则, 依赖反转, 依赖反转原则
demeter: 迪米特法则, 最少知识原则, 最少知道原则, law of demeter
solid: 面向对象设计原则, 设计六大原则, solid principles > 单一职责, 开闭原则, 里氏替换, 接口隔离
trend: 趋势, 走势, trend, trends
factors: 因素, 影响因素, 要素, 关键因素, 考虑因素, 考量因素, factor, factors
machine-word: 机器, 计算机, 电脑, machine, machines, computer, computers
virtual: 虚拟, virtual
free-of-charge: 免费, 不收费, 零费用, 免费版, 免费额度, free of charge, free tier, for free
paid: 付费, 收费, 商业版, 付费版, paid, commercial
observing: 观察, observe, observing
ways: 做法, 办法, 手段, 手法, 途径
research: 研究, 调研, 探究, 调查, research, study, studies
navigation: 页面跳转, 跳转
author: 作者, 编者, author, authors
audience: 读者, 目标读者, 读者对象, 目标受众, 受众, 适合人群, 适用人群, 适用对象, 适合谁, 适合谁阅读, 谁应该阅读, 谁适合阅读, 写给谁, 目标用户, 面向人群
counting: 计数, 统计数量, 统计个数, 数个数, counting, count
existence: 存在, 是否存在, 存在性, exists, existence
low-level: 底层, 低层, low-level, low level
books: 书籍, 图书, 书单, 推荐书籍, 推荐书目, 书目, 好书, books, book
code-samples: 代码片段, 片段, 代码段, 代码示例, 示例代码, 样例代码, 完整代码, 参考代码, 代码样例
orders: 订单
distinguishing: 区分, 分辨, 辨别, 如何区分, 分清, distinguishing, telling apart
filling: 填充, 补齐, 补零, 填满, padding, filling
members: 成员, member, members
sharing: 分享
appendix: 附录, appendix, appendices
correcting: 修正, 纠正, 更正, 订正, 改正, 矫正, correction, corrections
usability: 体验, 使用体验, 交互体验, 用户体验优化
linear: 线性, linear
nonlinear: 非线性, nonlinear, non-linear
reminding: 提醒, reminder, reminders, reminding
games: 游戏, 小游戏, 游戏开发, game, games
interview: 面试, 面试题, 高频面试题, 面试问题, 面试要点, 面试常考, 面试高频, interview, interviews, interview questions
conforming: 遵循, 遵守, 符合, 合乎, conforming, adhering, complying
removing: 去除, 剔除, 去掉, 消除, 抹掉
decoding: 解码, 译码, decode, decoding, decoder
symbol: 符号, symbol, symbols
advantages: 收益, 益处
perspective: 视角, 角度, 观点, 看法, perspective, perspectives, viewpoint, point of view
maturity: 成熟度, 成熟度模型, 成熟程度, maturity, maturity model
hashmap: 字典
grading: 等级, 定级, 评级, 等级划分, 级别划分, 分级标准, grading, grade, grades, tiers
result: 成果, 运行结果, 执行结果, 输出结果, 运行效果, 战果
similarities: 共同点, 相同点, 相同之处, 相似之处, 共性, 同点, similarities, in common
similarity: 相似, 相似度, 相似性, 近似程度, similarity, similar
readability: 可读性, 易读性, 易读, 清晰度, readability, readable
mathematics: 数学, 数学基础, 数学知识, mathematics, maths, math
crawling: 抓取, 爬取, 数据抓取, 采集网页
managed-hosting: 托管, 托管服务, 代管, managed hosting
bootstrapping: 引导, 引导启动, 引导过程, bootstrap
reviewing-word: 审核, 审阅, 审校, 核查
conversion: 数据转换, 格式互转, 互转
daily: 日常, 每天, 每日, 日常工作, daily, everyday
unit-word: 单位, 计量单位, unit of measure, units of measure
delimiter: 分隔符, 分界符, delimiter, delimiters, separator, separators
syntax: 写法, 语法规则, 书写格式, 基本语法
assigning: 赋值, 赋值语句, assignment, assigning
placeholder: 占位符, 占位, placeholder, placeholders
arithmetic: 算术, 四则运算, 加减乘除, 算术运算, arithmetic
trust: 信任, 可信, trust, trusted
bidirectional: 双向, 全双工, bidirectional, two-way, duplex
unidirectional: 单向, unidirectional, one-way
variants: 变体, 变种, variant, variants
entity-word: 实体, entity, entities
dedicated: 专用, 专属, 专门, dedicated
nlp: 自然语言
answers: 答案, 解答, 参考答案, 习题答案, answer key
exclusions: 排除
tuple: 元组, tuple, tuples
assumptions: 假设, 前提假设, 假定, assumption, assumptions
adapting: 适配, 适应, adaptation, adapting
intent: 意图, 用意, intent, intention, intents
clicking: 点击, 单击, click, clicking, clicks
horizontal: 水平, 横向, horizontal
vertical: 垂直, 纵向, 竖直, vertical
literal: 字面量, 字面值, literal, literals
contract-word: 契约, contract, contracts
mindset: 思维, 思维方式, 思考方式, 心态, 思维模式, 思维转变, mindset, way of thinking, thinking
action-word: 动作, 行动, action, actions
customer: 客户, 顾客, customer, customers
transparent: 透明, 透明度, 透明化, transparent, transparency
anonymous: 匿名, anonymous
key-value: 键值, 键值对, key-value, key value, key-value pairs
factory: 工厂
when-to-use: 使用时机, 什么时候用, 何时该用, 适用时机
concern-separation: 关注点分离, 关注点, 分离关注点, 各司其职, separation of concerns
considerations: 考量, 考虑事项, 需要考虑, 要考虑什么, 考虑要点
`;
