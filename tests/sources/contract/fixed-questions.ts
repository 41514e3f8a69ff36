import type { Atlas } from '../../../src/graph/atlas';
import { type ActorId, actorId } from '../../../src/model/ids';
import type { About, GraphSource, Restriction } from '../../../src/sources/graph-source';
import { DEFAULT_VIEW, type FacetId, type Filters, type SetFilter, type TimeFilter } from '../../../src/view/state';
import { canBeTyped, UNRESTRICTED } from './any-question';
import type { Question } from './question';

/** The names of some of the choices below. */
export const MOST_CHOSEN: ReadonlySet<string> = new Set([
  'everything',
  'a period',
  'among thirty actors only',
  'several choices together',
]);

/** What readers choose, each by itself and some of it together, with the name of what was chosen. */
export async function commonRestrictions(columns: GraphSource): Promise<readonly (readonly [string, Restriction])[]> {
  const valuesOf = async <Id extends FacetId>(id: Id) => {
    const { value } = await columns.facet(id, UNRESTRICTED, { limit: 1000 });
    return value.map((count) => count.value);
  };
  const [types, kinds, speakers, sources] = await Promise.all([
    valuesOf('types'),
    valuesOf('kinds'),
    valuesOf('speakers'),
    valuesOf('sources'),
  ]);
  const { value: known } = await columns.search('', { limit: 1000 });
  const ids = known.map(({ actor }) => actor.id);
  const best = ids.slice(0, 30);
  const { value: bins } = await columns.bins('true', [], UNRESTRICTED);
  const [first = 0, last = 0] = bins.extent ?? [];
  const middle = { from: Math.round(first + (last - first) / 3), to: Math.round(first + (2 * (last - first)) / 3) };
  const word = known[0]?.actor.label.split(' ').at(-1) ?? '';
  return [
    ['everything', UNRESTRICTED],
    ['no claims of the most frequent types', by({ types: off(types.slice(0, 2)) })],
    ['only what is hostile', by({ signs: off([0, 1]) })],
    ['only what somebody denies or disputes', by({ standings: off(['undisputed', 'anonymous', 'planned']) })],
    ['nobody of the most frequent kind', by({ kinds: off(kinds.slice(0, 1)) })],
    ['nothing that the two most frequent speakers say', by({ speakers: off(speakers.slice(0, 2)) })],
    ['nothing that only the first source has', by({ sources: off(sources.slice(0, 1)) })],
    ['only what rests on several sources', by({ sourcings: off(['single']) })],
    ['a word', by({ text: { text: word, suspended: false } })],
    ['a period', by({ time: time({ ...middle }) })],
    ['dated surely', by({ time: time({ undated: 'drop', unsure: 'drop' }) })],
    ['said until a day', by({ time: time({ axis: 'said', to: middle.to, undated: 'drop' }) })],
    ['without two actors', { ...UNRESTRICTED, hidden: ids.slice(0, 2) }],
    ['among thirty actors only', { ...UNRESTRICTED, only: best }],
    ['among a thousand actors only', { ...UNRESTRICTED, only: ids }],
    [
      'several choices together',
      {
        ...by({ signs: off([0]), kinds: off(kinds.slice(-1)), time: time(middle) }),
        hidden: ids.slice(3, 4),
        only: best,
      },
    ],
  ];
}

/** What is asked of everything that passes: counts, facets, pairs, timelines. */
export function overviewOf(
  restriction: Restriction,
  { facets, axes }: Pick<About, 'facets' | 'axes'>,
): readonly Question[] {
  return [
    { ask: 'count', restriction },
    { ask: 'strongest', restriction, limit: 12 },
    ...facets.map((facet) => ({ ask: 'facet', facet, restriction, limit: 40 }) as const),
    ...axes.map(
      (axis) => ({ ask: 'bins', axis, cuts: [-100_000, 0, 14_000, 17_550, 17_580, 30_000], restriction }) as const,
    ),
  ];
}

/** What is asked of single actors and pairs: the best known, the least known, and somebody whom nobody knows. */
export async function closerQuestions(columns: GraphSource, restriction: Restriction): Promise<readonly Question[]> {
  const { value: known } = await columns.search('', { limit: 1000 });
  const ids = [known[0], known[1], known[2], known.at(-1)].flatMap((found) => found?.actor.id ?? []);
  const stranger = actorId('a stranger');
  const { value: pairs } = await columns.strongest(UNRESTRICTED, { limit: 40 });
  const types = await columns.facet('types', UNRESTRICTED, { limit: 1 });
  return [
    ...[...ids, stranger].map((id) => ({ ask: 'actor', id }) as const),
    ...[...ids, stranger].map((id) => ({ ask: 'neighbours', id, restriction, limit: 15 }) as const),
    ...types.value.map(
      ({ value }) => ({ ask: 'neighbours', id: ids[0]!, type: value, restriction, limit: 15 }) as const,
    ),
    ...[pairs.slice(0, 1), pairs.slice(-1), pairs].map(
      (some) => ({ ask: 'claims', pairs: some.map(({ ends }) => ({ ends, limit: 25 })), restriction }) as const,
    ),
    ...endsAmong(ids).map((ends) => ({ ask: 'paths', ends, restriction, limit: 8, hops: 3 }) as const),
    { ask: 'paths', ends: [ids[0]!, stranger], restriction, limit: 8, hops: 2 },
  ];
}

/** Searches for names as people type them. */
export function searchesIn({ dataset }: Pick<Atlas, 'dataset'>): readonly Question[] {
  const labels = dataset.actors
    .map(({ label }) => label)
    .filter(canBeTyped)
    .slice(0, 4);
  const typed = [
    ...labels.map((label) => label.toUpperCase()),
    ...labels.map((label) => [...label].slice(0, 5).join('')),
    'a',
    'zzzz',
  ];
  return typed.map((words) => ({ ask: 'search', words, limit: 10 }));
}

function endsAmong(ids: readonly ActorId[]): readonly (readonly [ActorId, ActorId])[] {
  return ids.slice(1).map((id) => [ids[0]!, id]);
}

function by(filters: Partial<Filters>): Restriction {
  return { filters: { ...DEFAULT_VIEW.filters, ...filters }, hidden: [] };
}

function off<Value>(values: readonly Value[]): SetFilter<Value> {
  return { off: values, suspended: false };
}

function time(chosen: Partial<TimeFilter>): TimeFilter {
  return { ...DEFAULT_VIEW.filters.time, ...chosen };
}
