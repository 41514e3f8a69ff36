import { counted } from '../../lib/text';
import type { OpenDataset } from '../../model/dataset';

/** `41 actors, 96 claims`: how much a file holds, joined as asked. */
export function numbersOf({ actors, claims }: OpenDataset, between = ', '): string {
  return `${counted(actors.length, 'actor')}${between}${counted(claims.length, 'claim')}`;
}
