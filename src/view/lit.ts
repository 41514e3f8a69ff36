import type { Atlas } from '../graph/atlas';
import type { ClaimRecord } from '../graph/record';
import { hasBit } from '../lib/bits';
import { near } from './foreground';
import { actorsOn, type Found, pathsKnown } from './paths';
import type { PathFocus } from './paths-way';
import type { Scene } from './scene';
import { type Shown, shownOf } from './shown';
import type { View } from './state';
import type { Strand } from './strands';
import { holdsClaim, strandsWith } from './strands';
import { pairOfActors, tieKey } from './ties';

/** What stands out while the rest is faded: undefined when nothing in particular does. */
export interface Lit {
  readonly actors: ReadonlySet<string>;
  readonly strands: ReadonlySet<string>;
}

/** What the selection, or else the focus, lets stand out; nothing when none of it is drawn. */
export function litBy(atlas: Atlas, view: View, scene: Scene): Lit | undefined {
  const drawn = new Set<string>(scene.actors.map(({ actor }) => actor.id));
  const isDrawn = (lit: Lit | undefined) => lit !== undefined && [...lit.actors].some((id) => drawn.has(id));
  return [litBySelection(atlas, view, scene), litByFocus(atlas, view, scene)].find(isDrawn);
}

/** An actor and its ties: what a glance or a selected actor lets stand out. */
export function litAround(ids: readonly string[], scene: Scene): Lit {
  const strands = scene.strands.filter(({ from, to }) => ids.includes(from) || ids.includes(to));
  return {
    actors: new Set([...ids, ...strands.flatMap(({ from, to }) => [from, to])]),
    strands: new Set(strands.map(({ key }) => key)),
  };
}

/** Drawn actors stand out with their ties; of one who is only heard, what he says or answers does. */
function litByActors(ids: readonly string[], scene: Scene): Lit {
  const drawn = ids.filter((id) => scene.actors.some(({ actor }) => actor.id === id));
  if (drawn.length > 0) return litAround(drawn, scene);
  const said = scene.strands.filter((strand) => MOST_SEARCHED >= strand.claims && isHeardIn(strand, ids));
  return { actors: new Set(said.flatMap(({ from, to }) => [from, to])), strands: new Set(said.map(({ key }) => key)) };
}

/** A strand of more claims than this is not searched for a voice. */
const MOST_SEARCHED = 1000;

function isHeardIn({ ties }: Strand, ids: readonly string[]): boolean {
  return ties.some(({ records }) => records.some((record) => isHeard(record, ids)));
}

function isHeard({ claim }: ClaimRecord, ids: readonly string[]): boolean {
  const speakers = [claim.by, ...(claim.responses ?? []).map(({ by }) => by)];
  return speakers.some((id) => id !== undefined && ids.includes(id));
}

/** A strand and its two ends. */
export function litStrand(key: string, scene: Scene): Lit | undefined {
  const strand = scene.strands.find((drawn) => drawn.key === key);
  return strand && { actors: new Set([strand.from, strand.to]), strands: new Set([key]) };
}

/** The strands that a selection is about: what gets the ring. */
export function chosenStrands(atlas: Atlas, view: View, scene: Scene): readonly Strand[] {
  const { selection } = view;
  if (selection.kind === 'tie') {
    const { subject, object } = selection.tie;
    const pair = pairOfActors(atlas, subject, object);
    const key = tieKey(selection.tie);
    return scene.strands.filter((strand) => strand.pair === pair && strand.ties.some((tie) => tie.key === key));
  }
  const record = selection.kind === 'claim' ? atlas.find(selection.id) : undefined;
  if (!record) return [];
  const pairs = new Set(record.lines.map((ends) => pairOfActors(atlas, ...ends)));
  return scene.strands.filter((strand) => pairs.has(strand.pair) && holdsClaim(strand, record.place));
}

