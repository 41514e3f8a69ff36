import { counted, grouped } from '../../lib/text';
import type { NamedView } from '../../view/story-state';
import { linkTo } from '../address';
import { useMoment, useSession } from '../hooks';
import { openDialog, stage } from '../stage';
import { goToView } from './go-to';
import { KeepView } from './KeepView';
import { StoryItem } from './StoryItem';
import styles from './StoryPanel.module.css';

/** Some programs cut a longer address. */
const LONG_LINK = 8000;

/** The views that are kept, in the order in which they are told: go to one, put words to it, move it, show them one by one. */
export function StoryPanel() {
  const moment = useMoment();
  const session = useSession();
  const { views, at } = moment.view.story;
  const present = () => {
    stage.setState({ presenting: true });
    void goToView(session, at ?? 0);
  };
  return (
    <div className={styles.panel}>
      <h2>Story</h2>
      <p className={styles.lead}>
        {views.length === 0
          ? 'Keep a view with a title and a note; several make a story that others can step through. It travels in the link and in a saved dataset.'
          : `${counted(views.length, 'view')} kept. [ and ] lead to the one before and behind.`}
      </p>
      {views.length > 0 && (
        <>
          <button type="button" className="plain-button" onClick={present}>
            Present
          </button>
          <ol className={styles.views}>
            {views.map((named, place) => (
              <StoryItem key={keyOf(views, place)} {...{ named, place }} count={views.length} isHere={place === at} />
            ))}
          </ol>
        </>
      )}
      <KeepView />
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
