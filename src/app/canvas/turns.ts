/** Lets changes that take a while have their turn one after the other, each whole. */
export class Turns {
  private running: Promise<void> | undefined;

  /** Settles when no change is under way. */
  async over(): Promise<void> {
    while (this.running) await this.running.catch(() => {});
  }

  /** Makes a change once those before stand; false when it is no more wanted by then. */
  async take(isWanted: () => boolean, change: () => Promise<void>): Promise<boolean> {
    // Whoever waits looks again: another may have been woken first.
    while (this.running) await this.running.catch(() => {});
    if (!isWanted()) return false;
    const running = change();
    this.running = running;
    try {
      await running;
    } finally {
      this.running = undefined;
    }
    return true;
  }
}
