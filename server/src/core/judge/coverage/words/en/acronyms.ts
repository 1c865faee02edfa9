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
crl: crl, certificate revocation list, certificate revocation
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
cri: cri, container runtime, container runtime interface
oci: oci, open container initiative
iops: iops, input/output operations per second
numa: numa, non-uniform memory access
fpga: fpga, field-programmable gate array
adc: adc, analog-to-digital converter, analogue-to-digital
uart: uart, serial port, serial line
ble: ble, bluetooth low energy, low-energy bluetooth
ntp: ntp, time synchronization, clock synchronization
eeprom: eeprom, nonvolatile storage, non-volatile memory
sdk: sdk, software development kit, client library
gui: gui, graphical interface, graphical user interface
repl: repl, interactive shell, interactive prompt
ide: ide, integrated development environment, code editor
dsl: dsl, domain-specific language
soa: soa, service-oriented architecture
event-driven-architecture: event-driven architecture, event-driven design
mvc: mvc, model view controller
mvvm: mvvm, model view viewmodel
mvp-product: mvp, minimum viable product
kpi: kpi, key performance indicators, key figures
roi: roi, return on investment
tco: tco, total cost of ownership
erp: erp, enterprise resource planning
crm: crm, customer relationship management
cms: cms, content management system, content management
wcag: wcag, accessibility guidelines, accessibility standards
hipaa: hipaa, health data, health information privacy
load-balancer: lb, load balancer
rlhf: rlhf, human feedback, preference tuning
lora: lora, low-rank adaptation
moe: moe, mixture of experts
ocr: ocr, text recognition, optical character recognition
asr: asr, speech recognition, speech to text
tts: tts, speech synthesis, text to speech
cnn: cnn, convolutional network, convolutional neural network
rnn: rnn, recurrent network, recurrent neural network
gan: gan, generative adversarial network
`;
