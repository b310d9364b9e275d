import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/index.js';
import { FilterChips, Filters, ListSearch, StateFilter, type Counts } from '../../lists/index.js';
import { filled } from '../../routing/index.js';
import { DateField, Link } from '../../ui/index.js';
import classes from './audit.module.css';
import type { AuditAddress, AuditSearch } from './use-audit-address.js';
import { useAuditWords } from './words.js';

const LIBRARIES = [
  'identity',
  'catalogue',
  'enrolment',
  'learning',
  'exams',
  'grading',
  'certification',
  'notifications',
] as const;

interface Props {
  readonly list: AuditAddress;
  readonly counts: { readonly library?: Counts; readonly stateCode?: Counts };
  readonly actorName: string | null;
  /** The name of the subject that was taken up from a row. */
  readonly subjectName: string | null;
}

/** Filters by words, days, states and library; act, subject and actor come from rows. All stand in the address. */
export function AuditFilters({ list, counts, actorName, subjectName }: Props) {
  const { t } = useTexts();
  const { q = '', library, stateCode } = list.chosen;
  return (
    <>
      <Filters list={list}>
        <ListSearch
          value={q}
          help={t('web-list:search.audit')}
          onChange={(words) => list.narrow({ q: words }, 'replaced')}
        />
        <Dates list={list} />
        <StateFilter
          value={stateCode}
          counts={counts.stateCode}
          onChange={(value) => list.narrow({ stateCode: value })}
        />
        <FilterChips
          legend={t('web-list:audit.library')}
          value={LIBRARIES.find((each) => each === library)}
          values={LIBRARIES}
          words={(value) => t(`web-list:audit.libraries.${value}`)}
          counts={counts.library}
          onChange={(value) => list.narrow({ library: value })}
        />
      </Filters>
      <TakenUp chosen={list.chosen} actorName={actorName} subjectName={subjectName} />
    </>
  );
}

interface TakenUpProps extends Pick<Props, 'actorName' | 'subjectName'> {
  readonly chosen: AuditSearch;
}

/** The filters that were taken up from the rows. */
function TakenUp({ chosen: { action, subjectKind, actorId }, actorName, subjectName }: TakenUpProps) {
  const { actWords } = useAuditWords();
  return (
    <div className={classes['filters']}>
      {action !== undefined && <Taken off={{ action: undefined }}>{actWords(action)}</Taken>}
      {subjectKind !== undefined && <Taken off={{ subjectKind: undefined, subjectId: undefined }}>{subjectName}</Taken>}
      {actorId !== undefined && <Taken off={{ actorId: undefined }}>{actorName ?? actorId}</Taken>}
    </div>
  );
}

/** The first and the last day, both of them included. */
function Dates({ list }: { readonly list: AuditAddress }) {
  const { t } = useTexts();
  const { from = '', to = '' } = list.chosen;
  return (
    <div className={`${classes['dates'] ?? ''} ${from === '' && to === '' ? 'screen-only' : ''}`}>
      <DateField
        path="from"
        label={t('web-list:audit.first-day')}
        value={from}
        onChange={(day) => list.narrow({ from: day }, 'replaced')}
        {...(to === '' ? {} : { max: to })}
      />
      <DateField
        path="to"
        label={t('web-list:audit.last-day')}
        value={to}
        onChange={(day) => list.narrow({ to: day }, 'replaced')}
        {...(from === '' ? {} : { min: from })}
      />
    </div>
  );
}

interface TakenProps {
  /** The change of the search that takes the filter off. */
  readonly off: AuditSearch;
  readonly children: ReactNode;
}

/** A filter that holds, with the way to take it off. */
function Taken({ off, children }: TakenProps) {
  const { t } = useTexts();
  return (
    <Link to="/audit" search={(all) => filled({ ...all, ...off })} className={classes['taken']}>
      <span>{children}</span>
      <IconX size={16} aria-hidden />
      <span className="visually-hidden">{t('web-list:audit.take-off')}</span>
    </Link>
  );
}
