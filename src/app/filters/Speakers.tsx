import { useMemo, useState } from 'react';
import { counted } from '../../lib/text';
import { onlyValues, switchValues } from '../../view/commands';
import { speakerClause } from '../../view/filters/set-clauses';
import { ONE_VOICE_RULE } from '../../view/one-voice';
import type { Speaker } from '../../view/state';
import { jointVoices } from '../../view/voices';
import { type VoiceRow, voiceRows } from '../../view/voices-legend';
import { useAtlas, useChange, useMoment } from '../hooks';
import { OneVoiceSwitch } from '../ui/OneVoiceSwitch';
import { Facet } from './Facet';
import facet from './Facet.module.css';
import { Row } from './Row';
import { Section } from './Section';
import styles from './Speakers.module.css';
import { useRestrictions } from './use-restrictions';

const FIRST = 6;
const MOST = 200;

/** Whose word is let through: speaker by speaker, or a body and its people as one voice. */
export function Speakers() {
  const { atlas, view } = useMoment();
  const isJoinable = jointVoices(atlas).some(({ members }) => members.length > 1);
  if (view.asOneVoice) return <Voices />;
  return (
    <Facet clause={speakerClause} unit="claims" first={FIRST} rest="speaker" folded>
      {isJoinable && <Joint />}
    </Facet>
  );
}

function Joint() {
  return (
    <div className={styles.joint}>
      <OneVoiceSwitch title={ONE_VOICE_RULE} />
    </div>
  );
}

function Voices() {
  const atlas = useAtlas();
  const view = useRestrictions();
  const [unfolded, setUnfolded] = useState(false);
  const rows = useMemo(() => voiceRows(atlas, view), [atlas, view]);
  const listed = rows.slice(0, unfolded ? MOST : FIRST);
  return (
    <Section id="speakers" title={speakerClause.label} unit="claims" folded>
      <Joint />
      {listed.map((row) => (
        <VoiceRows key={row.key} row={row} suspended={view.filters.speakers.suspended} />
      ))}
      {rows.length > FIRST && (
        <button type="button" className={facet.more} aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {unfolded ? `the first ${FIRST} only` : counted(rows.length - FIRST, 'more voice')}
        </button>
      )}
    </Section>
  );
}

function VoiceRows({ row, suspended }: { readonly row: VoiceRow; readonly suspended: boolean }) {
  const atlas = useAtlas();
  const change = useChange();
  const all = speakerClause.all(atlas);
  const { label, members, count, onCount, state, alone } = row;
  const onSwitch = (values: readonly Speaker[]) => (on: boolean) =>
    change((now) => switchValues(now, 'speakers', values, on));
  const onOnly = (values: readonly Speaker[]) => () => change((now) => onlyValues(now, 'speakers', values, all));
  const values = members.map(({ value }) => value);
  const isOne = members.length === 1;
  const [only] = members;
  return (
    <div>
      <Row
        name={label}
        {...{ count, onCount, state, suspended, alone }}
        {...(isOne && only?.why && { description: `${only.label}: ${only.why}` })}
        level={isOne ? 'value' : 'family'}
        onSwitch={onSwitch(values)}
        onOnly={onOnly(values)}
      />
      {!isOne &&
        members.map((member) => (
          <div key={member.value}>
            <Row
              name={member.label}
              level="type"
              count={member.count}
              state={member.on ? 'on' : 'off'}
              suspended={suspended}
              alone={member.alone}
              onSwitch={onSwitch([member.value])}
              onOnly={onOnly([member.value])}
            />
            {member.why && <p className={styles.why}>{member.why}</p>}
          </div>
        ))}
    </div>
  );
}
