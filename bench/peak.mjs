import { existsSync, readFileSync } from 'node:fs';

const STATUS = '/proc/self/status';

/** The most memory that this process ever held, in bytes. Linux counts in `maxRSS` what the process that started it held. */
export function peakBytes() {
  const [, own] = existsSync(STATUS) ? (/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(STATUS, 'utf8')) ?? []) : [];
  return Number(own ?? process.resourceUsage().maxRSS) * 1024;
}
