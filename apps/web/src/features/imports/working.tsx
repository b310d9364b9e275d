import type { Import } from '#contracts/imports';
import { useTexts } from '../../i18n/index.js';
import { Card, Progress } from '../../ui/index.js';
import { GiveUp } from './give-up.js';
import classes from './imports.module.css';

/** The progress of the worker, and how long it will take; it goes on when the reader leaves. */
export function Working({ found }: { readonly found: Import }) {
  const { t } = useTexts();
  const { status, progress, allowed } = found;
  const label = t(`web-imports:is.${status}`);
  return (
    <Card>
      {progress === null ? (
        <p role="status">{t('web-imports:working.reading')}</p>
      ) : (
        <>
          <Progress done={progress.done} total={progress.of} label={label} />
          <TimeLeft seconds={progress.secondsLeft} />
        </>
      )}
      <p className={classes['quiet']}>{t('web-imports:working.goes-on')}</p>
      {allowed.includes('imports.cancel-import') && (
        <div>
          <GiveUp found={found} />
        </div>
      )}
    </Card>
  );
}

function TimeLeft({ seconds }: { readonly seconds: number | null }) {
  const { t } = useTexts();
  if (seconds === null) return <p>{t('web-imports:working.starting')}</p>;
  return (
    <p>
      {seconds < 60
        ? t('web-imports:working.seconds', { count: Math.max(1, seconds) })
        : t('web-imports:working.minutes', { count: Math.ceil(seconds / 60) })}
    </p>
  );
}
