import { useState } from 'react';
import { typeMappingIn, typeMappingText } from '../../formats/type-mapping-file';
import { atlasOf } from '../../graph/atlas';
import { counted } from '../../lib/text';
import { type TypeId, typeId } from '../../model/ids';
import { foreignTypes, type TypeMapping, withMappedTypes } from '../../model/type-mapping';
import type { RelationType, Vocabulary } from '../../model/vocabulary';
import { countedByType, wholeDataset } from '../../view/foreign-types';
import { useMoment, useSession } from '../hooks';
import { noteRemarks, remarksOn } from '../remarks';
import { saveFile } from '../save-file';
import { closeDialog, notify } from '../stage';
import choice from '../ui/ChoiceRow.module.css';
import { FileButton } from '../ui/FileButton';
import { Modal } from '../ui/Modal';
import { TypeOptions } from '../ui/TypeOptions';
import styles from './TypesDialog.module.css';
import { useStandard } from './use-standard';

/** The dialog in which relation types that a file brought along are taken for types of the standard vocabulary. */
export function TypesDialog() {
  const standard = useStandard();
  return standard ? <Mapping standard={standard} /> : null;
}

function Mapping({ standard }: { readonly standard: Vocabulary }) {
  const { atlas } = useMoment();
  const session = useSession();
  const [mapping, setMapping] = useState<TypeMapping>(new Map());
  const [problem, setProblem] = useState('');
  const counts = countedByType(atlas);
  const foreign = foreignTypes(atlas.dataset, standard);
  const apply = () => {
    closeDialog();
    const whole = wholeDataset(atlas);
    if (!whole) return notify('This dataset is too large to be rewritten here: open it with a table of types instead.');
    const dataset = withMappedTypes(whole, mapping, standard);
    const mapped = atlasOf(dataset, standard);
    const noticed = remarksOn(atlas);
    if (noticed) noteRemarks(mapped, noticed);
    session.open(mapped);
    notify(
      `${counted(mapping.size, 'relation type')} of ${dataset.title} taken for ours; Undo brings the former back.`,
    );
  };
  const load = async ([file]: readonly File[]) => {
    if (!file) return;
    const read = typeMappingIn(await file.text());
    if ('problem' in read) return setProblem(`${file.name} was not used. ${read.problem}`);
    const known = new Set(foreign.map(({ label }) => label));
    const fitting = new Map([...read].filter(([label]) => known.has(label)));
    setMapping(new Map([...mapping, ...fitting]));
    setProblem(
      `${counted(fitting.size, 'type')} of ${counted(read.size, 'type')} in ${file.name} are types of this dataset.`,
    );
  };
  return (
    <Modal
      title="Relation types of the file"
      subtitle="The file has words of its own for relations; they are drawn as neutral. Say which of ours they are: then sign, colour and family follow. Whatever you leave stays as it is."
      onClose={closeDialog}
      footer={
        <>
          <button type="button" className="main-button" disabled={mapping.size === 0} onClick={apply}>
            {mapping.size === 0 ? 'Take them for ours' : `Take ${counted(mapping.size, 'type')} for ours`}
          </button>
          <button
            type="button"
            className="plain-button"
            disabled={mapping.size === 0}
            onClick={() => save(atlas.dataset.id, mapping)}
          >
            Save mapping
          </button>
          <FileButton
            label="Use a saved mapping…"
            accept=".json,application/json"
            look="plain-button"
            onFiles={(files) => void load([...files])}
          />
          <button type="button" className={`word-button ${styles.close}`} onClick={closeDialog}>
            Close
          </button>
        </>
      }
    >
      <p className={styles.problem} role="status">
        {problem}
      </p>
      <ul className={styles.types}>
        {foreign.map((type) => (
          <Choice
            key={type.id}
            type={type}
            count={counts.get(type.id) ?? 0}
            standard={standard}
            chosen={mapping.get(type.label)}
            onChoose={(target) => setMapping(withChoice(mapping, type.label, target))}
          />
        ))}
      </ul>
    </Modal>
  );
}

function Choice({
  type: { label },
  count,
  standard: { families, types },
  chosen,
  onChoose,
}: {
  readonly type: RelationType;
  readonly count: number;
  readonly standard: Vocabulary;
  readonly chosen: TypeId | undefined;
  readonly onChoose: (target: TypeId | undefined) => void;
}) {
  return (
    <li>
      <label className={choice.row}>
        <bdi className={styles.label}>{label}</bdi>
        <span className={choice.count}>{counted(count, 'claim')}</span>
        <select
          value={chosen ?? ''}
          onChange={({ target }) => onChoose(target.value === '' ? undefined : typeId(target.value))}
        >
          <option value="">as it is</option>
          <TypeOptions families={families} types={types} />
        </select>
      </label>
    </li>
  );
}

function withChoice(mapping: TypeMapping, label: string, target: TypeId | undefined): TypeMapping {
  const others = [...mapping].filter(([known]) => known !== label);
  return new Map(target === undefined ? others : [...others, [label, target] as const]);
}

function save(dataset: string, mapping: TypeMapping) {
  saveFile(`${dataset}-types.json`, new Blob([typeMappingText(mapping)], { type: 'application/json' }));
}
