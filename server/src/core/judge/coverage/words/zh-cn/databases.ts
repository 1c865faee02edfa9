/** Families of Simplified Chinese words on stores of data and how they are run: `family: words > kinds of it`. */
export const databases = `
installation: 装机, 安装部署, 部署安装, 安装过程, 安装流程, 安装方法, 安装方式
replication: 一主一从, 一主多从, 主从配置, 主从搭建, 搭建主从, 主从环境, 主从节点, 主从集群, 配置主从
replication-lag: 同步延迟, 复制滞后, 延迟监控
logical-backup: 逻辑导入导出 > mysqldump
physical-backup: 冷备份
backup: 转储, 导出备份
restore: 还原数据库, 恢复数据库, 导入备份
single-database: 单库, 单个数据库, 一个数据库, 指定数据库
multiple-databases: 多库, 多个数据库, 多个库
all-databases: 全库, 所有数据库, 全部数据库, 整库, 全部库, 所有库
connection-limits: 连接占满, 连接数打满, 连接打满, 连接数占满, 连接用尽, 连接数用尽, 连接数满
connections: 连接数, 查看连接
timezone: 时区, 时差, 时区偏差, 时区问题, 时区设置, 差 8 小时, 差八小时, 相差 8 小时, 时间差 > 时区不一致
text-encoding: 排序规则, 编码字符集
garbled-text: 乱码, 中文乱码, 乱码问题, 字符乱码
password-reset: 忘记密码, 忘了密码, 密码忘了, 忘记了密码, 丢失密码, 密码丢失, 密码找回, 重设密码, 忘记 root 密码
user-accounts: 用户管理, 账号管理, 账户管理, 创建账号, 创建用户, 新建用户
grants: 赋权, 授权语句, 权限授予, 授予权限, 授权与回收, 权限分配, 分配权限
authorization: 赋权, 权限授予, 授予权限, 权限分配, 分配权限
partitioning: 水平切分, 垂直切分, 拆表, 分表
read-write-splitting: 读写拆分
range-scans: 范围扫描, 范围查询, 区间查询, 区间扫描, 范围遍历
bulk-load: 批量写
write-batches: 原子写入, 原子批量写, 批量原子写
crash-recovery: 崩溃恢复, 宕机恢复
durability: 持久性, 崩溃安全, 掉电丢失, 断电丢失
block-cache: 块缓存, 页缓存
read-only: 只读, 只读模式, 只读访问
quality-control: 质量控制, 质控
missing-values: 插补, 填补缺失, 缺测, 缺失数据
outliers: 离群点, 离群值
parallel-fs: 并行文件系统, 并行存储
distributed-fs: 分布式文件系统, 分布式存储
shared-storage: 共享存储, 网络存储, 共享文件系统
integrity-check: 完整性校验, 完整性检查, 校验完整性
bandwidth: 传输速率, 传输速度
disk-space: 存储容量, 剩余空间, 可用空间
snapshots: 时间点副本, 时间点视图
key-naming: 缓存键设计, 缓存键命名, 键规范, 缓存 Key 设计
key-collision: 撞键, 键冲突, 键名冲突, Key 冲突, 避免冲突, 防止冲突, 命名冲突
key-length: 键长度, Key 长度, 键名长度, 键长度限制, Key 长度限制, 过长的键, 键过长
ttl: 失效时间, 有效期, 过期设置, 存活期, TTL 设置, TTL 策略
jitter: 随机过期, 随机化, 随机 TTL, 随机偏移, 随机时间, 随机值
eviction: 置换, 置换算法
cache-granularity: 缓存粒度, 粒度控制, 缓存对象大小, 缓存大小拆分
lineage: 溯源, 数据溯源, 来源追踪, 来源追溯, 出处
reference-validation: 对照观测, 观测对比, 与观测对比, 参考观测
time-fields: 时间字段, 日期字段, 时间列, 时间类型, 日期时间字段
`;
