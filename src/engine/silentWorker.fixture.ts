/** A worker that is asked and never answers, as one that is still loading; in the place of `Worker`. */
export class SilentWorker {
  /** All since the last test began. */
  static readonly started: SilentWorker[] = [];
  readonly asked: string[] = [];
  ended = false;

  constructor() {
    SilentWorker.started.push(this);
  }

  postMessage(message: { readonly body?: { readonly kind: string } }): void {
    if (message.body !== undefined) this.asked.push(message.body.kind);
  }

  terminate(): void {
    this.ended = true;
  }

  addEventListener(): void {
    // it never says anything
  }
}
