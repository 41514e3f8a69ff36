import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { atlas } from './memory-machine';

const RELATIONS = 'source,target,type,date\na0,a1,Consult,2018-01-01\na1,a0,Accuse,2018-01-02\n';
const ACTORS = 'id,label\na0,Kim\na1,Moon\na2,Lee\n';

test('a sound file is ok', async () => {
  expect(await atlas(['validate', 'sel.json', 'ttp.json'])).toMatchObject({
    code: 0,
    err: '',
    out: [
      'ok       sel.json  Actor Atlas JSON  15 actors   38 claims',
      'ok       ttp.json  Actor Atlas JSON  58 actors  143 claims\n',
    ].join('\n'),
  });
});

test('for programs there is one line of JSON a file', async () => {
  const { code, out } = await atlas(['validate', '--json', 'sel.json', 'bad.json', '-'], { 'bad.json': '{', '-': ' ' });
  const verdicts = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(code).toBe(1);
  expect(verdicts[0]).toEqual({ file: 'sel.json', format: 'dataset', ok: true, actors: 15, claims: 38, issues: [] });
  expect(verdicts.slice(1).map(({ file, ok, actors, claims }) => ({ file, ok, actors, claims }))).toEqual([
    { file: 'bad.json', ok: false, actors: 0, claims: 0 },
    { file: '-', ok: false, actors: 0, claims: 0 },
  ]);
  for (const { issues } of verdicts.slice(1)) {
    expect(issues).not.toEqual([]);
    for (const issue of issues) expect(Object.keys(issue)).toEqual(['severity', 'code', 'place', 'message', 'action']);
  }
});

test('a faulty file is refused with place, message and advice', async () => {
  const dataset = JSON.parse((await atlas([])).files.get('sel.json')!);
  dataset.claims[0].subject = 'nobdoy';
  const { code, out } = await atlas(['validate', 'x.json'], { 'x.json': JSON.stringify(dataset) });
  expect(code).toBe(1);
  expect(out).toMatch(
    /^refused {2}x\.json {2}Actor Atlas JSON {6}1 error\n\nx\.json\n {2}error {4}claims\[0\]\.subject, line 1\n {11}There is no actor “nobdoy” in this dataset\.\n {11}→ .+\n$/,
  );
});

test('what a terminal would obey is taken out of what a file says', async () => {
  const dataset = JSON.parse((await atlas([])).files.get('sel.json')!);
  dataset.claims[0].subject = '\u001b[31mred\u009b2J\u202e';
  const file = { 'x.json': JSON.stringify(dataset) };
  const told = await atlas(['validate', 'x.json'], file);
  const json = await atlas(['validate', '--json', 'x.json'], file);
  expect(told.out).toContain('“ [31mred 2J”');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  for (const { out } of [told, json]) expect(out.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
});

test('tables of events in one folder are read together, each with its verdict', async () => {
  const files = { 'e/relations.csv.gz': gzipSync(RELATIONS), 'e/actors.csv': ACTORS, 'f/relations.csv': RELATIONS };
  const { code, out } = await atlas(['validate', '--json', ...Object.keys(files)], files);
  const verdicts = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(code).toBe(0);
  expect(verdicts.map(({ file, format, actors, claims }) => [file, format, actors, claims])).toEqual([
    ['e/relations.csv.gz', 'events', 3, 2],
    ['e/actors.csv', 'events', 3, 0],
    ['f/relations.csv', 'events', 2, 2],
  ]);
  expect(verdicts.map(({ issues }) => issues.map(({ code: name }: { code: string }) => name))).toEqual([
    [],
    [],
    ['no-names'],
  ]);
});

test('an issue of a table of events belongs to the file that it stands in', async () => {
  const files = { 'e/relations.csv': RELATIONS, 'e/actors.csv': `${ACTORS}a0,Kim again\n` };
  const { code, out } = await atlas(['validate', '--json', ...Object.keys(files)], files);
  const verdicts = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(code).toBe(1);
  expect(verdicts.map(({ ok, issues }) => [ok, issues.length])).toEqual([
    [false, 0],
    [false, 1],
  ]);
});

test('warnings are no fault unless they are to be', async () => {
  const files = { 'f/relations.csv': RELATIONS };
  expect((await atlas(['validate', 'f/relations.csv'], files)).code).toBe(0);
  expect((await atlas(['validate', '--strict', 'f/relations.csv'], files)).code).toBe(1);
});

test('it has to be told a file, and one that is there', async () => {
  expect(await atlas(['validate'])).toMatchObject({
    code: 2,
    out: '',
    err: 'No file is named.\nSay which: atlas validate FILE…\n',
  });
  expect(await atlas(['validate', 'sel.json', 'gone.json'])).toMatchObject({
    code: 2,
    out: '',
    err: 'gone.json cannot be read: there is no such file or folder.\nSee: atlas help validate\n',
  });
});
