/** Families of Simplified Chinese words on delivery, cloud and clusters: `family: words > kinds of it`. */
export const delivery = `
trunk-based: 主干开发, 主干分支, 短生命周期分支, 基于主干
git-flow: Git 分支流程 > 发布分支, 特性分支, 功能分支
feature-branches: 特性分支, 功能分支
release-branches: 发布分支
branch-protection: 分支保护, 保护分支 > 必需检查
required-checks: 必需检查
merge-queue: 合并队列, 合并列车
pre-commit: 提交钩子, 提交前检查, Git 钩子
build-cache: 构建缓存, 编译缓存 > 依赖缓存, 层缓存, 增量构建
build-matrix: 构建矩阵, 矩阵构建
pipeline-as-code: 流水线即代码, 流水线定义, 流水线脚本
pipeline-stages: 流水线阶段, 流水线步骤, 构建阶段
quality-gates: 质量门禁, 门禁, 质量关卡, 准入门槛, 卡点
runners: 构建机, 构建节点 > 自托管运行器
self-hosted-runners: 自托管运行器
pipeline-metrics: 流水线指标, 交付指标, 效能指标, DORA 指标 > 前置时间, 部署频率, 变更失败率
lead-time: 前置时间, 交付周期, 变更前置时间, 交付前置时间
deployment-frequency: 部署频率, 发布频率, 上线频率
change-failure-rate: 变更失败率, 发布失败率
queue-time: 排队时间, 等待时间, 排队时长
failure-rate: 失败率, 失败比例, 故障率
error-rate: 错误率, 出错率, 失败请求比例
artifacts: 构建产物, 制品, 产物, 发布产物
artifact-promotion: 制品晋级, 晋级, 一次构建多次部署, 制品提升
reproducible-builds: 可重现构建, 可复现构建, 确定性构建, 密封构建
provenance: 来源证明, 构建证明, 出处证明
artifact-signing: 制品签名, 签名制品 > 镜像签名
image-signing: 镜像签名
sbom: 软件物料清单, 物料清单
base-images: 基础镜像 > 精简镜像, 最小镜像
multi-stage: 多阶段构建, 分阶段构建, 多阶段
image-size: 镜像体积, 镜像大小, 镜像瘦身, 镜像精简, 减小镜像
minimal-images: 精简镜像, 最小镜像, 无发行版镜像
rootless: 非 root, 非特权容器, 无 root
image-tags: 镜像标签, 镜像版本 > 不可变标签, 镜像摘要
immutable-tags: 不可变标签
image-digest: 镜像摘要
release-trains: 发布火车
release-window: 发布窗口
release-cadence: 发布节奏, 发布周期, 发布计划 > 发布火车
release-freeze: 封版, 冻结期, 代码冻结, 变更冻结, 封网
release-candidate: 候选版本
nightly-builds: 每日构建
pre-release: 预发布版本, 预览版 > 候选版本, 每日构建
hotfix: 热修复, 紧急修复, 紧急发布, 紧急补丁, 紧急变更
semver: 语义化版本, 语义版本, 主版本号
calver: 日历版本, 日期版本
changelog: 变更清单, 版本说明, 更新说明
backport: 回移, 向旧版移植, 反向移植 > 拣选提交
cherry-pick: 拣选提交
lts: 长期支持
support-window: 支持周期, 维护周期 > 长期支持
progressive-delivery: 渐进式交付, 逐步放量, 逐步发布, 分批发布 > 金丝雀, 灰度
phased-rollout: 分阶段发布, 按比例放量, 按百分比发布, 分批放量, 百分比放量
ring-deployment: 环形部署, 分环发布, 发布环, 分批次
canary-analysis: 金丝雀分析, 自动分析, 灰度分析, 基线对比
traffic-splitting: 流量切分, 流量拆分, 流量分割, 按权重, 权重路由, 流量权重, 流量比例
auto-rollback: 自动回滚, 自动回退
roll-forward: 前滚, 向前修复, 前向修复
post-deploy: 发布后验证, 部署验证, 上线验证, 发布验证 > 观察期
deploy-release: 部署与发布分离, 部署与发布解耦 > 暗发布, 暗启动
feature-flags: 功能标志, 开关平台, 特性切换
kill-switch: 紧急开关, 熔断开关, 一键关闭, 急停开关, 应急开关
flag-cleanup: 开关清理, 开关下线, 过期开关, 标志清理, 清理开关
flag-targeting: 定向规则, 人群定向, 用户分群, 定向投放, 人群分组
smoke: 冒烟, 上线冒烟
preview-env: 预览环境, 临时环境, 按需环境, 评审环境
env-parity: 环境一致性, 环境对齐, 环境等价, 环境一致
drift-detection: 配置偏移, 环境漂移
gitops: Git 驱动交付, 以 Git 为准
reconciliation-loop: 调谐循环, 调和循环, 控制循环, 调谐, 协调循环 > 期望状态
desired-state: 期望状态
idempotent-provisioning: 声明式, 声明式配置
module-design: 模块设计, 编写模块, 模块接口, 可复用模块, 模块复用 > 模块仓库
module-registry: 模块仓库
remote-state: 状态后端, 状态存储, 远端状态 > S3 后端, 共享状态
state-locking: 状态锁, 状态锁定, 并发锁
import-resources: 导入资源, 导入存量资源, 资源导入, 存量导入
plan-review: 变更预览, 计划评审, 执行前预览, 试运行
immutable-infra: 不可变基础设施, 不可变服务器 > 黄金镜像, 机器镜像
golden-images: 黄金镜像, 机器镜像
configuration-management: 主机配置, 服务器配置管理 > SaltStack
policy-as-code: 策略引擎, 策略校验, 代码化策略
admission-policies: 准入策略
opa: 开放策略代理
landing-zone: 着陆区, 登陆区, 账户架构
vpc: 虚拟私有云, 专有网络
subnets: 子网, 子网规划, 子网划分 > 公有子网, 私有子网
private-subnets: 私有子网
public-subnets: 公有子网
transit-gateway: 中转网关, 传输网关, 云企业网
kms: 密钥管理服务 > 加密密钥
peering: 对等连接
private-link: 私有连接, 私网连接, 私有终端节点
nat: NAT 网关, 地址转换, 网络地址转换 > 出口网关
nat-traversal: NAT 穿透, 打洞, 内网穿透
egress-control: 出站控制, 出站规则, 出口流量, 出口管控, 外发流量
spot: 竞价实例, 抢占式实例, 抢占实例, Spot 实例
reserved-capacity: 预留实例, 节省计划, 包年包月, 承诺用量, 预留容量
rightsizing: 规格优化, 资源瘦身, 合理配置规格, 降配, 规格调整
idle-resources: 闲置资源, 空闲资源, 僵尸资源, 资源浪费, 孤儿资源
cost-allocation: 成本分摊, 费用分摊, 成本归属, 分账, 成本拆分 > 单位成本
unit-cost: 单位成本
budgets: 费用预算 > 预算告警, 成本告警, 费用告警
cost-anomaly: 成本异常
tagging: 打标签, 资源打标
multi-region: 多地域, 跨地域, 多区域部署 > 异地多活
region-failover: 区域故障切换, 地域切换, 跨地域切换, 异地切换
well-architected: 良好架构, 卓越架构
architecture-review: 架构评审
pods: 容器组, Pod 生命周期 > 初始化容器
init-containers: 初始化容器, Init 容器
sidecar: 边车, 边车容器, 边车代理
workloads: 工作负载, 负载类型 > Deployment, CronJob, 无状态应用
daemonset: 守护进程集
namespaces: 命名空间, 命名空间划分, 名字空间
scheduling-k8s: 调度约束, 节点选择 > nodeSelector, 亲和性, 反亲和, 污点与容忍, 污点, 拓扑分布
topology-spread: 拓扑分布
affinity: 亲和性, 反亲和
priority-preemption: 优先级抢占, 抢占, 优先级类
cooperative-scheduling: 协作式, 协作式调度
hpa: 水平自动伸缩, 水平扩缩容, 水平 Pod 自动伸缩
vpa: 垂直自动伸缩, 垂直扩缩容
cluster-autoscaler: 集群自动伸缩, 节点伸缩, 节点自动扩缩
event-scaling: 事件驱动伸缩, 按队列长度伸缩 > 缩容到零, 缩到零
scale-to-zero: 缩容到零, 缩到零
scale-out: 水平扩展, 横向扩展, 横向扩容, 水平扩容, 加机器, 增加实例
scale-up: 垂直扩展, 纵向扩展, 垂直扩容, 纵向扩容, 升级配置, 升配
scale-in: 缩容, 减少实例
scheduled-scaling: 定时伸缩, 定时扩容 > 预测性伸缩, 预测扩容
predictive-scaling: 预测性伸缩, 预测扩容
pod-disruption: Pod 中断预算, PDB, 自愿中断
qos-k8s: 服务质量等级, QoS 等级, 突发型
oom: 内存溢出, 内存不足, 内存耗尽
cpu-throttling: CPU 限流, CPU 节流, CPU 限制
admission-control: 准入控制, 准入控制器, 准入 Webhook, 准入校验
pod-security: Pod 安全, Pod 安全标准 > 安全上下文
security-context: 安全上下文
workload-identity: 工作负载身份, 服务账号身份, 无密钥认证 > 身份联合, 联合身份
external-secrets: 外部密钥, 外部密钥管理 > 密封密钥
sealed-secrets: 密封密钥
control-plane: 控制平面, 控制面
data-plane: 数据平面, 数据面
multi-cluster: 多集群, 多集群管理 > 集群联邦, 联邦集群
cni: 容器网络, 容器网络接口
network-model: 网络模型, Pod 网络 > 扁平网络
k8s-service: Service 服务, 集群内服务
gateway-api: 网关接口
helm: Helm 模板
packaging-k8s: 资源清单, 清单文件, 部署清单, 编排文件
mesh-traffic: 流量管理, 流量治理, 流量策略, 流量控制规则
ambient-mesh: 无边车, 无 Sidecar
locality-routing: 就近路由, 同区优先, 地域感知路由, 可用区感知
outlier-detection: 异常点检测, 离群检测, 异常实例摘除, 被动健康检查
serverless: 云函数, 函数服务
cold-start: 冷启动, 启动耗时, 启动延迟 > 预置并发
provisioned-concurrency: 预置并发
golden-path: 黄金路径, 铺好的路, 标准路径, 推荐路径
service-catalog: 服务目录, 开发者门户, 服务清单
self-service: 自助, 自助服务, 自助平台, 自助申请
container-images: 镜像构建, 构建镜像, 镜像, 容器镜像 > 多阶段构建
log-retention: 日志保留, 日志保存期限 > 日志归档
secret-scanning: 密钥扫描, 敏感信息扫描, 密钥泄露, 凭证泄露 > 硬编码密钥
hard-coded-secrets: 硬编码密钥
dependency-management: 依赖更新, 依赖升级, 更新依赖 > 自动升级依赖
auto-dependency-updates: 自动升级依赖
parallel-jobs: 并行任务, 并行阶段, 任务并行, 并行执行
affected-builds: 增量检测, 按变更构建, 只构建变更, 受影响项目
container-images: Dockerfile 编写, 编写 Dockerfile, 容器镜像构建, 镜像制作
multi-stage: 两阶段构建
layer-cache: 层缓存
dependency-cache: 依赖缓存
incremental-builds: 增量构建
gitops: GitOps 实践, 声明式部署, 拉取式部署
env-promotion: 环境晋级, 环境流转, 逐环境推进, 环境推进
release: 发布管理, 发版流程
feature-flags:  > 开关治理, 开关清理
migration-db-release: 数据兼容, 先扩后缩, 数据库兼容变更
post-deploy: 上线后检查
bake-time: 观察期
artifact-registry: 制品管理
image-registry: 镜像仓库, 容器镜像仓库
pipeline-design: 流水线设计, 流水线编排, 流水线配置, CI 配置, 流水线定义 > 流水线阶段
infrastructure-as-code: 环境即代码
quality-gates: 合并门槛
cohorts: 分批发布, 分组发布, 发布批次, 发布环, 分波发布
staged-rollout: 分阶段发布, 渐进式发布, 灰度发布, 逐步放量, 分批放量
success-criteria: 成功标准, 验收标准, 通过标准, 成功判据, 放行标准, 准入标准
halt: 中止, 暂停发布, 停止放量, 紧急停止
inventory-hosts: 主机清单, 主机列表 > 静态清单
key-naming: 键命名, key 设计, key 命名, 键名规范, 键设计, 键前缀
version-pinning: 版本固定, 锁定版本, 固定版本, 版本约束, 锁版本
rolling-upgrade: 滚动升级, 逐台升级, 不停机升级
slots: A/B 分区, 双分区, 双系统分区, 双槽
state-moves: 状态迁移, 资源重命名, 状态移动
`;
