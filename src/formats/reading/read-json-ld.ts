import jsonld from 'jsonld';
import { counted } from '../../lib/text';
import { inShort, Unreadable } from '../problems';
import { statementsOfExpanded } from '../rdf/expanded-json-ld';
import { iriOf } from '../rdf/namespaces';
import type { Statements } from '../rdf/statements';
import { closedDocument } from './closed-json-ld';
import { type Findings, newFindings } from './findings';
import { jsonDocument } from './json-document';
import { isRecord, member, textIn } from './json-values';
import { keepWithin } from './limits';
import { datasetOfStatements } from './rdf-dataset';
import type { FormatReader } from './reader';

/** Reads JSON-LD by the contexts in the file itself; one that is only an address is never fetched, but named. */
export const readJsonLd: FormatReader = async (input) => {
  const findings = newFindings();
  const { value } = jsonDocument(input.bytes, findings);
  input.onProgress(0.2);
  const statements = await statementsOfJsonLd(value, findings);
  input.onProgress(0.7);
  return datasetOfStatements(statements, input, findings);
};

/** The statements of a document; what has no meaning without a context that is elsewhere is reported and left out. */
export async function statementsOfJsonLd(value: unknown, findings: Findings): Promise<Statements> {
  const { document, remote } = closedDocument(value);
  const meaningless = newTally();
  const dropped = newTally();
  const expanded = await expandedDocument(document, (code, term) => {
    if (code === 'invalid property') meaningless.add(term);
    else if (DROPPED.has(code)) dropped.add(code);
  });
  const statements = statementsOfExpanded(expanded, {
    onStatement: (size) => keepWithin('rows', size),
    onUnnamedProperty: () => dropped.add('property without an IRI'),
  });
  const isAllLost = meaningless.counts.size > 0 && !hasTie(statements);
  for (const url of remote) reportRemote(url, isAllLost, findings);
  for (const [term, count] of meaningless.counts) reportTerm(term, count, findings);
  for (const [what, count] of dropped.counts) reportDropped(what, count, findings);
  return statements;
}

/** What the processor leaves out without refusing the document, in its words. */
const DROPPED: ReadonlySet<string> = new Set([
  'free-floating scalar',
  'object with only @value',
  'object with only @list',
  'object with only @language',
  'invalid @language value',
  'null @id value',
  'reserved @id value',
  'reserved @reverse value',
  'reserved term',
]);

/** Counts texts, in the order in which they first came. */
function newTally() {
  const counts = new Map<string, number>();
  return { counts, add: (text: string) => counts.set(text, (counts.get(text) ?? 0) + 1) };
}

/** Whether anything is tied to anything. */
function hasTie(statements: Statements): boolean {
  for (const subject of statements.subjects()) {
    const about = statements.about(subject);
    if (about.some(({ value, property }) => value.as === 'node' && property !== TYPE)) return true;
  }
  return false;
}

const TYPE = iriOf('rdf', 'type');

/** A document with all its terms replaced by what they stand for; told is what is left out, with the term where that is one. */
async function expandedDocument(document: unknown, onLeftOut: (code: string, term: string) => void): Promise<unknown> {
  if (!isRecord(document) && !Array.isArray(document)) throw notJsonLd('It is neither an object nor a list.');
  const options = {
    documentLoader: refuseToFetch,
    eventHandler: ({ event }: { readonly event: unknown }) =>
      onLeftOut(textIn(event, 'code') ?? '', textIn(member(event, 'details'), 'property') ?? ''),
  };
  try {
    return await jsonld.expand(Array.isArray(document) ? { '@graph': document } : { ...document }, options);
  } catch (error) {
    if (error instanceof Unreadable || !(error instanceof Error)) throw error;
    throw notJsonLd(inShort(error.message.replace(/^Invalid JSON-LD syntax; /, '')));
  }
}

/** What the processor asks for the files that a document leans on; all of them were taken out before. */
async function refuseToFetch(url: string): Promise<never> {
  throw new Unreadable('remote-context', `The file needs “${inShort(url)}”, which is not fetched.`, PUT_IT_IN);
}

const PUT_IT_IN = 'Put what is found there into the file, as the value of “@context”.';

function notJsonLd(why: string): Unreadable {
  return new Unreadable('not-json-ld', `The file is no JSON-LD. ${why}`, 'Check it against the JSON-LD 1.1 standard.');
}

function reportRemote(url: string, isAllLost: boolean, findings: Findings): void {
  findings.report({
    severity: isAllLost ? 'error' : 'warning',
    code: 'remote-context',
    place: '@context',
    message: `The words of this file are explained at “${url.slice(0, 200)}”, which is not fetched.`,
    hint: isAllLost ? PUT_IT_IN : 'Words that are explained only there were left out.',
  });
}

function reportTerm(term: string, count: number, findings: Findings): void {
  findings.report({
    severity: 'warning',
    code: 'term-unknown',
    place: `“${inShort(term)}”, ${counted(count, 'time')}`,
    message: `The word “${inShort(term)}” has no meaning: no context in the file says which IRI it stands for.`,
    hint: 'Its values were left out.',
  });
}

function reportDropped(what: string, count: number, findings: Findings): void {
  findings.report({
    severity: 'warning',
    code: 'says-nothing',
    place: counted(count, 'place'),
    message: `The file has something that is no statement: ${what}.`,
    hint: 'It was left out.',
  });
}
