import type { Atlas } from '../graph/atlas';
import { datesOn } from '../graph/dates';
import { grouped } from '../lib/text';
import { passing } from './passing';
import { leftOutInWords } from './range-words';
import { type Shown, shownOf } from './shown';
import type { View } from './state';

/** `Showing 41 of 47 actors, 96 of 121 claims.` */
export function shownInWords(atlas: Atlas, { actorCount, claims }: Shown): string {
  const actors = `${grouped(actorCount)} of ${grouped(atlas.actors.size)} actors`;
  return `Showing ${actors}, ${grouped(claims.length)} of ${grouped(atlas.size)} claims.`;
}

/** What is shown, and what a range of time leaves out of it. */
export function shownAndLeftOut(atlas: Atlas, view: View): string {
  const { time } = view.filters;
  const left = leftOutInWords(datesOn(atlas, time.axis), passing(atlas, view).without('time'), time);
  const showing = shownInWords(atlas, shownOf(atlas, view));
  return left === '' ? showing : `${showing} ${left}.`;
}
