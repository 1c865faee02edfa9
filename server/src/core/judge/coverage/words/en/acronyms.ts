/** Acronyms of the trade with what they stand for: `family: words`. */
export const acronyms = `
mrr: mrr, mean reciprocal rank, reciprocal rank
ndcg: ndcg, normalized discounted cumulative gain, discounted cumulative gain
auc: auc, area under the curve, roc curve, roc auc
rmse: rmse, root mean squared error, mean squared error
f1-score: f1 score, f1
mttd: mttd, mean time to detect
saml: saml, security assertion markup language
sri: sri, subresource integrity
dhcp: dhcp, dynamic host configuration
certificate-authority: ca, certificate authority, certification authority
crl: crl, certificate revocation list > certificate revocation
ocsp: ocsp, online certificate status
pwa: pwa, progressive web app, progressive web application
ttfb: ttfb, time to first byte
hmr: hmr, hot module replacement
oltp: oltp, transaction processing, online transaction processing
olap: olap, analytical processing, analytical queries, analytics queries
dag: dag, directed acyclic graph
udf: udf, user-defined function, user-defined functions
lru: lru, least recently used
lfu: lfu, least frequently used
operational-transformation: operational transformation, operational transform
uat: uat, user acceptance testing, acceptance testing
csi: csi, container storage interface
cri: cri, container runtime interface
container-runtime: container runtime, container runtimes > cri, containerd, runc, cri-o
oci: oci, open container initiative
iops: iops, input/output operations per second
numa: numa, non-uniform memory access
fpga: fpga, field-programmable gate array
hdl: hdl, hardware description language > verilog, vhdl, systemverilog
adc: adc, analog-to-digital converter, analogue-to-digital
uart: uart, serial port, serial line
ble: ble, bluetooth low energy, low-energy bluetooth
ntp: ntp, network time protocol
eeprom: eeprom > nor flash
nonvolatile-memory: nonvolatile storage, non-volatile memory > eeprom
sdk: sdk, software development kit, client library
gui: gui, graphical interface, graphical user interface
repl: repl, interactive shell, interactive prompt
ide: ide, integrated development environment, code editor
dsl: dsl, domain-specific language
soa: soa, service-oriented architecture
event-driven-architecture: event-driven architecture, event-driven design
mvc: mvc, model view controller
mvvm: mvvm, model view viewmodel
mvp-ui: model view presenter
mvi: mvi, model view intent
view-model: view model, viewmodel, view models
mvp-product: mvp, minimum viable product
kpi: kpi, key performance indicators, key figures
roi: roi, return on investment
tco: tco, total cost of ownership
erp: erp, enterprise resource planning
crm: crm, customer relationship management
cms: cms, content management system, content management
wcag: wcag, accessibility guidelines, accessibility standards
conformance-level: conformance level, conformance levels, aa conformance
hipaa: hipaa, health insurance portability
health-data: health data, health information privacy > hipaa
load-balancer: lb, load balancer
rlhf: rlhf, human feedback, reinforcement learning from human feedback
dpo: dpo, direct preference optimization
preference-tuning: preference tuning, preference optimization > rlhf, dpo, reinforcement learning from human feedback
lora: lora, low-rank adaptation
moe: moe, mixture of experts
ocr: ocr, text recognition, optical character recognition
asr: asr, speech recognition, speech to text
tts: tts, speech synthesis, text to speech
elt: elt, extract load transform
vcs: vcs, version control, version control system, version control systems
byte-order-mark: bom, byte order mark
ddl: ddl, data definition language
dml: dml, data manipulation language
vpn: virtual private network, virtual private networks
cve: cve, cves, common vulnerabilities and exposures
mqtt: message queuing telemetry transport
sgd: sgd, stochastic gradient descent
oidc: open id connect
messaging: mq
reinforcement-learning: rl
deadlock: dead lock, dead locks
acid: acid, acid properties
ci-cd: continuous integration and delivery
cnn: cnn, convolutional network, convolutional neural network
rnn: rnn, recurrent network, recurrent neural network
gan: gan, generative adversarial network
time-sync: time synchronization, clock synchronization, synchronizing clocks > ntp, network time protocol, ptp
`;
