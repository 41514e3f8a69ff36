import { expect, test } from 'vitest';
import { atlasOf } from '../../src/graph/atlas';
import { actorId, kindId } from '../../src/model/ids';
import { communityInPicture, namesInPicture, speakerInPicture } from '../../src/view/drawn-name';
import { standardVocabulary } from '../support/vocabulary';
import { sel } from './any-view';

const LONG = 'Directorate for the Supervision of Harbours, Moorings and Ferries';
const actor = { id: actorId('directorate'), label: LONG, kind: kindId('agency') };

test('a long name is cut at a word in the picture, and kept whole beside', () => {
  expect(namesInPicture(actor)).toEqual({ name: LONG, label: 'Directorate for the Supervision of…' });
});

test('a short name stands as it is, also one that an actor has besides a long one', () => {
  expect(namesInPicture({ ...actor, label: 'Coast guard' })).toEqual({ name: 'Coast guard', label: 'Coast guard' });
  expect(namesInPicture({ ...actor, short: 'Directorate' })).toEqual({ name: 'Directorate', label: 'Directorate' });
  expect(namesInPicture({ ...actor, short: LONG }).label).toBe(LONG);
});

test('a community that is named after a long name still tells how many it holds', () => {
  const label = `Around ${LONG} · 12 actors`;
  expect(communityInPicture({ ...actor, label })).toEqual({
    name: label,
    label: 'Around Directorate for the… · 12 actors',
  });
});

test('whoever speaks beside a mark is named as in the picture, and whole everywhere else', () => {
  const [first, ...others] = sel.dataset.actors;
  const { short: _, ...plain } = first!;
  const actors = [{ ...plain, label: LONG }, ...others];
  const atlas = atlasOf({ ...sel.dataset, claims: [...sel.dataset.claims], actors }, standardVocabulary);
  expect(speakerInPicture(atlas, first!.id)).toBe('Directorate for the Supervision of…');
  expect(atlas.nameOf(first!.id)).toBe(LONG);
});
