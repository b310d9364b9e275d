import type { Problem } from '../api/problem.js';

/** Browsers know when there is no network at all; elsewhere there is no telling. */
export const isCutOff = (): boolean => 'onLine' in navigator && !navigator.onLine;

/** It will be tried again. */
export const isPassing = ({ status }: Problem): boolean => status >= 500 || status === 429;

/** Of what was sent, and not of who sends it, where, or when. */
export const isOfContent = ({ status }: Problem): boolean => [400, 413, 422].includes(status);
