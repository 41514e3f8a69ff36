import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, placeCard } from '../../../src/app/tour/place-card';

const PAGE = { width: 1440, height: 900 };
const CARD = { width: 372, height: 240 };

test('a card stands below what it is about, else above it, to its right, or to its left', () => {
  expect(placeCard({ left: 900, top: 0, width: 100, height: 48 }, CARD, PAGE)).toEqual({ left: 900, top: 60 });
  expect(placeCard({ left: 264, top: 744, width: 1176, height: 156 }, CARD, PAGE)).toEqual({ left: 264, top: 492 });
  expect(placeCard({ left: 0, top: 48, width: 264, height: 852 }, CARD, PAGE)).toEqual({ left: 276, top: 48 });
  expect(placeCard({ left: 1024, top: 48, width: 416, height: 852 }, CARD, PAGE)).toEqual({ left: 640, top: 48 });
});

test('a card stays on the page, and covers what it is about only where no side has room', () => {
  fc.assert(
    fc.property(anyBox(), (about) => {
      const { left, top } = placeCard(about, CARD, PAGE);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(left + CARD.width).toBeLessThanOrEqual(PAGE.width);
      expect(top + CARD.height).toBeLessThanOrEqual(PAGE.height);
      if (hasRoom(about)) expect(overlaps(about, { left, top, ...CARD })).toBe(false);
    }),
  );
});

/** Any part of the page. */
function anyBox(): fc.Arbitrary<Box> {
  const span = (length: number) =>
    fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);
  return fc.tuple(span(PAGE.width), span(PAGE.height)).map(([[left = 0, right = 0], [top = 0, bottom = 0]]) => ({
    left,
    top,
    width: right - left,
    height: bottom - top,
  }));
}

function hasRoom({ left, top, width, height }: Box): boolean {
  const beside = Math.max(left, PAGE.width - left - width) >= CARD.width + 24;
  return beside || Math.max(top, PAGE.height - top - height) >= CARD.height + 24;
}

function overlaps(a: Box, b: Box): boolean {
  const apart = a.left + a.width <= b.left || b.left + b.width <= a.left;
  return !(apart || a.top + a.height <= b.top || b.top + b.height <= a.top);
}
