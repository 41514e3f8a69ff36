import { useState } from 'react';
import { VIEW_LIMITS } from '../../model/dataset';
import type { NamedView } from '../../view/story-state';
import styles from './ViewWords.module.css';

type Words = Pick<NamedView, 'title' | 'note'>;

/** Whoever asked to write wants to write, mostly something else than what is proposed. */
function chosen(field: HTMLInputElement | null) {
  field?.select();
}

/** The title and the note of a view, to be written. */
export function ViewWords({
  words,
  done,
  onDone,
  onCancel,
}: {
  readonly words: Words;
  readonly done: string;
  readonly onDone: (words: Words) => void;
  readonly onCancel: () => void;
}) {
  const [title, setTitle] = useState(words.title);
  const [note, setNote] = useState(words.note);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() !== '') onDone({ title: title.trim(), note: note.trim() });
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <label>
        Title
        <input
          ref={chosen}
          required
          maxLength={VIEW_LIMITS.title}
          value={title}
          dir="auto"
          onChange={({ currentTarget }) => setTitle(currentTarget.value)}
        />
      </label>
      <label>
        Note (may stay empty)
        <textarea
          rows={3}
          maxLength={VIEW_LIMITS.note}
          value={note}
          dir="auto"
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
      </label>
      <p className={styles.buttons}>
        <button type="submit" className="plain-button">
          {done}
        </button>
        <button type="button" className="word-button" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </form>
  );
}
