import type { Actor, Claim, Dataset } from '../../src/model/dataset';
import { parseEdtf } from '../../src/model/edtf';
import { csvRows } from '../support/csv-rows';
import { lexiconFor } from '../support/vocabulary';
import type { Found } from './found';
import { type Cells, readTable } from './read-back';
import { armed, claimIn, NUMBERS, rearmed } from './read-tables';
import { flat } from './surviving';

const CUT = /^actors? (is|are) part of (another|others) that (is|are) not exported/;

/** What one table of all claims holds, beside what it ought to. */
export function claimsTableFound(written: string, delimiter: ',' | '\t', dataset: Dataset): Found {
  const raw = readTable(written, delimiter);
  const rows = raw.map(rearmed);
  const ends = endsIn(rows, ['subject', 'object']);
  return {
    kept: {
      claims: rows.map((row) => ({
        ...claimIn(row, [], []),
        evidence: JSON.parse(row.get('evidence') ?? '[]'),
        responses: row.has('responses') ? JSON.parse(row.get('responses')!) : undefined,
      })),
      ends,
    },
    expected: { claims: flat(dataset).claims, ends: endsOf(dataset) },
    counts: { actors: ends.length + looseIn(dataset).length, claims: rows.length },
    losses: [
      [/^actors? that no claim is from or to stays? behind/, dataset.actors.length - ends.length],
      [/^actors? keeps? (its id|their ids?), name and kind/, detailed(dataset)],
      [/^sources? keeps?/, dataset.sources.length],
      ...ofWhole(dataset),
      ...ofCells(raw, written),
      [CUT, dataset.derivedFrom?.cut?.partOf ?? 0],
    ],
  };
}

/** What an edge list holds, beside what it ought to. */
export function edgeListFound(written: string, dataset: Dataset): Found {
  const raw = readTable(written);
  const rows = raw.map(rearmed);
  const ends = endsIn(rows, ['source', 'target']);
  const claims = rows.reduce((sum, row) => sum + Number(row.get('weight')), 0);
  return {
    kept: { ties: rows.map((row) => Object.fromEntries(row)), ends },
    expected: { ties: tiesOf(dataset), ends: endsOf(dataset) },
    counts: { actors: ends.length + looseIn(dataset).length, claims },
    losses: [
      [/^claims? (is|are) counted in the weights? of/, claims],
      ...answers(dataset),
      [/^actors? that no claim is from or to stays? behind/, dataset.actors.length - ends.length],
      [/^actors? keeps? (its id|their ids?), name and kind/, detailed(dataset)],
      [/^sources? stays? behind/, dataset.sources.length],
      ...ofWhole(dataset),
      ...ofCells(raw, written),
      [CUT, dataset.derivedFrom?.cut?.partOf ?? 0],
    ],
  };
}

/** What a matrix holds, beside what it ought to. */
export function matrixFound(written: string, dataset: Dataset): Found {
  const [head = [], ...below] = matrixRows(written);
  const ids = head.slice(2);
  const rows = below.map((row) => [armed(row[0]!), armed(row[1]!), ...row.slice(2).map(Number)]);
  const texts = [...ids, ...below.flatMap((row) => row.slice(0, 2))];
  return {
    kept: { ids: ids.map(armed), rows },
    expected: {
      ids: dataset.actors.map(({ id }) => id),
      rows: dataset.actors.map(({ id, label }) => [
        id,
        label,
        ...dataset.actors.map(
          (other) => dataset.claims.filter(({ subject, object }) => subject === id && object === other.id).length,
        ),
      ]),
    },
    counts: {
      actors: rows.length,
      claims: rows.flatMap((row) => row.slice(2)).reduce<number>((sum, cell) => sum + Number(cell), 0),
    },
    losses: [
      [/^claims? (is|are) counted in (its|their) cells?/, dataset.claims.length],
      ...answers(dataset),
      [/^actors? keeps? (its id|their ids) and names?/, dataset.actors.length],
      [/^sources? stays? behind/, dataset.sources.length],
      ...ofWhole(dataset),
      [/^cells? that a spreadsheet would run/, texts.filter((text) => armed(text) !== text).length],
      [/^characters? that a text file cannot hold/, written.split('\uFFFD').length - 1],
      [CUT, dataset.derivedFrom?.cut?.partOf ?? 0],
    ],
  };
}

