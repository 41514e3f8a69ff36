import { withFilter } from '../../view/commands';
import { textClause } from '../../view/filters/text-clause';
import { useMoment, useSession, useShown } from '../hooks';
import { Section } from './Section';
import styles from './TextFilter.module.css';

/** Narrows the claims to those that hold every word typed; what is typed in one go is one step back. */
export function TextFilter() {
  const { view } = useMoment();
  const { gesture, settle } = useSession();
  const { text } = view.filters.text;
  const { claims } = useShown();
  return (
    <Section id="text" title={textClause.label} unit="in gists, names, types" folded>
      <input
        type="search"
        className={styles.field}
        aria-label="Words that the claims must hold"
        placeholder="every word must occur"
        dir="auto"
        value={text}
        onChange={({ currentTarget: { value } }) =>
          gesture((now) => withFilter(now, 'text', { text: value, suspended: false }))
        }
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
        }}
      />
      {textClause.active(view.filters) && claims.length === 0 && (
        <p className={styles.none}>No claim passes with these words.</p>
      )}
    </Section>
  );
}
