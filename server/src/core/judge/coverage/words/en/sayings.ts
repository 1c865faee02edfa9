/** How English headings and texts say a family in plain words, and families of how teams work: `family: words > kinds of it`. */
export const sayings = `
troubleshooting: when it breaks, when it fails, if something fails, error messages explained, when nothing works, fixing common problems
common-errors: common errors, typical errors, frequent errors, error messages explained, usual mistakes
style-guide: style, code formatting, naming and formatting > prettier, eslint, rustfmt, gofmt, clippy, black, ruff
naming: naming, names, naming conventions, naming things, choosing names
environments: running it locally, run it locally, your machine, development setup, dev setup, getting the code, building from source
setup-dev: development environment setup, development environment, local development, running it locally, development setup, dev setup, building from source
architecture: code map, code tour, the moving parts
code-of-conduct: code of conduct, conduct, being kind, community standards > contributor covenant, covenant
vulnerability-report: vulnerability reporting, reporting vulnerabilities, responsible disclosure, coordinated disclosure, security policy, disclosure, reporting security issues, report a vulnerability, found a hole > security.md
choosing-issue: choosing an issue, finding an issue, picking an issue, good first issue, first contribution, where to start
pull-requests: pull requests, pull request, merge requests, merge request, sending a change, submitting a change, submitting changes
code-review: getting reviewed, reviewers, approval, approvals
commits: commits, commit messages, commit conventions, writing commits, conventional commits > conventional commits
release: cutting a release, getting it out, publishing a version
versioning: version numbers, pinning versions, release tags > semantic versioning
blameless: blameless, blameless culture, no blame, without blame, just culture, not pointing fingers, no finger pointing, psychological safety
action-items: action items, follow-up, follow-ups, following up, follow up, corrective actions, remediation items
trigger-criteria: trigger criteria, triggers, when to start, what counts as, severity criteria, severity, severity levels > sev1, sev2
timeline: timeline, chronology, sequence of events, what happened when, order of events
impact: impact, blast radius, who was affected, damage, effects on users, customer impact
root-cause: contributing factors, why it happened, what caused it, the five whys, five whys
knowledge-sharing: knowledge sharing, sharing knowledge, spreading the word, lessons shared, sharing
meeting: meetings, meeting, review meeting, retrospective meeting
mttd: mttd, time to detect, detection time
mttr: mttr, time to restore, time to recover, time to repair, restoration time
metrics-general: numbers we track, what we measure
incident-comms: communication, customer communication, telling customers, status page, status updates, stakeholder updates, keeping people informed
idempotency: safe to repeat, doing it twice, same request twice, exactly-once effects
conflict-resolution: conflict resolution, conflicts, conflict, resolving conflicts, merge conflicts, conflict handling, last writer wins, last write wins, who wins, concurrent edits > last-write-wins, crdt, vector clocks
delta-sync: delta sync, incremental sync, changes only, only what changed, what has changed, changed since, sync token, partial sync
offline: offline, offline first, without a connection, without a network, no network, flight mode, airplane mode, disconnected, no signal
source-of-truth: source of truth, holds the truth, the truth, authoritative copy
local-db: local database, device database, on-device storage, local storage > room, sqlite, core data, realm
outbox: outbox, outbox table, outbox pattern, queueing changes, queue of changes
background-sync: background sync, background work, background tasks > workmanager, background fetch
attachments: attachments, large attachments, large files, photos, binary files
granularity: granularity, grain, level of detail
surrogate-keys: surrogate keys, surrogate key, artificial keys, generated keys, hash keys
dimensional: dimensional modelling, dimensional modeling, facts and dimensions, fact tables, fact table, dimension tables, kimball > star schema, snowflake schema
star-schema: star schema
snowflake-schema: snowflake schema, snowflake variant, snowflaking
scd: slowly changing dimensions, scd, keeping history, tracking history, historical attributes > type 1, type 2
incremental-load: incremental loads, incremental, incrementally, incremental models, incremental loading, new rows only, high-water mark, watermark column
data-quality: trusting the numbers, trustworthy data, checks on data, data tests, data quality tests, uniqueness tests, not null tests
lineage: lineage, data lineage, provenance
query-optimization: making queries fast, fast queries, keeping queries cheap, cheap queries
query-complexity: query complexity, cost limits, depth limits, query cost, query depth, complexity limits
n-plus-one: n+1, n+1 problem, n+1 queries > dataloader
performance: making it fast, keeping it fast, staying fast, keeping it cheap, going faster, making it quick, slow pages > milliseconds
authorization: who is allowed, allowed to do, who may write
authentication: staying signed in, who are you, who you are
privacy: keeping it private
error-handling: when it fails, what went wrong, reporting problems, failing well
propagating: propagation, propagating, passing up, passing errors up, bubbling up, returning early, handing up, question mark operator
custom-errors: custom error types, custom errors, error types, error enum, own error type, own error types, error hierarchy > thiserror, snafu
error-context: error context, adding context, context to errors > anyhow, eyre
panic: panic, panics, panicking, aborting, unwrap
async: across tasks, in async code
option-type: optional values, maybe type
pagination: long lists, paging through, page by page, next page
nullability: nullability, nullable, non-null
mutations: mutations, mutation, changing data, write operations
subscriptions-graphql: subscriptions, subscription, live updates, real-time updates
schema-migration: changing the schema, evolving without versions, changing the messages, changing the format
network-model: pod network, flat network, pod networking, network model, cni plugin, cni plugins, cni, container network interface > calico, cilium, flannel
dns: name resolution, resolving names, coredns, names to addresses
service-discovery: stable names, finding each other, finding services
k8s-service: kubernetes service, services > clusterip, nodeport, loadbalancer
tls-termination: tls termination, ssl termination, tls ends, terminating tls
ingress: letting traffic in, traffic in, getting traffic in, incoming traffic > gateway api, httproute
firewall: restricting traffic, default deny
grant-types: grant types, grants, grant, oauth flows, picking a flow, choosing a flow
device-code: device flow, device code, device grant, device authorization
client-registration: client registration, registering the app, registering an app, registering a client, app registration
token-validation: token validation, checking a token, verifying tokens, validating tokens, token verification, verify the signature > jwks
refresh-tokens: refresh token, refresh tokens, token refresh, refreshing tokens, staying signed in, token rotation, renewing tokens
token-storage: token storage, storing tokens, where tokens live, keeping tokens safe > keychain, keystore, httponly
scopes: scopes, scope, asking for little, minimal scopes > consent screen
sign-out: sign-out, sign out, logout, log out, signing out, single sign-out, single logout, logging out, ending the session
terminology: terminology, roles and terms, who is who
remote-state: remote state, state backend, where state lives, state file, state storage
state-locking: state locking, locking, two applies
outputs: outputs, output, return values, what it returns, exports
inputs: inputs, input, input variables, variables, arguments
sensitive: sensitive, sensitive values, secret values
static-analysis: static analysis, static checks, linters > tflint, sonarqube, eslint, clippy
integration-testing: with real services > terratest
testing: checking it works, proving it works, asserting, assertions, asserting failures, automated checks
drift-detection: drift detection, configuration drift, drift
refactoring: moved blocks, moving code, renaming without destroying
disaster-recovery: losing everything, total loss, starting from nothing, region is gone, worst case
runbook: step by step, playbook, emergency procedure
backpressure: slowing producers down, keeping up, pausing the source
lag: lag, consumer lag, falling behind, being behind, backlog, how far behind
backup: taking copies
monitoring: what to watch, watching it, how we know
cost: what it costs, price, paying for it, dollars a month
security: keeping it safe, keeping it secure, keeping attackers out, staying safe
secrets: keeping secrets, where passwords live
configuration: switches, tuning knobs, all the settings
deployment: getting it live, putting it live, getting to production, bringing it live
rollback: undoing a release, taking it back, way back
scalability: more users, growing, handling growth, more traffic
high-availability: staying up, surviving an outage
accessibility: for everyone, keyboard users
instructions: instructions, hints, help text, guidance
form-validation: validation, validating, validate, when to check, required fields, checking input
retention: retention, keeping old data, deleting old data
training: learning it, teaching people
contributing: helping out, sending changes, taking part
license:  > mit, apache 2.0, cla, dco
`;
