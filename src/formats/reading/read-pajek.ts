import { inShort, Unreadable } from '../problems';
import { decoded } from './decode';
import { type Findings, newFindings } from './findings';
import type { FileGraph } from './graph';
import { datasetOfGraph } from './graph-dataset';
import { pajekWords } from './pajek-line';
import {
  addList,
  addRow,
  addTie,
  addVertex,
  beginTies,
  beginVertices,
  graphOfNetwork,
  newPajekNetwork,
  type PajekNetwork,
  unread,
} from './pajek-network';
import type { FormatReader } from './reader';

/** Reads a network of Pajek: vertices, and arcs and edges as pairs, lists or a matrix. */
export const readPajek: FormatReader = async (input) => {
  const findings = newFindings();
  const text = decoded(input.bytes);
  input.onProgress(0.2);
  return datasetOfGraph(graphOfPajek(text, findings), input, findings);
};

/** The first network of a Pajek file. */
export function graphOfPajek(text: string, findings: Findings): FileGraph {
  const network = newPajekNetwork(findings);
  let take: Take = strayLine;
  let hasVertices = false;
  for (const { line, place } of linesOf(text)) {
    if (line.startsWith('*')) take = sectionOf(line, place, network);
    else take(network, line, place);
    hasVertices ||= take === SECTIONS.get('*vertices');
  }
  if (!hasVertices)
    throw new Unreadable('no-graph', 'There are no vertices in the file.', 'A network has “*Vertices”.');
  return graphOfNetwork(network);
}

type Take = (network: PajekNetwork, line: string, place: string) => void;

const SECTIONS: ReadonlyMap<string, Take> = new Map<string, Take>([
  ['*vertices', (network, line, place) => addVertex(network, pajekWords(line), place)],
  ['*arcs', (network, line, place) => addTie(network, pajekWords(line), true, place)],
  ['*edges', (network, line, place) => addTie(network, pajekWords(line), false, place)],
  ['*arcslist', (network, line, place) => addList(network, pajekWords(line), true, place)],
  ['*edgeslist', (network, line, place) => addList(network, pajekWords(line), false, place)],
  ['*matrix', (network, line, place) => addRow(network, pajekWords(line), place)],
]);

const nothing: Take = () => undefined;
const strayLine: Take = (network, line, place) =>
  unread(network, place, `A line stands before any section: “${inShort(line)}”.`);

/** What to do with the lines of the section that begins here. */
function sectionOf(line: string, place: string, network: PajekNetwork): Take {
  const [, word = '', rest = ''] = /^(\*\w+)\s*(.*)$/s.exec(line) ?? [];
  const name = word.toLowerCase();
  if (name === '*network') {
    network.title ??= rest.replace(/^"|"$/g, '').trim() || undefined;
    return nothing;
  }
  const take = SECTIONS.get(name);
  if (!take) {
    const message = `The section “${inShort(word || line)}” is no part of a network.`;
    network.findings.report({ severity: 'warning', code: 'section-unread', place, message, hint: 'It was left out.' });
    return nothing;
  }
  if (name === '*vertices') return beginVertices(network, rest, place) ? take : nothing;
  beginTies(network, rest);
  return take;
}

function* linesOf(text: string): Generator<{ readonly line: string; readonly place: string }, void> {
  let number = 0;
  for (const written of text.split(/\r\n|\r|\n/)) {
    number++;
    const line = written.trim();
    if (line !== '' && !line.startsWith('%')) yield { line, place: `line ${number}` };
  }
}
