/** Families of English words on data: `family: words > kinds of it`. */
export const data = `
database: database, databases, db, dbms, datastore, data store, data stores, persistence layer > rdbms
postgres: postgres, postgresql, pg
mysql: mysql, mariadb, innodb
sql: sql, structured query language, query language
nosql: nosql > document database, mongodb, key-value store, cassandra, dynamodb, document store
redis: redis, valkey
in-memory-store: in-memory store, in-memory database > redis, valkey, memcached
indexes: index, indexes, indexing, indices, index design > secondary indexes, btree
query-optimization: query optimization, slow queries, query tuning, query performance > query planning, explain, execution plan, query planner, query plans, n+1 queries
slow-query-log: slow query log, slow log
queries: queries, query, querying, selecting data
schema: schema, schemas, schema design, data model, data modeling, data modelling, tables, table design, database design > normalization, entity relationship, er model
er-model: entity relationship, er model
normalization: normalization, normal forms
relational-db: relational database, sql database, rdbms, relational databases > postgres, mysql, mariadb, sqlite
schema-migration: schema migration, schema migrations, database migrations, schema evolution, schema changes > alembic, flyway, liquibase
orm: orm, object-relational mapping > hibernate, sqlalchemy, prisma, active record, data mapper
vacuum: vacuum, autovacuum, table maintenance > bloat
wal: write-ahead log, wal, write ahead logging, redo log, commit log, journaling
storage-engine: storage engine, storage engines, storage layout, pages and tuples, on-disk format
stored-procedures: stored procedures
data-warehouse: data warehouse, warehouse, analytics database > snowflake, bigquery, star schema, dimensional modeling, olap, dimensional modelling
data-lake: data lake > iceberg, delta lake, parquet, columnar storage, lakehouse
etl: etl, elt, data pipeline, data pipelines > dbt, ingestion, data ingestion, data loading, importing data, data import, loading data, extracting
data-extraction: extracting, data extraction
data-loading: data loading, loading data, importing data, data import
cdc: change data capture, cdc, change streams > debezium
data-quality: data quality, data validation > great expectations, data cleaning, cleaning data, missing values, outliers, deduplicating records
data-quality-monitoring: data quality monitoring
uniqueness-tests: uniqueness tests
outliers: outliers, outlier values
missing-values: missing values
data-cleaning: data cleaning, cleaning data
data-retention: data retention, retention, data lifecycle, retention policies > archiving, archival, archive, purging
purging: purging, purging data, purging old data
archiving: archiving, archival, archive, data archiving, archiving old data
big-data: big data, batch analytics > spark, hadoop, mapreduce
time-series: time series, time-series > influxdb, timescaledb
graph-db: graph database, graph databases, property graph > neo4j
vector-db: vector database, embeddings store, vector search, similarity search, nearest neighbours, ann index
geospatial: geospatial, gis, maps, coordinates, location data > postgis
spreadsheet: spreadsheet, tabular data > csv, excel, pandas
dataframes: dataframes, dataframe > pandas, polars

machine-learning: machine learning, ml, statistical learning > supervised learning
supervised-learning: supervised learning
deep-learning: deep learning, neural networks, neural network > cnn, backpropagation
model-training: model training, training, train > training loop, fine-tuning, fine tuning, finetuning, learning rate, optimizers
feature-engineering: feature engineering, features, feature extraction > feature store, feature selection
model-evaluation: model evaluation, evaluation metrics, model quality > cross-validation, precision and recall, confusion matrix, evals, accuracy
accuracy-metric: accuracy, model accuracy
model-serving: model serving, inference, serving, model deployment, prediction service, inference server
mlops: mlops, model lifecycle > mlflow, experiment tracking, model registry
drift: drift, data drift, model drift > concept drift, model monitoring
concept-drift: concept drift
hyperparameters: hyperparameters, hyperparameter search, parameter search, searching parameters > optuna, hyperopt, ray tune, grid search, bayesian optimization, hyperparameter tuning
llm: llm, large language models, language models, generative ai, foundation models > gpt, transformers
prompt: prompt engineering, prompts, prompting, prompt design
chain-of-thought: chain of thought
prompt-templates: prompt templates
few-shot: few-shot, few shot examples
system-prompt: system prompt
rag: rag, retrieval-augmented generation, retrieval augmented generation, grounding
embeddings: embeddings, embedding, vectors > word vectors
word-vectors: word vectors, word2vec
agents: agents, ai agents, autonomous agents > tool use, function calling
dataset: dataset, datasets > labelling, labeling, annotation, data collection, ground truth
data-collection: data collection, collecting data
nlp: nlp, natural language processing > tokenization
tokenization: tokenization
text-processing: text processing
vision: computer vision > image recognition, image processing, object detection
object-detection: object detection
image-processing: image processing
image-recognition: image recognition
recommendation: recommender, recommendation system > personalization, collaborative filtering
personalization: personalization, personalisation
collaborative-filtering: collaborative filtering
statistics: statistics, statistical > probability, distributions, hypothesis
probability: probability
experiments: experiments, experimentation > a/b testing, ab testing
gpu: gpu, gpus, accelerators, graphics cards > cuda
explainability: explainability, interpretability
responsible-ai: responsible ai > explainability, fairness, bias
db-triggers: database triggers, triggers

`;
