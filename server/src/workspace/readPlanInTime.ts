import type { Plan } from '../core/plan/model.ts';
import { readPlan } from '../core/plan/read.ts';
import { type Failure, inTime, TookTooLong } from './inTime.ts';

/** So many letters more may take as long again. */
const lengthOfOne = 500_000;

/** Reads a plan as `readPlan` does; a text that takes too long is no plan. */
export function readPlanInTime(...[text, options]: Parameters<typeof readPlan>): Plan | Failure {
  try {
    // A plan of twenty thousand topics is as long as thousands of guides.
    return inTime(() => readPlan(text, options), 1 + text.length / lengthOfOne);
  } catch (error) {
    if (error instanceof TookTooLong) return error.failure;
    throw error;
  }
}
