import { canonical } from '../../core/guide/fences/infoWords.ts';
import { clientPrompts } from '../../core/guide/fences/languages.ts';
import type { Fence } from '../../core/guide/model.ts';
import { withoutHoles } from './elisions.ts';
import { withoutOutput } from './output.ts';

/** What an interpreter writes before what is typed, and before its further lines. */
const interpreter =
  /^[ \t]{0,20}(?:>>>|In \[\d{1,4}\]:|irb(?:\([^)\n]{1,20}\))?[\d:]{0,10}[>*]|(?:iex|pry)\([^)\n]{1,20}\)>) ?/;
const further = /^[ \t]{0,20}(?:\.{3}(?:: )?)(?: |$)/;
/** What a shell writes before a command, the name of an environment before it. */
const shell = /^[ \t]*(?:\([\w.-]{1,40}\) )?(?:\$|\[?[\w.-]{1,40}@[\w.-]{1,40}[^\n$#]{0,60}[$#]) /m;
const furtherOfShell = /^[ \t]*> /;
/** What debuggers and databases write before what is typed: that is in a language of their own. */
const elsewhere = new RegExp(
  String.raw`^[ \t]*(?:\((?:pprof|gdb|lldb|[iI]?[pP]db|dlv|jdb|rdb)\)|${clientPrompts}) `,
  'm',
);
const hereDocument = /<<-?\s{0,4}(["']?)(\w{1,40})\1/;

/** What was typed in an interpreter's session, line for line, without what was answered; other code as it is. */
export function asked(code: string): string {
  const lines = code.split('\n');
  if (!lines.some(line => interpreter.test(line))) return code;
  return lines
    .map(line =>
      interpreter.test(line)
        ? line.replace(interpreter, '')
        : further.test(line)
          ? line.replace(further, '')
          : '',
    )
    .join('\n');
}

/** Whether a shell's prompt stands before some line. */
export function isTerminal(code: string): boolean {
  return shell.test(code);
}

/** Whether a fence shows what a terminal did and no command among it, or what was said to another program. */
export function isSpokenElsewhere({ declared, code }: Fence): boolean {
  if (canonical(declared ?? '') !== 'bash' && !terminals.test(declared ?? '')) return false;
  return elsewhere.test(code) || (terminals.test(declared ?? '') && !isTerminal(code));
}

const terminals = /^(?:console|shell-?session|terminal)$/;

/**
 * What was typed at a shell, line for line: first as it most likely was, then as else it may have been, with what may be
 * a program's output or a hole to fill taken out.
 */
export function commands(code: string): readonly [string, ...string[]] {
  const lead = /^\s*> \w/.test(code) ? code.replace(/^[ \t]*> /gm, '$ ') : code;
  if (!isTerminal(lead)) return [code, ...loosely(code)];
  const typed = typedIn(lead);
  const all = lead.replace(new RegExp(shell, 'gm'), '');
  return [typed, ...loosely(typed), ...loosely(all)];
}

function loosely(code: string): readonly string[] {
  const quiet = withoutOutput(code);
  return [quiet, withoutHoles(quiet)];
}

/** The lines behind prompts, with those that go on with them. */
function typedIn(code: string): string {
  let goesOn = false;
  // A further line stands right below a command; else a program printed it.
  let isTyping = false;
  let until: string | null = null;
  return code
    .split('\n')
    .map(line => {
      if (until !== null) {
        if (line.trim() === until) until = null;
        return line;
      }
      const command = line.replace(isTyping && furtherOfShell.test(line) ? furtherOfShell : shell, '');
      isTyping = command !== line || goesOn;
      if (!isTyping) return '';
      goesOn = command.endsWith('\\');
      until = hereDocument.exec(command)?.[2] ?? null;
      return command;
    })
    .join('\n');
}
