import type { Atlas } from '../graph/atlas';
import { listed } from '../lib/text';
import type { ActorId } from '../model/ids';
import { CLAUSES } from './filters/clauses';
import { nameWithMerged } from './folding-words';
import type { View } from './state';

/** Every filter in force, one sentence each: for exported files and for the picture that nothing passes. */
export function describeFilters(atlas: Atlas, view: View): string[] {
  const clauses = CLAUSES.filter((clause) => clause.active(view.filters)).map(
    (clause) => `${clause.label}: ${clause.describe(view.filters, atlas)}`,
  );
  const names = (ids: readonly ActorId[]) => listed(ids.map((id) => nameWithMerged(atlas, id)));
  if (view.hidden.length > 0) clauses.push(`Hidden: ${names(view.hidden)}`);
  if (view.only) clauses.push(`Only: ${names(view.only)}`);
  return clauses;
}
