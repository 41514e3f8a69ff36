import type { CollectionReturnValue, Core, ElementDefinition, SingularElementArgument } from 'cytoscape';
import { drawTextures } from './textures';

/** Where nodes are to go that stand elsewhere, by their keys. */
export type Moves = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/** So many elements are looked at in one step: few enough for a few ms. */
const PORTION = 24;

/**
 * Brings a Cytoscape graph in step with wanted elements, a portion a step: adds, changes and removes only what differs; answers what
 * is to be moved. Nothing is rendered until the last step, so that the picture is never half one and half another.
 */
export function* drawing(cy: Core, wanted: readonly ElementDefinition[]): Generator<void, Moves> {
  const moves = new Map<string, { x: number; y: number }>();
  const ids = new Set(wanted.map(({ data }) => data.id));
  yield* unseen(cy, function* () {
    cy.elements()
      .filter((element) => !ids.has(element.id()))
      .remove();
    for (let at = 0; at < wanted.length; at += PORTION) {
      drawPortion(cy, wanted.slice(at, at + PORTION), moves);
      yield;
      if (cy.destroyed()) return;
    }
  });
  return moves;
}

declare module 'cytoscape' {
  interface CollectionStyle {
    /** Finds the paths of lines and the places of labels; what is known of them already stays. */
    recalculateRenderedStyle(): this;
  }
}

/** Works out how everything looks now that was changed and where its lines run, a portion a step: else Cytoscape does it all in the frame that shows it. */
export function* settling(cy: Core): Generator<void, void> {
  const elements = cy.elements();
  yield* unseen(cy, function* () {
    yield* portions(elements, (portion) => portion.forEach((element) => void element.width()));
    // Where a line runs depends on the looks of its ends, which are known by now.
    yield* portions(elements, (portion) => portion.recalculateRenderedStyle());
    yield* portions(elements, (portion) => drawTextures(cy, portion));
  });
}

function* portions(elements: CollectionReturnValue, work: (portion: CollectionReturnValue) => void): Generator<void> {
  for (let at = 0; at < elements.length; at += PORTION) {
    if (elements.cy().destroyed()) return;
    work(elements.slice(at, at + PORTION));
    yield;
  }
}

/** Goes through steps between which nothing is rendered. */
function* unseen(cy: Core, steps: () => Iterable<void>): Generator<void, void> {
  cy.startBatch();
  try {
    yield* steps();
  } finally {
    if (!cy.destroyed()) cy.endBatch();
  }
}

function drawPortion(cy: Core, portion: readonly ElementDefinition[], moves: Map<string, { x: number; y: number }>) {
  const isKnown = ({ data }: ElementDefinition) => cy.hasElementWithId(data.id!);
  const [known, fresh] = [portion.filter(isKnown), portion.filter((one) => !isKnown(one))];
  cy.add(fresh);
  for (const one of known) update(cy.getElementById(one.data.id!), one, moves);
}

/** Classes that other modules set and that drawing must not take away. */
const STATE_CLASSES = ['faded', 'chosen', 'glanced', 'cursor', 'unseen', 'quiet'] as const;

/** What names are given for the zoom. */
const OF_ZOOM: ReadonlySet<string> = new Set(['size', 'side', 'nameX', 'nameY']);

function update(
  known: SingularElementArgument,
  { data, classes, position, scratch }: ElementDefinition,
  moves: Map<string, { x: number; y: number }>,
) {
  if (known.isEdge() && (known.data('source') !== data.source || known.data('target') !== data.target)) {
    known.move({ source: data.source, target: data.target });
  }
  // Set through Cytoscape, it would be styled anew.
  Object.assign(known.scratch(), scratch);
  const before = known.data();
  // The size and the place of a name follow the zoom, not the scene.
  const differing = Object.entries(data).filter(([key, value]) => !OF_ZOOM.has(key) && !isSame(before[key], value));
  if (differing.length > 0) known.data(Object.fromEntries(differing));
  const kept = STATE_CLASSES.filter((name) => known.hasClass(name));
  const names = [...String(classes ?? '').split(' '), ...kept];
  const isDressedAnew = names.length !== known.classes().length || names.some((name) => !known.hasClass(name));
  if (isDressedAnew) known.classes(names);
  if (position && known.isNode()) {
    const at = known.position();
    if (Math.abs(at.x - position.x) > 0.5 || Math.abs(at.y - position.y) > 0.5) moves.set(data.id!, position);
  }
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  return typeof other === 'object' && JSON.stringify(one) === JSON.stringify(other);
}
