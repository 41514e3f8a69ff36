import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atlasOf } from '../../src/graph/atlas';
import { actorId, typeId } from '../../src/model/ids';
import { isContested } from '../../src/model/standing';
import { absenceOf, letIn } from '../../src/view/absence';
import { type DisputeGroup, deniersOf, disputesOf, groupDisputes } from '../../src/view/disputes';
import { shownOf } from '../../src/view/shown';
import { DEFAULT_VIEW } from '../../src/view/state';
import { shippedDatasets } from '../support/shipped';
import { standardVocabulary } from '../support/vocabulary';
import { anyAtlasInView } from './any-view';
import { idsOf, naivePassing } from './naive-filter';

const article = atlasOf(new Map(shippedDatasets()).get('pakistan-ttp-2024')!, standardVocabulary);
const groupings = fc.constantFrom('proposition', 'pair' as const);

function recordsIn(groups: readonly DisputeGroup[]) {
  return groups.flatMap(({ records }) => records);
}

test('the disputes are all contested claims of what is shown, each once, and those left out are all others', () => {
  fc.assert(
    fc.property(anyAtlasInView(), groupings, ({ atlas, view }, grouping) => {
      const { disputed, deniedOnly, counts, left } = disputesOf(atlas, shownOf(atlas, view), grouping);
      const shown = naivePassing(atlas, view);
      const standing = (wanted: string) => idsOf(shown.filter((record) => record.standing === wanted));
      expect(idsOf(recordsIn(disputed))).toEqual(standing('disputed'));
      expect(idsOf(recordsIn(deniedOnly))).toEqual(standing('denied-only'));
      expect(counts).toEqual({ disputed: recordsIn(disputed).length, deniedOnly: recordsIn(deniedOnly).length });
      const others = atlas.claims.records.filter((record) => isContested(record.standing) && !shown.includes(record));
      expect(idsOf(left.records)).toEqual(idsOf(others));
    }),
    { numRuns: 150 },
  );
});

test('what most voices are raised against comes first', () => {
  fc.assert(
    fc.property(anyAtlasInView({ actors: 4, claims: 20 }), groupings, ({ atlas, view }, grouping) => {
      const { disputed } = disputesOf(atlas, shownOf(atlas, view), grouping);
      const against = disputed.map(({ records }) => new Set(records.flatMap(deniersOf)).size);
      expect(disputed.map((group) => group.against)).toEqual(against);
      expect(against).toEqual(against.toSorted((a, b) => b - a));
    }),
    { numRuns: 100 },
  );
});

test('all contested claims are shown once those left out are let in', () => {
  fc.assert(
    fc.property(anyAtlasInView(), ({ atlas, view }) => {
      const { left } = disputesOf(atlas, shownOf(atlas, view), 'proposition');
      const wider = letIn(view, absenceOf(atlas, view, left));
      expect(disputesOf(atlas, shownOf(atlas, wider), 'proposition').left.length).toBe(0);
      if (left.length === 0) expect(shownOf(atlas, wider).claims.places).toEqual(shownOf(atlas, view).claims.places);
    }),
    { numRuns: 150 },
  );
});

test('the article disputes three propositions, and one is heard only as denied', () => {
  const { disputed, deniedOnly, left } = disputesOf(article, shownOf(article, DEFAULT_VIEW), 'proposition');
  const told = ({ title, selection, records, against }: DisputeGroup) => ({
    title,
    selection,
    claims: records.map(({ claim }) => claim.id),
    against,
  });
  const tie = (type: string, subject: string, object: string) => ({
    kind: 'tie',
    tie: { type: typeId(type), subject: actorId(subject), object: actorId(object), negated: false },
  });
  expect(disputed.map(told)).toEqual([
    {
      title: 'Afghan Taliban shelters TTP',
      selection: tie('shelters', 'afghan-taliban', 'ttp'),
      claims: ['c-052'],
      against: 1,
    },
    {
      title: 'Groups in Afghanistan attack Pakistan',
      selection: tie('attacks', 'armed-groups-in-afghanistan', 'pakistan'),
      claims: ['c-051'],
      against: 1,
    },
    {
      title: 'Interim government has good relations with Pakistan',
      selection: tie('good-relations-with', 'interim-government', 'pakistan'),
      claims: ['c-002'],
      against: 1,
    },
  ]);
  expect(deniedOnly.map(told)).toEqual([
    {
      title: 'TTP leaders are present in Afghanistan',
      selection: tie('present-in', 'ttp-leaders', 'afghanistan'),
      claims: ['c-027'],
      against: 1,
    },
  ]);
  expect(left.length).toBe(0);
});

test('by pair, a group is everything contested between two', () => {
  fc.assert(
    fc.property(anyAtlasInView({ actors: 3, claims: 20 }), ({ atlas, view }) => {
      const { disputed } = disputesOf(atlas, shownOf(atlas, view), 'pair');
      const ends = disputed.map(({ records }) => new Set(records.map(({ lines }) => [...lines[0]!].sort().join('\n'))));
      expect(ends.filter(({ size }) => size !== 1)).toEqual([]);
      expect(new Set(ends.map(([...one]) => one[0])).size).toBe(disputed.length);
    }),
  );
});

test('what disputes are put together by is part of the view', () => {
  expect(groupDisputes(DEFAULT_VIEW, 'pair')).toEqual({ ...DEFAULT_VIEW, disputesBy: 'pair' });
});
