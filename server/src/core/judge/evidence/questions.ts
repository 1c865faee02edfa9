import type { Section } from '../../guide/model.ts';
import { labelled, type Statement } from './prose.ts';
import { failing } from './words/failing.ts';

/** Headings over questions, which may be about anything. */
export const ofQuestions = /\bfaqs?\b|\bquestions\b|\bq ?& ?a\b|常见问题|问答|常问|被问|都问/i;

/** Whether some of the questions in a section are about what fails, or an answer is labelled as what mends it. */
export function asksOfFailures(inner: readonly Section[], statements: readonly Statement[]): boolean {
  const isOnFailure = (text: string) => failing.test(text.slice(0, 120)) || unwanted.test(text.slice(0, 120));
  // What is answered tells nothing of what is asked.
  const asked = (text: string): string => text.slice(0, text.search(/[?？]/) + 1);
  return (
    inner.some(({ title }) => isOnFailure(title)) ||
    statements.some(
      one =>
        (labelled(one, 'remedy') && !answer.test(one.text)) ||
        (isQuestion(one.text.slice(0, 120)) && isOnFailure(asked(one.text))),
    )
  );
}

/** A label of an answer to whatever was asked. */
const answer =
  /^[^\p{L}]*(?:a\d{0,2}|answer|[回解]?答)[^\p{L}\p{N}]{0,3}[:：]|\n[^\p{L}]*(?:a|answer|[回解]?答)[^\p{L}\p{N}]{0,3}[:：]/iu;

/** What a question asks of that one would rather not have. */
const unwanted =
  /\bwhy\b|\bwhat (?:if|now|happens)\b|为什么|为何|怎么办|不了|不到|误[删改操]|丢[了失]|忘[了记]|恢复/i;

export function isQuestion(text: string): boolean {
  return /[?？]/.test(text.slice(0, 200));
}
