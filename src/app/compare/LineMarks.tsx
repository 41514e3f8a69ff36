import { marksAlong } from '../../graph/layouts/marks-along';
import { memoizeLast } from '../../lib/memoize';
import type { Sign } from '../../model/vocabulary';
import type { ComparedLine } from '../../view/comparison-scene';
import { type LineMark, markIn, markSize, overlaidMark } from './marks';
import styles from './Picture.module.css';
import { type Drawn, markScale, type Plan } from './plan';
import { sansFamily } from './sans-family';

/** The mark at the middle of a line in one picture. */
export function LineMarks({
  line,
  plan,
  drawn,
  isLit,
  isChosen,
}: {
  readonly line: ComparedLine;
  readonly plan: Plan;
  readonly drawn: Drawn;
  readonly isLit: boolean;
  readonly isChosen: boolean;
}) {
  const mark = markFor(line, drawn);
  const at = placesOf(plan).get(line.key)?.at;
  if (!mark || !at) return null;
  const { width, height, font } = markSize(mark, sansFamily(), markScale(plan.sizes));
  const hue = mark.kind === 'contested' ? styles.contested : isLit ? HUES[line.sign] : styles.ghost;
  const box = { x: at.x - width / 2, y: at.y - height / 2, width, height };
  const isDrained = mark.kind === 'contested' && !isLit;
  return (
    <g className={`${styles.mark} ${hue} ${isDrained ? styles.drained : ''}`} data-line={line.key}>
      {isChosen && (
        <rect
          className={styles.ring}
          x={box.x - 4}
          y={box.y - 4}
          width={width + 8}
          height={height + 8}
          rx={mark.kind === 'contested' ? 5 : height / 2 + 4}
        />
      )}
      <rect
        className={styles.pill}
        {...box}
        rx={mark.kind === 'contested' ? 3 : height / 2}
        {...(mark.kind === 'dotted' && { strokeDasharray: '2 2.5' })}
      />
      <text x={at.x} y={at.y} fontSize={font} dominantBaseline="central" textAnchor="middle">
        {mark.text}
      </text>
    </g>
  );
}

const HUES: Readonly<Record<Sign, string | undefined>> = {
  '-1': styles.hostile,
  0: styles.neutral,
  1: styles.cooperative,
};

function markFor(line: ComparedLine, drawn: Drawn): LineMark | undefined {
  return drawn === 'both' ? overlaidMark(line) : markIn(line, drawn);
}

const placesOf = memoizeLast(({ undressed, dressing }: Plan) =>
  marksAlong(undressed.nodes, undressed.strands, dressing.bends),
);
