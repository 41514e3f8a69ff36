import { useState } from 'react';
import { goBy, toggled } from '../../view/paths-commands';
import { type PathFocus, wayOf } from '../../view/paths-way';
import { useAtlas, useChange } from '../hooks';
import { Swatch } from '../ui/Swatch';
import styles from './PathWay.module.css';

/** The types of relation that a path may go by beside whole families, each a switch; closed until asked for. */
export function PathTypes({ focus }: { readonly focus: PathFocus }) {
  const atlas = useAtlas();
  const change = useChange();
  const way = wayOf(focus);
  const [open, setOpen] = useState(way.types.length > 0);
  const types = atlas.columns.types.values.toSorted((a, b) => (a.label < b.label ? -1 : 1));
  return (
    <details className={styles.types} open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Single types of relation</summary>
      {open &&
        types.map(({ id, label, sign, symmetric }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={way.types.includes(id)}
              onChange={() => change((view) => goBy(view, { types: toggled(way.types, id) }))}
            />
            <Swatch sign={sign} head={!symmetric} />
            {label}
          </label>
        ))}
    </details>
  );
}
