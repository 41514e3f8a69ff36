import type { DatedTime, Evidence } from '../../model/dataset';
import type { SpeakerId } from '../../model/ids';
import { positionInWords, whenAndHow } from '../../model/in-words';
import { useMoment } from '../hooks';
import { Label } from '../ui/Label';
import styles from './DisputeEntry.module.css';

/** One side of a dispute: who, in which words of ours, said when, and where it is read. */
export function Side({
  by,
  verb,
  gist,
  evidence,
  said,
  isAgainst = false,
}: {
  /** Nobody when absent. */
  readonly by?: SpeakerId;
  readonly verb: string;
  readonly gist: string;
  readonly evidence: readonly Evidence[];
  /** When it was said, if that is known. */
  readonly said?: DatedTime | undefined;
  readonly isAgainst?: boolean;
}) {
  const { atlas } = useMoment();
  return (
    <div>
      <dt>
        <strong>{by === undefined ? 'Nobody heard' : <Label text={atlas.nameOf(by)} />}</strong>
        <span>{verb}</span>
        {said && <span>said {whenAndHow(said)}</span>}
      </dt>
      <dd>
        <p dir="auto">
          <span className={isAgainst ? styles.against : undefined}>{gist}</span>
        </p>
        {evidence.map((place) => (
          <Place key={`${place.source} ${place.start} ${place.end}`} place={place} />
        ))}
      </dd>
    </div>
  );
}

/** Where something is read: the position, and the first and last words there. */
function Place({ place }: { readonly place: Evidence }) {
  const { atlas } = useMoment();
  const isOneOfMany = atlas.sources.size > 1;
  return (
    <p className={styles.place}>
      {isOneOfMany && (
        <>
          <Label text={atlas.nameOf(place.source)} />,{' '}
        </>
      )}
      {positionInWords(place)}, from <q dir="auto">{place.from}</q> to <q dir="auto">{place.to}</q>
    </p>
  );
}
