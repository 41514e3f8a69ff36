import { useMemo, useState } from 'react';
import type { FamilyId, TypeId } from '../../model/ids';
import { FILE_FAMILY } from '../../model/type-mapping';
import { onlyValues, switchValues } from '../../view/commands';
import { typeClause } from '../../view/filters/set-clauses';
import { type FamilyRows, familyRows, withOthers } from '../../view/legend';
import { useIsFetched } from '../engine-connection';
import { useEngineFacet } from '../engine-hooks';
import { useAtlas, useChange, useMoment } from '../hooks';
import { openDialog } from '../stage';
import { Swatch } from '../ui/Swatch';
import styles from './Relations.module.css';
import { Row } from './Row';
import { Section } from './Section';
import { useRestrictions } from './use-restrictions';

/** Families of relations, each with its types: the tree that is switched as a whole, by branch or by leaf. */
export function Relations() {
  const atlas = useAtlas();
  const view = useRestrictions();
  const isFetched = useIsFetched();
  const inEngine = useEngineFacet('types');
  const beyond = inEngine?.values;
  const families = useMemo(() => familyRows(atlas, view, beyond), [atlas, view, beyond]);
  const [unfolded, setUnfolded] = useState<ReadonlySet<FamilyId>>(
    () => new Set(families.slice(0, 1).map(({ family }) => family.id)),
  );
  const toggle = (id: FamilyId) =>
    setUnfolded((ids) => (ids.has(id) ? new Set([...ids].filter((other) => other !== id)) : new Set([...ids, id])));
  return (
    <Section id="types" title={typeClause.label} unit={inEngine ? 'claims · in engine' : 'claims'}>
      {families.map((rows) => (
        <Branch
          key={rows.family.id}
          rows={rows}
          open={unfolded.has(rows.family.id)}
          onFold={() => toggle(rows.family.id)}
        />
      ))}
      {!isFetched && atlas.dataset.vocabulary?.families.some(({ id }) => id === FILE_FAMILY) && (
        <button type="button" className={`word-button ${styles.map}`} onClick={() => openDialog({ kind: 'types' })}>
          Say which of our types these are…
        </button>
      )}
    </Section>
  );
}

function Branch({
  rows: { family, rows, count, onCount, state, alone },
  open,
  onFold,
}: {
  readonly rows: FamilyRows;
  readonly open: boolean;
  readonly onFold: () => void;
}) {
  const { atlas, view } = useMoment();
  const change = useChange();
  const inEngine = useEngineFacet('types');
  const all = withOthers(typeClause.all(atlas), inEngine?.values ?? []);
  const { suspended } = view.filters.types;
  const types = rows.map(({ value }) => value);
  const onSwitch = (values: readonly TypeId[]) => (on: boolean) =>
    change((now) => switchValues(now, 'types', values, on));
  const onOnly = (values: readonly TypeId[]) => () => change((now) => onlyValues(now, 'types', values, all));
  return (
    <div>
      <div className={styles.branch}>
        <button
          type="button"
          className={styles.fold}
          aria-expanded={open}
          aria-label={`types of ${family.label}`}
          onClick={onFold}
        />
        <Row
          name={family.label}
          sample={<Swatch sign={family.sign} />}
          level="family"
          inEngine={inEngine && types.reduce((sum, type) => sum + inEngine.count(type), 0)}
          {...{ count, onCount, state, suspended, alone }}
          description={family.definition}
          onSwitch={onSwitch(types)}
          onOnly={onOnly(types)}
        />
      </div>
      {open &&
        rows.map((row) => {
          const type = atlas.lexicon.type(row.value);
          return (
            <Row
              key={row.value}
              name={row.label}
              sample={type.sign !== family.sign && <Swatch sign={type.sign} />}
              level="type"
              inEngine={inEngine?.count(row.value)}
              count={row.count}
              state={row.on ? 'on' : 'off'}
              suspended={suspended}
              alone={row.alone}
              description={type.definition}
              onSwitch={onSwitch([row.value])}
              onOnly={onOnly([row.value])}
            />
          );
        })}
    </div>
  );
}
