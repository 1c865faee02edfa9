/** Families of Simplified Chinese words on what people see: pages, apps and their build: `family: words > kinds of it`. */
export const screens = `
ssr: 服务端渲染, 服务器渲染, 服务器端渲染
ssg: 静态生成, 静态站点生成, 预渲染
incremental-static-regeneration: 增量静态再生, 增量静态生成
csr: 客户端渲染
spa: 单页应用, 单页面应用
streaming-ssr: 流式渲染, 流式 HTML
server-components: 服务端组件, 服务器组件
islands: 岛屿架构, 孤岛架构 > 局部水合
virtual-dom: 虚拟 DOM > 差异比较
dom-diffing: 差异比较
reactivity: 响应式原理, 细粒度响应 > 计算属性
computed-properties: 计算属性
one-way-data: 单向数据流 > 单一数据源
lifting-state: 状态提升
prop-drilling: 属性透传, 逐层传递
derived-state: 派生状态, 计算值
form-validation: 校验规则, 字段校验, 表单错误提示
controlled-inputs: 受控组件
uncontrolled-components: 非受控组件
data-fetching: 获取数据, 拉取数据, 请求数据
request-cancellation: 取消请求, 请求取消, 中止请求
optimistic-ui: 乐观更新, 乐观界面
loading-states: 加载状态, 加载中 > 骨架屏
skeleton-screens: 骨架屏
empty-states: 空状态
error-states: 错误状态, 错误页面, 出错页面
error-boundaries: 边界兜底
routing-web: 前端路由, 页面路由 > Vue Router, 嵌套路由, 文件路由
file-routing: 文件路由
nested-routes: 嵌套路由
route-guards: 路由守卫, 受保护路由, 导航守卫
code-splitting: 按路由拆分, 分块加载, 动态加载
tree-shaking: 摇树, 摇树优化, 消除死代码, 无用代码消除
bundling: 打包产物 > 压缩代码, 代码压缩
minification: 压缩代码, 代码压缩
source-maps: 源码映射, 源映射
transpiling: 转译, 语法降级 > SWC
bundle-analysis: 产物分析, 包分析, 打包分析
asset-optimization: 静态资源优化, 静态资源, 资源优化 > 资源指纹
asset-hashing: 资源指纹
image-optimization: 图片优化 > 响应式图片, 图片压缩, 图片格式
image-compression: 图片压缩
responsive-images: 响应式图片
font-loading: 字体加载, 网络字体, 字体优化 > 字体子集
font-subsetting: 字体子集, 字体子集化
preload: 预加载资源, 资源提示 > 预连接
preconnect: 预连接
critical-css: 关键 CSS, 关键渲染路径, 首屏样式 > 渲染阻塞
render-blocking: 渲染阻塞
lcp: 最大内容绘制
cls: 累积布局偏移, 布局偏移, 布局抖动
inp: 交互延迟, 交互到下次绘制, 下次绘制
fid: 首次输入延迟, 输入延迟, 首次交互延迟
core-web-vitals: 核心网页指标, 核心指标 Web Vitals
long-tasks: 长任务, 阻塞主线程 > 主线程
web-workers: 网页工作线程
virtualization-ui: 列表虚拟化, 虚拟化列表
memoization: 记忆化, 避免重渲染, 减少重渲染, 重渲染
debounce: 防抖, 去抖 > 防抖节流
infinite-scroll: 无限滚动, 上拉加载, 加载更多, 滚动加载
keyboard: 键盘操作, 键盘导航, 键盘访问 > 快捷键, Tab 顺序
focus-order: Tab 顺序, 焦点顺序
shortcuts: 快捷键
focus: 焦点, 焦点管理 > 焦点陷阱, 焦点顺序
focus-trap: 焦点陷阱
screen-readers: 屏幕阅读器, 读屏, 读屏软件, 读屏器
aria: ARIA 属性 > 地标, 实时区域
live-regions: 实时区域
landmarks: 地标
semantic-html: 语义化, 语义化标签, 语义化 HTML, 语义标签
colour-contrast: 对比度, 颜色对比度, 色彩对比
alt-text: 替代文本, 图片描述, 替代文字
reduced-motion: 减少动效, 减弱动画, 减少动画
wcag:  > 无障碍等级
touch-targets: 触控目标, 点击区域, 触控区域
pluralization: 复数, 复数规则, 复数形式
date-formats: 日期格式
currency-formats: 货币格式
number-formats: 数字格式
locale-formats: 区域格式 > 日期格式, 数字格式, 货币格式
message-catalogs: 翻译文件, 文案资源, 语言包, 翻译键, 消息目录 > 文案抽取
translation-workflow: 翻译流程, 翻译平台, 翻译管理
locale-detection: 语言检测, 语言协商
language-switching: 语言切换
rtl: 从右向左, 双向文本, 右到左布局
css-architecture: CSS 架构, 样式架构, 样式组织
css-in-js: 样式组件
css-modules: CSS 模块, 样式隔离, 作用域样式
utility-css: 原子化 CSS, 原子类, 工具类优先
styling: 样式方案, 样式写法, 样式实现
css-layout: css layout, CSS 布局 > 弹性盒, Flex 布局, 网格布局, Grid 布局
css-grid: 网格布局, Grid 布局
flexbox: 弹性盒, Flex 布局
container-queries: 容器查询
dark-mode: 暗色模式, 深色模式, 暗黑模式, 夜间模式
icons: 图标, 图标库, 图标管理, 矢量图标
animations: 动效设计, 微交互, 过渡效果
component-documentation: 组件文档, 组件示例, 组件说明
component-testing-ui: 组件渲染测试
headless-ui: 无头组件, 无样式组件
web-components: Web 组件 > 自定义元素, 影子 DOM
shadow-dom: 影子 DOM
custom-elements: 自定义元素
package-publishing: 组件库发布, 发布组件库
codemods: 代码迁移脚本, 自动化改写, 批量改写
micro-frontends: 微应用 > 主应用
service-worker: 离线缓存, 服务工作线程
app-manifest: 应用清单 > 安装到桌面, 添加到主屏幕
add-to-home-screen: 安装到桌面, 添加到主屏幕
browser-storage:  > 浏览器数据库
analytics:  > 漏斗, 转化漏斗, 点击埋点, 页面访问统计
click-tracking: 点击埋点
funnels: 漏斗, 转化漏斗
seo:  > 结构化数据, 站点地图, 爬虫抓取, 元标签
polyfills: 垫片
progressive-enhancement: 渐进增强
feature-detection: 特性检测
iframe: 内嵌页面
cross-window-messaging: 跨窗口通信
mobile-lifecycle: 应用生命周期, 生命周期回调 > 进程被杀, 前后台切换
state-restoration: 状态恢复, 状态还原, 恢复状态
navigation-mobile: 页面导航 > 返回栈, 导航栈, 导航图
navigation-graph: 导航图
back-stack: 返回栈, 导航栈
deep-links: 深度链接, 深链, 通用链接, 应用链接
push:  > 厂商通道, 推送令牌, 设备令牌, 静默推送
silent-push: 静默推送
push-tokens: 推送令牌, 设备令牌
permissions-os: 运行时权限, 权限申请, 权限弹窗, 系统权限
offline: 离线使用, 断网, 无网络, 离线可用 > 弱网
local-db: 本地数据库, 端上数据库, 设备数据库
delta-sync: 增量同步, 差量同步 > 同步令牌
background-sync: 后台同步
sync-queue: 同步队列, 待同步, 操作队列, 待上传队列
attachments: 附件, 附件上传 > 大文件
source-of-truth: 唯一数据源, 单一事实来源, 权威数据, 单一数据源
app-store: 应用商店, 应用市场, 上架 > 商店审核, 提交审核
rejection: 审核被拒, 被拒, 驳回 > 申诉
appeals: 申诉
beta-testing: 内测, 公测, 测试版 > 蒲公英, 灰度测试
code-signing: 代码签名, 应用签名 > 描述文件, 签名证书, 公证
notarization: 公证
signing-certificates: 签名证书
provisioning-profiles: 描述文件
crash-reporting: 崩溃上报, 崩溃收集, 崩溃监控, 崩溃分析 > Bugly, 崩溃率
crash-rate: 崩溃率, crash rate
anr: 无响应, 卡死, 应用无响应
jank: 卡顿, 掉帧, 帧率, 流畅度, 丢帧
app-size: 包大小, 安装包大小, 安装包体积, 包体积
battery: 电量, 耗电, 电池, 省电, 电池寿命
forced-update: 强制更新, 强制升级, 最低版本
in-app-updates: 应用内更新
ota-js: 热修复包, 热更新包, 动态化
app-security: 应用加固 > 越狱检测, 代码混淆, 反编译
jailbreak-detection: 越狱检测
secure-storage: 安全存储, 加密存储区 > 钥匙串
biometrics: 生物识别 > 指纹登录, 指纹识别, 人脸登录
face-login: 人脸登录
fingerprint-login: 指纹登录, 指纹识别
in-app-purchase: 应用内购买, 内购 > 订阅购买
cross-platform: 跨平台, 跨端, 一套代码
native-bridge: 原生桥接, 原生模块, 平台通道, 桥接
compose:  > Compose
declarative-ui: 声明式界面, 声明式 UI
mvvm:  > 视图模型
widgets-home: 桌面小组件, 小组件
device-testing: 真机测试, 云真机, 设备农场, 真机
app-start: 启动时间, 启动优化, 启动速度, 冷启动时间
store-review: 应用审核, 上架审核, 商店审核, 审核被拒, 提交审核
offline-mode: 离线模式, 离线支持, 离线可用, 断网可用
size-budget: 体积预算, 体积门禁, size budget, bundle budget > 性能预算
transitions: 过渡动画, 动效, 动画
fonts: 字体优化, 字体加载, 网页字体 > 字体子集化
build-script: 构建脚本, 构建文件
build-variants: 构建变体, 多渠道打包
obfuscate: 混淆, 代码混淆
heap: 内存分析, 堆分析 > 堆转储
heap-dumps: 堆转储
reflow: 回流, 重排 > 强制同步布局
layout-thrashing: 强制同步布局
event-delegation: 事件委托, 事件代理
dragging: 拖拽, 拖放
media-queries: 媒体查询, 断点布局
home-widgets: 小组件, 桌面组件
transcoding: 视频转码
bitrate: 自适应码率, 码率自适应
realtime-media: 实时音视频
jitter-buffer: 抖动缓冲, 抖动缓冲区
drm: 版权保护, 数字版权管理, 内容保护
assets: 资源管理, 素材管理 > 资源管线
physics: 物理引擎, 物理模拟
error-messages: > aria-invalid, 错误汇总
form-groups: 字段分组, 分组字段, 表单分组 > fieldset, legend
live-regions: 状态播报, 状态消息 > aria-live, 朗读变化
`;
