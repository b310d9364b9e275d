import { IconArrowRight } from '@tabler/icons-react';
import type { AuditEntry } from '#contracts/audit';
import { useTexts } from '../../i18n/index.js';
import classes from './audit.module.css';
import { changesOf, type FieldChange, type Kept } from './changes.js';
import { useAuditWords } from './words.js';

/** The changes of an act, field by field: the old value struck out, and the new one. */
export function Change({ entry }: { readonly entry: AuditEntry }) {
  const { t } = useTexts();
  const changes = changesOf(entry.before, entry.after);
  if (changes.length === 0) return null;
  return (
    <details>
      <summary data-opens>{t('web-list:audit.fields', { count: changes.length })}</summary>
      <dl className={classes['changes']}>
        {changes.map((change) => (
          <Line key={change.path} change={change} compared={entry.before !== null} />
        ))}
      </dl>
    </details>
  );
}

function Line({ change, compared }: { readonly change: FieldChange; readonly compared: boolean }) {
  const { t } = useTexts();
  const { fieldWords } = useAuditWords();
  const words = fieldWords(change.path);
  const rest = change.path.split('.').slice(1).join('.');
  return (
    <div>
      <dt>
        {words} {rest !== '' && words !== change.path && <bdi>{rest}</bdi>}
      </dt>
      {compared && (
        <dd>
          <span className="visually-hidden">{t('web-list:audit.before')}</span>
          <del>
            <Value value={change.before} />
          </del>
          <IconArrowRight size={16} className="directional" aria-hidden />
        </dd>
      )}
      <dd>
        {compared && <span className="visually-hidden">{t('web-list:audit.after')}</span>}
        <Value value={change.after} />
      </dd>
    </div>
  );
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function Value({ value }: { readonly value: Kept | undefined }) {
  const written = useWritten();
  if (value === undefined || value === null) return <>—</>;
  return <bdi>{written(value)}</bdi>;
}

function useWritten() {
  const { t, number, dateTime, calendarDate } = useTexts();
  return (value: Exclude<Kept, null>): string => {
    if (typeof value === 'boolean') return t(value ? 'web-list:audit.yes' : 'web-list:audit.no');
    if (typeof value === 'number') return number(value);
    if (INSTANT.test(value)) return dateTime(value);
    return DAY.test(value) ? calendarDate(value) : value;
  };
}
