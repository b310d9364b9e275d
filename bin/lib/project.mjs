import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from './failure.mjs';

/** The root of the project. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** An absolute path inside the project. */
export const inProject = (...parts) => join(root, ...parts);

/** A package's program in node_modules. */
export const tool = (name) => inProject('node_modules/.bin', name);

/** Whether the project was built elsewhere and delivered without its sources: nothing is installed or built here. */
export const isDelivered = !existsSync(inProject('apps'));

/** The pinned Node of the project, the npm package `node`; in a delivered project, the Node that runs this. */
export function pinnedNode() {
  if (isDelivered) return process.execPath;
  const path = inProject('node_modules/node/bin/node');
  if (existsSync(path)) return path;
  throw new Failure(
    'The pinned Node is missing from node_modules: npm was told to skip install scripts. Run "npm rebuild node --ignore-scripts=false" and start again.',
  );
}

/** Refuses a Node that is too old for the files of this folder. */
export function requireNode(least = 20) {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < least) throw new Failure(`Node ${least} or later is needed; this is ${process.versions.node}.`);
}
