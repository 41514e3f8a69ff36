import { grouped } from '../../lib/text';
import { LONGEST_ID } from '../../model/ids';
import { inShort } from '../problems';
import type { Findings } from './findings';

interface Named {
  readonly id?: string;
  readonly place: string;
}

/** Gives each item of a file an id: its own where that is fit and not yet taken, else a number after a word; the same file gives the same ids. */
export function shortIds<Item extends Named>(
  items: readonly Item[],
  word: string,
  findings: Findings,
): (item: Item) => string {
  let own: ReadonlySet<string | undefined> | undefined;
  const given = new Set<string>();
  let number = 0;
  const next = () => {
    own ??= new Set(items.map(({ id }) => id));
    do number++;
    while (own.has(`${word}-${number}`));
    return `${word}-${number}`;
  };
  return ({ id, place }) => {
    const why = id === undefined ? undefined : unfitness(id, given);
    if (id !== undefined && why === undefined) return id;
    const name = next();
    given.add(name);
    if (why !== undefined) {
      findings.report({ severity: 'warning', code: 'id-changed', place, message: why, hint: `It became “${name}”.` });
    }
    return name;
  };
}

/** Why an id cannot be kept; undefined where it can, and then it is given. */
function unfitness(id: string, given: Set<string>): string | undefined {
  if (id === '') return 'The id is empty.';
  if (id.length > LONGEST_ID) return `The id “${inShort(id)}” is longer than ${grouped(LONGEST_ID)} characters.`;
  const before = given.size;
  return given.add(id).size > before ? undefined : `“${inShort(id)}” is already an id.`;
}
