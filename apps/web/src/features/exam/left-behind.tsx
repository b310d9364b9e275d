import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { readAttempt } from '#contracts/exams';
import { asking } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { saveFile } from '../../offline/index.js';
import { Confirm, Notice, Row } from '../../ui/index.js';
import { forgetAnswers, unsentAnswers } from './answer-queue.js';

/** Answers on this device that the centre never took, as the attempt was closed before they came. */
export function LeftBehind({ attemptId }: { readonly attemptId: string }) {
  const { t, number, joined } = useTexts();
  const left = useQuery({ queryKey: ['left-behind', attemptId], queryFn: () => unsentAnswers(attemptId), gcTime: 0 });
  const answers = left.data ?? [];
  const attempt = useQuery({ ...asking(readAttempt, { params: { attemptId } }), enabled: answers.length > 0 });
  if (answers.length === 0) return null;
  const numbers = (attempt.data?.items ?? [])
    .filter(({ id }) => answers.some(({ key }) => key === id))
    .map((item) => number(item.number));
  return (
    <Notice tone="warning">
      <p>{t('web-exam:left-behind.what', { count: answers.length })}</p>
      {numbers.length > 0 && <p>{t('web-exam:left-behind.questions', { numbers: joined(numbers) })}</p>}
      <p>{t('web-exam:left-behind.help')}</p>
      <Row>
        <Button variant="default" onClick={() => saveFile(`answers-${attemptId}.json`, { attemptId, answers })}>
          {t('web-exam:left-behind.keep')}
        </Button>
        <Confirm
          act={t('web-exam:left-behind.remove')}
          consequence={t('web-exam:left-behind.remove-leads')}
          variant="default"
          tone="grave"
          onConfirm={async () => {
            await forgetAnswers(attemptId);
            await left.refetch();
          }}
        />
      </Row>
    </Notice>
  );
}
