import { Button } from '@mantine/core';
import { useTexts } from '../../i18n/index.js';
import { Failure } from '../../ui/index.js';
import { useNextScript } from './use-next-script.js';

/** One button that opens the script in hand, or else one that waits. */
export function NextScript({ isInHand }: { readonly isInHand: boolean }) {
  const { t } = useTexts();
  const next = useNextScript();
  return (
    <>
      {next.isError && <Failure failure={next.error} />}
      <Button loading={next.isPending} onClick={() => next.mutate()} data-autofocus>
        {t(isInHand ? 'web-judging:marking.go-on' : 'web-judging:marking.next')}
      </Button>
    </>
  );
}
