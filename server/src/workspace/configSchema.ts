import { allRules } from '../core/judge/rules.ts';
import { labelKinds } from '../core/plan/labels/kinds.ts';

/** The part of JSON Schema that the configuration's schema uses. */
export interface Schema {
  readonly [keyword: string]: unknown;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema | readonly Schema[];
}

const text = { type: 'string', minLength: 1 } as const;
const texts = { type: 'array', items: text } as const;
const severities = ['error', 'warning', 'info', 'hint'] as const;

/** The JSON Schema (draft 7, which editors know) of `.guidewright.yaml`; `config.schema.json` is its copy for them. */
export function configSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Guidewright',
    description: 'Where the plans are, what they ask for, and how grave a gap is. Every key is optional.',
    type: 'object',
    additionalProperties: false,
    properties: {
      plans: {
        description: 'Globs of the plans, from this folder. Without them Guidewright looks for plans itself.',
        anyOf: [text, texts],
      },
      root: {
        ...text,
        description:
          'The folder that planned paths count from, from this folder. Found by itself where absent.',
      },
      ignore: {
        ...texts,
        description: 'Files and folders to leave out, written as in .gitignore.',
      },
      labels: {
        type: 'object',
        description: 'More words for the labels and states of a plan, by what they mean.',
        additionalProperties: false,
        properties: Object.fromEntries(labelKinds.map(kind => [kind, texts])),
      },
      synonyms: {
        type: 'array',
        description: 'Families of words that name the same section.',
        items: { type: 'array', items: text, minItems: 2 },
      },
      criteria: {
        type: 'object',
        description: 'Criteria that hold whatever the plan says: a least number, true to ask, false not to.',
        additionalProperties: false,
        properties: criteria(),
      },
      lines: {
        enum: ['physical', 'non-blank', 'prose'],
        description: 'What counts as a line of a guide.',
      },
      rules: {
        type: 'object',
        description: 'Severity per rule, or a list of severity and options.',
        additionalProperties: false,
        properties: rules(),
      },
      priorities: {
        type: 'object',
        description:
          'The severity of a gap by the priority of its topic, for rules that set none themselves.',
        additionalProperties: { enum: severities },
      },
      remark: {
        type: 'array',
        description:
          'Rules of remark-lint to run beside Guidewright’s own: a module’s name, or a list of name and options. They are this folder’s JavaScript, so they run only where they are trusted.',
        items: { anyOf: [text, { type: 'array', items: [text, {}], minItems: 1, maxItems: 2 }] },
      },
    },
  };
}

function criteria(): Readonly<Record<string, Schema>> {
  return Object.fromEntries(
    allRules.flatMap(rule =>
      rule.scope === 'guide' && rule.criterion
        ? [
            [
              rule.criterion,
              { description: rule.summary, anyOf: [{ type: 'integer', minimum: 0 }, { type: 'boolean' }] },
            ],
          ]
        : [],
    ),
  );
}

function rules(): Readonly<Record<string, Schema>> {
  const levels: Schema = { enum: ['off', ...severities] };
  return Object.fromEntries(
    allRules.map(({ id, summary, options }) => [
      id,
      {
        description: summary,
        anyOf: [
          levels,
          { type: 'boolean' },
          options
            ? { type: 'array', items: [levels, options], minItems: 1, maxItems: 2 }
            : { type: 'array', items: [levels], minItems: 1, maxItems: 1 },
        ],
      },
    ]),
  );
}
