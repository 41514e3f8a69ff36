import type { Claim, DatedTime, OpenDataset } from '../../model/dataset';
import { parseEdtf, type Span } from '../../model/edtf';
import type { KindId } from '../../model/ids';
import type { Lexicon } from '../../model/lexicon';
import { partiesOf } from '../../model/parties';
import { isUnsure } from '../../model/said-time';
import type { Standing } from '../../model/standing';
import { encodedId } from './iri-part';
import { known } from './namespaces';
import { type Fact, type Name, type NodeGroup, nameTerm } from './node';
import { numberTerm } from './record-nodes';

/**
 * What claims have in common is said once, of a profile that they share: a few thousand profiles answer for a million claims
 * where an engine counts them by type, sign, standing and kinds of parties, or leaves out those that are not dated.
 */
export const PROFILE_OF = known('aa', 'profileOf');
export const PROFILE_TYPE = known('aa', 'claimType');
export const PROFILE_SIGN = known('aa', 'claimSign');
export const PROFILE_STANDING = known('aa', 'claimStanding');
export const PROFILE_KINDS = known('aa', 'partyKinds');
export const PROFILE_TIME = known('aa', 'timeDated');
export const PROFILE_SAID = known('aa', 'saidDated');

export const PROFILE_PROPERTIES: readonly Name[] = [
  PROFILE_OF,
  PROFILE_TYPE,
  PROFILE_SIGN,
  PROFILE_STANDING,
  PROFILE_KINDS,
  PROFILE_TIME,
  PROFILE_SAID,
];

const HOWS = ['never', 'day', 'days', 'since', 'until'] as const;
/** How a claim is dated on an axis: by one day, by several, from one on, up to one, or not at all. */
export type How = (typeof HOWS)[number];

/** How a claim is dated, and whether its date is sure, as one word. */
export function datedWord(how: How, isSure: boolean): string {
  return isSure ? how : `${how}, unsure`;
}

/** A profile by its name; where it is new, with its facts. */
export interface Profiled {
  readonly name: Name;
  readonly group?: NodeGroup;
}

/** Tells the profile of each claim, given its standing and when it was said; they are numbered as they are met. */
export function profilesOf(
  { id, actors }: Pick<OpenDataset, 'id' | 'actors'>,
  { type }: Lexicon,
): (claim: Claim, standing: Standing, said: DatedTime | undefined) => Profiled {
  const graph: Name = { prefix: 'data', local: encodedId(id) };
  const kinds = new Map<string, KindId>(actors.map((actor) => [actor.id, actor.kind]));
  const known = new Map<string, Name>();
  return (claim, standing, said) => {
    const sign = claim.negated ? 0 : type(claim.type).sign;
    const partyKinds = kindSet(partiesOf(claim).map((party) => kinds.get(party)!));
    const dated = [datedAs(claim.time), datedAs(said)] as const;
    const key = [encodedId(claim.type), sign, standing, ...dated, partyKinds].join('\n');
    const before = known.get(key);
    if (before) return { name: before };
    const name: Name = { prefix: 'data', local: `${graph.local}:profile:${known.size + 1}` };
    known.set(key, name);
    const text = (property: Name, value: string): Fact => ({ property, value: { as: 'literal', text: value } });
    const facts: readonly Fact[] = [
      { property: PROFILE_OF, value: nameTerm(graph) },
      { property: PROFILE_TYPE, value: nameTerm({ prefix: 'type', local: encodedId(claim.type) }) },
      { property: PROFILE_SIGN, value: numberTerm(sign) },
      text(PROFILE_STANDING, standing),
      text(PROFILE_KINDS, partyKinds),
      text(PROFILE_TIME, dated[0]),
      text(PROFILE_SAID, dated[1]),
    ];
    return { name, group: { graph, nodes: [{ name, facts }] } };
  };
}

/** Kinds, each once, as a text; a blank never stands in one. */
function kindSet(kinds: readonly KindId[]): string {
  return [...new Set(kinds)].map(encodedId).sort().join(' ');
}

function datedAs(time: DatedTime | undefined): string {
  const span = time && parseEdtf(time.edtf);
  return span ? datedWord(howDated(span), !isUnsure(time, span)) : datedWord('never', true);
}

function howDated({ first, last }: Span): How {
  if (first === undefined) return 'until';
  if (last === undefined) return 'since';
  return first === last ? 'day' : 'days';
}
