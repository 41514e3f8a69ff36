import { fold } from '../../lib/text';
import { type KindId, kindId } from '../ids';
import type { ActorKind } from '../vocabulary';

const STATE = kindId('state');
const COLLECTIVE = kindId('collective');
const NAMED: ActorKind = {
  id: kindId('named'),
  label: 'Named actor',
  definition: 'Has a name of its own in a table of events, which does not say whether it is a person or a body',
};

/** Country names as tables of events write them, where no form in `Intl` is the same. */
const SPELLINGS = [
  'Bosnia and Herzegovina',
  'Brunei Darussalam',
  'Burma',
  'Cape Verde',
  'Congo',
  "Cote d'Ivoire",
  'Czech Republic',
  'Democratic Republic of Congo',
  'Democratic Republic of the Congo',
  'East Timor',
  'Holy See',
  'Hong Kong',
  'Ivory Coast',
  'Kosovo',
  'Macau',
  'Macedonia',
  'Myanmar',
  'Occupied Palestinian Territory',
  'Palestine',
  'Palestinian Territory, Occupied',
  'Republic of Congo',
  'Republic of the Congo',
  'Saint Kitts and Nevis',
  'Saint Lucia',
  'Saint Vincent and the Grenadines',
  'Sao Tome and Principe',
  'Swaziland',
  'The Bahamas',
  'The Gambia',
  'Trinidad and Tobago',
  'Turkey',
  'Vatican City',
  'Vatican City State',
  'Viet Nam',
];
/** Codes that `Intl` names although they are no countries: groups, the unknown, pseudo regions. */
const NO_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

/** The kinds of the actors of a table of events: states and unnamed parties as the standard vocabulary defines them, and whoever has a name. */
export function eventKinds(standard: readonly ActorKind[]): readonly ActorKind[] {
  return [...standard.filter(({ id }) => id === STATE || id === COLLECTIVE), NAMED];
}

let countries: ReadonlySet<string> | undefined;

/** The kind that an actor's label tells: a country's name is a state, “Police (India)” an unnamed party; anything else is named. */
export function kindOf(label: string): KindId {
  countries ??= countryNames();
  if (countries.has(label)) return STATE;
  if (/^.+\(.+\)$/.test(label)) return COLLECTIVE;
  return countries.has(plain(label)) ? STATE : NAMED.id;
}

/** Country names as they are written, and plain. */
function countryNames(): ReadonlySet<string> {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const styles = ['long', 'short'] as const;
  const formal = styles.map((style) => new Intl.DisplayNames('en', { type: 'region', style, fallback: 'none' }));
  const codes = letters.flatMap((one) => letters.map((other) => one + other)).filter((code) => !NO_COUNTRIES.has(code));
  const named = formal.flatMap((names) => codes.map((code) => names.of(code))).filter((name) => name !== undefined);
  const all = [...named, ...SPELLINGS];
  return new Set([...all, ...all.map(plain)]);
}

/** Without case, accents, and the difference between `&` and `and`, between apostrophes, between `St.` and `Saint`. */
function plain(name: string): string {
  return fold(name)
    .replaceAll('&', 'and')
    .replaceAll('’', "'")
    .replace(/\bst\.? /g, 'saint ');
}
