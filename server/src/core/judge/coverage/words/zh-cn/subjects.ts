/** Families of Simplified Chinese words on subjects of many fields, from shops to boards, with their English ones: `family: words > kinds of it`. */
export const subjects = `
staged-rollout: 放量, 逐步加量, 慢慢放开
peak-load: 暴涨, 激增, 突增, 陡增, 飙升
slow-responses: 响应变慢, 变慢, 很慢, 太慢, 越来越慢, 响应缓慢, 缓慢, 卡顿严重
frequent: 频繁, 高频, 经常, frequent, frequently
latency-spikes: 毛刺, 尖刺, 延迟毛刺, latency spikes
fund-safety: 资金安全, 防资损, 资损, 资损防控
name-lists: 名单, 名单库
banning: 封禁, 封号, 拉黑, 禁言
fake-orders: 刷单, 虚假交易, 薅羊毛, 黑产
privilege-escalation: 提权, 权限提升, 越权提升, privilege escalation
plaintext: 明文, 明文存储, 明文传输, 未加密, plaintext, plain text, cleartext
backdoor: 后门, 后门程序, backdoor, backdoors
accountability: 追责, 问责, 责任追究, 责任认定
presentation-layer: 表现层, 展示层, 表示层, 界面层, 视图层
class-library: 类库, 基础类库, 公共类库, class library, class libraries
secondary-development: 二次开发, 二开, 定制开发, 二次封装
pluggable: 可插拔, 插拔, 可替换的部件, 即插即用, pluggable, plug and play
hot-plug: 热插拔, 带电插拔, hot plug, hot swap
active-users: 日活, 月活, 活跃用户, 活跃用户数, daily active users, active users, dau, mau
user-acquisition: 拉新, 获客, 获取用户, 用户获取, user acquisition
notification-channels: 触达, 用户触达, 触达用户
short-urls: 短链, 短网址, 短链接, 短域名, url shortener, short links, short url
invitation: 邀请, 邀请码, 邀请好友, 邀请成员
promotions: 优惠, 优惠活动, 促销活动
price-calculation: 计价, 算价, 价格计算, 算费, 计费规则
after-sales: 售后, 售后服务, 退换货, 客诉, after-sales
tickets: 工单, 工单系统, 工单流转, ticketing system, ticket system, tickets
attendance: 考勤, 考勤打卡, attendance
expense-claims: 报销, 费用报销, 差旅报销, expense claims
contracts-legal: 合同, 合同管理, 电子合同, 电子签, 合同签署, contract management
finance: 财务, 财务管理, 会计, accounting, finance
balance-account: 余额, 账户余额, account balance
top-up: 充值, 提现, 充值提现, top-up, withdrawals
money-transfer: 转账, 汇款, 划转, money transfer
timing: 时机, 何时触发, 什么时候触发, 触发时机, 执行时机, 调用时机, timing
cleanup: 善后, 收拾残局, 扫尾, 清场
zero-downtime: 不停服, 无需停机
maintenance-window: 停服, 停机时间, 停服窗口
attribution: 归属, 归因, 归属关系, attribution
announcement: 通报, 公告, 通告, 发布公告
self-check: 自测, 自检, 自查, 自我检查, 自我检测, 自检清单, self-check, self-test
spot-check: 抽查, 抽检, 随机抽查, spot check, spot checks
before-after: 前后对比, 改造前后, 优化前后, 前后变化, 对比前后, before and after
evidence=证据: 佐证, 数据支撑
measured: 实测, 实测数据, 实测结果, 实际测量, 实测对比, measured results
ablation: 消融, 消融实验, ablation, ablation study
insight: 启示, 启发, 感悟, 反思, 给我们的启示
weak-points: 薄弱环节, 薄弱点, 脆弱点, 弱点
semantic-layer: 口径, 统计口径, 数据口径, 口径统一
checkup: 体检, 健康体检, 系统体检, health checkup
reproduction-steps: 重现, 重现步骤, 复现方法, 如何复现
year-on-year: 同比, 环比, 同比环比, year over year
fine-tuning: 监督微调, 全参微调, 全参数微调
preference-word: 偏好, 偏好数据, preference
role-play: 角色扮演, 角色设定, 人设, 扮演角色, role play, persona setting
reflection-agent: 自我反思, 自我修正, 反思机制, 自我纠错, self-reflection, self reflection
forgetting: 遗忘, 忘记, forgetting
segmentation: 分段, 分节, segmenting, segmentation
overlapping: 重叠, 交叠, overlap, overlapping
refusal: 拒答, 拒绝回答, refusal, refusals
llm-judge: 裁判模型, 评审模型, 用模型评模型
loss-curves: 损失曲线, 训练曲线, 学习曲线, loss curves, learning curves, learning curve
augmentation: 数据增广, 数据扩增, 数据扩充
word-frequency: 词频, 词频统计, 词袋, 词袋模型, word frequency, bag of words
cosine-similarity: 余弦相似度, 余弦距离, cosine similarity
nearest-neighbours: 近邻, 最近邻, 近邻搜索, k 近邻, nearest neighbour, nearest neighbor
spelling-correction: 拼写检查, 拼写纠正, 纠正拼写, spell checking
sprites: 雪碧图
autocomplete: 联想, 搜索联想
voice-interaction: 语音交互, 语音对话, 语音助手, 语音控制, voice interaction, voice assistant
echo-cancellation: 回声消除, 噪声抑制, echo cancellation
first-token-latency: 首字延迟, 首字时间, 首 token 延迟, time to first token, ttft
gestures: 手势, 手势操作, 触摸, 触控, touch gestures
double-click: 双击, 双击事件, double click
sticky-position: 吸顶, 粘性定位, sticky position, position sticky
stacking-context: 层叠, 层叠上下文, 层叠顺序, stacking context, z-index
repaint: 重绘, 回流与重绘, 重排与重绘, repaint, reflow and repaint
on-demand-import: 按需引入, 按需导入, 只引入需要的, on-demand import
phantom-dependencies: 幽灵依赖, 隐式依赖, phantom dependencies
temporal-dead-zone: 暂时性死区, temporal dead zone
lifetimes:  > 生命周期省略
sync-primitives: 同步原语, 同步工具, 并发原语, synchronization primitives, sync primitives
sealed-classes: 密封类, 密封接口, sealed classes, sealed class
aop: 切面, 切点, 切面编程, 面向切面, 面向切面编程, 环绕通知, aspect-oriented programming, aop
bottom-half: 下半部, 中断下半部, bottom half, bottom halves
mass-production: 量产, 批量生产, 量产测试, 产测, mass production
ageing: 老化, 老化测试, burn-in
interference: 抗干扰, 干扰, interference
tick: 节拍, 滴答, 系统节拍, 时钟节拍, tick
charging: 充电, 电池充电, 充电管理, battery charging
power-loss: 掉电, 断电, 掉电保护, 掉电保存, 意外断电, power failure
baud-rate: 波特率, 通信速率, baud rate
voltage-levels: 电平, 电平转换, 电平匹配, 电压等级, logic levels, level shifting
hardware-wiring: 接线, 布线, 接线图, 连线, 硬件连接, 硬件接线
single-stepping: 单步, 单步调试, 单步执行, single stepping
fusion: 数据融合, 融合
kalman: 卡尔曼滤波
parameter-tuning: 参数整定, 整定
feasibility: 可行性, 可行性分析, 可行性研究, 可行性评估, 能不能做, feasibility, feasibility study
pre-research: 预研, 技术预研, 前期调研, 事前调研
cadence: 节奏, 迭代节奏, 交付节奏, rhythm
weekly-report: 周报, 日报, 月报, 工作汇报, weekly report, status report
knowledge-capture: 沉淀, 知识沉淀, 经验沉淀, 经验积累, 知识积累
incentives: 激励, 激励机制, 奖励, 奖励机制, incentives, rewards
performance-reviews: 考核, 绩效, 绩效管理
buying: 采购, 采购流程, 购买, 选购, procurement
industry-standards: 行业标准, 国家标准, 国际标准, 业界标准, 标准组织, industry standards
cross-border-data: 跨境, 出境, 跨境传输
federated-learning: 联邦学习, federated learning
flashback: 闪回, 误删恢复, 误操作恢复, 误删数据, flashback, recovering deleted data
backfill: 数据补录, 补录
existing-data: 存量, 存量数据, 历史数据, 已有数据, existing data
double-read: 双读, 双读校验, 双读对比
stop-writes: 停写, 禁写, 只读切换
adding-columns: 加列, 新增列, 增加列, adding columns
row-store: 行存, 行式存储, row store, row-oriented
merge-on-read: 读时合并, merge on read
copy-on-write:  > 写时合并
ad-hoc-queries: 即席查询, 自助查询, 临时查询, ad hoc queries, ad-hoc queries
freshness: 时效性, 时效
concurrency: 高并发场景, 并发请求
future=未来: 前景
professional: 专业, 专业性, professional
fundamental: 根本, 根本性, 基石, 根基
hexadecimal: 十六进制, 十进制, 八进制, 进制, 进制转换, hexadecimal, number bases, number systems
image=图像: 图象
graphic-word: 图形, 图形学, computer graphics
learning-word: 学习, learning
control=控制: 管控, 把控
including: 包含, 包括, 囊括, including
entering: 进入, 进到, entering, enter
exploring: 探索, exploration
social: 社交, 社交网络, 社交媒体, social, social media, social network
styles: 风格, 设计风格, 风格样式, 编程风格
e-commerce: 电商, 电子商务, 网店, 在线商店, 网上商城
media-word: 媒体, 多媒体, media, multimedia
bank: 银行, 银行账户, bank, banking
news: 新闻, 资讯类, news
payments-crypto: 比特币, 加密货币, 数字货币, bitcoin, cryptocurrency
equations: 方程, 等式, 多项式, equations, polynomial
linear-algebra: 矩阵运算
probability: 概率论, 几率, 可能性, likelihood
multi-step: 多步, 多步骤, 分多步, multi-step
outliers: 离群数据, 孤立点
noise: 噪声, 噪音, 杂音, noise
sparse: 稀疏, 稀疏性, sparse
dense: 密集, 稠密, dense
density: 密度, density
obtaining: 获得, 得到
visual-word: 视觉, visual
interviewing: 采访, 访谈, interviewing
two-dimensional: 二维, 平面二维, two-dimensional
one-dimensional: 一维, one-dimensional
ratio: 百分比, 百分数
thumbnails: 缩略图, 缩略图生成, thumbnail
bubble-sort: 冒泡, 冒泡排序, bubble sort
subset: 子集, subset, subsets
intersection: 交集, intersection
union-set: 并集, set union
predicates: 谓词, predicate, predicates
file-descriptors: 句柄
brainstorming: 头脑风暴, brainstorming
bar-chart: 柱状图, 条形图, bar chart, bar charts
short-circuit: 短路求值, 短路, 短路评估, short-circuit evaluation, short circuit
fullstack: 全栈, 全栈开发
feature-gate: 门控, 特性门控
zero-value: 零值, zero value, zero values
shadowing: 遮蔽, 变量遮蔽, shadowed variables, variable shadowing
union-type: 联合体, 共用体
coordinate-systems: 坐标
geospatial: 地理, 地理位置
keyboard-word: 键盘, keyboards
speech: 语音, 话音
audio: 声音
progressive-disclosure: 渐进式披露, 逐步展示, progressive disclosure
trajectory: 轨迹, 执行轨迹, trajectory, trajectories
outline-word: 大纲, 提纲, 纲要
candidates: 候选, 候选项, candidate, candidates
vision-statement: 愿景, 使命, 愿景与使命, mission statement
revising: 修订, 校订, 增订, revising, revision
rate-speed: 速率
fingerprint: 指纹, fingerprint, fingerprints
suspension: 挂起, 暂停执行
creativity: 创意, 创造力, creativity, creative
negotiation: 协商, 谈判, negotiation, negotiating
exchanging: 交换, 互换, 对调, exchanging
ethical: 道德, 伦理, 伦理道德
early: 初步, 初期, 早期, early stage, early days
latest: 近期, 最近, 前沿, 最前沿
fairness: 公平
heterogeneous: 异构, 异构环境, heterogeneous
deviation: 偏差, 误差, deviation
exclusive: 独占, 独享, 排他, exclusive
physical-word: 物理, physical
batch-number: 逐行, 逐条, line by line
inconvenience: 便利, 方便, 便捷, convenience, convenient
hijacking: 劫持, hijacking
bypass: 绕过, 规避检查
spelling: 拼写, spelling
mixing-up: 混乱, 凌乱, 杂乱, mess, messy
harm: 危害, 损害, 害处, harm
impact: 后果
pressure: 压力, 负担, pressure
challenges: 难点, 困难, 难题, 难度, 困境, 难处
novelty: 新特性, 新功能, 新增特性, 新变化, 新增功能, 版本新特性, new features
scientific: 科学, 科学计算
`;
