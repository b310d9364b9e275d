import { posix } from 'node:path';
import { FileRefused } from '../file-refused.js';
import type { WorkbookArchive } from './workbook-archive.js';
import { readXml } from './xml-reading.js';

export interface WorkbookParts {
  /** Path of the first sheet that is not hidden. */
  readonly sheet: string;
  readonly visibleSheets: number;
  readonly strings: string | null;
  readonly styles: string | null;
  readonly from1904: boolean;
}

interface Relation {
  readonly id: string;
  /** The last part of its address, which the strict and the usual form share. */
  readonly type: string;
  readonly path: string;
}

/** Finds the parts by what points to them, as programs name them differently. @throws FileRefused for other archives. */
export async function partsOf(archive: WorkbookArchive): Promise<WorkbookParts> {
  const main = (await relationsOf(archive, '')).find(({ type }) => type === 'officeDocument')?.path;
  if (main === undefined || !archive.has(main)) throw new FileRefused('not-a-sheet');
  const relations = await relationsOf(archive, main);
  const { sheets, from1904 } = await contentsOf(archive, main);
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  const first = visible[0] ?? sheets[0];
  const sheet = relations.find(({ id, type }) => id === first?.relation && type === 'worksheet')?.path;
  if (sheet === undefined || !archive.has(sheet)) throw new FileRefused('not-a-sheet');
  const pathOf = (wanted: string) => relations.find(({ type }) => type === wanted)?.path ?? null;
  return { sheet, visibleSheets: visible.length, strings: pathOf('sharedStrings'), styles: pathOf('styles'), from1904 };
}

async function contentsOf(archive: WorkbookArchive, main: string) {
  const sheets: { relation: string | undefined; isHidden: boolean }[] = [];
  let from1904 = false;
  await readXml(await archive.text(main), {
    opened: (name, attributes) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
      sheets.push({ relation: id, isHidden: attributes.state !== undefined && attributes.state !== 'visible' });
    },
  });
  return { sheets, from1904 };
}

/** What the part at `path` points to; '' is the archive itself. */
async function relationsOf(archive: WorkbookArchive, path: string): Promise<Relation[]> {
  const folder = posix.dirname(path === '' ? 'x' : path);
  const relations: Relation[] = [];
  await readXml(await archive.text(posix.join(folder, '_rels', `${posix.basename(path)}.rels`)), {
    opened: (name, { Id, Type, Target, TargetMode }) => {
      if (name !== 'Relationship' || Target === undefined || TargetMode === 'External') return;
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
      relations.push({ id: Id ?? '', type: (Type ?? '').split('/').at(-1) ?? '', path: target });
    },
  });
  return relations;
}
