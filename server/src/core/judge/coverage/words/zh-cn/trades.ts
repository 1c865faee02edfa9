/** Families of Simplified Chinese words of trades that work with programs, with their English ones: `family: words > kinds of it`. */
export const trades = `
zero-shot: 零样本, 零样本学习, zero-shot, zero shot
few-shot: 少样本提示, 给几个例子, 示例提示
long-term-memory: 长期记忆, 持久记忆, 跨会话记忆, long-term memory, long term memory
short-term-memory: 短期记忆, 工作记忆, 会话记忆, short-term memory, short term memory, working memory
multi-agent: 多智能体, 多智能体协作, 多智能体系统, 智能体协作, 多个智能体, 多 agent, multi-agent, multi-agent systems, multiple agents
human-in-loop: 人机协作, 人工确认, 人工干预, 人在环路, 人机协同
validation-set: 验证集, validation set
activation-functions: 激活函数, activation functions, activation function > relu, sigmoid
underfitting: 欠拟合, 拟合不足, underfitting
convolution: 卷积, 卷积层, convolution, convolutions
dimension-reduction: 降维, 维度压缩, dimensionality reduction > pca, t-sne, 主成分分析
recommendation: 推荐算法, 推荐引擎, 个性化推荐
sentiment-analysis: 情感分析, 情绪分析, sentiment analysis
machine-translation: 机器翻译, machine translation
text-generation: 文本生成, 内容生成, text generation
computing-power: 算力, 计算资源, 计算能力, compute capacity, computing power
model-selection: 模型选择, 模型选型, 选哪个模型, 选模型, 怎么选模型, choosing a model, model selection
customer-service: 智能客服, 客服系统, 客服机器人, customer service, customer support bot
question-answering: 问答系统, 知识问答, 文档问答, 智能问答, question answering
intent-recognition: 意图识别, 意图分类, 识别意图, intent recognition, intent classification, intent detection
multi-turn: 多轮对话, 多轮交互, 连续对话, 上下文对话, multi-turn, multi-turn conversations, multi-turn conversation
multimodal: 多模态, 多模态模型, 图文混合, multimodal, multi-modal
image-generation: 文生图, 图像生成, 图片生成, 生成图片, image generation, text to image
autonomous-driving: 自动驾驶, 无人驾驶, autonomous driving, self-driving
generalization: 泛化, 泛化能力, generalization, generalisation
tensor: 张量
random-forest: 随机森林, random forest, random forests
naive-bayes: 朴素贝叶斯, naive bayes
face-recognition: 人脸识别, 人脸检测, 面部识别, face recognition, face detection
edge-detection: 边缘检测, 轮廓检测, edge detection
admin-console: 后台管理, 管理后台, 后台系统, 管理端, 中后台, admin console, admin panel, back office
order-management: 订单系统, 订单服务, 订单中心
goods: 商品, 货品, 商品管理, goods, merchandise
logistics: 物流, 配送, 发货, shipping goods, logistics
membership: 会员, 会员体系, 会员等级, membership
loyalty-points: 积分, 积分系统, 积分体系, loyalty points, reward points
sign-up-in: 登录注册, 注册登录, 注册与登录, 登录与注册
qr-login: 扫码登录, 二维码登录, qr code login
qr-code: 二维码, 扫码, qr code, qr codes
captcha: 验证码, 滑块验证
sms-code: 短信验证码, 手机验证码, 短信登录, sms code, sms verification
in-app-messages: 站内信, 站内消息, 应用内消息, in-app messages
comments: 评论, 留言, 点评
likes: 点赞, 喜欢按钮, likes
bookmarks: 收藏, 收藏夹, 书签, bookmarks, favourites, favorites
feed: 动态流, 信息流, 朋友圈, 时间线推送, feed, news feed, timeline feed
leaderboard: 排行榜, 排名, 榜单, 积分榜, ranking list
check-in: 签到, 打卡, daily check-in
lottery: 抽奖, 红包, lottery
data-dictionary: 数据字典, 字典表, 字典管理, data dictionary
presence: 在线用户, 在线人数, 在线状态统计
distributed-id: ID 生成器
subquery: 子查询, 嵌套查询, subqueries
aggregate-functions: 聚合函数, 汇总函数, 统计函数, aggregate functions
tablespaces: 表空间, tablespace, tablespaces
worker-nodes: 工作节点, 计算节点, worker node, worker nodes
network-plugins: 网络插件, 容器网络插件, network plugin, network plugins
vpc: 虚拟网络
route-table: 路由表, 路由条目, route table, route tables, routing table, routing tables
port-forwarding: 端口转发, 端口映射, 暴露本地端口, port forwarding
short-connections: 短连接, 短链接连接, short-lived connections
threading-model: 线程模型, threading model, thread model
userspace: 用户态, 用户空间, user mode
kernel-space: 内核态, 内核空间, kernel space, kernel mode
symlinks: 软链接, 符号链接, 软连接, symlink, symlinks, symbolic links, symbolic link
hard-links: 硬链接, hard link, hard links
user-groups: 用户组, user groups
package-managers: 包管理器, 软件包管理器, 包管理工具, package manager, package managers
systemd: 启动项, 开机自动启动
versioning: 版本号, 版本编号
strategy-pattern: 策略模式, 策略类, strategy pattern
builder-pattern: 建造者, 生成器模式
memento-pattern: 备忘录
abstract-class: 抽象类, 抽象基类, abstract class, abstract classes
static-methods: 静态方法, 类方法, 静态成员, static method, static methods, static members
subclass: 子类, 派生类, subclass, subclasses, derived class
base-class: 基类, 父类, 超类, base class, base classes, parent class, superclass
library-standard: 标准库, 内置库, 内置模块, 标准类库, standard library
control-flow: 控制流, 流程控制, 控制结构, 流程语句, control flow, control structures > 条件语句, 循环语句, 跳转语句, 分支语句
conditionals: 条件语句, 条件判断, 分支语句, 选择结构, 分支结构, 条件分支, conditionals, conditional statements, if statements
jump-statements: 跳转语句, 中断循环, 跳出循环, break and continue
default-arguments: 默认参数, 缺省参数, 参数默认值, default arguments, default parameters, default argument
variadic: 可变参数, 不定参数, 变长参数, 剩余参数, variadic functions, variadic, varargs, rest parameters
local-variables: 局部变量, 本地变量, local variables, local variable
arrow-functions: 箭头函数, arrow function, arrow functions
ternary: 三元运算符, 三目运算符, 条件运算符, 三元表达式, ternary operator, conditional operator
keywords: 关键字, 保留字, 关键词, keywords, reserved words
whitespace: 空格, 空白字符, 去除空白
indentation: 缩进, 缩进规则, 对齐缩进, indentation, indenting
quotes: 引号, 单引号, 双引号, quotes, quotation marks
newlines: 换行, 换行符, 行尾符, newline, newlines, line endings, line breaks
letter-case: 大小写, 大小写转换, 大小写敏感, 区分大小写, case sensitivity, upper and lower case
character: 字符, character, characters
concatenation: 拼接, 连接字符串, 串接, concatenation, concatenating
substring: 子串, 截取, 字符串截取, 截取字符串, substring, substrings
datetime: 日期时间, 日期和时间, 日期与时间, 时间日期
file-io: 文件读写, 读写文件, 文件输入输出, 文件操作函数, file io, file i o, reading and writing files
deep-copy: 深拷贝, 深复制, 深克隆, deep copy, deep copies, deep cloning
prototype-chain: 原型链, 原型继承, prototype chain, prototypal inheritance
inner-classes: 内部类, 嵌套类, inner class, inner classes, nested classes
magic-methods: 魔术方法, 双下方法, 特殊方法, magic methods, dunder methods
generics:  > 类型擦除, 泛型擦除
autoboxing: 装箱, 拆箱, 自动装箱, 装箱与拆箱, boxing, autoboxing, unboxing
overflow: 栈溢出, 堆溢出, 整型溢出, 整数溢出
greedy: 贪心, 贪心算法, 贪婪算法, greedy, greedy algorithms
backtracking: 回溯, 回溯算法, 回溯法, backtracking
two-pointers: 双指针, 左右指针, 快慢指针, two pointers
union-find: 并查集, union find, union-find, disjoint set
bitmap: 位图, 位集, bitset
deque: 双端队列, deque, double-ended queue
fifo: 先进先出, 先入先出, first in first out
stack-data: 后进先出, 后入先出
assembly-language: 汇编, 汇编语言, 汇编指令, 反汇编, assembly language, disassembly
registers: 寄存器, registers, register file
gui: 可视化界面, 窗口程序
desktop: 桌面程序, 桌面客户端, desktop application
mini-programs: 小程序, 微信小程序, mini program, mini programs
hybrid-apps: 混合开发, 混合应用, hybrid app, hybrid apps
native-apps: 原生应用, 原生开发, 原生 app, native app, native apps
static-site: 静态站点, 静态网站, 静态站, static site, static sites, static website
dropdown: 下拉框, 下拉菜单, 下拉列表, 下拉选择, 选择框
radio-buttons: 单选框, 单选按钮, radio button, radio buttons
checkbox: 复选框, 多选框, 勾选框
toggle-switch: 开关按钮, 切换开关, 开关组件, toggle switch
slider: 滑块, 滑动条, slider, sliders
date-picker: 日期选择器, 时间选择器, 日期选择, date picker, date pickers
badge: 徽标, 徽章, 角标, badge, badges
avatar: 头像, 用户头像, avatar, avatars
card-layout: 卡片, 卡片式, cards
accordion: 折叠面板, 手风琴, 折叠, accordion, collapse, collapsible
stepper: 步骤条, 分步表单, 步骤导航, 分步向导, stepper
tree-view: 树形控件, 树形, 树形结构展示, 树组件, tree view
sidebar: 侧边栏, 侧栏, 侧边导航, sidebar, side navigation
tab-bar: 标签页, 选项卡, 底部导航, 标签栏, tabs, tab bar
breadcrumbs: 面包屑, 面包屑导航, breadcrumb, breadcrumbs
carousel: 轮播, 轮播图, 走马灯, 幻灯片, carousel
drawer: 抽屉, 抽屉面板, 侧滑面板, drawer
modal-dialogs: 模态框, 弹出框, 弹出层, 遮罩层
toast: 提示框, 轻提示, 消息提示, 气泡提示, toast, toasts
tooltip: 文字提示, 悬浮提示, 悬停提示, tooltip, tooltips
progress-bars: 进度显示
blank-screen: 白屏, 页面空白, 白屏问题, 首屏空白, blank page, white screen
box-model: 盒模型, 盒子模型, box model
selectors-css: 选择器, 样式选择器, css 选择器, css selectors
css-preprocessors: 预处理器, 样式预处理, css preprocessors > sass, less, scss
style-override: 样式覆盖, 覆盖样式, 修改默认样式, overriding styles
event-bubbling: 事件冒泡, 事件传播, 事件捕获, 冒泡与捕获, event bubbling, event propagation
virtual-dom: 差异算法, diff 算法
template-syntax: 模板语法, 模板表达式, 插值表达式, template syntax
watchers-vue: 侦听器, 监听数据变化, 侦听数据, watchers
hoc: 高阶组件, higher-order component, higher-order components
custom-directives: 自定义指令, custom directives
custom-components: 自定义组件, custom components
browser-storage:  > 会话存储
browser-support: 跨浏览器, 浏览器支持情况, 浏览器差异
responsive: 屏幕适配, 移动端适配, 多端适配, 适配不同屏幕, 不同屏幕尺寸
`;
