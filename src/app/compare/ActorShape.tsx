import { labelBox } from '../../graph/layouts/box';
import type { ComparedActor } from '../../view/comparison-scene';
import { glyphOf } from '../../view/glyphs';
import styles from './Picture.module.css';
import { nameFont, type Plan } from './plan';

/** An actor's shape by its kind, with its name where that collides with none. */
export function ActorShape({
  drawn,
  plan,
  isLit,
}: {
  readonly drawn: ComparedActor;
  readonly plan: Plan;
  readonly isLit: boolean;
}) {
  const { actor, radius, name } = drawn;
  const node = plan.undressed.nodes.find(({ id }) => id === actor.id);
  if (!node) return null;
  const { outline, inner, solid, dashed } = glyphOf(actor.kind);
  const scale = radius / 11;
  const place = plan.dressing.labels.get(actor.id);
  return (
    <g className={isLit ? styles.actor : styles.faded} data-actor={actor.id}>
      <title>{name}</title>
      <g transform={`translate(${node.x.toFixed(1)} ${node.y.toFixed(1)}) scale(${scale.toFixed(3)})`}>
        <path
          d={outline}
          className={solid ? styles.solid : styles.outline}
          strokeWidth={2 / scale}
          {...(dashed && { strokeDasharray: `${3 / scale}` })}
        />
        {inner && <path d={inner} className={styles.inner} strokeWidth={2 / scale} />}
      </g>
      {place && !place.hidden && <Name drawn={drawn} plan={plan} box={labelBox(node, node, place.side)} />}
    </g>
  );
}

function Name({
  drawn,
  plan,
  box,
}: {
  readonly drawn: ComparedActor;
  readonly plan: Plan;
  readonly box: ReturnType<typeof labelBox>;
}) {
  const { size, weight } = nameFont(drawn, plan.sizes);
  return (
    <text
      className={styles.name}
      x={(box.left + box.right) / 2}
      y={(box.top + box.bottom) / 2}
      fontSize={size}
      fontWeight={weight}
      textAnchor="middle"
      dominantBaseline="central"
    >
      {drawn.label}
    </text>
  );
}
