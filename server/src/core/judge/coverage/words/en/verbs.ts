/** Families of English verbs and adjectives that say the same of anything: `family: words > kinds of it`. */
export const verbs = `
stopping: halt, halting, cease, ceasing, ending, terminate, terminating
starting: begin, beginning, launch, launching, boot up
detection: recognise, recognising, recognize, recognizing, notice, noticing
capturing: catch, catching, caught
limit-word: restrict, restricting, restricted, bound on
splitting: divide, dividing, division
merging: unite, uniting
replacing: swap, swapping, swapped, swap out
moving: move, moving, moved, relocate, relocating
copying: duplicate, duplicating, clone, cloning
removing: erase, erasing, purge, discard, discarding
creating: generate, generating, producing
change-word: modify, modifying, modification, modifications, alter, altering, amend
patching: mend, mending
hiding: hide, hiding, hidden, conceal, concealing
sending: send, sending, transmit, transmitting, dispatch, dispatching, emit, emitting
receiving: receive, receiving, accept, accepting
saving: save, saving, persist, persisting
allowing: permit, permitting, allow, allowing
rejection: deny, denying, refuse, refusing, decline, declining, turn away, turning away
repeating: repeat, repeating, redo, redoing
rollback: take back, taking back
reuse: recycle, recycling
conversion: turn into, turning into
counters: tally
sorting: arrange, arranging
searching-word: look for, looking for, seek, seeking
filter: narrow down, narrowing down
estimation: guess, guessing
prevention: shield, shielding
gathering: gather, gathering, collect, collecting, accumulate, accumulating
distributing: spread, spreading, scatter, scattering
react: respond to, responding to
replying: respond, responding
offline: detach, detaching
growth: grow, growing, growth, expand, expanding, enlarge
reduction: shorten, shortening, shrink, shrinking
optimization: accelerate, accelerating
throttled: slow down
interruption: interrupt, interrupting, cut off, interruption, disrupt, disrupting
forwarding: redirect, redirecting, redirection, divert, diverting
assembling: construct, constructing, assemble, assembling
attempting: attempt, attempts
completion: finish, finishing, complete, completion
bad: bad, poor, badly
tiny: tiny, small ones, little ones
huge: huge, enormous, big ones
cost: inexpensive
broken: broken, defective
wrong: wrong, incorrect, invalid
missing: absent, lacking
idle: unused, inactive
legacy: old, outdated, obsolete, earlier, previous
latest: latest, recent, newest
entire: entire, whole
empty: empty, blank
temporary: transient, ephemeral
permanent: permanent, permanently
mandatory: mandatory, compulsory, required
unique: distinct
equality: identical, equal, equality
constant: invariant, unchanging
manual: hand-written, handwritten, hand-rolled, self-written
privacy-word: private
secrets: confidential
simultaneous: simultaneous, simultaneously, at the same time
sudden: sudden, suddenly, abrupt, abruptly
gradual: gradual, gradually, stepwise
malicious: malicious, hostile
reliability: trustworthy
readability: readable, legible
third-party: third-party, third party, foreign
rivals: rival, rivals, competing, competitor, competitors
leftovers: residual, remaining
redundancy: needless, unnecessary, superfluous
readability: understandable
`;
