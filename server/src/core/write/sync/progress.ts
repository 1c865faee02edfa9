/** What was measured of a topic, as far as a plan's words can say it. */
export interface MeasuredProgress {
  /** Percent. */
  readonly progress: number;
  /** Outline items that are covered, and how many there are. */
  readonly covered: number;
  readonly items: number;
}

/** The signs that bars are made of: what a filled and an open step look like. */
const bars: readonly (readonly [filled: string, open: string])[] = [
  ['█', '░'],
  ['▓', '░'],
  ['■', '□'],
  ['▰', '▱'],
  ['●', '○'],
  ['◼', '◻'],
  ['🟩', '⬜'],
  ['✅', '⬜'],
  ['⬛', '⬜'],
  ['#', '-'],
  ['=', '-'],
];

/**
 * A claim of progress with the measured one in its place, all else as it was: `████░░ 60%` keeps its bar and its
 * length. Null where it says what can't be measured: a count of something other than the outline's items.
 */
export function progressText(raw: string, { progress, covered, items }: MeasuredProgress): string | null {
  let known = true;
  let said = false;
  const counted = raw.replace(/(\d+)(\s*[/／]\s*)(\d+)/, (_, _done, slash: string, all: string) => {
    if (Number(all) === items && items > 0) said = true;
    else known = false;
    return `${covered}${slash}${all}`;
  });
  if (!known) return null;
  const percent = counted.replace(/\d+(?:[.．]\d+)?(?=\s*[%％])/, () => {
    said = true;
    return String(progress);
  });
  const bar = withBar(percent, progress);
  if (bar !== percent) said = true;
  if (said) return bar;
  return /^\s*\d+(?:\.\d+)?\s*$/.test(raw) ? raw.replace(/\d+(?:\.\d+)?/, String(progress)) : null;
}

/** A text with its bar, if it has one, drawn anew; only a full measure fills it. */
function withBar(text: string, progress: number): string {
  for (const [filled, open] of bars) {
    const bar = new RegExp(`(?:${filled}|${open}){3,}`, 'u').exec(text);
    if (!bar || (filled < '\u0080' && text[bar.index - 1] !== '[')) continue;
    const steps = [...bar[0]];
    const rounded = Math.round((steps.length * progress) / 100);
    const full = progress < 100 ? Math.min(rounded, steps.length - 1) : steps.length;
    const drawn = filled.repeat(full) + open.repeat(steps.length - full);
    return text.slice(0, bar.index) + drawn + text.slice(bar.index + bar[0].length);
  }
  return text;
}
