/** Families of Simplified Chinese words on platforms, delivery and security: `family: words > kinds of it`. */
export const platform = `
infrastructure-as-code: 基础设施代码, 资源编排 > Terraform, Pulumi, 基础设施
remote-state: 状态文件, 远程状态
drift-detection: 配置漂移, 漂移检测
policy-as-code: 策略即代码 > OPA, Kyverno, 准入控制, 准入策略
landing-zone:  > 多账号, 账户结构
multi-account: 多账号, 账户结构
iam: 身份与访问管理, 身份管理, 访问管理, 身份和访问控制, 身份与权限 > 最小权限, 单点登录
ci-cd: 持续集成与持续部署, 发布流水线, 自动化构建与部署, 持续集成与交付 > GitHub Actions, Jenkins, GitLab CI
artifact-registry: 制品库, 制品仓库 > 镜像仓库
autoscaling: 弹性扩缩容, 自动伸缩, 扩容缩容 > HPA, KEDA, 水平伸缩
probes: 健康探测, 存活与就绪 > 就绪探针
resource-limits: 资源请求与限制 > 资源配额管理
ingress: 流量入口, 服务暴露, 对外暴露
stateful: 有状态应用, 有状态服务
network-policies: 网络策略, 网络隔离
cluster-upgrades: 集群升级 > 节点升级
storage-k8s: 持久化存储, 持久卷 > 存储类
storage-classes: 存储类
image-security: 镜像安全 > 镜像签名, 镜像扫描
supply-chain: 供应链, 供应链安全, 软件供应链 > SBOM, 签名验证, 依赖审计, 软件物料清单, 制品签名
progressive-delivery: 渐进式发布, 灰度放量, 流量切换
tagging: 标签, 标签规范, 资源标签
alerting: 告警体系, 告警治理, 通知谁 > Alertmanager, 抑制, 静默, 告警分级, 告警通知, 告警收敛, 告警降噪
monitoring: 监控告警, 监控方案, 监控指标 > Prometheus, Grafana, Zabbix, 业务监控, 基础监控, 指标监控
alert-noise: 降噪, 告警降噪, 告警收敛, 告警疲劳, 报警收敛 > 抑制, 静默, 合并, 分组, 去重
slo: 服务目标, 服务质量指标, 可用性目标, 可用率目标, 目标值, 目标设定
availability-target: 可用性目标, 可用率目标
three-pillars: 三种信号, 三类信号, 指标日志与链路, 指标日志和链路, 日志指标与追踪, 指标日志与追踪, 三大支柱, 可观测性三支柱, 指标日志追踪
log-collection: 日志采集, 日志收集, 日志管道 > Filebeat, Fluent Bit, Vector, Logstash
log-storage: 日志存储 > Elasticsearch, Loki, ClickHouse, 日志检索, 日志查询
log-search: 日志检索, 日志查询, 日志查询语言
sampling: 采样率, 采样方案 > 头部采样, 尾部采样
head-sampling: 头部采样, 头采样
tail-sampling: 尾部采样, 尾采样
tracing: 调用链追踪, 追踪系统, 跨服务追踪 > Jaeger, Zipkin, SkyWalking, OpenTelemetry, Tempo
instrumentation: 埋点, 插桩, 探针接入 > 自动埋点, 自动插桩, 手动埋点
auto-instrumentation: 自动埋点, 自动插桩
manual-instrumentation: 手动埋点
dashboards: 可视化面板, 监控大盘, 仪表盘设计, 看板设计, 大屏 > Grafana
profiling: 性能采样 > Pyroscope, Parca, 持续剖析, 持续性能剖析, 连续剖析
ebpf: 内核观测, eBPF 观测
slo: SLO 体系 > 错误预算
capacity: 容量预估 > 压测评估, 水位, 容量水位
load-testing: 压测, 压力测试, 负载测试 > JMeter, k6, wrk, 全链路压测
chaos: 故障演练 > ChaosBlade, Chaos Mesh, 突袭演练
drills: 演练, 演习 > 恢复演练, 故障演练
incident: 应急响应, 事件处置, 应急处置, 故障处置 > 安全事件响应, 安全事件处置
on-call: 值班响应, 轮值机制
runbook: 处置手册, 应急预案, 处置流程
root-cause: 故障定位, 定位根因
cost: 成本治理, 成本管控, 费用控制 > 存储成本
compliance: 合规要求, 法律法规 > 个人信息保护法, 数据安全法, GDPR, 等级保护, 等保合规, 等保 2.0, 合规审计
data-classification: 数据分类分级, 分类分级, 数据分级 > 敏感数据识别, 数据资产盘点
masking: 脱敏, 数据脱敏, 敏感数据脱敏, 打码, 掩码 > 动态脱敏, 静态脱敏
privacy: 隐私合规, 个人信息保护, 用户隐私 > 知情同意, 隐私政策
encryption:  > 国密, SM4, AES, 存储加密, 字段加密, 传输加密
key-management: 密钥管理, 密钥生命周期 > KMS, Vault, HSM, 密钥轮换, 密钥托管
key-custody: 密钥托管, 密钥保管
bastion: 堡垒机, 跳板机 > 运维审计
access-review: 权限审计, 权限复核 > 账号清理, 权限回收
authentication: 身份校验, 登录安全 > 统一身份认证, 统一登录
authorization: 权限模型, 权限体系, 授权模型, 权限设计
audit:  > 操作日志, 日志审计
vulnerabilities: 漏洞治理 > 漏洞修复, 弱点扫描, 漏洞闭环
code-audit: 代码审计 > SonarQube, CodeQL, SAST, 静态代码扫描, 代码安全扫描
devsecops: 安全左移, 安全开发流程, 安全开发生命周期, 研发安全 > SDL
baseline: 安全基线, 配置基线 > 基线检查, 主机加固
waf: Web 应用防火墙, 应用防火墙
ddos: 抗 D, 流量攻击 > 流量清洗
traffic-scrubbing: 流量清洗
network-security: 网络安全, 边界防护, 网络隔离 > 防火墙, 安全组, 网络分段
penetration-testing:  > 红蓝对抗
threat-detection: 威胁检测, 安全监测 > SIEM, HIDS, 入侵检测, 态势感知
intrusion-detection: 入侵检测, intrusion detection
backup-dr: 备份容灾, 灾备建设
security-training: 安全培训, 安全意识, 意识培训
third-party-risk: 供应商安全, 第三方风险, 供应商管理
zero-trust: 零信任架构 > 持续验证
multi-cloud: 多云模式, 云战略, 上云策略
cloud-migration: 云迁移, 云迁移策略, 上云, 迁移上云, 上云迁移, 迁移路径, 迁云, 搬上云, 迁移到云 > 六种迁移策略, 跨云迁移
cross-cloud-migration: 跨云迁移
cloud-abstraction: 云服务抽象层, 云抽象层, 抽象层, 统一接口, 屏蔽差异, 供应商中立, 厂商中立, 云厂商无关, 中立接口
cross-cloud-network: 跨云网络, 云间互联, 跨云互联, 云间网络, 跨云连接 > 专线, 对等连接
hybrid-cloud: 云上云下
cost: 降本增效, 费用优化, 账单优化, 费用分析 > 竞价实例, 预留实例
rightsizing: 资源规格, 按需调整规格, 资源利用率优化
serverless: 无服务器架构
cold-start: 冷启动优化
k8s-deploy: Kubernetes 部署, K8s 部署, 部署到 Kubernetes, 上 K8s > 集群部署清单, 部署清单
resource-limits: 资源请求, 资源上限
autoscaling: 自动扩缩容, 弹性伸缩, 弹性扩缩, 按负载伸缩, 扩缩容策略 > 水平自动伸缩
probes: 探针配置, 健康探针, 健康检查接口, 健康端点 > 健康检查协议
storage-k8s: 持久化卷, 存储卷, 卷
scheduling-k8s: 调度策略
operators-k8s: Operator 模式, 控制器模式 > 调谐循环
helm: 图表打包, 应用打包
rollout-strategy: 发布策略, 上线策略, 升级策略 > 滚动发布, 滚动更新策略
rolling-update: 滚动更新策略
crd: 自定义资源, 自定义资源定义
owner-references: 属主引用
node-autoscaling: 集群自动扩缩容, 节点自动伸缩, 节点扩缩容
async-jobs: 异步任务, 长时任务, 耗时任务, 后台处理
version-retirement: 弃用, 废弃, 版本下线, 停止支持
client-generation: 客户端代码生成, SDK 生成, 生成客户端, 客户端生成
`;
