import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { linkTo } from '../../src/cli/link';
import { datasetJson } from '../../src/formats/dataset-json';
import { type Atlas, atlasOf } from '../../src/graph/atlas';
import { actorId } from '../../src/model/ids';
import { focusOn, onlyValues, withFilter } from '../../src/view/commands';
import { extract, type Scope } from '../../src/view/extract';
import { typeClause } from '../../src/view/filters/set-clauses';
import { DEFAULT_VIEW, type View } from '../../src/view/state';
import { written } from '../formats/written';
import { runs } from '../support/runs';
import { shippedDatasets } from '../support/shipped';
import { standardVocabulary } from '../support/vocabulary';
import { anyAtlasInView } from '../view/any-view';
import { atlas, NOW } from './memory-machine';

const ttp = atlasOf(new Map(shippedDatasets()).get('pakistan-ttp-2024')!, standardVocabulary);
const SITE = 'https://example.org/atlas/';

/** What the app saves of a view. */
function savedByApp(of: Atlas, view: View, scope: Scope, link: string): string {
  const stamp = { at: NOW.toISOString(), by: `Actor Atlas ${manifest.version}`, link };
  return String(written(datasetJson, extract(of, view, scope, stamp)!.dataset));
}

describe('a link that was copied from the app', () => {
  test('gives the same subgraph, to the byte, whatever the dataset and the view', async () => {
    await fc.assert(
      fc.asyncProperty(anyAtlasInView(), async ({ atlas: of, view }) => {
        const link = `${SITE}${linkTo(of, view)}`;
        const file = { 'any.json': String(written(datasetJson, of.dataset)) };
        const { code, out } = await atlas(['export', 'any.json', '-', '--to', 'dataset', '--view', link], file);
        expect({ code, out }).toEqual({ code: 0, out: savedByApp(of, view, 'shown', link) });
      }),
      runs(40),
    );
  });

  test('may bring its own focus and selection', async () => {
    const focus = { kind: 'around', ids: [actorId('ttp')], hops: 2 } as const;
    const link = `${SITE}${linkTo(ttp, focusOn(DEFAULT_VIEW, focus))}`;
    const args = ['export', 'ttp.json', '-', '--to', 'dataset', '--view', link];
    const { out } = await atlas([...args, '--scope', 'neighbourhood']);
    expect(out).toBe(savedByApp(ttp, focusOn(DEFAULT_VIEW, focus), 'neighbourhood', link));
    expect(await atlas([...args, '--scope', 'selection'])).toMatchObject({
      code: 1,
      out: '',
      err: 'Nothing is selected in this view: there is nothing to export.\n',
    });
  });

  test('that folds exports each by himself, or as folded', async () => {
    const args = ['export', 'ttp.json', '-', '--to', 'dataset', '--view', '#d=pakistan-ttp-2024&fold=people,bodies'];
    const [full, folded] = [await atlas(args), await atlas([...args, '--folded'])];
    expect([full.code, folded.code]).toEqual([0, 0]);
    expect(JSON.parse(full.out).claims).toHaveLength(143);
    expect(JSON.parse(folded.out).actors.length).toBeLessThan(58);
  });

  test('of another dataset, or with parts that mean nothing here, is told so', async () => {
    const { code, err } = await atlas(['export', 'sel.json', 'o.json', '--view', '#d=other&types=xyzzy&hidden=nobody']);
    expect(code).toBe(0);
    expect(err.split('\n').slice(0, 2)).toEqual([
      'The link is of another dataset, “other”; this is “harbour-of-sel”.',
      'The link held something that this dataset does not know, which was left out: types=xyzzy, hidden=nobody.',
    ]);
  });

  test.each(['https://example.org/', '#', 'xyzzy'])('%s is none', async (link) => {
    expect(await atlas(['export', 'sel.json', 'o.json', '--view', link])).toMatchObject({ code: 2, out: '' });
  });
});

describe('flags', () => {
  const exported = async (...args: readonly string[]) => {
    const { code, out, err } = await atlas(['export', 'ttp.json', '-', '--to', 'dataset', ...args]);
    return { code, err, dataset: code === 0 ? JSON.parse(out) : undefined };
  };

  test('are the commands of the app', async () => {
    const attacks = typeClause.all(ttp).filter((id) => id === 'attacks' || id === 'shelters');
    const byType = onlyValues(DEFAULT_VIEW, 'types', attacks, typeClause.all(ttp));
    const time = { axis: 'true', from: 18_262, undated: 'drop', unsure: 'keep', suspended: false } as const;
    const view = withFilter(byType, 'time', time);
    const { dataset } = await exported('--type', 'attacks,SHELTERS', '--since', '2020', '--undated', 'drop');
    expect(dataset).toEqual(JSON.parse(savedByApp(ttp, view, 'shown', linkTo(ttp, view))));
  });

  test('write a link into the file that gives the same again', async () => {
    const first = await exported(
      '--around',
      'ttp',
      '--hops',
      '2',
      '--standing',
      'disputed,undisputed',
      '--by',
      'alwaght',
    );
    const link = first.dataset.derivedFrom.view;
    const again = await exported('--view', link, '--scope', 'neighbourhood');
    expect(again.dataset).toEqual(first.dataset);
  });

  test('of a type and a family let pass either', async () => {
    const [type, family, both] = await Promise.all([
      exported('--type', 'attacks'),
      exported('--family', 'support'),
      exported('--type', 'attacks', '--family', 'support'),
    ]);
    expect(both.dataset.claims).toHaveLength(type.dataset.claims.length + family.dataset.claims.length);
  });

  test('narrow a path between two actors, or find none', async () => {
    const { dataset } = await exported('--path', 'China', 'TTP');
    expect(dataset.derivedFrom).toMatchObject({ scope: 'path', claims: { exported: dataset.claims.length, of: 143 } });
    expect(await exported('--path', 'China', 'TTP', '--type', 'attacks')).toEqual({
      code: 1,
      dataset: undefined,
      err: 'No claim that is shown leads from China to TTP: there is nothing to export.\n',
    });
  });

  test('that nothing passes write an empty graph, and say so', async () => {
    const { code, err, dataset } = await exported('--text', 'xyzzy');
    expect({ code, claims: dataset.claims }).toEqual({ code: 0, claims: [] });
    expect(err).toContain('No claim passes: the file holds none.\n');
  });

  test.each([
    [['--type', 'attaks'], 'There is no relation type “attaks” here.\nDid you mean attacks?'],
    [['--by', 'India'], 'There is no speaker “India” here.'],
    [['--kind', 'planet'], 'There is no actor kind “planet” here.'],
    [['--since', 'yesterday'], '“yesterday” is no date for --since.\nWrite 2021, 2021-08 or 2021-08-15.'],
    [['--since', '2021', '--until', '2020'], 'Nothing is both since 2021 and until 2020: the first is the later one.'],
    [['--hops', '2'], '--hops goes with --around ACTOR.'],
    [['--around', 'ttp', '--hops', '12'], '--hops is a number from 0 to 9, not “12”.'],
    [['--around', 'ttp', '--path', 'ttp', 'china'], 'Either --around or --path: a view has one focus.'],
    [['--undated', 'perhaps'], '--undated is keep or drop, not “perhaps”.'],
  ])('%j end with 2', async (args, message) => {
    const { code, err } = await exported(...args);
    expect({ code, err: err.slice(0, message.length) }).toEqual({ code: 2, err: message });
  });
});
