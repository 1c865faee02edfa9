/** Families of Simplified Chinese words on screens, version control, models and clusters: `family: words > kinds of it`. */
export const makers = `
component-api: 属性传递, 组件传参
lifecycle-hooks: 生命周期钩子, 生命周期函数, 钩子函数
two-way-binding: 双向绑定, 双向数据绑定
slots: 插槽, 具名插槽
conditional-rendering: 条件渲染
list-rendering: 列表渲染
routing-web: 客户端路由
route-params: 路由参数, 路径参数
first-paint: 首屏渲染, 首次绘制, 首屏时间
debounce-throttle: 防抖与节流, 防抖节流, 防抖和节流
css-preprocessors: CSS 预处理器
monorepo: 单仓库
stash: 暂存, 暂存修改
reflog: 找回提交, 恢复提交
signed-commits: 签名提交, 提交签名
submodules: 子模块
gradient: 梯度, 梯度下降
backpropagation: 反向传播
positional-encoding: 位置编码
decoding: 束搜索, 解码策略
sampling-temperature: 温度参数, 采样温度
few-shot: 小样本
guardrails: 内容过滤
tcp-close: 四次挥手, 断开连接过程
cluster-upgrades: 升级集群
etcd-backup: etcd 备份, etcd 快照
pod-disruption: 节点维护, 驱逐节点, 节点驱逐
schema: 表的结构, 建表
sql-tuning: SQL 调优, 查询调优
unique-index: 唯一约束
health-checks: 健康探测, 健康端点
requeue: 拒绝消息, 否定确认, 退回消息
queue-expiry: 队列过期, 自动删除队列, 空闲队列
row-locks: 行级加锁
general-log: 通用日志, 查询日志, 通用查询日志
`;
