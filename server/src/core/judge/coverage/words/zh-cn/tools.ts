/** As `techniques`, on code, data, documents and clusters: `family: names in both languages > tools, files and standards`. */
export const tools = `
how-static-analysis: static analysis, static code analysis, 静态分析, 静态代码分析 > sast, semgrep, sonarqube, codeql, spotbugs, clippy, eslint, golangci-lint
how-vectorization: vectorization, vectorisation, vectorized code, 向量化, 向量化计算 > numpy, simd, avx, neon intrinsics
how-gc-tuning: gc tuning, garbage collector tuning, garbage collection tuning, gc 调优, 垃圾回收调优, 垃圾收集器调优 > g1, zgc, shenandoah, gogc, gc pauses, gc 停顿
how-jit-warmup: jit warm-up, warming up the jit, jit 预热 > tiered compilation, appcds, cds archive
how-doc-types: types of documentation, kinds of documentation, documentation types, 文档类型, 文档分类 > diátaxis, diataxis, tutorials and how-tos
how-lexing: lexical analysis, lexing, lexers, 词法分析, 词法分析器 > tokenizer, scanner generator, turning characters into tokens
how-dce: dead code elimination, dead-code elimination, removing dead code, 死代码消除, 无用代码消除 > tree shaking, tree-shaking
how-structured-output: structured output, structured outputs, 结构化输出 > json mode, json schema output, constrained decoding, valid json
how-long-memory: long-term memory, memory between sessions, persistent memory of agents, 长期记忆 > remembering users
how-tool-use: tool use, tool calling, 工具调用 > function calling, function calls by models, mcp servers
how-bitrot: silent corruption, bit rot, detecting corruption, 静默损坏, 位衰减 > scrubbing, fixity checks
how-redundancy: redundancy layouts, disk redundancy, 磁盘冗余 > raid, raid-z, raidz, raid 10
how-encrypted-vars: encrypting variables, encrypted variables, 变量加密 > ansible vault, sops
how-cost-estimates: cost estimation, estimating costs, 成本估算, 费用估算 > infracost, pricing calculator
how-deliverability: deliverability, email deliverability, avoiding spam folders, staying out of spam, 邮件送达率 > spf, dkim, dmarc
how-event-order: ordering of events, event ordering, ordering without a global clock, logical time, 事件排序, 逻辑时间 > lamport timestamps, lamport clocks, vector clocks, hybrid logical clocks, 向量时钟, 逻辑时钟
how-failure-experiments: failure experiments, resilience experiments, 故障实验, 韧性实验 > chaos engineering, 混沌工程
how-metadata: project metadata, package metadata, 项目元数据, 包元数据 > pyproject.toml, package.json, cargo.toml, setup.cfg, pom.xml
how-module-formats: module formats, module systems, 模块格式, 模块规范 > esm, commonjs, umd, es modules
how-small-images: smaller images, reducing image size, image size reduction, slim images, 镜像瘦身, 减小镜像体积, 镜像体积优化 > distroless, multi-stage builds, multi-stage build, alpine images, 多阶段构建
how-multi-arch: multi-arch images, multi-architecture images, images for several architectures, multi-platform builds, 多架构镜像, 多平台构建 > buildx, qemu builds, manifest list
how-cdc: change data capture, capturing database changes, cdc, 变更数据捕获, 数据变更捕获 > debezium, canal, maxwell, logical decoding, binlog subscription
how-columnar: columnar formats, columnar file formats, columnar storage, 列式存储, 列式文件格式 > parquet, orc, apache arrow
how-small-files: small files problem, small files, 小文件问题, 小文件治理 > file compaction, optimize table
how-table-formats: table formats, open table formats, lakehouse tables, 表格式, 湖仓表格式 > iceberg, delta lake, hudi
how-object-model: object model of git, object storage model, git internals, git 对象模型, git 内部原理 > blobs and trees, packfiles
how-commit-messages: commit messages, commit message conventions, writing commits, commit conventions, 提交信息规范, 提交规范, 提交说明规范 > conventional commits, commitlint, commitizen
how-semver: version numbers, version numbering, versioning scheme, 版本号规范, 版本号规则 > semver, semantic versioning, calver, 语义化版本
how-recon: reconnaissance, information gathering, reconnaissance phase, 信息收集, 侦察阶段 > nmap, osint, shodan
how-capabilities: dropping privileges, container privileges, 容器特权, 权限裁剪 > cap_drop, drop all capabilities, seccomp, apparmor, pod security standards
how-supply-chain: supply chain security, software supply chain, 供应链安全, 软件供应链 > sbom, slsa, cosign, sigstore, in-toto
how-artifact-signing: signing artifacts, artifact signing, signing images, image signing, 制品签名, 镜像签名 > cosign, sigstore, notation, gpg signatures
how-network-policy: network isolation of pods, network policies, pod network isolation, 网络策略, pod 网络隔离 > networkpolicy, calico policies, ciliumnetworkpolicy
how-admission: admission control, admission controllers, 准入控制 > opa gatekeeper, kyverno, validatingwebhook, validatingwebhookconfiguration, mutatingwebhook
how-operators: operators, custom controllers, operator pattern, operator 模式, 自定义控制器 > crd, custom resource definitions, kubebuilder, operator sdk, reconcile loop
how-gitops: gitops, declarative deployment, gitops 部署 > argo cd, argocd, flux, fluxcd
how-progressive: progressive delivery, gradual rollout, staged rollout, 渐进式发布, 灰度发布, 分批发布 > canary, canary release, canary deployment, blue-green deployment, argo rollouts, flagger, feature flags, 金丝雀, 金丝雀发布, 蓝绿部署
how-feature-toggles: feature toggles, feature flags, feature switches, 功能开关, 特性开关 > launchdarkly, unleash, openfeature, flipt
how-config-center: configuration center, dynamic configuration, runtime configuration changes, 配置中心, 动态配置, 配置热更新 > apollo, nacos config, consul kv, spring cloud config, hot reload of configuration, 热加载
how-env-config: configuration by environment variables, environment configuration, 环境变量配置 > dotenv, .env, direnv, twelve-factor config
how-circuit-breaking: circuit breaking, circuit breaker, circuit breakers, 熔断, 熔断器, 熔断机制 > hystrix, resilience4j, sentinel, gobreaker, polly, half-open state, 半开状态
how-retries: retries, retrying, retry policy, retry strategy, 重试, 重试策略, 重试机制 > exponential backoff, backoff and jitter, tenacity, 指数退避
how-fallback: fallbacks, fallback, degradation, graceful degradation, service degradation, 降级, 服务降级, 优雅降级, 兜底 > fallback chain, last resort, 兜底逻辑
how-bulkhead: resource isolation, isolating resources, 资源隔离, 隔离策略 > bulkhead, bulkheads, thread pool isolation, 舱壁, 舱壁模式, 线程池隔离, 信号量隔离
how-saga: distributed transactions, distributed transaction, 分布式事务 > saga, sagas, tcc, two-phase commit, 2pc, xa, seata, 两阶段提交, 三阶段提交, 最终一致性事务
how-distributed-lock: distributed locks, distributed locking, distributed lock, 分布式锁 > redlock, redisson, set nx, setnx, etcd lock, zookeeper lock, 看门狗续期
how-ids: unique id generation, distributed ids, id generation, 分布式 id, 唯一 id 生成, 发号器 > snowflake ids, uuid, ulid, 雪花算法
how-consensus: consensus, consensus algorithms, distributed consensus, 共识算法, 分布式共识, 一致性算法 > raft, paxos, zab, pbft, multi-paxos, hotstuff
how-membership: cluster membership, membership protocols, failure detection, 成员管理, 成员协议, 故障检测 > gossip, swim, phi accrual, heartbeats, 心跳检测
how-replication: replication, data replication, 数据复制, 副本复制 > leader-follower, primary-replica, quorum writes, chain replication, multi-leader, 主从复制, 多主复制
how-sharding: sharding, partitioning, horizontal partitioning, 分片, 数据分片, 水平拆分 > shardingsphere, vitess, citus, range partitioning, hash partitioning, 范围分片, 哈希分片
how-consistency: consistency models, consistency levels, 一致性模型, 一致性级别 > linearizability, sequential consistency, eventual consistency, causal consistency, 线性一致性, 最终一致性, 因果一致性
how-crdt: conflict resolution between replicas, conflict-free replication, 冲突解决, 无冲突复制 > crdt, crdts, last-write-wins, version vectors
how-read-repair: replica repair, repairing replicas, 副本修复 > anti-entropy, merkle tree, merkle trees, read repair, hinted handoff
how-mvcc: concurrency control, concurrency control in databases, 并发控制 > mvcc, optimistic locking, pessimistic locking, 乐观锁, 悲观锁, 两阶段锁
how-isolation: isolation levels, transaction isolation, 隔离级别, 事务隔离级别 > read committed, repeatable read, serializable, snapshot isolation, 可重复读, 读已提交, 串行化
how-wal: write-ahead logging, write ahead log, crash recovery, 预写日志, 崩溃恢复 > wal, redo log, undo log, checkpoint, checkpoints, aries
how-storage-engine: storage engines, storage engine, 存储引擎 > lsm tree, lsm-tree, b+ tree, rocksdb, leveldb, innodb, sstable, memtable
how-pooling: connection pooling, connection pools, 连接池, 连接池管理 > hikaricp, pgbouncer, druid pool, bb8, deadpool, r2d2
how-slow-queries: slow queries, slow query analysis, finding slow queries, 慢查询, 慢 sql, 慢查询分析, 慢查询优化 > slow query log, pg_stat_statements, explain analyze
how-pitr: point-in-time recovery, restoring to a moment, 时间点恢复, 按时间点恢复 > pitr, wal archiving, binlog replay
how-zero-copy: zero-copy, zero copy, avoiding copies, 零拷贝 > sendfile, mmap, splice, bytes::bytes, io_uring buffers
how-async-io-models: io models, i/o models, i/o multiplexing, io 模型, io 多路复用 > epoll, kqueue, select and poll, io_uring, iocp, reactor pattern
how-lockfree: lock-free programming, lock-free data structures, lock-free, 无锁编程, 无锁数据结构 > cas, compare-and-swap, atomics, hazard pointers, crossbeam-epoch, 原子操作
how-memory-order: memory ordering, memory model, memory barriers, 内存序, 内存模型, 内存屏障 > acquire and release, seqcst, relaxed ordering, happens-before
how-smart-pointers: smart pointers, 智能指针 > box<t>, rc<t>, arc<t>, unique_ptr, shared_ptr, refcell
how-error-types: error types, custom errors, custom error types, error handling in rust, 错误类型, 自定义错误, 错误类型设计 > thiserror, anyhow, eyre, snafu
how-error-wrapping: error wrapping, wrapping errors, error chains, 错误包装, 错误链 > errors.is, errors.as, fmt.errorf, %w, source()
how-macros: macros, metaprogramming, 宏, 元编程 > macro_rules, proc macros, derive macros, syn and quote, 过程宏, 声明宏
how-ffi: foreign functions, calling c code, foreign function interface, 外部函数接口, 跨语言调用 > ffi, bindgen, cbindgen, cgo, ctypes, jni, pyo3
how-wasm: webassembly, wasm, running in the browser > wasm-bindgen, wasm-pack, wasmtime, wasi, emscripten
how-di: dependency injection, inversion of control, 依赖注入, 控制反转 > spring ioc, dagger, guice, wire, fx, autowired
how-orm: object-relational mapping, orm, data access layer, 对象关系映射, 数据访问层 > hibernate, jpa, mybatis, gorm, sqlalchemy, prisma, diesel, sea-orm, entity framework
how-migrations: schema migrations, database migrations, migration scripts, 数据库迁移, 表结构迁移 > flyway, liquibase, alembic, golang-migrate, sqlx migrate, goose
how-validation: input validation, validating input, 输入校验, 参数校验, 数据校验 > hibernate validator, pydantic, joi, zod, class-validator, json schema
how-serialization: serialization, serialisation, data formats on the wire, 序列化, 序列化协议 > protobuf, avro, messagepack, serde, thrift, flatbuffers, cbor, bincode
how-gateway: api gateway, gateway, edge routing, api 网关, 网关 > kong, apisix, envoy gateway, spring cloud gateway, traefik, tyk
how-mesh: service mesh, 服务网格 > istio, linkerd, envoy, consul connect, kuma, sidecar proxy
how-rpc: remote procedure calls, rpc, rpc frameworks, 远程调用, rpc 框架 > grpc, dubbo, thrift, tonic, tarpc, brpc
how-realtime: real-time updates, pushing updates, server push, 实时推送, 实时更新, 服务端推送 > websocket, websockets, server-sent events, sse, long polling, socket.io
how-api-docs: api documentation, documenting an api, 接口文档, api 文档 > swagger ui, redoc, openapi, postman, springdoc
how-docs-site: documentation site, documentation website, docs site, 文档站点, 文档网站 > docusaurus, mkdocs, vitepress, sphinx, mdbook, hugo
how-prose-lint: prose linting, style checks for text, 文案检查, 文本规范检查 > vale, textlint, write-good, markdownlint
how-diagrams: diagrams, drawing diagrams, diagrams as code, 图表绘制, 架构图绘制 > mermaid, plantuml, graphviz, d2, c4 model, structurizr
how-adr: recording decisions, design decisions, decision records, 设计决策, 架构决策记录 > adr, adrs, rfcs
how-logging-levels: log levels, logging levels, severity levels, 日志级别, 日志等级 > debug, info, warn and error, rust_log, env_logger
how-dashboards: dashboards, visualization of metrics, 监控大盘, 监控面板, 仪表盘, 可视化面板 > grafana dashboards, kibana dashboards, grafana 面板
how-metrics: metrics collection, collecting metrics, application metrics, 指标采集, 指标收集, 应用指标 > prometheus, micrometer, statsd, node_exporter, prometheus client, opentelemetry metrics
how-tracing: distributed tracing, request tracing, tracing requests, 分布式追踪, 链路追踪, 调用链追踪, 全链路追踪 > opentelemetry tracing, jaeger, zipkin, skywalking, tempo, trace context
how-propagation: context propagation, propagating context, 上下文传播, 上下文透传 > traceparent, w3c trace context, baggage, b3 headers
how-exporters: exporting telemetry, telemetry export, 遥测导出, 数据导出 > otlp, otlp exporter, otel collector, opentelemetry collector
how-golden-signals: what to measure, what to monitor, key metrics, golden signals, 监控什么, 关键指标, 黄金指标, 黄金信号 > red method, use method, four golden signals
how-debugging: debugging, interactive debugging, 调试, 断点调试 > gdb, lldb, delve, pdb, chrome devtools, breakpoints
how-memory-leaks: memory leaks, finding memory leaks, leak detection, 内存泄漏, 内存泄漏排查, 内存泄漏检测 > heap dump, heap dumps, valgrind, leaksanitizer, heaptrack, mat, heap snapshot, 堆转储
how-race-detection: data races, race detection, race conditions, 数据竞争, 竞态检测, 竞态条件 > go race detector, -race, threadsanitizer, tsan, loom
how-deadlock-analysis: deadlock analysis, finding deadlocks, deadlock detection, 死锁检测, 死锁分析, 死锁排查 > jstack, thread dump, thread dumps, wait-for graph, 线程转储
how-encryption-rest: encryption at rest, encrypting stored data, 静态加密, 存储加密, 落盘加密 > tde, luks, kms keys, envelope encryption, 信封加密
how-encryption-transit: encryption in transit, encrypting traffic, transport encryption, 传输加密, 传输层加密, 通信加密 > tls, https, mtls, rustls, openssl
how-symmetric: symmetric encryption, symmetric ciphers, 对称加密 > aes, aes-gcm, chacha20, chacha20-poly1305, sm4
how-asymmetric: asymmetric encryption, public-key cryptography, public key encryption, 非对称加密, 公钥加密, 公钥密码 > rsa, ecc, elliptic curves, ed25519, sm2, 椭圆曲线
how-hashing: hash functions, hashing, cryptographic hashes, 哈希函数, 哈希算法, 摘要算法 > sha-256, sha-3, blake3, sm3, md5
how-signatures: digital signatures, signing, 数字签名 > ecdsa, ed25519, rsa-pss, dilithium
how-key-exchange: key exchange, key agreement, 密钥交换, 密钥协商 > diffie-hellman, ecdh, x25519, kyber
how-kdf: key derivation, deriving keys, 密钥派生 > hkdf, pbkdf2, scrypt, argon2
how-pqc: post-quantum cryptography, quantum-safe cryptography, 后量子密码, 抗量子密码 > kyber, dilithium, ml-kem, ml-dsa, sphincs+, falcon signatures
how-zkp: zero-knowledge proofs, zero knowledge, 零知识证明 > zk-snark, zk-snarks, zk-stark, groth16, bulletproofs, plonk
how-he: computing on encrypted data, homomorphic encryption, 同态加密, 密文计算 > ckks, bfv, tfhe, seal library
how-anonymization: anonymization, anonymisation, masking personal data, data masking, 数据脱敏, 匿名化, 脱敏 > k-anonymity, differential privacy, pseudonymization, 差分隐私
how-audit: audit logging, audit trails, audit trail, 审计日志, 操作审计, 安全审计 > auditd, cloudtrail, audit log
how-zero-trust: zero trust, zero-trust architecture, 零信任, 零信任架构 > beyondcorp, spiffe, identity-aware proxy, microsegmentation, 微隔离
how-waf: web application firewall, filtering malicious requests, web 应用防火墙, 应用层防护 > waf, modsecurity, cloudflare waf, owasp crs
how-ddos: ddos protection, protection against ddos, ddos 防护, 流量清洗 > cloudflare, aws shield, syn cookies
how-dr: disaster recovery, disaster recovery planning, 灾难恢复, 容灾, 灾备 > rto, rpo, rto and rpo, pilot light, warm standby, 异地多活, 两地三中心
how-capacity: capacity planning, sizing, 容量规划, 容量评估 > headroom, little's law, capacity model
how-finops: cost optimization, cost control, reducing costs, 成本优化, 成本控制, 降本 > spot instances, reserved instances, savings plans, rightsizing, kubecost
how-serverless: serverless, functions as a service, 无服务器, 函数计算 > aws lambda, lambda functions, cloud functions, knative, openfaas, cloud run
how-edge: edge computing, computing at the edge, 边缘计算 > kubeedge, k3s, openyurt, cloudflare workers, wasmedge
how-iac: infrastructure as code, 基础设施即代码 > terraform, pulumi, cloudformation, ansible, crossplane, cdk
how-dag: workflow orchestration, pipeline orchestration, task orchestration, 工作流编排, 任务编排, 流程编排 > airflow, dagster, prefect, temporal, argo workflows, cadence, dags
how-stream-processing: stream processing, real-time processing, streaming computation, 流处理, 实时计算, 流式计算 > flink, kafka streams, spark streaming, structured streaming, windowing, watermarks, 水位线
how-batch: batch processing, batch jobs, 批处理, 离线计算 > spring batch, spark jobs, mapreduce, hadoop
how-data-quality: data quality, data quality checks, validating data, 数据质量, 数据质量校验 > great expectations, dbt tests, soda, deequ
how-lineage: data lineage, lineage tracking, 数据血缘, 血缘追踪 > openlineage, marquez, datahub, atlas
how-warehouse-model: dimensional modeling, dimensional modelling, warehouse modeling, 维度建模, 数仓建模, 数仓分层 > star schema, snowflake schema, fact tables, slowly changing dimensions, scd, data vault, 星型模型
how-vector-db: vector databases, vector stores, vector search, 向量数据库, 向量检索, 向量索引 > hnsw, ivf, faiss, milvus, pinecone, qdrant, pgvector, weaviate, chroma
how-embeddings: embeddings, text embeddings, embedding models, 向量化表示, 文本嵌入, 嵌入模型 > sentence transformers, word2vec, bge, openai embeddings
how-chunking: chunking, text splitting, splitting documents, 文本切分, 文档分块, 文档切分 > recursive splitter, chunk overlap, semantic chunking
how-rag: retrieval-augmented generation, rag, answering from documents, 检索增强生成, 检索增强 > langchain, llamaindex, retriever
how-prompting: prompt design, prompt engineering, writing prompts, 提示词设计, 提示工程, 提示词工程 > few-shot, chain-of-thought, system prompt, few-shot examples, 思维链, 少样本
how-agents-llm: agents, llm agents, autonomous agents, 智能体, agent 设计 > react loop, langgraph, autogen, crewai, planning and tools
how-guardrails: guardrails, output safety, content safety, 安全护栏, 内容安全 > nemo guardrails, llama guard, moderation api, prompt injection defense
how-hallucination: hallucinations, reducing hallucinations, factual errors of models, 幻觉, 幻觉抑制, 幻觉问题 > grounding, faithfulness
how-inference-speed: inference acceleration, faster inference, inference optimization, 推理加速, 推理优化 > vllm, tensorrt, tensorrt-llm, speculative decoding, continuous batching, flash attention, onnx runtime, kv cache, 投机解码, 连续批处理
how-finetuning: fine-tuning, adapting models, model adaptation, 微调, 模型微调 > lora, qlora, sft, rlhf, dpo, peft, 指令微调
how-compression: model compression, 模型压缩 > quantization, pruning, distillation, 量化, 剪枝, 蒸馏
how-explainability: explainability, interpretability, model explanation, 可解释性, 模型解释 > shap, lime, attention maps, feature importance, 特征重要性
how-imbalance: class imbalance, imbalanced data, 类别不平衡, 样本不均衡 > smote, class weights, undersampling, oversampling, focal loss, 过采样, 欠采样
how-registry-model: model registry, model versioning, 模型仓库, 模型版本管理 > mlflow registry, dvc, weights & biases artifacts
`;
