import { IconX } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/index.js';
import { ListSearch } from '../../lists/index.js';
import { Chips, DateField, Link } from '../../ui/index.js';
import classes from './audit.module.css';
import { useAuditWords } from './words.js';

const LIBRARIES = ['identity', 'catalogue', 'enrolment', 'learning', 'exams', 'grading', 'certification'] as const;

const KEYS = ['action', 'subjectKind', 'subjectId', 'actorId', 'from', 'to', 'q'] as const;
type Search = { readonly [K in (typeof KEYS)[number]]?: string | undefined };

interface Props {
  readonly actorName: string | null;
  /** What the subject that was taken up is called. */
  readonly subjectName: string | null;
}

/** By words, days and what an act belongs to; which act, on what and by whom are taken up from the rows. All stand in the address. */
export function Filters({ actorName, subjectName }: Props) {
  const { t } = useTexts();
  const { action, subjectKind, actorId, q = '' } = useSearch({ from: '/audit' });
  const change = useChange();
  const { actWords } = useAuditWords();
  const library = LIBRARIES.find((each) => action === each || action?.startsWith(`${each}.`));
  return (
    <>
      <ListSearch value={q} help={t('web-list:search.audit')} onChange={(words) => change({ q: words })} />
      <Dates />
      <Chips
        legend={t('web-list:audit.library')}
        value={library}
        options={LIBRARIES.map((value) => ({ value, label: t(`web-list:audit.libraries.${value}`) }))}
        onChange={(value) => change({ action: value })}
      />
      <div className={classes['filters']}>
        {action !== undefined && action !== library && <Taken off={{ action: library }}>{actWords(action)}</Taken>}
        {subjectKind !== undefined && (
          <Taken off={{ subjectKind: undefined, subjectId: undefined }}>{subjectName}</Taken>
        )}
        {actorId !== undefined && <Taken off={{ actorId: undefined }}>{actorName ?? actorId}</Taken>}
      </div>
    </>
  );
}

/** The first and the last day, both of them included. */
function Dates() {
  const { t } = useTexts();
  const { from = '', to = '' } = useSearch({ from: '/audit' });
  const change = useChange();
  return (
    <div className={`${classes['dates'] ?? ''} ${from === '' && to === '' ? 'screen-only' : ''}`}>
      <DateField
        path="from"
        label={t('web-list:audit.first-day')}
        value={from}
        onChange={(day) => change({ from: day })}
        {...(to === '' ? {} : { max: to })}
      />
      <DateField
        path="to"
        label={t('web-list:audit.last-day')}
        value={to}
        onChange={(day) => change({ to: day })}
        {...(from === '' ? {} : { min: from })}
      />
    </div>
  );
}

/** The search with some of it changed; what became empty is left out. */
const changed = (search: Search, change: Search): Search =>
  Object.fromEntries(
    KEYS.flatMap((key) => {
      const value = key in change ? change[key] : search[key];
      return value === undefined || value === '' ? [] : [[key, value]];
    }),
  );

function useChange(): (change: Search) => void {
  const navigate = useNavigate({ from: '/audit' });
  return (change) => void navigate({ search: (all) => changed(all, change), replace: true });
}

interface TakenProps {
  /** What becomes of the search without this filter. */
  readonly off: Search;
  readonly children: ReactNode;
}

/** A filter that holds, with the way to take it off. */
function Taken({ off, children }: TakenProps) {
  const { t } = useTexts();
  return (
    <Link to="/audit" search={(all) => changed(all, off)} className={classes['taken']}>
      <span>{children}</span>
      <IconX size={16} aria-hidden />
      <span className="visually-hidden">{t('web-list:audit.take-off')}</span>
    </Link>
  );
}
