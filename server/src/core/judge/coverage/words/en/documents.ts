/** Families of English words on documents: `family: words > kinds of it`. */
export const documents = `
overview: overview, introduction, intro, getting to know, about, at a glance, big picture
background: background, motivation, context, rationale, why it matters, problem statement
concepts: concept, core concepts, key concepts, terminology, glossary, terms, definitions, vocabulary, basics, fundamentals, foundations
initial: initial, first, starting, bootstrapping
getting-started: getting started, quick start, quickstart, first steps, hello world, start here, setting up, your first
installation: installation, install, setup, set up, installing
prerequisites: prerequisites, requirements, before you begin, what you need, system requirements, preparation
usage: usage, using it, how to use, user guide, everyday use
troubleshooting: troubleshooting, troubleshoot, common problems, common issues, known problems, faq, frequently asked questions, when things go wrong, problems and fixes, pitfalls, gotchas, diagnosing problems, debugging tips, common errors, problem solving > symptom, symptoms, remedy, what went wrong
debugging: debugging, debug, debugger, diagnosis, diagnostics, tracing bugs > debuggers
examples: example, sample, samples, worked example, demo, recipe, cookbook, walkthrough, tutorial
case-study: case study, case studies, real world, real-world example, war story, use case, scenario
edge-cases: edge cases, edge case, corner cases, corner case, special cases, odd cases, boundary cases
summary: summary, conclusion, wrap up, recap, takeaways, closing thoughts, key points
references: references, further reading, resources, see also, bibliography, links
faq: faq, frequently asked questions, questions and answers, questions, common questions, q a
exercises: exercises, quiz, review questions, homework, practice problems, practice questions, check your understanding, test yourself
learning-goals: learning objectives, learning goals, learning outcomes, what you will learn, what you'll learn, you will learn, you'll learn
roadmap: roadmap, future work, next steps, outlook, upcoming
changelog: changelog, release notes, change log, what's new, history of changes
comparison: comparison, compare, comparing, versus, vs, alternatives, trade offs, tradeoffs, trade-off
selection: selection, choosing, choose, how to choose, which to pick, decision guide, picking, selecting, decision tree, decision matrix
pros-cons: pros and cons, strengths and weaknesses, advantages and disadvantages, benefits and drawbacks, limitations > advantages, disadvantages, strengths, weaknesses, benefits, drawbacks
best-practices: best practices, good practices, recommendations, do and don't, dos and donts, guidelines, conventions, house rules, rules of thumb, tips
anti-patterns: anti-patterns, antipattern, anti pattern, mistakes, common mistakes, what not to do, smells
checklist: checklist, check list, to-do list
architecture: the big picture, data flow, component overview, architecture, system design, high-level design, structure, topology, building blocks, system overview, components, how it is built
design: design, designing, model, modeling, modelling
principles: principle, principles, internals, how it works, theory, under the hood, inner workings, mechanics, rules
implementation: implementation, implementing, building, coding, writing, realization
workflow: workflow, process, procedure, lifecycle, life cycle, steps, flow
team: team, organization, roles, responsibilities, ownership, collaboration, people > stakeholders
contributing: contributing, contribution, contributors guide, how to contribute, pull requests, submitting changes
license: license, licence, licensing, copyright
documentation: documentation, docs, documenting, technical writing, api docs > docs as code
style-guide: style guide, coding style, code style, coding standards, linting, lint, linter > formatting
code-review: code review, reviews, reviewing, peer review
requirements-engineering: requirements analysis, user stories, requirement gathering, specifications, acceptance criteria
estimation: estimation, estimates, effort > planning poker
project-management: project management, agile, milestones > scrum, kanban, sprint
migration: moving to, migration, migrate, migrating, upgrade, upgrading, moving from, upgrade path > cutover, switching over
compatibility: compatibility, compatible, interoperability, interop, portability > backward compatibility, breaking changes
versioning: versioning, version, revisions > semantic versioning, semver
deprecation: deprecation, deprecating, sunset, end of life, retirement, decommissioning
release: release, releasing, release process, publishing, shipping, releases, rollout
glossary: glossary, terminology, terms
extension: extension, extending, plugins, plugin, add-ons, customization, customizing, hooks, extensibility, plug-ins
integration: integration, integrating, integrate, connecting, interfacing, embedding
automation: automation, automate, automating, automated, scripting, unattended
tooling: tooling, tools, toolchain, utilities, ecosystem
training: training, education, ramp-up > learning path
governance: governance, oversight > policy, policies
compliance: compliance, regulatory, regulation, audit readiness, legal > gdpr, hipaa, pci dss, soc 2, iso 27001
cost: cost, costs, pricing, finops, billing, spending, savings, total cost of ownership, tco > cost optimization, budget
metrics-general: kpi, key performance indicators, success metrics, measurement, measuring, measure
evaluation: evaluation, assessment, evaluating, assess, appraisal
risk: risk, risks, risk management, threats
alternatives: alternatives, alternative approaches, other approaches, other options, other solutions
doc-review: documentation review, doc reviews
conventions: conventions, naming conventions, style conventions, house rules
org-structure: team structure, organisation, organization, team topologies
tutorials: tutorials, step-by-step lessons
reference-docs: reference documentation, reference manual
link-check: link checking, broken links, dead links
doc-versions: versioned docs, documentation versions
`;
