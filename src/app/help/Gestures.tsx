import { Fragment } from 'react';
import styles from './HelpDialog.module.css';

interface Gesture {
  /** Ways to do it; the keys of one way are pressed together. */
  readonly ways: readonly (readonly string[])[];
  readonly does: string;
}

const MOUSE: readonly Gesture[] = [
  { ways: [['click']], does: 'selects an actor or a line and opens its card; on nothing, clears the selection' },
  {
    ways: [
      ['Shift', 'click'],
      ['Ctrl', 'click'],
    ],
    does: 'adds to the selection, or takes out of it',
  },
  { ways: [['double-click']], does: 'expands the neighbourhood of an actor' },
  { ways: [['right-click']], does: 'opens a menu: expand, hide, only this, paths to…' },
  { ways: [['drag']], does: 'pans the picture; on an actor, moves it and pins it there' },
  {
    ways: [['Shift', 'drag']],
    does: 'selects the actors in a frame; Lasso below the picture, those within a line you draw',
  },
  { ways: [['wheel'], ['pinch']], does: 'zooms' },
  { ways: [['drop a file']], does: 'opens it, anywhere on the page' },
];

const ANYWHERE: readonly Gesture[] = [
  { ways: [['/'], ['Ctrl', 'K']], does: 'searches actors, ties and claims' },
  { ways: [['Ctrl', 'Z']], does: 'undoes any step, changes of view included' },
  { ways: [['Ctrl', 'Shift', 'Z']], does: 'does it again' },
  { ways: [['Z']], does: 'resets every filter' },
  { ways: [['Esc']], does: 'closes what is open, then clears the selection, then the focus' },
  { ways: [['?']], does: 'opens this page' },
];

const IN_PICTURE: readonly Gesture[] = [
  { ways: [['↑', '↓', '←', '→']], does: 'walk from actor to actor' },
  { ways: [['Backspace']], does: 'goes back to the actor before' },
  { ways: [['Space']], does: 'selects the actor' },
  { ways: [['Shift', 'Space']], does: 'adds it to the selection, or takes it out' },
  { ways: [['Enter']], does: 'selects it and puts it in focus' },
  { ways: [['0–9']], does: 'shows so many steps around what is selected or in focus' },
  { ways: [['Del']], does: 'hides the selected actors from the view, never from the data' },
];

/** Every gesture and key, as tables. */
export function Gestures() {
  return (
    <div className={styles.gestures}>
      <GestureTable caption="With the mouse" gestures={MOUSE} />
      <div>
        <GestureTable caption="Keys, anywhere on the page" gestures={ANYWHERE} />
        <GestureTable caption="Keys, once Tab has led to the picture" gestures={IN_PICTURE} />
      </div>
      <p className={styles.note}>On a Mac, ⌘ stands for Ctrl.</p>
    </div>
  );
}

function GestureTable({ caption, gestures }: { readonly caption: string; readonly gestures: readonly Gesture[] }) {
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <tbody>
        {gestures.map(({ ways, does }) => (
          <tr key={does}>
            <th scope="row" className={styles.ways}>
              {ways.map((keys, at) => (
                <Fragment key={keys.join('+')}>
                  {at > 0 && <span className={styles.or}> or </span>}
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </Fragment>
              ))}
            </th>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
