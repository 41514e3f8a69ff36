import { type KeyboardEvent, useMemo } from 'react';
import { tally } from '../../graph/tally';
import { grouped } from '../../lib/text';
import type { SpeakerId } from '../../model/ids';
import type { Compared } from '../../view/comparison';
import { compareSpeakers, type Side } from '../../view/comparison-commands';
import { headIn, jointVoices, singleVoices } from '../../view/voices';
import { hearOnly } from '../../view/voices-command';
import { useChange, useMoment } from '../hooks';
import styles from './SpeakerPicker.module.css';

const MOST = 200;

/** Chooses whose account a side is, one voice or several together, and the way to the graph on their word alone. */
export function SpeakerPicker({ compared, side }: { readonly compared: Compared; readonly side: Side }) {
  const { atlas, view } = useMoment();
  const change = useChange();
  const voices = useVoices();
  const { speakers, name } = compared[side];
  const heads = new Set(speakers.map((id) => (view.asOneVoice ? headIn(atlas, id) : id)));
  const word = side === 'a' ? 'first' : 'second';
  const choose = (ids: readonly SpeakerId[]) =>
    change((now) => compareSpeakers(now, { a: compared.a.speakers, b: compared.b.speakers, [side]: ids }, side));
  return (
    <>
      <details className={styles.picker} onKeyDown={closeByEscape}>
        <summary aria-label={`Choose the ${word} account`}>Choose</summary>
        <ul aria-label={`Speakers of the ${word} account`}>
          {voices.slice(0, MOST).map(({ head, name: voice, claims, members }) => {
            const ids = members.map(({ id }) => id);
            return (
              <li key={head}>
                <label>
                  <input
                    type="checkbox"
                    checked={heads.has(head)}
                    onChange={({ currentTarget: { checked } }) =>
                      choose(checked ? [...speakers, ...ids] : speakers.filter((id) => !ids.includes(id)))
                    }
                  />
                  <bdi>{voice}</bdi> <span>{grouped(claims)}</span>
                </label>
                <button type="button" className="word-button" aria-label={`only ${voice}`} onClick={() => choose(ids)}>
                  only
                </button>
              </li>
            );
          })}
        </ul>
      </details>
      <button
        type="button"
        className="word-button"
        aria-label={`Only this in the graph: the word of ${name}`}
        disabled={speakers.length === 0}
        onClick={() => change((now) => hearOnly(now, atlas, speakers))}
      >
        Only this in the graph
      </button>
    </>
  );
}

function closeByEscape(event: KeyboardEvent<HTMLDetailsElement>) {
  if (event.key !== 'Escape' || !event.currentTarget.open) return;
  event.stopPropagation();
  event.currentTarget.open = false;
  event.currentTarget.querySelector('summary')?.focus();
}

/** Everybody who can be chosen, as one voice where that is asked for, those with most claims first. */
function useVoices() {
  const { atlas, view } = useMoment();
  const { asOneVoice } = view;
  return useMemo(() => {
    const { codes, values } = atlas.columns.speakers;
    const counts = tally(codes, values.length, atlas.claims.bits);
    const byId = new Map(values.map((id, code) => [id, counts[code]!]));
    return (asOneVoice ? jointVoices(atlas) : singleVoices(atlas))
      .map((voice) => ({ ...voice, claims: voice.members.reduce((sum, { id }) => sum + (byId.get(id) ?? 0), 0) }))
      .sort((one, other) => other.claims - one.claims);
  }, [atlas, asOneVoice]);
}
