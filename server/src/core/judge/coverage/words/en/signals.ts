/** Families of English words on watching systems, incidents and keeping them up: `family: words > kinds of it`. */
export const signals = `
golden-signals: golden signals, four golden signals
use-method: use method
red-method: red method, rate errors duration
tail-latency: tail latency, p99, p95, p999, 99th percentile, high percentiles, long tail, slowest requests
percentiles: percentiles, quantiles > median, p50
median: median, p50
saturation: saturation
utilization: utilization, resource usage, resource utilization
throughput: qps, rps, tps, queries per second, transactions per second, events per second
counters: counter, monotonic counter
gauges: gauge
histograms: histogram > histogram buckets
exemplars: exemplars
label-design: label design, labels and cardinality, label naming
metric-naming: metric names, naming metrics
cardinality: cardinality explosion, too many series, series count, unbounded labels
recording-rules: recording rule, pre-aggregation, precomputed series
scraping: scraping, scrape config > scrape interval, scrape targets, pull model
scrape-targets: scrape targets
scrape-interval: scrape interval
exporters: metrics exporter, prometheus exporter > node exporter, blackbox exporter
remote-write: remote write, long-term metrics storage > thanos, mimir, cortex, victoriametrics, long-term storage
custom-metrics:  > business kpis, product metrics
instrumentation: instrumenting code, instrumentation libraries, instrumentation > auto-instrumentation, automatic instrumentation, manual instrumentation
auto-instrumentation: auto-instrumentation, automatic instrumentation
manual-instrumentation: manual instrumentation, instrumenting by hand, custom spans
context-propagation: context propagation, trace context, trace propagation, propagate context > baggage, traceparent, w3c trace context
baggage: baggage
spans: span > span attributes, parent span, child spans
sampling: sampling ratio > head-based sampling, tail-based sampling, trace sampling
trace-sampling: trace sampling
head-sampling: head sampling, head-based sampling, head-based
tail-sampling: tail sampling, tail-based sampling, tail-based
service-map: service map, dependency map, service graph, service topology, dependency graph of services
log-correlation: log correlation, correlating logs, trace id in logs, logs and traces together, correlated signals
log-format: log format, log schema, log fields, field names > json logs
log-levels: level of logging > debug level, info level
log-rotation: log rotation, rotating logs, logrotate
log-aggregation:  > filebeat, vector, logstash, promtail, log agents
log-storage: log storage > log search, log queries, querying logs, log index
log-search: log search, log queries, querying logs, searching logs
log-retention: log lifetime, retention of logs
log-sampling: log sampling
log-cost: log cost
log-volume: log volume, noisy logs, reducing logs > log sampling
sensitive-logs: sensitive data in logs, redacting logs, personal data in logs, log redaction, secrets in logs
audit-logs: audit log, audit trail, audit events, activity log
dashboards: dashboard design, dashboard layout, wallboard
alert-design: alert design, actionable alerts, actionable, symptom-based alerts, alert on symptoms, alert quality, writing alerts
alert-thresholds: alert thresholds, thresholds, alert conditions > static thresholds, dynamic thresholds
dynamic-thresholds: dynamic thresholds
alert-severity: alert severity, alert levels, alert priority, severity of alerts
alert-routing: alert routing, routing alerts, who gets paged > notification channels
alert-noise: alert storms, noisy alerts, false alerts, too many alerts > deduplicating alerts, muting, flapping
burn-rate: burn rate, fast burn, slow burn, burn-rate alerts, multi-window alerts, multi-burn-rate
synthetic: synthetics, probing from outside, uptime checks, external probes
rum: real user monitoring, rum, user-side monitoring, field data, field measurements, measuring real users
apm: apm, application performance monitoring, application performance management
anomaly-detection: anomaly detection, detecting anomalies, outlier detection in metrics
continuous-profiling: continuous profiling, always-on profiling, profiling in production > pyroscope, parca
ebpf: ebpf, kernel tracing, kernel probes, bpf
core-dumps: core dump, crash dump, minidump
thread-dumps: thread dump
observability-cost: observability cost, telemetry cost, monitoring cost
sli: ratio of good events, availability indicator > good events, valid events
slo: target percentage, service level targets > objective setting, setting targets, availability target
availability-target: availability target
sla: contractual availability, uptime guarantee > service credits
service-credits: service credits
error-budget: remaining budget, budget exhausted > error budget policy, budget burn, freezing releases
availability-nines: nines, three nines, four nines, 99.9
incident-roles: incident roles > incident commander, incident lead, communications lead
incident-commander: incident commander, incident lead
incident-severity: incident severity, severity levels, sev levels, severity classification, incident classification > sev1, sev2, p1, p2
incident-detection: incident detection, detecting incidents, noticing an incident
incident-declaration: declaring an incident, opening an incident
mitigation-incident: mitigate first, stop the bleeding, stopping the damage, quick mitigation, workaround first
incident-comms: status updates during incidents, informing customers, informing stakeholders > public status page, internal communication
war-room: war room, incident channel, incident bridge, bridge call
escalation: escalation, escalation path, escalation policy, escalation chain
handover: handover, handoff, hand-over, shift handover, shift change
on-call: pager duty rota, on-call schedule, on-call rotation, on-call shift > on-call load
on-call-compensation: on-call compensation, paid on-call, time off after calls
on-call-load: on-call health
mttr: mean time to recovery, mean time to repair, mean time to restore, time to resolve
mtta: mtta, time to acknowledge, acknowledgement time
mtbf: mtbf, mean time between failures
impact: scope of impact, affected users, affected customers, user impact
root-cause: causal factors, underlying cause, contributing causes
action-items: improvement actions, remediation actions, tracking actions
postmortem: after-action review, incident analysis > incident report, postmortem document
incident-report: incident report, postmortem document
postmortem-template: postmortem template, report template
change-management: change process > change advisory board, change calendar, change record
maintenance: planned maintenance, maintenance work
maintenance-window: maintenance window, scheduled downtime, planned downtime
problem-management: problem management, recurring incidents, known errors
runbook-automation: runbook automation > automated remediation, auto-remediation, automatic repair
auto-remediation: automated remediation, auto-remediation, automatic repair
production-readiness: production readiness review, readiness review, launch checklist, go-live checklist, operational readiness
capacity: growth planning, demand planning > load projection, traffic forecast
stress-limits: breaking point, saturation point, finding the limit, limits under load
adaptive-sampling: adaptive sampling, dynamic sampling, rate-limited sampling
head-sampling: probabilistic sampling > TraceIdRatioBased, ParentBased
tail-sampling:  > tail_sampling
log-correlation: correlating logs and traces > trace_id
spans:  > semantic conventions
semantic-conventions: semantic conventions
context-propagation:  > B3
trace-backend: tracing backend > Jaeger, Zipkin, Tempo, SkyWalking
alerting:  > PrometheusRule, alerting rules
consumption-rate: processing rate, records per second
processing-time: processing time
end-to-end-latency: end-to-end latency
zero-code: auto-instrumentation, zero-code instrumentation, automatic instrumentation, codeless instrumentation > instrumentation agents
carry-context: context propagation, carrying context, passing context on, propagating context
span-attributes: span attributes, attributes on spans
three-signals: three pillars, three signals, logs metrics and traces
cost-signals: cost control, spending
cardinality-limits: high cardinality, label explosion, cardinality, too many series
notification-channels: alert channels, alert receivers, alert notifications, notification receivers, contact points, where alerts go > slack, pagerduty, opsgenie, victorops, telegram, email notifications, sms notifications, webhook receivers, notifiers
scrape-config: scrape configuration, scrape config, scrape targets, scraping > scrape_configs, scrape_interval, servicemonitor, podmonitor
`;
