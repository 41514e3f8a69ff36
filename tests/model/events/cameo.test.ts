import { expect, test } from 'vitest';
import { signOfRoot } from '../../../src/model/events/cameo';
import { cameo } from '../../support/cameo';

test('graph-data/cameo.json has the twenty roots in order, and every code begins with one of them', () => {
  const roots = Array.from({ length: 20 }, (_, at) => String(at + 1).padStart(2, '0'));
  expect(Object.keys(cameo)).toEqual(['roots', 'codes']);
  expect(cameo.roots.map(({ code }) => code)).toEqual(roots);
  for (const root of cameo.roots) {
    expect(Object.keys(root)).toEqual(['code', 'label', 'definition']);
    expect(root.label).not.toBe('');
    expect(root.definition).toMatch(/^[A-Z].*\.$/);
  }
  const codes = Object.values(cameo.codes);
  expect(codes.filter((code) => !/^\d{2,4}$/.test(code) || !roots.includes(code.slice(0, 2)))).toEqual([]);
  expect(new Set(codes).size).toBe(codes.length);
  expect(new Set(codes.map((code) => code.slice(0, 2)))).toEqual(new Set(roots));
});

test('a root has its sign, and what is no root has none', () => {
  const signs = cameo.roots.map(({ code }) => signOfRoot(code));
  expect(signs).toEqual([0, 0, 1, 1, 1, 1, 1, 1, ...Array.from({ length: 12 }, () => -1)]);
  expect(['00', '21', '', 'ab', '-1', '1.5'].map(signOfRoot)).toEqual(Array.from({ length: 6 }, () => undefined));
});
