import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { getMarkingTask, markingSummary, type MarkingSummary, type MarkingTask } from '#contracts/grading';
import { Problem, asking } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Failure, Link, Loaded, Notice, Page, Progress, Row, useKeys, useSentence } from '../../ui/index.js';
import { Judging } from './judging.js';
import { KeyHelp } from './keys.js';
import classes from './marking.module.css';
import { useDraft } from './use-draft.js';
import { useNextScript } from './use-next-script.js';
import { Written } from './written.js';

/** One script: the answer beside its rubric, judged by keyboard, with a code for the candidate and no name. */
export function ScriptPage() {
  const { scriptId } = useParams({ from: '/marking/$scriptId' });
  const task = useQuery({ ...asking(getMarkingTask, { params: { scriptId } }), refetchOnWindowFocus: false });
  const summary = useQuery(asking(markingSummary, {}));
  return (
    <Loaded query={task} besides={[summary]}>
      {(found) => <Script key={found.scriptId} task={found} queue={summary.data?.queue} />}
    </Loaded>
  );
}

interface Props {
  readonly task: MarkingTask;
  /** Undefined if it could not be read. */
  readonly queue: MarkingSummary['queue'] | undefined;
}

function Script({ task, queue }: Props) {
  const { t, timeOfDay } = useTexts();
  const marking = useDraft(task);
  const [helps, setHelps] = useState(false);
  useKeys({ '?': () => setHelps(true) });
  return (
    <Page
      title={t('web-judging:marking.script', { code: task.candidateCode })}
      above={<Link to="/marking">{t('places.marking')}</Link>}
      lead={t('web-judging:marking.held', { time: timeOfDay(new Date(marking.leasedUntil)) })}
      act={
        <div className={classes['queue']}>
          {queue && <Progress done={queue.given} total={queue.asked} label={t('web-judging:marking.queue')} />}
          <Button className="keyboard-hint" variant="default" size="xs" onClick={() => setHelps(true)}>
            {t('web-judging:keys.title')} <kbd className={classes['key']}>?</kbd>
          </Button>
        </div>
      }
    >
      {marking.failure !== null && <Refused failure={marking.failure} />}
      <div className={classes['sides']}>
        <Written script={task} />
        <Judging task={task} marking={marking} />
      </div>
      <KeyHelp opened={helps} close={() => setHelps(false)} />
    </Page>
  );
}

const LOST = ['grading.claim-expired', 'grading.script-withdrawn', 'grading.mark-sealed'];

/** Says why the draft was not taken; if the script is lost, shows the way on. */
function Refused({ failure }: { readonly failure: unknown }) {
  const { t } = useTexts();
  const sentence = useSentence();
  const next = useNextScript();
  return (
    <Notice tone="error">
      <p>{sentence(failure)}</p>
      {failure instanceof Problem && LOST.includes(failure.code) && (
        <Row>
          <Button size="xs" loading={next.isPending} onClick={() => next.mutate()}>
            {t('web-judging:marking.next')}
          </Button>
        </Row>
      )}
      {next.isError && <Failure failure={next.error} />}
    </Notice>
  );
}
