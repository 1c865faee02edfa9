/** Families of English words on operations: `family: words > kinds of it`. */
export const operations = `
observability: observability, telemetry, visibility > monitoring, opentelemetry, instrumentation, instrumenting
monitoring: monitoring, monitor, monitors, watching production, supervision > metrics, grafana, prometheus, graphs, dashboards
metrics: metrics, metric, measurements, instrumented numbers > counters, gauges, histograms, prometheus, statsd
custom-metrics: custom metrics, custom metric, own metrics, business metrics, application metrics, domain metrics
dashboards: dashboards, dashboard, panels, visualizing metrics > grafana, kibana
tracing: tracing, distributed tracing, traces, trace, request tracing > jaeger, zipkin, trace context, correlation ids, spans, span, context propagation
alerting: alerting, alerts, alert, alert rules, paging, pager, alarm, alarms > alertmanager, alert fatigue, burn rate alerts
incident: incident, incidents, incident management, outage, outages, emergency response, on-call response, incident handling > incident response, war room
on-call: on-call, on call, oncall, pager duty, rotation, rotations, shifts > pagerduty, escalation
runbook: runbook, runbooks, playbook, playbooks, operating procedures, sop, standard operating procedures, operational procedures
postmortem: postmortem, post-mortem, postmortems, blameless, lessons learned, incident review, learning from incidents > retrospectives, retrospective
root-cause: root cause analysis, root cause, rca, causal analysis, finding causes > five whys, 5 whys, fishbone
slo: slo, slos, service level objective, service level objectives, objectives, targets
sli: sli, slis, service level indicator, service level indicators
sla: sla, slas, service level agreement, service level agreements
error-budget: error budget, error budgets, budget policy > burn rate
sre: sre, site reliability engineering, site reliability, toil
operations: operations, ops, operating, day-2 operations, day two, running in production, maintenance, administration, running it, upkeep, housekeeping
production: production, prod, production-ready, going live, production readiness, live
deployment: deployment, deploy, deploying, deployments, deployment strategies, hosting, rolling out, rollout, rollouts
rolling-update: rolling update, rolling deployment, rolling restart
blue-green: blue-green, blue green deployment, blue green, blue/green
canary: canary, canary release, canary deployment, canaries, gradual rollout, staged rollout > progressive delivery, traffic splitting
rollback: rollback, rollbacks, roll back, rolling back, reverting, undo a release, revert, going back
ci-cd: ci/cd, ci cd, continuous integration, continuous delivery, continuous deployment, build pipeline, pipelines, delivery pipeline, pipeline, deployment pipeline, build and release automation > github actions, gitlab ci, jenkins
continuous-integration: continuous integration, ci
continuous-deployment: continuous deployment, continuous delivery, cd
build: build, builds, building, build system, compile, cargo build > make, bazel, gradle, maven, cmake
packaging: packaging, package, packages, bundling, bundle, distribution, installers, wheels > artifacts, artefacts
gitops: gitops, declarative delivery, git as the source of truth > argocd, argo cd, flux
infrastructure-as-code: infrastructure as code, iac, provisioning, declarative infrastructure > terraform, pulumi, ansible, cloudformation, opentofu
containers: containers, container, docker, dockerfile, containerization, containerisation, images, container images, oci, containerizing, dockerizing > podman
docker: docker, docker image, dockerfile, container image > docker compose
kubernetes: kubernetes, k8s, cluster orchestration > kubectl, kubelet, pods
helm: helm, helm charts, charts > helm chart
kustomize: kustomize, overlays
operators-k8s: operators, operator, custom resources, crd, controllers, custom controllers > reconciliation loop
service-mesh: service mesh, mesh > istio, linkerd, envoy, consul connect, sidecar, sidecars
serverless: serverless, functions as a service, faas, cloud functions > lambda, knative
cloud: cloud, cloud computing, cloud services > aws, azure, gcp, cloud provider, public cloud
cloud-native: cloud native, cloud-native, cncf
twelve-factor: 12-factor, twelve-factor, twelve factor, 12 factor app, twelve-factor app
multi-cloud: multi-cloud, multicloud, multiple clouds, several clouds, many clouds, more than one cloud
hybrid-cloud: hybrid cloud, hybrid, on-premises, on premise, private cloud, own data centre
cross-cloud: cross-cloud, across clouds, between clouds, inter-cloud, cross cloud
abstraction: abstraction, abstraction layer, abstractions, provider-independent, vendor-neutral, adapters, portability layer, wrappers
edge: edge computing, edge > cdn, content delivery network, edge caching
ingress: ingress, ingress controller, north-south traffic
configmap: configmap, configmaps, config map, config maps
k8s-secrets: secrets, kubernetes secrets, secret
pod-disruption: pod disruption budget, poddisruptionbudget, disruptions
storage: storage, volumes, disks, filesystems > s3, persistent volumes, file storage, object storage, block storage, blob storage, file system
virtualization: virtualization, virtual machines, vms, hypervisor > kvm
linux: linux, operating system, kernel, unix > systemd
windows: windows > powershell, active directory
version-control: version control, git, branching, branches, branching strategy, source control, git workflow, merging, commits > trunk-based development
monorepo: monorepo, mono repo, multi-package repository > workspaces
environments: environments, environment > dev environment, development environment, local development, local setup, sandbox environment > preview environments, staging
data-sync: data synchronization, synchronization, sync, syncing, data sync, synchronisation, keeping data in sync, change propagation > replication, replicating, mirroring
platform: platform engineering, internal developer platform, developer portal, golden paths > developer experience
inventory: asset inventory, inventory, asset management, cmdb
support: support, customer support, helpdesk > support tiers
sustainability: sustainability, energy, carbon, green software, power consumption

security: security, secure, securing, safe, security considerations, lock down, locking down > authentication, authorization, encryption, access control, tls, permissions, hardening
authentication: authentication, authenticating, authenticate, login, sign-in, sign in, identity, logging in, authn, signing in > identity providers
authorization: authorization, authorisation, access control, permissions, permission, authz, access rights, privileges, policy enforcement
oauth: oauth, oauth2, oauth 2.0, oauth 2 > openid connect, oidc
sso: single sign-on, single sign on > sso, saml
jwt: jwt, json web token, json web tokens, bearer tokens, access tokens
rbac: rbac, role-based access control, role based access control, roles and permissions
abac: abac, attribute-based access control
mfa: mfa, multi-factor authentication, two-factor authentication, 2fa, second factor > totp, passkeys, webauthn
passwords: passwords, password storage, passphrases, password policy > bcrypt, argon2, password hashing
sessions: sessions, session management, session, session handling > cookies, cookie
cryptography: cryptography, crypto, cryptographic, ciphers, cryptographic primitives
encryption: encryption, encrypt, encrypting, encrypted, ciphers, decryption > aes, encryption at rest, symmetric encryption
signing: signing, signatures, signature, signed, sign, code signing > ed25519, hmac, digital signatures
hashing: hashing, hash, hashes, digest, checksum, checksums, hash functions > sha-256, argon2
tls: tls, ssl, https, certificates, transport security, certificate management, transport layer security, encryption in transit > x.509, let's encrypt
mtls: mtls, mutual tls, client certificates, mutual authentication
secure-communication: secure communication, secure transport, secure channels, encryption in transit, transport security, network encryption, tls
input-validation: input validation, validating input, validate input, data validation, request validation, validation > schema validation, sanitization, sanitisation, sanitizing, sanitising input
sanitization: sanitization, sanitisation, sanitize, cleaning, escaping, cleansing, output encoding, escape, purify, sanitizing, sanitising input
injection: injection > sql injection, command injection, prepared statements, parameterized queries, parameterised queries, injection attacks
sql-injection:  > sql injection, parameterized queries, parameterised queries, prepared statements, bind parameters, bound parameters, query parameterization
xss: xss, cross-site scripting, cross site scripting > content security policy, csp, escaping, output escaping, output encoding, html sanitization, html sanitisation
csrf: csrf, cross-site request forgery, xsrf, csrf tokens
cors: cors, cross-origin, same-origin policy, cross-origin requests
threat-modeling: threat modeling, threat modelling, threat model, attack trees, threats, adversaries > stride, attack surface
vulnerabilities: vulnerability, vulnerabilities, scanning, scanners, cve, vulnerability management, scanner > vulnerability scanning, security scanning, sast, dast
patching: patching, patch, patches, remediation, fixing, fix, fixes, security updates, repair, remediate, repairing
dependency-audit: dependency audit, dependency auditing, dependency security, supply chain, supply chain security, software supply chain, third-party audit > cargo audit, npm audit, dependabot, sbom, software bill of materials, dependency scanning
audit: audit, auditing, accountability > audit log, audit logs, audit trail, audit logging
penetration-testing: penetration testing, pen testing, pentest, red team, ethical hacking > bug bounty
zero-trust: zero trust, beyondcorp, never trust always verify
least-privilege: least privilege, minimal privileges, principle of least privilege
firewall: firewall, firewalls, network policies, network policy, security groups > iptables, waf, web application firewall, network segmentation
ddos: ddos, denial of service, abuse prevention, bots, abuse > bot protection
privacy: privacy, personal data, pii, data protection > anonymization, pseudonymization, consent, data minimization
key-rotation: key rotation, rotating keys, rotation, rotating secrets, credential rotation > token rotation
malware: malware, viruses, ransomware > phishing
intrusion: intrusion detection, ids, security monitoring, threat detection > siem, anomaly detection
security-headers: security headers, http headers, hsts
slo: SLO definition
runbook: writing runbooks
rca-methods: root cause methods > 5 Whys
postmortem: blameless postmortem
drills: disaster drill > tabletop exercise
restore: restore procedure > pg_restore
self-healing: self-healing, self healing
toil: toil reduction
change-management: change control
log-collection: log collection > Promtail
log-level-dynamic: changing log levels at runtime
network-troubleshooting:  > tcpdump, ss, netstat
budget-alerts: budgets and alerts, budget alerts, cost alerts
freeze: freeze, change freeze, code freeze, deployment freeze
`;
