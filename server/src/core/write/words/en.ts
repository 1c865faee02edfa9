import type { Words } from './model.ts';

export const english: Words = {
  status: { planned: 'To do', drafting: 'In progress', complete: 'Complete' },
  criteria: {
    principles: 'How it works',
    comparison: 'Alternatives compared',
    'pros-cons': 'Pros and cons',
    'selection-advice': 'Which one to choose',
    'full-configuration': 'Full configuration',
    'performance-data': 'Benchmarks',
    'test-verification': 'Tests',
    'edge-cases': 'Edge cases',
    troubleshooting: 'Troubleshooting',
  },
  tables: {
    comparison: ['Criterion', 'First alternative', 'Second alternative'],
    'performance-data': ['Case', 'Before', 'After'],
    troubleshooting: ['Symptom', 'Cause', 'Fix'],
  },
  reached: ['actual', 'current', 'written', 'reached', 'measured', 'so far'],
  parts: { 'pros-cons': ['Pros', 'Cons'] },
};
