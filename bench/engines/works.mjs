const LIMIT = 20;
const BINS = 60;

/**
 * What readers do with an engine, and questions of each kind, always the same: `ask` puts one to a source. `events` is the table that
 * the engine holds, `views` are restrictions as readers make them.
 */
export function worksOn({ events, views, random }) {
  const some = (count, one) => Array.from({ length: count }, (_, at) => one(at));
  const { subject, actors, day } = events;
  // An actor of a random claim: those with many claims are looked at more often.
  const actor = () => actors.ids[subject[Math.floor(random() * subject.length)]];
  const word = () => {
    const words = actors.labels[Math.floor(random() * actors.labels.length)].split(' ');
    return words[Math.floor(random() * words.length)];
  };
  const view = (at) => views[at % views.length];
  const facets = ['types', 'signs', 'kinds'];
  const [first, last] = [day[0], day.at(-1)];
  const cuts = Array.from({ length: BINS + 1 }, (_, at) => Math.round(first + ((last + 1 - first) * at) / BINS));
  return [
    {
      work: 'search for a word of a name',
      questions: some(20, word),
      ask: (source, words) => source.search(words, { limit: LIMIT }),
    },
    {
      work: 'counts of a facet (types, signs, kinds), given the other filters',
      questions: some(12, (at) => ({ facet: facets[at % 3], view: view(Math.floor(at / 3)) })),
      ask: (source, { facet, view: given }) => source.facet(facet, given, { limit: 300 }),
    },
    {
      work: `expand by 1 hop: the ${LIMIT} strongest neighbours, counts by type`,
      questions: some(20, (at) => ({ id: actor(), view: view(at) })),
      ask: (source, { id, view: given }) => source.neighbours(id, given, { limit: LIMIT }),
    },
    {
      work: `expand by 2 hops: the same of an actor and of its ${HOPS} strongest`,
      questions: some(8, (at) => ({ id: actor(), view: view(at) })),
      ask: twoHops,
    },
    {
      work: `a timeline of ${BINS} bins`,
      questions: some(8, view),
      ask: (source, given) => source.bins('true', cuts, given),
    },
  ];
}

const HOPS = 10;

async function twoHops(source, { id, view }) {
  const { value } = await source.neighbours(id, view, { limit: LIMIT });
  const next = value.strongest.slice(0, HOPS);
  return Promise.all(next.map((neighbour) => source.neighbours(neighbour.id, view, { limit: LIMIT })));
}
