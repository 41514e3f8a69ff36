import { FOLD_RULES } from '../graph/fold-groups';
import { actorId } from '../model/ids';
import { quote, unquote } from './quote';
import type { Folding } from './state';

/** The parts of a link that say who is merged. */
export const FOLDING_KEYS = ['fold', 'apart'] as const;
export const WAYS_TO_FOLD = [...FOLD_RULES, 'communities'] as const;
type WayToFold = (typeof WAYS_TO_FOLD)[number];

/** `fold=place,communities` and `apart=place.india`; empty where nothing is merged. */
export function writeFolding({ rules, communities, apart }: Folding): Readonly<Record<'fold' | 'apart', string>> {
  const ways = WAYS_TO_FOLD.filter((way) => (way === 'communities' ? communities : rules.includes(way)));
  return { fold: ways.join(), apart: apart.map(quote).join() };
}

/** What merges by some ways. */
export function foldingBy(ways: readonly WayToFold[]): Pick<Folding, 'rules' | 'communities'> {
  return { rules: FOLD_RULES.filter((rule) => ways.includes(rule)), communities: ways.includes('communities') };
}

/** What a link merges, as far as it can be read without its dataset. */
export function readFolding(params: URLSearchParams): Folding {
  const partsOf = (key: 'fold' | 'apart') => (params.get(key) ?? '').split(',').flatMap((text) => unquote(text) || []);
  const asked = new Set(partsOf('fold'));
  return { ...foldingBy(WAYS_TO_FOLD.filter((way) => asked.has(way))), apart: partsOf('apart').map(actorId) };
}
