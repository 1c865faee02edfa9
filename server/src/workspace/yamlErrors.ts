import type { YAMLParseError } from 'yaml';
import type { Translate } from '../core/translate.ts';

/** What is wrong with a text that is not YAML, in the reader's language; the library says it in English only. */
export function sayYamlError(
  { code, message, pos }: Pick<YAMLParseError, 'code' | 'message' | 'pos'>,
  text: string,
  t: Translate,
): string {
  const found = (/^[^\r\n]{0,30}/.exec(text.slice(pos[0]))?.[0] ?? '').trim();
  const closing = /end with a (\S)$/.exec(message)?.[1];
  if (closing !== undefined) return t('expected a closing “{0}”', closing);
  switch (code) {
    case 'BAD_INDENT':
      return t('expected the indentation of the lines around it');
    case 'TAB_AS_INDENT':
      return t('expected spaces as indentation, found a tab');
    case 'DUPLICATE_KEY':
      return t('expected each key once, found “{0}” again', found.replace(/\s*:.*/, ''));
    case 'MISSING_CHAR':
      return /quote/.test(message)
        ? t('expected a closing quotation mark')
        : /, (?:or : )?between/.test(message)
          ? t('expected a comma before “{0}”', found)
          : found === ''
            ? t('expected more, found the end')
            : t('expected a colon, hyphen, bracket or space at “{0}”', found);
    case 'BAD_SCALAR_START':
      return t('expected quotation marks around a value that starts with “{0}”', found.slice(0, 1));
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'KEY_OVER_1024_CHARS':
      return t('expected one key a line, found “{0}”', found);
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
      return t('expected quotation marks around “{0}”, which stands for another place', found);
    case 'BAD_DQ_ESCAPE':
      return t('unexpected escape in “{0}”', found);
    case 'TAG_RESOLVE_FAILED':
      return t('unexpected tag “{0}”', found);
    case 'MULTIPLE_DOCS':
      return t('expected one document, found a second one');
    default:
      return found === '' ? t('expected more, found the end') : t('unexpected “{0}”', found);
  }
}
