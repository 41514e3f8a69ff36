import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimsCsv, claimsTsv } from '../../../src/formats/claims-table';
import { edgeList } from '../../../src/formats/edge-list';
import { matrixCsv } from '../../../src/formats/matrix-csv';
import { Unreadable } from '../../../src/formats/problems';
import type { ColumnMapping } from '../../../src/formats/reading/column-mapping';
import { columnQuestion, readTable } from '../../../src/formats/reading/read-table';
import type { Dataset } from '../../../src/model/dataset';
import { anyDataset } from '../../support/arbitrary-dataset';
import { readInput, type WholeAnswer, wholeAnswer } from '../../support/read-file';
import { runs } from '../../support/runs';
import { shippedDatasets } from '../../support/shipped';
import { flat } from '../surviving';
import { writtenText } from '../written';

const read = async (content: string | Uint8Array, columns?: ColumnMapping, name = 'table.csv') =>
  wholeAnswer(await readTable(readInput(name, content, columns ? { columns } : {})));

async function opened(content: string | Uint8Array, columns?: ColumnMapping): Promise<Dataset> {
  return datasetIn(await read(content, columns));
}

function datasetIn(answer: WholeAnswer): Dataset {
  if (answer.ok !== true) throw new Error(JSON.stringify(answer));
  return answer.value;
}

async function asked(content: string) {
  const answer = await read(content);
  if (answer.ok !== 'ask') throw new Error(JSON.stringify(answer));
  return answer.question;
}

async function issuesOf(content: string | Uint8Array) {
  const answer = await read(content);
  if (answer.ok === 'ask') throw new Error('a question');
  return answer.issues.map(({ severity, code, place }) => [severity, code, place]);
}

const linesOf = ({ claims }: Dataset) =>
  claims.map(({ subject, type, object, time }) => [subject, type, object, ...(time ? [time.edtf] : [])].join(' '));

describe('a table whose columns say what they are', () => {
  test.each([
    ['commas', 'source,target,type\na,b,attacks\n'],
    ['semicolons', 'source;target;type\na;b;attacks\n'],
    ['tabs', 'from\tto\trelation\na\tb\tattacks\n'],
    ['words run together', 'Actor1Name,Actor2Name,EventType\na,b,attacks\n'],
    ['bars', 'Subject|Predicate|Object\na|attacks|b\n'],
    ['a line that names the delimiter', 'sep=;\nsource;target;type\na;b;attacks\n'],
    ['line ends of old Macintoshes', 'source,target,type\ra,b,attacks\r'],
    ['line ends of both kinds', 'source,target,type\r\na,b,attacks\n'],
    ['spaces around its cells', 'source, target, type\n a , b , "attacks"\n'],
  ])('is read with %s', async (_, text) => {
    expect(linesOf(await opened(text))).toEqual(['a attacks b']);
  });

  test('tells dates, ends, speakers, sources and sentences by the names of columns', async () => {
    const text = [
      'event_id,start_date,end_date,actor1,actor2,event_type,said by,date said,notes,source_url',
      'x1,2020-01-01,2020-03-01,a,b,attacks,Reuters,2 Mar 2020,"A hits B,\r\nagain.",https://example.org/a',
      'x2,2020-01-01,,a,c,attacks,,,,https://example.org/a',
    ].join('\r\n');
    const { claims, sources, actors } = await opened(text);
    expect(actors.map(({ id }) => id)).toEqual(['a', 'b', 'Reuters', 'c']);
    expect(claims[0]).toMatchObject({
      id: 'x1',
      by: 'Reuters',
      mode: 'claimed',
      gist: 'A hits B,\r\nagain.',
      time: { edtf: '2020-01-01/2020-03-01', basis: 'stated' },
      saidAt: { edtf: '2020-03-02', basis: 'stated' },
      notes: [{ kind: 'outside-knowledge', text: 'source: https://example.org/a' }],
    });
    expect(claims[1]).toMatchObject({ id: 'x2', by: sources[0]?.id, time: { edtf: '2020-01-01/..' } });
    expect(sources).toEqual([
      { id: 'https://example.org/a', title: 'https://example.org/a', kind: 'document', url: 'https://example.org/a' },
    ]);
  });

  test('takes Gephi’s word for whether a tie has a direction', async () => {
    const { claims, vocabulary } = await opened(
      'Source,Target,Type,Label\na,b,Undirected,shares\nb,c,Directed,shares\n',
    );
    const symmetric = new Map(vocabulary?.types.map((type) => [type.id, [type.label, type.symmetric]]));
    expect(claims.map(({ type, notes }) => [symmetric.get(type), notes])).toEqual([
      [['shares', true], undefined],
      [['shares', false], undefined],
    ]);
  });

  test('keeps ids and names apart where both stand there', async () => {
    const { actors } = await opened('source,source_name,target,target_name\n1,Keldra,2,Orvane\n');
    expect(actors.map(({ id, label }) => [id, label])).toEqual([
      ['1', 'Keldra'],
      ['2', 'Orvane'],
    ]);
  });

  test('makes a type of its own for each sign that a type comes with', async () => {
    const { vocabulary, claims } = await opened('source,target,type,sign\na,b,vote,1\nb,c,vote,-\nc,a,talk,+\n');
    const signOf = new Map(vocabulary?.types.map(({ id, label, sign }) => [id, [label, sign]]));
    expect(claims.map(({ type }) => signOf.get(type))).toEqual([
      ['vote, positive', 1],
      ['vote, negative', -1],
      ['talk', 1],
    ]);
  });

  test('of actors alone becomes a dataset without claims', async () => {
    const { actors, claims } = await opened('name,type,aliases,parent,town\nA,Person,X; Y,B,Sel\nB,Organisation,,,\n');
    expect(claims).toEqual([]);
    expect(actors).toEqual([
      {
        id: 'A',
        label: 'A',
        kind: 'person',
        partOf: 'B',
        aliases: ['X', 'Y'],
        notes: [{ kind: 'outside-knowledge', text: 'town: Sel' }],
      },
      { id: 'B', label: 'B', kind: 'organisation' },
    ]);
  });
});

