import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../src/graph/atlas';
import { distanceBetween } from '../../src/graph/paths';
import { hasBit } from '../../src/lib/bits';
import { actorId, familyId, typeId } from '../../src/model/ids';
import { carrying, foundAlong, type Path, pathsAlong, pathsFound } from '../../src/view/paths';
import { goBy, toggled } from '../../src/view/paths-commands';
import { looseningsFor } from '../../src/view/paths-loosen';
import { ANY_WAY, alongWay, type PathFocus, type Way, wayOf } from '../../src/view/paths-way';
import { pathsSummary, wayInWords, waySentence } from '../../src/view/paths-words';
import { readFocus, writeFocus } from '../../src/view/permalink-parts';
import { wholeOf } from '../../src/view/shown';
import { DEFAULT_VIEW } from '../../src/view/state';
import { anyAtlas } from './any-atlas';
import { sel } from './any-view';
import { anyWay } from './whole-view';

function focusOf(from: string, to: string, way: Partial<Way> = {}): PathFocus {
  return alongWay({ kind: 'path', from: actorId(from), to: actorId(to) }, { ...ANY_WAY, ...way });
}

function pathsOf(atlas: Atlas, focus: PathFocus): readonly Path[] {
  return pathsAlong(atlas, pathsFound(atlas, wholeOf(atlas), focus));
}

/** The actors of each path, by name. */
function told(focus: PathFocus): readonly string[] {
  return pathsOf(sel, focus).map((path) => [path[0]!.from, ...path.map(({ to }) => to)].join(' '));
}

const anyTwo = anyAtlas({ atLeast: 2 }).chain((atlas) =>
  anyWay(atlas.lexicon).map((way) => ({
    atlas,
    way,
    ends: [atlas.dataset.actors[0]!.id, atlas.dataset.actors.at(-1)!.id] as const,
  })),
);

