import type { Core } from 'cytoscape';
import { litBy } from '../../view/lit';
import type { Scene } from '../../view/scene';
import type { View } from '../../view/state';
import type { Moment } from '../session';
import type { Camera } from './camera';
import { actorKey, strandKey } from './elements';

interface Following {
  readonly cy: Core;
  readonly camera: Camera;
  readonly scene: Scene;
  /** The view before; absent for a picture that is the first of its dataset. */
  readonly before?: View | undefined;
  /** How long the camera takes, ms. */
  readonly duration: number;
}

/** Moves the camera to what a view is newly about; false when it is about nothing in particular. */
export function follow({ atlas, view }: Moment, { cy, camera, scene, before, duration }: Following): boolean {
  const lit = litBy(atlas, view, scene);
  if (!lit) return false;
  const ends = scene.strands.filter(({ key }) => lit.strands.has(key)).flatMap(({ from, to }) => [from, to]);
  const { selection } = view;
  const actors = ends.length > 0 ? ends : [...lit.actors];
  // Of actors selected only they themselves need to be in sight: the less moves under the pointer, the better.
  const keys = selection.kind === 'actors' && view.focus.kind === 'nothing' ? selection.ids.map(actorKey) : undefined;
  const ids = new Set(keys ?? [...actors.map(actorKey), ...[...lit.strands].map(strandKey)]);
  const elements = cy.elements().filter((element) => ids.has(element.id()));
  const onPair = selection.kind !== 'nothing' && selection.kind !== 'actors';
  if (view.focus !== before?.focus && view.focus.kind !== 'nothing') camera.frame(elements, duration);
  else if (selection === before?.selection) return true;
  else if (onPair) camera.frameLegibly(elements, duration);
  else camera.reveal(elements, duration);
  return true;
}
