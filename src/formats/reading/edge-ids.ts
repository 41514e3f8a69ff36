import { growingTexts } from '../../lib/growing-texts';
import type { PackedTexts } from '../../lib/packed-texts';
import { TextPlaces } from '../../lib/text-places';
import { LONGEST_ID } from '../../model/ids';
import type { EdgeColumns } from './edge-columns';
import type { Findings } from './findings';
import { shortIds } from './short-ids';

/** The ids of the claims that edges become: those of the file as they are where every edge has one that is fit and no other's. */
export function edgeIds(edges: EdgeColumns, findings: Findings): PackedTexts {
  const own = edges.allIds;
  if (own && areFit(own) && new TextPlaces(own).areDistinct) return own;
  const named = Array.from(edges, ({ id, place }) => ({ ...(id !== undefined && { id }), place }));
  const nameOf = shortIds(named, 'edge', findings);
  const ids = growingTexts();
  for (const edge of named) ids.add(nameOf(edge));
  return ids.done();
}

function areFit({ ends }: PackedTexts): boolean {
  return ends.every((end, at) => {
    const length = end - (at === 0 ? 0 : ends[at - 1]!);
    return length > 0 && length <= LONGEST_ID;
  });
}