describe('a table of actors', () => {
  test('says which rows name nobody or somebody a second time, and which parts have no whole', async () => {
    const text = 'name,type,parent,id\nAnn,Person,Bodies,a\n,Person,,\nAnna,Person,,a\nBea,Person,Ann,b\n';
    expect(await issuesOf(text)).toEqual([
      ['warning', 'no-name', 'line 3'],
      ['warning', 'id-twice', 'line 4'],
      ['warning', 'dangling', 'line 2'],
    ]);
    expect((await opened(text)).actors).toEqual([
      { id: 'a', label: 'Ann', kind: 'person' },
      { id: 'b', label: 'Bea', kind: 'person', partOf: 'a' },
    ]);
  });
});

describe('a matrix', () => {
  test('says which rows are nobody’s, and which cells are neither a number nor a sign', async () => {
    const columns: ColumnMapping = {
      encoding: 'utf-8',
      shape: 'matrix',
      delimiter: ',',
      hasHead: true,
      roles: ['id', 'cell', 'cell'],
    };
    const answer = await read('name,A,B\nA,0,x\n,1,1\n', columns);
    expect(linesOf(datasetIn(answer))).toEqual(['A cell B']);
    expect(answer.ok === true && answer.issues.map(({ code, place }) => [code, place])).toEqual([
      ['odd-cell', 'line 2'],
      ['no-end', 'line 3'],
      ['matrix', 'the table'],
    ]);
  });

  test('without names above its cells has them in the order of those at their side', async () => {
    const columns: ColumnMapping = {
      encoding: 'utf-8',
      shape: 'matrix',
      delimiter: ',',
      hasHead: false,
      roles: ['id', 'cell', 'cell'],
    };
    expect(linesOf(await opened('A,0,3\nB,1,0\n', columns))).toEqual(['A cell B', 'B cell A']);
  });

  test('of counts becomes ties with weights', async () => {
    const { claims, actors } = await opened('name,A,B\nA,0,3\nB,1,\n');
    expect(actors.map(({ id }) => id)).toEqual(['A', 'B']);
    expect(claims.map(({ subject, type, object, notes = [] }) => [subject, type, object, ...notes])).toEqual([
      ['A', 'cell', 'B', { kind: 'outside-knowledge', text: 'weight: 3' }],
      ['B', 'cell', 'A'],
    ]);
  });

  test('may be of numbered actors, or of years', async () => {
    const numbered = await opened('id,name,1,2,3\n1,A,0,1,0\n2,B,0,0,1\n3,C,1,0,0\n');
    expect(numbered.actors.map(({ label }) => label)).toEqual(['A', 'B', 'C']);
    expect(linesOf(numbered)).toEqual(['1 cell 2', '2 cell 3', '3 cell 1']);
    expect(linesOf(await opened(',2010,2011\n2010,0,1\n2011,0,0\n'))).toEqual(['2010 cell 2011']);
    expect((await asked('1,2,5\n2,3,1\n3,2,5\n')).guess).toMatchObject({ shape: 'claims', hasHead: false });
  });

  test('with anything below zero, or bare signs, is one of signs', async () => {
    const { claims, vocabulary } = await opened(',A,B,C\nA,0,1,-2\nB,+,0,0\nC,−,-,0\n');
    expect(linesOf({ claims } as Dataset)).toEqual([
      'A cell-positive B',
      'A cell-negative C',
      'B cell-positive A',
      'C cell-negative A',
      'C cell-negative B',
    ]);
    expect(vocabulary?.types.map(({ sign }) => sign)).toEqual([1, -1]);
  });
});

