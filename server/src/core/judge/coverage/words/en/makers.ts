/** Families of English words on screens, version control, models and clusters: `family: words > kinds of it`. */
export const makers = `
component-api: component properties, passing props
lifecycle-hooks: lifecycle hooks, lifecycle hook, lifecycle methods
two-way-binding: two-way binding, two-way data binding, v-model
slots: slots, content projection, named slots
conditional-rendering: conditional rendering, rendering conditionally
list-rendering: list rendering, rendering lists, v-for
routing-web: client router
route-params: route parameters, route params, path parameters
first-paint: first paint, first contentful paint, initial render
virtualization-ui: virtualized lists, virtualised lists
debounce-throttle: debounce and throttle, debouncing and throttling
css-preprocessors: css preprocessors, css preprocessor > sass, less css
stash: stash, stashing, git stash
reflog: reflog, recovering commits, lost commits
signed-commits: signed commits, signing commits, commit signing
gradient: gradient, gradients, gradient descent
backpropagation: backpropagation, back-propagation, backprop, backward pass
positional-encoding: positional encoding, positional encodings, position embeddings
decoding: beam search, decoding strategies, greedy decoding
sampling-temperature: sampling temperature, temperature setting
chunking: text splitting
tcp-close: connection termination, four-way handshake, closing handshake
retransmission: retransmit, retransmits, resending packets
dns-resolve: name resolution
async-io: non-blocking io, io multiplexing, nonblocking io
cluster-upgrades: upgrading a cluster, upgrading the cluster
etcd-backup: etcd backup, etcd snapshots, backing up etcd
capacity: capacity forecast, capacity forecasting
cost: cost saving, cost savings
iterators: iterating over keys, scanning keys > range scan, range scans, range query, range queries, scanning a range
schema: table structure, table schema, table definition
index-design: choosing indexes, index choice
sql-tuning: sql tuning, tuning queries, query tuning
unique-index: unique constraint, uniqueness constraint
health-checks: health probing
dead-letter: dead lettering, dead-lettering, parked messages
requeue: negative acknowledgement, negative acknowledgements, nack, nacks, rejecting messages
queue-expiry: queue expiry, queue lease, queue leases, auto-delete queues, expiring queues, auto-expire
message-routing: recipient list, routing by header, routing by headers
`;
