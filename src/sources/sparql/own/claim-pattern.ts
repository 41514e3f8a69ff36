import type { ClaimPart } from '../claim-shape';
import { type Fragment, joined, sparql } from '../fragment';
import { iri } from '../terms';
import type { Holding } from './holding';
import {
  OBJECT,
  PROFILE,
  PROFILE_DATED,
  PROFILE_KINDS,
  PROFILE_OF,
  PROFILE_SIGN,
  PROFILE_STANDING,
  PROFILE_TYPE,
  SPEAKER,
  SUBJECT,
} from './names';

/** What a profile says of its claims. */
const BY_PROFILE: { readonly [Part in ClaimPart]?: Fragment } = {
  type: sparql`${PROFILE_TYPE} ?type`,
  sign: sparql`${PROFILE_SIGN} ?sign`,
  standing: sparql`${PROFILE_STANDING} ?standing`,
  kinds: sparql`${PROFILE_KINDS} ?kinds`,
  dating: sparql`${PROFILE_DATED.true} ?_true ; ${PROFILE_DATED.said} ?_said`,
};

/** What a claim says of itself. */
const BY_CLAIM: { readonly [Part in ClaimPart]?: Fragment } = {
  subject: sparql`${SUBJECT} ?subject`,
  object: sparql`${OBJECT} ?object`,
  speaker: sparql`${SPEAKER} ?speaker`,
};

/**
 * Binds claims with some of their parts. The few profiles come first, so that an engine which keeps to the order of a query
 * begins with them; they are left out where nothing is asked of them and no other claims could be found without them.
 */
export function claimPattern({ dataset, isAlone }: Holding, parts: readonly ClaimPart[]): Fragment {
  const pick = (from: typeof BY_CLAIM) => parts.map((part) => from[part]).filter((piece) => piece !== undefined);
  const [shared, own] = [pick(BY_PROFILE), pick(BY_CLAIM)];
  const isEnded = parts.includes('subject') || parts.includes('object');
  const needsProfile = !isAlone || shared.length > 0;
  const ofClaim = isEnded && !needsProfile ? own : [sparql`${PROFILE} ?_profile`, ...own];
  const claims = sparql`GRAPH ?_g { ?claim ${joined(ofClaim, AND)} }`;
  const ofProfile = isAlone ? shared : [sparql`${PROFILE_OF} ${iri(dataset)}`, ...shared];
  return needsProfile ? sparql`GRAPH ?_h { ?_profile ${joined(ofProfile, AND)} }\n${claims}` : claims;
}

const AND = sparql` ; `;
