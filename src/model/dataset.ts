import type { Sequence } from '../lib/sequence';
import type { ActorId, ClaimId, KindId, SourceId, SpeakerId, TypeId } from './ids';
import type { Vocabulary } from './vocabulary';

export const FORMAT = 'actor-atlas/dataset';
export const VERSION = 1;

export const BASES = ['stated', 'relative', 'inferred'] as const;
export const MODES = ['asserted', 'claimed', 'estimated', 'predicted', 'planned'] as const;
export const STANCES = ['denies', 'disputes', 'supports'] as const;
export const ROLES = ['party', 'with', 'via', 'about'] as const;
export const NOTE_KINDS = ['sic', 'ambiguity', 'inference', 'outside-knowledge'] as const;

/** How a date came to be known: written in the text, counted from another date, or inferred. */
export type Basis = (typeof BASES)[number];
/** How a claim is put: by the source itself, by somebody it reports, as an estimate, a prediction or a plan. */
export type Mode = (typeof MODES)[number];
export type Stance = (typeof STANCES)[number];
/** `party` stands on the object's side, `with` on the subject's; `via` is a channel, `about` a topic. */
export type Role = (typeof ROLES)[number];
export type NoteKind = (typeof NOTE_KINDS)[number];

/** A date in EDTF levels 0–1, with the basis on which it is given. */
export interface DatedTime {
  readonly edtf: string;
  readonly basis: Basis;
  readonly note?: string;
}

export interface Note {
  readonly kind: NoteKind;
  readonly text: string;
}

/** Where a passage stands: UTF-16 offsets into the source's text, `end` exclusive; at most five first and last words. */
export interface Evidence {
  readonly source: SourceId;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
}

export interface Response {
  readonly by: SpeakerId;
  readonly stance: Stance;
  readonly gist: string;
  readonly saidAt?: DatedTime;
  readonly evidence: readonly Evidence[];
}

export interface Party {
  readonly role: Role;
  readonly actor: ActorId;
}

export interface Quantity {
  readonly min?: number;
  readonly max?: number;
  readonly unit: string;
  readonly approximate?: boolean;
}

export interface Claim {
  readonly id: ClaimId;
  readonly type: TypeId;
  readonly subject: ActorId;
  readonly object: ActorId;
  readonly also?: readonly Party[];
  readonly negated?: boolean;
  readonly qualifier?: string;
  readonly gist: string;
  readonly time?: DatedTime;
  readonly place?: ActorId;
  readonly quantity?: Quantity;
  readonly by?: SpeakerId;
  readonly onBehalfOf?: ActorId;
  readonly saidAt?: DatedTime;
  readonly mode: Mode;
  readonly hedge?: string;
  readonly credibility?: number;
  readonly responses?: readonly Response[];
  readonly evidence: readonly Evidence[];
  readonly notes?: readonly Note[];
}

export interface Actor {
  readonly id: ActorId;
  readonly label: string;
  readonly short?: string;
  readonly kind: KindId;
  readonly role?: string;
  readonly aliases?: readonly string[];
  readonly partOf?: ActorId;
  readonly sameAs?: readonly string[];
  readonly note?: string;
  readonly notes?: readonly Note[];
}

export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly kind: string;
  readonly language?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly published?: DatedTime;
  readonly reliability?: string;
  readonly text?: { readonly sha256: string; readonly length: number };
}

/** How many views a dataset may keep, and how long their texts may be, in characters. */
export const VIEW_LIMITS = { views: 200, title: 200, note: 4000, link: 100_000 } as const;

/** A view of the dataset that is worth keeping: `link` is the part of an address that restores it. */
export interface KeptView {
  readonly title: string;
  readonly note?: string;
  readonly link: string;
}

/** Written into an exported file: which part of which dataset it holds, and how that part was chosen. */
export interface Provenance {
  readonly dataset: string;
  readonly scope: string;
  readonly filters: readonly string[];
  readonly actors: { readonly exported: number; readonly of: number };
  readonly claims: { readonly exported: number; readonly of: number };
  /** What had to be taken off the exported actors: of how many the body they are part of, which is not in the file. */
  readonly cut?: { readonly partOf: number };
  readonly sources: readonly string[];
  readonly at: string;
  readonly by: string;
  readonly view?: string;
}

export interface Dataset {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly license?: string;
  readonly derivedFrom?: Provenance;
  readonly vocabulary?: Vocabulary;
  /** In the order in which they tell something. */
  readonly views?: readonly KeptView[];
  readonly sources: readonly Source[];
  readonly actors: readonly Actor[];
  readonly claims: readonly Claim[];
}

/** A dataset whose claims may be made one by one as they are gone through: half a million of them are never all there at once. */
export interface OpenDataset extends Omit<Dataset, 'claims'> {
  readonly claims: Sequence<Claim>;
}
