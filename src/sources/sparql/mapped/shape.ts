import { actorId } from '../../../model/ids';
import type { Lexicon } from '../../../model/lexicon';
import type { Vocabulary } from '../../../model/vocabulary';
import type { FacetId } from '../../../view/state';
import type { ClaimPart, ClaimShape, FacetShapes } from '../claim-shape';
import type { SparqlEngine } from '../engine';
import { NOTHING, sparql } from '../fragment';
import { iri, isIri, variable } from '../terms';
import { askedHolding, type Holding } from './about';
import {
  claimBranches,
  claimPattern,
  identityOf,
  type MappedClaims,
  mappedClaims,
  signExpression,
} from './claim-pattern';
import type { ClaimVariables } from './claim-variables';
import { daysShape, hasTime, spanPattern } from './days';
import { signIn, signsFacet, typesFacet } from './facets';
import { actorReader, claimCounts } from './fetch-actors';
import { claimReader } from './fetch-claims';
import { heardPattern, isHeard, speakersFacet } from './heard';
import { claimKeys } from './keys';
import { kindsFacet, kindsPattern } from './kinds';
import type { Mapping } from './mapping';
import { textOfAll } from './pieces';
import { resolvedMapping } from './resolved';
import { withSinglePaths } from './single';
import { NOWHERE } from './types';
import { namedPattern, wordsPiece } from './words';

/** How the claims of somebody else's RDF are said in an engine, as a sound mapping has it; asks the engine what it holds. */
export async function mappedShape(
  mapping: Mapping,
  engine: SparqlEngine,
  { standard, signal }: { readonly standard: Vocabulary; readonly signal?: AbortSignal },
): Promise<ClaimShape> {
  const written = mappedClaims(resolvedMapping(mapping, standard));
  const resolved = await withSinglePaths(written, engine, signal);
  const claims = { ...written, mapping: resolved };
  const reader = actorReader(resolved, engine);
  const holding = await askedHolding(claims, engine, reader, { standard, signal });
  const { lexicon } = holding;
  const keys = claimKeys(resolved.prefixes, { nodes: claims.nodes.length, hasType: claims.hasType });
  const facets = facetsOf(claims, lexicon);
  const sign = signExpression(claims.types, lexicon);
  return {
    about: aboutOf(claims, holding, facets),
    identity: sparql`${identityOf(claims).flatMap((one) => [one])}`,
    claims: (parts) => sparql`${claimPattern(resolved, asFarAs(parts, claims.variables))}
${sign && parts.includes('sign') ? sparql`BIND(${sign} AS ${variable('sign')})` : NOTHING}
${parts.includes('kinds') ? kindsPattern(resolved) : NOTHING}
${parts.includes('speaker') ? heardPattern(resolved) : NOTHING}
${parts.includes('dating') ? spanPattern(resolved) : NOTHING}`,
    facets,
    days: hasTime(resolved) ? { true: daysShape() } : {},
    words: (word) => wordsPiece(word, claims, holding),
    named: (words) => namedPattern(words, claims),
    // What is counted over several patterns is counted in one go: there is an engine that loses some of them otherwise.
    ...(isManifold(claims) && { claimsOf: claimCounts(resolved) }),
    actorTerm: (id) => iri(isIri(id) ? id : NOWHERE),
    actorOf: (term) => (term.as === 'iri' ? actorId(term.iri) : undefined),
    typeTerm: claims.types.typeTerm,
    typeOf: claims.types.typeOf,
    ...(sign && { signOf: signIn }),
    key: textOfAll(identityOf(claims)),
    keyOf: keys.keyOf,
    idOf: keys.idOf,
    fetchClaims: claimReader(engine, reader, { claims, keys, lexicon }),
    fetchActors: reader.known,
  };
}

/** True where claims fit one of several patterns. */
function isManifold({ mapping, variables }: MappedClaims): boolean {
  return claimBranches(mapping, variables).length > 1;
}

/** Without what stands for the type where nobody asks for it: there is an engine that fails at what is not used. */
function asFarAs(parts: readonly ClaimPart[], variables: ClaimVariables): ClaimVariables {
  if (parts.includes('type') || parts.includes('sign')) return variables;
  const { canonical: _, ...rest } = variables;
  return rest;
}

function aboutOf({ mapping }: MappedClaims, holding: Holding, facets: FacetShapes): ClaimShape['about'] {
  const ids: readonly FacetId[] = ['types', 'signs', 'kinds', 'speakers'];
  return {
    title: mapping.label,
    ...holding,
    facets: ids.filter((id) => facets[id] !== undefined),
    axes: hasTime(mapping) ? ['true'] : [],
    words: true,
  };
}

function facetsOf(claims: MappedClaims, lexicon: Lexicon): FacetShapes {
  const { mapping } = claims;
  return {
    types: typesFacet(claims.types),
    signs: signsFacet(claims.types, lexicon),
    kinds: kindsFacet(mapping),
    ...(isHeard(mapping) && { speakers: speakersFacet() }),
  };
}
