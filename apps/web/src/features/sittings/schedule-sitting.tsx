import { Button, NativeSelect, TextInput } from '@mantine/core';
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
import { Problem, asking, call, forget } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Card, DateTimeField, Form, Loaded, Notice, Row, instantIn, useForm } from '../../ui/index.js';

/** Opens on request, so that the list of sittings stays what the page shows first. */
export function ScheduleSitting({ cohort }: { readonly cohort: Cohort }) {
  const { t, dateTime } = useTexts();
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
          {t('web-secretariat:sitting.done', { time: dateTime(done.opensAt, done.timeZone) })}
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
  /** With the sitting that was scheduled, or null. */
  readonly leave: (sitting: SittingSummary | null) => void;
}

function Exams({ cohort, leave }: LeaveProps) {
  const { t } = useTexts();
  const exams = useQuery(asking(listExams, { query: { courseId: cohort.course.id, limit: 200 } }));
  return (
    <Loaded query={exams}>
      {({ items }) => {
        const ready = items.filter(({ latest }) => latest !== null);
        if (ready.length > 0) return <ScheduleForm cohort={cohort} exams={ready} leave={leave} />;
        return (
          <>
            <Notice tone="warning">{t('web-secretariat:sitting.no-exam')}</Notice>
            <Button variant="default" onClick={() => leave(null)}>
              {t('confirm.keep')}
            </Button>
          </>
        );
      }}
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
      <TextInput
        id="lateGraceMinutes"
        label={t('web-secretariat:sitting.grace')}
        description={t('web-secretariat:sitting.grace-help')}
        size="md"
        inputMode="numeric"
        value={typed.grace}
        error={form.errors['lateGraceMinutes']}
        onChange={({ currentTarget }) => type({ ...typed, grace: currentTarget.value })}
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

/** What is typed, by the clock of the venue, and how it is sent. */
function useSchedule(cohort: Cohort, exams: readonly ExamSummary[], leave: LeaveProps['leave']) {
  const [typed, type] = useState({
    examVersionId: exams[0]?.latest?.id ?? '',
    opensAt: '',
    closesAt: '',
    grace: '60',
  });
  const { t } = useTexts();
  const instant = (local: string): string => (local === '' ? '' : instantIn(cohort.timeZone, local));
  const form = useForm(async () => {
    const missing = missingIn(typed).map((path) => ({
      path,
      code: 'missing',
      message: t(`web-secretariat:sitting.missing.${path}`),
    }));
    if (missing.length > 0) throw new Problem(400, 'missing', '', missing);
    const sitting = await call(scheduleSitting, {
      body: {
        examVersionId: typed.examVersionId,
        cohortId: cohort.id,
        opensAt: instant(typed.opensAt),
        closesAt: instant(typed.closesAt),
        lateGraceMinutes: Number(typed.grace),
        timeZone: cohort.timeZone,
      },
    });
    await forget(listSittings, listUnscheduledCohorts);
    leave(sitting);
  });
  return { form, typed, type };
}

interface Typed {
  readonly opensAt: string;
  readonly closesAt: string;
  readonly grace: string;
}

/** The fields without what they need. */
function missingIn({ opensAt, closesAt, grace }: Typed) {
  return [
    ...(opensAt === '' ? ['opensAt' as const] : []),
    ...(closesAt === '' ? ['closesAt' as const] : []),
    ...(/^\d{1,4}$/.test(grace.trim()) ? [] : ['lateGraceMinutes' as const]),
  ];
}
