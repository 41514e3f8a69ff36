import { uniqueNames } from '../../lib/slug';
import type { Dataset, OpenDataset, Source } from '../../model/dataset';
import { sourceId } from '../../model/ids';
import { graphOfStatements } from '../rdf/foreign-graph';
import { namesOf } from '../rdf/foreign-names';
import { datasetsIn, restoredDataset } from '../rdf/restored-dataset';
import type { Statements } from '../rdf/statements';
import { webAddress } from '../web-address';
import { answerOf } from './answer';
import type { Findings } from './findings';
import { datasetOfGraph } from './graph-dataset';
import type { ReadAnswer, ReadInput } from './reader';
import { settled } from './settled';

/** Makes a dataset of statements: the very one that was written in our shape, else one of whatever they tie together. */
export function datasetOfStatements(statements: Statements, input: ReadInput, findings: Findings): ReadAnswer {
  if (statements.size === 0 && !findings.isRefused) refuseEmpty(findings);
  const [first, ...others] = datasetsIn(statements);
  if (first === undefined) return foreignAnswer(statements, input, findings);
  for (const other of others) {
    const message = `The file holds a further dataset: “${other.slice(0, 200)}”.`;
    const hint = 'It was left out: one is opened at a time, the first.';
    findings.report({ severity: 'warning', code: 'further-dataset', place: `<${other}>`, message, hint });
  }
  const draft = restoredDataset(first, others, statements, findings);
  return answerOf(findings, settled(draft, input.standard, findings));
}

function foreignAnswer(statements: Statements, input: ReadInput, findings: Findings): ReadAnswer {
  const { graph, graphOf } = graphOfStatements(statements, findings);
  const answer = datasetOfGraph(graph, input, findings);
  if (answer.ok !== true || graphOf.size === 0) return answer;
  return { ...answer, value: withGraphsAsSources(answer.value, graphOf, statements) };
}

/** What stands in a named graph is on the word of that graph, not of the whole file. */
function withGraphsAsSources(
  dataset: OpenDataset,
  graphOf: ReadonlyMap<string, string>,
  statements: Statements,
): Dataset {
  const taken = new Set<string>([...dataset.actors, ...dataset.sources].map(({ id }) => id));
  const nameOf = uniqueNames((name) => taken.has(name));
  const sources = new Map<string, Source>();
  for (const graph of graphOf.values()) {
    if (!sources.has(graph)) sources.set(graph, sourceOfGraph(graph, nameOf(idOfGraph(graph)), statements));
  }
  const claims = Array.from(dataset.claims, (claim) => {
    const source = sources.get(graphOf.get(claim.id) ?? '');
    return source ? { ...claim, by: source.id } : claim;
  });
  const isFileHeard = claims.some(({ by }) => dataset.sources.some(({ id }) => id === by));
  return { ...dataset, sources: [...(isFileHeard ? dataset.sources : []), ...sources.values()], claims };
}

const LONGEST_IRI = 150;

/** Never that of the node that a graph may be as well. */
function idOfGraph(graph: string): string {
  return graph.length > LONGEST_IRI ? 'graph' : `graph:${graph}`;
}

function sourceOfGraph(graph: string, id: string, statements: Statements): Source {
  const { label } = namesOf(graph, statements);
  const url = webAddress(graph);
  return {
    id: sourceId(id),
    title: label ?? (graph.startsWith('_:') ? `Graph ${graph.slice(2)}` : graph),
    kind: 'named graph',
    ...(url !== undefined && { url }),
  };
}

function refuseEmpty(findings: Findings) {
  findings.report({
    severity: 'error',
    code: 'no-graph',
    place: 'the file',
    message: 'The file says nothing: there is no statement in it.',
    hint: 'Open a file with at least one statement.',
  });
}
