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
`;
