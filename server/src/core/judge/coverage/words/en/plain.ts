/** Families of English words on what headings say plainly: `family: words > kinds of it`. */
export const plain = `
registry: service registry, registering services, naming service > consul, eureka, nacos
backup-dr: backup and disaster recovery
prefix-index: prefix index
clustered-index: clustered index, clustering key, index-organized table
leftmost-prefix: leftmost prefix, leftmost prefix rule, index column order, column order in an index
parameters: server parameters, database parameters, parameter tuning, configuration parameters
broker: broker node, broker cluster
producer-confirm: publisher confirms, publisher confirm, confirm mode, waitforconfirms, producer acknowledgements, producer acks
consumer-ack: consumer acknowledgement, consumer acks, manual ack, manual acknowledgement, commit after processing
message-model: messaging model, delivery model
frontend-monitoring: frontend monitoring, front-end monitoring, browser monitoring, client-side monitoring
missing: missing, lost, incomplete
scaffolding: scaffolding, project skeleton, initializing the project, project initialization, starter template, project template, boilerplate code, boilerplate > cookiecutter, yeoman
npm-publishing: publishing to npm > npm registry, private registry, private npm
liveness: liveness probe, liveness check
readiness: readiness, readiness probe, readiness check
startup-probe: startup probe, slow-starting containers
concurrent-hashmap: concurrent map, concurrent hash map, concurrent dictionary, sharded map
troubleshooting: what can go wrong, when it breaks, something breaks, something is wrong, fixing problems
debugging: finding bugs, hunting bugs, tracking down bugs
monitoring: what to watch, what we watch, things to watch, keeping an eye on
performance: speed and size, how fast it is, slow and fast
cost: what it costs, how much it costs, cost of running, running costs
capacity: how much it can take, how many users fit, room to grow
getting-started: start here first, five minutes, first run, ten-minute start
prerequisites: what you should know, before you start
installation: putting it on a machine, install it
usage: working with it, day to day use
architecture: how it fits together, how the parts fit, how everything fits together
background: why this exists, how we got here, where we come from
comparison: how it compares, compared with others
selection: which one to take, when to pick what, which of the two, which of the three, which of them, which of these
deployment: putting it live, shipping it, bringing it live
rollback: back out, back-out plan
backup: copies kept, keeping copies, safety copies
restore: bringing data back, getting data back, getting it back, restore from backup
failover: taking over, standby takes over
replication: keeping copies in step, copies on other machines
load-balancing: spreading load, sharing the load, spreading traffic, distributing requests
scalability: growing with load, coping with growth
cache: keeping answers, remembering answers
rate-limiting: too many calls, slowing callers down, limiting callers
retry: trying once more
timeout: how long to wait
idempotency: doing it twice, sent twice, same request twice, safe to repeat
error-handling: when calls fail, coping with errors
validation: checking what comes in, checking requests
input-validation: untrusted input, never trust input
authentication: who is calling, signing people in
authorization: who may do what, what people may do
encryption: scrambling data, unreadable to others
audit: keeping a record, record of actions
testing: proving it works, making sure it works
documentation: writing it down, keeping notes
code-review: second pair of eyes, looking at each other's code
version-control: keeping history of code
dependencies: code of others, what we depend on
configuration: adjusting settings, what can be set
logging: what is written down, writing log lines
alerting: waking somebody, wake-up calls, who is called
incident: when it is on fire, things on fire, service is down
postmortem: what we learned, learning from outages
on-boarding: new people, newcomers, joining the team, new contributors, first-time contributors, welcoming, feel welcome
deprecation: taking it away, switching off old versions
migration: moving over, moving from old to new, leaving the old system
data-retention: how long data is kept, how long we keep data, throwing data away
data-quality: trusting data, can we trust the data, bad data, dirty data
lineage: where data comes from, where the data came from
offline: without internet, no internet, offline support, working offline
accessibility: for everybody, people with disabilities, disabled users
internationalization: in other languages, more than one language
theming: look of the app, changing the look
memory-leak: memory that never comes back, memory keeps growing
concurrency: many things at once
deadlock: waiting for each other, both wait
race-conditions: two writers
consensus: nodes agree, agreeing on a value
sharding-key: how to split data
network-partition: nodes cannot reach each other, cut off nodes
functions: functions, function
correlation: correlation, correlating
boundaries: boundary, boundaries
creating: creating, create, creation
updating: updating, update
starting: startup
stopping: stopping
forwarding: forwarding, forward
generating: generating, generation
splitting: splitting
files: files
attributes: attributes
nodes: nodes
pointers: pointers
arrays: arrays
expressions: expressions
traversal: traversal, traversing
semantics: semantics
rewriting: rewriting
registration: registering
activation: activation, enabling
querying: lookup
conversion: conversion
calling: calling, invocation
flashing: flashing
store-forward: store and forward
no-effect: without effect, no effect, takes no effect, has no effect, not taking effect
defaults: defaults, default values, default value, default behaviour, default settings
locating: locating
overfitting: overfit
augmentation: data augmentation
hallucination: making things up
streaming-output: streaming responses
resource-release: releasing resources, closing resources
message-replay: replay, replaying, reprocessing, resetting offsets, offset reset
key-naming: choosing keys, choosing a key, choice of key
cardinality: number of series, bounded labels, limiting labels
contributing: sending a patch, submitting upstream, upstreaming, contributing upstream
audit: who changed what
ci-cd: in the pipeline, in ci, on every pull request, on every merge request
triage: first minutes, assessing the impact, initial assessment
expiry: expiry, expiration, expiring > exp
requeue: requeue, requeueing, put back in the queue, returned to the queue
leader-election: single leader, one leader, who leads, who is the leader > advisory lock
backpressure: bottleneck operator
checklist: sign-off, launch list, go-live list, pre-flight list
faq: frequently asked
troubleshooting: misbehaves, usual failures, common trouble, usual trouble, typical problems, typical errors, frequent problems, frequent errors, recurring problems
edge-cases: unusual cases, special situations, rare cases, unusual situations
stuck-jobs: stuck jobs, stuck job, orphaned jobs, abandoned jobs
idle-timeout: inactivity timeout, inactivity, idle sessions
revocation: revocation, revoking, revoke, withdrawing access
model-decay: model decay, performance decay, quality decay, staleness of models
resource-usage: resource usage, resource utilization
regression-guard: regression prevention, preventing regressions
provisioning-profile: provisioning > provisioning profiles, provisioning profile
http-status: status codes, http status codes, response codes
`;
