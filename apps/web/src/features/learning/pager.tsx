import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTexts } from '../../i18n/index.js';
import { LinkButton } from '../../ui/index.js';
import classes from './learning.module.css';

interface Props {
  readonly enrolmentId: string;
  readonly previous: string | undefined;
  readonly next: string | undefined;
  readonly isDone: boolean;
  readonly complete: () => void;
}

/** Leads to the lesson before and to the next one; going on says that this lesson is done. */
export function Pager({ enrolmentId, previous, next, isDone, complete }: Props) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const goOn = () => {
    if (!isDone) complete();
    if (next === undefined) void navigate({ to: '/learn/$enrolmentId', params: { enrolmentId } });
    else void navigate({ to: '/learn/$enrolmentId/$lessonKey', params: { enrolmentId, lessonKey: next } });
  };
  return (
    <nav className={classes['pager']} aria-label={t('web-lesson:pager')}>
      {previous === undefined ? (
        <span />
      ) : (
        <LinkButton variant="default" to="/learn/$enrolmentId/$lessonKey" params={{ enrolmentId, lessonKey: previous }}>
          {t('web-learning:lesson.previous')}
        </LinkButton>
      )}
      <Button onClick={goOn}>
        {t(next === undefined ? 'web-learning:lesson.finish' : 'web-learning:lesson.next')}
      </Button>
    </nav>
  );
}
