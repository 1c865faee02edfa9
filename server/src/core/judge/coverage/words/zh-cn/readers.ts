/** Families of Simplified Chinese words by which guides speak to readers and projects of themselves: `family: words > kinds of it`. */
export const readers = `
blackbox: 黑盒, 黑盒测试, black-box testing, black box testing, black box
whitebox: 白盒, 白盒测试, white-box testing, white box testing, white box
boundary-values: 边界值, 边界值分析, 临界值, boundary values, boundary value analysis
equivalence-classes: 等价类, 等价类划分, equivalence classes, equivalence partitioning
personas: 用户画像, 人物画像, 用户角色卡, personas, user personas
market: 市场, 市场分析, 市场调研, market, market analysis, market research
business-model: 商业模式, 盈利模式, 盈利, 怎么赚钱, business model
business-logic: 业务逻辑, 业务处理, business logic
business-process: 业务流程, 业务过程, 办事流程, business process, business processes
collaboration: 团队协作, 协同工作, 团队配合
class-diagram: 类图, uml 类图, class diagram, class diagrams
sequence-diagrams: 时序图, 序列图, 交互图, sequence diagrams
deployment-diagram: 部署图, deployment diagram
use-case-diagram: 用例图, use case diagram, use case diagrams
er-diagram: 实体关系图, er 图, e-r 图, 实体联系图, entity relationship diagram, er diagram
mind-map: 思维导图, 脑图, 知识图, mind map, mind maps
diagrams:  > 类图, 时序图, 序列图, 部署图, 用例图, 活动图, 实体关系图, 思维导图
engineers: 工程师, 开发者, 开发人员, 程序员, 研发人员, engineers, developers, programmers
operators-people: 运维人员, 运维工程师, operations staff, system administrators
managers: 管理者, 负责人, 经理, 主管, managers
career: 职业, 职业发展, 职业规划, 职业成长, 成长路径, 晋升, career, careers, career path
job-hunting: 求职, 找工作, 招聘, 应聘, 岗位, job hunting, hiring, recruiting
resume-cv: 简历, 个人简历, 简历撰写, 写简历, curriculum vitae
salary: 薪资, 薪酬, 工资, 待遇, salary, salaries
beginners: 初级, 小白, 菜鸟, 入门者, 新手入门, beginner level
intermediate: 中级, 中阶, 中级水平, intermediate
learning-goals: 学习成果, 学习收获, 学习重点, 预期成果, 学完之后, 学完本章, 你将掌握, 能学到什么, 本节目标, 掌握目标, 学习要求
learning-path: 学习顺序, 学习计划, 学习建议, 学习方法, 学习步骤, 推荐学习顺序, 自学路线, 怎么学, 如何学习, 学习地图, 学习规划, 进阶路线, 成长路线
references: 学习资料, 书籍推荐, 文献, 论文, 相关文章, 相关链接, 相关文档, 视频教程, 外部资源, 外部链接, 拓展资料, 补充资料, 推荐资源, 资源推荐, 资料推荐, 参考书目, 官方文档
analogy: 类比, 比喻, 打个比方, 打比方, 生活例子, 生活类比, 形象理解, 生活化类比
misconceptions: 误解, 常见误解, 错误认识, 错误认知, 认知误区, 迷思, 澄清误解
counterexamples: 反例, 反面例子, 错误示范, 错误示例, 反面教材, 错误写法, 不推荐写法, 错误做法, counterexample, counterexamples, bad example, bad examples
good-examples: 正例, 正确示范, 正确示例, 正确写法, 推荐写法, 正确做法, good example, good examples
troubleshooting: 的坑, 避坑指南, 那些坑, 踩坑总结, 容易出错, 常犯错误, 疑难杂症, 疑难问题, 故障案例, 排查手册
tips-word: 小贴士, 小技巧, 窍门, 秘诀, 诀窍, 小窍门, 实用技巧, 使用技巧, 小提示, tips and tricks
rules-of-thumb: 经验法则, 黄金法则, 口诀, 记忆口诀, 经验之谈, rules of thumb, rule of thumb, golden rules
overview: 导语, 序言, 引子, 开篇, 写在前面, 全景图, 全貌, 鸟瞰, 概况, 本书简介, 关于本书, 关于本文, 关于本教程, 内容简介, 内容概要, 内容提要
disclaimer: 免责声明, 免责, disclaimer
version-info: 版本信息, 更新日期, 版本与日期, version information
feedback: 意见反馈, 反馈渠道, 用户反馈, 提意见
support: 联系方式, 联系我们, 交流群, 加群, 社区支持, 在哪提问, 去哪提问, 如何提问
about-author: 关于作者, 作者简介, 作者介绍, about the author
about-us: 关于我们, 团队介绍, 公司介绍, about us
blog: 博客, 博文, 专栏, blog, blogs
talks: 演讲, 讲座, 分享会, talks, lectures
roadmap: 下一章, 下期预告, 后续学习, 接下来, 接下来学什么, 下一步学习, 学习下一步, 进阶方向, 扩展方向, 可扩展方向, 后续演进, 改进方向, 待改进, 待完善
exercises: 本章练习, 动手试试, 挑战任务, 上机练习, 上机实验, 课堂练习, 练一练, 试一试, 实操练习, 编程练习, 拓展练习, 综合练习, 面试自测
expanding-word: 拓展, 延伸, 拓展学习, 延伸学习
full-volume: 全量, 全量数据, 全部数据
renaming: 重命名, 改名, 更名, rename, renaming
decryption: 解密, 解密过程
locking: 锁定, 解锁, 上锁
reclaiming: 回收, 收回, reclaim, reclaiming
visualization: 绘制, 画出来
centering: 居中, 对齐居中, centering, centred
cropping: 裁剪, 剪裁, crop
rotating: 旋转, 翻转, rotate, rotating
zooming: 缩放, 放大, 放大缩小, zoom, zooming
playing: 播放, 播放器, playback
recording-media: 录制, 录音, 录屏, 录像
screenshot: 截图, 截屏, 屏幕截图, 屏幕快照
reversing: 反转, 颠倒, 逆序, 倒序, reversing
summing: 求和, 累加, 加总, summing, sum, sums
fitting-curve: 拟合, 曲线拟合, curve fitting
standardizing: 标准化, 规范化, standardization, standardizing
delegation: 委托, 委派, 代办, delegation, delegating, delegate
expanding-ui: 展开, 收起, 展开收起
throwing: 抛出, 抛出异常, 抛异常, throwing exceptions, throw
data-analysis: 数据分析, 数据挖掘, data analysis, data mining
tech-stack: 技术栈, 技术栈概述, 所用技术, 用到的技术, 使用的技术, 技术清单
architecture: 技术架构, 系统组成, 组成部分, 整体结构, 系统结构, 架构总览, 架构概览, 概要设计
detailed-design: 详细设计, 具体设计, 细化设计, detailed design
main-functions: 核心功能, 主要功能, 功能列表, 功能清单, 功能一览, 功能介绍, 功能概览, 功能说明, 能做什么, 可以做什么, features at a glance, main features, key features, what it can do
main-flow: 核心流程, 主流程, 整体流程, 主要流程, 完整流程, 关键流程, main flow, overall flow
`;
