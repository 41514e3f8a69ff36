import type { Compared } from '../../view/comparison';
import type { Side } from '../../view/comparison-commands';
import { accountCounts } from '../../view/comparison-words';
import { isMany } from '../../view/predicate';
import { useAtlas } from '../hooks';
import styles from './AccountHead.module.css';
import { DatasetChoice } from './DatasetChoice';
import { PeriodField } from './PeriodField';
import { SpeakerPicker } from './SpeakerPicker';
import { VoiceList } from './VoiceList';

/** Whose account a picture is, what it is made of, and the way to another one. */
export function AccountHead({
  compared,
  side,
  letter,
}: {
  readonly compared: Compared;
  readonly side: Side;
  /** What stands for the account, where both lie one over the other. */
  readonly letter?: string;
}) {
  const account = compared[side];
  const { kind } = compared;
  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <h2>
          {letter && <span className={styles.letter}>{letter}</span>}
          <bdi>{account.name}</bdi>
          {kind === 'speakers' && <Verb compared={compared} side={side} />}
        </h2>
        {kind === 'speakers' && <SpeakerPicker compared={compared} side={side} />}
        {kind === 'periods' && <PeriodField side={side} />}
        {kind === 'datasets' && side === 'b' && <DatasetChoice />}
      </div>
      <p className={styles.counts}>
        {accountCounts(account)}
        {kind === 'speakers' && <VoiceList ids={account.speakers} />}
      </p>
    </header>
  );
}

function Verb({ compared, side }: { readonly compared: Compared; readonly side: Side }) {
  const atlas = useAtlas();
  const { speakers } = compared[side];
  return <> {speakers.length > 1 || speakers.some((id) => isMany(atlas, id)) ? 'say' : 'says'}</>;
}
