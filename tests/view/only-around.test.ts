import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hide, showOnly } from '../../src/view/commands';
import { onlyAround } from '../../src/view/only-around';
import { shownOf } from '../../src/view/shown';
import { DEFAULT_VIEW } from '../../src/view/state';
import { anyView, sel } from './any-view';

const ids = sel.dataset.actors.map(({ id }) => id);
const oneActor = fc.constantFrom(...ids);

test('only an actor and its ties keeps every claim it is shown to be party to, and nobody outside them', () => {
  fc.assert(
    fc.property(anyView(sel), oneActor, (before, id) => {
      const isOpen = !before.hidden.includes(id) && before.only?.includes(id) !== false;
      fc.pre(isOpen);
      const own = shownOf(sel, before).claims.records.filter(({ parties }) => parties.includes(id));
      const after = onlyAround(before, sel, id);
      expect(shownOf(sel, after).claims.records.filter(({ parties }) => parties.includes(id))).toEqual(own);
      expect(new Set(after.only)).toEqual(new Set([id, ...own.flatMap(({ parties }) => parties)]));
    }),
  );
});

test('an actor taken out by hand comes back with its ties', () => {
  fc.assert(
    fc.property(oneActor, oneActor, (id, other) => {
      fc.pre(id !== other);
      const whole = onlyAround(DEFAULT_VIEW, sel, id);
      expect(onlyAround(hide(DEFAULT_VIEW, [id]), sel, id).only).toEqual(whole.only);
      expect(onlyAround(showOnly(DEFAULT_VIEW, [other]), sel, id).only).toContain(id);
    }),
  );
});
