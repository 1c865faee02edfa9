/** A word behind which a name goes on: `Ask in #help`, ``Iterators and `next` ``. */
export const goesOn =
  /(?:^|\s)(?:and|or|of|with|without|in|on|at|to|from|for|by|the|a|an|using|via|vs\.?)\s*$|[和与及用在]\s*$/i;
