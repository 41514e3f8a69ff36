import { counted, grouped } from '../lib/text';
import type { OpenDataset } from '../model/dataset';

/** What is told with a saved picture, in sentences: of which dataset it is, how much of it through which filters, and where that comes from. */
export interface Caption {
  readonly title: string;
  readonly scope: string;
  /** Empty where nothing is known of it. */
  readonly origin: string;
}

/** More sources than this are counted, not named. */
const NAMED_SOURCES = 3;

/** What is told with a picture of a dataset or an extract. */
export function captionParts({ title, derivedFrom, claims, actors }: OpenDataset): Caption {
  if (!derivedFrom) {
    return { title, scope: `${counted(actors.length, 'actor')}, ${counted(claims.length, 'claim')}.`, origin: '' };
  }
  const { filters, sources, at, by } = derivedFrom;
  const numbers = `${share(derivedFrom.actors, 'actor')}, ${share(derivedFrom.claims, 'claim')}.`;
  return {
    title,
    scope: [numbers, ...(filters.length > 0 ? [`${filters.join('; ')}.`] : [])].join(' '),
    origin: [sourcesInWords(sources), `${by}, ${at.slice(0, 10)}.`].filter(Boolean).join(' '),
  };
}

/** The same in one line. */
export function captionOf(dataset: OpenDataset): string {
  const { title, scope, origin } = captionParts(dataset);
  return [`${title}: ${scope}`, origin].filter(Boolean).join(' ');
}

function sourcesInWords(sources: readonly string[]): string {
  if (sources.length === 0) return '';
  if (sources.length > NAMED_SOURCES) return `From ${counted(sources.length, 'source')}.`;
  return `${sources.length === 1 ? 'Source' : 'Sources'}: ${sources.join('; ')}.`;
}

function share({ exported, of }: { readonly exported: number; readonly of: number }, noun: string): string {
  return `${grouped(exported)} of ${counted(of, noun)}`;
}
