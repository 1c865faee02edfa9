import { at, type GuideRule, verdict } from '../rule.ts';

/** A fence ends where its author meant it to. */
export const swallowedText: GuideRule = {
  id: 'swallowed-text',
  scope: 'guide',
  summary: 'A code fence ends before the text that follows it.',
  severity: 'warning',
  check: ({ guide, settings: { translate } }) =>
    guide.swallowed.map(({ fence, place }) => {
      const from = guide.fences[fence]?.place ?? place;
      const isText = /^ {0,3}[#`~]/.test(guide.text.slice(place.start, place.start + 4));
      const message = isText
        ? translate(
            'Expected the code fence of line {0} to end, found headings or text inside it from line {1}.',
            from.line,
            place.line,
          )
        : translate('Expected the code fence of line {0} to end, found the end of the text.', from.line);
      return verdict('swallowed-text', at(guide.path, from), {
        value: 'unmet',
        subject: String(from.line),
        evidence: [place],
        reason: message,
        message,
      });
    }),
};
