/** Families of Simplified Chinese words on programs in Rust, and how services are run, guarded and tested: `family: words > kinds of it`. */
export const practice = `
lifetimes: 生命周期, 引用的生命周期, 引用的有效范围 > 省略规则, 悬垂引用
ownership-rust: 所有权与借用, 所有权和借用
generics:  > where 子句, 静态分发, 泛型参数, 特征约束
traits:  > 关联类型, 孤儿规则, 动态分发
modularity:  > 可见性规则, Cargo 工作区
crates:  > workspace 划分, Cargo 工作区
iterators:  > 迭代器适配器
closures:  > 捕获环境, 捕获外部变量
type-system:  > 代数数据类型, 和类型, newtype 模式
pattern-matching:  > match 表达式, match 语句, 穷尽匹配, 穷尽检查, enum 与 match
compiler-optimizations:  > 链接时优化, 内联优化
build-profiles: 发布配置, 编译配置 > 发布构建
binary-size: 二进制体积, 缩小二进制, 减小体积, 二进制瘦身
memory-safety:  > 缓冲区溢出, 悬垂指针, 双重释放, 释放后使用, 越界访问, 越界写
memory-leak:  > 堆快照, 堆快照比较, 循环引用
gc:  > GC 停顿, 分代回收, 年轻代, 老年代, 并发标记
data-structures: 容器选择, 用哪种容器 > HashMap 与 BTreeMap
numa:  > 远端内存, 跨插槽, 本地内存访问
cpu-affinity: CPU 绑核, 绑核, CPU 亲和性, 线程绑核
performance-regression: 持续基准测试, 防止变慢 > 基线对比, 跑分对比
queueing-theory: 排队论模型, 排队模型 > 到达率与服务率, 到达率, 服务率
parallel-algorithms: 并行算法 > 前缀和, 分治与归约, Amdahl 定律, 阿姆达尔定律
scheduling:  > 时间片轮转, 抢占式调度, 装箱算法
model-serving: 模型上线, 推理部署, 模型推理, 推理服务 > 批推理, GPU 批推理
feature-engineering:  > 独热编码, 归一化, 缺失值, 缺失值处理, 分箱
fixtures:  > 种子数据, 测试种子, 工厂函数造数
test-strategy: 测试策略, 质量策略 > 测试金字塔, 测试左移, 风险驱动测试
test-pyramid:  > 测试奖杯, 测试蜂巢, 金字塔模型
test-environments: 隔离的测试环境
dependency-isolation: 依赖隔离, 隔离依赖, 隔离外部依赖 > 替换外部依赖, 依赖替身
mutation-testing:  > 故意改错代码
microservice-decomposition: 微服务拆分, 拆分微服务, 服务拆分, 拆服务, 单体拆分, 从单体到微服务 > 服务边界, 绞杀者模式, 绞杀者, 康威定律
hexagonal:  > 洋葱架构, 整洁架构, 依赖倒置, 入站端口, 出站端口
grpc:  > 双向流
http2:  > 头部压缩, 请求复用连接
quic:  > QUIC 握手
websocket: 长连接推送 > ws 心跳
realtime-updates: 服务器主动推送, 主动推送, 长连接推送
tcp-tuning:  > 套接字选项, 套接字缓冲区, 拥塞控制, 全连接队列, 内核网络参数
dns:  > SRV 记录, DNS 缓存
service-addressing: 服务寻址 > SRV 记录
zero-trust:  > 工作负载身份, 微分段
edge:  > 边缘函数, 边缘节点
cdn: 内容加速 > 回源, CDN 缓存, 边缘缓存命中
ebpf: eBPF 程序, BPF 程序
cni: Pod 网络 > Overlay 网络
network-policies:  > 命名空间隔离
cluster-hardening: 集群安全, 集群安全加固, 集群加固, Kubernetes 安全, K8s 安全 > CIS 基线, Pod 安全, 最小权限 Pod
sidecar: 边车模式, 旁挂代理, 辅助容器, 伴生容器
change-management: 发布审批, 上线审批 > 变更冻结, 冻结期, 发布窗口, 变更风险分级
golden-signals:  > 延迟流量错误饱和度
use-method:  > 利用率与饱和度, 利用率饱和度错误
synthetic:  > 模拟用户访问, 探测点, 多地拨测
telemetry-pipeline: 遥测数据中转
semantic-conventions: 属性命名规范
cgroups:  > CPU 节流
resource-isolation: 资源隔离, 隔离资源 > 吵闹的邻居, CPU 配额, 内存配额
self-healing:  > 自动摘除
ops-automation:  > 自动化剧本, 自动处置
environments: 多环境, 多环境管理, 环境一致性, 环境隔离 > 临时环境, 按分支起环境
csrf: 防伪令牌
session-security: 会话安全, 登录态保护 > 会话固定, 会话劫持, Cookie 属性
masking:  > 手机号打码
privacy:  > 差分隐私, 假名化, PII 处理
blameless: 不追究个人
api-versioning: API 废弃, 接口废弃, 接口下线 > Deprecation 头, 兼容老客户端, 废弃与下线
gc-tuning: 垃圾回收优化 > GC 停顿, 停顿时间, GC 日志, 堆大小设置, 年轻代, 老年代, 分代与并发标记
data-reconciliation: 数据一致性校验, 数据一致性核对, 一致性核对
batch-work: 批处理 > 攒批, 批量写入, 批量提交, 批量发送, 合并请求, 合并写入, 微批, 批作业, 批量操作
masking:  > 打星号, 星号替换, 星号遮盖
csp-channels: 通信顺序进程 > 用通信共享内存
api-versioning:  > 向后兼容, 兼容旧客户端
batching:  > 多值 INSERT
bulk-ops:  > 多值 INSERT, COPY 导入
indexes:  > 复合索引
encryption:  > 信封加密
continuous-deployment:  > 部署到生产, 自动发到生产
data-reconciliation: 数据核验 > 双写校验, 双写对账, 抽样核验, 抽样比对
otel-collector: OpenTelemetry 采集器
buffering:  > 批量刷盘, 写缓冲区
tdd: 先红后绿, 从失败的用例开始
leader-election: 主节点怎么产生, 谁来当主, 单主保证
load-testing:  > 拐点, 浸泡测试
performance-regression:  > 基线比较, 性能门禁
time-series-db:  > 数据保留策略, 时间分块
websocket:  > ping/pong 帧
environments: 开发测试与生产环境
dynamic-config: 运行时改配置, 不重启改参数 > 监听配置变化, 配置监听
optimistic-locking: 版本号比较 > CAS 更新, 条件更新
pessimistic-locking:  > 行锁
delayed-messages:  > 时间轮, 延时任务, 订单超时关闭
deadline-propagation:  > 剩余时间, 每一跳的时限
circuit-breaker:  > 快速失败, 跳闸
feature-flags:  > 关掉某个功能
ab-testing:  > 显著性, 样本量, 对照组, 随机分组
background-jobs: 后台作业 > 可见性超时
scheduled-jobs: 定时调度, 定时任务调度, 分布式定时 > cron 表达式
lakehouse:  > 开放表格式, 湖表
data-lake:  > 开放表格式, 小文件合并
olap: 多维分析 > 列存, Star schema 查询
fine-tuning:  > 偏好对齐, 指令数据
model-compression: 模型压缩, 模型瘦身 > 剪枝, 蒸馏, 知识蒸馏, 模型量化
compression:  > 剪枝与蒸馏
quantization:  > 低精度推理, 校准集
sandboxing:  > WASM 沙箱
isolated-execution: 隔离执行, 运行不可信代码, 不可信代码 > 沙箱, 微虚拟机
side-channels: 侧信道, 侧信道攻击 > 时序攻击, 计时攻击, 常量时间, 常量时间比较, 缓存时序
shadow-traffic: 录制与回放, 流量回放 > 影子环境, 影子库
shadow-testing: 影子测试 > 影子库
admission-control:  > 资源创建前检查
scheduling-k8s: Pod 调度 > 亲和与反亲和, 拓扑分布约束, 优先级与抢占
settlement:  > 轧差, 净额结算
payment-reconciliation: 资金核对, 日终对账, 账单核对 > 长款, 短款, 长款短款, 差错处理
flash-sale: 高并发抢购 > 防止超卖, 超卖, 库存预扣, 扣库存
error-tracking:  > 堆栈去重
hot-keys: 热键 > 热键探测, key 打散
data-lineage:  > 字段级血缘
data-quality:  > 空值率, 新鲜度
paxos:  > Prepare 与 Accept, Proposer 与 Acceptor, Proposer 和 Acceptor
two-phase-commit:  > prepare 与 commit
configmap:  > 环境变量注入, 配置挂载, 挂载配置
cache-warming: 提前填充缓存, 提前加载缓存
cache-friendly:  > 减少缓存未命中
concurrent-hashmap: 分段锁 map
isolation-levels:  > 写偏斜, 间隙锁
slo:  > 几个 9
chaos:  > 稳态假设
schema-migration:  > 在线改表
zero-downtime: 不停机发布, 零停机部署, 零停机发布, 不停机部署 > 金丝雀发布
password-storage:  > 加盐
backup:  > WAL 归档
restore:  > 恢复演练
tdd: 先测试后实现, 测试优先
postmortem: 无责备复盘 > 从故障中学习, 改进项跟踪
blameless: 无责备
arena:  > Arena 分配
cdn:  > 就近访问, 缓存键
change-management:  > 上线检查单, 回滚预案
data-reconciliation: 核对与修复
otel-collector:  > agent 与 gateway
`;
