import { EDGE_SCHEMATA, type EdgeSchema, REFERENCE_PROPERTIES } from '../ftm-schemata';
import type { DraftItem } from './draft';
import type { Findings } from './findings';
import { inWords } from './ftm-actors';
import { type FtmRecord, valuesOf } from './ftm-lines';
import { listIn, recordIn } from './json-values';
import { draftItem, FILE_ID } from './told-draft';
import type { ToldWords } from './told-words';
import { edtfOf, timeBetween } from './wild-date';

const GISTS = ['description', 'summary'];
const QUALIFIERS = ['role', 'relationship', 'purpose', 'status', 'criteria'];

/** The properties that a tie keeps in one way or another, those aside whose values are entities. */
export const KEPT_OF_TIES: ReadonlySet<string> = new Set([
  ...GISTS,
  ...QUALIFIERS,
  ...['startDate', 'endDate', 'date', 'amount', 'currency', 'amountEur', 'amountUsd', 'percentage', 'publisher'],
]);

/** What the claims of a file are made with. */
export interface FtmReading {
  readonly labels: ReadonlyMap<string, string>;
  readonly words: ToldWords;
  readonly findings: Findings;
  /** The id of the source of that name. */
  source(name: string, kind: string, place: string): string;
}

/** The claims that an entity makes: the tie that it is, or the references that it holds. */
export function* ftmClaims(entity: FtmRecord, reading: FtmReading): Generator<DraftItem, void> {
  const schema = EDGE_SCHEMATA.get(entity.schema);
  if (schema) yield* tiesOf(entity, schema, reading);
  else yield* referencesOf(entity, reading);
}

function* tiesOf(entity: FtmRecord, schema: EdgeSchema, reading: FtmReading): Generator<DraftItem, void> {
  const { id, place } = entity;
  const { labels, words, findings } = reading;
  const [subjects, objects] = [valuesOf(entity, schema.source), valuesOf(entity, schema.target)];
  if (subjects.length === 0 || objects.length === 0) {
    const message = `This ${inWords(entity.schema)} does not say who it is between.`;
    return findings.report({ severity: 'warning', code: 'no-end', place, message, hint: 'It was left out.' });
  }
  const fields = saidIn(entity, schema, reading);
  let number = 0;
  for (const subject of subjects) {
    for (const object of objects) {
      if (!areActors([subject, object], place, labels, findings)) continue;
      const tie = words.claimOf({ word: schema.label, isDirected: schema.isDirected, subject, object }, labels);
      yield draftItem(place, { id: ++number === 1 ? id : `${id}#${number}`, ...tie, ...fields });
    }
  }
}

function* referencesOf(entity: FtmRecord, { labels, words, findings, ...reading }: FtmReading) {
  const { id, record, place } = entity;
  for (const name of Object.keys(recordIn(record, 'properties') ?? {})) {
    if (!REFERENCE_PROPERTIES.has(name)) continue;
    for (const [at, object] of valuesOf(entity, name).entries()) {
      // Some properties hold names as well as ids.
      if (!labels.has(object) && !/^[\w.-]{20,}$/.test(object)) continue;
      if (!areActors([id, object], `${place}, “${name}”`, labels, findings)) continue;
      const tie = words.claimOf({ word: `has ${inWords(name)}`, isDirected: true, subject: id, object }, labels);
      const by = speakerOf(entity, { labels, words, findings, ...reading });
      yield draftItem(place, { id: `${id}#${name}-${at + 1}`, ...tie, by, mode: 'asserted', evidence: [] });
    }
  }
}

function areActors(ids: readonly string[], place: string, labels: FtmReading['labels'], findings: Findings): boolean {
  const missing = ids.find((id) => !labels.has(id));
  if (missing === undefined) return true;
  const message = `This ends at “${missing.slice(0, 80)}”, which is no entity of the file.`;
  findings.report({ severity: 'warning', code: 'dangling', place, message, hint: 'It was left out.' });
  return false;
}

/** Everything that a tie says beside who it is between. */
function saidIn(entity: FtmRecord, schema: EdgeSchema, reading: FtmReading): Readonly<Record<string, unknown>> {
  const { labels } = reading;
  const first = (...names: readonly string[]) => names.flatMap((name) => valuesOf(entity, name))[0];
  const gist = first(...GISTS);
  const qualifier = first(...QUALIFIERS);
  const others = [...REFERENCE_PROPERTIES]
    .filter((name) => name !== schema.source && name !== schema.target)
    .flatMap((name) => valuesOf(entity, name))
    .filter((id) => labels.has(id));
  return {
    ...(gist !== undefined && { gist }),
    ...(qualifier !== undefined && { qualifier }),
    also: others.length > 0 ? others.map((actor) => ({ role: 'via', actor })) : undefined,
    time: timeOf(entity, reading.findings),
    quantity: quantityOf(entity),
    by: speakerOf(entity, reading),
    mode: 'asserted',
    evidence: [],
  };
}

function timeOf(entity: FtmRecord, findings: Findings): unknown {
  const dateIn = (name: string) => {
    const [text] = valuesOf(entity, name);
    const date = text === undefined ? undefined : edtfOf(text);
    if (text !== undefined && date === undefined) {
      const message = `“${text.slice(0, 60)}” is no date.`;
      findings.report({
        severity: 'warning',
        code: 'bad-date',
        place: entity.place,
        message,
        hint: 'It was left out.',
      });
    }
    return date;
  };
  const [start, end, day] = [dateIn('startDate'), dateIn('endDate'), dateIn('date')];
  const edtf = timeBetween(start?.edtf, end?.edtf) ?? day?.edtf;
  const notes = (start || end ? [start, end] : [day]).flatMap((date) => date?.note ?? []);
  return edtf && { edtf, basis: 'stated', ...(notes.length > 0 && { note: notes.join('; ') }) };
}

/** An amount with its currency, or a share. */
function quantityOf(entity: FtmRecord): unknown {
  const number = (name: string) => {
    const [text = ''] = valuesOf(entity, name);
    const value = Number(text.replace(/[\s%,]/g, ''));
    return text !== '' && Number.isFinite(value) ? value : undefined;
  };
  const [currency] = valuesOf(entity, 'currency');
  const amounts = [
    [number('amount'), currency],
    [number('amountEur'), 'EUR'],
    [number('amountUsd'), 'USD'],
    [number('percentage'), '%'],
  ] as const;
  const [value, unit] = amounts.find(([amount, word]) => amount !== undefined && word !== undefined) ?? [];
  return value === undefined ? undefined : { min: value, max: value, unit };
}

/** Who publishes an entity, or the dataset that it is from; else the file. */
function speakerOf(entity: FtmRecord, { source }: FtmReading): string {
  const [publisher] = valuesOf(entity, 'publisher');
  if (publisher !== undefined) return source(publisher, 'publisher', entity.place);
  const [dataset] = listIn(entity.record, 'datasets') ?? [];
  return typeof dataset === 'string' && dataset !== '' ? source(dataset, 'dataset', entity.place) : FILE_ID;
}
