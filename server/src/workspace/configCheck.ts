import { type OutputUnit, Validator } from '@cfworker/json-schema';
import { nearest } from '../core/judge/nearest.ts';
import { allRules } from '../core/judge/rules.ts';
import type { Translate } from '../core/translate.ts';
import { configSchema, type Schema } from './configSchema.ts';

/** What is wrong with a value of the configuration. */
export interface Flaw {
  /** Keys and indices that lead to the value. */
  readonly path: readonly (string | number)[];
  /** Whether the key itself is the flaw, rather than its value. */
  readonly onKey: boolean;
  readonly message: string;
}

/** Keys that reach into JavaScript's own objects wherever a program is careless. */
const poison = new Set(['__proto__', 'constructor', 'prototype']);

/** Takes out of a parsed value what the schema does not allow, and tells of it. The value itself is changed. */
export function takeOutFlaws(value: unknown, translate: Translate): readonly Flaw[] {
  const flaws = [...poisonIn(value, [], translate)];
  remove(value, flaws);
  const idle = [...idleOptionsIn(value, translate)];
  remove(value, idle);
  flaws.push(...idle);
  dropEmpty(value);
  const found = flawsIn(value, translate);
  // A list whose flawed entries are gone may be too short: the lists around it are told of already.
  for (let next = found; next.length > 0 && next[0]?.path.length !== 0; next = flawsIn(value, translate))
    remove(value, next);
  return [...flaws, ...found];
}

/** What the schema does not allow in a value, each place once. */
function flawsIn(value: unknown, translate: Translate): readonly Flaw[] {
  const schema = configSchema();
  const validator = new Validator(schema as ConstructorParameters<typeof Validator>[0], '7', false);
  const flaws = validator
    .validate(value)
    .errors.filter(({ keywordLocation }) => !keywordLocation.includes('/anyOf/'))
    .flatMap(error => flawOf(error, schema, value, translate) ?? []);
  return [...new Map(flaws.map(flaw => [JSON.stringify(flaw.path), flaw])).values()];
}

const leaves = new Set(['type', 'enum', 'anyOf', 'false', 'minimum', 'minLength', 'minItems', 'maxItems']);

function flawOf(
  { keyword, instanceLocation }: OutputUnit,
  schema: Schema,
  value: unknown,
  translate: Translate,
): Flaw | null {
  if (!leaves.has(keyword)) return null;
  const path = pathOf(instanceLocation, value);
  if (keyword === 'false') {
    const owner = schemaOf(path.slice(0, -1), schema);
    return { path, onKey: true, message: unknownKey(String(path.at(-1)), owner, translate) };
  }
  const found = said(at(value, path), translate);
  const wanted = expected(schemaOf(path, schema), translate);
  return { path, onKey: false, message: translate('Expected {0}, found {1}.', wanted, found) };
}

/** The schema that holds for what a path leads to. */
function schemaOf(path: Flaw['path'], root: Schema): Schema {
  let schema = root;
  for (const step of path) {
    const { properties = {}, additionalProperties, items } = schema;
    const next =
      typeof step === 'number'
        ? items
        : Object.hasOwn(properties, step)
          ? properties[step]
          : additionalProperties;
    schema = typeof next === 'object' && !Array.isArray(next) ? (next as Schema) : {};
  }
  return schema;
}

function unknownKey(key: string, { properties = {} }: Schema, translate: Translate): string {
  const known = Object.keys(properties);
  const meant = nearest(key, known);
  return meant
    ? translate('Unexpected key “{0}”, expected “{1}”.', key, meant)
    : translate('Unexpected key “{0}”, expected one of {1}.', key, known.join(translate(', ')));
}

/** What a schema asks for, in words. */
function expected(schema: Schema, translate: Translate): string {
  const options = [...kinds(schema, translate)];
  return options.length < 2
    ? options.join('')
    : translate('{0} or {1}', options.slice(0, -1).join(translate(', ')), options.at(-1) as string);
}

function* kinds(schema: Schema, translate: Translate): Generator<string> {
  const { anyOf, enum: values, type, items, minItems } = schema;
  if (anyOf) for (const one of anyOf) yield* kinds(one, translate);
  else if (values) yield* values.map(String);
  else if (type === 'string') yield translate('a text');
  else if (type === 'integer') yield translate('a whole number of 0 or more');
  else if (type === 'boolean') yield* ['true', 'false'];
  else if (type === 'array' && Array.isArray(items))
    yield (items as readonly Schema[])[0]?.enum
      ? translate('a list of severity and options')
      : translate('a list of name and options');
  else if (type === 'array')
    yield minItems === 2 ? translate('a list of two texts or more') : translate('a list');
  else yield translate('keys with values');
}

/** A value as a message names it. */
function said(value: unknown, translate: Translate): string {
  if (value === null || value === undefined) return translate('nothing');
  if (Array.isArray(value)) return translate('a list');
  if (typeof value === 'object') return translate('keys with values');
  const text = String(value);
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
}

function* poisonIn(value: unknown, path: Flaw['path'], translate: Translate): Generator<Flaw> {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (poison.has(key) || !/^\P{Surrogate}*$/u.test(key))
      yield { path: here, onKey: true, message: translate('Unexpected key “{0}”, it is not allowed.', key) };
    else yield* poisonIn((value as Record<string, unknown>)[key], here, translate);
  }
}

/** Options of rules that take none: the severity beside them counts, and whoever wrote them expects more of them. */
function* idleOptionsIn(value: unknown, translate: Translate): Generator<Flaw> {
  for (const rule of allRules) {
    const setting = at(value, ['rules', rule.id]);
    if (rule.options || !Array.isArray(setting)) continue;
    const message =
      rule.scope === 'guide' && rule.criterion
        ? translate(
            'Unexpected options: {0} takes none. How much it asks for is said under “criteria”.',
            rule.id,
          )
        : translate('Unexpected options: {0} takes none.', rule.id);
    for (const index of setting.keys())
      if (index > 0) yield { path: ['rules', rule.id, index], onKey: false, message };
  }
}

/** A key that says nothing, as when all below it is commented out, is one that is not there. */
function dropEmpty(value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const keys = value as Record<string, unknown>;
  for (const key of Object.keys(keys)) if (keys[key] === null) delete keys[key];
}

/** The deepest first, and in a list the last first, so that the paths of what is still to be removed stay true. */
function remove(value: unknown, flaws: readonly Flaw[]): void {
  const last = ({ path }: Flaw): number => (typeof path.at(-1) === 'number' ? Number(path.at(-1)) : 0);
  for (const { path } of flaws.toSorted((a, b) => b.path.length - a.path.length || last(b) - last(a))) {
    const owner = at(value, path.slice(0, -1));
    const key = path.at(-1);
    if (Array.isArray(owner)) owner.splice(Number(key), 1);
    else if (owner && key !== undefined) delete (owner as Record<string, unknown>)[key];
  }
}

function at(value: unknown, path: readonly (string | number)[]): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Record<string | number, unknown>)[key];
  }
  return found;
}

/** A JSON pointer (`#/a~1b/0`) as keys; indices of lists become numbers. */
function pathOf(location: string, root: unknown): (string | number)[] {
  const path: (string | number)[] = [];
  for (const raw of location.split('/').slice(1)) {
    const key = decodeURIComponent(raw).replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(at(root, path)) ? Number(key) : key);
  }
  return path;
}
