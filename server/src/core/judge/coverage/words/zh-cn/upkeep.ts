/** Families of Simplified Chinese words on running and guarding services: `family: words > kinds of it`. */
export const upkeep = `
consumer: 接收方, 接收者
producer: 发送者
client-side: 调用方, 调用端, 调用者
inspection: 巡检, 例行检查, 日常巡检, 健康巡检, 巡查
cleanup: 回收空间, 腾出空间, 释放空间, 空间回收
bug: 缺陷, 程序缺陷
intrusion: 入侵
integrity-word: 完整性, 篡改, 防篡改
eavesdropping: 窃听, 中间人, 中间人攻击, 嗅探
limit-word: 上限值, 最大值
dependency-injection: 装配
message-format: 消息体格式
records: 条目
beginners: 初学者, 新手, 零基础
migration: 割接, 切换上线
delayed-double-delete: 延迟双删, 延时双删, 双删
scale-out: 扩容, 增加节点, 增加机器
service-discovery: 寻址, 实例寻址, 服务寻址, 实例发现, 服务实例
prevention: 规避
integration-testing: 联合调试
instrumentation: 打点, 打点上报
walkthrough: 走查, 代码走查
metrics-endpoint: 指标暴露, 暴露指标, 指标接口, 指标端点, 指标接入
duration: 耗时, 时长, 用时, 花费时间, 执行时间
alert-rules: 告警表达式, 告警阈值, 告警条件, 报警阈值
start-scripts: 启动脚本, 启停脚本, 管理脚本, 控制脚本
service-accounts: 服务用户
time: 计时
interceptors: 拦截, 拦截请求
observer: 订阅与通知, 订阅通知, 通知订阅者
derived-state: 派生值, 计算属性
rerendering: 重新渲染, 重复渲染, 再次渲染
shallow: 浅层, 浅拷贝, 浅比较
syntactic-sugar: 语法糖, 脱糖
raii: 自动释放, 离开作用域, 超出作用域, 锁守卫
reference-counting: 原子引用计数, 引用计数指针
once-init: 懒初始化, 只初始化一次
try-lock: 尝试加锁, 尝试获取锁, 非阻塞加锁, 非阻塞获取锁, 尝试上锁
lock-ordering: 加锁顺序, 加锁次序, 锁的顺序, 上锁顺序
stack-trace: 调用栈, 堆栈跟踪, 调用堆栈, 堆栈信息, 堆栈回溯
string-building: 字符串拼接, 拼接字符串
preallocation: 预分配, 预先分配, 提前分配
bounds-checks: 边界检查, 越界检查
alignment: 结构体对齐
topological-sort: 拓扑排序
linking: 链接器
lookup-table: 查表
handover: 移交
pricing: 价格, 定价, 价目, 报价
small-files: 大量小文件
leftovers: 残留, 残留文件, 无用文件
io-benchmark: 磁盘测速, 存储压测, 磁盘压测
checkpointing: 检查点, 保存检查点
permissions-files: 文件属主, 文件权限, 属主
reserve: 余量, 预留空间, 安全余量
`;
