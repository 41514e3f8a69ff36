import { memo } from 'react';
import type { Standing } from '../../model/standing';
import type { Outline, OutlineNode } from '../../view/outline';
import { type OutlineRow, type PlaceRow, selectionOf } from '../../view/outline-rows';
import { wordsOfNode, wordsOfPage } from '../../view/outline-sentences';
import type { Selection } from '../../view/state';
import { Label } from '../ui/Label';
import { StandingMark } from '../ui/StandingMark';
import styles from './OutlineTree.module.css';

/** One line of the outline: a place in words, or the way to another page of places. */
export const OutlineLine = memo(function OutlineLine({
  row,
  outline,
  selection,
  isActive,
}: {
  readonly row: OutlineRow;
  readonly outline: Outline;
  readonly selection: Selection;
  readonly isActive: boolean;
}) {
  const isPlace = row.kind === 'place';
  const isSelected = isPlace && JSON.stringify(selectionOf(outline, row.node)) === JSON.stringify(selection);
  return (
    <div
      role="treeitem"
      aria-level={row.level}
      aria-selected={isSelected}
      {...(isPlace && { 'aria-posinset': row.at, 'aria-setsize': row.of })}
      {...(isPlace && row.isOpen !== undefined && { 'aria-expanded': row.isOpen })}
      data-key={row.key}
      data-level={row.level}
      tabIndex={isActive ? 0 : -1}
      className={isPlace ? styles.line : styles.page}
    >
      {isPlace ? <PlaceWords row={row} outline={outline} /> : wordsOfPage(row)}
    </div>
  );
});

function PlaceWords({ row: { node, isOpen }, outline }: { readonly row: PlaceRow; readonly outline: Outline }) {
  const { title, detail } = wordsOfNode(outline, node);
  const standing = standingOf(outline, node);
  return (
    <>
      {isOpen !== undefined && <span className={styles.fold} data-fold="" aria-hidden="true" />}
      <span className={node.kind === 'claim' ? styles.sentence : styles.title}>
        <Label text={title} /> {standing && <StandingMark standing={standing} />}
      </span>
      <span className={styles.detail}>
        <Label text={detail} />
      </span>
    </>
  );
}

function standingOf({ atlas }: Outline, node: OutlineNode): Standing | undefined {
  if (node.kind === 'tie') return node.tie.standing;
  return node.kind === 'claim' ? atlas.record(node.place).standing : undefined;
}
