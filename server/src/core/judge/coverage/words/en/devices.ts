/** Families of English words on devices, games, access for all and measured data: `family: words > kinds of it`. */
export const devices = `
interrupts: isr, completion interrupt
dma: dma transfer, peripheral to memory, circular buffer transfer
brownout: brown-out, brownout, brown-out reset, brownout reset, brown-out detection, undervoltage, under-voltage, supply dip, supply voltage drops, low-voltage reset, low voltage detection > bor, pvd
watchdog: hardware watchdog, independent watchdog, window watchdog, feeding the watchdog, kicking the dog, kicking the watchdog > iwdg, wwdg
calibration: two-point calibration, calibration curve, calibration coefficients, calibrated, gain and offset, offset and gain
temperature-drift: temperature compensation, temperature drift, drift correction, drift compensation, thermal drift, compensating for temperature, correcting for temperature, temperature coefficient
firmware-update: remote update, remote updates, field update, field updates, updating in the field, update in the field
dual-bank: a/b slots, a/b slot, dual slots, two slots, dual-bank, two banks, a/b partitions, inactive slot, second slot
image-signing: firmware signing, signed firmware, signed update, signed updates, verifying the image, verifying the signature of an image
fault-records: fault log, fault logs, fault logging, fault record, fault records, crash log, crash record, crash records, reset cause, reset reason, post-mortem record, noinit section, .noinit, survives a reset
power: energy saving, saving power, power budget, battery life
pull-ups: pull-up, pull-ups, pull-up resistor, pull-up resistors, bus pull-ups
clock-stretching: clock stretching, stretching the clock, holds the clock, clock held low
bus-recovery: bus recovery, bus lock-up, bus lockup, stuck bus, hung bus, bus hangs, sda held low, sda stuck low, clocking out the bus, nine clock pulses
sampling: sampling rate, sampling frequency, sample frequency
acquisition: data acquisition, acquisition, acquiring samples, acquiring data, reading the sensor, sensor readings, taking readings, readings from sensors > readings, adc, analog-to-digital
signal-filtering: noise filtering, filtering noise, low-pass filter, moving average, median filter, smoothing, noise reduction
lag-compensation: latency compensation, server rewind, server-side rewind, rewinding the world, rewinding time, rewind the world, rewinds the world, rewind hitboxes, hit registration, shooting at the past, favour the shooter, favor the shooter
client-prediction: client prediction, local prediction, predicting locally, predicted movement, predicted state, predict locally, predicting input, input prediction
server-reconciliation: server reconciliation, reconciliation with the server, reconciling with the server, replaying inputs, replay inputs, unacknowledged inputs, rewind and replay, corrections from the server, server correction
interpolation: entity interpolation, snapshot interpolation, interpolation, interpolating, interpolated, render delay, interpolation delay, interpolation buffer
fixed-step: tickrate, update rate, simulation rate, ticks per second, tick length, server tick, simulation step
bandwidth: bandwidth budget, bytes per second, bytes per tick, bits per second, kilobits per second, packet size
delta-encoding: sending only changes, sending only what changed, changed fields only
nat-traversal: nat punch-through, nat punchthrough, punching through nat
anti-cheat: cheat detection, cheat prevention, detecting cheaters, preventing cheating
lockstep: deterministic simulation, lockstep simulation
matchmaking: lobby, player matching
accessibility-tree: accessibility tree, accessibility trees, accessible tree, a11y tree, tree of accessible objects, accessible objects
accessibility-apis: accessibility api, accessibility apis, platform accessibility api > ui automation, uia, at-spi, atspi, nsaccessibility, msaa, iaccessible2
at-spi: at-spi, at-spi2, atspi, orca and dbus
nsaccessibility: nsaccessibility, nsaccessibility protocol, axuielement
screen-readers: assistive technologies, reading aloud, read aloud
focus-order: focus management, focus handling, where the focus goes
high-contrast: high contrast, high-contrast mode, high contrast mode, contrast themes, forced colors, forced colours
text-scaling: text scaling, text size, font scaling, larger text, large text, text zoom, magnification, scaling of text, larger fonts, font size setting
reflow: layout reflow, reflowing
accessible-names: accessible names, accessible name, accessible label, accessible labels, accessible description, names for controls, naming controls
reduced-motion: animations switched off, disabling animations, turning off animations
regridding: regridding, regrid, remapping, interpolation to a grid, common grid, conservative remapping, bilinear interpolation
chunking: chunk size, chunk shape, chunk sizes
quality-flags: quality flags, quality flag, flag values, flag variables
containers-minimal: distroless, distroless images, minimal image, minimal images, slim image, slim images > alpine, scratch image
multi-stage: multistage builds, builder stage, separate build stage
image-size: smaller images, shrinking images
build-context: build context, .dockerignore, dockerignore
lock-files: dependency pinning, pinned dependencies, deterministic installs, deterministic install, frozen lockfile, npm ci
unprivileged: dropping privileges, drop privileges, dropping root, least privileged user, least-privileged user, don't run as root, not as root
secret-scanning: leaked credentials, credential scanning, detecting leaked secrets, detecting secrets, scanning for secrets, secrets in commits, secrets in git history, scanning history, pre-commit secret scan
static-secrets: static secrets, static secret, static credentials, long-lived credentials, long-lived secrets, long-lived keys, stored secrets, key-value secrets
dynamic-secrets: minted on demand, created on demand, generated on demand, dynamic credentials, generated credentials, short-lived secrets, credentials on demand, issued on demand
envelope-encryption: key wrapping, wrapped keys, envelopes, kek and dek
tls: in transit, transport encryption, encrypted transport, encrypting traffic
projections: view models of events, derived views
message-replay: rebuild, rebuilding, replaying events, rebuilding projections, rebuild projections, rebuild the read model, replaying the log
snapshots: snapshotting, state snapshots, periodic snapshots
canary: percent of traffic, small share of traffic, percentage of users, a few percent
traffic-splitting: percentage routing, weighted clusters, weighted backends, share of traffic, split by weight
shadow-traffic: shadowing, mirror traffic
feature-flags: flags for features
path-expressions: field paths, field path, path expressions, path syntax, json path, jsonpath, nested fields, nested field, nested values, addressing fields
list-elements: list elements, list element, array elements, array element, array items, list items, elements of a list, index of a list
wildcards: wildcard, wildcards, glob, globs, glob patterns, asterisk
cli-flags: cli options, cli flags, command-line options, command line options, command-line option, command line switches
conversion: type conversion, converting types, type coercion, casting, cast, coercion, converted
enums: enumerated values, fixed set of values
custom-resources: custom resources, custom resource, custom resource definitions, custom resource definition, crd, crds
change-detection: change detection, change tracking, dependency tracking, tracking dependencies
accessors: getters and setters, getter and setter, getter/setter, property accessors
compile-time: compile-time, at compile time, at build time, build-time, compiled ahead, compiler-based
crud: create read update and delete
error-messages: error messages, error message, error text, error texts
throughput: rate of requests, request rate
peak-load: peak load, traffic spikes, traffic spike, traffic bursts, bursty traffic, peak traffic, load spikes > rush hour
load-levelling: load levelling, load leveling, peak shaving, smoothing bursts, absorbing bursts, buffering bursts
coupling: decoupling, decoupled, loosely coupled
monolith: monolithic application, monolithic applications
microservices: microservice architecture, microservices architecture
cookies: cookie, cookies, http cookies
cpu-usage: cpu usage, cpu load, cpu utilization, cpu utilisation, processor load
random-access: random access, random reads, random read, random writes
memory-mapping: memory-mapped reads, memory-mapped io, memory mapped
semi-sync-replication: semi-synchronous replication, semi-sync replication, semisync
gtid: gtid, gtids, global transaction identifier, global transaction id
relay-log: relay log, relay logs
process-list: process list, processlist, show processlist, list of connections
full-backup: full copy
temperature-compensation: thermal drift, temperature drift, temperature coefficient, compensating for temperature
client-prediction: applying input at once
bandwidth-budget: bytes per second, bandwidth per player, bandwidth per client
static-secrets: standing credentials
edge-functions: edge functions, code at the edge, running code at the edge, edge workers, workers at the edge
`;
