import { counted } from './text';

/** A number of bytes as people say it: `812 bytes`, `84 KB`, `1.2 MB`, `540 MB`, `1.2 GB`. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return counted(bytes, 'byte');
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} KB`;
  if (bytes < 99_950_000) return `${(bytes / 1e6).toFixed(1)} MB`;
  return bytes < 999_500_000 ? `${Math.round(bytes / 1e6)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}
