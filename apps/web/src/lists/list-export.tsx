import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTexts } from '../i18n/index.js';
import type { AnyColumn } from './column.js';
import classes from './list-bar.module.css';
import { pageOf, type Pages } from './pages.js';
import { SHEETS, useSheet, type SheetForm } from './sheet.js';
import { Progress, useSentence } from '../ui/index.js';

const PAGE = 100;

/** Every row that the list was asked for, not only those that are shown. */
async function everything<T>(
  { operation, asked }: Pages<T>,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<T[]> {
  const items: T[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await pageOf<T>(operation, asked, { cursor, limit: PAGE }, signal);
    items.push(...page.items);
    onProgress(items.length);
    if (page.nextCursor === null) return items;
    cursor = page.nextCursor;
  }
}

/** What the buttons of each form are called. */
const ACTS = { csv: 'web-list:export', xlsx: 'web-list:export-xlsx' } as const;

interface Props<T> {
  readonly pages: Pages<T>;
  readonly name: string;
  readonly columns: readonly AnyColumn<T>[];
}

/** Exports everything in the list, page after page; this can be stopped. */
export function ListExport<T>({ pages, name, columns }: Props<T>) {
  const { t } = useTexts();
  const sentence = useSentence();
  const { done, failure, start, stop } = useExport(pages, useSheet(name, columns));
  if (done !== null) {
    return (
      <span className={classes['running']}>
        <Progress done={done} total={pages.data?.pages[0]?.total ?? done} label={t('web-list:exporting')} />
        <Button variant="default" size="compact-md" onClick={stop}>
          {t('web-list:stop')}
        </Button>
      </span>
    );
  }
  return (
    <>
      {failure !== null && (
        <span role="alert" className={classes['failure']}>
          {sentence(failure)}
        </span>
      )}
      {SHEETS.map((form) => (
        <Button
          key={form}
          variant="subtle"
          size="compact-md"
          leftSection={<IconDownload size={18} aria-hidden />}
          onClick={() => void start(form)}
        >
          {t(ACTS[form])}
        </Button>
      ))}
    </>
  );
}

function useExport<T>(pages: Pages<T>, save: (form: SheetForm, items: readonly T[]) => Promise<void>) {
  const [done, setDone] = useState<number | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const running = useRef<AbortController>(null);
  const start = async (form: SheetForm) => {
    const control = new AbortController();
    running.current = control;
    setFailure(null);
    setDone(0);
    try {
      await save(form, await everything(pages, setDone, control.signal));
    } catch (reason) {
      if (!control.signal.aborted) setFailure(reason);
    } finally {
      setDone(null);
    }
  };
  return { done, failure, start, stop: () => running.current?.abort() };
}
