/** Who is using something that others want to let go of, and when nobody is any more. */
export class InUse {
  #count = 0;
  #waiting: (() => void)[] = [];

  /** @returns ends this use; called again it does nothing */
  hold(): () => void {
    this.#count++;
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      this.#count--;
      if (this.#count > 0) return;
      for (const tell of this.#waiting.splice(0)) tell();
    };
  }

  /** Resolves once nobody uses it. */
  nobody(): Promise<void> {
    if (this.#count === 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }
}
