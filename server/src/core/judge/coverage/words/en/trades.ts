/** Families of English words of single trades, and how their headings say them plainly: `family: words > kinds of it`. */
export const trades = `
motivation: motivation, why bother, why at all, why it pays, reasons, rationale, what we gain
when-to-use: when to use, when it pays, suitability
naming: key naming, naming scheme, good names
monitoring: what to measure, graphs we watch
code-signing: code signing, certificates and profiles, provisioning profiles, signing identities, signing certificates, notarization, keystores
beta-testing: beta, beta testing, beta testers, testers, early access, test builds, internal testing > testflight, firebase app distribution
app-store: app store, store, store submission, app review, store listing, google play, store review
rejection: rejection, rejections, rejected, refused by review, appeals
phased-rollout: phased rollout, phased release, staged rollout, gradual rollout, releasing slowly, percentage rollout
crash-reporting: crash reporting, crashes, crash reports, crash analytics, crash-free > crashlytics, sentry, bugsnag
hotfix: hotfix, hotfixes, emergencies, emergency fix, emergency release, urgent fixes, expedited review, quick fix, emergency changes
optimistic-locking: optimistic concurrency, optimistic concurrency control, optimistic locking, expected version, version it expects, lost updates, lost update, version check, etag, compare and set
projections: projections, projection, read models, read model, read side, views for reading, materialized views
snapshots: snapshot, snapshots, long histories, long streams
event-versioning: event versioning, upcasting, upcaster, changing events, versions of events, new shape, old events
gdpr: gdpr, right to erasure, forgetting people, deleting personal data, data subject requests, personal data, crypto shredding
stampede: stampede, cache stampede, thundering herd, dogpile, stampedes, rebuild the value
cache-aside: cache-aside, cache aside, lazy caching
read-through: read-through, read through
write-through: write-through, write through
write-behind: write-behind, write behind, write-back, write back
native-extensions: native extensions, native extension, compiled extensions, compiled parts, native code, c extensions, binary wheels, extension modules, compiled code > cibuildwheel, manylinux
lock-files: lock files, lock file, lockfile, lockfiles, exact versions, pinning, pinned versions
version-ranges: version ranges, version constraints, version specifiers
sdist: sdist, source distribution, source archive, source archives, source package
entry-points: entry points, entry point, console scripts, command entry
type-hints: type hints, type information, type annotations, annotations, typing, type stubs, stubs > mypy, pyright
version-matrix: across versions, several versions, multiple versions, version matrix, test matrix, many versions > tox, nox
publishing: publishing, publish, uploading a release > pypi, npm registry, crates.io, maven central
persistence-redis: rdb, aof, append-only file
app-size: app size, binary size, bundle size, download size, size reduction, smaller binary, making it smaller
deep-links: deep links, deep linking, universal links, app links
permissions-os: runtime permissions, asking for permission, permission prompts
state-restoration: state restoration, process death
loading-states: loading states, loading, skeletons, spinners, empty states, while it loads
error-states: error states, error boundaries
optimistic-ui: optimistic updates, optimistic ui
data-fetching: data fetching, fetching data, getting data > react query, swr, apollo
keyboard: keyboard, keyboard navigation, without a mouse, tab order, focus order, shortcuts
focus: focus, focus management, focus trap
screen-readers: screen reader, screen readers, reading aloud, assistive technology > nvda, voiceover, jaws, talkback
aria: aria, roles and states, landmarks, live regions
ssr: server-side rendering, ssr, hydration > next.js, nuxt
bundling: bundling, bundle, tree shaking, code splitting > vite, webpack, rollup, esbuild
seo: search engine optimization, being found, meta tags, structured data
ab-testing: a/b tests, a/b testing, ab testing, ab tests, split tests, split testing, online experiments, controlled experiments, trying two versions > experiments, sample size
hypothesis: hypothesis, hypotheses, what we expect
sample-size: sample size, how many users, statistical power, power analysis
bias: bias, fairness, biased, fair
labelling: labelling, labeling, annotation, annotators, ground truth, labelled data
train-test-split: train test split, holdout, held-out data, splitting the data, cross-validation
overfitting: overfitting, regularization, regularisation, early stopping, dropout
feature-store: feature store, online features
model-monitoring: model monitoring, watching the model, drift in production
hallucination: hallucination, hallucinations, made-up answers, making things up, groundedness, faithfulness
chunking: chunking, splitting documents, chunks, chunk size
guardrails: guardrails, guard rails, safety filters, content moderation, prompt injection
context-window: context window, context length, token limits, token budget
on-boarding: onboarding, first day, first week, new joiners, new people
decision-records: decision records, architecture decision records, adr, adrs, writing decisions down, why we decided
rfc: rfcs, proposals, design documents, design docs, proposing a change
communication: communication, how we talk, channels we use, asking for help
mentoring: mentoring, pairing, pair programming, mentors
estimation: guessing how long
quota: fair use, limits per customer
webhooks: webhook, callbacks, calling back
versioned-api: api versioning, versioned endpoints, breaking nobody
partial-failure: partial failure, partial failures, half done
request-tracing: correlation ids, request ids, following a request, correlation id
connection-handling: connections, connection handling, reconnecting, reconnection, keepalive, connection management
presence: presence, who is online, online status
fan-out: fan-out, broadcasting, sending to many
message-format: message format, payload format, envelope
ordering: ordering, order of messages, sequence numbers
calibration: calibration, calibrating, adjusting the readings
power: power, battery, power consumption, battery life, power supply, deep sleep, saving power
firmware-update: firmware updates, over-the-air updates, ota, ota updates
safety: safety, staying safe, hazards, protective equipment, warnings
maintenance: maintenance, upkeep, looking after it
feedback: feedback, one-on-ones, performance reviews
change-management: change management, change requests, approvals, change windows
access-reviews: access reviews, joiners and leavers, offboarding, recertification
encryption-at-rest: encryption at rest, encrypted at rest, disk encryption, encrypted storage, encrypting stored data
region-failover: regional failover, another region, second region, multi-region
cold-start: cold start, cold starts, start-up time, warm-up time
connection-limits: connection limits, too many connections, max connections
locking-db: row locks, lock contention, blocking queries, waiting for locks
`;
