/** Families of English words on delivery, cloud and clusters: `family: words > kinds of it`. */
export const delivery = `
trunk-based: trunk-based development, trunk based, short-lived branches, mainline development
git-flow: git flow, gitflow > release branches, feature branches, long-lived branches
feature-branches: feature branches
release-branches: release branches
branch-protection: branch protection, protected branches > required checks, required status checks
required-checks: required checks, required status checks
merge-queue: merge queue, merge train, bors
pre-commit: pre-commit, pre-commit hooks, commit hooks, git hooks > husky, lefthook, lint-staged
build-cache: build cache, caching builds > dependency cache, docker layer cache, incremental builds, remote build cache
build-matrix: build matrix, matrix builds, job matrix
pipeline-as-code: pipeline as code, pipeline definition, workflow file > jenkinsfile, .gitlab-ci.yml
pipeline-stages: pipeline stages, stages of the pipeline, build stages, pipeline steps
quality-gates: quality gate, merge gates, release gates
runners: runner, build agents, build runners, build machines > self-hosted runners
self-hosted-runners: self-hosted runners
pipeline-metrics: pipeline metrics, dora metrics, delivery metrics, four keys > lead time, deployment frequency, change failure rate
lead-time: lead time, lead time for changes, commit to production, cycle time
deployment-frequency: deployment frequency, deployments per day, how often we deploy
change-failure-rate: change failure rate, failed deployments, share of failed changes
queue-time: queue time, waiting time, time in queue, time in the queue
failure-rate: failure rate, failure ratio, share of failures, failed runs
error-rate: error rate, error ratio, share of errors, failed requests, 5xx rate
artifacts: build artifacts, build artefacts, build outputs, release artifacts
artifact-promotion: artifact promotion, promoting builds, promote the same artifact, build once deploy many
reproducible-builds: reproducible builds, deterministic builds, hermetic builds, repeatable builds, bit for bit
provenance: provenance, build attestation, attestation, build provenance > slsa, in-toto
artifact-signing: artifact signing, signing artifacts, signed releases > cosign, sigstore, gpg, image signing, signed images
image-signing: image signing, signed images
sbom: sbom, software bill of materials, bill of materials > cyclonedx, spdx, syft
base-images: base image > alpine, scratch, distroless, slim images, minimal base
multi-stage: multi-stage build, multistage, build stage and runtime stage > first stage, second stage, final stage, last stage, build stage, builder stage
image-size: image size, small images, layer size, slimming
minimal-images: slim images, minimal base, minimal image, slim image, distroless
rootless: rootless, non-root user, unprivileged containers, run as non-root, runasnonroot
image-tags: image tags > immutable tags, image digest
immutable-tags: immutable tags
image-digest: image digest
release-trains: release train
release-window: release window, deployment window
release-cadence: release cadence, release schedule, release cycle, release calendar > release train
release-freeze: code freeze, release freeze, change freeze, freeze period, deployment freeze
release-candidate: release candidate
nightly-builds: nightly builds
pre-release: pre-release, prerelease, pre-releases > release candidate, beta releases, nightly builds
semver: semantic versioning, semver, major minor patch
calver: calendar versioning, calver
changelog: keep a changelog, change history
backport: backport, back-port > cherry-pick
cherry-pick: cherry-pick, cherry-picking
lts: long-term support, lts
support-window: support window, supported versions > long-term support, lts
progressive-delivery: progressive rollout, gradual delivery > canary, percentage rollout, ring deployment
phased-rollout: percentage based rollout
ring-deployment: ring deployment, deployment rings, rollout rings, rollout waves, cohort rollout
canary-analysis: canary analysis, automated analysis, canary scoring, baseline comparison > kayenta, analysistemplate
traffic-splitting: traffic splitting, weighted routing, traffic weight, traffic shifting
auto-rollback: automatic rollback, auto rollback, automated rollback, self-reverting
roll-forward: roll forward, fix forward, forward fix
post-deploy: post-deployment verification, post-deploy checks, verifying a deployment, deployment verification > bake time, soak time
bake-time: bake time, soak time
deploy-release: decouple deploy from release, deploy without releasing > dark launches
feature-flags: feature switch, release toggles, flag service > launchdarkly, unleash, openfeature, flagsmith, kill switch
kill-switch: kill switch, emergency switch, off switch, circuit switch, ops toggle
flag-cleanup: flag cleanup, removing flags, stale flags, flag debt, flag retirement, old flags
flag-targeting: targeting rules, user targeting, flag targeting
preview-env: preview environment, ephemeral environments, review apps, per-branch environments, on-demand environments
env-parity: environment parity, dev/prod parity, parity between environments, same as production
drift-detection: drift between environments
gitops: sync from git, desired state in git > flux cd
reconciliation-loop: reconciliation loop, reconcile loop, control loop > desired state, desired and actual state
desired-state: desired state, desired and actual state
idempotent-provisioning: declarative configuration, declarative, desired state configuration
module-design: terraform modules > module registry
module-registry: module registry
remote-state:  > s3 backend, shared state
state-locking: lock the state
import-resources: importing resources, import existing resources, terraform import, import blocks, adopting resources
plan-review: plan output, terraform plan, reviewing plans, plan review, speculative plan, dry run
immutable-infra: immutable infrastructure, replace not patch, immutable servers > packer, ami, golden images, machine images
golden-images: golden images, machine images > packer, ami
configuration-management: server configuration, playbooks and roles > ansible, puppet, chef, salt
policy-as-code: guard rails in code, policy engine
admission-policies: admission policies
peering: peering, vpc peering
private-link: private link, private endpoint, private endpoints, private connectivity, privatelink
nat: nat gateway, nat, network address translation > egress gateway
nat-traversal: nat traversal, hole punching
egress-control: egress control, egress rules, outbound traffic, outbound rules, egress filtering, allowlisted destinations
spot: spot instances, preemptible instances, spot machines, interruptible instances, spot nodes
reserved-capacity: reserved instances, savings plans, committed use, committed usage
rightsizing: right-sizing, rightsizing, over-provisioned, oversized instances, resizing instances
idle-resources: idle resources, unused resources, orphaned resources, zombie resources, unattached volumes
cost-allocation: cost allocation, showback, chargeback, cost attribution, cost per team > unit cost, unit economics
unit-cost: unit cost, unit economics
budgets: budgets, spending limits > budget alerts, cost alerts, cost anomaly
cost-anomaly: cost anomaly, cost anomalies
tagging: resource labelling, cost tags
multi-region: multi-region, second region, several regions, cross-region
region-failover: fail over to another region
well-architected: well-architected framework, well architected
architecture-review: architecture review, architecture reviews > well-architected framework
pods: pod, pod lifecycle, pod spec > init containers
init-containers: init container, init containers
sidecar: sidecar, sidecar container, sidecar proxy
daemonset: daemonset, daemon set, one pod per node
scheduling-k8s:  > node affinity, pod affinity, anti-affinity, topology spread
topology-spread: topology spread
affinity: affinity, node affinity, pod affinity, anti-affinity
priority-preemption: priority class, preemption, pod priority
cooperative-scheduling: cooperative scheduling
cluster-autoscaler: cluster autoscaler, node autoscaling, node pools scaling, node provisioning > karpenter
event-scaling: event-driven autoscaling, keda, scaling on queue length > scale to zero
scale-to-zero: scale to zero, scaling to zero
scale-out: scale out, horizontal scaling, scale horizontally, add more machines, add instances, more instances
scale-up: scale up, vertical scaling, scale vertically, bigger machine, larger instance
scale-in: scale in, scale down, removing instances
scheduled-scaling: scheduled scaling, time-based scaling > predictive scaling
predictive-scaling: predictive scaling
pod-disruption: minavailable, voluntary disruption
qos-k8s: quality of service class, guaranteed and burstable, burstable, best effort class
oom: out of memory, oom, oom killed, oomkilled, memory exhaustion
cpu-throttling: cpu throttling, cfs quota, throttled cpu
admission-control: admission control, admission controller, admission webhook, validating webhook, mutating webhook > gatekeeper, kyverno
pod-security: pod security, pod security standards, capabilities dropping > seccomp, security context, securitycontext
security-context: security context, securitycontext
workload-identity: workload identity, service account tokens, pod identity, keyless > irsa, federated identity, identity federation
external-secrets: external secrets, external secrets operator, csi secrets driver > sealed secrets
sealed-secrets: sealed secrets
control-plane: control plane > api server, controller manager
data-plane: data plane, dataplane
cni: cni, container network interface > calico, cilium, flannel
gateway-api: gateway api, httproute
helm:  > chart repository, values files
packaging-k8s: manifests, kubernetes manifests, yaml manifests, templating manifests > helm, kustomize
mesh-traffic: traffic management, traffic policy > virtual service, destination rule
ambient-mesh: sidecarless, ambient mesh, ebpf mesh
locality-routing: locality-aware routing, zone-aware routing, topology-aware routing, same-zone
outlier-detection: outlier detection, outlier ejection, passive health checks
serverless: function platform, functions as service
cold-start:  > provisioned concurrency, warm instances
provisioned-concurrency: provisioned concurrency, warm instances
self-service: self-service, self service portal, on-demand provisioning
secret-scanning: secret scanning, secret detection, leaked secrets > gitleaks, trufflehog, hard-coded secrets, credentials in code
hard-coded-secrets: hard-coded secrets, credentials in code
dependency-management: upgrade dependencies, dependency upgrades > automated dependency updates
auto-dependency-updates: automated dependency updates > renovate, dependabot
parallel-jobs: parallel jobs, parallel stages, running jobs in parallel
affected-builds: affected projects, changed files only, path filters, selective builds, build only what changed
build-cache:  > cargo-chef, BuildKit
layer-cache: docker layer cache, layer caching
dependency-cache: dependency cache, caching dependencies
incremental-builds: incremental builds
gitops: GitOps workflow
env-promotion: promotion between environments
release: release management
migration-db-release: database compatible releases
artifact-registry:  > Nexus
image-registry: container registry, image registry > ecr, harbor
pipeline-design: pipeline design > .github/workflows, Jenkinsfile, .gitlab-ci.yml
quality-gates: quality gates
cohorts: cohorts, waves, rings, rollout waves, rollout rings, in waves, release rings
staged-rollout: staged rollout, phased rollout, gradual rollout, progressive rollout, progressive delivery
success-criteria: success criteria, acceptance criteria, pass criteria, exit criteria, definition of done, definition of success, pass or fail, promotion criteria
halt: halting, halt, abort, aborting, stopping a rollout, pausing a rollout, emergency stop
inventory-hosts: inventory, host list, list of hosts, hosts file > static inventory
key-naming: key naming, naming keys, key names, key design, naming convention of keys, key namespaces, key prefixes
version-pinning: version pinning, pinning versions, pinned versions, version constraints, locking versions
rolling-upgrade: rolling upgrade, rolling upgrades, upgrading node by node
slots: a/b slots, dual slots, dual bank, two slots, a/b partitions
state-moves: state moves, moved blocks, moving resources, renaming resources, state mv
`;
