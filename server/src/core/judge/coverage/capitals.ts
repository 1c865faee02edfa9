/** Names that are written in capitals, since in small letters they are words of something else: `cap` limits, `go` goes. */
const names: ReadonlySet<string> = new Set('acid base cap dry go kiss raid rest soap solid swift'.split(' '));

/** Of these, what programs and commands are called by in small letters. */
const commands: ReadonlySet<string> = new Set(['go', 'swift']);

/** Whether a key is a name that is written in capitals. */
export function isCapital(key: string): boolean {
  return names.has(key);
}

/** Whether a text, as it stands, has one of these names in small letters, so that it says something else. */
export function isOtherWord(said: string, inCode: boolean): boolean {
  return names.has(said) && !(inCode && commands.has(said));
}
