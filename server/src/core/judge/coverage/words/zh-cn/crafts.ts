/** Families of Simplified Chinese words on single crafts: games, media, chains, commerce: `family: words > kinds of it`. */
export const crafts = `
game-loop: 游戏循环, 主循环, 游戏主循环
fixed-timestep: 固定时间步, 固定步长
delta-time: 帧间隔
ecs: 实体组件系统, 实体组件
scene-graph: 场景图, 场景树, 场景层级
physics-engine: 物理引擎, 物理模拟 > 刚体
rigid-bodies: 刚体
collision-detection: 碰撞检测 > 宽相, 窄相, 包围盒
bounding-volumes: 包围盒
narrow-phase: 窄相
broad-phase: 宽相
spatial-partitioning: 空间划分, 空间索引 > 四叉树, 八叉树, 空间哈希
bvh: 层次包围盒
spatial-hashing: 空间哈希
octree: 八叉树
quadtree: 四叉树
pathfinding: 寻路, 路径搜索 > 导航网格, A 星
navmesh: 导航网格
game-ai: 游戏 AI > 行为树
behaviour-trees: 行为树
input-handling: 输入处理, 玩家输入 > 手柄, 按键映射
gamepads: 手柄
input-mapping: 按键映射
rendering-pipeline: 渲染管线, 图形管线, 渲染流程 > 前向渲染, 延迟渲染
forward-rendering: 前向渲染
deferred-rendering: 延迟渲染
shaders: 着色器 > 顶点着色器, 片段着色器, 计算着色器
compute-shaders: 计算着色器
fragment-shader: 片段着色器, 像素着色器
vertex-shader: 顶点着色器
materials-textures: 纹理, 贴图, 材质 > 纹理图集
texture-atlas: 纹理图集
lighting: 光照 > 阴影, 阴影贴图, 全局光照
global-illumination: 全局光照
shadows: 阴影, 阴影贴图
ray-tracing: 光线追踪, 路径追踪
meshes: 网格模型, 顶点缓冲, 多边形
culling:  > 视锥剔除, 遮挡剔除, 背面剔除
occlusion-culling: 遮挡剔除
frustum-culling: 视锥剔除
level-of-detail: 细节层次
draw-calls: 绘制调用 > 合批, 实例化渲染
instanced-rendering: 实例化渲染
draw-batching: 合批
particle-systems: 粒子系统, 粒子
skeletal-animation: 骨骼动画, 蒙皮 > 动画混合, 关键帧
inverse-kinematics: 反向动力学
keyframes: 关键帧
animation-blending: 动画混合
cameras: 摄像机, 相机控制 > 投影矩阵
projection-matrix: 投影矩阵
audio: 音频 > 音效, 混音
audio-mixing: 混音
sound-effects: 音效
asset-pipeline: 资源管线, 资产管线, 资源加载, 美术资源
netcode: 网络同步, 联机 > 客户端预测, 延迟补偿, 帧同步, 状态同步
lockstep: 帧同步
lag-compensation: 延迟补偿
client-prediction: 客户端预测
matchmaking: 匹配系统, 匹配机制, 玩家匹配
save-games: 存档, 游戏存档, 读档
anti-cheat: 反作弊, 防作弊, 外挂
level-design: 关卡设计 > 关卡编辑器, 地图编辑器, 瓦片地图
tilemaps: 瓦片地图
level-editor: 关卡编辑器, 地图编辑器
procedural-generation: 程序化生成, 过程生成, 随机生成地图
frame-budget: 帧预算, 每帧预算
gpu-api: 图形接口, 图形 API
vr: 虚拟现实
xr: 混合现实, 扩展现实 > 虚拟现实, 增强现实
ar: 增强现实
monetization: 变现, 商业化, 付费点
video-streaming: 视频流, 流媒体 > 直播, 自适应码率
live-streaming: 直播
transcoding: 转码, 视频编码
media-codecs: 视频编解码器, 音频编解码器
webrtc: 点对点通话 > 信令服务器
signaling: 信令服务器
smart-contracts: 智能合约
consensus-chain:  > 工作量证明, 权益证明, 验证者, 质押, 挖矿
proof-of-stake: 权益证明, 质押
proof-of-work: 工作量证明, 挖矿
blocks-transactions: 区块结构, 区块 > 交易池, 区块头
block-headers: 区块头
mempool: 交易池
wallets: 钱包 > 助记词, 托管钱包
seed-phrase: 助记词
gas: Gas 费, 手续费 > Gas 优化
gas-optimization: Gas 优化
tokens-chain: 代币, 代币标准 > 同质化代币
nft: 非同质化代币
fungible-tokens: 同质化代币
reentrancy: 重入, 重入攻击
oracles: 预言机, 链下数据
layer-2: 二层扩容 > 侧链, 状态通道
state-channels: 状态通道
sidechains: 侧链
bridges: 跨链, 跨链桥
zero-knowledge: 零知识证明, 零知识
defi: 去中心化金融 > 流动性池, 做市商
market-maker: 做市商, 自动做市商
liquidity-pools: 流动性池
dao: 去中心化自治组织, 链上治理
p2p: 点对点网络, P2P, 对等网络
contract-upgrades: 可升级合约, 代理合约
payments: 收款 > 支付宝, 微信支付, 支付网关, 支付渠道, 支付通道
billing: 账单
payment-gateway: 支付网关, 支付渠道, 支付通道
refunds: 退款, 部分退款, 退钱
chargebacks: 拒付, 支付争议, 争议订单
invoicing: 发票, 开票, 账单开具
subscriptions-billing: 订阅计费, 周期扣款 > 按量计费, 用量计费
usage-billing: 按量计费, 用量计费
reconciliation-finance: 支付对账
settlement: 清算, 结算, 清结算
ledger: 账本, 复式记账, 记账, 分录
tax: 税务 > 增值税, 税率
vat: 增值税
currency: 货币, 币种 > 汇率, 金额精度
rounding-money: 金额精度
exchange-rates: 汇率
shopping-cart: 购物车 > 结账, 下单流程
checkout: 结账, 下单流程
inventory-stock: 库存, 库存扣减 > 超卖, 库存预占
overselling: 超卖
order-management: 订单管理, 订单流转 > 订单状态, 履约
order-fulfilment: 履约
pci: 卡数据, 持卡人数据
promotions: 促销 > 优惠券, 折扣, 满减
discounts: 折扣, 满减
coupons: 优惠券
flash-sale: 秒杀, 限时抢购, 抢购
`;
