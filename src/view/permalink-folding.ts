import { BODY_RULES, FOLD_RULES, type Single } from '../graph/fold-groups';
import { actorId } from '../model/ids';
import { quote, unquote } from './quote';
import type { Folding } from './state';

/** The parts of a link that say who is merged. */
export const FOLDING_KEYS = ['fold', 'into', 'apart'] as const;
type FoldingKey = (typeof FOLDING_KEYS)[number];
export const WAYS_TO_FOLD = [...FOLD_RULES, 'communities'] as const;
type WayToFold = (typeof WAYS_TO_FOLD)[number];

/** `fold=place,communities`, `into=people~pakistan` and `apart=place.india`; empty where nothing is merged. */
export function writeFolding({ rules, communities, into = [], apart }: Folding): Readonly<Record<FoldingKey, string>> {
  const ways = WAYS_TO_FOLD.filter((way) => (way === 'communities' ? communities : rules.includes(way)));
  return {
    fold: ways.join(),
    into: into.map(({ rule, body }) => `${rule}~${quote(body)}`).join(),
    apart: apart.map(quote).join(),
  };
}

/** What merges by some ways. */
export function foldingBy(
  ways: readonly WayToFold[],
  into: readonly Single[] = [],
): Pick<Folding, 'rules' | 'communities' | 'into'> {
  return {
    rules: FOLD_RULES.filter((rule) => ways.includes(rule)),
    communities: ways.includes('communities'),
    ...(into.length > 0 && { into }),
  };
}

/** Reads `people~pakistan`; undefined for anything else. */
export function readSingle(text: string): Single | undefined {
  const [name, quoted = '', ...rest] = text.split('~');
  const rule = BODY_RULES.find((one) => one === name);
  const body = unquote(quoted);
  return rule && body && rest.length === 0 ? { rule, body: actorId(body) } : undefined;
}

/** What a link merges, as far as it can be read without its dataset. */
export function readFolding(params: URLSearchParams): Folding {
  const textsOf = (key: FoldingKey) => (params.get(key) ?? '').split(',').filter(Boolean);
  const partsOf = (key: FoldingKey) => textsOf(key).flatMap((text) => unquote(text) || []);
  const asked = new Set(partsOf('fold'));
  const into = textsOf('into').flatMap((text) => readSingle(text) ?? []);
  return {
    ...foldingBy(
      WAYS_TO_FOLD.filter((way) => asked.has(way)),
      into,
    ),
    apart: partsOf('apart').map(actorId),
  };
}
