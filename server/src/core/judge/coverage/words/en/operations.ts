/** Families of English words on operations: `family: words > kinds of it`. */
export const operations = `
observability: observability, telemetry, visibility > monitoring, opentelemetry, instrumentation, instrumenting
monitoring: monitoring, monitor, monitors, watching production, supervision > metrics, grafana, prometheus, graphs, dashboards
business-monitoring: business monitoring
metrics: metrics, metric, measurements, instrumented numbers > counters, gauges, histograms, prometheus, statsd
custom-metrics: custom metrics, custom metric, own metrics, application metrics > business metrics, domain metrics
business-metrics: business metrics, business kpis, product metrics
dashboards: dashboards, dashboard, panels, visualizing metrics > grafana, kibana
tracing: tracing, distributed tracing, traces, trace, request tracing > jaeger, zipkin, trace context, correlation ids, spans, span, context propagation
alerting: alerting, alerts, alert, paging, pager, alarm, alarms > alertmanager, alert fatigue, burn rate alerts
alert-rules: alert rules, alerting rules, writing alert rules > prometheus rules
incident: incident, incidents, incident management, outage, outages, emergency response, on-call response, incident handling > incident response, war room
security-incidents: security incident response, security incidents
on-call: on-call, on call, oncall, pager duty > rotation, rotations, shifts, pagerduty, escalation
runbook: runbook, runbooks, playbook, playbooks, operating procedures, sop, standard operating procedures, operational procedures
postmortem: postmortem, post-mortem, postmortems, blameless, lessons learned, incident review, learning from incidents > retrospectives, retrospective
root-cause: root cause analysis, root cause, rca, causal analysis, finding causes > 5 whys, fishbone
slo: slo, slos, service level objective, service level objectives, objectives
sli: sli, slis, service level indicator, service level indicators
sla: sla, slas, service level agreement, service level agreements
error-budget: error budget, error budgets > burn rate, budget policy
error-budget-policy: error budget policy, budget policy
sre: sre, site reliability engineering, site reliability > toil
operations: operations, ops, operating, day-2 operations, day two, running in production, maintenance, administration, running it, upkeep, housekeeping
production: production, prod, production-ready, going live, production readiness, live
deployment: deployment, deploy, deploying, deployments, deployment strategies, hosting, rolling out, rollout, rollouts
rolling-update: rolling update, rolling deployment, rolling restart
blue-green: blue-green, blue green deployment, blue green, blue/green
canary: canary, canary release, canary deployment, canaries, gradual rollout, staged rollout > progressive delivery, traffic splitting
rollback: rollback, rollbacks, roll back, rolling back, reverting, undo a release, revert, going back
ci-cd: ci/cd, ci cd, build pipeline, pipelines, delivery pipeline, pipeline, deployment pipeline, build and release automation > github actions, gitlab ci, jenkins, continuous integration, continuous delivery, continuous deployment
continuous-integration: continuous integration, ci, ci/cd, ci cd, build pipeline, pipeline, pipelines
continuous-deployment: continuous deployment, continuous delivery, cd, ci/cd, ci cd, delivery pipeline, deployment pipeline, pipeline, pipelines
build: build, builds, building, build system, compile, cargo build > make, bazel, gradle, maven, cmake
packaging: packaging, package, packages, bundling, bundle, distribution, installers, wheels > artifacts, artefacts
gitops: gitops, declarative delivery, git as the source of truth > argocd, argo cd, flux
infrastructure-as-code: infrastructure as code, iac, provisioning, declarative infrastructure > terraform, pulumi, ansible, cloudformation, opentofu
infrastructure: infrastructure, infra > infrastructure as code
containers: containers, container, docker, containerization, containerisation, containerizing, dockerizing > podman, dockerfile, images, container images, oci
docker: docker > docker compose, dockerfile, docker image, container image
kubernetes: kubernetes, k8s, cluster orchestration > kubectl, kubelet, pods
helm: helm, helm charts, charts
kustomize: kustomize, overlays
operators-k8s: operators, operator, controllers, custom controllers > custom resources, crd
service-mesh: service mesh, mesh > istio, linkerd, envoy, consul connect, sidecar, sidecars
serverless: serverless, functions as a service, faas, cloud functions > lambda, knative
cloud: cloud, cloud computing, cloud services > aws, azure, gcp, cloud provider, public cloud
cloud-native: cloud native, cloud-native, cncf
twelve-factor: 12-factor, twelve-factor, twelve factor, 12 factor app, twelve-factor app
multi-cloud: multi-cloud, multicloud, multiple clouds, several clouds, many clouds, more than one cloud
hybrid-cloud: hybrid cloud, hybrid > on-premises, on premise, private cloud, own data centre
on-premises: on-premises, on premise, own data centre
private-cloud: private cloud
cross-cloud: cross-cloud, across clouds, between clouds, inter-cloud, cross cloud
abstraction: abstraction, abstraction layer, abstractions, provider-independent, vendor-neutral, adapters, portability layer, wrappers
edge: edge computing, edge > cdn, content delivery network, edge caching
ingress: ingress, ingress controller, north-south traffic
configmap: configmap, configmaps, config map, config maps
k8s-secrets: secrets, kubernetes secrets, secret
pod-disruption: pod disruption budget, poddisruptionbudget, disruptions
storage: storage > s3, persistent volumes, file storage, object storage, block storage, blob storage, file system, volumes, disks, filesystems
disks: disks, disk drives
virtualization: virtualization, virtual machines, vms, hypervisor > kvm
linux: linux, unix > systemd, kernel
kernel: kernel
operating-systems: operating system, operating systems > linux, windows, unix
windows: windows > powershell, active directory
version-control: version control, git, source control, git workflow > trunk-based development, branching, branches, branching strategy, merging, commits
branching: branching, branches, branching strategy, branching model > trunk-based development, git flow
monorepo: monorepo, mono repo, multi-package repository > workspaces
environments: environments, environment > dev environment, development environment, local development, local setup, sandbox environment > preview environments, staging
data-sync: data synchronization, synchronization, sync, syncing, data sync, synchronisation, keeping data in sync, change propagation > replication, replicating, mirroring
platform: platform engineering, internal developer platform > developer experience, developer portal, golden paths
inventory: asset inventory, inventory, asset management, cmdb
support: support, customer support, helpdesk > support tiers
sustainability: sustainability, energy, carbon, green software > power consumption

security: security, secure, securing, safe, security considerations, lock down, locking down > authentication, authorization, encryption, access control, tls, permissions, hardening
authentication: authentication, authenticating, authenticate, login, sign-in, sign in, identity, logging in, authn, signing in > identity providers
authorization: authorization, authorisation, access control, permissions, permission, authz, access rights, privileges, policy enforcement
oauth: oauth, oauth2, oauth 2.0, oauth 2 > openid connect, oidc
social-login: social login, third-party login
sso: single sign-on, single sign on > sso, saml
jwt: jwt, json web token, json web tokens
access-tokens: access tokens, bearer tokens, access token > jwt, opaque tokens
rbac: rbac, role-based access control, role based access control, roles and permissions
abac: abac, attribute-based access control
mfa: mfa, multi-factor authentication, two-factor authentication, 2fa, second factor > totp, passkeys, webauthn
otp: one-time codes, one-time passwords, otp > totp, hotp
passwords: passwords, passphrases > bcrypt, argon2, password hashing, password storage, password policy
sessions: sessions, session management, session, session handling > cookies, cookie
cryptography: cryptography, crypto, cryptographic, ciphers, cryptographic primitives
encryption: encryption, encrypt, encrypting, encrypted, ciphers, decryption > aes, encryption at rest, symmetric encryption
signing: signing, signatures, signature, signed, sign > ed25519, hmac, digital signatures, code signing
hashing: hashing, hash, hashes, digest, hash functions > sha-256, argon2, checksum, checksums
checksums: checksum, checksums > crc, crc32
tls: tls, ssl, https, transport security, transport layer security, encryption in transit > x.509, let's encrypt, certificates, certificate management
mtls: mtls, mutual tls, mutual authentication > client certificates
client-certificates: client certificates
secure-communication: secure communication, secure transport, secure channels, encryption in transit, transport security, network encryption, tls
input-validation: input validation, validating input, validate input, data validation, request validation, validation > schema validation, sanitization, sanitisation, sanitizing, sanitising input
sanitization: sanitization, sanitisation, sanitize, cleansing, purify, sanitizing, sanitising input > escaping, output encoding, escape
escaping: escaping, escape, output encoding > html escaping
injection: injection > sql injection, command injection, prepared statements, parameterized queries, parameterised queries, injection attacks
template-injection: template injection
sql-injection:  > sql injection, parameterized queries, parameterised queries, prepared statements, bind parameters, bound parameters, query parameterization
xss: xss, cross-site scripting, cross site scripting > content security policy, csp, escaping, output escaping, output encoding, html sanitization, html sanitisation
csrf: csrf, cross-site request forgery, xsrf, csrf tokens
cors: cors, cross-origin, same-origin policy, cross-origin requests
threat-modeling: threat modeling, threat modelling, threat model, threats, adversaries > stride, attack surface, attack trees
vulnerabilities: vulnerability, vulnerabilities, cve, vulnerability management > vulnerability scanning, security scanning, sast, dast, scanning, scanners, scanner
patching: patching, patch, patches, remediation, fixing, fix, fixes, security updates, repair, remediate, repairing
dependency-audit: dependency audit, dependency auditing, dependency security, third-party audit > cargo audit, npm audit, dependabot, dependency scanning
audit: audit, auditing, accountability > audit log, audit logs, audit trail, audit logging
penetration-testing: penetration testing, pen testing, pentest, ethical hacking > red team
zero-trust: zero trust, beyondcorp, never trust always verify
least-privilege: least privilege, minimal privileges, principle of least privilege
firewall: firewall, firewalls > iptables, waf, web application firewall, network segmentation, network policies, network policy, security groups
open-ports: open ports, allowed ports
security-groups: security groups
ddos: ddos, denial of service > bot protection
abuse-prevention: abuse prevention, abuse > bots, bot protection
privacy: privacy, personal data, pii, data protection > anonymization, pseudonymization, consent, data minimization
key-rotation: key rotation, rotating keys, rotation, rotating secrets, credential rotation > token rotation
malware: malware > phishing, viruses, ransomware
antivirus: antivirus, malware scanning
ransomware: ransomware, ransomware attacks
intrusion: intrusion detection, ids, threat detection > siem, anomaly detection
security-monitoring: security monitoring > intrusion detection, siem
security-headers: security headers > hsts
hsts: hsts, strict-transport-security, hsts header
slo: SLO definition
runbook: writing runbooks
rca-methods: root cause methods > 5 Whys
fault-tree: fault tree, fault tree analysis
fishbone: fishbone, fishbone diagram
five-whys: five whys, the five whys, 5 whys
postmortem: blameless postmortem
drills: disaster drill > tabletop exercise
restore: restore procedure > pg_restore
self-healing: self-healing, self healing
toil: toil reduction
ops-automation: operations automation, automating operations
change-management: change control
change-requests: change requests, change record
change-windows: change windows
log-collection: log collection > Promtail
log-level-dynamic: changing log levels at runtime
network-troubleshooting:  > tcpdump, ss, netstat
budget-alerts: budgets and alerts, budget alerts, cost alerts
freeze: freeze, change freeze, code freeze, deployment freeze
password-policy: password policy, password strength
trust-boundaries: trust boundaries
data-flow-diagram: data flow diagram, data flow diagrams
abuse-cases: abuse cases
attack-trees: attack trees
red-team: red team, red teaming
`;
