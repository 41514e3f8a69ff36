import type { Atlas } from '../../graph/atlas';
import { NOBODY, type Speaker } from '../state';

const UNNAMED_KIND = 'collective';

/** True for a speaker whom the source leaves unnamed, such as some observers; also while he stands merged into others. */
export function isUnnamed(speaker: Speaker, atlas: Atlas): boolean {
  return speaker !== NOBODY && (atlas.unfolded ?? atlas).actorOf(speaker)?.kind === UNNAMED_KIND;
}
