import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Atlas } from '../../src/graph/atlas';
import { atOnce } from '../../src/lib/slices';
import type { RelationType } from '../../src/model/vocabulary';
import { joiningTables } from '../../src/view/comparison-joined';
import { matchingActors } from '../../src/view/comparison-matching';
import { type PropositionTable, tableOf } from '../../src/view/comparison-table';
import { anyAtlas } from './any-atlas';

/** Two datasets joined, with the names that actors of the other go by here. */
function joined(atlas: Atlas, other: Atlas) {
  const matching = atOnce(matchingActors(atlas.dataset.actors, other.dataset.actors));
  const idHere = new Map(matching.matches.map(({ here, there }) => [there.id, here.id]));
  const only = new Map(matching.onlyThere.map(({ id }) => [id, `there ${id}`]));
  return {
    ...atOnce(joiningTables(atlas, other, matching)),
    nameHere: (id: string) => `here ${id}`,
    nameThere: (id: Atlas['dataset']['actors'][number]['id']) => only.get(id) ?? `here ${idHere.get(id)}`,
  };
}

type NameOf = (id: Atlas['dataset']['actors'][number]['id'], place: number) => string;
type IsSymmetric = (type: RelationType) => boolean;

/** Who, what, whom; the ends of what goes both ways in the order of their names. */
function told({ actors, types, subject, object, type }: PropositionTable, at: number, nameOf: NameOf, is: IsSymmetric) {
  const relation = types[type[at]!]!;
  const ends = [subject[at]!, object[at]!].map((place) => nameOf(actors[place]!.id, place));
  return [relation.id, ...(is(relation) ? ends.sort() : ends)].join(' ');
}

const anyTwo = fc.tuple(anyAtlas(), anyAtlas());

test('every proposition of either dataset is in the table of both, each once, and nothing else is', () => {
  fc.assert(
    fc.property(anyTwo, ([atlas, other]) => {
      const { table, inAtlas, inOther, nameHere, nameThere } = joined(atlas, other);
      const own = atlas.dataset.actors.length;
      const nameIn: NameOf = (id, place) => (place < own ? nameHere(id) : nameThere(id));
      const [here, there] = [tableOf(atlas), tableOf(other)];
      // What goes both ways here and one way there does so in both.
      const isSymmetric: IsSymmetric = ({ id }) => table.types.find((type) => type.id === id)!.symmetric;
      const namesIn = (one: PropositionTable, nameOf: NameOf) =>
        Array.from({ length: one.length }, (_, at) => told(one, at, nameOf, isSymmetric));
      const [all, ours, theirs] = [namesIn(table, nameIn), namesIn(here, nameHere), namesIn(there, nameThere)];
      expect(new Set(all).size).toBe(all.length);
      expect(new Set(all)).toEqual(new Set([...ours, ...theirs]));
      expect(Array.from(inAtlas, (at) => ours[at])).toEqual(all.map((name) => ours.find((one) => one === name)));
      expect(Array.from(inOther, (at) => theirs[at])).toEqual(all.map((name) => theirs.find((one) => one === name)));
    }),
  );
});

test('propositions of the same two actors are of the same pair, and no others are', () => {
  fc.assert(
    fc.property(anyTwo, ([atlas, other]) => {
      const { table } = joined(atlas, other);
      const endsOf = (at: number) => [table.subject[at]!, table.object[at]!].sort((a, b) => a - b).join(' ');
      const ends = Array.from(table.pair, (_, at) => endsOf(at));
      const ofPair = new Map(Array.from(table.pair, (pair, at) => [pair, ends[at]!]));
      expect(Array.from(table.pair, (pair) => ofPair.get(pair)!)).toEqual(ends);
      expect([ofPair.size, new Set(ends).size]).toEqual([table.pairs, table.pairs]);
    }),
  );
});
