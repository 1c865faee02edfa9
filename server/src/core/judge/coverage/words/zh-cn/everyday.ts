/** Families of Simplified Chinese words of every day for states, sizes and doings: `family: words > kinds of it`. */
export const everyday = `
synchronous: 同步调用, 同步方式, 阻塞式, 阻塞调用, 同步发送
async: 异步方式, 异步发送, 非阻塞式 > 回调方式
corruption: 损坏, 数据损坏, 文件损坏, 坏块 > 截断, 校验和错误
repair: 修复文件, 修复数据, 修补数据
advantages: 优点, 优势, 好处, 长处 > 优缺点, 利弊, 优劣
disadvantages: 缺点, 劣势, 短板, 短处, 不足之处, 弊端, 带来的问题, 带来什么问题, 带来哪些问题, 局限, 局限性 > 副作用, 优缺点, 利弊, 优劣
selection: 选哪种, 用哪个, 该用哪个, 该用哪种, 如何取舍, 怎么取舍
base-path: 子路径, 基础路径, 子目录部署, 路径前缀, 上下文路径
principles: 内部发生了什么, 背后发生了什么, 内部过程
sizing: 多大合适, 设多大, 定多大, 大小估算, 规格估算
cost: 便宜, 省成本
unavailable: 不可用, 不可达, 连不上, 无法访问 > 宕机
retention: 保留天数, 保留时间, 保留时长, 保留多久, 保存期限, 保存时长, 留多久, 保留策略, 保留周期
crud: 增删改查, 增删查改, 增删查, 增删改 > 基本操作
sharing-data: 共享, 共用, 公用, 多方共享, 共享数据, 共用数据, 共用一份数据
bind-mount: 绑定挂载, 目录映射
schema-evolution:  > 重命名字段, 新增字段, 删除字段, 加字段, 删字段
consumer-ack: 消息确认机制, ACK 机制 > 关闭自动 ACK, 自动 ACK
auto-ack: 自动 ACK, 关闭自动 ACK
going-back: 撤销, 回退, 回滚, 撤回
aborting: 中止, 放弃, 丢弃
when-to-use: 适合哪些, 适合什么, 适用于哪些, 使用场景
in-flight: 进行中, 未完成的请求
watch-mode: 监听模式, 监听文件变化, 变更后重新构建
checklist: 上线前检查, 发布前检查, 最后检查, 上线前确认, 上线前再看一眼
faq: 大家会问, 你可能会问, 经常被问
poison-messages: 毒消息, 毒丸消息
private-npm: npm 私服
livelock: 活锁
starvation: 饥饿
lock-ordering: 锁顺序
regularization: 正则化
early-stopping: 早停, 提前停止
cluster-federation: 集群联邦, 联邦集群
page-views: 页面访问统计
glossary: 名词速查, 名词速查表, 术语速查, 术语速查表, 名词对照
cross-session: 跨会话, 跨对话
kinds: 分类, 种类, 类别, 类型
`;
