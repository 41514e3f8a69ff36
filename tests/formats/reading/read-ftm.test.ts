import { describe, expect, test } from 'vitest';
import { ftm } from '../../../src/formats/ftm';
import { Unreadable } from '../../../src/formats/problems';
import { readFtm } from '../../../src/formats/reading/read-ftm';
import { corpusBytes, corpusFiles } from '../../support/corpus';
import { readInput, wholeAnswer } from '../../support/read-file';
import { smallDataset } from '../small-dataset';
import { writtenText } from '../written';

async function read(content: string | Uint8Array) {
  const answer = wholeAnswer(await readFtm(readInput('entities.ijson', content)));
  if (answer.ok !== true) throw new Error(JSON.stringify(answer));
  const said = answer.issues.map(({ severity, code, place }) => `${severity} ${code} at ${place}`);
  return { dataset: answer.value, said };
}

const lines = (...entities: readonly object[]) => entities.map((entity) => JSON.stringify(entity)).join('\n');
const entity = (id: string, schema: string, properties: object, more: object = {}) => ({
  id,
  schema,
  properties,
  ...more,
});

const ann = entity('ann', 'Person', {
  name: ['Ann Orvane', 'A. Orvane'],
  alias: ['Annie'],
  position: ['minister'],
  country: ['ps', 'ur'],
  wikidataId: ['Q42'],
  shoeSize: ['41'],
});
const port = entity('port', 'Company', { name: 'Port of Sel', addressEntity: ['quay'] });
const quay = entity('quay', 'Address', { full: ['1 Quay, Sel'] });

