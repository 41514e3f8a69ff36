import { useState } from 'react';
import { headlineOf } from '../../view/headline';
import { nameOfFocus, nameOfSelection } from '../../view/scopes';
import { keepView } from '../../view/story-commands';
import { useChange, useMoment, useShown } from '../hooks';
import type { Moment } from '../session';
import { notify } from '../stage';
import styles from './KeepView.module.css';
import type { FocusAt } from './use-focus-after';
import { ViewWords } from './ViewWords';

/** Keeps what is looked at now, under a title. */
export function KeepView({ focusAt }: { readonly focusAt: FocusAt }) {
  const moment = useMoment();
  const shown = useShown();
  const change = useChange();
  const [isOpen, open] = useState(false);
  if (!isOpen) {
    return (
      <p className={styles.keep}>
        <button type="button" className="main-button" data-control="keep" onClick={() => open(true)}>
          Keep this view
        </button>
      </p>
    );
  }
  return (
    <div className={styles.keep}>
      <ViewWords
        words={{ title: titleFor(moment, headlineOf(moment.atlas, shown).title), note: '' }}
        done="Keep this view"
        onDone={(words) => {
          open(false);
          change((view) => keepView(view, words));
          notify(`Kept “${words.title}”.`);
          focusAt('keep');
        }}
        onCancel={() => {
          open(false);
          focusAt('keep');
        }}
      />
    </div>
  );
}

/** What is selected or in focus by name, or else what the picture says. */
function titleFor({ atlas, view: { selection, focus } }: Moment, headline: string): string {
  return nameOfSelection(selection, atlas) || nameOfFocus(focus, atlas) || headline;
}
