import type { Variables } from '#kernel';

/** Tells what the tour sees, one numbered line for each step, in the language of the tour. */
export class Narrator {
  private step = 0;

  constructor(
    private readonly text: (key: string, variables: Variables) => string,
    private readonly write: (line: string) => void = (line) => process.stdout.write(`${line}\n`),
  ) {}

  say(key: string, variables: Variables = {}): void {
    this.step += 1;
    this.write(`${String(this.step).padStart(2)}. ${this.text(key, variables)}`);
  }

  /** The text alone, for a failure. */
  phrase(key: string, variables: Variables = {}): string {
    return this.text(key, variables);
  }

  close(key: string, number: string): void {
    this.write(`${this.text(key, {})} certificate ${number}`);
  }
}
