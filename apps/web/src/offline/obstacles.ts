import type { Problem } from '../api/problem.js';

/** Browsers know when there is no network at all; otherwise there is no telling. */
export const isCutOff = (): boolean => 'onLine' in navigator && !navigator.onLine;

/** Whether the problem passes, so that the request is tried again. */
export const isPassing = ({ status }: Problem): boolean => status >= 500 || status === 429;

/** Whether the problem lies in what was sent, and not in who sends it, where, or when. */
export const isOfContent = ({ status }: Problem): boolean => [400, 413, 422].includes(status);
