/** How English headings and texts say a family in plain words, and families of how teams work: `family: words > kinds of it`. */
export const sayings = `
performance: slow, slowness
troubleshooting: goes wrong, go wrong, went wrong
common-errors: common errors, typical errors, frequent errors
style-guide: style, naming and formatting > prettier, eslint, rustfmt, gofmt, clippy, black, ruff, code formatting
naming: naming, names, naming conventions, naming things, choosing names
environments:  > development setup, dev setup, building from source
setup-dev: development environment setup, development environment, local development, development setup, dev setup > building from source
architecture: code map, code tour
code-of-conduct: code of conduct, conduct, community standards > contributor covenant, covenant
vulnerability-report: vulnerability reporting, reporting vulnerabilities, responsible disclosure, coordinated disclosure, security policy, disclosure, reporting security issues, report a vulnerability > security.md
choosing-issue: good first issue, first contribution
pull-requests: pull requests, pull request, merge requests, merge request, submitting a change, submitting changes
code-review: getting reviewed, reviewers > approval, approvals
commits: commits, commit messages, writing commits > conventional commits, commit conventions
release: cutting a release, publishing a version
versioning: version numbers > pinning versions, release tags
blameless: blameless, blameless culture, no blame, without blame, just culture > psychological safety
psychological-safety: psychological safety
action-items: action items, follow-up, follow-ups, following up, follow up, corrective actions, remediation items
trigger-criteria: trigger criteria, triggers
severity-levels: severity criteria, severity, severity levels > sev1, sev2
timeline: timeline, chronology, sequence of events, order of events
impact: impact, customer impact > blast radius
blast-radius: blast radius
root-cause: contributing factors > the five whys
knowledge-sharing: knowledge sharing, sharing knowledge, sharing
meeting: meetings, meeting > review meeting, retrospective meeting
mttd: time to detect, detection time
mttr: mttr, time to restore, time to recover, time to repair, restoration time
incident-comms: customer communication, status updates, stakeholder updates > status page, communication
status-page: status page, public status page
idempotency: exactly-once effects
conflict-resolution: conflict resolution, conflicts, conflict, resolving conflicts, conflict handling, concurrent edits > last-write-wins, crdt, vector clocks, last writer wins, last write wins, merge conflicts
merge-conflicts: merge conflicts
last-write-wins: last writer wins, last write wins
delta-sync: delta sync, incremental sync, partial sync > sync token
offline: offline, offline first, without a connection, without a network, no network, flight mode, airplane mode, disconnected
source-of-truth: source of truth, authoritative copy
local-db: local database, device database, on-device storage, local storage > sqlite, core data, realm
outbox: outbox, outbox table, outbox pattern, queueing changes
background-sync: background sync > workmanager, background fetch, background work, background tasks
attachments: attachments, large attachments > large files, photos, binary files
granularity: granularity, grain, level of detail
surrogate-keys: surrogate keys, surrogate key, artificial keys, generated keys > hash keys
dimensional: dimensional modelling, dimensional modeling, facts and dimensions, kimball > star schema, snowflake schema, fact tables, fact table, dimension tables
dimension-tables: dimension tables
fact-tables: fact tables, fact table
star-schema: star schema
snowflake-schema: snowflake schema, snowflake variant, snowflaking
scd: slowly changing dimensions, scd, tracking history, historical attributes > type 1, type 2, effective dates, expiry date of a row
incremental-load: incremental loads, incremental, incrementally, incremental models, incremental loading > high-water mark, watermark column
high-water-mark: high-water mark, watermark column
data-quality: data quality tests > uniqueness tests, not null tests
lineage: lineage, data lineage
query-optimization: fast queries
query-complexity: query complexity, cost limits, query cost, complexity limits > depth limits, query depth
query-depth: depth limits, query depth, maximum depth
n-plus-one: n+1, n+1 problem, n+1 queries > dataloader
authorization: who is allowed, who may, who can
propagating: propagation, propagating, bubbling up > question mark operator
custom-errors: custom error types, custom errors, error types, error enum, own error type, own error types, error hierarchy > thiserror, snafu
error-context: error context, adding context > anyhow, eyre
panic: panic, panics, panicking > unwrap, aborting
option-type: optional values, maybe type
nullability: nullability, nullable, non-null
mutations: mutations, mutation, write operations
subscriptions-graphql: subscriptions, subscription > live updates, real-time updates
schema-migration: changing the schema
network-model: pod network, pod networking, network model > calico, cilium, flannel, cni plugin, cni plugins, cni, container network interface, flat network
dns: name server, nameserver > coredns, route 53
k8s-service: kubernetes service > clusterip, nodeport, loadbalancer
tls-termination: tls termination, ssl termination, terminating tls
ingress: incoming traffic > httproute, gateway api
firewall: restricting traffic > default deny
grant-types: grant types, grants, grant, oauth flows, authorization grant > authorization code, client credentials, implicit grant
device-code: device flow, device code, device grant, device authorization
client-registration: client registration, registering a client, app registration
token-validation: token validation, verifying tokens, validating tokens, token verification > jwks, verify the signature
refresh-tokens: refresh token, refresh tokens, token refresh, refreshing tokens, renewing tokens > token rotation
token-rotation: token rotation
token-storage: token storage, storing tokens > keychain, keystore, httponly
scopes: scopes, scope, minimal scopes > consent screen
sign-out: sign-out, sign out, logout, log out, signing out, logging out > single sign-out, single logout
single-logout: single sign-out, single logout
terminology: terminology, roles and terms
identifiers: identifier, ids > primary keys
remote-state: state file, state storage
state-locking: state locking
outputs: outputs, output, return values
inputs: inputs, input, input variables, variables, arguments
sensitive: sensitive, sensitive values
static-analysis: static analysis, static checks > tflint, sonarqube, eslint, clippy, linters
integration-testing:  > terratest
testing: automated checks > asserting, assertions
refactoring:  > moved blocks
runbook: emergency procedure
lag: lag, consumer lag, falling behind, backlog
cost: price
configuration: tuning knobs
scalability: handling growth
accessibility:  > keyboard users
instructions: instructions, hints, help text, guidance
form-validation: validation, validating, validate, checking input > required fields
retention: retention
license:  > mit, apache 2.0, cla, dco
misconduct: misconduct, toxic behaviour, toxic behavior, toxicity, bad actors, harassment, bullying, abusive behaviour, abusive behavior, disruptive behaviour, disruptive behavior, trolling, negative behaviour, negative behavior, bad behaviour, bad behavior
`;
