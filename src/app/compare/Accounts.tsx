import { useCallback, useMemo, useState } from 'react';
import { grouped } from '../../lib/text';
import type { Compared } from '../../view/comparison';
import { comparisonIn, type Side } from '../../view/comparison-commands';
import { comparedScene } from '../../view/comparison-scene';
import { useMoment } from '../hooks';
import { AccountHead } from './AccountHead';
import styles from './Accounts.module.css';
import { areaFor, roomFor } from './area';
import type { LitUp } from './lit-up';
import { OverlayKey } from './OverlayKey';
import { Picture } from './Picture';
import type { Pick } from './use-pick';
import { usePlan } from './use-plan';
import type { Pointed } from './use-pointing';
import { useSize } from './use-size';

/** Two accounts as pictures, one beside or one over the other. */
export function Accounts({ compared, pick }: { readonly compared: Compared; readonly pick: Pick }) {
  const { view } = useMoment();
  const { laid } = comparisonIn(view);
  const [one, setOne] = useState<Side>('a');
  const [frame, setFrame] = useState<HTMLDivElement | null>(null);
  const size = useSize(frame);
  const area = areaFor(laid);
  const room = roomFor(laid);
  const scene = useMemo(() => comparedScene(compared, room), [compared, room]);
  const plan = usePlan(scene, laid, area, size);
  const litUp = useMemo((): LitUp => pick.litIn(plan?.scene ?? scene), [pick, plan, scene]);
  const { pointAt, choose } = pick;
  const onPoint = useCallback((pointed: Pointed | undefined) => pointAt(scene, pointed), [pointAt, scene]);
  const onPick = useCallback((pointed: Pointed) => choose(scene, pointed), [choose, scene]);
  const pictures = laid === 'overlay' ? (['both'] as const) : (['a', 'b'] as const);
  const drawn = scene.actors.length;
  return (
    <section className={styles.accounts} aria-label="Pictures of both accounts">
      {laid === 'side' && <OneAtATime compared={compared} one={one} onChoose={setOne} />}
      <div className={styles.halves} data-laid={laid}>
        {pictures.map((which) => (
          <div key={which} className={styles.half} data-aside={which !== 'both' && which !== one}>
            {which === 'both' ? (
              <div className={styles.heads}>
                <AccountHead compared={compared} side="a" letter="A" />
                <AccountHead compared={compared} side="b" letter="B" />
              </div>
            ) : (
              <AccountHead compared={compared} side={which} />
            )}
            <div className={styles.frame} ref={which === 'both' || which === one ? setFrame : undefined}>
              {plan && size && (
                <Picture
                  plan={plan}
                  drawn={which}
                  size={size}
                  litUp={litUp}
                  label={`${nameOf(compared, which)}: ${drawn} actors and ${scene.lines.length} lines; the lists below say the same in words.`}
                  onPoint={onPoint}
                  onPick={onPick}
                />
              )}
            </div>
          </div>
        ))}
      </div>
      {laid === 'overlay' && <OverlayKey compared={compared} />}
      {drawn < scene.of && (
        <p className={styles.part}>
          Drawn are the {grouped(drawn)} strongest of {grouped(scene.of)} actors in either,{' '}
          {compared.kind === 'speakers' ? 'those they contradict each other about' : 'those with a changed sign'} first;
          the lists below have all.
        </p>
      )}
    </section>
  );
}

/** On a narrow page there is room for one account: the words that change to the other. */
function OneAtATime({
  compared,
  one,
  onChoose,
}: {
  readonly compared: Compared;
  readonly one: Side;
  readonly onChoose: (side: Side) => void;
}) {
  return (
    <nav className={styles.one} aria-label="Account">
      {(['a', 'b'] as const).map((side) => (
        <button key={side} type="button" aria-pressed={side === one} onClick={() => onChoose(side)}>
          {compared[side].brief}
        </button>
      ))}
    </nav>
  );
}

function nameOf({ a, b }: Compared, which: 'a' | 'b' | 'both'): string {
  if (which === 'both') return `${a.name} and ${b.name}, one over the other`;
  return which === 'a' ? a.name : b.name;
}
