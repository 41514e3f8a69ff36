import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHUNK_LENGTH, chunked } from '../../src/formats/chunks';
import { WRITTEN_FORMATS } from '../../src/formats/formats';
import { atOnce } from '../../src/lib/slices';
import type { Claim, Dataset, OpenDataset } from '../../src/model/dataset';
import { claimId } from '../../src/model/ids';
import { anyDataset } from '../support/arbitrary-dataset';
import { anyText } from '../support/hostile-text';
import { lexiconFor } from '../support/vocabulary';
import { smallDataset } from './small-dataset';
import { joined, written } from './written';

/** How a dataset was gone through. */
interface Walk {
  begun: number;
  ended: number;
  given: number;
}

/** The same dataset with claims that are made anew whenever they are asked for, and a record of that. */
function lazy({ claims, ...head }: Dataset): { readonly dataset: OpenDataset; readonly walk: Walk } {
  const walk: Walk = { begun: 0, ended: 0, given: 0 };
  const sequence = {
    length: claims.length,
    *[Symbol.iterator](): Generator<Claim> {
      walk.begun++;
      try {
        for (const claim of claims) {
          walk.given++;
          yield structuredClone(claim);
        }
      } finally {
        walk.ended++;
      }
    },
  };
  return { dataset: { ...head, claims: sequence }, walk };
}

/** A dataset of so many claims, one of them in more words than a chunk takes. */
function manyClaims(count: number): Dataset {
  const small = smallDataset();
  const claims = Array.from({ length: count }, (_, at) => {
    const gist = at === 300 ? '👩‍👩‍👧\r\n="'.repeat(CHUNK_LENGTH / 4) : `Claim ${at}.`;
    return { ...small.claims[at % 2]!, id: claimId(`c-${at}`), gist };
  });
  return { ...small, claims };
}

const forAny = (check: (dataset: Dataset) => void) => fc.assert(fc.property(anyDataset(), check), { numRuns: 25 });

describe.each(WRITTEN_FORMATS.map((format) => [format.id, format] as const))('%s', (_, format) => {
  test('writes and counts the same, whether claims lie there or are made one by one', () => {
    forAny((dataset) => {
      const open = lazy(dataset).dataset;
      expect(written(format, open)).toEqual(written(format, dataset));
      expect(atOnce(format.losses(open, lexiconFor(open)))).toEqual(
        atOnce(format.losses(dataset, lexiconFor(dataset))),
      );
    });
  });

  test('counts its losses going through the claims once at most', () => {
    forAny((dataset) => {
      const { dataset: open, walk } = lazy(dataset);
      atOnce(format.losses(open, lexiconFor(open)));
      expect(walk.begun).toBeLessThanOrEqual(1);
    });
  });

  test('makes no chunk that is too long, and few claims for each', () => {
    const { dataset, walk } = lazy(manyClaims(2000));
    let given = 0;
    for (const chunk of format.write(dataset, lexiconFor(dataset))) {
      expect(chunk.length).toBeLessThanOrEqual(CHUNK_LENGTH);
      expect(walk.given - given).toBeLessThanOrEqual(300);
      given = walk.given;
    }
    expect(walk.given).toBeGreaterThanOrEqual(2000);
  });

  test('is left half way without a trace', () => {
    const { dataset, walk } = lazy(manyClaims(2000));
    const whole = written(format, dataset);
    Object.assign(walk, { begun: 0, ended: 0, given: 0 });
    for (const _ of format.write(dataset, lexiconFor(dataset))) if (walk.given > 1000) break;
    expect(walk).toEqual({ begun: 1, ended: 1, given: expect.toSatisfy((given: number) => given < 2000) });
    expect(written(format, dataset)).toEqual(whole);
  });
});

test('chunks are their pieces joined, none too long and none cut within a character', () => {
  const pieces = fc.array(
    fc.oneof(
      anyText,
      fc.nat({ max: 3 }).map((times) => '👩'.repeat(times * 30_001)),
    ),
  );
  fc.assert(
    fc.property(pieces, (texts) => {
      const chunks = [...chunked(texts)];
      expect(joined(chunks)).toBe(texts.join(''));
      for (const chunk of chunks) expect(chunk.length).toBeLessThanOrEqual(CHUNK_LENGTH);
      const bytes = chunks.map((chunk) => Buffer.from(chunk));
      const separate = texts.some((text) => /[\ud800-\udfff]/u.test(text));
      if (!separate) expect(Buffer.concat(bytes).toString()).toBe(texts.join(''));
    }),
    { numRuns: 60 },
  );
});
