/** Families of English words on documents: `family: words > kinds of it`. */
export const documents = `
overview: overview, introduction, intro, getting to know, about, at a glance, big picture, how to read this guide, how to read this document, how to read this page, how to use this guide, about this guide, about this document, in this chapter, in this section, in this lesson, how this guide is organised, how this guide is organized, how this document is organised, how this document is organized, reading guide, reading order
background: background, motivation, context, rationale, why it matters, problem statement
concepts: concept, core concepts, key concepts, terminology, glossary, terms, definitions, vocabulary, basics, fundamentals, foundations
initial: initial, first, starting, bootstrapping
getting-started: getting started, quick start, quickstart, first steps, hello world, start here, setting up, your first
installation: installation, install, setup, set up, installing
prerequisites: prerequisites, requirements, before you begin, what you need, system requirements, preparation
usage: usage, using it, how to use, user guide, everyday use
troubleshooting: troubleshooting, troubleshoot, common problems, common issues, known problems, when things go wrong, problems and fixes, common mistakes, pitfalls, gotchas, diagnosing problems, debugging tips, common errors, problem solving > symptom, symptoms, remedy, what went wrong, faq, frequently asked questions
debugging: debugging, debug, debugger, diagnosis, diagnostics, tracing bugs > debuggers
examples: example, sample, samples, worked example, demo, recipe, cookbook, walkthrough, tutorial
case-study: case study, case studies, real world, real-world example, war story > use case, scenario
use-cases: use case, use cases, scenario
edge-cases: edge cases, edge case, corner cases, corner case, special cases, odd cases, boundary cases
summary: summary, conclusion, wrap up, recap, takeaways, closing thoughts, key points
references: references, further reading, more to read, related reading, where to read on, what to read next, where to go next, resources, see also, bibliography, links
faq: faq, frequently asked questions, questions and answers, questions, common questions, q a
exercises: exercises, quiz, review questions, homework, practice problems, practice questions, check your understanding, test yourself
learning-goals: learning objectives, learning goals, learning outcomes, what you will learn, what you'll learn, you will learn, you'll learn
roadmap: roadmap, future work, next steps, outlook, upcoming, open points, open questions, open issues, open ends, loose ends, left to do, still to do, still to come, yet to come, what is left
changelog: changelog, release notes, change log, what's new, history of changes
comparison: comparison, compare, comparing, versus, vs, alternatives, trade offs, tradeoffs, trade-off
selection: selection, choosing, choose, how to choose, which to pick, decision guide, picking, selecting, decision tree, decision matrix
pros-cons: pros and cons, strengths and weaknesses, advantages and disadvantages, benefits and drawbacks > advantages, disadvantages, strengths, weaknesses, benefits, drawbacks, limitations
best-practices: best practices, good practices, recommendations, do and don't, dos and donts, guidelines, house rules, rules of thumb, tips, conventions
anti-patterns: anti-patterns, antipattern, anti pattern, mistakes, common mistakes, what not to do, code smells
checklist: checklist, check list, to-do list
architecture: the big picture, component overview, architecture, system design, high-level design, structure, building blocks, system overview, how it is built > data flow, components, topology
data-flow: data flow, flow of data
topology: topology
design: design, designing, model, modeling, modelling
principles: principle, principles, internals, how it works, theory, under the hood, inner workings, mechanics, rules
implementation: implementation, implementing, building, coding, writing, realization
workflow: workflow, process, procedure, steps, flow, lifecycle, life cycle
team: team, organization, people > stakeholders, roles, responsibilities, ownership, collaboration
collaboration: collaboration
roles: roles, responsibilities
contributing: contributing, contribution, contributors guide, how to contribute, submitting changes > pull requests
license: license, licence, licensing, copyright
documentation: documentation, docs, documenting, technical writing > docs as code, api docs
style-guide: style guide, coding style, code style, coding standards > formatting, linting, lint, linter
code-review: code review, reviews, reviewing, peer review
requirements-engineering: requirements analysis, requirement gathering, specifications > user stories, acceptance criteria
user-stories: user stories
estimation: estimation, estimates, effort > planning poker
project-management: project management > scrum, kanban, sprint, agile, milestones
milestones: milestones
agile: agile, agile development > scrum, kanban, sprint
migration: moving to, migration, migrate, migrating, upgrade, upgrading, moving from, upgrade path > cutover, switching over
compatibility: compatibility, compatible > breaking changes, interoperability, interop, portability
portability: portability
interoperability: interoperability, interop
versioning: versioning, version, revisions > semantic versioning, semver
deprecation: deprecation, deprecating, sunset, end of life, retirement, decommissioning
release: release, releasing, release process, publishing, shipping, releases, rollout
glossary: glossary, terminology, terms
extension: extension, extending, plugins, plugin, add-ons, extensibility, plug-ins > hooks
integration: integration, integrating, integrate, connecting, interfacing
automation: automation, automate, automating, automated, scripting, unattended
tooling: tooling, tools, toolchain, utilities, ecosystem
training: training, education, ramp-up > learning path
governance: governance, oversight > policy, policies
compliance: compliance, regulatory, regulation, audit readiness, legal > gdpr, hipaa, pci dss, soc 2, iso 27001
cost: cost, costs, pricing, finops, billing, spending, savings > budget, total cost of ownership, tco
metrics-general: kpi, key performance indicators, success metrics, measurement, measuring, measure
evaluation-metrics: evaluation metrics
evaluation: evaluation, assessment, evaluating, assess, appraisal
risk: risk, risks, risk management
alternatives: alternatives, alternative approaches, other approaches, other options, other solutions
doc-review: documentation review, doc reviews
conventions: conventions, naming conventions, style conventions, house rules
org-structure: team structure, organisation, organization, team topologies
tutorials: tutorials, step-by-step lessons
reference-docs: reference documentation, reference manual
link-check: link checking, broken links, dead links
doc-versions: versioned docs, documentation versions
code-quality: code quality
`;
