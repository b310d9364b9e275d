import { Injectable } from '@nestjs/common';
import type { JobDefinition, JobHandler } from './job-definition.js';

const PROCESSES = 'queue:processes';

export interface ProcessesOptions {
  /** How many jobs of its queue one worker does at a time at least; default 4. */
  readonly concurrency?: number;
}

export interface Processing extends Required<ProcessesOptions> {
  readonly job: JobDefinition;
}

/** Makes a provider of a worker's module the processor of jobs of this kind. */
export const Processes =
  <J extends JobDefinition>(job: J, { concurrency = 4 }: ProcessesOptions = {}) =>
  <C extends new (...dependencies: never[]) => JobHandler<J>>(target: C): void => {
    Injectable()(target);
    const processing: Processing = { job, concurrency };
    Reflect.defineMetadata(PROCESSES, processing, target);
  };

export const processingOf = (target: object): Processing | undefined =>
  Reflect.getMetadata(PROCESSES, target) as Processing | undefined;
