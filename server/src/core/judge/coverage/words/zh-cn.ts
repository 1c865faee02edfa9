import type { CoverageWords } from './model.ts';
import { acronyms } from './zh-cn/acronyms.ts';
import { brokers } from './zh-cn/brokers.ts';
import { chapters } from './zh-cn/chapters.ts';
import { checking } from './zh-cn/checking.ts';
import { coding } from './zh-cn/coding.ts';
import { concurrency } from './zh-cn/concurrency.ts';
import { crafts } from './zh-cn/crafts.ts';
import { crates } from './zh-cn/crates.ts';
import { data } from './zh-cn/data.ts';
import { databases } from './zh-cn/databases.ts';
import { delivery } from './zh-cn/delivery.ts';
import { depths } from './zh-cn/depths.ts';
import { development } from './zh-cn/development.ts';
import { devices } from './zh-cn/devices.ts';
import { dictionary } from './zh-cn/dictionary.ts';
import { distribution } from './zh-cn/distribution.ts';
import { documents } from './zh-cn/documents.ts';
import { everyday } from './zh-cn/everyday.ts';
import { fields } from './zh-cn/fields.ts';
import { glossary } from './zh-cn/glossary.ts';
import { headings } from './zh-cn/headings.ts';
import { languages } from './zh-cn/languages.ts';
import { learning } from './zh-cn/learning.ts';
import { machines } from './zh-cn/machines.ts';
import { makers } from './zh-cn/makers.ts';
import { measuring } from './zh-cn/measuring.ts';
import { networks } from './zh-cn/networks.ts';
import { nouns } from './zh-cn/nouns.ts';
import { operations } from './zh-cn/operations.ts';
import { plain } from './zh-cn/plain.ts';
import { platform } from './zh-cn/platform.ts';
import { practice } from './zh-cn/practice.ts';
import { practices } from './zh-cn/practices.ts';
import { programming } from './zh-cn/programming.ts';
import { protection } from './zh-cn/protection.ts';
import { readers } from './zh-cn/readers.ts';
import { sayings } from './zh-cn/sayings.ts';
import { screens } from './zh-cn/screens.ts';
import { services } from './zh-cn/services.ts';
import { signals } from './zh-cn/signals.ts';
import { specialties } from './zh-cn/specialties.ts';
import { storage } from './zh-cn/storage.ts';
import { stores } from './zh-cn/stores.ts';
import { subjects } from './zh-cn/subjects.ts';
import { systems } from './zh-cn/systems.ts';
import { techniques } from './zh-cn/techniques.ts';
import { terms } from './zh-cn/terms.ts';
import { tools } from './zh-cn/tools.ts';
import { trades } from './zh-cn/trades.ts';
import { translations } from './zh-cn/translations.ts';
import { undertakings } from './zh-cn/undertakings.ts';
import { upkeep } from './zh-cn/upkeep.ts';
import { verbs } from './zh-cn/verbs.ts';
import { web } from './zh-cn/web.ts';
import { wordings } from './zh-cn/wordings.ts';
import { workings } from './zh-cn/workings.ts';

