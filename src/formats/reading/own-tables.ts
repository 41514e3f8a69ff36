import { type Dataset, FORMAT, VERSION } from '../../model/dataset';
import { unheld } from '../characters';
import { armed } from '../csv-cell';
import { type OwnTable, ownTableOf } from '../own-table';
import { Unreadable } from '../problems';
import type { Draft, DraftItem } from './draft';
import { fileTitleOf, idOfFile } from './file-title';
import type { Findings } from './findings';
import { recordIn } from './json-values';
import { addAnswers, type OwnRow } from './own-answers';
import { ownFields } from './own-fields';
import { ownActor, ownClaim } from './own-items';
import { mentionedActors } from './own-mentioned';
import { completeSources, speakerNames } from './own-sources';
import { completeVocabulary } from './own-vocabulary';
import type { ReadInput } from './reader';
import { settled } from './settled';
import { delimiterOf } from './table-guess';
import { eachTableRow, placeOf } from './table-rows';
import { tableText } from './table-text';

/** The dataset in tables that we wrote, by the names of their files: exactly the one that was written where all of them are there. */
export function datasetOfTables(
  files: ReadonlyMap<string, Uint8Array>,
  input: Pick<ReadInput, 'name' | 'standard' | 'onProgress'>,
  findings: Findings,
): Dataset | undefined {
  const rows = rowsOf(files, findings, input.onProgress);
  const { claims = [], actors } = rows;
  if (!rows.claims && !actors) throw withoutClaims();
  const claimItems = claims.map(claimItem);
  addAnswers(claimItems, rows, claims, findings);
  const actorItems = (actors ?? []).map(({ fields, place }): DraftItem => ({ fields: ownActor(fields), place }));
  const metadata = metadataIn(files, findings);
  const draft: Draft = {
    head: headOf(metadata, input.name),
    sources: sourcesIn(metadata),
    actors: actorItems,
    claims: claimItems,
  };
  const fieldsOf = (list: readonly OwnRow[] = []) => list.map(({ fields }) => fields);
  const actorFields = fieldsOf(actors);
  const claimFields = fieldsOf(claims);
  if (!actors) {
    for (const { item, fields } of mentionedActors(draft, claimFields, findings)) {
      actorItems.push(item);
      actorFields.push(fields);
    }
  }
  completeVocabulary(draft, { actorFields, claimFields }, input.standard, findings);
  completeSources(draft, input.name, speakerNames(claimFields), findings);
  return settled(draft, input.standard, findings);
}

/** Whether a text begins with the head of one of the tables that we write. */
export function isOwnTable(text: string): boolean {
  let isOwn = false;
  try {
    eachTableRow(text, delimiterOf(text) ?? ',', ({ cells }) => {
      isOwn = ownTableOf(cells) !== undefined;
      return 'stop';
    });
  } catch (error) {
    // What has no first row is no table.
    if (!(error instanceof Unreadable)) throw error;
  }
  return isOwn;
}

type OwnRows = { readonly [Name in OwnTable]?: readonly OwnRow[] };

function rowsOf(
  files: ReadonlyMap<string, Uint8Array>,
  findings: Findings,
  onProgress: (share: number) => void,
): OwnRows {
  const found = new Map<OwnTable, readonly OwnRow[]>();
  let done = 0;
  for (const [path, bytes] of files) {
    onProgress(++done / (files.size + 2));
    const name = path.split('/').at(-1) ?? path;
    if (/^readme/i.test(name) || (files.size > 1 && !mayBeTable(name))) continue;
    const table = rowsIn(name, bytes, files.size > 1, findings);
    if (table && !found.has(table.name)) found.set(table.name, table.rows);
    else tellUnread(name, table?.name, findings);
  }
  return Object.fromEntries(found);
}

/** By its ending; what has none came without a name. */
function mayBeTable(name: string): boolean {
  return /\.(csv|tsv|tab|txt)$/i.test(name) || !/\.\w+$/.test(name);
}

