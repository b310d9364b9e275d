import { Button } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useId, useRef, useState, type ReactNode } from 'react';
import type { FileOwner } from '#contracts/storage';
import { Problem } from '../api/index.js';
import { useTexts } from '../i18n/index.js';
import { Bar, Notice, useSentence } from '../ui/index.js';
import classes from './file-field.module.css';
import { useSending, type SendingState } from './use-sending.js';

const MEGABYTE = 1_000_000;
const HUNDRED = 100;

interface Props {
  /** The words of the button, such as "Choose a photograph". */
  readonly label: string;
  /** What may be sent, in words. */
  readonly help: ReactNode;
  /** The record that the file is for. */
  readonly owner: FileOwner;
  /** The media types and endings that the device offers to choose from. The centre looks at what is in the file. */
  readonly accepts: readonly string[];
  /** In bytes. */
  readonly maxSize: number;
  readonly variant?: 'filled' | 'default';
  /** Called once the file is kept. */
  readonly onKept: (fileId: string) => void;
}

/** Takes one file, chosen or dropped, and sends it; after a lost link, sending goes on by itself. */
export function FileField({ owner, maxSize, onKept, ...chosen }: Props) {
  const { t } = useTexts();
  const { state, send, cancel, fail } = useSending(owner, onKept);
  const take = (file: File | undefined) => {
    if (!file) return;
    if (file.size <= maxSize) send(file);
    else fail(file, new Problem(413, 'too-large', t('web-form:file.too-large', { megabytes: maxSize / MEGABYTE })));
  };
  const drop = useDrop(take);
  const moving = state === null || state.status === 'failed' ? null : state;
  return (
    <div className={classes['field']} data-over={drop.isOver} {...(moving ? {} : drop.handlers)}>
      {state?.status === 'failed' && <Refused failure={state.failure} name={state.file.name} />}
      {moving ? <OnItsWay state={moving} onCancel={cancel} /> : <Choice {...chosen} onChosen={take} />}
    </div>
  );
}

type ChoiceProps = Omit<Props, 'owner' | 'maxSize' | 'onKept'> & {
  readonly onChosen: (file: File | undefined) => void;
};

function Choice({ label, help, accepts, variant = 'default', onChosen }: ChoiceProps) {
  const { t } = useTexts();
  const helpId = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        variant={variant}
        leftSection={<IconUpload size={18} aria-hidden />}
        aria-describedby={helpId}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <p id={helpId} className={classes['help']}>
        {help} <span className={classes['drop']}>{t('web-form:file.drop')}</span>
      </p>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accepts.join(',')}
        onChange={({ currentTarget }) => onChosen(currentTarget.files?.[0])}
      />
    </>
  );
}

function Refused({ failure, name }: { readonly failure: unknown; readonly name: string }) {
  const { t } = useTexts();
  const sentence = useSentence();
  return (
    <Notice tone="error">
      <strong>{t('web-form:file.refused')}</strong> <bdi>{name}</bdi>
      <p>{sentence(failure)}</p>
    </Notice>
  );
}

type Moving = Extract<SendingState, { readonly sent: number }>;

function OnItsWay({ state, onCancel }: { readonly state: Moving; readonly onCancel: () => void }) {
  const { t, percent } = useTexts();
  const { file, sent, status } = state;
  const isChecked = sent >= file.size;
  const words =
    status === 'waiting'
      ? t('web-form:file.waiting')
      : t(isChecked ? 'web-form:file.checking' : 'web-form:file.sending');
  return (
    <div className={classes['moving']}>
      {/* A screen reader is told once for each of these, not for each percent. */}
      <p role="status">{words}</p>
      <Bar done={sent} total={file.size} label={file.name} />
      <p className={classes['help']}>
        <bdi>{file.name}</bdi> · <bdi>{percent(Math.floor((sent / file.size) * HUNDRED) / HUNDRED)}</bdi>
      </p>
      <Button variant="default" size="sm" onClick={onCancel}>
        {t('web-form:file.cancel')}
      </Button>
    </div>
  );
}

/** A file that is dropped somewhere on the field, and whether one is held over it. */
function useDrop(take: (file: File | undefined) => void) {
  const [depth, setDepth] = useState(0);
  return {
    isOver: depth > 0,
    handlers: {
      onDragEnter: () => setDepth((known) => known + 1),
      onDragLeave: () => setDepth((known) => Math.max(0, known - 1)),
      onDragOver: (event: { preventDefault: () => void }) => event.preventDefault(),
      onDrop: (event: { preventDefault: () => void; readonly dataTransfer: DataTransfer }) => {
        event.preventDefault();
        setDepth(0);
        take(event.dataTransfer.files[0]);
      },
    },
  };
}
