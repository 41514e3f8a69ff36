import { counted, grouped } from '../../lib/text';
import { relationLabel } from '../../model/predicate';
import type { Axis } from '../../view/axis';
import { cellInWords } from '../../view/axis-words';
import { type Lane, rowsOf, type Spell } from '../../view/pair-history';
import { tieProposition, titleOf } from '../../view/sentences';
import { useAtlas } from '../hooks';
import { Swatch } from '../ui/Swatch';
import { HistoryClaim } from './HistoryClaim';
import styles from './PairHistory.module.css';

const ROW = 20;
const LEAST = 14;
const THICK = 8;

/** One tie of a pair through time: a bar a claim, or a column a bin where they are too many. */
export function HistoryLane({
  lane: { tie, spells, counts },
  axis,
  width,
}: {
  readonly lane: Lane;
  readonly axis: Axis;
  /** Of the track, in pixels. */
  readonly width: number;
}) {
  const atlas = useAtlas();
  const scale = width / axis.length;
  const rows = rowsOf(spells, LEAST / scale);
  const title = titleOf(atlas, tieProposition(atlas, tie));
  const height = counts ? ROW : ROW * (Math.max(0, ...rows) + 1);
  return (
    <li className={styles.lane}>
      <span className={styles.name} title={title}>
        <Swatch sign={tie.sign} standing={tie.standing} head={!tie.relation.symmetric} />
        <span className={styles.relation}>
          {relationLabel(tie.relation, tie.negated)}
          {!tie.relation.symmetric && (
            <small>
              {' by '}
              <bdi>{atlas.nameOf(tie.subject)}</bdi>
            </small>
          )}
        </span>
      </span>
      {counts ? (
        <Columns counts={counts} axis={axis} width={width} sign={tie.sign} name={title} />
      ) : (
        <ol className={styles.track} aria-label={title} style={{ height }}>
          {spells.map((spell, at) => (
            <li key={spell.record.claim.id}>
              <SpellButton {...{ spell, scale, width }} row={rows[at]!} />
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}

function SpellButton({
  spell,
  scale,
  width,
  row,
}: {
  readonly spell: Spell;
  readonly scale: number;
  readonly width: number;
  readonly row: number;
}) {
  const { record, start, end, isOpen, isLasting, isUnsure, words } = spell;
  const wide = Math.max(LEAST, (end - start) * scale);
  const left = Math.max(0, Math.min(start * scale, width - wide));
  const when = isUnsure && isLasting ? `${words}, date not sure` : isUnsure ? `${words}, no day known` : words;
  return (
    <HistoryClaim record={record} when={when} at={{ left, top: row * ROW, width: wide }}>
      <svg width={wide} height={ROW} aria-hidden="true" focusable="false">
        <path
          className={isUnsure ? styles.unsure : styles.sure}
          d={shapeOf(wide, isOpen, isLasting || end - start > 1)}
        />
        {isLasting && !isOpen.end && <path className={styles.ending} d={`M${wide - 1} 4V${ROW - 4}`} />}
      </svg>
    </HistoryClaim>
  );
}

/** A bar with a point where it has no end, or a small box for what was in one bin. */
function shapeOf(width: number, isOpen: Spell['isOpen'], isBar: boolean): string {
  const [top, bottom, middle] = [(ROW - THICK) / 2, (ROW + THICK) / 2, ROW / 2];
  if (!isBar) return `M3 ${top}H11V${bottom}H3Z`;
  const [left, right] = [isOpen.start ? 6 : 1, isOpen.end ? width - 6 : width - 1];
  const start = isOpen.start ? `L1 ${middle}` : '';
  const end = isOpen.end ? `L${width - 1} ${middle}` : '';
  return `M${left} ${top}H${right}${end}L${right} ${bottom}H${left}${start}Z`;
}

/** How many claims of a tie begin in each bin, as columns. */
function Columns({
  counts,
  axis,
  width,
  sign,
  name,
}: {
  readonly counts: readonly number[];
  readonly axis: Axis;
  readonly width: number;
  readonly sign: Lane['tie']['sign'];
  readonly name: string;
}) {
  const scale = width / axis.length;
  const [most, all] = [Math.max(...counts), counts.reduce((sum, count) => sum + count, 0)];
  const peak = axis.cells[counts.indexOf(most)]!;
  const words = `${name}: ${counted(all, 'claim')}, most in ${cellInWords(axis, peak)}: ${grouped(most)}`;
  return (
    <svg className={styles.columns} width={width} height={ROW} role="img" aria-label={words} data-sign={sign}>
      <title>{words}</title>
      {axis.cells.map(({ start, size, from }, at) => {
        const height = counts[at] ? Math.max(1.5, (counts[at] / most) * (ROW - 2)) : 0;
        const wide = Math.max(1, size * scale - 1);
        return <rect key={from} x={start * scale} y={ROW - height} width={wide} height={height} />;
      })}
    </svg>
  );
}
