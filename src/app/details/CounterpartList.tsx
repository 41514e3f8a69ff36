import { useMemo, useState } from 'react';
import { counted, grouped } from '../../lib/text';
import type { ActorId } from '../../model/ids';
import { SIGN_GLYPHS, SIGN_LABELS } from '../../model/words';
import { select } from '../../view/commands';
import { type Counterpart, countCounterparts, counterpartsOf } from '../../view/counterparts';
import { mainTieRef } from '../../view/detail';
import type { Selection } from '../../view/state';
import { pairOf } from '../../view/strands';
import { useAtlas, useChange, useShown } from '../hooks';
import { KindGlyph } from '../ui/KindGlyph';
import { Label } from '../ui/Label';
import { Part } from '../ui/Part';
import { StandingMark } from '../ui/StandingMark';
import styles from './CounterpartList.module.css';

const SIGNS = [-1, 1, 0] as const;
const SIGN_CLASS = { '-1': styles.hostile, 0: styles.neutral, 1: styles.cooperative } as const;

const FIRST = 60;
const MORE = 200;

/** Everyone an actor is tied to, with the claims of each sign, of very many the strongest; a click shows the pair. */
export function CounterpartList({ of }: { readonly of: ActorId }) {
  const atlas = useAtlas();
  const shown = useShown();
  const [listed, list] = useState(FIRST);
  const counterparts = useMemo(() => counterpartsOf(atlas, shown, of, listed), [atlas, shown, of, listed]);
  const left = countCounterparts(atlas, shown, of) - counterparts.length;
  if (counterparts.length === 0) return <p className={styles.none}>No ties shown.</p>;
  return (
    <Part title="Tied to" aside="claims">
      <ul>
        {counterparts.map((counterpart) => (
          <li key={counterpart.id}>
            <CounterpartRow of={of} counterpart={counterpart} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className="word-button" onClick={() => list(listed + MORE)}>
          {counted(left, 'more actor')}: show the next {Math.min(MORE, left)}
        </button>
      )}
    </Part>
  );
}

function CounterpartRow({ of, counterpart }: { readonly of: ActorId; readonly counterpart: Counterpart }) {
  const atlas = useAtlas();
  const change = useChange();
  const { id, claims, bySign, contested } = counterpart;
  const kind = atlas.actors.get(id)!.kind;
  const selection: Selection =
    id === of ? { kind: 'tie', tie: mainTieRef(claims.first(1)[0]!) } : { kind: 'pair', ends: pairOf(of, id) };
  const signs = SIGNS.filter((sign) => bySign[sign] > 0);
  const words = [
    counted(claims.length, 'claim'),
    ...signs.map((sign) => `${bySign[sign]} ${SIGN_LABELS[sign]}`),
    ...(contested > 0 ? [`${contested} disputed`] : []),
  ];
  return (
    <button type="button" className={styles.row} onClick={() => change((view) => select(view, selection))}>
      <KindGlyph kind={kind} size={14} />
      <span className={styles.name}>
        <Label text={atlas.nameOf(id)} />
      </span>
      <span className="only-heard">: {words.join(', ')}</span>
      <span className={styles.signs} aria-hidden="true">
        {contested > 0 && <StandingMark standing="disputed" />}
        {SIGNS.map((sign) => (
          <span key={sign} className={SIGN_CLASS[sign]}>
            {bySign[sign] > 0 && `${SIGN_GLYPHS[sign]}${bySign[sign]}`}
          </span>
        ))}
      </span>
      <span className={styles.total} aria-hidden="true">
        {grouped(claims.length)}
      </span>
    </button>
  );
}
