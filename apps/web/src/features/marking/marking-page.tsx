import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { claimScript, markingSummary } from '#contracts/grading';
import { asking, call, queryClient } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Card, Empty, Failure, Loaded, Page } from '../../ui/index.js';
import { taskKey } from './use-draft.js';

/** The queue, and one button: next script. */
export function MarkingPage() {
  const { t } = useTexts();
  const summary = useQuery(asking(markingSummary, {}));
  return (
    <Page title={t('places.marking')} lead={t('web-centre:marking.lead')} width="reading">
      <Loaded query={summary}>
        {({ waiting, inHand, marked }) =>
          waiting + inHand === 0 ? (
            <Empty title={t('web-centre:marking.none')}>{t('web-centre:marking.marked', { count: marked })}</Empty>
          ) : (
            <Card accent>
              <h2>{t('web-centre:marking.waiting', { count: waiting + inHand })}</h2>
              <p>{t('web-centre:marking.marked', { count: marked })}</p>
              <NextScript isInHand={inHand > 0} />
            </Card>
          )
        }
      </Loaded>
    </Page>
  );
}

function NextScript({ isInHand }: { readonly isInHand: boolean }) {
  const { t } = useTexts();
  const next = useNextScript();
  return (
    <>
      {next.isError && <Failure failure={next.error} />}
      <Button loading={next.isPending} onClick={() => next.mutate()} data-autofocus>
        {t(isInHand ? 'web-centre:marking.go-on' : 'web-centre:marking.next')}
      </Button>
    </>
  );
}

/** Takes the next script and opens it; back to the queue when none waits. */
export function useNextScript() {
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => call(claimScript, { body: {} }),
    onSuccess: async ({ task }) => {
      await queryClient.invalidateQueries({ queryKey: [markingSummary.id] });
      if (task === null) {
        await navigate({ to: '/marking' });
        return;
      }
      queryClient.setQueryData(taskKey(task.scriptId), task);
      await navigate({ to: '/marking/$scriptId', params: { scriptId: task.scriptId } });
    },
  });
}
