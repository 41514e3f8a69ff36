import { counted } from '../../lib/text';
import type { FoundActor } from '../../sources/graph-source';
import { hostOf } from '../../view/engine-place';
import { useConnection } from '../engine-connection';
import { useMoment, useSession } from '../hooks';
import { closeDialog } from '../stage';
import { KindGlyph } from '../ui/KindGlyph';
import { Label } from '../ui/Label';
import styles from './EngineFound.module.css';
import { takeFound } from './take-found';
import { useAnswer } from './use-answer';

const MOST = 12;
const FEWEST_LETTERS = 2;

/** Who else goes by what is typed in the engine: a click fetches the strongest neighbours and looks at them. */
export function EngineFound({ query }: { readonly query: string }) {
  const connection = useConnection();
  const words = query.trim();
  const key = connection && words.length >= FEWEST_LETTERS ? words : undefined;
  const standing = useAnswer(key, (signal) => connection!.source.search(words, { limit: MOST }, signal), 350);
  const { atlas } = useMoment();
  if (!standing || !connection) return null;
  const found =
    standing.kind === 'answered' ? standing.value.value.filter(({ actor }) => !atlas.actors.has(actor.id)) : [];
  return (
    <section className={styles.found} aria-label="In the engine" aria-busy={standing.kind === 'asking'}>
      <h3>
        In the engine <span>{hostOf(connection.place)}, not fetched yet</span>
      </h3>
      {standing.kind === 'asking' && <p>Asking…</p>}
      {standing.kind === 'failed' && <p className={styles.failed}>{standing.message}</p>}
      {standing.kind === 'answered' && found.length === 0 && <p>Nobody else there goes by these words.</p>}
      {standing.kind === 'answered' && standing.value.partial && <p>There may be more: {standing.value.partial}</p>}
      <ul>
        {found.map((one) => (
          <li key={one.actor.id}>
            <Found found={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Found({ found: { actor, claims } }: { readonly found: FoundActor }) {
  const session = useSession();
  const take = () => {
    closeDialog();
    void takeFound(session, actor);
  };
  return (
    <button type="button" onClick={take}>
      <KindGlyph kind={actor.kind} size={15} />
      <span className={styles.name}>
        <Label text={actor.label} />
      </span>
      <span className={styles.count}>{counted(claims, 'claim')}</span>
    </button>
  );
}
