import type { Atlas } from '../graph/atlas';
import type { ClaimRecord } from '../graph/record';
import { counted, grouped, listed } from '../lib/text';
import type { SpeakerId } from '../model/ids';
import { quantityInWords, whenAndHow } from '../model/in-words';
import { isContested } from '../model/standing';
import { STANDING_LABELS } from '../model/words';
import type { Outline, OutlineNode } from './outline';
import type { PageRow } from './outline-rows';
import { answersOf, ended, propositionOf, sayingVerb, tieProposition, tiesSummary, titleOf } from './sentences';
import type { Tie } from './ties';

/** A line of the outline in words: what it is about, and what is to be known of it. */
export interface OutlineWords {
  readonly title: string;
  readonly detail: string;
}

/** What a place in the outline says. */
export function wordsOfNode(outline: Outline, node: OutlineNode): OutlineWords {
  const { atlas } = outline;
  switch (node.kind) {
    case 'actor':
      return wordsOfActor(outline, node);
    case 'counterpart':
      return { title: `${withWhom(atlas, node)}`, detail: tiesSummary(node.ties) };
    case 'tie':
      return { title: titleOf(atlas, tieProposition(atlas, node.tie)), detail: detailOfTie(atlas, node.tie) };
    case 'claim':
      return wordsOfClaim(atlas, atlas.record(node.place));
  }
}

/** `The next 50 of 23,033`. */
export function wordsOfPage({ way, count, of }: PageRow): string {
  return `The ${way === 'after' ? 'next' : 'previous'} ${grouped(count)} of ${grouped(of)}`;
}

function withWhom({ nameOf }: Atlas, { of, actor }: Extract<OutlineNode, { kind: 'counterpart' }>): string {
  return of.id === actor.id ? 'with itself' : `with ${nameOf(actor.id)}`;
}

function wordsOfActor(outline: Outline, { actor }: Extract<OutlineNode, { kind: 'actor' }>): OutlineWords {
  const { atlas, shown } = outline;
  const kind = atlas.lexicon.kind(actor.kind).label.toLowerCase();
  const degree = outline.degreeOf(actor);
  if (degree === 0) {
    const named = outline.claimsNaming(actor).length;
    const where = named > 0 ? `party to no tie, named in ${counted(named, 'claim')}` : 'in no claim';
    return { title: actor.label, detail: `${kind}, ${where}` };
  }
  const contested = outline.contestedOf(actor);
  const disputed = contested > 0 ? `, ${grouped(contested)} disputed` : '';
  const claims = counted(shown.claimsWith(actor.id), 'claim');
  return { title: actor.label, detail: `${kind}, ${claims} with ${counted(degree, 'other')}${disputed}` };
}

const MOST_NAMED = 2;

/** `3 claims, one disputed, on the word of Pakistan`. */
function detailOfTie(atlas: Atlas, { claims, standing }: Tie): string {
  const { standings } = atlas.columns;
  const contested = claims.places.filter((place) => isContested(standings.values[standings.codes[place]!]!)).length;
  const parts = [counted(claims.length, 'claim')];
  if (contested > 0) parts.push(contested === claims.length ? 'disputed' : `${grouped(contested)} of them disputed`);
  else if (standing !== 'undisputed') parts.push(STANDING_LABELS[standing].toLowerCase());
  return [...parts, ...onWhoseWord(atlas, claims.places)].join(', ');
}

function onWhoseWord({ columns, nameOf }: Atlas, places: Uint32Array): readonly string[] {
  const { codes, values } = columns.speakers;
  const by = [...new Set(Array.from(places, (place) => values[codes[place]!]))].filter((id) => id !== undefined);
  if (by.length === 0) return [];
  const names = by.length > MOST_NAMED ? counted(by.length, 'speaker') : listed(by.map((id: SpeakerId) => nameOf(id)));
  return [`on the word of ${names}`];
}

/** A claim with who says and who denies it as a sentence, and its time, standing and hedge. */
export function wordsOfClaim(atlas: Atlas, record: ClaimRecord): OutlineWords {
  const { by, mode, responses = [] } = record.claim;
  const title = titleOf(atlas, propositionOf(atlas, record));
  const said = by === undefined ? `Nobody is heard saying that ${title}` : thatSentence(atlas, by, mode, title);
  return { title: ended([said, ...answersOf(atlas, responses)].join('; ')), detail: particularsInWords(record) };
}

/** `Pakistan says that Afghan Taliban shelters TTP`. */
function thatSentence(atlas: Atlas, by: SpeakerId, mode: ClaimRecord['claim']['mode'], title: string): string {
  const verb = sayingVerb(atlas, by, mode);
  return `${atlas.nameOf(by)} ${verb}${verb.includes(',') ? ',' : ''} that ${title}`;
}

function particularsInWords({ claim, standing }: ClaimRecord): string {
  const { qualifier, quantity, time, saidAt, hedge } = claim;
  return [
    ...(qualifier ? [qualifier] : []),
    ...(quantity ? [quantityInWords(quantity)] : []),
    whenAndHow(time),
    ...(saidAt ? [`said ${whenAndHow(saidAt)}`] : []),
    STANDING_LABELS[standing].toLowerCase(),
    ...(hedge ? [`hedged with “${hedge}”`] : []),
  ].join(', ');
}
