import MiniSearch, { type SearchResult } from 'minisearch';
import type { Atlas } from '../graph/atlas';
import type { ClaimRecord } from '../graph/record';
import { tally } from '../graph/tally';
import { foremost } from '../lib/foremost';
import { atOnce } from '../lib/slices';
import { fold, nearest } from '../lib/text';
import type { Actor } from '../model/dataset';
import { isContested } from '../model/standing';
import { textClause } from './filters/text-clause';
import { everyName } from './folding';
import { searchWords } from './search-words';
import { propositionOf, titleOf } from './sentences';
import { wholeOf } from './shown';
import { DEFAULT_VIEW } from './state';
import { tiesIn } from './ties';

/** Something found: the item, the indexed words that matched, and the fields they stand in. */
export interface Found<Item> {
  readonly item: Item;
  readonly terms: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
}

/** What a search found, best first; `forgiven` when nothing is spelt as asked and near spellings were taken. */
export interface Finding<Item> {
  readonly found: readonly Found<Item>[];
  readonly forgiven: boolean;
}

/** Finds actors by name and claims by what they say; built once an atlas. */
export interface SearchIndex {
  actors(query: string): Finding<Actor>;
  /** In steps, for among half a million claims it takes a while. */
  claims(query: string): Generator<void, Finding<ClaimRecord>>;
  /** The query with its unknown words put as the nearest known ones, if there are any near. */
  nearestTo(query: string): string | undefined;
}

const ACTOR_FIELDS = { label: 3, short: 3, aliases: 2 };
const CLAIM_FIELDS = { title: 3, gist: 2, names: 0.4 };
const LONGEST_QUERY = 120;
/** Of more claims than these not every word is indexed: they are found as those that have no words of their own. */
const MOST_INDEXED = 50_000;
/** Items that are indexed between two rests. */
const STEP = 200;
/** Of more found than this the best are ordered with care. */
const MOST_ORDERED = 300;

/** Indexes the names of all actors, and the titles, gists and parties' names of all claims. */
export function searchIndexOf(atlas: Atlas): SearchIndex {
  return atOnce(indexing(atlas));
}

/** The same, a few items a step, so that many can be indexed while the page stays alive. */
function* indexing(atlas: Atlas): Generator<void, SearchIndex> {
  const { claimsOf } = wholeOf(atlas);
  const weightOf = ({ id }: Actor) => claimsOf[atlas.placeOf(id)!]!;
  const actors = yield* searchable(everyName(atlas), ACTOR_FIELDS, actorTexts, weightOf);
  const isIndexed = atlas.store.worded && atlas.claims.length <= MOST_INDEXED;
  const worded = isIndexed ? yield* claimsByWords(atlas) : undefined;
  const known = new Set<string>();
  for (const [at, actor] of everyName(atlas).entries()) {
    for (const word of Object.values(actorTexts(actor)).flatMap(searchWords)) known.add(word);
    if (at % STEP === 0) yield;
  }
  const nearestTo = (query: string) => {
    const asked = searchWords(query.slice(0, LONGEST_QUERY));
    const meant = asked.map((word) => (known.has(word) ? word : (nearest(word, known) ?? word)));
    return meant.some((word, at) => word !== asked[at]) ? meant.join(' ') : undefined;
  };
  return {
    actors: (query) => {
      const finding = actors(query);
      return exactFirst(finding, finding.forgiven ? (nearestTo(query) ?? query) : query);
    },
    *claims(query) {
      return worded ? worded(query) : yield* claimsByNames(atlas, query);
    },
    nearestTo,
  };
}

function claimsByWords(atlas: Atlas) {
  return searchable(
    atlas.claims.records,
    CLAIM_FIELDS,
    (record) => claimTexts(atlas, record),
    ({ standing }) => (isContested(standing) ? 1 : 0),
  );
}

const MOST_PAIRS = 6;

/** Where claims have no words of their own, or are too many: those that hold every word by themselves, their parties and their type, one of each of the pairs with most of them. */
function* claimsByNames(atlas: Atlas, query: string): Generator<void, Finding<ClaimRecord>> {
  const text = query.slice(0, LONGEST_QUERY);
  const terms = new Set(searchWords(text));
  if (terms.size === 0) return { found: [], forgiven: false };
  const bits = textClause.passes({ ...DEFAULT_VIEW.filters, text: { text, suspended: false } }, atlas);
  yield;
  const found: Found<ClaimRecord>[] = [];
  for (const pair of pairsWithMost(tally(atlas.pairs.ofClaim, atlas.pairs.length, bits))) {
    yield;
    const [tie] = foremost(tiesIn(atlas, bits, [pair]), 1, (a, b) => b.claims.length - a.claims.length);
    found.push({ item: tie!.claims.first(1)[0]!, terms, fields: new Set(['title']) });
  }
  return { found, forgiven: false };
}

