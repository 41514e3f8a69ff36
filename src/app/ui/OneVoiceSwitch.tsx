import { hearAsOneVoice } from '../../view/comparison-commands';
import { useChange, useMoment } from '../hooks';
import styles from './OneVoiceSwitch.module.css';

/** The switch between speakers each by himself and voices, a body with its people; `title` says more of it. */
export function OneVoiceSwitch({ title }: { readonly title?: string }) {
  const { view } = useMoment();
  const change = useChange();
  return (
    <label className={styles.joint} title={title}>
      <input
        type="checkbox"
        checked={view.asOneVoice}
        onChange={({ currentTarget: { checked } }) => change((now) => hearAsOneVoice(now, checked))}
      />
      One voice for a body and its people
    </label>
  );
}
