/** The environment cannot be used. One line a variable: its name, what is expected, and what was given unless secret. */
export class ConfigError extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'ConfigError';
  }
}
