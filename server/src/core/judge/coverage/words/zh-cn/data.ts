/** Families of Simplified Chinese words on data: `family: words > kinds of it`. */
export const data = `
database: 数据库, 数据存储, 数据库设计, 数据层
postgres: PostgreSQL 数据库
mysql: MySQL 数据库
sql: 结构化查询语言, SQL 语句
nosql: 非关系型数据库 > 文档数据库, 键值存储
redis: Redis 缓存
indexes: 索引, 索引优化, 索引设计, 建索引
query-optimization: 查询优化, 慢查询, 执行计划, SQL 优化, 查询性能, 查询调优, 查询计划
queries: 查询, 检索数据, 数据查询
schema: 模式设计, 表结构, 数据模型, 数据建模, 库表设计, 表设计, 范式, 数据结构设计
schema-migration: 数据库迁移, 结构变更, 模式演进, 模式迁移 > 表结构变更
orm: 对象关系映射, 数据映射
vacuum: 清理回收, 表膨胀 > 压实, 合并压缩
wal: 预写日志, 重做日志, 提交日志
storage-engine: 存储引擎, 存储结构, 磁盘格式
stored-procedures: 存储过程, 触发器, 自定义函数
data-warehouse: 数据仓库, 数仓, 星型模型, 维度建模
data-lake: 数据湖 > 列式存储, 湖仓一体
etl: 数据管道, 数据集成, 数据采集, 抽取转换加载, 数据导入, 导入导出, 数据加载 > 数据接入
cdc: 变更数据捕获, 数据变更捕获, 变更捕获 > binlog 监听, 监听 binlog, binlog 订阅, binlog 同步
data-quality: 数据质量, 数据清洗, 缺失值, 异常值, 数据校验
data-retention: 数据保留, 归档, 数据归档, 保留策略, 数据生命周期
big-data: 大数据, 海量数据
time-series: 时序, 时间序列, 时序数据库
graph-db: 图数据库
vector-db: 向量数据库, 向量检索, 相似度检索, 向量搜索
geospatial: 地理空间, 地图, 地理信息
spreadsheet: 表格数据, 电子表格, 数据框

machine-learning: 机器学习, 监督学习
deep-learning: 深度学习, 神经网络
model-training: 模型训练, 训练, 训练流程 > 微调
feature-engineering: 特征工程, 特征 > 特征提取, 特征存储
model-evaluation: 模型评估, 评估指标, 准确率 > 交叉验证
model-serving: 模型部署, 推理, 模型服务, 预测服务 > 在线推理
mlops: 机器学习运维, 实验管理, 模型管理 > 模型注册
drift: 漂移, 数据漂移, 模型漂移 > 模型监控
hyperparameters: 超参数, 调参, 超参数调优
llm: 大模型, 大语言模型, 语言模型, 生成式人工智能
prompt: 提示词, 提示工程, 提示词工程
rag: 检索增强, 检索增强生成
embeddings: 嵌入, 向量, 词向量, 向量化表示
agents: 智能体, 代理智能 > 工具调用
dataset: 数据集, 数据收集 > 标注, 数据标注
nlp: 自然语言处理, 文本处理, 分词
vision: 计算机视觉, 图像处理, 图像识别, 目标检测
recommendation: 推荐系统, 个性化, 协同过滤
statistics: 统计, 概率, 假设检验, 实验, 对照实验 > A/B 测试
gpu: 显卡, 图形处理器, 加速卡
explainability: 可解释性 > 公平性, 偏见

networking: 网络, 网络架构, 组网, 网络通信, 网络连接, 联网
tcp: 套接字, 传输层, TCP 连接, TCP/IP 协议
udp: 数据报, UDP 协议
http: HTTP 协议, 请求处理, 请求响应
websocket: 实时通信, 服务器推送, 实时推送 > 长连接
dns: 域名, 域名解析, 名称解析
routing: 路由, 路由设计, 路由配置, 导航 > 流量路由
vpn: 虚拟专用网, 隧道, 私有网络 > 专线
ip-addressing: 地址规划, 子网划分, IP 地址, 网段 > 子网
packet: 抓包, 数据包
protocol: 协议, 通信协议, 握手, 协议设计 > 消息格式
webhooks: 网络钩子, 回调, Webhook 回调
iot: 物联网, 智能设备
wireless: 无线, 蓝牙, 无线通信

frontend: 前端, 用户界面, 界面, 客户端, 浏览器端
components-ui: 组件, 控件, 组件设计, 组件化 > 组件库
react: React 框架, 钩子函数
vue: Vue 框架
angular: Angular 框架
rendering: 渲染 > 服务端渲染, 静态生成, 首屏渲染, 虚拟 DOM, 服务器端渲染
css: 样式, 主题, 层叠样式, 设计令牌, 换肤 > 样式表, 暗色模式
responsive: 响应式设计, 响应式布局, 自适应布局, 布局, 移动优先
forms: 表单, 表单处理 > 表单验证
animation: 动画, 过渡动画, 动效
web-performance: 首屏优化, 页面性能, 前端性能, 加载性能
bundlers: 打包工具, 构建工具, 打包器
seo: 搜索引擎优化
pwa: 渐进式应用 > 离线优先, 离线, 离线支持, 离线能力
mobile: 移动端, 移动应用, 手机端, 安卓 > 跨平台
desktop: 桌面应用, 桌面端
browser-storage: 本地存储, 浏览器存储
dom: 文档对象模型
uploads: 文件上传, 上传, 媒体处理 > 附件
downloads: 下载, 文件下载

rust: Rust 语言
golang: Go 语言
python: Python 语言 > 虚拟环境
java: Java 语言 > Java 虚拟机
javascript: JavaScript 语言, 脚本语言
typescript: TypeScript 语言
cpp: C++ 语言, 智能指针, 模板
csharp: .NET 平台
bash: Shell 脚本, 脚本
middleware: 中间件, 过滤器 > 拦截器
web-framework: Web 框架, 网络框架
templates: 模板, 模板引擎, 脚手架
merge: 合并, 归并, 组合, 合流
filter: 过滤, 筛选, 过滤操作
map-op: 映射, 变换, 转换, 转换操作
aggregation: 聚合, 汇总, 归约, 聚合计算, 聚合分析, 统计查询
import-export: 导入, 导出, 数据交换
global: 全局, 整体, 总体
user: 用户, 账户, 账号, 用户级, 用户管理
linkage: 联动, 协同, 配合, 结合, 协作, 协调
health-monitoring: 拨测, 合成监控, 黑盒监控
cleanup: 清理, 卸载, 删除, 移除, 销毁, 清除
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
vendor: 供应商锁定, 厂商锁定, 锁定, 供应商
data-transfer: 数据传输, 流量费用
region: 地域, 区域, 可用区, 多地域, 异地
access-policy: 访问, 访问策略
data-quality: 数据质量检查, 数据校验规则
exactly-once: 精确一次处理, 端到端精确一次, 精准一次
checkpoint: 检查点机制, 状态快照, 容错检查点
windowing: 窗口类型, 窗口
watermarks: 乱序处理, 乱序数据, 迟到数据, 延迟数据, 迟到事件
watermarks: 处理时间, 时间语义
state-backend: 状态后端, 状态管理, 键控状态, 算子状态
stream-joins: 维表关联
parallelism-stream: 并行度, 并行度设置, 并行度调整
rebalancing: 消费者再均衡, 再均衡机制, 重新分配分区, 分区分配策略, 分区重新分配, 分区分配
offsets: Offset 提交, 提交偏移量, 提交位移, 手动提交, 自动提交, 位点提交
message-ordering: 顺序保证, 局部有序, 全局有序
cross-dc-replication: 跨机房复制, 异地复制, 跨集群复制, 跨数据中心复制, 跨地域复制
schema-evolution: 字段兼容
dimensional: 缓慢变化维
partitioning-data: 列裁剪, 谓词下推, 下推
shuffle: 热点分区
deep-pagination: 深分页, 深度分页, 深翻页
shard-sizing: 分片规划, 分片数, 分片数量, 分片大小
query-dsl: 查询 DSL, 查询语法, 查询语句
field-mapping: 字段映射, 字段类型, Mapping 设计, 映射设计
analyzers: 分词器, 中文分词
scoring: 打分, 相关性打分
semantic-search: 语义搜索, 语义检索, 向量检索, 近邻检索
ltr: 学习排序, 排序学习
incremental: 增量模型, 增量加载, 增量处理, 增量同步
late-data: 延迟到达, 迟到事件
history-keeping: 缓慢变化维, 历史拉链, 保留历史, 历史追踪
grain: 粒度, 行粒度, 事实粒度
workflow-orchestration: 编排, 调度编排, 工作流编排
metadata: 元数据, 元数据管理, 数据目录
offline-metrics: 离线指标, 离线评估, 评估指标
online-evaluation: 线上实验, 在线实验
model-versions: 模型仓库, 模型版本, 模型注册
`;
