import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listAt } from '../../src/graph/lists';
import { otherEnd, pairBetween, pairsOf } from '../../src/graph/pairs';

const ACTORS = 9;
const place = fc.nat({ max: ACTORS - 1 });
const step = fc.tuple(place, place);
/** Claims as columns: each with its ends, and now and then further lines. */
const anyColumns = fc
  .array(
    fc.record({
      ends: step,
      lines: fc.oneof(
        { weight: 3, arbitrary: fc.constant<[number, number][]>([]) },
        { weight: 1, arbitrary: fc.array(step, { maxLength: 3 }) },
      ),
    }),
    { maxLength: 30 },
  )
  .map((claims) => {
    const lines = claims.flatMap(({ lines }, claim) => lines.map(([from, to]) => ({ claim, from, to })));
    const [subject, object] = [0, 1].map((end) => Uint32Array.from(claims, ({ ends }) => ends[end]!));
    const column = (part: 'claim' | 'from' | 'to') => Uint32Array.from(lines, (line) => line[part]);
    return {
      subject: subject!,
      object: object!,
      ...(lines.length > 0 && { lines: { claim: column('claim'), from: column('from'), to: column('to') } }),
    };
  });

/** Numbers pairs as they are met, by their ends as text: first those of all claims, then those of all further lines. */
function plainPairs({ subject, object, lines }: Parameters<typeof pairsOf>[0]) {
  const known = new Map<string, number>();
  const numberOf = (a: number, b: number) => {
    const key = a <= b ? `${a} ${b}` : `${b} ${a}`;
    return known.get(key) ?? known.set(key, known.size).get(key)!;
  };
  const ofClaim = Array.from(subject, (from, claim) => numberOf(from, object[claim]!));
  const ofLine = Array.from(lines?.from ?? [], (from, line) => numberOf(from, lines!.to[line]!));
  return { ofClaim, ofLine, ends: [...known.keys()] };
}

test('pairs are those that a plain map of ends finds, in the order in which they are met', () => {
  fc.assert(
    fc.property(anyColumns, (columns) => {
      const { ofClaim, ofLine, ends } = plainPairs(columns);
      const pairs = pairsOf(columns, ACTORS);
      expect([...pairs.ofClaim]).toEqual(ofClaim);
      expect([...pairs.ofLine]).toEqual(ofLine);
      expect(Array.from(pairs.low, (low, pair) => `${low} ${pairs.high[pair]}`)).toEqual(ends);
      expect(pairs.length).toBe(ends.length);
    }),
    { numRuns: 300 },
  );
});

test('each pair has its claims and its further lines, and each actor its pairs', () => {
  fc.assert(
    fc.property(anyColumns, (columns) => {
      const { ofClaim, ofLine, ends } = plainPairs(columns);
      const pairs = pairsOf(columns, ACTORS);
      const having = (pair: number, all: readonly number[]) => all.flatMap((one, at) => (one === pair ? [at] : []));
      ends.forEach((_, pair) => {
        expect([...listAt(pairs.claims, pair)]).toEqual(having(pair, ofClaim));
        if (pairs.lines) expect([...listAt(pairs.lines, pair)]).toEqual(having(pair, ofLine));
      });
      expect(pairs.lines === undefined).toBe(ofLine.length === 0);
      for (let actor = 0; actor < ACTORS; actor++) {
        const own = ends.flatMap((text, pair) => (text.split(' ').includes(String(actor)) ? [pair] : []));
        expect([...listAt(pairs.ofActor, actor)]).toEqual(own);
      }
    }),
  );
});

test('a pair is found by its ends, whichever is named first, and its other end from either', () => {
  fc.assert(
    fc.property(anyColumns, place, place, (columns, a, b) => {
      const { ends } = plainPairs(columns);
      const pairs = pairsOf(columns, ACTORS);
      const at = ends.indexOf(`${Math.min(a, b)} ${Math.max(a, b)}`);
      expect(pairBetween(pairs, a, b)).toBe(at < 0 ? undefined : at);
      expect(pairBetween(pairs, b, a)).toBe(pairBetween(pairs, a, b));
      if (at >= 0) expect([otherEnd(pairs, at, a), otherEnd(pairs, at, b)]).toEqual([b, a]);
    }),
  );
});

test('as many pairs as there can be are told apart', () => {
  const actors = 300;
  const all = Array.from({ length: actors }, (_, low) =>
    Array.from({ length: actors - low }, (_one, more) => [low, low + more]),
  ).flat();
  const [subject, object] = [0, 1].map((end) => Uint32Array.from(all, (ends) => ends[end]!));
  const pairs = pairsOf({ subject: subject!, object: object! }, actors);
  expect(pairs.length).toBe(all.length);
  expect([pairs.low, pairs.high]).toEqual([subject, object]);
});
