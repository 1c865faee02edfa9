/** Families of Simplified Chinese words on programs, their memory and speed: `family: words > kinds of it`. */
export const programming = `
ownership-rust:  > 借用规则, 移动与复制, 所有权转移, 转移所有权, 可变借用
move-semantics: 移动与复制, 所有权转移, 转移所有权
borrowing: 借用规则 > 可变借用
lifetimes: 生命周期标注, 生命周期参数, 生命周期注解
smart-pointers: 智能指针
interior-mutability: 内部可变性
unsafe: 不安全块 > 裸指针
traits: 接口特征 > 特征约束
generics: 类型参数, 参数多态 > 单态化, 泛型约束
generic-constraints: 泛型约束
interfaces: 接口抽象 > 接口隔离, 小接口
option-type: 可选值, 可选类型
nullability: 空安全
null-safety: 空值安全, 空安全, 可空类型 > 空指针
panic: 恐慌, 崩溃中止
custom-errors: 自定义错误, 自定义异常, 错误枚举
error-context: 错误上下文, 错误链, 包装错误, 错误包装
propagating: 错误传播, 向上传播, 上抛, 传递错误
checked-exceptions: 受检异常
try-catch: 捕获异常
defer: 延迟调用
context-go: 上下文对象, 请求上下文
goroutines: 协程泄漏, goroutine 泄漏, 协程泄露
channels:  > 缓冲通道, 有缓冲通道
async: 异步函数
event-loop: 事件循环
futures: Future, 期约
pinning-rust: 固定 Future
executors: 异步运行时, 异步执行器
structured-concurrency: 结构化并发, 任务组, 作用域任务
cancellation: 协作取消, 取消安全, 取消信号
send-sync: Send 与 Sync, 线程安全类型
threads-os: 操作系统线程, OS 线程, 内核线程, 系统线程 > 每请求一线程
thread-per-request: 每请求一线程
green-threads: 平台线程与虚拟线程
gil: 全局解释器锁
multiprocessing: 多进程, 工作进程 > 进程池
process-pool: 进程池
ipc: 进程间通信 > 共享内存
shared-memory: 共享内存
mutex: 互斥锁, 互斥量
rwlock: 读写锁
spinlock: 自旋锁, 自旋
condition-variables: 条件变量, 等待通知
barriers: 栅栏同步, 屏障
latches: 倒计时门闩
thread-local: 线程本地, 线程局部存储
immutability: 不可变, 不可变数据, 不可变对象, 不可变性 > 写时复制
copy-on-write: 写时复制
lock-free: 免锁结构 > 比较并交换, ABA 问题
aba-problem: ABA 问题
cas: 比较并交换, 比较交换, CAS 循环
memory-model: 内存语义 > 先行发生, 内存可见性
memory-visibility: 内存可见性, 可见性, 可见性保证, memory visibility
happens-before: 先行发生
race-conditions: 并发冲突, 并发竞争, 竞争问题
work-stealing: 偷任务
producer-consumer: 生产者消费者模式, 生产者消费者模型, 生产者-消费者模式 > 阻塞队列, 有界队列, 有界缓冲
bounded-queue: 有界队列, 有界缓冲
blocking-queue: 阻塞队列
thread-pool:  > 线程数, 线程池大小, 线程池参数
thread-pool-size: 线程数, 线程池大小, 线程池参数, thread pool size, pool size of threads, number of threads, sizing thread pools
stack-heap: 栈与堆, 堆与栈, 堆栈 > 栈分配, 栈帧
stack-frames: 栈帧
stack-allocation: 栈分配
allocation: 内存申请, 内存分配 > 减少分配, 分配次数, 分配率
fewer-allocations: 减少分配, 分配次数, 分配率
escape-analysis: 逃逸分析
memory-leak: 内存持续增长, 泄漏检测, 泄漏排查
fragmentation: 碎片, 内存碎片, 碎片化
virtual-memory: 虚拟内存 > 缺页, 缺页中断, 页表, 地址空间
page-tables: 页表
page-faults: 缺页, 缺页中断
huge-pages: 大页, 大页内存, 巨页
swap: 交换分区, 交换空间, 换页
memory-mapping: 内存映射, 内存映射文件
alignment: 内存对齐, 字节对齐, 字段对齐, 缓存行对齐
false-sharing: 伪共享, 缓存行竞争
branch-prediction: 分支预测 > 无分支
inlining: 内联, 函数内联
pgo: 基于剖析的优化
lto: 链接时优化
jit: 即时编译 > 分层编译
aot: 提前编译 > 原生镜像
class-loading: 类加载 > 类加载器
bytecode: 字节码
gc-pauses: GC 停顿, 停顿时间, 全停顿, STW, 垃圾回收停顿
generational-gc: 分代, 分代回收 > 新生代, 老年代
gc-algorithms: 垃圾回收算法, 回收算法, GC 算法 > 标记清除, 复制算法, 标记整理, 三色标记
reference-counting: 引用计数
weak-references: 弱引用
finalizers: 终结器 > 资源释放
raii: 资源获取即初始化
move-semantics: 移动语义 > 右值引用, 移动构造
move-constructor: 移动构造
rvalue-references: 右值引用
templates-cpp: 模板元编程, 模板编程 > 模板特化
stl: 标准模板库
undefined-behaviour: 未定义行为
sanitizers: 消毒器, 内存检查工具 > 地址消毒器
jvm: Java 虚拟机 > 堆大小
annotations: 注解, 装饰器
streams: 流式 API, 惰性序列
records: 记录类, 数据类
closures: Lambda 表达式 > 捕获变量
reflection: 反射, 内省, 自省
plugins: 插件架构, 扩展点, 插件系统
type-hints: 类型注解, 类型提示, 类型标注
type-narrowing: 类型收窄, 类型守卫 > 可辨识联合
mapped-types: 映射类型
strict-mode: 严格模式 > 严格空检查
enums: 枚举, 枚举类型, 代数数据类型, 和类型
structural-typing: 结构类型 > 鸭子类型
context-managers: 上下文管理器, with 语句
generators-iter: 生成器函数, 生成器
comprehensions: 推导式, 列表推导
virtual-environments: 虚拟环境, 环境隔离
modules-js: ES 模块 > 模块解析
higher-order: 高阶函数 > 函数组合, 柯里化
visibility: 可见性修饰, 访问修饰符 > 封装性
macros:  > 声明宏, 派生宏
build-tags: 构建标签, 条件编译, 编译特性
cross-compilation: 交叉编译, 跨平台编译 > 目标平台
compile-times: 编译时间, 编译速度, 构建时间, 构建耗时, 构建速度
static-linking: 静态链接
dynamic-linking: 动态链接, 共享库, 动态库
abi: 二进制接口 > 调用约定
ffi: 原生互操作, 调用 C, 与 C 互操作
native-extensions: 原生扩展, C 扩展, 编译扩展
wasm: WASM 模块
lock-files: 锁文件, 锁定版本, 版本锁定, 依赖锁定
version-ranges: 版本范围, 版本约束
sdist: 源码包, 源码分发
entry-points: 入口点, 命令行入口, 控制台脚本
version-matrix: 版本矩阵, 多版本测试, 测试矩阵
publishing: 发布包, 发布到仓库
workspaces: 工作空间, 工作区, 多模块工程
vendoring: 依赖内置, vendor 目录
transitive: 传递依赖, 间接依赖
circular-dependencies: 循环依赖, 循环导入 > 循环引用
dependency-management: 依赖升级策略
naming: 命名, 命名规范, 命名约定, 命名规则, 起名, 取名, 名字怎么起
code-comments: 注释, 代码注释 > 文档注释, 文档字符串
tech-debt: 技术债, 技术债务, 还债
dead-code: 死代码, 无用代码, 废弃代码
code-smells: 代码异味
guard-clauses: 提前返回, 卫语句, 守卫语句
hot-path: 热路径, 热点路径
flame-graph: 火焰图
cpu-profiling: CPU 剖析, CPU 分析, CPU 性能分析
heap-profiling: 堆剖析, 内存分析, 内存剖析, 堆分析
lock-contention: 锁竞争, 锁争用, 锁冲突, 争用
data-parallelism:  > 并行迭代器, par_iter, parallel iterators
out-of-bounds: 越界, 数组越界, 下标越界, 切片越界, out of bounds, index out of range, index out of bounds
context-switches: 上下文切换, 线程切换
syscalls: 系统调用
bottleneck: 瓶颈, 性能瓶颈
amdahl: 阿姆达尔定律
big-o: 时间复杂度, 算法复杂度, 大 O > 空间复杂度
simd: SIMD 指令 > 自动向量化
performance-budget: 性能预算 > 延迟预算, 时间预算
startup-time: 启动时间, 启动速度, 开机时间
memory-footprint: 内存占用, 内存消耗, 内存用量 > 常驻内存
memory-pool:  > 对象复用, 缓冲复用
precomputation: 预计算, 提前计算
parallel-iterators: 并行迭代, 并行迭代器
lifecycle: 一生, 从创建到退出, 从创建到销毁, 从生到死, 从启动到退出, 从启动到停止
semaphore: 并发许可, 计数信号量
backpressure: 队列满, 队列已满, 队列满了, 生产者降速, 下游变慢, 下游处理不过来, 消费者跟不上, 消费跟不上, 背压机制, 背压控制, 限制生产速度
worker-pool: 任务池, goroutine 池, worker 池
deadlock-detection: 死锁检测, 检测死锁, 发现死锁, 死锁诊断 > 等待图
deadlock-prevention: 死锁预防, 避免死锁, 死锁避免, 预防死锁, 防止死锁 > 加锁顺序, 锁顺序
lock-granularity: 锁粒度, 锁的粒度, 减小锁粒度, 细粒度锁 > 分段锁, 锁分段, 锁拆分, 缩小临界区, 粗粒度锁, 减小争用, 减少争用
critical-section: 临界区
reentrant: 可重入, 可重入锁, 重入锁, 重入
fair-lock: 公平锁 > 公平性, 非公平锁
lock-renewal: 自动续期, 锁续期, 续租 > 看门狗, 续期
once-init: 单次初始化, 只执行一次, 惰性初始化, 延迟初始化, 一次性初始化
pipeline-pattern: 流水线模式, 管道模式, pipeline 模式 > 流水线
select-stmt: select 语句, 多路选择, 多路复用 select
timers: 定时器, 计时器 > 定时任务, 时间轮
scheduling: 调度原理, 调度算法, 调度模型
priority-preemption: 抢占式, 抢占式调度
executors:  > 多线程运行时, 运行时
blocking-code: 阻塞代码, 阻塞操作, 阻塞任务, 同步代码 > CPU 密集, CPU 密集型, CPU 密集任务, 阻塞线程池
custom-executor: 自定义执行器, 自己实现执行器, 手写执行器, 自制运行时
task-spawn: 任务创建, 创建任务, 派生任务, 启动任务
task-priority: 任务优先级, 优先级调度
cancellation: 取消传播, 取消任务
concurrency-testing: 并发测试, 并发代码的测试, 并发验证, 测试并发代码
race-detection: 竞态检测, 数据竞争检测, 竞争检测, 竞态检测器
race-conditions: 并发安全
parking: 线程挂起 > 唤醒
lock-free:  > 比较交换
lock-free:  > 风险指针, 纪元回收, 内存回收, 延迟回收, 安全回收
memory-reclamation: 内存回收, 延迟回收, 安全回收
epoch-reclamation: 纪元回收
hazard-pointers: 风险指针
ring-buffer: 环形队列, 循环队列
bounded-channel: 有界通道, 有缓冲通道, 带缓冲通道, 缓冲通道
unbounded: 无界通道, 无界队列
broadcast: 广播通道 > 广播
oneshot: 一次性通道, 单次通道
mpsc: 多生产者单消费者, 多生产者
parallelism:  > 并行迭代器, 任务并行
task-parallelism: 任务并行, task parallelism
error-propagation: 错误传播, 错误传递, 向上传递错误, 错误上抛
limits-input: 大小限制, 限制大小, 长度限制, 体积限制, 大小上限
unknown-fields: 未知字段, 多余字段, 拒绝未知字段, 额外字段
nesting-depth: 递归深度, 嵌套深度, 嵌套层数, 深度限制, 层数限制
untrusted: 不可信输入, 不可信数据, 恶意输入, 外来数据
task-lifecycle: 任务生命周期 > 任务状态
blocking: 阻塞任务, 阻塞操作, 同步代码, 阻塞代码, 阻塞调用 > CPU 密集, 计算密集
async-streams: 异步流, 异步迭代
panic-recovery: panic 恢复, 捕获 panic, 恐慌恢复
composition: 组合 > 模块组合
layers-architecture: 分层, 分层架构, 分层设计
hot-reload-config: 动态配置, 热更新, 热加载, 不重启生效, 规则热更新, 动态规则, 运行时修改
data-races: 竞态, 竞态条件, 数据竞争
cancel-context: context 取消, 上下文取消, Context 控制, 用 Context 控制
wrapping-errors: 错误包装, 包装错误
sentinel-errors: 哨兵错误, 预定义错误
package-release: 发布包, 发布到仓库, 包发布
static-types: 静态类型 > 类型检查
async-python: 异步编程, 异步 IO
meta-classes: 元类
signal-handling: 信号处理, 处理信号
text-encoding: 字符编码, 文本编码, 字符集
conditional-build: 条件编译, 构建标签
latency-reduction: 延迟优化, 降低延迟, 低延迟
`;
