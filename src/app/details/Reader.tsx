import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { ClaimRecord } from '../../graph/record';
import type { ClaimId } from '../../model/ids';
import { select } from '../../view/commands';
import { around, passagesOf } from '../../view/passages';
import { type Place, placesOf } from '../../view/places';
import { useChange, useMoment } from '../hooks';
import { Label } from './Label';
import { PassageStrip } from './PassageStrip';
import styles from './Reader.module.css';
import { ReaderParagraph } from './ReaderParagraph';
import { ReaderPlaces } from './ReaderPlaces';
import { useSourceText } from './use-source-text';

const REACH = 1;

/** A place that the reader asked to see for a claim. */
interface Asked extends Pick<Place, 'source' | 'paragraph'> {
  readonly id: ClaimId;
}

/** What is read in a claim's sources, paragraph by paragraph, around the claim, which is lit; a click selects another. */
export function Reader({ record }: { readonly record: ClaimRecord }) {
  const { atlas } = useMoment();
  const change = useChange();
  const [reach, setReach] = useState(REACH);
  const [asked, ask] = useState<Asked>();
  const { id } = record.claim;
  const places = placesOf(record);
  const place = places.find((one) => asked?.id === id && isAt(one, asked)) ?? places[0];
  const text = useSourceText(place && atlas.sources.get(place.source));
  const box = useRef<HTMLDivElement>(null);
  useLitInSight(box, [id, place?.source, place?.paragraph, text?.length].join(' '));
  if (!place) return null;
  const { source, paragraph } = place;
  const passages = passagesOf(atlas.claims.records, source);
  const { near, before, after } = around(passages, paragraph, reach);
  const more = () => setReach((now) => now * 3);
  return (
    <section className={styles.reader} aria-label="Reader">
      <PassageStrip passages={passages} current={paragraph} />
      <div className={styles.column}>
        <header className={styles.head}>
          <h3>
            <Label text={atlas.nameOf(source)} />
          </h3>
          <span>
            paragraph {paragraph} of {passages.at(-1)?.paragraph}
          </span>
        </header>
        <ReaderPlaces places={places} current={place} onChoose={(next) => ask({ ...next, id })} />
        <div className={styles.text} ref={box}>
          {before > 0 && <More words={`${before} earlier`} onClick={more} />}
          {near.map((passage) => (
            <ReaderParagraph
              key={passage.paragraph}
              {...{ passage, source, text }}
              current={record}
              isHere={passage.paragraph === paragraph}
              onChoose={({ claim }) => {
                ask({ id: claim.id, source, paragraph: passage.paragraph });
                change((view) => select(view, { kind: 'claim', id: claim.id }));
              }}
            />
          ))}
          {after > 0 && <More words={`${after} later`} onClick={more} />}
        </div>
      </div>
    </section>
  );
}

function isAt(place: Place, asked: Asked): boolean {
  return place.source === asked.source && place.paragraph === asked.paragraph;
}

/** Scrolls to what is lit in the current paragraph whenever what is shown changes. */
function useLitInSight(text: RefObject<HTMLDivElement | null>, shown: string) {
  useLayoutEffect(() => {
    const box = text.current;
    const lit = box?.querySelector<HTMLElement>('[data-here="true"] :is(mark, [aria-current])');
    if (shown && box && lit) box.scrollTop = lit.offsetTop - box.clientHeight / 3;
  }, [text, shown]);
}

function More({ words, onClick }: { readonly words: string; readonly onClick: () => void }) {
  return (
    <p className={styles.more}>
      <button type="button" className="word-button" onClick={onClick}>
        {words}
      </button>
    </p>
  );
}
