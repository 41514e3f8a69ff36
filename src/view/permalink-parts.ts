import type { Atlas } from '../graph/atlas';
import { type ActorId, actorId, claimId, typeId } from '../model/ids';
import { readWay, writeWay } from './paths-link';
import { quote, unquote } from './quote';
import type { Expansion, Focus, Selection, TieRef } from './state';
import { tieAmong, tieKey } from './ties';

/** `around!1!ttp!taliban`, `path!china!ttp` or `path!china!ttp!by~support!arrows`; each part escaped. */
export function writeFocus(focus: Focus): string | undefined {
  switch (focus.kind) {
    case 'nothing':
      return undefined;
    case 'around':
      return joined(['around', String(focus.hops), ...focus.ids]);
    case 'path':
      return [joined(['path', focus.from, focus.to]), ...(focus.way ? writeWay(focus.way) : [])].join('!');
  }
}

export function readFocus(text: string, atlas: Atlas): Focus | undefined {
  if (text.startsWith('path!')) return readPath(text.split('!').slice(1), atlas);
  const [kind, ...parts] = split(text) ?? [];
  if (kind !== 'around') return undefined;
  const hops = Number(parts[0]);
  const ids = knownActors(parts.slice(1), atlas);
  return ids && ids.length > 0 && Number.isInteger(hops) && hops >= 0 && hops <= 9 ? { kind, ids, hops } : undefined;
}

function readPath([one = '', other = '', ...parts]: readonly string[], atlas: Atlas): Focus | undefined {
  const [from, to] = knownActors([unquote(one) ?? '', unquote(other) ?? ''], atlas) ?? [];
  const way = parts.length > 0 ? readWay(parts, atlas) : undefined;
  if (!from || !to || (parts.length > 0 && !way)) return undefined;
  return { kind: 'path', from, to, ...(way && { way }) };
}

/** `actors!ttp!taliban`, `pair!a!b`, `tie!yes!attacks!ttp!pakistan` or `claim!c-046`; each part escaped. */
export function writeSelection(selection: Selection): string | undefined {
  switch (selection.kind) {
    case 'nothing':
      return undefined;
    case 'actors':
      return joined(['actors', ...selection.ids]);
    case 'pair':
      return joined(['pair', ...selection.ends]);
    case 'tie':
      return `tie!${tieKey(selection.tie)}`;
    case 'claim':
      return joined(['claim', selection.id]);
  }
}

export function readSelection(text: string, atlas: Atlas): Selection | undefined {
  const [kind, ...parts] = split(text) ?? [];
  switch (kind) {
    case 'actors': {
      const ids = knownActors(parts, atlas);
      return ids && ids.length > 0 ? { kind, ids } : undefined;
    }
    case 'pair': {
      const [a, b, ...rest] = parts.map((part) => knownActors([part], atlas)?.[0]);
      return a && b && rest.length === 0 ? { kind, ends: [a, b] } : undefined;
    }
    case 'tie': {
      const tie = tieRefOf(parts, atlas);
      return tie && { kind, tie };
    }
    case 'claim': {
      const record = parts[0] ? atlas.find(claimId(parts[0])) : undefined;
      return record && parts.length === 1 ? { kind, id: record.claim.id } : undefined;
    }
    default:
      return undefined;
  }
}

/** `ttp~20` or `ttp~20~attacks`; each part escaped. */
export function writeExpansion({ id, limit, type }: Expansion): string {
  return [quote(id), String(limit), ...(type ? [quote(type)] : [])].join('~');
}

export function readExpansion(text: string, atlas: Atlas): Expansion | undefined {
  const parts = text.split('~').map(unquote);
  if (parts.length > 3 || parts.some((part) => part === undefined)) return undefined;
  const [name = '', count = '', type] = parts;
  const [id] = knownActors([name], atlas) ?? [];
  const limit = /^[1-9]\d{0,5}$/.test(count) ? Number(count) : undefined;
  if (!id || limit === undefined) return undefined;
  if (type === undefined) return { id, limit };
  const known = atlas.lexicon.types.find((one) => one.id === type)?.id;
  return known && { id, limit, type: known };
}

/** A number of actors to be drawn: 1 to 1,000. */
export function wholeNumber(text: string): number | undefined {
  return /^(?:[1-9]\d{0,2}|1000)$/.test(text) ? Number(text) : undefined;
}

function tieRefOf([sense, type, subject, object, ...rest]: readonly string[], atlas: Atlas): TieRef | undefined {
  if (!sense || !type || !subject || !object || rest.length > 0) return undefined;
  const ref: TieRef = {
    type: typeId(type),
    subject: actorId(subject),
    object: actorId(object),
    negated: sense === 'not',
  };
  return tieAmong(atlas, atlas.claims.bits, ref) && ref;
}

function knownActors(ids: readonly string[], atlas: Atlas): ActorId[] | undefined {
  if (ids.some((id) => id === '')) return undefined;
  const known = ids.map(actorId);
  return known.every((id) => atlas.actors.has(id)) ? [...new Set(known)] : undefined;
}

function joined(parts: readonly string[]): string {
  return parts.map(quote).join('!');
}

function split(text: string): string[] | undefined {
  const parts = text.split('!').map(unquote);
  return parts.every((part) => part !== undefined) ? parts : undefined;
}
