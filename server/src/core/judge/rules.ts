import type { Rule } from './rule.ts';
import { ambiguousTopic } from './rules/ambiguous-topic.ts';
import { applicableRule } from './rules/applicable.ts';
import { claimConflict } from './rules/claim-conflict.ts';
import { closingClaim } from './rules/closing-claim.ts';
import { comparisonRule } from './rules/comparison.ts';
import { contentsStale } from './rules/contents-stale.ts';
import { duplicateExample } from './rules/duplicate-example.ts';
import { duplicateFile } from './rules/duplicate-file.ts';
import { edgeCasesRule } from './rules/edge-cases.ts';
import { emptySection } from './rules/empty-section.ts';
import { exampleSyntax } from './rules/example-syntax.ts';
import { fenceLanguage } from './rules/fence-language.ts';
import { forgottenTopic } from './rules/forgotten-topic.ts';
import { fullConfigurationRule } from './rules/full-configuration.ts';
import { minExamplesRule } from './rules/min-examples.ts';
import { minLinesRule } from './rules/min-lines.ts';
import { missingGuide } from './rules/missing-guide.ts';
import { pathOutsideRoot } from './rules/path-outside-root.ts';
import { performanceDataRule } from './rules/performance-data.ts';
import { principlesRule } from './rules/principles.ts';
import { prosConsRule } from './rules/pros-cons.ts';
import { requiredSection } from './rules/required-section.ts';
import { sectionOrder } from './rules/section-order.ts';
import { sectionParts } from './rules/section-parts.ts';
import { selectionAdviceRule } from './rules/selection-advice.ts';
import { sizeBelowCriterion } from './rules/size-below-criterion.ts';
import { staleClaim } from './rules/stale-claim.ts';
import { swallowedText } from './rules/swallowed-text.ts';
import { testVerificationRule } from './rules/test-verification.ts';
import { totalMismatch } from './rules/total-mismatch.ts';
import { troubleshootingRule } from './rules/troubleshooting.ts';
import { unknownRule } from './rules/unknown-rule.ts';
import { unknownTopic } from './rules/unknown-topic.ts';
import { unplannedGuide } from './rules/unplanned-guide.ts';
import { unreadableRow } from './rules/unreadable-row.ts';
import { unusedIgnore } from './rules/unused-ignore.ts';

/** Every rule, in the order in which verdicts and criteria are told. */
export const allRules: readonly Rule[] = [
  // The outline.
  requiredSection,
  sectionParts,
  sectionOrder,
  emptySection,
  // The criteria.
  minLinesRule,
  minExamplesRule,
  performanceDataRule,
  troubleshootingRule,
  principlesRule,
  prosConsRule,
  comparisonRule,
  selectionAdviceRule,
  applicableRule,
  fullConfigurationRule,
  testVerificationRule,
  edgeCasesRule,
  // The guide's own soundness.
  fenceLanguage,
  exampleSyntax,
  duplicateExample,
  contentsStale,
  closingClaim,
  swallowedText,
  // The comments that silence rules.
  unknownRule,
  unusedIgnore,
  // The plan itself.
  claimConflict,
  totalMismatch,
  sizeBelowCriterion,
  duplicateFile,
  unknownTopic,
  ambiguousTopic,
  forgottenTopic,
  staleClaim,
  missingGuide,
  unplannedGuide,
  pathOutsideRoot,
  unreadableRow,
];
