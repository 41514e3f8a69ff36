import type { Lexicon } from '../model/lexicon';
import { STANDINGS, type Standing } from '../model/standing';
import type { ActorKind, Sign } from '../model/vocabulary';
import type { Scene } from './scene';
import type { SizingId } from './sizing-id';
import { SIZING_WORDS } from './sizing-words';

/** A family of relations in a picture, with how many of the claims drawn are of it. */
export interface FamilyInPicture {
  readonly label: string;
  readonly sign: Sign;
  readonly claims: number;
}

/** What has to be told of a picture for it to be read without the page: only of what is drawn in it. */
export interface PictureLegend {
  readonly signs: readonly Sign[];
  readonly families: readonly FamilyInPicture[];
  readonly standings: readonly Standing[];
  readonly kinds: readonly ActorKind[];
  /** What widths, numbers and sizes say, a sentence each. */
  readonly measures: readonly string[];
}

const SIGNS: readonly Sign[] = [-1, 1, 0];

/** What a picture holds, in the order of the vocabulary. */
export function pictureLegend({ families, kinds }: Lexicon, scene: Scene, sizing: SizingId): PictureLegend {
  const claims = claimsByFamily(scene);
  const signs = new Set(scene.strands.map(({ sign }) => sign));
  const standings = new Set(scene.strands.map(({ standing }) => standing));
  const drawn = new Set(scene.actors.map(({ actor }) => actor.kind));
  return {
    signs: SIGNS.filter((sign) => signs.has(sign)),
    families: families.flatMap(({ id, label, sign }) => {
      const own = claims.get(id);
      return own ? [{ label, sign, claims: own.size }] : [];
    }),
    standings: STANDINGS.filter((standing) => standings.has(standing)),
    kinds: kinds.filter(({ id }) => drawn.has(id)),
    measures: [
      ...(scene.strands.length > 0 ? ['A line is as wide as it has claims; the number on it counts them.'] : []),
      ...(scene.actors.length > 1 ? [SIZING_WORDS[sizing].explanation] : []),
    ],
  };
}

/** The places of the claims drawn, each once, by the family of their type. */
function claimsByFamily({ strands }: Scene): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const { relation, claims } of strands.flatMap(({ ties }) => ties)) {
    const own = found.get(relation.family) ?? new Set();
    found.set(relation.family, own);
    for (const place of claims.places) own.add(place);
  }
  return found;
}
