import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const FOLDERS = ['libs', 'apps/api', 'apps/worker', 'apps/cli'];

/** The source of a running centre with its types, without tests and their fixtures. */
export interface Source {
  readonly checker: ts.TypeChecker;
  readonly files: readonly ts.SourceFile[];
  /** The path of a file within the project. */
  pathOf(file: ts.SourceFile): string;
}

/** The files of the project that are part of a running centre. */
export const runningFiles = (): string[] =>
  FOLDERS.flatMap((folder) =>
    readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  )
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !/\.spec\.tsx?$|(^|\/)testing\//.test(path));

/** Reads the files at `paths` with all that they import. */
export function sourceOf(paths: readonly string[]): Source {
  const settings: unknown = JSON.parse(readFileSync(`${ROOT}tsconfig.json`, 'utf8'));
  const { options } = ts.parseJsonConfigFileContent(settings, { ...ts.sys, readDirectory: () => [] }, ROOT);
  const program = ts.createProgram(
    paths.map((path) => `${ROOT}${path}`),
    options,
  );
  const files = paths.map((path) => program.getSourceFile(`${ROOT}${path}`)).filter((file) => file !== undefined);
  return { checker: program.getTypeChecker(), files, pathOf: ({ fileName }) => fileName.slice(ROOT.length) };
}
