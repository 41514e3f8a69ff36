import { curveBetween } from '../../graph/layouts/curve';
import { curvePath, headPath, headSize, loopPath } from '../../graph/layouts/line-path';
import type { Sign } from '../../model/vocabulary';
import type { ComparedLine } from '../../view/comparison-scene';
import { type Stroke, strokeOf } from '../../view/stroke';
import styles from './Picture.module.css';
import type { Drawn, Plan } from './plan';

/** A line as a picture has it: how it is stroked, with heads or without, and beneath which rails. */
interface LineLook {
  readonly stroke: Stroke;
  readonly sign: Sign;
  readonly isGhost: boolean;
  /** Said by both, where both lie one over the other: drawn as two rails. */
  readonly isDouble: boolean;
  /** Only the second account's, where both lie one over the other: dashes and dots. */
  readonly isBroken: boolean;
}

const GHOST: Stroke = { width: 1.2, dashes: [1, 0], line: 'solid', cap: 'butt' };
const BROKEN = '11 4 2.5 4';
/** Around a line so much more takes the pointer, px. */
const GRASP = 14;

/** A line between two actors as an account draws it: in full what it says, thin and grey what it leaves unsaid or denies. */
export function LineStroke({
  line,
  plan,
  drawn,
  isLit,
}: {
  readonly line: ComparedLine;
  readonly plan: Plan;
  readonly drawn: Drawn;
  readonly isLit: boolean;
}) {
  const { stroke, sign, isGhost, isDouble, isBroken } = lookOf(line, plan, drawn);
  const path = pathOf(line, plan, stroke.width, isGhost);
  if (!path) return null;
  const hue = isGhost || !isLit ? styles.ghost : HUES[sign];
  const dashes = isBroken ? BROKEN : stroke.line === 'dashed' ? stroke.dashes.join(' ') : undefined;
  return (
    <g className={hue} data-line={line.key}>
      <path className={styles.grasp} d={path.d} strokeWidth={GRASP} />
      {!isGhost && <path className={styles.casing} d={path.d} strokeWidth={stroke.width + 5} />}
      <path
        className={styles.line}
        d={path.d}
        strokeWidth={isDouble ? stroke.width + 3.4 : stroke.width}
        strokeLinecap={stroke.cap}
        strokeDasharray={dashes}
      />
      {isDouble && <path className={styles.gap} d={path.d} strokeWidth={Math.max(1.6, stroke.width * 0.6)} />}
      {path.heads.map((d) => (
        <path key={d} className={HEADS[sign]} d={d} />
      ))}
    </g>
  );
}

const HUES: Readonly<Record<Sign, string | undefined>> = {
  '-1': styles.hostile,
  0: styles.neutral,
  1: styles.cooperative,
};
const HEADS: Readonly<Record<Sign, string | undefined>> = { '-1': styles.barbed, 0: styles.open, 1: styles.hollow };

function lookOf(line: ComparedLine, { scene: { most } }: Plan, drawn: Drawn): LineLook {
  const { sign, structural, verdict, a, b } = line;
  const plain = { sign, isGhost: false, isDouble: false, isBroken: false };
  if (drawn !== 'both') {
    const own = line[drawn];
    if (own.looks === 'unsaid' || own.looks === 'refused') return { ...plain, stroke: GHOST, isGhost: true };
    const stroke = strokeOf({ claims: own.claims, sign, structural, standing: own.standing }, most);
    return { ...plain, stroke };
  }
  const isDenied = verdict === 'denied-by-a' || verdict === 'denied-by-b';
  const claims = Math.max(1, a.claims, b.claims);
  const stroke = strokeOf({ claims, sign, structural, standing: isDenied ? 'disputed' : 'undisputed' }, most);
  const isSaid = [a, b].some(({ looks }) => looks === 'said' || looks === 'negated');
  if (!isSaid) return { ...plain, stroke: GHOST, isGhost: true };
  const isOfB = verdict === 'only-b' || (verdict === 'changed' && a.claims === 0);
  return { ...plain, stroke, isDouble: verdict === 'both', isBroken: isOfB };
}

function pathOf(line: ComparedLine, { undressed, dressing }: Plan, width: number, isGhost: boolean) {
  const [from, to] = [line.from, line.to].map((id) => {
    const node = undressed.nodes.find((one) => one.id === id);
    return node && { x: node.x, y: node.y, radius: node.radius + 2 };
  });
  if (!from || !to) return undefined;
  if (line.from === line.to) return { d: loopPath(from), heads: [] };
  const curve = curveBetween(from, to, dressing.bends.get(line.key) ?? 0);
  const size = headSize(width);
  const isBare = isGhost || line.structural;
  const heads = isBare ? { from: false, to: false } : line.heads;
  const d = curvePath(curve, heads.from ? size.length * 0.8 : 0, heads.to ? size.length * 0.8 : 0);
  return {
    d,
    heads: [
      ...(heads.to ? [headPath(curve.control, curve.end, size, line.sign)] : []),
      ...(heads.from ? [headPath(curve.control, curve.start, size, line.sign)] : []),
    ],
  };
}
