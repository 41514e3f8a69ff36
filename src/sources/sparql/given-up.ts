/** What a question that was given up rejects with: the reason of its signal where that is an `AbortError`, else one of our own. */
export function givenUp(signal?: AbortSignal): Error {
  const reason: unknown = signal?.reason;
  if (reason instanceof Error && reason.name === 'AbortError') return reason;
  return new DOMException('The question was given up.', 'AbortError');
}
