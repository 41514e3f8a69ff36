import type { EventInput } from '../../formats/events/event-input';

/** A file of the page as what tables are read from. */
export function inputOf(file: File): EventInput {
  return { name: file.name, size: file.size, stream: () => file.stream() };
}
