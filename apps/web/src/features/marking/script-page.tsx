import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { getMarkingTask, markingSummary, type MarkingTask } from '#contracts/grading';
import { Problem, asking } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Failure, Loaded, Notice, Page, Progress, Row, useSentence } from '../../ui/index.js';
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
  return <Loaded query={task}>{(found) => <Script key={found.scriptId} task={found} />}</Loaded>;
}

function Script({ task }: { readonly task: MarkingTask }) {
  const { t, clock } = useTexts();
  const marking = useDraft(task);
  const [helps, setHelps] = useState(false);
  const summary = useQuery(asking(markingSummary, {}));
  useHotkeys([['shift+?', () => setHelps(true)]], ['INPUT', 'TEXTAREA', 'SELECT'], false);
  return (
    <Page
      title={t('web-judging:marking.script', { code: task.candidateCode })}
      above={<Link to="/marking">{t('places.marking')}</Link>}
      lead={t('web-judging:marking.held', { time: clock(new Date(marking.leasedUntil)) })}
      act={
        <div className={classes['queue']}>
          {summary.data && (
            <Progress
              done={summary.data.queue.given}
              total={summary.data.queue.asked}
              label={t('web-judging:marking.queue')}
            />
          )}
          <Button variant="default" size="xs" onClick={() => setHelps(true)}>
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

/** Why the draft was not taken; where the script is lost, the way on. */
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
