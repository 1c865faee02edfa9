/** Families of plain Simplified Chinese words that any text of the trade has: `family: words > kinds of it`. */
export const nouns = `
task: 任务
state-word: 状态
path: 路径
quality: 质量
records: 记录
format: 格式
communication: 通信, 通讯
links: 链接, 超链接
defaults: 默认, 缺省
directory: 目录, 文件夹
size: 大小, 尺寸, 体积
length: 长度
width: 宽度
height: 高度
depth: 深度
quantity: 数量, 个数, 数目
times: 次数
ratio: 比例, 占比, 比率
frequency: 频率, 频次
interval: 间隔, 时间间隔
real-time: 实时
dynamic: 动态
static: 静态
outputs: 输出
inputs: 输入
platform-word: 平台
command: 命令, 指令
logic: 逻辑
business: 业务
computation: 计算, 运算
transfer: 传输, 传送
refreshing: 刷新
report-word: 报告, 报表
result: 结果
instance: 实例
signal-word: 信号
display: 显示, 展示
reading: 读取
writing: 写入
condition: 条件
identifiers: 标识, 标识符
relation: 关系
editing: 编辑
built-in: 内置, 自带
skipping: 跳过, 略过
extraction: 提取, 抽取
object-word: 对象
blocking: 阻塞
restarting: 重启, 重新启动
attack: 攻击
interaction: 交互, 互动
triggering: 触发
device: 设备
online: 在线
declaration: 声明
lightweight: 轻量, 轻量级
reliability: 稳定
reference-word: 引用
local: 本地
contention: 竞争, 争用
capturing: 捕获
conflict-word: 冲突
address: 地址
passing: 传递
change-word: 变更, 变化, 改动
incremental: 增量
engine: 引擎
hybrid: 混合
alignment: 对齐
replacing: 替换, 替代
mutability: 可变
temporary: 临时
byte: 字节
implicit: 隐式
explicit: 显式
summary: 摘要
adjusting: 调整, 调节
repository-word: 仓库, 代码仓库
describing: 描述
prediction: 预测
proof-of-concept: 原型
consumption: 消费
element: 元素
column: 列名, 数据列
row: 数据行
target: 目标
origin: 来源, 源头
period: 周期
passwords: 密码
process-word: 进程
number-word: 数字, 数值
boolean: 布尔, 布尔值
date: 日期
hour: 小时
minute: 分钟
warning: 警告
listening: 监听, 监听器
software: 软件
precision: 精度
text-word: 文本
page: 页面
button: 按钮
menu: 菜单
scrolling: 滚动
copying: 拷贝
prefix: 前缀
suffix: 后缀
alias: 别名
numbering: 编号
average: 平均值, 平均, 均值
variance: 方差, 标准差
phase: 阶段
subtask: 子任务
single: 单个, 单条, 单项
multiple: 多个, 多条
loading-word: 负载, 负荷
sample-word: 样本
sequence-word: 序列
recognition: 识别
comparison-word: 对比, 比对
checking: 检查
execution: 执行
running: 运行
adding: 添加, 新增, 增加
removing: 删除, 移除
obtaining: 获取, 取得, 拿到
reduction: 减少, 降低
limit-word: 限制, 上限
protection-word: 防护, 保护
replying: 回复, 应答
submitting: 提交
approval-word: 审批, 批准
importing: 导入
exporting: 导出
downloading: 下载
uploading: 上传
opening: 打开
closing: 关闭
switching: 切换
merging: 合并
separation: 分离, 隔开
combination: 组合, 结合
nesting: 嵌套
overriding: 重载, 覆写
binding: 绑定
mapping: 映射
wrapping: 封装, 包装
exposure: 暴露
isolation: 隔离
sharing: 共享
synchronous: 同步
parallel: 并行
serial: 串行
batch-word: 批次, 批量
hot-word: 热点
bottleneck-word: 瓶颈
load-word: 流量
idle: 空闲, 闲置
occupied: 占满, 耗尽, 用尽, 打满
overflow: 溢出
leak-word: 泄漏, 泄露
loss: 丢失, 丢包
delay-word: 延迟, 延时
failure-word: 故障, 失败
crash-word: 崩溃, 宕机
repairing: 修复
signature-word: 签名
encryption-word: 加密
permission-word: 权限
identity: 身份
account-word: 账号, 账户
tenant-word: 租户
zone-word: 可用区
data-center: 机房, 数据中心
`;
