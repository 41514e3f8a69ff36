import fc from 'fast-check';
import type { Atlas } from '../../../src/graph/atlas';
import { TIME_AXES } from '../../../src/graph/dates';
import { parseEdtf } from '../../../src/model/edtf';
import { type ActorId, actorId } from '../../../src/model/ids';
import type { About, Ends, PairPage, Restriction } from '../../../src/sources/graph-source';
import { pairKey } from '../../../src/sources/pair-key';
import { DEFAULT_VIEW } from '../../../src/view/state';
import { anyView } from '../../view/any-view';
import type { Question } from './question';

/** So many claims are looked at for what to ask about. */
const FEW = 1000;
/** So many actors may be singled out at once: more than one sees around anybody. */
const MANY = 1000;

/** Any question about a dataset that a source can be asked; now and then about somebody whom nobody knows. */
export function anyQuestion(atlas: Atlas, about: Pick<About, 'facets' | 'axes'>): fc.Arbitrary<Question> {
  const ids = atlas.dataset.actors.map(({ id }) => id);
  const someone: fc.Arbitrary<ActorId> = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...ids) },
    { weight: 1, arbitrary: fc.constant(actorId('a stranger')) },
  );
  const types = atlas.lexicon.types.map(({ id }) => id);
  const restriction = anyRestriction(atlas);
  const limit = fc.constantFrom(1, 2, 5, 20, 1000);
  const ends = fc.oneof(fc.tuple(someone, someone), anyEnds(atlas));
  return fc.oneof(
    fc.record({ ask: fc.constant('search'), words: anyWords(atlas), limit }),
    fc.record({ ask: fc.constant('actor'), id: someone }),
    fc.record({ ask: fc.constant('count'), restriction }),
    fc.record({ ask: fc.constant('facet'), facet: fc.constantFrom(...about.facets), restriction, limit }),
    fc.record(
      { ask: fc.constant('neighbours'), id: someone, type: fc.constantFrom(...types), restriction, limit },
      { requiredKeys: ['ask', 'id', 'restriction', 'limit'] },
    ),
    fc.record({ ask: fc.constant('strongest'), restriction, limit }),
    fc.record({ ask: fc.constant('claims'), pairs: anyPairs(ends, limit), restriction }),
    fc.record({ ask: fc.constant('paths'), ends, restriction, limit, hops: fc.integer({ min: 0, max: 4 }) }),
    fc.record({ ask: fc.constant('bins'), axis: fc.constantFrom(...TIME_AXES), cuts: anyCuts(atlas), restriction }),
  );
}

/** What some reader may have chosen, often nothing. */
function anyRestriction(atlas: Atlas): fc.Arbitrary<Restriction> {
  const chosen = anyView(atlas).map(({ filters, hidden, only }) => ({
    filters,
    hidden,
    ...(only && { only: only.slice(0, MANY) }),
  }));
  return fc.oneof({ weight: 2, arbitrary: chosen }, { weight: 1, arbitrary: fc.constant(UNRESTRICTED) });
}

/** Everything passes. */
export const UNRESTRICTED: Restriction = { filters: DEFAULT_VIEW.filters, hidden: [] };

/** The ends of some claim. */
function anyEnds({ dataset }: Atlas): fc.Arbitrary<Ends> {
  const claims = [...dataset.claims].slice(0, FEW);
  if (claims.length === 0) return fc.constant([actorId('one'), actorId('other')]);
  return fc.constantFrom(...claims).map(({ subject, object }) => [object, subject]);
}

/** Some pairs, each once and with a limit of its own. */
function anyPairs(ends: fc.Arbitrary<Ends>, limit: fc.Arbitrary<number>): fc.Arbitrary<readonly PairPage[]> {
  return fc.uniqueArray(fc.record({ ends, limit }), { selector: (page) => pairKey(page.ends), maxLength: 6 });
}

/** Pieces of names, and words that nobody is called by. */
function anyWords({ dataset }: Atlas): fc.Arbitrary<string> {
  const names = dataset.actors.flatMap(({ label, short, aliases = [] }) => [label, short ?? '', ...aliases]);
  const piece = fc
    .tuple(fc.constantFrom(...names), fc.nat({ max: 12 }), fc.integer({ min: 1, max: 8 }))
    .map(([name, start, length]) =>
      Array.from(name)
        .slice(start, start + length)
        .join(''),
    );
  return fc.oneof(
    piece,
    piece.map((words) => words.toUpperCase()),
    fc.constantFrom('', ' ', 'zz', 'of the', '"', '\\', '}'),
  );
}

/** False for a text with half a character. */
export function canBeTyped(text: string): boolean {
  return !/\p{Cs}/u.test(text);
}

/** Days that part time: those that claims begin or end at, and any others. */
function anyCuts({ dataset }: Atlas): fc.Arbitrary<readonly number[]> {
  const times = [...dataset.claims].slice(0, FEW).flatMap(({ time, saidAt }) => [time, saidAt]);
  const spans = times.flatMap((time) => (time ? [parseEdtf(time.edtf)] : []));
  const days = spans.flatMap((span) => [span?.first ?? [], span?.last ?? []].flat());
  const near = days.length > 0 ? [fc.constantFrom(...days, ...days.map((day) => day + 1))] : [];
  const day = fc.oneof(...near, fc.integer({ min: -4_000_000, max: 3_000_000 }));
  return fc.uniqueArray(day, { minLength: 1, maxLength: 12 }).map((cuts) => cuts.sort((a, b) => a - b));
}
