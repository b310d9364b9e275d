/** A command: what it does in one line, and its work, which answers the exit code. */
export interface Command {
  readonly summary: string;
  run(words: readonly string[]): Promise<number>;
}
