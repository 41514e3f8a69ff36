import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { READ_FORMATS } from '../../src/formats/formats';
import { Unreadable } from '../../src/formats/problems';
import type { ReadAnswer } from '../../src/formats/reading/reader';
import { readDataset } from '../../src/model/read';
import { openAny } from '../../src/sources/open-any';
import { cameo } from '../support/cameo';
import { type FuzzFile, fuzzFiles } from '../support/fuzz-files';
import { mutated } from '../support/mutations';
import { readInput, wholeDataset } from '../support/read-file';
import { standardVocabulary } from '../support/vocabulary';

/** So many broken files are read, all formats together. */
const FILES = process.env['DEEP'] ? 100_000 : 1000;
/** Printed with whatever fails; `FUZZ_SEED=… FUZZ_FILES=1` reads that one file again. */
const FIRST_SEED = Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const COUNT = Number(process.env['FUZZ_FILES'] ?? FILES);
/** One in so many is opened as a file of no known format. */
const OPENED = 4;
/** In milliseconds of this process. */
const LONGEST = 5000;

const files = fuzzFiles();
const fetched = vi.fn(() => Promise.reject(new Error('no network here')));
beforeAll(() => vi.stubGlobal('fetch', fetched));
afterAll(() => vi.unstubAllGlobals());

test('every format that is read has a file to start from', () => {
  const started = new Set(files.map(({ format }) => format.id));
  expect(READ_FORMATS.map(({ id }) => id).filter((id) => !started.has(id))).toEqual([]);
});

test(
  `${COUNT} broken files are refused or read, soon and soundly (seed ${FIRST_SEED})`,
  async () => {
    const names = Object.getOwnPropertyNames(Object.prototype).sort();
    const byFormat = READ_FORMATS.map(({ id }) => files.filter(({ format }) => format.id === id));
    const outcomes = new Map<string, number>();
    for (let seed = FIRST_SEED; seed < FIRST_SEED + COUNT; seed++) {
      const own = byFormat[seed % byFormat.length] ?? [];
      const file = own[Math.floor(seed / byFormat.length) % own.length];
      const other = files[seed % files.length];
      if (!file || !other) continue;
      const bytes = mutated(file.bytes, other.bytes, seed);
      const outcome = await soundly(seed, file, bytes);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      expect(Object.getOwnPropertyNames(Object.prototype).sort(), `seed ${seed}, ${file.name}`).toEqual(names);
      expect(fetched, `seed ${seed}, ${file.name}`).not.toHaveBeenCalled();
    }
    if (COUNT >= 1000) expect([...outcomes.keys()].sort()).toEqual(expect.arrayContaining(['read', 'refused']));
  },
  Number.POSITIVE_INFINITY,
);

/** What the formats are made of, each again and again until the file is so long, in characters. */
const PIECES = [
  ' ',
  'a ',
  '1 ',
  '"',
  "'",
  ',',
  '[',
  '{',
  '(',
  '<',
  '<a>',
  '<!--',
  '&',
  '&amp;',
  '\\',
  '#',
  '-',
  'a="1" ',
  '[1,',
];
const REPEATED = 20_000;

test.each(READ_FORMATS.map((format) => [format.id, format] as const))(
  'in %s, one piece of text again and again is refused or read, soon and soundly',
  async (id, format) => {
    const sound = files.find((file) => file.format.id === id)?.bytes ?? new Uint8Array();
    const text = new TextDecoder().decode(sound);
    const half = text.length >> 1;
    for (const [at, piece] of PIECES.entries()) {
      const again = piece.repeat(REPEATED / piece.length);
      const within = [text.slice(0, half) + again + text.slice(half), text.replace('//', () => `//${again}`)];
      for (const whole of [again, ...within, text.slice(0, 40) + again])
        await soundly(at, { name: piece, format, bytes: sound }, new TextEncoder().encode(whole));
    }
  },
);

/** What came of a file; throws, with the seed, where an answer is none or makes no sense. */
async function soundly(seed: number, file: FuzzFile, bytes: Uint8Array): Promise<string> {
  const start = process.cpuUsage();
  try {
    const answer = seed % OPENED === 0 ? await opened(file, bytes) : await read(file, bytes);
    return outcomeOf(answer);
  } catch (error) {
    if (error instanceof Unreadable) return 'refused';
    throw new Error(`seed ${seed}, ${file.name} as ${file.format.id}: ${String(error)}`, { cause: error });
  } finally {
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000, `ms for seed ${seed}, ${file.name}`).toBeLessThan(LONGEST);
  }
}

async function read({ name, format }: FuzzFile, bytes: Uint8Array): Promise<ReadAnswer> {
  const reader = await format.reader();
  const answer = await reader(readInput(name, bytes));
  if (answer.ok !== 'ask') return answer;
  return reader(readInput(name, bytes, { columns: answer.question.guess }));
}

function opened({ name }: FuzzFile, bytes: Uint8Array): Promise<ReadAnswer> {
  return openAny({ name, bytes }, { standard: standardVocabulary, cameo });
}

function outcomeOf(answer: ReadAnswer): string {
  if (answer.ok === 'ask') return 'asked';
  const errors = answer.issues.filter(({ severity }) => severity === 'error').length;
  if (answer.found < answer.issues.filter(({ place }) => !/ more places?$/.test(place)).length)
    throw new Error(`found ${answer.found} of ${answer.issues.length} issues`);
  for (const { code, place, message } of answer.issues)
    if (code === '' || place === '' || message === '') throw new Error(`an issue says nothing: ${code} ${place}`);
  if (!answer.ok) {
    if (errors === 0) throw new Error('refused without a reason');
    return 'refused';
  }
  if (errors > 0) throw new Error('read in spite of an error');
  const check = readDataset(JSON.parse(JSON.stringify(wholeDataset(answer.value))), standardVocabulary);
  if (!check.ok) throw new Error(`no sound dataset: ${JSON.stringify(check.issues.slice(0, 3))}`);
  return 'read';
}
