import type { CollectionReturnValue, Core } from 'cytoscape';
import { litBy } from '../../view/lit';
import type { Scene } from '../../view/scene';
import type { View } from '../../view/state';
import type { Moment } from '../session';
import type { Camera } from './camera';
import { actorKey, markKey, strandKey } from './elements';

interface Following {
  readonly cy: Core;
  readonly camera: Camera;
  readonly scene: Scene;
  /** How long the camera takes, ms. */
  readonly duration: number;
}

interface FollowingSince extends Following {
  /** The view before; absent for a picture that is the first of its dataset. */
  readonly before?: View | undefined;
}

/** Moves the camera to what a view is newly about; false when it is about nothing in particular. */
export function follow(moment: Moment, { before, ...following }: FollowingSince): boolean {
  const { cy, camera, scene, duration } = following;
  const { view } = moment;
  const subject = subjectOf(moment, cy, scene);
  if (!subject) return false;
  if (view.focus !== before?.focus && view.focus.kind !== 'nothing') camera.frame(subject, duration);
  else if (view.selection === before?.selection) return true;
  else if (isOnPair(view)) camera.frameLegibly(subject, duration);
  else camera.reveal(subject, duration);
  return true;
}

/** Frames what a view is about for a canvas that has another size: a picture that the reader has moved only so far that he still sees it. */
export function refit(moment: Moment, { cy, camera, scene, duration }: Following) {
  const { view } = moment;
  const subject = subjectOf(moment, cy, scene);
  if (!camera.isToBeFramedAnew) {
    if (subject) camera.reveal(subject, duration);
  } else if (!subject) camera.frame(undefined, duration);
  else if (isOnPair(view)) camera.frameLegibly(subject, duration);
  else if (view.focus.kind === 'nothing') camera.frameAround(subject, duration);
  else camera.frame(subject, duration);
}

function isOnPair({ selection }: View): boolean {
  return selection.kind !== 'nothing' && selection.kind !== 'actors';
}

/** What of the picture a view is about; undefined when it is about nothing in particular. */
function subjectOf({ atlas, view }: Moment, cy: Core, scene: Scene): CollectionReturnValue | undefined {
  const lit = litBy(atlas, view, scene);
  if (!lit) return undefined;
  const { selection } = view;
  // Of actors selected only they themselves need to be in sight: the less moves under the pointer, the better.
  if (selection.kind === 'actors' && view.focus.kind === 'nothing') return having(cy, selection.ids.map(actorKey));
  const strands = scene.strands.filter(({ key }) => lit.strands.has(key));
  const ends = strands.flatMap(({ from, to }) => [from, to]);
  const actors = ends.length > 0 ? ends : [...lit.actors];
  return having(cy, [...actors.map(actorKey), ...strands.flatMap(({ key }) => [strandKey(key), markKey(key)])]);
}

function having(cy: Core, keys: readonly string[]): CollectionReturnValue {
  const ids = new Set(keys);
  return cy.elements().filter((element) => ids.has(element.id()));
}