describe('a table that is not plain is asked about', () => {
  test('with the best guess and its first rows', async () => {
    const text = `Party,Donor,DonorType,DonationDate\n${'X,Y,ORG,2011-12-29\n'.repeat(30)}`;
    const question = await asked(text);
    expect(question).toEqual({
      guess: {
        shape: 'claims',
        delimiter: ',',
        encoding: 'utf-8',
        hasHead: true,
        roles: ['object', 'subject', 'subject-kind', 'date'],
      },
      columns: ['Party', 'Donor', 'DonorType', 'DonationDate'],
      rows: Array.from({ length: 20 }, () => ['X', 'Y', 'ORG', '2011-12-29']),
      why: 'The names of its columns do not say who is tied to whom.',
    });
    const { claims, actors } = await opened(text, { ...question.guess, relation: 'supports' });
    expect([claims.length, actors.length]).toEqual([30, 2]);
    expect(claims[29]).toMatchObject({ subject: 'Y', object: 'X', type: 'supports', time: { edtf: '2011-12-29' } });
  });

  test('when it has no line of names', async () => {
    const { guess, columns } = await asked('alice,bob\nbob,carol\n');
    expect([guess.hasHead, columns]).toEqual([false, ['column 1', 'column 2']]);
    expect(linesOf(await opened('alice,bob\nbob,carol\n', guess))).toEqual([
      'alice linked-to bob',
      'bob linked-to carol',
    ]);
  });

  test('and a plain one can be asked about too', () => {
    const { guess } = columnQuestion(readInput('t.csv', 'source,target\na,b\n'));
    expect(guess.roles).toEqual(['subject', 'object']);
  });

  test.each([
    [
      'names that differ in a letter',
      'Nr;Person A;Was tun sie?;Person B\n1;Ann;paid;Bo\n2;Cy;met;Di\n',
      'attribute subject type object',
    ],
    ['names that differ in a number', 'akteur1,akteur2,was\nAnn,Bo,paid\nCy,Di,met\n', 'subject object attribute'],
    ['names in common', 'left,did,right\nAnn,paid,Bo\nBo,met,Ann\nBo,paid,Cy\n', 'subject type object'],
    ['the order of words alone', 'left,did,right\nAnn,paid,Bo\nCy,met,Di\n', 'subject object attribute'],
  ])('with a guess at its ends by %s', async (_, text, roles) => {
    const { guess } = await asked(text);
    expect(guess.roles.join(' ')).toBe(roles);
  });

  test('but what was chosen must name both ends', async () => {
    const mapping = { shape: 'claims', delimiter: ',', encoding: 'utf-8', hasHead: true } as const;
    const answer = opened('a,b\n1,2\n', { ...mapping, roles: ['subject', 'ignore'] });
    await expect(answer).rejects.toThrow('No column was taken for the object, which a table of claims needs.');
  });
});

