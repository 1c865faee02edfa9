/** Families of Simplified Chinese words on web and mobile front ends: `family: words > kinds of it`. */
export const web = `
design-system: 设计系统, 设计规范 > Storybook, 组件库, UI 库, 组件库建设
component-library: 组件库, UI 库, 组件库建设
design-tokens: 设计令牌, 设计变量, 样式变量
colour: 颜色, 色彩, 配色, 调色板
spacing: 间距, 留白
typography: 字体, 排版 > 字号, 行高
line-height: 行高
font-size: 字号
theming: 主题, 主题定制, 换肤, 主题切换 > 暗黑模式, 深色模式, 暗色模式
component-api: 组件接口, 组件 API, 组件属性, 属性设计
layout-primitives: 布局, 布局组件 > 响应式布局, 自适应布局, 栅格, 栅格系统, 弹性布局
grid-system: 栅格, 栅格系统
forms: 表单组件, 输入框 > 表单控件
form-validation: 表单校验, 表单验证
visual-regression: 视觉回归, 视觉回归测试, 截图测试, 截图对比, 像素对比
bundle-size: 包体积, 产物体积, 打包体积, 体积优化, 体积分析 > 摇树优化
web-performance: 加载速度 > Web Vitals, LCP, 长任务, 白屏时间, 首屏性能, 首屏加载, 首屏
first-screen: 首屏性能, 首屏加载, 首屏
code-splitting: 代码分割, 代码拆分, 拆包, 分包 > 路由懒加载, 动态导入, 按需加载
dynamic-imports: 动态导入
lazy-routes: 路由懒加载
lazy-loading: 惰性加载 > 路由懒加载, 图片懒加载
lazy-images: 图片懒加载, lazy loading of images, lazy images
cache:  > 强缓存, 协商缓存, HTTP 缓存, 浏览器缓存
http-cache: HTTP 缓存, 浏览器缓存 > 强缓存, 协商缓存
bundlers: 构建选型, 打包构建 > Vite, Webpack, Rollup, esbuild, Rspack
style-guide: 编码约定 > ESLint, Prettier, Stylelint, 提交规范, 代码检查, 代码质量
monorepo: 多包仓库, 单仓多包, 单一仓库, 统一仓库 > pnpm workspace, Turborepo, Nx, Lerna
micro-frontends: 微前端, 微前端架构, 子应用 > qiankun, Module Federation, single-spa, 沙箱, 模块联邦
module-federation: 模块联邦
state-management: 状态库, 状态方案 > Redux, Pinia, Zustand, Vuex
data-fetching: 数据请求, 接口请求 > React Query, SWR, axios, 请求封装
rendering: 渲染模式, 渲染方案 > SSR, SSG, 水合, 同构, 同构渲染
hydration: 水合, 注水, 客户端激活
error-boundaries: 错误边界, 渲染错误
virtualization-ui: 虚拟列表, 长列表, 虚拟滚动
hooks: 钩子 > 钩子函数, 自定义 Hook, 组合式函数
custom-hooks: 自定义 Hook, 自定义 Hooks, 自定义钩子, 组合式函数
error-monitoring: 错误监控, 异常监控, 错误收集, 异常上报, 错误上报, 错误采集 > Sentry, SourceMap
performance-monitoring: 性能监控, 性能上报, 用户体验监控 > Web Vitals, 埋点, 真实用户监控
frontend-monitoring: 前端监控 > Sentry, 埋点监控
analytics: 埋点, 数据埋点, 用户行为分析, 行为分析
e2e-testing: E2E 测试 > Playwright, Cypress, UI 测试, 界面自动化
unit-testing: 组件测试 > Vitest, Jest
web-security: 前端安全, Web 安全, 浏览器安全 > 跨站脚本, XSS, CSRF, 内容安全策略
rtl: 从右到左, 书写方向
browser-support: 浏览器兼容, 兼容性处理, 浏览器支持 > polyfill
media: 媒体文件 > 图片优化, 图片, 图片处理
images: 图片, 图片处理
push: 消息推送, 推送通知
offline-first: 离线优先, 离线模式
cdn: 内容分发, 静态资源加速, CDN 加速
scaffolding: 脚手架, 项目模板, 工程模板
npm-publishing: 发布 npm 包, 包发布 > 私有仓库
ssr: 同构渲染 > 流式渲染
hydration:  > 选择性水合
selective-hydration: 选择性水合, selective hydration
bundle-size: 减小体积 > 打包优化, 构建优化, 依赖瘦身
image-optimization:  > 图片懒加载
font-loading:  > 字体子集化, 字体预加载
core-web-vitals: 用户体验指标, 页面体验指标 > 性能指标, 核心性能指标
rum: 线上性能采集, 线上性能监控, 性能上报, 性能数据采集, 用户侧性能, 性能埋点
performance-budget: 预算卡口, 性能门禁 > 体积预算, 体积门禁
runtime-render: 运行时渲染, 渲染性能, 减少重渲染, 渲染优化 > 长任务, 主线程阻塞, 重排重绘
virtualization-ui: 长列表优化
http-cache:  > 静态资源缓存
cdn: 静态资源分发
preload: 预加载, 资源预加载 > 预取
critical-css: 内联关键样式, 关键样式
state-management: 全局状态管理, 前端状态管理
components-ui:  > 组件拆分, 组件抽象, 组件封装, 组件复用
hooks:  > 自定义 Hooks, 自定义钩子, 逻辑复用
forms:  > 表单校验, 表单状态
error-boundaries: 异常边界, 白屏处理
accessibility: 无障碍访问 > 键盘导航
internationalization:  > 语言切换
design-system:  > 设计令牌
video: 视频
`;
