import { uniqueNames } from '../../lib/slug';
import type { Actor, Claim, OpenDataset, Source } from '../../model/dataset';
import { sourceId, type TypeId } from '../../model/ids';
import type { RelationType, Sign, Vocabulary } from '../../model/vocabulary';
import type { Findings } from './findings';
import { datasetOfGraph } from './graph-dataset';
import type { ReadAnswer, ReadInput } from './reader';
import type { RowWords, TableGraph } from './table-claims';

/** A dataset of the graph in a table, with what the table says beyond a graph: dates, speakers, sources, signs. */
export function datasetOfTable(
  { graph, words, signs }: Pick<TableGraph, 'graph' | 'words' | 'signs'>,
  aliases: ReadonlyMap<string, readonly string[]>,
  input: ReadInput,
  findings: Findings,
): ReadAnswer {
  const answer = datasetOfGraph(graph, input, findings);
  if (answer.ok !== true) return answer;
  const { value } = answer;
  // A table names every actor that it ties, so that each edge became a claim and each node an actor.
  const isWhole = value.claims.length === graph.edges.length && value.actors.length === graph.nodes.length;
  if (!isWhole) return answer;
  const sources = newSources(value);
  const actorOf = new Map(graph.nodes.map(({ id }, at) => [id, value.actors[at]!]));
  const claims = Array.from(value.claims, (claim, at) => {
    const said = words[at];
    return said ? withWords(claim, said, actorOf, sources.sourceOf) : claim;
  });
  const spoken = new Set<string>(claims.flatMap(({ by }) => (by === undefined ? [] : [by])));
  const kept = [...value.sources, ...sources.added()].filter(({ id }) => spoken.has(id) || claims.length === 0);
  const vocabulary =
    value.vocabulary && withSigns(value.vocabulary, signsOfTypes(graph, claims, signs), input.standard);
  const actors = value.actors.map((actor, at) => withAliases(actor, aliases.get(graph.nodes[at]?.id ?? '')));
  return { ...answer, value: { ...value, ...(vocabulary && { vocabulary }), sources: kept, actors, claims } };
}

function withAliases(actor: Actor, names: readonly string[] | undefined): Actor {
  return names ? { ...actor, aliases: [...new Set([...(actor.aliases ?? []), ...names])] } : actor;
}

/** The signs of a table by the types that its words became. */
function signsOfTypes(
  { edges }: TableGraph['graph'],
  claims: readonly Claim[],
  signs: ReadonlyMap<string, Sign>,
): ReadonlyMap<TypeId, Sign> {
  const byType = new Map<TypeId, Sign>();
  for (const [at, { type }] of claims.entries()) {
    const sign = signs.get(edges[at]?.type ?? '');
    if (sign !== undefined && !byType.has(type)) byType.set(type, sign);
  }
  return byType;
}

function withWords(
  claim: Claim,
  { time, saidAt, speaker, source, gist }: RowWords,
  actorOf: ReadonlyMap<string, Actor>,
  sourceOf: (title: string) => Source,
): Claim {
  const actor = speaker === undefined ? undefined : actorOf.get(speaker);
  const by = actor?.id ?? (source === undefined ? claim.by : sourceOf(source).id);
  return {
    ...claim,
    ...(time && { time }),
    ...(saidAt && { saidAt }),
    ...(gist !== undefined && { gist }),
    ...(by !== undefined && { by }),
    ...(actor && { mode: 'claimed' }),
  };
}

/** The sources that a column names, each by an id of its own. */
function newSources({ actors, sources }: Pick<OpenDataset, 'actors' | 'sources'>) {
  const taken = new Set<string>([...actors, ...sources].map(({ id }) => id));
  const nameOf = uniqueNames((name) => taken.has(name));
  const byTitle = new Map<string, Source>();
  return {
    sourceOf(title: string): Source {
      const known = byTitle.get(title);
      if (known) return known;
      const isLink = /^https?:\/\/\S+$/.test(title);
      const source = {
        id: sourceId(nameOf(title.slice(0, 150))),
        title,
        kind: 'document',
        ...(isLink && { url: title }),
      };
      byTitle.set(title, source);
      return source;
    },
    added: () => [...byTitle.values()],
  };
}

/** Gives the types that the table brought the signs that it has for them; those of the standard vocabulary keep theirs. */
function withSigns(vocabulary: Vocabulary, signs: ReadonlyMap<TypeId, Sign>, standard: Vocabulary): Vocabulary {
  const ours = new Set(standard.types.map(({ id }) => id));
  const signed = (type: RelationType): RelationType => {
    const sign = ours.has(type.id) ? undefined : signs.get(type.id);
    return sign === undefined ? type : { ...type, sign };
  };
  return { ...vocabulary, types: vocabulary.types.map(signed) };
}
