import { useCallback, useMemo, useState } from 'react';
import { actorId } from '../../model/ids';
import { select } from '../../view/commands';
import type { Compared } from '../../view/comparison';
import type { ComparedLine, ComparedScene } from '../../view/comparison-scene';
import { propositionsIn } from '../../view/comparison-stand';
import { tieOf } from '../../view/comparison-words';
import type { Selection } from '../../view/state';
import { pairOf } from '../../view/strands';
import { tieAmong } from '../../view/ties';
import { useAtlas, useChange, useMoment } from '../hooks';
import { type Glance, type LitUp, litUp } from './lit-up';
import type { Pointed } from './use-pointing';

/** What the pointer or a row is on, what is selected, and how both are changed: the same for both pictures and the lists. */
export interface Pick {
  /** The proposition that the selection is about, if any. */
  readonly selected: number | undefined;
  litIn(scene: ComparedScene): LitUp;
  pointAt(scene: ComparedScene, pointed: Pointed | undefined): void;
  /** Points at a proposition from a list. */
  glance(proposition: number | undefined): void;
  /** Selects what was picked in a picture. */
  choose(scene: ComparedScene, pointed: Pointed): void;
  /** Selects a proposition from a list. */
  chooseRow(proposition: number): void;
}

const NOTHING: Glance = { kind: 'nothing' };

/** Keeps what is pointed at in a comparison, and selects in the view what is picked. */
export function usePick(compared: Compared | undefined): Pick {
  const { view } = useMoment();
  const [glance, setGlance] = useState<Glance>(NOTHING);
  const selectTie = useSelect(compared);
  const { selection } = view;
  const selected = useMemo(() => selectedIn(compared, selection), [compared, selection]);
  const litIn = useCallback(
    (scene: ComparedScene) => litUp(scene, glance, selected, selection),
    [glance, selected, selection],
  );
  const pointAt = useCallback((scene: ComparedScene, pointed: Pointed | undefined) => {
    if (!pointed) setGlance(NOTHING);
    else if (pointed.kind === 'actor') setGlance({ kind: 'actor', id: pointed.key });
    else setGlance({ kind: 'propositions', at: lineIn(scene, pointed.key)?.propositions ?? [] });
  }, []);
  const glanceAt = useCallback((proposition: number | undefined) => {
    setGlance(proposition === undefined ? NOTHING : { kind: 'propositions', at: [proposition] });
  }, []);
  const { choose, chooseRow } = selectTie;
  return useMemo(
    () => ({ selected, litIn, pointAt, glance: glanceAt, choose, chooseRow }),
    [selected, litIn, pointAt, glanceAt, choose, chooseRow],
  );
}

function useSelect(compared: Compared | undefined): {
  readonly choose: Pick['choose'];
  readonly chooseRow: Pick['chooseRow'];
} {
  const atlas = useAtlas();
  const change = useChange();
  const chooseRow = useCallback(
    (proposition: number) => {
      if (!compared) return;
      const ref = tieOf(compared, proposition);
      const tie = [ref, { ...ref, negated: !ref.negated }].find((one) => tieAmong(atlas, atlas.claims.bits, one));
      if (tie) change((view) => select(view, { kind: 'tie', tie }));
    },
    [compared, atlas, change],
  );
  const choose = useCallback(
    (scene: ComparedScene, { kind, key }: Pointed) => {
      if (kind === 'actor') {
        const id = actorId(key);
        if (atlas.actors.has(id)) change((view) => select(view, { kind: 'actors', ids: [id] }));
        return;
      }
      const line = lineIn(scene, key);
      const [only, ...more] = line?.propositions ?? [];
      if (only === undefined || !line) return;
      if (more.length === 0) chooseRow(only);
      else {
        const ends = pairOf(actorId(line.from), actorId(line.to));
        if (ends.every((id) => atlas.actors.has(id))) change((view) => select(view, { kind: 'pair', ends }));
      }
    },
    [atlas, change, chooseRow],
  );
  return { choose, chooseRow };
}

function lineIn({ lines }: ComparedScene, key: string): ComparedLine | undefined {
  return lines.find((line) => line.key === key);
}

/** The proposition that a selected tie or claim is about. */
function selectedIn(compared: Compared | undefined, selection: Selection): number | undefined {
  if (!compared) return undefined;
  const { table, a } = compared;
  if (selection.kind === 'claim') {
    const record = a.atlas.find(selection.id);
    return record && propositionsIn(a.atlas, record.place)[0];
  }
  if (selection.kind !== 'tie') return undefined;
  const place = (id: string) => table.actors.findIndex((actor) => actor.id === id);
  const [subject, object] = [place(selection.tie.subject), place(selection.tie.object)];
  const type = table.types.findIndex(({ id }) => id === selection.tie.type);
  const at = table.subject.findIndex(
    (one, row) => one === subject && table.object[row] === object && table.type[row] === type,
  );
  return at < 0 ? undefined : at;
}
