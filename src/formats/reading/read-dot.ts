import { unheld } from '../characters';
import type { FlatValue } from '../column';
import { decoded } from './decode';
import type { DotAttributes } from './dot-cursor';
import { readDotStatements } from './dot-statements';
import type { DotToken } from './dot-tokens';
import { type Findings, newFindings } from './findings';
import { reportDrawing } from './foreign-attributes';
import { resolved } from './gml-values';
import type { FileEdge, FileGraph, FileNode } from './graph';
import { datasetOfGraph } from './graph-dataset';
import { keepWithin } from './limits';
import type { FormatReader } from './reader';
import { textPlaces } from './text-places';

/** Reads a file of DOT: nodes and edges with their attributes; groups become an attribute of what is in them. */
export const readDot: FormatReader = async (input) => {
  const findings = newFindings();
  const text = decoded(input.bytes);
  input.onProgress(0.2);
  return datasetOfGraph(graphOfDot(text, findings), input, findings);
};

/** Attributes by which things look and stand, which are not taken over. */
const DRAWING = new Set(
  `_background area arrowhead arrowsize arrowtail bb bgcolor center charset class clusterrank color colorscheme concentrate
  constraint decorate dim dir distortion dpi edgetooltip epsilon esep fillcolor fixedsize fontcolor fontname fontnames
  fontpath fontsize forcelabels gradientangle head_lp headclip headlabel headport height image imagepath imagepos
  imagescale labelangle labeldistance labelfloat labelfontcolor labelfontname labelfontsize labeljust labelloc layer
  layers layout len levels lhead lheight lp ltail lwidth margin maxiter minlen nodesep nojustify normalize nslimit
  ordering orientation outputorder overlap pack packmode pad page pagedir penwidth peripheries pin pos quadtree quantum
  rank rankdir ranksep ratio regular remincross resolution root rotate samehead sametail samplepoints searchsize sep
  shape shapefile showboxes sides size skew smoothing sortv splines start style stylesheet tail_lp tailclip taillabel
  tailport target tooltip truecolor vertices viewport voro_margin width xlp`.split(/\s+/),
);

/** The first graph of a file of DOT. */
export function graphOfDot(text: string, findings: Findings): FileGraph {
  const placeOf = textPlaces(text);
  const nodes = new Map<string, FileNode>();
  const edges: FileEdge[] = [];
  const about = new Map<string, FlatValue>();
  const groupLabels = new Map<string, string>();
  let title: string | undefined;
  let isDrawn = false;
  const { isWhole } = readDotStatements(text, {
    node(id, attributes, groups, offset) {
      isDrawn ||= isDrawing(attributes);
      const before = nodes.get(id);
      if (before && attributes.size === 0 && groups.length === 0) return;
      const known = before ?? { id, attributes: new Map(), place: placeOf(offset) };
      const label = labelOf(attributes, id);
      const [group] = groups.filter((name) => name.startsWith('cluster')).slice(-1);
      const inGroup = group !== undefined && !known.attributes.has('group') ? [['group', group] as const] : [];
      const values = new Map([...known.attributes, ...inGroup, ...valuesIn(attributes)]);
      nodes.set(id, { ...known, ...(label !== undefined && { label }), attributes: values });
      keepWithin('nodes', nodes.size);
    },
    edge(source, target, attributes, isDirected, offset) {
      isDrawn ||= isDrawing(attributes);
      const label = labelOf(attributes, '');
      const weight = Number(attributes.get('weight')?.text ?? Number.NaN);
      const told = { ...(label !== undefined && { label }), ...(Number.isFinite(weight) && { weight }) };
      edges.push({ source, target, isDirected, attributes: valuesIn(attributes), place: placeOf(offset), ...told });
      keepWithin('edges', edges.length);
    },
    about(attributes, groups) {
      isDrawn ||= isDrawing(attributes);
      const label = labelOf(attributes, '');
      const group = groups.at(-1);
      if (group !== undefined && label !== undefined) groupLabels.set(group, label);
      if (group !== undefined) return;
      title = label ?? title;
      for (const [name, value] of valuesIn(attributes)) about.set(name, value);
    },
  });
  if (!isWhole) tellSecond(findings);
  const graph = {
    about,
    ...(title !== undefined && { title }),
    nodes: [...nodes.values()].map(inGroup(groupLabels)),
    edges,
  };
  if (about.has('dataset')) return withHeld(graph);
  if (isDrawn) reportDrawing(findings);
  return graph;
}

function isDrawing(attributes: DotAttributes): boolean {
  return [...attributes.keys()].some((name) => DRAWING.has(name));
}

function tellSecond(findings: Findings) {
  const message = 'The file has more than one graph.';
  const hint = 'Only the first one was read.';
  findings.report({ severity: 'warning', code: 'second-graph', place: 'the file', message, hint });
}

function inGroup(labels: ReadonlyMap<string, string>) {
  return (node: FileNode): FileNode => {
    const group = node.attributes.get('group');
    const label = typeof group === 'string' ? labels.get(group) : undefined;
    return label === undefined ? node : { ...node, attributes: new Map([...node.attributes, ['group', label]]) };
  };
}

/** A graph of ours with the characters back that a text file cannot hold. */
function withHeld(graph: FileGraph): FileGraph {
  const back = (attributes: FileNode['attributes']) =>
    new Map([...attributes].map(([name, value]) => [name, typeof value === 'string' ? unheld(value) : value]));
  return {
    ...graph,
    about: back(graph.about),
    nodes: graph.nodes.map((node) => ({ ...node, attributes: back(node.attributes) })),
    edges: graph.edges.map((edge) => ({ ...edge, attributes: back(edge.attributes) })),
  };
}

/** What is left of attributes without those of the drawing; `label` is a label, and an attribute of ours. */
function valuesIn(attributes: DotAttributes): ReadonlyMap<string, FlatValue> {
  const values = new Map<string, FlatValue>();
  const isOurs = attributes.has('actor') || attributes.has('claim');
  for (const [name, token] of attributes) {
    if (DRAWING.has(name) || (name === 'label' && !isOurs) || (name === 'weight' && !isOurs) || token.text === '')
      continue;
    values.set(name, name === 'label' ? resolved(plain(token)) : plain(token));
  }
  keepWithin('attributes', values.size);
  return values;
}

/** The text of a label on one line: escapes of alignment and markup gone; undefined where it only repeats the name of its node. */
function labelOf(attributes: DotAttributes, id: string): string | undefined {
  const token = attributes.get('label') ?? attributes.get('xlabel');
  if (!token) return undefined;
  if (token.isMarkup)
    return (
      resolved(token.text.replace(/<[^<>]*>/g, ' '))
        .replace(/\s+/g, ' ')
        .trim() || undefined
    );
  const text = token.text.replace(/\\([\s\S])/g, (_, char: string) => {
    if (char === 'n' || char === 'l' || char === 'r') return '\n';
    return char === 'N' ? id : char === 'G' || char === 'E' ? '' : char;
  });
  return (
    resolved(text)
      .replace(/\s*\n\s*/g, ' ')
      .trim() || undefined
  );
}

function plain({ text, isMarkup }: DotToken): string {
  return isMarkup ? text.replace(/<[^<>]*>/g, ' ').trim() : text.replaceAll('\\\\', '\\');
}
