import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Cohort } from '#contracts/enrolment';
import {
  listExams,
  listSittings,
  listUnscheduledCohorts,
  scheduleSitting,
  type ExamSummary,
  type SittingSummary,
} from '#contracts/exams';
import { readWhole } from '#i18n/web';
import { asking, call, forget } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import {
  Card,
  DateTimeField,
  Form,
  Loaded,
  Notice,
  Row,
  WholeNumberField,
  useBothTimes,
  useForm,
} from '../../ui/index.js';

/** Opens on request, so that the list of sittings stays what the page shows first. */
export function ScheduleSitting({ cohort }: { readonly cohort: Cohort }) {
  const { t } = useTexts();
  const bothTimes = useBothTimes();
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState<SittingSummary | null>(null);
  if (open) {
    return (
      <Card>
        <h3>{t('web-secretariat:sitting.schedule')}</h3>
        <Exams
          cohort={cohort}
          leave={(sitting) => {
            setDone(sitting);
            setOpen(false);
          }}
        />
      </Card>
    );
  }
  return (
    <>
      {done && (
        <Notice tone="success">
          {t('web-secretariat:sitting.done', { time: bothTimes({ at: done.opensAt, there: done.opensLocal }) })}
        </Notice>
      )}
      <div>
        <Button variant="default" onClick={() => setOpen(true)}>
          {t('web-secretariat:sitting.schedule')}
        </Button>
      </div>
    </>
  );
}

interface LeaveProps {
  readonly cohort: Cohort;
  /** Called with the sitting that was scheduled, or null. */
  readonly leave: (sitting: SittingSummary | null) => void;
}

/** The exams of the course that can be sat; a course without one is not asked for here. */
function Exams({ cohort, leave }: LeaveProps) {
  const exams = useQuery(asking(listExams, { query: { courseId: cohort.course.id, limit: 200 } }));
  return (
    <Loaded query={exams}>
      {({ items }) => (
        <ScheduleForm cohort={cohort} exams={items.filter(({ latest }) => latest !== null)} leave={leave} />
      )}
    </Loaded>
  );
}

function ScheduleForm({ cohort, exams, leave }: LeaveProps & { readonly exams: readonly ExamSummary[] }) {
  const { t } = useTexts();
  const { form, typed, type } = useSchedule(cohort, exams, leave);
  const moment = (path: 'opensAt' | 'closesAt', label: string) => (
    <DateTimeField
      path={path}
      label={label}
      value={typed[path]}
      zone={cohort.timeZone}
      error={form.errors[path]}
      onChange={(value) => type({ ...typed, [path]: value })}
    />
  );
  return (
    <Form form={form}>
      <ExamField
        exams={exams}
        value={typed.examVersionId}
        error={form.errors['examVersionId']}
        onChange={(examVersionId) => type({ ...typed, examVersionId })}
      />
      {moment('opensAt', t('web-secretariat:sitting.opens'))}
      {moment('closesAt', t('web-secretariat:sitting.closes'))}
      <WholeNumberField
        id="lateGraceMinutes"
        label={t('web-secretariat:sitting.grace')}
        description={t('web-secretariat:sitting.grace-help')}
        size="md"
        value={typed.grace}
        error={form.errors['lateGraceMinutes']}
        onChange={(grace) => type({ ...typed, grace })}
      />
      <p>{t('web-secretariat:sitting.leads')}</p>
      <Acts busy={form.busy} leave={() => leave(null)} />
    </Form>
  );
}

interface ExamProps {
  readonly exams: readonly ExamSummary[];
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (examVersionId: string) => void;
}

function ExamField({ exams, value, error, onChange }: ExamProps) {
  const { t, textIn } = useTexts();
  return (
    <NativeSelect
      id="examVersionId"
      label={t('web-secretariat:sitting.exam')}
      size="md"
      value={value}
      error={error}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    >
      {exams.length > 1 && <option value="">{t('web-secretariat:choose')}</option>}
      {exams.map(
        ({ code, latest }) =>
          latest && (
            <option key={latest.id} value={latest.id}>
              {`${code} · ${textIn(latest.title)} (${t('web-secretariat:minutes', { count: latest.durationMinutes })})`}
            </option>
          ),
      )}
    </NativeSelect>
  );
}

function Acts({ busy, leave }: { readonly busy: boolean; readonly leave: () => void }) {
  const { t } = useTexts();
  return (
    <Row>
      <Button type="submit" loading={busy}>
        {t('web-secretariat:sitting.schedule')}
      </Button>
      <Button variant="default" onClick={leave}>
        {t('confirm.keep')}
      </Button>
    </Row>
  );
}

/** The typed sitting, by the clock of the venue, and the way to send it. */
function useSchedule(cohort: Cohort, exams: readonly ExamSummary[], leave: LeaveProps['leave']) {
  const [typed, type] = useState({
    // If there are several, none is chosen beforehand, as what is scheduled cannot be taken back.
    examVersionId: (exams.length === 1 && exams[0]?.latest?.id) || '',
    opensAt: '',
    closesAt: '',
    grace: '60',
  });
  const { t } = useTexts();
  const missing = () =>
    missingIn(typed).map((path) => ({ path, message: t(`web-secretariat:sitting.missing.${path}`) }));
  const schedule = async () => {
    const sitting = await call(scheduleSitting, {
      body: {
        examVersionId: typed.examVersionId,
        cohortId: cohort.id,
        opensAt: typed.opensAt,
        closesAt: typed.closesAt,
        lateGraceMinutes: readWhole(typed.grace) ?? 0,
        timeZone: cohort.timeZone,
      },
    });
    await forget(listSittings, listUnscheduledCohorts);
    leave(sitting);
  };
  return { form: useForm(schedule, missing), typed, type };
}

interface Typed {
  readonly examVersionId: string;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly grace: string;
}

/** The fields that lack something. */
function missingIn({ examVersionId, opensAt, closesAt, grace }: Typed) {
  return [
    ...(examVersionId === '' ? ['examVersionId' as const] : []),
    ...(opensAt === '' ? ['opensAt' as const] : []),
    ...(closesAt === '' ? ['closesAt' as const] : []),
    ...(readWhole(grace) === null ? ['lateGraceMinutes' as const] : []),
  ];
}
