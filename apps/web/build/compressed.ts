import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const TEXT = /\.(js|css|svg|html|json|webmanifest)$/;
const SMALLEST = 1024;
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

/**
 * Lays a Brotli and a gzip form beside every text file, so that no request is compressed while it waits. It reads the
 * final files from the disk, as Vite still changes chunks after every plugin has seen them.
 */
export function compressed(): Plugin {
  let folder = '';
  return {
    name: 'compressed',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
        for (const path of files.map(({ parentPath, name }) => join(parentPath, name))) compress(path);
      },
    },
  };
}

function compress(path: string): void {
  if (!TEXT.test(path)) return;
  const source = readFileSync(path);
  if (source.length < SMALLEST) return;
  writeFileSync(`${path}.br`, brotliCompressSync(source, BROTLI));
  writeFileSync(`${path}.gz`, gzipSync(source, { level: 9 }));
}
