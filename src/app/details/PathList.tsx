import { memo, useDeferredValue, useMemo } from 'react';
import type { Atlas } from '../../graph/atlas';
import { counted } from '../../lib/text';
import type { ActorId } from '../../model/ids';
import { actorsOn, type Found, type PathsFound, stepsOf } from '../../view/paths';
import { pathsInWords } from '../../view/paths-words';
import { useAtlas } from '../hooks';
import { useUnrolled } from '../ui/use-unrolled';
import styles from './PathCard.module.css';
import { PathSteps } from './PathSteps';

/** So many paths stand at once; the others follow. */
const AT_ONCE = 3;

/** The paths found, length by length and step by step; it may be a moment behind what is asked, for between hubs there is much to tell. */
export function PathList({ found: newest }: { readonly found: Found }) {
  const now = useAtlas();
  const { atlas, found } = useDeferredValue(useMemo(() => ({ atlas: now, found: newest }), [now, newest]));
  const standing = useUnrolled(actorsOn(found).length, AT_ONCE);
  if (atlas !== now) return null;
  let before = 0;
  return found.lengths.map((length) => {
    const first = before;
    before += length.paths.length;
    return (
      <Length
        key={length.steps}
        found={found}
        length={length}
        standing={Math.max(0, standing - first)}
        isOnly={found.lengths.length === 1}
      />
    );
  });
}

function Length({
  found,
  length,
  standing,
  isOnly,
}: {
  readonly found: Found;
  readonly length: PathsFound;
  readonly standing: number;
  readonly isOnly: boolean;
}) {
  const atlas = useAtlas();
  return (
    <>
      {!isOnly && (
        <h3 className={styles.length}>
          {counted(length.steps, 'step')} <span>{pathsInWords(length, 'path')}</span>
        </h3>
      )}
      <ol>
        {length.paths.slice(0, standing).map((path) => (
          <OnePath key={path.join('\n')} atlas={atlas} found={found} path={path} />
        ))}
      </ol>
    </>
  );
}

const OnePath = memo(function OnePath({
  atlas,
  found,
  path,
}: {
  readonly atlas: Atlas;
  readonly found: Found;
  readonly path: readonly ActorId[];
}) {
  return <PathSteps path={stepsOf(atlas, found, path)} />;
});
