import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packedMatrix } from '../../../src/app/matrix/matrix-file';
import { disarmed } from '../../../src/formats/csv-cell';
import { Matrix } from '../../../src/view/matrix';
import { shownOf } from '../../../src/view/shown';
import { DEFAULT_VIEW } from '../../../src/view/state';
import { csvRows } from '../../support/csv-rows';
import { anyAtlasInView, type InView, sel } from '../../view/any-view';

function unpacked({ atlas, view }: InView) {
  const shown = shownOf(atlas, view);
  const matrix = new Matrix(atlas, shown, shown.drawable);
  const nameOf = (position: number) => atlas.nameOf(matrix.idAt(position));
  const chunks = [...packedMatrix({ matrix, nameOf, about: ['title: An example'] })];
  const bytes = Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
  const texts = Object.entries(unzipSync(bytes)).map(([name, file]) => [name, new TextDecoder().decode(file)] as const);
  return { matrix, nameOf, texts: new Map(texts) };
}

const SIGNS = [
  ['against.csv', -1],
  ['with.csv', 1],
  ['neutral.csv', 0],
] as const;

test('each table has a row and a column for everybody, and counts what the cells hold', () => {
  fc.assert(
    fc.property(anyAtlasInView({ actors: 5, claims: 10 }), (inView) => {
      const { matrix, nameOf, texts } = unpacked(inView);
      const positions = [...matrix.places.keys()];
      for (const [file, sign] of SIGNS) {
        const [head, ...rows] = csvRows(texts.get(file)!);
        expect(head).toEqual(['id', 'name', ...positions.map((position) => disarmed(matrix.idAt(position)))]);
        expect(rows).toEqual(
          positions.map((row) => [
            disarmed(matrix.idAt(row)),
            disarmed(nameOf(row)),
            ...positions.map((column) =>
              String(matrix.cell(row, column)?.parts.find((part) => part.sign === sign)?.claims ?? 0),
            ),
          ]),
        );
      }
    }),
    { numRuns: 60 },
  );
});

test('the cells one a line add up to the tables', () => {
  const { matrix, texts } = unpacked({ atlas: sel, view: DEFAULT_VIEW });
  const [head, ...rows] = csvRows(texts.get('cells.csv')!);
  expect(head).toEqual('actor,actor_name,acts_on,acts_on_name,claims,against,with,neutral,balance,disputed'.split(','));
  const sum = (column: string) => rows.reduce((so, row) => so + Number(row[head!.indexOf(column)]), 0);
  const total = (file: string) =>
    csvRows(texts.get(file)!)
      .slice(1)
      .flatMap((row) => row.slice(2))
      .reduce((so, count) => so + Number(count), 0);
  expect(rows).toHaveLength(matrix.filled);
  for (const part of ['against', 'with', 'neutral', 'disputed']) expect(sum(part), part).toBe(total(`${part}.csv`));
  expect(sum('claims')).toBe(sum('against') + sum('with') + sum('neutral'));
  expect(sum('balance')).toBe(sum('with') - sum('against'));
});

test('the readme says where the matrix comes from, and what each table is', () => {
  const { texts } = unpacked({ atlas: sel, view: DEFAULT_VIEW });
  const readme = texts.get('README.txt')!;
  expect(readme.startsWith('title: An example\r\n')).toBe(true);
  for (const file of [...texts.keys()].filter((name) => name.endsWith('.csv'))) expect(readme).toContain(`\n${file}: `);
});
