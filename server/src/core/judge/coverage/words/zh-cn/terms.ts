/** Families of single terms of the trade, as dictionaries pair them with what they translate: `family: words`. */
export const terms = `
range: 范围, 区间
primary-node: 主节点, 主库
replica-node: 从节点, 从库, 备库
leader-node: 领导者, 领导节点
follower-node: 跟随者, 跟随节点
field: 字段
token-word: 令牌
headers: 请求头, 响应头, 报文头
request-body: 请求体, 报文体, 载荷
request-word: 请求
response-word: 响应
client-side: 客户端
server-side: 服务端, 服务器端
port: 端口
host: 主机, 宿主机
mount: 挂载
commit-word: 提交
rebase: 变基
cluster: 集群
epoch: 纪元
subscription-word: 订阅
artifact: 制品, 构建产物
variable: 变量
constant: 常量
polymorphism: 多态
string: 字符串
integer: 整数
float: 浮点数, 浮点 > 精度误差
struct: 结构体
loop: 循环
recursion: 递归
interrupt: 中断
file-system: 文件系统
join-query: 表连接, 连接查询, 多表查询
constraint: 约束
unique: 唯一, 唯一性
reconcile: 调谐
breakpoint: 断点
enable: 开启, 启用, 打开开关
disable: 关闭, 停用, 禁用
precedence: 优先级, 优先顺序, 先后顺序
walkthrough: 完整示例, 端到端示例, 全流程示例
table-sharding: 分表, 拆表
database-sharding: 分库, 拆库
master-election: 选主, 选举新主, 主节点选举
hydration-mismatch: 水合不一致, 水合不匹配, 激活不匹配, 水合错误
admins: 管理员, 超级管理员, 系统管理员
weighting: 加权, 权重, 加权值
thanks: 致谢, 感谢, 道谢, 鸣谢, 谢谢
no-reply: 没有回复, 没有回应, 没人回复, 没人回应, 没人理, 得不到回复, 得不到回答, 无人应答
etiquette: 礼仪, 礼貌, 礼节, 有礼
formula: 公式, 计算公式, 推导, 公式推导
littles-law: 利特尔法则, 利特尔定律, Little 定律
reuse: 复用, 重用, 重复利用, 复用性
causes: 成因, 原因, 起因
upstream-word: 上游
downstream-word: 下游
`;
