import { sizeInWords } from '../../lib/size-in-words';
import { counted, grouped } from '../../lib/text';
import type { SavingNow } from './use-saving';

/** Before that, how fast it goes is not known. */
const TOO_EARLY_MS = 500;

/** `120,000 of 468,558 claims, 212 MB of about 540 MB, 4 seconds left`; without the time while it cannot be told. */
export function progressInWords({ claims, bytes, expectedBytes, elapsedMs }: SavingNow, of: number): string {
  const parts = [
    `${grouped(claims)} of ${counted(of, 'claim')}`,
    `${sizeInWords(bytes)} of about ${sizeInWords(Math.max(bytes, expectedBytes))}`,
  ];
  if (elapsedMs < TOO_EARLY_MS || bytes === 0 || bytes >= expectedBytes) return parts.join(', ');
  const seconds = Math.ceil(((expectedBytes - bytes) / bytes) * (elapsedMs / 1000));
  return [...parts, `${counted(seconds, 'second')} left`].join(', ');
}
