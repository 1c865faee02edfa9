/**
 * What plans name by what it is for and sections by how it is done, a matter a line: `family: names in both languages >
 * techniques, tools, files, commands and messages by which it is known`.
 */
export const techniques = `
how-autoscaling: automatic scaling of pods, automatic horizontal scaling, pod autoscaling, 自动水平伸缩, 水平自动伸缩, 自动水平扩缩, 水平自动扩缩容, 自动横向扩展, pod 自动伸缩 > hpa, horizontalpodautoscaler, keda, cluster autoscaler, karpenter, vpa
how-health: health checks, health checking, health probes, 健康检查, 健康探针, 存活检测, 健康检测 > liveness probe, liveness probes, readiness probe, readiness probes, startup probe, livenessprobe, readinessprobe, 存活探针, 就绪探针, 启动探针, healthz, healthcheck instruction
how-rollback: rollback, rolling back, reverting a release, undoing a deployment, 回滚, 回退, 版本回退, 发布回滚 > rollout undo, helm rollback, git revert
how-tenancy: tenant isolation, isolating tenants, multi-tenancy, multitenancy, 租户隔离, 多租户, 多租户隔离 > resourcequota, limitrange, vcluster, hierarchical namespaces, row-level security
how-volumes: persistent storage, persistent volumes, 持久化存储, 持久卷, 持久化卷 > pvc, pvcs, persistentvolumeclaim, storageclass, storageclasses, statefulset volumes
how-exposing: exposing services, exposing a service, external access, external traffic, traffic into the cluster, 服务暴露, 暴露服务, 对外暴露, 外部访问, 集群入口, 入口流量 > nodeport, ingress, loadbalancer service, ingress controller, gateway api, port-forward
how-node-upkeep: node maintenance, maintaining nodes, 节点维护, 节点下线 > cordon, uncordon, kubectl drain, poddisruptionbudget, pdb
how-secrets: managing secrets, secret management, secrets management, handling secrets, 密钥管理, 机密管理, 敏感信息管理, 敏感配置 > vault, sealed secrets, sealedsecrets, external secrets, sops, kms, secretmanager, aws secrets manager, git-crypt
how-templating: templating of manifests, manifest templating, templating manifests, 清单模板化, 配置模板化, 清单参数化 > helm, helm chart, helm charts, kustomize, jsonnet, values.yaml, ytt
how-crashing: crashing pods, pod crashes, pods that crash, pod startup failures, pod fails to start, pod 启动失败, pod 崩溃, 容器反复重启, 容器启动失败 > crashloopbackoff, imagepullbackoff, errimagepull, oomkilled, exit code 137
how-pending: pods stuck in pending, pending pods, unschedulable pods, pod scheduling failures, scheduling failures, pod 一直 pending, pod 无法调度, pod 调度失败, 调度失败 > failedscheduling, insufficient cpu, insufficient memory
how-flapping: replica flapping, flapping replicas, scaling thrash, scaling oscillation, autoscaler thrashing, excessive scaling, 副本抖动, 伸缩抖动, 频繁扩缩 > stabilization window, stabilizationwindowseconds
how-cronjobs: scheduled jobs, scheduled tasks, periodic tasks, periodic jobs, recurring jobs, recurring tasks, 定时任务, 周期任务, 计划任务, 定时作业 > cron, cronjob, cronjobs, crontab, celery beat, systemd timer, systemd timers, xxl-job, airflow schedule
how-sidecar: sidecar, sidecars, sidecar containers, sidecar pattern, multi-container pods, multi-container pod, 边车, 边车容器, 边车模式, sidecar 模式, 多容器 pod
how-rightsizing: right-sizing, rightsizing, sizing requests and limits, 资源规格优化, 资源合理配置 > kubectl top, vpa recommender, goldilocks
how-backpressure: backpressure, back pressure, back-pressure handling, flow control between producer and consumer, 背压, 背压控制, 背压处理, 反压 > bounded queue, bounded channel, high-water mark, onbackpressurebuffer
how-shutdown: graceful shutdown, shutting down gracefully, clean shutdown, 优雅停机, 优雅关闭, 优雅退出, 平滑关闭 > sigterm, sigint handler, terminationgraceperiodseconds, prestop hook, prestop, drain connections
how-cancelling: cancellation, cancelling tasks, task cancellation, cancelling a task, 任务取消, 取消任务, 取消机制 > abortcontroller, abortsignal, cancellationtoken, cancellederror, context.withcancel, task.cancel
how-limiting-concurrency: limiting concurrency, concurrency limits, concurrency limiting, bounded concurrency, 并发限制, 并发数控制, 限制并发 > semaphore, semaphores, p-limit, errgroup setlimit, worker pool, buffer_unordered, bulkhead
how-memoization: memoization, memoisation, memoizing functions, caching function results, 记忆化, 函数结果缓存, 结果记忆 > lru_cache, functools.cache, usememo, usecallback, react.memo
how-key-distribution: distribution of keys, key distribution, distributing keys across nodes, 键分布, key 分布 > consistent hashing, consistent hash, hash ring, hash slots, rendezvous hashing, 一致性哈希, 哈希环, 哈希槽
how-stampede: cache stampede, cache stampedes, stampede prevention, dog-pile effect, dogpile, 缓存击穿, 缓存踩踏 > thundering herd, singleflight, single-flight, probabilistic early expiration, 惊群
how-revalidation: background refetching, background refresh, background revalidation, refreshing in the background, refresh-ahead, 后台刷新, 后台更新, 异步刷新 > stale-while-revalidate, swr
how-conditional-http: conditional requests, http validators, conditional get, 条件请求, 协商缓存 > etag, etags, if-none-match, if-modified-since, last-modified, 304 not modified
how-purge: cache purging, purging the cache, cdn purge, purging content, 缓存清除, cdn 刷新 > surrogate keys, surrogate-key, cache tags, ban urls
how-write-strategies: write strategies, cache writing strategies, write policies, 写策略, 缓存写入策略, 写入模式 > write-through, write-behind, write-back, write-around, 写穿, 写回, 旁路写入
how-eviction: eviction policy, eviction policies, cache eviction, 淘汰策略, 缓存淘汰, 内存淘汰, 驱逐策略 > lru, lfu, allkeys-lru, volatile-ttl, maxmemory-policy, fifo eviction, w-tinylfu
how-remote-build-cache: remote cache, shared build cache, 远程缓存, 共享构建缓存 > turborepo remote cache, bazel remote cache, sccache, ccache, gradle build cache, nx cloud
how-hit-ratio: hit ratio, hit rate, cache hit ratio, cache hit rate, 命中率, 缓存命中率 > keyspace_hits, keyspace_misses
how-dependency-cache: dependency caching, caching dependencies, 依赖缓存, 缓存依赖 > actions/cache, setup-node cache, pip cache, cache: npm, restore-keys
how-build-matrix: build matrix, matrix builds, matrix strategy, 矩阵构建, 构建矩阵, 多版本构建 > strategy.matrix
how-agents: build agents, agents and executors, build runners, ci runners, where the build runs, 构建节点, 构建代理, 执行器, 构建机 > self-hosted runners, self-hosted runner, gitlab runner, jenkins agent, jenkins agents, github-hosted runners, ephemeral runners
how-approvals: deployment approvals, manual approvals, approval gates, approval gate, manual approval, 部署审批, 人工审批, 发布审批, 上线审批 > required reviewers, protected environments, environment protection rules
how-merge-checks: merge checks, pre-merge checks, checks before merging, required checks, merge requirements, branch protection, branch protection rules, protected branches, 合并前检查, 合并检查, 分支保护, 分支保护规则, 合并门禁, pr 门禁 > required status checks, merge queue, codeowners, rulesets
how-pipeline-as-code: pipeline as code, pipelines as code, 流水线即代码, 代码化流水线 > jenkinsfile, .gitlab-ci.yml, workflow file
how-pipeline-triggers: pipeline triggers, workflow triggers, triggering builds, when builds start, 流水线触发, 触发条件, 触发规则, 构建触发 > workflow_dispatch, webhook trigger, path filters
how-affected: affected builds, building only what changed, building what changed, incremental builds, 增量构建, 受影响的包, 只构建变更 > nx affected, turbo run --filter, paths-filter, dorny/paths-filter
how-release-notes: release notes, generating release notes, changelog generation, generating changelogs, 发布说明, 版本说明, 变更日志生成, 更新日志 > conventional commits, release-please, semantic-release, git-cliff, changesets
how-package-publishing: publishing packages, package publishing, publishing to a registry, 发布包, 包发布, 发布到包管理器, 自动发布 > trusted publishing, npm publish, cargo publish, twine, publish to pypi, publish to npm
how-image-scanning: image scanning, container scanning, image vulnerability scanning, 镜像扫描, 镜像漏洞扫描 > trivy, grype, clair
how-scanning: vulnerability scanning, 漏洞扫描, cve scanning > trivy, grype, snyk, clair, nessus, openvas
how-dependency-scanning: dependency scanning, dependency auditing, auditing dependencies, 依赖漏洞扫描, 依赖扫描, 依赖审计 > dependabot, npm audit, cargo audit, pip-audit, govulncheck, owasp dependency-check, snyk
how-ci-secrets: secrets in pipelines, pipeline secrets, ci credentials, 流水线密钥, 流水线凭据, ci 密钥 > oidc federation, workload identity, masked variables, github secrets
how-expand-contract: zero-downtime migrations, zero-downtime schema changes, online schema changes, online schema change, 不停机迁移, 在线表结构变更, 在线 ddl, 无停机变更 > expand and contract, expand-contract, gh-ost, pt-online-schema-change, pg_repack
how-plans-reading: execution plans, reading execution plans, query plans, query plan analysis, 执行计划, 执行计划分析, 查询计划 > explain analyze
how-index-choice: choosing indexes, index types, index selection, kinds of index, 索引选择, 索引类型, 选择索引 > b-tree, btree, brin, hash index, covering index, partial index
how-n-plus-one: n+1 queries, n+1 problem, n+1 query problem, n+1 查询, n+1 问题 > dataloader, select_related, prefetch_related, joinedload, eager loading, @batchsize
how-concurrent-writes: concurrent writes, concurrent writing, write concurrency, 并发写入, 写并发 > wal mode, database is locked, busy_timeout
how-shard-key: shard key, sharding key, shard key choice, partition key choice, 分片键, 分片键选择, 拆分字段, 分库分表键
how-window-functions: window functions, analytic functions, 窗口函数, 分析函数 > row_number, over (partition by, rank(), dense_rank, running totals
how-normalization-sql: database normalization, database normalisation, schema normalization, 数据库范式, 范式设计 > 3nf, bcnf, third normal form, 第三范式
how-rw-splitting: read/write splitting, read-write splitting, read write separation, 读写分离 > read replicas, read replica, proxysql, 从库读
how-augmentation: data augmentation, 数据增强, 数据扩增 > random crop, random flip, mixup, cutmix, albumentations, flips and crops, 翻转裁剪
how-hyperparameters: hyperparameter tuning, hyperparameter search, hyper-parameter optimisation, hyperparameter optimization, tuning hyperparameters, 超参数调优, 超参数搜索, 调参, 超参搜索 > optuna, ray tune, grid search, random search, bayesian optimization, hyperopt, 网格搜索, 随机搜索
how-cross-validation: cross-validation, cross validation, 交叉验证 > k-fold, kfold, stratified k-fold, leave-one-out, stratifiedkfold
how-missing-values: missing values, handling missing values, missing data, imputation, 缺失值处理, 缺失值, 数据缺失 > simpleimputer, fillna, median imputation
how-feature-engineering: feature engineering, feature construction, 特征工程, 特征构造 > one-hot encoding, target encoding, standardscaler, feature store, 独热编码
how-drift: data drift, drift detection, concept drift, model drift, 数据漂移, 漂移检测, 模型漂移 > population stability index, kl divergence between
how-overfitting: overfitting, avoiding overfitting, 过拟合, 防止过拟合 > early stopping, l2 regularization, weight decay, 早停, 权重衰减
how-tracking-experiments: experiment tracking, tracking experiments, 实验跟踪, 实验记录, 实验管理 > mlflow, weights & biases, wandb, tensorboard, neptune
how-model-serving: model serving, serving models, online inference, inference serving, model deployment, 模型服务, 模型部署, 在线推理, 推理服务 > triton, torchserve, kserve, bentoml, vllm, tgi, tensorflow serving, onnx runtime server
how-quantization: quantization, quantisation, model quantization, 模型量化, 量化压缩, 量化 > int8, int4, gptq, awq, bitsandbytes, gguf, post-training quantization, quantization-aware training, qlora
how-distributed-training: distributed training, multi-gpu training, 分布式训练, 多卡训练 > data parallel training, 数据并行, ddp, fsdp, deepspeed, horovod, distributeddataparallel, zero-3
how-cold-start-recsys: cold start problem, cold-start users, 冷启动问题, 新用户冷启动
how-lora: parameter-efficient fine-tuning, peft, efficient fine-tuning, 参数高效微调, 高效微调 > lora, qlora, prefix tuning
how-text-scores: automatic evaluation, automatic scores, automatic metrics, 自动评估, 自动指标 > bleu, rouge, perplexity, bertscore, llm-as-a-judge, llm as a judge, ragas
how-token-cost: token costs, reducing token cost, lowering token spend, token 费用, 降低 token 费用, token 成本 > prompt caching, model routing, prompt compression
how-retrieval: retrieval, document retrieval, retrieval step, 检索, 文档检索, 召回 > bm25, hybrid search, vector search, reranker, reranking, faiss, hnsw
how-test-pyramid: test pyramid, testing pyramid, balance of unit and end-to-end tests, levels of tests, test levels, 测试金字塔, 测试分层
how-mocks: mocking, test doubles, mocks and stubs, 模拟对象, 测试替身, 打桩 > jest.mock, mockito, gomock, unittest.mock, sinon, wiremock, msw, mockall, fakes
how-fixtures: test fixtures, fixtures, test data set-up, 测试夹具, 测试固件, 测试数据准备 > @pytest.fixture, conftest.py, beforeeach, setup and teardown, factory_boy
how-property-testing: property-based testing, property tests, generating random inputs, generative testing, 基于性质的测试, 属性测试, 随机输入测试 > hypothesis strategies, quickcheck, proptest, fast-check, jqwik
how-fuzzing: fuzzing, fuzz testing, fuzz tests, 模糊测试 > libfuzzer, afl, cargo-fuzz, go test -fuzz, jazzer, oss-fuzz, honggfuzz
how-contract-testing: contract testing, consumer-driven contracts, contract tests, 契约测试, 消费者驱动契约 > pact, spring cloud contract
how-mutation-testing: mutation testing, quality of the test suite, testing the tests, 变异测试, 测试质量 > stryker, pitest, mutmut, cargo-mutants, mutants
how-coverage: code coverage, test coverage, coverage reports, 代码覆盖率, 测试覆盖率, 覆盖率统计 > istanbul, jacoco, coverage.py, pytest-cov, --cov, tarpaulin, lcov, llvm-cov
how-e2e: end-to-end tests, end-to-end testing, e2e tests, browser tests, 端到端测试, e2e 测试 > playwright, cypress, selenium, puppeteer, webdriver, detox
how-locators: selecting elements, element selection, finding elements, element locators, 元素定位, 定位元素, 元素选择 > getbyrole, getbytestid, data-testid, css selectors in tests, xpath, locators
how-load-testing: load testing, load tests, simulating traffic, simulating realistic traffic, 负载测试, 压测 > k6, locust, jmeter, gatling, wrk, vegeta, ab -n
how-snapshots: snapshot tests, snapshot testing, golden files, 快照测试 > tomatchsnapshot, jest -u, approval tests, golden master
how-characterization: tests before refactoring, characterization tests, characterisation tests, pinning tests, 重构前的测试, 特征测试
how-flaky: flaky tests, flakiness, unstable tests, intermittent test failures, 不稳定测试, 偶发失败, 测试抖动
how-integration-testing: integration tests, integration testing, 集成测试 > testcontainers, docker compose up for tests
how-chaos: chaos engineering, 混沌工程 > fault injection, failure injection, 故障注入, chaos mesh, chaosblade, chaos monkey, litmus, toxiproxy, gremlin, game day, game days, 故障演练, 主动搞破坏
`;
