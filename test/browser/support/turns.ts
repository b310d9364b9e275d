/** Something that only one may have at a time; the others wait in the order in which they came. */
export class Turns {
  private last: Promise<void> = Promise.resolve();

  /** @returns a function that gives it back; calling it more than once does no harm. */
  async take(): Promise<() => void> {
    const before = this.last;
    let giveBack = (): void => undefined;
    this.last = new Promise((resolve) => {
      giveBack = resolve;
    });
    await before;
    return giveBack;
  }
}
