/**
 * The environment cannot be used. Each variable has one line: its name, what is expected, and what was given
 * unless that is secret.
 */
export class ConfigError extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'ConfigError';
  }
}
