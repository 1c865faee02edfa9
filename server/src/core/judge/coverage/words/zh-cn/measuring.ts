/** Families of Simplified Chinese words on measuring, alerting and speed: `family: words > kinds of it`. */
export const measuring = `
alert-routing: 告警分发, 告警派发, 告警路由配置, 路由树, 报警分派
notification-channels: 接收器, 接收方式, 报警渠道, 通知接收
alert-silencing: 静默, 告警静默, 静默规则, 抑制, 告警抑制, 抑制规则, 告警屏蔽, 屏蔽告警
email-notices: 邮件, 邮箱, 邮件通知, 邮件告警, 电子邮件
scrape-config: 抓取任务, 采集任务, 抓取作业, 采集作业, 采集任务配置
file-discovery: 基于文件的服务发现, 文件服务发现, 文件发现, 目标文件, 静态目标
dashboards: 仪表板搭建, 看板搭建, 搭建看板, 自建看板
dashboard-import: 导入仪表板, 导入看板, 导入面板, 导入模板, 看板模板, 社区模板, 社区看板, 仪表板模板, 面板模板
long-term-storage: 长期存储, 远程存储, 长期保存
federation-metrics: 联邦集群, 联邦采集
binary-install: 二进制安装, 二进制部署, 二进制包安装, 下载二进制, 解压安装
exporters: 指标导出
error-monitoring: 错误追踪
log-levels: 日志严重程度
allocation: 堆分配
space-time: 空间换时间, 时间换空间, 内存换速度
execution-trace: 执行追踪, 执行跟踪, 运行追踪
mocking: 桩对象, 桩件, 替身对象, 仿冒对象
stdout: 标准输出, 控制台输出, 终端输出
buffers: 内存缓冲, 内存缓冲区
diagnosis: 诊断, 故障诊断, 诊断方法 > 现象, 症状, 原因, 原因分析, 成因, 排查
test-speed: 测试太慢
design-smells: 设计坏味道, 坏味道, 糟糕的设计
runtime: 运行期
`;
