import { inShort } from '../problems';
import type { Findings } from './findings';

/** No longer than an id of a dataset may be. */
const LONGEST = 200;

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
  const own = new Set(items.map(({ id }) => id));
  const given = new Set<string>();
  let number = 0;
  const next = () => {
    do number++;
    while (own.has(`${word}-${number}`));
    return `${word}-${number}`;
  };
  return ({ id, place }) => {
    const why = id === undefined ? undefined : unfitness(id, given);
    const name = id === undefined || why !== undefined ? next() : id;
    given.add(name);
    if (why !== undefined) {
      findings.report({ severity: 'warning', code: 'id-changed', place, message: why, hint: `It became “${name}”.` });
    }
    return name;
  };
}

/** Why an id cannot be kept; undefined where it can. */
function unfitness(id: string, given: ReadonlySet<string>): string | undefined {
  if (id === '') return 'The id is empty.';
  if (id.length > LONGEST) return `The id “${inShort(id)}” is longer than ${LONGEST} characters.`;
  return given.has(id) ? `“${inShort(id)}” is already an id.` : undefined;
}
