import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { ClaimRecord } from '../../graph/record';
import type { ClaimId } from '../../model/ids';
import { select } from '../../view/commands';
import { around, paragraphsOf, passagesOf } from '../../view/passages';
import { type Place, placesOf } from '../../view/places';
import { readOn } from '../../view/reading-choice';
import { useAtlas, useChange } from '../hooks';
import { useSourceText } from '../source-texts';
import { Label } from '../ui/Label';
import { PassageStrip } from './PassageStrip';
import styles from './Reader.module.css';
import { ReaderParagraph } from './ReaderParagraph';
import { ReaderPlaces } from './ReaderPlaces';

const REACH = 1;

/** A place that the reader asked to see for a claim. */
interface Asked extends Pick<Place, 'source' | 'paragraph'> {
  readonly id: ClaimId;
}

/** What is read in a claim's sources just around the claim, which is lit; a click selects another, and the whole source is a click away. */
export function Reader({ record }: { readonly record: ClaimRecord }) {
  const atlas = useAtlas();
  const change = useChange();
  const [asked, ask] = useState<Asked>();
  const { id } = record.claim;
  const places = placesOf(record);
  const place = places.find((one) => asked?.id === id && isAt(one, asked)) ?? places[0];
  const text = useSourceText(place && atlas.sources.get(place.source))?.text;
  const box = useRef<HTMLDivElement>(null);
  useLitInSight(box, [id, place?.source, place?.paragraph, text?.length].join(' '));
  if (!place) return null;
  const { source, paragraph } = place;
  const paragraphs = paragraphsOf(passagesOf(atlas, source));
  return (
    <section className={styles.reader} aria-label="Reader">
      <PassageStrip paragraphs={paragraphs} current={paragraph} />
      <div className={styles.column}>
        <header className={styles.head}>
          <h3>
            <Label text={atlas.nameOf(source)} />
          </h3>
          <span>
            paragraph {paragraph} of {paragraphs.at(-1)?.paragraph}
          </span>
          <button type="button" className="word-button" onClick={() => change((view) => readOn(view, source))}>
            Read on in the Reader
          </button>
        </header>
        <ReaderPlaces places={places} current={place} onChoose={(next) => ask({ ...next, id })} />
        <div className={styles.text} ref={box}>
          {around(paragraphs, paragraph, REACH).near.map((near) => (
            <ReaderParagraph
              key={near.paragraph}
              read={near}
              text={text}
              current={record}
              isHere={near.paragraph === paragraph}
              onChoose={({ claim }) => {
                ask({ id: claim.id, source, paragraph: near.paragraph });
                change((view) => select(view, { kind: 'claim', id: claim.id }));
              }}
            />
          ))}
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
