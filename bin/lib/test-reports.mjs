import { relative } from 'node:path';
import { root } from './project.mjs';

const SLOWEST = 10;

/**
 * The results of each spec file in a report of the runner. A file that broke off outside its tests is one failure.
 * @returns {{ path: string, seconds: number, passed: number, failed: number, skipped: number }[]}
 */
export const filesOf = (report) => (report?.testResults ?? []).map(fileOf);

function fileOf({ name, status, startTime, endTime, assertionResults }) {
  const counted = (state) => assertionResults.filter((each) => each.status === state).length;
  const [passed, failures] = [counted('passed'), counted('failed')];
  const failed = failures === 0 && status === 'failed' ? 1 : failures;
  const skipped = assertionResults.length - passed - failures;
  return { path: relative(root, name), seconds: (endTime - startTime) / 1000, passed, failed, skipped };
}

/** Replaces the results of `files` that passed when repeated. @returns all files, and the paths of those replaced. */
export function afterRepeat(files, repeated) {
  const better = new Map(
    repeated.filter(({ failed, passed }) => failed === 0 && passed > 0).map((file) => [file.path, file]),
  );
  return { files: files.map((file) => better.get(file.path) ?? file), unsteady: [...better.keys()] };
}

/** Adds up files; `code` is the exit code of the runner. A part that ran nothing has failed. */
export function sumOf(files, code) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const file of files) for (const key of Object.keys(sum)) sum[key] += file[key];
  if (sum.passed + sum.failed === 0) return { ...sum, failed: 1, output: 'No test ran.' };
  if (code !== 0 && sum.failed === 0) return { ...sum, failed: 1, output: `The runner ended with ${code}.` };
  return { ...sum, output: '' };
}

/** The files that took longest, as lines for the output. */
export function slowestOf(files) {
  const slowest = [...files].sort((one, other) => other.seconds - one.seconds).slice(0, SLOWEST);
  return slowest.map(({ path, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${path}`);
}
