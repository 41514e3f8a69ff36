import { READ_FORMATS } from '../formats/formats';
import { listed } from '../lib/text';

/** `Read are …`: the formats that files are opened from. */
export function whatIsRead(): string {
  return `Read are ${listed(READ_FORMATS.map(({ label }) => label))}, each also packed as .gz or .zip.`;
}