/** The rows of a matrix by place, for two actors may have a column of the same name. */
function matrixRows(written: string): readonly (readonly string[])[] {
  if (!written.startsWith('\uFEFF')) throw new Error('no byte order mark');
  return csvRows(written.slice(1));
}

function endsIn(rows: readonly Cells[], names: readonly string[]): readonly unknown[] {
  const ends = new Map(
    rows.flatMap((row) =>
      names.map((end) => [row.get(end)!, [row.get(end), row.get(`${end}_name`), row.get(`${end}_kind`)]] as const),
    ),
  );
  return [...ends.values()];
}

function endsOf({ actors, claims }: Dataset): readonly unknown[] {
  const ids = new Set(claims.flatMap(({ subject, object }) => [subject, object]));
  return [...ids].map((id) => {
    const { label, kind } = actors.find((actor) => actor.id === id)!;
    return [id, label, kind];
  });
}

function looseIn({ actors, claims }: Dataset): readonly Actor[] {
  return actors.filter(({ id }) => !claims.some(({ subject, object }) => subject === id || object === id));
}

function tiesOf(dataset: Dataset): readonly unknown[] {
  const lexicon = lexiconFor(dataset);
  const groups = new Map<string, Claim[]>();
  for (const claim of dataset.claims) {
    const { subject, type, object, negated = false } = claim;
    const key = JSON.stringify([subject, type, object, negated]);
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()].map((claims) => {
    const { subject, object, type, negated = false } = claims[0]!;
    const [from, to] = [subject, object].map((id) => dataset.actors.find((actor) => actor.id === id)!);
    const { label, negative, sign } = lexicon.type(type);
    const spans = claims.flatMap(({ time }) => (time ? [parseEdtf(time.edtf)!] : []));
    const firsts = spans.flatMap(({ first }) => (first === undefined ? [] : [first]));
    const lasts = spans.flatMap(({ last }) => (last === undefined ? [] : [last]));
    return {
      source: subject,
      source_name: from!.label,
      source_kind: from!.kind,
      target: object,
      target_name: to!.label,
      target_kind: to!.kind,
      relation: type,
      relation_label: negated ? (negative ?? `not: ${label}`) : label,
      negated: String(negated),
      sign: String(negated ? 0 : sign),
      weight: String(claims.length),
      ...(firsts.length > 0 && { first: isoDay(Math.min(...firsts)) }),
      ...(lasts.length > 0 && { last: isoDay(Math.max(...lasts)) }),
    };
  });
}

function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, -14).replace(/^-00/, '-');
}

function answers({ claims }: Dataset): Found['losses'] {
  const count = (stance: string) =>
    claims.flatMap(({ responses = [] }) => responses).filter((one) => one.stance === stance).length;
  return [
    [/^denials? stays? behind/, count('denies')],
    [/^objections? stays? behind/, count('disputes')],
    [/^expressions? of support stays? behind/, count('supports')],
  ];
}

function detailed({ actors }: Dataset): number {
  return actors.filter(({ id: _, label: __, kind: ___, aliases = [], sameAs = [], notes = [], ...rest }) => {
    return Object.keys(rest).length + aliases.length + sameAs.length + notes.length > 0;
  }).length;
}

function ofWhole({ vocabulary, description, license, derivedFrom, views = [] }: Dataset): Found['losses'] {
  const { families = [], types = [], kinds = [] } = vocabulary ?? {};
  const said = [description, license, derivedFrom].filter((part) => part !== undefined);
  return [
    [/of the dataset’s own vocabulary/, families.length + types.length + kinds.length],
    [/^things? said of the whole stays? behind/, 1 + said.length + views.length],
  ];
}

function ofCells(rows: readonly Cells[], written: string): Found['losses'] {
  const texts = rows.flatMap((row) => [...row].filter(([name]) => !NUMBERS.has(name)).map(([, cell]) => cell));
  return [
    [/^cells? that a spreadsheet would run/, texts.filter((text) => armed(text) !== text).length],
    [/^characters? that a text file cannot hold/, written.split('\uFFFD').length - 1],
  ];
}
