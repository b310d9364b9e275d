/**
 * Has Node load the project's TypeScript without a build. It is put before a program by `--import`, together with
 * `--conditions=source`, so that the imports of package.json (#kernel, #exams/api) lead to the sources.
 */
import { readFileSync } from 'node:fs';
import { registerHooks, setSourceMapsSupport } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const SOURCE = /\.tsx?(?:\?|$)/;
const SPEC = /\?spec=\d+$/;
const RELATIVE = /^\.{1,2}\/.*\.js$/;
const root = new URL('../../../', import.meta.url);
const screens = new URL('apps/web/', root).href;
const packages = new URL('node_modules/', root).href;
const settings = JSON.parse(readFileSync(new URL('.swcrc', root), 'utf8'));
const isOwn = (url) => url?.startsWith(root.href) === true && !url.startsWith(packages);

setSourceMapsSupport(true);
registerHooks({ resolve, load });

/** Loads the modules of the screens once for each spec, which their address names, and the others once a process. */
function resolve(specifier, context, next) {
  const found = isOwn(context.parentURL) ? resolveOwn(specifier, context, next) : next(specifier, context);
  const spec = found.url.startsWith(screens) && SPEC.exec(context.parentURL ?? '')?.[0];
  return spec ? { ...found, url: `${found.url}${spec}` } : found;
}

/** Resolves imports that end in `.js`, as they do once they are built, to the TypeScript that lies there. */
function resolveOwn(specifier, context, next) {
  const named = RELATIVE.test(specifier) ? specifier.slice(0, -'.js'.length) : undefined;
  const candidates = named ? [`${named}.ts`, `${named}.tsx`, specifier] : [specifier];
  const last = candidates.pop();
  for (const candidate of candidates) {
    try {
      return next(candidate, context);
    } catch (failure) {
      if (failure.code !== 'ERR_MODULE_NOT_FOUND') throw failure;
    }
  }
  return next(last, context);
}

function load(url, context, next) {
  if (!isOwn(url) || !SOURCE.test(url)) return next(url, context);
  const filename = fileURLToPath(url);
  const options = { ...settings, $schema: undefined, swcrc: false, configFile: false, filename, sourceMaps: 'inline' };
  const { code } = transformSync(readFileSync(filename, 'utf8'), options);
  return { format: 'module', source: code, shortCircuit: true };
}
