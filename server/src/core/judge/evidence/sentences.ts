/** A text cut at its sentences' ends. A semicolon ends none: what stands on both its sides belongs together. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[。！？])|(?<=[.!?])\s|\n/).filter(sentence => sentence.trim() !== '');
}
