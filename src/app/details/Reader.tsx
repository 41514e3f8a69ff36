import { useLayoutEffect, useRef, useState } from 'react';
import type { ClaimRecord } from '../../graph/record';
import { select } from '../../view/commands';
import { around, type Passage, passagesOf, type Reading } from '../../view/passages';
import { sayingVerb, stanceVerb } from '../../view/sentences';
import { useChange, useMoment } from '../hooks';
import { Label } from './Label';
import { PassageStrip } from './PassageStrip';
import styles from './Reader.module.css';

const REACH = 1;

/** What is read in a claim's source, paragraph by paragraph, around the claim, which is lit; a click selects another. */
export function Reader({ record }: { readonly record: ClaimRecord }) {
  const { atlas } = useMoment();
  const [reach, setReach] = useState(REACH);
  const text = useRef<HTMLDivElement>(null);
  const place = record.claim.evidence[0];
  const { id } = record.claim;
  useLayoutEffect(() => {
    const box = text.current;
    const lit = box?.querySelector<HTMLElement>(`[aria-current]`);
    if (id && box && lit) box.scrollTop = lit.offsetTop - box.clientHeight / 3;
  }, [id]);
  if (!place) return null;
  const passages = passagesOf(atlas.records, place.source);
  const { near, before, after } = around(passages, place.paragraph, reach);
  const more = () => setReach((now) => now * 3);
  return (
    <section className={styles.reader} aria-label="Reader">
      <PassageStrip passages={passages} current={place.paragraph} />
      <div className={styles.column}>
        <header className={styles.head}>
          <h3>
            <Label text={atlas.nameOf(place.source)} />
          </h3>
          <span>
            paragraph {place.paragraph} of {passages.at(-1)?.paragraph}
          </span>
        </header>
        <div className={styles.text} ref={text}>
          {before > 0 && <More words={`${before} earlier`} onClick={more} />}
          {near.map((passage) => (
            <Paragraph key={passage.paragraph} passage={passage} current={record} at={place.paragraph} />
          ))}
          {after > 0 && <More words={`${after} later`} onClick={more} />}
        </div>
      </div>
    </section>
  );
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

function Paragraph({
  passage: { paragraph, readings },
  current,
  at,
}: {
  readonly passage: Passage;
  readonly current: ClaimRecord;
  readonly at: number;
}) {
  return (
    <div className={paragraph === at ? styles.here : styles.paragraph}>
      <span className={styles.number}>
        <span className="only-heard">Paragraph </span>
        {paragraph}
      </span>
      <ul>
        {readings.map((reading) => (
          <li key={`${reading.record.claim.id} ${reading.answerBy ?? ''} ${reading.gist}`}>
            <Sentence reading={reading} lit={reading.record === current} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Sentence({ reading, lit }: { readonly reading: Reading; readonly lit: boolean }) {
  const { atlas } = useMoment();
  const change = useChange();
  const { record, gist, answerBy } = reading;
  const { id, by, mode, responses = [] } = record.claim;
  const answer = responses.find((response) => response.by === answerBy && response.gist === gist);
  const verb = answer ? stanceVerb(atlas, answer) : by && sayingVerb(atlas, by, mode);
  const speaker = answerBy ?? by;
  return (
    <button
      type="button"
      className={styles.gist}
      aria-current={lit || undefined}
      onClick={() => change((view) => select(view, { kind: 'claim', id }))}
    >
      {speaker && (answer || mode !== 'asserted') && (
        <span className={styles.speaker}>
          <Label text={atlas.nameOf(speaker)} /> {verb}:{' '}
        </span>
      )}
      <bdi>{gist}</bdi>
    </button>
  );
}
