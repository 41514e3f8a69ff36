import { decodedId } from '../../../formats/rdf/iri-part';
import { kindId } from '../../../model/ids';
import { STANDINGS } from '../../../model/standing';
import type { Sign } from '../../../model/vocabulary';
import { NOBODY } from '../../../view/state';
import { numberIn, textIn } from '../asking';
import type { FacetShape, FacetShapes, Piece } from '../claim-shape';
import type { Term } from '../engine';
import { NOTHING, sparql } from '../fragment';
import { isOneOf, outside, values, within } from '../patterns';
import { literal, whole } from '../terms';
import type { Holding } from './holding';
import type { OwnIris } from './iris';
import { SOURCE, SPEAKER } from './names';

const SIGNS: readonly Sign[] = [-1, 0, 1];
const DENIED_ONLY = 'denied-only';

/** The facets of our own shape: all but what a claim's tie rests on, which takes more than the claim. */
export function facetsOf(holding: Holding, iris: OwnIris): FacetShapes {
  return {
    types: {
      values: { parts: ['type'], pattern: NOTHING, variable: 'type' },
      valuesOf: (term) => [iris.typeOf(term)].filter((id) => id !== undefined),
      passing: (off) => ({ parts: ['type'], pattern: outside('type', off.map(iris.typeTerm)) }),
    },
    signs: {
      values: { parts: ['sign'], pattern: NOTHING, variable: 'sign' },
      valuesOf: (term) => [signIn(term)].filter((sign) => sign !== undefined),
      passing: (off) => ({ parts: ['sign'], pattern: outside('sign', off.map(whole)) }),
    },
    standings: {
      values: { parts: ['standing'], pattern: NOTHING, variable: 'standing' },
      valuesOf: (term) => STANDINGS.filter((standing) => standing === textIn(term)),
      passing: (off) => ({
        parts: ['standing'],
        pattern: outside(
          'standing',
          off.map((one) => literal(one)),
        ),
      }),
    },
    kinds: kindsFacet(holding),
    speakers: speakersFacet(holding, iris),
    sources: sourcesFacet(holding, iris),
  };
}

/** The sign that a term stands for. */
export function signIn(term: Term): Sign | undefined {
  return SIGNS.find((sign) => sign === numberIn(term));
}

function kindsFacet({ kindSets }: Holding): FacetShape<'kinds'> {
  const kindsIn = (set: string) =>
    set
      .split(' ')
      .map(decodedId)
      .filter((id) => id !== undefined);
  return {
    values: { parts: ['kinds'], pattern: NOTHING, variable: 'kinds' },
    valuesOf: (term) => kindsIn(textIn(term) ?? '').map(kindId),
    passing(off) {
      const left = new Set<string>(off);
      const on = kindSets.filter((set) => kindsIn(set).every((kind) => !left.has(kind)));
      return {
        parts: ['kinds'],
        pattern: within(
          'kinds',
          on.map((set) => literal(set)),
        ),
      };
    },
  };
}

function speakersFacet({ hasResponses, isAlone, hasUnheard }: Holding, iris: OwnIris): FacetShape<'speakers'> {
  const isOnlyOfClaims = isAlone && !hasResponses;
  const nobodys: Piece = { parts: ['standing'], pattern: within('standing', [literal(DENIED_ONLY)]) };
  return {
    values: isOnlyOfClaims
      ? { parts: [], pattern: sparql`GRAPH ?_s { ?claim ${SPEAKER} ?speaker }`, variable: 'speaker', bindsClaims: true }
      : { parts: ['speaker'], pattern: NOTHING, variable: 'speaker' },
    valuesOf: (term) => [iris.speakerOf(term)].filter((id) => id !== undefined),
    ...(hasUnheard && { none: { value: NOBODY, claims: nobodys } }),
    passing(off) {
      const out = off.filter((speaker) => speaker !== NOBODY).map((speaker) => iris.speakerIri(speaker));
      // A claim without a speaker has nothing that the filter could look at.
      if (!hasUnheard || off.includes(NOBODY))
        return {
          parts: ['speaker'],
          pattern: out.length === 0 ? NOTHING : sparql`FILTER(!(${isOneOf('speaker', out)}))`,
        };
      if (out.length === 0) return { parts: [], pattern: NOTHING };
      const said = sparql`GRAPH ?_o { ?claim ${SPEAKER} ?_off } FILTER(${isOneOf('_off', out)})`;
      return { parts: [], pattern: sparql`FILTER NOT EXISTS { ${said} }` };
    },
  };
}

/** A claim that is read from two sources stays while one of them is on. */
function sourcesFacet({ sources, isAlone }: Holding, iris: OwnIris): FacetShape<'sources'> {
  const pattern = sparql`GRAPH ?_r { ?claim ${SOURCE} ?_source }`;
  return {
    values: { parts: [], pattern, variable: '_source', bindsClaims: isAlone },
    valuesOf: (term) => [iris.sourceOf(term)].filter((id) => id !== undefined),
    passing(off) {
      const left = new Set<string>(off);
      const on = sources.map(({ id }) => id).filter((id) => !left.has(id));
      const isFew = on.length < off.length;
      const some = isFew ? values('_source', on.map(iris.sourceTerm)) : NOTHING;
      const others = isFew ? NOTHING : outside('_source', off.map(iris.sourceTerm));
      return {
        parts: [],
        pattern: sparql`{ SELECT DISTINCT ?claim { ${some} ${pattern} ${others} } }`,
        bindsClaims: isAlone,
      };
    },
  };
}
