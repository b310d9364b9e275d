import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Round } from './round.js';
import type { Fault } from './fault.js';

const FOLDER = fileURLToPath(new URL('../../../test-output/', import.meta.url));
const FILE = `${FOLDER}faults.json`;

interface Kept {
  readonly fault: Fault;
  readonly rounds: readonly Round[];
  readonly candidates: number;
  /** What candidates saw where they were not served, and how often. */
  readonly seen: ReadonlyMap<string, number>;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function row({ fault, rounds, candidates, seen }: Kept) {
  const of = (what: (round: Round) => number): number => sum(rounds.map(what));
  return {
    fault: fault.name,
    rounds: rounds.length,
    'in flight (saves, grading, certificates)': [
      Math.min(...rounds.map(({ inFlight }) => inFlight.saves)),
      Math.min(...rounds.map(({ inFlight }) => inFlight.grading)),
      Math.min(...rounds.map(({ inFlight }) => inFlight.certificates)),
    ].join(', '),
    acknowledged: of(({ acknowledged }) => acknowledged),
    lost: of(({ lost }) => lost.length),
    'graded once': `${of(({ outcome }) => outcome.graded)} of ${rounds.length * candidates}`,
    'certified once': `${of(({ outcome }) => outcome.certified)} of ${of(({ outcome }) => outcome.passed)}`,
    'at most until it serves, all is graded, all is certified': [0, 1, 2]
      .map((phase) => `${Math.max(...rounds.map(({ seconds }) => seconds[phase] ?? 0)).toFixed(1)} s`)
      .join(', '),
    'candidates saw': [...seen].map(([how, times]) => `${how} (${times})`).join('; ') || 'nothing of it',
    operator: fault.remedy ?? 'nothing to do',
  };
}

/** Adds what was found to test-output/faults.json, in place of what was found before, and prints it. */
export function addToTable(kept: Kept): void {
  const found = row(kept);
  mkdirSync(FOLDER, { recursive: true });
  const others = known().filter(({ fault }) => fault !== found.fault);
  writeFileSync(FILE, `${JSON.stringify([...others, found], null, 2)}\n`);
  process.stdout.write(
    `${Object.entries(found)
      .map(([name, value]) => `${name.padEnd(60)}${value}`)
      .join('\n')}\n\n`,
  );
}

function known(): { fault: string }[] {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8')) as { fault: string }[];
  } catch {
    return [];
  }
}
