/** Families of English words by which documents call their own sections, and plans the same: `family: words > kinds of it`. */
export const sections = `
document-scope: what is in and what is out, covered and excluded, purpose and scope, scope and purpose, aims and scope, objectives and scope, scope and objectives, scope and limitations, scope of this document, scope of this policy, scope of this plan, in scope and out of scope, inclusions and exclusions, covered and left out, what is covered and what is not, what the plan covers, what the policy covers, what the document covers
checklist: todo list, tick list, list of checks, things to check, things to tick off
security-checklist: security checklist, hardening checklist, security to-do list, secure setup checklist
summary: concepts covered, topics covered, material covered, lessons in brief, review of the lesson, review of the chapter, to recap, recapping, summing up, wrap-up, bringing it together, putting it all together
exercises: experiments, hands-on experiments, lab exercises, practical exercises, practice exercises, hands-on practice, hands-on exercises, hands-on tasks, practice tasks, drills, katas, try it yourself, your turn
next-steps: what comes next, next phase, next level, next lesson, next lessons, next module, next chapter, coming next, up next, where next, where to go next, where to go from here, going further, continuing from here
status-update: status update, status updates, current status, current state, state of play, where we stand, where things stand, progress update, progress so far, project status
findings: findings, key findings, main findings, issues found, gaps found, problems found, issue list, list of issues, list of findings, audit findings, audit results, what we found, what was found
overview:  > executive summary, management summary
motivation: why it exists, why this exists, why does it exist, what problem does this solve, what problem does it solve, what problem it solves, problem it solves, problem being solved, the problem this solves, what it is for
advantages: what you get, what you gain, what you will get, what's in it for you, what it brings, what it gives you, why adopt it
colophon: colophon, how this book was made, how this book was written, how this document was written, how this was written, production notes, ai disclosure, ai assistance, use of ai in this document, written with ai, generative ai statement
api-reference: method details, method detail, method summary, method reference, function details, class reference, class details, constructor details, constructor summary, field details, member reference, methods and parameters, parameters and return values
rule-reference: rule reference, rules reference, rule explanations, rules explained, rules in detail, list of rules, rule list, rule catalogue, rule catalog, rule descriptions, every rule explained, all rules
feature-areas: functional areas, functional groups, feature categories, feature areas, feature groups, feature groupings, capability areas, capability groups, capability map, functional breakdown, functional decomposition
prioritization: priority matrix, feature priority, feature prioritisation, feature prioritization, ranking features, ranked by importance, order of importance, ranking by importance, importance and effort, value and effort, impact and effort, impact versus effort
troubleshooting: fixing errors, fixing common errors, resolving issues, resolving problems, resolving errors, errors and fixes, errors and remedies
connection-errors: connection failures, connection failure, failed connections, connection errors, connection error, connection problems, connection issues, connectivity issues, connectivity problems, errors when connecting, failing to connect, failure to connect, cannot connect > connection refused, connection timed out, host unreachable
references: works cited, literature, cited works, sources cited, sources and further reading, references and further reading, notes and references, sources
`;

