/** Families of English words of planners for what guides call otherwise: `family: words > kinds of it`. */
export const wordings = `
troubleshooting: fault finding, finding faults, finding the fault, common faults, typical faults, faults, faults and fixes
limitations: known limits, known limitations, known issues, caveats
rollback: back to the previous version, back to an earlier version, reverting a release, reverting a deployment, undoing a release
teardown: taking it down, tearing it down
unmounting: unmount, unmounting, detach, detaching, dismounting
deletion: destroy, destroying
cleanup:  > destroying, destroy
mfa: two-step verification, two-step login
secure-communication: encrypting traffic, encrypted connections, encrypting connections
access-denied: access denied, access is denied, refused access, access refused, permission denied, denied access > 403 forbidden, http 403
bad-gateway: bad gateway, 502 bad gateway, http 502
account-recovery: account recovery, recovering an account, regaining access, recovery codes, recovery code, backup codes
git-bisect: git bisect, bisect, bisecting, bisection, finding the offending commit, finding the bad commit, first bad commit
live-regions: live region, aria live, announcing changes, announcing updates, screen reader announcements
touch-targets: touch target, touch target size, hit area, hit areas, tap target
preview-env: throwaway environments, short-lived environments
style-guide: house style
project-layout: repository structure
timeout: waiting times
backup-verification: restore drill, recovery drills, recovery drill
recovery-objectives: recovery objectives, recovery targets, recovery goals > rpo, rto
data-integrity: data integrity, integrity of data, integrity of the data
input-validation: checking inputs, checking user input
duplicates: removing duplicates, deduplicating
erasure-requests: right to be forgotten
data-retention: keeping periods, retention periods
tracing: following a request
metrics: key figures
on-call: on-call duty
slo: service levels
compatibility: supported versions, supported platforms
canary: phased rollout
cert-renewal:  > let's encrypt, certbot, acme
multi-tenancy: tenant separation, isolation of tenants, separating tenants
account-lockout: locking accounts, locking an account, locking the account, locked accounts, locking out
sql-injection: sql injection > bind variables
background-jobs: background work, work in the background
scheduled-jobs: nightly jobs
responsive: screen sizes, different screen sizes
schema-migration: changes of the schema
associations: associations, relations between tables, relationships between tables, table relationships
worker-pool: worker processes
api-reference: list of endpoints, endpoint reference
goals: goals, objectives, aims
raci: who owns what
support: contact, contacts, whom to ask
self-made: own, custom, bespoke, self-written, home-grown
examples: walk-through, walk-throughs
exclusions: left out, leaving out, excluded, excluding, exclusion, exclusions, skipped, skipping
`;
