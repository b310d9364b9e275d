import { listAuditEntries, type AuditEntry } from '#contracts/audit';
import { OWN_ZONE, useTexts } from '../../i18n/index.js';
import { DataList, useCounts, usePages, type Column, type SortKey } from '../../lists/index.js';
import { Empty, Link, Page, PersonName, isRefused } from '../../ui/index.js';
import classes from './audit.module.css';
import { Change } from './change.js';
import { changesOf } from './changes.js';
import { boundsOf } from './days.js';
import { AuditFilters } from './filters.js';
import { Subject, useSubjectName } from './subject.js';
import { useAuditAddress } from './use-audit-address.js';
import { useAuditWords } from './words.js';

/** What was done, by whom and from where; what changed stands with each act. */
export function AuditPage() {
  const { t, language, dateTime } = useTexts();
  const list = useAuditAddress();
  const { chosen } = list;
  const columns = useColumns();
  const { actWords } = useAuditWords();
  const nameOf = useSubjectName();
  const query = { ...list.query, ...boundsOf(chosen, OWN_ZONE) };
  const pages = usePages<AuditEntry>(listAuditEntries, { query: { ...query, count: 'true', limit: 50 } });
  const counts = useCounts(listAuditEntries, { query }, ['library', 'stateCode']);
  const first = pages.data?.pages[0]?.items[0];
  const actor = chosen.actorId === undefined ? null : first?.actor?.name;
  return (
    <Page title={t('places.audit')} lead={t('web-centre:audit.lead')}>
      {!isRefused(pages.error) && (
        <AuditFilters
          list={list}
          counts={counts}
          actorName={actor ? (language === 'ar' ? actor.ar : actor.latin) : null}
          subjectName={first ? nameOf(first) : (chosen.subjectId ?? null)}
        />
      )}
      <DataList
        name="audit"
        list={list}
        pages={pages}
        label={t('places.audit')}
        nameOf={({ action, at }) => `${actWords(action)}, ${dateTime(at)}`}
        empty={<Empty title={t('web-centre:audit.none')} />}
        columns={columns}
      />
    </Page>
  );
}

type Columns = Column<AuditEntry, SortKey<typeof listAuditEntries>>[];

function useColumns(): Columns {
  const { t, dateTime, stamp } = useTexts();
  const { actWords } = useAuditWords();
  return [
    {
      key: 'at',
      sort: 'at',
      title: t('web-centre:audit.at'),
      cell: ({ at }) => dateTime(at),
      text: ({ at }) => stamp(at),
    },
    {
      key: 'action',
      title: t('web-centre:audit.action'),
      cell: ({ action }) => (
        <Link to="/audit" search={(all) => ({ ...all, action })}>
          <span>
            <bdi>{actWords(action)}</bdi>
          </span>
        </Link>
      ),
      text: ({ action }) => actWords(action),
    },
    {
      key: 'who',
      title: t('web-centre:audit.who'),
      cell: (entry) => <Who entry={entry} />,
      text: ({ actor, actorKind }) =>
        actor ? `${actor.name.ar} / ${actor.name.latin}` : t(`web-centre:audit.kind.${actorKind}`),
    },
    { key: 'from', title: t('web-list:audit.from'), cell: ({ ip }) => ip && <bdi>{ip}</bdi>, text: ({ ip }) => ip },
    ...useWhat(),
  ];
}

/** The columns of what an act was done on, and of what it changed. */
function useWhat(): Columns {
  const { t } = useTexts();
  const nameOf = useSubjectName();
  return [
    {
      key: 'subject',
      title: t('web-centre:audit.subject'),
      cell: (entry) => <Subject entry={entry} />,
      text: nameOf,
    },
    {
      key: 'change',
      title: t('web-centre:audit.change'),
      cell: (entry) => <Change entry={entry} />,
      text: changesInALine,
    },
  ];
}

const changesInALine = ({ before, after }: AuditEntry): string =>
  changesOf(before, after)
    .map((change) => `${change.path}: ${String(change.before ?? '—')} → ${String(change.after ?? '—')}`)
    .join('; ');

function Who({ entry }: { readonly entry: AuditEntry }) {
  const { t } = useTexts();
  const { actor, actorKind, actorId } = entry;
  if (actorId === null) return <span className={classes['quiet']}>{t(`web-centre:audit.kind.${actorKind}`)}</span>;
  return (
    <Link to="/audit" search={(all) => ({ ...all, actorId })}>
      {actor ? <PersonName name={actor.name} /> : <bdi>{actorId}</bdi>}
    </Link>
  );
}
