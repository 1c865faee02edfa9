/** As `techniques`, on languages, clouds, machines, money, pictures and the web: `family: names in both languages > tools, files and standards`. */
export const specialties = `
how-profiles-spring: externalized configuration, configuration per environment, environment-specific configuration, 外部化配置, 多环境配置 > application.yml, application.properties, spring profiles, appsettings.json
how-global-errors: global exception handling, handling exceptions globally, central error handling, 全局异常处理, 统一异常处理 > @controlleradvice, controlleradvice, @exceptionhandler, exception filters, problemdetails
how-actuator: production metrics endpoints, management endpoints, 监控端点 > actuator, actuator endpoints
how-slice-tests: slice testing, controller tests, testing the web layer, web 层测试, 控制器测试 > mockmvc, webmvctest, webtestclient, httptest
how-cleanup: resource cleanup, releasing resources, automatic resource management, deterministic cleanup, 资源释放, 资源清理, 自动资源管理 > raii, context managers, idisposable, using declarations, try-with-resources, defer statements, drop trait, with statement
how-compile-time: compile-time computation, compile-time evaluation, 编译期计算 > constexpr, consteval, const fn, const generics, comptime
how-data-layout: data layout, cache-friendly layout, memory layout, 数据布局, 内存布局, 缓存友好 > structure of arrays, soa, aos, array of structures, cache lines
how-lto: link-time optimization, whole-program optimization, 链接时优化, 全程序优化 > lto, thinlto, -flto
how-memory-errors: memory error detection, memory safety checks, 内存错误检测 > addresssanitizer, asan, valgrind, miri, memorysanitizer
how-no-std: builds without the standard library, bare-metal rust, 无标准库, 裸机开发 > no_std, core and alloc
how-isolated-envs: isolated environments, virtual environments, 虚拟环境, 隔离环境 > venv, virtualenv, conda, poetry env, uv venv
how-locking-deps: locking dependencies, pinning dependencies, pinning versions, dependency locking, 锁定依赖, 依赖锁定 > lockfile, package-lock.json, cargo.lock, poetry.lock, uv lock, pip-compile, go.sum
how-record-types: record types, structured record types, value objects, 数据类, 记录类型 > dataclasses, pydantic models, attrs, records in java, named tuples
how-lazy-sequences: lazy evaluation, lazy sequences, 惰性序列, 延迟计算 > generators and yield, yield, iterators, itertools, linq deferred execution
how-type-hints: type annotations, static typing, type hints, 类型注解, 静态类型检查 > mypy, pyright, typescript strict mode
how-project-layout: project layout, directory structure, project directory structure, 项目结构, 目录结构, 工程结构 > src layout, internal and pkg, cargo workspace, workspaces
how-iam-policies: access permissions in the cloud, cloud permissions, 云上权限, 云权限管理 > iam policies, iam policy, iam roles, assume role, service accounts
how-private-access: private connectivity, private access to cloud services, 私有连接, 私网访问 > vpc endpoints, privatelink, private endpoints, private service connect
how-managed-identity: passwordless access between services, workload credentials, 工作负载身份 > managed identities, workload identity, irsa, instance profiles
how-managed-k8s: managed kubernetes, managed clusters, 托管 kubernetes, 托管集群 > aks, eks, gke, ack, tke
how-state-machines-cloud: orchestration of functions, workflow service, 函数编排 > step functions, durable functions, cloud workflows
how-apm: application monitoring, application performance monitoring, apm, 应用性能监控, 应用监控 > application insights, new relic, datadog apm, elastic apm, dynatrace
how-slots: zero-downtime releases, zero-downtime deployment, deploying without downtime, 零停机发布, 零停机部署, 不停机发布 > deployment slots, rolling updates, blue-green deployments, 蓝绿部署, 滚动更新
how-masking: column-level protection, protecting personal columns, 列级保护, 列级权限 > dynamic masking, masking policies, column masking
how-precomputed: precomputed aggregates, pre-aggregation, precomputed results, 预聚合, 预计算 > materialized views, materialized view, rollup tables, cubes, 物化视图
how-undrop: recovering dropped data, recovering overwritten data, undoing a delete, 误删恢复, 数据找回 > time travel, undrop, flashback, 闪回
how-spark-cache: persisting intermediate results, caching datasets, 中间结果缓存 > storage levels, rdd persistence, persist()
how-executors: executor sizing, sizing workers, 执行器资源配置 > executor cores, executor memory, dynamic allocation
how-udf: custom column functions, user-defined functions, 自定义函数 > udf, udfs, pandas_udf
how-feature-store: feature reuse, sharing features, 特征复用, 特征共享 > feature store, feature stores, feast, 特征存储
how-model-rollout: gradual model rollout, model rollout, 模型灰度, 模型上线 > shadow deployment, shadow and canary deployments, champion-challenger
how-retraining: retraining, automated retraining, continuous training, 自动重训练, 持续训练 > training triggers, scheduled training
how-dataset-versions: dataset versioning, data versioning, 数据集版本管理, 数据版本控制 > dvc, lakefs, git-annex, delta time travel
how-reproducibility: reproducibility, reproducible runs, run reproducibility, 可复现, 可复现性, 结果复现 > random seeds, fixed seeds, deterministic mode, 随机种子
how-react-loop: reasoning and acting, agent loop, 推理与行动 > react pattern, thought action observation
how-injection-llm: prompt injection, prompt injection defence, prompt injection defense, 提示注入, 提示词注入防护 > untrusted content, jailbreaks, 越狱
how-human-loop: human approval, human review, human oversight, 人工审核, 人工确认 > human-in-the-loop, human in the loop, interrupt before
how-evals: offline evaluation, evaluation suite, evaluating models, 离线评估, 评测集 > evals, golden dataset, benchmark suites
how-citations: source attribution, attributing sources, 来源标注, 引用溯源 > inline citations, footnoted answers
how-query-rewriting: query rewriting, query expansion, rephrasing queries, 查询改写, 查询扩展, 问题改写 > hyde, multi-query, step-back prompting
how-doc-permissions: document permissions, permission-aware retrieval, 文档权限, 权限过滤 > security trimming, document-level security, acl filters
how-unanswerable: unanswerable questions, refusing to answer, saying no, 无法回答, 拒答 > abstention, i don't know
how-upgradeable: upgradeable contracts, contract upgrades, 合约升级, 可升级合约 > proxy pattern, uups, transparent proxy, diamond proxy
how-gas: gas optimization, gas optimisation, fee optimisation, lowering fees, gas 优化, 降低手续费 > gas costs, storage packing, calldata
how-slashing: validator safety, validator key safety, 验证者安全 > slashing, slashing protection, double signing
how-rollups: layer-2 scaling, scaling with layer 2, 二层扩容, 扩容方案 > rollups, optimistic rollups, zk rollups, state channels, plasma
how-pooling-objects: reusing objects, object reuse, reusing short-lived objects, 对象复用 > object pooling, object pool, object pools, 对象池
how-npc: enemy behaviour, npc behaviour, enemy ai, 敌人 ai, npc 行为 > behavior trees, behaviour trees, finite state machines, goap, utility ai, 行为树
how-saving: saving progress, save games, saving player progress, 存档, 游戏存档 > playerprefs, save slots
how-netcode: hiding latency, lag compensation, 延迟补偿 > client-side prediction, server reconciliation, rollback netcode, 客户端预测
how-netsync: multiplayer synchronization, smoothing remote entities, 网络同步 > snapshot interpolation, rollback netcode, lockstep
how-anticheat: cheat prevention, preventing cheating, 反作弊, 防作弊 > authoritative server, authoritative servers, server authority
how-pbr: physically based materials, physically based rendering, 基于物理的渲染 > pbr, metalness and roughness, brdf
how-antialiasing: edge smoothing, anti-aliasing, antialiasing, 抗锯齿 > msaa, fxaa, taa, dlss
how-culling: skipping invisible geometry, visibility, culling, 可见性剔除, 剔除 > frustum culling, occlusion culling, backface culling, 视锥剔除, 遮挡剔除
how-many-lights: many lights, lighting many sources, 多光源 > deferred shading, clustered shading, forward+, deferred rendering, 延迟渲染
how-presenting: presenting frames, showing frames, 呈现, 画面呈现 > swapchain, swap chain, vsync, 交换链
how-gpu-sync: cpu-gpu synchronization, cpu-gpu synchronisation, gpu synchronization, gpu 同步 > fences, timeline semaphores, pipeline barriers
how-read-mostly: read-mostly data, read-mostly data structures, 读多写少 > rcu, read-copy-update, seqlock, rwlock, copy-on-write, 写时复制
how-cdc-fpga: clock domain crossing, crossing clock domains, 跨时钟域 > two-flop synchronizer, two-flop synchronizers, async fifo, async fifos, gray code, 异步 fifo
how-timing: timing closure, meeting timing, 时序收敛 > setup and hold, setup violations, static timing analysis, slack
how-rtl: hardware description, rtl design, rtl 设计, 硬件描述 > verilog, systemverilog, vhdl, chisel
how-constraints: design constraints, constraining the design, timing constraints, 时序约束, 设计约束 > xdc, sdc, xdc file
how-chip-bus: on-chip bus, on-chip bus protocol, 片上总线 > axi4, axi, ahb, apb, wishbone, tilelink
how-hls: high-level synthesis, 高层次综合 > hls, vitis hls, catapult
how-dma: direct memory access, moving data without the cpu, 直接内存访问 > dma, dma engine, scatter-gather
how-navigation: path planning, obstacle avoidance, 路径规划, 避障, 自主导航 > nav2, rrt, dijkstra, costmaps, dwa
how-kinematics: joint angles, joint angles for a pose, 关节角求解 > inverse kinematics, ik solver, 逆运动学, jacobian
how-arm-motion: collision-free motion, arm motion, 无碰撞运动, 机械臂运动 > moveit, motion planning, ompl
how-hand-eye: camera-to-arm calibration, 手眼标定 > hand-eye calibration, hand-eye transformation
how-localization-robot: localization of a robot, state estimation, 机器人定位, 状态估计 > slam, kalman filter, particle filter, ekf, amcl, 卡尔曼滤波
how-control-loops: control loops, closed-loop control, feedback control, 闭环控制, 反馈控制 > pid, pid controller, mpc, lqr
how-double-charge: double charges, preventing double charges, duplicate payments, 重复扣款, 防止重复支付 > idempotency keys, idempotency key, 幂等键
how-sca: strong customer authentication, payment authentication, 强客户认证 > 3-d secure, 3ds, 3ds2
how-payment-events: payment notifications, asynchronous payment notifications, 支付通知, 支付回调 > webhooks, handling webhooks, payment webhooks
how-disputes: disputed transactions, payment disputes, 交易争议, 拒付 > chargebacks, chargeback
how-recurring: recurring charges, recurring payments, recurring billing, 周期扣款, 订阅扣费 > subscriptions, subscription billing
how-dunning: failed renewals, failed payment recovery, failed renewal recovery, 续费失败处理 > dunning, smart retries
how-reconcile: matching payouts, matching payments, payment matching, 对账, 账务核对 > reconciliation, settlement files
how-suggest: suggestions as you type, search-as-you-type, search suggestions, 搜索建议, 搜索联想 > autocomplete, edge n-grams, completion suggester, typeahead, 自动补全
how-synonyms-search: equivalent terms, query synonyms, 同义词扩展 > synonym lists, synonym filter, synonym graph
how-facets: filters with counts, result filters, faceted search, 分面搜索, 筛选统计 > facets, aggregations, terms aggregation
how-relevance: relevance, relevance tuning, ranking of results, 相关性, 相关性调优, 结果排序 > bm25, tf-idf, learning to rank, boosting
how-analyzers: text analysis, splitting text into terms, 文本分析, 分词 > analyzers, analyzer, tokenizers, stemming, ik analyzer, jieba
how-bitrates: encoding profiles, adaptive bitrates, adaptive streaming, 码率自适应, 转码档位 > bitrate ladder, abr, hls, dash, 码率阶梯
how-codecs: codecs, codec comparison, video codecs, 编解码器, 视频编码 > h.264, hevc, av1, vp9, h.265
how-ingest-video: contribution feeds, video ingest, 推流, 视频采集 > rtmp, srt, whip, rist
how-ads: ad insertion, inserting ads, 广告插入 > ssai, scte-35, vast
how-drm: content protection, protecting video, 内容保护, 版权保护 > drm, widevine, fairplay, playready
how-conversation-video: real-time video, video calls, real-time conversation, 实时音视频, 视频通话 > webrtc, sfu, turn servers, stun
how-spatial-db: spatial databases, spatial database, geospatial queries, 空间数据库, 地理查询 > postgis, spatialite, r-tree, geohash
how-geocoding: addresses to coordinates, address lookup, 地址解析 > geocoding, nominatim, reverse geocoding, 地理编码
how-map-tiles: serving maps, map layers, serving map layers, 地图服务, 地图图层 > vector tiles, mbtiles, tile server, wms, pmtiles
how-satellite: satellite images, satellite imagery, remote sensing, 卫星影像, 遥感影像 > sentinel-2, landsat, stac, google earth engine
how-raster: raster processing, raster data, 栅格处理 > gdal, rasterio, cog
how-vegetation: vegetation measurement, vegetation index, 植被指数 > ndvi, evi
how-projections: coordinate systems, map projections, 坐标系, 地图投影 > epsg, wgs84, proj, crs
how-bounces: undelivered messages, undelivered mail, 退信, 投递失败 > bounces, bounce handling, hard bounces
how-email-templates: email templates, responsive email templates, 邮件模板 > mjml, inky, react email
how-optout: opt-out, opt-out handling, unsubscribing, 退订 > one-click unsubscribe, list-unsubscribe, suppression list
how-mta: mail transfer agents, message transfer agent, sending mail, 邮件传输代理, 邮件服务器 > postfix, exim, sendmail, opensmtpd
how-mailbox: mailbox access, reading mail, 邮箱访问 > imap, dovecot, pop3, jmap
how-rdns: reverse dns, 反向解析 > ptr record, ptr records
how-crawlers: crawler access, controlling crawlers, 爬虫控制 > robots.txt, noindex, crawl budget
how-duplicate-content: duplicate content, duplicate pages, 重复内容 > canonical urls, rel=canonical, canonical tags
how-rich-results: rich results, markup for search engines, 富媒体结果 > json-ld, schema.org, structured data
how-hreflang: language targeting, region targeting, international pages, 多语言定位 > hreflang
how-backlinks: references from other sites, 外链建设 > link building, backlinks, digital pr
how-internal-links: connecting related pages, linking pages, 页面互链 > internal links, topic clusters, internal linking
how-web-vitals: page speed, loading speed, page experience, 页面速度, 加载速度 > core web vitals, lcp, inp, cls, lighthouse
how-empty-states: screens without content, blank screens, 空白页设计 > empty states, empty state, 空状态
how-inclusive: inclusive wording, inclusive language, 包容性用语 > bias-free language, gender-neutral
how-field-help: help in forms, form help, help inside form fields, 表单提示 > placeholders, hints and labels, helper text
how-governance: how decisions are made, project decisions, 决策机制, 项目治理 > governance, steering committee, technical committee, bdfl
how-funding: income for maintainers, funding, sponsorship, 项目资助, 维护者收入 > github sponsors, open collective, grants
how-triage: sorting issues, issue sorting, incoming issues, 问题分拣, issue 分类 > triage, issue labels, stale bot
how-succession: passing on a project, handing over a project, 项目交接, 维护者交接 > successor, bus factor
how-cla: contributor agreements, contributor legal agreement, 贡献者协议 > cla, dco, dco sign-off, developer certificate of origin
how-ropa: inventory of personal data, data inventory, data mapping, 个人数据清单, 数据盘点 > records of processing, records of processing activities, ropa
how-dsar: requests for personal data, data subject requests, 数据主体请求 > dsar, subject access requests, right to erasure
how-breach: breach notification, leak notification, reporting a breach, 泄露通知, 数据泄露上报
how-access-reviews: periodic permission checks, permission reviews, 权限复核, 权限定期审查 > access reviews, user access reviews, recertification
how-change-control: controlled changes, changes to production, 变更管理, 变更管控 > change management, change advisory board, change requests
how-failback: returning to normal operation, switching back, 回切, 故障恢复回切 > failback
how-exercises: recovery exercises, exercise schedule, 恢复演练, 演练计划 > game days, tabletop exercises, tabletop drills, 桌面推演
how-bia: effect of downtime, business impact, impact of downtime, 业务影响 > bia, business impact analysis, 业务影响分析
how-ransomware: ransomware protection, protection against ransomware, 勒索软件防护 > immutable backups, immutable storage, air gap, object lock
how-restore-tests: restore verification, verifying backups, testing restores, 备份验证, 恢复验证 > restore tests, restore drill
how-commitments: commitment discounts, committed use, 承诺折扣 > savings plans, reserved instances, committed use discounts
how-spend-alerts: unexpected spend, spend alerts, cost alerts, 异常费用, 费用告警 > cost anomaly detection, budget alerts
how-spot: interruptible capacity, preemptible capacity, 可中断实例, 抢占式实例 > spot instances, preemptible vms, spot vms, 竞价实例
how-unit-cost: cost per tenant, cost per request, 单位成本 > unit economics, cost allocation, showback, chargeback of costs
how-egress: network transfer charges, data transfer costs, traffic costs, 流量费用, 出网流量费 > egress, cross-zone traffic, egress fees
non-production: non-production environments, non-production, non-prod, lower environments, dev and staging, dev/staging, 非生产环境, 开发测试环境
squashing-migrations: squashing migrations, consolidating migrations, merging migrations, squash migrations, 合并迁移, 压缩迁移
fork-sync: syncing with upstream, syncing a fork, keeping your fork updated, keep your fork updated, keeping a fork up to date, 同步上游
how-off-hours: turning off non-production, off-hours shutdown, 非生产环境关停 > instance scheduler, scheduled scaling down
`;
