/** What a score means. How they were chosen, and how often they err, is told in `coverage.md`. */
export const thresholds = {
  /** From here on a reader would name the section. */
  met: 0.5,
  /** From here on a reader would say that the section treats some of it. */
  partial: 0.38,
  /** From here on a section that nobody would name is still worth a look. */
  near: 0.22,
  /** Asked of a section that another item fits clearly better. */
  shared: 0.68,
  /** What makes another item fit clearly better. */
  clearly: 0.2,
  /** What a second item on one section costs when sections are dealt out. */
  sharing: 0.12,
  /** A heading that names a part, or half an item. */
  heading: 0.6,
  /** A heading that names less of an item hardly names it. */
  hardly: 0.35,
  /** A heading that names enough of a piece for the section above to hold it. */
  below: 0.45,
  /** A heading that names a whole item, with nothing under it yet. */
  hollow: 0.9,
  /** Mentions that add up to a subject treated: in the item's section, and elsewhere. */
  treated: 1,
  elsewhere: 2,
  /** Mentions that add up to half an item treated. */
  half: 0.33,
  /** Who goes on for so many lines calls by its name, at least once, what he treats. */
  longGuide: 150,
} as const;
