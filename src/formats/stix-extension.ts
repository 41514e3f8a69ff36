import { toStixKeys } from './stix-keys';
import { uuidOf } from './uuid';

/** When the extension was defined; also the date of whatever does not say when it was saved, so that the same dataset gives the same bytes. */
export const FIXED_STAMP = '2024-01-01T00:00:00.000Z';

/** The identity that defines the extension and has made the bundle. */
export const OWNER_ID = `identity--${uuidOf(['actor-atlas', 'identity'])}`;

/** The one extension of ours: what an object of STIX has no property for. */
export const EXTENSION_ID = `extension-definition--${uuidOf(['actor-atlas', 'extension', '1'])}`;

/** Which notion of ours an object of STIX stands for. */
export const NOTIONS = ['dataset', 'source', 'actor', 'claim', 'response'] as const;
export type Notion = (typeof NOTIONS)[number];

/** The `extensions` of an object: its notion, and of its record what the object itself does not hold. */
export function extended(notion: Notion, record: object): object {
  return {
    [EXTENSION_ID]: { extension_type: 'property-extension', notion, ...Object(toStixKeys(record)) },
  };
}

/** The two objects that say what the extension is and whose it is. */
export const EXTENSION_OBJECTS: readonly object[] = [
  {
    type: 'identity',
    spec_version: '2.1',
    id: OWNER_ID,
    created: FIXED_STAMP,
    modified: FIXED_STAMP,
    name: 'Actor Atlas',
    description: 'An explorer of who is tied to whom in a conflict, how, since when, and on whose word.',
    identity_class: 'system',
  },
  {
    type: 'extension-definition',
    spec_version: '2.1',
    id: EXTENSION_ID,
    created_by_ref: OWNER_ID,
    created: FIXED_STAMP,
    modified: FIXED_STAMP,
    name: 'Actor Atlas record',
    description:
      'What a dataset of Actor Atlas says about an actor, a claim, a response, a source or itself that no property of STIX holds.',
    schema: [
      'Each object that is extended has “notion”: dataset, source, actor, claim or response.',
      'The other properties are those of the dataset format of Actor Atlas in snake case; by, of, at, from and to are',
      'said_by, out_of, saved_at, first_words and last_words. What a standard property holds is not repeated:',
      'name (label, title), description (note, gist), roles (role), explanation (gist),',
      'created_by_ref (whose word it is), source_ref and target_ref (subject and object).',
      'Ids are those of the dataset. Dates are EDTF (ISO 8601-2). Passages count characters in UTF-16 from 0.',
      'A relationship_type that begins with “not-” belongs to a claim that the relation does not hold.',
    ].join(' '),
    version: '1.0.0',
    extension_types: ['property-extension'],
  },
];
