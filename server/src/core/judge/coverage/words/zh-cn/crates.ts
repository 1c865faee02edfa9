/** As `techniques`, on programming in Rust, Go and Java and on what runs there: `family: names in both languages > libraries and calls`. */
export const crates = `
how-cancel-safe: cancellation safety, cleaning up after cancellation, 取消安全, 取消与清理, 任务取消与资源清理 > cancellationtoken, drop guards, select! branches
how-waiting-all: waiting for several futures, awaiting several, concurrent waiting, 并发等待, 等待多个任务 > join!, try_join!, futuresunordered, joinset, promise.all, asyncio.gather, waitgroup, completablefuture allof
how-async-debug: debugging async programs, debugging async code, 异步程序调试, 异步调试 > tokio-console, async stack traces
how-runtimes: async runtimes, runtimes, runtime choice, 异步运行时, 运行时选择 > tokio, async-std, smol, monoio, glommio, current_thread, multi_thread
how-pin: self-referential types, 自引用结构, 自引用 > pin, unpin, pin_project, ouroboros
how-moves: move semantics, moving values, 移动语义, 所有权转移 > use after move, copy and clone
how-borrow-rules: borrowing rules, mutable and immutable borrows, 借用规则 > aliasing xor mutability, borrow checker, 借用检查器
how-cycles: reference cycles, circular references, 循环引用 > weak, weak<t>, weak references
how-interior: interior mutability, 内部可变性 > cell, refcell, oncecell, unsafecell
how-hygiene: macro hygiene, hygienic macros, 宏卫生性, 宏卫生
how-expand: viewing macro expansion, expanding macros, 宏展开, 展开结果查看 > cargo expand
how-repetition: repetition in macros, repetition patterns, 宏重复模式, 重复模式匹配
how-app-errors: application errors, errors of applications, 应用层错误, 应用错误 > anyhow, eyre, color-eyre, miette
how-lib-errors: library errors, errors of libraries, 库错误类型 > thiserror, snafu
how-http-errors: mapping errors to responses, mapping errors to http responses, 错误响应映射, 错误转换为响应 > intoresponse, responseerror, exception handlers
how-unwrap: avoiding unwrap, unwrap and expect, 消除 unwrap, 避免 unwrap > the ? operator, ok_or, unwrap_or_else
how-panic-or-result: panic or result, when to panic, panic 与 result, 何时 panic > catch_unwind
how-web-rust: web frameworks in rust, rust web frameworks, rust web 框架, web 框架 > axum, actix-web, rocket, warp, poem, salvo
how-http-client: http clients, http client, http 客户端 > reqwest, hyper client, ureq, okhttp, axios, resttemplate, webclient
how-declarative-http: declarative http clients, 声明式 http 调用, 声明式调用 > openfeign, feign, retrofit, refit
how-cli-args: command-line parsing, argument parsing, command line arguments, 命令行解析, 命令行参数 > clap, structopt, cobra, argparse, picocli, commander
how-config-load: loading configuration, configuration loading, 配置加载, 配置读取 > figment, config-rs, viper, dotenvy
how-tracing-rust: structured diagnostics, 结构化诊断 > tracing crate, tracing-subscriber, #[instrument]
how-db-rust: database access, accessing databases, 数据库访问, 数据库操作 > sqlx, diesel, sea-orm, tokio-postgres, database/sql, jdbc
how-mq-clients: message queue clients, 消息队列客户端 > rdkafka, lapin, sarama, pulsar client, async-nats
how-local-cache: local cache, in-process cache, in-memory cache, 本地缓存, 进程内缓存 > moka, caffeine, ristretto, guava cache, lru crate
how-rate-lib: client-side throttling, 客户端限流 > governor, ratelimiter, tower limits
how-actors: actor model, actors, actor 模型 > actix, ractor, akka, erlang processes, kameo
how-stm: software transactional memory, stm, 软件事务内存 > stm crate, tvar
how-csp: communicating sequential processes, csp, csp 模型, 通信顺序进程 > channels and goroutines, crossbeam-channel, flume
how-parallel: data parallelism, parallel iteration, 数据并行计算, 并行迭代 > rayon, par_iter, parallel streams, openmp, fork-join
how-reactive: reactive programming, reactive streams, 响应式编程, 响应式流 > rxrust, reactor core, rxjava, project reactor, futures stream
how-thread-pools: thread pools, thread pool configuration, thread pool parameters, 线程池, 线程池配置, 线程池参数, 线程池参数配置 > threadpoolexecutor, rayon threadpool, executors
how-async-compose: composing async tasks, async orchestration, 异步任务编排, 异步编排 > completablefuture, structuredtaskscope
how-visibility: visibility and ordering, memory visibility, 可见性与有序性, 内存可见性 > volatile, happens-before, jmm, java memory model, 内存屏障
how-aqs: aqs, abstractqueuedsynchronizer, 抽象队列同步器, aqs 原理 > clh queue, clh 队列
how-chm: concurrenthashmap, concurrent hash map, thread-safe hash map, 线程安全哈希表, 并发哈希表 > dashmap, sync.map, segment locks, 分段锁
how-virtual-threads: virtual threads, lightweight threads, 虚拟线程, 轻量级线程 > project loom, green threads, goroutines
how-gc-logs: gc logs, reading gc logs, gc 日志, gc 日志解读 > -xlog:gc, gceasy, gcviewer
how-online-diagnosis: online diagnosis, diagnosing in production, 在线诊断, 线上诊断, 在线诊断工具 > arthas, btrace, jcmd, async-profiler
how-jfr: low-overhead profiling, 低开销剖析 > jfr, java flight recorder, mission control
how-class-loading: class loading, class loaders, 类加载, 类加载机制 > parent delegation, 双亲委派
how-beans: bean lifecycle, beans, bean 生命周期 > postconstruct, beanpostprocessor, initializingbean
how-aop: aspect-oriented programming, cross-cutting concerns, 面向切面, 切面编程, 横切关注点 > aop, aspectj
how-log-compaction: log compaction, truncating the log, 日志压缩, 日志截断 > snapshot and truncate, installsnapshot
how-linear-read: linearizable reads, 线性一致读, 线性一致性读 > readindex, lease read
how-paxos-flow: paxos, paxos phases, paxos 流程 > prepare and promise, multi-paxos
how-tcc: tcc, try-confirm-cancel, tcc 模式
how-ha-queues: highly available queues, queue replication, 高可用队列, 队列高可用 > quorum queues, mirrored queues, 镜像队列, 仲裁队列
how-message-filter: message filtering, filtering messages, 消息过滤 > tag filtering, sql92
how-cluster-cache: cache clusters, scaling a cache, 缓存集群, 缓存水平扩展 > redis cluster, codis, twemproxy, hash slots
how-vectorized-exec: vectorized execution, batch execution of queries, 向量化执行 > columnar batches, volcano model
how-dead-tuples: dead tuples, dead row cleanup, 死元组清理, 旧版本回收 > vacuum, autovacuum, purge thread
how-reconcile-loop: reconciliation loop, control loop, reconcile loop, 调谐循环, 控制循环 > reconcile, controller-runtime, kube-rs
how-multi-cluster: multi-cluster management, several clusters, 多集群管理, 多集群 > karmada, applicationset, rancher, ocm, cluster api
how-injection-sidecar: sidecar injection, automatic injection of sidecars, sidecar 注入 > istio-proxy, istio-injection, mutating webhook
how-egress-control: egress control, outbound traffic control, 出口流量, 出口流量管控, 出站流量控制 > egress gateway, serviceentry
how-xds: dynamic proxy configuration, 代理动态配置 > xds, lds, rds, cds, eds
how-ambient: sidecarless mesh, ambient mesh, ambient 模式, 无 sidecar 网格 > ztunnel, waypoint
how-otel-topology: collector deployment, deployment topology of collectors, 采集器部署, collector 部署 > agent and gateway, daemonset collector
how-telemetry-loss: telemetry loss, preventing data loss in pipelines, 数据丢失防护 > sending_queue, retry_on_failure, persistent queue
how-national-ciphers: national ciphers, chinese national cryptography, 国密, 国密算法 > sm2, sm3, sm4, gmssl
how-kem: key encapsulation, 密钥封装 > ml-kem, kyber, hpke
how-ztna: remote access without vpn, vpn replacement, 替代 vpn, 远程接入 > ztna, identity-aware proxy, iap
how-continuous-verify: continuous verification, continuous access evaluation, 持续验证, 持续认证 > caep, session risk
how-jit-access: temporary access, just-in-time access, 临时授权, 临时权限 > jit access, time-bound permissions
how-offline-edge: offline autonomy, working offline at the edge, 离线自治, 边缘自治 > kubeedge, openyurt, edge autonomy
how-light-k8s: lightweight kubernetes, 轻量级 kubernetes, 轻量 k8s > k3s, microk8s, k0s, kind clusters
how-nearest: nearest access, routing users to the nearest site, 就近接入, 就近访问 > anycast, geodns, global accelerator
how-wasm-size: module size, shrinking modules, wasm 体积, 体积优化 > wasm-opt, wee_alloc, twiggy
how-wasm-threads: threads in webassembly, wasm 多线程 > sharedarraybuffer, web workers, web worker
how-sandboxing: sandbox isolation, sandboxing, 沙箱隔离 > wasi capabilities, gvisor, firecracker, seccomp
how-ab: a/b tests, a/b testing, online experiments, a/b 测试, ab 测试, 线上实验, a/b 实验 > traffic splitting, split tests, sequential testing
how-ann: approximate nearest neighbours, approximate nearest neighbor search, ann index, 近似最近邻, 近似最近邻索引 > hnsw, ivf, diskann, scann
how-vector-compression: vector compression, 向量压缩 > product quantization, pq, scalar quantization
how-hybrid: hybrid search, hybrid retrieval, 混合检索, 混合搜索 > rrf, reciprocal rank fusion, bm25 and vectors
how-retrieval-quality: retrieval quality, retrieval evaluation, recall evaluation, 召回评估, 检索评估, 召回质量评估 > recall@k, ndcg, mrr, hit rate@k
how-cross-compile: cross compilation, cross-compiling, building for other targets, 交叉编译 > yocto, buildroot, target triples, cross-rs, cargo-zigbuild
how-boot-time: boot time, start-up time, faster start, 启动时间, 启动优化, 启动时间优化, 启动加速 > bootchart, systemd-analyze, native image, graalvm, cds
how-http3: http/3, transport of http/3 > quic, quinn, quiche
how-dns-debug: dns problems, name resolution failures, 域名解析故障, dns 故障 > dig, nslookup
how-perf-regression: performance regressions, detecting performance regressions, 性能回归, 性能回归检测 > benchmark in ci, continuous benchmarking, bencher, codspeed
how-async-disk: asynchronous disk io, async file io, 异步磁盘 io, 异步文件 io > io_uring, libaio
how-ml-rust: machine learning in rust, rust 机器学习 > candle, burn, tch-rs, linfa, ort, smartcore
how-embedded-rust: embedded rust, rust 嵌入式 > embassy, rtic, embedded-hal, probe-rs, defmt
how-grpc-rust: grpc services, grpc 服务 > tonic, prost, grpc-go, grpc-java
how-graphql: graphql apis, graphql 接口 > async-graphql, juniper, apollo server, gqlgen
how-realtime-comm: bidirectional communication, 双向通信, 实时通信 > websocket, tokio-tungstenite, bidirectional streaming, socket.io
how-scheduler-lib: in-process scheduling, 进程内调度 > tokio-cron-scheduler, apscheduler, quartz scheduler
how-build-speed: faster builds, compile times, reducing compile times, 编译速度, 编译加速, 编译时间优化, 缩短编译时间 > sccache, mold linker, cranelift backend, incremental builds, lld
how-binary-size: binary size, smaller binaries, reducing binary size, 二进制体积, 减小二进制体积 > strip symbols, opt-level = "z", upx, panic = "abort"
how-allocators: memory allocators, custom allocators, 内存分配器, 自定义分配器 > jemalloc, mimalloc, bumpalo, tcmalloc, slab allocator, arena allocators
how-simd: simd, simd instructions, simd 指令, 单指令多数据 > std::simd, avx2, avx-512, neon, packed_simd
how-numa: numa, numa awareness, numa 感知 > numactl, memory locality
how-ebpf: kernel tracing, programs in the kernel, 内核追踪, 内核观测 > ebpf, aya, bcc, bpftrace, kprobes
how-ci-rust: continuous integration for rust, rust 持续集成 > cargo clippy, cargo fmt, cargo deny, cargo nextest
how-hardcoded: hard-coded values, hard-coding, hardcoding, hardcoded, 硬编码, 写死 > magic numbers, 魔法数字
how-cascade: cascading failures, cascading failure, cascade of failures, 级联故障, 雪崩, 雪崩效应, 服务雪崩, 连锁故障
how-idl: interface definition language, idl, 接口定义语言 > .proto, proto files, thrift idl, smithy
how-stubs: stub generation, generating stubs, generated client code, 桩代码, 生成桩代码 > protoc, buf generate, grpc codegen
how-system-prompts: system prompts, system messages, system prompt, 系统提示, 系统提示词, 系统消息 > hidden prompts
how-deadline-propagation: deadline propagation, passing deadlines on, 超时传递, 超时传播, 截止时间传播, 逐级传递超时
`;
