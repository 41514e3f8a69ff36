import type { Actor } from '../model/dataset';
import type { KindId } from '../model/ids';
import { type Coded, Coder, type Columns, codesFor } from './columns';
import { listAt } from './lists';

/** The kind of each of some actors. */
export function actorKinds(actors: readonly Pick<Actor, 'kind'>[]): Coded<KindId> {
  const kinds = new Coder<KindId>(actors.length);
  for (const [at, { kind }] of actors.entries()) kinds.set(at, kind);
  return kinds.coded();
}

/** The kinds of all parties of each claim, each once and in alphabetical order; `kinds` is that of each actor by its place. */
export function partyKinds(
  { subject, object, further }: Pick<Columns, 'subject' | 'object' | 'further'>,
  { codes, values }: Coded<KindId>,
): Columns['kinds'] {
  const sets = new KindSets(values);
  const found = new Uint32Array(subject.length);
  for (let claim = 0; claim < subject.length; claim++) {
    const [one, other] = [codes[subject[claim]!]!, codes[object[claim]!]!];
    const beside = further && listAt(further, claim);
    found[claim] = beside?.length
      ? sets.codeOf([one, other, ...Array.from(beside, (at) => codes[at]!)])
      : sets.codeOfTwo(one, other);
  }
  const narrow = codesFor(found.length, sets.sets.length);
  narrow.set(found);
  return { codes: narrow, values: sets.sets };
}

/** Gives every set of kinds a code. */
class KindSets {
  readonly sets: (readonly KindId[])[] = [];
  private readonly known = new Map<string, number>();
  /** With holes: a table for all kinds a dataset may have could be too large. */
  private readonly ofTwo: number[] = [];

  constructor(private readonly kinds: readonly KindId[]) {}

  codeOfTwo(one: number, other: number): number {
    const at = one * this.kinds.length + other;
    this.ofTwo[at] ??= this.codeOf([one, other]);
    return this.ofTwo[at];
  }

  codeOf(codes: readonly number[]): number {
    const set = [...new Set(codes)].sort((a, b) => a - b);
    const code = this.known.get(set.join()) ?? this.sets.push(set.map((kind) => this.kinds[kind]!).sort()) - 1;
    this.known.set(set.join(), code);
    return code;
  }
}
