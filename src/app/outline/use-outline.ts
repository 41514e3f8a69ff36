import { useMemo, useState } from 'react';
import { select, toggleSelected } from '../../view/commands';
import type { Outline } from '../../view/outline';
import {
  FOLDED,
  type OutlineRow,
  pageOf,
  ROOT,
  rowsOf,
  selectionOf,
  type Unfolded,
  wayTo,
} from '../../view/outline-rows';
import { type Step, standingOn } from '../../view/outline-walk';
import type { Selection } from '../../view/state';
import { useChange } from '../hooks';

/** What can be done in the outline, and where one stands in it. */
export interface OutlineDesk {
  readonly outline: Outline;
  readonly rows: readonly OutlineRow[];
  /** The key of the line that is stood on. */
  readonly active: string;
  /** Selects what a line is about, or adds it to what is selected; of a page, lists it. */
  take(row: OutlineRow, isAdded: boolean): void;
  /** Unfolds what stands below a line, or folds it away. */
  fold(row: OutlineRow): void;
  step(step: Step): void;
  goToActor(rank: number): void;
  /** Unfolds the way to what is selected, unless it is stood on. */
  reveal(selection: Selection): void;
}

/** Keeps what is unfolded of an outline and where one stands; both outlast a change of filters as far as they can. */
export function useOutline(outline: Outline): OutlineDesk {
  const change = useChange();
  const [unfolded, unfold] = useState(FOLDED);
  const [asked, ask] = useState(ROOT);
  const rows = useMemo(() => rowsOf(outline, unfolded), [outline, unfolded]);
  const active = standingOn(rows, asked) ?? ROOT;
  const show = (parent: string, from: number, isIt: (row: OutlineRow) => boolean) => {
    const next = { ...unfolded, from: new Map([...unfolded.from, [parent, from] as const]) };
    const found = rowsOf(outline, next).find(isIt);
    unfold(next);
    if (found) ask(found.key);
  };
  const page = ({ parent, from, way, count }: Extract<OutlineRow, { kind: 'page' }>) => {
    const at = way === 'after' ? from + 1 : from + count;
    show(parent, from, (row) => row.kind === 'place' && row.parent === parent && row.at === at);
  };
  const setOpen = (key: string, isOpen: boolean) => unfold({ ...unfolded, open: withKey(unfolded.open, key, isOpen) });
  return {
    outline,
    rows,
    active,
    take: (row, isAdded) => {
      if (row.kind === 'page') return page(row);
      ask(row.key);
      const { node } = row;
      if (isAdded && node.kind === 'actor') change((view) => toggleSelected(view, node.actor.id));
      else change((view) => select(view, selectionOf(outline, node)));
    },
    fold: (row) => {
      if (row.kind === 'page') return page(row);
      ask(row.key);
      if (row.isOpen !== undefined) setOpen(row.key, !row.isOpen);
    },
    step: ({ kind, key }) => (kind === 'go' ? ask(key) : setOpen(key, kind === 'open')),
    goToActor: (rank) =>
      show(ROOT, pageOf(rank), (row) => row.kind === 'place' && row.level === 1 && row.at === rank + 1),
    reveal: (selection) => {
      const here = rows.find(({ key }) => key === active);
      if (here?.kind === 'place' && isSame(selectionOf(outline, here.node), selection)) return;
      const way = wayTo(outline, selection);
      if (!way) return;
      unfold(withWay(unfolded, way.unfolded));
      ask(way.key);
    },
  };
}

function isSame(one: Selection, other: Selection): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function withKey(open: ReadonlySet<string>, key: string, isOpen: boolean): ReadonlySet<string> {
  return new Set(isOpen ? [...open, key] : [...open].filter((other) => other !== key));
}

function withWay(unfolded: Unfolded, way: Unfolded): Unfolded {
  return { open: new Set([...unfolded.open, ...way.open]), from: new Map([...unfolded.from, ...way.from]) };
}
