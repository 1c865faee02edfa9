import { acronyms } from './en/acronyms.ts';
import { brokers } from './en/brokers.ts';
import { chapters } from './en/chapters.ts';
import { checking } from './en/checking.ts';
import { coding } from './en/coding.ts';
import { compounds } from './en/compounds.ts';
import { concurrency } from './en/concurrency.ts';
import { crafts } from './en/crafts.ts';
import { data } from './en/data.ts';
import { databases } from './en/databases.ts';
import { deeds } from './en/deeds.ts';
import { delivery } from './en/delivery.ts';
import { depths } from './en/depths.ts';
import { development } from './en/development.ts';
import { devices } from './en/devices.ts';
import { distribution } from './en/distribution.ts';
import { documents } from './en/documents.ts';
import { everyday } from './en/everyday.ts';
import { expressions } from './en/expressions.ts';
import { fields } from './en/fields.ts';
import { graphics } from './en/graphics.ts';
import { headings } from './en/headings.ts';
import { languages } from './en/languages.ts';
import { learning } from './en/learning.ts';
import { lowLevel } from './en/lowLevel.ts';
import { machines } from './en/machines.ts';
import { makers } from './en/makers.ts';
import { matters } from './en/matters.ts';
import { measuring } from './en/measuring.ts';
import { networks } from './en/networks.ts';
import { nouns } from './en/nouns.ts';
import { operations } from './en/operations.ts';
import { plain } from './en/plain.ts';
import { platform } from './en/platform.ts';
import { practice } from './en/practice.ts';
import { programming } from './en/programming.ts';
import { protection } from './en/protection.ts';
import { sayings } from './en/sayings.ts';
import { screens } from './en/screens.ts';
import { sections } from './en/sections.ts';
import { services } from './en/services.ts';
import { signals } from './en/signals.ts';
import { storage } from './en/storage.ts';
import { stores } from './en/stores.ts';
import { systems } from './en/systems.ts';
import { terms } from './en/terms.ts';
import { trades } from './en/trades.ts';
import { traits } from './en/traits.ts';
import { undertakings } from './en/undertakings.ts';
import { upkeep } from './en/upkeep.ts';
import { verbs } from './en/verbs.ts';
import { web } from './en/web.ts';
import { wordings } from './en/wordings.ts';
import { workings } from './en/workings.ts';
import type { CoverageWords } from './model.ts';

/** How headings and outlines are worded in English. */
export const english: CoverageWords = {
  families: [
    documents,
    development,
    systems,
    operations,
    data,
    networks,
    languages,
    platform,
    stores,
    practice,
    depths,
    distribution,
    web,
    sayings,
    trades,
    storage,
    delivery,
    services,
    protection,
    signals,
    programming,
    checking,
    screens,
    learning,
    machines,
    crafts,
    coding,
    plain,
    everyday,
    terms,
    acronyms,
    workings,
    headings,
    chapters,
    wordings,
    compounds,
    graphics,
    fields,
    lowLevel,
    undertakings,
    concurrency,
    brokers,
    databases,
    measuring,
    devices,
    nouns,
    upkeep,
    verbs,
    makers,
    matters,
    traits,
    deeds,
    expressions,
    sections,
  ],
  stop: `
a, an, the, of, for, to, in, on, with, and, or, your, our, how, by, from, via, as, at, is, are, be, it, its,
this, that, what, why, when, into, you, we, can, not, no, so, if, then, than, up, out, over, between,
per, each, one, their, them, they, i, my, me, do, does, should, will, where, who, whom, whose, which, without,
within, through, across, before, after, during, while, until, onto, among, inside, around, against, toward, towards,
upon, along, beyond, behind, alongside, whether, there, s, t, etc, us, may, might, must, could, shall, these, those, some, any, such, also, just, still, yet,
com, org, cannot, every, once, have, has, had, having, been, being, both, most, because, since`,
  weak: `
practice, practices, practical, guide, complete, comprehensive, full, ultimate, best, advanced, basic,
vs, versus, again, own, itself, rough, certain, even, afterwards,
basics, handbook, manual, notes, deep dive, detailed, detail, details, essential, essentials, hands-on,
general, further, various, other, common, important, key, core, simple, quick, modern, effective, proper,
properly, good, better, right, correct, correctly, new, use, using, used, get, doing, making, make, work,
working, need, know, learn, understanding, understand, explained, everything, all, more, about, approach,
approaches, topic, topics, section, part, chapter, way, ways, real, level, levels, dealing, applying, apply,
setting, keeping, keep, do, done, sits, sit, stands, stand, goes, comes, happens, behave, behaves, becomes, take, taking, look, let, want, introducing, thing, things, matters,
matter, fundamental, fundamentals, foundations, primer, walkthrough, able, ability, demonstrate, proficient, proficiently, confident, confidently, appropriate, appropriately, tips, tricks, aspects, essentials, explore, exploring, worked example, worked examples, step by step, best practice, best practices, in depth, in-depth, how to use, getting started, getting started with, from scratch, for beginners, cheat sheet, cheatsheet, tutorial, tutorials, cookbook, crash course, tips and tricks, mastering, demystifying, demystified, in action, in practice, production-grade, production-ready, enterprise-grade, suffice, suffices, given, called, tool, tools, tooling, apache, hashicorp, amazon, google, microsoft`,
  light: `
dangers, perils, exposure, mode, modes, initial, first, earlier, later, previous, current, existing, old, older, newer, automatic, automated, manual, internal, external, major, minor, daily, regular, custom, default, secure, reliable, efficient, modular, strategy, strategies, pattern, patterns, mechanism, mechanisms, method, methods, technique, techniques, implementation, implementing, management, managing, handling, handle, design,
guideline, guidelines, meaning, meanings, series, sign, signs,
principle, principles, theory, analysis, analysing, process, system, systems, model, models, service,
services, application, applications, app, apps, support, production, standard, policy, policies, solution,
solutions, framework, frameworks, structure, type, types, rule, rules, plan, planning, code, project,
software, setup, configuration, operation, operations, resource, resources, data, function, functions,
feature, features, concept, concepts, engineering, development, overview, introduction, example, examples,
workflow, workflows, creating, create, building, writing, defining, adding, choosing, running, run,
integration, component, components, environment, environments, option, options, step, steps, user, users,
server, client, value, values, state, custom, time, test, tests, large, small, high, low, requirement, requirements, behaviour, behavior, considerations, specification, specifications, spec, lead, officer, guarantees, criteria, choices, decisions, information, info, gains, execution, usage, lookup, lookups, safety, identification, identifying, determining, assessment, assessing, evaluation, evaluating, improvement, improving, ensuring, enabling, scenarios, capabilities, terminology, activities, kind, kinds, putting, ask, asking, plain`,
};
