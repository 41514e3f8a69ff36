import type { Atlas } from '../graph/atlas';
import type { ActorId } from '../model/ids';
import { baseOf, isGroup, mergedAt, mergedIn } from './folding';
import type { Expansion, Focus, Selection, TieRef, View } from './state';
import { pairOf } from './strands';
import { tieAmong } from './ties';

/**
 * A view of one fold of a dataset for another fold of it: whoever is merged is the group, whoever was a group is who it is named
 * after. Hidden stays what is hidden whole, and in the same fold whoever stands for what is hidden; pins of those who are gone are gone. The same view when all in it are there.
 */
export function carried(view: View, from: Atlas, to: Atlas): View {
  const mover = new Mover(from, to);
  const { only: former, ...rest } = view;
  const only = former && mover.some(former, 'some');
  return {
    ...rest,
    hidden: mover.some(view.hidden, from === to ? 'some' : 'every'),
    ...(only && { only }),
    focus: focusIn(view.focus, mover),
    selection: selectionIn(view.selection, mover),
    drawing: { ...view.drawing, expanded: expandedIn(view.drawing.expanded, mover) },
    folding: { ...view.folding, apart: kept(view.folding.apart, (id) => isGroup(to, id)) },
    pins: kept(view.pins, ({ id }) => to.actors.has(id)),
  };
}

class Mover {
  constructor(
    private readonly from: Atlas,
    private readonly to: Atlas,
  ) {}

  /** Whom somebody is in the other fold; undefined for a stranger. */
  one(id: ActorId): ActorId | undefined {
    if (this.to.actors.has(id)) return id;
    const head = this.headOf(id);
    const place = this.to.placeOf(id) ?? (head && this.to.placeOf(head));
    return place === undefined ? undefined : this.to.dataset.actors[place]!.id;
  }

  /** Who stands for some actors: everyone with a member among theirs, or with all members. */
  some(ids: readonly ActorId[], how: 'some' | 'every'): readonly ActorId[] {
    if (ids.every((id) => this.isSame(id))) return ids;
    const members = new Set(ids.flatMap((id) => mergedIn(this.from, id)));
    const places = [...members].map((member) => this.to.fold?.placeOf[member] ?? member);
    const whole = (place: number) => how === 'some' || mergedAt(this.to, place).every((member) => members.has(member));
    return [...new Set(places)].filter(whole).map((place) => this.to.dataset.actors[place]!.id);
  }

  /** Different ones of those who are there in the other fold. */
  each(ids: readonly ActorId[]): readonly ActorId[] {
    if (ids.every((id) => this.to.actors.has(id))) return ids;
    return [...new Set(ids.map((id) => this.one(id)).filter((id) => id !== undefined))];
  }

  /** True for somebody who stands for the same in both folds: a body stands for itself alone, or for others too. */
  private isSame(id: ActorId): boolean {
    if (!this.to.actors.has(id)) return false;
    if (this.from === this.to) return true;
    const [before, now] = [mergedIn(this.from, id), mergedIn(this.to, id)];
    return before.length === now.length && before.every((member, at) => member === now[at]);
  }

  /** True where the other fold has such a tie: its ends may be there while their claims tie others. */
  hasTie(ref: TieRef): boolean {
    const isThere = [ref.subject, ref.object].every((id) => this.to.actors.has(id));
    return isThere && (this.from === this.to || tieAmong(this.to, this.to.claims.bits, ref) !== undefined);
  }

  private headOf(id: ActorId): ActorId | undefined {
    const group = this.from.fold?.standing.get(id);
    const place = group && (group.head ?? group.members[0]);
    return place === undefined ? undefined : baseOf(this.from).dataset.actors[place]!.id;
  }
}

function focusIn(focus: Focus, mover: Mover): Focus {
  switch (focus.kind) {
    case 'nothing':
      return focus;
    case 'around': {
      const ids = mover.each(focus.ids);
      if (ids === focus.ids) return focus;
      return ids.length > 0 ? { ...focus, ids } : { kind: 'nothing' };
    }
    case 'path': {
      const [from, to] = [mover.one(focus.from), mover.one(focus.to)];
      if (from === focus.from && to === focus.to) return focus;
      return from && to && from !== to ? { ...focus, from, to } : { kind: 'nothing' };
    }
  }
}

function selectionIn(selection: Selection, mover: Mover): Selection {
  switch (selection.kind) {
    case 'nothing':
    case 'claim':
      return selection;
    case 'actors': {
      const ids = mover.each(selection.ids);
      if (ids === selection.ids) return selection;
      return ids.length > 0 ? { kind: 'actors', ids } : { kind: 'nothing' };
    }
    case 'pair':
      return pairIn(selection, selection.ends, mover);
    case 'tie':
      return mover.hasTie(selection.tie)
        ? selection
        : pairIn(selection, [selection.tie.subject, selection.tie.object], mover);
  }
}

function pairIn(selection: Selection, ends: readonly [ActorId, ActorId], mover: Mover): Selection {
  const [a, b] = ends.map((id) => mover.one(id));
  if (selection.kind === 'pair' && a === ends[0] && b === ends[1]) return selection;
  if (a && b && a !== b) return { kind: 'pair', ends: pairOf(a, b) };
  const one = a ?? b;
  return one ? { kind: 'actors', ids: [one] } : { kind: 'nothing' };
}

function expandedIn(expanded: readonly Expansion[], mover: Mover): readonly Expansion[] {
  if (expanded.every(({ id }) => mover.one(id) === id)) return expanded;
  const moved = expanded.flatMap((expansion) => {
    const id = mover.one(expansion.id);
    return id ? [{ ...expansion, id }] : [];
  });
  return [...new Map(moved.map((expansion) => [JSON.stringify([expansion.id, expansion.type]), expansion])).values()];
}

/** The same list when nobody has to go. */
function kept<Item>(items: readonly Item[], test: (item: Item) => boolean): readonly Item[] {
  return items.every(test) ? items : items.filter(test);
}
