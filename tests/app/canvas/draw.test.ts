import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawing } from '../../../src/app/canvas/draw';
import { atOnce } from '../../../src/lib/slices';

const NODES = 40;

const classes = fc.constantFrom('actor', 'actor solid', 'actor open lead');

/** A picture of some of the actors, each with its looks, and of ties between those. */
const pictures = fc
  .tuple(
    fc.uniqueArray(fc.record({ id: fc.nat(NODES), width: fc.integer({ min: 1, max: 3 }), classes }), {
      selector: ({ id }) => id,
      maxLength: NODES,
    }),
    fc.array(fc.record({ key: fc.nat(60), from: fc.nat(), to: fc.nat(), width: fc.integer({ min: 1, max: 3 }) })),
  )
  .map(([nodes, edges]): readonly ElementDefinition[] => [
    ...nodes.map(
      ({ id, width, classes }): ElementDefinition => ({
        group: 'nodes',
        data: { id: `n:${id}`, width, dashes: [width, 0] },
        scratch: { rank: width },
        classes,
      }),
    ),
    ...edges
      .filter(({ key }, at) => nodes.length > 0 && edges.findIndex((other) => other.key === key) === at)
      .map(({ key, from, to, width }): ElementDefinition => {
        const [source, target] = [nodes[from % nodes.length]!, nodes[to % nodes.length]!];
        return {
          group: 'edges',
          data: { id: `s:${key}`, source: `n:${source.id}`, target: `n:${target.id}`, width },
          classes: 'strand',
        };
      }),
  ]);

function drawnIn(cy: Core) {
  return cy
    .elements()
    .toArray()
    .map((element) => ({
      data: { ...element.data() },
      classes: [...element.classes()].sort(),
      rank: element.scratch('rank'),
    }))
    .sort((a, b) => (String(a.data['id']) < String(b.data['id']) ? -1 : 1));
}

function emptyPicture(): Core {
  return cytoscape({ headless: true });
}

/** True while Cytoscape renders nothing. */
function isHeld(cy: Core): boolean {
  return 'batching' in cy && typeof cy.batching === 'function' && cy.batching() === true;
}

test('one picture drawn over another is the same as on an empty canvas', () => {
  fc.assert(
    fc.property(pictures, pictures, (before, after) => {
      const [over, fresh] = [emptyPicture(), emptyPicture()];
      atOnce(drawing(over, structuredClone(before)));
      atOnce(drawing(over, structuredClone(after)));
      atOnce(drawing(fresh, structuredClone(after)));
      expect(drawnIn(over)).toEqual(drawnIn(fresh));
    }),
  );
});

test('nothing is rendered between the steps, and again after the last', () => {
  fc.assert(
    fc.property(pictures, pictures, (before, after) => {
      const cy = emptyPicture();
      atOnce(drawing(cy, structuredClone(before)));
      for (const _ of drawing(cy, structuredClone(after))) expect(isHeld(cy)).toBe(true);
      expect(isHeld(cy)).toBe(false);
    }),
  );
});

test('a drawing that is let go of leaves a picture that is rendered again', () => {
  const cy = emptyPicture();
  const steps = drawing(cy, [{ group: 'nodes', data: { id: 'n:1' } }]);
  steps.next();
  steps.return(new Map());
  expect(isHeld(cy)).toBe(false);
});

test('what the reader points at stays marked when the picture is drawn anew', () => {
  const cy = emptyPicture();
  const wanted: ElementDefinition[] = [{ group: 'nodes', data: { id: 'n:1' }, classes: 'actor' }];
  atOnce(drawing(cy, wanted));
  cy.getElementById('n:1').addClass('glanced');
  atOnce(drawing(cy, [{ ...wanted[0]!, classes: 'actor lead' }]));
  expect([...cy.getElementById('n:1').classes()].sort()).toEqual(['actor', 'glanced', 'lead']);
});
