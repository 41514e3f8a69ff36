import { useState } from 'react';
import { moveTo, removeView, retake, retitle } from '../../view/story-commands';
import type { NamedView } from '../../view/story-state';
import { useChange, useSession } from '../hooks';
import { notify } from '../stage';
import { goToView } from './go-to';
import styles from './StoryItem.module.css';
import { ViewWords } from './ViewWords';

/** A view that is kept: its title leads there; below it what can be done with it. */
export function StoryItem({
  named: { title, note },
  place,
  count,
  isHere,
}: {
  readonly named: NamedView;
  readonly place: number;
  readonly count: number;
  readonly isHere: boolean;
}) {
  const session = useSession();
  const change = useChange();
  const [isEdited, edit] = useState(false);
  if (isEdited) {
    return (
      <li className={styles.item}>
        <ViewWords
          words={{ title, note }}
          done="Save the words"
          onDone={(words) => {
            edit(false);
            change((view) => retitle(view, place, words));
          }}
          onCancel={() => edit(false)}
        />
      </li>
    );
  }
  const takeAnew = () => {
    change((view) => retake(view, place));
    notify(`“${title}” now shows what you see; Undo brings back what it showed.`);
  };
  return (
    <li className={styles.item} data-here={isHere}>
      <button
        type="button"
        className={styles.title}
        aria-current={isHere ? 'step' : undefined}
        onClick={() => void goToView(session, place)}
      >
        <span className={styles.number}>{place + 1}</span> <bdi>{title}</bdi>
      </button>
      {note !== '' && (
        <p className={styles.note} dir="auto">
          {note}
        </p>
      )}
      <div className={styles.tools}>
        <Tool word="Words" of={title} onClick={() => edit(true)} />
        <Tool word="Take anew" of={title} onClick={takeAnew} />
        {place > 0 && <Tool word="Up" of={title} onClick={() => change((view) => moveTo(view, place, place - 1))} />}
        {place < count - 1 && (
          <Tool word="Down" of={title} onClick={() => change((view) => moveTo(view, place, place + 1))} />
        )}
        <Tool word="Remove" of={title} onClick={() => change((view) => removeView(view, place))} />
      </div>
    </li>
  );
}

function Tool({ word, of, onClick }: { readonly word: string; readonly of: string; readonly onClick: () => void }) {
  return (
    <button type="button" onClick={onClick}>
      {word}
      <span className="only-heard"> of {of}</span>
    </button>
  );
}
