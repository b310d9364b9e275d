import { useQuery } from '@tanstack/react-query';
import { listCertificates } from '#contracts/certification';
import { listEnrolments } from '#contracts/enrolment';
import { listDuplicates, listMerges, listPeople, readPerson, undoMerge, type PersonMerge } from '#contracts/identity';
import { asking, call, forget } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Confirm, Link, Notice, PersonName, Row, Section, Status, Timeline, Typed } from '../../ui/index.js';
import { SharedCohorts } from './shared-cohorts.js';

/** Makes the page read anew what a merge, or its end, has changed. */
export const mergesChanged = () =>
  forget(readPerson, listPeople, listMerges, listDuplicates, listCertificates, listEnrolments);

/** Says that a record no longer stands for anybody, and which one does. */
export function AliasNotice({ survivorId }: { readonly survivorId: string }) {
  const { t } = useTexts();
  return (
    <Notice tone="warning">
      {t('web-people:merge.alias')}{' '}
      <Link to="/people/$personId" params={{ personId: survivorId }}>
        {t('web-people:merge.stands')}
      </Link>
    </Notice>
  );
}

/** The merges of a person, the newest first; nothing if there was none. */
export function MergesSection({ personId }: { readonly personId: string }) {
  const { t, calendarDate } = useTexts();
  const merges = useQuery(asking(listMerges, { query: { personId, limit: 50 } }));
  const items = merges.data?.items ?? [];
  if (items.length === 0) return null;
  const whenOf = ({ since, until }: PersonMerge) => {
    const from = calendarDate(since.slice(0, 10));
    return until === null
      ? t('web-people:merge.since', { day: from })
      : t('web-people:merge.ended', { from, until: calendarDate(until.slice(0, 10)) });
  };
  return (
    <Section title={t('web-people:merge.history')}>
      <Timeline
        events={items.map((merge) => ({
          key: merge.id,
          title: (
            <Status tone={merge.until === null ? 'info' : 'quiet'}>
              {t(merge.until === null ? 'web-people:merge.holds' : 'web-people:merge.undone')}
            </Status>
          ),
          when: whenOf(merge),
          detail: <OneMerge merge={merge} personId={personId} />,
        }))}
      />
    </Section>
  );
}

function OneMerge({ merge, personId }: { readonly merge: PersonMerge; readonly personId: string }) {
  const { t } = useTexts();
  const tookIn = merge.survivor.id === personId;
  const other = tookIn ? merge.absorbed : merge.survivor;
  return (
    <>
      <span>
        {t(tookIn ? 'web-people:merge.took-in' : 'web-people:merge.went-into')}{' '}
        <Link to="/people/$personId" params={{ personId: other.id }}>
          <PersonName name={other.name} />
        </Link>
      </span>
      <Typed>{merge.reason}</Typed>
      {merge.until === null && <SharedCohorts cohorts={merge.sharedCohorts} />}
      {merge.allowed.includes(undoMerge.id) && (
        <Row>
          <Confirm
            act={t('web-people:merge.undo')}
            variant="default"
            on={<PersonName name={merge.absorbed.name} />}
            consequence={<p>{t('web-people:merge.undo-leads')}</p>}
            onConfirm={() =>
              call(undoMerge, { params: { mergeId: merge.id } }, { version: merge.version }).then(mergesChanged)
            }
          />
        </Row>
      )}
    </>
  );
}
