import { expect, test } from 'vitest';
import { atlasOf } from '../../src/graph/atlas';
import { actorId } from '../../src/model/ids';
import { pathsFound } from '../../src/view/paths';
import { shownOf } from '../../src/view/shown';
import { DEFAULT_VIEW } from '../../src/view/state';
import { shippedDatasets } from '../support/shipped';
import { standardVocabulary } from '../support/vocabulary';
import { atlas } from './memory-machine';

const ttp = atlasOf(new Map(shippedDatasets()).get('pakistan-ttp-2024')!, standardVocabulary);

test('it finds the paths of the app, with the claims that carry each step', async () => {
  const focus = { kind: 'path', from: actorId('china'), to: actorId('ttp') } as const;
  const { lengths } = pathsFound(ttp, shownOf(ttp, DEFAULT_VIEW), focus);
  const { code, out } = await atlas(['paths', 'ttp.json', 'China', 'TTP', '--json']);
  const told = JSON.parse(out);
  expect({ code, from: told.from, to: told.to }).toEqual({ code: 0, from: 'china', to: 'ttp' });
  const actorsOf = ({ paths }: { paths: readonly { actors: unknown }[] }) => paths.map(({ actors }) => actors);
  expect(told.lengths.map(actorsOf)).toEqual(lengths.map(({ paths }) => paths));
  for (const { paths } of told.lengths)
    for (const { steps } of paths)
      for (const { from, to, claims } of steps)
        for (const id of claims) expect(ttp.find(id)?.parties).toEqual(expect.arrayContaining([from, to]));
});

test('as text it tells each step in a sentence', async () => {
  const { code, out, err } = await atlas(['paths', 'ttp.json', 'china', 'ttp', '--type', 'invests-in,ceasefire-with']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toBe(
    [
      'From China to TTP: 2 steps, 1 shortest path',
      '',
      '2 steps: 1 path',
      '',
      '1. China – Pakistan – TTP',
      '   China invests in Pakistan (2 claims)',
      '     c-115  undisputed  undated  Alwaght              China has money in projects in Pakistan.',
      '     c-123  anonymous   undated  Observers on the US  China has invested heavily in Pakistan.',
      '   Pakistan has a ceasefire with TTP (1 claim)',
      '     c-064  undisputed  June 2022 to September 2022  Alwaght  The TTP and Pakistan agreed to stop fighting.',
      '',
    ].join('\n'),
  );
});

test('where nothing leads from one to the other it ends with 1', async () => {
  const { code, out } = await atlas(['paths', 'ttp.json', 'china', 'ttp', '--type', 'attacks']);
  expect({ code, out }).toEqual({ code: 1, out: 'From China to TTP: No path along shown ties\n' });
});

test.each([
  [['paths', 'ttp.json', 'china'], 'It takes a file and two actors.'],
  [['paths', 'ttp.json', 'china', 'China'], 'A path leads from one actor to another: these two are the same.'],
  [['paths', 'ttp.json', 'chna', 'ttp'], 'There is no actor “chna” here.\nDid you mean china (China)?'],
])('%j ends with 2', async (args, message) => {
  const { code, out, err } = await atlas(args);
  expect({ code, out, err: err.slice(0, message.length) }).toEqual({ code: 2, out: '', err: message });
});
