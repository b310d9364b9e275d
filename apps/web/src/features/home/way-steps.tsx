import type { NextStep, OwnWay } from '#contracts/reporting';
import { useTexts } from '../../i18n/index.js';
import { LinkButton, Row } from '../../ui/index.js';

interface Props {
  readonly way: OwnWay;
  readonly isFirst: boolean;
}

type AnyStep = NextStep | 'receipt';

/** Whether the lessons are the present part of the way, or the next one. */
export const isReading = ({ standing, reading }: OwnWay): boolean =>
  reading !== null && (standing === 'seated' || standing === 'learning' || standing === 'ready');

/** The next step of the first way is the one primary act of the screen. */
export const variantOf = (way: OwnWay, step: AnyStep, isFirst: boolean): 'filled' | 'default' =>
  isFirst && way.next === step ? 'filled' : 'default';

/** The next step first, then what else can be done; lessons and exams that are ahead have their acts beside them. */
export function WaySteps({ way, isFirst }: Props) {
  const steps = stepsOf(way);
  if (steps.length === 0) return null;
  return (
    <Row>
      {steps.map((step) => (
        <Step key={step} step={step} way={way} variant={variantOf(way, step, isFirst)} />
      ))}
    </Row>
  );
}

/** The standings in which the lessons can be read again, until there is a certificate. */
const AFTER_READING: readonly OwnWay['standing'][] = ['awaiting-result', 'absent', 'failed', 'passed'];

function stepsOf(way: OwnWay): AnyStep[] {
  const { next, standing, enrolmentId, attempt, result, certificate } = way;
  const has: Record<AnyStep, boolean> = {
    exam: standing === 'sitting',
    lessons: enrolmentId !== null && AFTER_READING.includes(standing),
    receipt: attempt !== null && standing === 'awaiting-result',
    result: result !== null,
    certificate: certificate !== null,
    course: next === 'course' || standing === 'nominated' || standing === 'reserve',
  };
  const steps = (Object.keys(has) as AnyStep[]).filter((step) => has[step]);
  return steps.sort((one, other) => Number(other === next) - Number(one === next));
}

interface StepProps {
  readonly step: AnyStep;
  readonly way: OwnWay;
  readonly variant: 'filled' | 'default';
}

export function Step({ step, way, variant }: StepProps) {
  const { t } = useTexts();
  const { enrolmentId, attempt, result, certificate } = way;
  if (step === 'lessons') return enrolmentId && <ToLessons way={way} enrolmentId={enrolmentId} variant={variant} />;
  if (step === 'exam') return <ToExam way={way} variant={variant} />;
  if (step === 'receipt') {
    return (
      attempt && (
        <LinkButton to="/exams/$attemptId/receipt" params={{ attemptId: attempt.id }} variant={variant}>
          {t('web-officer:receipt')}
        </LinkButton>
      )
    );
  }
  if (step === 'result') {
    return (
      result && (
        <LinkButton to="/results/$resultId" params={{ resultId: result.id }} variant={variant}>
          {t('web-exam:result.see')}
        </LinkButton>
      )
    );
  }
  if (step === 'certificate') {
    return (
      certificate && (
        <LinkButton to="/certificates/$certificateId" params={{ certificateId: certificate.id }} variant={variant}>
          {t('web-officer:see-certificate')}
        </LinkButton>
      )
    );
  }
  return (
    <LinkButton to="/courses/$courseId" params={{ courseId: way.course.id }} variant={variant}>
      {t('web-officer:to-course')}
    </LinkButton>
  );
}

function ToLessons(props: Omit<StepProps, 'step'> & { readonly enrolmentId: string }) {
  const { t } = useTexts();
  const { enrolmentId, variant } = props;
  const { reading, standing } = props.way;
  if (isReading(props.way) && reading?.resume) {
    return (
      <LinkButton
        to="/learn/$enrolmentId/$lessonKey"
        params={{ enrolmentId, lessonKey: reading.resume.lessonKey }}
        variant={variant}
      >
        {t(reading.lastReadAt === null ? 'web-learning:lesson.start' : 'web-learning:lesson.resume')}
      </LinkButton>
    );
  }
  return (
    <LinkButton to="/learn/$enrolmentId" params={{ enrolmentId }} variant={variant}>
      {t(standing === 'failed' ? 'web-learning:lesson.again' : 'web-learning:lesson.outline')}
    </LinkButton>
  );
}

function ToExam({ way, variant }: Omit<StepProps, 'step'>) {
  const { t } = useTexts();
  const { standing, attempt, exam } = way;
  if (standing === 'sitting' && attempt) {
    return (
      <LinkButton to="/exams/$attemptId" params={{ attemptId: attempt.id }} variant={variant}>
        {t('home.officer.go-on-exam')}
      </LinkButton>
    );
  }
  return (
    <LinkButton to="/exams" variant={variant}>
      {t(exam?.phase === 'open' ? 'home.officer.to-exam' : 'web-lesson:home.see-exam')}
    </LinkButton>
  );
}
