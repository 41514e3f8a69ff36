import type { Atlas } from '../graph/atlas';
import { countByParty } from '../graph/between';
import { Claims } from '../graph/claims';
import { listAt } from '../graph/lists';
import { standingPairs } from '../graph/network';
import { otherEnd } from '../graph/pairs';
import { eachBit, intersection } from '../lib/bits';
import { memoizeLast } from '../lib/memoize';
import type { Actor } from '../model/dataset';
import type { ActorId } from '../model/ids';
import { contestedIn } from './contested';
import type { Shown } from './shown';
import { type Tie, tiesIn } from './ties';

/** A place in the outline: an actor, somebody it is tied to, one tie of the two, or one claim. */
export type OutlineNode =
  | { readonly kind: 'actor'; readonly actor: Actor }
  | { readonly kind: 'counterpart'; readonly of: Actor; readonly actor: Actor; readonly ties: readonly Tie[] }
  | { readonly kind: 'tie'; readonly tie: Tie }
  | { readonly kind: 'claim'; readonly place: number };

/** What stands below a place, in order; made as it is looked at. */
export interface OutlineList {
  readonly length: number;
  at(index: number): OutlineNode;
}

/** What is shown as a tree: actors, whom each is tied to, by which ties, and the claims of each. */
export class Outline {
  /** The places of all actors that shown claims name: parties with most claims first, then who is only named. */
  readonly order: readonly number[];
  /** Of each actor by its place where it stands in the order; −1 for one that is not shown. */
  private ranks: Int32Array | undefined;
  private readonly contested: Uint32Array | undefined;
  private readonly degrees = new Map<number, number>();
  private readonly pairsOf = new Map<number, readonly number[]>();
  private readonly tiesOf = new Map<number, readonly Tie[]>();
  private readonly naming = new Map<number, Claims>();

  constructor(
    readonly atlas: Atlas,
    readonly shown: Shown,
  ) {
    this.order = orderOf(atlas, shown);
    if (atlas.hasContested) {
      this.contested = countByParty(atlas, intersection(atlas.size, [contestedIn(atlas), shown.claims.bits]));
    }
  }

  /** All actors. */
  get actors(): OutlineList {
    const { actors } = this.atlas.dataset;
    return { length: this.order.length, at: (index) => ({ kind: 'actor', actor: actors[this.order[index]!]! }) };
  }

  /** Where an actor stands in the outline; undefined for one that is not shown. */
  rankOf(id: ActorId): number | undefined {
    this.ranks ??= ranksOf(this.order, this.atlas.dataset.actors.length);
    const place = this.atlas.placeOf(id);
    const rank = place === undefined ? -1 : this.ranks[place]!;
    // Whoever stands as another has that one's place, but none in the outline.
    return rank >= 0 && this.atlas.dataset.actors[place!]!.id === id ? rank : undefined;
  }

  /** How many of the shown claims that an actor is party to are denied or disputed. */
  contestedOf({ id }: Actor): number {
    return this.contested?.[this.atlas.placeOf(id)!] ?? 0;
  }

  /** How many others an actor is tied to. */
  degreeOf({ id }: Actor): number {
    const place = this.atlas.placeOf(id)!;
    const known = this.degrees.get(place) ?? standingPairs(this.shown.network, place).length;
    this.degrees.set(place, known);
    return known;
  }

  /** The shown claims that name an actor who is party to none. */
  claimsNaming({ id }: Actor): Claims {
    const place = this.atlas.placeOf(id)!;
    const known = this.naming.get(place) ?? claimsNaming(this.atlas, this.shown, place);
    this.naming.set(place, known);
    return known;
  }

  /** True where something stands below a place: it is known before that is gathered. */
  hasBelow(node: OutlineNode): boolean {
    switch (node.kind) {
      case 'actor':
        return this.degreeOf(node.actor) > 0 || this.claimsNaming(node.actor).length > 0;
      case 'counterpart':
      case 'tie':
        return true;
      case 'claim':
        return false;
    }
  }

  /** What stands below a place; nothing below a claim. */
  below(node: OutlineNode): OutlineList {
    switch (node.kind) {
      case 'actor':
        return this.belowActor(node.actor);
      case 'counterpart':
        return { length: node.ties.length, at: (index) => ({ kind: 'tie', tie: node.ties[index]! }) };
      case 'tie':
        return claimList(node.tie.claims);
      case 'claim':
        return { length: 0, at: () => node };
    }
  }

  private belowActor(of: Actor): OutlineList {
    if (this.degreeOf(of) === 0) return claimList(this.claimsNaming(of));
    const { dataset, pairs: all, placeOf } = this.atlas;
    const place = placeOf(of.id)!;
    const pairs = this.pairs(of);
    return {
      length: pairs.length,
      at: (index) => {
        const pair = pairs[index]!;
        const ties = () => this.ties(pair);
        return {
          kind: 'counterpart',
          of,
          actor: dataset.actors[otherEnd(all, pair, place)]!,
          // Gathered when they are looked at: finding somebody among thousands does not.
          get ties() {
            return ties();
          },
        };
      },
    };
  }

  /** The pairs of an actor, those with most claims first. */
  private pairs({ id }: Actor): readonly number[] {
    const place = this.atlas.placeOf(id)!;
    const { network } = this.shown;
    const { claims } = network;
    const known =
      this.pairsOf.get(place) ??
      Array.from(standingPairs(network, place)).sort((a, b) => claims[b]! - claims[a]! || a - b);
    this.pairsOf.set(place, known);
    return known;
  }

  private ties(pair: number): readonly Tie[] {
    const known = this.tiesOf.get(pair) ?? tiesIn(this.atlas, this.shown.claims.bits, [pair]);
    this.tiesOf.set(pair, known);
    return known;
  }
}

/** The outline of what is shown. */
export const outlineOf = memoizeLast((atlas: Atlas, shown: Shown): Outline => new Outline(atlas, shown));

function ranksOf(order: readonly number[], actors: number): Int32Array {
  const ranks = new Int32Array(actors).fill(-1);
  order.forEach((place, rank) => {
    ranks[place] = rank;
  });
  return ranks;
}

function claimList(claims: Claims): OutlineList {
  const places = claims.inOrder();
  return { length: places.length, at: (index) => ({ kind: 'claim', place: places[index]! }) };
}

function orderOf({ placeOf }: Atlas, shown: Shown): readonly number[] {
  const { claimsOf, drawable } = shown;
  const parties = new Set(drawable);
  const others = shown.actors.flatMap(({ id }) => {
    const place = placeOf(id)!;
    return parties.has(place) ? [] : [place];
  });
  return [...drawable.toSorted((a, b) => claimsOf[b]! - claimsOf[a]! || a - b), ...others];
}

function claimsNaming(atlas: Atlas, { claims }: Shown, place: number): Claims {
  const { named } = atlas.columns;
  const places: number[] = [];
  if (named) {
    eachBit(claims.bits, (claim) => {
      if (listAt(named, claim).includes(place)) places.push(claim);
    });
  }
  return Claims.gathered(atlas, places);
}
