import type { Words } from './model.ts';

export const chinese: Words = {
  status: { planned: '待开始', drafting: '进行中', complete: '已完成' },
  criteria: {
    principles: '实现原理',
    comparison: '方案对比',
    'pros-cons': '优缺点',
    'selection-advice': '选型建议',
    'full-configuration': '完整配置',
    'performance-data': '性能数据',
    'test-verification': '测试验证',
    'edge-cases': '边界情况',
    troubleshooting: '故障排查',
  },
  tables: {
    comparison: ['维度', '方案一', '方案二'],
    'performance-data': ['场景', '优化前', '优化后'],
    troubleshooting: ['现象', '原因', '解决方法'],
  },
  reached: ['实际', '当前', '现有', '目前', '已写', '已有'],
  parts: { 'pros-cons': ['优点', '缺点'] },
};
