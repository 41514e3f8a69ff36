type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

const PASSAGE = { source: 'report', paragraph: 1, start: 0, end: 20, from: 'The guard', to: 'the gate' };

/** A sound dataset document of two actors, one source and one claim; the parts given replace or add keys. */
export function smallDocument({
  claim = {},
  actor = {},
  source = {},
  ...document
}: {
  readonly claim?: JsonObject;
  readonly actor?: JsonObject;
  readonly source?: JsonObject;
  readonly [key: string]: Json;
} = {}): JsonObject {
  return {
    format: 'actor-atlas/dataset',
    version: 1,
    id: 'gate',
    title: 'The gate',
    sources: [{ id: 'report', title: 'A report', kind: 'report', ...source }],
    actors: [
      { id: 'guard', label: 'Guard', kind: 'armed_group', ...actor },
      { id: 'town', label: 'Town', kind: 'state' },
    ],
    claims: [
      {
        id: 'c-1',
        type: 'attacks',
        subject: 'guard',
        object: 'town',
        gist: 'The guard attacks the town.',
        by: 'report',
        mode: 'asserted',
        evidence: [PASSAGE],
        ...claim,
      },
    ],
    ...document,
  };
}

/** Evidence that the small dataset takes, with parts replaced. */
export function passage(changes: JsonObject = {}): JsonObject {
  return { ...PASSAGE, ...changes };
}

/** A response that the small dataset takes, with parts replaced. */
export function response(changes: JsonObject = {}): JsonObject {
  return { by: 'town', stance: 'denies', gist: 'Not so.', evidence: [PASSAGE], ...changes };
}
