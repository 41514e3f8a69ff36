import type { Atlas } from '../graph/atlas';
import { baseOf } from './folding';
import { quote, unquote } from './quote';

/** Where claims are fetched from, as a link may name it: never with credentials. */
export interface EnginePlace {
  /** `address` for an endpoint somewhere, `file` for a file that the engine of the page holds. */
  readonly kind: 'address' | 'file';
  /** The address of the endpoint, or the name of the file. */
  readonly at: string;
  /** Whether one of our own datasets is looked at there, or what a mapping makes of other people's data. */
  readonly holds: 'dataset' | 'mapping';
  /** The id of the dataset or of the mapping. */
  readonly id: string;
}

/** What an engine is called on screen: the host of its address, or the name of its file. */
export function hostOf({ kind, at }: Pick<EnginePlace, 'kind' | 'at'>): string {
  return kind === 'address' && URL.canParse(at) ? new URL(at).host : at;
}

/** True for the same data in the same engine. */
export function isSamePlace(a: EnginePlace, b: EnginePlace): boolean {
  return a.kind === b.kind && a.at === b.at && a.holds === b.holds && a.id === b.id;
}

const places = new WeakMap<Atlas, EnginePlace>();

/** Notes of an atlas that its claims were fetched. */
export function fetchedFrom(atlas: Atlas, place: EnginePlace) {
  places.set(atlas, place);
}

/** The engine that the claims of an atlas were fetched from; undefined for any other atlas. */
export function engineOf(atlas: Atlas): EnginePlace | undefined {
  return places.get(baseOf(atlas));
}

/** The part of a link that names an engine. */
export const ENGINE_KEY = 'engine';

const HOLDINGS = ['dataset', 'mapping'] as const;

/** `dataset~harbour-of-sel~https://engine.example/sparql`; undefined for a file, which no link can bring. */
export function writeEngine({ kind, at, holds, id }: EnginePlace): string | undefined {
  return kind === 'file' ? undefined : [holds, quote(id), at].join('~');
}

/** Reads the engine that a link names: at http or https and without credentials, or not at all. */
export function readEngine(text: string): EnginePlace | undefined {
  const [word, name = '', ...rest] = text.split('~');
  const holds = HOLDINGS.find((one) => one === word);
  const [id, at] = [unquote(name), rest.join('~')];
  return holds && id && isAddress(at) ? { kind: 'address', at, holds, id } : undefined;
}

/** True for an address that may be asked: http or https, with no credentials in it. */
export function isAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
}
