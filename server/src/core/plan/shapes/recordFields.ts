import type { Context } from '../context.ts';
import type { Draft } from '../draft.ts';
import { outlineOfLine } from '../outline.ts';
import { plainTitle } from '../text/fold.ts';
import { type Line, sub, trim } from '../text/line.ts';
import { pathsIn } from '../text/paths.ts';

/** A field that names a document and lists what it holds: `| Late jobs: how to find them, how to restart | 120 lines |`. */
const field = /[|｜]\s*([^|｜:：]{2,60})[:：]\s*([^|｜]+?)\s*(?=[|｜]|$)/;

/** The name and outline that a field behind the path of a record gives; nothing where none lists more than one thing. */
export function namedInField(
  line: Line,
  context: Context,
): Pick<Draft, 'name' | 'outline'> | Record<string, never> {
  const [path] = pathsIn(line);
  const rest = path ? sub(line, path.outerEnd) : null;
  const match = rest && field.exec(rest.text);
  if (!match) return {};
  const from = match.index + match[0].lastIndexOf(match[2] as string);
  const outline = outlineOfLine(trim(sub(rest, from, match.index + match[0].length)), context);
  return outline.length > 1 ? { name: plainTitle(match[1] as string), outline } : {};
}
