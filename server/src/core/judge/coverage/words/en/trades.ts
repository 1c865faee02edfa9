/** Families of English words of single trades, and how their headings say them plainly: `family: words > kinds of it`. */
export const trades = `
motivation: motivation, reasons, rationale
when-to-use: when to use, when should I use, when should you use, when should we use, when would you use, when do I use, when do you use, when do we use, when you should use, suitability
naming: key naming, naming scheme
code-signing: code signing, signing identities > provisioning profiles, signing certificates, notarization, keystores
notarization: notarization
signing-certificates: signing certificates
provisioning-profiles: provisioning profiles
beta-testing: beta, beta testing, beta testers, testers, early access, test builds, internal testing > testflight, firebase app distribution
app-store: app store, store submission, store listing, google play > app review, store review
rejection: rejection, rejections, rejected > appeals
appeals: appeals
phased-rollout: phased rollout, phased release, staged rollout, gradual rollout, percentage rollout
crash-reporting: crash reporting, crashes, crash reports, crash analytics > crashlytics, sentry, bugsnag, crash-free
crash-rate: crash-free
hotfix: hotfixes, emergency fix, emergency release, urgent fixes, emergency changes > expedited review
optimistic-locking: optimistic concurrency, optimistic concurrency control, optimistic locking, expected version, version check > lost updates, lost update, etag, compare and set
lost-updates: lost updates, lost update
projections: projections, projection, read models, read model, read side, views for reading > materialized views
snapshots: snapshot, snapshots
event-versioning: event versioning, upcasting, upcaster
gdpr: gdpr > right to erasure, data subject requests, crypto shredding
crypto-shredding: crypto shredding
data-subject-requests: data subject requests
cache-stampede: stampede, stampedes
cache-aside: cache-aside, cache aside, lazy caching
read-through: read-through, read through
write-through: write-through, write through
write-behind: write-behind, write behind, write-back, write back
native-extensions: native extensions, native extension, compiled extensions, native code, c extensions, extension modules, compiled code > cibuildwheel, manylinux, binary wheels
lock-files: lock files, lock file, lockfile, lockfiles, pinning, pinned versions
version-ranges: version ranges, version constraints, version specifiers
sdist: sdist, source distribution, source archive, source archives, source package
entry-points: entry points, entry point, console scripts
type-hints: type hints, type information, type annotations > type stubs
version-matrix: several versions, multiple versions, version matrix, test matrix > tox, nox
publishing: publishing, publish, uploading a release > pypi, npm registry, crates.io, maven central
persistence-redis:  > rdb, aof, append-only file
rdb: rdb, rdb snapshots
aof: aof, append-only file, append-only files
app-size: app size, binary size, bundle size, download size, size reduction
deep-links: deep links, deep linking, universal links, app links
permissions-os: runtime permissions, permission prompts
state-restoration: state restoration, process death
loading-states: loading states, loading > skeletons, spinners
empty-states: empty states
error-states: error states > error boundaries
optimistic-ui: optimistic updates, optimistic ui
data-fetching: fetching data > apollo
keyboard: keyboard, keyboard navigation, keyboard users > tab order, focus order
focus-order: tab order, focus order
focus: focus, focus management > focus trap
focus-trap: focus trap
screen-readers: screen reader, screen readers, screen reader support > nvda, voiceover, jaws, talkback, assistive technology
aria: aria, roles and states > landmarks, live regions
live-regions: live regions
landmarks: landmarks
ssr: server-side rendering, ssr > hydration, next.js, nuxt
bundling: bundling, bundle > vite, webpack, rollup, esbuild, tree shaking, code splitting
ab-testing: a/b tests, a/b testing, ab testing, ab tests, split tests, split testing, online experiments, controlled experiments > experiments, sample size
hypothesis: hypothesis, hypotheses
sample-size: sample size, statistical power, power analysis
bias: bias, fairness
labelling: labelling, labeling, annotation, ground truth, labelled data > annotators
train-test-split: train test split, holdout, held-out data, splitting the data
cross-validation: cross-validation
overfitting: overfitting > regularization, regularisation, early stopping, dropout
feature-store: feature store > online features
feature-serving: online features
model-monitoring: model monitoring
hallucination: hallucination, hallucinations > groundedness, faithfulness
faithfulness: groundedness, faithfulness
chunking: chunking, splitting documents, chunks > chunk size
chunk-size: chunk size
guardrails: guardrails, guard rails, safety filters > prompt injection, content moderation
content-moderation: content moderation
context-window: context window, context length, token limits > token budget
on-boarding: onboarding, first day, first week, new joiners
decision-records: decision records, architecture decision records, adr, adrs
rfc: rfcs, proposals, design documents, design docs
communication: communication
mentoring: mentoring, mentors
pair-programming: pairing, pair programming
quota: limits per customer
api-versioning: versioned endpoints
partial-failure: partial failure, partial failures
request-tracing: correlation ids, request ids, correlation id
connection-handling: connections, connection handling, connection management > reconnecting, reconnection, keepalive
reconnection: reconnecting, reconnection
presence: presence, online status
fan-out:  > broadcasting
message-format: message format, payload format, envelope
ordering: ordering, order of messages, order of events, delivery order > sequence numbers
calibration: calibration, calibrating
power: power, power consumption > deep sleep, battery, battery life, power supply
firmware-update: firmware updates, over-the-air updates, ota, ota updates
safety: safety, hazards, warnings > protective equipment
protective-equipment: protective equipment
maintenance: maintenance, upkeep
feedback: feedback > one-on-ones, performance reviews
performance-reviews: performance reviews
one-on-ones: one-on-ones
change-management: change management, approvals > change requests, change windows
access-review: recertification > offboarding, joiners and leavers
encryption-at-rest: encryption at rest, encrypt the database, database encryption, stored data, encrypted at rest, encrypted storage, encrypting stored data > disk encryption
disk-encryption: disk encryption
region-failover: regional failover
cold-start: cold start, cold starts, start-up time, warm-up time
connection-limits: connection limits, limit_conn, max_conn, max_conns, max_connections, maxconn, too many connections, max connections
locking-db: blocking queries > lock contention
row-locks: row locks
`;
