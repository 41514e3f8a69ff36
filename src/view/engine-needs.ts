import { type ActorId, actorId, type TypeId, typeId } from '../model/ids';
import { unquote } from './quote';

/** What of an engine must be fetched for a link to mean what it meant. */
export interface LinkNeeds {
  /** Actors with so many of their neighbours, by one relation where that is given. */
  readonly expansions: readonly { readonly id: ActorId; readonly limit: number; readonly type?: TypeId }[];
  readonly pairs: readonly (readonly [ActorId, ActorId])[];
  readonly path?: readonly [ActorId, ActorId];
}

/** More than this a link does not make a page ask for. */
const MOST = 20;
const MOST_NEIGHBOURS = 200;

/** Whom and what a link names, read before anything of it is there: who is selected, in focus, expanded, singled out or pinned. */
export function neededBy(params: URLSearchParams): LinkNeeds {
  const selection = partsOf(params.get('select'));
  const focus = partsOf(params.get('focus'));
  const isPath = focus[0] === 'path';
  const alone = [
    ...(selection[0] === 'actors' ? selection.slice(1) : []),
    ...(focus[0] === 'around' ? focus.slice(2) : []),
    ...listIn(params.get('only')),
    ...listIn(params.get('pins')).map((pin) => pin.split('~')[0] ?? ''),
  ];
  const expansions = [
    ...listIn(params.get('expanded')).map(expansionIn),
    ...ids(alone).map((id) => ({ id, limit: MOST })),
  ];
  const pairs = [endsIn(selection)].filter((ends) => ends !== undefined);
  const path = isPath ? pairOf(focus[1], focus[2]) : undefined;
  return {
    expansions: expansions.filter((one) => one !== undefined).slice(0, MOST),
    pairs,
    ...(path && { path }),
  };
}

function partsOf(text: string | null): readonly string[] {
  return (text ?? '').split('!').map((part) => unquote(part) ?? '');
}

function listIn(text: string | null): readonly string[] {
  return (text ?? '').split(',').filter(Boolean);
}

function ids(quoted: readonly string[]): readonly ActorId[] {
  const texts = quoted.map((text) => unquote(text) ?? '').filter((text) => text !== '');
  return [...new Set(texts)].map(actorId);
}

function expansionIn(text: string): LinkNeeds['expansions'][number] | undefined {
  const [id, limit = '', type] = text.split('~').map((part) => unquote(part) ?? '');
  if (!id || !/^[1-9]\d{0,5}$/.test(limit)) return undefined;
  return { id: actorId(id), limit: Math.min(Number(limit), MOST_NEIGHBOURS), ...(type && { type: typeId(type) }) };
}

function endsIn(selection: readonly string[]): readonly [ActorId, ActorId] | undefined {
  if (selection[0] === 'pair') return pairOf(selection[1], selection[2]);
  return selection[0] === 'tie' ? pairOf(selection[3], selection[4]) : undefined;
}

function pairOf(one: string | undefined, other: string | undefined): readonly [ActorId, ActorId] | undefined {
  return one && other ? [actorId(one), actorId(other)] : undefined;
}