/** How headings and outlines are worded in Simplified Chinese. */
export const chinese: CoverageWords = {
  families: [
    documents,
    development,
    systems,
    operations,
    data,
    networks,
    languages,
    platform,
    stores,
    practice,
    depths,
    distribution,
    web,
    sayings,
    storage,
    delivery,
    services,
    protection,
    signals,
    programming,
    checking,
    screens,
    learning,
    machines,
    crafts,
    coding,
    plain,
    everyday,
    terms,
    acronyms,
    workings,
    wordings,
    undertakings,
    fields,
    concurrency,
    brokers,
    databases,
    measuring,
    devices,
    nouns,
    upkeep,
    verbs,
    makers,
    headings,
    chapters,
    translations,
    trades,
    readers,
    subjects,
    glossary,
    dictionary,
    techniques,
    practices,
    tools,
    specialties,
    crates,
  ],
  stop: `
的, 与, 和, 及, 或, 在, 中, 之, 等, 如何, 什么, 了, 是, 对, 基于, 以及, 为, 将, 从, 到, 有, 被, 把, 用, 向, 上, 下, 怎么, 怎样, 为什么, 为何, 何时, 是否, 能否, 还是, 按, 哪种, 哪些, 一个,
我们, 你, 可, 能, 会, 不, 各, 各种, 各个, 各类, 应该, 需要, 必须, 可以, 不能, 之间, 这些, 那些, 它们, 他们, 谁, 哪里, 哪个, 时候, 并且, 而且, 通过, 您, 您的, 你的,
即使, 也有, 正在, 多个, 若干, 比如, 例如,
关于, 自己, 如果, 一些, 每个, 一起, 根据, 真正, 非常, 这个, 那个, 已经, 那么, 某个, 其它, 其中, 由于, 所以, 因此, 因为, 但是, 而非, 而不是, 以便, 来自, 对于, 针对, 随着, 此外, 另外, 以下, 如下, 仅仅, 还有, 一种, 一样, 起来, 来说, 首先, 然后, 这样, 那样`,
  weak: `
实践, 最佳实践, 指南, 完整指南, 完整, 完全, 详解, 详细, 深入, 实战, 高级, 进阶, 基础, 入门, 说明, 手册, 教程, 全面, 常用, 核心, 关键, 主要,
基本, 通用, 相关, 其他, 使用, 应用, 与应用, 进行, 专题, 篇, 章, 及其, 体系, 大全, 要点, 典型, 常见, 工具, 现代, 有效, 方面, 内容, 逐步, 分步, 一步一步,
掌握, 理解, 了解, 熟悉, 熟练, 学会, 能够, 认识, 明白, 知道, 懂得, 讨论, 探讨, 解释, 阐述, 运用, 具备, 技巧, 如何使用, 怎么使用, 怎样使用, 良好, 灵活, 独立, 正确, 合理,
从入门到精通, 快速上手, 上手, 一文搞懂, 一文读懂, 搞懂, 读懂, 速查, 速查表, 解析, 深度解析, 浅析, 玩转, 手把手, 手把手教你, 那些事, 使用技巧, 小技巧, 生产级, 企业级, 从零开始, 零基础, 图解, 讲解, 讲述, 讲清, 说清, 揭秘, 精讲, 精通, 具体, 重要, 所有, 全部, 更多, 相应, 情况, 某些, 任何, 多种, 综合, 整体, 常规, 一般, 普通, 必要, 最佳, 合适, 适当, 实用, 形式, 各自, 图解, 浅析, 浅谈, 深度解析, 深入理解, 深入浅出, 漫谈, 初探, 详谈, 速成, 一文读懂, 全解, 剖析, 部分, 更好, 强大, 轻松, 优秀, 完美, 大型, 小型, 细节, 详情, 确保, 最好`,
  light: `
现有, 当前, 现行, 既有, 盘点, 梳理, 清点, 应对, 比较复杂, 比较简单, 比较常用, 比较特殊, 策略, 模式, 机制, 方法, 技术, 实现, 管理, 处理, 设计, 原则, 原理, 理论, 分析, 流程, 过程, 系统, 模型, 服务, 支持, 保证, 保障, 生产, 生产环境, 标准, 规范,
方案, 框架, 结构, 类型, 规则, 计划, 规划, 代码, 项目, 程序, 配置, 操作, 资源, 数据, 功能, 特性, 概念, 工程, 开发, 集成, 编写, 收集, 采集, 评估, 算法, 架构, 场景, 案例,
概述, 概览, 简介, 介绍, 示例, 步骤, 建设, 构建, 搭建, 选择, 优化, 环境, 组件, 方式, 问题, 指标, 防护, 阶段, 痛点, 用途, 作用, 能力, 核心概念, 基本概念, 重要概念, 关键概念, 核心原理, 设置, 提供, 描述, 工作,
解决, 内部, 外部, 简单, 特点, 特色, 亮点, 快速, 做法, 写法, 语句, 危害, 弊端, 坏处, 成因, 由来, 办法, 手段, 措施, 思路, 考虑, 知识, 要求, 实际`,
};
