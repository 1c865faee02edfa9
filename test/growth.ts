/** How many times more the long one of two runs may take, which is given four times as much. */
const most = 9;
/** What the clock and the collector of garbage add by themselves, in milliseconds. */
const noise = 25;

/**
 * Tells by how much more time a run takes on something four times as long: about 4 where it is linear, 16 where it is
 * quadratic. The machine may be busy with other things, so that the best of several looks counts; the time is that of
 * the processor, not of the clock. Gives null where all is well, else what was measured.
 */
export function growth(run: (length: number) => void, length: number): string | null {
  let seen = '';
  for (let look = 0; look < 6; look++) {
    const short = timeOf(() => run(length));
    const long = timeOf(() => run(4 * length));
    if (long <= most * short + noise) return null;
    seen = `${short.toFixed(1)} ms for ${length}, ${long.toFixed(1)} ms for ${4 * length}`;
  }
  return seen;
}

function timeOf(run: () => void): number {
  return Math.min(
    ...Array.from({ length: 2 }, () => {
      const start = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    }),
  );
}
