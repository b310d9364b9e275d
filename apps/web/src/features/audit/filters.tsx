import { IconX } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/index.js';
import { Chips } from '../../ui/index.js';
import classes from './audit.module.css';
import { useAuditWords } from './words.js';

const LIBRARIES = ['identity', 'catalogue', 'enrolment', 'learning', 'exams', 'grading', 'certification'] as const;

/** By what an act belongs to; which act, on what and by whom are taken up from the rows. All stand in the address. */
export function Filters({ actorName }: { readonly actorName: string | null }) {
  const { t } = useTexts();
  const { action, subjectKind, subjectId, actorId } = useSearch({ from: '/audit' });
  const navigate = useNavigate({ from: '/audit' });
  const { actWords, kindWords } = useAuditWords();
  const library = LIBRARIES.find((each) => action === each || action?.startsWith(`${each}.`));
  return (
    <>
      <Chips
        legend={t('web-list:audit.library')}
        value={library}
        options={LIBRARIES.map((value) => ({ value, label: t(`web-list:audit.libraries.${value}`) }))}
        onChange={(value) =>
          void navigate({ search: ({ action: _before, ...rest }) => (value ? { ...rest, action: value } : rest) })
        }
      />
      <div className={classes['filters']}>
        {action !== undefined && action !== library && (
          <Taken off={{ subjectKind, subjectId, actorId, ...(library ? { action: library } : {}) }}>
            {actWords(action)}
          </Taken>
        )}
        {subjectKind !== undefined && (
          <Taken off={{ action, actorId }}>
            {kindWords(subjectKind)} <bdi>{subjectId?.slice(-6)}</bdi>
          </Taken>
        )}
        {actorId !== undefined && <Taken off={{ action, subjectKind, subjectId }}>{actorName ?? actorId}</Taken>}
      </div>
    </>
  );
}

interface TakenProps {
  /** The filters without this one. */
  readonly off: Readonly<Record<string, string | undefined>>;
  readonly children: ReactNode;
}

/** A filter that holds, with the way to take it off. */
function Taken({ off, children }: TakenProps) {
  const { t } = useTexts();
  const search = Object.fromEntries(Object.entries(off).filter(([, value]) => value !== undefined));
  return (
    <Link to="/audit" search={search} className={classes['taken']}>
      <span>{children}</span>
      <IconX size={16} aria-hidden />
      <span className="visually-hidden">{t('web-list:audit.take-off')}</span>
    </Link>
  );
}
