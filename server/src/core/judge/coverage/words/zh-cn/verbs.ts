/** Families of Simplified Chinese verbs and adjectives that say the same of anything: `family: words > kinds of it`. */
export const verbs = `
stopping: 中止, 结束, 停下, 停掉
starting: 开始, 启动起来
detection: 察觉
moving: 移动, 挪动
copying: 克隆
removing: 清空, 抹除
change-word: 修改, 更改
hiding: 隐藏, 屏蔽, 隐去
sending: 投递, 下发
saving: 保存, 存下
allowing: 允许, 许可
rejection: 拒绝
repeating: 重复执行
gathering: 收集, 汇集, 归集
growth: 增长, 扩大
reduction: 缩小, 缩短
interruption: 中断, 打断
forwarding: 重定向
assembling: 组装, 拼装
attempting: 尝试
bad: 糟糕, 不良, 不好
broken: 损坏, 破损
wrong: 不正确, 无效
legacy: 旧, 老旧, 过时, 陈旧
latest: 最新
empty: 空白
permanent: 永久
mandatory: 必需, 必选, 必填
equality: 相等, 相同
constant: 固定
simultaneous: 同时
sudden: 突然, 突发
gradual: 逐渐, 渐进
malicious: 恶意
third-party: 第三方
rivals: 竞品, 同类产品
redundancy: 多余, 不必要
completion: 完成, 完毕
`;
