import { listed, onOneLine } from '../../lib/text';
import type { Place } from '../../view/places';
import { stanceVerb } from '../../view/sentences';
import { useAtlas } from '../hooks';
import { Label } from '../ui/Label';
import styles from './ReaderPlaces.module.css';

/** Every paragraph in which a claim or an answer to it is read, a button each; nothing where there is only one. */
export function ReaderPlaces({
  places,
  current,
  onChoose,
}: {
  readonly places: readonly Place[];
  readonly current: Place;
  readonly onChoose: (place: Place) => void;
}) {
  const atlas = useAtlas();
  if (places.length < 2) return null;
  const answerWords = ({ answers }: Place) => [
    ...new Set(answers.map((answer) => `${onOneLine(atlas.nameOf(answer.by))} ${stanceVerb(atlas, answer)}`)),
  ];
  return (
    <ul className={styles.places} aria-label="Where it is read">
      {places.map((place) => (
        <li key={`${place.paragraph} ${place.source}`}>
          <button type="button" aria-pressed={place === current} onClick={() => onChoose(place)}>
            paragraph {place.paragraph}
            {place.source !== current.source && (
              <>
                {' '}
                of <Label text={atlas.nameOf(place.source)} />
              </>
            )}
            {place.answers.length > 0 && <span> ({listed(answerWords(place))})</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
