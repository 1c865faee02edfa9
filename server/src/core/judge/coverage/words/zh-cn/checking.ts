/** Families of Simplified Chinese words on testing, quality and how teams work: `family: words > kinds of it`. */
export const checking = `
test-pyramid: 测试金字塔, 测试分层, 测试层次, 测试层级, 测试类型, 分层测试
testing: 测试计划
test-isolation: 测试隔离, 测试独立, 用例独立
test-organization: 测试组织, 测试结构, 测试目录, 用例组织
test-naming: 测试命名, 用例命名
arrange-act-assert: 准备执行断言, 给定当则, AAA 模式
assertions: 断言, 断言库, 匹配器
test-doubles: 测试替身, 替身对象
mocking: 模拟依赖, 假对象, 模拟服务, 挡板
service-virtualization: 服务虚拟化, 桩服务, 挡板服务
test-containers: 测试容器, 临时容器
fixtures: 测试数据准备, 数据构造, 测试固件, 测试数据管理 > 合成数据
table-tests: 表格测试, 用例表, 参数化用例
setup-teardown: 前置后置, 测试前后置, 测试清理
api-testing: 接口测试, API 测试, 接口自动化
contract-testing:  > 提供方验证, 消费者驱动契约, 消费方契约
e2e-testing: 全流程测试, 主流程测试 > 用户旅程
user-journeys: 用户旅程
ui-testing: UI 自动化, 界面自动化测试, 界面测试, UI 测试 > 浏览器自动化, 页面对象
browser-automation: 浏览器自动化
page-objects: 页面对象
acceptance-testing: 用户验收, 验收
exploratory-testing: 探索性测试
manual-testing: 手工测试, 人工测试 > 探索性测试
smoke: 冒烟用例, 构建验证
regression: 回归用例, 回归套件, 防止回归
flaky: 偶现失败, 随机失败, 用例抖动, 不稳定的测试 > 用例重试, 失败重跑
quarantine: 隔离区, 隔离用例
test-selection: 测试选择, 精准测试, 按需测试, 测试影响分析
impact-analysis: 影响分析 > 测试影响分析
test-parallelism: 并行测试, 测试并行, 并发执行用例 > 测试分片
test-speed: 测试速度, 测试耗时, 慢测试
snapshot-testing: 快照用例, 基准文件, 金样
property-testing: 不变式测试 > 随机生成输入
fuzzing: 模糊用例 > 覆盖引导, 语料库
mutation-testing: 变异体, 突变测试 > 变异分数
coverage: 未覆盖 > 覆盖率门槛, 行覆盖率, 分支覆盖率
load-testing: 施压, 加压 > 负载场景, 虚拟用户, 压测工具, 压测场景
load-generator: 压测工具, 施压工具
virtual-users: 虚拟用户
stress-testing: 极限测试, 压力极限, 破坏性测试
soak-testing: 长稳测试, 浸泡测试, 耐久测试, 稳定性压测, 稳定性测试
spike-testing: 尖峰测试, 突发流量测试, 突增流量
capacity-testing: 容量测试, 容量压测
benchmark: 微基准, 微基准测试, 基准套件
performance-regression: 性能回退, 性能退化, 性能劣化, 性能回归, performance regression
security-testing: 安全测试用例 > 渗透测试
chaos: 混沌试验, 主动制造故障 > 杀实例
resilience-testing: 韧性测试, 故障测试, 容错测试 > 混沌工程
failover-testing: 故障转移测试, 切换演练
migration-testing: 迁移测试, 迁移演练, 迁移预演
compatibility-testing: 兼容性测试 > 机型测试, 设备矩阵
device-matrix: 设备矩阵
accessibility-testing: 无障碍测试, 可访问性测试
visual-regression: 图像对比, 视觉测试
localization-testing: 本地化测试 > 伪本地化
pseudo-localization: 伪本地化
test-environments: 测试环境, 测试床
test-in-production: 线上测试, 生产环境测试, 生产测试
test-reports: 测试报告, 测试结果
bdd: 行为驱动, 可执行规格, 行为驱动开发
tdd: 先测后写
formal-verification: 形式化验证, 形式化方法 > 模型检验, 定理证明
theorem-proving: 定理证明
model-checking: 模型检验, 模型检查
hardware-in-loop: 硬件在环
test-bench: 测试台架, 台架 > 硬件在环
simulation: 仿真, 模拟器, 仿真器
static-analysis: 静态分析, 静态扫描, 代码静态检查
formatting: 代码格式化, 格式化, 格式化工具
code-review: 评审人, 代码走查, 评审流程 > 评审意见, 评审时效
review-turnaround: 评审时效
review-comments: 评审意见
pull-requests: 合并请求, 拉取请求 > PR 模板, 小步提交
small-changes: 小步提交
pr-template: PR 模板, 合并请求模板
commits: 提交信息, 提交说明, 提交消息 > 约定式提交
conventional-commits: 约定式提交
choosing-issue: 新手任务, 第一个贡献, 适合新人的任务
code-of-conduct: 行为准则, 社区准则, 社区规范
license: 开源许可, 许可协议 > 许可证合规, 许可证检查
license-compliance: 许可证合规, 许可证检查
contributor-agreement: 贡献者协议, 签署协议
community: 社区, 社区建设 > 维护者, 贡献者
contributors: 贡献者
maintainers: 维护者
governance: 治理结构 > 决策机制, 委员会, 投票
steering-committee: 委员会
decision-making: 决策机制
policies: 政策, 制度, 策略规范
standards: 标准
issue-triage: 问题分诊, 问题分类, 缺陷分级, Issue 分类
bug-reports: 缺陷报告, 问题报告, Bug 报告, 问题反馈 > 复现步骤, 最小复现
reproduction-steps: 复现步骤, 最小复现
issue-template: Issue 模板, 问题模板
on-boarding: 入职, 新人入职, 上手流程, 新人培训, 新成员, 新员工
mentoring: 导师, 带教, 导师制
pair-programming: 结对, 结对编程
training: 培训材料, 培训计划, 内部培训
communication: 沟通, 沟通机制, 信息沟通
meeting: 会议 > 例会, 评审会
feedback: 反馈 > 一对一, 绩效反馈
performance-reviews: 绩效反馈, 绩效评估, 绩效考核
one-on-ones: 一对一
estimation: 工时估算 > 故事点, 估点
story-points: 故事点, 估点
product-backlog: 待办列表, 需求池, 需求优先级
backlog-refinement: 需求梳理
sprint: 冲刺, 迭代计划, 迭代规划, 迭代周期
retrospective: 回顾会议, 迭代回顾, 团队回顾
definition-of-done: 完成定义, 完成标准, 准出标准
definition-of-ready: 就绪定义
raci: 职责矩阵, 责任矩阵, 角色与职责, 角色职责
okr: 目标与关键结果
developer-experience: 开发体验, 研发效能, 开发者体验, 研发体验
docs-as-code: 文档即代码, 文档与代码同仓
doc-structure: 文档结构, 信息架构, 文档组织
doc-maintenance: 文档更新, 文档维护, 过期文档, 文档过时
doc-ownership: 文档负责人
diagrams: 图示化, 示意图, 图表即代码
glossary: 词汇, 名词表
terminology: 术语, 用语, 名词
motivation: 动机, 缘起, 初衷, 必要性, 为什么需要, 为何需要, 意义, 价值
when-to-use: 适用场景, 何时使用, 适用情况, 适用范围, 适用条件, 适用, 适合
instructions: 说明文字, 指引, 操作指引
setup-dev: 本地环境, 本地搭建, 开发环境搭建, 本地运行, 本地启动 > 从源码构建
building-from-source: 从源码构建, 源码编译
deprecation: 退场, 停用, 生命终止
deprecation-notice: 弃用通知
support: 支持渠道, 寻求帮助 > 支持政策
support-tiers: 支持级别
support-policy: 支持政策
stakeholders: 干系人, 利益相关方, 相关方
buy-vs-build: 自研还是采购, 自建与采购, 自研与外购, 买还是造
vendor-evaluation: 供应商选择, 选供应商
proof-of-concept: 概念验证, 原型验证
pilot: 试点
rollout-plan: 推广计划, 落地计划, 推广, 推广落地
risk: 隐患
risk-rating: 风险等级, 风险矩阵
risk-register: 风险登记, 风险清单
risk-assessment: 风险评估, 评估风险
testing: 测试方法
test-pyramid: 金字塔
mocking: 替身, 伪实现
snapshot-testing: 快照比对
mutation-testing:  > 变异算子, 存活变异
surviving-mutants: 存活变异, 存活变异体
mutation-score: 变异分数
coverage:  > 覆盖率门禁, 行覆盖, 分支覆盖
branch-coverage: 分支覆盖率, 分支覆盖
line-coverage: 行覆盖率, 行覆盖, 语句覆盖
coverage-threshold: 覆盖率门槛, 覆盖率门禁
fuzzing: 随机变异输入
coverage-guided: 覆盖引导
corpus-mgmt: 语料管理, 语料库, 语料, 种子语料, 种子文件 > 语料精简, 最小化语料
corpus-minimization: 语料精简, 最小化语料
property-testing: 基于性质的测试
custom-strategy: 自定义策略, 自定义生成器, 自定义生成策略, 自定义 Strategy, 生成器组合
shrinking: 收缩, 收缩机制, 缩小反例, 最小反例, 缩减, 反例最小化
table-tests: 表格驱动
test-isolation: 用例隔离, 独立用例
data-isolation: 数据隔离
fixtures: 造数据, 数据准备
test-builders: 测试数据工厂, 测试数据构建器
synthetic-data: 合成数据
contract-testing: 契约验证
provider-verification: 提供方验证
consumer-contracts: 消费者驱动契约, 消费方契约
performance-testing: 基准压测 > 容量测试
flaky: 脆弱测试, 时好时坏
test-retries: 用例重试, 失败重跑, 重跑失败用例
test-parallelism: 并行执行测试
test-sharding: 测试分片
time-control: 时间控制, 虚拟时钟, 模拟时间, 冻结时间, 时间推进
ci-test: 持续集成中的测试, CI 中的测试, 测试流水线, 测试自动化
doc-test: 文档测试, 文档示例测试
static-analysis: 静态检查, 代码检查 > 可达性检查, 编译期检查, 编译期验证
compile-time-checks: 编译期检查, 编译期验证
verification: 检验, 合法性检查, 合法性校验, 有效性检查 > 可达性检查, 一致性检查
workload-model: 负载模型, 流量模型, 业务模型, 压测模型, 流量画像, 负载场景, 压测场景
think-time: 思考时间
omission: 协调遗漏
bottlenecks: 瓶颈定位, 瓶颈分析, 找瓶颈, 性能瓶颈, 瓶颈识别, 慢链路定位, 慢请求定位, 慢请求分析, 慢接口定位
generators: 自定义生成器, 自定义策略, 生成器, 生成策略
corpus: 语料, 语料库, 语料管理, 种子语料, 种子输入
spike: 尖峰测试, 突发测试, 突增流量
tabletop: 桌面演练, 桌面推演
learning-path: 学习路径, 学习路线
schema-validation: 模式校验, Schema 校验
`;
