/** Families of Simplified Chinese words of planners for what guides call otherwise: `family: words > kinds of it`. */
export const wordings = `
limitations: 已知问题, 已知限制, 已知局限
unmounting: 卸载卷, 卸载存储, 卸载挂载, 解除挂载, 取消挂载
access-denied: 拒绝访问, 访问被拒, 访问被拒绝, 权限不足 > 403 错误
bad-gateway: 502 错误, 网关错误
account-recovery: 账号恢复, 恢复账号, 恢复码, 备用码
git-bisect: 二分定位提交, 二分查找提交, 二分定位
live-regions: 动态播报, 播报变化
touch-targets: 点击热区
recovery-objectives: 恢复目标
data-integrity: 数据完整性, 数据的完整性
sql-injection:  > 预处理语句
associations: 表关联, 关联关系, 表之间的关系
goals: 目标, 目标与范围, 要达到的目标, 预期目标, 总体目标
self-made: 自定义, 自建, 自有, 自制
exclusions: 排除项, 排除在外, 例外项
`;
