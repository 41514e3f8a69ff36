import type { Glance } from '../../view/glance';
import type { Outline, OutlineNode } from '../../view/outline';
import { stage } from '../stage';

/** Lets what a line of the outline is about stand out in the picture; nothing in particular without a line. */
export function glanceAt(outline: Outline, node: OutlineNode | undefined) {
  stage.setState({ glance: node ? glanceOf(outline, node) : { kind: 'nothing' } });
}

function glanceOf({ atlas }: Outline, node: OutlineNode): Glance {
  if (node.kind === 'actor' || node.kind === 'counterpart') return { kind: 'actor', id: node.actor.id };
  const places = node.kind === 'claim' ? [node.place] : node.tie.claims.places.slice(0, 1);
  return { kind: 'claims', ids: Array.from(places, (place) => atlas.record(place).claim.id) };
}
