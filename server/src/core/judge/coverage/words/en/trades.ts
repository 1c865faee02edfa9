/** Families of English words of single trades, and how their headings say them plainly: `family: words > kinds of it`. */
export const trades = `
motivation: motivation, why bother, why at all, why we do it, why it pays, reasons, rationale, what it buys us, what we gain
when-to-use: when to use, when not to use, when it pays, when to reach for it, is it for you, do you need it, suitability, when it makes sense
naming: how keys are called, how things are called, what things are called, key naming, naming scheme, good names
monitoring: what we look at, what to look at, what we keep an eye on, what to measure, graphs we watch
code-signing: code signing, certificates and profiles, provisioning profiles, signing identities, signing certificates, notarization, keystores
beta-testing: beta, beta testing, beta testers, testers, early access, test builds, internal testing > testflight, firebase app distribution
app-store: app store, store, store submission, app review, going to the store, store listing, google play, store review
rejection: rejection, rejections, rejected, refused by review, appeals
phased-rollout: phased rollout, phased release, staged rollout, gradual rollout, letting it out slowly, releasing slowly, percentage rollout
crash-reporting: crash reporting, crashes, crash reports, crash analytics, crash-free > crashlytics, sentry, bugsnag
hotfix: hotfix, hotfixes, emergencies, emergency fix, emergency release, urgent fixes, expedited review, quick fix, emergency changes
optimistic-locking: optimistic concurrency, optimistic concurrency control, optimistic locking, two writers at once, expected version, version it expects, lost updates, lost update, version check, etag, compare and set
projections: projections, projection, read models, read model, read side, views for reading, materialized views
snapshots: snapshot, snapshots, long histories, long streams
event-versioning: event versioning, upcasting, upcaster, when the shape changes, changing events, versions of events, new shape, old events
gdpr: gdpr, right to erasure, right to be forgotten, forgetting people, deleting personal data, data subject requests, personal data, crypto shredding
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
publishing: publishing, publish, uploading a release, getting it onto the registry > pypi, npm registry, crates.io, maven central
persistence-redis: rdb, aof, append-only file
app-size: app size, binary size, bundle size, download size, size reduction, smaller binary, making it smaller
deep-links: deep links, deep linking, universal links, app links
permissions-os: runtime permissions, asking for permission, permission prompts
state-restoration: state restoration, process death, coming back to where you were
loading-states: loading states, loading, skeletons, spinners, empty states, while it loads
error-states: error states, error boundaries, what the user sees when it fails
optimistic-ui: optimistic updates, optimistic ui, showing it before it is saved
data-fetching: data fetching, fetching data, getting data, loading data from the server > react query, swr, apollo
keyboard: keyboard, keyboard navigation, without a mouse, tab order, focus order, shortcuts
focus: focus, focus management, where the focus goes, focus trap
screen-readers: screen reader, screen readers, reading aloud, assistive technology > nvda, voiceover, jaws, talkback
aria: aria, roles and states, landmarks, live regions
ssr: server-side rendering, ssr, rendered on the server, hydration > next.js, nuxt
bundling: bundling, bundle, tree shaking, code splitting > vite, webpack, rollup, esbuild
seo: search engine optimization, being found, found by search engines, meta tags, structured data
ab-testing: a/b tests, a/b testing, ab testing, ab tests, split tests, split testing, online experiments, controlled experiments, trying two versions > experiments, sample size
hypothesis: hypothesis, hypotheses, what we expect
sample-size: sample size, how many users, statistical power, power analysis
bias: bias, fairness, biased, fair
labelling: labelling, labeling, annotation, annotators, ground truth, labelled data
train-test-split: train test split, holdout, held-out data, splitting the data, cross-validation
overfitting: overfitting, regularization, regularisation, early stopping, dropout
feature-store: feature store, features at serving time, online features
model-monitoring: model monitoring, watching the model, drift in production, when the model gets worse
hallucination: hallucination, hallucinations, made-up answers, making things up, groundedness, faithfulness
chunking: chunking, splitting documents, chunks, chunk size
guardrails: guardrails, guard rails, safety filters, content moderation, prompt injection
context-window: context window, context length, token limits, token budget
on-boarding: onboarding, first day, first week, new joiners, new people, getting started in the team
decision-records: decision records, architecture decision records, adr, adrs, writing decisions down, why we decided
rfc: rfcs, proposals, design documents, design docs, proposing a change
communication: communication, how we talk, channels we use, asking for help
mentoring: mentoring, pairing, pair programming, mentors
estimation: how long it takes, guessing how long
quota: fair use, limits per customer
webhooks: webhook, callbacks, calling back, signature verification of callbacks
versioned-api: api versioning, versioned endpoints, changing the api without breaking, breaking nobody
partial-failure: partial failure, partial failures, half done, some of it fails
request-tracing: correlation ids, request ids, following a request, correlation id
connection-handling: connections, connection handling, reconnecting, reconnection, keepalive, connection management, when the line drops
presence: presence, who is online, online status
fan-out: fan-out, broadcasting, sending to many
message-format: message format, payload format, what a message looks like, envelope
ordering: ordering, in the right order, order of messages, sequence numbers
hardware-wiring: wiring, pinout, pins, connecting the parts, soldering
calibration: calibration, calibrating, adjusting the readings
power: power, battery, power consumption, battery life, power supply, deep sleep, saving power
firmware-update: firmware updates, over-the-air updates, ota, ota updates, updating devices in the field
safety: safety, staying safe, hazards, protective equipment, warnings
maintenance: maintenance, upkeep, looking after it, keeping it in shape
cleaning: washing, keeping it clean
materials: materials, ingredients, what you need, tools and materials, shopping list, equipment
watering: watering, irrigation, water
feeding: feeding, fertilizing, fertiliser, nutrients
pests: pests, pests and diseases, diseases, bugs and blights
harvest: harvest, harvesting, reaping
winter: winter, overwintering, cold months, frost, frost protection
storage-general: storing, shelf life
travel: travel, getting there
legal: legal, law, regulations, legal requirements
insurance: insurance, insured
budgeting: budget, budgeting, money, expenses, spending plan
taxes: taxes, tax, vat
hiring: hiring, recruiting, interviews, interviewing, finding people
feedback: feedback, one-on-ones, performance reviews
remote: remote work, distributed teams, working from home
change-management: change management, change requests, approvals, change windows
access-reviews: access reviews, joiners and leavers, offboarding, recertification
encryption-at-rest: encryption at rest, encrypted at rest, disk encryption, encrypted storage, encrypting stored data
region-failover: regional failover, another region, second region, multi-region
cold-start: cold start, cold starts, start-up time, warm-up time
connection-limits: connection limits, too many connections, max connections
locking-db: row locks, lock contention, blocking queries, waiting for locks
`;
