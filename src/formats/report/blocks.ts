import type { Actor, Claim, Evidence, OpenDataset, Source } from '../../model/dataset';
import type { Lexicon } from '../../model/lexicon';
import { type ClaimInWords, claimInWords } from './claim-in-words';
import { type Figures, figuresOf, type Part, type Section } from './figures';
import { type ReaderNames, readerNames } from './reader-names';
import { newReferences, passagesOf } from './references';

/** A piece of a report, in the order in which it is read; every format puts the same blocks on paper. */
export type Block =
  | { readonly kind: 'head'; readonly dataset: OpenDataset }
  | { readonly kind: 'figures'; readonly dataset: OpenDataset; readonly figures: Figures }
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'claim'; readonly claim: ClaimInWords; readonly number: number }
  | { readonly kind: 'passages'; readonly count: number }
  | { readonly kind: 'passage'; readonly passage: Evidence; readonly number: number; readonly claim: number }
  | { readonly kind: 'sources'; readonly count: number }
  | { readonly kind: 'source'; readonly source: Source; readonly part: Part }
  | { readonly kind: 'actors'; readonly count: number }
  | { readonly kind: 'actor'; readonly actor: Actor; readonly part: Part }
  | { readonly kind: 'end' };

/** A report with the names that its blocks are told in. */
export interface Report {
  readonly names: ReaderNames;
  /** Each block in turn; nothing, now and then, as a chance to stop. */
  readonly blocks: Iterable<Block | undefined>;
}

const NO_PART: Part = { party: 0, says: 0, against: 0, supports: 0 };

/** A dataset as a report: what is contested first, then the other claims by family, then passages, sources and actors. Claims are gone through once for each section and each list. */
export function reportOf(dataset: OpenDataset, lexicon: Lexicon): Report {
  const names = readerNames(dataset, lexicon);
  return { names, blocks: blocksOf(dataset, names) };
}

function* blocksOf(dataset: OpenDataset, names: ReaderNames): Generator<Block | undefined, void> {
  yield { kind: 'head', dataset };
  const figures = yield* figuresOf(dataset, names);
  yield { kind: 'figures', dataset, figures };
  const passages = yield* claimBlocks(dataset, figures, names);
  if (passages > 0) yield* passageBlocks(dataset, figures, passages);
  const partOf = (id: string) => figures.parts.get(id) ?? NO_PART;
  yield { kind: 'sources', count: dataset.sources.length };
  for (const source of dataset.sources) yield { kind: 'source', source, part: partOf(source.id) };
  yield { kind: 'end' };
  yield { kind: 'actors', count: dataset.actors.length };
  for (const actor of byName(dataset.actors)) yield { kind: 'actor', actor, part: partOf(actor.id) };
  yield { kind: 'end' };
}

/** All sections with their claims; gives how many passages they are read from. */
function* claimBlocks(
  dataset: OpenDataset,
  figures: Figures,
  names: ReaderNames,
): Generator<Block | undefined, number> {
  const references = newReferences();
  let number = 0;
  for (const section of figures.sections) {
    yield { kind: 'section', section };
    for (const claim of claimsIn(dataset, figures, section)) {
      yield claim && { kind: 'claim', claim: claimInWords(claim, names, references), number: ++number };
    }
    yield { kind: 'end' };
  }
  return references.count();
}

/** The same claims once more, for the passages in the order of their numbers. */
function* passageBlocks(dataset: OpenDataset, figures: Figures, count: number): Generator<Block | undefined, void> {
  const references = newReferences();
  let claims = 0;
  yield { kind: 'passages', count };
  for (const section of figures.sections) {
    for (const claim of claimsIn(dataset, figures, section)) {
      yield undefined;
      if (!claim) continue;
      claims++;
      for (const passage of passagesOf(claim)) {
        const before = references.count();
        const number = references.numberOf(passage);
        if (number > before) yield { kind: 'passage', passage, number, claim: claims };
      }
    }
  }
  yield { kind: 'end' };
}

/** The claims of a section, in the order of the dataset; nothing for each of the others that is passed on the way. */
function* claimsIn(
  { claims }: OpenDataset,
  { sectionOf }: Figures,
  { code, count }: Section,
): Generator<Claim | undefined, void> {
  let [at, left] = [0, count];
  for (const claim of claims) {
    const isHere = sectionOf[at++] === code;
    yield isHere ? claim : undefined;
    if (isHere && --left === 0) return;
  }
}

function byName(actors: readonly Actor[]): readonly Actor[] {
  const keyed = actors.map((actor) => ({ actor, key: actor.label.toLowerCase() }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.actor.id < b.actor.id ? -1 : 1));
  return keyed.map(({ actor }) => actor);
}
