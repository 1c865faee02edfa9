/** Families of what English headings of documentation say in plain words. `family: words > kinds of it`. */
export const expressions = `
audience: who should read this, who should read, who is this for, who this is for, who this guide is for, is this for you, intended audience
learning-goals: what you will build, what you'll build, what we will build, what we'll build, what we are building
walkthrough: putting it all together, putting it together, all together now, everything together, putting the pieces together
summary: wrapping up, final thoughts, what we covered, what you learned, closing words, final words, last words
cleanup: clean up resources, cleaning up resources, deleting the resources, clean up after yourself
production: going to production, into production, moving to production, taking it to production
production-readiness: production checklist, checklist for production, ready for production
anti-patterns: things to avoid, what to avoid, how not to do it, bad practices, bad practice
architecture: architecture overview, architectural overview, how the pieces fit together, how the parts fit together
overview: bird's eye view, quick tour, what it is about
migration: upgrade guide, migration guide, upgrade instructions
log-levels: verbose output, debug output, verbose mode
least-privilege: minimal rights, minimal permissions, need to know, only the permissions needed, as few rights as possible
source-of-truth: authoritative source, one place of truth
soft-delete: marking as deleted, marked as deleted, delete flag
capacity-planning: how much hardware, how many servers, how many machines
null-safety: null handling, handling null, handling nulls, absent values, null checks
pair-programming: working in pairs, two at one keyboard
release-cadence: how often to release, how often we release, release frequency
overfitting: memorising the training data, learning by heart
hallucination: made-up answers, invented facts, confabulation, making up facts
quantization: smaller weights, fewer bits, lower precision weights, low-bit weights
web-performance: page load, page loading, page load time, page load times
eager-loading: eager loading, loading everything up front, loading up front
vulnerability-report: vulnerability disclosure, disclosing vulnerabilities
dynamic-analysis: dynamic analysis, run-time analysis, runtime analysis
design-by-contract: design by contract, preconditions and postconditions
setup-dev: on your own machine, on your machine, running on your machine, running it on your machine
getting-started: getting up and running, up and running, your first steps, in five minutes, in 5 minutes
hello-world: your first program, a first program, first program, smallest program
where-to-find-things: where things live, what lives where, where to find what, where everything is, finding your way around
day-to-day: day to day, everyday work, daily work, daily use, daily routine, routine work
under-load: under load, heavy load, high load, under pressure, heavy traffic, high traffic
edge-cases: borderline cases
defaults: what happens by default, out-of-the-box behaviour
supported-platforms: supported systems, platform support, where it runs, supported environments, supported operating systems
support-window: version support, which versions are supported
data-loss: data loss, losing data, lost data
downtime: unavailability, service interruption, service interruptions, out of service
slow-query: queries that take long
oom: running out of memory, not enough memory
disk-space: full disk, full disks, out of disk space, running out of disk space, no space left
name-clash: name clash, name clashes, naming conflicts, naming conflict, name collisions, name conflicts
human-in-loop: human oversight, asking a human, people in the loop
file-formats: file types, file extensions, kinds of files
access-logs: access logs, access log, request log, request logs, request logging, http logs
timeout: maximum duration, how long it may take
limits-input: how big it may be, how large it may be
filename: naming files
work-in-progress: work in progress, wip, under construction, unfinished
tco: cost of ownership, operating costs
roi: does it pay off, payback, pays off, paying off
buy-vs-build: buy or build, make or buy decision
vendor-lock-in: being tied to a vendor, dependence on a vendor, dependency on a vendor
stakeholders: interested parties
working-agreement: working agreement, working agreements, team agreement, team rules, ground rules, house rules of the team
on-boarding: new colleagues
remote-work: remote work, working remotely, working from home, home office, distributed teams, distributed team
decision-records: recording decisions, writing decisions down
pros-cons: strong and weak points, good and bad sides
advantages: strong points, strong sides
disadvantages: weak points, weak sides, weak spots
`;
