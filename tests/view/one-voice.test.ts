import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Atlas, atlasOf } from '../../src/graph/atlas';
import type { Actor, Claim, Dataset } from '../../src/model/dataset';
import { actorId, claimId, kindId, sourceId, typeId } from '../../src/model/ids';
import { belongingsOf, headOf } from '../../src/view/one-voice';
import { jointVoices, nameOfSpeakers, speakersOf } from '../../src/view/voices';
import { shippedDatasets } from '../support/shipped';
import { standardVocabulary } from '../support/vocabulary';
import { anyAtlas } from './any-atlas';
import { sel } from './any-view';

const article = atlasOf(new Map(shippedDatasets()).get('pakistan-ttp-2024')!, standardVocabulary);

/** A dataset of actors by kind, with the body each is part of, and claims of roles and memberships. */
function world(
  actors: readonly (readonly [id: string, kind: string, partOf?: string])[],
  claims: readonly (Partial<Claim> & { readonly who: string; readonly what: string; readonly whom: string })[] = [],
): Atlas {
  const dataset: Dataset = {
    format: 'actor-atlas/dataset',
    version: 1,
    id: 'world',
    title: 'A world',
    sources: [{ id: sourceId('s'), title: 'A source', kind: 'note' }],
    actors: actors.map(
      ([id, kind, partOf]): Actor => ({
        id: actorId(id),
        label: id,
        kind: kindId(kind),
        ...(partOf && { partOf: actorId(partOf) }),
      }),
    ),
    claims: claims.map(({ who, what, whom, ...rest }, at) => ({
      id: claimId(`c${at}`),
      type: typeId(what),
      subject: actorId(who),
      object: actorId(whom),
      gist: 'It is so.',
      by: sourceId('s'),
      mode: 'asserted',
      evidence: [{ source: sourceId('s'), paragraph: 1, start: 0, end: 5, from: 'a', to: 'b' }],
      ...rest,
    })),
  };
  return atlasOf(dataset, standardVocabulary);
}

function bodyOf(atlas: Atlas, id: string) {
  return belongingsOf(atlas).get(actorId(id));
}

test('who is part of a body is its voice before any claim of a role', () => {
  const atlas = world(
    [
      ['ann', 'person', 'army'],
      ['army', 'military'],
      ['club', 'organisation'],
    ],
    [{ who: 'ann', what: 'holds-role', whom: 'club', qualifier: 'chair' }],
  );
  expect(bodyOf(atlas, 'ann')).toEqual({ body: 'army', by: 'part', why: 'part of army' });
});

test('a role weighs more than a membership, and the latest role counts', () => {
  const atlas = world(
    [
      ['ann', 'person'],
      ['army', 'military'],
      ['club', 'organisation'],
      ['party', 'organisation'],
    ],
    [
      { who: 'ann', what: 'member-of', whom: 'party' },
      {
        who: 'ann',
        what: 'holds-role',
        whom: 'army',
        qualifier: 'general',
        time: { edtf: '2021/..', basis: 'stated' },
      },
      {
        who: 'ann',
        what: 'holds-role',
        whom: 'club',
        qualifier: 'chair',
        time: { edtf: '2010/2012', basis: 'stated' },
      },
    ],
  );
  expect(bodyOf(atlas, 'ann')).toEqual({ body: 'army', by: 'role', why: 'general of army' });
});

test('a role that is negated, disputed or planned makes nobody a voice', () => {
  const roles = (rest: Partial<Claim>) =>
    world(
      [
        ['ann', 'person'],
        ['bob', 'person'],
        ['army', 'military'],
      ],
      [{ who: 'ann', what: 'holds-role', whom: 'army', ...rest }],
    );
  const denial = { by: actorId('bob'), stance: 'denies', gist: 'No.', evidence: [] } as const;
  expect(bodyOf(roles({}), 'ann')?.body).toBe('army');
  expect(bodyOf(roles({ negated: true }), 'ann')).toBeUndefined();
  expect(bodyOf(roles({ responses: [denial] }), 'ann')).toBeUndefined();
  expect(bodyOf(roles({ mode: 'planned' }), 'ann')).toBeUndefined();
});

test('a state or government is the voice of nobody but a state or government', () => {
  const atlas = world(
    [
      ['cabinet', 'government', 'movement'],
      ['movement', 'armed_group'],
      ['ministry', 'government', 'cabinet'],
      ['land', 'state'],
      ['alliance', 'coalition'],
    ],
    [{ who: 'land', what: 'member-of', whom: 'alliance' }],
  );
  expect([...belongingsOf(atlas)].map(([id, { body }]) => [id, body])).toEqual([['ministry', 'cabinet']]);
  expect(headOf(atlas, actorId('ministry'))).toBe('cabinet');
  expect(headOf(atlas, actorId('land'))).toBe('land');
});

test('bodies that belong to each other in a ring have the first of them as their head, whoever asks', () => {
  const atlas = world([
    ['x', 'person', 'c'],
    ['a', 'organisation', 'b'],
    ['b', 'organisation', 'c'],
    ['c', 'organisation', 'a'],
  ]);
  expect(['x', 'a', 'b', 'c'].map((id) => headOf(atlas, actorId(id)))).toEqual(['a', 'a', 'a', 'a']);
});

test('the head of a head is itself, in any dataset', () => {
  fc.assert(
    fc.property(anyAtlas(), (atlas) => {
      for (const { id } of atlas.dataset.actors) {
        const head = headOf(atlas, id);
        expect(headOf(atlas, head)).toBe(head);
      }
    }),
  );
});

test('everybody heard is in exactly one voice', () => {
  fc.assert(
    fc.property(anyAtlas(), (atlas) => {
      const said = atlas.claims.records.flatMap(({ claim }) => [
        ...(claim.by === undefined ? [] : [claim.by]),
        ...(claim.responses ?? []).map(({ by }) => by),
      ]);
      const members = jointVoices(atlas).flatMap((voice) => voice.members.map(({ id }) => id));
      expect([...members].sort()).toEqual([...new Set(said)].sort());
    }),
  );
});

test('in the article Pakistan speaks through itself and two ministers, and the interim government through two spokesmen', () => {
  const told = jointVoices(article)
    .filter(({ members }) => members.length > 1)
    .map(({ name, members }) => [name, ...members.map(({ name: who, why }) => [who, why])]);
  expect(told).toEqual([
    [
      'Pakistan and its people',
      ['Pakistan', undefined],
      ['Ishaq Dar', 'foreign minister of Pakistan'],
      ['Khawaja Asif', 'defence minister of Pakistan'],
    ],
    [
      'Interim government and its people',
      ['Interim government', undefined],
      ['Enayatullah Kharazmi', 'spokesman of Kabul defence ministry, part of Interim government'],
      ['Zabihullah Mujahid', 'spokesman of Interim government'],
    ],
    ['TTP and its people', ['TTP', undefined], ['TTP leaders', 'part of TTP']],
  ]);
});

test('a speaker stands for all who are heard for the same body when they are one voice, and for himself when not', () => {
  const ids = [actorId('khawaja-asif')];
  expect(speakersOf(article, ids, false)).toEqual(['khawaja-asif']);
  expect(speakersOf(article, ids, true)).toEqual(['pakistan', 'ishaq-dar', 'khawaja-asif']);
  expect(nameOfSpeakers(article, ids, true)).toBe('Pakistan and its people');
});

test('a ministry of the worked example is not part of its state, whose minister it is heard through', () => {
  expect(headOf(sel, actorId('ilse-marrun'))).toBe('orvane');
});
