import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';

const OWNER_ONLY = 0o600;
const FOLDER_OWNER_ONLY = 0o700;
const OTHERS = 0o077;

const isCode = (error: unknown, code: string): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === code;

/** Files of mode 0600 in one folder, each written once: processes that start at once end with the same content. */
export class KeyFiles {
  constructor(readonly folder: string) {}

  /** The content of the file; where there is no file, `make` gives the content and it is written. */
  async contentOf(file: string, make: () => string): Promise<string> {
    const path = join(this.folder, file);
    return (await this.read(path)) ?? (await this.create(path, make()));
  }

  private async read(path: string): Promise<string | null> {
    try {
      const { mode } = await stat(path);
      if (process.platform !== 'win32' && (mode & OTHERS) !== 0) {
        throw new Error(`${path} may be read by others than its owner; set its mode to 0600`);
      }
      return await readFile(path, 'utf8');
    } catch (error) {
      if (isCode(error, 'ENOENT')) return null;
      throw error;
    }
  }

  /** Writes a whole file aside and links it into place. The first to link it wins, and the others read that file. */
  private async create(path: string, content: string): Promise<string> {
    await mkdir(this.folder, { recursive: true, mode: FOLDER_OWNER_ONLY });
    const aside = `${path}.${randomUUID()}`;
    await writeThrough(aside, content);
    try {
      await link(aside, path);
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw error;
    } finally {
      await unlink(aside);
    }
    await flushFolder(this.folder);
    const kept = await this.read(path);
    if (kept === null) throw new Error(`${path} vanished while it was made`);
    return kept;
  }
}

async function writeThrough(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', OWNER_ONLY);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A key that signed must outlive a power cut, so its name in the folder is flushed too. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
