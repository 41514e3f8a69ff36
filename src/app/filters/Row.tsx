import { type ReactNode, useEffect, useId, useRef } from 'react';
import { counted, grouped } from '../../lib/text';
import { shortCount } from '../../view/engine-words';
import styles from './Row.module.css';

/** One value that can be switched: off it is struck through, says `0 of 12` and keeps its place. */
export function Row({
  name,
  sample,
  mark,
  count,
  onCount = count,
  noun = 'claim',
  inEngine,
  state,
  suspended,
  alone,
  level = 'value',
  description,
  onSwitch,
  onOnly,
}: {
  readonly name: string;
  /** How the picture draws it. */
  readonly sample?: ReactNode;
  readonly mark?: ReactNode;
  readonly count: number;
  /** Of the count, how many are switched on, where that is not all or none. */
  readonly onCount?: number;
  readonly noun?: string;
  /** Claims that the engine counts, where what is looked at was fetched of one. */
  readonly inEngine?: number | undefined;
  readonly state: 'on' | 'off' | 'mixed';
  /** The filter is kept but not in force: nothing is struck through. */
  readonly suspended: boolean;
  /** True when all other values are off. */
  readonly alone: boolean;
  readonly level?: 'family' | 'value' | 'type';
  readonly description?: string;
  readonly onSwitch: (on: boolean) => void;
  readonly onOnly: () => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const about = useId();
  useEffect(() => {
    if (input.current) input.current.indeterminate = state === 'mixed';
  }, [state]);
  const out = !suspended && state === 'off';
  const left = out ? 0 : suspended ? count : onCount;
  return (
    <div className={styles.row} data-level={level} data-out={out} data-empty={left === 0}>
      <label className={styles.switch} title={description}>
        <input
          ref={input}
          type="checkbox"
          checked={state === 'on'}
          onChange={() => onSwitch(state !== 'on')}
          {...(description && { 'aria-describedby': about })}
        />
        {sample}
        <span className={styles.name}>
          <bdi>{name}</bdi>
          {mark}
        </span>
        <Count left={left} of={count} noun={noun} />
        {inEngine !== undefined && <InEngine count={inEngine} />}
      </label>
      {description && (
        <span id={about} hidden>
          {description}
        </span>
      )}
      <button
        type="button"
        className={`word-button ${styles.only}`}
        aria-label={alone ? `all again, not only ${name}` : `only ${name}`}
        onClick={onOnly}
      >
        {alone ? 'all' : 'only'}
      </button>
    </div>
  );
}

function Count({ left, of, noun }: { readonly left: number; readonly of: number; readonly noun: string }) {
  return (
    <span className={styles.count}>
      {left === of ? '' : `${grouped(left)} of `}
      <b>{grouped(of)}</b>
      <span className="only-heard"> {counted(of, noun).replace(/^\S+ /, '')}</span>
    </span>
  );
}

/** How many the engine has, beside how many were fetched. */
function InEngine({ count }: { readonly count: number }) {
  return (
    <span className={styles.inEngine} title={`${counted(count, 'claim')}, counted by the engine`}>
      <span className="only-heard">; in the engine </span>
      {shortCount(count)}
    </span>
  );
}
