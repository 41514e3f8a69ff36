import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha1 } from '../../src/formats/sha1';
import { digestOf, uuidOf } from '../../src/formats/uuid';
import { anyText } from '../support/hostile-text';

test('the digest of any bytes is the one that the platform computes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(Buffer.from(sha1(bytes)).toString('hex')).toBe(createHash('sha1').update(bytes).digest('hex'));
    }),
    { numRuns: 50 },
  );
});

test('a UUID is of version 5, the same for the same words and another for others', () => {
  const words = fc.array(anyText, { maxLength: 3 });
  fc.assert(
    fc.property(words, words, (some, others) => {
      expect(uuidOf(some)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(digestOf(some)).toMatch(/^[0-9a-f]{40}$/);
      const areSame = JSON.stringify(some) === JSON.stringify(others);
      expect(uuidOf(some) === uuidOf(others)).toBe(areSame);
      expect(digestOf(some) === digestOf(others)).toBe(areSame);
    }),
    { numRuns: 50 },
  );
});

test('the words are hashed within the namespace as RFC 9562 has it', () => {
  const namespace = Buffer.from('5e2c61f48a0b4d3e9c571f6a2b7d4e90', 'hex');
  const digest = createHash('sha1').update(namespace).update('["a","b"]').digest('hex');
  expect(uuidOf(['a', 'b']).replaceAll('-', '').slice(0, 12)).toBe(digest.slice(0, 12));
});
