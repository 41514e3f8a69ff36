import type { FamilyId, KindId, TypeId } from './ids';

/** −1 against, 0 neutral, +1 with. */
export type Sign = -1 | 0 | 1;

export interface Family {
  readonly id: FamilyId;
  readonly label: string;
  readonly sign: Sign;
  readonly definition: string;
}

export interface RelationType {
  readonly id: TypeId;
  readonly family: FamilyId;
  readonly label: string;
  /** The label as it stands in a sentence, where that differs: `is allied with`. */
  readonly phrase?: string;
  readonly inverse?: string;
  readonly negative?: string;
  readonly symmetric: boolean;
  readonly sign: Sign;
  readonly domain: readonly KindId[];
  readonly range: readonly KindId[];
  readonly definition: string;
  readonly mappings?: Readonly<Record<string, string>>;
}

export interface ActorKind {
  readonly id: KindId;
  readonly label: string;
  readonly definition: string;
  readonly mappings?: string;
}

export interface Vocabulary {
  readonly version: 1;
  readonly families: readonly Family[];
  readonly types: readonly RelationType[];
  readonly kinds: readonly ActorKind[];
}
