import type { Plan } from '../core/plan/model.ts';
import { readPlan } from '../core/plan/read.ts';
import { type Failure, inTime, TookTooLong } from './inTime.ts';

/** Reads a plan as `readPlan` does; a text that takes too long is no plan. */
export function readPlanInTime(...[text, options]: Parameters<typeof readPlan>): Plan | Failure {
  try {
    return inTime(() => readPlan(text, options));
  } catch (error) {
    if (error instanceof TookTooLong) return error.failure;
    throw error;
  }
}
