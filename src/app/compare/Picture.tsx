import { useRef } from 'react';
import type { ComparedLine } from '../../view/comparison-scene';
import { ActorShape } from './ActorShape';
import { type Frame, frameFor, type Size } from './frame';
import { LineMarks } from './LineMarks';
import { LineStroke } from './LineStroke';
import type { LitUp } from './lit-up';
import styles from './Picture.module.css';
import type { Drawn, Plan } from './plan';
import { type Pointed, usePointing } from './use-pointing';

/** One account as a picture: the same actors in the same places as in the other, and its lines as this one has them. */
export function Picture({
  plan,
  drawn,
  size,
  litUp,
  label,
  onPoint,
  onPick,
}: {
  readonly plan: Plan;
  readonly drawn: Drawn;
  readonly size: Size;
  readonly litUp: LitUp;
  readonly label: string;
  readonly onPoint: (pointed: Pointed | undefined) => void;
  readonly onPick: (pointed: Pointed) => void;
}) {
  const root = useRef<SVGSVGElement>(null);
  usePointing(root, onPoint, onPick);
  const frame = frameFor(plan.undressed, plan.dressing, size);
  const { lines, actors } = plan.scene;
  return (
    <svg ref={root} className={styles.picture} viewBox={viewBox(frame)} role="img" aria-label={label}>
      <g>
        {ordered(lines, drawn).map((line) => (
          <LineStroke key={line.key} line={line} plan={plan} drawn={drawn} isLit={isLit(line.key, litUp)} />
        ))}
      </g>
      <g>
        {actors.map((actor) => (
          <ActorShape key={actor.actor.id} drawn={actor} plan={plan} isLit={isLit(actor.actor.id, litUp)} />
        ))}
      </g>
      <g>
        {lines.map((line) => (
          <LineMarks
            key={line.key}
            line={line}
            plan={plan}
            drawn={drawn}
            isLit={isLit(line.key, litUp)}
            isChosen={litUp.chosen.has(line.key)}
          />
        ))}
      </g>
    </svg>
  );
}

function isLit(key: string, { lit }: LitUp): boolean {
  return lit === undefined || lit.has(key);
}

/** What is left unsaid lies beneath what is said. */
function ordered(lines: readonly ComparedLine[], drawn: Drawn): readonly ComparedLine[] {
  if (drawn === 'both') return lines;
  const rank = (line: ComparedLine) => (line[drawn].looks === 'said' ? 1 : 0);
  return lines.toSorted((one, other) => rank(one) - rank(other));
}

function viewBox({ x, y, width, height }: Frame): string {
  return [x, y, width, height].map((value) => value.toFixed(1)).join(' ');
}
