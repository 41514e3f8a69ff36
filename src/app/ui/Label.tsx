import { onOneLine } from '../../lib/text';
import { langOf } from '../../view/names';

/** A text out of the data on one line, set in the direction and font of its script. */
export function Label({ text }: { readonly text: string }) {
  return <bdi lang={langOf(text)}>{onOneLine(text)}</bdi>;
}