/** Families of English words of fields whose guides head their sections in the trade's terms: `family: words > kinds of it`. */
export const callings = `
incident-severity: severity tiers, severity tier, severity classes, severity grades, severity ratings, severity scale, incident tiers, incident classes, incident categories, response targets by severity
breach-notification: breach reporting, breach reporting laws, breach notification laws, data breach notification, reporting a breach, reporting deadlines, notification deadlines, notification duties, notification obligations, notification steps, informing regulators, informing authorities, notifying regulators, notifying the regulator, notifying affected users, informing affected users, informing customers, telling customers
legal-duties: legal obligations, legal obligation, legal requirements, legal duties, statutory duties, statutory requirements, laws and regulations, applicable law, applicable laws, what the law requires
prevention: preventive changes, preventive measures, preventive actions, preventive action, preventing recurrence, preventing a repeat, preventing repeats, corrective actions, corrective action, corrective and preventive action, capa, follow-up actions
postmortem: post-incident, post-incident review, post-incident analysis, post-incident activity, after an incident
static-secrets: storing credentials, credential storage, storing secrets, storing passwords, storing api keys, keeping credentials, keeping secrets out of code
secrets: storing api keys, keeping secrets, keeping credentials safe, credentials management, credential management
persistent-settings: persistent configuration, persistent settings, permanent settings, permanent configuration, survive reboot, survive a reboot, surviving a reboot, surviving reboots, survive reboots, across reboots, persist across reboots, making changes permanent, making settings permanent, permanent changes
original-values: original values, baseline values, saving the old values, values before the change
reconnection: reconnect, automatic reconnection, automatic connection recovery, connection recovery, recovery from network failure
reconnection-interval: reconnection interval, reconnect interval, reconnect delay, reconnection delay, recovery interval, retry delay, retry interval, delay between retries, delay between attempts, wait between attempts
options-map: map of options, parameter map, parameters map, hash of options, hash of parameters, options hash, options as a hash, options object, dictionary of options, dictionary of parameters, options dictionary, keyword arguments
clear-screen: clear the screen, clearing the screen, clear the terminal, clearing the terminal, clean the screen, clear the console
path-resolution: path resolution, resolving paths, resolving a path, resolving relative paths, interpreting paths, interpreting a path, how paths are resolved
file-organization: organizing your files, organizing files, organising files, file organization, file organisation, organizing folders, directory layout, folder layout, arranging files, layout of directories
swallowed-exceptions: swallowed exceptions, swallowed errors, swallowing exceptions, swallowing errors, silent exceptions, silenced exceptions, silently ignored errors, ignored exceptions, ignoring exceptions, empty catch, empty catch block, empty catch blocks, except pass, silent pass, silent return, silent failures
broad-except: bare except, bare excepts, bare except clauses, broad except, broad exception, too broad an exception, catch-all handler, catching everything, catching all exceptions, overly broad catch
ambiguity: ambiguities, ambiguous input, conflicting patterns, conflicting rules, overlapping patterns, overlapping rules, which rule wins, which pattern wins
input-validation: rejecting bad input, rejecting invalid values, rejecting invalid input, refusing bad input, bad values, invalid values, validate the input, checking arguments, invalid arguments
lender: lender, lenders, creditor, creditors, lending party
borrower: borrower, borrowers, debtor, debtors
loans: loan, loans, lending, lending and borrowing, credit agreement
liquidation: liquidation, liquidating, liquidate, liquidations, seizing collateral, seizing the collateral, collateral forfeited, forfeiture > margin call
collateral: collateral, security for a loan, collateralised, collateralized, collateralisation, collateralization, pledged assets
local-chain: local chain, local blockchain, local testnet, local devnet, private chain, development chain > ganache, anvil, hardhat node
publisher-confirms: publisher confirms, publisher acknowledgements, publisher acknowledgments, confirm mode, broker confirms, broker acknowledgements, delivery to the broker
event-streaming: event streaming, event streaming platform, streaming platform > kafka, pulsar, kinesis, event hubs
consumer-groups: consumers sharing work, sharing the work among consumers, sharing work among consumers, sharing partitions, partitions among consumers
nondeterminism: nondeterminism, non-determinism, nondeterministic, non-deterministic, probabilistic, probabilistic output, probabilistic outputs, stochastic output, unpredictable output, unpredictable outputs, varying answers
layered-resilience: layered resilience, resilience layers, resilience stack, reliability layers, layers of reliability, layers of resilience, layered reliability
namespaces: namespaced, namespacing, namespaced classes, models in modules, classes in modules, grouped in modules
active-record: active record, active record pattern, one object per row
environments: environment strategy, dev to prod, development to production, dev staging and production, development staging and production, deployment stages
list-endpoint: list endpoint, index endpoint, index action, get all, list all, fetch all, retrieve all, listing all
update-endpoint: update endpoint, patch endpoint, partial update, partial updates, editing attributes, updating attributes, update a record
sdk: third-party clients, third-party client libraries, community clients, community libraries, official clients, language clients, language bindings, bindings for other languages
tdd: writing the test first, failing test, start with a failing test, red phase
make-it-pass: make it pass, make the test pass, making the test pass, making it pass, enough code to make it pass, minimal code to pass, green phase
`;
