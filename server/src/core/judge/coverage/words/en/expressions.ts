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
references: additional resources, related resources, other resources, useful links, quick links, learning resources, recommended reading, for more information, related documentation, additional reading, suggested reading
key-features: key features, main features, core features, feature overview, feature list, list of features, features at a glance, what it can do, what it offers
setup-dev: environment setup, setting up the environment, setting up your environment, setting up your machine, preparing your machine
verifying-installation: verify installation, verifying the installation, checking the installation, checking that it works, check that it works, does it work, did it work
roadmap: future enhancements, future improvements, future plans, planned features, coming soon, future directions, future considerations, what is planned, planned work
anti-patterns: mistakes to avoid, pitfalls to avoid
overview: what it is, what is it, what it does, what this is
motivation: why this matters, why bother, why care, why should you care, why you should care
changelog: version history, release history, revision history, changes made, what has changed
getting-the-code: getting the code, clone the repository, cloning the repository, getting the source, getting the sources, checking out the code, downloading the code
quick-wins: quick wins, quick win, low-hanging fruit, easy wins
failure-modes: failure modes, failure mode, ways to fail, ways in which it fails, how it fails, how things fail, what can fail
connection-failure: connection issues, connection errors, connection problems, connectivity issues, can't connect, unable to connect
case-study: real-world scenarios, examples from practice, stories from practice, from the field
alternatives: alternatives considered, options considered
decision-records: decision log, design decisions made
side-effects: side effects, side effect, unwanted effects, unintended consequences
sample-output: expected output, sample output, example output, what you should see, what it prints
action-items: next actions, immediate actions, recommended actions
code-of-conduct: contributor covenant
failing-tests: test failures, tests that fail, when tests fail, red tests, broken tests
test-organization: organising tests, where tests go, where tests live, structure of tests, arranging tests
interactive-mode: interactive mode, interactive use
status-quo: as-is, where we stand, where we are today, state of play, current situation
target-state: target state, future state, to-be, where we want to be, where we want to go
interpreting-results: interpreting results, reading results, reading the results, understanding the output, understanding the results, interpreting the output, interpreting the results, reading the output, what the results mean, what the output means, what the numbers mean, reading the numbers
glossary: key terms, important terms, terms used
business-rules: business logic, domain logic, domain rules, rules of the business
access-patterns: access patterns, access pattern, how data is accessed, how data is used, how data is read, query patterns, read and write patterns
learning-path: study plan, order of study, where to begin learning
support: need help, asking for help, ask for help, where to get help, where to find help, where to ask, community support
performance-problems: performance issues, performance problems, sluggishness, poor performance, bad performance, slow performance, when it is slow, why it is slow, runs slowly
common-tasks: common tasks, common operations, typical tasks, everyday tasks, frequent tasks, how-tos, how to do common things
option-reference: configuration reference, list of options, all options, option reference, options reference, list of settings, all settings, settings reference
command-reference: list of commands, all commands, command overview, cli reference
requirements-hardware: minimum requirements, hardware requirements, software requirements, supported hardware
functional-requirements: functional requirements, what it must do, what the system must do, required functions
quality-attributes: quality requirements, quality goals
technical-requirements: technical requirements, technical prerequisites
open-questions: unresolved questions, undecided, not yet decided
deployment-targets: deployment options, deployment targets, where to deploy, where to host, hosting options, places to run it
building-from-source: compiling from source, compile it yourself, building it yourself, compiling it yourself
uninstall: taking it off
sample-data: sample data, example data, demo data, dummy data
preview-env: preview deployments, preview deployment, an environment for each branch, environment per branch
staging: staging environment, pre-production, preproduction, pre-prod
project-layout: organising code, organization of the code, structure of the code, file organization, how the code is organised, how code is organised
user-management: managing users, user administration
signup: registering an account, creating an account, account creation
maintenance-window: scheduled maintenance, planned outage
version-retirement: end of support, out of support, no longer supported
knobs: tuning parameters, things to tune, what to tune
measuring-success: measuring success, how we know it works, how success is measured, is it working
progress-word: progress tracking, tracking progress, how far we are, how far along
`;
