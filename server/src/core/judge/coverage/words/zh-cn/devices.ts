/** Families of Simplified Chinese words on devices, games, access for all and measured data: `family: words > kinds of it`. */
export const devices = `
interrupts: 完成中断
dma: DMA 传输, DMA 搬运
brownout: 欠压, 欠压复位, 掉电检测, 掉电复位, 低压检测, 电压跌落
watchdog: 独立看门狗, 窗口看门狗, 喂狗
calibration: 两点校准, 定标, 校准系数, 标定系数
temperature-drift: 温度补偿, 温漂, 温度漂移, 漂移修正, 漂移补偿
firmware-update: 远程更新, 现场升级
dual-bank: 双分区, A/B 分区, 双槽, 双备份分区, 双区升级
image-signing: 固件签名, 镜像验签, 固件验签, 升级包签名
fault-records: 故障记录, 故障日志, 复位原因, 复位记录, 崩溃记录, 死机记录, 故障现场
power: 节能, 功耗预算, 续航
pull-ups: 上拉, 上拉电阻
clock-stretching: 时钟延展, 时钟拉伸, 时钟延长
bus-recovery: 总线恢复, 总线卡死, 总线死锁, 总线挂死
sampling: 采样频率
acquisition: 数据采集, 传感器采集, 采集数据, 传感器读数
signal-filtering: 滤波, 数字滤波, 低通滤波, 滑动平均, 平滑滤波
lag-compensation: 滞后补偿, 服务器回溯, 时间回溯, 服务端回滚判定, 命中判定回溯
client-prediction: 客户端预判, 本地预测, 本地先行, 移动预测, 输入预测, 预测移动
server-reconciliation: 服务器校正, 服务端校正, 服务器和解, 服务器对账, 状态校正, 服务器纠正, 重放输入
interpolation: 实体插值, 快照插值, 插值, 插值延迟, 平滑显示
fixed-step: 逻辑帧率, 更新频率, 模拟频率, 服务器帧率
bandwidth: 带宽预算, 每秒字节数, 带宽估算, 带宽计算
nat-traversal: NAT 穿越
anti-cheat: 作弊检测, 检测作弊, 防外挂
lockstep: 锁步, 确定性模拟
accessibility-tree: 无障碍树, 可访问性树
accessibility-apis: 无障碍接口, 无障碍 API, 平台无障碍接口
screen-readers: 辅助技术
high-contrast: 高对比度, 高对比度模式
text-scaling: 文字缩放, 字体缩放, 字体放大, 文字放大, 大字体
accessible-names: 可访问名称, 无障碍名称
regridding: 重网格化, 网格插值, 网格重映射, 重采样到网格
chunking: 块大小, 分块大小
containers-minimal: 精简镜像, 最小镜像, 最小化镜像, 极简镜像
image-size: 缩小镜像
build-context: 构建上下文
lock-files: 锁定依赖, 依赖固定, 固定依赖版本
unprivileged: 不以 root 运行, 降权运行, 降低权限
secret-scanning: 凭据泄露, 密钥检测, 泄密检测
static-secrets: 静态密钥, 静态凭据, 长期凭据, 长期密钥
dynamic-secrets: 短期凭据, 临时凭据
tls: 传输层加密
message-replay: 重放, 重建, 回放, 重放事件, 重建投影, 重建读模型
projections: 查询侧
canary: 分批发布, 按比例放量
traffic-splitting: 比例分流, 按权重路由, 按比例路由, 权重分流
metric-analysis: 指标分析, 指标判定, 指标对比, 指标比对, 指标评估
feature-flags: 功能标记, 特性标记
path-expressions: 字段路径, 路径表达式, 嵌套字段, 路径语法
list-elements: 列表元素, 数组元素
wildcards: 通配符, 通配
cli-flags: 命令行选项, 命令行开关, 启动参数
conversion: 强制转换, 强制类型转换
change-detection: 变更检测, 变化检测, 依赖追踪, 依赖收集
compile-time: 编译期, 编译时
error-messages: 错误信息, 报错信息, 错误提示, 报错
throughput: 每秒请求数, 并发量
peak-load: 流量高峰, 突发流量, 洪峰, 流量洪峰, 流量峰值, 高峰流量
load-levelling: 削峰, 削峰填谷
cpu-usage: CPU 使用率, CPU 占用, CPU 利用率, 处理器占用
random-access: 随机读, 随机访问, 随机读写
gtid: 全局事务标识, 全局事务 ID
relay-log: 中继日志
process-list: 连接列表, 会话列表, 进程列表, 查看连接
systemd: 开机自启, 开机启动, 自启动, 开机自启动
open-ports: 防火墙规则, 放行端口
remote-access: 远程访问, 远程登录, 远程连接
data-consistency: 数据一致性
conflict-resolution: 合并冲突
semver: 版本规范
commits: 提交约定
causes: 根源
selection: 如何选用, 选用
project-layout: 文件组织
style-guide: 编程规范
microservices: 微服务体系
offsets: 位移
search: 检索引擎
tokenizers: 词元化
fine-tuning: 精调
uploads: 上传文件
password-hashing: 密码加密
workflow-orchestration: 任务编排
etl: 数据流水线
temperature-compensation: 温度补偿, 温漂, 温度漂移, 温度系数
client-prediction: 先行执行
bandwidth-budget: 带宽预算, 每秒字节数, 每个玩家的带宽
edge-functions: 边缘函数, 边缘代码, 在边缘运行代码
nightly: 夜间版, 每夜构建, 每夜版 > nightly
`;
