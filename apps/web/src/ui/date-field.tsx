import { ActionIcon, Popover } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendar } from '@tabler/icons-react';
import { Suspense, lazy, useState } from 'react';
import { useTexts } from '../i18n/index.js';
import { TextField } from './text-field.js';
import classes from './field.module.css';
import { Skeleton } from './states.js';
import { dateFrom, typedDate } from './typed-dates.js';
import { useFieldError, useUnread } from './form-fields.js';
import { useDateParts } from './use-date-parts.js';
import { useHowToWrite } from './use-how-to-write.js';

/** The calendar is loaded when it is opened; people who type do without it. */
const Calendar = lazy(() => import('./calendar.js').then(({ Calendar: component }) => ({ default: component })));

const EXAMPLE = '07/12/2026';

/** The whole field that another is a part of: its path as it is sent, and its label. */
export interface PartOf {
  readonly path: string;
  readonly label: string;
  /** Whether the other part is there, so that this one is needed too. */
  readonly isNeeded: boolean;
}

interface Props {
  readonly path: string;
  readonly label: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  readonly help?: string;
  readonly min?: string;
  readonly max?: string;
  readonly required?: boolean;
  readonly of?: PartOf;
}

/** A day, typed as day, month and year in either digits, or picked from a calendar. */
export function DateField(props: Props) {
  const { t, calendarDate } = useTexts();
  const { plainDigits } = useDateParts();
  const { value, help } = props;
  const { text, unread, left, type, settle } = useTyped(props);
  const howTo = useHowToWrite();
  const { path, label, isNeeded } = props.of ?? { ...props, isNeeded: false };
  const half = isNeeded && value === '' ? t('web-form:date.day-too') : null;
  const asked = useFieldError(props.path);
  const problem = unread === null ? half : howTo.date(unread);
  useUnread(props.path, path, problem === null ? null : howTo.inField(label, problem));
  const example = plainDigits(EXAMPLE);
  const way = t('web-form:date.help', { example });
  const description = help === undefined ? way : `${help} ${way}`;
  return (
    <TextField
      id={props.path}
      className={classes['typed']}
      label={props.label}
      size="md"
      inputMode="numeric"
      autoComplete="off"
      required={props.required ?? false}
      withAsterisk={false}
      description={value === '' ? description : calendarDate(value)}
      value={text}
      error={left && unread !== null ? howTo.date(unread) : half === null ? props.error : asked}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={settle}
      rightSection={<Picker {...props} />}
    />
  );
}

/** The text stays as typed while it is being written; afterwards it stands as the centre writes dates. */
function useTyped({ value, onChange }: Props) {
  const { plainDigits } = useDateParts();
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const [known, know] = useState(value);
  const written = typed === null ? '' : (dateFrom(typed) ?? '');
  // Another value was set from outside while something was typed.
  if (value !== known) {
    know(value);
    if (value !== written) setTyped(null);
  }
  const type = (text: string) => {
    setTyped(text);
    setLeft(false);
    const date = dateFrom(text) ?? '';
    if (date !== value) onChange(date);
  };
  const settle = () => {
    setLeft(true);
    if (written !== '') setTyped(null);
  };
  const unread = typed !== null && typed.trim() !== '' && written === '' ? typed : null;
  return { text: typed ?? (value === '' ? '' : plainDigits(typedDate(value))), unread, left, type, settle };
}

function Picker({ label, value, onChange, min, max }: Props) {
  const { t } = useTexts();
  const [open, { close, toggle }] = useDisclosure(false);
  const pick = (date: string) => {
    onChange(date);
    close();
  };
  return (
    <Popover opened={open} onClose={close} trapFocus returnFocus withinPortal position="bottom-end">
      <Popover.Target>
        <ActionIcon variant="subtle" size="lg" aria-label={t('web-form:date.pick', { label })} onClick={toggle}>
          <IconCalendar size={20} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <div className={classes['calendar']}>
          <Suspense fallback={<Skeleton rows={3} />}>
            <Calendar value={value} onPick={pick} min={min} max={max} />
          </Suspense>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
