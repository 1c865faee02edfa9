/** Families of English words on platforms, cloud and delivery: `family: words > kinds of it`. */
export const platform = `
infrastructure-as-code: infrastructure code > hcl, terragrunt, cdk, bicep, infrastructure, infra, cloud resources
landing-zone: landing zone, organization structure > control tower, account factory, multi-account, account structure, account vending, organizational units
multi-account: multi-account, account structure
remote-state: terraform state, state files, remote state, state backend > state management
state-locking: state lock, concurrent applies > dynamodb lock
module-design: module design, modules, writing modules, reusable modules, module structure
drift-detection: drift, drift detection, configuration drift, out-of-band changes, manual changes
patching: remediating, correcting
policy-as-code: policy as code, policies as code, guardrails, policy checks, compliance as code > opa, open policy agent, rego, conftest, sentinel, kyverno, gatekeeper, checkov, admission policies
opa: opa, open policy agent > conftest, gatekeeper, rego
rego: rego
networking: network layout > subnets, transit gateway, peering, route tables, nat, vpc, virtual network
vpc: vpc, vpcs, virtual private cloud, virtual network
subnets: subnet, subnets, address ranges > private subnets, public subnets, cidr
private-subnets: private subnets
public-subnets: public subnets
transit-gateway: transit gateway > hub and spoke
iam: identity and access management, iam, access management, identity, roles and permissions > single sign-on, oidc, assume role, permission boundary
secrets: passwords and keys, sensitive values, storing secrets, database passwords > secrets manager, parameter store, external secrets, sops, kms
kms: key management service, kms > encryption keys, customer managed keys
cost: spend, cloud bill, cost control, cost management, cost awareness > savings plans, reserved instances, spot instances, infracost, rightsizing, chargeback, showback
tagging: tagging, tags, labels, tagging strategy, resource tags
disaster-recovery: regional outage, region outage > cross-region, warm standby, recovery drills, pilot light
ci-cd: release pipeline, build and deploy, continuous delivery pipeline > argo workflows, tekton, circleci, atlantis, buildkite, workflows, plan and apply
artifact-registry: artifact registry, artifact repository > ecr, harbor, artifactory, container registry, image registry
environments: promotion between environments, staging and production > ephemeral environments
canary: canary releases > of traffic
progressive-delivery: progressive delivery, gradual rollouts > argo rollouts, flagger, feature flags, traffic shifting
rollback: undo, undoing a deployment, revert a release
deployment: shipping to production, releases to production, deployment process, rollout strategy
hpa: hpa, horizontal pod autoscaler, horizontal pod autoscaling, horizontalpodautoscaler
vpa: vpa, vertical pod autoscaler, verticalpodautoscaler
autoscaling: autoscaling, auto scaling, auto-scaling, scaling automatically > hpa, keda, karpenter, cluster autoscaler, horizontal pod autoscaler
scheduling-k8s: pod scheduling, node selection, placement > affinity, taints and tolerations
workloads: workloads, deployments and statefulsets, workload types > statefulset, daemonset, stateful workloads
stateful: stateful, stateful applications, statefulset, statefulsets, persistent workloads
probes: liveness and readiness, health probes > readiness probes
resource-limits: cpu and memory limits, resource requests > limitrange, resourcequota, quality of service classes, requests
rbac:  > service accounts, role bindings, cluster roles
network-policies: network policies, network policy, pod isolation, traffic between pods
ingress: service exposure, exposing services, external traffic, entry to the cluster > nginx ingress, traefik
multi-tenancy: sharing a cluster
quota:  > resourcequota
observability: seeing inside, insight into systems > logs, metrics, traces, dashboards
three-pillars: three pillars, logs metrics and traces, metrics logs and traces, three signals
alert-noise: alert noise, noise reduction, alert fatigue > inhibition, silences, grouping, deduplication, alert grouping
namespaces: namespaces, namespace layout
cluster-upgrades: cluster upgrades, upgrading clusters > node upgrades, version skew
storage-k8s: persistent storage, persistent volume claims > csi, pvc, storage classes
storage-classes: storage classes
multi-cluster: multi-cluster, several clusters, fleet > cluster federation
image-security: image security > trivy, cosign, distroless, signed images, image scanning, minimal images
supply-chain: supply chain, software supply chain, supply chain security > slsa, sigstore, sbom, provenance, attestations, dependency audit, software bill of materials, artifact signing
container-images: dockerfile, image build, building images, container images, images > multi-stage builds, small images
service-catalog: service catalog, service catalogue > backstage, developer portal
developer-portal: developer portal
golden-path: golden paths, paved road > scaffolding services, templates for services
monitoring: watching, keeping watch, health of the system > exporters, scrape
alerting: page somebody, page someone, paging people, notify, notifying, notifies, waking people > prometheus rules, opsgenie, pagerduty, alert routing
log-retention: log retention, keeping logs
synthetic: synthetic monitoring, synthetic checks, black-box monitoring
slo: service objectives, reliability targets > error budget, sli
tracing: spans and traces, distributed traces > opentelemetry, tempo, trace propagation
telemetry-pipeline: collector, telemetry pipeline, agents and collectors > opentelemetry collector, vector, fluent bit
capacity: provisioning ahead > right-sizing, growth forecast, load forecast
demand-forecast: growth forecast, load forecast, demand forecasting, forecasting demand, load projection, traffic forecast
load-testing: load test, load tests > k6, locust, gatling, vegeta, stress tests, soak tests
incident: incidents and outages, emergency > severity levels, incident command
on-call: being on call, pager rotation, rota > handover
runbook: step-by-step procedures, emergency steps, operations manual
postmortem: learning from failure, incident reviews, retrospectives after incidents
toil: toil, manual work, repetitive work
drills: drill, drills, rehearsal, rehearsals > game day, game days, failure drills, recovery drills, restore drills
chaos: breaking things on purpose, failure drills > resilience tests
backup: backing up the cluster > velero
compliance: regulatory requirements, standards and audits > certification, control framework
change-approval: change approval, approvals, four eyes, two-person rule, change review
audit:  > cloudtrail, activity log
certificates: certificates, certificate management, x.509 > certificate renewal, cert-manager, let's encrypt, acme
vulnerabilities: cves, known vulnerabilities, security findings > trivy, snyk, dependabot, security scans
penetration-testing: penetration tests > red teaming
data-classification: data classification, sensitivity levels > confidential data
access-review: access reviews, reviewing access, entitlement reviews > joiner mover leaver
joiner-mover-leaver: joiner mover leaver, joiners and leavers
multi-cloud: multi-cloud strategy
cloud-migration: cloud migration, moving to the cloud, migrating to the cloud > lift and shift, rehost, replatform
cloud-abstraction: cloud abstraction, provider-neutral
cross-cloud-network: cross-cloud networking > VPN
cost: cost optimization > Spot
k8s-deploy: deploying to Kubernetes > StatefulSet
resource-limits: resource requests and limits
autoscaling:  > VPA
probes:  > livenessProbe, readinessProbe, startupProbe
storage-k8s: persistent volumes > PersistentVolumeClaim, StorageClass
scheduling-k8s:  > tolerations, topologySpreadConstraints
helm: Helm Chart
pod-disruption: disruption budget
rollout-strategy: rollout strategy > RollingUpdate, maxSurge
crd: custom resource definitions, custom resources, crds
owner-references: owner references
node-autoscaling: cluster autoscaler, node autoscaling
async-jobs: long-running operations, asynchronous jobs, background processing, long-running tasks
version-retirement: deprecation, retiring versions, sunset, end of life, phasing out
client-generation: sdk generation, client generation, generated clients, generating clients
`;
