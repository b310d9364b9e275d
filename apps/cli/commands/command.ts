import { parseArgs } from 'node:util';

/** An option of a command, as it is parsed and as `--help` explains it. */
export interface Option {
  readonly type: 'string' | 'boolean';
  readonly multiple?: true;
  /** What stands for the value in the explanation: `--email ADDRESS`. Left out for a boolean. */
  readonly value?: string;
  readonly says: string;
}

type Options = Readonly<Record<string, Option>>;

type Value<O extends Option> = O['type'] extends 'boolean' ? boolean : O['multiple'] extends true ? string[] : string;

/** What was given on the command line, by the name of the option. */
export type Values<O extends Options> = { readonly [K in keyof O]?: Value<O[K]> };

export interface Command {
  /** What the command does, in one line. */
  readonly summary: string;
  readonly options: Options;
  /** @returns the exit code. @throws Misuse where an option is unknown or a word belongs to no option. */
  run(words: readonly string[]): Promise<number>;
}

/** The words of a command line do not fit the command; the message says which. */
export class Misuse extends Error {}

/** Defines a command whose work gets its options by name, checked by their types. */
export function command<const O extends Options>(definition: {
  readonly summary: string;
  readonly options: O;
  readonly work: (values: Values<O>) => Promise<number>;
}): Command {
  const { summary, options, work } = definition;
  return { summary, options, run: async (words) => work(valuesOf(options, words) as Values<O>) };
}

function valuesOf(options: Options, words: readonly string[]): Record<string, unknown> {
  const grammar = Object.entries(options).map(
    ([name, { type, multiple = false }]) => [name, { type, multiple }] as const,
  );
  try {
    return parseArgs({ args: [...words], options: Object.fromEntries(grammar) }).values;
  } catch (error) {
    const { code = '', message } = error as Error & { readonly code?: string };
    // Only the first sentence of Node's message is about the command line itself.
    if (code.startsWith('ERR_PARSE_ARGS_')) throw new Misuse(message.split(/\.\s/)[0]);
    throw error;
  }
}
