/** Families of Simplified Chinese words on documents: `family: words > kinds of it`. */
export const documents = `
overview: 概述, 概览, 简介, 介绍, 引言, 前言, 总览, 概要, 综述, 导论, 导读, 阅读指南, 阅读指引, 阅读地图, 阅读路线, 阅读顺序, 阅读建议, 阅读说明, 怎么读本文, 如何阅读本文, 本节内容, 本章内容, 本课内容, 本文内容
background: 背景, 动机, 缘由, 问题背景, 重要性, 挑战
concepts: 概念, 核心概念, 基本概念, 术语, 术语表, 名词解释, 定义, 基础知识, 基础概念
getting-started: 快速开始, 快速入门, 入门, 上手, 快速上手, 开始使用, 起步, 初步使用
installation: 安装, 安装步骤, 环境搭建, 环境准备, 安装配置, 搭建
prerequisites: 前置条件, 前提条件, 先决条件, 准备工作, 系统要求, 环境要求, 前提, 添加依赖, 依赖配置, 引入依赖
usage: 使用方法, 用法, 使用说明, 如何使用, 基本用法, 使用指南
troubleshooting: 故障排查, 故障定位, 问题定位, 故障排除, 问题排查, 常见问题, 常见错误, 疑难解答, 疑难排解, 问题诊断, 故障诊断, 故障处理, 常见陷阱, 问题解答, 排障, 排错, 踩坑 > 现象, 症状, 排查
debugging: 调试, 调试技巧, 诊断, 调试器
examples: 示例, 例子, 样例, 范例, 演示, 教程
case-study: 案例, 案例研究, 案例分析, 实际案例, 实战案例, 综合案例, 应用案例 > 使用场景, 应用场景, 场景
use-cases: 使用场景, 应用场景, 场景
edge-cases: 边界情况, 边界情形, 边界条件, 边界场景, 边缘情况, 特殊情况, 特殊情形, 极端情况, 极端情形
summary: 总结, 小结, 结论, 结语, 要点回顾, 关键要点
references: 参考资料, 参考文献, 参考链接, 延伸阅读, 扩展阅读, 拓展阅读, 后续阅读, 进一步阅读, 深入阅读, 推荐阅读, 补充阅读, 相关阅读, 更多阅读, 接下来读什么, 接下来看什么, 相关资源, 学习资源
faq: 常见问题, 问答, 常见问答
exercises: 练习, 习题, 练习题, 思考题, 思考与练习, 课后习题, 课后练习, 动手练习, 自测题, 课后思考, 小测验
learning-goals: 学习目标, 本章目标, 教学目标, 你将学到, 你会学到, 将会学到, 学习要点, 本章要点
roadmap: 路线图, 未来展望, 展望, 后续步骤, 下一步, 未来工作, 后续工作, 后续计划, 后续规划, 待补充, 以后补充, 后续补充, 待办事项, 遗留问题, 未决问题, 发展趋势, 未来趋势
changelog: 变更日志, 更新日志, 发布说明, 版本历史, 变更记录, 修订记录
comparison: 对比, 比较, 方案对比, 权衡, 取舍, 横向对比, 替代方案
selection: 选型, 选择, 选型建议, 技术选型, 如何选择, 决策树, 选择指南
pros-cons: 优缺点, 利弊权衡, 优劣权衡, 优势与劣势, 优点与缺点, 优势和劣势, 优点和缺点, 利弊 > 优势, 劣势, 优点, 缺点, 局限, 局限性, 限制
best-practices: 最佳实践, 实践建议, 建议, 推荐做法, 规范, 技巧, 准则, 约定
anti-patterns: 反模式, 误区, 常见误区, 典型误区, 典型错误, 常见错误, 易错点, 避坑, 坏味道, 误用, 滥用, 错误用法
checklist: 检查清单, 清单, 检查表, 核对表
architecture: 架构, 架构设计, 系统架构, 体系结构, 整体架构, 总体设计, 系统设计, 组成 > 组件, 拓扑
data-flow: 数据流向
topology: 拓扑
design: 设计, 建模, 设计思路
principles: 原理, 原则, 工作原理, 实现原理, 内部机制, 底层原理, 理论, 核心原理, 核心原则, 准则
implementation: 实现, 编写, 构建实现, 落地, 实施, 开发
workflow: 流程, 工作流, 工作流程, 过程, 步骤, 全流程, 生命周期
team: 团队, 组织, 分工, 人员 > 角色, 职责, 协作, 责任
collaboration: 协作
roles: 角色, 职责
contributing: 贡献, 贡献指南, 参与贡献, 提交代码
license: 许可证, 授权协议, 版权, 开源协议
documentation: 文档, 文档编写, 技术写作, 文档化, 说明文档
style-guide: 编码规范, 代码规范, 代码风格, 风格指南 > 格式化, 静态检查
code-review: 代码审查, 代码评审, 评审, 审查
requirements-engineering: 需求分析, 需求, 需求管理 > 用户故事, 验收标准
user-stories: 用户故事
estimation: 估算, 工作量, 评估工时
project-management: 项目管理 > 看板, 冲刺, 敏捷, 敏捷开发, 里程碑
milestones: 里程碑
agile: 敏捷, 敏捷开发
migration: 迁移, 迁移策略, 迁移指南, 升级, 平滑升级, 升级指南, 移植, 演进, 新旧切换
compatibility: 兼容性, 兼容 > 破坏性变更, 互操作, 可移植性, 互操作性
portability: 可移植性
interoperability: 互操作, 互操作性
versioning: 版本, 版本管理, 版本控制策略, 版本化 > 语义化版本
deprecation: 弃用, 废弃, 下线, 退役, 停止维护
release: 发布, 发版, 发布流程, 上线, 版本发布
glossary: 术语表, 术语, 词汇表
extension: 扩展, 插件, 扩展性开发, 插件机制, 扩展机制 > 钩子
integration: 集成, 整合, 接入, 对接
automation: 自动化, 脚本化, 自动
tooling: 工具, 工具链, 工具集, 生态, 生态系统
training: 培训 > 学习路径, 学习路线
governance: 治理 > 策略规范, 政策, 制度
compliance: 合规, 合规性, 法规, 监管, 法律 > 等保
cost: 成本, 成本优化, 费用, 计费, 成本控制, 成本管理, 降本 > 预算, 开销
metrics-general: 指标, 度量, 衡量, 测量 > 评估指标
evaluation-metrics: 评估指标
evaluation: 评估, 评价, 测评, 评测
risk: 风险, 风险管理, 风险控制 > 风险评估
alternatives: 替代方案, 其他方案, 备选方案
doc-review: 文档评审, 文档审查
conventions: 约定, 命名约定, 规约
org-structure: 组织结构, 团队结构, 团队组织, 人员分工
tutorials: 教程, 分步教程
reference-docs: 参考文档, 参考手册
link-check: 链接检查, 死链检查, 失效链接
doc-versions: 文档版本, 多版本文档
code-quality: 代码质量
`;
