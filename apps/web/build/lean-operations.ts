import { readFile } from 'node:fs/promises';
import { runnerImport, type Plugin } from 'vite';
import { OUR_LIBRARIES } from './our-libraries.js';

const FACE = /\/libs\/contracts\/(?!common\/|events\/)[a-z]+\/index\.ts$/;
const EXPORTS = /export\s*\{([^}]*)\}\s*from\s*'([^']+)'/g;
/** The parts of an operation that the client needs; its schemas stay on the server unless a form imports one. */
const KEPT = ['id', 'method', 'path', 'produces', 'conditional', 'list'] as const;

const isOperation = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && 'id' in value && 'method' in value && 'path' in value;

/** Each operation is a module of its own, so that a place has only those that it asks. */
const OPERATION = 'operation:';
const moduleOf = (id: string): string => `${OPERATION}${id}.js`;

/** Leaves the schemas of operations out of the bundle, and zod with them. The types stay those of libs/contracts. */
export function leanOperations(): Plugin {
  const sources = new Map<string, string>();
  return {
    name: 'lean-operations',
    enforce: 'pre',
    resolveId: (name) => (name.startsWith(OPERATION) ? `\0${name}` : null),
    async load(path) {
      const operation = sources.get(path.slice(1));
      if (operation !== undefined) return { code: operation, moduleSideEffects: false };
      if (!FACE.test(path)) return null;
      const { module } = await runnerImport<Record<string, unknown>>(path, {
        configFile: false,
        resolve: { conditions: ['source', 'module', 'node'], alias: OUR_LIBRARIES },
      });
      const source = await readFile(path, 'utf8');
      const lean = leanOnes(module);
      for (const { id, code } of lean) sources.set(moduleOf(id), code);
      const kept = lean.map(({ name, id }) => `export { ${name} } from '${moduleOf(id)}';`);
      return { code: [...kept, ...others(source, module)].join('\n'), moduleSideEffects: false };
    },
  };
}

function leanOnes(module: Record<string, unknown>): { name: string; id: string; code: string }[] {
  return Object.entries(module).flatMap(([name, value]) => {
    if (!isOperation(value)) return [];
    const lean = Object.fromEntries(KEPT.filter((key) => key in value).map((key) => [key, value[key]]));
    return { name, id: String(value['id']), code: `export const ${name} = ${JSON.stringify(lean)};` };
  });
}

function others(source: string, module: Record<string, unknown>): string[] {
  return [...source.matchAll(EXPORTS)].flatMap(([, names = '', from = '']) => {
    const kept = names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && name in module && !isOperation(module[name]));
    return kept.length > 0 ? [`export { ${kept.join(', ')} } from '${from}';`] : [];
  });
}
