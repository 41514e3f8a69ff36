import { BALANCE_RULES, type BalanceRule, type Triad, VERDICTS, type Verdict, verdictBy } from '../graph/balance';
import type { FoundTriads } from '../graph/balance-triads';
import type { Pairs } from '../graph/pairs';
import type { Sequence } from '../lib/sequence';

/** A triad with its verdict by every rule; by a rule that counts fewer claims it may be no triad at all. */
export interface JudgedTriad extends Triad {
  readonly verdicts: Readonly<Record<BalanceRule, Verdict | undefined>>;
}

/** Triads in the order of how many claims they rest on, each made as it is looked at: there may be hundreds of thousands. */
export class JudgedTriads implements Sequence<JudgedTriad> {
  private readonly lists = new Map<string, Uint32Array>();
  private flips: Uint32Array | undefined;

  constructor(
    private readonly pairs: Pick<Pairs, 'low' | 'high'>,
    /** Of each pair that triads were found in its number in the atlas. */
    private readonly numbers: Uint32Array,
    private readonly found: FoundTriads,
  ) {}

  get length(): number {
    return this.found.verdicts.length;
  }

  at(index: number): JudgedTriad {
    const [one, far, outer] = [0, 1, 2].map((side) => this.numbers[this.found.pairs[index * 3 + side]!]!);
    const { low, high } = this.pairs;
    const codes = this.found.verdicts[index]!;
    return {
      actors: [low[one!]!, high[one!]!, high[far!]!],
      pairs: [one!, far!, outer!],
      verdicts: {
        majority: verdictBy(codeIn(codes, 'majority')),
        negative: verdictBy(codeIn(codes, 'negative')),
        positive: verdictBy(codeIn(codes, 'positive')),
        undisputed: verdictBy(codeIn(codes, 'undisputed')),
      },
    };
  }

  /** Where those stand that a rule judges so. */
  by(rule: BalanceRule, verdict: Verdict): Uint32Array {
    const wanted = VERDICTS.indexOf(verdict) + 1;
    const key = `${rule} ${verdict}`;
    const known = this.lists.get(key) ?? this.where((codes) => codeIn(codes, rule) === wanted);
    this.lists.set(key, known);
    return known;
  }

  /** Where those stand that rules do not agree on. */
  get flipping(): Uint32Array {
    this.flips ??= this.where((codes) => BALANCE_RULES.some((rule) => codeIn(codes, rule) !== (codes & 3)));
    return this.flips;
  }

  *[Symbol.iterator](): Iterator<JudgedTriad> {
    for (let index = 0; index < this.length; index++) yield this.at(index);
  }

  private where(test: (codes: number) => boolean): Uint32Array {
    const { verdicts } = this.found;
    const passes = Uint8Array.from({ length: 256 }, (_, codes) => Number(test(codes)));
    let count = 0;
    for (let index = 0; index < verdicts.length; index++) count += passes[verdicts[index]!]!;
    const places = new Uint32Array(count);
    for (let index = 0, next = 0; next < count; index++) if (passes[verdicts[index]!] === 1) places[next++] = index;
    return places;
  }
}

function codeIn(codes: number, rule: BalanceRule): number {
  return (codes >> (BALANCE_RULES.indexOf(rule) * 2)) & 3;
}
