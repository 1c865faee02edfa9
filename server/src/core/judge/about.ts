import type { Plan, Topic } from '../plan/model.ts';

/** Whether the plan gives a topic's size, or the one that it asks of every guide, roughly: `~320 lines`, `约 500 行`. */
export function isAbout({ criteria }: Plan, { expectedLines }: Topic, number: number): boolean {
  const sizes = criteria.filter(({ id }) => id === 'min-lines');
  if (expectedLines !== null)
    return (
      expectedLines.value === number &&
      rough.test(expectedLines.raw) &&
      // What the plan asks of every guide to the line is asked of this one too.
      !sizes.some(({ required, text }) => (required ?? 0) >= number && !rough.test(text))
    );
  const text = sizes.find(({ required }) => required === number)?.text ?? '';
  // Other numbers may stand beside the one that is meant.
  const digits = [rough, late].map(pattern => pattern.exec(text)?.[1]?.replace(/[,，]/g, ''));
  return digits.some(one => Number(one) === number);
}

const lateForm = String.raw`(\d[\d,，]{0,8})\s?(?:lines|行)?\s?(?:左右|上下|or so\b)`;
const late = new RegExp(lateForm, 'i');
const rough = new RegExp(
  String.raw`(?:[~≈∼～约]|大概|\b(?:about|around|roughly|approximately|approx\.?|circa|ca\.))\s{0,2}(\d[\d,，]{0,8})|${lateForm}`,
  'i',
);
