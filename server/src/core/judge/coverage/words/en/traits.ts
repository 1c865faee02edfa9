/** Families of English words that headings of documentation of every kind have: what things are like. `family: words > kinds of it`. */
export const traits = `
public: public, publicly accessible, open to everyone
minimal: minimal, minimum, smallest, bare minimum, bare-bones, smallest possible
mandatory: obligatory, necessary, non-negotiable
remote: remote, over the network, at a distance, from afar
raw: raw, unprocessed, untreated
partial: partial, piecemeal, in part
random: random, randomness, stochastic, randomised, by chance
single: individual, sole
immediate: immediate, immediately, instant, instantly, instantaneous, right away, straight away, without delay
possible: possible, potential, conceivable
continuous: continuous, ongoing, never-ending
strict: strict, strictness, rigorous, rigid
usual: usual, normal, ordinary, typical
smart: smart, intelligent, clever
exact: exact, exactness, verbatim, word for word, to the letter
dedicated: dedicated, special-purpose, for one purpose
unified: unified, uniform, unifying, unification, harmonised
unknown: unknown, unidentified, unrecognised, unfamiliar
programmatic: programmatic, programmatically, from code, in code, by code
centralized: central, centralised, centralization, in one place
decentralized: decentralised, decentralization
traditional: traditional, classic, classical, old-fashioned, old-style
stuck: stuck, hang, hanging, hung, stall, stalled, unresponsive, not responding, no progress, makes no progress
equivalent: equivalent, equivalents, equivalence, counterpart, counterparts
built-in: predefined, preset, presets, ready-made, out of the box, comes with
granularity: fine-grained, coarse-grained, fine grain
agnostic: agnostic, independent, independence, neutral, neutrality, not tied to
inbound: inbound, incoming, coming in
outbound: outbound, going out, egress
unsupported: unsupported, not supported, no support for
incompatible: incompatible, incompatibility, incompatibilities
compatibility:  > incompatible, incompatibilities
anonymous: anonymous, nameless, unnamed
infinite: infinite, endless, unbounded, unlimited, boundless, without limit
accidental: accidental, accident, by mistake, by accident, unintended, unintentional, inadvertent
compromised: compromised, stolen, hijacked
insecure: insecure, not secure
systematic: systematic
excessive: excessive, excess, too much, too many, overuse, overdoing it
forbidden: forbidden, forbid, prohibited, prohibition, disallowed, banned, ban, off limits, not allowed
temporary: short-lived, temporarily, for now, interim
unstable: unstable, instability
quiet: quiet, silent
complexity: complexity, complicated, intricate
urgent: urgent, cannot wait, can't wait
proprietary: proprietary, closed source
open-source: open source, open-source
yearly: yearly, annual, once a year, every year
monthly: monthly, month, once a month, every month
weekly: weekly, week, once a week, every week
quarterly: quarterly, quarter, every quarter
rare: rare, seldom, uncommon
fragile: fragile, brittle, brittleness, fragility
mature: mature, maturity
proactive: proactive, beforehand
inverse: inverse, reverse, opposite
similarity: similar, alike
alphabetical: alphabetical, alphabetically, alphabetic order
consecutive: consecutive, in a row, one after the other
malformed: malformed, ill-formed, badly formed, not well-formed
hexadecimal: hexadecimal, hex
multimodal: multimodal, multi-modal
symmetric: symmetric, symmetrical, symmetry
transparent: transparent, transparency
trusted: trust, trusted, trustworthiness
untrusted: untrusted, not trusted
conservative: conservative, cautious, careful, caution
thorough: thorough, in depth
realistic: realistic, true to life, lifelike
ideal: ideal, perfect
scientific: scientific, science
medical: medical, clinical
ethical: ethical, ethics
`;