function pairsWithMost(counts: Uint32Array): readonly number[] {
  const pairs: number[] = [];
  for (let pair = 0; pair < counts.length; pair++) if (counts[pair]! > 0) pairs.push(pair);
  return foremost(pairs, MOST_PAIRS, (a, b) => counts[b]! - counts[a]! || a - b);
}

function actorTexts({ label, short, aliases }: Actor): Record<keyof typeof ACTOR_FIELDS, string> {
  return { label, short: short ?? '', aliases: (aliases ?? []).join('\n') };
}

function claimTexts(atlas: Atlas, record: ClaimRecord): Record<keyof typeof CLAIM_FIELDS, string> {
  const { claim, parties } = record;
  const speakers = [claim.by, ...(claim.responses ?? []).map(({ by }) => by)].filter((id) => id !== undefined);
  const names = [...parties, ...speakers].flatMap((id) => {
    const actor = atlas.actorOf(id);
    return actor ? Object.values(actorTexts(actor)) : [atlas.nameOf(id)];
  });
  return {
    title: titleOf(atlas, propositionOf(atlas, record)),
    gist: [claim.gist, claim.qualifier ?? '', ...(claim.responses ?? []).map(({ gist }) => gist)].join('\n'),
    names: names.join('\n'),
  };
}

function* searchable<Item, Field extends string>(
  items: readonly Item[],
  boost: Readonly<Record<Field, number>>,
  textsOf: (item: Item) => Readonly<Record<Field, string>>,
  weightOf: (item: Item) => number,
): Generator<void, (query: string) => Finding<Item>> {
  const index = new MiniSearch({
    fields: Object.keys(boost),
    tokenize: searchWords,
    processTerm: (term) => term,
    searchOptions: {
      boost,
      prefix: true,
      combineWith: 'AND',
      maxFuzzy: 2,
      boostDocument: (at) => 1 + Math.log2(1 + weightOf(items[at]!)) / 3,
    },
  });
  for (const [id, item] of items.entries()) {
    index.add({ ...textsOf(item), id });
    if (id % STEP === 0) yield;
  }
  const asFound = (result: SearchResult): Found<Item> => ({
    item: items[result.id]!,
    terms: new Set(result.terms),
    fields: new Set(Object.values(result.match).flat()),
  });
  return (query) => {
    const text = query.slice(0, LONGEST_QUERY);
    const strict = index.search(text);
    if (strict.length > 0) return { found: strict.map(asFound), forgiven: false };
    const lenient = index.search(text, { fuzzy: (term) => (term.length > 3 ? 0.25 : false) });
    return { found: lenient.map(asFound), forgiven: lenient.length > 0 };
  };
}

/** An actor called just what was asked for comes first, then one with a name that was found whole, then the rest. */
function exactFirst({ found, forgiven }: Finding<Actor>, query: string): Finding<Actor> {
  const asked = fold(query.trim());
  const rankOf = ({ item, terms }: Found<Actor>) => {
    const names = [item.label, item.short ?? '', ...(item.aliases ?? [])].filter(Boolean);
    if (names.slice(0, item.short ? 2 : 1).some((name) => fold(name) === asked)) return 0;
    if (names.some((name) => fold(name) === asked)) return 1;
    return names.some((name) => searchWords(name).every((word) => terms.has(word))) ? 2 : 3;
  };
  const ranked = found.slice(0, MOST_ORDERED).map((one) => ({ one, rank: rankOf(one) }));
  const ordered = ranked.sort((a, b) => a.rank - b.rank).map(({ one }) => one);
  return { forgiven, found: [...ordered, ...found.slice(MOST_ORDERED)] };
}

const indexes = new WeakMap<Atlas, { readonly steps: Iterator<void, SearchIndex>; index?: SearchIndex }>();

/** Works on the index of an atlas, a few items a step; what is done is kept. */
export function* preparingIndex(atlas: Atlas): Generator<void, SearchIndex> {
  const known = indexes.get(atlas) ?? { steps: indexing(atlas) };
  indexes.set(atlas, known);
  while (!known.index) {
    const step = known.steps.next();
    if (step.done) known.index = step.value;
    else yield;
  }
  return known.index;
}