describe('paths', () => {
  test('lead from end to end, each step carried by a tie, in as many steps as the ends are apart', () => {
    fc.assert(
      fc.property(anyTwo, ({ atlas, ends: [from, to] }) => {
        const far = distanceBetween(wholeOf(atlas).network, atlas.placeOf(from)!, atlas.placeOf(to)!);
        const paths = pathsOf(atlas, { kind: 'path', from, to });
        expect(paths.length > 0).toBe(far !== undefined);
        for (const path of paths) {
          expect(path).toHaveLength(far!);
          expect([path[0]!.from, path.at(-1)!.to]).toEqual([from, to]);
          expect(path.slice(1).map((step) => step.from)).toEqual(path.slice(0, -1).map((step) => step.to));
          expect(path.filter(({ ties }) => ties.length === 0)).toEqual([]);
        }
      }),
    );
  });

  test('go by nothing that the way leaves out, nor against an arrow when they follow the arrows', () => {
    fc.assert(
      fc.property(anyTwo, ({ atlas, way, ends: [from, to] }) => {
        const isBy = ({ families, types }: Way) => families.length + types.length > 0;
        for (const { from: one, ties } of pathsOf(atlas, alongWay({ kind: 'path', from, to }, way)).flat()) {
          expect(ties).not.toEqual([]);
          for (const { relation, sign, records, subject } of ties) {
            if (isBy(way)) expect(way.families.includes(relation.family) || way.types.includes(relation.id)).toBe(true);
            if (way.signs.length > 0) expect(way.signs).toContain(sign);
            expect(records.filter(({ standing }) => way.without.includes(standing))).toEqual([]);
            if (way.directed && !relation.symmetric) expect(subject).toBe(one);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('are at most two steps longer than the shortest, and those are found whether longer ones are asked for or not', () => {
    fc.assert(
      fc.property(anyTwo, ({ atlas, way, ends: [from, to] }) => {
        const lengths = (longer: boolean) =>
          foundAlong(atlas, wholeOf(atlas), { from, to }, { ...way, longer }).lengths;
        const [short, long] = [lengths(false), lengths(true)];
        expect(long.slice(0, 1)).toEqual(short);
        expect(long.every(({ steps }) => steps <= short[0]!.steps + 2)).toBe(true);
      }),
    );
  });

  test('are not fewer the more a way lets through', () => {
    fc.assert(
      fc.property(anyTwo, ({ atlas, way }) => {
        const all = wholeOf(atlas).claims.bits;
        const narrow = carrying(atlas, all, way);
        for (const looser of [{ signs: [] }, { without: [] }, { families: [], types: [] }]) {
          const wide = carrying(atlas, all, { ...way, ...looser });
          expect(atlas.claims.records.filter(({ place }) => hasBit(narrow, place) && !hasBit(wide, place))).toEqual([]);
        }
      }),
    );
  });
});

describe('a way', () => {
  test('is restored by a link, and what it does not know is refused', () => {
    fc.assert(
      fc.property(anyTwo, ({ atlas, way, ends: [from, to] }) => {
        if (from === to) return;
        const focus = alongWay({ kind: 'path', from, to }, way);
        expect(readFocus(writeFocus(focus)!, atlas)).toEqual(focus);
      }),
    );
    const base = 'path!orvane!keldra';
    expect(writeFocus(focusOf('orvane', 'keldra', { families: [familyId('support')], directed: true }))).toBe(
      `${base}!by~support!arrows`,
    );
    for (const junk of ['!', '!by', '!by~nothing', '!arrows~1', '!signs~2', '!without~true', '!longer!x'])
      expect(readFocus(base + junk, sel)).toBeUndefined();
  });

  test('is told in words', () => {
    const way: Way = {
      families: [familyId('support'), familyId('exchange')],
      types: [typeId('attacks')],
      signs: [1],
      without: ['disputed', 'denied-only', 'planned'],
      directed: true,
      longer: true,
    };
    expect(wayInWords(sel.lexicon, way)).toBe(
      'by support and alliance, diplomacy and exchange or attacks, by ties with, leaving out disputed and planned claims, along the arrows, with longer ones',
    );
    expect(waySentence(sel.lexicon, ANY_WAY)).toBe('By any relation, in either direction.');
    expect(waySentence(sel.lexicon, { ...ANY_WAY, directed: true })).toBe('By any relation, along the arrows.');
    expect(waySentence(sel.lexicon, { ...ANY_WAY, without: ['anonymous'] })).toBe('Leaving out anonymous claims.');
  });

  test('is changed where a path is in focus, and gone when it leaves nothing out', () => {
    const view = { ...DEFAULT_VIEW, focus: focusOf('orvane', 'keldra') };
    const narrow = goBy(view, { directed: true });
    expect(narrow.focus).toEqual({ ...view.focus, way: { ...ANY_WAY, directed: true } });
    expect(goBy(narrow, { directed: false })).toEqual(view);
    expect(goBy(DEFAULT_VIEW, { directed: true })).toBe(DEFAULT_VIEW);
    expect(wayOf(focusOf('orvane', 'keldra'))).toBe(ANY_WAY);
  });

  test('has its values switched on and off again', () => {
    expect(toggled([1, 2], 3)).toEqual([1, 2, 3]);
    expect(toggled([1, 2, 3], 2)).toEqual([1, 3]);
    expect(toggled(['disputed', 'planned'], 'disputed', 'denied-only')).toEqual(['planned', 'disputed', 'denied-only']);
  });
});

describe('the worked example', () => {
  const support = { families: [familyId('support')] };

  test('has ways from Keldra to the Heron Column by support, but none that nobody disputes', () => {
    expect(told(focusOf('keldra', 'heron-column', support))).toEqual(['keldra salt-guard heron-column']);
    const undisputed = focusOf('keldra', 'heron-column', { ...support, without: ['disputed', 'denied-only'] });
    expect(told(undisputed)).toEqual([]);
    expect(looseningsFor(sel, wholeOf(sel), undisputed)).toEqual([
      { label: 'Allow any relation', change: { families: [], types: [] }, steps: 2 },
      { label: 'Let all claims count', change: { without: [] }, steps: 2 },
    ]);
  });

  test('is summed up in words', () => {
    const summary = (focus: PathFocus) => pathsSummary(pathsFound(sel, wholeOf(sel), focus), wayOf(focus));
    expect(summary(focusOf('dav-torrel', 'keldra'))).toBe('1 step, 1 shortest path');
    expect(summary(focusOf('keldra', 'heron-column', { ...support, without: ['disputed'] }))).toBe(
      'No path by these relations',
    );
    expect(summary(focusOf('dav-torrel', 'marsana', { longer: true }))).toMatch(/^\d steps, \d shortest paths?/);
    const nowhere = { bits: new Uint32Array(), directed: false, lengths: [] };
    expect(pathsSummary(nowhere, ANY_WAY)).toBe('No path along shown ties');
    const many = { steps: 3, paths: Array.from({ length: 12 }, () => []), found: 1000, isCapped: true };
    expect(pathsSummary({ ...nowhere, lengths: [many] }, ANY_WAY)).toBe(
      '3 steps, the first 12 of more than 1,000 shortest paths',
    );
  });
});
