import { beforeEach, describe, expect, test } from 'vitest';
import { inTime, inTimeTogether, TookTooLong, useLimit } from '../../server/src/workspace/inTime.ts';
import { nodeStopper } from '../../server/src/workspace/nodeStopper.ts';

beforeEach(() => useLimit(2000, nodeStopper));

const forever = (): never => {
  for (;;);
};

describe('what runs in time', () => {
  test('gives what it gives, and throws what it throws', () => {
    expect(inTime(() => 7)).toBe(7);
    expect(() =>
      inTime(() => {
        throw new RangeError('on purpose');
      }),
    ).toThrow(RangeError);
  });

  test.each<[string, () => unknown]>([
    ['a loop', forever],
    ['a pattern', () => /^(?:a+)+$/.test(`${'a'.repeat(40)}b`)],
    [
      'a loop that catches',
      () => {
        try {
          forever();
        } catch {
          forever();
        }
      },
    ],
  ])('%s that does not end is stopped', (_, run) => {
    expect(() => inTime(run)).toThrow(TookTooLong);
  });

  test('one inside another is stopped by itself, and the other goes on', () => {
    const inner = (): string => {
      try {
        return inTime(forever, 1 / 100);
      } catch (error) {
        return String((error as TookTooLong).failure.detail);
      }
    };
    expect(inTime(() => `${inner()} and on`)).toBe('0.02 and on');
    expect(inTime(() => 7)).toBe(7);
  });

  test('of parts that have their time together, the one that does not end is found', () => {
    useLimit(200, nodeStopper);
    const stopped: string[] = [];
    const part = (name: string, run: () => unknown): void => {
      try {
        inTime(run);
      } catch (error) {
        if (error instanceof TookTooLong) stopped.push(name);
      }
    };
    const result = inTimeTogether(() => {
      part('short', () => 7);
      part('endless', forever);
      return 'done';
    });
    expect([result, stopped]).toEqual(['done', ['endless']]);
    expect(() => inTime(forever)).toThrow(TookTooLong);
  });

  test('what is done with what was found is done once, whether it was found in time or not', () => {
    useLimit(200, nodeStopper);
    const told: string[] = [];
    expect(
      inTimeTogether(
        () => 'short',
        result => told.push(result),
      ),
    ).toBe('short');
    let runs = 0;
    const long = (): string => {
      if (runs++ === 0) forever();
      return 'long';
    };
    inTimeTogether(long, result => told.push(result));
    const until = performance.now() + 150;
    inTimeTogether(
      () => {
        while (performance.now() < until);
        return 'late';
      },
      result => told.push(result),
    );
    expect(told).toEqual(['short', 'long', 'late']);
  });
});
