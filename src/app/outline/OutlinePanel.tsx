import { useDeferredValue, useId, useMemo } from 'react';
import { outlineOf } from '../../view/outline';
import { shownOf } from '../../view/shown';
import { useMoment } from '../hooks';
import { PanelHead } from '../ui/PanelHead';
import styles from './OutlinePanel.module.css';
import { OutlineTree } from './OutlineTree';

/** What is shown as a tree in sentences, for the keyboard and for who hears the page: actors, their ties, the claims of each. */
export function OutlinePanel() {
  // The outline of very many claims comes right after what the reader did has been answered.
  const { atlas, view } = useDeferredValue(useMoment());
  const outline = useMemo(() => outlineOf(atlas, shownOf(atlas, view)), [atlas, view]);
  const hint = useId();
  return (
    <>
      <PanelHead title="Outline" />
      <p id={hint} className={styles.hint}>
        Up and down go from line to line, right unfolds, left folds, Enter selects, letters find an actor.
      </p>
      {outline.actors.length === 0 ? (
        <p className={styles.nothing}>Nothing passes the filters.</p>
      ) : (
        <OutlineTree outline={outline} selection={view.selection} describedBy={hint} />
      )}
    </>
  );
}
