/** Families of English words on single crafts: games, media, chains, commerce, compilers: `family: words > kinds of it`. */
export const crafts = `
game-loop: game loop, main loop, update loop, tick rate
fixed-timestep: fixed timestep, fixed time step, delta time, frame time
ecs: entity component system, ecs, entities and components > bevy, entt, unity dots
scene-graph: scene graph, scene tree, scene hierarchy
physics-engine: physics engine, physics simulation, rigid body, rigid bodies > box2d, bullet, rapier, physx
collision-detection: collision detection, collisions between bodies, broad phase, narrow phase, hit detection, bounding volumes > aabb, gjk
spatial-partitioning: spatial partitioning, spatial index, quadtree, octree, spatial hashing, bounding volume hierarchy, bvh, r-tree
pathfinding: pathfinding, path finding, navigation mesh, navmesh, a-star
game-ai: game ai, behaviour trees, steering behaviours, goal-oriented planning
input-handling: input handling, player input, gamepads, controllers and keyboards, input mapping
rendering-pipeline: rendering pipeline, graphics pipeline, forward rendering, deferred rendering, render passes
shaders: shaders, vertex shader, fragment shader, compute shaders > glsl, hlsl, wgsl
materials-textures: textures, texture mapping, materials and textures, texture atlas, mipmaps
lighting: shadow mapping, global illumination, light sources
ray-tracing: ray tracing, path tracing, raytracing, ray casting
meshes: mesh geometry, polygon mesh, vertex buffers
culling: culling, frustum culling, occlusion culling
level-of-detail: level of detail rendering, lod
draw-calls: draw calls, draw call batching, instanced rendering
particle-systems: particle system, particles
skeletal-animation: skeletal animation, animation blending, inverse kinematics, keyframes
cameras: cameras, camera control, projection matrix, view matrix
audio: audio, sound effects, music playback, mixing audio
asset-pipeline: asset loading, game assets, asset import, content pipeline
netcode: netcode, multiplayer networking, client-side prediction, server reconciliation, lag compensation, rollback netcode
matchmaking: matchmaking, lobbies
save-games: save games, savegames, saving progress, save files
anti-cheat: anti-cheat, cheating prevention, cheaters
level-design: level design, level editor, map editor, tile maps, tilemaps
procedural-generation: procedural generation, noise functions
frame-budget: frame budget, frame time budget
gpu-api: graphics api > vulkan, opengl, directx, metal, webgpu, webgl
vr: virtual reality, augmented reality, mixed reality > openxr
monetization: monetization, in-game purchases, ads
video-streaming: video streaming, live streaming, streaming video, adaptive bitrate > hls, dash, rtmp, webrtc
transcoding: transcoding, encoding video, video encoding > h.264, av1, ffmpeg
webrtc: webrtc, peer-to-peer media, stun and turn, signaling server
smart-contracts: smart contract, on-chain code > solidity, vyper
consensus-chain: proof of work, proof of stake, staking, mining
blocks-transactions: blocks and transactions, block structure, block headers, transaction pool, mempool
wallets: wallets, seed phrase, custody
gas: gas costs, gas optimization, transaction fees, gas fees
tokens-chain: token standards, fungible tokens, nft, erc-20, erc-721
reentrancy: reentrancy, re-entrancy
oracles: price oracles, off-chain data
layer-2: sidechains, state channels, zk rollups
bridges: cross-chain, cross-chain bridges, interoperability of chains
zero-knowledge: zero-knowledge proofs, zero knowledge, zk-snarks, zk proofs
defi: defi, decentralized finance, liquidity pools, automated market maker
dao: dao, on-chain governance
p2p: peer-to-peer, p2p network, peers and discovery
contract-upgrades: upgradeable contracts, proxy contracts
payments: payment provider, payment gateway, payment intents, card payments > stripe, paypal, adyen
refunds: refunds, partial refunds, returns of money
chargebacks: payment disputes, card disputes, disputed payments, dispute a payment
invoicing: invoicing, billing documents
subscriptions-billing: recurring billing, subscription billing, subscription plans, proration, metered billing, usage-based billing
reconciliation-finance: payment reconciliation, settlement, reconciling payments
ledger: ledger, double-entry, bookkeeping, journal entries
tax: tax, taxes, vat, sales tax
currency: currency, money amounts, exchange rates, rounding money
shopping-cart: shopping cart, cart, basket, checkout flow
inventory-stock: stock, stock levels, inventory levels, overselling, stock reservation
order-management: order management, order lifecycle, order states, order fulfilment, order fulfillment
pci: pci dss, card data, cardholder data
promotions: discounts, coupons, vouchers
flash-sale: flash sale, seckill
compiler: compiler passes, frontend and backend of a compiler, compiler pipeline
lexer: lexer, lexing, tokenizer for source, lexical analyser, scanner for tokens
parser: recursive descent, parser combinators, precedence climbing, parse tree, lalr
ast: ast, abstract syntax tree, syntax tree
semantic-analysis: semantic analysis, name resolution in programs, symbol table, scope analysis
intermediate-representation: intermediate representation, ir, ssa form, static single assignment, three-address code
code-gen: instruction selection, emit machine code
register-allocation: register allocation, spilling registers
compiler-optimizations: constant folding, loop unrolling, compiler optimizations, optimisation passes
type-inference: type inference, inferring types, hindley-milner
type-checking: type checker, static typing
garbage-collector-impl: implementing a garbage collector, tracing collector
repl: read eval print
language-server: language server, lsp, editor support, ide support
debug-info: debug symbols, debug info, debug information, dwarf
scientific: numerical methods, floating point, numerical stability, precision errors
linear-algebra: linear algebra, matrices, matrix multiplication
geo-spatial: geocoding, geofencing, geohash, map tiles, spatial queries
sorting: sorting, sort algorithms > quicksort, mergesort, heapsort
trees-ds: binary tree, binary search tree, balanced trees > red-black tree, avl tree, trie
hashmap: hash collisions, open addressing, separate chaining
graph-algorithms: graph algorithms, shortest path, graph traversal, breadth-first, depth-first > dijkstra
dynamic-programming: dynamic programming, memoized recursion
priority-queue: priority queue, binary heap
ring-buffer: ring buffer, circular buffer, cyclic buffer
linked-lists: linked list
cli-design: command design, subcommands, flags and arguments, command-line flags, option parsing > clap, cobra, click, argparse
exit-codes: exit codes, exit status, return codes
shell-completion: shell completion, tab completion
progress-output: progress bars, coloured output, terminal output
config-precedence: configuration precedence, layered configuration, order of precedence, defaults and overrides
config-validation: validating configuration, configuration schema, config validation
dynamic-config: dynamic configuration, runtime configuration changes, reload configuration, hot reloading configuration, config reload
multi-language: polyglot, several languages, multi-language
crawling: web scraping, scraping pages, web crawling
scheduling: distributed scheduling
workflow-engine: workflow definitions, durable workflows, process engine > camunda, cadence, step functions
approval-flows: approval workflow, approval flows, approval chain
file-storage: file storage, object storage, blob storage > s3, minio, gcs
resumable-uploads: resumable uploads, chunked upload, multipart upload, presigned url, signed urls
notification-channels: push email and sms, notification preferences
templates-email: email templates, message templates, notification templates
chat: chat, chat rooms, instant messaging, direct messages
collaborative-editing: collaborative editing, real-time collaboration, operational transformation, co-editing
calendar: recurring events, time zones and calendars, dst, daylight saving time
data-import: csv import, importing csv, excel import
reporting: report generation, pdf generation, export to csv
visualization: state diagram > PlantUML
guards: guard conditions
entry-exit-actions: entry and exit actions
hsm: superstates
parallel-states: parallel states, orthogonal regions
state-persistence: state persistence
event-driven-fsm: event-driven state machine
reactive: > Publisher, Subscriber
hot-cold: hot and cold streams
throttle-op: throttling operator
builder-pattern: builder pattern
newtype: newtype
strategy-pattern: strategy pattern
decorator: decorator pattern
factory: factory pattern
index-condition-pushdown: index condition pushdown
pipelining: pipelining, fewer round trips
isr: in-sync replicas
sequential-io: sequential writes, append-only writes
disk-space: growing a disk
process-management: process management > systemd, supervisor, pm2
compose: docker compose, compose file > docker-compose
daemonset: daemonsets
taints: taints, tolerations
rbac: > RoleBinding, ClusterRole, ServiceAccount
gc: > GOGC, GOMEMLIMIT, G1, ZGC, Shenandoah
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
attention: attention > Transformer
evaluation-llm: evaluation set, grading rubric
knowledge-base: knowledge base
authorization: > ABAC
security-review: security code review
debugging: > JTAG, SWD, gdb, lldb, delve
bus-protocols: I2C, SPI, I2C bus, SPI bus
mqtt: MQTT
volume: volumes, bind mounts
stream-redis: Redis Stream, XADD, XREADGROUP
`;
