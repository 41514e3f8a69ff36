import { useMemo } from 'react';
import { datesOn } from '../../graph/dates';
import type { Bits } from '../../lib/bits';
import { counted } from '../../lib/text';
import type { Axis } from '../../view/axis';
import { cellInWords } from '../../view/axis-words';
import { select } from '../../view/commands';
import { type StepTie, type StepTies, stepInWords, stepOf } from '../../view/playback-step';
import { tieKey } from '../../view/ties';
import { useAtlas, useChange, useMoment } from '../hooks';
import { stage } from '../stage';
import styles from './StepLine.module.css';
import { useSpoken } from './use-spoken';

/** What the cell that was stepped to brings: ties that appear and ties that end, each lit by a glance and selected by a click. */
export function StepLine({
  axis,
  cell,
  given,
  isPlaying,
}: {
  readonly axis: Axis;
  readonly cell: number;
  readonly given: Bits;
  readonly isPlaying: boolean;
}) {
  const { atlas, view } = useMoment();
  const dates = datesOn(atlas, view.filters.time.axis);
  const step = useMemo(() => stepOf(atlas, dates, axis.cells[cell]!, given), [atlas, dates, axis, cell, given]);
  const spoken = useSpoken(stepInWords(axis, step), isPlaying);
  const isQuiet = step.appear.named.length === 0 && step.end.named.length === 0;
  return (
    <section className={styles.line} aria-label="This step">
      <b>{cellInWords(axis, step.cell)}</b>
      {isQuiet && <span className={styles.quiet}>nothing appears or ends</span>}
      <Ties word="appears" ties={step.appear} />
      <Ties word="ends" ties={step.end} />
      <p className="only-heard" aria-live="polite">
        {spoken}
      </p>
    </section>
  );
}

function Ties({ word, ties: { named, more } }: { readonly word: string; readonly ties: StepTies }) {
  if (named.length === 0) return null;
  return (
    <>
      <span className={styles.word}>{word}</span>
      {named.map((tie) => (
        <TieButton key={tieKey(tie.ref)} tie={tie} />
      ))}
      {more > 0 && <span className={styles.word}>and {counted(more, 'more tie')}</span>}
    </>
  );
}

function TieButton({ tie: { ref, claims, words, sign, isUnsure } }: { readonly tie: StepTie }) {
  const atlas = useAtlas();
  const change = useChange();
  const glance = () => {
    const ids = claims.map((place) => atlas.record(place).claim.id);
    stage.setState({ glance: { kind: 'claims', ids } });
  };
  const lookAway = () => stage.setState({ glance: { kind: 'nothing' } });
  return (
    <button
      type="button"
      className={styles.tie}
      data-sign={sign}
      onPointerEnter={glance}
      onPointerLeave={lookAway}
      onFocus={glance}
      onBlur={lookAway}
      onClick={() => {
        lookAway();
        change((view) => select(view, { kind: 'tie', tie: ref }));
      }}
    >
      <bdi>{words}</bdi>
      {isUnsure && <span className={styles.word}> date not sure</span>}
    </button>
  );
}
