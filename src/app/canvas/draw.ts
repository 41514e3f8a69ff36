import type { Core, ElementDefinition, SingularElementReturnValue } from 'cytoscape';

/** Brings a Cytoscape graph in step with wanted elements: adds, changes and removes only what differs; answers what was moved. */
export function draw(cy: Core, wanted: readonly ElementDefinition[]): ReadonlyMap<string, { x: number; y: number }> {
  const moved = new Map<string, { x: number; y: number }>();
  cy.batch(() => {
    const ids = new Set(wanted.map(({ data }) => data.id));
    cy.elements()
      .filter((element) => !ids.has(element.id()))
      .remove();
    const fresh: ElementDefinition[] = [];
    for (const element of wanted) {
      const known = cy.getElementById(element.data.id!);
      if (known.empty()) fresh.push(element);
      else update(known, element, moved);
    }
    cy.add(fresh);
  });
  return moved;
}

/** Classes that other modules set and that drawing must not take away. */
const STATE_CLASSES = ['faded', 'chosen', 'glanced', 'cursor', 'unseen', 'quiet'] as const;

function update(
  known: SingularElementReturnValue,
  { data, classes, position }: ElementDefinition,
  moved: Map<string, { x: number; y: number }>,
) {
  const before = known.data();
  if (known.isEdge() && (before.source !== data.source || before.target !== data.target)) {
    known.move({ source: data.source, target: data.target });
  }
  const differs = Object.entries(data).some(([key, value]) => JSON.stringify(before[key]) !== JSON.stringify(value));
  if (differs) known.data(data);
  const kept = STATE_CLASSES.filter((name) => known.hasClass(name));
  known.classes([...String(classes ?? '').split(' '), ...kept]);
  if (!position || !known.isNode()) return;
  const at = known.position();
  if (Math.abs(at.x - position.x) > 0.5 || Math.abs(at.y - position.y) > 0.5) moved.set(data.id!, position);
}
