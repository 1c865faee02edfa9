import { type Atom, keyOf } from './atoms.ts';
import { stemOf } from './stem.ts';

/** By the stem of an English verb: the particles that its object may stand before. */
const particles: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `switch on off, turn on off, roll back out, scale up down in out, shut down, back up, set up, lock down out, log in out,
sign in out, clean up, tear down, spin up down, phase out, warm up, build up, fall back, hand over`
    .split(/,\s+/)
    .map(line => line.split(' '))
    .map(([verb = '', ...others]) => [stemOf(verb), new Set(others)]),
);
/** So many words may stand between a verb and its particle. */
const mostBetween = 3;
/** What does not stand there. */
const parts = new Set('and or of for to in on with from by at as vs when if'.split(' '));

/** The atoms of a name with a verb's particle behind the verb, where the two are a known phrase: `turning the light off`. */
export function withParticles(atoms: Atom[], isKnown: (key: string) => boolean): Atom[] {
  for (let at = 0; at < atoms.length - 2; at++) {
    const verb = atoms[at] as Atom;
    const own = particles.get(verb.stem);
    if (own === undefined) continue;
    for (let next = at + 1; next <= at + 1 + mostBetween && next < atoms.length; next++) {
      const { text } = atoms[next] as Atom;
      if (own.has(text)) {
        const ends = next === atoms.length - 1 || parts.has((atoms[next + 1] as Atom).text);
        if (next > at + 1 && ends && isKnown(keyOf([verb, atoms[next] as Atom])))
          return [
            ...atoms.slice(0, at + 1),
            atoms[next] as Atom,
            ...atoms.slice(at + 1, next),
            ...atoms.slice(next + 1),
          ];
        break;
      }
      if (parts.has(text)) break;
    }
  }
  return atoms;
}
