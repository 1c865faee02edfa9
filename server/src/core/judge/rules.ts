import type { Rule } from './rule.ts';
import { applicableRule } from './rules/applicable.ts';
import { closingClaim } from './rules/closing-claim.ts';
import { comparisonRule } from './rules/comparison.ts';
import { contentsStale } from './rules/contents-stale.ts';
import { duplicateExample } from './rules/duplicate-example.ts';
import { edgeCasesRule } from './rules/edge-cases.ts';
import { emptySection } from './rules/empty-section.ts';
import { exampleSyntax } from './rules/example-syntax.ts';
import { fenceLanguage } from './rules/fence-language.ts';
import { fullConfigurationRule } from './rules/full-configuration.ts';
import { minExamplesRule } from './rules/min-examples.ts';
import { minLinesRule } from './rules/min-lines.ts';
import { performanceDataRule } from './rules/performance-data.ts';
import { principlesRule } from './rules/principles.ts';
import { prosConsRule } from './rules/pros-cons.ts';
import { requiredSection } from './rules/required-section.ts';
import { sectionOrder } from './rules/section-order.ts';
import { sectionParts } from './rules/section-parts.ts';
import { selectionAdviceRule } from './rules/selection-advice.ts';
import { swallowedText } from './rules/swallowed-text.ts';
import { testVerificationRule } from './rules/test-verification.ts';
import { troubleshootingRule } from './rules/troubleshooting.ts';
import { unknownRule } from './rules/unknown-rule.ts';
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
];
