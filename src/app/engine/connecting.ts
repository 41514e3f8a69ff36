import type { GraphSource } from '../../sources/graph-source';
import { httpEngine } from '../../sources/sparql/client';
import { Credentials } from '../../sources/sparql/credentials';
import { type Endpoint, endpointOf } from '../../sources/sparql/endpoint';
import type { Asked, SparqlEngine } from '../../sources/sparql/engine';
import { journalOf } from '../../sources/sparql/journal';
import { type EngineWindow, emptyWindow, UNRESTRICTED } from '../../sources/window/engine-window';
import { FIRST_BUDGET, fetchStrongest } from '../../sources/window/fetch-around';
import { fetchNeeded } from '../../sources/window/fetch-needed';
import { watchedSource } from '../../sources/window/watched-source';
import { windowAtlas, windowOf } from '../../sources/window/window-atlas';
import { neededBy } from '../../view/engine-needs';
import { type EnginePlace, isSamePlace } from '../../view/engine-place';
import { partOf } from '../../view/engine-words';
import { momentIn } from '../address';
import { engines } from '../engines';
import type { SessionControl } from '../session';
import { notify } from '../stage';
import { fetchPassing } from './fetching';
import { followCounts } from './follow-counts';
import { keepSoon } from './keeping';
import { tellTrouble } from './tasks';

/** Who asks: kept in the memory of the page only. */
export interface Secret {
  readonly user: string;
  readonly password: string;
  readonly token: string;
}

/** An engine that the reader let be asked, and what it was asked so far. */
export interface Reached {
  readonly engine: SparqlEngine;
  readonly where: Pick<EnginePlace, 'kind' | 'at'>;
  asked(): readonly Asked[];
}

/** Makes ready to ask an endpoint; nothing is asked yet. Throws for credentials that cannot be sent. */
export function reach(endpoint: Endpoint, secret: Secret): Reached {
  const credentials = credentialsFor(endpoint, secret);
  return recorded(httpEngine(endpoint, credentials ? { credentials } : {}), { kind: 'address', at: endpoint.url });
}

/** Records what an engine is asked, for the panel and for whoever checks what was fetched. */
export function recorded(engine: SparqlEngine, where: Reached['where']): Reached {
  const journal = journalOf(engine, { onAsked: () => engines.setState({ journal: journal.asked() }) });
  return { engine: journal.engine, where, asked: journal.asked };
}

function credentialsFor({ url }: Endpoint, { user, password, token }: Secret): Credentials | undefined {
  if (token !== '') return Credentials.bearer(url, token);
  return user === '' ? undefined : Credentials.basic(url, user, password);
}

/** The endpoint of an address that was typed or linked, or why it cannot be asked from this page. */
export function endpointIn(text: string): { readonly endpoint: Endpoint } | { readonly problem: string } {
  const checked = endpointOf(text);
  if (checked.ok) return { endpoint: checked.value };
  const [problem = ''] = checked.issues;
  return {
    problem: problem.replace(/ Use https, or allow.*$/, ' This page asks over https only, or this computer itself.'),
  };
}

let stopCounting = () => {};

/** Lets a source be asked from now on, in place of the one before, whose secrets are forgotten. */
function connect(session: SessionControl, place: EnginePlace, source: GraphSource, reached: Reached) {
  disconnect();
  const watched = watchedSource(source, (questions) => engines.setState({ questions }));
  engines.setState({ connection: { place, source: watched }, journal: reached.asked(), troubles: [] });
  stopCounting = followCounts(session);
}

/** Asks the engine no more; what was fetched stays. */
export function disconnect() {
  stopCounting();
  stopCounting = () => {};
  const { connection, tasks } = engines.getState();
  for (const task of tasks) task.cancel();
  connection?.source.close();
  engines.setState({ connection: undefined, questions: [] });
}

/** What is looked through, and how it is followed. */
export interface Looking {
  readonly place: EnginePlace;
  readonly source: GraphSource;
  readonly reached: Reached;
  /** Told how much is there of how much. */
  readonly onProgress?: (window: EngineWindow) => void;
  /** Gives all of it up: nothing changes. */
  readonly signal: AbortSignal;
  /** Shows what is there by now. */
  readonly enough: AbortSignal;
  /** The part of an address whose view is to be looked at. */
  readonly hash?: string;
}

/** Fetches a first picture through a source and opens it; a window of the same place that is looked at already only goes on. Where the engine fails on the way, what came before is shown. */
export async function lookThrough(session: SessionControl, looking: Looking): Promise<void> {
  const { place, source, reached, signal, hash } = looking;
  const about = await source.about(signal);
  const present = windowOf(session.present().atlas);
  if (present && isSamePlace(present.place, place)) {
    connect(session, place, source, reached);
    notify(`Connected to ${source.label}; what was fetched before stays.`);
    return;
  }
  const { window, failure } = await firstWindow(emptyWindow(place, about), looking);
  const atlas = windowAtlas(window);
  const moment = hash === undefined ? undefined : await momentIn(hash, atlas);
  connect(session, place, source, reached);
  if (moment) session.open(moment.atlas, moment.view);
  else session.open(atlas);
  if (failure) tellTrouble(failure, () => void fetchPassing(session));
  const part = partOf(window.claims.size, about.claims);
  notify(`Opened ${about.title} in ${source.label}: ${part} claims. Undo brings the former back.`);
  keepSoon(window);
}

interface FirstWindow {
  readonly window: EngineWindow;
  /** Why it is not all that was asked for. */
  readonly failure?: unknown;
}

async function firstWindow(empty: EngineWindow, looking: Looking): Promise<FirstWindow> {
  const { source, onProgress, signal, enough } = looking;
  let window = empty;
  const either = new AbortController();
  for (const one of [signal, enough]) one.addEventListener('abort', () => either.abort(), { once: true });
  try {
    const asked = { restriction: UNRESTRICTED, budget: FIRST_BUDGET, signal: either.signal };
    for await (const next of fetchStrongest(source, empty, asked)) {
      window = next;
      onProgress?.(next);
    }
    const needs = neededBy(new URLSearchParams(looking.hash?.replace(/^#/, '') ?? ''));
    for await (const next of fetchNeeded(source, window, needs, either.signal)) {
      window = next;
      onProgress?.(next);
    }
    return { window };
  } catch (error) {
    signal.throwIfAborted();
    if (enough.aborted) return { window };
    if (window.claims.size === 0) throw error;
    return { window, failure: error };
  }
}
