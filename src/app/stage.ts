import { createStore } from 'zustand/vanilla';
import type { ActorId } from '../model/ids';
import type { Issue } from '../model/issue';

export type Theme = 'system' | 'light' | 'dark';

/** A file that could not be opened, with every reason. */
export interface Refusal {
  readonly file: string;
  readonly issues: readonly Issue[];
}

export type Dialog =
  | { readonly kind: 'none' }
  | { readonly kind: 'search' }
  /** Search for the second end of a path. */
  | { readonly kind: 'path-to'; readonly from: ActorId }
  | { readonly kind: 'export' }
  | { readonly kind: 'datasets' }
  | { readonly kind: 'refusal'; readonly refusal: Refusal }
  | { readonly kind: 'share' }
  | { readonly kind: 'help' };

/** What the pointer or the keyboard is on; a glance, not a selection. */
export type Glance =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'actor'; readonly id: ActorId }
  | { readonly kind: 'strand'; readonly key: string };

/** A panel that a narrow screen shows as a sheet from below. */
export type Sheet = 'none' | 'legend' | 'time' | 'card';

/** Where the stage stands: dialogs, sheets, theme, notices. None of it is part of the view, of links or of undo. */
export interface Stage {
  readonly dialog: Dialog;
  readonly glance: Glance;
  readonly sheet: Sheet;
  readonly theme: Theme;
  readonly notice: string;
  /** How many actors the picture draws, the strongest first; the rest is a click away. */
  readonly drawLimit: number;
}

/** A phone begins with the leads; a page begins with as many as can be told apart. */
function firstLimit(): number {
  return window.innerWidth <= 700 ? 12 : 120;
}

/** Shared by all panels; ephemeral. */
export const stage = createStore<Stage>(() => ({
  dialog: { kind: 'none' },
  glance: { kind: 'nothing' },
  sheet: 'none',
  theme: 'system',
  notice: '',
  drawLimit: firstLimit(),
}));

export function openDialog(dialog: Dialog) {
  stage.setState({ dialog });
}

export function closeDialog() {
  stage.setState({ dialog: { kind: 'none' } });
}

/** Tells the reader something in passing; also read out by screen readers. */
export function notify(notice: string) {
  stage.setState({ notice });
}