function withoutClaims(): Unreadable {
  const message = 'These tables say more of claims, which are in a table of their own.';
  return new Unreadable('no-claims', message, 'Open the ZIP of tables, or claims.csv.');
}

function tellUnread(file: string, known: OwnTable | undefined, findings: Findings) {
  const [code, message] =
    known === undefined
      ? ['table-unknown', 'This table is none of those that a dataset is made of.']
      : ['table-twice', `There is another table of ${known} before this one.`];
  findings.report({ severity: 'warning', code, place: file, message, hint: 'It was left out.' });
}

function rowsIn(file: string, bytes: Uint8Array, isAmongOthers: boolean, findings: Findings) {
  const { text } = tableText(bytes);
  const delimiter = delimiterOf(text) ?? ',';
  const rows: OwnRow[] = [];
  let columns: readonly string[] | undefined;
  let name: OwnTable | undefined;
  const reading = { restored: unheld, findings };
  eachTableRow(text, delimiter, ({ cells, line }) => {
    if (!columns) {
      columns = cells;
      name = ownTableOf(columns);
      return name ? undefined : 'stop';
    }
    const place = isAmongOthers ? `${file}, ${placeOf(line)}` : placeOf(line);
    if (cells.length !== columns.length) tellRagged(cells.length, columns.length, place, findings);
    const values = columns.map((column, at) => [column, armed(cells[at] ?? '')] as const);
    const attributes = new Map(values.filter(([, value]) => value !== ''));
    if (attributes.size > 0) rows.push({ fields: ownFields(attributes, place, reading), place });
    return undefined;
  });
  return name && { name, rows };
}

function tellRagged(cells: number, columns: number, place: string, findings: Findings) {
  const message = `This row has ${cells} cells under ${columns} columns.`;
  const hint = 'Missing cells were taken for empty ones; what stands beyond the last column was left out.';
  findings.report({ severity: 'warning', code: 'ragged-row', place, message, hint });
}

function claimItem({ fields, place }: OwnRow): DraftItem {
  const claim = ownClaim(fields);
  for (const end of ['subject', 'object']) claim.set(end, fields.text(end));
  const words = [
    fields.text('subject_name'),
    fields.text('label') ?? fields.text('relation'),
    fields.text('object_name'),
  ];
  const spare = { gist: words.join(' '), mode: 'asserted', evidence: [] };
  for (const [name, value] of Object.entries(spare)) if (!claim.has(name)) claim.set(name, value);
  return { fields: claim, place };
}

/** What a ZIP of tables says of its dataset in full. */
function metadataIn(files: ReadonlyMap<string, Uint8Array>, findings: Findings): ReadonlyMap<string, unknown> {
  const [path, bytes] = [...files].find(([name]) => /(^|\/)metadata\.json$/.test(name)) ?? [];
  if (!path || !bytes) return new Map();
  try {
    const dataset = recordIn(JSON.parse(tableText(bytes).text), 'dataset');
    if (dataset) return new Map(Object.entries(dataset));
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof Unreadable)) throw error;
  }
  const message = 'It does not say what dataset the tables are of.';
  findings.report({ severity: 'warning', code: 'bad-metadata', place: path, message, hint: 'It was left out.' });
  return new Map();
}

function headOf(metadata: ReadonlyMap<string, unknown>, file: string): Draft['head'] {
  const spare = new Map<string, unknown>(Object.entries({ id: idOfFile(file), title: fileTitleOf(file) }));
  const head = new Map([...spare, ...metadata, ['format', FORMAT], ['version', VERSION]]);
  for (const list of ['sources', 'actors', 'claims']) head.delete(list);
  return head;
}

function sourcesIn(metadata: ReadonlyMap<string, unknown>): DraftItem[] {
  const sources = metadata.get('sources');
  if (!Array.isArray(sources)) return [];
  return sources.map((source: unknown, at) => {
    const entries = typeof source === 'object' && source !== null ? Object.entries(source) : [];
    return { fields: new Map<string, unknown>(entries), place: `metadata.json, source ${at + 1}` };
  });
}
