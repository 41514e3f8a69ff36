import type { Core } from 'cytoscape';
import type { Glance } from '../../view/glance';
import { chosenStrands, type Lit, litAround, litBy, litStrand } from '../../view/lit';
import { litByClaims } from '../../view/lit-claims';
import type { Scene } from '../../view/scene';
import type { Moment } from '../session';
import { actorKey, markKey } from './elements';
import { light, mark } from './light';

/** Lets stand out what is pointed at, else what the view is about, and marks what is chosen. */
export function lightUp(cy: Core, { atlas, view }: Moment, scene: Scene, glance: Glance) {
  light(cy, litByGlance(glance, { atlas }, scene) ?? litBy(atlas, view, scene));
  const chosen = chosenStrands(atlas, view, scene).map(({ key }) => markKey(key));
  const actors = view.selection.kind === 'actors' ? view.selection.ids : [];
  const ends = view.selection.kind === 'pair' ? view.selection.ends : [];
  mark(cy, 'chosen', [...chosen, ...[...actors, ...ends].map(actorKey)]);
  mark(cy, 'glanced', glance.kind === 'actor' ? [actorKey(glance.id)] : []);
}

function litByGlance(glance: Glance, { atlas }: Pick<Moment, 'atlas'>, scene: Scene): Lit | undefined {
  if (glance.kind === 'strand') return litStrand(glance.key, scene);
  if (glance.kind === 'claims') return litByClaims(atlas, glance.ids, scene);
  const isDrawn = glance.kind === 'actor' && scene.actors.some(({ actor }) => actor.id === glance.id);
  return isDrawn ? litAround([glance.id], scene) : undefined;
}
