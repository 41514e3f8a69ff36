import { onOneLine } from '../../lib/text';
import { sourcingClause } from '../../view/filters/set-clauses';
import { isSet } from '../../view/restrictions';
import { useMoment } from '../hooks';
import { Facet } from './Facet';
import styles from './Sourcing.module.css';

/** On how many sources ties rest; where there is one source only, that said plainly. */
export function Sourcing() {
  const { atlas, view } = useMoment();
  const [first, ...others] = atlas.dataset.sources;
  if (others.length > 0 || isSet(view.filters, 'sourcings')) {
    return <Facet clause={sourcingClause} unit="claims" folded />;
  }
  if (!first) return null;
  return (
    <p className={styles.one}>
      Everything rests on one source: <bdi>{onOneLine(atlas.nameOf(first.id))}</bdi>.
    </p>
  );
}