describe('dates', () => {
  const dates = async (...cells: readonly string[]) => {
    const { claims } = await opened(`source,target,date\n${cells.map((cell) => `a,b,${cell}\n`).join('')}`);
    return claims.map(({ time }) => time?.edtf);
  };

  test('are read day first or month first as those of the column that can only be one', async () => {
    expect(await dates('2/3/2010', '18/2/2010')).toEqual(['2010-03-02', '2010-02-18']);
    expect(await dates('2/3/2010', '2/18/2010')).toEqual(['2010-02-03', '2010-02-18']);
  });

  test('that may be read either way are said, and so are years of two digits', async () => {
    expect(await issuesOf('source,target,date\na,b,2/3/10\n')).toEqual([
      ['info', 'short-years', 'the dates'],
      ['info', 'date-order', 'the dates'],
    ]);
  });

  test('that are now day first, now month first are read month first where they can be either, with a warning', async () => {
    expect(await dates('2/3/2010', '18/2/2010', '2/18/2010')).toEqual(['2010-02-03', '2010-02-18', '2010-02-18']);
    expect(await issuesOf('source,target,date\na,b,2/3/2010\na,b,18/2/2010\na,b,2/18/2010\n')).toEqual([
      ['warning', 'date-order', 'the dates'],
    ]);
  });

  test('that are intervals at either end reach from the first start to the last end', async () => {
    const text = 'source,target,start_date,end_date\na,b,Q1 2010,Q3 2011\na,b,2010,2011–2012\na,b,,2011–2012\n';
    expect((await opened(text)).claims.map(({ time }) => time)).toEqual([
      { edtf: '2010-01/2011-09', basis: 'stated', note: 'written “Q1 2010”; written “Q3 2011”' },
      { edtf: '2010/2012', basis: 'stated' },
      { edtf: '2011/2012', basis: 'stated' },
    ]);
  });

  test('that end before they start, or are only an end, are told from each other', async () => {
    const text = 'source,target,start_date,end_date\na,b,2012,2010\na,b,,2010\na,b,2010,2010\na,b,2010,2012\n';
    const { claims } = await opened(text);
    expect(claims.map(({ time }) => time?.edtf)).toEqual(['2012', '../2010', '2010', '2010/2012']);
    expect(await issuesOf(text)).toEqual([['warning', 'odd-date', 'line 2']]);
  });

  test('that are none are said, and cost the date alone', async () => {
    expect(await dates('2005-00-00', 'NA', '', 'soon')).toEqual(['2005', undefined, undefined, undefined]);
    expect(await issuesOf('source,target,date\na,b,2005\na,b,soon\n')).toEqual([['warning', 'odd-date', 'line 3']]);
  });
});

describe('what is odd in a table is said with its line', () => {
  test('columns of words when none is named as the relation', async () => {
    const typed = 'source,target,type,mood\na,b,attacks,grim\n';
    const numbered = 'source,target,height\na,b,1.80\n';
    expect([await issuesOf(typed), await issuesOf(numbered)]).toEqual([[], []]);
    const answer = await read('source,target,mood,place,height\na,b,grim,Sel,1.80\n');
    expect(answer).toMatchObject({
      ok: true,
      issues: [
        {
          severity: 'warning',
          code: 'no-type-column',
          place: 'the first line',
          message: 'No column is named as what the relation is. “mood” and 1 other were kept as a note.',
          hint: 'Say what its columns mean if one of them tells the relation.',
        },
      ],
    });
  });

  test('and no such warning where somebody said what the columns mean', async () => {
    const text = 'source,target,mood\na,b,grim\n';
    const { guess } = columnQuestion(readInput('table.csv', text));
    expect(await read(text, guess)).toMatchObject({ ok: true, issues: [] });
  });

  test('rows of another length', async () => {
    expect(await issuesOf('source,target,type\na,b,"x\ny"\na,b\na,b,c,d\na,b,c,\n')).toEqual([
      ['warning', 'ragged-row', 'line 4'],
      ['warning', 'ragged-row', 'line 5'],
    ]);
  });

  test('rows that do not say who is tied to whom', async () => {
    const text = 'source,target,type\na,,x\n,b,x\n,,\na,b,x\n';
    expect(await issuesOf(text)).toEqual([
      ['warning', 'no-end', 'line 2'],
      ['warning', 'no-end', 'line 3'],
    ]);
    expect((await opened(text)).claims.length).toBe(1);
  });

  test('signs that are none, and actors of two names', async () => {
    const text = 'source,source_name,target,target_name,sign\n1,Keldra,2,,loud\n1,Kel,2,,+\n';
    expect(await issuesOf(text)).toEqual([
      ['warning', 'odd-sign', 'line 2'],
      ['warning', 'two-names', 'line 3'],
    ]);
    const { actors, vocabulary } = await opened(text);
    expect(actors.map(({ label }) => label)).toEqual(['Keldra', '2']);
    expect(vocabulary?.types.map(({ label, sign }) => [label, sign])).toEqual([
      ['tie, neutral', 0],
      ['tie, positive', 1],
    ]);
  });

  test('cells that go on behind their quotation marks', async () => {
    expect(await issuesOf('source,target\n"a"b",c\n')).toEqual([['warning', 'bad-quotes', 'line 2']]);
  });

  test('apostrophes that kept a spreadsheet from running a cell are taken away', async () => {
    expect(await issuesOf("source,target\n'=a,b\n")).toEqual([['info', 'apostrophes', 'the table']]);
    expect((await opened("source,target\n'=a,b\n")).actors.map(({ label }) => label)).toEqual(['=a', 'b']);
  });

  test('bytes that are not UTF-8 are read as windows-1252', async () => {
    const text = Uint8Array.from('source,target\nM\u00fcller,\u0093x\u0094\n', (char) => char.charCodeAt(0));
    const bytes = Uint8Array.from([...'source,target\nM\u00fcller,\u0093x\u0094\n'], (char) => char.charCodeAt(0));
    expect(text).toEqual(bytes);
    expect(await issuesOf(bytes)).toEqual([['info', 'encoding-guessed', 'the file']]);
    expect((await opened(bytes)).actors.map(({ label }) => label)).toEqual(['Müller', '“x”']);
  });

  test('UTF-16 is known with and without its mark', async () => {
    const text = 'source,target\nMüller,ب\n';
    for (const mark of ['', '\uFEFF']) {
      const bytes = new Uint8Array(Buffer.from(mark + text, 'utf16le'));
      expect((await opened(bytes)).actors.map(({ label }) => label)).toEqual(['Müller', 'ب']);
    }
  });

  test.each([
    ['open-quote', 'source,target\na,"b\nc,d\n'],
    ['no-rows', 'source,target\n'],
    ['empty', ' \n'],
    ['not-text', 'source,target\na,b\0\n'],
    ['no-claims', 'claim,response,stance,by\nc,1,denies,a\n'],
    ['too-large', `source,target${',x'.repeat(10_000)}\na,b\n`],
  ])('%s refuses the file', async (code, text) => {
    await expect(read(text)).rejects.toSatisfy((error) => error instanceof Unreadable && error.code === code);
  });
});

