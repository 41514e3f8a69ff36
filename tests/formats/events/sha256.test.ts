import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../../../src/formats/events/sha256';

test('the digest is the one of SHA-256, whatever the pieces', () => {
  const piece = fc.uint8Array({ maxLength: 200 });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const own = sha256();
      const known = createHash('sha256');
      for (const bytes of pieces) {
        own.update(bytes);
        known.update(bytes);
      }
      expect(own.digest()).toBe(known.digest('hex'));
    }),
    { numRuns: 500 },
  );
});
