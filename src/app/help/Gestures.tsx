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
  {
    ways: [['double-click']],
    does: 'draws more of an actor’s neighbours, or puts all of them in focus; opens who is folded or a community',
  },
  { ways: [['right-click']], does: 'on an actor opens a menu: focus, expand, collapse, only this, paths to…, hide' },
  { ways: [['drag']], does: 'pans the picture; on an actor, moves it and pins it there' },
  {
    ways: [['Shift', 'drag']],
    does: 'selects the actors in a frame; Lasso below the picture, those within a line you draw',
  },
  { ways: [['wheel'], ['pinch']], does: 'zooms' },
  { ways: [['drop a file']], does: 'opens it, anywhere on the page; tables that belong together are dropped together' },
];

const ANYWHERE: readonly Gesture[] = [
  { ways: [['/'], ['Ctrl', 'K']], does: 'searches actors, ties and claims' },
  { ways: [['Ctrl', 'Z']], does: 'undoes any step, changes of view included' },
  {
    ways: [
      ['Ctrl', 'Shift', 'Z'],
      ['Ctrl', 'Y'],
    ],
    does: 'does it again',
  },
  { ways: [['Z']], does: 'resets every filter' },
  { ways: [['Esc']], does: 'closes what is open, then clears the selection, then the focus' },
  { ways: [['['], [']']], does: 'go to the view before or behind in the story' },
  { ways: [['?']], does: 'opens this page' },
];

const IN_PICTURE: readonly Gesture[] = [
  { ways: [['↑', '↓', '←', '→']], does: 'walk from actor to actor' },
  { ways: [['Backspace']], does: 'goes back to the actor before' },
  { ways: [['Space']], does: 'selects the actor' },
  {
    ways: [
      ['Shift', 'Space'],
      ['Shift', 'Enter'],
    ],
    does: 'adds it to the selection, or takes it out',
  },
  { ways: [['Menu'], ['Shift', 'F10']], does: 'opens its menu, as the right button does' },
  { ways: [['Enter']], does: 'selects it and puts it in focus' },
  { ways: [['0–9']], does: 'shows so many steps around what is selected or in focus' },
  { ways: [['Del']], does: 'hides the selected actors from the view, never from the data' },
];

const ON_TIMELINE: readonly Gesture[] = [
  { ways: [['drag']], does: 'cuts out a range, moves it, or pulls one of its ends; a click takes one bar' },
  { ways: [['←', '→']], does: 'move the end of the range that Tab has led to' },
  { ways: [['Shift', '←'], ['Page Up'], ['Page Down']], does: 'move it in leaps' },
  { ways: [['Home'], ['End']], does: 'move it as far as it goes' },
  {
    ways: [['K'], ['Space']],
    does: 'plays time, or pauses it; Esc stops it, and so does any other change of the view',
  },
  { ways: [[','], ['.']], does: 'step back and on, a bar at a time' },
  { ways: [['<'], ['>']], does: 'play slower and faster' },
];

const IN_TABLE: readonly Gesture[] = [
  { ways: [['↑', '↓'], ['Page Up'], ['Page Down'], ['Home'], ['End']], does: 'walk from row to row' },
  { ways: [['Enter'], ['Space']], does: 'selects the row' },
  {
    ways: [
      ['Ctrl', 'Enter'],
      ['Ctrl', 'click'],
    ],
    does: 'adds an actor to the selection, or takes it out',
  },
  {
    ways: [
      ['Shift', '↓'],
      ['Shift', 'click'],
    ],
    does: 'selects all actors from the one before to this one',
  },
  { ways: [['Del']], does: 'hides the selected actors, here and everywhere' },
];

const IN_MATRIX: readonly Gesture[] = [
  {
    ways: [
      ['↑', '↓', '←', '→'],
      ['Home', 'End'],
      ['Page Up', 'Page Down'],
    ],
    does: 'walk from cell to cell, and onto the names at the edges',
  },
  {
    ways: [
      ['Ctrl', 'Home'],
      ['Ctrl', 'End'],
    ],
    does: 'go to the first cell, or the last',
  },
  { ways: [['Enter'], ['Space']], does: 'selects the tie or the pair of a cell, or the actor of a name' },
  { ways: [['Del']], does: 'hides whoever’s row or name it is, here and everywhere' },
];

const IN_OUTLINE: readonly Gesture[] = [
  { ways: [['↑', '↓'], ['Page Up'], ['Page Down'], ['Home'], ['End']], does: 'walk from line to line' },
  { ways: [['→'], ['←']], does: 'unfold what stands below a line, or fold it; then go in, or out' },
  { ways: [['Enter'], ['Space']], does: 'selects what the line is about, or lists the next page' },
  { ways: [['letters']], does: 'find the next actor whose name begins so, on whatever page' },
];

const IN_READER: readonly Gesture[] = [
  { ways: [['↓'], ['j'], ['↑'], ['k']], does: 'go from passage to passage; its lines stand out in the picture' },
  { ways: [['Enter']], does: 'selects what is read there, or offers it where passages overlap' },
];

const IN_COMPARISON: readonly Gesture[] = [
  { ways: [['↑'], ['↓']], does: 'walk from row to row of a list; its line stands out in both pictures' },
  { ways: [['Enter'], ['Space']], does: 'selects what the row is about' },
];

/** Every gesture and key, as tables. */
export function Gestures() {
  return (
    <div className={styles.gestures}>
      <div>
        <GestureTable caption="With the mouse" gestures={MOUSE} />
        <GestureTable caption="On the timeline" gestures={ON_TIMELINE} />
        <GestureTable caption="Keys, once Tab has led into the Reader" gestures={IN_READER} />
        <GestureTable caption="Keys, once Tab or a click has led to a table" gestures={IN_TABLE} />
        <GestureTable caption="Keys, once Tab or a click has led to the matrix" gestures={IN_MATRIX} />
        <GestureTable caption="Keys, once Tab has led to the lists of According to" gestures={IN_COMPARISON} />
      </div>
      <div>
        <GestureTable caption="Keys, anywhere on the page" gestures={ANYWHERE} />
        <GestureTable caption="Keys, once Tab or a click has led to the picture" gestures={IN_PICTURE} />
        <GestureTable caption="Keys, once Tab or a click has led to the outline" gestures={IN_OUTLINE} />
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
