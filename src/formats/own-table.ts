/** The tables that a dataset is written in, by their names. */
export type OwnTable = 'actors' | 'claims' | 'responses' | 'evidence';

/** Which of our tables the names of columns belong to; undefined where they are none of ours. */
export function ownTableOf(columns: readonly string[]): OwnTable | undefined {
  const has = (...names: readonly string[]) => names.every((name) => columns.includes(name));
  if (has('claim', 'subject', 'relation', 'object')) return 'claims';
  if (has('actor', 'label', 'actor_kind')) return 'actors';
  if (has('claim', 'response', 'stance')) return 'responses';
  return has('claim', 'source', 'paragraph', 'start', 'end') ? 'evidence' : undefined;
}
