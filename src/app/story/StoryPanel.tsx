import { counted, grouped } from '../../lib/text';
import type { NamedView } from '../../view/story-state';
import { linkTo } from '../address';
import { useMoment, useSession } from '../hooks';
import { openDialog } from '../stage';
import { PanelHead } from '../ui/PanelHead';
import { KeepView } from './KeepView';
import { cameBack, present } from './presenting';
import { StoryItem } from './StoryItem';
import styles from './StoryPanel.module.css';
import { useFocusAfter } from './use-focus-after';

/** Some programs cut a longer address. */
const LONG_LINK = 8000;

/** The views that are kept, in the order in which they are told: go to one, put words to it, move it, show them one by one. */
export function StoryPanel() {
  const moment = useMoment();
  const session = useSession();
  const { views, at } = moment.view.story;
  const { panel, focusAt } = useFocusAfter();
  return (
    <div ref={panel}>
      <PanelHead
        title="Story"
        words={
          views.length === 0
            ? 'Keep what you see now, with a title and a note; several such views make a story that others can step through. It travels in the link and in a saved dataset.'
            : `${counted(views.length, 'view')} kept. The keys [ and ] go to the previous and the next.`
        }
      />
      {views.length > 0 && (
        <>
          <button ref={cameBack} type="button" className="plain-button" onClick={() => present(session)}>
            Present
          </button>
          <ol className={styles.views}>
            {views.map((named, place) => (
              <StoryItem
                key={keyOf(views, place)}
                {...{ named, place, focusAt }}
                count={views.length}
                isHere={place === at}
              />
            ))}
          </ol>
        </>
      )}
      <KeepView focusAt={focusAt} />
      {views.length > 0 && <LinkLength length={linkTo(moment).length} />}
    </div>
  );
}

/** A view is known by what it shows; the same view kept twice by which of them it is. */
function keyOf(views: readonly NamedView[], place: number): string {
  const { link } = views[place]!;
  return `${views.slice(0, place).filter((other) => other.link === link).length} ${link}`;
}

function LinkLength({ length }: { readonly length: number }) {
  if (length <= LONG_LINK) return null;
  return (
    <p className={styles.warning}>
      The link has {grouped(length)} characters: some mail and chat programs cut such a link. A saved dataset holds the
      story too.{' '}
      <button type="button" className="word-button" onClick={() => openDialog({ kind: 'export' })}>
        Export
      </button>
    </p>
  );
}
