import { cleanLine } from '#kernel';

const LONGEST = 120;
const LONGEST_EXTENSION = 12;
const UNSEEN = /[\p{Other}\p{Line_Separator}\p{Paragraph_Separator}]/gu;
const EXTENSION = /\.([A-Za-z0-9]{1,12})$/;
const UNNAMED = 'file';

/**
 * The name of a file as somebody gave it, without folders, invisible signs and forced directions, which would
 * show one extension and have another. A name that is too long is cut before its extension.
 */
export function cleanFileName(given: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? '';
  const name = cleanLine(last.replace(UNSEEN, ''))
    .replace(/^\.+/, '')
    .replace(/[. ]+$/, '');
  return name === '' ? UNNAMED : shortened(name);
}

/** The extension in small letters, without the dot; null where the name has none. */
export const extensionOf = (name: string): string | null => EXTENSION.exec(name)?.[1]?.toLowerCase() ?? null;

function shortened(name: string): string {
  const letters = [...name];
  if (letters.length <= LONGEST) return name;
  const extension = extensionOf(name);
  const kept = letters.slice(0, LONGEST - LONGEST_EXTENSION - 1).join('');
  return extension === null ? kept : `${kept}.${extension}`;
}
