/** Families of English words on compilers, algorithms, command lines and single parts of programs: `family: words > kinds of it`. */
export const coding = `
compiler: compiler passes, frontend and backend of a compiler, compiler pipeline
lexer: lexer, lexing, tokenizer for source, lexical analyser, scanner for tokens
parser:  > recursive descent, parser combinators, precedence climbing, lalr, parse tree
precedence-climbing: precedence climbing, operator precedence parsing
parser-combinators: parser combinators
recursive-descent: recursive descent
ast: ast, abstract syntax tree, syntax tree
semantic-analysis: semantic analysis > name resolution in programs, symbol table, scope analysis
scope-analysis: scope analysis, name resolution in programs
symbol-table: symbol table, symbol tables
intermediate-representation: intermediate representation, ir > ssa form, static single assignment, three-address code
ssa: ssa form, static single assignment
code-gen: instruction selection, emit machine code, code generation in compilers
register-allocation: register allocation, spilling registers
compiler-optimizations: compiler optimizations, optimisation passes > constant folding, loop unrolling
loop-unrolling: loop unrolling
constant-folding: constant folding
type-inference: type inference, inferring types, hindley-milner
type-checking: type checker, static typing, type checking
garbage-collector-impl: implementing a garbage collector, tracing collector
repl: read eval print
language-server: language server, lsp
editor-support: editor support, ide support > language server, lsp
debug-info: debug symbols, debug info, debug information, dwarf
scientific: numerical methods > numerical stability
linear-algebra: linear algebra, matrices > matrix multiplication
matrix-multiplication: matrix multiplication
geo-spatial: spatial queries > geocoding, geofencing, geohash, map tiles
map-tiles: map tiles
geofencing: geofencing, geofences
geocoding: geocoding
sorting: sorting, sort algorithms > quicksort, mergesort, heapsort
trees-ds: binary tree > red-black tree, avl tree, trie, binary search tree, balanced trees
binary-search-tree: binary search tree
balanced-trees: balanced trees > red-black tree, avl tree
hashmap:  > hash collisions, open addressing, separate chaining
separate-chaining: separate chaining
open-addressing: open addressing
hash-collisions: hash collisions > open addressing, separate chaining
graph-algorithms: graph algorithms > dijkstra, shortest path, graph traversal, breadth-first, depth-first
depth-first: depth-first, dfs
breadth-first: breadth-first, bfs
graph-traversal: graph traversal > breadth-first, depth-first
shortest-path: shortest path > dijkstra
dynamic-programming: dynamic programming, memoized recursion
priority-queue: priority queue > binary heap
binary-heap: binary heap
ring-buffer: ring buffer, circular buffer, cyclic buffer
linked-lists: linked list
cli-design: command design > clap, cobra, click, argparse, subcommands, flags and arguments, command-line flags, option parsing
cli-flags: flags and arguments, command-line flags, option parsing, command-line arguments > clap, argparse
subcommands: subcommands
exit-codes: exit codes, exit status, return codes
shell-completion: shell completion, tab completion
progress-output: terminal output > progress bars, coloured output
coloured-output: coloured output, colored output
progress-bars: progress bars
config-precedence: configuration precedence, layered configuration, order of precedence, defaults and overrides
config-validation: validating configuration, configuration schema, config validation
dynamic-config: dynamic configuration, runtime configuration changes, reload configuration, hot reloading configuration, config reload
multi-language: polyglot, several languages, multi-language
crawling: web scraping, scraping pages, web crawling
scheduling:  > distributed scheduling
workflow-engine: workflow definitions, durable workflows, process engine > camunda, cadence, step functions
approval-flows: approval workflow, approval flows, approval chain
file-storage: file storage > s3, minio, gcs, object storage, blob storage
object-storage: object storage, blob storage > s3, minio, gcs
resumable-uploads: resumable uploads, chunked upload, multipart upload
presigned-urls: presigned url, presigned urls, signed urls
notification-channels: push email and sms, notification preferences, notification channels
templates-email: email templates, message templates, notification templates
chat: chat, instant messaging > chat rooms, direct messages
direct-messages: direct messages
chat-rooms: chat rooms, group chat
collaborative-editing: collaborative editing, real-time collaboration, co-editing > operational transformation
calendar: time zones and calendars > recurring events, dst
recurring-events: recurring events
dst: dst, daylight saving time, daylight saving, missing hour, skipped hour, repeated hour, spring forward, summer time, clock changes, clocks go forward, clocks go back
data-import: csv import, importing csv, excel import
reporting: report generation > pdf generation, export to csv
pdf-generation: pdf generation, generating pdfs
visualization:  > PlantUML, state diagram
flowchart: flowchart, flow chart, flow charts
state-diagram: state diagram, state diagrams
guards: guard conditions
entry-exit-actions: entry and exit actions
hsm: superstates
parallel-states: parallel states, orthogonal regions
state-persistence: state persistence
event-driven-fsm: event-driven state machine
reactive:  > Publisher, Subscriber
reactive-manifesto: reactive manifesto
hot-cold-streams: hot and cold streams
throttle-op: throttling operator
builder-pattern: builder pattern
newtype: newtype
strategy-pattern: strategy pattern
decorator: decorator pattern
factory: factory pattern
index-condition-pushdown: index condition pushdown
pipelining: pipelining, fewer round trips
in-sync-replicas: in-sync replicas
sequential-io: sequential writes, append-only writes
disk-space:  > growing a disk
disk-cleanup: disk cleanup, cleaning up disks
growing-disks: growing a disk, resizing disks
process-management: process management > systemd, supervisor, pm2
docker-compose: docker compose, compose file > docker-compose
daemonset: daemonsets
taints: taints, tolerations, taints and tolerations
rbac:  > RoleBinding, ClusterRole, ServiceAccount
permission-matrix: permission matrix
role-inheritance: role inheritance, role hierarchy
gc:  > GOGC, GOMEMLIMIT, G1, ZGC, Shenandoah
gc-tuning: gc tuning, garbage collection tuning
modules-go: go modules > go.mod, go.sum
borrowing: borrowing, borrow checker
trait-objects: trait objects, dynamic dispatch > dyn
error-handling:  > result types, try catch
generators-iter: generators > yield
coroutines:  > asyncio, async def
component-communication: component communication > props, emit
state-management:  > Bloc, Riverpod, Provider
subpackages: subpackages
activity-lifecycle: activity lifecycle > onCreate, onResume, onPause
warehouse-layers: warehouse layers > ODS, DWD, DWS, ADS
attention: attention
multi-head: multi-head attention
self-attention: self-attention
transformer-architecture: transformer architecture, Transformer > attention mechanism, self-attention
evaluation-llm:  > evaluation set, grading rubric
rubric: grading rubric, rubric
knowledge-base: knowledge base
authorization:  > ABAC
security-review: security code review
debugging:  > JTAG, SWD, gdb, lldb, delve
bus-protocols:  > I2C, SPI, I2C bus, SPI bus
spi-bus: SPI bus
i2c: I2C, I2C bus
mqtt: MQTT
volume: volumes > bind mounts
stream-redis: Redis Stream > XADD, XREADGROUP
numerical-stability: numerical stability
scheduled-jobs: scheduled jobs, periodic tasks, job scheduling > cron, cron jobs
distributed-scheduling: distributed scheduling
error-types: error types, exception hierarchy
error-recovery: error recovery, recovering from errors
result-type: result type
singleton-pattern: singleton pattern, singleton
factory-method: factory method pattern, simple factory
abstract-factory: abstract factory, abstract factory pattern
prototype-pattern: prototype pattern
adapter-pattern: adapter pattern
bridge-pattern: bridge pattern
composite-pattern: composite pattern
facade-pattern: facade pattern, facade
flyweight-pattern: flyweight pattern, flyweight
proxy-pattern: proxy pattern
chain-of-responsibility: chain of responsibility, responsibility chain
command-pattern: command pattern
iterator-pattern: iterator pattern
mediator-pattern: mediator pattern, mediator
memento-pattern: memento pattern, memento
template-method: template method pattern, template method
reactor-pattern: reactor pattern, reactor model, reactor
memory-layout: memory layout, data layout, struct layout, object layout, field layout, layout of structs > data alignment, struct padding, field reordering, packed structs, array of structs, struct of arrays
sentinel-errors: error variables, error values, package-level errors, predefined errors, exported errors > io.EOF, ErrNotFound, sql.ErrNoRows
rayon: rayon > par_iter, into_par_iter, par_iter_mut, par_chunks, par_bridge, ParallelIterator
lombok: lombok > @Slf4j, @RequiredArgsConstructor, @AllArgsConstructor, @NoArgsConstructor
mockito: mockito > @InjectMocks, @MockBean, @ExtendWith MockitoExtension
junit: junit, junit 5, jupiter > @BeforeEach, @ParameterizedTest, assertThrows, @DisplayName
jpa: jpa, jakarta persistence, spring data jpa > JpaRepository, @Entity, @OneToMany, EntityManager
separate-chaining: closed addressing, chained buckets > chaining
`;
