import { type Atlas, atlasOf } from '../graph/atlas';
import { atlasOfPlain, type PlainIndex, plainIndexOf } from '../graph/atlas-of-plain';
import type { Dataset, OpenDataset } from '../model/dataset';
import { lexiconOf } from '../model/lexicon';
import { type ClaimTable, PlainClaims } from '../model/plain-claims';
import type { Vocabulary } from '../model/vocabulary';

/** A dataset as it is handed between threads: whole, or with its claims in columns and all that takes time to find in them. */
export type HandedDataset = Dataset | PlainDataset;

interface PlainDataset extends Omit<OpenDataset, 'claims'> {
  readonly table: ClaimTable;
  readonly index: PlainIndex;
}

/** Makes a dataset ready to be handed over. */
export function handedDataset(dataset: OpenDataset, standard: Vocabulary): HandedDataset {
  const { claims, ...head } = dataset;
  if (!(claims instanceof PlainClaims)) return { ...head, claims: [...claims] };
  const lexicon = lexiconOf(head.vocabulary ?? standard);
  return { ...head, table: claims.table, index: plainIndexOf(claims, head.actors, lexicon) };
}

/** Opens a dataset that was handed over. */
export function atlasOfHanded(handed: HandedDataset, standard: Vocabulary): Atlas {
  if (!('table' in handed)) return atlasOf(handed, standard);
  const { table, index, ...head } = handed;
  return atlasOfPlain(head, new PlainClaims(table, head.actors), lexiconOf(head.vocabulary ?? standard), index);
}
