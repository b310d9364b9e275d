/** Keeps the projects of nest-cli.json in step with the folders of apps and libs; `--write` renews them. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { ROOT } from './locale-files.mjs';

const FILE = new URL('nest-cli.json', ROOT);
/** Vite builds these, not Nest. */
const NOT_NEST = ['apps/web'];

const foldersOf = (parent) =>
  readdirSync(new URL(parent, ROOT), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NOT_NEST.includes(`${parent}/${entry.name}`))
    .map(({ name }) => name)
    .sort();

const compilerOptions = { tsConfigPath: 'tsconfig.json' };
const app = (name) => ({
  type: 'application',
  root: `apps/${name}`,
  sourceRoot: `apps/${name}`,
  entryFile: 'main',
  compilerOptions,
});
const library = (name) => ({
  type: 'library',
  root: `libs/${name}`,
  sourceRoot: `libs/${name}`,
  entryFile: 'index',
  compilerOptions,
});
const named = (parent, project) => foldersOf(parent).map((name) => [name, project(name)]);

const current = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {};
const projects = Object.fromEntries([...named('apps', app), ...named('libs', library)]);

if (process.argv.includes('--write')) {
  writeFileSync(FILE, `${JSON.stringify({ ...current, projects }, null, 2)}\n`);
} else {
  const findings = [
    ...Object.keys(projects)
      .filter((name) => !current.projects?.[name])
      .map((name) => `${projects[name].root} is not listed`),
    ...Object.keys(current.projects ?? {})
      .filter((name) => !projects[name])
      .map((name) => `${name} is listed and does not exist`),
  ];
  for (const finding of findings) console.error(`nest-cli.json: ${finding}`);
  if (findings.length > 0) process.exitCode = 1;
}
