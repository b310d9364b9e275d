import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useRef, useState, type DragEvent } from 'react';
import { getImport, listImports, type Import } from '#contracts/imports';
import { forget } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Notice, Progress, useSentence } from '../../ui/index.js';
import { GiveUp } from './give-up.js';
import classes from './imports.module.css';
import { sendFile } from './send-file.js';

const ACCEPTED = '.csv,.txt,.tsv,.xlsx,.xlsm';

/** The first step: the file is chosen or dropped, and sent; after a broken link, sending goes on where it stopped. */
export function Upload({ found }: { readonly found: Import }) {
  const sentence = useSentence();
  const { sent, failure, send } = useSending(found.id);
  return (
    <>
      {failure !== null && <Notice tone="error">{sentence(failure)}</Notice>}
      <Drop sent={sent} onFile={send} />
      {found.allowed.includes('imports.cancel-import') && (
        <div>
          <GiveUp found={found} />
        </div>
      )}
    </>
  );
}

interface DropProps {
  readonly sent: Sent | null;
  readonly onFile: (file: File | undefined) => void;
}

function Drop({ sent, onFile }: DropProps) {
  const { t } = useTexts();
  const [over, setOver] = useState(false);
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFile(event.dataTransfer.files[0]);
  };
  const drags = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <div
      className={classes['drop']}
      data-over={over}
      onDragOver={drags}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
    >
      <IconFileSpreadsheet size={40} aria-hidden />
      {sent === null ? (
        <Choose onFile={onFile} />
      ) : (
        <Progress done={sent.percent} total={100} label={t('web-imports:upload.sending', { name: sent.name })} />
      )}
    </div>
  );
}

function Choose({ onFile }: Pick<DropProps, 'onFile'>) {
  const { t } = useTexts();
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <p>{t('web-imports:upload.help')}</p>
      <Button onClick={() => field.current?.click()}>{t('web-imports:upload.act')}</Button>
      <input
        ref={field}
        type="file"
        accept={ACCEPTED}
        aria-label={t('web-imports:upload.act')}
        hidden
        onChange={({ currentTarget }) => onFile(currentTarget.files?.[0])}
      />
    </>
  );
}

interface Sent {
  readonly name: string;
  readonly percent: number;
}

function useSending(importId: string) {
  const [sent, setSent] = useState<Sent | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const send = (file: File | undefined) => {
    if (!file || sent !== null) return;
    setFailure(null);
    setSent({ name: file.name, percent: 0 });
    sendFile(file, importId, (percent) => setSent({ name: file.name, percent }))
      .then(() => forget(getImport, listImports))
      .catch((reason: unknown) => {
        setFailure(reason);
        setSent(null);
      });
  };
  return { sent, failure, send };
}
