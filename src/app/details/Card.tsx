import { X } from 'lucide-react';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { stepOut } from '../../view/commands';
import { type Detail, detailOf, hasDetail } from '../../view/detail';
import type { Selection } from '../../view/state';
import { useChange, useMoment } from '../hooks';
import { ActorCard } from './ActorCard';
import { ActorsCard } from './ActorsCard';
import styles from './Card.module.css';
import { ClaimCard } from './ClaimCard';
import { PairCard } from './PairCard';
import { PathCard } from './PathCard';
import { Reader } from './Reader';
import { TieCard } from './TieCard';

/** The card of what is selected: an actor, several, a pair, a tie or a claim with its source; paths stand on top. */
export function Card() {
  const { atlas, view } = useMoment();
  const change = useChange();
  const body = useRef<HTMLDivElement>(null);
  const onClick = useCardFocus(body, view.selection);
  const { focus } = view;
  if (!hasDetail(view)) return null;
  const detail = detailOf(atlas, view);
  if (detail.kind === 'nothing' && focus.kind !== 'path') return null;
  return (
    // The click handler only notes that the card itself was used; every control in it is a button.
    <div className={styles.card} ref={body} onClickCapture={onClick}>
      <button type="button" className={styles.close} aria-label="Close the card" onClick={() => change(stepOut)}>
        <X size={18} aria-hidden="true" />
      </button>
      <div className={detail.kind === 'claim' ? styles.claim : styles.body} data-card-body="">
        {focus.kind === 'path' && <PathCard focus={focus} />}
        <DetailCard detail={detail} />
      </div>
      {detail.kind === 'claim' && <Reader record={detail.record} />}
    </div>
  );
}

function DetailCard({ detail }: { readonly detail: Detail }) {
  switch (detail.kind) {
    case 'nothing':
      return null;
    case 'claim':
      return <ClaimCard detail={detail} />;
    case 'tie':
      return <TieCard detail={detail} />;
    case 'pair':
      return <PairCard pair={detail.pair} />;
    case 'actor':
      return <ActorCard actor={detail.actor} />;
    case 'actors':
      return <ActorsCard actors={detail.actors} />;
  }
}

/** A new selection starts at the top; where a click in the card has taken away the button it was on, its title gets the focus. */
function useCardFocus(card: RefObject<HTMLDivElement | null>, selection: Selection) {
  const used = useRef(false);
  useLayoutEffect(() => {
    const element = card.current;
    if (selection.kind === 'nothing' || !element) return;
    element.querySelector('[data-card-body]')?.scrollTo(0, 0);
    if (used.current && !element.contains(document.activeElement)) {
      element.querySelector<HTMLElement>('[data-card-title]')?.focus({ preventScroll: true });
    }
    used.current = false;
  }, [card, selection]);
  return () => {
    used.current = true;
  };
}
