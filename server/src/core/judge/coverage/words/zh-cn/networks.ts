/** Families of Simplified Chinese words on networks, pages, languages and what is done with data: `family: words > kinds of it`. */
export const networks = `
networking: 网络, 网络架构, 组网, 网络通信, 网络连接, 联网
tcp: TCP 连接, TCP/IP 协议 > 套接字
sockets: 套接字, 套接字编程
tcp-handshake: 三次握手, TCP 握手, 四次挥手
udp: 数据报, UDP 协议
http: HTTP 协议, 请求处理, 请求响应
long-polling: 长轮询
realtime-updates: 实时通信, 服务器推送, 实时推送 > 长轮询, WebSocket
dns: 域名, 域名解析, 名称解析
authoritative-servers: 权威服务器
routing: 路由, 路由设计, 路由配置 > 流量路由
navigation: 导航
vpn: 虚拟专用网, 隧道 > 专线
private-network: 私有网络
ip-addressing: 地址规划, IP 地址, 网段 > 子网, 子网划分
packet: 抓包
packets: 数据包
protocol: 协议, 通信协议, 协议设计 > 消息格式, 握手
handshake: 握手
webhooks: 网络钩子, Webhook 回调 > 回调
callbacks: 回调, 回调函数
iot: 物联网, 智能设备
wireless: 无线, 无线通信 > 蓝牙
bluetooth: 蓝牙 > 蓝牙低功耗, 低功耗蓝牙
wifi: 无线局域网

frontend: 前端, 用户界面, 界面, 客户端, 浏览器端
components-ui: 组件, 控件, 组件设计, 组件化 > 组件库
react: React 框架 > 钩子函数
vue: Vue 框架
angular: Angular 框架
rendering: 渲染 > 服务端渲染, 静态生成, 首屏渲染, 虚拟 DOM, 服务器端渲染
css: 样式, 层叠样式 > 样式表, 暗色模式, 主题, 设计令牌, 换肤
responsive: 响应式设计, 响应式布局, 自适应布局 > 移动优先
mobile-first: 移动优先
forms: 表单, 表单处理 > 表单验证
animation: 动画, 过渡动画, 动效
web-performance: 首屏优化, 页面性能, 前端性能, 加载性能
bundlers: 打包工具, 打包器
build-tools: 构建工具 > 打包工具, Maven, Gradle
seo: 搜索引擎优化
structured-data: 结构化数据
sitemaps: 站点地图
meta-tags: 元标签
pwa: 渐进式应用 > 离线优先, 离线, 离线支持, 离线能力
mobile: 移动端, 移动应用, 手机端 > 跨平台, 安卓
android: 安卓
desktop: 桌面应用, 桌面端
browser-storage: 本地存储, 浏览器存储
dom: 文档对象模型
uploads: 文件上传, 上传 > 附件, 媒体处理
downloads: 下载, 文件下载

rust: Rust 语言
golang: Go 语言
python: Python 语言 > 虚拟环境
java: Java 语言 > Java 虚拟机
javascript: JavaScript 语言, 脚本语言
typescript: TypeScript 语言
cpp: C++ 语言 > 智能指针
csharp: .NET 平台
bash: Shell 脚本, 脚本
middleware: 中间件 > 拦截器, 过滤器
web-framework: Web 框架, 网络框架
templates: 模板, 模板引擎
merge: 合并, 归并, 组合, 合流
filter: 过滤, 筛选, 过滤操作
map-op: 映射, 变换, 转换, 转换操作
aggregation: 聚合, 汇总, 归约, 聚合计算, 聚合分析, 统计查询
import-export: 数据交换, 导入导出, 导入与导出 > 导入, 导出
global: 全局, 整体, 总体
user: 用户, 账户, 账号, 用户级, 用户管理
linkage: 联动, 协同, 配合, 结合, 协作, 协调
health-monitoring: 拨测, 合成监控, 黑盒监控
cleanup: 清理, 移除, 清除 > 卸载, 删除, 销毁
teardown: 销毁
deletion: 删除
uninstall: 卸载
customization: 自定义, 定制, 定制化, 个性化设置
lifecycle: 生命周期
sampling: 采样, 采样策略, 抽样
cardinality: 基数, 高基数
pull-push:  > 推送, 拉取
push-model: 推送
pull-model: 拉取
queueing-theory: 排队论, 排队
supply: 供应, 资源供应, 开通
legacy: 遗留系统, 旧系统, 历史系统
vendor: 供应商
vendor-lock-in: 供应商锁定, 厂商锁定
data-transfer: 数据传输 > 流量费用
transfer-costs: 流量费用
region: 地域, 区域, 多地域, 异地 > 可用区
data-centers: 数据中心, 机房
availability-zones: 可用区
access-policy: 访问, 访问策略
data-quality: 数据质量检查, 数据校验规则
exactly-once: 精确一次处理, 端到端精确一次, 精准一次
checkpoint: 检查点机制, 容错检查点
windowing: 窗口类型, 窗口
hopping-windows: 滑动窗口
session-windows: 会话窗口
tumbling-windows: 滚动窗口
watermarks:  > 乱序处理, 乱序数据, 迟到数据, 延迟数据, 迟到事件
watermarks:  > 处理时间, 时间语义
out-of-order: 乱序事件, 乱序处理, 乱序数据
event-time: 事件时间, 时间语义 > 处理时间
state-backend: 状态后端 > 键控状态, 算子状态
operator-state: 算子状态
stream-joins: 维表关联
parallelism-stream: 并行度, 并行度设置, 并行度调整
rebalancing: 消费者再均衡, 再均衡机制, 重新分配分区, 分区重新分配 > 分区分配策略, 分区分配
partition-assignment: 分区分配, 分区分配策略
offsets: 手动提交 > Offset 提交, 提交偏移量, 提交位移, 自动提交, 位点提交
offset-commit: Offset 提交, 提交偏移量, 提交位移, 位点提交, 位移提交
message-ordering: 顺序保证 > 局部有序, 全局有序
cross-dc-replication: 跨机房复制, 异地复制, 跨集群复制, 跨数据中心复制, 跨地域复制
schema-evolution: 字段兼容
dimensional:  > 缓慢变化维
hash-partitions: 哈希分区
list-partitions: 列表分区
range-partitions: 范围分区
partition-pruning: 分区裁剪
column-pruning: 列裁剪
predicate-pushdown: 谓词下推, 下推
shuffle: 热点分区
deep-pagination: 深分页, 深度分页, 深翻页
shard-sizing: 分片规划, 分片数, 分片数量, 分片大小
query-dsl: 查询 DSL, 查询语法, 查询语句
field-mapping: 字段映射, 字段类型, Mapping 设计, 映射设计
analyzers: 分词器, 中文分词
stemming: 词干
stop-words: 停用词
scoring: 打分, 相关性打分
semantic-search: 语义搜索, 语义检索, 向量检索, 近邻检索
ltr: 学习排序, 排序学习
incremental: 增量模型, 增量加载, 增量处理, 增量同步
late-data: 延迟到达, 迟到事件
history-keeping: 缓慢变化维, 历史拉链, 保留历史, 历史追踪
grain: 粒度, 行粒度, 事实粒度
workflow-orchestration: 编排, 调度编排, 工作流编排
metadata: 元数据, 元数据管理 > 数据目录
offline-metrics: 离线指标, 离线评估, 评估指标
relevance-judgments: 相关性标注
online-evaluation: 线上实验, 在线实验
model-versions: 模型版本 > 模型仓库, 模型注册
export-data: 导出, 数据导出
import-data: 导入
idempotency-key: 幂等键, 去重键
`;
