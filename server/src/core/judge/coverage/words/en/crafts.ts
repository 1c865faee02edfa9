/** Families of English words on single crafts: games, media, chains, commerce, compilers: `family: words > kinds of it`. */
export const crafts = `
game-loop: game loop, main loop, update loop > tick rate
fixed-timestep: fixed timestep, fixed time step
delta-time: delta time, frame time
ecs: entity component system, ecs, entities and components > bevy, entt, unity dots
scene-graph: scene graph, scene tree, scene hierarchy
physics-engine: physics engine, physics simulation > box2d, bullet, rapier, physx, rigid body, rigid bodies
rigid-bodies: rigid body, rigid bodies
collision-detection: collision detection, collisions between bodies, hit detection > aabb, gjk, broad phase, narrow phase, bounding volumes
bounding-volumes: bounding volumes, bounding boxes
narrow-phase: narrow phase
broad-phase: broad phase
spatial-partitioning: spatial partitioning, spatial index > quadtree, octree, spatial hashing, bounding volume hierarchy, bvh, r-tree
bvh: bounding volume hierarchy, bvh
spatial-hashing: spatial hashing
octree: octree, octrees
quadtree: quadtree, quadtrees
pathfinding: pathfinding, path finding > navigation mesh, navmesh, a-star
navmesh: navigation mesh, navmesh
game-ai: game ai > behaviour trees, steering behaviours, goal-oriented planning
behaviour-trees: behaviour trees, behavior trees
input-handling: input handling, player input > gamepads, controllers and keyboards, input mapping
gamepads: gamepads
input-mapping: input mapping
rendering-pipeline: rendering pipeline, graphics pipeline > forward rendering, deferred rendering, render passes
forward-rendering: forward rendering
deferred-rendering: deferred rendering, deferred shading
shaders: shaders > glsl, hlsl, wgsl, vertex shader, fragment shader, compute shaders
compute-shaders: compute shaders
fragment-shader: fragment shader, pixel shader
vertex-shader: vertex shader
materials-textures: textures, texture mapping, materials and textures > texture atlas, mipmaps
texture-atlas: texture atlas
lighting: light sources > global illumination, shadow mapping
global-illumination: global illumination
shadows: shadow mapping, shadow maps
ray-tracing: ray tracing, path tracing, raytracing, ray casting
meshes: mesh geometry, polygon mesh, vertex buffers
culling: culling > frustum culling, occlusion culling
occlusion-culling: occlusion culling
frustum-culling: frustum culling
level-of-detail: level of detail rendering, lod
draw-calls: draw calls > draw call batching, instanced rendering
instanced-rendering: instanced rendering, gpu instancing
draw-batching: draw call batching, batching draw calls
particle-systems: particle system, particles
skeletal-animation: skeletal animation > animation blending, inverse kinematics, keyframes
inverse-kinematics: inverse kinematics
keyframes: keyframes
animation-blending: animation blending, blending animations
cameras: cameras, camera control > projection matrix, view matrix
projection-matrix: projection matrix
audio: audio > sound effects, music playback, mixing audio
audio-mixing: mixing audio, audio mixing
sound-effects: sound effects
asset-pipeline: asset loading, game assets, asset import, content pipeline
netcode: netcode, multiplayer networking > client-side prediction, server reconciliation, lag compensation, rollback netcode
lockstep: lockstep, deterministic lockstep
lag-compensation: lag compensation
client-prediction: client-side prediction
matchmaking: matchmaking, lobbies
save-games: save games, savegames, saving progress, save files
anti-cheat: anti-cheat, cheating prevention, cheaters
level-design: level design > level editor, map editor, tile maps, tilemaps
tilemaps: tile maps, tilemaps
level-editor: level editor, map editor
procedural-generation: procedural generation > noise functions
frame-budget: frame budget, frame time budget
gpu-api: graphics api > vulkan, opengl, directx, metal, webgpu, webgl
vr: virtual reality > openxr
xr: mixed reality, extended reality > virtual reality, augmented reality, openxr
ar: augmented reality > arkit, arcore
monetization: monetization > in-game purchases, ads
video-streaming: video streaming, streaming video > hls, dash, rtmp, webrtc, live streaming, adaptive bitrate
live-streaming: live streaming, live video
transcoding: transcoding, encoding video, video encoding > h.264, av1, ffmpeg
media-codecs: video codecs, audio codecs > h.264, av1
webrtc: webrtc, peer-to-peer media > stun and turn, signaling server
signaling: signaling server, signalling server
smart-contracts: smart contract, on-chain code > solidity, vyper
consensus-chain: > proof of work, proof of stake, staking, mining
proof-of-stake: proof of stake, staking
proof-of-work: proof of work, mining
blocks-transactions: blocks and transactions, block structure > block headers, transaction pool, mempool
block-headers: block headers
mempool: transaction pool, mempool
wallets: wallets > seed phrase, custody
seed-phrase: seed phrase, mnemonic phrase
gas: gas costs, transaction fees, gas fees > gas optimization
gas-optimization: gas optimization, saving gas
tokens-chain: token standards > fungible tokens, nft, erc-20, erc-721
nft: nft, non-fungible tokens > erc-721
fungible-tokens: fungible tokens > erc-20
reentrancy: reentrancy, re-entrancy
oracles: price oracles, off-chain data
layer-2: > sidechains, state channels, zk rollups
state-channels: state channels
sidechains: sidechains
bridges: cross-chain, cross-chain bridges, interoperability of chains
zero-knowledge: zero-knowledge proofs, zero knowledge, zk proofs > zk-snarks
defi: defi, decentralized finance > liquidity pools, automated market maker
market-maker: automated market maker
liquidity-pools: liquidity pools
dao: dao, on-chain governance
p2p: peer-to-peer, p2p network, peers and discovery
contract-upgrades: upgradeable contracts, proxy contracts
payments: > stripe, paypal, adyen, payment provider, payment gateway, payment intents, card payments
billing: billing > invoices, subscription billing
payment-gateway: payment gateway, payment provider, payment providers
refunds: refunds, partial refunds, returns of money
chargebacks: payment disputes, card disputes, disputed payments, dispute a payment
invoicing: invoicing, billing documents
subscriptions-billing: recurring billing, subscription billing, subscription plans > proration, metered billing, usage-based billing
usage-billing: metered billing, usage-based billing
reconciliation-finance: payment reconciliation, reconciling payments
settlement: settlement, settling payments
ledger: ledger, double-entry, bookkeeping, journal entries
tax: tax, taxes > vat, sales tax
vat: vat, value added tax
currency: currency, money amounts > exchange rates, rounding money
rounding-money: rounding money, money rounding
exchange-rates: exchange rates, currency conversion
shopping-cart: shopping cart, cart, basket > checkout flow
checkout: checkout, checkout flow
inventory-stock: stock, stock levels, inventory levels > overselling, stock reservation
overselling: overselling, oversold stock
order-management: order management, order lifecycle > order states, order fulfilment, order fulfillment
order-fulfilment: order fulfilment, order fulfillment
pci: pci dss, card data, cardholder data
promotions: > discounts, coupons, vouchers
discounts: discounts
coupons: coupons, vouchers
flash-sale: flash sale, seckill
compiler: compiler passes, frontend and backend of a compiler, compiler pipeline
lexer: lexer, lexing, tokenizer for source, lexical analyser, scanner for tokens
parser: > recursive descent, parser combinators, precedence climbing, lalr, parse tree
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
type-checking: type checker, static typing
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
hashmap: > hash collisions, open addressing, separate chaining
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
scheduling: > distributed scheduling
workflow-engine: workflow definitions, durable workflows, process engine > camunda, cadence, step functions
approval-flows: approval workflow, approval flows, approval chain
file-storage: file storage > s3, minio, gcs, object storage, blob storage
object-storage: object storage, blob storage > s3, minio, gcs
resumable-uploads: resumable uploads, chunked upload, multipart upload
presigned-urls: presigned url, presigned urls, signed urls
notification-channels: push email and sms, notification preferences
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
visualization: > PlantUML, state diagram
flowchart: flowchart, flow chart, flow charts
state-diagram: state diagram, state diagrams
guards: guard conditions
entry-exit-actions: entry and exit actions
hsm: superstates
parallel-states: parallel states, orthogonal regions
state-persistence: state persistence
event-driven-fsm: event-driven state machine
reactive: > Publisher, Subscriber
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
disk-space: > growing a disk
disk-cleanup: disk cleanup, cleaning up disks
growing-disks: growing a disk, resizing disks
process-management: process management > systemd, supervisor, pm2
docker-compose: docker compose, compose file > docker-compose
daemonset: daemonsets
taints: taints, tolerations
rbac: > RoleBinding, ClusterRole, ServiceAccount
permission-matrix: permission matrix
role-inheritance: role inheritance, role hierarchy
gc: > GOGC, GOMEMLIMIT, G1, ZGC, Shenandoah
gc-tuning: gc tuning, garbage collection tuning
modules-go: go modules > go.mod, go.sum
borrowing: borrowing, borrow checker
trait-objects: trait objects, dynamic dispatch > dyn
error-handling: > Result, try catch
generators-iter: > yield
coroutines: > asyncio, async def
component-communication: component communication > props, emit
state-management: > Bloc, Riverpod, Provider
subpackages: subpackages
activity-lifecycle: activity lifecycle > onCreate, onResume, onPause
warehouse-layers: warehouse layers > ODS, DWD, DWS, ADS
attention: attention
multi-head: multi-head attention
self-attention: self-attention
transformer-architecture: transformer architecture, Transformer > attention mechanism, self-attention
evaluation-llm: > evaluation set, grading rubric
rubric: grading rubric, rubric
knowledge-base: knowledge base
authorization: > ABAC
security-review: security code review
debugging: > JTAG, SWD, gdb, lldb, delve
bus-protocols: > I2C, SPI, I2C bus, SPI bus
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
`;
