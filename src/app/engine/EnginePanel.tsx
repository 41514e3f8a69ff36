import { counted, grouped } from '../../lib/text';
import type { PairReading } from '../../sources/window/engine-window';
import { windowOf } from '../../sources/window/window-atlas';
import { closePanel, select } from '../../view/commands';
import { hostOf } from '../../view/engine-place';
import { ageInWords, partOf } from '../../view/engine-words';
import { pairOf } from '../../view/strands';
import { useConnection, useEngines } from '../engine-connection';
import { useEngineCounts } from '../engine-hooks';
import { useChange, useMoment } from '../hooks';
import { openDialog } from '../stage';
import { PanelHead } from '../ui/PanelHead';
import { Part } from '../ui/Part';
import { disconnect } from './connecting';
import styles from './EnginePanel.module.css';
import { countOnceMore } from './follow-counts';
import { MoreThatPasses } from './MoreThatPasses';
import { QueryLog } from './QueryLog';
import { forgetTrouble } from './tasks';
import { useNow } from './use-now';

/** The engine that is looked through: what it holds, what was fetched, what it is being asked, what went wrong, and every query put to it. */
export function EnginePanel() {
  const window = windowOf(useMoment().atlas);
  const connection = useConnection();
  const now = useNow();
  if (!window) {
    return (
      <>
        <PanelHead title="Engine" words="What you look at was opened from a file: no engine is asked anything." />
        <p className={styles.deeds}>
          <button type="button" className="plain-button" onClick={() => openDialog({ kind: 'engine', wish: {} })}>
            Open from an engine…
          </button>
        </p>
      </>
    );
  }
  const { place, about, claims, actors, at } = window;
  return (
    <>
      <PanelHead
        title="Engine"
        words={
          connection
            ? `You look through a window at ${about.title}, which stays in its engine.`
            : 'Not connected: you look at what was fetched, and nobody is asked.'
        }
      />
      <dl className={styles.facts}>
        <div>
          <dt>Engine</dt>
          <dd dir="ltr">{hostOf(place)}</dd>
        </div>
        <div>
          <dt>{place.holds === 'dataset' ? 'Dataset' : 'Mapping'}</dt>
          <dd>
            <bdi>{about.title}</bdi>: {counted(about.actors, 'actor')}, {counted(about.claims, 'claim')}
          </dd>
        </div>
        <div>
          <dt>Fetched</dt>
          <dd>
            {grouped(claims.size)} of {counted(about.claims, 'claim')} with {counted(actors.size, 'actor')}, last{' '}
            {ageInWords(at, now)}
          </dd>
        </div>
        <Passing />
      </dl>
      <div className={styles.deeds}>
        {connection ? (
          <>
            <MoreThatPasses />
            <button type="button" className="word-button" onClick={countOnceMore}>
              Count again
            </button>
            <button type="button" className="word-button" onClick={disconnect}>
              Disconnect
            </button>
          </>
        ) : (
          <button
            type="button"
            className="plain-button"
            onClick={() => openDialog({ kind: 'engine', wish: { place } })}
          >
            Connect to {hostOf(place)}…
          </button>
        )}
      </div>
      <Troubles />
      <UnderWay />
      <Partly />
      <QueryLog />
    </>
  );
}

function Passing() {
  const total = useEngineCounts()?.total;
  const now = useNow();
  if (!total) return null;
  return (
    <div>
      <dt>Passing now</dt>
      <dd>
        {counted(total.value.claims, 'claim')} of {counted(total.value.actors, 'actor')}, counted{' '}
        {ageInWords(total.at, now)}
      </dd>
    </div>
  );
}

/** What went wrong, each in a sentence. */
function Troubles() {
  const troubles = useEngines((now) => now.troubles);
  const now = useNow();
  return (
    <div role="status">
      {troubles.length > 0 && (
        <Part title="What went wrong" name="What went wrong">
          <ul>
            {troubles.map(({ id, message, at, again }) => (
              <li key={id} className={styles.trouble}>
                <p dir="auto">
                  {message} <span>{ageInWords(at, now)}</span>
                </p>
                <p className={styles.deeds}>
                  {again && (
                    <button
                      type="button"
                      className="word-button"
                      onClick={() => {
                        forgetTrouble(id);
                        again();
                      }}
                    >
                      Ask again
                    </button>
                  )}
                  <button type="button" className="word-button" onClick={() => forgetTrouble(id)}>
                    Leave it
                  </button>
                </p>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </div>
  );
}

/** What is being fetched and asked, each with the way to end it. */
function UnderWay() {
  const tasks = useEngines((now) => now.tasks);
  const questions = useEngines((now) => now.questions);
  if (tasks.length + questions.length === 0) return null;
  return (
    <Part title="Under way" aside={counted(questions.length, 'question')} name="Under way">
      <ul>
        {tasks.map(({ id, what, claims, cancel }) => (
          <li key={id} className={styles.running}>
            <span>
              Fetching <bdi>{what}</bdi>: {counted(claims, 'claim')} so far
            </span>
            <button type="button" className="word-button" onClick={cancel}>
              Cancel
            </button>
          </li>
        ))}
        {questions.map(({ id, what, cancel }) => (
          <li key={`question ${id}`} className={styles.running}>
            <span>{what}</span>
            <button type="button" className="word-button" aria-label={`Cancel: ${what}`} onClick={cancel}>
              Cancel
            </button>
          </li>
        ))}
      </ul>
    </Part>
  );
}

const FIRST = 12;

/** The pairs of which only the first claims were fetched, and what the engine itself said may be missing. */
function Partly() {
  const { atlas } = useMoment();
  const window = windowOf(atlas);
  const partly = [...(window?.readings ?? [])]
    .filter(([, { isWhole }]) => !isWhole)
    .map(([key, reading]) => ({ key, reading, left: reading.of - reading.read }))
    .sort((a, b) => b.left - a.left);
  const remarks = window?.remarks ?? [];
  if (partly.length + remarks.length === 0) return null;
  return (
    <Part title="Fetched in part" aside={counted(partly.length, 'pair')} name="Fetched in part">
      <ul>
        {remarks.map((remark) => (
          <li key={remark} className={styles.partly}>
            {remark}
          </li>
        ))}
        {partly.slice(0, FIRST).map(({ key, reading }) => (
          <PartlyPair key={key} reading={reading} />
        ))}
      </ul>
      {partly.length > FIRST && <p className={styles.more}>and {grouped(partly.length - FIRST)} more pairs</p>}
    </Part>
  );
}

function PartlyPair({ reading: { ends, read, of } }: { readonly reading: PairReading }) {
  const { nameOf } = useMoment().atlas;
  const change = useChange();
  return (
    <li>
      <button
        type="button"
        className={styles.partly}
        onClick={() => change((view) => closePanel(select(view, { kind: 'pair', ends: pairOf(...ends) })))}
      >
        <span>
          <bdi>{nameOf(ends[0])}</bdi> and <bdi>{nameOf(ends[1])}</bdi>
        </span>
        <span>{partOf(read, of)}</span>
      </button>
    </li>
  );
}
