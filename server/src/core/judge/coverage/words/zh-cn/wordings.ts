/** Families of Simplified Chinese words of planners for what guides call otherwise: `family: words > kinds of it`. */
export const wordings = `
limitations: 已知问题, 已知限制, 已知局限
unmounting: 卸载卷, 卸载存储, 卸载挂载, 解除挂载, 取消挂载
access-denied: 拒绝访问, 访问被拒, 访问被拒绝, 权限不足 > 403 错误
bad-gateway: 502 错误, 网关错误
account-recovery: 账号恢复, 恢复账号, 恢复码, 备用码
git-bisect: 二分定位提交, 二分查找提交, 二分定位
live-regions: 动态播报, 播报变化
touch-targets: 点击热区
recovery-objectives: 恢复目标
data-integrity: 数据完整性, 数据的完整性
sql-injection:  > 预处理语句
associations: 表关联, 关联关系, 表之间的关系
goals: 目标, 目标与范围, 要达到的目标, 预期目标, 总体目标
self-made: 自定义, 自建, 自有, 自制
disadvantages: 痛点, 困境, 瓶颈所在, 存在的问题, 面临的问题, 面临的困境
dependencies: 生产依赖, 运行时依赖, 运行依赖, 开发依赖, 依赖包, 依赖库, 依赖清单, 依赖列表, 第三方包, 三方包
doc-comments: docstring, 文档字串
style-guide: PEP 8, PEP8, 命名约定, 起名约定
schema-registry: 模式注册表, 格式注册中心
stack-heap: 栈内存, 堆内存, 栈和堆, 堆和栈, 栈、堆, 栈上与堆上 > 静态内存, 静态存储区
ownership-rust: 拥有性, 拥有权, 所有权规则, 所有权原则, 所有权三原则, ownership 规则, ownership 原则
child-processes: 子进程, child 进程, 派生进程, 创建子进程, 子进程状态 > waitpid, fork, 回收子进程
environment-variables: env vars, env 变量, 环境变量设置, 设置环境变量
preaggregation: 预计算, 预聚合, 预先计算, 提前聚合
advanced-usage: 进阶玩法, 高级用法, 进阶用法, 高级玩法, 高阶用法, 高阶玩法, 进阶技巧, 高级技巧, 高级功能, 进阶功能
installation: 安装教程, 安装指南, 安装指引
motivation: 为什么要用, 为什么使用, 为什么要写, 为什么要学, 为什么写, 作用与意义, 用途和价值
processes: 进程基础, 进程概念, 进程的概念, process 管理, process 基础
exclusions: 排除项, 排除在外, 例外项
`;
