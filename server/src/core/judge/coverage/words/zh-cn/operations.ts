/** Families of Simplified Chinese words on operations: `family: words > kinds of it`. */
export const operations = `
observability: 可观测性, 可观测, 遥测, 观测性, 观测 > 监控, 埋点
monitoring: 监控, 监测, 监视, 监控体系, 监控系统 > 指标, 看板, 仪表盘
business-monitoring: 业务监控
metrics: 指标, 度量, 指标收集, 指标采集, 度量指标, 监控指标, 指标监控
custom-metrics: 自定义指标, 自定义度量, 应用指标 > 业务指标
business-metrics: 业务指标, 业务度量
dashboards: 仪表盘, 仪表板, 监控面板, 面板, 大盘 > 看板
tracing: 追踪, 分布式追踪, 链路追踪, 调用链, 全链路追踪, 跟踪, 链路, 分布式跟踪 > 上下文传播
alerting: 告警, 报警, 警报, 告警策略, 预警, 告警管理 > 告警规则
alert-rules: 告警规则, 告警规则编写, 报警规则
incident: 事件响应, 事故, 故障响应, 事件管理, 事故响应, 应急, 故障管理, 应急处理, 事故处理 > 应急预案
on-call: 值班, 轮值, 值班制度, 轮班, 值守, 值班轮换 > 升级机制
runbook: 运行手册, 操作手册, 运维手册, 应急手册, 操作流程, 预案, 标准操作流程, 手册
postmortem: 复盘, 事后分析, 事故复盘, 回顾会, 经验教训, 事后总结, 无责复盘
root-cause: 根因分析, 根因, 根本原因, 原因分析, 根源分析, 根因定位 > 五个为什么, 鱼骨图
slo: 服务等级目标, 服务水平目标, 服务级别目标, 服务质量目标
sli: 服务等级指标, 服务水平指标, 服务级别指标, 服务质量指标
sla: 服务等级协议, 服务水平协议, 服务级别协议
error-budget: 错误预算, 误差预算, 预算消耗 > 燃烧率
sre: 站点可靠性工程, 网站可靠性工程, 站点可靠性, 运维可靠性 > 琐事
operations: 运维, 运营, 维护, 日常运维, 管理运维, 运维管理, 日常维护
production: 生产, 生产环境, 线上, 上线, 生产级
deployment: 部署, 上线, 部署策略, 发布部署, 部署方案, 交付上线
rolling-update: 滚动更新, 滚动升级, 不停机发布, 滚动发布
blue-green: 蓝绿部署, 蓝绿发布, 蓝绿
canary: 金丝雀, 金丝雀发布, 灰度, 灰度发布, 金丝雀部署 > 渐进式发布, 渐进式交付
rollback: 回滚, 版本回退, 回退, 怎么退, 回滚策略, 撤销
ci-cd: 流水线, 构建流水线, CI/CD, 持续集成与部署, 自动化流水线, 集成流水线 > 持续集成, 持续部署, 持续交付
continuous-integration: 持续集成, CI, 持续集成与部署, 流水线, 构建流水线, 自动化流水线, 集成流水线
continuous-deployment: 持续部署, 持续交付, CD, 持续集成与部署, 流水线, 发布流水线, 自动化流水线
build: 构建, 编译构建, 构建系统, 打包构建, 编译
packaging: 打包, 分发, 软件包, 安装包 > 制品, 构件
gitops: GitOps, 声明式交付
infrastructure-as-code: 基础设施即代码, 基础架构即代码, 基础设施编排, 自动化配置
infrastructure: 基础设施 > 基础设施即代码
containers: 容器, 容器化, Docker 化 > 镜像, 容器镜像
docker: Docker > 镜像, 镜像构建
kubernetes: 容器编排, Kubernetes, K8s, K8S 集群
helm: Helm 图表, Helm
kustomize: Kustomize
operators-k8s: 控制器, 自定义控制器 > 自定义资源
service-mesh: 服务网格, 网格, 服务网格集成 > 边车
serverless: 无服务器, 函数计算, Serverless 架构, 函数即服务
cloud: 云, 云计算, 云平台, 公有云, 云服务
cloud-native: 云原生
twelve-factor: 十二要素, 12 要素, 十二因素, 十二要素应用
multi-cloud: 多云, 多云架构, 多云策略, 多云环境, 多云管理
hybrid-cloud: 混合云, 混合架构, 混合部署 > 私有云, 本地部署
on-premises: 本地部署
private-cloud: 私有云
cross-cloud: 跨云, 云间, 多云间, 跨云平台
abstraction: 抽象, 抽象层, 适配层, 抽象接口, 适配器, 统一接口, 服务抽象
edge: 边缘计算, 边缘 > 内容分发网络, 内容分发
ingress: 入口网关, 入口控制器, 入口流量
configmap: 配置映射
k8s-secrets: 机密, 密文
pod-disruption: 中断预算, 干扰预算
storage: 存储 > 对象存储, 文件存储, 文件系统, 存储卷, 持久卷, 磁盘
disks: 磁盘
virtualization: 虚拟化, 虚拟机
linux: Linux 系统 > 内核
kernel: 内核
operating-systems: 操作系统 > Linux 系统
windows: Windows 系统
version-control: 版本控制, 代码管理, Git 工作流 > 分支, 分支策略, 分支管理, 提交规范
branching: 分支, 分支策略, 分支管理 > 主干开发
monorepo: 单仓, 单体仓库, 多包管理
environments: 环境, 环境管理 > 开发环境, 本地开发, 沙箱环境, 测试环境, 预发环境
data-sync: 数据同步, 同步, 数据一致, 同步机制 > 复制, 数据复制
platform: 平台工程, 内部平台, 开发者平台 > 开发者体验
inventory: 资产管理, 资产清单, 资产
support: 支持, 技术支持, 客服
sustainability: 可持续, 能耗, 绿色 > 功耗

security: 安全, 安全性, 安全防护, 安全考虑 > 认证, 授权, 加密, 访问控制, 权限, 安全加固, 加固
authentication: 认证, 身份认证, 身份验证, 登录, 鉴权, 身份, 用户认证
authorization: 授权, 访问控制, 权限, 权限控制, 权限管理, 鉴权
oauth: OAuth2, OAuth 2.0, 开放授权
social-login: 第三方登录
sso: 单点登录, 统一认证, 统一登录
jwt: JWT 令牌
access-tokens: 令牌, 访问令牌, 签发令牌, 令牌签发 > JWT 令牌, JWT, 无状态令牌
rbac: 基于角色的访问控制, 角色权限, 角色访问控制
abac: 基于属性的访问控制
mfa: 多因素认证, 双因素认证, 两步验证, 多因子认证
otp: 动态口令, 一次性密码
passwords: 口令, 密码管理 > 密码哈希, 密码存储, 密码策略
sessions: 会话, 会话管理 > Cookie 管理
cryptography: 密码学, 密码算法, 加密算法, 密码学实践
encryption: 加密, 数据加密, 加解密 > 静态加密
signing: 签名 > 代码签名, 验签
hashing: 哈希, 散列, 消息摘要, 信息摘要, 哈希算法, 哈希函数 > 校验和
checksums: 校验和, 校验码, 数据校验和
tls: 传输加密, 安全通信, 传输安全, 传输层安全, 通信加密 > 证书, 证书管理
mtls: 双向 TLS, 双向认证, 双向证书, 相互认证
client-certificates: 客户端证书
secure-communication: 安全通信, 通信安全, 传输安全, 加密通信, 安全传输, 网络通信安全
input-validation: 输入验证, 输入校验, 数据校验, 参数校验, 数据验证, 输入检查, 参数验证, 校验
sanitization: 净化, 消毒, 输入净化 > 转义
escaping: 转义, 输出编码, 输出转义, 上下文转义
injection: 注入, 注入攻击, 防注入 > 参数化查询, 命令注入, SQL 注入
template-injection: 模板注入
sql-injection: SQL 注入, 注入防护, 防注入 > 参数化查询, 查询参数化, 参数化语句, 参数绑定, 绑定参数, 预编译语句
xss: 跨站脚本, 跨站脚本攻击, 脚本注入 > 内容安全策略, 转义, 输出转义, 输出编码, HTML 净化, 富文本净化
csrf: 跨站请求伪造
cors: 跨域, 跨域资源共享, 跨域请求
threat-modeling: 威胁建模, 威胁模型, 威胁分析 > 攻击面
vulnerabilities: 漏洞, 漏洞管理, 安全漏洞 > 漏洞扫描, 安全扫描, 扫描, 漏洞检测
patching: 修复, 补丁, 整改, 修补, 打补丁 > 漏洞修复
dependency-audit: 依赖审计, 依赖安全, 依赖安全审计, 依赖检查 > 依赖扫描
audit: 审计, 操作审计 > 审计日志
penetration-testing: 渗透测试 > 红队, 攻防演练
zero-trust: 零信任
least-privilege: 最小权限, 最小特权
firewall: 防火墙 > 网络策略, 网络隔离, 安全组, Web 应用防火墙
open-ports: 开放端口, 开放哪些端口, 端口放行, 端口白名单
security-groups: 安全组
ddos: 拒绝服务, 拒绝服务攻击
abuse-prevention: 防刷, 滥用防护
privacy: 隐私, 个人信息, 数据保护, 隐私保护, 数据隐私 > 匿名化, 脱敏, 数据脱敏
key-rotation: 密钥轮换, 轮换, 密钥轮转 > 证书轮换
malware: 恶意软件 > 钓鱼, 病毒, 勒索
antivirus: 杀毒
ransomware: 勒索软件
intrusion: 入侵检测, 威胁检测 > 异常检测
security-monitoring: 安全监控 > 入侵检测
security-headers: 安全头, 安全响应头
mlps: 等保, 等保 2.0, 等级保护, 网络安全等级保护
incident:  > 止血, 先止血, 紧急处置
security-incidents: 安全事件响应, 安全事件处置, 入侵响应, 安全应急
slo: SLO 设计, 可靠性目标
sla: SLA 设计, SLA 承诺, 赔付条款, 违约赔付
error-budget: 错误预算管理 > 预算耗尽策略
error-budget-policy: 错误预算策略, 预算策略, 预算耗尽策略
runbook: 编写 Runbook, 手册编写, 编写操作手册, 故障手册, 操作步骤手册
rca-methods: 根因分析方法, 根本原因定位 > 五个为什么, 鱼骨图, 因果分析, 故障树
fault-tree: 故障树
fishbone: 鱼骨图
five-whys: 五个为什么, 追问为什么
postmortem: 复盘文化, 无指责复盘, 事后复盘
capacity: 容量预测, 水位评估, 容量测算, 扩容规划
perf-engineering: 性能治理 > 性能基线, 性能回归, 性能剖析
performance-baseline: 性能基线, 性能基准, performance baseline
chaos: 混沌演练 > 韧性测试, 注入故障
drills: 容灾演练, 灾备演练, 切换演练, 故障切换演练, 演练计划, 预演 > 桌面演练
restore: 恢复步骤, 恢复流程, 恢复备份, 还原数据, 恢复操作
self-healing: 自愈, 自动恢复, 自动修复, 故障自愈 > 自动重启
ops-automation: 自动化运维, 运维自动化
log-collection: 日志聚合, 日志集中, 集中式日志
structured-logging: 日志结构化 > 日志字段
log-level-dynamic: 动态调整日志级别, 日志级别调整, 运行时改日志级别
network-troubleshooting: 抓包分析, 连接排查, 网络故障定位
budget-alerts: 预算告警, 成本告警, 费用告警
freeze: 封网, 变更冻结, 发布冻结
password-policy: 密码策略, 密码复杂度, 密码过期, 口令强度, 弱口令, 密码强度
trust-boundaries: 信任边界
data-flow-diagram: 数据流图
abuse-cases: 滥用场景
attack-trees: 攻击树
red-team: 红队, 攻防演练, 红蓝对抗
change-windows: 变更窗口
change-requests: 变更单
`;
