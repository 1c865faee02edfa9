import type { Labels } from './model.ts';

/** What texts in English say that ask for a criterion. */
export const englishCriteria: Labels['criteria'] = {
  'min-lines': ['\\blines?\\b', '\\bloc\\b', '\\blength\\b', '\\bwc -l\\b'],
  'min-examples': [
    '\\b(?:code )?(?:examples?|samples?|snippets?|code blocks?|listings?|exercises?|practice problems?)\\b',
  ],
  'performance-data': [
    '\\bperf(?:ormance)? (?:data|numbers|figures|measurements?|results?)\\b',
    '^\\W*perf(?:ormance)?\\W*$',
    '\\bbenchmarks?\\b',
    '\\bmeasured\\b',
    '\\bmeasurements?\\b',
    '\\b(?:throughput|latency)\\b',
    '\\bnumbers from production\\b|\\bproduction numbers\\b',
    '\\bquery costs?\\b',
  ],
  troubleshooting: [
    '\\btrouble-?shooting\\b',
    '\\bcommon (?:problems|issues|pitfalls|errors|mistakes)\\b',
    '\\bpitfalls\\b',
    '\\bdebugging\\b',
    '\\bfaqs?\\b',
    '\\bsymptoms?\\b.*\\bfix(?:es)?\\b',
    '\\b(?:goes|go|going|went) wrong\\b',
    '\\bmistakes\\b',
    '\\bwhat to do (?:when|if)\\b',
  ],
  principles: [
    '\\bprinciples?\\b',
    '\\bhow (?:it|things) works?\\b',
    '\\binternals\\b',
    '\\bunder the hood\\b',
    '\\btheory\\b',
    '\\b(?:explains?|describes?|states?) (?:the|its|their) (?:mechanism|idea|model|design|concepts?)\\b',
    '\\bin depth\\b',
    '\\b(?:reasoning|rationale)\\b',
    '\\bwhy\\b.*\\b(?:design(?:ed)?|way it (?:is|does|works))\\b',
  ],
  'pros-cons': [
    '\\bpros?\\b.*\\bcons?\\b',
    '\\badvantages?\\b',
    '\\bdrawbacks?\\b',
    '\\btrade-?offs?\\b',
    '\\bstrengths\\b',
    '\\bweaknesses\\b',
  ],
  comparison: [
    '\\bcompar(?:es?|isons?|ed|ing)\\b',
    '\\balternatives?\\b',
    '\\bversus\\b',
    '\\b(?:what differs|differences?) between\\b',
  ],
  'selection-advice': [
    '\\bselection\\b',
    '\\bwhen to (?:use|choose|pick)\\b',
    '\\bwhich (?:\\w+ )?to (?:use|choose|pick)\\b',
    '\\bchoos(?:e|ing)\\b',
    '\\brecommend(?:s|ed|ations?)?\\b',
    '\\badvice\\b',
  ],
  applicable: [
    '\\bappl(?:y|ied|icable|ies)\\b(?! cleanly)',
    '\\bready to use\\b',
    '\\brunnable\\b',
    '\\b(?:compiles?|runs?|works?|executed|built) (?:unchanged|against|in CI|in the (?:sandbox|playground)|on the)\\b',
    '\\b(?:code|samples?|examples?|snippets?|steps|commands)\\b.*\\b(?:must|should|can be) (?:compiled?|run|work|executed)\\b',
    '\\b(?:compiles?|runs?) as (?:is|shown|written)\\b',
    '\\bproduction[- ]ready\\b',
    '\\bcopy[- ](?:and[- ])?past(?:e|ed|able|eable)\\b',
    '\\bpasted\\b',
    '\\bcan (?:solve|finish|complete|do|fix)\\b.*\\bwithout\\b',
    '\\bin (?:a )?real projects?\\b',
  ],
  'full-configuration': [
    '\\b(?:full|complete|whole) config(?:uration)?s?\\b',
    '\\bconfigurations?\\b.*\\b(?:full|complete|whole)\\b',
    '\\bconfiguration\\b',
    '\\b(?:full|complete|whole) (?:settings|manifests?)\\b',
    '\\bmanifests?\\b.*\\bcomplete\\b',
  ],
  'test-verification': [
    '\\b(?:test(?:s|ed|ing)?|tried|executed)\\b',
    '\\b(?:verif(?:y|ied|ication|ies)|validated)\\b',
    '\\b(?:py|doc)tests?\\b',
    '\\b(?:clean|fresh) (?:machine|install|checkout|environment)\\b',
    '\\bappl(?:y|ies) cleanly\\b',
    '\\b(?:must )?still (?:runs?|works?|compiles?)\\b',
  ],
  'edge-cases': [
    '\\bedge cases?\\b',
    '\\b(?:corner|special) cases?\\b',
    '\\bboundar(?:y|ies)\\b',
    '\\blimits\\b',
    '\\b(?:empty|malformed|invalid|unexpected|broken) (?:or \\w+ )?(?:inputs?|values?|data|files?|requests?)\\b',
  ],
};

/** What parts two demands in one line of English. */
export const englishClauses: Labels['clauses'] = [
  ';\\s+',
  '\\.\\s+(?=[A-Z])',
  `(?:,\\s*|\\s+)(?:(?:and|but|then)\\s+)+(?:additionally\\s+)?(?=(?:${[
    'every|each|all|no|it|they|must|should|shall|needs?|has|have|is|are|says?|shows?|lists?|explains?|states?',
    'names?|contains?|includes?|gives?|links?|ends?|starts?|opens?|apply|applies|compiles?|runs?|covers?|uses?',
    'tells?|describes?|compares?|discuss(?:es)?|mentions?|documents?',
  ].join('|')})\\s)`,
].join('|');
