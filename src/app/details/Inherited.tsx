import type { Claims } from '../../graph/claims';
import { grouped } from '../../lib/text';
import { inheritedIn } from '../../view/folding-inherited';
import { useAtlas } from '../hooks';
import { Label } from '../ui/Label';
import styles from './Members.module.css';

const MOST = 4;

/** How many of some claims come through somebody who is folded in, and through whom; nothing where none does. */
export function Inherited({ claims }: { readonly claims: Claims }) {
  const atlas = useAtlas();
  const { claims: inherited, through } = inheritedIn(atlas, claims);
  if (inherited === 0) return null;
  const names = through.length > MOST + 1 ? through.slice(0, MOST) : through;
  const left = through.length - names.length;
  const count = inherited === claims.length ? '' : `${grouped(inherited)} of ${grouped(claims.length)} `;
  return (
    <p className={styles.inherited}>
      {count}
      {count === '' ? 'Inherited' : 'inherited'} through{' '}
      {names.map((id, at) => (
        <span key={id}>
          {at > 0 && (at === names.length - 1 && left === 0 ? ' and ' : ', ')}
          <Label text={atlas.nameOf(id)} />
        </span>
      ))}
      {left > 0 && ` and ${grouped(left)} more`}.
    </p>
  );
}
