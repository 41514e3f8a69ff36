import type { Lexicon } from '../../../model/lexicon';
import type { Sign } from '../../../model/vocabulary';
import { type Fragment, NOTHING, sparql } from '../fragment';
import { isAmong, oneOf } from '../patterns';
import { iri, variable, whole } from '../terms';
import type { Canonical, ClaimVariables } from './claim-variables';
import { anywhere, termFragment } from './pieces';
import { isPlain, isStatements, relationBranches, relationsPattern } from './relation-patterns';
import { RDF_TYPE, type ResolvedMapping } from './resolved';
import { type MappedTypes, mappedTypes } from './types';

/** The graph that a claim stands in, where graphs count. */
export const GRAPH = variable('_g');

/** The claims of a mapping, as they are asked for. */
export interface MappedClaims {
  readonly mapping: ResolvedMapping;
  readonly types: MappedTypes;
  readonly variables: ClaimVariables;
  /** The nodes that tell one claim from another; where `hasType`, its type does so too. */
  readonly nodes: readonly Fragment[];
  readonly hasType: boolean;
}

/** How the claims of a mapping are asked for. */
export function mappedClaims(mapping: ResolvedMapping): MappedClaims {
  const types = mappedTypes(mapping);
  const [claim, subject, object] = ['claim', 'subject', 'object'].map(variable);
  const plain = isPlain(mapping);
  const type = variable(types.isManyToOne ? '_p' : 'type');
  const canonical = types.isManyToOne ? { canonical: canonicalOf(types) } : {};
  const variables = {
    claim: plain ? NOTHING : claim!,
    subject: subject!,
    type,
    object: object!,
    mark: '',
    ...canonical,
  };
  const hasType = !isStatements(mapping);
  const ends = hasType ? [subject!, object!] : [];
  const graph = mapping.graphs === 'sources' ? [GRAPH] : [];
  return { mapping, types, variables, nodes: [...graph, ...(plain ? [] : [claim!]), ...ends], hasType };
}

/** The variables that tell one claim from another. */
export function identityOf({ nodes, hasType, variables }: MappedClaims): readonly Fragment[] {
  return hasType ? [...nodes, variables.type] : nodes;
}

/** Binds each claim once, in its graph where graphs count; `within` binds some of its variables beforehand. */
export function claimPattern(mapping: ResolvedMapping, variables: ClaimVariables, within?: Fragment): Fragment {
  const branches = claimBranches(mapping, variables, within);
  const [only] = branches;
  return branches.length === 1 && only ? only : oneOf(boundBy(mapping, variables), branches);
}

/** The variables that a pattern of claims binds for others. */
function boundBy(mapping: ResolvedMapping, variables: ClaimVariables): Fragment {
  const { claim, subject, type, object, canonical, mark } = variables;
  const graph = mapping.graphs === 'default' ? [] : [variable(`_g${mark}`)];
  const node = isPlain(mapping) ? [] : [claim];
  return sparql`${[...graph, ...node, subject, type, ...(canonical ? [canonical.variable] : []), object]}`;
}

/** The patterns of which each claim fits one. */
export function claimBranches(
  mapping: ResolvedMapping,
  variables: ClaimVariables,
  within?: Fragment,
): readonly Fragment[] {
  const classes = classesOf(mapping, variables);
  return relationBranches(mapping, variables, within).map(
    (branch) => sparql`${inGraphs(mapping, variables, branch)} ${classes}`,
  );
}

function inGraphs(mapping: ResolvedMapping, variables: ClaimVariables, branch: Fragment): Fragment {
  if (mapping.graphs === 'default') return branch;
  const graph = variable(`_g${variables.mark}`);
  if (mapping.graphs === 'sources') return sparql`GRAPH ${graph} { ${branch} }`;
  const other = variable(`_h${variables.mark}`);
  const { canonical: _, ...rest } = variables;
  return sparql`GRAPH ${graph} { ${branch} }
FILTER NOT EXISTS {
GRAPH ${other} { ${relationsPattern(mapping, { ...rest, mark: `${variables.mark}h` })} }
FILTER(STR(${other}) < STR(${graph}))
}`;
}

function classesOf(mapping: ResolvedMapping, { subject, object, mark }: ClaimVariables): Fragment {
  const { classes } = mapping;
  if (classes.length === 0) return NOTHING;
  const ends = [
    { end: subject, name: `_sc${mark}` },
    { end: object, name: `_oc${mark}` },
  ];
  return sparql`${ends.map(({ end, name }) => {
    const found = variable(name);
    const isOne = sparql`${end} ${iri(RDF_TYPE)} ${found} . FILTER(${isAmong(found, classes.map(iri))})`;
    return sparql`FILTER EXISTS { ${anywhere(mapping, isOne, `${name}g`)} }`;
  })}`;
}

/** Of several terms that stand for one type, the first. */
function canonicalOf({ groups }: MappedTypes): Canonical {
  const terms = groups.map((group) => group.map(termFragment));
  const raw = variable('_p');
  return {
    variable: variable('type'),
    of: (term) => terms.find((group) => group.some(({ text }) => text === term.text))?.[0] ?? term,
    expression: terms.reduceRight<Fragment>((rest, [first, ...others]) => {
      if (!first || others.length === 0) return rest;
      return sparql`IF(${isAmong(raw, others)}, ${first}, ${rest})`;
    }, raw),
  };
}

/** The sign of the type bound as `?type`; undefined where all are neutral. */
export function signExpression(types: MappedTypes, lexicon: Lexicon): Fragment | undefined {
  const withSign = (sign: Sign) =>
    lexicon.types.filter((type) => type.sign === sign).map(({ id }) => types.typeTerm(id));
  const [against, along] = [withSign(-1), withSign(1)];
  if (against.length + along.length === 0) return undefined;
  const type = variable('type');
  return sparql`IF(${isAmong(type, against)}, ${whole(-1)}, IF(${isAmong(type, along)}, ${whole(1)}, ${whole(0)}))`;
}
