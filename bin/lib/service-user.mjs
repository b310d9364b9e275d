import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from './failure.mjs';

const NAMES = ['postgres', 'rtc'];

/**
 * The user that PostgreSQL runs as: it refuses root, so root takes a system user, made if there is none;
 * anybody else runs it as themselves.
 * @returns {{ name: string, uid: number, gid: number } | undefined} undefined: as this process's own user.
 */
export function serviceUser() {
  if (process.getuid?.() !== 0) return undefined;
  return systemUser() ?? createSystemUser();
}

/** @throws Failure naming the first folder that the user cannot enter on the way to `path`. */
export function requireAccess(user, path, { setting }) {
  if (!user || may(user, '-x', path)) return;
  const closed = waysTo(path).find((folder) => !may(user, '-x', folder)) ?? path;
  throw new Failure(
    `PostgreSQL runs as the user "${user.name}", who cannot enter ${closed}: ${setting}, or open that folder with: chmod o+x '${closed}'`,
  );
}

const may = ({ uid, gid }, access, path) => spawnSync('test', [access, path], { uid, gid, cwd: '/' }).status === 0;

function waysTo(path) {
  const parent = dirname(path);
  return parent === path ? [path] : [...waysTo(parent), path];
}

function systemUser() {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  const fields = NAMES.map((name) => lines.find((line) => line.startsWith(`${name}:`))?.split(':')).find(Boolean);
  return fields && { name: fields[0], uid: Number(fields[2]), gid: Number(fields[3]) };
}

function createSystemUser() {
  const name = NAMES.at(-1);
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name], {
      stdio: 'pipe',
    });
  } catch (cause) {
    throw new Failure(
      'PostgreSQL does not run as root and no system user could be made for it: start as an ordinary user.',
      { cause },
    );
  }
  return systemUser();
}
