// How well thresholds do on guides that they were not chosen on: those that fit all sets but one, on that one.

const met = [0.42, 0.46, 0.5, 0.54, 0.58];
const partial = [0.3, 0.34, 0.38, 0.42];
const choices = met.flatMap(one => partial.map(other => ({ met: one, partial: other })));
/** What a false “missing” or “met” weighs beside any other verdict that no reader signs. */
const graver = 2;

const add = tallies =>
  tallies.reduce(
    (sum, one) =>
      Object.fromEntries(Object.entries(one).map(([key, count]) => [key, (sum[key] ?? 0) + count])),
    {},
  );
const loss = ({ items, agreed, missing, met }) => items - agreed + graver * (missing + met);

/**
 * The table as lines.
 * @param {Map<string, readonly object[]>} sets labelled guides by the name of their set
 * @param tally of `engine.ts`
 */
export function leftOut(sets, tally) {
  const names = [...sets.keys()];
  const counts = choices.map(choice => new Map(names.map(name => [name, tally(sets.get(name), choice)])));
  const shipped = new Map(names.map(name => [name, tally(sets.get(name), {})]));
  const tested = [];
  const rows = names.map(name => {
    const losses = counts.map(by => loss(add(names.filter(one => one !== name).map(one => by.get(one)))));
    const best = losses.indexOf(Math.min(...losses));
    const found = counts[best].get(name);
    tested.push(found);
    return row(name, `${choices[best].met} / ${choices[best].partial}`, found, shipped.get(name));
  });
  return [
    `${'left out'.padEnd(20)}${'met / partial'.padEnd(16)}${'agreed'.padEnd(10)}${'false missing'.padEnd(15)}${'false met'.padEnd(12)}with ours`,
    ...rows,
    row('total', '', add(tested), add([...shipped.values()])),
  ];
}

function row(name, choice, found, ours) {
  const cells = ({ items, agreed, missing, there, met, short }) => [
    `${agreed}/${items}`.padEnd(10),
    `${missing}/${there}`.padEnd(15),
    `${met}/${short}`.padEnd(12),
  ];
  return `${name.padEnd(20)}${choice.padEnd(16)}${cells(found).join('')}${cells(ours)
    .map(cell => cell.trim())
    .join(', ')}`;
}
