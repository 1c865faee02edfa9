/** Families of Simplified Chinese words on security, identity and privacy: `family: words > kinds of it`. */
export const protection = `
authentication: 登录认证, 认证流程, 用户登录, 身份核验
authorization: 鉴权授权, 权限校验, 权限检查
access-control-models: 访问控制模型
rebac: 基于关系的访问控制
acl: 访问控制列表
permission-boundaries: 权限边界 > 服务控制策略
service-control-policies: 服务控制策略
identity-provider: 身份提供方, 身份提供商, 身份源
directory: 目录服务, 用户目录 > AD
scim:  > 用户同步, 账号同步
user-provisioning: 用户同步, 账号同步
saml: SAML 断言
oidc:  > ID 令牌, 身份令牌
id-token: ID 令牌, 身份令牌
pkce: 授权码交换证明
grant-types: 授权类型, 授权方式, 授权流程 > 授权码, 客户端凭证, 授权码模式, 客户端模式, 隐式授权
authorization-code: 授权码, 授权码模式, 授权码流程
client-credentials: 客户端凭证, 客户端凭据模式, 机器对机器
device-code: 设备码, 设备授权, 设备流程
token-validation: 令牌校验, 令牌验证, 校验令牌 > 验证签名
signature-verification: 验证签名, 签名校验, 验签
refresh-tokens: 刷新令牌, 令牌刷新, 续期令牌
token-storage: 令牌存储, 存放令牌
token-revocation: 令牌吊销, 令牌撤销, 吊销令牌 > 令牌黑名单
token-blocklist: 令牌黑名单, 黑名单机制
token-expiry: 令牌过期, 令牌有效期, 短期令牌, 短时效令牌
scopes: 权限范围, 授权范围, 作用域
sign-out: 登出, 注销, 退出登录 > 单点登出
single-logout: 单点登出
client-registration: 客户端注册, 应用注册
passwordless: 无密码, 无密码登录, 免密登录 > 通行密钥
passkeys: 通行密钥
mfa: 二次验证, 双因子, 双因素, 多因素 > 动态口令, 一次性密码
password-hashing: 密码哈希 > 密码加盐, 加盐哈希, 加盐
salting: 密码加盐, 加盐哈希, 加盐, 盐值
password-reset: 密码重置, 找回密码, 重置密码, 账号找回
brute-force: 暴力破解 > 撞库, 密码喷洒, 账号锁定, 登录失败次数
account-lockout: 账号锁定, 账户锁定, 登录失败锁定
password-spraying: 密码喷洒
credential-stuffing: 撞库
session-fixation: 会话固定
session-hijacking: 会话劫持
session-expiry: 会话超时, 会话过期, 会话有效期
cookies-security: Cookie 安全, Cookie 属性, 安全 Cookie
impersonation: 代操作, 模拟登录, 代理身份
break-glass: 应急访问, 紧急访问, 破窗, 应急账号, 紧急账号
jit-access: 即时授权, 临时授权, 临时权限, 限时授权, 按需授权
privileged-access: 特权访问, 特权账号, 特权管理, 高权限账号
separation-of-duties: 职责分离, 权责分离, 双人复核
service-accounts: 服务账号, 机器身份, 服务身份, 非人类身份
access-review: 权限审查, 访问审查, 权限盘点
offboarding: 离职回收, 账号回收, 离职处理, 权限收回, 离职
secrets: 密钥存储, 凭证存储, 密钥集中管理, 密钥库, 集中存放密钥
dynamic-secrets: 动态密钥, 动态凭证, 临时凭证, 短期凭证, 动态凭据
key-rotation: 轮换密钥, 凭证轮换, 密码轮换, 定期更换密钥, 密钥更新, 换密钥 > 双密钥
key-management:  > 密钥层级, 密钥保管
key-hierarchy: 密钥层级
envelope-encryption: 信封加密 > 数据密钥, 主密钥, 密钥包裹
master-keys: 主密钥
data-keys: 数据密钥
hsm-crypto: 硬件安全模块, 加密机
tpm: 可信平台模块
secure-element: 安全芯片
secure-enclave: 安全飞地
symmetric: 对称加密, 对称算法 > SM4
asymmetric: 非对称加密, 公钥密码, 公钥加密, 公私钥 > 椭圆曲线, SM2
key-exchange: 密钥交换, 密钥协商 > 前向保密, 前向安全
forward-secrecy: 前向保密, 前向安全
aead: 认证加密
mac: 消息认证码 > 消息完整性
digital-signatures: 数字签名
kdf: 密钥派生, 派生密钥
randomness: 安全随机数, 随机数生成, 随机数 > 熵
entropy: 熵
post-quantum: 后量子, 抗量子
pki: 公钥基础设施, 证书体系 > 证书颁发机构, 私有 CA, 内部 CA
private-ca: 私有 CA, 内部 CA
certificates: 证书 > 签发证书, 证书续期, 证书轮换, 证书更新, 证书到期
certificate-pinning: 证书固定, 证书锁定, 证书绑定
certificate-revocation: 证书吊销, 吊销证书 > 吊销列表, 证书吊销列表
tls: 传输中加密, 链路加密, 传输中的数据
tls-termination: TLS 终止, TLS 卸载, SSL 卸载, 终结 TLS, HTTPS 卸载
cipher-suites: 密码套件, 加密套件
owasp: 常见 Web 漏洞
injection:  > 模板注入
ssrf: 服务端请求伪造
idor: 越权, 越权访问, 对象级授权 > 水平越权, 垂直越权
path-traversal: 路径穿越, 目录穿越, 路径遍历, 目录遍历
deserialization-attacks: 反序列化漏洞, 不安全的反序列化
csp: 内容安全策略
clickjacking: 点击劫持
security-headers: 响应头加固
allowlist: 白名单, 允许列表
blocklist: 黑名单, 封禁名单, 拒绝列表, 屏蔽列表
ip-restrictions: IP 白名单, IP 限制, 来源限制
waf: 应用层防火墙
ddos: 洪水攻击, 流量型攻击, DDoS 防护, 抗 DDoS
bot-protection: 机器人防护 > 人机验证, 图形验证码, 反爬, 爬虫防护
anti-scraping: 反爬, 爬虫防护, anti-scraping, scraping protection
captcha: 人机验证, 图形验证码
fraud: 欺诈, 反欺诈, 欺诈检测, 风控
network-segmentation: 网络分段, 微隔离, 微分段, 网络分区隔离
network-security: 网络边界
bastion: 运维跳板
zero-trust: 永不信任, 零信任网络
vulnerability-scanning: 漏洞扫描, 安全扫描, 扫描漏洞, 扫描器, 漏洞检测, 弱点扫描
container-scanning: 镜像扫描, 容器扫描
dependency-scanning: 依赖扫描, 软件成分分析, 成分分析, 依赖漏洞
sast: 静态应用安全测试, 静态安全扫描
dast: 动态应用安全测试, 动态扫描
cvss: 漏洞评分, 严重程度评分, 危害等级
vulnerability-triage: 漏洞分级, 漏洞定级, 漏洞研判, 漏洞分诊, 优先级判定
remediation-sla: 修复时限, 修复期限, 整改时限
false-positives: 误报, 误报处理, 误判
exceptions-risk: 风险接受, 风险豁免, 豁免, 例外审批, 例外管理
patching: 补丁管理, 安全更新, 漏洞修补
vulnerability-report: 漏洞报告, 漏洞上报, 漏洞披露, 负责任披露, 协同披露
bug-bounty: 漏洞奖励, 漏洞悬赏, 众测, 漏洞赏金
devsecops: 左移
code-audit: 安全评审, 安全代码审查
threat-modeling:  > 数据流图, 信任边界, 滥用场景
attack-surface: 攻击面, 暴露面, 攻击入口 > 攻击向量
attack-vectors: 攻击向量
defense-in-depth: 纵深防御, 多层防御
threat-detection:  > 检测规则, 威胁指标, 失陷指标, 失陷指示
indicators-of-compromise: 威胁指标, 失陷指标, 失陷指示
detection-rules: 检测规则
threat-intelligence: 威胁情报
siem: 安全信息与事件管理, 安全事件平台 > 安全日志
forensics: 取证, 数字取证, 证据保全, 证据收集, 留存证据, 现场保全
containment: 遏制, 隔离处置, 控制影响, 主机隔离
eradication: 根除, 清除威胁, 彻底清除
breach-notification: 泄露通知, 泄露通报, 数据泄露通知 > 数据泄露
security-incident: 安全事件, 安全事故
phishing: 钓鱼, 网络钓鱼 > 社会工程, 社工, 钓鱼演练
phishing-simulation: 钓鱼演练
social-engineering: 社会工程, 社工
malware: 恶意代码 > 勒索软件, 木马, 杀毒
endpoint-security: 终端安全, 端点防护, 终端管理 > 设备管理
device-management: 设备管理
hardening: 加固, 安全加固, 系统加固
baseline-state: 基线 > 安全基线, 配置基线, 性能基线, 基线数据, 基线测量
sandboxing: 沙箱, 沙箱隔离, 沙盒
security-training: 安全教育
third-party-risk: 第三方评估, 供应商评估
supply-chain: 供应链攻击 > 依赖混淆, 投毒
dependency-confusion: 依赖混淆, 投毒
privacy: 个人数据, 个人身份信息 > 隐私设计
gdpr:  > 被遗忘权, 个人信息删除, 数据主体权利, 数据主体请求
data-subject-requests: 数据主体权利, 数据主体请求
consent: 同意管理, 用户同意, 知情同意, 授权同意
data-minimization: 数据最小化, 最小必要, 最少收集
anonymization: 匿名化, 去标识化, 匿名处理 > 假名化
pseudonymization: 假名化
tokenization-data: 令牌化, 数据令牌化
data-residency: 数据驻留, 数据主权, 数据本地化 > 数据出境
cross-border-data: 数据出境, cross-border transfer, cross-border data transfer
data-classification: 数据敏感度
data-loss-prevention: 数据防泄漏, 数据外泄, 数据防泄露, 防泄密
data-deletion: 数据删除, 数据销毁, 安全删除, 数据擦除
audit: 留痕, 操作留痕 > 审计追踪
tamper-evident: 防篡改, 不可篡改
audit-evidence: 审计证据, 合规证据, 举证
compliance-frameworks: 合规框架, 控制项映射 > 等保
risk:  > 风险登记, 风险等级, 风险清单
key-overlap: 双密钥, 双密钥过渡, 双密钥并存, 新旧密钥并存, 新旧并存, 两把密钥并存, 双凭证, 密钥重叠期, 重叠期 > 过渡期
secret-classification: 密钥分类, 敏感信息分类, 密钥盘点, 盘点密钥, 密钥清点
key-generation: 密钥生成, 生成密钥
key-distribution: 密钥分发, 密钥派发
dynamic-secrets: 按需签发
secret-injection: 密钥注入, 注入密钥, 密钥挂载, 凭证注入
secret-scanning: 泄露检测, 泄漏扫描, 泄露发现
password-hashing: 口令哈希 > 盐值
hash-upgrade: 参数升级, 哈希升级, 算法升级, 重新哈希, 透明升级
brute-force: 防暴力破解 > 账户锁定, 登录失败锁定, 登录限流
session-fixation:  > 会话安全
refresh-tokens: 续签, 无感刷新, Token 续期 > 令牌轮换
token-rotation: 令牌轮换
token-revocation: 令牌失效, 注销令牌 > 黑名单机制
token-validation: JWT 校验 > 签名校验, 验签
authorization: 权限判断
data-permission: 数据权限, 数据范围权限 > 行级权限
xxe: XML 外部实体
sanitization:  > 输出编码, 输出转义, 上下文转义
input-limits: 输入大小限制, 大小限制, 长度限制, 请求体大小限制, 限制输入大小, 输入长度限制, 限制大小, 体积限制
recursion-limit: 递归深度, 递归限制, 嵌套深度, 嵌套层数, 深度限制, 最大深度
unknown-fields: 严格模式解析
container-scanning: 镜像漏洞扫描, 容器镜像扫描
artifact-signing:  > 签名验证, 镜像验签
base-images: 基础镜像选择 > 无发行版镜像
rootless: 非 root 运行, 非特权用户, 非特权运行, 以普通用户运行, 无根, 去特权
readonly-root: 只读文件系统, 只读根文件系统
capabilities: 能力裁剪, 权能, 丢弃权限, 丢弃能力
seccomp: 系统调用过滤, 系统调用白名单
runtime-protection: 运行时防护, 运行时安全, 运行时检测, 异常行为检测, 行为检测, 行为监控
forensics: 现场保留, 日志取证, 取证分析
incident: 处置流程 > 入侵响应, 安全应急
network-policies:  > 默认拒绝, 东西向流量, 微隔离, 网络分段
sensitive: 敏感字段, 敏感信息处理 > 敏感数据识别, 数据分级, 数据分类分级
masking: 敏感字段脱敏 > 日志脱敏
compliance: 合规检查
security-testing: 安全测试 > 静态应用安全测试, 动态应用安全测试, 安全扫描
certificates: 证书管理 > 证书自动续期
unprivileged: 非 root 运行, 非 root, 非特权用户, 普通用户运行
syscall-filter: seccomp, 系统调用过滤, 系统调用白名单
runtime-protection: 运行时保护
leak-response: 泄露处理, 密钥泄露, 泄漏处置 > 泄露检测
secure-transport: 传输安全, 传输加密, 通信加密
roles-actors: 参与方, 各方角色
data-levels: 数据分级, 数据分类, 分类分级
pia: 隐私影响评估, 数据保护影响评估
erasure-requests: 删除请求, 数据删除, 被遗忘权, 注销与删除, 个人信息删除
password-storage: 口令存储, 密码存储, 密码哈希
login-throttling: 防暴力破解, 登录限流 > 账户锁定
unsafe-deserialization: 反序列化漏洞, 不安全的反序列化
cert-renewal: 证书续期, 证书轮换, 更新证书, 续签证书, 证书更新, 证书到期, 证书自动续期, 证书续签
replay: 重放攻击, 防重放
offloading: TLS 终止, TLS 卸载, SSL 卸载
fed-identity: 身份联邦, 联合身份
concurrent-sessions: 并发会话, 并发登录, 同时登录, 多端登录, 重复登录
security-questions: 密保问题, 密码提示问题
token-introspection: 令牌内省
tls-versions: TLS 版本
`;
