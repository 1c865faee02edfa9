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
