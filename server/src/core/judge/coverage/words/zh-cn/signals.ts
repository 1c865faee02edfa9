/** Families of Simplified Chinese words on watching systems, incidents and keeping them up: `family: words > kinds of it`. */
export const signals = `
golden-signals: 黄金信号, 四个黄金指标, 四大黄金信号, 黄金指标
use-method: USE 方法
red-method: RED 方法
tail-latency: 尾延迟, 长尾延迟, 长尾, 99 分位
percentiles: 百分位, 分位数, 分位值, 百分位数 > 中位数
median: 中位数
saturation: 饱和度
utilization: 使用率, 利用率, 资源使用率, 资源利用率
throughput: 每秒查询, 每秒事务
counters: 计数器
gauges: 仪表值, 瞬时值
histograms: 直方图, 分布统计 > 桶分布
exemplars: 样本关联, 示例样本
label-design: 标签设计, 指标标签, 维度设计
metric-naming: 指标命名
cardinality: 基数爆炸, 标签爆炸, 序列数, 维度爆炸
recording-rules: 记录规则, 预聚合, 预计算规则
scraping: 抓取配置 > 抓取间隔, 采集间隔, 采集目标, 拉取模式
scrape-targets: 采集目标
scrape-interval: 抓取间隔, 采集间隔
exporters: 导出器, 指标导出器
remote-write: 远程写入, 指标长期存储 > 长期存储
custom-metrics:  > 业务度量
instrumentation: 代码埋点, 插桩方式
telemetry-pipeline: 采集管道, 遥测管道, 采集器管道, 收集器, 采集代理
context-propagation: 上下文传播, 上下文传递, 链路上下文, 追踪上下文, 链路透传 > 透传
spans: 跨度 > 跨度属性
sampling: 采样比例 > 链路采样, 追踪采样
trace-sampling: 链路采样, 追踪采样
service-map: 服务拓扑, 服务地图, 依赖拓扑, 调用拓扑, 服务依赖图
log-correlation: 日志关联, 日志与链路关联, 信号关联, 关联日志
log-format: 日志格式, 日志字段, 日志规范
log-levels: 日志分级
log-rotation: 日志轮转, 日志切割, 日志滚动
log-aggregation: 日志上报, 日志传输
log-storage:  > 日志查询语言
log-retention: 日志留存, 日志保存
log-sampling: 日志采样
log-cost: 日志成本
log-volume: 日志量, 日志降噪 > 日志采样
sensitive-logs: 日志脱敏, 日志中的敏感信息, 日志敏感信息
audit-logs: 审计日志, 审计追踪, 审计事件, 操作日志
dashboards: 面板设计, 看板布局, 指标看板
alert-design: 告警设计, 可操作告警, 基于症状告警, 可执行告警, 告警质量
alert-thresholds: 告警阈值, 阈值, 告警条件, 阈值设定 > 动态阈值
dynamic-thresholds: 动态阈值
alert-severity: 告警级别, 告警等级, 告警分级, 告警优先级
alert-routing: 告警路由, 告警分派, 告警通知, 通知路由 > 通知渠道
alert-noise: 告警风暴, 误告警 > 告警去重, 告警聚合, 告警抑制, 告警静默, 抖动告警
burn-rate: 燃烧率, 消耗速率, 预算燃烧, 燃烧速率, 多窗口告警, 多窗口多燃烧率
synthetic: 合成监控, 主动探测, 拨测, 外部探测, 黑盒探测
rum: 真实用户监控, 用户端监控, 用户侧监控, 真实用户数据
apm: 应用性能监控, 应用性能管理
anomaly-detection: 异常检测, 异常识别, 指标异常
continuous-profiling: 持续剖析, 持续性能剖析, 连续剖析
ebpf: 内核追踪, 内核探针
core-dumps: 核心转储, 崩溃转储 > 内存快照
thread-dumps: 线程转储
observability-cost: 可观测性成本, 监控成本, 观测成本
sli: 可用性指标, 质量指标
slo: 服务水平
sla: 可用性承诺, 服务承诺, 合同承诺
error-budget: 预算耗尽, 剩余预算 > 错误预算策略, 预算策略
availability-nines: 几个九, 三个九, 四个九, 可用率
toil: 琐事, 重复劳动, 手工重复工作, 重复性工作, 减少琐事
incident-roles: 事故角色, 应急角色 > 事故指挥, 指挥官, 事故指挥官, 现场指挥, 事件指挥
incident-commander: 事故指挥, 指挥官, 事故指挥官, 现场指挥, 事件指挥
incident-severity: 事故等级, 故障等级, 故障分级, 事件分级, 事故分级, 严重级别, 事故定级 > P0
trigger-criteria: 触发条件, 触发标准
severity-levels: 严重程度, 严重等级
incident-detection: 事故发现, 发现故障
incident-declaration: 宣布事故, 启动应急, 事故宣告, 发起应急
mitigation-incident: 先止血, 止血, 快速恢复, 先恢复, 止损优先
incident-comms: 事故沟通, 对外沟通, 客户沟通, 故障通告, 事故通报 > 状态页, 信息同步, 对内沟通
status-page: 状态页
war-room: 作战室, 应急群, 应急会议, 故障群
escalation: 升级路径, 升级策略, 逐级上报, 上升机制
handover: 交接, 交接班, 值班交接, 班次交接
on-call: 值班表, 排班, 值班安排, 轮值表, 排班表
on-call-compensation: 值班补偿, 值班补贴, 值班调休
on-call-load: 值班负担
mttd: 检测时间, 发现时长
mttr: 平均恢复时间, 平均修复时间, 恢复时长, 修复时长, 恢复时间
mtta: 响应时长, 平均响应时间, 平均确认时间
mtbf: 平均故障间隔, 平均无故障时间
timeline: 时间线, 时间轴, 事件经过, 事故经过
impact: 影响范围, 影响面, 受影响用户, 影响评估 > 爆炸半径
blast-radius: 爆炸半径
root-cause: 促成因素, 诱因, 深层原因
blameless: 无责, 无责文化, 不追责, 对事不对人 > 心理安全
psychological-safety: 心理安全
action-items: 改进项, 行动项, 待办事项, 整改措施, 后续行动, 改进措施
postmortem: 故障复盘, 事后回顾 > 事故报告, 复盘报告, 故障报告
incident-report: 事故报告, 复盘报告, 故障报告
postmortem-template: 复盘模板, 报告模板
knowledge-sharing: 知识共享, 知识分享, 经验分享
common-errors: 常见报错, 典型错误
change-management: 变更管理, 变更流程 > 变更窗口, 变更单, 变更评审
change-approval: 变更审批, 审批, 双人审批, 审批流程
maintenance: 计划内维护, 停机维护 > 维护窗口
maintenance-window: 维护窗口, 停机窗口, 计划停机
problem-management: 问题管理, 重复故障, 反复故障
runbook-automation: 手册自动化 > 自动修复, 自动处置, 故障自愈
auto-remediation: 自动修复, 自动处置, 故障自愈
production-readiness: 上线检查, 生产就绪, 上线评审, 就绪评审, 上线检查清单
capacity:  > 增长预测, 需求预测, 流量预估
stress-limits: 极限, 拐点, 压垮点, 性能拐点, 最大承载
region:  > 机房, 数据中心
adaptive-sampling: 自适应采样, 动态采样, 动态调整采样率, 按流量调整采样率, 速率限制采样
head-sampling: 前置采样, 概率采样, 固定比例采样
tail-sampling: 后置采样
log-correlation: 日志关联追踪, 日志追踪关联, 日志带上 trace_id, 日志中带上 trace id, 信号联动
instrumentation:  > 手工埋点, 手动插桩
spans:  > Span 属性, 语义约定, 语义规范
semantic-conventions: 语义约定, 语义规范
context-propagation:  > 行李
baggage: 行李
context-propagation: 跨进程传播, 跨服务传播, 上下文透传
telemetry-pipeline: 采集器 > Collector 部署
trace-backend: 追踪后端, 链路存储 > 存储后端, 后端选择
alert-noise: 减少告警, 告警太多
alerting: 告警配置 > 告警规则编写, 报警规则
consumption-rate: 每秒处理条数, 每秒处理数, 处理速率, 消费速率
processing-time: 处理时长, 处理耗时
end-to-end-latency: 端到端延迟, 端到端耗时
zero-code: 自动埋点, 自动插桩, 无侵入埋点, 无侵入接入, 零代码接入
manual-instrumentation: 手动插桩, 手工埋点
carry-context: 上下文传播, 上下文传递
span-attributes: span 属性, 跨度属性
three-signals: 三大支柱, 三大信号, 三种信号
cost-signals: 成本控制, 费用, 成本治理
cardinality-limits: 高基数, 基数, 标签爆炸, 基数爆炸
notification-channels: 告警渠道, 告警通知, 告警通知渠道, 告警接收人, 通知接收人, 通知媒介, 通知对象, 接收组, 告警推送 > 钉钉, 企业微信, 飞书, 邮件通知, 邮件告警, 短信通知, 电话告警, Webhook 通知, 机器人通知, 通知器
scrape-config: 抓取配置, 采集配置, 抓取目标, 采集目标, 拉取配置
`;
