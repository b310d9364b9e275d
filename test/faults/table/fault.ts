import type { TcpProxy } from '#testing';
import { answers } from '../../support/answering.js';
import { eventually } from '../../support/eventually.js';
import type { RunningCentre } from '../../support/running-centre.js';

/** What a fault is made on. */
export interface FaultTarget {
  readonly centre: RunningCentre;
  /** Between the candidates and the centre. */
  readonly proxy: TcpProxy;
  /** Around the centre's data. */
  readonly folder: string;
}

/** A fault that is ready to be made, again and again. */
export interface Arranged {
  /** Lets it happen. Resolves once it is over and the centre serves again. */
  strike(): Promise<void>;
  /** Clears away what was arranged for it. */
  clear(): Promise<void>;
}

/** Settings of the centre, and how to end what they lead to. */
interface Surroundings {
  readonly settings: Readonly<Record<string, string>>;
  end(): Promise<void>;
}

export interface Fault {
  readonly name: string;
  /** What the operator has to do; null for nothing. */
  readonly remedy: string | null;
  /** The centre's data lies on a disk of its own of so many megabytes. */
  readonly disk?: number;
  /** What must stand around the centre for it, in a folder. */
  readonly surround?: (folder: string) => Promise<Surroundings>;
  arrange(target: FaultTarget): Promise<Arranged>;
}

/** A fault for which nothing has to be arranged. */
export const simply = (strike: (target: FaultTarget) => Promise<void>) => (target: FaultTarget) =>
  Promise.resolve({ strike: () => strike(target), clear: () => Promise.resolve() });

/** When the centre serves; it may take some time to recover by itself. */
export async function serves({ url }: RunningCentre): Promise<void> {
  await eventually(
    'the centre',
    () => answers(`${url}/health/ready`),
    (ready) => ready,
    { within: 120_000 },
  );
}
