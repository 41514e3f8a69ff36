import { iriOf, iriOfName } from '../../../formats/rdf/namespaces';
import type { Name } from '../../../formats/rdf/node';
import * as profiles from '../../../formats/rdf/profiles';
import * as along from '../../../formats/rdf/said-along';
import * as shape from '../../../formats/rdf/shape';
import type { Fragment } from '../fragment';
import { iri } from '../terms';

const named = (name: Name): Fragment => iri(iriOfName(name));

/** `rdf:type`. */
export const A = named(shape.TYPE);
export const SUBJECT = named(shape.SUBJECT);
export const OBJECT = named(shape.OBJECT);
export const SPEAKER = iri(iriOf('prov', 'wasAttributedTo'));
export const SOURCE = iri(iriOf('dcterms', 'source'));
export const TITLE = iri(iriOf('dcterms', 'title'));

export const DATASET = named(shape.DATASET_SHAPE.class);
export const ACTOR = named(shape.ACTOR_SHAPE.class);
export const CLAIM = named(shape.CLAIM_SHAPE.class);
export const RESPONSE = iri(iriOf('aa', 'Response'));

export const ALSO_TO = named(along.ALSO_TO);
export const ALSO_FROM = named(along.ALSO_FROM);
export const NAMES = named(along.NAMES);
export const WORDS = named(along.WORDS);
export const CLAIM_COUNT = named(along.CLAIM_COUNT);
export const DAYS = {
  true: { first: named(along.FIRST_DAY), last: named(along.LAST_DAY) },
  said: { first: named(along.SAID_FIRST_DAY), last: named(along.SAID_LAST_DAY) },
} as const;

export const PROFILE = named(along.PROFILE);
export const PROFILE_OF = named(profiles.PROFILE_OF);
export const PROFILE_TYPE = named(profiles.PROFILE_TYPE);
export const PROFILE_SIGN = named(profiles.PROFILE_SIGN);
export const PROFILE_STANDING = named(profiles.PROFILE_STANDING);
export const PROFILE_KINDS = named(profiles.PROFILE_KINDS);
export const PROFILE_DATED = {
  true: named(profiles.PROFILE_TIME),
  said: named(profiles.PROFILE_SAID),
} as const;
export const VOCABULARY_VERSION = iri(iriOf('aa', 'vocabularyVersion'));
