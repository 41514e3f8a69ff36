import type { DraftItem } from './draft';
import type { Findings } from './findings';
import { type OwnFields, present } from './own-fields';

/** A row of a table that we wrote. */
export interface OwnRow {
  readonly fields: OwnFields;
  readonly place: string;
}

/** The tables that say more of claims, where they are there. */
export interface AnswerRows {
  readonly responses?: readonly OwnRow[];
  readonly evidence?: readonly OwnRow[];
}

/** Puts the rows of responses and passages where they belong. */
export function addAnswers(
  claims: readonly DraftItem[],
  { responses, evidence }: AnswerRows,
  claimRows: readonly OwnRow[],
  findings: Findings,
) {
  const passages = grouped(evidence ?? [], ({ fields }) => keyOf(fields.text('claim'), fields.number('response')));
  const answers = grouped(responses ?? [], ({ fields }) => keyOf(fields.text('claim')));
  for (const [at, { fields }] of claims.entries()) {
    const id = claimRows[at]?.fields.text('claim');
    if (evidence) fields.set('evidence', (passages.get(keyOf(id)) ?? []).map(passageIn));
    const own = answers.get(keyOf(id));
    if (own)
      fields.set(
        'responses',
        own.map((row) => responseIn(row, id, passages)),
      );
    for (const key of [keyOf(id), ...(own ?? []).map((row) => keyOf(id, row.fields.number('response')))])
      passages.delete(key);
    answers.delete(keyOf(id));
  }
  for (const { place } of [...answers.values(), ...passages.values()].flat()) {
    const message = 'This row belongs to a claim or response that is not there.';
    findings.report({ severity: 'warning', code: 'dangling', place, message, hint: 'It was left out.' });
  }
}

function keyOf(claim: string | undefined, response?: number): string {
  return JSON.stringify([claim, response ?? 0]);
}

function grouped<Item>(items: readonly Item[], keyOfItem: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOfItem(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function passageIn({ fields }: OwnRow): unknown {
  return recordOf({
    source: fields.text('source'),
    paragraph: fields.number('paragraph'),
    start: fields.number('start'),
    end: fields.number('end'),
    from: fields.text('from'),
    to: fields.text('to'),
  });
}

function responseIn({ fields }: OwnRow, claim: string | undefined, passages: ReadonlyMap<string, readonly OwnRow[]>) {
  const edtf = fields.text('said_edtf');
  const saidAt = { edtf, basis: fields.text('said_basis') ?? 'stated', note: fields.text('said_note') };
  return recordOf({
    by: fields.text('by'),
    stance: fields.text('stance'),
    gist: fields.text('gist'),
    saidAt: edtf === undefined ? undefined : recordOf(saidAt),
    evidence: (passages.get(keyOf(claim, fields.number('response'))) ?? []).map(passageIn),
  });
}

function recordOf(record: Readonly<Record<string, unknown>>): unknown {
  return Object.fromEntries(present(record));
}
