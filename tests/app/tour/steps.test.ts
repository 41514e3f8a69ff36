import { expect, test } from 'vitest';
import { tourSteps } from '../../../src/app/tour/steps';

const textOf = (isTouched: boolean) => tourSteps(isTouched).map(({ text }) => text);

test('the tour has the same five steps by touch and by mouse', () => {
  const [byTouch, byMouse] = [true, false].map((isTouched) =>
    tourSteps(isTouched).map(({ about, title }) => ({ about, title })),
  );
  expect(byTouch).toEqual(byMouse);
  expect(byTouch).toHaveLength(5);
});

test('by touch it speaks of no key and no click', () => {
  const lacking = /\bZ\b|\b(?:esc|enter|keys?|click\w*|mouse|hover\w*)\b/i;
  expect(textOf(true).filter((text) => lacking.test(text))).toEqual([]);
  expect(textOf(false).filter((text) => lacking.test(text))).toHaveLength(2);
});
