import { counted, grouped } from '../lib/text';
import type { OpenDataset } from '../model/dataset';

/** One sentence or two that stand beneath a saved picture: what it shows of which dataset, through which filters, and when it was saved. */
export function captionOf({ title, derivedFrom, claims, actors }: OpenDataset): string {
  if (!derivedFrom) return `${title}: ${counted(actors.length, 'actor')}, ${counted(claims.length, 'claim')}.`;
  const { filters, sources, at, by } = derivedFrom;
  const parts = [
    `${title}: ${share(derivedFrom.actors, 'actor')}, ${share(derivedFrom.claims, 'claim')}.`,
    filters.length > 0 ? `${filters.join('; ')}.` : '',
    sources.length > 0 && sources.length <= 3
      ? `${sources.length === 1 ? 'Source' : 'Sources'}: ${sources.join('; ')}.`
      : '',
    `${by}, ${at.slice(0, 10)}.`,
  ];
  return parts.filter(Boolean).join(' ');
}

function share({ exported, of }: { readonly exported: number; readonly of: number }, noun: string): string {
  return exported === of ? counted(of, noun) : `${grouped(exported)} of ${counted(of, noun)}`;
}
