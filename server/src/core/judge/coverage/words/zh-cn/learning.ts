/** Families of Simplified Chinese words on data, models that learn, and search: `family: words > kinds of it`. */
export const learning = `
etl: 抽取转换, 数据清洗转换 > 数据抽取
ingestion: 数据接入, 数据摄取, 摄取, 数据采集接入, 接入源, 数据采集
batch-jobs: 跑批, 批任务, 夜间批处理
micro-batch: 微批处理, 小批次
orchestration-data: 管道编排, 任务依赖, 依赖调度 > DolphinScheduler
idempotent-pipelines: 可重跑, 幂等任务, 重跑
incremental-load: 增量加载, 增量抽取, 增量更新, 增量处理
full-refresh: 全量刷新, 全量加载, 全量覆盖, 全量重建
late-data: 迟到数据, 晚到数据, 数据迟到, 延迟数据
partitioning-data: 按日期分区, 日期分区 > 分区裁剪
file-formats: 文件格式, 存储格式 > 列式格式
columnar-formats: 列式格式
table-formats: 表格式, 开放表格式
time-travel: 时间旅行, 历史版本查询, 快照查询
small-files: 小文件, 小文件合并
medallion: 分层数仓, 数仓分层, 铜银金 > 贴源层, 明细层, 汇总层
dimensional: 维度建模, 事实与维度 > 星型模型, 雪花模型, 事实表, 维度表
dimension-tables: 维度表
fact-tables: 事实表
star-schema: 星型模型, 星型模式
snowflake-schema: 雪花模型, 雪花模式
scd: 缓慢变化维, 缓变维, 拉链表, 历史变化 > 生效日期, 失效日期
surrogate-keys: 代理键, 代理主键
granularity: 粒度, 颗粒度, 明细程度
data-marts: 数据集市, 主题域
semantic-layer: 语义层, 指标层, 指标口径, 指标定义, 指标平台
reverse-etl: 反向 ETL, 数据回流
data-quality: 质量校验, 质量规则, 数据检查 > 完整性校验, 数据质量监控
freshness: 数据新鲜度, 新鲜度, 数据时效, 及时性
data-observability: 数据可观测, 数据可观测性, 管道监控
data-tests: 数据测试, 数据断言
data-contracts: 数据契约, 数据合约, 数据协议
lineage: 上下游, 血缘分析 > 字段血缘, 列级血缘
column-lineage: 字段血缘, 列级血缘
data-catalog: 数据目录, 元数据平台, 数据地图
data-governance: 数据管控, 数据治理体系 > 数据管家
data-stewards: 数据管家
master-data: 主数据, 主数据管理 > 参考数据
reference-data: 参考数据
data-ownership: 数据归属, 数据负责人, 数据责任人
data-mesh: 数据网格 > 数据产品
data-products: 数据产品
lakehouse: 湖仓, 湖仓一体
query-engines: 查询引擎, 分布式查询
shuffle: 数据倾斜, 混洗, 倾斜
bi: 商业智能, 报表, BI > 自助分析
notebooks: 笔记本
dbt: dbt 模型
cdc: 变更流 > Canal, 日志捕获
problem-framing: 问题定义, 问题建模, 问题界定
baseline-model: 基线模型, 简单基线, 基准模型
data-preparation: 数据准备, 数据预处理, 预处理, 数据整理
feature-engineering: 特征构造, 特征处理, 特征计算
feature-selection: 特征选择, 特征筛选 > 特征重要性
feature-importance: 特征重要性
feature-store: 特征存储, 特征平台, 特征库, 在线特征
training-serving-skew: 训练服务偏差, 线上线下不一致, 特征不一致, 离在线一致性
data-leakage: 特征穿越, 标签泄漏, 目标泄漏, 数据穿越
class-imbalance: 类别不平衡, 样本不均衡, 样本不平衡 > 过采样
oversampling: 过采样
labelling: 标注, 数据标注, 打标签标注, 真值 > 标注规范
weak-supervision: 弱监督, 弱标注
active-learning: 主动学习
train-test-split: 训练集, 测试集, 数据划分, 数据集划分, 留出法
cross-validation: 交叉验证
overfitting: 过拟合 > 正则化, 提前停止, 早停
data-augmentation: 数据增强, 样本增强
transfer-learning: 迁移学习 > 预训练模型
distributed-training: 分布式训练, 多卡训练, 多机训练, 多 GPU, 多机多卡 > 模型并行, 数据并行训练
model-parallelism: 模型并行
mixed-precision: 混合精度, 半精度
checkpoints-ml: 训练检查点, 断点续训, 模型检查点
loss-functions: 损失函数, 目标函数, 训练损失
experiment-tracking: 实验跟踪, 实验追踪, 实验记录
model-registry: 模型注册, 模型仓库, 模型版本, 模型登记, 登记模型, 模型库
model-cards: 模型卡, 模型卡片, 数据集卡
model-packaging: 模型打包, 模型导出, 模型格式
batch-inference: 批量推理, 离线推理, 批量预测, 离线预测
online-inference: 在线推理, 实时推理, 在线预测, 实时预测
inference-optimization: 推理优化, 推理加速 > 动态批处理, 连续批处理
continuous-batching: 连续批处理
quantization: 模型量化, 量化模型, 低精度
distillation: 蒸馏, 知识蒸馏, 学生模型
pruning-ml: 模型剪枝, 剪枝, 稀疏化
shadow-models: 挑战者模型, 影子模型, 冠军挑战者
model-rollback: 模型回滚, 模型回退
model-monitoring: 模型监控, 预测监控, 效果监控, 模型效果监控
drift: 分布偏移, 分布漂移, 数据分布变化 > 概念漂移
retraining: 重新训练, 再训练, 持续训练, 定期重训, 重训
feedback-loops: 反馈闭环, 反馈回路, 闭环反馈
confusion-matrix: 混淆矩阵
precision-recall: 精确率与召回率 > 精确率, 召回率, F1 值
precision-ml: 精确率, 查准率
recall-ml: 召回率, 查全率
offline-evaluation: 离线评估, 离线指标 > 回测
backtesting: 回测
online-evaluation: 线上评估, 在线评估, 线上指标
slices: 分组评估, 切片评估, 分群评估
ab-testing: A/B 测试, AB 测试, 对照实验, AB 实验, A/B 实验, 分流实验
hypothesis: 实验假设
sample-size: 样本量, 统计功效, 功效分析
significance: 统计显著, 显著性 > 置信区间, p 值
p-value: p 值
confidence-interval: 置信区间
bias: 偏见, 公平性, 偏差与公平
explainability: 模型解释, 可解释, 解释预测
reinforcement-learning: 强化学习 > 奖励模型
reward-model: 奖励模型
anomaly-models: 无监督学习 > 聚类
clustering-ml: 聚类
gpu-scheduling: GPU 调度, GPU 共享 > GPU 利用率
gpu-utilization: GPU 利用率
prompt: 提示词设计 > 系统提示, 少样本, 提示模板, 思维链, 提示词模板
prompt-versioning: 提示词版本, 提示词管理
prompt-injection: 提示注入, 提示词注入 > 越狱攻击, 越狱
jailbreak: 越狱, 越狱攻击
structured-output: 结构化输出, JSON 输出, 输出格式约束 > 约束解码
constrained-decoding: 约束解码
tool-calling: 工具调用, 函数调用, 调用工具
agents: 多步推理代理, 智能代理
rag: 检索增强生成 RAG, 基于文档回答, 知识库问答
chunking: 切块, 文档切分, 分块, 文本切分 > 切片大小
chunk-size: 切片大小
retrieval: 召回, 召回阶段, 检索器, 检索召回
hybrid-search: 混合检索, 混合搜索, 混合召回, 多路召回
reranking: 重排序, 精排, 重排模型
embeddings: 嵌入模型, 文本向量, 向量模型
vector-db: 向量索引, 向量库, 近似最近邻, 最近邻检索
citations-rag: 引用来源, 出处标注, 引用标注
hallucination: 幻觉, 胡编, 事实性错误, 忠实度
guardrails: 护栏, 安全护栏, 内容安全, 安全过滤 > 内容审核
content-moderation: 内容审核
human-in-loop: 人在回路, 人工审核, 人工复核, 人工反馈, 人工介入
llm-evaluation: 大模型评测 > 模型打分, 评测集, 黄金数据集, 评估集
llm-judge: 模型打分
golden-set: 评测集, 黄金数据集, 评估集
fine-tuning: 微调 > 指令微调, 参数高效微调
peft: 参数高效微调
instruction-tuning: 指令微调
rlhf: 人类反馈强化学习
context-window: 上下文窗口, 上下文长度, 令牌上限, Token 上限
token-cost: Token 成本, 令牌成本, Token 用量 > 提示缓存
semantic-cache: 语义缓存
model-routing: 模型路由, 模型网关, 模型切换
streaming-responses: 流式输出, 流式响应, 逐字输出
tokenizers: 分词器, 子词, 字节对编码
attention: 注意力, 注意力机制 > 自注意力
search: 站内搜索, 搜索服务
inverted-index: 倒排索引, 倒排表, 倒排
analyzers: 分析器 > 词干, 停用词, 词元过滤
relevance: 相关性, 相关度, 相关性调优
query-understanding: 查询理解 > 查询改写, 查询扩展, 拼写纠错, 纠错
spelling-correction: 拼写纠错, 纠错
query-expansion: 查询扩展
query-rewriting: 查询改写
synonyms-search: 同义词, 同义词表, 近义词
facets: 分面, 分面搜索, 聚合筛选, 分面导航
autocomplete: 自动补全, 搜索建议, 联想词, 输入提示
reindexing: 重建索引, 索引重建, 重新索引, 全量重建索引 > 索引别名
index-aliases: 索引别名
indexing-pipeline: 索引管道, 实时索引, 索引更新, 索引同步
search-evaluation: 搜索质量, 搜索效果 > 点击率, 无结果率
zero-results: 无结果率
click-through: 点击率
model-registry: 模型版本管理, 模型版本化
model-loading: 模型加载, 加载模型, 模型热加载, 模型热更新, 模型切换
dynamic-batching: 动态批处理, 动态批量, 动态合批, 请求合批, 攒批推理, 合批
quantization: 量化, 权重量化
inference-engine: 推理引擎, 推理框架, 推理运行时, 推理后端
gpu-accel: GPU 加速, GPU 推理, 显卡加速, CUDA 推理, CUDA 加速
vram: 显存管理, 显存, 显存占用, 显存优化
kv-cache: KV 缓存, 键值缓存, 分页注意力
pre-post-processing: 前后处理 > 预处理, 后处理
post-processing: 后处理
ab-testing: 在线实验, 线上实验, 在线评估
control-group: 对照组
feature-store:  > 特征服务
training-serving-skew: 训练推理不一致
labelling: 标注流程, 样本标注
annotation-guidelines: 标注规范
experiment-tracking: 实验管理
rag:  > 文档切分, 重排
model-monitoring:  > 漂移监控, 漂移检测
drift-monitoring: 漂移监控
class-split: 数据集划分, 训练集与测试集, 划分数据集
rate-learning: 学习率, 学习率调度
reproducible: 可复现, 复现, 可重复实验
fairness: 公平性, 偏见, 模型偏见
agent-memory: 记忆, 智能体记忆, 对话记忆
prompt-caching: 提示缓存, 提示词缓存
pretraining: 预训练, 预训练阶段, 基座训练, 基座模型训练, 从零训练 > 自回归语言建模, 掩码语言模型
continued-pretraining: 继续预训练, 持续预训练, 增量预训练, 二次预训练, 二阶段预训练, 后续预训练, 领域预训练, 领域自适应预训练, 中期训练, 中间训练
domain-adaptation: 领域适配, 领域适应, 领域自适应, 领域迁移, 领域化, 垂直领域适配, 行业适配, 垂域适配, 领域专业化
training-corpus: 训练语料, 训练数据, 训练数据准备, 训练数据集, 语料构建, 语料准备, 数据集构建, 训练集构建, 预训练数据, 预训练语料 > 网页语料, 开源语料
corpus-cleaning: 语料清洗, 文本清洗, 清洗, 数据清理, 去噪, 质量过滤, 数据过滤 > 毒性过滤, 毒性检测, 格式清洗, 语种过滤
near-duplicates: 近似去重, 模糊去重, 语料去重, 数据去重, 文本去重 > MinHash, SimHash
vocabulary-building: 词表, 词表构建, 词汇表, 词表大小, 词表扩充, 扩充词表, 训练分词器
instruction-data: 指令数据, 指令数据构造, 指令数据集, 指令构造, 指令样本, 微调数据, 微调数据集, SFT 数据, 对话数据, 问答对构造 > 数据合成, 合成数据, 人工标注
loss-functions: 损失值, 损失计算, 计算损失, 代价函数, 优化目标, 训练目标函数 > 交叉熵, 交叉熵损失, 均方误差损失, 负对数似然, 对比损失, KL 散度, 损失
peft: 参数高效方法, 高效微调 > 适配器微调, 前缀微调, 提示微调
catastrophic-forgetting: 灾难性遗忘, 灾难遗忘, 知识遗忘 > 数据回放, 混入通用数据
learning-rate-schedule: 学习率调度, 学习率衰减, 学习率退火, 学习率策略 > 预热, 余弦退火
context-extension: 上下文扩展, 上下文长度扩展, 长上下文训练, 上下文窗口扩展 > 位置编码插值, 位置插值
evaluation-benchmarks: 评测基准, 基准评测, 基准测评, 评测榜单, 模型榜单
training-cost: 训练成本, 算力成本, 训练开销, 算力开销, 训练费用
`;
