import type { Import, ImportStatus as Name } from '#contracts/imports';
import { useTexts } from '../../i18n/index.js';
import { Status, type Tone } from '../../ui/index.js';

const TONES: Readonly<Record<Name, Tone>> = {
  uploading: 'wait',
  reading: 'info',
  unreadable: 'bad',
  mapping: 'wait',
  checking: 'info',
  checked: 'wait',
  running: 'info',
  stopped: 'wait',
  done: 'good',
  undoing: 'info',
  undone: 'quiet',
  cancelled: 'quiet',
};

export function ImportStatus({ status }: Pick<Import, 'status'>) {
  const { t } = useTexts();
  return <Status tone={TONES[status]}>{t(`web-imports:is.${status}`)}</Status>;
}

/** Whether the worker goes over the file or its rows, so that what is shown moves. */
export const isAtWork = (status: Name): boolean => ['reading', 'checking', 'running', 'undoing'].includes(status);
