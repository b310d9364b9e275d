import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTexts } from '../i18n/index.js';
import { countedByKind } from './bulk.js';
import classes from './list-bar.module.css';
import { Notice, Progress, useSentence } from '../ui/index.js';
import type { Bulk, BulkResult } from './use-bulk.js';

interface Props<T> {
  readonly bulk: Bulk<T>;
  readonly nameOf: (item: T) => string;
}

/** Shows how far an act on many has come, and then the result for each. */
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
  const { t, number } = useTexts();
  const sentence = useSentence();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), [result]);
  const refused = result.outcomes.filter(({ failure }) => failure !== null).length;
  const kinds = countedByKind(result.outcomes);
  const counted = (kind: string, count: number) => t('web-list:bulk.came', { kind, of: number(count) });
  const isPlain = refused + result.left === 0 && kinds.length === 1;
  return (
    <div ref={place} tabIndex={-1} className={classes['report']}>
      <Notice tone={isPlain ? 'success' : 'warning'}>
        <strong>{result.label}</strong>
        <p>
          {kinds.map(([kind, count]) => `${counted(kind, count)} `)}
          {refused > 0 && `${counted(t('web-list:bulk.refused'), refused)} `}
          {result.left > 0 && t('web-list:bulk.left', { count: result.left })}
        </p>
        <ul>
          {result.outcomes.map(({ item, came, failure }, at) => (
            <li key={at}>
              <bdi>{nameOf(item)}</bdi> · {came ? came.words : sentence(failure)}
            </li>
          ))}
        </ul>
        <Button variant="default" size="compact-md" onClick={dismiss}>
          {t('web-list:bulk.dismiss')}
        </Button>
      </Notice>
    </div>
  );
}
