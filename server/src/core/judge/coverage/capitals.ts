/** Names that are written in capitals, since in small letters they are words of something else: `cap` limits, `go` goes. */
const names: ReadonlySet<string> = new Set(
  'acid base cap dry go ice kiss lime raid rest slam soap solid stun swift turn'.split(' '),
);

/** Of these, what programs and commands are called by in small letters. */
const commands: ReadonlySet<string> = new Set(['go', 'swift']);

/** Whether a key is a name that is written in capitals. */
export function isCapital(key: string): boolean {
  return names.has(key);
}

/** Whether a text, as it stands, has one of these names in small letters, so that it says something else. */
export function isOtherWord(said: string, inCode: boolean): boolean {
  if (names.has(said)) return !(inCode && commands.has(said));
  return names.has(said.replace(ending, ''));
}

/** What words end in and names do not. */
const ending = /(?:s|ed|ing)$/;
