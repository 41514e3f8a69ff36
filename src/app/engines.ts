import { createStore } from 'zustand/vanilla';
import type { GraphSource } from '../sources/graph-source';
import type { Asked } from '../sources/sparql/engine';
import type { CountedBefore, EngineCounts, EngineTimeline } from '../sources/window/counted-before';
import type { Question } from '../sources/window/watched-source';
import type { EnginePlace } from '../view/engine-place';

/** An engine that may be asked: the reader said so, for this place. */
export interface Connection {
  readonly place: EnginePlace;
  readonly source: GraphSource;
}

/** Something that is being fetched, with how far it is. */
export interface Task {
  readonly id: number;
  readonly what: string;
  /** Claims fetched by it so far. */
  readonly claims: number;
  cancel(): void;
}

/** What an engine did not do, in a sentence, and how it can be asked again. */
export interface Trouble {
  readonly id: number;
  readonly message: string;
  readonly at: number;
  readonly again?: () => void;
}

/** How the page stands with engines: none of it is part of the view, of links or of undo, and credentials are no part of it. */
export interface Engines {
  readonly connection: Connection | undefined;
  readonly tasks: readonly Task[];
  readonly questions: readonly Question[];
  readonly troubles: readonly Trouble[];
  readonly counts: EngineCounts | undefined;
  readonly timeline: EngineTimeline | undefined;
  /** What was counted of each window, on former days too: what is told where nobody can be asked. By `windowId`. */
  readonly counted: ReadonlyMap<string, CountedBefore>;
  /** Every query that was put, the latest last. */
  readonly journal: readonly Asked[];
}

/** Shared by all panels; ephemeral. */
export const engines = createStore<Engines>(() => ({
  connection: undefined,
  tasks: [],
  questions: [],
  troubles: [],
  counts: undefined,
  timeline: undefined,
  counted: new Map(),
  journal: [],
}));

/** What a dialog asks the reader before an engine is asked anything. */
export interface EngineWish {
  /** What a link or a kept window names; absent where the reader begins anew. */
  readonly place?: EnginePlace;
  /** The part of an address whose view is to be restored once the engine is open. */
  readonly hash?: string;
}
