import type { CellPart, Matrix } from '../../view/matrix';
import type { Position } from '../../view/matrix-marks';
import { noteOf } from '../../view/matrix-words';
import { useAtlas, useShown } from '../hooks';
import { Block, Corner } from './Cell';
import styles from './MatrixPane.module.css';

/** What a cell holds in words, and how cells are to be read; beside the grid where there is room, else below it. */
export function CellNotes({ matrix, at }: { readonly matrix: Matrix; readonly at: Position | undefined }) {
  return (
    <section className={styles.notes} aria-label="The cell">
      {at ? (
        <Note matrix={matrix} at={at} />
      ) : (
        <p className={styles.hint}>Point at a cell, or walk there with the arrow keys.</p>
      )}
      <Key />
    </section>
  );
}

function Note({ matrix, at }: { readonly matrix: Matrix; readonly at: Position }) {
  const atlas = useAtlas();
  const shown = useShown();
  if (at.row < 0 || at.column < 0) return <ActorNote matrix={matrix} position={Math.max(at.row, at.column)} />;
  const { title, types, answers } = noteOf(atlas, shown, matrix, at);
  return (
    <div className={styles.note} dir="auto">
      <h2>{title}</h2>
      {types && <p>{types}</p>}
      {answers.map((answer) => (
        <p key={answer}>{answer}</p>
      ))}
      {types && <p className={styles.hint}>Enter or a click selects it.</p>}
    </div>
  );
}

function ActorNote({ matrix, position }: { readonly matrix: Matrix; readonly position: number }) {
  const atlas = useAtlas();
  const acts = matrix.row(position).size;
  const isActedOn = matrix.places.filter((_, row) => matrix.cell(row, position)).length;
  return (
    <div className={styles.note} dir="auto">
      <h2>{atlas.nameOf(matrix.idAt(position))}</h2>
      <p>
        Acts on {acts}, is acted on by {isActedOn} of the {matrix.size} drawn.
      </p>
      <p className={styles.hint}>Enter or a click selects it, Del hides it.</p>
    </div>
  );
}

const PLAIN = { claims: 2, standing: 'undisputed', structural: false, symmetric: false } as const;
const KEY: readonly (readonly [part: CellPart, says: string])[] = [
  [{ ...PLAIN, sign: -1 }, '2 claims against'],
  [{ ...PLAIN, sign: 1 }, '2 claims with'],
  [{ ...PLAIN, sign: 0 }, '2 neutral claims; thin: role or membership'],
  [{ ...PLAIN, sign: 1, standing: 'disputed' }, 'somebody denies it'],
  [{ ...PLAIN, sign: 1, standing: 'anonymous' }, 'anonymous or planned only'],
  [{ ...PLAIN, sign: 1, symmetric: true }, 'goes both ways: stands in both cells'],
];

function Key() {
  return (
    <ul className={styles.key} aria-label="How to read a cell">
      {KEY.map(([part, says]) => (
        <li key={says}>
          <span className={styles.sample} aria-hidden="true">
            <Block part={part} />
            {part.standing === 'disputed' && <Corner />}
          </span>
          {says}
        </li>
      ))}
    </ul>
  );
}
