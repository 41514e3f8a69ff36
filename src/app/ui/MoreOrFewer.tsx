import { drawMore, fewerActors, moreActors } from '../../view/commands';
import { useChange, useDrawn } from '../hooks';

/** The words that draw more actors, where what stands here is only a part, or fewer. */
export function MoreOrFewer({ isPart }: { readonly isPart: boolean }) {
  const change = useChange();
  const { actors } = useDrawn();
  const [more, fewer] = [moreActors(actors.drawn, actors.of), fewerActors(actors.drawn)];
  return (
    <>
      {isPart && more > actors.drawn && (
        <button type="button" onClick={() => change((view) => drawMore(view, more))}>
          More
        </button>
      )}
      {fewer < actors.drawn && (
        <button type="button" onClick={() => change((view) => drawMore(view, fewer))}>
          Fewer
        </button>
      )}
    </>
  );
}
