import { Button, FileButton } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useState, type DragEvent } from 'react';
import { useTexts } from '../../i18n/index.js';
import classes from './exam.module.css';

const TYPES = '.json,application/json';

interface Props {
  /** Called with the text of the file. */
  readonly onRead: (text: string) => void;
}

/** The file of a receipt, chosen by a button or dropped; says which file it was. */
export function ReceiptFile({ onRead }: Props) {
  const { t } = useTexts();
  const label = t('web-exam:receipt-check.file');
  const [name, setName] = useState('');
  const [isOver, setOver] = useState(false);
  const take = async (file: File | null | undefined): Promise<void> => {
    if (!file) return;
    setName(file.name);
    onRead(await file.text());
  };
  const hover = (event: DragEvent, over: boolean): void => {
    event.preventDefault();
    setOver(over);
  };
  return (
    <div
      className={classes['file']}
      data-over={isOver}
      onDragOver={(event) => hover(event, true)}
      onDragLeave={(event) => hover(event, false)}
      onDrop={(event) => {
        hover(event, false);
        void take(event.dataTransfer.files[0]);
      }}
    >
      <FileButton accept={TYPES} inputProps={{ 'aria-label': label }} onChange={(file) => void take(file)}>
        {(props) => (
          <Button variant="default" leftSection={<IconFileUpload size={18} aria-hidden />} {...props}>
            {label}
          </Button>
        )}
      </FileButton>
      <span className={classes['quiet']} role="status">
        {name === '' ? <span data-hint>{t('web-exam:receipt-check.drop')}</span> : <bdi>{name}</bdi>}
      </span>
    </div>
  );
}
