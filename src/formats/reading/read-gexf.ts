import { newDeclarations } from './declared-attributes';
import { type Findings, newFindings } from './findings';
import { declarationsContent } from './gexf-attributes';
import { edgesContent, type GexfGraph, nodesContent } from './gexf-elements';
import { gexfMeta, isOurs } from './gexf-meta';
import type { FileGraph } from './graph';
import { datasetOfGraph } from './graph-dataset';
import { type GrowingGraph, newGraph, quoted } from './growing-graph';
import type { FormatReader } from './reader';
import { decodedXml } from './xml-encoding';
import { readXml } from './xml-events';
import type { XmlContent, XmlTag } from './xml-tag';

/** Reads GEXF 1.1 to 1.3, static or over time. */
export const readGexf: FormatReader = async (input) => {
  const findings = newFindings();
  const graph = graphOfGexf(decodedXml(input.bytes, input.onProgress), findings);
  return datasetOfGraph(graph, input, findings);
};

/** The graph that a GEXF document holds. */
export function graphOfGexf(pieces: Iterable<string>, findings: Findings): FileGraph {
  const graph = newGraph(findings);
  const meta = gexfMeta(graph);
  let graphs = 0;
  const rootContent = (root: XmlTag): XmlContent | undefined => {
    if (root.name !== 'gexf') {
      findings.report(notGexf(root));
      return undefined;
    }
    const passOver = passingOver(root, graph);
    return {
      child: (tag) => {
        if (tag.namespace !== root.namespace) return passOver(tag);
        if (tag.name === 'meta') return meta.content;
        if (tag.name !== 'graph') return passOver(tag);
        if (++graphs === 1) return graphContent(tag, root, graph);
        graph.warn('further-graph', tag.place, 'There is a further graph in the file.', 'Left out.');
        return undefined;
      },
    };
  };
  readXml(pieces, rootContent);
  if (graphs === 0 && !findings.isRefused) findings.report(NO_GRAPH);
  return graph.whole(meta.title());
}

const NO_GRAPH = {
  severity: 'error',
  code: 'no-graph',
  place: 'gexf',
  message: 'The file holds no graph.',
  hint: 'Save it again in the program that made it.',
} as const;

function notGexf({ name, place }: XmlTag) {
  const message = `The file is no GEXF: it begins with ${quoted(name)}.`;
  return {
    severity: 'error',
    code: 'not-gexf',
    place,
    message,
    hint: 'Open a file whose first element is gexf.',
  } as const;
}

function graphContent(tag: XmlTag, root: XmlTag, graph: GrowingGraph): XmlContent {
  const gexf: GexfGraph = {
    graph,
    nodeAttributes: newDeclarations(graph),
    edgeAttributes: newDeclarations(graph),
    isDirected: tag.attribute('defaultedgetype')?.toLowerCase() === 'directed',
    passOver: passingOver(root, graph),
  };
  return {
    child: (inner) => {
      if (inner.namespace !== root.namespace) return gexf.passOver(inner);
      if (inner.name === 'attributes') return attributesContent(inner, gexf);
      if (inner.name === 'nodes') return nodesContent(inner, gexf);
      if (inner.name === 'edges') return edgesContent(inner, gexf);
      return gexf.passOver(inner);
    },
  };
}

function attributesContent(tag: XmlTag, { graph, nodeAttributes, edgeAttributes }: GexfGraph): XmlContent | undefined {
  const of = tag.attribute('class')?.toLowerCase();
  if (of === 'node') return declarationsContent(nodeAttributes, graph);
  if (of === 'edge') return declarationsContent(edgeAttributes, graph);
  graph.warn('class-unknown', tag.place, 'Attributes are declared neither for nodes nor for edges.', 'Left out.');
  return undefined;
}

const LOOKS = /viz\/?$/i;

/** Says once of each kind of element that it is not read; the colours of our own files say nothing that is not in them. */
function passingOver(root: XmlTag, graph: GrowingGraph): GexfGraph['passOver'] {
  return (tag) => {
    const isLooks = LOOKS.test(tag.namespace);
    if (isLooks && isOurs(graph.about)) return undefined;
    if (isLooks)
      graph.tellOnce('looks', tag.place, 'Colours, sizes, shapes and positions are in the file.', 'They are not read.');
    else {
      const whose = tag.namespace === root.namespace ? '' : ' of another namespace';
      graph.tellOnce(
        'element-unknown',
        tag.place,
        `There are elements ${quoted(tag.name)}${whose}.`,
        'They are not read.',
      );
    }
    return undefined;
  };
}
