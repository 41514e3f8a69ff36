import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { middleOf, type Round } from '../../graph/layouts/curve';
import type { Point } from '../../graph/layouts/layout';
import { noteKey, strandKey } from './elements';

/** Less than this, in layout units, is no movement. */
const STILL = 0.01;

/** Puts the marks of some actors' strands back on their lines, after the actors have moved; annotations go with them. */
export function followStrands(cy: Core, actorKeys: Iterable<string>) {
  const moved = new Set(actorKeys);
  cy.batch(() => {
    for (const mark of cy.nodes('.mark').toArray()) {
      const edge = cy.getElementById(strandKey(mark.data('strand')));
      if (!edge.isEdge()) continue;
      if (moved.has(edge.data('source')) || moved.has(edge.data('target'))) followStrand(cy, edge, mark);
    }
  });
}

function followStrand(cy: Core, edge: EdgeSingular, mark: NodeSingular) {
  const before = { ...mark.position() };
  const after = middleOf(roundOf(edge.source()), roundOf(edge.target()), edge.data('bend'));
  const by = { x: after.x - before.x, y: after.y - before.y };
  if (Math.abs(by.x) < STILL && Math.abs(by.y) < STILL) return;
  mark.position(after);
  cy.getElementById(noteKey(edge.data('strand'))).shift(by);
}

function roundOf(node: { position(): Point; width(): number; height(): number }): Round {
  const { x, y } = node.position();
  return { x, y, radius: (node.width() + node.height()) / 4 };
}

/** Moves actors and their marks to new places over `duration` ms; the function it answers ends the movement at once. */
export function glide(cy: Core, targets: ReadonlyMap<string, Point>, duration: number, done: () => void): () => void {
  const starts = new Map([...targets.keys()].map((key) => [key, { ...cy.getElementById(key).position() }]));
  const begun = performance.now();
  let frame = 0;
  let over = false;
  const finish = () => {
    over = true;
    done();
  };
  const put = (share: number) => {
    cy.batch(() => {
      for (const [key, to] of targets) {
        const from = starts.get(key)!;
        cy.getElementById(key).position({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
      }
    });
    followStrands(cy, targets.keys());
  };
  const step = (now: number) => {
    const time = duration > 0 ? Math.min(1, (now - begun) / duration) : 1;
    put(1 - (1 - time) ** 3);
    if (time < 1) frame = requestAnimationFrame(step);
    else finish();
  };
  if (duration > 0) frame = requestAnimationFrame(step);
  else {
    put(1);
    finish();
  }
  return () => {
    if (over) return;
    over = true;
    cancelAnimationFrame(frame);
    put(1);
  };
}
