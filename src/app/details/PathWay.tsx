import { useMemo, useState } from 'react';
import type { Atlas } from '../../graph/atlas';
import { counted } from '../../lib/text';
import { SIGN_LABELS } from '../../model/words';
import { goBy, toggled } from '../../view/paths-commands';
import { stepsIf } from '../../view/paths-loosen';
import { type PathFocus, type Way, wayOf } from '../../view/paths-way';
import { LEAVE_OUT, waySentence } from '../../view/paths-words';
import { useAtlas, useChange, useMoment, useShown } from '../hooks';
import { PathTypes } from './PathTypes';
import styles from './PathWay.module.css';

/** One thing a reader can switch about a way, and what the way is then. */
interface Choice {
  readonly label: string;
  readonly isOn: boolean;
  readonly change: Partial<Way>;
}

interface Row {
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** Among more claims the steps of every choice would take too long to count while the reader waits. */
const FEW_CLAIMS = 20_000;
const SIGNS = [-1, 1, 0] as const;

/** By what the paths may go, as one sentence, with the choices behind it: relations, signs, standings, direction, length. */
export function PathWay() {
  const { atlas, view } = useMoment();
  return view.focus.kind === 'path' && <Along atlas={atlas} focus={view.focus} />;
}

function Along({ atlas, focus }: { readonly atlas: Atlas; readonly focus: PathFocus }) {
  const [open, setOpen] = useState(false);
  const way = wayOf(focus);
  const rows = useMemo(() => rowsOf(atlas, way), [atlas, way]);
  return (
    <details className={styles.way} open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span>{waySentence(atlas.lexicon, way)}</span> <span className={styles.change}>{open ? 'Done' : 'Change'}</span>
      </summary>
      {open && (
        <>
          {rows.map((row) => (
            <Choices key={row.label} focus={focus} row={row} />
          ))}
          <PathTypes focus={focus} />
        </>
      )}
    </details>
  );
}

function Choices({ focus, row: { label, choices } }: { readonly focus: PathFocus; readonly row: Row }) {
  const change = useChange();
  const steps = useSteps(focus, choices);
  return (
    <fieldset className={styles.row}>
      <legend>{label}</legend>
      <div className={styles.choices}>
        {choices.map((choice, at) => (
          <button
            key={choice.label}
            type="button"
            aria-pressed={choice.isOn}
            onClick={() => change((view) => goBy(view, choice.change))}
          >
            {choice.label}
            {steps && !choice.isOn && (
              <span>
                <span className="only-heard">: </span>
                {steps[at] === undefined ? 'none' : counted(steps[at], 'step')}
              </span>
            )}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

/** How long the shortest path would be by each choice. */
function useSteps(focus: PathFocus, choices: readonly Choice[]): readonly (number | undefined)[] | undefined {
  const atlas = useAtlas();
  const shown = useShown();
  return useMemo(
    () =>
      shown.claims.length > FEW_CLAIMS
        ? undefined
        : choices.map(({ change }) => stepsIf(atlas, shown, focus, { ...change, longer: false })),
    [atlas, shown, focus, choices],
  );
}

function rowsOf({ columns, lexicon }: Atlas, way: Way): readonly Row[] {
  const used = new Set(columns.types.values.map(({ family }) => family));
  const isAny = way.families.length + way.types.length === 0;
  return [
    {
      label: 'By',
      choices: [
        { label: 'any relation', isOn: isAny, change: { families: [], types: [] } },
        ...lexicon.families
          .filter(({ id }) => used.has(id))
          .map(({ id, label }) => ({
            label: label.toLowerCase(),
            isOn: way.families.includes(id),
            change: { families: toggled(way.families, id) },
          })),
      ],
    },
    {
      label: 'Signs',
      choices: [
        { label: 'any', isOn: way.signs.length === 0, change: { signs: [] } },
        ...SIGNS.map((sign) => ({
          label: SIGN_LABELS[sign],
          isOn: way.signs.includes(sign),
          change: { signs: toggled(way.signs, sign) },
        })),
      ],
    },
    {
      label: 'Leave out',
      choices: LEAVE_OUT.map(({ label, standings }) => ({
        label,
        isOn: standings.every((standing) => way.without.includes(standing)),
        change: { without: toggled(way.without, ...standings) },
      })),
    },
    {
      label: 'Direction',
      choices: [
        { label: 'either way', isOn: !way.directed, change: { directed: false } },
        { label: 'along the arrows', isOn: way.directed, change: { directed: true } },
      ],
    },
    {
      label: 'Length',
      choices: [
        { label: 'shortest only', isOn: !way.longer, change: { longer: false } },
        { label: 'up to two steps longer', isOn: way.longer, change: { longer: true } },
      ],
    },
  ];
}
