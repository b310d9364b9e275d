import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { calm } from './calm.js';
import { median } from './measures.js';

const FOLDER = fileURLToPath(new URL('../../../test-output/', import.meta.url));

/**
 * Times must keep to their bounds in `npm run bench -- --screens`, on a machine with nothing else to do. Elsewhere they
 * are only noted beside their bounds: the load and the speed of a machine are no fault of the screens.
 */
export const HOLDS_TIMES = process.env['SCREEN_TIMES'] === 'held';

interface Figure {
  readonly name: string;
  readonly value: number;
  readonly bound: number;
  readonly unit: 'ms' | 'bytes' | '';
  /** The parts of the figure, or what each measurement gave. */
  readonly parts: object;
}

/** Notes figures beside their bounds, for the output of the tests. */
export class Figures {
  private readonly figures: Figure[] = [];

  /** @returns whether the figure is under its bound. */
  note(figure: Figure): boolean {
    this.figures.push(figure);
    return figure.value < figure.bound;
  }

  /**
   * Notes the median of what is measured, in milliseconds. Where times must keep to bounds, it is measured when the
   * machine is idle, and once more if beyond the bound; both stand in the output, and the second one counts.
   * @returns whether it is under the bound, or times are not held here.
   */
  async noteTime(name: string, bound: number, measure: () => Promise<readonly number[]>): Promise<boolean> {
    if (HOLDS_TIMES) await calm();
    const first = await measure();
    if (this.note({ name, value: median(first), bound, unit: 'ms', parts: first }) || !HOLDS_TIMES) return true;
    await calm();
    const again = await measure();
    return this.note({ name: `${name}, again`, value: median(again), bound, unit: 'ms', parts: again });
  }

  /** Writes them all to test-output/figures.json. @returns them as a table, a line a figure. */
  keep(): string {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(`${FOLDER}figures.json`, `${JSON.stringify(this.figures, null, 2)}\n`);
    const lines = this.figures.map(({ name, value, bound, unit, parts }) =>
      [
        value < bound ? 'within' : 'BEYOND',
        name.padEnd(44),
        `${rounded(value)} ${unit}`.padStart(14),
        `under ${bound} ${unit}`.padEnd(20),
        JSON.stringify(parts),
      ].join('  '),
    );
    return `${lines.join('\n')}\n`;
  }
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
