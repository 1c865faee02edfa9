/** Families of English words on single crafts: games, media, chains, commerce: `family: words > kinds of it`. */
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
consensus-chain:  > proof of work, proof of stake, staking, mining
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
layer-2:  > sidechains, state channels, zk rollups
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
payments:  > stripe, paypal, adyen, payment provider, payment gateway, payment intents, card payments
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
promotions:  > discounts, coupons, vouchers
discounts: discounts
coupons: coupons, vouchers
flash-sale: flash sale, seckill
`;
