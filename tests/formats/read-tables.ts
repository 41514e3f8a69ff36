import type { Dataset } from '../../src/model/dataset';
import { type Cells, readTable } from './read-back';

/** A cell as it was before spreadsheets were kept from running it. */
export function armed(cell: string): string {
  return cell
    .split(/(?<=[\r\n])/)
    .map((line, at) => {
      const bare = line.replace(/^'+/, '');
      const starts = /^[=+\-@＝＋－＠]/u.test(bare.replace(/^[\s\p{Cc}\p{Cf}]+/u, '')) || bare.startsWith('\t');
      const risky = starts || (at === 0 && bare.startsWith('\r'));
      return risky && line.startsWith("'") ? line.slice(1) : line;
    })
    .join('');
}

/** A dataset put together from the tables and the metadata alone, with every cell of the tables that holds text. */
export function datasetIn(files: ReadonlyMap<string, string>): { dataset: Dataset; cells: readonly string[] } {
  const raw = ['actors', 'claims', 'responses', 'evidence'].map((name) => readTable(files.get(`${name}.csv`) ?? ''));
  const [actors = [], claims = [], responses = [], evidence = []] = raw.map((rows) => rows.map(rearmed));
  const metadata = JSON.parse(files.get('metadata.json') ?? '');
  return {
    dataset: {
      ...metadata.dataset,
      actors: actors.map(actorIn),
      claims: claims.map((row) => claimIn(row, responses, evidence)),
    },
    cells: raw.flatMap((rows) =>
      rows.flatMap((row) => [...row].filter(([name]) => !NUMBERS.has(name)).map(([, cell]) => cell)),
    ),
  };
}

/** The columns of our tables that hold no texts. */
export const NUMBERS = new Set(
  `sign credibility quantity_min quantity_max response paragraph start end symmetric negated quantity_approximate
  weight`.split(/\s+/),
);

/** A row with its texts as they were before spreadsheets were kept from running them. */
export function rearmed(row: Cells): Cells {
  return new Map([...row].map(([name, cell]) => [name, NUMBERS.has(name) ? cell : armed(cell)]));
}

function actorIn(row: Cells) {
  return present({
    id: row.get('actor'),
    label: row.get('label'),
    short: row.get('short'),
    kind: row.get('actor_kind'),
    role: row.get('role'),
    aliases: parsed(row, 'aliases'),
    partOf: row.get('part_of'),
    sameAs: parsed(row, 'same_as'),
    note: row.get('note'),
    notes: notesIn(row),
  });
}

/** A claim by its row in a table of claims, with the rows of responses and passages. */
export function claimIn(row: Cells, responses: readonly Cells[], evidence: readonly Cells[]) {
  const id = row.get('claim');
  const passages = (response?: string) =>
    evidence.filter((one) => one.get('claim') === id && one.get('response') === response).map(passageIn);
  const answers = responses
    .filter((one) => one.get('claim') === id)
    .map((one) =>
      present({
        by: one.get('by'),
        stance: one.get('stance'),
        gist: one.get('gist'),
        saidAt: timeIn(one, 'said'),
        evidence: passages(one.get('response')),
      }),
    );
  return present({
    id,
    type: row.get('relation'),
    subject: row.get('subject'),
    object: row.get('object'),
    also: alsoIn(row),
    negated: row.get('negated') === 'true' ? true : undefined,
    qualifier: row.get('qualifier'),
    gist: row.get('gist'),
    time: timeIn(row, 'time'),
    place: row.get('place'),
    quantity: quantityIn(row),
    by: row.get('speaker'),
    onBehalfOf: row.get('on_behalf_of'),
    saidAt: timeIn(row, 'said'),
    mode: row.get('mode'),
    hedge: row.get('hedge'),
    credibility: numberIn(row, 'credibility'),
    responses: answers.length > 0 ? answers : undefined,
    evidence: passages(),
    notes: notesIn(row),
  });
}

function passageIn(row: Cells) {
  return {
    source: row.get('source'),
    paragraph: numberIn(row, 'paragraph'),
    start: numberIn(row, 'start'),
    end: numberIn(row, 'end'),
    from: row.get('from'),
    to: row.get('to'),
  };
}

function timeIn(row: Cells, name: string) {
  const edtf = row.get(`${name}_edtf`);
  return edtf && present({ edtf, basis: row.get(`${name}_basis`), note: row.get(`${name}_note`) });
}

function quantityIn(row: Cells) {
  const approximate = row.get('quantity_approximate');
  return (
    row.get('quantity_unit') &&
    present({
      min: numberIn(row, 'quantity_min'),
      max: numberIn(row, 'quantity_max'),
      unit: row.get('quantity_unit'),
      approximate: approximate === undefined ? undefined : approximate === 'true',
    })
  );
}

function alsoIn(row: Cells) {
  const parties: { role: string; actor: string }[] | undefined = parsed(row, 'also');
  return parties?.map(({ role, actor }) => ({ role, actor }));
}

function notesIn(row: Cells) {
  const notes: string[] | undefined = parsed(row, 'notes');
  return notes?.map((note) => ({ kind: note.slice(0, note.indexOf(': ')), text: note.slice(note.indexOf(': ') + 2) }));
}

function parsed(row: Cells, name: string) {
  const cell = row.get(name);
  return cell === undefined ? undefined : JSON.parse(cell);
}

function numberIn(row: Cells, name: string): number | undefined {
  const cell = row.get(name);
  return cell === undefined ? undefined : Number(cell);
}

function present(record: Record<string, unknown>) {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
