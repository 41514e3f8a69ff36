import { createStore } from 'zustand/vanilla';
import type { ColumnQuestion } from '../formats/reading/column-mapping';
import type { MeasureId } from '../graph/measures/measure-words';
import type { ActorId } from '../model/ids';
import type { Issue } from '../model/issue';
import type { Room } from '../view/foreground';
import type { Glance } from '../view/glance';
import type { TextRefusal } from '../view/reading-differences';
import type { Shown } from '../view/shown';
import type { EngineWish } from './engines';

export type { Glance } from '../view/glance';

export type Theme = 'system' | 'light' | 'dark';

/** A file that could not be opened, with every reason. */
export interface Refusal {
  readonly file: string;
  readonly issues: readonly Issue[];
  /** How many problems there are where not all are listed. */
  readonly found?: number;
}

/** Something a notice offers, in the words of its button. */
export interface Offer {
  readonly label: string;
  readonly take: () => void;
}

/** What was noticed in a file that was opened, and how else it can be taken. */
export interface Remarks {
  readonly file: string;
  readonly issues: readonly Issue[];
  /** How many there are where not all are listed. */
  readonly found: number;
  /** Another way in which the file can be taken. */
  readonly otherwise?: Offer;
}

export type Dialog =
  | { readonly kind: 'none' }
  | { readonly kind: 'search' }
  /** Search for the second end of a path. */
  | { readonly kind: 'path-to'; readonly from: ActorId }
  | { readonly kind: 'export' }
  | { readonly kind: 'datasets' }
  | { readonly kind: 'refusal'; readonly refusal: Refusal }
  | { readonly kind: 'remarks'; readonly remarks: Remarks }
  /** A table is asked about: what its columns mean. */
  | { readonly kind: 'columns'; readonly file: File; readonly question: ColumnQuestion }
  | { readonly kind: 'text-refusal'; readonly refusal: TextRefusal }
  /** Tables are being opened; `names` are those of their files. */
  | { readonly kind: 'opening'; readonly names: readonly string[]; readonly cancel: () => void }
  | { readonly kind: 'folding' }
  /** The reader is asked whether, and how, an engine may be asked. */
  | { readonly kind: 'engine'; readonly wish: EngineWish }
  /** Relation types that a file brought along are taken for ours. */
  | { readonly kind: 'types' }
  | { readonly kind: 'share' }
  | { readonly kind: 'help' };

/** A panel that a narrow screen shows as a sheet from below. */
export type Sheet = 'none' | 'legend' | 'time' | 'card';

/** Where the stage stands: dialogs, sheets, theme, notices. None of it is part of the view, of links or of undo. */
export interface Stage {
  readonly dialog: Dialog;
  readonly glance: Glance;
  readonly sheet: Sheet;
  readonly theme: Theme;
  readonly notice: string;
  /** What the notice offers to do, by a button. */
  readonly offer?: Offer | undefined;
  /** How much the page has room for: the strongest are drawn, the rest is a click away. */
  readonly room: Room;
  /** True while the story is told view by view. */
  readonly presenting: boolean;
  /** Whether the tour is offered to a newcomer, or under way. */
  readonly tour: 'off' | 'offered' | 'on';
  /** What was worked out last off the page, a measure or paths: whoever reads either, the picture among them, looks again when this changes. */
  readonly ranked?: { readonly shown: Shown; readonly what: MeasureId | 'paths' };
}

/** A phone begins with the leads; a page begins with as many as can be told apart. */
function roomOf(width: number): Room {
  return width <= 700 ? { actors: 12, strands: 60 } : { actors: 120, strands: 500 };
}

/** Shared by all panels; ephemeral. */
export const stage = createStore<Stage>(() => ({
  dialog: { kind: 'none' },
  glance: { kind: 'nothing' },
  sheet: 'none',
  theme: 'system',
  notice: '',
  presenting: false,
  tour: 'off',
  room: roomOf(window.innerWidth),
}));

export function openDialog(dialog: Dialog) {
  stage.setState({ dialog });
}

export function closeDialog() {
  stage.setState({ dialog: { kind: 'none' } });
}

/** Tells the reader something in passing, and offers what can be done about it; also read out by screen readers. */
export function notify(notice: string, offer?: Offer) {
  stage.setState({ notice, offer });
}
