import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { csvOf } from '#i18n/web';
import { useTexts } from '../i18n/index.js';
import type { AnyColumn } from './column.js';
import classes from './list-bar.module.css';
import { pageOf, type Pages } from './pages.js';
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

/** Hands a sheet to the browser to keep. */
function download(name: string, sheet: string): void {
  const address = URL.createObjectURL(new Blob([sheet], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}-${new Date().toISOString().slice(0, 10)}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The columns shown, as a sheet in the reader's language. */
export function useSheet<T>(name: string, columns: readonly AnyColumn<T>[]): (items: readonly T[]) => void {
  const { language } = useTexts();
  return (items) => {
    const written = columns.flatMap(({ title, text }) => (text === undefined ? [] : [{ title, text }]));
    const rows = items.map((item) => written.map(({ text }) => text(item)));
    download(name, csvOf([written.map(({ title }) => title), ...rows], language === 'en' ? ',' : ';'));
  };
}

interface Props<T> {
  readonly pages: Pages<T>;
  readonly name: string;
  readonly columns: readonly AnyColumn<T>[];
}

/** All of what the list is about, page after page; it can be stopped. */
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
      <Button
        variant="subtle"
        size="compact-md"
        leftSection={<IconDownload size={18} aria-hidden />}
        onClick={() => void start()}
      >
        {t('web-list:export')}
      </Button>
    </>
  );
}

function useExport<T>(pages: Pages<T>, save: (items: readonly T[]) => void) {
  const [done, setDone] = useState<number | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const running = useRef<AbortController>(null);
  const start = async () => {
    const control = new AbortController();
    running.current = control;
    setFailure(null);
    setDone(0);
    try {
      save(await everything(pages, setDone, control.signal));
    } catch (reason) {
      if (!control.signal.aborted) setFailure(reason);
    } finally {
      setDone(null);
    }
  };
  return { done, failure, start, stop: () => running.current?.abort() };
}
