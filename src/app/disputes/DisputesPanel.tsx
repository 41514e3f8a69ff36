import { counted, grouped } from '../../lib/text';
import { type Disputes, disputesOf } from '../../view/disputes';
import { useMoment, useShown } from '../hooks';
import { PanelHead } from '../ui/PanelHead';
import { ContradictionList } from './ContradictionList';
import { DisputeList } from './DisputeList';
import { Grouping } from './Grouping';
import { LeftOut } from './LeftOut';
import { Presets } from './Presets';

/** Every contested claim of what is shown with both its sides, and claims that contradict each other unanswered. */
export function DisputesPanel() {
  const { atlas, view } = useMoment();
  const shown = useShown();
  const disputes = disputesOf(atlas, shown, view.disputesBy);
  const { disputed, deniedOnly, counts, left } = disputes;
  return (
    <>
      <PanelHead title="Disputes" words={summaryOf(disputes, shown.claims.length)} />
      <LeftOut left={left} />
      <Presets />
      {counts.disputed + counts.deniedOnly > 1 && <Grouping />}
      <DisputeList title="Disputed" groups={disputed} claims={counts.disputed} />
      <DisputeList
        title="Heard only as denied"
        note="Nobody is heard saying it, only denying it."
        groups={deniedOnly}
        claims={counts.deniedOnly}
      />
      <ContradictionList />
    </>
  );
}

/** `4 of the 143 claims shown are disputed, and 1 is heard only as denied.` */
function summaryOf({ counts: { disputed, deniedOnly } }: Disputes, shown: number): string {
  const all = counted(shown, 'claim');
  if (disputed + deniedOnly === 0) return `Nobody heard here denies or disputes any of the ${all} shown.`;
  const are = (count: number) => `${grouped(count)} ${count === 1 ? 'is' : 'are'}`;
  if (disputed === 0) return `Of the ${all} shown ${are(deniedOnly)} heard only as denied, none otherwise disputed.`;
  const others = deniedOnly === 0 ? '' : `, ${are(deniedOnly)} heard only as denied`;
  return `Of the ${all} shown ${are(disputed)} disputed${others}.`;
}
