import { useState } from 'react';
import { moveTo, removeView, retake, retitle } from '../../view/story-commands';
import type { NamedView } from '../../view/story-state';
import { useChange, useSession } from '../hooks';
import { notify } from '../stage';
import { goToView } from './go-to';
import styles from './StoryItem.module.css';
import type { FocusAt } from './use-focus-after';
import { ViewWords } from './ViewWords';

/** A view that is kept: its title leads there; below it what can be done with it. */
export function StoryItem({
  named: { title, note },
  place,
  count,
  isHere,
  focusAt,
}: {
  readonly named: NamedView;
  readonly place: number;
  readonly count: number;
  readonly isHere: boolean;
  readonly focusAt: FocusAt;
}) {
  const session = useSession();
  const change = useChange();
  const [isEdited, edit] = useState(false);
  const stopEditing = () => {
    edit(false);
    focusAt(`Edit ${place}`);
  };
  if (isEdited) {
    return (
      <li className={styles.item}>
        <ViewWords
          words={{ title, note }}
          done="Save"
          onDone={(words) => {
            change((view) => retitle(view, place, words));
            stopEditing();
          }}
          onCancel={stopEditing}
        />
      </li>
    );
  }
  return (
    <li className={styles.item} data-here={isHere}>
      <button
        type="button"
        className={styles.title}
        aria-current={isHere ? 'step' : undefined}
        data-control={`View ${place}`}
        onClick={() => void goToView(session, place)}
      >
        <span className={styles.number}>{place + 1}</span> <bdi>{title}</bdi>
      </button>
      {note !== '' && (
        <p className={styles.note} dir="auto">
          {note}
        </p>
      )}
      <Tools {...{ title, place, count, focusAt }} onEdit={() => edit(true)} />
    </li>
  );
}

/** What can be done with a view that is kept. */
function Tools({
  title,
  place,
  count,
  focusAt,
  onEdit,
}: {
  readonly title: string;
  readonly place: number;
  readonly count: number;
  readonly focusAt: FocusAt;
  readonly onEdit: () => void;
}) {
  const change = useChange();
  const update = () => {
    change((view) => retake(view, place));
    notify(`“${title}” now shows what you see; Undo brings back what it showed.`);
    focusAt(`Update ${place}`);
  };
  const move = (word: 'Up' | 'Down', to: number) => {
    if (to < 0 || to >= count) return;
    change((view) => moveTo(view, place, to));
    notify(`“${title}” is ${to + 1} of ${count} now.`);
    focusAt(`${word} ${to}`);
  };
  const remove = () => {
    change((view) => removeView(view, place));
    notify(`Removed “${title}”; Undo brings it back.`);
    focusAt(`View ${Math.min(place, count - 2)}`);
  };
  return (
    <div className={styles.tools}>
      <Tool word="Edit" {...{ title, place }} onClick={onEdit} />
      <Tool word="Update" {...{ title, place }} onClick={update} />
      <Tool word="Up" {...{ title, place }} isOff={place === 0} onClick={() => move('Up', place - 1)} />
      <Tool word="Down" {...{ title, place }} isOff={place === count - 1} onClick={() => move('Down', place + 1)} />
      <Tool word="Remove" {...{ title, place }} onClick={remove} />
    </div>
  );
}

/** A button that keeps the keyboard although it can do nothing at the moment. */
function Tool({
  word,
  title,
  place,
  isOff = false,
  onClick,
}: {
  readonly word: string;
  readonly title: string;
  readonly place: number;
  readonly isOff?: boolean;
  readonly onClick: () => void;
}) {
  return (
    <button type="button" aria-disabled={isOff} data-control={`${word} ${place}`} onClick={onClick}>
      {word}
      <span className="only-heard"> {title}</span>
    </button>
  );
}
