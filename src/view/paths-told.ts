import type { PathFocus } from './paths-way';
import type { Shown } from './shown';

/** What was found between the ends of paths among what is shown, by somebody who had time for it; forgotten with what was shown. */
export class Told<Answer> {
  private readonly answers = new WeakMap<Shown, Map<string, Answer>>();

  tell(shown: Shown, focus: PathFocus, answer: Answer) {
    const known = this.answers.get(shown) ?? new Map<string, Answer>();
    this.answers.set(shown, known.set(keyOf(focus), answer));
  }

  of(shown: Shown, focus: PathFocus): Answer | undefined {
    return this.answers.get(shown)?.get(keyOf(focus));
  }
}

function keyOf({ from, to, way }: PathFocus): string {
  return JSON.stringify([from, to, way]);
}
