import { type Alike, alikeIn } from '../graph/alike';
import type { Atlas } from '../graph/atlas';
import { tally } from '../graph/tally';
import { type Bits, bitsByCode } from '../lib/bits';
import { memoizeLast } from '../lib/memoize';
import { filtersSomething } from './filters/clause';
import { SET_CLAUSES } from './filters/clauses';
import type { SetClause } from './filters/set-clauses';
import type { FacetId, SetFilters } from './state';

/** More than one filter. */
const SEVERAL = 0xff;

/** How claims fare against the filters on facets, remembered for the last ones: a window of time that slides changes none of them. */
export function verdictOf(atlas: Atlas, filters: SetFilters): FacetVerdict {
  const { types, signs, standings, kinds, speakers, sources, sourcings } = filters;
  return remembered(atlas, types, signs, standings, kinds, speakers, sources, sourcings);
}

/** Claims by what facets tell apart, and how they fare. */
interface Sorts {
  readonly alike: Alike;
  /** Of each sort of claims 0 when all filters let it pass, n when the nth of those in force alone does not. */
  readonly stoppedBy: Uint8Array;
}

/** How claims fare against the filters on facets: judged once for all claims that no facet tells apart. */
class FacetVerdict {
  private readonly active: readonly SetClause[];
  private judged: Sorts | undefined;
  /** What passes all filters but the nth, as far as it was asked for. */
  private readonly passing: Bits[] = [];

  constructor(
    private readonly atlas: Atlas,
    private readonly filters: SetFilters,
  ) {
    this.active = SET_CLAUSES.filter(({ id }) => filtersSomething(filters[id]));
  }

  /** The claims that all filters let pass, or all but that of a facet; undefined when that leaves no filter. */
  passes(but?: FacetId): Bits | undefined {
    const nth = this.nthOf(but);
    if (this.active.length === Math.sign(nth)) return undefined;
    const { alike, stoppedBy } = this.sorts;
    this.passing[nth] ??= bitsByCode(
      alike.codes,
      stoppedBy.map((by) => Number(by === 0 || by === nth)),
    );
    return this.passing[nth];
  }

  /** How many of some claims have each code of a facet's column, given all filters but its own. */
  counts(clause: SetClause, among: Bits): Uint32Array {
    const { alike, stoppedBy } = this.sorts;
    const nth = this.nthOf(clause.id);
    const claims = tally(alike.codes, alike.length, among);
    const codes = codesIn(alike, clause);
    const counts = new Uint32Array(clause.column(this.atlas).values.length);
    for (let sort = 0; sort < claims.length; sort++) {
      if (stoppedBy[sort] === 0 || stoppedBy[sort] === nth) counts[codes[sort]!]! += claims[sort]!;
    }
    return counts;
  }

  /** Found when they are first asked about: as long as no filter is in force, who is shown does not depend on them. */
  private get sorts(): Sorts {
    this.judged ??= this.judgedSorts();
    return this.judged;
  }

  private judgedSorts(): Sorts {
    const { atlas, filters } = this;
    const alike = alikeOf(atlas);
    const stoppedBy = new Uint8Array(alike.length);
    for (const [at, clause] of this.active.entries()) {
      const lets = clause.lets(filters, atlas);
      codesIn(alike, clause).forEach((code, sort) => {
        if (lets[code] === 0) stoppedBy[sort] = stoppedBy[sort] === 0 ? at + 1 : SEVERAL;
      });
    }
    return { alike, stoppedBy };
  }

  /** Which of the filters in force that of a facet is, counted from 1; 0 when it is none. */
  private nthOf(facet: FacetId | undefined): number {
    return this.active.findIndex(({ id }) => id === facet) + 1;
  }
}

function codesIn(alike: Alike, clause: SetClause) {
  return alike.codesIn[SET_CLAUSES.indexOf(clause)]!;
}

const known = new WeakMap<Atlas, Alike>();

/** Takes what was found by `alikeOf` for the same claims elsewhere. */
export function knowAlike(atlas: Atlas, alike: Alike) {
  known.set(atlas, alike);
}

/** The claims of an atlas, sorted by what facets tell apart; found once. */
export function alikeOf(atlas: Atlas): Alike {
  const found =
    known.get(atlas) ??
    alikeIn(
      SET_CLAUSES.map((clause) => clause.column(atlas)),
      atlas.claims.length,
    );
  known.set(atlas, found);
  return found;
}

const remembered = memoizeLast(
  (
    atlas: Atlas,
    types: SetFilters['types'],
    signs: SetFilters['signs'],
    standings: SetFilters['standings'],
    kinds: SetFilters['kinds'],
    speakers: SetFilters['speakers'],
    sources: SetFilters['sources'],
    sourcings: SetFilters['sourcings'],
  ) => new FacetVerdict(atlas, { types, signs, standings, kinds, speakers, sources, sourcings }),
);
