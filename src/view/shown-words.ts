import type { Atlas } from '../graph/atlas';
import { grouped } from '../lib/text';
import type { Shown } from './shown';

/** `Showing 41 of 47 actors, 96 of 121 claims.` */
export function shownInWords(atlas: Atlas, { actorCount, claims }: Shown): string {
  const actors = `${grouped(actorCount)} of ${grouped(atlas.actors.size)} actors`;
  return `Showing ${actors}, ${grouped(claims.length)} of ${grouped(atlas.size)} claims.`;
}