function litBySelection(atlas: Atlas, view: View, scene: Scene): Lit | undefined {
  const { selection } = view;
  switch (selection.kind) {
    case 'nothing':
      return undefined;
    case 'actors':
      if (view.focus.kind !== 'nothing') return undefined;
      return isTriad(view, selection.ids) ? between(selection.ids, scene) : litByActors(selection.ids, scene);
    case 'pair':
      return between(selection.ends, scene);
    case 'tie':
    case 'claim': {
      const chosen = chosenStrands(atlas, view, scene);
      const ends = chosen.flatMap(({ from, to }) => [from, to]);
      const pair = between(ends, scene);
      return { ...pair, actors: new Set([...pair.actors, ...heard(chosen, view)]) };
    }
  }
}

/** Three actors that the balance is looked at of: their ties with others are beside the point. */
function isTriad({ panel }: View, ids: readonly string[]): boolean {
  return panel === 'balance' && ids.length === 3;
}

/** Whoever says or answers the claims selected stays lit too. */
function heard(chosen: readonly Strand[], { selection }: View): readonly string[] {
  const records = chosen.flatMap(({ ties }) => ties.flatMap((tie) => tie.records));
  const meant = selection.kind === 'claim' ? records.filter(({ claim }) => claim.id === selection.id) : records;
  const speakers: readonly (string | undefined)[] = meant.flatMap(({ claim }) => [
    claim.by,
    ...(claim.responses ?? []).map(({ by }) => by),
  ]);
  return speakers.filter((id) => id !== undefined);
}

function between(ends: readonly string[], scene: Scene): Lit {
  const among = new Set(ends);
  const strands = scene.strands.filter(({ from, to }) => among.has(from) && among.has(to));
  return { actors: among, strands: new Set(strands.map(({ key }) => key)) };
}

function litByFocus(atlas: Atlas, view: View, scene: Scene): Lit | undefined {
  const { focus } = view;
  switch (focus.kind) {
    case 'nothing':
      return undefined;
    case 'around': {
      const reached = near(atlas, shownOf(atlas, view), focus.ids, focus.hops);
      return between(
        reached.map((place) => atlas.dataset.actors[place]!.id),
        scene,
      );
    }
    case 'path':
      return alongPaths(atlas, view, focus, scene);
  }
}

/** The actors on the paths, and the strands that hold a tie which carries one; of paths that are not known yet, their ends. */
function alongPaths(atlas: Atlas, view: View, focus: PathFocus, scene: Scene): Lit {
  const shown = shownOf(atlas, view);
  const found = pathsKnown(atlas, shown, focus);
  const actors = new Set([focus.from, focus.to, ...(found ? actorsOn(found).flat() : [])]);
  const isCarrying = found ? carryingStrand(atlas, shown, found) : () => false;
  return { actors, strands: new Set(scene.strands.filter(isCarrying).map(({ key }) => key)) };
}

/** Tells strands that hold a tie which carries one of some paths from others. Ties are not gathered for it: between hubs they hold thousands of claims. */
function carryingStrand(atlas: Atlas, { claims }: Shown, found: Found): (strand: Strand) => boolean {
  const starts = startsOn(atlas, found);
  const { values, codes } = atlas.columns.types;
  const carrying = new Map<number, ReadonlySet<string>>();
  return (strand) => {
    const { pair, key, fanned } = strand;
    const from = starts.get(pair);
    if (!from) return false;
    const carries = (claim: number, start: number) =>
      hasBit(found.bits, claim) && (!found.directed || values[codes[claim]!]!.symmetric || from.has(start));
    if (fanned)
      return strand.ties.some((tie) => tie.claims.places.some((claim) => carries(claim, atlas.placeOf(tie.subject)!)));
    const keys = carrying.get(pair) ?? strandsWith(atlas, claims.bits, pair, carries);
    carrying.set(pair, keys);
    return keys.has(key);
  };
}

/** The pairs that paths go by, each with the places they go from. */
function startsOn(atlas: Atlas, found: Found): ReadonlyMap<number, ReadonlySet<number>> {
  const starts = new Map<number, Set<number>>();
  for (const path of actorsOn(found)) {
    for (const [at, to] of path.slice(1).entries()) {
      const pair = pairOfActors(atlas, path[at]!, to)!;
      starts.set(pair, (starts.get(pair) ?? new Set()).add(atlas.placeOf(path[at]!)!));
    }
  }
  return starts;
}
