import { fold } from '../../../lib/text';
import type { ClaimPart, Piece } from '../claim-shape';
import { type Fragment, NOTHING, sparql } from '../fragment';
import { anyOf, isAmong } from '../patterns';
import { variable } from '../terms';
import type { Holding } from './about';
import type { MappedClaims } from './claim-pattern';
import { partyPattern } from './fetch-actors';
import { ENGINE_SOURCE, isHeard, speakerTerm } from './heard';
import { holds, isNamed, namesPattern } from './names-of-actors';

/** Claims whose ends, type or speaker are called by a word. */
export function wordsPiece(word: string, { mapping, types }: MappedClaims, { lexicon, sources }: Holding): Piece {
  const called = lexicon.types.filter(({ label, phrase = '' }) => fold(`${label}\n${phrase}`).includes(word));
  const heard = sources.filter(({ title }) => fold(title).includes(word)).map(({ id }) => id);
  const isEngine = heard.includes(ENGINE_SOURCE);
  if (isEngine && !isHeard(mapping)) return { parts: [], pattern: NOTHING };
  const conditions = [
    ...(called.length > 0
      ? [
          isAmong(
            variable('type'),
            called.map(({ id }) => types.typeTerm(id)),
          ),
        ]
      : []),
    isNamed(mapping, variable('subject'), word, '_ws'),
    isNamed(mapping, variable('object'), word, '_wo'),
    ...(isHeard(mapping) ? heardConditions(word, mapping, heard) : []),
  ];
  const parts: readonly ClaimPart[] = [
    'subject',
    'object',
    'type',
    ...(isHeard(mapping) ? (['speaker'] as const) : []),
  ];
  return { parts, pattern: sparql`FILTER(${anyOf(conditions)})` };
}

function heardConditions(
  word: string,
  mapping: MappedClaims['mapping'],
  heard: readonly string[],
): readonly Fragment[] {
  const by = variable('_by');
  const named = heard.filter((id) => id !== ENGINE_SOURCE).map(speakerTerm);
  return [
    ...(heard.includes(ENGINE_SOURCE) ? [sparql`!BOUND(${by})`] : []),
    ...(named.length > 0 ? [sparql`(BOUND(${by}) && ${isAmong(by, named)})`] : []),
    ...(mapping.speaker ? [sparql`(BOUND(${by}) && isIRI(${by}) && ${isNamed(mapping, by, word, '_wb')})`] : []),
  ];
}

/** Actors whose names hold all words, and that some claim ties. */
export function namedPattern(words: readonly string[], { mapping }: MappedClaims): Fragment {
  const actor = variable('actor');
  const named = words.map((word, at) => {
    const name = `_q${at}`;
    return sparql`${namesPattern(mapping, actor, name)} FILTER(${holds(variable(name), word)})`;
  });
  return sparql`{ SELECT DISTINCT ${actor} {
${named}
{ ${partyPattern(mapping)} }
} }`;
}
