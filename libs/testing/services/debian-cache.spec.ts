import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROJECT = join(import.meta.dirname, '../../..');

/** Stands in for apt: it says that `greeter` needs a library, and that no other package exists. */
const APT = `#!/bin/sh
echo "$*" >> "$ASKED"
case "$*" in
  *--print-uris*greeter)
    echo "'http://deb.example/greeter_1.0_all.deb' greeter_5%3a1.0_all.deb 989220 SHA256:00"
    echo "'http://deb.example/libwords2_2.1_all.deb' libwords2_2.1_all.deb 4096 SHA256:11" ;;
  *--print-uris*) exit 100 ;;
  *download*)
    for name; do case "$name" in greeter|libwords2) echo "$name" > "$name.deb"; esac; done
    test -z "$CUT" || exit 100 ;;
esac
`;
const DPKG = `#!/bin/sh
mkdir -p "$3/usr/bin" "$3/usr/lib/any-linux-gnu"
if grep -q greeter "$2"; then
  printf '#!/bin/sh\\necho "$1 with $LD_LIBRARY_PATH"\\n' > "$3/usr/bin/greet"
  chmod +x "$3/usr/bin/greet"
fi
`;

describe('A program that may not be installed', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cache-'));
    cpSync(join(PROJECT, 'bin'), join(folder, 'bin'), { recursive: true });
    cpSync(join(PROJECT, 'package.json'), join(folder, 'package.json'));
    mkdirSync(join(folder, 'tools'));
    for (const [name, script] of [
      ['apt-get', APT],
      ['dpkg-deb', DPKG],
    ] as const) {
      writeFileSync(join(folder, 'tools', name), script);
      chmodSync(join(folder, 'tools', name), 0o755);
    }
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const cache = () => join(folder, 'node_modules/.cache/debian');
  /** The path of a program that the project is given, found out by a process of its own. */
  const unpacked = (name: string, env: Record<string, string> = {}): string => {
    const module = JSON.stringify(join(folder, 'bin/lib/debian-cache.mjs'));
    const asked = `import(${module}).then(async (it) => console.error(await it.unpackDebianPackage('${name}', 'usr/bin/greet')))`;
    const said = execFileSync('/bin/sh', ['-c', `"${process.execPath}" -e "$0" 2>&1 >/dev/null`, asked], {
      env: { PATH: `${folder}/tools:${process.env['PATH'] ?? ''}`, ASKED: join(folder, 'asked'), ...env },
    });
    return said.toString().trim().split('\n').at(-1) ?? '';
  };

  it('is fetched and unpacked with what it needs, and runs with the libraries beside it', () => {
    const path = unpacked('greeter');
    expect(path).toBe(join(cache(), 'greeter/run'));
    const libraries = join(cache(), 'greeter/files/usr/lib/any-linux-gnu');
    expect(execFileSync(path, ['hello'], { env: {} }).toString()).toBe(`hello with ${libraries}\n`);
    expect(readdirSync(join(cache(), 'greeter')).sort()).toEqual(['files', 'run']);
  });

  it('is fetched once', () => {
    const path = unpacked('greeter');
    const asked = readFileSync(join(folder, 'asked'), 'utf8');
    expect(unpacked('greeter')).toBe(path);
    expect(readFileSync(join(folder, 'asked'), 'utf8')).toBe(asked);
  });

  it('is asked of apt with lists and archives of the project’s own, so that no right of root is needed', () => {
    unpacked('greeter');
    const lines = readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n');
    expect(lines).toHaveLength(3);
    for (const line of lines) {
      expect(line).toContain(`Dir::State=${cache()}`);
      expect(line).toContain(`Dir::Cache=${cache()}`);
    }
    expect(lines.at(-1)).toMatch(/ download greeter libwords2$/);
  });

  it.each([
    ['apt knows no such package', 'nothing', {}],
    ['a part of it did not come', 'greeter', { CUT: '1' }],
    ['there is no apt', 'greeter', { PATH: '/nowhere' }],
  ])('is none, and leaves nothing behind, where %s', (_what, name, env) => {
    expect(unpacked(name, env)).toBe('undefined');
    expect(existsSync(cache()) ? readdirSync(cache()) : []).toEqual([]);
  });
});