describe('entities', () => {
  test('are actors with their names, facts and links, and references between them are ties', async () => {
    const { dataset, said } = await read(lines(ann, port, quay));
    expect(dataset.actors).toEqual([
      {
        id: 'ann',
        label: 'Ann Orvane',
        kind: 'person',
        role: 'minister',
        aliases: ['A. Orvane', 'Annie'],
        sameAs: ['https://www.wikidata.org/wiki/Q42'],
        note: 'Country: ps, ur.',
      },
      { id: 'port', label: 'Port of Sel', kind: 'organisation' },
      { id: 'quay', label: '1 Quay, Sel', kind: 'place' },
    ]);
    expect(dataset.claims.map(({ subject, type, object }) => [subject, type, object])).toEqual([
      ['port', 'has-address-entity', 'quay'],
    ]);
    expect(said).toEqual(['info property-unused at the file']);
  });

  test('whose schema is a tie are claims, with dates, amounts and on whose word', async () => {
    const owns = entity(
      'o',
      'Ownership',
      { owner: ['ann'], asset: ['port'], percentage: ['40%'], startDate: ['2010'], endDate: ['2012-03-01T00:00:00'] },
      { datasets: ['sel_register'] },
    );
    const paid = entity('p', 'Payment', {
      payer: ['port'],
      beneficiary: ['ann'],
      amount: ['1,200.50'],
      currency: ['EUR'],
      date: ['2011-05'],
      purpose: ['advice'],
      publisher: ['The Paper'],
    });
    const linked = entity('u', 'UnknownLink', { subject: ['ann'], object: ['port', 'quay'], role: ['seen at'] });
    const { dataset } = await read(lines(ann, port, quay, owns, paid, linked));
    const told = { mode: 'asserted', evidence: [] };
    expect(dataset.claims.slice(1)).toEqual([
      {
        ...told,
        id: 'o',
        type: 'owns',
        subject: 'ann',
        object: 'port',
        gist: 'Ann Orvane owns Port of Sel',
        time: { edtf: '2010/2012-03-01', basis: 'stated' },
        quantity: { min: 40, max: 40, unit: '%' },
        by: 'dataset:sel_register',
      },
      {
        ...told,
        id: 'p',
        type: 'paid',
        subject: 'port',
        object: 'ann',
        gist: 'Port of Sel paid Ann Orvane',
        qualifier: 'advice',
        time: { edtf: '2011-05', basis: 'stated' },
        quantity: { min: 1200.5, max: 1200.5, unit: 'EUR' },
        by: 'publisher:The Paper',
      },
      {
        ...told,
        id: 'u',
        type: 'linked-to',
        subject: 'ann',
        object: 'port',
        gist: 'Ann Orvane linked to Port of Sel',
        qualifier: 'seen at',
        by: 'file:',
      },
      {
        ...told,
        id: 'u#2',
        type: 'linked-to',
        subject: 'ann',
        object: 'quay',
        gist: 'Ann Orvane linked to 1 Quay, Sel',
        qualifier: 'seen at',
        by: 'file:',
      },
    ]);
    expect(dataset.vocabulary?.types.map(({ id, symmetric, sign }) => [id, symmetric, sign])).toEqual([
      ['has-address-entity', false, 0],
      ['owns', false, 0],
      ['paid', false, 0],
      ['linked-to', true, 0],
    ]);
  });

  test('that are ties name others along, and lose a date that is none', async () => {
    const owns = entity('o', 'Ownership', {
      owner: ['ann'],
      asset: ['port'],
      startDate: ['soon'],
      summary: ['Held in trust.'],
      addressEntity: ['quay'],
    });
    const years = entity('y', 'Ownership', { owner: ['ann'], asset: ['port'], startDate: ['2010/2012'] });
    const { dataset, said } = await read(lines(ann, port, quay, owns, years));
    expect(dataset.claims.slice(1).map(({ id, gist, also, time }) => [id, gist, also, time])).toEqual([
      ['o', 'Held in trust.', [{ role: 'via', actor: 'quay' }], undefined],
      ['y', 'Ann Orvane owns Port of Sel', undefined, { edtf: '2010/2012', basis: 'stated' }],
    ]);
    expect(said).toEqual(['warning bad-date at line 4', 'info property-unused at the file']);
  });

  test('that are ties reach from the first start to the last end, and say what of them has no place', async () => {
    const owns = entity('o', 'Ownership', {
      ...{ owner: ['ann'], asset: ['port'], startDate: ['2/18/10'], endDate: ['2011/2012'], ownershipType: ['direct'] },
    });
    const sound = entity('ann', 'Person', { name: ['Ann Orvane'] });
    const answer = wholeAnswer(await readFtm(readInput('entities.ijson', lines(sound, port, quay, owns))));
    if (answer.ok !== true) throw new Error(JSON.stringify(answer));
    expect(answer.value.claims.find(({ id }) => id === 'o')?.time).toEqual({
      edtf: '2010-02-18/2012',
      basis: 'stated',
      note: 'written “2/18/10”',
    });
    expect(answer.issues.map(({ message }) => message)).toEqual([
      '1 property of entities has no place here: ownershipType (1).',
    ]);
  });

  test('of others among those that we wrote are left out with a word', async () => {
    const { dataset, said } = await read(`${writtenText(ftm, smallDataset())}\n${lines(ann)}`);
    expect(dataset.actors.map(({ id }) => id)).toEqual(smallDataset().actors.map(({ id }) => id));
    expect(said).toEqual([expect.stringMatching(/^warning object-unread at line \d+$/)]);
  });

  test('may stand in one list, and lose with a word what ends at nothing, stands twice or has no id', async () => {
    const loose = entity('l', 'Family', { person: ['ann'], relative: ['nobody'] });
    const endless = entity('e', 'Family', { person: ['ann'] });
    const { dataset, said } = await read(JSON.stringify({ results: [ann, ann, loose, endless, { schema: 'Person' }] }));
    expect([dataset.actors.length, dataset.claims.length]).toEqual([1, 0]);
    expect(said).toEqual([
      'warning id-twice at [1]',
      'warning no-id at [4]',
      'warning dangling at [2]',
      'warning no-end at [3]',
      'info property-unused at the file',
    ]);
  });

  test('in a file that is cut off are refused at the line and column', async () => {
    const cut = lines(ann, port).slice(0, -5);
    const refusal = await readFtm(readInput('cut.ijson', cut)).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Unreadable);
    expect(refusal).toMatchObject({ code: 'not-json', place: expect.stringMatching(/^line 2, column \d+$/) });
  });
});

test.each(
  corpusFiles('ftm')
    .filter(({ nodes }) => nodes !== undefined)
    .map((file) => [file.file, file] as const),
)('%s has the counts of its list', async (_, file) => {
  const { dataset } = await read(corpusBytes(file));
  const references = /besides edge schemata: (\d+)/.exec(file.notes)?.[1] ?? '0';
  expect([dataset.actors.length, dataset.claims.length]).toEqual([file.nodes, Number(file.edges) + Number(references)]);
});
