import type { OpenDataset } from '../model/dataset';
import { type Lexicon, lexiconOf } from '../model/lexicon';
import { PlainClaims } from '../model/plain-claims';
import type { Vocabulary } from '../model/vocabulary';
import { type Atlas, atlasOf, type Holdings, openedAtlas } from './atlas';
import { columnsOfPlain } from './columns-of-plain';
import { pairsOf } from './pairs';

/** The columns and the pairs of plain claims: all that takes time to find. */
export type PlainIndex = Pick<Holdings, 'columns' | 'pairs'>;

/** Finds the columns and the pairs of plain claims. */
export function plainIndexOf(claims: PlainClaims, actors: OpenDataset['actors'], lexicon: Lexicon): PlainIndex {
  const columns = columnsOfPlain(claims, actors, lexicon);
  return { columns, pairs: pairsOf(columns, actors.length) };
}

/** Opens a dataset of plain claims whose index was found. */
export function atlasOfPlain(
  head: Omit<OpenDataset, 'claims'>,
  claims: PlainClaims,
  lexicon: Lexicon,
  index: PlainIndex,
): Atlas {
  return openedAtlas({ dataset: { ...head, claims }, store: claims, lexicon, ...index });
}

/** Opens a dataset that was read, however its claims are held. */
export function atlasOfRead(dataset: OpenDataset, standard: Vocabulary): Atlas {
  const { claims, ...head } = dataset;
  if (!(claims instanceof PlainClaims)) return atlasOf({ ...head, claims: [...claims] }, standard);
  const lexicon = lexiconOf(dataset.vocabulary ?? standard);
  return atlasOfPlain(head, claims, lexicon, plainIndexOf(claims, dataset.actors, lexicon));
}
