import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shippedDatasets } from '../support/shipped';

const ROOT = new URL('../../', import.meta.url);
/** The article belongs to its publisher and is not part of the repository; these tests need it beside the repository. */
const PLACE = new URL('../shared/sources/alwaght-article.txt', ROOT);
const article = existsSync(PLACE) ? readFileSync(PLACE, 'utf8') : undefined;
const MOST_WORDS = 8;

test('the passages of the article cover at least four fifths of its characters', ({ skip }) => {
  if (article === undefined) return skip('the article is not at hand');
  const { claims } = new Map(shippedDatasets()).get('pakistan-ttp-2024')!;
  const covered = new Uint8Array(article.length);
  for (const { evidence, responses = [] } of claims) {
    const passages = [...evidence, ...responses.flatMap((response) => response.evidence)];
    for (const { start, end } of passages) covered.fill(1, start, end);
  }
  const share = covered.reduce((sum, one) => sum + one, 0) / article.length;
  expect(share).toBeGreaterThanOrEqual(0.8);
});

test('no nine words of the article in a row stand anywhere in what we write', ({ skip }) => {
  if (article === undefined) return skip('the article is not at hand');
  const runs = new Set(runsOf(article));
  const files = ['graph-data/', 'README.md', 'docs/', 'src/', 'tests/'].flatMap((name) => filesIn(new URL(name, ROOT)));
  const copied = files.flatMap((file) => {
    const found = runsOf(readFileSync(file, 'utf8')).filter((run) => runs.has(run));
    return found.map((run) => `${file.pathname.slice(ROOT.pathname.length)}: ${run}`);
  });
  expect(files.length).toBeGreaterThan(100);
  expect(copied).toEqual([]);
});

test('nine words in a row are found whatever stands between them, eight are let pass', () => {
  const words = 'one two three four five six seven eight nine';
  expect(runsOf('“One two three, four; five\n\tsix-seven EIGHT — nine.”')).toEqual([words]);
  expect(runsOf('one two three four five six seven eight')).toEqual([]);
});

/** Every run of nine words, without case, marks and line breaks. */
function runsOf(text: string): readonly string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(MOST_WORDS).map((_, at) => words.slice(at, at + MOST_WORDS + 1).join(' '));
}

function filesIn(place: URL): readonly URL[] {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { withFileTypes: true }).flatMap((entry) =>
    filesIn(new URL(entry.isDirectory() ? `${entry.name}/` : entry.name, place)),
  );
}
