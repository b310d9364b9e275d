import { IconCheck } from '@tabler/icons-react';
import type { ImportStatus } from '#contracts/imports';
import { useTexts } from '../../i18n/index.js';
import classes from './imports.module.css';

const STEPS = ['file', 'columns', 'preview', 'run'] as const;

/** The step that the import is at; past the last one if it is done. */
const AT: Readonly<Record<ImportStatus, number>> = {
  uploading: 0,
  reading: 0,
  unreadable: 0,
  cancelled: 0,
  mapping: 1,
  checking: 2,
  checked: 2,
  running: 3,
  stopped: 3,
  undoing: 3,
  undone: 4,
  done: 4,
};

/** The four steps, always in sight: those that are done, the present one and those to come. */
export function Steps({ status }: { readonly status: ImportStatus }) {
  const { t } = useTexts();
  const at = AT[status];
  return (
    <ol className={classes['steps']} aria-label={t('web-imports:steps.label')}>
      {STEPS.map((step, place) => (
        <li key={step} data-state={stateOf(place, at)} aria-current={place === at ? 'step' : undefined}>
          <span className={classes['number']} aria-hidden>
            {place < at ? <IconCheck size={16} /> : place + 1}
          </span>
          <span>
            {t(`web-imports:steps.${step}`)}
            {place < at && <span className="visually-hidden"> {t('web-imports:steps.over')}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}

const stateOf = (place: number, at: number): string => {
  if (place === at) return 'now';
  return place < at ? 'over' : 'later';
};
