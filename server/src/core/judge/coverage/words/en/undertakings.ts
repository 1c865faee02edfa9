/** Families of English words on how an undertaking is planned, weighed and followed: `family: words > kinds of it`. */
export const undertakings = `
status-quo: status quo, current state, present state, as-is state, existing setup, where things stand, state of affairs
stocktaking: stocktaking, taking stock, stock-taking, survey of what exists
baseline-state: baseline data, baseline numbers, numbers before
goals: expected outcome, expected results, target values
work-schedule: work schedule, project schedule, project timeline, implementation timeline, implementation schedule, delivery schedule > milestones, gantt chart
cost-benefit: cost-benefit analysis, cost benefit, costs and benefits, business case, payoff > return on investment, roi, payback period
risk-response: risk treatment, mitigations, contingency plan, contingency plans
success-criteria: success metrics, measures of success
manpower: staffing, headcount, person-days, resource plan
`;
