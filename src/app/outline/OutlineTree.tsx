import { type MouseEvent, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { Outline } from '../../view/outline';
import type { OutlineRow } from '../../view/outline-rows';
import type { Selection } from '../../view/state';
import { glanceAt } from './glance-at';
import { OutlineLine } from './OutlineLine';
import styles from './OutlineTree.module.css';
import { useOutline } from './use-outline';
import { useOutlineKeys } from './use-outline-keys';

/** The lines of an outline as one tree with one line in the tab order; what is selected elsewhere is unfolded and brought into sight. */
export function OutlineTree({
  outline,
  selection,
  describedBy,
}: {
  readonly outline: Outline;
  readonly selection: Selection;
  readonly describedBy: string;
}) {
  const desk = useOutline(outline);
  const { rows, active } = desk;
  const tree = useRef<HTMLDivElement>(null);
  const isInside = useRef(false);
  const onKeyDown = useOutlineKeys(desk);
  const reveal = useEffectEvent(desk.reveal);
  useEffect(() => reveal(selection), [selection]);
  useEffect(() => () => glanceAt(outline, undefined), [outline]);
  useLayoutEffect(() => {
    const line = lineOf(tree.current, active);
    if (!line) return;
    // A line that goes away leaves the keyboard nowhere: it then stands on the one that takes its place.
    const isFree = document.activeElement === document.body || tree.current?.contains(document.activeElement);
    if (isInside.current && isFree) line.focus({ preventScroll: true });
    line.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const glance = (target: EventTarget) => {
    const row = rowAt(rows, target);
    glanceAt(outline, row?.kind === 'place' ? row.node : undefined);
  };
  const onClick = ({ target, shiftKey }: MouseEvent) => {
    const row = rowAt(rows, target);
    if (!row) return;
    if (target instanceof Element && target.closest('[data-fold]')) desk.fold(row);
    else desk.take(row, shiftKey);
  };
  return (
    <div
      ref={tree}
      className={styles.tree}
      role="tree"
      tabIndex={-1}
      aria-label="Actors, their ties and the claims of each"
      aria-describedby={describedBy}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onPointerOver={({ target }) => glance(target)}
      onPointerLeave={() => glanceAt(outline, undefined)}
      onFocus={({ target }) => {
        isInside.current = true;
        glance(target);
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget) isInside.current = currentTarget.contains(relatedTarget);
        if (!isInside.current) glanceAt(outline, undefined);
      }}
    >
      {rows.map((row) => (
        <OutlineLine key={row.key} row={row} outline={outline} selection={selection} isActive={row.key === active} />
      ))}
    </div>
  );
}

function rowAt(rows: readonly OutlineRow[], target: EventTarget): OutlineRow | undefined {
  const line = target instanceof Element ? target.closest<HTMLElement>('[role="treeitem"]') : null;
  return rows.find(({ key }) => key === line?.dataset['key']);
}

function lineOf(tree: HTMLElement | null, key: string): HTMLElement | undefined {
  const lines = [...(tree?.querySelectorAll<HTMLElement>('[role="treeitem"]') ?? [])];
  return lines.find((line) => line.dataset['key'] === key);
}
