import { existsSync, readFileSync } from 'node:fs';

/** The most memory that a process ever held, this one unless told, in bytes. Linux counts in `maxRSS` what the process that started it held. */
export function peakBytes(id = 'self') {
  const status = `/proc/${id}/status`;
  const [, own] = existsSync(status) ? (/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(status, 'utf8')) ?? []) : [];
  return Number(own ?? process.resourceUsage().maxRSS) * 1024;
}
