import { type Findings, newFindings } from './findings';
import type { FileGraph } from './graph';
import { datasetOfGraph } from './graph-dataset';
import { besideContent, graphContent } from './graphml-elements';
import { newKeys } from './graphml-keys';
import { newGraph, quoted } from './growing-graph';
import type { FormatReader } from './reader';
import { decodedXml } from './xml-encoding';
import { readXml } from './xml-events';
import type { XmlContent, XmlTag } from './xml-tag';

/** Reads GraphML, as this program, NetworkX, igraph, Gephi, Neo4j and yEd write it. */
export const readGraphml: FormatReader = async (input) => {
  const findings = newFindings();
  const graph = graphOfGraphml(decodedXml(input.bytes, input.onProgress), findings);
  return datasetOfGraph(graph, input, findings);
};

/** The first graph that a GraphML document holds, with those that stand in its nodes. */
export function graphOfGraphml(pieces: Iterable<string>, findings: Findings): FileGraph {
  const graph = newGraph(findings);
  const keys = newKeys(graph);
  let graphs = 0;
  const rootContent = (root: XmlTag): XmlContent | undefined => {
    if (root.name !== 'graphml') {
      findings.report(notGraphml(root));
      return undefined;
    }
    const file = { graph, keys, namespace: root.namespace };
    return {
      child: (tag) => {
        if (tag.namespace === root.namespace && tag.name === 'key') return keys.declare(tag);
        if (tag.namespace !== root.namespace || tag.name !== 'graph') return besideContent(tag, file);
        if (++graphs === 1) return graphContent(tag, file, graph.about);
        graph.warn('further-graph', tag.place, 'There is a further graph in the file.', 'Left out.');
        return undefined;
      },
    };
  };
  readXml(pieces, rootContent);
  if (graphs === 0 && !findings.isRefused) findings.report(NO_GRAPH);
  return graph.whole(titleIn(graph.about));
}

function titleIn(about: ReadonlyMap<string, unknown>): string | undefined {
  const title = about.get('title') ?? about.get('name');
  return typeof title === 'string' && title.trim() !== '' ? title.trim() : undefined;
}

const NO_GRAPH = {
  severity: 'error',
  code: 'no-graph',
  place: 'graphml',
  message: 'The file holds no graph.',
  hint: 'Save it again in the program that made it.',
} as const;

function notGraphml({ name, place }: XmlTag) {
  const message = `The file is no GraphML: it begins with ${quoted(name)}.`;
  return {
    severity: 'error',
    code: 'not-graphml',
    place,
    message,
    hint: 'Open a file whose first element is graphml.',
  } as const;
}
