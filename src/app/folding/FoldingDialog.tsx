import { FOLD_RULES } from '../../graph/fold-groups';
import { baseOf, foldsNothing, groupsBy, unfoldAll } from '../../view/folding';
import { useChange, useFolding, useMoment } from '../hooks';
import { closeDialog } from '../stage';
import { Modal } from '../ui/Modal';
import styles from './FoldingDialog.module.css';
import { GroupList } from './GroupList';
import { RuleSwitch } from './RuleSwitch';

/** The dialog in which names are merged: each rule in words with what it does to this dataset, the groups, and the way back. */
export function FoldingDialog() {
  const { atlas } = useMoment();
  const { folding, isWaiting } = useFolding();
  const change = useChange();
  const rules = FOLD_RULES.filter((rule) => groupsBy(atlas, rule).length > 0);
  return (
    <Modal
      title="Merge names"
      subtitle="One actor often stands under many names. Merging draws them as one; the data and every exported file keep them as they are."
      size="narrow"
      onClose={closeDialog}
      footer={
        <>
          <button
            type="button"
            className="plain-button"
            disabled={foldsNothing(folding) && folding.apart.length === 0}
            onClick={() => change(unfoldAll)}
          >
            Undo all merging
          </button>
          <p className={styles.waiting} role="status">
            {isWaiting && 'Merging…'}
          </p>
          <button type="button" className="word-button" onClick={closeDialog}>
            Close
          </button>
        </>
      }
    >
      {rules.length === 0 ? (
        <p className={styles.none}>
          No name in <bdi>{baseOf(atlas).dataset.title}</bdi> ends with a place or an organisation in parentheses, such
          as “Police (India)”, so there is nothing to merge.
        </p>
      ) : (
        rules.map((rule) => <RuleSwitch key={rule} rule={rule} />)
      )}
      {folding.rules.length > 0 && <GroupList rules={folding.rules} />}
    </Modal>
  );
}
