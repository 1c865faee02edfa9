/**
 * What plans name by what it is for and sections by how it is done, on screens, devices, networks, services, languages and
 * the rest, a matter a line: `family: names in both languages > techniques, tools, files, commands and messages`.
 */
export const practices = `
how-keyboard: keyboard navigation, keyboard access, keyboard accessibility, 键盘导航, 键盘操作, 键盘可访问性 > tabindex, focus trap, roving tabindex
how-alt-text: alternative text, alt text, text for images, 替代文本, 图片替代文本 > alt attribute, alt attributes
how-accessibility: accessibility, a11y, 无障碍, 可访问性, 无障碍访问 > wcag, aria, screen readers, screen reader, axe-core, 读屏, 读屏软件
how-form-validation: form validation, validating forms, validation of user input, checking user input, 表单校验, 表单验证, 用户输入校验 > zod, yup, react hook form, vee-validate, formik
how-reusable-logic: reusable logic, logic reuse, sharing logic between components, 逻辑复用, 复用逻辑 > composables, custom hooks, custom hook, mixins, 自定义 hook, 组合式函数
how-error-boundaries: error boundaries, error boundary, catching render errors, 错误边界 > componentdidcatch, getderivedstatefromerror
how-i18n-strings: translation of strings, translating strings, interface translation, translation of interface strings, 文案翻译, 界面翻译 > icu messageformat, gettext, i18next, react-intl, message catalogs, vue-i18n
how-theming: theming, theme switching, 主题切换 > css custom properties, css variables
how-dark: dark mode, 暗色模式, 深色模式 > prefers-color-scheme, css custom properties
how-responsive: responsive layout, responsive design, adapting to screen sizes, 响应式布局, 响应式设计, 多端适配 > media queries, media query, breakpoints, container queries, mobile-first, 断点
how-code-splitting: code splitting, splitting bundles, lazy loading of code, 代码分割, 代码拆分, 按需加载 > dynamic import, react.lazy, lazy routes
how-ssr: server-side rendering, rendering on the server, ssr, 服务端渲染 > next.js, nuxt, getserversideprops, hydration
how-global-state: state management, global state, application state, 状态管理, 全局状态 > redux, zustand, pinia, vuex, mobx, jotai, recoil, ngrx
how-virtual-scroll: long lists, rendering long lists, list virtualization, virtual scrolling, 长列表, 虚拟滚动, 虚拟列表 > react-window, virtuoso, recyclerview, windowing
how-generic-bounds: generic constraints, type parameter constraints, bounded generics, 泛型约束 > extends keyof, trait bounds, where clauses
how-priorities: task priorities, scheduling priorities, 任务优先级, 优先级调度 > priority inversion, priority inheritance, rate monotonic
how-task-communication: communication between tasks, inter-task communication, 任务间通信 > event groups, mailboxes
how-watchdog: watchdog, watchdog timer, watchdog timers, recovering from hangs, 看门狗, 看门狗定时器 > iwdg, wwdg, hardware watchdog
how-hal: hardware abstraction, hardware abstraction layer, hal, 硬件抽象, 硬件抽象层 > embedded-hal, stm32 hal, cmsis
how-secure-boot: secure boot, verified boot, trusted boot, 安全启动, 可信启动 > chain of trust, signed bootloader, mcuboot
how-fota: firmware updates, over-the-air updates, ota, ota updates, 固件升级, 固件更新, 空中升级, 远程升级 > a/b partitions, mcuboot, dual bank, rollback slot
how-low-power: reducing power consumption, low power, power saving, power management, 低功耗, 功耗优化, 电源管理, 省电 > sleep modes, deep sleep, stop mode, wake-up sources, 睡眠模式, 休眠模式
how-ring-buffer: ring buffer, ring buffers, circular buffer, circular buffers, circular receive buffer, 环形缓冲, 环形缓冲区, 循环缓冲, 环形队列 > circular dma, 循环 dma
how-double-buffer: double buffering, double buffer, ping-pong buffer, ping-pong buffers, ping-pong buffering, 双缓冲, 乒乓缓冲, 双缓冲区
how-buffer-pool: buffer pool, buffer pools, 缓冲池, 缓冲区池 > memory pool, memory pools, 内存池
how-pwm: pwm, pwm output, pulse width modulation, pwm 输出, 脉宽调制 > duty cycle, 占空比
how-fault-debug: hard fault, hardfault, hardfault debugging, hardfault 定位, 硬件异常定位 > addr2line, fault handler, stacked pc
how-kernel-config: kconfig, kernel configuration, feature selection of the kernel, kconfig 裁剪, 内核裁剪, 功能裁剪 > menuconfig, defconfig
how-handshake: tcp connection establishment, establishing a connection, three-way handshake, tcp handshake, 三次握手, 连接建立, 建立连接 > syn-ack, syn, syn flood
how-segmentation: network segmentation, segmenting the network, 网络隔离, 网络分段, 网络分区规划 > vlan, vlans, microsegmentation
how-dual-stack: dual stack, dual-stack, ipv4 and ipv6 side by side, running both protocols, 双栈 > happy eyeballs
how-mtu: path mtu, mtu problems, path mtu problems, mtu 问题, 路径 mtu > mss clamping, pmtud, fragmentation needed
how-hol: head-of-line blocking, hol blocking, 队头阻塞
how-route-ads: route advertisement, advertising routes, route announcements, 路由通告, 路由发布 > bgp, announcing prefixes
how-packet-filter: packet filtering, firewall rules, packet filter rules, 防火墙规则, 包过滤 > iptables, nftables, ufw, firewalld, pf.conf
how-site-vpn: site-to-site tunnels, site-to-site vpn, connecting two sites, 站点互联, 组网, 异地组网 > wireguard, ipsec, openvpn
how-capture: capturing packets, packet capture, packet analysis, 抓包, 抓包分析, 报文抓取 > tcpdump, wireshark, tshark
how-lb-algorithms: load balancing algorithms, balancing algorithms, load balancing strategies, balancing strategies, 负载均衡算法, 负载均衡策略 > round robin, round-robin, least connections, ip hash, 轮询, 加权轮询, 最少连接
how-certs: certificate issuance, obtaining certificates, 证书申请, 证书签发 > let's encrypt, certbot, acme, cert-manager
how-cert-renewal: certificate renewal, renewing certificates, 证书续签, 证书续期 > let's encrypt, letsencrypt, certbot, acme, acme.sh, cert-manager
how-port-forward: port forwarding, port mapping, 端口转发, 端口映射, 内网穿透 > frp, ngrok, ssh -L
how-cross-host: cross-host networking, networking between hosts, cross-node pod networking, 跨主机通信, 跨节点通信, 跨主机网络 > vxlan, flannel, calico, overlay network, cilium
how-multiplex: http/2 multiplexing, stream multiplexing, http/2 多路复用, 流多路复用
how-slo: service level objectives, slo, slos, 服务水平目标, 服务等级目标 > error budget, error budgets, burn rate, 错误预算
how-alert-rules: alerting rules, alert rules, alert configuration, alerting configuration, alert set-up, configuring alerts, 告警规则, 告警配置, 报警规则, 报警配置, 告警设置 > alertmanager, prometheusrule
how-alert-noise: alert fatigue, alert noise, reducing alert noise, noisy alerts, pager fatigue, 告警疲劳, 告警降噪, 告警风暴, 告警收敛 > inhibition rules, alert grouping
how-cardinality: high cardinality, high-cardinality metrics, label cardinality, 高基数, 高基数问题, 标签基数
how-sampling-traces: trace sampling, sampling strategy, sampling strategies, sampling of traces, 采样策略, 链路采样 > tail sampling, head sampling, tail-based sampling
how-continuous: continuous profiling, 持续剖析, 持续性能剖析 > pyroscope, parca
how-profiling: profiling, 性能剖析, 性能分析 > flame graph, flame graphs, pprof, async-profiler, py-spy, 火焰图, perf record
how-synthetic: synthetic monitoring, synthetic checks, 合成监控, 拨测, 主动探测 > blackbox exporter, uptime checks, blackbox_exporter
how-log-shipping: log aggregation, log collection, log shipping, centralized logging, 日志采集, 日志聚合, 日志收集, 集中日志 > loki, promtail, fluent bit, fluentd, filebeat, logstash, vector.dev, elk
how-structured-logs: structured logging, structured logs, json logging, json logs, 结构化日志 > slog, structlog, zap logger, serilog, tracing-subscriber
how-instrumentation: instrumentation, instrumenting code, instrumenting applications, 埋点, 代码埋点, 应用埋点 > opentelemetry sdk, auto-instrumentation, prom-client, micrometer
how-offsets: offset management, consumer offsets, committing offsets, offset commits, 位点管理, 位移管理, 位点提交, 手动提交位点, 消费位点 > enable.auto.commit, commitsync
how-delivery-guarantees: delivery guarantees, delivery semantics, message delivery guarantees, 投递保证, 投递语义 > at most once, at least once, exactly once, at-least-once, exactly-once, 至少一次, 恰好一次
how-message-loss: preventing message loss, message loss, losing messages, 消息丢失, 消息丢失防范, 防止消息丢失, 消息不丢失 > acks=all, min.insync.replicas, publisher confirms
how-schema-evolution: schema evolution, message format evolution, event versioning, evolving schemas, 模式演进, schema 演进, 消息格式演进, 版本演进 > schema registry, avro compatibility, reserved fields
how-outbox: transactional outbox, outbox, outbox pattern, 事务性发件箱, 本地消息表, 发件箱模式 > debezium
how-dlq: dead-letter queues, dead letter queue, dead letters, failed messages, 死信队列, 死信 > poison messages, poison message, dlq, dlx
how-qos: quality of service levels, qos levels, 服务质量等级, qos 等级 > qos 0, qos 1, qos 2
how-last-will: detecting disconnected devices, device offline detection, 设备离线检测, 掉线检测 > last will, last will and testament, lwt, 遗嘱消息
how-ordering: message order, message ordering, preserving order, ordering guarantees, 消息顺序, 顺序消息, 消息有序性
how-lag: consumer lag, lag monitoring, message backlog, 消费积压, 消息积压, 消费延迟, 消息堆积
how-rewriting: rewriting history, history rewriting, cleaning up commits, 改写历史, 整理提交, 历史改写 > interactive rebase, rebase -i, git commit --amend, squash commits, git filter-repo
how-conflicts: merge conflicts, resolving conflicts, resolving merge conflicts, 合并冲突, 解决冲突, 冲突解决 > conflict markers, git mergetool, rerere
how-bisect: finding the commit that introduced a bug, finding a bad commit, 二分查找提交, 定位问题提交 > git bisect, bisect
how-large-files: large files, storing large binary files, binary files, 大文件存储, 大文件管理 > git lfs, lfs, git-annex
how-partial-checkout: partial checkout, partial clones, partial clone, 部分检出, 稀疏检出 > sparse-checkout, sparse checkout, --filter=blob:none
how-local-hooks: checks before committing, pre-commit checks, commit hooks, 提交前检查, 提交钩子 > pre-commit, husky, lint-staged, lefthook
how-including-repos: including another repository, vendoring code, 引入其他仓库, 嵌套仓库 > submodule, submodules, subtree, git subtree
how-fork-sync: syncing a fork, keeping a fork up to date, updating a fork, 同步上游仓库, 同步上游, 更新 fork > upstream remote
how-purging-history: removing secrets from history, leaked secrets in history, purging sensitive data, 清除敏感信息, 清理历史中的密码 > bfg, git filter-repo, git-secrets, gitleaks
how-trunk: trunk-based development, trunk based development, 主干开发 > short-lived branches, everyone on main
how-pagination: pagination, paginating results, 分页查询, 结果分页 > keyset pagination, offset and limit, page tokens, next link
how-error-responses: error responses, error format, error bodies, 错误响应, 错误返回 > error codes, 错误码, problem details, rfc 9457, rfc 7807
how-api-versions: api versioning, versioning an api, api version strategy, api 版本管理, 接口版本, 版本控制策略 > breaking changes, sunset header, deprecation header
how-rate-limits: rate limiting, rate limits, request throttling, throttling, 限流, 流量限制, 频率限制 > token bucket, leaky bucket, 429 too many requests, retry-after, bucket4j, 令牌桶, 漏桶
how-idempotency: idempotency, idempotent requests, idempotency of writes, 幂等, 幂等性, 接口幂等 > idempotency-key, idempotency keys, idempotency key, dedup table
how-composition: schema composition, composing schemas, composing several services' schemas, 模式组合 > apollo federation, schema stitching
how-deadlines: deadlines, request deadlines, timeouts, timeout handling, 超时, 超时控制, 截止时间 > context deadline, context.withtimeout, deadline exceeded, asyncio.timeout
how-webhook-signatures: verifying webhooks, webhook signatures, verifying webhook signatures, webhook 验签, 回调验签 > hmac, x-hub-signature
how-sandbox: sandbox environment, sandbox mode, test environment for an api, test mode, 沙箱环境, 测试模式
how-api-description: api description, api specification, describing an api, interface definition, 接口描述, 接口定义, 接口规范 > openapi, swagger, asyncapi, protobuf, .proto
how-cors: cors, cross-origin requests, cross-origin resource sharing, 跨域, 跨域请求, 跨域配置 > access-control-allow-origin, preflight, 预检请求
how-mfa: multi-factor authentication, two-factor authentication, mfa, 2fa, 多因素认证, 双因素认证, 多因子认证, 二次验证 > totp, security keys, authenticator app, webauthn
how-passwordless: passkeys, passkey registration, passwordless login, 通行密钥, 无密码登录 > webauthn, fido2
how-sso: single sign-on, sso, enterprise login, 单点登录 > saml, oidc federation, cas server
how-password-storage: password storage, storing passwords, password hashing, hashing passwords, 密码存储, 密码哈希, 密码加密存储 > bcrypt, argon2, argon2id, scrypt, pbkdf2
how-rbac: role-based access control, rbac, roles and permissions, 基于角色的访问控制, 角色权限, 权限模型 > casbin, rolebinding, clusterrole, clusterrolebinding
how-code-flow: authorization code flow, code grant, 授权码模式, 授权码流程 > pkce
how-brute-force: brute-force protection, brute force protection, protection against brute force, 防暴力破解, 暴力破解防护 > account lockout, captcha, lockouts, fail2ban
how-service-auth: service-to-service authentication, authentication between services, machine-to-machine authentication, machine-to-machine, 服务间认证, 服务间鉴权 > mtls, mutual tls, spiffe, spire, client credentials, client credentials flow, client credentials grant
how-directory: directory integration, directory synchronization, ldap integration, ldap 对接, 目录服务对接, 目录同步 > active directory, scim, openldap
how-key-rotation: key rotation, rotating keys, secret rotation, credential rotation, swapping keys, 密钥轮换, 密钥轮转, 凭据轮换
how-logout: logout, logging out, signing out, ending a session, 注销, 退出登录, 登出 > token blacklist, token denylist, revocation list
how-unsigned: unsigned tokens, unsigned jwt, 未签名令牌 > alg:none, alg none, none algorithm
how-threats: threat modeling, threat modelling, identifying threats, 威胁建模, 威胁识别 > stride, dread, attack trees, attack tree
how-least-privilege: least privilege, principle of least privilege, minimal permissions, 最小权限, 最小权限原则
how-non-root: running as non-root, non-root containers, non-root user, 非 root 运行, 以非 root 运行 > runasnonroot, user directive
how-injection: sql injection, injection attacks, preventing injection, sql 注入, 注入攻击, 防注入 > parameterized queries, prepared statements, 参数化查询, 预编译语句
how-xss: cross-site scripting, xss, 跨站脚本 > content security policy, csp, output encoding, dompurify
how-csrf: cross-site request forgery, csrf, 跨站请求伪造 > samesite, csrf token, csrf tokens
how-uploads: upload validation, checking uploads, 上传校验, 上传文件校验 > magic bytes, content sniffing, 魔数
how-incident: incident response, handling incidents, incident handling, 事件响应, 入侵处置, 应急响应, 事故处理 > post-mortem, postmortem, runbook, on-call
how-system-tools: system-level profiling, system analysis tools, system performance tools, 系统级分析, 系统级分析工具, 系统性能工具 > perf, ebpf, bpftrace, bcc, strace, flamegraph, vmstat
how-native-hot: rewriting hot spots in native code, native extensions, c extensions, c 扩展, 原生扩展 > cython, pyo3, pybind11, cffi, napi-rs
how-allocations: reducing allocations, allocation reduction, fewer allocations, 减少内存分配, 减少分配, 降低分配 > escape analysis, object pooling, sync.pool, arena allocation, 逃逸分析
how-false-sharing: false sharing, cache line contention, 伪共享 > cache-line padding, cachepadded, @contended
how-measure-first: measure first, measuring before optimizing, measure before you optimize, 先测量再优化, 先测量, 测量先行, 先度量再优化, 先测量再动手 > 凭直觉优化, premature optimization, guessing at performance
how-bench: benchmarks, benchmarking, micro-benchmarks, microbenchmarks, 基准测试, 微基准 > criterion.rs, jmh, benchstat, go test -bench, hyperfine, google benchmark, benchmarkdotnet
how-significance: statistical significance, significance testing, significance test, 显著性检验, 统计显著性, 显著性 > benchstat, p-value, p value, p 值, t-test, confidence interval, 置信区间
how-pgo: profile-guided optimization, profile-guided optimisation, pgo, profile 引导的优化, 配置文件引导优化 > default.pgo
how-links: broken links, link checking, checking links, dead links, 失效链接, 死链检查, 链接检查, 失效链接检查 > lychee, linkcheck, markdown-link-check
how-native-calls: native modules, calling native code, platform-specific code, 原生能力调用, 原生模块, 调用原生 > platform channel, platform channels, method channel, turbomodules, jni, expo modules
how-crash-rate: crash rate, crash reporting, crash monitoring, 崩溃率, 崩溃治理, 闪退率, 崩溃监控 > crashlytics, sentry, bugly, 闪退
how-recomposition: avoiding recomposition, unnecessary recomposition, 避免多余重组, 重组优化 > derivedstateof, stable types
how-secure-storage: secure local storage, storing sensitive data locally, 本地敏感数据存储, 本地安全存储, 敏感数据存储 > keychain, keystore, encryptedsharedpreferences, secure enclave
how-ir: intermediate representation, ir, 中间表示, 中间代码 > llvm ir, ssa, three-address code, mlir, 三地址码
how-precedence: operator precedence parsing, expression parsing, precedence climbing, 运算符优先级解析, 表达式解析 > pratt parser, pratt parsing, shunting-yard, shunting yard
how-bytecode: bytecode interpreter, bytecode interpretation, virtual machine loop, 字节码解释器, 字节码执行 > dispatch loop, computed goto
how-jit-trigger: jit compilation, just-in-time compilation, 即时编译 > hot methods, tiered compilation, tracing jit
how-diagnostics: error messages, friendly error messages, compiler diagnostics, 报错信息, 友好的报错信息, 编译错误提示 > diagnostics design, ariadne, miette
how-linking: symbol resolution, linking errors, 符号解析, 链接过程, 链接错误 > undefined reference, unresolved external
how-incremental-compile: incremental compilation, recompiling only what changed, 增量编译 > salsa, query-based compilation
how-backup: backup strategy, backups, backup policy, 备份策略, 备份方案 > 3-2-1 rule, 3-2-1 原则, restic, borg, velero, pg_dump, xtrabackup, pgbackrest
how-erasure: erasure coding, erasure codes, 纠删码 > reed-solomon
how-lifecycle-tier: lifecycle policies, storage lifecycle, 生命周期策略, 存储生命周期 > storage tiering, 冷热分层, archive tier, glacier, infrequent access
how-dedup: deduplication, data deduplication, 重复数据删除, 去重, 数据去重 > dedup, content-defined chunking
how-durability: durability, flushing to disk, crash safety, 刷盘, 掉电保护, 持久性保证 > fsync, fdatasync, o_direct, write barriers
how-snapshot-storage: snapshots, storage snapshots, 快照, 快照功能 > zfs snapshot, lvm snapshot, copy-on-write snapshots
how-page-split: page splits, page split, 页分裂
how-shell-errors: error handling in scripts, script error handling, 脚本错误处理, shell 错误处理 > set -e, set -euo pipefail, trap err
how-cpu-load: high cpu usage, cpu usage, high load, cpu 占用过高, cpu 飙高, 负载过高 > load average, top -h, load 飙升
how-text-tools: text processing, text tools, 文本处理, 文本三剑客 > grep, sed, awk, jq
how-cap: cap theorem, cap, cap 定理, cap 理论 > consistency or availability, partition tolerance
how-discovery: service discovery, service registry, 服务发现, 注册中心 > consul, nacos, eureka, zookeeper, coredns
how-split-brain: split brain, split-brain, 脑裂 > two leaders, fencing token, fencing tokens, quorum loss
how-drills: failover drills, disaster recovery drills, disaster drills, failover tests, 故障演练, 容灾演练, 容灾测试, 灾备演练, 灾难恢复演练
how-failover: failover, switching over after a failure, 故障转移, 故障切换, 节点失效切换, 节点失效后的切换, 主备切换, 容灾切换 > sentinel failover, keepalived, patroni
how-elections: leader election, electing a leader, 选主, 领导者选举, 主节点选举 > raft election, lease-based leadership, etcd lease
how-skew: data skew, skewed keys, 数据倾斜, 数据倾斜处理 > salting, hot keys, hot key
how-metric-definitions: metric definitions, metrics definitions, defining metrics, 指标口径, 指标定义, 口径定义 > metrics layer, semantic layer
how-kv-cache: kv cache, key-value cache of attention, kv 缓存 > pagedattention, paged attention
how-modules-iac: reusable modules, infrastructure modules, 模块化与复用, 模块复用 > terraform modules, terraform module
how-immutable-infra: immutable infrastructure, immutable servers, 不可变基础设施 > golden image, golden images, packer
how-import-infra: importing existing resources, adopting existing resources, 导入已有资源, 纳管已有资源 > terraform import, import block
how-policy-checks: policy checks, policy as code, compliance checks, 合规检查, 合规策略检查, 策略即代码 > opa, conftest, sentinel policies, checkov, gatekeeper, kyverno
how-environments: environment isolation, separate environments, several environments, 多环境隔离, 多环境管理, 环境隔离 > terraform workspaces, dev, staging and prod
how-remote-state: remote state, state storage, shared state files, 远程状态, 状态存储 > s3 backend, state locking, dynamodb lock
how-features: conditional compilation, feature flags at compile time, feature gating, 条件编译, 特性开关, 编译特性 > cargo features, cfg attributes, #ifdef, build tags
how-shared-data: sharing data between threads, shared mutable state, shared state between threads, 线程间共享数据, 共享可变状态, 共享状态 > arc<mutex, arc mutex, rwlock, mutex
how-unsafe: unsafe code, unsafe rust, using unsafe, unsafe 代码, unsafe 使用 > undefined behavior, miri, 未定义行为
how-lazy-iterators: iterator chains, lazy iterators, lazy iteration, 迭代器链, 惰性迭代器, 惰性求值 > map and filter, filter_map, itertools
how-structured-concurrency: structured concurrency, 结构化并发 > coroutinescope, task groups, taskgroup, nursery, joinset
how-leaks-goroutine: goroutine leaks, leaking goroutines, coroutine leaks, goroutine 泄漏, 协程泄漏 > goleak
how-event-loop-block: blocking the event loop, blocking calls in the event loop, 阻塞事件循环 > asyncio.to_thread, worker_threads, run_in_executor, spawn_blocking
how-task-errors: error propagation between tasks, errors in concurrent tasks, 任务错误传播 > exception groups, exceptiongroup, except*, errgroup, promise.allsettled
how-pinning-futures: pinning, pinned futures, pin 与自引用 > pin projection, pin<box, unpin
how-cpu-pinning: cpu pinning, cpu affinity, cpu 绑核, cpu 亲和性, 绑核 > taskset, static cpu manager policy, cpuset, isolcpus
how-mistakes: frequent errors, frequent mistakes, common mistakes, typical mistakes, frequent implementation errors, usual mistakes, pitfalls, 常见错误, 常见误区, 常犯错误, 易错点
how-dos: dos and don'ts, do's and don'ts, dos and donts, tips and best practices, best practices, 最佳实践, 该做与不该做
how-overview-of-all: side-by-side overview, overview of all, comparison table, summary table, comparison matrix, 对比表, 汇总表, 总览表
how-recommended-settings: parameter template, recommended settings, recommended configuration, suggested settings, 参数模板, 推荐配置, 配置建议, 配置模板
how-positioning: scope and positioning, system overview, project overview, 系统定位, 项目定位, 产品定位, 系统概述, 项目概述
how-state-machine: state machine, state transitions, state transition, state diagram, 状态机, 状态流转, 状态转换, 状态迁移, 状态变迁, 状态切换
`;
