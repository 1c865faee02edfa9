/** What coverage knows of one language's words. Every list is parted by commas. */
export interface CoverageWords {
  /**
   * Families, one a line: `cache: cache, caching > redis cache`. The words before `>` say the same; those behind it
   * name kinds of it, which cover it but are not covered by it. A family has the same name in every language.
   */
  readonly families: readonly string[];
  /** Words that say nothing. */
  readonly stop: string;
  /** Words that say how a thing is told, not what it is: `guide`, `best practices`. */
  readonly weak: string;
  /** Words that say little beside a more special one: `strategy`, `management`. */
  readonly light: string;
}
