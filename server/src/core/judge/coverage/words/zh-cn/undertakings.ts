/** Families of Simplified Chinese words on how an undertaking is planned, weighed and followed: `family: words > kinds of it`. */
export const undertakings = `
status-quo: 现状, 现况, 现状分析, 当前状况, 当前状态, 现有情况, 现有方案
stocktaking: 盘点, 梳理, 清点, 摸底, 现状调研, 现状梳理
baseline-state: 基线值, 基准数据, 优化前数据, 改造前数据
goals: 预期结果, 预期效果, 预期收益
work-schedule: 排期, 时间表, 时间安排, 进度安排, 进度计划, 实施计划, 实施时间表, 日程, 日程安排, 工期 > 里程碑, 甘特图
cost-benefit: 成本收益, 成本收益分析, 成本效益, 投入产出, 投入产出比, 投入产出分析, 收益评估, 收益分析 > 投资回报, 投资回报率, 回本周期
risk-response: 应对措施, 缓解措施, 风险处置, 应急措施
success-criteria: 成功指标, 衡量标准, 达标标准, 完成标准
manpower: 人力投入, 人力安排, 人员安排, 人天, 人力成本
`;
