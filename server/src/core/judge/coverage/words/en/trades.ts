/** Families of English words of single trades, and how their headings say them plainly: `family: words > kinds of it`. */
export const trades = `
motivation: motivation, reasons, rationale
when-to-use: when to use, suitability
naming: key naming, naming scheme
code-signing: code signing, provisioning profiles, signing identities, signing certificates, notarization, keystores
beta-testing: beta, beta testing, beta testers, testers, early access, test builds, internal testing > testflight, firebase app distribution
app-store: app store, store, store submission, app review, store listing, google play, store review
rejection: rejection, rejections, rejected, appeals
phased-rollout: phased rollout, phased release, staged rollout, gradual rollout, percentage rollout
crash-reporting: crash reporting, crashes, crash reports, crash analytics, crash-free > crashlytics, sentry, bugsnag
hotfix: hotfixes, emergencies, emergency fix, emergency release, urgent fixes, expedited review, emergency changes
optimistic-locking: optimistic concurrency, optimistic concurrency control, optimistic locking, expected version, lost updates, lost update, version check, etag, compare and set
projections: projections, projection, read models, read model, read side, views for reading, materialized views
snapshots: snapshot, snapshots
event-versioning: event versioning, upcasting, upcaster
gdpr: gdpr, right to erasure, data subject requests, personal data, crypto shredding
cache-stampede: stampede, stampedes
cache-aside: cache-aside, cache aside, lazy caching
read-through: read-through, read through
write-through: write-through, write through
write-behind: write-behind, write behind, write-back, write back
native-extensions: native extensions, native extension, compiled extensions, native code, c extensions, binary wheels, extension modules, compiled code > cibuildwheel, manylinux
lock-files: lock files, lock file, lockfile, lockfiles, pinning, pinned versions
version-ranges: version ranges, version constraints, version specifiers
sdist: sdist, source distribution, source archive, source archives, source package
entry-points: entry points, entry point, console scripts
type-hints: type hints, type information, type annotations, annotations, type stubs, stubs
version-matrix: several versions, multiple versions, version matrix, test matrix > tox, nox
publishing: publishing, publish, uploading a release > pypi, npm registry, crates.io, maven central
persistence-redis:  > rdb, aof, append-only file
rdb: rdb, rdb snapshots
aof: aof, append-only file, append-only files
app-size: app size, binary size, bundle size, download size, size reduction
deep-links: deep links, deep linking, universal links, app links
permissions-os: runtime permissions, permission prompts
state-restoration: state restoration, process death
loading-states: loading states, loading, skeletons, spinners, empty states
error-states: error states, error boundaries
optimistic-ui: optimistic updates, optimistic ui
data-fetching: fetching data > apollo
keyboard: keyboard, keyboard navigation, tab order, focus order
focus: focus, focus management, focus trap
screen-readers: screen reader, screen readers, assistive technology > nvda, voiceover, jaws, talkback
aria: aria, roles and states, landmarks, live regions
ssr: server-side rendering, ssr > hydration, next.js, nuxt
bundling: bundling, bundle, code splitting > vite, webpack, rollup, esbuild, tree shaking
ab-testing: a/b tests, a/b testing, ab testing, ab tests, split tests, split testing, online experiments, controlled experiments > experiments, sample size
hypothesis: hypothesis, hypotheses
sample-size: sample size, statistical power, power analysis
bias: bias, fairness
labelling: labelling, labeling, annotation, annotators, ground truth, labelled data
train-test-split: train test split, holdout, held-out data, splitting the data, cross-validation
overfitting: overfitting, regularization, regularisation, early stopping, dropout
feature-store: feature store, online features
model-monitoring: model monitoring
hallucination: hallucination, hallucinations, groundedness, faithfulness
chunking: chunking, splitting documents, chunks, chunk size
guardrails: guardrails, guard rails, safety filters, content moderation > prompt injection
context-window: context window, context length, token limits, token budget
on-boarding: onboarding, first day, first week, new joiners
decision-records: decision records, architecture decision records, adr, adrs
rfc: rfcs, proposals, design documents, design docs
communication: communication
mentoring: mentoring, pairing, pair programming, mentors
quota: limits per customer
api-versioning: versioned endpoints
partial-failure: partial failure, partial failures
request-tracing: correlation ids, request ids, correlation id
connection-handling: connections, connection handling, reconnecting, reconnection, keepalive, connection management
presence: presence, online status
fan-out: broadcasting
message-format: message format, payload format, envelope
ordering: ordering, order of messages, sequence numbers
calibration: calibration, calibrating
power: power, battery, power consumption, battery life, power supply, deep sleep
firmware-update: firmware updates, over-the-air updates, ota, ota updates
safety: safety, hazards, protective equipment, warnings
maintenance: maintenance, upkeep
feedback: feedback, one-on-ones, performance reviews
change-management: change management, change requests, approvals, change windows
access-review: joiners and leavers, recertification > offboarding
encryption-at-rest: encryption at rest, encrypt the database, database encryption, stored data, encrypted at rest, disk encryption, encrypted storage, encrypting stored data
region-failover: regional failover > second region, multi-region
cold-start: cold start, cold starts, start-up time, warm-up time
connection-limits: connection limits, too many connections, max connections
locking-db: row locks, blocking queries > lock contention
`;
