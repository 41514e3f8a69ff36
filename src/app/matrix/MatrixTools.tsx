import { counted, grouped } from '../../lib/text';
import type { Matrix } from '../../view/matrix';
import { orderMatrix } from '../../view/matrix-commands';
import { ORDER_WORDS } from '../../view/matrix-order-words';
import { MATRIX_ORDERS } from '../../view/matrix-state';
import { Present } from '../Behind';
import { useChange, useDrawn, useMoment } from '../hooks';
import { MoreOrFewer } from '../ui/MoreOrFewer';
import styles from './MatrixPane.module.css';
import { useSaveMatrix } from './use-save-matrix';

/** By what the matrix is ordered, how many actors are in it, and a way to save it. */
export function MatrixTools({ matrix }: { readonly matrix: Matrix }) {
  const save = useSaveMatrix(matrix);
  return (
    <div className={styles.tools} role="toolbar" aria-label="Matrix">
      <Present>
        <Order />
      </Present>
      <Drawn />
      <button type="button" className="word-button" title="As tables (CSV)" onClick={() => void save()}>
        Save this matrix
      </button>
    </div>
  );
}

function Order() {
  const { order } = useMoment().view.matrix;
  const change = useChange();
  const { explanation } = ORDER_WORDS[order];
  return (
    <label title={explanation}>
      <span className={styles.wide}>Order </span>
      <select
        value={order}
        aria-label="Order"
        aria-description={explanation}
        onChange={({ target }) => {
          const wanted = MATRIX_ORDERS.find((id) => id === target.value);
          if (wanted) change((view) => orderMatrix(view, wanted));
        }}
      >
        {MATRIX_ORDERS.map((id) => (
          <option key={id} value={id}>
            {ORDER_WORDS[id].label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The actors of the matrix are those of the picture. */
function Drawn() {
  const { drawn, of: all } = useDrawn().actors;
  return (
    <span className={styles.drawn}>
      {drawn < all && <span className={styles.wide}>The strongest&nbsp;</span>}
      {drawn < all && `${grouped(drawn)} of `}
      {counted(all, 'actor')}
      <MoreOrFewer isPart={drawn < all} />
    </span>
  );
}
