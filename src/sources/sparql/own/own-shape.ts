import { ACTOR_SHAPE, CLAIM_SHAPE } from '../../../formats/rdf/shape';
import { readActor, readClaim } from '../../../model/read-item';
import type { Vocabulary } from '../../../model/vocabulary';
import type { FacetId } from '../../../view/state';
import type { ClaimShape } from '../claim-shape';
import type { SparqlEngine } from '../engine';
import { sparql } from '../fragment';
import { byHand } from './by-hand';
import { claimPattern } from './claim-pattern';
import { daysOn } from './days';
import { facetsOf, signIn } from './facets';
import { furtherLines } from './further-lines';
import { holdingOf } from './holding';
import { irisIn } from './iris';
import { CLAIM_COUNT } from './names';
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
  const iris = irisIn(holding);
  const facets = facetsOf(holding, iris);
  const reader = readerOf(engine, namespaces);
  return {
    about: { title, actors, claims, facets: FACETS, axes: ['true', 'said'], words: true, lexicon, sources },
    identity: sparql`?claim`,
    claims: (parts) => claimPattern(holding, parts),
    ...(holding.hasFurther && { further: furtherLines(iris) }),
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
