/** Families of English words of every day for states, sizes and doings: `family: words > kinds of it`. */
export const everyday = `
synchronous: synchronous, synchronous calls, blocking call, blocking calls > sync, sync api
async:  > callback style
corruption: corruption, corrupted, corrupt, damaged, damage > truncated, bad checksum, broken file
repair: repair, repairing, mending > fix, fixing
advantages: advantages, advantage, strengths, benefits, pros, upsides > pros and cons
disadvantages: disadvantages, disadvantage, weaknesses, drawbacks, cons, downsides, shortcomings, limitations > pros and cons
selection: which to choose, which one to choose, what should I use, which should I use, which one should I use, what to use when, when to use what, which approach to take, which approach to choose, which way to go
base-path: base path, base url, subpath, sub-path, subdirectory, subfolder, path prefix, context path, nested path
principles: what happens inside, happens inside, behind the scenes, what happens when
sizing: sizing, how big, how large, dimensioning, right size, right sizing
cost: affordable, cheaper, keeping costs down, saving money, expensive
unavailable: unavailable, unreachable, is down, goes down, not available, not reachable, cannot be reached > outage
in-flight: in flight, in-flight, pending, outgoing, outstanding
retention: how long to keep, days to keep, keep for days, kept for days, retention period, retention time
crud: crud, create read update delete
sharing-data: shared by several, shared between, sharing data
bind-mount: bind mounts, bind mount
schema-evolution:  > expand and contract, parallel change, renaming a field, renaming a column, adding a field, removing a field, adding a column, dropping a column
consumer-ack:  > auto-ack, automatic acknowledgement
auto-ack: auto-ack, automatic acknowledgement
ratio: ratio, ratios, percentage, percentages, proportion, proportions
separating: separate, separating, separately, apart, keeping apart
supplies: supplies, ingredients, equipment, materials, what you need, what you will need, things you need, requirements
limitations: limitations, limitation, restrictions > constraints
constraint:  > limitations, restrictions
prerequisites: assumed knowledge, prior knowledge, previous knowledge, required knowledge
trade-offs: trade-offs, trade-off, tradeoffs, tradeoff > pros and cons, benefits and drawbacks, advantages and disadvantages, strengths and weaknesses
running-tests: running tests, running the tests, run the tests, run all tests, how to run tests, test commands, test command
going-back: going back, undo, undoing, rolling back, roll back, rollback, reverting, revert
aborting: aborting, abort, discarding, discard
watch-mode: watch mode, rebuild on change, watching files
duplicates: duplicate suppression, suppressing duplicates, dropping duplicates, duplicate removal
checklist: last look, final check, final checks, before you ship, before you release, before you launch, before you go live, before going live, before shipping, pre-launch
faq: things people ask, what people ask, questions people ask, people ask, people keep asking
poison-messages: poison messages, poison message, poison pill
private-npm: private npm registry, private npm
livelock: livelock
starvation: starvation
lock-ordering: lock ordering, lock order
regularization: regularization, regularisation
early-stopping: early stopping
cluster-federation: cluster federation
page-views: page views
read-only-mode: read-only mode
performance-baseline: performance baseline
response-compression: response compression, compressing responses
cross-session: cross session, across sessions, across conversations
`;
