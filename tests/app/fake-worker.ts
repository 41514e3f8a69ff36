/** A worker that a test answers for; `asked` is what it was sent. */
export class FakeWorker extends EventTarget {
  readonly asked: unknown[] = [];
  readonly transferred: unknown[] = [];
  terminated = false;
  onmessage = null;
  onmessageerror = null;
  onerror = null;

  postMessage(question: unknown, transfer: unknown[] | StructuredSerializeOptions = []) {
    this.asked.push(question);
    this.transferred.push(transfer);
  }

  terminate() {
    this.terminated = true;
  }

  answer(answer: unknown) {
    this.dispatchEvent(new MessageEvent('message', { data: { kind: 'answer', answer } }));
  }

  fail(message: string) {
    this.dispatchEvent(new MessageEvent('message', { data: { kind: 'failure', message } }));
  }

  breakDown(message: string) {
    this.dispatchEvent(Object.assign(new Event('error'), { message }));
  }
}
