import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTexts } from '../i18n/index.js';
import classes from './list-bar.module.css';
import { Notice, useSentence } from './states.js';
import { Progress } from './status.js';
import type { Bulk, BulkResult } from './use-bulk.js';

interface Props<T> {
  readonly bulk: Bulk<T>;
  readonly nameOf: (item: T) => string;
}

/** How far an act on many has come, and then what came of each. */
export function BulkReport<T>({ bulk, nameOf }: Props<T>) {
  const { t } = useTexts();
  const { running, result } = bulk;
  if (running) {
    return (
      <div className={classes['running']}>
        <Progress done={running.done} total={running.total} label={running.label} />
        <Button variant="default" size="compact-md" onClick={bulk.stop}>
          {t('web-list:stop')}
        </Button>
      </div>
    );
  }
  return result && <Report result={result} nameOf={nameOf} dismiss={bulk.dismiss} />;
}

interface ReportProps<T> {
  readonly result: BulkResult<T>;
  readonly nameOf: (item: T) => string;
  readonly dismiss: () => void;
}

function Report<T>({ result, nameOf, dismiss }: ReportProps<T>) {
  const { t } = useTexts();
  const sentence = useSentence();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), [result]);
  const refused = result.outcomes.filter(({ failure }) => failure !== null);
  const done = result.outcomes.length - refused.length;
  return (
    <div ref={place} tabIndex={-1} className={classes['report']}>
      <Notice tone={refused.length + result.left > 0 ? 'warning' : 'success'}>
        <strong>{result.label}</strong>
        <p>
          {t('web-list:bulk.done', { count: done })}
          {refused.length > 0 && ` ${t('web-list:bulk.refused', { count: refused.length })}`}
          {result.left > 0 && ` ${t('web-list:bulk.left', { count: result.left })}`}
        </p>
        {refused.length > 0 && (
          <ul>
            {refused.map(({ item, failure }) => (
              <li key={nameOf(item)}>
                <bdi>{nameOf(item)}</bdi>: {sentence(failure)}
              </li>
            ))}
          </ul>
        )}
        <Button variant="default" size="compact-md" onClick={dismiss}>
          {t('web-list:bulk.dismiss')}
        </Button>
      </Notice>
    </div>
  );
}
