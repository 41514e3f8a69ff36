import type { Vocabulary } from '../../model/vocabulary';
import type { GraphSource } from '../../sources/graph-source';
import type { Mapping } from '../../sources/sparql/mapped/mapping';
import { mappingText, parseMapping } from '../../sources/sparql/mapped/mapping-file';
import type { EngineWindow } from '../../sources/window/engine-window';
import type { EnginePlace } from '../../view/engine-place';
import { isGivenUp } from '../desk';
import type { EngineWish } from '../engines';
import type { SessionControl } from '../session';
import { closeDialog } from '../stage';
import { endpointIn, lookThrough, type Reached, reach, type Secret } from './connecting';
import { RDF_ENDINGS, rdfFormOf, reachFile } from './embedded-file';
import { datasetSource, datasetsHeld, type HeldDataset, mappedSource, standardWords } from './held';
import { mappingId, mappingOf, rememberMapping } from './mappings';

/** How far connecting has come. */
export type Step =
  | { readonly kind: 'address' }
  | { readonly kind: 'asking'; readonly host: string; readonly what: string }
  | { readonly kind: 'loading'; readonly file: string; readonly share: number }
  | { readonly kind: 'holdings'; readonly reached: Reached; readonly datasets: readonly HeldDataset[] }
  | {
      readonly kind: 'mapping';
      readonly reached: Reached;
      readonly standard: Vocabulary;
      readonly begin: string | undefined;
      readonly note: string;
    }
  | { readonly kind: 'fetching'; readonly host: string; readonly claims: number; readonly of: number };

/** Where connecting stands, and what stood in the way last. */
export interface Stand {
  readonly step: Step;
  readonly problem: string;
}

const AT_FIRST: Step = { kind: 'address' };

/** Connects to an engine step by step, one question at a time; closing gives up whatever is under way. */
export class Connector {
  private stand: Stand = { step: AT_FIRST, problem: '' };
  private leaving = new AbortController();
  private satisfied = new AbortController();
  private reached: Reached | undefined;
  private isOpen = false;

  constructor(
    private readonly session: SessionControl,
    private readonly wish: EngineWish,
    private readonly tell: (stand: Stand) => void,
  ) {}

  /** Asks the engine of an address what it holds, or opens at once what was wished for. */
  ask(address: string, secret: Secret) {
    const checked = endpointIn(address);
    if ('problem' in checked) return this.set({ problem: checked.problem });
    const { endpoint } = checked;
    this.attempt(endpoint.host, async () => this.look(reach(endpoint, secret)), AT_FIRST);
  }

  /** Loads a file of RDF into the page's own engine. */
  load(file: File) {
    const form = rdfFormOf(file.name);
    if (!form) return this.set({ problem: `${file.name} is no file of RDF by its name: ${RDF_ENDINGS}.` });
    const onProgress = (share: number) => this.set({ step: { kind: 'loading', file: file.name, share } });
    onProgress(0);
    const { signal } = this.leaving;
    this.attempt(file.name, async () => this.look(await reachFile(file, form, { onProgress, signal })), AT_FIRST);
  }

  /** Opens one of our own datasets. */
  open(at: Reached, id: string) {
    this.openAs(at, { ...at.where, holds: 'dataset', id }, () => datasetSource(at.engine, id));
  }

  /** Goes on to a mapping for other people's data. */
  map(at: Reached) {
    this.attempt(at.engine.label, () => this.toMapping(at), this.stand.step);
  }

  /** Opens what a mapping makes of other people's data. */
  openMapped(at: Reached, mapping: Mapping) {
    const id = mappingId(mapping);
    rememberMapping(id, mappingText(mapping));
    this.openAs(at, { ...at.where, holds: 'mapping', id }, () => mappedSource(at.engine, mapping));
  }

  /** Takes back what stood in the way: it was about another address. */
  forget() {
    this.set({ problem: '' });
  }

  /** Back to the address; what was reached is let go of. */
  back() {
    this.letGo();
    this.set({ step: AT_FIRST, problem: '' });
  }

  /** Shows what was fetched by now. */
  enough() {
    this.satisfied.abort();
  }

  /** The dialog is there; the page may build it twice, and what was given up with the first begins anew. */
  enter() {
    this.leaving = new AbortController();
  }

  /** The dialog is gone: what is under way is given up, and an engine that was not opened is asked no more. */
  leave() {
    this.leaving.abort();
    if (!this.isOpen) this.letGo();
  }

  private set(stand: Partial<Stand>) {
    this.stand = { ...this.stand, ...stand };
    this.tell(this.stand);
  }

  private letGo() {
    this.reached?.engine.close();
    this.reached = undefined;
  }

  private attempt(name: string, run: () => Promise<void>, back: Step) {
    this.set({ problem: '' });
    run().catch((error: unknown) => {
      if (this.leaving.signal.aborted) return;
      const reason = error instanceof Error ? error.message : String(error);
      this.set({ step: back, problem: isGivenUp(error) ? `${name} was not asked further.` : reason });
    });
  }

  private async look(at: Reached) {
    this.letGo();
    this.reached = at;
    const { place } = this.wish;
    if (place?.holds === 'dataset') return this.open(at, place.id);
    if (place) return this.toMapping(at);
    const host = at.engine.label;
    this.set({ step: { kind: 'asking', host, what: 'which datasets it holds' } });
    const datasets = await datasetsHeld(at.engine, this.leaving.signal);
    if (datasets.length === 0) return this.toMapping(at, `${host} holds none of our datasets.`);
    this.set({ step: { kind: 'holdings', reached: at, datasets } });
  }

  private async toMapping(reached: Reached, why = '') {
    const { place } = this.wish;
    const standard = await standardWords();
    const begin = place && mappingOf(place);
    const read = begin === undefined ? undefined : parseMapping(begin, standard);
    if (read?.ok) return this.openMapped(reached, read.value);
    const isUnknown = place?.holds === 'mapping';
    const note = isUnknown ? `The mapping “${place.id}” is not known here: choose its file, or another.` : why;
    this.set({ step: { kind: 'mapping', reached, standard, begin, note } });
  }

  private openAs(at: Reached, place: EnginePlace, source: () => Promise<GraphSource>) {
    const { step } = this.stand;
    const host = at.engine.label;
    this.satisfied = new AbortController();
    this.set({ step: { kind: 'asking', host, what: 'what there is' } });
    const run = async () => {
      const onProgress = ({ claims, about }: EngineWindow) =>
        this.set({ step: { kind: 'fetching', host, claims: claims.size, of: about.claims } });
      const { hash } = this.wish;
      const followed = {
        onProgress,
        signal: this.leaving.signal,
        enough: this.satisfied.signal,
        ...(hash && { hash }),
      };
      await lookThrough(this.session, { place, source: await source(), reached: at, ...followed });
      this.isOpen = true;
      closeDialog();
    };
    this.attempt(host, run, step.kind === 'holdings' || step.kind === 'mapping' ? step : AT_FIRST);
  }
}
