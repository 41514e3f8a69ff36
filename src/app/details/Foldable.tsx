import type { ActorId } from '../../model/ids';
import { whenInWords } from '../../model/in-words';
import { foldInto } from '../../view/folding';
import { foldableInto, foldableInWords, type Home, homeOf, rulesFor } from '../../view/folding-foldable';
import { useAtlas, useChange } from '../hooks';
import { Label } from '../ui/Label';
import { ActorName } from './ActorName';
import styles from './Members.module.css';

/** Who can be folded into an actor, and into whom it can be folded itself: by which rule, and the way there. */
export function Foldable({ of }: { readonly of: ActorId }) {
  const atlas = useAtlas();
  const home = homeOf(atlas, of);
  const isAway = home !== undefined && atlas.placeOf(home.body) !== atlas.placeOf(of);
  const isInto = rulesFor(foldableInto(atlas, of)).length > 0;
  if (!isAway && !isInto) return null;
  return (
    <section className={styles.foldable} aria-label="Folding">
      {isInto && <Into of={of} />}
      {isAway && <Belongs home={home} />}
    </section>
  );
}

function Into({ of }: { readonly of: ActorId }) {
  const atlas = useAtlas();
  const change = useChange();
  const foldable = foldableInto(atlas, of);
  const rules = rulesFor(foldable);
  return (
    <>
      <p>{foldableInWords(foldable)} can be folded into it.</p>
      <p>
        <button type="button" className="word-button" onClick={() => change((now) => foldInto(now, of, rules))}>
          Fold in{rules.length > 1 && ` all ${foldable.people + foldable.bodies}`}
        </button>
        {rules.length > 1 &&
          rules.map((rule) => (
            <button
              key={rule}
              type="button"
              className="word-button"
              onClick={() => change((now) => foldInto(now, of, [rule]))}
            >
              Only the {rule}
            </button>
          ))}
      </p>
    </>
  );
}

function Belongs({ home: { body, record } }: { readonly home: Home }) {
  const atlas = useAtlas();
  const change = useChange();
  const rules = rulesFor(foldableInto(atlas, body));
  return (
    <>
      <p>
        Belongs to <ActorName id={body} />
        {record ? `: ${record.type.label}, ${whenInWords(record.claim.time)}` : ': is part of it'}.
      </p>
      <p>
        <button type="button" className="word-button" onClick={() => change((now) => foldInto(now, body, rules))}>
          Fold into <Label text={atlas.nameOf(body)} />
        </button>
      </p>
    </>
  );
}
