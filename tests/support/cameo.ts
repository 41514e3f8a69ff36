import { readFileSync } from 'node:fs';
import type { Cameo } from '../../src/model/events/cameo';

/** The codes that tables of events are grouped by. */
export const cameo: Cameo = JSON.parse(readFileSync(new URL('../../graph-data/cameo.json', import.meta.url), 'utf8'));
