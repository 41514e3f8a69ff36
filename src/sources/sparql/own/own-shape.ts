import { ACTOR_SHAPE, CLAIM_SHAPE } from '../../../formats/rdf/shape';
import type { ActorId } from '../../../model/ids';
import { readActor, readClaim } from '../../../model/read-item';
import type { Vocabulary } from '../../../model/vocabulary';
import type { FacetId } from '../../../view/state';
import type { ClaimPart, ClaimShape, FurtherShape, Piece } from '../claim-shape';
import type { SparqlEngine } from '../engine';
import { type Fragment, sparql } from '../fragment';
import { outside, within } from '../patterns';
import { variable } from '../terms';
import { claimPattern } from './claim-pattern';
import { daysOn } from './days';
import { facetsOf, signIn } from './facets';
import { type Holding, holdingOf } from './holding';
import { irisIn, type OwnIris } from './iris';
import { ALSO_FROM, ALSO_TO, CLAIM_COUNT, OBJECT, SUBJECT } from './names';
import { readerOf } from './records';
import { holdingWord, namedActors } from './words';

/** How claims are said that our own formats wrote; asks the engine what it holds of the dataset. */
export async function ownShape(
  engine: SparqlEngine,
  dataset: string,
  options: { readonly standard: Vocabulary; readonly signal?: AbortSignal | undefined },
): Promise<ClaimShape> {
  const holding = await holdingOf(engine, dataset, options);
  const { namespaces, title, actors, claims, lexicon, sources } = holding;
  const iris = irisIn(namespaces);
  const facets = facetsOf(holding, iris);
  const reader = readerOf(engine, namespaces);
  return {
    about: { title, actors, claims, facets: FACETS, axes: ['true', 'said'], words: true, lexicon, sources },
    identity: sparql`?claim`,
    claims: (parts) => claimPattern(holding, parts),
    ...(holding.hasFurther && { further: FURTHER }),
    byHand: byHand(holding, iris),
    facets,
    days: { true: daysOn(holding, 'true'), said: daysOn(holding, 'said') },
    words: (word) => holdingWord(word, holding, iris),
    named: (words) => namedActors(words, holding),
    claimsOf: sparql`GRAPH ?_m { ?actor ${CLAIM_COUNT} ?claims }`,
    actorTerm: iris.actorTerm,
    actorOf: iris.actorOf,
    typeTerm: iris.typeTerm,
    typeOf: iris.typeOf,
    signOf: signIn,
    key: sparql`STR(?claim)`,
    keyOf: iris.claimIri,
    idOf: iris.claimOf,
    async fetchClaims(ids, signal) {
      const records = await reader.records(CLAIM_SHAPE, ids.map(iris.claimIri), signal);
      return records.map(readClaim).filter((claim) => claim !== undefined);
    },
    async fetchActors(ids, signal) {
      const records = await reader.records(ACTOR_SHAPE, ids.map(iris.actorIri), signal);
      return records.map(readActor).filter((actor) => actor !== undefined);
    },
  };
}

const FACETS: readonly FacetId[] = ['types', 'signs', 'standings', 'kinds', 'speakers', 'sources'];

const foundBy = (pattern: Fragment): Piece => ({ parts: [], pattern, bindsClaims: true });

const FURTHER: FurtherShape = {
  lines: [
    foundBy(sparql`GRAPH ?_l { ?claim ${ALSO_TO} ?to ; ${SUBJECT} ?from }`),
    foundBy(sparql`GRAPH ?_l { ?claim ${ALSO_FROM} ?from ; ${OBJECT} ?to }`),
  ],
  parties: [
    foundBy(sparql`GRAPH ?_l { ?claim ${ALSO_TO} ?party }`),
    foundBy(sparql`GRAPH ?_l { ?claim ${ALSO_FROM} ?party }`),
  ],
};

/** Further parties are few: they are looked at only where claims have any. */
function byHand({ hasFurther }: Holding, { actorTerm }: OwnIris): NonNullable<ClaimShape['byHand']> {
  const parts: readonly ClaimPart[] = ['subject', 'object'];
  const beside = hasFurther ? [ALSO_TO, ALSO_FROM] : [];
  const noneBeside = (condition: Fragment) =>
    beside.map((end, at) => {
      const graph = variable(`_b${at}`);
      return sparql`FILTER NOT EXISTS { GRAPH ${graph} { ?claim ${end} ?_party } ${condition} }`;
    });
  return {
    without(ids: readonly ActorId[]): Piece {
      const out = ids.map(actorTerm);
      return {
        parts,
        pattern: sparql`${outside('subject', out)} ${outside('object', out)} ${noneBeside(within('_party', out))}`,
      };
    },
    among(ids: readonly ActorId[]): Piece {
      const kept = ids.map(actorTerm);
      return {
        parts,
        pattern: sparql`${within('subject', kept)} ${within('object', kept)} ${noneBeside(outside('_party', kept))}`,
      };
    },
  };
}
