import type { Round } from './saving-candidates.js';
import type { MarkingRound } from './marking-desk.js';
import type { Outcome } from './outcome.js';

const row = (cells: readonly (string | number)[]): string =>
  cells.map((cell, index) => (index === 0 ? String(cell).padEnd(12) : String(cell).padStart(13))).join('');

/** What was found after the kills, as a table. */
export function report(rounds: readonly Round[], marking: readonly MarkingRound[], outcome: Outcome | null): string {
  const lines = [
    '',
    row(['killed', 'in flight', 'cut off', 'saves before', 'meanwhile', 'after', 'acknowledged', 'found']),
    ...rounds.map((round) => {
      const { killed, inFlight, cutOff, acknowledgedBefore, acknowledgedMeanwhile, acknowledgedAfter } = round;
      const { acknowledged, found } = round.atOnce;
      return row([
        killed,
        inFlight,
        cutOff,
        acknowledgedBefore,
        acknowledgedMeanwhile,
        acknowledgedAfter,
        acknowledged,
        found,
      ]);
    }),
  ];
  lines.push('', row(['killed', 'in flight', 'marks before', 'after']));
  lines.push(...marking.map(({ killed, inFlight, before, after }) => row([killed, inFlight, before, after])));
  if (outcome) {
    const { attempts, graded, passed, certified } = outcome;
    lines.push(
      '',
      `graded once      ${graded} of ${attempts} attempts`,
      `certified once   ${certified} of ${passed} passed`,
    );
  }
  return `${lines.join('\n')}\n\n`;
}
