/** Families of Simplified Chinese words on data: `family: words > kinds of it`. */
export const data = `
database: 数据库, 数据存储, 数据层
postgres: PostgreSQL 数据库
mysql: MySQL 数据库
sql: 结构化查询语言, SQL 语句
nosql: 非关系型数据库 > 文档数据库, 键值存储
redis: Redis 缓存
in-memory-store: 内存数据库 > Redis
indexes: 索引, 索引优化, 索引设计, 建索引
query-optimization: 查询优化, 慢查询, SQL 优化, 查询性能, 查询调优 > 执行计划, 查询计划
slow-query-log: 慢日志, 慢查询日志
queries: 查询, 检索数据, 数据查询
schema: 模式设计, 表结构, 数据模型, 数据建模, 库表设计, 表设计, 数据结构设计, 数据库设计 > 范式
er-model: 实体关系
normalization: 范式, 规范化设计
relational-db: 关系型数据库, 关系数据库 > MySQL, PostgreSQL
schema-migration: 数据库迁移, 结构变更, 模式演进, 模式迁移
orm: 对象关系映射, 数据映射
vacuum: 清理回收 > 表膨胀
wal: 预写日志, 重做日志, 提交日志
storage-engine: 存储引擎, 存储结构, 磁盘格式
stored-procedures: 存储过程
data-warehouse: 数据仓库, 数仓 > 星型模型, 维度建模
data-lake: 数据湖 > 列式存储, 湖仓一体
etl: 数据管道, 数据集成, 抽取转换加载 > 数据接入, 数据采集, 数据导入, 数据加载
data-extraction: 数据抽取
data-loading: 数据加载, 数据导入
cdc: 变更数据捕获, 数据变更捕获, 变更捕获 > binlog 监听, 监听 binlog, binlog 订阅, binlog 同步
data-quality: 数据质量, 数据校验 > 数据清洗, 缺失值, 异常值
data-quality-monitoring: 数据质量监控
uniqueness-tests: 唯一性校验
outliers: 异常值
missing-values: 缺失值
data-cleaning: 数据清洗
data-retention: 数据保留, 保留策略, 数据生命周期 > 归档, 数据归档
purging: 过期清除, 清除过期数据
archiving: 归档, 数据归档, 历史数据归档, 归档历史数据, 历史归档, 冷数据归档, 过期数据归档, 老数据归档, 归档到对象存储, 导出到对象存储, 导出归档, 归档旧数据
big-data: 大数据, 海量数据
time-series: 时序, 时间序列, 时序数据库
graph-db: 图数据库
vector-db: 向量数据库, 向量检索, 相似度检索, 向量搜索
geospatial: 地理空间, 地图, 地理信息
spreadsheet: 表格数据, 电子表格
dataframes: 数据框

machine-learning: 机器学习 > 监督学习
supervised-learning: 监督学习
deep-learning: 深度学习, 神经网络
model-training: 模型训练, 训练, 训练流程 > 微调
feature-engineering: 特征工程, 特征 > 特征提取, 特征存储
model-evaluation: 模型评估, 评估指标 > 交叉验证, 准确率
accuracy-metric: 准确率
model-serving: 模型部署, 推理, 模型服务, 预测服务 > 在线推理
mlops: 机器学习运维, 模型管理 > 模型注册, 实验管理
drift: 漂移, 数据漂移, 模型漂移 > 模型监控
concept-drift: 概念漂移
hyperparameters: 超参数, 调参, 超参数调优
llm: 大模型, 大语言模型, 语言模型, 生成式人工智能
prompt: 提示词, 提示工程, 提示词工程
chain-of-thought: 思维链
prompt-templates: 提示模板, 提示词模板
few-shot: 少样本
system-prompt: 系统提示, 系统提示词
rag: 检索增强, 检索增强生成
embeddings: 嵌入, 向量, 向量化表示 > 词向量
word-vectors: 词向量
agents: 智能体, 代理智能 > 工具调用
dataset: 数据集 > 标注, 数据标注, 数据收集
data-collection: 数据收集
nlp: 自然语言处理 > 分词
tokenization: 分词
text-processing: 文本处理
vision: 计算机视觉 > 图像处理, 图像识别, 目标检测
object-detection: 目标检测
image-processing: 图像处理
image-recognition: 图像识别
recommendation: 推荐系统 > 个性化, 协同过滤
personalization: 个性化
collaborative-filtering: 协同过滤
statistics: 统计 > 概率, 假设检验
probability: 概率
experiments: 实验 > A/B 测试, 对照实验
gpu: 显卡, 图形处理器, 加速卡
explainability: 可解释性
responsible-ai: 负责任的 AI > 可解释性, 公平性, 偏见
db-triggers: 触发器

`;
