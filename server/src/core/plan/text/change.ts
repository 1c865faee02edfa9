/** Words before a percentage that says by how much something changes or how much of it there is. */
const before =
  /(?:[<>≥≤+]|(?:^|\s)-|\b(?:by|only|within|at least|over|under|below|above|than|up to|reduces?|saves?|cuts?|covers?))\s*~?$|(?:提升|提高|降低|减少|增长|增加|节省|下降|缩短|超过|高于|低于|不足|覆盖)(?:了|约|近|至)?\s*$/i;
/** Words behind one: `90% time reduction`, `40% faster`, `80% of users`. */
const behind =
  /^\s+(?:[\p{L}-]+\s+){0,3}?(?:reductions?|decreases?|increases?|improvements?|faster|slower|quicker|fewer|less|more|smaller|larger|bigger|cheaper|lower|higher|better|savings?|saved|gains?|speed-?ups?|uptime|availability|accuracy|cpu|memory|of\s+(?:all\s+)?(?!sections|parts|steps|chapters|it\b|this\b|text|lines)[\p{L}-]+s)\b/iu;

/** Whether a percentage says how much something changes, rather than how far it is; its number is from `start` to `end`. */
export function isChange(text: string, start: number, end: number): boolean {
  return before.test(text.slice(0, start)) || behind.test(text.slice(end));
}
