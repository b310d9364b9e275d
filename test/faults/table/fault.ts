import type { TcpProxy } from '#testing';
import { answers } from '../../support/answering.js';
import { eventually } from '../../support/eventually.js';
import type { RunningCentre } from '../../support/running-centre.js';

/** The parts of a centre that a fault is made on. */
export interface FaultTarget {
  readonly centre: RunningCentre;
  /** The proxy between the candidates and the centre. */
  readonly proxy: TcpProxy;
  /** The folder around the centre's data. */
  readonly folder: string;
}

/** A fault that is ready to be made, again and again. */
export interface Arranged {
  /** Lets it happen. Resolves once it is over and the centre serves again. */
  strike(): Promise<void>;
  /** Clears away what was arranged for it. */
  clear(): Promise<void>;
}

/** Settings of the centre for a fault, and how to end what they led to. */
interface Surroundings {
  readonly settings: Readonly<Record<string, string>>;
  end(): Promise<void>;
}

export interface Fault {
  readonly name: string;
  /** What the operator has to do; null for nothing. */
  readonly remedy: string | null;
  /** The megabytes of the disk that the centre's data then has to itself. */
  readonly disk?: number;
  /** Sets up in a folder what must stand around the centre for the fault. */
  readonly surround?: (folder: string) => Promise<Surroundings>;
  arrange(target: FaultTarget): Promise<Arranged>;
}

/** A fault for which nothing has to be arranged. */
export const simply = (strike: (target: FaultTarget) => Promise<void>) => (target: FaultTarget) =>
  Promise.resolve({ strike: () => strike(target), clear: () => Promise.resolve() });

/** Resolves when the centre serves; it may take some time to recover by itself. */
export async function serves({ url }: RunningCentre): Promise<void> {
  await eventually(
    'the centre',
    () => answers(`${url}/health/ready`),
    (ready) => ready,
    { within: 120_000 },
  );
}
