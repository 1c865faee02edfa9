import { parse as parseToml, TomlError } from 'smol-toml';
import stripJsonComments from 'strip-json-comments';
import { parseAllDocuments, parseDocument } from 'yaml';
import { type Flaw, flawAt } from './problem.ts';

/** The first flaw of a code in a language of data; null where there is none, undefined for any other language. */
export function flawOfData(language: string, code: string): Flaw | null | undefined {
  if (language === 'json' || language === 'jsonc' || language === 'json5') return ofJson(language, code);
  if (language === 'yaml' || language === 'yml') return ofYaml(code);
  if (language === 'toml') return ofToml(code);
  return undefined;
}

/**
 * Comments, trailing commas and members of an object that is not shown are common in guides; so are several values,
 * one after another. Where the text is none of these, YAML's reader, which knows JSON too, tells the place.
 */
function ofJson(language: string, code: string): Flaw | null {
  const plain = stripJsonComments(code.replace(besideJson, '')).replace(/,(?=\s{0,99}[}\]])/g, ' ');
  const lines = plain.split('\n').filter(line => line.trim() !== '');
  if (lines.length === 0 || isJson(plain) || isJson(`{${plain.replace(/,\s{0,99}$/, '')}}`)) return null;
  if (lines.every(isJson) || isJson(`[${plain.replace(/([}\]])\s{1,99}(?=[{[])/g, '$1,')}]`)) return null;
  const { errors } = parseDocument(plain, { strict: false, logLevel: 'silent' });
  if (errors[0]) return flawAtOffset(code, errors[0].pos[0]);
  return language === 'json5' ? null : flawAt(code, 0);
}

/** Comments of other languages, and the lines of a request or an answer that stand over its body. */
const besideJson =
  /^[ \t]{0,80}#.*$|^(?:GET|POST|PUT|PATCH|DELETE|HEAD) +\S.*$|^HTTP\/\d.*$|^[A-Z][\w-]{1,40}: [^"{[\n]*$/gm;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Two files in one fence repeat keys; that is no flaw of the text. */
function ofYaml(code: string): Flaw | null {
  const documents = parseAllDocuments(code, { uniqueKeys: false, strict: false, logLevel: 'silent' });
  for (const { errors } of Array.isArray(documents) ? documents : [documents])
    if (errors[0]) return flawAtOffset(code, errors[0].pos[0]);
  return null;
}

/** A table that is defined twice is two files in one fence. */
function ofToml(code: string): Flaw | null {
  try {
    parseToml(code);
    return null;
  } catch (error) {
    if (!(error instanceof TomlError) || /redefin|already defined|duplicate/i.test(error.message))
      return null;
    return flawAt(code, error.line - 1, Math.max(0, error.column - 1));
  }
}

function flawAtOffset(code: string, offset: number): Flaw {
  const before = code.slice(0, offset);
  const line = before.split('\n').length - 1;
  return flawAt(code, line, offset - (before.lastIndexOf('\n') + 1));
}
