/** Families of Simplified Chinese words on what headings say plainly: `family: words > kinds of it`. */
export const plain = `
scheduler: 调度程序, 运行时调度
propagation: 传播, 透传
outputs: 返回值, 输出值
inputs: 入参, 输入变量, 输入参数
sensitive: 敏感, 敏感值, 敏感数据
retention: 留存, 保留期限
registry: 名字服务
backup-dr: 备份与容灾
prefix-index: 前缀索引设计
clustered-index: 主键聚簇
leftmost-prefix: 最左前缀原则, 索引列顺序
parameters: 系统参数
broker: Broker
producer-confirm: 发布者确认
consumer-ack: 消费端应答, 手动 ACK
message-model: 消息投递模型
frontend-monitoring: 页面监控
scaffolding: 起始模板, 工程脚手架
npm-publishing: 发布到 npm, npm 私服
liveness: 存活性
readiness: 就绪, 就绪探针, 就绪检查, 就绪状态
startup-probe: 启动探针
concurrent-hashmap: 并发字典, 分段锁哈希表
troubleshooting: 出了问题, 出问题, 出错了, 出故障, 常见故障
debugging: 找问题, 查问题, 定位问题, 找 Bug
monitoring: 看哪些指标, 盯哪些, 要盯的
performance: 跑得快, 有多快
cost: 花费, 花多少钱, 多少钱, 开支
capacity: 能扛多少, 扛得住, 承载能力, 承载量
getting-started: 第一次运行, 五分钟上手, 从零开始
prerequisites: 开始之前, 事先准备, 所需知识
installation: 装起来
usage: 日常使用, 怎么用
architecture: 怎么组成, 各部分如何配合, 整体长什么样
background: 为什么要做, 来龙去脉, 由来
comparison: 有何不同, 差异对比, 异同
selection: 选哪个, 怎么选, 该选谁
deployment: 上到生产, 投产
rollback: 退回, 撤回, 退回旧版
backup: 留副本
restore: 找回数据, 把数据找回来, 从备份恢复
failover: 接管, 备机接管
replication: 多份拷贝, 数据副本
load-balancing: 分摊流量, 分摊负载, 分发请求
scalability: 扛住增长, 应对增长
cache: 记住结果
rate-limiting: 调用太多, 限制调用, 限制请求
retry: 再试, 再试一次, 重新尝试
timeout: 等多久, 等太久, 放弃等待
idempotency: 做两遍, 发两次, 重复提交
error-handling: 出错处理, 失败怎么办
validation: 检查传入, 检查请求
input-validation: 不可信输入, 外来输入
authentication: 你是谁, 确认身份
authorization: 谁能做什么, 谁有权
encryption: 密文存储, 加密数据
audit: 记录操作, 谁做了什么
testing: 证明可用, 确认能用, 保证能用
documentation: 写文档, 写下来
code-review: 互相看代码
version-control: 代码历史, 变更跟踪
dependencies: 别人的代码, 依赖的库, 用到的库
configuration: 怎么配, 可配置项, 调整设置
logging: 写日志, 输出日志
alerting: 叫醒人, 通知到人, 打电话给谁
incident: 出大事, 服务挂了
postmortem: 学到什么, 教训, 事后回看
on-boarding: 新来的人, 加入团队
deprecation: 停掉旧版, 下架
migration: 搬家, 搬到新系统, 从旧到新
data-retention: 存多久, 保存多久, 保留多久
data-quality: 脏数据, 坏数据, 数据可信
lineage: 数据来自哪里, 数据来源, 数据从哪来
offline: 没网, 没有网络
accessibility: 残障用户, 人人可用
internationalization: 多国语言, 其他语言
theming: 更换外观
memory-leak: 内存只增不减, 内存一直涨
concurrency: 同时做多件事
deadlock: 彼此等待
race-conditions: 同时写, 两个同时改
consensus: 节点达成一致, 取得一致
sharding-key: 按什么拆分
network-partition: 网络断开, 节点失联
functions: 函数, 子程序
difference: 差异, 区别, 不同点, 差别, 有何区别, 不同之处
correlation: 关联, 联系, 关联关系, 打通, 串联, 串起来
boundaries: 边界, 边界划分, 界线
creating: 创建, 新建, 建立
updating: 更新, 修改
starting: 启动, 开启, 拉起
stopping: 停止, 关停, 终止
loading-data: 加载, 载入, 读入, 装载
sending: 发送, 发布消息, 发消息
receiving: 接收, 收取, 接收消息, 收消息
forwarding: 转发, 转交
releasing: 释放, 归还
generating: 生成, 自动生成
splitting: 拆分, 切分, 拆解, 分割
reporting-up: 上报, 上传数据, 汇报
files: 文件, 文件操作
fields: 字段, 字段说明, 字段定义
attributes: 属性
nodes: 节点, 结点
ports: 端口, 端口号
pointers: 指针
arrays: 数组, 动态数组
expressions: 表达式, 表达式求值
traversal: 遍历, 走查
matching: 匹配, 匹配规则
processes: 进程, 子进程, 进程模型
failures: 故障, 失败, 出故障
semantics: 语义, 含义
size-usage: 占用, 消耗, 用量
estimation: 估计, 预估, 估价
rewriting: 改写, 重写, 改造
registration: 注册, 登记, 注册流程
activation: 激活, 启用
querying: 查询, 查找, 检索, 查询方式
conversion: 转换, 类型转换, 格式转换, 转化
calling: 调用, 调用方式
low-power: 低功耗, 睡眠模式, 休眠, 省电, 功耗优化
flashing: 烧录, 刷写, 刷机, 固件烧写
store-forward: 补传, 断网补传, 断点补传
defaults: 默认值, 缺省值, 默认行为, 默认配置
troubleshooting: 常见的坑, 踩过的坑, 陷阱, 容易踩的坑
locating: 定位, 问题定位, 瓶颈定位
allocator: 分配器, 内存分配器
hardware: 开发板, 板卡
interrupts: 按键中断, 外部中断
`;
