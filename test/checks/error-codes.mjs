import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { ROOT } from './locale-files.mjs';

/** Places where a code is written: a new error, an error class calling its parent, errors of an operation, a field. */
const PLACES = [/\bnew DomainError\([^;]*?\)/gs, /\bsuper\([^;]*?\);/gs, /\berrors: \[[^\]]*\]/gs, /\bcode: '[^']*'/g];
const CODE = /'([a-z]+(?:-[a-z]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)+)'/g;
/** Parts that hold no codes: comments, and the paths of fields in the input. */
const NOT_CODES = /\/\*.*?\*\/|\/\/[^\n]*|\bpath: '[^']*'/gs;
const NOT_SHIPPED = /\.spec\.tsx?$|\.d\.ts$|(^|\/)testing\//;

/** Every code of an error in the source, with the file that it stands in. */
export const errorCodes = () =>
  sourceFiles().flatMap((file) => {
    const source = readFileSync(new URL(file, ROOT), 'utf8').replace(NOT_CODES, '');
    const places = PLACES.flatMap((place) => source.match(place) ?? []);
    const codes = places.flatMap((text) => [...text.matchAll(CODE)].map(([, code]) => code));
    return [...new Set(codes)].map((code) => ({ code, file }));
  });

function sourceFiles() {
  const folders = ['apps', 'libs'].filter((folder) => existsSync(new URL(folder, ROOT)));
  const files = folders.flatMap((folder) =>
    readdirSync(new URL(folder, ROOT), { recursive: true }).map((name) => `${folder}/${name}`),
  );
  return files.filter((name) => /\.tsx?$/.test(name) && !NOT_SHIPPED.test(name));
}
