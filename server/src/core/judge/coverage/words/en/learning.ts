/** Families of English words on data, models that learn, and search: `family: words > kinds of it`. */
export const learning = `
etl: extract transform load, elt pipelines, transformation and loading > airbyte, fivetran
ingestion: ingestion, data ingestion, source connectors, loading sources > airbyte, fivetran, kafka connect
batch-jobs: nightly batch, batch windows, scheduled batches
micro-batch: micro-batch, microbatch
orchestration-data: dag scheduling, pipeline scheduler, task dependencies, pipeline dependencies
idempotent-pipelines: idempotent pipelines, rerunnable jobs, safe reruns, rerun a day
full-refresh: full refresh, full reload, full load, truncate and load
late-data: late data, late arriving data, late-arriving records
partitioning-data: partitioned by date, date partitions, hive partitions > partition pruning
file-formats: file formats, storage formats > parquet, orc, avro, columnar formats
columnar-formats: columnar formats > parquet, orc
table-formats: table formats, open table formats > iceberg, delta lake, hudi
time-travel: time travel, snapshot queries, querying old versions
small-files: small files, small file problem, file compaction
medallion: medallion architecture, bronze silver gold, raw and curated layers > staging layer
data-marts: data mart, subject areas
semantic-layer: semantic layer, metrics layer, metric definitions, metric store
reverse-etl: reverse etl, syncing back to tools
data-quality: quality checks on data, data validation checks, validity checks > completeness
freshness: data freshness, freshness checks, freshness, staleness of data, data timeliness
data-observability: data observability, pipeline monitoring > data incidents, data downtime
lineage: upstream and downstream, impact analysis of data > column-level lineage
column-lineage: column-level lineage, column lineage
data-catalog: data catalog, data catalogue, data discovery > datahub, amundsen, atlas
data-governance: data governance, data policies > data stewardship, data stewards
data-stewards: data stewardship, data stewards
master-data: master data, master data management > reference data, golden record
reference-data: reference data
data-ownership: data ownership, data owners, domain ownership
data-mesh: data mesh > data products, data as a product
data-products: data products, data as a product
lakehouse: lakehouse, lake house
query-engines: query engine, distributed sql, sql on files > trino, presto, spark sql, athena
shuffle: shuffle, data skew, skewed joins, skew
bi: business intelligence, reporting, bi tools > looker, tableau, power bi, superset, self-service analytics
notebooks: notebooks, jupyter
dbt: dbt models, dbt project
cdc: streaming changes > log-based capture, binlog capture
problem-framing: problem framing, framing the problem, problem definition
baseline-model: baseline model, simple baseline, heuristic baseline
data-preparation: data preparation, preparing data, data preprocessing, preprocessing, data wrangling, pre-processing
feature-engineering: feature pipelines, feature computation, derived features
feature-selection: feature selection, selecting features > feature importance
feature-importance: feature importance
feature-store: feature registry > feast, tecton, feature serving
training-serving-skew: training-serving skew, offline online consistency, feature skew
data-leakage: data leakage, target leakage, label leakage
class-imbalance: class imbalance, imbalanced data, rare classes > oversampling, smote
oversampling: oversampling > smote
labelling: data labelling, data annotation > label quality, annotation guidelines, labeling guidelines
weak-supervision: weak supervision, weak labels, programmatic labeling
active-learning: active learning
data-augmentation: data augmentation, augmenting data, augmented samples
transfer-learning: transfer learning, pretrained models, pre-trained models
distributed-training: distributed training, multi-gpu training, sharded training, multi-gpu, multi-node training, multiple gpus, several gpus > deepspeed, horovod, fsdp, model parallelism, data parallel training
model-parallelism: model parallelism
mixed-precision: mixed precision, half precision, fp16, bf16
checkpoints-ml: training checkpoints, model checkpoints, resuming training
loss-functions: loss function, objective function, training loss
experiment-tracking: experiment tracking, tracking runs, logging experiments, tracking experiments > mlflow, weights and biases
model-registry: model registry, model versions, registering models, registry of models, registering a model, registered models
model-cards: model card, datasheets for datasets
model-packaging: model packaging, model formats, exporting models > onnx, torchscript, savedmodel
batch-inference: batch inference, batch scoring, offline inference, offline predictions
online-inference: online inference, real-time inference, online predictions, real-time predictions, online serving
inference-optimization: inference optimization, faster inference > vllm, tensorrt, triton, dynamic batching, continuous batching, kv cache
continuous-batching: continuous batching
quantization: quantization, int8, lower precision
distillation: distillation, knowledge distillation, student model
pruning-ml: model pruning, sparsity
shadow-models: shadow models, challenger model, champion challenger
model-rollback: model rollback, rolling back a model
model-monitoring: monitoring models, prediction monitoring, model performance monitoring
drift-monitoring: drift monitoring
drift: distribution shift > population stability index, psi, covariate shift
retraining: retraining, continuous training, scheduled retraining
feedback-loops: feedback loop, user feedback loop
confusion-matrix: confusion matrix, false positives and negatives
precision-recall: precision and recall, precision-recall curve > precision, recall, f1 score, roc curve
precision-ml: model precision
recall-ml: recall at k, recall rate
offline-evaluation: offline evaluation, offline metrics, held-out evaluation > backtesting
backtesting: backtesting
online-evaluation: online evaluation, online metrics
slices: slice-based evaluation, evaluating on slices, subgroup performance, segments of data
ab-testing: ab experiment > control group, treatment group
control-group: control group
significance: statistical significance > p-value, confidence interval
p-value: p-value, p-values
confidence-interval: confidence interval, confidence intervals
bias: biased data, disparate impact
explainability: feature attribution, explaining predictions > shap, lime
reinforcement-learning: reinforcement learning > reward model, policy gradient
reward-model: reward model
anomaly-models: unsupervised learning > k-means, cluster analysis
clustering-ml: cluster analysis > k-means
gpu-scheduling: gpu scheduling, gpu sharing > gpu utilization
gpu-utilization: gpu utilization
prompt:  > system prompt, few-shot, few shot examples, prompt templates, chain of thought
prompt-versioning: prompt versioning, versioning prompts, prompt management, prompt registry
prompt-injection: prompt injection > jailbreak
jailbreak: jailbreak, jailbreaks
structured-output: structured output, json mode, output schema > constrained decoding
constrained-decoding: constrained decoding
tool-calling: tool calling, tool use, function calling, calling tools
agents: multi-step agents, agent loop
rag: retrieval augmented, answering from documents, grounded answers
retrieval: retrieval, retrieving passages, retrieve documents, recall stage
hybrid-search: hybrid search, hybrid retrieval, keyword and vector search, lexical and semantic
reranking: reranking, re-ranking, cross-encoder, second-stage ranking
embeddings: embedding model, text embeddings, sentence embeddings
vector-db: vector index, vector store, approximate nearest neighbour > pgvector, milvus, faiss, qdrant, pinecone, weaviate, hnsw
citations-rag: citations, source attribution, citing sources
human-in-loop: human in the loop, human review, manual review, human feedback, human approval
llm-evaluation: llm evaluation, evals > llm as judge, llm-as-a-judge, eval set, evaluation set, golden set, golden dataset
llm-judge: llm as judge, llm-as-a-judge
golden-set: eval set, evaluation set, golden set, golden dataset
fine-tuning: fine-tuning, finetuning, adapters training > lora, qlora, instruction tuning
peft: parameter-efficient fine-tuning, peft > lora, qlora
instruction-tuning: instruction tuning
token-cost: token cost, token usage, tokens per request, cost per token > prompt caching
semantic-cache: semantic cache
model-routing: model routing, routing between models, model fallback, model gateway, llm gateway
streaming-responses: streaming responses, token streaming, streamed tokens
tokenizers: byte pair encoding, bpe, subword
attention: attention mechanism > self-attention
search: search service, site search > solr, meilisearch
inverted-index: inverted index, postings, posting lists, index structure for search
analyzers: text analyzer > stemming, stop words, token filters
relevance: relevance, relevance tuning, ranking, ranking function, scoring documents > bm25, tf-idf
query-understanding: query understanding > query rewriting, query expansion, spelling correction, did you mean
spelling-correction: spelling correction, did you mean
query-expansion: query expansion
query-rewriting: query rewriting
synonyms-search: synonyms, synonym lists
facets: facets, faceted search, aggregations in search
autocomplete: autocomplete, auto-complete, type-ahead, typeahead, suggestions as you type
reindexing: reindexing, re-indexing, rebuild the index, index rebuild > index aliases
index-aliases: index aliases, index alias
indexing-pipeline: indexing pipeline, near real-time indexing, index updates, index refresh
search-evaluation: search quality, judgement lists, relevance judgments > click-through rate, ndcg, zero results
zero-results: zero results
click-through: click-through rate
model-registry: model versioning
model-loading: model loading, hot swapping models
dynamic-batching: dynamic batching
quantization:  > INT4, FP16, GPTQ
inference-engine: inference engine, inference runtime > ONNX Runtime, TensorRT, Candle, vLLM, Tract
gpu-accel: GPU acceleration > CUDA
vram: GPU memory
kv-cache: KV cache > PagedAttention
pre-post-processing: pre- and post-processing > pre-processing, post-processing
post-processing: post-processing, postprocessing
labelling: data labeling
annotation-guidelines: annotation guidelines, labeling guidelines
experiment-tracking:  > W&B
rag:  > rerank
class-split: train/test split, training and test sets, data split, splitting the data
rate-learning: learning rate, learning rate schedule
reproducible: reproducibility, reproducible experiments, reproducible runs
fairness: bias and fairness, fairness, model bias
agent-memory: memory of agents, agent memory, conversation memory
prompt-caching: prompt caching, caching prompts
pretraining: pretraining, pre-training, pretrain, base model training, training from scratch > next token prediction, masked language modeling, causal language modeling
continued-pretraining: continued pretraining, continued pre-training, continual pretraining, continual pre-training, domain-adaptive pretraining, dapt, mid-training, midtraining, second stage pretraining
domain-adaptation: domain adaptation, domain adaption, adapting to a domain, domain-specific training, domain transfer, domain specialization
training-corpus: training corpus, training data, pretraining data, pretraining corpus, training set construction, dataset construction, corpus construction, data curation > commoncrawl, common crawl, the pile, fineweb
corpus-cleaning: corpus cleaning, text cleaning, data cleaning, cleaning data, denoising, quality filtering > toxicity filtering, language filtering, boilerplate removal
near-duplicates: near-duplicate removal, fuzzy deduplication, corpus deduplication > minhash, simhash
vocabulary-building: vocabulary, vocabulary size, building a vocabulary, training a tokenizer, vocabulary expansion
instruction-data: instruction data, instruction dataset, instruction datasets, fine-tuning data, sft data, sft dataset, dialogue data > self-instruct, alpaca, sharegpt, synthetic data, human annotation
loss-functions: loss, loss functions, training objective, cost function, objective > cross entropy, cross-entropy loss, mean squared error, negative log likelihood, contrastive loss, hinge loss, kl divergence, focal loss
peft: parameter efficient tuning > adapters, adapter tuning, prefix tuning, p-tuning, prompt tuning, ia3
catastrophic-forgetting: catastrophic forgetting, forgetting what was learned > replay data, rehearsal, elastic weight consolidation
learning-rate-schedule: learning rate schedule, learning rate decay, learning rate annealing > warmup, cosine decay, cosine annealing
context-extension: context extension, context length extension, long context training > position interpolation, rope scaling, yarn
evaluation-benchmarks: evaluation benchmarks, model benchmarks, benchmark suites for models, leaderboards > mmlu, gsm8k, humaneval, big-bench, c-eval, hellaswag
training-cost: training cost, compute cost, cost of training, gpu hours
`;
