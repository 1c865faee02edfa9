/** Families of plain English words that any text of the trade has: `family: words > kinds of it`. */
export const nouns = `
task: task, tasks
state-word: state, states, status, statuses
path: path, paths
quality: quality
format: format, formats
links: link, links, hyperlink, hyperlinks
directory: directory, directories, folder, folders
size: size, sizes
length: length, lengths
width: width, widths
height: height, heights
depth: depth, depths
quantity: quantity, quantities, number of
times: number of times, how often
frequency: frequency, frequencies, rate of
interval: interval, intervals, spacing in time
real-time: real-time, real time, realtime, live data
dynamic: dynamic, dynamically
static: static, statically
platform-word: platform, platforms
command: command, commands
logic: logic
business: business
computation: computation, computations, computing, calculation, calculations
transfer: transmission, transfer, transfers, transferring
refreshing: refresh, refreshing, refreshes
report-word: report, reports
result: result, results, outcome, outcomes
instance: instance, instances
signal-word: signal, signals
display: display, displaying, displayed
reading: reading, reads
writing: writes, write
condition: condition, conditions
relation: relation, relations, relationship, relationships
editing: editing, edit, edits
built-in: built-in, builtin, built-ins
skipping: skip, skipping, skipped
extraction: extraction, extracting, extract
object-word: object, objects
blocking: blocking, blocked, blocks the
restarting: restart, restarts, restarting
attack: attack, attacks
interaction: interaction, interactions, interactive
triggering: trigger, triggers, triggering, triggered
device: device, devices
declaration: declaration, declarations, declaring, declare
lightweight: lightweight
reliability: stability
reference-word: reference, references
local: local, locally
contention: contention
capturing: capture, captures, capturing
conflict-word: conflict, conflicts
address: address, addresses
passing: passing
change-word: change, changes
incremental: incremental, increment, incrementally
engine: engine, engines
hybrid: hybrid, mixed
alignment: alignment, aligned
replacing: replacement, replacing, replace, substitution
mutability: mutable, mutability
temporary: temporary
byte: byte, bytes
implicit: implicit, implicitly
explicit: explicit, explicitly
adjusting: adjustment, adjustments, adjusting, adjust
repository-word: repository, repositories, repo, repos
describing: description, descriptions
prediction: prediction, predictions, predicting, predict
consumption: consumption, consuming, consume
element: element, elements
column: column, columns
row: row, rows
target: target, targets
origin: source, sources, origin, origins
period: period, periods, cycle, cycles
number-word: number, numbers
boolean: boolean, booleans, true or false
date: date, dates
hour: hour, hours
minute: minute, minutes
warning: warning, warnings
listening: listening, listener, listeners
software: software
precision: precision, accuracy
text-word: text, texts
page: page, pages
button: button, buttons
menu: menu, menus
scrolling: scrolling, scroll
copying: copying, copy, copies
prefix: prefix, prefixes
suffix: suffix, suffixes
alias: alias, aliases
numbering: numbering
average: average, averages, mean value
variance: variance, standard deviation
phase: phase, phases, stage, stages
single: single, a single
multiple: multiple, several
loading-word: load, loads
sample-word: sample, samples
detection: detects
recognition: recognition, recognizing, recognising
comparison-word: comparing, compare
checking: checking, check, checks
execution: execution, executing, execute
running: running, run, runs
adding: adding, add, adds
removing: removing, remove, deleting, delete, deletion
obtaining: obtaining, getting, fetching, retrieving, retrieval
reduction: reducing, reduce, reduction
limit-word: limit, limits, limiting
protection-word: protecting, protection
replying: reply, replies, answer, answers
submitting: submitting, submit, submission
approval-word: approval, approving
importing: importing, import, imports
exporting: exporting, export, exports
downloading: downloading, download, downloads
uploading: uploading, upload, uploads
opening: opening, open, opens
closing: closing, close, closes, closed
switching: switching, switch, switchover
merging: merging, merge
separation: separation, separating
combination: combination, combining
nesting: nesting, nested
inheritance: inheriting
overriding: overriding, override
binding: binding
mapping: mapping
wrapping: wrapping, wrapper, wrappers
exposure: exposing, exposed
isolation: isolation, isolating, isolated
sharing: sharing, shared
synchronous: synchronously
parallel: parallel, parallelism, in parallel
serial: serial, serially, sequential
batch-word: batch, batches
hot-word: hot, hotspot, hotspots
bottleneck-word: bottleneck, bottlenecks
load-word: traffic
idle: idle
occupied: occupied, exhausted, used up
overflow: overflow, overflowing
leak-word: leak, leaks, leakage
loss: loss, losing, lost
delay-word: delay, delays, delayed
failure-word: failure, failures, failing
crash-word: crash, crashes, crashing
repairing: repair, repairing, repaired
signature-word: signature, signatures
encryption-word: encrypting, encrypted
permission-word: permission, permissions
identity: identity, identities
account-word: account, accounts
tenant-word: tenant, tenants
zone-word: availability zone, availability zones
data-center: data center, data centre, data centers
`;
