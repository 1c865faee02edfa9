/** Families of English words that headings of documentation of every kind have: what is done. `family: words > kinds of it`. */
export const deeds = `
renaming: rename, renaming, changing a name, changing names, change the name, giving another name
forcing: compelling, forced, forcing
removing: eliminate, eliminating, elimination, getting rid of, get rid of, throwing away, throw away
exclusions: ignoring, omit, omitting, omitted
simplification: simplify, simplifying, simplification, streamline, streamlining, making simpler, make simpler
insertion: insert, inserting, insertion, adding rows, adding records, adding a row, adding a record
preview: preview, previews, previewing, sneak peek
printing: print, printing, print out, printout
retaining: conserve, conserving, keep intact, keeping intact
investigation: investigate, investigating, investigation, looking into, look into, examine, examining, examination, digging into, dig into, digging deeper
increase: increase, increasing, boost, boosting
reduction: decrease, decreasing, cut down, cutting down, bring down, bringing down
merging: consolidate, consolidating, consolidation, bringing together, bring together
reloading: refresh, refreshing, loading again, load again
exceeding: exceed, exceeded, exceeding, over the limit, above the limit, beyond the limit
clarification: clarify, clarifying, clarification, clearing up, clear up
bypass: bypass, bypassing, circumvent, circumvention, evade, evading, evasion, sidestep
string-building: concatenate, concatenating, concatenation, putting strings together
instantiation: instantiate, instantiating, instantiation, creating objects, object creation, creating instances, creating an instance, creating an object
suspension: suspend, suspending, on hold, put on hold
conflict-word: collision, collisions
overwriting: overwrite, overwriting, replacing files
reordering: reorder, reordering, rearrange, rearranging, changing the order, change the order
reinstallation: reinstall, reinstalling, install again, installing again
redeployment: redeploy, redeploying, redeployment, deploy again, deploying again
recreation: recreate, recreating, create again, creating again
downgrade: downgrade, downgrading, going back a version, back to an older version
rollback:  > downgrade
enrichment: enrich, enriching, enrichment
negotiation: negotiate, negotiating, negotiation
coexistence: coexist, coexistence, living side by side, running side by side, side by side
calling: invoke, invoking, invokes
delegation: delegate, delegating, delegation, handing work over, handing tasks over, passing work on
deallocation: deallocate, deallocating, deallocation, free memory, freeing memory, giving memory back
resizing: resize, resizing, changing the size, change the size
resetting: reset, resetting, starting over, start over, back to the start
throwing: throw an error, throwing errors, throwing exceptions, raise an error, raising errors, raising exceptions, throw exceptions, raise exceptions
error-handling:  > throwing exceptions, raising exceptions, throwing errors, raising errors
feature-requests: feature request, feature requests, suggesting features, suggesting a feature, asking for a feature, proposing features, proposing a feature
bug-reports: report a bug, file an issue, filing an issue, filing issues, opening an issue, open an issue, reporting issues, report an issue, reporting problems, report a problem, issue reports
starting: go live
production: go live
invitation: invite, inviting, invitation
recruiting: hire, hiring, recruit, recruiting, recruitment
voting: vote, votes, voting, ballot
proofreading: proofread, proofreading
citations-rag: cite, citing, quoting sources
trying-out: try it out, trying it out, try it, trying out, try out, giving it a try, give it a try, try it yourself
renewal: renew, renewing, renewal, renewals
summing: sum, summing, sums, adding up, summation
evidence: prove, proving, proven
decompression: decompress, decompressing, decompression, unpack, unpacking, unzip, unzipping
attachments: attaching files, file attachments, attached files
traversal: walking the tree, visiting nodes, visiting every node, walking a tree
forwarding: relay, relaying
polishing: polish, polishing, finishing touches, final touches
unloading: unload, unloading
string-formatting: string formatting, formatting strings, string interpolation, format strings
string-handling: string manipulation, manipulating strings, string handling, working with strings, string operations
file-io: reading files, writing files, reading and writing files, working with files, file i/o
io:  > reading files, writing files
control-flow: control flow, flow of control, control structures, flow control statements
request-lifecycle: request flow, path of a request, life of a request, flow of a request, how requests flow, how a request flows, journey of a request
full-example: full listing, final code, finished code, complete code, full code, whole code, complete listing
source-code: source code, source files
reminders: remind, reminding, reminder, reminders
selling: sell, selling, sales
buying: buy, buying, purchase, purchasing
donating: donate, donating, donation, donations, sponsor, sponsoring, sponsors, funding
hosting-choice: self-hosting, self-hosted, hosting it yourself, host it yourself, on your own servers
`;