describe.each([
  ['commas', claimsCsv],
  ['tabs', claimsTsv],
] as const)('one table of claims between %s', (_, format) => {
  const endsOf = ({ actors, claims }: Dataset) => {
    const ends = new Set<string>(claims.flatMap(({ subject, object }) => [subject, object]));
    return new Map(actors.filter(({ id }) => ends.has(id)).map(({ id, label, kind }) => [id, [label, kind]]));
  };

  test.each(shippedDatasets())('gives the claims and actors of %s back', async (_, dataset) => {
    const back = await opened(writtenText(format, dataset));
    expect(back.claims).toEqual(flat(dataset).claims);
    expect(endsOf(back)).toEqual(endsOf(dataset));
  });

  test('gives those of any dataset back', async () => {
    await fc.assert(
      fc.asyncProperty(anyDataset(), async (dataset) => {
        const answer = await read(writtenText(format, dataset));
        const back = datasetIn(answer);
        expect(new Map(back.claims.map((claim) => [claim.id, claim]))).toEqual(
          new Map(flat(dataset).claims.map((claim) => [claim.id, claim])),
        );
        expect(endsOf(back)).toEqual(endsOf(dataset));
      }),
      runs(50),
    );
  });
});

test('an edge list has the same ties when it comes back', async () => {
  for (const [, dataset] of shippedDatasets()) {
    const back = await opened(writtenText(edgeList, dataset));
    const ties = ({ claims }: Dataset) =>
      new Set(claims.map(({ subject, type, object, negated = false }) => [subject, type, object, negated].join(' ')));
    expect(ties(back)).toEqual(ties(dataset));
  }
});

test('a matrix that we wrote is never asked about', async () => {
  await fc.assert(
    fc.asyncProperty(anyDataset(), async (dataset) => {
      fc.pre(dataset.actors.length > 1 && dataset.actors.every(({ id }) => id.trim() === id));
      const answer = await read(writtenText(matrixCsv, dataset));
      expect(answer.ok === true && answer.value.actors.length).toBe(dataset.actors.length);
    }),
    runs(50),
  );
});

test('a broken table is read, refused or asked about, and nothing else', async () => {
  const tables = [
    'source,target,type,date\r\na,"b, c",attacks,2/18/10\r\n\'=d,e,"x\r\ny",2005-00-00\r\n',
    'id\tname\tkind\n1\tA\tstate\n2\tB\tperson\n',
    ',A,B\nA,0,1\nB,-1,0\n',
    writtenText(claimsTsv, shippedDatasets()[0]![1]).slice(0, 6000),
  ];
  const mutation = fc.record({
    at: fc.nat(),
    cut: fc.nat({ max: 9 }),
    put: fc.constantFrom('"', '\n', ',', '\t', '\0', "'", 'é', ''),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...tables),
      fc.array(mutation, { minLength: 1, maxLength: 4 }),
      async (table, all) => {
        const text = all.reduce((now, { at, cut, put }) => {
          const place = at % (now.length + 1);
          return now.slice(0, place) + put + now.slice(place + cut);
        }, table);
        const answer = await read(text).catch((error) => error);
        if (!(answer instanceof Unreadable)) expect([true, false, 'ask']).toContain(answer.ok);
        expect(Object.keys(Object.prototype)).toEqual([]);
      },
    ),
    runs(200),
  );
});
