/** Thrown where a command is asked for what it cannot do: a sentence on what is wrong, and what to do instead. */
export class Misuse extends Error {
  constructor(
    message: string,
    readonly hint?: string,
  ) {
    super(message);
  }
}
