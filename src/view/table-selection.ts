import type { Atlas } from '../graph/atlas';
import { claimsBetween } from '../graph/between';
import { selectedActors } from './commands';
import type { Shown } from './shown';
import type { Selection } from './state';
import type { TableId } from './table-state';
import { pairOfActors, tieAmong } from './ties';

const NONE: ReadonlySet<number> = new Set();

/** The rows of a table that a selection is about: the claims of a tie or pair, the ends of it, the pair of a claim. */
export function rowsSelected(atlas: Atlas, shown: Shown, id: TableId, selection: Selection): ReadonlySet<number> {
  if (selection.kind === 'nothing') return NONE;
  switch (id) {
    case 'claims':
      return new Set(claimsSelected(atlas, shown, selection));
    case 'actors':
      return known(selectedActors(selection).map(atlas.placeOf));
    case 'pairs':
      return known(pairsSelected(atlas, selection));
  }
}

function known(rows: readonly (number | undefined)[]): ReadonlySet<number> {
  return new Set(rows.filter((row) => row !== undefined));
}

function claimsSelected(atlas: Atlas, shown: Shown, selection: Selection): Iterable<number> {
  const { bits } = shown.claims;
  switch (selection.kind) {
    case 'claim': {
      const record = atlas.find(selection.id);
      return record ? [record.place] : [];
    }
    case 'tie':
      return tieAmong(atlas, bits, selection.tie)?.claims.places ?? [];
    case 'pair': {
      const pair = pairOfActors(atlas, ...selection.ends);
      return pair === undefined ? [] : claimsBetween(atlas, pair, bits);
    }
    default:
      return [];
  }
}

function pairsSelected(atlas: Atlas, selection: Selection): readonly (number | undefined)[] {
  switch (selection.kind) {
    case 'pair':
      return [pairOfActors(atlas, ...selection.ends)];
    case 'tie':
      return [pairOfActors(atlas, selection.tie.subject, selection.tie.object)];
    case 'claim':
      return (atlas.find(selection.id)?.lines ?? []).map((ends) => pairOfActors(atlas, ...ends));
    default:
      return [];
  }
}
