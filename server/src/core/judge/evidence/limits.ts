import type { Section } from '../../guide/model.ts';
import type { Statement } from './prose.ts';

/** Whether a section tells what something does not do, or does otherwise than one thinks. */
export function tellsLimits({ title }: Section, told: readonly Statement[]): boolean {
  return ofLimits.test(title.slice(0, 80)) && told.reduce((sum, { words }) => sum + words, 0) >= atLength;
}

/** Whether a section is on what many do wrong, which is at the edge now and then. */
export function isOnPitfalls({ title }: Section): boolean {
  return ofPitfalls.test(title.slice(0, 80));
}

const atLength = 15;
const ofLimits = /\b(?:limitations|caveats?|gotchas?)\b|局限性?$|(?:使用|功能|已知)限制/i;
const ofPitfalls = /\b(?:pitfalls?|anti-?patterns?|traps)\b|陷阱|踩坑|[常遇避]见?的?坑/i;
