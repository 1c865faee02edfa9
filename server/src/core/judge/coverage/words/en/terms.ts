/** Families of single terms of the trade, as dictionaries pair them with their translations: `family: words`. */
export const terms = `
range: range, ranges
primary-node: primary node, master node, master
replica-node: replica node, slave node, slave
leader-node: leader, leaders, leader node
follower-node: follower, followers, follower node
field: field, fields
token-word: token, tokens
headers: header, headers > request headers, response headers
response-headers: response headers
request-headers: request headers
request-body: request body, body, payload
request-word: request, requests
response-word: response, responses
client-side: client, clients, client side > caller, callers
server-side: server side
port: port, ports
host: host, hosts, host machine
mount: mount, mounting, mounts
commit-word: commit, committing
rebase: rebase, rebasing
cluster: cluster, clusters
epoch: epoch
subscription-word: subscribe, subscription, subscriptions
artifact: artifact, artifacts, build output
variable: variable, variables
constant: constant, constants
polymorphism: polymorphism
string: string, strings
integer: integer, integers
float: float, floating point, floats > precision errors
struct: struct, structs
loop: loop, loops
recursion: recursion, recursive
interrupt: interrupt, interrupts
file-system: file system, filesystem
join-query: join, joins, table joins, joining tables > join algorithms, join strategies
constraint: constraint, constraints
unique: unique, uniqueness
reconcile: reconcile, reconciliation, reconciling
breakpoint: breakpoint, breakpoints
enable: enable, enabling, turn on, turning on, switch on, switching on
disable: disable, disabling, turn off, turning off, switch off, switching off, deactivate, deactivating, deactivation, opting out
precedence: precedence, priority, priorities, order of precedence
walkthrough: walk-through, walk through, end-to-end example, end to end example, complete example, full example
master-election: leader election, electing a leader, choosing a new leader
hydration-mismatch: hydration mismatch, hydration errors
admins: admin, admins, administrator, administrators
weighting: weighting, weighted
thanks: thanks, thank you, saying thanks
no-reply: no reply, no answer, no response, unanswered
etiquette: etiquette, politeness, courtesy, manners
formula: formula, formulas, equation, derivation
littles-law: little's law, little law
reuse: reuse, reusing, reusability
causes: causes, reasons why, cause
upstream-word: upstream
downstream-word: downstream
object-pool: object reuse, object pool, object pooling
buffer-reuse: reusing buffers, buffer pool, pooled buffers
fork-join: fork-join, divide and conquer
lock-striping: lock striping, striped locks
lock-splitting: lock splitting
timing-wheel: timing wheel
cpu-bound: CPU-bound work, cpu-intensive work
wakers: waker
task-states: task states
module-composition: composing modules, module composition
batch-size: batch size
media-types: media types, content type
sorting-parameters: sort order, sort parameters
context-map: context map, context mapping
three-tier: three-tier, n-tier
code-ownership: code ownership
team-topologies: team topologies
cohesion: cohesion
architecture-diagrams: architecture diagrams > c4 model, context diagram, container diagram
frame-header: header layout, frame header
image-formats: image formats, picture formats, image file formats > jpeg, png, webp, avif, svg, gif
dead-reckoning: dead reckoning, extrapolation of motion, motion extrapolation, extrapolating positions
skip-links: skip links, skip link, skip to content, skip navigation
resource-quotas: resource quotas, namespace quotas, limiting what a namespace may use > ResourceQuota, LimitRange
broadcast-joins: broadcast joins, broadcast join, map-side join, replicated join
app-signing: app signing, signing the app, signing builds, code signing of apps > keystores, provisioning profiles
dropout: dropout, dropout layers, randomly dropping units
batch-norm: batch normalization, batch norm, normalizing activations > layer normalization
few-shot: few-shot prompting, few-shot examples, in-context learning, examples in the prompt
speculative-decoding: speculative decoding, speculative sampling, draft model
normal-mapping: normal mapping, normal maps, bump mapping, bump maps > tangent space
pbr: physically based rendering, physically based shading, physically based materials > metallic roughness, microfacets
bit-depth: bit depth, sample depth, bits per sample
dithering: dithering, dither noise > noise shaping
reverb: reverb, reverberation, room simulation > convolution reverb
bitrate: bitrate, bit rate, bitrate ladder > constant bitrate, variable bitrate
map-tiles: raster tiles, vector tiles, tile server > mbtiles
point-clouds: point clouds, point cloud, lidar scans
slam: slam, simultaneous localization and mapping, mapping while localizing > loop closure
spi: spi bus, serial peripheral interface > chip select
priority-inversion: priority inversion, priority inheritance > priority ceiling
stack-overflow: stack overflow, stack overflows, stack exhaustion, running out of stack > stack canaries
kyc: kyc, know your customer, identity verification of customers > customer due diligence
proration: proration, prorating, prorated charges, mid-cycle plan changes
dunning: dunning, failed payment recovery, retrying failed payments, payment reminders
order-matching: order matching, matching engine, matching orders > order book, price-time priority
risk-limits: risk limits, position limits, pre-trade checks, exposure limits
market-data: market data, price feeds, market feeds, quotes and trades > tick data
search-relevance: search relevance, relevance tuning, relevance of results, ranking of results, result ranking
fuzzy-matching: fuzzy matching, fuzzy search, typo tolerance, approximate matching > edit distance, levenshtein
crawling: crawling, crawler, crawlers, spidering > crawl budget
robots-file: robots.txt, crawl rules, crawler directives
canonical-urls: canonical urls, canonical links, canonical tags, duplicate pages
cookie-banners: cookie banners, cookie banner, cookie consent, cookie notice
email-deliverability: email deliverability, reaching the inbox, landing in spam, sender reputation > dkim, dmarc, spf records
nat-traversal: stun, stun server > turn server
sfu: sfu, selective forwarding unit, media server > simulcast
indexeddb: indexeddb, browser database, client-side database
virtual-nodes: virtual nodes, vnodes, tokens per node
tries: prefix tree, prefix trees > radix tree
heap-structure: binary heap, binary heaps, priority queue, priority queues > heapify
spanning-trees: minimum spanning tree, spanning trees > kruskal, prim
max-flow: max flow, maximum flow > ford-fulkerson, min cut
string-matching: string matching, substring search, pattern matching in text > knuth-morris-pratt, boyer-moore, rabin-karp
ssa-form: ssa, static single assignment, ssa form > phi nodes
inodes: inodes, inode, index nodes, file metadata blocks
nfs: nfs, network file system, network shares, exported directories > nfsv4
thin-provisioning: thin provisioning, thin volumes, overcommitted storage
live-migration: live migration, moving running machines, migrating running guests
gpu-passthrough: gpu passthrough, device passthrough, pci passthrough > vfio
systemd-units: systemd units, unit files, systemd services, service units
cron-jobs: cron jobs, cron job, crontab, crontab entries
firewall-rules: firewall rules, packet filter rules, opening ports > iptables, nftables, firewalld, ufw
bare-metal: bare metal provisioning, provisioning bare metal, network boot, booting over the network, pxe, pxe boot
out-of-band: out-of-band management, ipmi, baseboard management controller, remote consoles > redfish, idrac
break-glass: break-glass access
honeypots: honeypots, honeypot, decoy systems, decoys > honeytokens, canary tokens
custody: chain of custody, custody of evidence, preserving evidence, evidence handling
event-storming: event storming, eventstorming, discovering domain events
solid-principles: solid principles > single responsibility, open-closed principle, liskov substitution, interface segregation
`;
