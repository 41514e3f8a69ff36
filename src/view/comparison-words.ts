import { nameOfActor } from '../graph/atlas';
import { countBits } from '../lib/bits';
import { counted, listed } from '../lib/text';
import type { SpeakerId } from '../model/ids';
import type { Compared } from './comparison';
import { type Account, answersOf, claimsOf } from './comparison-account';
import type { Side } from './comparison-commands';
import type { ComparisonKind } from './comparison-state';
import type { Verdict } from './comparison-verdicts';
import { isMany, predicateFor } from './predicate';
import type { TieRef } from './state';

/** A proposition in words, and what each account makes of it; absent where it leaves it unsaid. */
export interface ComparedWords {
  /** `Afghan Taliban shelters TTP`. */
  readonly title: string;
  readonly a?: string;
  readonly b?: string;
}

/** The words for one proposition of a comparison. */
export function comparedWords(compared: Compared, proposition: number): ComparedWords {
  const [a, b] = [accountWords(compared, 'a', proposition), accountWords(compared, 'b', proposition)];
  return { title: titleIn(compared, proposition), ...(a && { a }), ...(b && { b }) };
}

/** `Afghan Taliban shelters TTP`; negated where nobody is heard saying that it is so. */
function titleIn({ table, a, b }: Compared, at: number): string {
  const [subject, object] = [table.actors[table.subject[at]!]!, table.actors[table.object[at]!]!];
  const atlas = a.atlas.actors.has(subject.id) ? a.atlas : b.atlas;
  const relation = predicateFor(atlas, [subject.id], table.types[table.type[at]!]!, isOnlyNegated({ a, b }, at));
  return `${nameOfActor(subject)} ${relation} ${nameOfActor(object)}`;
}

function isOnlyNegated({ a, b }: Pick<Compared, 'a' | 'b'>, at: number): boolean {
  return [a, b].every(({ stand }) => stand.says[at] === 0 && stand.denies[at] === 0);
}

function accountWords(compared: Compared, side: Side, at: number): string | undefined {
  const account = compared[side];
  return compared.kind === 'speakers' ? speakersWords(compared, account, at) : stateWords(account, at);
}

const SO: Verbs = ['says so', 'say so'];
const OPPOSITE: Verbs = ['says the opposite', 'say the opposite'];
const DENIES: Verbs = ['denies it', 'deny it'];
/** A verb for one, and for many. */
type Verbs = readonly [one: string, many: string];

function speakersWords(compared: Compared, account: Account, at: number): string | undefined {
  const { stand } = account;
  const negating = isOnlyNegated(compared, at) ? SO : OPPOSITE;
  const words = [
    stand.says[at]! > 0 ? verbed(account, saying(account, at, false), SO) : undefined,
    stand.negates[at]! > 0 ? verbed(account, saying(account, at, true), negating) : undefined,
    stand.denies[at]! > 0 ? verbed(account, denying(account, at), DENIES) : undefined,
  ].filter((part) => part !== undefined);
  return words.length > 0 ? words.join(', ') : undefined;
}

/** `Pakistan and Khawaja Asif say so`. */
function verbed({ atlas }: Account, ids: readonly SpeakerId[], [one, many]: Verbs): string {
  const names = ids.map((id) => atlas.nameOf(id));
  return `${listed(names)} ${ids.length > 1 || ids.some((id) => isMany(atlas, id)) ? many : one}`;
}

/** Who of an account says that something is so, or that it is not. */
function saying(account: Account, at: number, isNegated: boolean): readonly SpeakerId[] {
  const { speakers, negated } = account.atlas.columns;
  const said = [...claimsOf(account, at)]
    .filter((place) => (negated[place] === 1) === isNegated)
    .map((place) => speakers.values[speakers.codes[place]!]);
  const answered = answersOf(account, at)
    .filter(({ claim, supports }) => supports === ((negated[claim] === 1) === isNegated) && (supports || !isNegated))
    .map(({ by }) => by);
  return [...new Set([...said, ...answered])].filter((id) => id !== undefined);
}

function denying(account: Account, at: number): readonly SpeakerId[] {
  const { negated } = account.atlas.columns;
  const answers = answersOf(account, at).filter(({ claim, supports }) => !supports && negated[claim] === 0);
  return [...new Set(answers.map(({ by }) => by))];
}

function stateWords({ stand }: Account, at: number): string | undefined {
  const [says, negates] = [stand.says[at]!, stand.negates[at]!];
  if (says > 0) return counted(says, 'claim');
  return negates > 0 ? `${counted(negates, 'claim')} that it is not so` : undefined;
}

/** The tie of a proposition in one of the accounts' datasets, the first one's where that has it. */
export function tieOf({ table, a, b }: Compared, at: number): TieRef {
  const [subject, object] = [table.actors[table.subject[at]!]!.id, table.actors[table.object[at]!]!.id];
  const isSaid = [a, b].some(({ stand }) => stand.says[at]! > 0 || stand.denies[at]! > 0);
  return { type: table.types[table.type[at]!]!.id, subject, object, negated: !isSaid };
}

/** What a verdict is called between two accounts. */
export function verdictLabel({ kind, a, b }: Pick<Compared, 'kind'> & Named, verdict: Verdict): string {
  switch (verdict) {
    case 'only-a':
      return { speakers: `only ${a.brief}`, periods: 'gone', datasets: `only in ${a.brief}` }[kind];
    case 'only-b':
      return { speakers: `only ${b.brief}`, periods: 'added', datasets: `only in ${b.brief}` }[kind];
    case 'both':
      return kind === 'speakers' ? 'said by both' : 'unchanged';
    case 'changed':
      return 'changed sign';
    case 'denied-by-b':
      return `${a.brief} says, ${b.brief} denies`;
    case 'denied-by-a':
      return `${b.brief} says, ${a.brief} denies`;
  }
}

interface Named {
  readonly a: { readonly brief: string };
  readonly b: { readonly brief: string };
}

/** What is compared, as a headline. */
export function comparedTitle({ kind, a, b }: Pick<Compared, 'kind'> & Named): string {
  const heads: Readonly<Record<ComparisonKind, string>> = {
    speakers: 'Two accounts',
    periods: 'Two periods',
    datasets: 'Two datasets',
  };
  return `${heads[kind]}: ${a.brief} and ${b.brief}`;
}

/** How much an account is made of: `17 claims, 2 denials`. */
export function accountCounts({ bits, answers }: Account): string {
  const denials = answers.filter(({ supports }) => !supports).length;
  const claims = counted(countBits(bits), 'claim');
  return denials > 0 ? `${claims}, ${counted(denials, 'denial')}` : claims;
}
