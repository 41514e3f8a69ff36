import { FOLD_RULES } from '../../graph/fold-groups';
import { baseOf, foldsNothing, groupsBy, unfoldAll } from '../../view/folding';
import { useChange, useFolding, useMoment } from '../hooks';
import { closeDialog } from '../stage';
import { Modal } from '../ui/Modal';
import styles from './FoldingDialog.module.css';
import { GroupList } from './GroupList';
import { RuleSwitch } from './RuleSwitch';

/** The dialog in which actors are folded into one: each rule in words with what it does to this dataset, the groups, and the way back. */
export function FoldingDialog() {
  const { atlas } = useMoment();
  const { folding, isWaiting } = useFolding();
  const change = useChange();
  const rules = FOLD_RULES.filter((rule) => groupsBy(atlas, rule).length > 0);
  return (
    <Modal
      title="Fold actors"
      subtitle="Several are drawn as one: people as their bodies, bodies as their states, many names as what they name. The data keep them all, and so does every file unless you ask for it as folded."
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
            Undo all folding
          </button>
          <p className={styles.waiting} role="status">
            {isWaiting && 'Folding…'}
          </p>
          <button type="button" className="word-button" onClick={closeDialog}>
            Close
          </button>
        </>
      }
    >
      {rules.length === 0 ? (
        <p className={styles.none}>
          Nobody in <bdi>{baseOf(atlas).dataset.title}</bdi> is part of a body or has a role in one, and no name ends
          with a place or an organisation in parentheses, such as “Police (India)”: there is nothing to fold.
        </p>
      ) : (
        rules.map((rule) => <RuleSwitch key={rule} rule={rule} />)
      )}
      {folding.rules.length > 0 && <GroupList rules={folding.rules} />}
    </Modal>
  );
}
