/** A text cut at its sentences' ends. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[。！？；])|(?<=[.!?;])\s|\n/).filter(sentence => sentence.trim() !== '');
}
