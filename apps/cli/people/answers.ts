import { createInterface } from 'node:readline/promises';
import { Refusal } from '../refusal.js';

/** A value that a command needs: its option, and what to ask for where the option was left out. */
export interface Needed {
  readonly option: string;
  readonly question: string;
  readonly given: string | undefined;
}

/**
 * Returns the given values and asks for the others at the terminal, in this order.
 * @throws Refusal that names the missing options where there is no terminal to ask at.
 */
export async function answersTo(needed: readonly Needed[]): Promise<string[]> {
  const missing = needed.filter(({ given }) => given === undefined);
  if (missing.length > 0 && !process.stdin.isTTY) {
    throw new Refusal(`Needed: ${missing.map(({ option }) => option).join(', ')}.`);
  }
  const terminal = missing.length > 0 ? createInterface({ input: process.stdin, output: process.stdout }) : null;
  try {
    const answers: string[] = [];
    for (const { question, given } of needed) answers.push(given ?? (await terminal?.question(`${question}: `)) ?? '');
    return answers;
  } finally {
    terminal?.close();
  }
}
