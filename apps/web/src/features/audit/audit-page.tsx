import { TextInput } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { listAuditEntries, type AuditEntry } from '#contracts/audit';
import { useTexts } from '../../i18n/index.js';
import { DataList, Empty, Page, usePages } from '../../ui/index.js';
import classes from './audit.module.css';

/** What was done, by whom and from where; before and after stand under each act. */
export function AuditPage() {
  const { t, dateTime } = useTexts();
  const filters = useSearch({ from: '/audit' });
  const pages = usePages<AuditEntry>(listAuditEntries, { query: { ...filters, limit: 50 } });
  return (
    <Page title={t('places.audit')} lead={t('web-centre:audit.lead')}>
      <Filters />
      <DataList
        pages={pages}
        label={t('places.audit')}
        empty={<Empty title={t('web-centre:audit.none')} />}
        columns={[
          { key: 'at', title: t('web-centre:audit.at'), cell: ({ at }) => dateTime(at) },
          { key: 'action', title: t('web-centre:audit.action'), cell: ({ action }) => <bdi>{action}</bdi> },
          { key: 'who', title: t('web-centre:audit.who'), cell: (entry) => <Who entry={entry} /> },
          {
            key: 'subject',
            title: t('web-centre:audit.subject'),
            cell: ({ subject }) => <bdi className={classes['id']}>{`${subject.kind} ${subject.id}`}</bdi>,
          },
          { key: 'change', title: t('web-centre:audit.change'), cell: (entry) => <Change entry={entry} /> },
        ]}
      />
    </Page>
  );
}

function Who({ entry }: { readonly entry: AuditEntry }) {
  const { t } = useTexts();
  return (
    <span className={classes['id']}>
      {t(`web-centre:audit.kind.${entry.actorKind}`)} {entry.actorId !== null && <bdi>{entry.actorId}</bdi>}
      {entry.ip !== null && (
        <>
          {' '}
          <bdi>{entry.ip}</bdi>
        </>
      )}
    </span>
  );
}

function Change({ entry }: { readonly entry: AuditEntry }) {
  const { t } = useTexts();
  if (entry.before === null && entry.after === null) return null;
  return (
    <details>
      <summary>{t('web-centre:audit.show')}</summary>
      <pre className={classes['values']} dir="ltr">
        {JSON.stringify({ before: entry.before, after: entry.after }, null, 2)}
      </pre>
    </details>
  );
}

function Filters() {
  const { t } = useTexts();
  const { action = '' } = useSearch({ from: '/audit' });
  const navigate = useNavigate({ from: '/audit' });
  return (
    <TextInput
      label={t('web-centre:audit.filter')}
      description={t('web-centre:audit.filter-help')}
      dir="ltr"
      maw="28rem"
      defaultValue={action}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        const typed = event.currentTarget.value.trim();
        void navigate({ search: typed === '' ? {} : { action: typed } });
      }}
    />
  );
}
