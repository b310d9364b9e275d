/**
 * Checks libs/contracts/common/time-zones.generated.ts, the names of the tz database with their links as in its file
 * `tzdata.zi`. The Node of the project must know them all, and name none that is missing here. To renew the list from a
 * newer file: `node test/checks/time-zones.mjs --write /usr/share/zoneinfo/tzdata.zi`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { inProject } from '../../bin/lib/project.mjs';

const FILE = inProject('libs/contracts/common/time-zones.generated.ts');
/** A zone for clocks that nobody has set; no place is in it. */
const NOWHERE = 'Factory';

/** Lines `Z name …` are zones, lines `L target name` are links to them. */
function namesIn(zi) {
  const lines = zi.split('\n').map((line) => line.split(' '));
  const names = lines.flatMap(([kind, first, second]) => (kind === 'Z' ? [first] : kind === 'L' ? [second] : []));
  return names.filter((name) => name !== NOWHERE).sort();
}

const WIDEST = 110;

/** The places of each area, area by area; names without an area (UTC, Egypt) come first. */
function byArea(names) {
  const areas = new Map([['', []]]);
  for (const name of names) {
    const [, area, place] = /^(?:([^/]+)\/)?(.+)$/.exec(name);
    areas.set(area ?? '', [...(areas.get(area ?? '') ?? []), place]);
  }
  return areas;
}

/** Sets words in lines that are no wider than a line of source. */
const inLines = (words) =>
  words
    .reduce((lines, word) => {
      const last = lines.at(-1);
      return last !== undefined && last.length + word.length < WIDEST
        ? [...lines.slice(0, -1), `${last} ${word}`]
        : [...lines, word];
    }, [])
    .map((line) => `    ${line}`)
    .join('\n');

const source = (
  names,
) => `/** Made by test/checks/time-zones.mjs: the names of the tz database, the places of each area. */
export const PLACES_OF_AREAS: Readonly<Record<string, string>> = {
${[...byArea(names)].map(([area, places]) => `  ${area || "''"}: \`\n${inLines(places)}\n  \`,`).join('\n')}
};
`;

/** The areas and their places in the file, as `source` writes them. */
const namesOf = (written) =>
  [...written.matchAll(/^ +(?:''|(\w+)): `([^`]*)`/gm)].flatMap(([, area = '', places]) =>
    (places.match(/\S+/g) ?? []).map((place) => (area === '' ? place : `${area}/${place}`)),
  );

function knows(name) {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

const [write, from] = process.argv.slice(2);
if (write === '--write' && from) {
  writeFileSync(FILE, source(namesIn(readFileSync(from, 'utf8'))));
} else {
  const names = new Set(namesOf(readFileSync(FILE, 'utf8')));
  const found = [
    ...[...names].filter((name) => !knows(name)).map((name) => `Node ${process.version} does not know ${name}`),
    ...Intl.supportedValuesOf('timeZone')
      .filter((name) => !names.has(name))
      .map((name) => `${name} is missing in the list`),
  ];
  if (found.length > 0) {
    process.stdout.write(`${found.join('\n')}\n`);
    process.exitCode = 1;
  }
}
