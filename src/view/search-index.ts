import MiniSearch, { type SearchResult } from 'minisearch';
import type { Atlas } from '../graph/atlas';
import type { ClaimRecord } from '../graph/record';
import { fold, nearest } from '../lib/text';
import type { Actor } from '../model/dataset';
import { isContested } from '../model/standing';
import { searchWords } from './search-words';
import { propositionOf, titleOf } from './sentences';

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
  claims(query: string): Finding<ClaimRecord>;
  /** The query with its unknown words put as the nearest known ones, if there are any near. */
  nearestTo(query: string): string | undefined;
}

const ACTOR_FIELDS = { label: 3, short: 3, aliases: 2 };
const CLAIM_FIELDS = { title: 3, gist: 2, names: 0.4 };
const LONGEST_QUERY = 120;

/** Indexes the names of all actors, and the titles, gists and parties' names of all claims. */
export function searchIndexOf(atlas: Atlas): SearchIndex {
  const claimCounts = countClaims(atlas);
  const actors = searchable(atlas.dataset.actors, ACTOR_FIELDS, actorTexts, (actor) => claimCounts.get(actor.id) ?? 0);
  const claims = searchable(
    atlas.records,
    CLAIM_FIELDS,
    (record) => claimTexts(atlas, record),
    ({ standing }) => (isContested(standing) ? 1 : 0),
  );
  const known = new Set(atlas.dataset.actors.flatMap((actor) => Object.values(actorTexts(actor)).flatMap(searchWords)));
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
    claims,
    nearestTo,
  };
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

function searchable<Item, Field extends string>(
  items: readonly Item[],
  boost: Readonly<Record<Field, number>>,
  textsOf: (item: Item) => Readonly<Record<Field, string>>,
  weightOf: (item: Item) => number,
): (query: string) => Finding<Item> {
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
  index.addAll(items.map((item, id) => ({ ...textsOf(item), id })));
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
  const rank = ({ item, terms }: Found<Actor>) => {
    const names = [item.label, item.short ?? '', ...(item.aliases ?? [])].filter(Boolean);
    if (names.slice(0, item.short ? 2 : 1).some((name) => fold(name) === asked)) return 0;
    if (names.some((name) => fold(name) === asked)) return 1;
    return names.some((name) => searchWords(name).every((word) => terms.has(word))) ? 2 : 3;
  };
  return { forgiven, found: [...found].sort((a, b) => rank(a) - rank(b)) };
}

function countClaims({ records }: Atlas): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of records.flatMap(({ parties }) => parties)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
