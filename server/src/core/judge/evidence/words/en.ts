import type { CueWords } from '../cues.ts';

export const english: CueWords = {
  performance: `
    performance, latency, latencies, throughput, benchmark*, response time, speedup, speed-up, speed,
    qps, tps, rps, iops, ops/s, ops/sec, req/s, requests/s, requests/sec, runtime, run time,
    execution time, elapsed, wall time, wall clock, overhead, memory usage, memory use, memory, rss,
    heap, footprint, cpu, cpu usage, cpu time, p50, p90, p95, p99, p999, percentile, median, mean,
    allocation, cold start, startup time, build time, query time, load time, compile time, measured,
    measurement, profiling results, time, duration, size, bandwidth, hit rate, hit ratio, ns/op, ns/iter,
    bytes/op, b/op, allocs/op, gc pause, seconds, faster, slower
  `,
  gain: `
    faster, slower, speedup, speed-up, sped up, speeds up, reduced, reduces, reduction, improved,
    improves, improvement, dropped, drops, fell, rose, saves, saved, saving, took, takes, needed, done in, went from,
    goes from, {cut|cuts} {the|our|it|its|by|from|to}, was cut, were cut, halved, doubled, shrank, shrinks, gained, gain, overhead, increase, increased,
    increases, decrease, decreased, decreases, we measured, measured, benchmark*, achieved, achieves,
    sustained, sustains, averaged, averages, finished in, finishes in, completed in, completes in, {answers|answered|responds|responded|renders} in,
    baseline, compared to, compared with, versus, quicker, times less, times more
  `,
  target: `
    expire, expires, expired, expiry, assume, assuming, suppose, supposing, imagine, hypothetical, say that,
    target, goal, objective, budget, threshold, limit, slo, sla, sli, timeout, time-out, should, must,
    at most, no more than, default, recommended, retention, rto, rpo, availability, uptime, downtime,
    forecast, projected, planned, estimate, estimated, quota, price, pricing, allowed, acceptable,
    desired, aim, aims, aim for, requirement, severity, deadline, ttl, rule of thumb, alert,
    guideline, want, hope, ought, bake time, soak time, hold time, expect, expected, keep it below, error budget
  `,
  setting: `
    less than, below, above, exceed, exceeds, under, within, maximum, minimum, max, min, configure, configured, configuration,
    setting, set to, set, interval, cost, window, every, ideal, example value, parameter, option,
    typical range, recommendation
  `,
  trouble: `
    troubleshoot*, trouble shooting, trouble, {problems|symptoms|issues|errors} and {remedies|fixes|cures|causes|solutions|answers}, {problems|symptoms|issues|errors} and what {helps|helped|to do}, {problems|symptoms|issues|errors} and how to {fix|solve|mend}, something {is|went} wrong, faq, frequently asked questions, {common|typical|known|usual|frequent|recurring} {problem|issue|error|failure|mistake|trouble|snag},
    problem solving, what can go wrong, {problems|issues|errors|failures} {we|you|people|users|teams} {have|had|saw|see|met|meet|hit|ran|run|may|might|can|will|know|keep|often},
    what goes wrong, what {usually|often|sometimes} {breaks|fails|goes wrong}, things that {go wrong|break|bite|fail|trip}, when things go wrong, if something goes wrong, error messages, error reference,
    fixing problems, fixing common, when it breaks, when it fails, questions and answers, questions that come up, common questions, questions people ask, frequent questions, questions we {get|hear}, q&a, error codes, known issues, first aid, trying to {say|tell}, when something breaks,
    {if|when} {something|anything} {is|looks|seems|feels} {off|odd|wrong|amiss}, {things|what} {people|users|readers|newcomers|others} ask, {asked|asks} most often
  `,
  diagnosis: `
    diagnosing, diagnosis, diagnostics, runbook, playbook, failure modes, debugging, gotcha, pitfall,
    common pitfalls, incident response, recovery steps, {if|when} it {misbehaves|hangs|crashes}
  `,
  symptom: `
    symptom, problem, issue, error, error message, you see, you notice, users report, reported, observed, observation, question, q, fails,
    failed, failure, alert, crash, crashes, hangs, what you see, sign, signs
  `,
  cause: `
    cause, causes, caused by, root cause, likely cause, possible cause, reason, why, because, due to,
    usually means, meaning, this means, what it means, probably, most likely, likely, is {usually|typically|mostly|often|generally|commonly|almost always}, {usually|typically|mostly|often} is, is behind it, behind it
  `,
  remedy: `
    fix, fixes, where to look, what to look at, what to check, what helps, what helped, first aid, way out, solution, resolution, resolve, resolves, solve, solved, remedy, remedies, workaround, mitigation,
    mitigate, action, actions, what to do, do this, to fix, how to fix, repair, cure, answer, steps, restart,
    increase, decrease, raise, lower, check, make sure, ensure, verify, upgrade, downgrade, reinstall,
    look for, look at, find, close, wait, kill, drop, move, pass, pin, retry,
    run, rebuild, roll back, rollback, add, remove, set, use, try, recover, correct, switch, split, disable, enable, turn, serve,
    reload, append, ask, give, unlock, forward, delete, revoke, rotate, stop, start, put, cancel, apply, change, configure, rename, replace,
    update, point, mount, free, purge, redeploy, roll, scale, sync, regenerate, release, grant, renew, copy, create, install, clear, reset,
    reduce, commit, clone, terminate, request, contact, export, re-{create|run|build|index|import|deploy}, recreate, tune, shorten,
    lengthen, extend, limit, truncate, vacuum, reindex, bump, cap, cut, bind, escape, quote, encode, warm, fetch, pull, register, sign, trust,
    import, wrap, spread, prune, clean, wipe, flush, evict, drain, compare, restore, resize, expand, chmod, chown, unset, log in, log out, rerun, whitelist, exclude, include, silence, throttle, rewrite, look, inspect, allow, declare, shrink, resume, take, swap, reflash, erase, reconnect, unplug, plug, rebalance, promote, detach, attach, invalidate,
    tie, fit, feed, mark, strip, shield, ground, debounce, trim,
    go {back|down|up}, halve, refresh, quarantine, measure, resolder, solder, tighten, recalibrate, recompile, retrain, reseat, rewire,
    downsample, repair, redo, reformat, reboot, power-cycle
  `,
  mechanism: `
    how it works, how this works, how does it work, how they work, works, internals, under the hood,
    principle, principles, mechanism, mechanics, theory, concept, concepts, fundamentals,
    mental model, why, anatomy, algorithm, inside, foundations, explained,
    lifecycle, life cycle, semantics, what happens when
  `,
  causal: `
    because, therefore, thus, hence, consequently, so that, which means, this means, that means,
    as a result, in order to, the reason, that is why, that's why, this is why, which saves, leads to, results in, ensures,
    ensuring, guarantees, guaranteed, works by, internally, under the hood, causes, prevents, instead of,
    rather than, whenever, by doing, so the, so it, so a, so each, so no, so they, so there, since,
    allows, makes it, meaning, depends on, relies on, due to, until, otherwise, once the, forces, cannot,
    never, without, first, then
  `,
  pros: `
    pros, advantage, advantages, benefit, benefits, strength, strengths, upside, upsides,
    what you gain, good at, good for, strong at, wins, shines, what you get, {we|i} like, speaks for, {nice|good|great|best} thing about, {nice|good|great} about {it|this|that}
  `,
  cons: `
    cons, disadvantage, disadvantages, drawback, drawbacks, weakness, weaknesses, downside,
    downsides, limitation, limitations, shortcoming, shortcomings, what you pay, costs, risks, caveat,
    caveats, challenge, the price, the catch, {problem|trouble|issue} with {this|that|such|these}, avoid when, avoid if, bad at, bad for, weak at, not for, poor at, {don't|do not} like, speaks against, {not so nice|not so good|bad|annoying|worst} thing, what {bites|hurts}, not free
  `,
  bothSides: `
    pros and cons, worth it, {gains|wins} and {losses|costs|pains}, what {we|you} {gain|win} and {lose|pay}, pros & cons, pros/cons, advantages and disadvantages, benefits and drawbacks,
    trade-off, trade-offs, tradeoff, tradeoffs, trade offs, strengths and weaknesses, benefits and costs,
    costs and benefits, benefits and limitations, upsides and downsides, for and against, good and bad {sides|points|parts}, advantages and limitations
  `,
  good: `
    simple, simpl{er|est|icity|ifies}, easy, eas{ier|iest|ily}, fast, fast{er|est}, quick, quick{er|est}, cheap, cheap{er|est}, safe, saf{er|est}, flexib*, reliable, robust,
    mature, powerful, efficient, lightweight, smaller, compact, stable, accurate, precise, convenient, familiar,
    immediate, immediately, instant, instantly, portable, predictable, scales, readable, transparent, strong, frees,
    save, saves, avoids, prevents, protects, catches, survives, speeds up, trivial, natural, for free, costs nothing, least,
    less work, less {code|script|memory|traffic|boilerplate|maintenance}, fewer, well understood, decouples, isolates, guarantees, enables, buys you, smooth, natively, built in,
    immune, independent, lowest, gets you, gives you, wins, compresses, better, best, proven, straightforward, inspectable, gain, virtue, on the one hand, on one hand, sooner, fewer round trips, disappears, disappear, buys, off our hands, off your hands, removes, scales to {zero|nothing}, cheaply
  `,
  bad: `
    slow, slow{er|est|s|ly}, hard, harder, difficult, complex, complexity, complicat{ed|es}, expensive, cost, costly, dearer, risk, risky, riskier, fragile,
    brittle, error-prone, verbose, tedious, clumsy, awkward, heavy, heavier, opaque, overhead, twice,
    double, doubl{es|ed}, lose, loses, lost, loss, stale, staleness, lag, lock-in, locks you, skew, wasted, wastes, limited, limitation, cannot, can't, {is|are}n't,
    impossible, has to, requires, no way, hidden, pile up, piles up, steep, bloat*, coarse,
    unpredictable, breaks, conflict, danger, dangerous, eventual consistency, blocks, by hand, surprising, surprise, larger, grows,
    single point of failure, lacks, fails silently, overwhelm*, wrong, worse, biased, fight, longer, more to, price, you pay, we pay, in exchange, in return, at the expense of, at a cost,
    trades, sacrifices, sacrificing, too coarse, headache, trouble, delay, drawback, downside, weak {point|spot|side}, weakness, shortcoming, catch, no longer, rules out, suffers, cold start,
    unfamiliar, not support, unsupported, erases, disadvantage, latency, flip side, needless, on the other, give up, drift apart, more work, more memory, freezes, freeze, rewrite, painful, steeper, leak, leaks, noisy, twice the price, one more thing, one more system, another service, another system, onboarding, nobody can
  `,
  compare: `
    comparison, comparisons, comparing, compared, compare, versus, vs, vs., difference, differences,
    alternatives considered, options at a glance, at a glance, feature matrix, side by side, side-by-side, which one, shortlist, contenders, how does it differ, head to head
  `,
  contrast: `
    compared to, compared with, in comparison, unlike, whereas, versus, vs, vs., in contrast,
    by contrast, on the other hand, differs from, differ from, differ in, difference between, differences between, {main|only|key|big|biggest|crucial|important|real} difference, with the {only|one|sole} {exception|difference}, while the, as opposed to, the latter,
    the former
  `,
  alternative: `
    approach, option, strategy, tool, library, framework, algorithm, method, engine, provider, technique,
    pattern, solution, implementation, product, database, language, protocol, format, alternative,
    candidate, scheme, driver, client, platform, service, system, design, isolation level, choice,
    structure, data structure, store, broker, backend, model, mode, type, index type, kind, variant
  `,
  quality: `
    complexity, cost, latency, throughput, pros, cons, advantages, disadvantages, strengths, weaknesses,
    best for, use case, use cases, when to use, consistency, performance, overhead, safety, durability,
    availability, scalability, ordering, guarantees, guarantee, maturity, ecosystem, ease of use,
    learning curve, memory, speed, license, support, suitable for, limitations, features, accuracy,
    security, flexibility, reliability, portability, maintenance, setup, storage, write cost, read cost,
    size, compatibility, trade-off, drawback, benefit, precision, fairness, isolation, good for,
    strength, weakness, risk, price, effort
  `,
  dimension: `
    feature, aspect, criterion, criteria, property, dimension, factor, attribute, characteristic,
    capability, consideration, concern, question, quality
  `,
  describing:
    'description, describes, notes, note, remark, remarks, example, examples, value, values, meaning, definition, explanation, comment, metrics, metric, default, required',
  select: `
    how to choose, choosing, for {which|what} {job|case|task|team|use|problem|need|situation|workload}, which one for, which {to choose|to take|to use|one|should},  what to {choose|take|use|pick}, when to use,
    when to choose, when not to use, selection, selecting, decision guide, decision tree, decision table,
    decision matrix, picking, recommendation, selection guide, choose,
    deciding
  `,
  fit: `
    best for, use when, when to use, use case, use cases, good for, suitable for, recommended for, ideal for,
    choose when, choose if, choose it for, choose it if, choose it when, choose this for, choose this if, pick it for, pick it if, {take|use|pick|choose|prefer|want} {it|this|them} {if|when|for|where|unless}, use it when, use it for, use this when, avoid when, avoid if, right for, when to choose,
    prefer when, reach for it when, when not to use, well suited for, fits when, best when, if you need
  `,
  advice: `
    enough, sufficient, suit,
    use, choose, prefer, pick, recommend, recommended, reach for, go with, opt for, start with, suits,
    best choice, right choice, better choice, good fit, better fit, best fit, select, favor, favour,
    stick with, stay with, switch to, move to, only pays, pays when, pays if, suitable for, appropriate for, well suited, ideal for, should be used, should {only|not|never} be used, only {makes sense|worth}
  `,
  condition:
    'if, when, where, unless, for, whenever, as long as, in case, over, only if, once, more than, fewer than',
  edge: `
    {edge|corner|boundary} {case|condition|value},
    {special|degenerate|pathological|exceptional|odd|tricky|rare|unusual|strange|surprising|obvious|awkward} {case|input|situation},
    {borderline|limit} {case|value}, unhappy path, subtlet{y|ies}, {fine|small} print, limits and edge, rough edges, deserve attention, need care, easy to {miss|overlook|get wrong}, known limits, known limitations, exceptions to the rule, get{s|} odd, get{s|} strange, get{s|} weird, behave{s|} {oddly|strangely|weirdly}, odd ones, at the limits, at the edges, at the boundaries, gotchas at, {subtle|hidden|nasty|tricky|awkward|overlooked} {edge|corner}
  `,
  edgeValue: `
    empty, blank, zero, null, none, nil, negative, overflow, underflow, boundary, boundaries, edge, invalid,
    missing, duplicate, duplicates, max, min, timeout, timed out, too large, too long, out of range,
    out of bounds, concurrent, race, nan, infinity, unicode, malformed, corrupt, corrupted, expired,
    closed, full, leap
  `,
  testing: `
    test, tests, tested, testing, verification, verify, verifying, validation, validate, check that it works,
    smoke test, drill, practising, practicing, rehears*, prove, {know|tell|see|prove} {that it|it|whether it} works
  `,
  setup: `
    installation, install, installing, prerequisite, prerequisites, setup, set up, setting up,
    getting started, dependencies, requirements, quick start, quickstart, before you begin, environment,
    project setup, preparation, what you need, what you will need, what you'll need
  `,
  summary: `
    summary, conclusion, conclusions, wrap-up, wrapping up, key takeaways, takeaways, best practices,
    checklist, recap, next steps, closing, in short, references, further reading, resources
  `,
  placeholder: `
    todo, tbd, tbc, wip, fixme, to be written, to be done, to be added, to be completed, to be continued,
    to be determined, coming soon, work in progress, under construction, placeholder, lorem ipsum,
    to come, fill in, write me, not written yet, content goes here
  `,
};
