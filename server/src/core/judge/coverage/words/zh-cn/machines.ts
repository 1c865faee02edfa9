/** Families of Simplified Chinese words on networks, operating systems and devices: `family: words > kinds of it`. */
export const machines = `
tcp:  > 三次握手, TCP 握手, 四次挥手
congestion-control: 拥塞控制 > 拥塞窗口, 慢启动
flow-control-net: 接收窗口, 滑动窗口协议
packet-loss: 丢包, 丢包率, 报文丢失 > 重传
retransmission: 重传
keepalive: 保活, 长连接保活, 连接保活
nagle: Nagle 算法 > 延迟确认
delayed-ack: 延迟确认
port-exhaustion: 端口耗尽
http2: HTTP/2 协议 > 多路复用
multiplexing: 多路复用, 复用连接
head-of-line: 队头阻塞
osi-model: OSI 模型, 网络分层, 协议栈, 七层模型
dns: 域名服务 > 解析记录, 权威服务器, 域名记录
dns-records: 解析记录, 记录类型, 域名记录 > MX 记录
dns-caching: DNS 缓存
encrypted-dns: 加密 DNS
split-horizon: 分离解析, 内网 DNS, 私有域
tls-handshake: TLS 握手 > 会话复用, 会话恢复
session-resumption: 会话复用, 会话恢复
sni: 服务器名称指示
load-balancing-algorithms: 负载均衡算法, 均衡算法 > 轮询, 最少连接, 加权轮询, 源地址哈希
round-robin: 轮询调度, 加权轮询
least-connections: 最少连接, 最小连接数
sticky-sessions: 会话保持, 粘性会话, 会话粘滞, 会话亲和
forward-proxy: 正向代理, 出口代理
reverse-proxy: 反代, 反向代理服务器
cdn: 内容分发网络, 边缘缓存 > 边缘节点
origin-shield: 回源, 源站, 源站保护
anycast: 任播
bgp: 边界网关协议, 自治系统, 路由宣告
routing-protocols: 路由协议, 动态路由
switching-net: 二层, 以太网, 二层网络 > 生成树
spanning-tree: 生成树
vlan: 虚拟局域网
overlay-network: 覆盖网络, 叠加网络, Overlay 网络
sdn: 软件定义网络
subnets: 子网掩码, 地址段
dhcp: 动态地址分配
ipv6: 双栈
vpn: 隧道加密 > 站点互联, 远程接入
direct-connect: 专线, 专线接入, 物理专线
bandwidth: 带宽, 链路带宽
mtu: 最大传输单元 > 巨型帧, 分片报文
jumbo-frames: 巨型帧
rtt: 往返时延, 往返时间
packet: 报文分析, 报文捕获
network-troubleshooting: 网络排查, 网络诊断, 连通性排查, 网络不通
network-latency: 网络延迟, 网络时延
long-lived-connections: 长连接, 持久连接
email-delivery: 邮件投递, 邮件送达, 送达率 > 邮件服务器
mail-server: 邮件服务器
email-authentication: 邮件认证, 发件人认证, 发信认证
spf: 发件人策略
dkim: 域名密钥签名
spam: 垃圾邮件, 反垃圾, 垃圾邮件过滤
bounces: 退信, 退信处理, 硬退信
mailing-lists: 邮件列表, 订阅邮件 > 退订
unsubscribe: 退订
ip-reputation: IP 信誉, 发信信誉, 发件人信誉 > IP 预热
ip-warmup: IP 预热
processes: 进程管理, 进程状态
process-scheduling: 进程调度, CPU 调度, 时间片, 运行队列
interrupts: 中断处理, 中断服务程序, 硬件中断, 中断机制, 中断
kernel-modules: 内核模块, 内核驱动模块
device-drivers: 设备驱动, 驱动程序, 驱动开发, 驱动
boot: 启动流程, 系统启动, 开机引导 > 引导程序, 引导加载
filesystem: 文件系统 > 日志文件系统
journaling-fs: 日志文件系统
file-permissions: 文件权限, 文件属主
raid: 磁盘阵列
lvm: 逻辑卷, 卷组
disk-space: 磁盘空间, 磁盘满, 磁盘使用率, 磁盘占用
disk-io: 磁盘 IO, 磁盘读写 > IO 等待
io-wait: IO 等待
io-scheduling: IO 调度
cgroups: 控制组
linux-namespaces: Linux 命名空间 > 网络命名空间
network-namespace: 网络命名空间
systemd: 服务单元, 初始化系统
user-accounts-os: 用户与组
ssh:  > SSH 密钥, 密钥登录
ssh-hardening: SSH 加固, SSH 安全, 禁止密码登录
ssh-keys: SSH 密钥, 密钥登录
mandatory-access-control: 强制访问控制 > SELinux, AppArmor
kernel-tuning: 内核参数, 内核调优
signals-os: Unix 信号, 信号处理
file-descriptors: 文件描述符, 文件句柄, 句柄数, 打开文件数
virtualization: 虚拟主机, 宿主机, 客户机
embedded: 嵌入式系统, 嵌入式软件
rtos: 实时操作系统
real-time: 实时性, 硬实时, 软实时, 最坏执行时间, 确定性
microcontroller: 微控制器, 单片机
gpio: 通用输入输出, 引脚
serial-bus: 串行总线, 总线协议 > CAN, 串口通信, 串口
can-bus: CAN 总线
adc: 模拟输入
pwm: 脉宽调制
dma: 直接内存访问
timers-hw: 硬件定时器, 定时器外设, 定时器中断
watchdog: 看门狗, 看门狗定时器
sensors: 传感器数据, 传感器读数, 传感器
actuators: 执行机构, 电机, 电机控制, 舵机, 步进电机
debouncing-hw: 按键消抖, 消抖
linker-scripts: 链接脚本, 内存映射表, 段布局
startup-code: 启动代码, 复位向量, 中断向量表, 向量表
bootloader: 引导加载程序, 引导程序
secure-boot: 安全启动, 可信启动 > 信任链, 信任根
root-of-trust: 信任链, 信任根
firmware-update: 固件升级, 固件更新, 远程升级, 空中升级, OTA 升级 > 双分区
flash-memory: 闪存 > 磨损均衡, 擦写寿命, 闪存布局
wear-leveling: 磨损均衡, 擦写寿命
power: 低功耗, 功耗管理, 省电模式, 电源管理 > 休眠, 休眠模式, 唤醒源, 供电
wake-up: 唤醒源
power-supply: 供电
sleep-modes: 休眠, 休眠模式
debug-probes: 调试器接口
oscilloscope: 示波器
logic-analyzer: 逻辑分析仪
calibration: 校准, 标定
hal: 硬件抽象层 > 板级支持包
bsp: 板级支持包
functional-safety: 功能安全, 安全完整性, 安全关键
safety: 人身安全, 危险源 > 防护用品
protective-equipment: 防护用品
emc: 电磁兼容, 电磁干扰
device-provisioning: 设备注册, 设备入网, 设备配网, 设备激活
device-management-iot: 设备群管理 > 设备影子, 数字孪生, 物模型
digital-twin: 数字孪生
device-shadow: 设备影子
edge: 边缘设备, 边缘侧, 雾计算, 端侧处理
wireless: 射频, 无线链路 > 蓝牙低功耗
pcb: 电路板, 印制板 > 原理图
schematics: 原理图
fpga:  > 硬件描述语言
robotics: 机器人 > 运动规划, 运动学
kinematics: 运动学
motion-planning: 运动规划
control-loops: 控制回路, 反馈控制, 闭环控制
socket-prog: 套接字编程, Socket 编程, TCP 编程, UDP 编程, 网络编程基础
io-model: IO 模型, I/O 模型 > 多路复用, IO 多路复用, I/O 多路复用, 事件驱动 IO
io-multiplexing: IO 多路复用, I/O 多路复用, 多路复用 > epoll
zero-copy-transfer: 零拷贝传输, 零拷贝发送, 零拷贝文件传输
kernel-tuning:  > TCP 调优, 网络参数调优, 协议栈调优
tcp-tuning: TCP 调优, 网络参数调优, 协议栈调优
congestion-control: 流量控制算法
slow-start: 慢启动
congestion-window: 拥塞窗口
tls-config: TLS 配置, 证书配置, 启用 TLS, 加密传输配置
protocol-design: 协议设计, 自定义协议, 二进制协议, 私有协议, 协议格式 > 编解码, 编解码器
quic: HTTP/3 协议
websocket: 双向通信
proxy-impl: 代理实现, 反向代理实现, 流量转发 > 正向代理
dns-resolve: DNS 解析, 域名解析, 服务地址解析
conn-timeout: 连接超时 > 读写超时, 读超时, 写超时
rw-timeout: 读写超时, 读超时, 写超时
benchmark: 性能数据, 压测结果, 性能测试结果
device-onboarding: 设备配网, 设备注册, 设备入网, 设备接入
quantize: 量化, 降低精度
pid-control: PID 控制, PID 控制器
fusion: 传感器融合, 多传感器融合
flash-layout: Flash 分区, 存储布局, 闪存分区, 闪存布局
device-logs: 设备日志, 设备端日志
round-robin: 轮询, 依次转发, 轮流
layer-4: 裸连接, 纯 TCP, TCP 流量, TCP 路由
`;
