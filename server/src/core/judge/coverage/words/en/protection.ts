/** Families of English words on security, identity and privacy: `family: words > kinds of it`. */
export const protection = `
authentication: authenticating users, proving identity, who you are, login flow
authorization: allowed to, permission checks, permission model
access-control-models: access control models > rbac, abac, acl, rebac
rebac: rebac, relationship-based access control > openfga, spicedb, zanzibar
acl: acl, access control list
permission-boundaries: permission boundary > service control policies, scp
service-control-policies: service control policies, scp
identity-provider: identity provider, idp > okta, keycloak, auth0, entra id, active directory
directory: directory service, user directory > ldap, active directory
scim: scim > user provisioning, automatic provisioning of users
user-provisioning: user provisioning, automatic provisioning of users
saml: saml assertions
oidc: oidc, openid connect > id token
id-token: id token
pkce: pkce, proof key for code exchange, code verifier, code challenge
authorization-code: authorization code, authorization code flow
client-credentials: client credentials, machine to machine, m2m, service-to-service tokens
token-validation:  > token introspection, validating signatures, checking the signature
signature-verification: validating signatures, checking the signature, verify the signature
token-introspection: token introspection, introspection of tokens
token-revocation: token revocation, revoking tokens > revocation list, blocklisted tokens
token-blocklist: revocation list, blocklisted tokens
token-expiry: token expiry, token lifetime, short-lived tokens, expiring tokens
passwordless: passwordless > passkeys, webauthn, fido2, magic link
magic-link: magic link
passkeys: passkeys, webauthn, fido2
mfa: two-factor, multi-factor > sms codes, one-time codes, one-time passwords, otp, authenticator app, mfa enrolment
password-hashing: password hashing, hashing passwords > bcrypt, argon2, scrypt, pbkdf2, salted hash, salt
salting: salted hash, salt
password-reset: password reset, forgotten password, reset password, account recovery
brute-force: brute force > credential stuffing, password spraying, account lockout, login attempts
account-lockout: account lockout
password-spraying: password spraying
credential-stuffing: credential stuffing
session-fixation: session fixation > session rotation
session-hijacking: session hijacking
session-expiry: session timeout, session expiry, session lifetime > idle timeout
cookies-security: secure cookies, cookie flags, cookie attributes > httponly, samesite
impersonation: impersonation, acting as another user, on behalf of
break-glass: break glass, emergency access, emergency accounts
jit-access: just-in-time access, temporary access, time-bound access, elevated access
privileged-access: privileged access, privileged accounts, privileged access management, pam, admin access, root access
separation-of-duties: separation of duties, segregation of duties, four-eyes principle
service-accounts: service account, machine identity, non-human identities, robot accounts
access-review: access recertification, reviewing permissions
offboarding: offboarding, deprovisioning, revoking access, account removal
secrets: secret store, secret storage, storing credentials > hashicorp vault, aws secrets manager
dynamic-secrets: dynamic secrets, short-lived credentials, ephemeral credentials, temporary credentials, leased credentials
key-rotation: rotate credentials, secret rotation, rolling keys, rekeying, key rollover > dual keys
key-management: key management, key lifecycle > key hierarchy, key custody
key-custody: key custody
key-hierarchy: key hierarchy
envelope-encryption: envelope encryption > data encryption key, dek, key encryption key, kek, wrapped keys
master-keys: key encryption key, kek
data-keys: data encryption key, dek
hsm-crypto: hardware security module
tpm: trusted platform module, tpm
secure-element: secure element
secure-enclave: secure enclave
symmetric: symmetric encryption, symmetric cipher, shared key > aes, chacha20
asymmetric: asymmetric encryption, public key cryptography, public-key, public and private keys > rsa, elliptic curve, ed25519
key-exchange: key exchange, key agreement > forward secrecy, perfect forward secrecy, diffie-hellman, ecdh
forward-secrecy: forward secrecy, perfect forward secrecy
aead: authenticated encryption, aead > aes-gcm, gcm mode, chacha20-poly1305
mac: message authentication code > hmac, message integrity
digital-signatures: digital signature > ecdsa, ed25519
kdf: key derivation, key derivation function, kdf > hkdf, pbkdf2, scrypt
randomness: secure random, random number generator, csprng > entropy, nonces
entropy: entropy
post-quantum: post-quantum, quantum-safe, quantum resistant
pki: pki, public key infrastructure > certificate authority, private ca, internal ca
private-ca: private ca, internal ca
certificates:  > certificate expiry, certificate rotation, expiring certificates, issuing certificates
cert-issuance: issuing certificates
certificate-pinning: certificate pinning, pinned certificates, public key pinning
certificate-revocation: certificate revocation, revoked certificates, revoking certificates > ocsp, crl, certificate revocation list
tls: data in transit, encrypted connections
cipher-suites: cipher suite > tls versions, weak ciphers
tls-versions: tls versions
owasp: owasp, owasp top 10, common web vulnerabilities
injection:  > query injection, template injection, escaping queries
ssrf: ssrf, server-side request forgery
idor: idor, insecure direct object references, broken access control, object-level authorization, bola
path-traversal: path traversal, directory traversal
deserialization-attacks: insecure deserialization, unsafe deserialization
csp: content security policy, csp > script-src
clickjacking: clickjacking > frame-ancestors, x-frame-options
security-headers:  > strict-transport-security, hsts header
allowlist: allowlist, allow list, whitelist
blocklist: blocklist, block list, blacklist, denylist, deny list
ip-restrictions: ip allowlist, ip restrictions, ip filtering, source ip
waf: waf, web application firewall, waf rules > modsecurity
ddos: volumetric attacks, flood attacks, ddos protection, ddos mitigation > traffic scrubbing
traffic-scrubbing: traffic scrubbing
bot-protection: bot protection, bot detection > captcha
captcha: captcha
fraud: fraud, fraud detection, fraud prevention, fraudulent
network-segmentation: network segmentation, microsegmentation, isolated networks, network zones, network isolation > inter-container connectivity
network-security: network security, perimeter, network perimeter
bastion: bastion, bastion host, jump host, jump server, jump box
zero-trust:  > continuous verification, identity-aware proxy
vulnerability-scanning: vulnerability scanning, security scanning, scanning for vulnerabilities, scanning, scanners > trivy, grype, nessus, scan results
container-scanning: container scanning, image scanning, scanning images
dependency-scanning: dependency scanning, software composition analysis, sca > snyk, dependabot alerts, npm audit, cargo audit
sast: sast, static application security testing, static code analysis for security > semgrep, codeql, sonarqube
dast: dast, dynamic application security testing, dynamic scanning > zap, burp
cvss: cvss, severity score, severity rating > exploitability, epss
vulnerability-triage: vulnerability triage, triaging findings, triage, prioritising vulnerabilities, prioritizing findings
remediation-sla: remediation deadlines, fix deadlines, time to remediate, patch deadlines
false-positives: false positives, false positive, false alarms, noise in findings
exceptions-risk: risk acceptance, risk exceptions, accepted risk, waivers
patching: patch management, security patches, applying patches
vulnerability-report: security.txt > bug bounty program
bug-bounty: bug bounty, bounty program, bounties, bug bounties
devsecops: devsecops, shift left, shift-left security, secure development lifecycle, sdlc security
code-audit: security code review, code audit, security review
threat-modeling: threat analysis > linddun, pasta, data flow diagram, trust boundaries, abuse cases
attack-surface: attack surface, exposed surface > attack vectors
attack-vectors: attack vectors
defense-in-depth: defence in depth, defense in depth, layered security
threat-detection: threat detection, detection engineering > ids, edr, detection rules, indicators of compromise
indicators-of-compromise: indicators of compromise
detection-rules: detection rules
threat-intelligence: threat intelligence, threat feeds
siem: siem, security event management, security information > splunk, wazuh, security logs
forensics: forensics, forensic analysis, evidence collection, preserving evidence, securing evidence > chain of custody
containment: containment, containing the incident, isolating hosts, quarantine hosts
eradication: eradication, removing the threat, cleaning hosts
breach-notification: breach notification, notifying authorities, notifying customers, breach disclosure > data breach
security-incident: security incident, security breach > incident response plan
phishing: phishing > social engineering, phishing simulation
phishing-simulation: phishing simulation
social-engineering: social engineering
malware:  > antivirus, malware scanning, ransomware attacks
endpoint-security: endpoint security, endpoint protection > device management, mdm, edr
device-management: device management, mdm
hardening: hardening > cis benchmark, baseline configuration
baseline-state: baseline, baselines > security baseline, performance baseline, baseline measurements
baseline: security baseline, configuration baseline, hardening baseline
sandboxing: sandbox, isolating untrusted code > gvisor, firecracker, seccomp
security-training: security training, security awareness, awareness training
third-party-risk: third-party risk, vendor risk, supplier risk, vendor assessment, vendor security
supply-chain:  > dependency confusion, typosquatting
dependency-confusion: dependency confusion, typosquatting
privacy: personally identifiable information > privacy by design
gdpr: data protection regulation > erasure requests
consent: consent, consent management > opt-in, opt-out, cookie banner
data-minimization: data minimization, collecting less data, minimal data
anonymization: anonymization, de-identification > pseudonymization, k-anonymity
pseudonymization: pseudonymization
tokenization-data: tokenization of card data, data tokenization, vaulted tokens
data-residency: data residency, data sovereignty, data localization, where data lives
data-classification: data sensitivity, confidential and public data, classifying data
data-loss-prevention: data loss prevention, dlp, data exfiltration, exfiltration
data-deletion: data deletion, erasure, secure deletion, wiping
audit: who did what > audit entries
tamper-evident: tamper-proof, tamper evident > append-only audit
audit-evidence: audit evidence, collecting evidence, evidence for auditors
compliance-frameworks: compliance framework, control mapping, control objectives > soc 2, iso 27001, pci dss, hipaa, fedramp
risk:  > risk register, risk rating, likelihood and impact, risk assessments
key-overlap: key overlap, dual keys, overlap window
secret-classification: secret inventory
key-generation: key generation
key-distribution: key distribution
secret-injection: secret injection > External Secrets, CSI Driver, Vault Agent
secret-scanning: leak detection
hash-upgrade: rehash, rehashing, hash upgrade > needs_rehash
brute-force: brute force protection
data-permission: data permissions
xxe: XXE
input-limits: size limits, input size limits > DefaultBodyLimit
recursion-limit: recursion limit, nesting depth
container-scanning:  > Trivy, Grype, Clair
artifact-signing:  > SLSA
base-images:  > minimal image, slim image
rootless: non-root
readonly-root: read-only file system, read-only filesystem, read-only root > readOnlyRootFilesystem
capabilities: Linux capabilities, dropping capabilities
seccomp: seccomp
admission-control:  > OPA
runtime-protection: runtime protection, runtime detection > Falco
incident:  > security incident response
network-policies:  > micro-segmentation
sensitive: sensitive data > data classification
security-testing: security testing > SAST, DAST
unprivileged: rootless, non-root, unprivileged user, running as non-root, without root
syscall-filter: seccomp, syscall filtering, system call filter
runtime-protection: runtime security, runtime defence
leak-response: leaked secrets, secret leaks, after a leak > leak detection
key-generation: generating keys, creating keys
secure-transport: transport security, securing the connection
roles-actors: actors, parties, parties involved, participants
data-levels: data classification, classifying data, data categories
pia: privacy impact assessment, data protection impact assessment
erasure-requests: deletion requests, right to erasure, erasure requests, deleting user data
password-storage: storing passwords, password hashing
login-throttling: brute force protection, login throttling > account lockout
unsafe-deserialization: deserialization attacks, insecure deserialization, unsafe deserialization
cert-renewal: certificate renewal, renewing certificates, certificate rotation, certificate expiry, expiring certificates
replay: replay attacks, replay protection
offloading: tls termination, ssl offloading, tls offloading, terminating tls
fed-identity: identity federation
security-questions: security questions, secret questions, challenge questions, knowledge-based authentication
read-only: read-only, readonly, write-protected
concurrent-sessions: concurrent sessions, concurrent logins, simultaneous sessions, simultaneous logins, simultaneous logons, parallel sessions, parallel logins
`;
