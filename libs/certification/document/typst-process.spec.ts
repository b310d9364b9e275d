import { readFile } from 'node:fs/promises';
import { TypstProcess } from './typst-process.js';

/** Typst finds no name in it, and says so. */
const EMPTY = { model: { name: { ar: '' } }, credential: '{}' };

describe('The process in which documents are set', () => {
  const typst = new TypstProcess();
  afterAll(() => typst.end());

  it('says what Typst says of what it cannot set', async () => {
    await expect(typst.render(EMPTY)).rejects.toThrow(/Typst: /);
  });

  it('takes nobody along where it is killed: those who wait may come back, and the next one is served anew', async () => {
    await typst.end();
    const waiting = Promise.allSettled([typst.render(EMPTY), typst.render(EMPTY)]);
    const { pid = 0 } = typst;
    process.kill(pid, 'SIGKILL');
    const refused = { status: 'rejected', reason: { kind: 'unavailable', code: 'certification.document-busy' } };
    expect(await waiting).toMatchObject([refused, refused]);
    await expect(typst.render(EMPTY)).rejects.toThrow(/Typst: /);
    expect(typst.pid).not.toBe(pid);
  });

  it('knows none of the settings of the one that started it', async () => {
    const environment = await readFile(`/proc/${typst.pid}/environ`, 'utf8');
    expect(environment).not.toMatch(/DATABASE|REDIS|PATH/);
  });

  it('is gone once it is ended, with nobody waiting', async () => {
    const { pid = 0 } = typst;
    await typst.end();
    expect([typst.pid, typst.length, isAlive(pid)]).toEqual([undefined, 0, false]);
  });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
