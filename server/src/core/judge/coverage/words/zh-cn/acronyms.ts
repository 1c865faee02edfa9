/** What acronyms of the trade stand for in Simplified Chinese: `family: words`. */
export const acronyms = `
mrr: 平均倒数排名
ndcg: 归一化折损累计增益
auc: ROC 曲线, 曲线下面积
rmse: 均方根误差, 均方误差
f1-score: F1 分数, F1 值
mttd: 平均发现时间, 平均检测时间
saml: 安全断言标记语言
sri: 子资源完整性
dhcp: 动态主机配置
certificate-authority: 证书颁发机构, 证书授权中心
crl: 证书吊销列表 > 证书吊销
ocsp: 在线证书状态
pwa: 渐进式网页应用, 渐进式 Web 应用
ttfb: 首字节时间
hmr: 模块热替换, 热模块替换
oltp: 联机事务处理, 在线事务处理
olap: 联机分析处理, 在线分析, 分析型查询
dag: 有向无环图
udf: 自定义函数, 用户定义函数
lru: 最近最少使用
lfu: 最不经常使用, 最少使用频率
operational-transformation: 操作变换, 操作转换
uat: 用户验收测试, 验收测试
csi: 容器存储接口
cri: 容器运行时接口
container-runtime: 容器运行时 > 容器运行时接口
oci: 开放容器标准
iops: 每秒读写次数, 每秒输入输出
numa: 非统一内存访问, 非一致内存访问
fpga: 现场可编程门阵列
hdl: 硬件描述语言
adc: 模数转换, 模数转换器
uart: 串口, 串行端口
ble: 低功耗蓝牙, 蓝牙低功耗
ntp: 网络时间协议
nonvolatile-memory: 非易失存储, 非易失性存储
sdk: 开发工具包, 客户端库
gui: 图形界面, 图形用户界面
repl: 交互式环境, 交互式解释器
ide: 集成开发环境, 代码编辑器
dsl: 领域特定语言
soa: 面向服务架构, 面向服务的架构
event-driven-architecture: 事件驱动架构, 事件驱动
mvc: 模型视图控制器
mvvm: 模型视图视图模型
view-model: 视图模型
mvp-product: 最小可行产品
kpi: 关键指标, 关键绩效指标
roi: 投资回报, 投资回报率
tco: 总拥有成本
erp: 企业资源计划
crm: 客户关系管理
cms: 内容管理系统, 内容管理
wcag: 无障碍规范, 无障碍标准
conformance-level: 无障碍等级
health-data: 健康数据, 医疗数据隐私
load-balancer: 负载均衡器
rlhf: 人类反馈
dpo: 直接偏好优化
preference-tuning: 偏好优化, 人类偏好对齐, 对齐训练 > 人类反馈强化学习
lora: 低秩适配
moe: 混合专家, 专家混合
ocr: 文字识别, 光学字符识别
asr: 语音识别, 语音转文字
tts: 语音合成, 文字转语音
cnn: 卷积神经网络, 卷积网络
rnn: 循环神经网络, 循环网络
gan: 生成对抗网络
time-sync: 时间同步, 时钟同步, 对时 > 网络时间协议
`;
