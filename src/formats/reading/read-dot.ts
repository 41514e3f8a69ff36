import { unheld } from '../characters';
import type { FlatValue } from '../column';
import { decoded } from './decode';
import type { DotAttributes } from './dot-cursor';
import { type DotEvents, readDotStatements } from './dot-statements';
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
  const growing = new GrowingDot(textPlaces(text));
  const { isWhole } = readDotStatements(text, growing);
  if (!isWhole) tellSecond(findings);
  const graph = growing.graph();
  if (graph.about.has('dataset')) return withHeld(graph);
  if (growing.isDrawn) reportDrawing(findings);
  return graph;
}

/** A graph that grows as a file of DOT tells of it. */
class GrowingDot implements DotEvents {
  /** True where something is said of how the graph looks. */
  isDrawn = false;
  private title: string | undefined;
  private readonly nodes = new Map<string, FileNode>();
  private readonly edges: FileEdge[] = [];
  private readonly values = new Map<string, FlatValue>();
  private readonly groupLabels = new Map<string, string>();

  constructor(private readonly placeOf: (offset: number) => string) {}

  node(id: string, attributes: DotAttributes, groups: readonly string[], offset: number) {
    this.isDrawn ||= isDrawing(attributes);
    const before = this.nodes.get(id);
    if (before && attributes.size === 0 && groups.length === 0) return;
    const known = before ?? { id, attributes: new Map(), place: this.placeOf(offset) };
    const label = labelOf(attributes, id);
    const [group] = groups.filter((name) => name.startsWith('cluster')).slice(-1);
    const grouped = group !== undefined && !known.attributes.has('group') ? [['group', group] as const] : [];
    const values = new Map([...known.attributes, ...grouped, ...valuesIn(attributes)]);
    this.nodes.set(id, { ...known, ...(label !== undefined && { label }), attributes: values });
    keepWithin('nodes', this.nodes.size);
  }

  edge(source: string, target: string, attributes: DotAttributes, isDirected: boolean, offset: number) {
    this.isDrawn ||= isDrawing(attributes);
    const label = labelOf(attributes, '');
    const weight = Number(attributes.get('weight')?.text ?? Number.NaN);
    const told = { ...(label !== undefined && { label }), ...(Number.isFinite(weight) && { weight }) };
    const place = this.placeOf(offset);
    this.edges.push({ source, target, isDirected, attributes: valuesIn(attributes), place, ...told });
    keepWithin('edges', this.edges.length);
  }

  about(attributes: DotAttributes, groups: readonly string[]) {
    this.isDrawn ||= isDrawing(attributes);
    const label = labelOf(attributes, '');
    const group = groups.at(-1);
    if (group !== undefined && label !== undefined) this.groupLabels.set(group, label);
    if (group !== undefined) return;
    this.title = label ?? this.title;
    for (const [name, value] of valuesIn(attributes)) this.values.set(name, value);
  }

  graph(): FileGraph {
    return {
      about: this.values,
      ...(this.title !== undefined && { title: this.title }),
      nodes: [...this.nodes.values()].map(inGroup(this.groupLabels)),
      edges: this.edges,
    };
  }
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
    edges: Array.from(graph.edges, (edge) => ({ ...edge, attributes: back(edge.attributes) })),
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
