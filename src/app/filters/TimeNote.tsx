import { timeClause } from '../../view/filters/time-clause';
import { isSet } from '../../view/restrictions';
import { useMoment } from '../hooks';
import { Section } from './Section';

/** Says what the timeline filters, where all other filters are listed; nothing when it filters nothing. */
export function TimeNote() {
  const { atlas, view } = useMoment();
  if (!isSet(view.filters, 'time')) return null;
  return (
    <Section id="time" title={timeClause.label} unit="">
      <p>{timeClause.describe(view.filters, atlas)}</p>
    </Section>
  );
}
