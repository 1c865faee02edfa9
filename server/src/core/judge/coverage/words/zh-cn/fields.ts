/** Families of Chinese words of the trades of `../en/lowLevel.ts`, `../en/graphics.ts` and `../en/fields.ts`: `family: words > kinds of it`. */
export const fields = `
isr: 中断处理程序, 中断服务程序, 中断服务例程, 中断向量表, 中断回调
interrupt-priorities: 中断优先级, 中断嵌套, 嵌套中断, 中断控制器
critical-section: 关中断, 屏蔽中断
super-loop: 超级循环, 裸机循环, 前后台系统
bare-metal: 裸机, 无操作系统
peripherals: 外设寄存器, 内存映射寄存器
rtos: 实时内核
startup-code: 复位处理, 链接脚本
flashing: 烧写, 刷写固件, 下载固件到芯片
low-power: 低功耗模式
hardware-timers: 硬件定时器, 定时器外设
multicore: 多核, 多个核心, 双核, 对称多处理
shared-state: 共享可变状态, 全局可变状态, 全局变量, 静态变量
calling-convention: 应用二进制接口
page-tables: 分页机制, 虚拟内存, 地址转换
device-tree: 设备树
tokenizer: 词法分析, 词法分析器, 分词器
syntax-tree: 抽象语法树, 语法树
linking: 静态链接, 动态链接, 链接时优化
sysroot: 系统根目录, 目标根文件系统
compiler-cache: 编译缓存
scene-graph: 节点树
ui-toolkit: 界面工具包, 控件库
skins: 皮肤, 控件样式
layout-containers: 布局容器, 布局控件
text-input: 文本输入, 输入框, 文本框
modal-dialogs: 模态对话框, 对话框, 弹窗
gamepad: 手柄, 游戏手柄, 摇杆
sprites: 精灵图, 纹理图集, 图集
rigid-bodies: 物理引擎
tilemaps: 图块地图
game-loop: 固定时间步长
particle-systems: 粒子特效
render-pipeline: 渲染管线, 渲染管道
entity-component: 实体组件系统
gpu-kernels: 核函数, 线程块
multi-gpu-training: 多卡训练, 多张显卡, 数据并行训练
gpu-memory: 显存
saving-models: 保存模型, 加载模型, 模型检查点
server-rendering: 服务端渲染, 服务器端渲染, 同构渲染
fuzz-harness: 模糊测试入口, 模糊测试目标
sanitizers: 内存检测器
symbolic-execution: 符号执行
file-compaction: 小文件合并, 合并小文件
snapshot-expiration: 快照过期, 清理旧快照
orphan-files: 孤儿文件, 孤立文件
uncertainty: 测量误差, 不确定度
numerical-solvers: 数值求解器, 线性求解器
meshes: 网格划分, 网格生成
boundary-conditions: 边界条件
floating-point: 浮点数, 舍入误差, 数值稳定性
coordinate-systems: 坐标系, 坐标参考系, 地图投影
geodata: 地理数据, 空间数据
audio-processing: 音频处理, 采样率
video-encoding: 视频编码, 转码
kinematics: 逆运动学
sensor-fusion: 传感器融合, 状态估计
email-delivery: 退信
fuzzy-search: 模糊搜索, 拼写纠错
autocomplete: 输入联想
boot-process: 启动流程, 引导程序
home-automation: 智能家居
packet-capture: 抓包, 数据包捕获
`;
