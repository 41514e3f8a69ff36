import type { Claim, OpenDataset } from '../../model/dataset';
import type { Lexicon } from '../../model/lexicon';
import { encodedId } from './iri-part';
import { known, type Namespaces, namespacesOf } from './namespaces';
import { type Fact, type Name, type NodeGroup, nameTerm } from './node';
import { numberTerm, recordNodes, type SpaceOf } from './record-nodes';
import { alongHead, alongOf } from './said-along';
import {
  ACTOR_SHAPE,
  CLAIM_SHAPE,
  DATASET_SHAPE,
  FAMILY_SHAPE,
  KIND_SHAPE,
  type Kind,
  OBJECT,
  ORDER,
  PREDICATE,
  SOURCE_SHAPE,
  SUBJECT,
  TYPE,
  TYPE_SHAPE,
} from './shape';

/** The prefixes that the file of a dataset uses. */
export function namespacesFor({ id, vocabulary }: Pick<OpenDataset, 'id' | 'vocabulary'>): Namespaces {
  return namespacesOf(encodedId(id), vocabulary !== undefined);
}

interface Item {
  readonly id: string;
}
/** How an item is turned into nodes, with what is said before and after its own facts. */
type Nodes = (
  item: Item,
  shape: Kind,
  more?: { readonly at?: number; readonly along?: readonly Fact[]; readonly graph?: Name },
) => NodeGroup;

/** A whole dataset as nodes, claims one by one: itself, its vocabulary, sources, actors, claims. Of the standard vocabulary each entry comes before what first uses it. */
export function* nodesOf(dataset: OpenDataset, lexicon: Lexicon): Generator<NodeGroup, void> {
  const { vocabulary, sources, actors } = dataset;
  const nodes = nodesIn(dataset);
  const along = alongOf(dataset, lexicon);
  yield nodes(dataset, DATASET_SHAPE, { along: alongHead(dataset) });
  for (const [at, family] of (vocabulary?.families ?? []).entries()) yield nodes(family, FAMILY_SHAPE, { at });
  for (const [at, kind] of (vocabulary?.kinds ?? []).entries()) yield nodes(kind, KIND_SHAPE, { at });
  for (const [at, type] of (vocabulary?.types ?? []).entries()) yield nodes(type, TYPE_SHAPE, { at });
  for (const [at, source] of sources.entries()) yield nodes(source, SOURCE_SHAPE, { at });
  const used = vocabulary ? undefined : standardEntries(lexicon, nodes);
  for (const [at, actor] of actors.entries()) {
    if (used) yield* used.kind(actor.kind);
    yield nodes(actor, ACTOR_SHAPE, { at, along: along.ofActor(actor) });
  }
  let at = 0;
  for (const claim of dataset.claims) {
    if (used) yield* used.type(claim.type);
    const { facts, profile } = along.ofClaim(claim);
    if (profile) yield profile;
    yield nodes(claim, CLAIM_SHAPE, { at, along: facts, ...graphOf(claim) });
    at++;
  }
  // Only now they are counted, for claims are gone through once.
  const graph: Name = { prefix: 'data', local: encodedId(dataset.id) };
  for (const actor of actors) {
    yield { graph, nodes: [{ name: { prefix: 'actor', local: encodedId(actor.id) }, facts: along.countOf(actor) }] };
  }
}

/** A claim stands in the graph of the source that it is read from; where no passage is given, in the dataset's. */
function graphOf({ evidence: [first] }: Claim): { readonly graph?: Name } {
  return first ? { graph: { prefix: 'source', local: encodedId(first.source) } } : {};
}

function nodesIn({ id: dataset, sources }: OpenDataset): Nodes {
  const home: Name = { prefix: 'data', local: encodedId(dataset) };
  const sourceIds = new Set<string>(sources.map(({ id }) => id));
  const spaceOf: SpaceOf = (id, among) => {
    const [first = 'data'] = among;
    return among.length > 1 && sourceIds.has(id) ? 'source' : first;
  };
  return (item, shape, { at, along = [], graph = home } = {}) => {
    const name: Name = { prefix: shape.space, local: encodedId(item.id) };
    const classes = shape.isA ? [shape.class, shape.isA] : [shape.class];
    const first = classes.map((one): Fact => ({ property: TYPE, value: nameTerm(one) }));
    const { facts, parts } = recordNodes(item, shape.fields, name, first, spaceOf);
    const order: readonly Fact[] = at === undefined ? [] : [{ property: ORDER, value: numberTerm(at) }];
    return { graph, nodes: [{ name, facts: [...facts, ...order, ...along] }, ...parts] };
  };
}

/** The entries of the standard vocabulary that somebody needs to count by type, family, sign and kind, each given once. */
function standardEntries({ type, family, kind }: Lexicon, nodes: Nodes) {
  const given = new Set<string>();
  const isNew = (key: string) => given.size < given.add(key).size;
  const { domain: _, range: __, mappings: ___, ...fields } = TYPE_SHAPE.fields;
  return {
    *kind(id: Parameters<typeof kind>[0]) {
      if (isNew(`kind:${id}`)) yield nodes(kind(id), KIND_SHAPE);
    },
    *type(id: Parameters<typeof type>[0]) {
      if (!isNew(`type:${id}`)) return;
      const found = type(id);
      if (isNew(`family:${found.family}`)) yield nodes(family(found.family), FAMILY_SHAPE);
      yield nodes(found, { ...TYPE_SHAPE, fields });
    },
  };
}

const REIFIES = known('rdf', 'reifies');

/** The same with each claim as an RDF 1.2 reifier of the triple that it speaks of, which nobody asserts. */
export function* reified(groups: Iterable<NodeGroup>): Generator<NodeGroup, void> {
  for (const { graph, nodes } of groups) {
    yield { graph, nodes: nodes.map(({ name, facts }) => ({ name, facts: withTripleTerm(facts) })) };
  }
}

function withTripleTerm(facts: readonly Fact[]): readonly Fact[] {
  const [subject, predicate, object] = [SUBJECT, PREDICATE, OBJECT].map((end) => nameAt(facts, end));
  if (!subject || !predicate || !object) return facts;
  const ends: ReadonlySet<Name> = new Set([SUBJECT, PREDICATE, OBJECT]);
  const [first, ...others] = facts.filter(({ property }) => !ends.has(property));
  const triple: Fact = { property: REIFIES, value: { as: 'triple', subject, predicate, object } };
  return first ? [first, triple, ...others] : [triple];
}

function nameAt(facts: readonly Fact[], end: Name): Name | undefined {
  const value = facts.find(({ property }) => property === end)?.value;
  return value?.as === 'name' ? value.name : undefined;
}
