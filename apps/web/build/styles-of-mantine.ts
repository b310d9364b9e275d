import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const COMPONENT = /\/@mantine\/core\/esm\/components\/(\w+)\/\1\.mjs$/;
const SHEETS = ['src/theme/mantine.css', 'src/theme/further.css'];

/** Fails a build that has a component of Mantine without its styles, which are imported by hand. */
export function stylesOfMantine(): Plugin {
  let root = '';
  return {
    name: 'styles-of-mantine',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    generateBundle(_options, bundle) {
      const sheets = SHEETS.map((file) => readFileSync(resolve(root, file), 'utf8')).join('');
      const styles = resolve(root, '../../node_modules/@mantine/core/styles');
      const modules = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? Object.entries(file.modules) : [],
      );
      const used = modules.flatMap(([id, { renderedLength }]) =>
        renderedLength > 0 ? (COMPONENT.exec(id)?.[1] ?? []) : [],
      );
      const without = [...new Set(used)].filter(
        (name) => existsSync(`${styles}/${name}.layer.css`) && !sheets.includes(`/${name}.layer.css`),
      );
      if (without.length > 0) this.error(`${SHEETS[1] ?? ''} lacks the styles of ${without.join(', ')}`);
    },
  };
}
