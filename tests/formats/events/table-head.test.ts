import { expect, test } from 'vitest';
import { claimsCsv, claimsTsv } from '../../../src/formats/claims-table';
import { tableHead } from '../../../src/formats/events/table-head';
import { smallDataset } from '../small-dataset';
import { writtenText } from '../written';

test.each([
  ['source,target,type,date', { source: 0, target: 1, type: 2, date: 3 }],
  ['Event Date;Source Name;"Event Text";Target Name', { source: 1, target: 3, type: 2, date: 0 }],
  ['FROM\tTO\tPREDICATE', { source: 0, target: 1, type: 2, date: undefined }],
  ['subject_id, object_id ,label,day,id', { source: 0, target: 1, type: 2, date: 3 }],
])('%s begins a table of relations', (line, columns) => {
  const head = tableHead(line);
  expect(head).toMatchObject({ holds: 'claims', columns });
});

test('tables of actors and of types are told apart, and from what is neither', () => {
  expect(tableHead('id,label')).toMatchObject({ holds: 'actors', columns: { id: 0, label: 1 } });
  expect(tableHead('Name;weight;ID')).toMatchObject({
    holds: 'actors',
    columns: { id: 2, label: 0 },
    unread: ['weight'],
  });
  expect(tableHead('relation,cameo_code,root_code,root_label,quad_class,goldstein')).toMatchObject({
    holds: 'types',
    columns: { type: 0, code: 1, rootCode: 2, family: 3, sign: 4 },
    unread: ['goldstein'],
  });
  for (const line of ['', 'a,b,c', 'id', 'source,target', 'label', '{"format": "x"}']) {
    expect(tableHead(line)).toBe(undefined);
  }
});

test('a table of whole claims is none of events, however large: it says who denies what', () => {
  for (const format of [claimsCsv, claimsTsv]) {
    const [head = ''] = writtenText(format, smallDataset()).replace('\uFEFF', '').split('\r\n', 1);
    expect(tableHead(head)).toBe(undefined);
  }
});
