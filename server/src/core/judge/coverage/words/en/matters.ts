/** Families of English words that headings of documentation of every kind have: what they are about. `family: words > kinds of it`. */
export const matters = `
problem: problem, issue, trouble
challenges: challenge, challenges, difficulty, hurdle, obstacle, pain point, hard part, hard parts, stumbling block, sticking point
troubleshooting: traps, snags, typical traps, common traps
misconceptions: misconception, misconceptions, myth, misunderstanding, false belief, wrong belief, popular belief, fallacy
tech-stack: technology stack, tech stack, technical stack, technologies used, technology choices, choice of technologies, what it is built with
roadmap: what comes next, what's next, where to go next, where to go from here, further steps, prospects
library: library, libraries, lib
url: url, uri, web address, link address
tracking: tracking, keeping track, keep track
syntax: syntax, notation
category: category, categories, classification, taxonomy
skill: skill, skills
knowledge: knowledge, know-how
goals: purpose, intention, intent, what it is for
author: author, authors, written by
idea: idea, intuition, basic idea, main thought
best-practices: suggestion, suggestions, advice, word of advice
website: site
title: title, headline
roles-actors: members, member
characteristics: characteristic, characteristics, distinguishing feature, distinguishing features, distinctive features, peculiarities, hallmarks
attributes: property, properties
total: total, grand total, overall sum
contract: contract, interface agreement, interface contract, agreed interface
philosophy: philosophy, mindset, way of thinking, guiding idea, guiding ideas, credo, ethos
insight: insight, insights, key finding, key findings
summary: executive summary, tl;dr, tldr, in short, in brief, in a nutshell, short version, short answer
enterprise: enterprise, company, corporate, corporation, firm
course: course, curriculum, lesson, lecture
mismatch: mismatch, discrepancy, inconsistency, divergence, disagreement
impact: implication, implications, consequence, consequences, repercussions, ramifications, knock-on effects
keyword: keyword, search term
trend: trend, tendency
appendix: appendix, annex, addendum
chat: conversation, dialogue
discussion: discussion, debate
principles: anatomy, inner life
result: achievement, achievements, accomplishment, accomplishments
similarity: similarity, resemblance, things in common, what they have in common, what they share
difference: key differences, main differences, what differs, what is different, how they differ, what sets them apart
kpi: key indicators, performance indicators
evolution: evolution, evolving, change over time, changes over time, how it changed
variant: variant, variants, flavour, flavor
e-commerce: e-commerce, ecommerce, online shop, online store, web shop, online shopping
exercises: hands-on lab, hands-on labs, labs
adoption: adoption, uptake
evidence: evidence
assumption: assumption, assumptions, premise, presupposition
math: math, maths, mathematics, mathematical background
speech: voice, speech, spoken language
inventory: catalog, catalogue
mental-model: mental model, how to think about it, way to think about it, how to picture it
violation: violation, infringement, broken rules, breaking the rules
announcement: announcement, announcements, bulletin
pull-requests: pr, prs
surprise: surprise, unexpected, unforeseen
marketing: marketing, advertising
paper: paper, papers, whitepaper
heuristic: heuristic, heuristics, educated guess
estimation: approximation, approximate, rough figures
industry: industry, sector, line of business
hashmap: dict, associative array
narrative: narrative, storytelling, telling a story
happy-path: happy path, sunny day, when all goes well, when everything goes well
peak-load: spike, spikes, surges, peaks, sudden load, traffic peaks
duplicates: repetition, saying it twice
finance: finance, financial, money matters
shortage: shortage, scarcity, insufficient, not enough, too little
survey: survey, questionnaire
productivity: productivity, getting more done
ambiguity: ambiguity, ambiguous, vague, vagueness, unclear
autonomy: autonomy, autonomous, self-directed
chatbot: chatbot, chat bot, virtual assistant, conversational agent
feasibility: feasibility, viability, can it be done, is it possible
cheatsheet: quick reference, reference card, crib sheet, quick lookup
motivation: justification
risk: danger, dangers, perils
helper-functions: helper functions, helper methods, helper classes, utility functions, utility methods, auxiliary functions
misconfiguration: misconfiguration, misconfigured, wrong settings, wrong configuration, configuration mistakes, configuration errors, bad settings, bad configuration
target: destination
viewpoint: perspective, viewpoint, point of view, standpoint
self-made: rolling your own, roll your own, building your own, build your own, do it yourself, diy, homegrown, self-built, in-house
diagrams: illustration, illustrations
subquery: subquery, nested query, nested queries, inner query, subselect
compliance: conformance, conformity, adherence
prediction: forecast, forecasting, prognosis
conflict-word: contradiction, clash
abbreviation: abbreviation, abbreviations, acronym, acronyms, short forms
glossary:  > abbreviations, acronyms
mockup: mockup, mockups, wireframe, wireframes
redesign: redesign, rework, overhaul, makeover
pilot: pilot, pilots, trial run
delimiter: delimiter, separator character
subclass: subclass, subclassing, derived class, extending a class
inheritance:  > subclass, derived class
usability: ease of use, easy to use, user-friendliness
idiom: idiom, idioms, idiomatic, idiomatic code
showcase: showcase, gallery, success stories
legend: legend, key to symbols
owner: owner, owners, person responsible, responsible person, who owns it, whose job it is, in charge
manpower: employees, workforce
customer: customer, customers, clientele
agenda: agenda, order of the day
music: music, songs
movie: movie, film
fee: fee, fees, charges
uppercase: uppercase, upper case, capital letters, letter case
gestures: gesture, gestures, swipe, swiping
overview: preface, foreword, preamble, prologue
summary: epilogue, afterword
ceremonies: ceremonies, scrum events, scrum meetings, team rituals, agile meetings
kickoff: kick-off, kickoff, project start, first meeting of the team
conference: conference, conferences, meetup, meetups
rule-set: rule set, ruleset, set of rules
dark-mode: night mode
keybinding: hotkey, hotkeys, shortcut keys
copy-paste: copy and paste, copying and pasting, clipboard
mitigation:  > stopgap, temporary fix, temporary fixes, quick fix, quick fixes, band-aid
images: photo, photos, photographs
colleagues: colleague, colleagues, coworkers, co-workers
compliance: legislation, laws and regulations
revenue: revenue, earnings
rivals: opponent, opponents
linux-distribution: distro, distros, linux distribution, linux distributions
updating: upgrade, upgrading
effect: consequence, consequences
enhancement: improvement, improvements
latency:  > delay, delays
`;
