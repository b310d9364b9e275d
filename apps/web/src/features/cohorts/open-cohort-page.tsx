import { Button } from '@mantine/core';
import { useState } from 'react';
import { listCohorts, openCohort, summariseSeats, type Cohort, type NewCohort } from '#contracts/enrolment';
import { listCohortsWithoutExam, listUnscheduledCohorts } from '#contracts/exams';
import { call, forget } from '../../api/index.js';
import { AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { hasRole, useMe } from '../../session/index.js';
import {
  Card,
  Code,
  Form,
  Link,
  LinkButton,
  NotAllowed,
  Notice,
  Page,
  Row,
  useBothTimes,
  useForm,
} from '../../ui/index.js';
import { NoExamYet, useHasExam } from './no-exam.js';
import { counted, quotasOf, useCohortDraft, type CohortDraft } from './cohort-draft.js';
import { CourseField } from './course-field.js';
import { DatesFields } from './dates-fields.js';
import { missingFields } from './missing.js';
import { QuotasField } from './quotas-field.js';
import { VenueFields } from './venue-fields.js';

/** The registrar opens one running of a course for nominations. */
export function OpenCohortPage() {
  const { t } = useTexts();
  const me = useMe();
  const [opened, setOpened] = useState<Cohort | null>(null);
  return (
    <Page
      title={t(opened ? 'web-secretariat:open.done' : 'web-secretariat:open.title')}
      lead={opened ? <Code>{opened.code}</Code> : t('web-secretariat:open.lead')}
      above={<Link to="/cohorts">{t('places.cohorts')}</Link>}
    >
      {!hasRole(me, 'registrar') && <NotAllowed />}
      {hasRole(me, 'registrar') &&
        (opened ? <Opened cohort={opened} again={() => setOpened(null)} /> : <OpenForm onOpened={setOpened} />)}
    </Page>
  );
}

function Opened({ cohort, again }: { readonly cohort: Cohort; readonly again: () => void }) {
  const { t } = useTexts();
  const bothTimes = useBothTimes();
  const hasExam = useHasExam(cohort.course.id);
  return (
    <Card accent>
      <h2>
        <AuthoredIn texts={cohort.course.title} />
      </h2>
      <p>
        {t('web-secretariat:open.done-leads', {
          states: cohort.quotas.length,
          time: bothTimes({ at: cohort.nominationsCloseAt, there: cohort.nominationsCloseLocal }),
        })}{' '}
        {hasExam === true && t('web-acts:no-exam.next')}
      </p>
      <NoExamYet courseId={cohort.course.id} />
      <Row>
        <LinkButton to="/cohorts/$cohortId" params={{ cohortId: cohort.id }}>
          {t('web-secretariat:open.see')}
        </LinkButton>
        <Button variant="default" onClick={again}>
          {t('web-secretariat:open.again')}
        </Button>
      </Row>
    </Card>
  );
}

function OpenForm({ onOpened }: { readonly onOpened: (cohort: Cohort) => void }) {
  const { t } = useTexts();
  const { draft, change, forget: drop, returned } = useCohortDraft();
  const open = async () => {
    const cohort = await call(openCohort, { body: plannedBy(draft) });
    drop();
    await forget(listCohorts, summariseSeats, listUnscheduledCohorts, listCohortsWithoutExam);
    onOpened(cohort);
    window.scrollTo({ top: 0 });
  };
  const form = useForm(open, () => missingFields(draft, t));
  const fields = { draft, change, errors: form.errors };
  return (
    <Form form={form} wide>
      {returned && (
        <Notice>
          <Row>
            <span>{t('web-secretariat:open.returned')}</span>
            <Button variant="default" size="xs" onClick={drop}>
              {t('web-secretariat:open.start-anew')}
            </Button>
          </Row>
        </Notice>
      )}
      <CourseField {...fields} />
      <VenueFields {...fields} />
      <DatesFields {...fields} />
      <QuotasField {...fields} />
      <p>{t('web-secretariat:open.leads')}</p>
      <Row>
        <Button type="submit" size="md" loading={form.busy}>
          {t('web-secretariat:open.act')}
        </Button>
        <LinkButton to="/cohorts" variant="default">
          {t('web-secretariat:open.later')}
        </LinkButton>
      </Row>
    </Form>
  );
}

/** The draft as the centre takes it in. Empty fields are sent too, so that it names every missing field at once. */
const plannedBy = (draft: CohortDraft): NewCohort => ({
  code: draft.code,
  courseId: draft.course?.id ?? '',
  venue: draft.venue,
  timeZone: draft.timeZone,
  languages: [...draft.languages],
  startsOn: draft.startsOn,
  endsOn: draft.endsOn,
  nominationsCloseAt: draft.closesAt,
  seats: counted(draft.seats),
  quotas: quotasOf(draft),
});
